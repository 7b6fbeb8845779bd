// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on pools and volumes against libvirt's test driver, and the list of volumes that follows them.
#include "models/actions/pooljobs.h"
#include "models/actions/volumejobs.h"
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/connection/volumestore.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/transfer/volumetarget.h"

#include <libvirt/libvirt.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestStorageJobs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000) ? job : nullptr;
    }
    bool succeeds(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        if (job && job->error()) {
            qWarning("%s | %s", qUtf8Printable(job->error()->message), qUtf8Printable(job->error()->detail));
        }
        return job && job->state() == Job::State::Succeeded;
    }
    QString failure(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        return job && job->state() == Job::State::Failed && job->error() ? job->error()->message : QString();
    }
    QList<PoolInfo> pools()
    {
        return call([](Session &session) { return listPools(session); }).value_or(QList<PoolInfo>{});
    }
    PoolInfo pool(const QString &name)
    {
        const auto all = pools();
        const auto found = std::ranges::find(all, name, &PoolInfo::name);
        return found == all.end() ? PoolInfo{} : *found;
    }
    QStringList volumes(const QString &pool)
    {
        return call([pool](Session &session) { return listVolumeNames(session, pool); }).value_or(QStringList{});
    }
    StorageMap map()
    {
        const auto future = loadStorageMap(*m_host);
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) && future.result().has_value()
            ? *future.result()
            : StorageMap();
    }
    static NewPool folder(const QString &name)
    {
        NewPool wanted;
        wanted.name = name;
        wanted.type = u"dir"_s;
        wanted.target = u"/srv/"_s + name;
        return wanted;
    }

