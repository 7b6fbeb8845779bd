// SPDX-License-Identifier: GPL-3.0-or-later
// A host without an active storage pool: what is offered, and the task that makes or starts one before the disk.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/install/install.h"
#include "models/install/pooloffer.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/storagexml.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QString defaultFolder = u"/var/lib/libvirt/images"_s; // NOLINT(cert-err58-cpp)

PoolInfo stopped(const QString &name, const QString &type, bool autostart = false)
{
    return {name, type, u"/srv/"_s + name, false, autostart, gibi(10), gibi(1), gibi(9)};
}

} // namespace

class TestCreatePool : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    HostResources m_resources;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }

    QList<PoolInfo> pools()
    {
        const auto list = call([](Session &session) { return listPools(session); });
        return list.has_value() ? *list : QList<PoolInfo>{stopped(u"(failed)"_s, {})};
    }

    bool load()
    {
        const auto future = loadHostResources(*m_host);
        if (!QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) || !future.result().has_value()) {
            return false;
        }
        m_resources = *future.result();
        return true;
    }

    InstallPlan plan() const
    {
        OsEntry os;
        os.name = u"Other"_s;
        InstallPlan plan = defaultPlan(m_resources, os);
        plan.name = u"demo"_s;
        plan.volumeName = u"demo.qcow2"_s;
        plan.diskSize = gibi(1);
        plan.source = InstallPlan::Source::None;
        return plan;
    }

    Job *runJob(const InstallPlan &plan)
    {
        Job *job = m_queue.submit(makeCreateJob(*m_host, plan, m_resources, {}));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000) ? job : nullptr;
    }

    Result<PoolChange> makePool(const QString &name, const QString &folder)
    {
        return call([name, folder](Session &session) { return makeFolderPool(session, name, folder); });
    }

