// SPDX-License-Identifier: GPL-3.0-or-later
// Making a guest as one task, against libvirt's test driver: whatever fails, nothing half-made remains.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/install/creation.h"
#include "models/install/install.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/storagexml.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <dlfcn.h>

#include <atomic>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// A host with a guest, a pool of 10 GiB, an active and an inactive network.
QString writeHost(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"host.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("<node><cpu><mhz>6000</mhz><model>i686</model><active>8</active><nodes>2</nodes><sockets>2</sockets>"
               "<cores>2</cores><threads>1</threads></cpu><memory>8192000</memory>"
               "<domain type='test'><name>web</name><memory>262144</memory><vcpu>2</vcpu><os><type>hvm</type></os>"
               "<devices><disk type='file' device='disk'><source file='/disks/web.img'/><target dev='vda' "
               "bus='virtio'/></disk>"
               "<graphics type='vnc' port='5907' autoport='no'/></devices></domain>"
               "<network><name>default</name><bridge name='virbr7'/><forward/>"
               "<ip address='192.168.77.1' netmask='255.255.255.0'/></network>"
               "<pool type='dir'><name>disks</name><capacity>10737418240</capacity><available>10737418240</available>"
               "<target><path>/disks</path></target></pool></node>");
    return u"test://"_s + file.fileName();
}

std::atomic<bool> anotherAdminIsFaster = false;

} // namespace

/// In place of libvirt's: between our look at the names and our request.
extern "C" virStorageVolPtr virStorageVolCreateXML(virStoragePoolPtr pool, const char *xml, unsigned int flags)
{
    const auto real = reinterpret_cast<decltype(&virStorageVolCreateXML)>(dlsym(RTLD_NEXT, "virStorageVolCreateXML"));
    if (anotherAdminIsFaster.exchange(false)) {
        virStorageVolFree(real(pool, xml, flags));
    }
    return real(pool, xml, flags);
}

class TestCreateJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
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

    QStringList volumes()
    {
        const auto names = call([](Session &session) { return listVolumeNames(session, u"disks"_s); });
        return names.has_value() ? *names : QStringList{u"(failed)"_s};
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

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host
            = std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, writeHost(*m_dir), {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(10'000));
        const auto future = loadHostResources(*m_host);
        QVERIFY(QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000));
        const Result<HostResources> result = future.result();
        QVERIFY2(result.has_value(), qPrintable(result.has_value() ? QString() : result.error().detail));
        m_resources = *result;
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void readsResources()
    {
        QCOMPARE(m_resources.pools.size(), 1);
        QCOMPARE(m_resources.pools[0].name, u"disks"_s);
        QVERIFY(m_resources.pools[0].active);
        QCOMPARE(m_resources.pools[0].path, u"/disks"_s);
        QVERIFY(m_resources.pools[0].available.value > 0);
        QCOMPARE(m_resources.networks.size(), 1);
        QVERIFY(m_resources.networks[0].active);
        QCOMPARE(m_resources.domainNames, QStringList{u"web"_s});
        QCOMPARE(m_resources.vncPortsTaken, QList<int>{5907});
        QCOMPARE(m_resources.diskUsers.value(u"/disks/web.img"_s), QStringList{u"web"_s});
        QVERIFY(m_resources.host.cpus > 0 && m_resources.host.memory.value > 0);
        QVERIFY(!m_resources.host.kvmUsable && !m_resources.kvmReason.isEmpty());
        QVERIFY(m_resources.caps.isEmpty()); // the test driver knows none
        QVERIFY(m_resources.uri.startsWith(u"test:"_s));
    }

    void createsAndStarts()
    {
        InstallPlan wanted = plan();
        wanted.autostart = true;
        QVERIFY(checkPlan(wanted, m_resources, {}, {}).isEmpty());
        Job *job = runJob(wanted);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded,
                 qPrintable(job->error() ? job->error()->message + job->error()->detail : QString()));
        QVERIFY(job->resultDomain());
        const QUuid uuid = job->resultDomain()->uuid;
        // The row comes by libvirt's event, not from the job.
        QTRY_VERIFY(m_host->inventory()->find(uuid));
        QTRY_COMPARE(m_host->inventory()->find(uuid)->info.state, DomainState::Running);
        QCOMPARE(m_host->inventory()->find(uuid)->info.name, u"demo"_s);
        QCOMPARE(volumes(), QStringList{u"demo.qcow2"_s});
        const auto xml = call([uuid](Session &session) { return readDomainXml(session, uuid); });
        QVERIFY(xml.has_value());
        QVERIFY(xml->contains(u"/disks/demo.qcow2"_s));
        const auto info = call([uuid](Session &session) { return readDomain(session, uuid); });
        QVERIFY(info.has_value() && info->autostart);
    }

    void leavesItOffWhenAsked()
    {
        InstallPlan wanted = plan();
        wanted.startNow = false;
        Job *job = runJob(wanted);
        QVERIFY(job && job->state() == Job::State::Succeeded && job->resultDomain());
        QTRY_VERIFY(m_host->inventory()->findByName(u"demo"_s));
        QCOMPARE(m_host->inventory()->findByName(u"demo"_s)->info.state, DomainState::ShutOff);
    }

    void nameTakenMeanwhileLeavesNothing()
    {
        InstallPlan wanted = plan();
        wanted.name = u"web"_s;
        Job *job = runJob(wanted);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error());
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(job->error()->message.contains(u"web"_s));
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(!job->resultDomain());
        QVERIFY(volumes().isEmpty());
        QCOMPARE(m_host->inventory()->size(), 1);
        QVERIFY(m_host->inventory()->findByName(u"web"_s)); // the other one is untouched
    }

    void diskFullLeavesNothing()
    {
        InstallPlan wanted = plan();
        wanted.diskSize = gibi(200); // the test driver gives each pool 100
        wanted.sparse = false;
        Job *job = runJob(wanted);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(!job->error()->message.isEmpty());
        QVERIFY(volumes().isEmpty());
        QVERIFY(!m_host->inventory()->findByName(u"demo"_s));
    }

    void volumeTakenMeanwhileStays()
    {
        QVERIFY(call([](Session &session) {
                    return createVolume(session, u"disks"_s, {u"demo.qcow2"_s, gibi(1), u"qcow2"_s, true});
                }).has_value());
        Job *job = runJob(plan());
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(volumes(), QStringList{u"demo.qcow2"_s}); // not ours, so not removed
        QVERIFY(!m_host->inventory()->findByName(u"demo"_s));
    }

    void refusedDefinitionLeavesNothing()
    {
        InstallPlan wanted = plan();
        wanted.vcpus = wanted.maxVcpus = 100'000;
        Job *job = runJob(wanted);
        QVERIFY(job);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(volumes().isEmpty());
        QVERIFY(!m_host->inventory()->findByName(u"demo"_s));
    }

    void startsTheNetworkAndStopsItAgain()
    {
        const auto stopped = call([](Session &session) -> Result<bool> {
            const auto outcome = stopNetwork(session, u"default"_s);
            return outcome.has_value() ? Result<bool>(true) : outcome.error();
        });
        QVERIFY(stopped.has_value());
        const auto isActive = [this]() {
            const auto networks = call([](Session &session) { return listNetworks(session); });
            return networks.has_value() && networks->size() == 1 && networks->first().active;
        };
        QVERIFY(!isActive());
        InstallPlan wanted = plan();
        wanted.startNetwork = true;
        wanted.name = u"web"_s;
        QCOMPARE(runJob(wanted)->state(), Job::State::Failed);
        QVERIFY(!isActive());
        wanted.name = u"demo"_s;
        Job *job = runJob(wanted);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(isActive());
    }

    void cancelledBeforeOrDuringLeavesNothing_data()
    {
        QTest::addColumn<int>("step");
        for (int i = 0; i < 4; ++i) {
            QTest::newRow(qPrintable(QString::number(i))) << i;
        }
    }

    void cancelledBeforeOrDuringLeavesNothing()
    {
        QFETCH(int, step);
        Job *job = m_queue.submit(makeCreateJob(*m_host, plan(), m_resources, {}));
        // Every changed() with a new step text is the beginning of one.
        QStringList seen;
        const auto look = [&]() {
            if (!job->stepText().isEmpty() && !seen.contains(job->stepText())) {
                seen << job->stepText();
            }
            if (seen.size() > step) {
                job->cancel();
            }
        };
        connect(job, &Job::changed, this, look);
        look();
        QVERIFY(QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000));
        job->disconnect(this);
        if (step < 3) {
            QCOMPARE(job->state(), Job::State::Cancelled);
            QVERIFY(job->leftovers().isEmpty());
            QVERIFY(volumes().isEmpty());
            QTRY_VERIFY(!m_host->inventory()->findByName(u"demo"_s));
        } else {
            QCOMPARE(job->state(), Job::State::Succeeded); // all was done by then
        }
    }

    void aSeedOfAnotherAdminStays()
    {
        const auto creation = std::make_shared<Creation>(Creation{plan(), m_resources, {}, {}});
        creation->plan.source = InstallPlan::Source::CloudImage;
        creation->plan.useIdentity = true;
        creation->plan.identity.user = u"ops"_s;
        creation->plan.identity.hostName = u"demo"_s;
        anotherAdminIsFaster = true;
        Outcome made = call([creation](Session &session) { return makeOwnMedia(session, *creation, {}); });
        QVERIFY(!made.has_value());
        QVERIFY(!anotherAdminIsFaster);
        QCOMPARE(volumes(), QStringList{u"demo-seed.iso"_s});
        made = call([creation](Session &session) { return makeOwnMedia(session, *creation, {}); });
        QCOMPARE(made.error().kind, ErrorKind::Conflict); // seen in time
        QVERIFY(call([creation](Session &session) { return deleteOwnMedia(session, *creation); }).has_value());
        QCOMPARE(volumes(), QStringList{u"demo-seed.iso"_s});
        // Ours goes: this driver takes no uploads.
        QVERIFY(
            call([](Session &session) { return deleteVolume(session, u"disks"_s, u"demo-seed.iso"_s); }).has_value());
        QVERIFY(!call([creation](Session &session) { return makeOwnMedia(session, *creation, {}); }).has_value());
        QVERIFY(volumes().isEmpty());
    }

    void hostGoneFails()
    {
        Job *job = nullptr;
        auto made = makeCreateJob(*m_host, plan(), m_resources, {});
        m_host.reset();
        job = m_queue.submit(std::move(made));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->error()->kind, ErrorKind::Unreachable);
    }

    /// Nothing was sent yet: the whole of it is done when the host is back.
    void aHostThatComesBackGetsItsMachine()
    {
        auto made = makeCreateJob(*m_host, plan(), m_resources, {});
        m_host->close();
        m_host->open();
        Job *job = m_queue.submit(std::move(made));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error{}).message));
        QCOMPARE(job->successNote(), u"The connection broke meanwhile; the task went on when the host was back."_s);
        QTRY_VERIFY(m_host->isListComplete());
        QTRY_VERIFY(m_host->inventory()->findByName(u"demo"_s));
        QCOMPARE(m_host->inventory()->findByName(u"demo"_s)->info.uuid, job->resultDomain()->uuid);
        QCOMPARE(volumes(), QStringList{u"demo.qcow2"_s});
    }

    void probesMediaOfThisMachine()
    {
        // The simulated host is not this machine: its paths are its own.
        const auto future = probeMedia(*m_host, {MediaRef::Kind::HostPath, {}, {}, u"/etc/passwd"_s});
        QVERIFY(QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000));
        QVERIFY(!future.result().has_value());
        QVERIFY(!future.result().error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCreateJob)
#include "tst_createjob.moc"