private Q_SLOTS:
    void init()
    {
        QFile file(m_dir.filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("<node><memory>8192000</memory><domain type='test'><name>web</name><memory>262144</memory>"
                   "<os><type>hvm</type></os><devices><disk type='file' device='disk'>"
                   "<source file='/srv/data/used.qcow2'/><target dev='vda'/></disk>"
                   "<disk type='volume' device='disk'><source pool='data' volume='second.img'/><target dev='vdb'/>"
                   "</disk></devices></domain></node>");
        file.close();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(10'000));
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, folder(u"data"_s))));
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void makesStartsStopsAndDeletesPools()
    {
        const NewPool wanted = folder(u"more"_s);
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, wanted)));
        PoolInfo made = pool(u"more"_s);
        QVERIFY(made.active && made.autostart);
        QCOMPARE(made.uuid, wanted.uuid);
        QVERIFY(succeeds(makePoolAutostartJob(*m_host, made, false)));
        QVERIFY(!pool(u"more"_s).autostart);
        QVERIFY(succeeds(makeStopPoolJob(*m_host, made)));
        QVERIFY(!pool(u"more"_s).active);
        QVERIFY(succeeds(makeStopPoolJob(*m_host, made))); // has happened already
        QVERIFY(failure(makeRefreshPoolJob(*m_host, made)).startsWith(u"The pool more could not be read."_s));
        QVERIFY(succeeds(makeStartPoolJob(*m_host, made)));
        QVERIFY(pool(u"more"_s).active);
        QVERIFY(succeeds(makeRefreshPoolJob(*m_host, made)));
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, made, false)));
        QVERIFY(pool(u"more"_s).name.isEmpty());
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, made, false))); // gone: by somebody else
    }

    void aNameThatIsTakenMeanwhileIsLeftAlone()
    {
        const PoolInfo before = pool(u"data"_s);
        NewPool wanted = folder(u"data"_s);
        wanted.target = u"/srv/elsewhere"_s;
        const QString text = failure(makeCreatePoolJob(*m_host, wanted));
        QVERIFY2(text.startsWith(u"The pool data could not be made. The host has a pool"_s), qPrintable(text));
        QCOMPARE(pool(u"data"_s), before);
    }

    void makesCopiesAndDeletesVolumes()
    {
        const NewVolume wanted{u"a.qcow2"_s, gibi(1), u"qcow2"_s};
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"data"_s, wanted)));
        const auto made = call([](Session &session) { return readVolume(session, {u"data"_s, u"a.qcow2"_s}); });
        QVERIFY(made.has_value());
        QCOMPARE(made->capacity, gibi(1));
        QVERIFY(!made->path.isEmpty());
        QString text = failure(makeCreateVolumeJob(*m_host, u"data"_s, wanted));
        QVERIFY2(text.contains(u"has a volume called a.qcow2 already"_s), qPrintable(text));
        QCOMPARE(volumes(u"data"_s), QStringList{u"a.qcow2"_s}); // the failure took nothing with it
        text = failure(makeCreateVolumeJob(*m_host, u"data"_s, {u"x/../y"_s, gibi(1), u"raw"_s}));
        QVERIFY2(text.contains(u"slash"_s), qPrintable(text));
        text = failure(
            makeCreateVolumeJob(*m_host, u"data"_s, {u"b"_s, gibi(1), u"qcow2"_s, true, u"/srv/data/a.qcow2"_s, {}}));
        QVERIFY2(text.contains(u"format of the base"_s), qPrintable(text));

        QVERIFY(succeeds(
            makeCopyVolumeJob(*m_host, {u"data"_s, u"a.qcow2"_s}, u"data"_s, {u"copy.qcow2"_s, {}, u"qcow2"_s})));
        text = failure(makeCopyVolumeJob(*m_host, {u"data"_s, u"gone"_s}, u"data"_s, {u"c"_s, {}, u"qcow2"_s}));
        QVERIFY2(text.startsWith(u"gone could not be copied. It is not there"_s), qPrintable(text));
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {{u"data"_s, u"a.qcow2"_s}, {u"data"_s, u"copy.qcow2"_s}})));
        QCOMPARE(volumes(u"data"_s), QStringList());
    }

    void whatIsUsedIsRefused()
    {
        for (const QString &name : {u"used.qcow2"_s, u"second.img"_s, u"free.qcow2"_s}) {
            QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"data"_s, {name, gibi(1), u"qcow2"_s})));
        }
        QCOMPARE(map().users({u"data"_s, u"used.qcow2"_s}).size(), 1);
        QCOMPARE(map().users({u"data"_s, u"second.img"_s}).constFirst().target, u"vdb"_s);
        QCOMPARE(map().orphans(), QList<VolumeRef>({{u"data"_s, u"free.qcow2"_s}}));
        // One of several: nothing is deleted.
        QString text
            = failure(makeDeleteVolumesJob(*m_host, {{u"data"_s, u"free.qcow2"_s}, {u"data"_s, u"second.img"_s}}));
        QVERIFY2(text.contains(u"second.img"_s) && text.contains(u"web"_s), qPrintable(text));
        QCOMPARE(volumes(u"data"_s).size(), 3);
        text = failure(makeWipeVolumeJob(*m_host, {u"data"_s, u"used.qcow2"_s}));
        QVERIFY2(text.contains(u"web"_s), qPrintable(text));
        text = failure(makeResizeVolumeJob(*m_host, {u"data"_s, u"used.qcow2"_s}, gibi(2), false));
        QVERIFY2(text.contains(u"web, which is running"_s), qPrintable(text));
        text = failure(makeCopyVolumeJob(*m_host, {u"data"_s, u"used.qcow2"_s}, u"data"_s, {u"c"_s, {}, u"qcow2"_s}));
        QVERIFY2(text.contains(u"half-written"_s), qPrintable(text));
        QCOMPARE(volumes(u"data"_s).size(), 3);
    }

    void onlyWhatWasSeenIsDeleted()
    {
        const VolumeRef ref{u"data"_s, u"a.img"_s};
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, ref.pool, {ref.name, gibi(1), u"raw"_s})));
        const auto seen = call([ref](Session &session) { return readVolume(session, ref); });
        QVERIFY(seen.has_value() && !seen->key.isEmpty());
        // The dialog was agreed to; then somebody else gives the name to another one.
        auto job = makeDeleteVolumesJob(*m_host, {ref}, {*seen});
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref}, {*seen})));
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, ref.pool, {ref.name, gibi(2), u"raw"_s})));
        const QString text = failure(std::move(job));
        QVERIFY2(text.contains(u"another disk by now"_s), qPrintable(text));
        QCOMPARE(volumes(ref.pool), QStringList{ref.name});
    }

    void theListFollows()
    {
        VolumeStore *store = m_host->volumes();
        QSignalSpy changed(store, &VolumeStore::volumesChanged);
        QSignalSpy touched(store, &VolumeStore::touched);
        store->watch(u"data"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(store->isListed(u"data"_s), 30'000);
        QCOMPARE(store->volumes(u"data"_s).size(), 0);
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"data"_s, {u"b"_s, gibi(1), u"raw"_s})));
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"data"_s, {u"a"_s, gibi(1), u"raw"_s})));
        QTRY_COMPARE_WITH_TIMEOUT(store->volumes(u"data"_s).size(), 2, 30'000);
        QCOMPARE(store->volumes(u"data"_s).constFirst().name, u"a"_s);
        QVERIFY(store->find({u"data"_s, u"b"_s}) && !store->find({u"data"_s, u"c"_s}));
        QCOMPARE(touched.size(), 2);

        // By somebody else, who then refreshes the pool: an event of the pool tells.
        QVERIFY(call([](Session &session) {
                    return createVolume(session, u"data"_s, {u"c"_s, gibi(1), u"raw"_s});
                }).has_value());
        QVERIFY(call([](Session &session) { return refreshPool(session, u"data"_s); }).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(store->volumes(u"data"_s).size(), 3, 30'000);

        QVERIFY(succeeds(makeStopPoolJob(*m_host, pool(u"data"_s))));
        QTRY_VERIFY_WITH_TIMEOUT(store->error(u"data"_s).has_value(), 30'000);
        QCOMPARE(store->volumes(u"data"_s).size(), 0);
        QVERIFY(succeeds(makeStartPoolJob(*m_host, pool(u"data"_s))));
        QTRY_VERIFY_WITH_TIMEOUT(store->isListed(u"data"_s), 30'000);

        // Nobody looks any more: nothing is read.
        QTRY_VERIFY(!store->isListing(u"data"_s));
        store->watch(u"data"_s, false);
        changed.clear();
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"data"_s, {u"d"_s, gibi(1), u"raw"_s})));
        QTRY_VERIFY(!store->isListing(u"data"_s)); // what had begun before may come to its end
        QCOMPARE(changed.size(), 0);
        store->watch(u"data"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(store->find({u"data"_s, u"d"_s}), 30'000);
        store->watch(u"data"_s, false);
    }

    void afterABreakOnlyWhatIsOursIsDeleted()
    {
        const auto made = [this](const QString &name) {
            auto target = std::make_shared<VolumeTarget>();
            target->volume = {u"data"_s, name};
            target->length = gibi(1).value;
            const bool there = call([target](Session &session) {
                                   const auto &[pool, volume] = target->volume;
                                   const auto created = createVolume(session, pool, {volume, gibi(1), u"raw"_s});
                                   const auto identity = readVolumeIdentity(session, pool, volume);
                                   target->made = identity.value_or(std::nullopt);
                                   return created;
                               }).has_value();
            return there && target->made ? target : nullptr;
        };
        const auto remove = [this](const std::shared_ptr<VolumeTarget> &target) {
            return call([target](Session &session) { return removeTarget(session, *target); });
        };
        const auto ours = made(u"ours"_s);
        const auto other = made(u"other"_s);
        const auto used = made(u"used"_s);
        const auto plain = made(u"plain"_s);
        QVERIFY(ours && other && used && plain);
        for (const auto &target : {ours, other, used}) {
            target->broke();
        }
        other->made->key = u"another"_s;
        QVERIFY(call([](Session &session) {
                    const auto found = readVolumes(session, u"data"_s, {u"used"_s});
                    return defineDomain(session,
                                        u"<domain type='test'><name>theirs</name><memory>65536</memory><os><type>hvm"
                                        "</type></os><devices><disk type='file' device='disk'><source file='%1'/>"
                                        "<target dev='vda'/></disk></devices></domain>"_s.arg(found->first().path));
                }).has_value());
        QVERIFY(remove(plain).has_value());
        const Outcome gone = remove(ours);
        QVERIFY2(gone.has_value(), gone.has_value() ? "" : qPrintable(gone.error().message + gone.error().detail));
        for (const auto &target : {other, used}) {
            const Outcome kept = remove(target);
            QVERIFY(!kept.has_value());
            QCOMPARE(kept.error().kind, ErrorKind::Conflict);
            QVERIFY(kept.error().message.contains(target->volume.name));
        }
        QStringList left = volumes(u"data"_s);
        left.sort();
        QCOMPARE(left, (QStringList{u"other"_s, u"used"_s}));
        // Once deleted, what has that name later is another one.
        QVERIFY(made(u"ours"_s));
        QVERIFY(remove(ours).has_value());
        QVERIFY(volumes(u"data"_s).contains(u"ours"_s));
    }

    void aHostThatDoesNotTellMayDoAnything()
    {
        const auto told = call([](Session &session) { return readPoolCapabilities(session); });
        QVERIFY(told.has_value());
        QVERIFY(!told->known && told->supports(u"dir"_s));
    }
};

QTEST_GUILESS_MAIN(TestStorageJobs)
#include "tst_storagejobs.moc"
