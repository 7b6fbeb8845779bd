// SPDX-License-Identifier: GPL-3.0-or-later
// The network cable of a remote host is pulled while a task runs: after it is plugged in again the task says what the
// host shows. libvirtd is stopped (SIGSTOP) to hold the request where the test wants it.
#include "models/actions/domainactions.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "tests/integration/program.h"

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabCutoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"cut"_s, u"kind=testcard"_s, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        m_host = m_program->host(m_uri);
        QVERIFY(m_program->waitForState(m_uri, u"cut"_s, DomainState::Running));
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        signalLibvirtd(u"CONT"_s);
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(m_program->waitForHosts(120));
    }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        onHost(u"rm -f /var/lib/libvirt/images/cutmade.qcow2; virsh pool-refresh default"_s);
    }

    /// The request arrives, the answer does not: QEMU stands still, so that libvirtd waits 10 s before it kills it.
    void aTaskThatWasDoneSaysSo()
    {
        const QString qemu = u"$(pgrep -f '[g]uest=cut,')"_s;
        onHost(u"kill -STOP "_s + qemu);
        QVERIFY(m_program->act(ActionId::ForceOff, m_uri, u"cut"_s));
        QVERIFY(m_program->click(u"confirmButton"_s));
        // SIGTERM waits for QEMU: the host is at it.
        const QString pending = u"grep -h ShdPnd /proc/%1/status"_s.arg(qemu);
        QVERIFY(lab::waitFor([&]() { return onHost(pending).trimmed().endsWith(u"4000"_s); }, 9));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::waitFor([&]() { return onHost(u"virsh domstate cut"_s).contains(u"shut off"_s); }, 40));
        const Job *task = m_program->newestTask();
        QVERIFY(lab::waitFor([&]() { return task->isSettling(); }, 40));
        QVERIFY(m_host->state() != Connection::State::Connected);
        QVERIFY(task->stepText().contains(u"Waiting for the host"_s));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 120));
        QVERIFY(task->successNote().contains(u"the host shows that it was done"_s));
        QVERIFY(m_program->waitForState(m_uri, u"cut"_s, DomainState::ShutOff));
    }

    /// The request arrives, but the daemon dies before it has looked at it.
    void aTaskThatWasNotDoneSaysSo()
    {
        QVERIFY(m_program->waitForState(m_uri, u"cut"_s, DomainState::ShutOff));
        QVERIFY(signalLibvirtd(u"STOP"_s));
        const qint64 before = queued();
        QVERIFY(m_program->act(ActionId::Start, m_uri, u"cut"_s));
        QVERIFY(lab::waitFor([&]() { return queued() > before; }, 10));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"2"_s}));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"2"_s}));
        const Job *task = m_program->newestTask();
        QVERIFY(lab::waitFor([&]() { return task->isSettling(); }, 40));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(m_program->waitForTask(Job::State::Failed, 180));
        QCOMPARE(task->error()->kind, ErrorKind::Unreachable);
        QVERIFY2(task->error()->message.contains(u"could not be started"_s), qPrintable(task->error()->message));
        QVERIFY(onHost(u"virsh domstate cut"_s).contains(u"shut off"_s));
    }

    /// Wherever the cable is pulled, the machine is made in the end, once and whole.
    void aCreationGoesOn_data()
    {
        QTest::addColumn<QString>("step");
        QTest::newRow("disk") << u"Making the disk"_s;
        QTest::newRow("definition") << u"Storing the definition"_s;
    }

    void aCreationGoesOn()
    {
        QFETCH(QString, step);
        std::optional<Result<HostResources>> resources;
        deliver(loadHostResources(*m_host), this, [&](const Result<HostResources> &result) { resources = result; });
        QVERIFY(lab::waitFor([&]() { return resources.has_value(); }, 60));
        QVERIFY(resources->has_value());
        InstallPlan plan = defaultPlan(**resources, {});
        plan.name = u"cutmade"_s;
        plan.volumeName = u"cutmade.qcow2"_s;
        plan.pool = u"default"_s;
        plan.diskSize = Bytes{64ULL << 20U};
        plan.memory = KiB{65'536};
        plan.source = InstallPlan::Source::None;
        plan.net = InstallPlan::Net::None;
        plan.startNow = false;
        JobQueue queue;
        auto made = makeCreateJob(*m_host, plan, **resources, {});
        Job *job = made.get();
        bool held = false;
        bool stopped = false;
        // The step's text is told before its request is sent.
        connect(job, &Job::changed, this, [&, job]() {
            if (job->stepText().startsWith(step) && !std::exchange(held, true)) {
                stopped = signalLibvirtd(u"STOP"_s);
            }
        });
        queue.submit(std::move(made));
        QVERIFY(lab::waitFor([&]() { return held; }, 30));
        QVERIFY(stopped);
        QVERIFY(lab::waitFor([&]() { return queued() > 0; }, 10));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(signalLibvirtd(u"CONT"_s));
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 40));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 240));
        const Error error = job->error().value_or(Error{});
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(error.message + u' ' + error.detail));
        QVERIFY(job->successNote().contains(u"connection broke"_s));
        QVERIFY(onHost(u"virsh dumpxml cutmade"_s).contains(u"/cutmade.qcow2"_s));
        QCOMPARE(onHost(u"virsh vol-list default"_s).count(u"cutmade.qcow2 "_s), 1);

        // And is taken away again, its disk with it, although the cable is pulled once more.
        QVERIFY(m_program->waitForState(m_uri, u"cutmade"_s, DomainState::ShutOff));
        std::optional<Result<DeletePlan>> deletion;
        const QUuid uuid = m_program->guestId(m_uri, u"cutmade"_s).uuid;
        deliver(planDelete(*m_host, uuid), this, [&](const Result<DeletePlan> &result) { deletion = result; });
        QVERIFY(lab::waitFor([&]() { return deletion.has_value(); }, 30));
        QVERIFY(deletion->has_value());
        auto removal = makeDeleteJob(*m_host, **deletion, {(*deletion)->disks.first().disk.source});
        job = removal.get();
        held = false;
        connect(job, &Job::changed, this, [&, job]() {
            if (job->stepText().startsWith(u"Deleting "_s) && !std::exchange(held, true)) {
                stopped = signalLibvirtd(u"STOP"_s);
            }
        });
        queue.submit(std::move(removal));
        QVERIFY(lab::waitFor([&]() { return held; }, 30));
        QVERIFY(stopped);
        QVERIFY(lab::waitFor([&]() { return queued() > 0; }, 10));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(signalLibvirtd(u"CONT"_s));
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 40));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 240));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error{}).message));
        QVERIFY(!onHost(u"ls /var/lib/libvirt/images"_s).contains(u"cutmade.qcow2"_s));
        QVERIFY(!onHost(u"virsh list --all --name"_s).contains(u"cutmade"_s));
    }

private:
    static QString onHost(const QString &command)
    {
        QProcess process;
        process.setProcessEnvironment(lab::environment());
        process.start(QStringLiteral(LAB_SCRIPT), {u"exec"_s, u"2"_s, u"sh"_s, u"-c"_s, command});
        lab::waitFor([&]() { return process.state() == QProcess::NotRunning; }, 30);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    static bool signalLibvirtd(const QString &name)
    {
        return lab::run({u"exec"_s, u"2"_s, u"sh"_s, u"-c"_s, u"kill -%1 $(cat /run/libvirtd.pid)"_s.arg(name)});
    }

    /// Bytes that wait for libvirtd to read them.
    static qint64 queued()
    {
        return onHost(u"ss -xH | awk '/libvirt-sock/ { sum += $3 } END { print sum + 0 }'"_s).trimmed().toLongLong();
    }

    QString m_uri;
    std::unique_ptr<lab::Program> m_program;
    Connection *m_host = nullptr;
};

LAB_TEST_MAIN(TestLabCutoff)
#include "tst_lab_cutoff.moc"