private Q_SLOTS:
    void init()
    {
        QFile file(m_dir.filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("<node><memory>8192000</memory><domain type='test'><name>web</name><memory>262144</memory>"
                   "<os><type>hvm</type></os></domain></node>");
        file.close();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(10'000));
        QVERIFY(load());
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void knowsTheCustomaryFolder()
    {
        QCOMPARE(customaryImageFolder(u"qemu:///system"_s, true), defaultFolder);
        QCOMPARE(customaryImageFolder(u"qemu+ssh://root@kvm-a/system?keyfile=/k"_s, false), defaultFolder);
        QCOMPARE(customaryImageFolder(u"test:///default"_s, true), defaultFolder);
        QVERIFY(customaryImageFolder(u"qemu+ssh://kvm-a/session"_s, false).isEmpty());
        QVERIFY(customaryImageFolder(u"qemu:///embed?root=/x"_s, true).isEmpty());
        const QString own = customaryImageFolder(u"qemu:///session?socket=/s"_s, true);
        QCOMPARE(own,
                 geteuid() == 0
                     ? defaultFolder
                     : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/libvirt/images"_s);
    }

    void offersTheBestThere()
    {
        const auto name = [](const QList<PoolInfo> &pools) {
            const auto offer = offerPool(pools, defaultFolder);
            return offer ? offer->pool.name + (offer->make ? u" new"_s : u""_s) : u"nothing"_s;
        };
        PoolInfo active = stopped(u"a"_s, u"dir"_s);
        active.active = true;
        QCOMPARE(name({stopped(u"b"_s, u"dir"_s), active}), u"nothing"_s);
        QCOMPARE(name({}), u"default new"_s);
        QCOMPARE(name({stopped(u"a"_s, u"dir"_s), stopped(u"b"_s, u"fs"_s, true)}), u"b"_s);
        QCOMPARE(name({stopped(u"a"_s, u"dir"_s, true), stopped(u"default"_s, u"dir"_s)}), u"default"_s);
        QCOMPARE(name({stopped(u"san"_s, u"iscsi"_s)}), u"default new"_s);
        QCOMPARE(name({stopped(u"default"_s, u"iscsi"_s)}), u"nothing"_s);
        QVERIFY(!offerPool({}, {}));
        const auto offer = offerPool({stopped(u"a"_s, u"dir"_s)}, defaultFolder);
        QCOMPARE(offer->pool.capacity.value, 0U); // sizes of its last run are no ground for a check
        QCOMPARE(offer->pool.available.value, 0U);
    }

    void makesThePool()
    {
        QVERIFY(m_resources.pools.isEmpty());
        QVERIFY(m_resources.poolOffer && m_resources.poolOffer->make);
        const InstallPlan wanted = plan();
        QVERIFY(wanted.preparePool);
        QCOMPARE(checkPlan(wanted, m_resources, {}, {}), QList<PlanProblem>{});
        Job *job = runJob(wanted);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded,
                 qPrintable(job->error() ? job->error()->message + job->error()->detail : QString()));
        const QList<PoolInfo> made = pools();
        QCOMPARE(made.size(), 1);
        QCOMPARE(made[0].name, u"default"_s);
        QCOMPARE(made[0].type, u"dir"_s);
        QCOMPARE(made[0].path, defaultFolder);
        QVERIFY(made[0].active && made[0].autostart);
        const auto xml = call([uuid = job->resultDomain()->uuid](Session &s) { return readDomainXml(s, uuid); });
        QVERIFY(xml.has_value() && xml->contains(defaultFolder + u"/demo.qcow2"_s));
        QVERIFY(load()); // from now on the host is like any other
        QVERIFY(!m_resources.poolOffer);
        QVERIFY(!plan().preparePool);
    }

    void failureTakesThePoolAway()
    {
        InstallPlan wanted = plan();
        wanted.name = u"web"_s;
        Job *job = runJob(wanted);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(pools().isEmpty());
    }

    void otherDisksNeedNoPool()
    {
        InstallPlan wanted = plan();
        wanted.disk = InstallPlan::Disk::None;
        Job *job = runJob(wanted);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(pools().isEmpty());
    }

    void poolMadeMeanwhileIsTakenAndStays()
    {
        const InstallPlan good = plan();
        QVERIFY(makePool(u"default"_s, defaultFolder).has_value());
        InstallPlan bad = good;
        bad.name = u"web"_s;
        QCOMPARE(runJob(bad)->state(), Job::State::Failed);
        QCOMPARE(pools().size(), 1); // not ours
        QVERIFY(pools()[0].active);
        QCOMPARE(runJob(good)->state(), Job::State::Succeeded);
        QCOMPARE(pools().size(), 1);
    }

    void poolOfAnotherFolderIsAConflict()
    {
        const InstallPlan wanted = plan();
        QVERIFY(makePool(u"default"_s, u"/elsewhere"_s).has_value());
        Job *job = runJob(wanted);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->error()->message.contains(u"/elsewhere"_s));
        QCOMPARE(pools().size(), 1);
        QVERIFY(pools()[0].active);
        QVERIFY(!m_host->inventory()->findByName(u"demo"_s));
    }

    void startsAStoppedPoolAndStopsItAgain()
    {
        const auto made = makePool(u"store"_s, u"/srv/store"_s);
        QVERIFY(made.has_value() && made->defined && made->started);
        const PoolChange onlyStarted{made->uuid, false, true};
        const auto stop = [onlyStarted](Session &session) -> Result<bool> {
            const auto outcome = revertPool(session, onlyStarted);
            return outcome.has_value() ? Result<bool>(true) : outcome.error();
        };
        QVERIFY(call(stop).has_value());
        QCOMPARE(pools().size(), 1);
        QVERIFY(!pools()[0].active);

        QVERIFY(load());
        QVERIFY(m_resources.poolOffer && !m_resources.poolOffer->make);
        InstallPlan wanted = plan();
        QCOMPARE(wanted.pool, u"store"_s);
        QCOMPARE(checkPlan(wanted, m_resources, {}, {}), QList<PlanProblem>{});
        wanted.name = u"web"_s;
        QCOMPARE(runJob(wanted)->state(), Job::State::Failed);
        QCOMPARE(pools().size(), 1);
        QVERIFY(!pools()[0].active);
        wanted.name = u"demo"_s;
        QCOMPARE(runJob(wanted)->state(), Job::State::Succeeded);
        QVERIFY(pools()[0].active);
    }

    void cancelTakesThePoolAway()
    {
        Job *job = m_queue.submit(makeCreateJob(*m_host, plan(), m_resources, {}));
        const QString preparing = u"Preparing the storage pool default"_s;
        QStringList seen;
        const auto look = [&]() {
            seen << job->stepText();
            if (job->stepText() != preparing && !job->stepText().isEmpty()) {
                job->cancel();
            }
        };
        connect(job, &Job::changed, this, look);
        look();
        QVERIFY(QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000));
        job->disconnect(this);
        QVERIFY(seen.contains(preparing));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(pools().isEmpty());
    }

    void definitionIsEscaped()
    {
        const auto pool = readPool(buildFolderPoolXml(u"a&<b>"_s, u"/home/ü \"x\"/'y'"_s));
        QVERIFY(pool.has_value());
        QCOMPARE(pool->name, u"a&<b>"_s);
        QCOMPARE(pool->type, u"dir"_s);
        QCOMPARE(pool->path, u"/home/ü \"x\"/'y'"_s);
    }
};

QTEST_GUILESS_MAIN(TestCreatePool)
#include "tst_createpool.moc"
