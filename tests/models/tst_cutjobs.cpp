// SPDX-License-Identifier: GPL-3.0-or-later
// Creations and deletions whose link breaks under them, after the work was done or before, against libvirt's test
// driver: what is said is true, and what is another admin's is never taken or deleted.
#include "models/actions/domainactions.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/install/creation.h"
#include "models/install/install.h"
#include "models/journal/definitionjob.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/storagexml.h"
#include "tests/models/linkcutter.h"
#include "tests/models/uploadcounter.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using test::armLinkCut;
using test::isLinkCut;
using test::LinkCut;

namespace
{

const QString pool = u"default-pool"_s;
const QString diskName = u"cut.qcow2"_s;
const QString diskPath = u"/default-pool/cut.qcow2"_s;
constexpr quint64 diskSize = 64ULL << 20U;

ConnectionConfig config()
{
    // All connections to it see one host, as long as one of them is open.
    return {{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
}

void makeVolume(virConnectPtr connection, quint64 size)
{
    const QByteArray xml = u"<volume><name>%1</name><capacity>%2</capacity><target><format type='qcow2'/></target>"
                           "</volume>"_s.arg(diskName)
                               .arg(size)
                               .toUtf8();
    virStoragePoolPtr home = virStoragePoolLookupByName(connection, qPrintable(pool));
    virStorageVolFree(virStorageVolCreateXML(home, xml.constData(), 0));
    virStoragePoolFree(home);
}

void replaceVolume(virConnectPtr connection)
{
    virStorageVolPtr volume = virStorageVolLookupByPath(connection, qPrintable(diskPath));
    virStorageVolDelete(volume, 0);
    virStorageVolFree(volume);
    makeVolume(connection, 2 * diskSize);
}

void defineGuest(virConnectPtr connection, const QString &name, const QString &disk = {})
{
    const QString device = disk.isEmpty()
        ? QString()
        : u"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/><target dev='vda'/>"
          "</disk>"_s.arg(disk);
    const QByteArray xml = u"<domain type='test'><name>%1</name><memory>65536</memory><os><type>hvm</type></os>"
                           "<devices>%2</devices></domain>"_s.arg(name, device)
                               .toUtf8();
    virDomainFree(virDomainDefineXML(connection, xml.constData()));
}

} // namespace

class TestCutJobs : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_other; ///< keeps the host alive while ours is broken
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_other->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }

    /// The disk's size; nothing: there is none.
    quint64 sizeOfDisk()
    {
        const auto volumes = call([](Session &session) { return readVolumes(session, pool, {diskName}); });
        return volumes.has_value() && !volumes->isEmpty() ? volumes->first().capacity.value : 0;
    }

    void arm(LinkCut cut)
    {
        cut.onBreak = [host = m_host.get()]() {
            QMetaObject::invokeMethod(
                host,
                [host]() {
                    host->close();
                    host->open();
                },
                Qt::QueuedConnection);
        };
        armLinkCut(std::move(cut));
    }

    static bool waitForEnd(const Job *job)
    {
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 30'000);
    }

    static QString explain(const Job &job)
    {
        const Error error = job.error().value_or(Error{});
        QStringList parts{error.message, error.detail};
        for (const Error &left : job.leftovers()) {
            parts << u"left:"_s << left.message << left.detail;
        }
        return parts.join(u" | "_s);
    }

