// SPDX-License-Identifier: GPL-3.0-or-later
// Many machines made as one task, against libvirt's test driver: one that fails leaves nothing, the others stay.
#include "models/cloudinit/iprange.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/batch.h"
#include "models/itemmodels/jobmodel.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/reservationcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/templatecalls.h"
#include "models/xml/domainreader.h"
#include "models/xml/ownmedia.h"
#include "models/xml/storagexml.h"
#include "tests/models/linkcutter.h"
#include "tests/models/uploadcounter.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using test::armLinkCut;
using test::isLinkCut;
using test::LinkCut;

namespace
{

const QString pool = u"default-pool"_s;
using ItemState = Job::Item::State;

ConnectionConfig config()
{
    // All connections to it see one host, as long as one of them is open.
    return {{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
}

const char templateXml[]
    = "<domain type='test'><name>tmpl</name><memory>65536</memory><os><type>hvm</type></os><devices>"
      "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/default-pool/tmpl.qcow2'/>"
      "<target dev='vda' bus='virtio'/></disk>"
      "<disk type='file' device='cdrom'><source file='/isos/old.iso'/><target dev='sda' bus='sata'/><readonly/></disk>"
      "<interface type='network'><mac address='52:54:00:00:00:aa'/><source network='default'/></interface>"
      "<graphics type='vnc' port='5933' autoport='no'/></devices></domain>";

} // namespace

class TestBatchJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_other; ///< keeps the host alive while ours is broken
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QUuid m_template;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_other->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }

    QStringList volumes()
    {
        auto names = call([](Session &session) { return listVolumeNames(session, pool); });
        QStringList list = names.has_value() ? *names : QStringList{u"(failed)"_s};
        list.sort();
        return list;
    }

    QStringList machines()
    {
        const auto all = call([](Session &session) { return readAllDomains(session); });
        QStringList names;
        for (const DomainInfo &one : all.has_value() ? *all : std::vector<DomainInfo>{}) {
            names.append(one.name);
        }
        names.sort();
        return names;
    }

    QStringList reserved()
    {
        const auto all = call([](Session &session) { return readNetworkAddresses(session, u"default"_s); });
        QStringList names;
        for (const DhcpReservation &one : all.has_value() ? all->reservations : QList<DhcpReservation>{}) {
            names.append(one.name + u'=' + one.address);
        }
        return names;
    }