    Job *create(const LinkCut &cut)
    {
        const auto future = loadHostResources(*m_host);
        if (!QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) || !future.result().has_value()) {
            return nullptr;
        }
        const HostResources resources = *future.result();
        InstallPlan plan = defaultPlan(resources, {});
        plan.name = u"cutmade"_s;
        plan.pool = pool;
        plan.volumeName = diskName;
        plan.diskSize = Bytes{diskSize};
        plan.diskFormat = u"qcow2"_s;
        plan.source = InstallPlan::Source::None;
        plan.net = InstallPlan::Net::None;
        plan.startNow = false;
        arm(cut);
        Job *job = m_queue.submit(makeCreateJob(*m_host, plan, resources, {}));
        return waitForEnd(job) && isLinkCut() ? job : nullptr;
    }

    /// Of a guest with the disk, made for it.
    Job *remove(const LinkCut &cut, bool running, const std::function<void(Job *)> &onChange = {})
    {
        const bool prepared
            = call([running](Session &session) -> Outcome {
                  const auto volume = createVolume(session, pool, {diskName, Bytes{diskSize}, u"qcow2"_s, true});
                  const auto guest = defineDomain(
                      session,
                      u"<domain type='test'><name>cutmade</name><memory>65536</memory><os><type>hvm</type>"
                      "</os><devices><disk type='file' device='disk'><source file='%1'/><target dev='vda'/>"
                      "</disk></devices></domain>"_s.arg(diskPath));
                  if (!volume.has_value() || !guest.has_value()) {
                      return Error{};
                  }
                  return running ? startDomain(session, *guest) : Outcome{};
              }).has_value();
        if (!prepared || !QTest::qWaitFor([this]() { return m_host->inventory()->findByName(u"cutmade"_s); }, 10'000)) {
            return nullptr;
        }
        const auto future = planDelete(*m_host, m_host->inventory()->findByName(u"cutmade"_s)->info.uuid);
        if (!QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) || !future.result().has_value()) {
            return nullptr;
        }
        arm(cut);
        auto made = makeDeleteJob(*m_host, *future.result(), {diskPath});
        Job *job = made.get();
        if (onChange) {
            connect(job, &Job::changed, this, [job, onChange]() { onChange(job); });
        }
        m_queue.submit(std::move(made));
        return waitForEnd(job) && (cut.call.isEmpty() || isLinkCut()) ? job : nullptr;
    }

    std::optional<DomainState> stateOfGuest(const QString &name)
    {
        const bool listed = QTest::qWaitFor([this]() { return m_host->isListComplete(); }, 10'000);
        const Inventory::Domain *guest = listed ? m_host->inventory()->findByName(name) : nullptr;
        return guest ? std::optional(guest->info.state) : std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_other = std::make_unique<Connection>(config());
        m_host = std::make_unique<Connection>(config());
        m_other->open();
        m_host->open();
        QTRY_VERIFY(m_other->isListComplete() && m_host->isListComplete());
    }

    /// What lies on the host outlives a test, if some connection is still on its way down.
    void cleanup()
    {
        armLinkCut({});
        m_queue.clearFinished();
        for (const QString &name : {u"cutmade"_s, u"theirs"_s}) {
            if (const Inventory::Domain *guest = m_other->inventory()->findByName(name)) {
                const Outcome gone = call([uuid = guest->info.uuid](Session &session) {
                    const Outcome off = destroyIfActive(session, uuid);
                    return off.has_value() ? undefineIfPersistent(session, uuid) : off;
                });
                QVERIFY(gone.has_value());
            }
        }
        const Outcome gone = call([](Session &session) { return deleteVolume(session, pool, diskName); });
        QVERIFY(gone.has_value());
        m_host.reset();
        m_other.reset();
    }

    void whatWasDoneIsNotDoneAgain_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("done");
        for (const QByteArray step : {"virStorageVolCreateXML", "virDomainDefineXMLFlags"}) {
            QTest::addRow("%s, done", step.constData()) << step << true;
            QTest::addRow("%s, not done", step.constData()) << step << false;
        }
    }

    void whatWasDoneIsNotDoneAgain()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, done);
        const Job *job = create({step, done});
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(job->successNote(),
                 done ? u"The connection broke meanwhile; the host shows that it was done."_s
                      : u"The connection broke meanwhile; the task went on when the host was back."_s);
        QCOMPARE(sizeOfDisk(), diskSize);
        QCOMPARE(stateOfGuest(u"cutmade"_s), DomainState::ShutOff);
        QCOMPARE(m_host->inventory()->findByName(u"cutmade"_s)->info.uuid, job->resultDomain()->uuid);
    }

    void anotherAdminsDefinitionIsNotOurs_data()
    {
        QTest::addColumn<bool>("done"); // our request
        QTest::addColumn<bool>("theirs"); // somebody else's change, while the link was broken
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("ours") << true << false << true;
        QTest::newRow("ours, and theirs upon it") << true << true << true;
        QTest::newRow("theirs alone") << false << true << false;
    }

    /// That the definition is another one now does not mean that it is the one that was to be stored.
    void anotherAdminsDefinitionIsNotOurs()
    {
        QFETCH(bool, done);
        QFETCH(bool, theirs);
        QFETCH(bool, succeeds);
        const auto uuid = call([](Session &session) {
            return defineDomain(session,
                                u"<domain type='test'><name>cutmade</name><title>first</title><memory>65536</memory>"
                                "<os><type>hvm</type></os></domain>"_s);
        });
        QVERIFY(uuid.has_value());
        QTRY_VERIFY(m_host->inventory()->findByName(u"cutmade"_s));
        const auto read = [&] {
            auto future = loadDefinitionText(*m_other, *uuid);
            (void)QTest::qWaitFor([&] { return future.isFinished(); }, 20'000);
            return future.result().value_or(DefinitionText{}).stored;
        };
        const QByteArray seen = read();
        QByteArray wanted = seen;
        wanted.replace("first", "mine");
        QVERIFY(wanted != seen);
        const auto change = [theirs](virConnectPtr host) {
            if (theirs) {
                virDomainPtr guest = virDomainLookupByName(host, "cutmade");
                char *text = virDomainGetXMLDesc(guest, VIR_DOMAIN_XML_INACTIVE);
                virDomainFree(virDomainDefineXML(host, QByteArray(text).replace("65536", "32768").constData()));
                free(text);
                virDomainFree(guest);
            }
        };
        arm({"virDomainDefineXML", done, change});
        const Job *job = m_queue.submit(makeStoreDefinitionJob(*m_host, *uuid, {seen, wanted, false}));
        QVERIFY(waitForEnd(job) && isLinkCut());
        QCOMPARE(job->state(), succeeds ? Job::State::Succeeded : Job::State::Failed);
        QVERIFY(succeeds || job->error()->kind == ErrorKind::Conflict);
        QCOMPARE(read().contains("mine"), done);
        QCOMPARE(read().contains("32768"), theirs);
    }

    /// Somebody else has made a disk of that name before our request came again.
    void aDiskThatIsNotAsAskedIsLeftAlone()
    {
        const Job *job
            = create({"virStorageVolCreateXML", false, [](virConnectPtr c) { makeVolume(c, 2 * diskSize); }});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY2(
            job->error()->message.contains(u"/default-pool/cut.qcow2 is on the host, but not as it was asked for"_s),
            qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), 2 * diskSize);
        QVERIFY(!stateOfGuest(u"cutmade"_s));
    }

    void aReplacedSeedIsLeftAlone_data()
    {
        QTest::addColumn<bool>("answered"); // our request to make it
        QTest::addColumn<bool>("replaced"); // by another admin, while the link was broken
        QTest::newRow("ours") << true << false;
        QTest::newRow("replaced") << true << true;
        QTest::newRow("unknown, theirs") << false << true;
        QTest::newRow("unknown, ours") << false << false;
    }

    void aReplacedSeedIsLeftAlone()
    {
        QFETCH(bool, answered);
        QFETCH(bool, replaced);
        const auto future = loadHostResources(*m_other);
        QTRY_VERIFY(future.isFinished() && future.result().has_value());
        const auto creation = std::make_shared<Creation>(Creation{{}, *future.result(), {}, {}});
        creation->plan.name = u"cutmade"_s;
        creation->plan.pool = pool;
        creation->plan.source = InstallPlan::Source::CloudImage;
        creation->plan.useIdentity = true;
        creation->plan.identity.user = u"ops"_s;
        creation->plan.identity.hostName = u"cutmade"_s;
        const QString name = u"cutmade-seed.iso"_s;
        const Outcome stored = call([creation](Session &session) { return makeOwnMedia(session, *creation, {}); });
        QVERIFY2(stored.has_value(), qPrintable(stored.has_value() ? QString() : stored.error().message));
        QCOMPARE(creation->ownMedia, QStringList{u"/default-pool/cutmade-seed.iso"_s});
        QVERIFY(!test::uploads().value(name).isEmpty());
        creation->interrupted = true;
        if (!answered) {
            creation->ownMediaVolumes.first().made.reset();
        }
        if (replaced) {
            QVERIFY(call([name](Session &session) -> Outcome {
                        const Outcome gone = deleteVolume(session, pool, name);
                        const auto made = createVolume(session, pool, {name, Bytes{diskSize}, u"raw"_s, true});
                        return gone.has_value() && made.has_value() ? Outcome{} : Outcome(Error{});
                    }).has_value());
        }
        const Outcome gone = call([creation](Session &session) { return deleteOwnMedia(session, *creation); });
        QCOMPARE(gone.has_value(), !replaced);
        const auto names = call([](Session &session) { return listVolumeNames(session, pool); });
        QVERIFY(names.has_value());
        QCOMPARE(names->contains(name), replaced);
        QVERIFY(call([name](Session &session) { return deleteVolume(session, pool, name); }).has_value());
        if (replaced) {
            QCOMPARE(gone.error().kind, ErrorKind::Conflict);
            QVERIFY(!gone.error().message.isEmpty());
        }
    }

    /// Even one that is just as ours would be: their guest has it already.
    void aDiskOfAnotherGuestIsNotTaken()
    {
        const Job *job = create({"virStorageVolCreateXML", false, [](virConnectPtr c) {
                                     makeVolume(c, diskSize);
                                     defineGuest(c, u"theirs"_s, diskPath);
                                 }});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(sizeOfDisk(), diskSize);
        QVERIFY(stateOfGuest(u"theirs"_s));
        QVERIFY(!stateOfGuest(u"cutmade"_s));
    }

    void undoingLeavesNothing()
    {
        const Job *job
            = create({"virDomainDefineXMLFlags", false, [](virConnectPtr c) { defineGuest(c, u"cutmade"_s); }});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message, u"The host already has a machine called cutmade."_s);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), quint64(0));
        QVERIFY(stateOfGuest(u"cutmade"_s)); // theirs
    }

    void undoingSparesAnotherDisk()
    {
        const Job *job = create({"virDomainDefineXMLFlags", false, [](virConnectPtr c) {
                                     defineGuest(c, u"cutmade"_s);
                                     replaceVolume(c);
                                 }});
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->leftovers().size(), 1);
        QVERIFY2(job->leftovers().first().message.startsWith(u"The disk /default-pool/cut.qcow2 was left alone"_s),
                 qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), 2 * diskSize);
    }

    void aDeletionThatWasDoneGoesOn_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::addColumn<bool>("running");
        QTest::newRow("forced off") << QByteArray("virDomainDestroy") << true;
        QTest::newRow("definition") << QByteArray("virDomainUndefineFlags") << false;
        QTest::newRow("disk") << QByteArray("virStorageVolDelete") << false;
    }

    void aDeletionThatWasDoneGoesOn()
    {
        QFETCH(QByteArray, step);
        QFETCH(bool, running);
        const Job *job = remove({step, true}, running);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(job->successNote(), u"The connection broke meanwhile; the host shows that it was done."_s);
        QCOMPARE(sizeOfDisk(), quint64(0));
        QVERIFY(!stateOfGuest(u"cutmade"_s));
    }

    void aGuestThatCouldNotBeForcedOffKeepsAll_data()
    {
        QTest::addColumn<QByteArray>("step");
        QTest::newRow("forcing off") << QByteArray("virDomainDestroy");
        QTest::newRow("asking whether it runs") << QByteArray("virDomainIsActive");
    }

    void aGuestThatCouldNotBeForcedOffKeepsAll()
    {
        QFETCH(QByteArray, step);
        bool armed = false;
        const Job *job = remove({}, true, [&](Job *removal) {
            if (removal->stepText() == u"Forcing it off"_s && !std::exchange(armed, true)) {
                arm({step});
            }
        });
        QVERIFY(job);
        QVERIFY(isLinkCut());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message,
                 u"cutmade could not be forced off; nothing was deleted. The connection to the host broke."_s);
        QCOMPARE(stateOfGuest(u"cutmade"_s), DomainState::Running);
        QCOMPARE(sizeOfDisk(), diskSize);
    }

    /// It broke between two steps.
    void aStepThatWasNeverSentSaysHowFarItCame()
    {
        const Job *job = remove({}, false, [this](Job *removal) {
            if (removal->stepText() == u"Removing the definition"_s
                && m_host->state() == Connection::State::Connected) {
                m_host->close();
            }
        });
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message,
                 u"cutmade is off, but the connection broke before its definition was removed. Still there: "
                 "/default-pool/cut.qcow2."_s);
        m_host->open();
        QCOMPARE(stateOfGuest(u"cutmade"_s), DomainState::ShutOff);
        QCOMPARE(sizeOfDisk(), diskSize);
    }

    void anUndefinitionIsNotRepeated()
    {
        const Job *job = remove({"virDomainUndefineFlags"}, false);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message,
                 u"cutmade could not be deleted; its disks are untouched. The connection to the host broke."_s);
        QCOMPARE(stateOfGuest(u"cutmade"_s), DomainState::ShutOff);
        QCOMPARE(sizeOfDisk(), diskSize);
    }

    void aDiskThatIsStillTheSameIsDeletedLate()
    {
        const Job *job = remove({"virStorageVolDelete"}, false);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), quint64(0));
    }

    /// Ours is gone, whether by our request or theirs: there is nothing left for us to delete.
    void aNewDiskOfThatNameStays_data()
    {
        QTest::addColumn<bool>("done");
        QTest::newRow("ours was deleted") << true;
        QTest::newRow("they have replaced it") << false;
    }

    void aNewDiskOfThatNameStays()
    {
        QFETCH(bool, done);
        const Job *job = remove({"virStorageVolDelete", done,
                                 [done](virConnectPtr c) { done ? makeVolume(c, 2 * diskSize) : replaceVolume(c); }},
                                false);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(job->successNote(), u"The connection broke meanwhile; the host shows that it was done."_s);
        QCOMPARE(sizeOfDisk(), 2 * diskSize);
    }

    /// The break came one step earlier, so that the disk is looked at before its deletion is asked for.
    void aDiskReplacedMeanwhileIsLeftAlone()
    {
        const Job *job = remove({"virDomainUndefineFlags", true, replaceVolume}, false);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.startsWith(u"/default-pool/cut.qcow2 was left alone: after the break"_s),
                 qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), 2 * diskSize);
    }

    void aDiskNeededMeanwhileIsLeftAlone()
    {
        const Job *job = remove(
            {"virStorageVolDelete", false, [](virConnectPtr c) { defineGuest(c, u"theirs"_s, diskPath); }}, false);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(
            job->error()->message.startsWith(u"/default-pool/cut.qcow2 was not deleted. Used by now by: theirs."_s),
            qPrintable(explain(*job)));
        QCOMPARE(sizeOfDisk(), diskSize);
    }
};

QTEST_GUILESS_MAIN(TestCutJobs)
#include "tst_cutjobs.moc"