    std::optional<BatchFacts> facts()
    {
        const auto future = loadBatchFacts(*m_host, m_template);
        if (!QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) || !future.result().has_value()) {
            return {};
        }
        return *future.result();
    }

    static BatchPlan plan(const BatchFacts &facts, int count)
    {
        BatchPlan plan = defaultBatch(facts);
        plan.namePattern = u"web-{n}"_s;
        plan.count = count;
        plan.start = false;
        plan.identity.user = u"ops"_s;
        plan.identity.passwordHash = "$6$a$b";
        plan.identity.ipv4.mode = IpSetup::Mode::Static;
        plan.firstAddress4 = u"192.168.122.50"_s;
        plan.rows = suggestRows(plan, facts);
        return plan;
    }

    Job *submit(const BatchPlan &plan, const BatchFacts &facts)
    {
        return m_queue.submit(makeBatchJob(*m_host, plan, facts));
    }

    static bool waitForEnd(const Job *job)
    {
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 60'000);
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

    static QList<ItemState> states(const Job &job)
    {
        QList<ItemState> list;
        for (const Job::Item &item : job.items()) {
            list.append(item.state);
        }
        return list;
    }

    /// Names of machines and volumes that a batch of these would leave.
    static QStringList volumesOf(const QStringList &names)
    {
        QStringList list{u"tmpl.qcow2"_s};
        for (const QString &name : names) {
            list << name + u"-seed.iso"_s << name + u".qcow2"_s;
        }
        list.sort();
        return list;
    }

    QString xmlOf(const QUuid &uuid)
    {
        const auto xml = call([uuid](Session &session) { return readDomainXml(session, uuid, true, true); });
        return xml.has_value() ? *xml : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_other = std::make_unique<Connection>(config());
        m_host = std::make_unique<Connection>(config());
        for (Connection *one : {m_other.get(), m_host.get()}) {
            one->open();
            QTRY_VERIFY(one->isListComplete());
        }
        // The driver may keep its host a moment longer than its last connection.
        QVERIFY(call([](Session &session) -> Result<bool> {
                    const auto guests = readAllDomains(session);
                    for (const DomainInfo &one : guests.has_value() ? *guests : std::vector<DomainInfo>{}) {
                        if (one.name != "test"_L1) {
                            (void)destroyIfActive(session, one.uuid);
                            (void)undefineDomain(session, one.uuid);
                        }
                    }
                    const auto names = listVolumeNames(session, pool);
                    for (const QString &name : names.has_value() ? *names : QStringList{}) {
                        (void)deleteVolume(session, pool, name);
                    }
                    const auto addresses = readNetworkAddresses(session, u"default"_s);
                    for (const auto &one : addresses.has_value() ? addresses->reservations : QList<DhcpReservation>{}) {
                        (void)removeReservation(session, u"default"_s, one);
                    }
                    return true;
                }).has_value());
        const auto made = call([](Session &session) -> Result<QUuid> {
            NewVolume volume;
            volume.name = u"tmpl.qcow2"_s;
            volume.capacity = Bytes{64ULL << 20U};
            volume.format = u"qcow2"_s;
            const auto disk = createVolume(session, pool, volume);
            const auto uuid = disk.has_value() ? defineDomain(session, QString::fromUtf8(templateXml))
                                               : Result<QUuid>(disk.error());
            if (uuid.has_value()) {
                const Outcome marked = setTemplateMark(
                    session, *uuid, TemplateMark{QDateTime::currentDateTimeUtc(), TemplateMark::Prepared::No, {}});
                if (!marked.has_value()) {
                    return marked.error();
                }
            }
            return uuid;
        });
        QVERIFY2(made.has_value(), qPrintable(made.has_value() ? QString() : made.error().detail));
        m_template = *made;
        QTRY_VERIFY(m_host->inventory()->find(m_template));
        test::resetCounters();
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
        m_other.reset();
        Executor::waitForAll(std::chrono::seconds(10));
    }

    void readsFacts()
    {
        const auto known = facts();
        QVERIFY(known);
        QCOMPARE(known->templateName, u"tmpl"_s);
        QVERIFY(known->isTemplate && !known->templateActive);
        QCOMPARE(known->disks.size(), 1);
        QCOMPARE(known->disks[0].volume.name, u"tmpl.qcow2"_s);
        QVERIFY(known->disks[0].missing.isEmpty());
        QCOMPARE(known->nicSource, u"default"_s);
        QVERIFY(known->macs.contains(u"52:54:00:00:00:aa"_s));
        QVERIFY(known->vncPorts.contains(5933));
        QVERIFY(known->addresses.contains(u"192.168.122.1"_s));
        const auto gone = loadBatchFacts(*m_host, QUuid::createUuid());
        QTRY_VERIFY(gone.isFinished());
        QCOMPARE(gone.result().error().kind, ErrorKind::NotFound);
    }

    void aMissingBaseIsSeenBefore()
    {
        QVERIFY(call([](Session &session) -> Result<bool> {
                    const Outcome gone = deleteVolume(session, pool, u"tmpl.qcow2"_s);
                    NewVolume linked;
                    linked.name = u"tmpl.qcow2"_s;
                    linked.capacity = Bytes{64ULL << 20U};
                    linked.format = u"qcow2"_s;
                    linked.backingPath = u"/default-pool/base.qcow2"_s;
                    linked.backingFormat = u"qcow2"_s;
                    return gone.has_value() && createVolume(session, pool, linked).has_value();
                }).value_or(false));
        const auto known = facts();
        QVERIFY(known);
        QCOMPARE(known->disks[0].missing, u"/default-pool/base.qcow2"_s);
        Job *job = submit(plan(*known, 2), *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"/default-pool/base.qcow2"_s), qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList{u"tmpl.qcow2"_s});
    }

    void makesTwentyWithFewCalls()
    {
        const auto known = facts();
        QVERIFY(known);
        const BatchPlan wanted = plan(*known, 20);
        for (const BatchProblem &one : checkBatch(wanted, *known)) {
            QVERIFY2(one.severity == BatchProblem::Severity::Warning, qPrintable(one.message));
        }
        test::resetCounters();
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(states(*job), QList<ItemState>(20, ItemState::Succeeded));
        QCOMPARE(volumes().size(), 41);
        QCOMPARE(test::uploads().size(), 20);
        // Volumes made and definitions stored (60) are not counted here: these are what libvirt was asked besides.
        int all = 0;
        const auto counted = test::calls();
        for (auto it = counted.cbegin(); it != counted.cend(); ++it) {
            all += it.value();
        }
        QVERIFY2(all <= 20 * 16 + 12, qPrintable(QString::number(all)));
        qInfo("20 linked machines: %d calls and 60 that make something", all);

        const QString xml = xmlOf(wanted.rows[6].uuid);
        const auto details = readDomainDetails(xml);
        QVERIFY(details.has_value() && !details->isTemplate);
        QCOMPARE(details->nics[0].mac, wanted.rows[6].mac);
        QCOMPARE(details->disks[0].source, u"/default-pool/web-7.qcow2"_s);
        QVERIFY(!details->disks[0].readOnly);
        QCOMPARE(details->disks[1].source, QString()); // the template's own CD
        QCOMPARE(details->disks[2].source, u"/default-pool/web-7-seed.iso"_s);
        QVERIFY(details->graphics.autoPort);
        QCOMPARE(readOwnMedia(xml), QStringList{details->disks[2].source});
        const auto deletion = call(
            [uuid = wanted.rows[6].uuid](Session &session) { return readDeletePlan(session, uuid, CallContext{}); });
        QVERIFY(deletion.has_value());
        QVERIFY(std::ranges::any_of(deletion->disks, [](const auto &one) {
            return one.disk.source == "/default-pool/web-7-seed.iso"_L1 && one.deletable;
        }));
        const auto disk = call([](Session &session) { return readVolumes(session, pool, {u"web-7.qcow2"_s}); });
        QVERIFY(disk.has_value());
        QCOMPARE(disk->first().backingPath, u"/default-pool/tmpl.qcow2"_s);
        const QByteArray seed = test::uploads().value(u"web-7-seed.iso"_s);
        QVERIFY(seed.contains("local-hostname: \"web-7\"") && seed.contains("192.168.122.56/24"));
        QVERIFY(seed.contains(wanted.rows[6].mac.toUtf8()));
    }

    void theSeventhFailsAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("why");
        QTest::newRow("volume") << u"volume"_s;
        QTest::newRow("name") << u"name"_s;
        QTest::newRow("seed") << u"seed"_s;
        QTest::newRow("seed taken") << u"seed taken"_s;
    }

    void theSeventhFailsAndLeavesNothing()
    {
        QFETCH(QString, why);
        const auto known = facts();
        QVERIFY(known);
        const BatchPlan wanted = plan(*known, 9);
        QStringList strays;
        // Between the check and the task.
        if (why == "seed"_L1) {
            test::refuseUpload(u"web-7-seed.iso"_s);
        } else if (why == "name"_L1) {
            QVERIFY(call([](Session &session) {
                        return defineDomain(session,
                                            u"<domain type='test'><name>web-7</name><memory>65536</memory>"
                                            "<os><type>hvm</type></os></domain>"_s);
                    }).has_value());
        } else {
            strays = {why == "volume"_L1 ? u"web-7.qcow2"_s : u"web-7-seed.iso"_s};
            QVERIFY(call([name = strays[0]](Session &session) {
                        NewVolume volume;
                        volume.name = name;
                        volume.capacity = Bytes{1 << 20};
                        volume.format = u"raw"_s;
                        return createVolume(session, pool, volume);
                    }).has_value());
        }
        JobModel model(&m_queue);
        const QAbstractItemModelTester tester(&model);
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(*job)));
        QStringList good;
        for (int i = 0; i < 9; ++i) {
            QCOMPARE(job->items()[i].state, i == 6 ? ItemState::Failed : ItemState::Succeeded);
            QCOMPARE(job->items()[i].error.has_value(), i == 6);
            if (i != 6) {
                good.append(u"web-%1"_s.arg(i + 1));
                QCOMPARE(job->items()[i].result->uuid, wanted.rows[i].uuid);
            }
        }
        QVERIFY(job->error()->detail.startsWith(u"web-7: "_s));
        QVERIFY(job->error()->message.contains(u"8 of 9"_s));
        QStringList expected = volumesOf(good) + strays;
        expected.sort();
        QCOMPARE(volumes(), expected);
        QCOMPARE(machines().contains(u"web-7"_s), why == "name"_L1);
        QCOMPARE(machines().filter(u"web-"_s).size(), why == "name"_L1 ? 9 : 8);
        // And the panel shows it.
        const QModelIndex task = model.index(0, 0);
        QCOMPARE(model.rowCount(task), 9);
        QCOMPARE(model.index(6, JobModel::TitleColumn, task).data().toString(), u"web-7"_s);
        QCOMPARE(model.index(6, JobModel::StateColumn, task).data().toString(), JobModel::stateText(ItemState::Failed));
        QVERIFY(!model.index(6, JobModel::ProgressColumn, task).data().toString().isEmpty());
        QCOMPARE(model.index(6, 0, task).parent(), task);
        QCOMPARE(model.jobAt(model.index(6, 0, task)), job);
        m_queue.clearFinished();
        QCOMPARE(model.rowCount(), 0);
    }

    void stopsAtTheFirstFailureWhenAsked()
    {
        const auto known = facts();
        QVERIFY(known);
        BatchPlan wanted = plan(*known, 30);
        wanted.stopAtFailure = true;
        test::refuseUpload(u"web-1-seed.iso"_s);
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->items()[0].state, ItemState::Failed);
        QCOMPARE(job->items()[29].state, ItemState::Cancelled);
        const auto done = states(*job).count(ItemState::Succeeded);
        QVERIFY2(done < 15, qPrintable(QString::number(done)));
        QCOMPARE(machines().filter(u"web-"_s).size(), done);
        QCOMPARE(volumes().size(), 1 + 2 * done);
    }

    void cancellingKeepsWhatIsFinished()
    {
        const auto known = facts();
        QVERIFY(known);
        Job *job = submit(plan(*known, 60), *known);
        QVERIFY(QTest::qWaitFor([&]() { return states(*job).contains(ItemState::Succeeded) || job->isFinished(); },
                                30'000));
        job->cancel();
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(*job)));
        QStringList good;
        for (const Job::Item &item : job->items()) {
            QVERIFY(item.state == ItemState::Succeeded || item.state == ItemState::Cancelled);
            if (item.state == ItemState::Succeeded) {
                good.append(item.name);
            }
        }
        QVERIFY(!good.isEmpty() && good.size() < 60);
        QCOMPARE(volumes(), volumesOf(good));
        QCOMPARE(machines().filter(u"web-"_s).size(), good.size());
    }

    void copiesAndStarts()
    {
        const auto known = facts();
        QVERIFY(known);
        BatchPlan wanted = plan(*known, 3);
        wanted.copy = BatchPlan::Copy::Full;
        wanted.start = true;
        wanted.autostart = true;
        wanted.autoVnc = false;
        wanted.firstVncPort = 5932; // 5933 is the template's
        wanted.memory = mebi(128);
        wanted.vcpus = 2;
        wanted.rows = suggestRows(wanted, *known);
        wanted.rows[1].memory = mebi(256);
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        for (const BatchRow &row : wanted.rows) {
            const auto info = call([uuid = row.uuid](Session &session) { return readDomain(session, uuid); });
            QVERIFY(info.has_value());
            QCOMPARE(info->state, DomainState::Running);
            QVERIFY(info->autostart);
            QVERIFY(xmlOf(row.uuid).contains(u">2</vcpu>"_s));
            QVERIFY(xmlOf(row.uuid).contains(row.name == "web-2"_L1 ? u">262144</memory>"_s : u">131072</memory>"_s));
        }
        QVERIFY(xmlOf(wanted.rows[1].uuid).contains(u"port='5934'"_s));
        const auto disk = call([](Session &session) { return readVolumes(session, pool, {u"web-1.qcow2"_s}); });
        QVERIFY(disk.has_value() && disk->first().backingPath.isEmpty());
    }

    void reservesAddresses()
    {
        const auto known = facts();
        QVERIFY(known);
        BatchPlan wanted = plan(*known, 3);
        wanted.setup = BatchPlan::Setup::Reservation;
        wanted.rows = suggestRows(wanted, *known);
        // Taken between the check and the task.
        QVERIFY(call([](Session &session) {
                    return addReservation(session, u"default"_s,
                                          {u"52:54:00:11:11:11"_s, u"printer"_s, u"192.168.122.51"_s});
                }).has_value());
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(*job)));
        QCOMPARE(states(*job), (QList<ItemState>{ItemState::Succeeded, ItemState::Failed, ItemState::Succeeded}));
        QVERIFY2(job->items()[1].error->message.contains(u"192.168.122.51"_s), qPrintable(explain(*job)));
        QStringList list = reserved();
        list.sort();
        QCOMPARE(list,
                 (QStringList{u"printer=192.168.122.51"_s, u"web-1=192.168.122.50"_s, u"web-3=192.168.122.52"_s}));
        QCOMPARE(volumes(), (QStringList{u"tmpl.qcow2"_s, u"web-1.qcow2"_s, u"web-3.qcow2"_s}));
        // Seen as taken by the next plan.
        const auto after = facts();
        QVERIFY(after && after->addresses.contains(u"192.168.122.51"_s));
        QVERIFY(after->macs.contains(wanted.rows[0].mac));
    }

    void aReservationGoesWithItsMachine()
    {
        const auto known = facts();
        QVERIFY(known);
        BatchPlan wanted = plan(*known, 2);
        wanted.setup = BatchPlan::Setup::Reservation;
        wanted.rows = suggestRows(wanted, *known);
        QVERIFY(call([](Session &session) {
                    return defineDomain(session,
                                        u"<domain type='test'><name>web-2</name><memory>65536</memory>"
                                        "<os><type>hvm</type></os></domain>"_s);
                }).has_value());
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(states(*job), (QList<ItemState>{ItemState::Succeeded, ItemState::Failed}));
        QCOMPARE(reserved(), QStringList{u"web-1=192.168.122.50"_s});
    }

    void aBrokenLinkIsSettled_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<bool>("done");
        QTest::newRow("before a volume") << QByteArray("virStorageVolCreateXML") << false;
        QTest::newRow("after a volume") << QByteArray("virStorageVolCreateXML") << true;
        QTest::newRow("before a definition") << QByteArray("virDomainDefineXMLFlags") << false;
    }

    void aBrokenLinkIsSettled()
    {
        QFETCH(QByteArray, at);
        QFETCH(bool, done);
        const auto known = facts();
        QVERIFY(known);
        const BatchPlan wanted = plan(*known, 6);
        LinkCut cut;
        cut.call = at;
        cut.done = done;
        cut.onBreak = [host = m_host.get()]() {
            QMetaObject::invokeMethod(
                host,
                [host]() {
                    host->close();
                    host->open();
                },
                Qt::QueuedConnection);
        };
        armLinkCut(cut);
        Job *job = submit(wanted, *known);
        QVERIFY(waitForEnd(job));
        QVERIFY(isLinkCut());
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QStringList good;
        for (const BatchRow &row : wanted.rows) {
            good.append(row.name);
        }
        QCOMPARE(volumes(), volumesOf(good));
        QCOMPARE(machines().filter(u"web-"_s).size(), 6);
    }

    void aTemplateThatChangedIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"gone", "unmarked", "disk"}) {
            QTest::newRow(how) << QString::fromLatin1(how);
        }
    }

    void aTemplateThatChangedIsRefused()
    {
        QFETCH(QString, how);
        const auto known = facts();
        QVERIFY(known);
        QVERIFY(call([&, uuid = m_template](Session &session) {
                    return how == "gone"_L1    ? undefineDomain(session, uuid)
                        : how == "unmarked"_L1 ? setTemplateMark(session, uuid, {})
                                               : deleteVolume(session, pool, u"tmpl.qcow2"_s);
                }).has_value());
        const QStringList before = volumes();
        Job *job = submit(plan(*known, 3), *known);
        QVERIFY(waitForEnd(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(!job->error()->message.isEmpty());
        QCOMPARE(states(*job), QList<ItemState>(3, ItemState::Cancelled));
        QCOMPARE(volumes(), before);
        QVERIFY(machines().filter(u"web-"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBatchJob)
#include "tst_batchjob.moc"
