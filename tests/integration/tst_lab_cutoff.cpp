// SPDX-License-Identifier: GPL-3.0-or-later
// The link breaks while a task runs: after it is back the task says what the host shows. A proxy breaks it at one exact
// call; once it is the network cable of a host behind ssh.
#include "models/actions/domainactions.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "tests/integration/cutproxy.h"
#include "tests/integration/program.h"

using namespace guestdeck;
using namespace Qt::StringLiterals;
using lab::CutProxy;
namespace procedure = lab::procedure;

class TestLabCutoff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_direct = lab::value(u"LAB_LOCAL_URI"_s);
        m_far = lab::value(u"LAB_SSH_URI"_s);
        m_proxy = std::make_unique<CutProxy>(m_dir.filePath(u"sock"_s), lab::value(u"LAB_LOCAL_SOCKET"_s));
        QVERIFY(m_proxy->isListening());
        m_near = m_proxy->uri();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"cut"_s, u"kind=testcard"_s, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_near, m_far});
        QVERIFY(m_program->waitForHosts(30));
        m_host = m_program->host(m_near);
        QVERIFY(m_program->waitForState(m_near, u"cut"_s, DomainState::Running));
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        m_proxy->mend();
        onHost(u"1"_s,
               u"for d in cutmade cutother; do virsh destroy $d; virsh undefine $d; done;"
               "for v in cutmade cutmade2; do virsh vol-delete --pool default $v.qcow2; done"_s);
        QVERIFY(m_program->waitForHosts(120));
        QVERIFY(m_program->waitUntilGone(m_near, u"cutmade"_s));
    }

    void cleanupTestCase()
    {
        m_program.reset();
        m_proxy.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void aTaskThatWasDoneSaysSo()
    {
        m_proxy->arm(procedure::DomainDestroy, CutProxy::Where::Answer);
        QVERIFY(m_program->act(ActionId::ForceOff, m_near, u"cut"_s));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(waitForCut());
        const Job *task = m_program->newestTask();
        QVERIFY(lab::waitFor([&]() { return task->isSettling(); }, 10));
        // The call's failure may be known a moment before the connection's.
        QVERIFY(lab::waitFor([&]() { return m_host->state() != Connection::State::Connected; }, 3));
        QVERIFY(task->stepText().contains(u"finding out how"_s));
        QCOMPARE(lab::virsh(m_direct, {u"domstate"_s, u"cut"_s}).trimmed(), u"shut off"_s);
        m_proxy->mend();
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QCOMPARE(task->successNote(), u"The connection broke meanwhile; the host shows that it was done."_s);
        QVERIFY(m_program->waitForState(m_near, u"cut"_s, DomainState::ShutOff));
    }

    void aTaskThatNeverArrivedSaysThatNothingWasChanged()
    {
        QVERIFY(m_program->waitForState(m_near, u"cut"_s, DomainState::ShutOff));
        m_proxy->arm(procedure::DomainCreate, CutProxy::Where::Request);
        QVERIFY(m_program->act(ActionId::Start, m_near, u"cut"_s));
        QVERIFY(waitForCut());
        const Job *task = m_program->newestTask();
        QVERIFY(lab::waitFor([&]() { return task->isSettling(); }, 10));
        m_proxy->mend();
        QVERIFY(m_program->waitForTask(Job::State::Failed, 60));
        QCOMPARE(task->error()->kind, ErrorKind::Unreachable);
        QCOMPARE(task->error()->message,
                 u"cut could not be started. The connection to the host broke; nothing was changed."_s);
        QCOMPARE(lab::virsh(m_direct, {u"domstate"_s, u"cut"_s}).trimmed(), u"shut off"_s);
    }

    /// Wherever the link breaks, the machine is made in the end, once and whole.
    void aCreationGoesOn_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<CutProxy::Where>("where");
        using Where = CutProxy::Where;
        QTest::newRow("disk: never asked for") << procedure::VolumeCreate << Where::Request;
        QTest::newRow("disk: at work") << procedure::VolumeCreate << Where::Work;
        QTest::newRow("disk: done") << procedure::VolumeCreate << Where::Answer;
        QTest::newRow("definition: never asked for") << procedure::DomainDefine << Where::Request;
        QTest::newRow("definition: done") << procedure::DomainDefine << Where::Answer;
        QTest::newRow("start: never asked for") << procedure::DomainCreate << Where::Request;
        QTest::newRow("start: done") << procedure::DomainCreate << Where::Answer;
    }

    void aCreationGoesOn()
    {
        QFETCH(int, call);
        QFETCH(CutProxy::Where, where);
        Job *job = submitCreation(call == procedure::DomainCreate);
        QVERIFY(job);
        m_proxy->arm(call, where);
        QVERIFY(waitForCut());
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 10));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QVERIFY2(job->successNote().startsWith(u"The connection broke meanwhile; "_s), qPrintable(job->successNote()));
        QVERIFY(job->resultDomain());
        QVERIFY(lab::virsh(m_direct, {u"dumpxml"_s, u"cutmade"_s}).contains(u"/cutmade.qcow2'"_s));
        QCOMPARE(lab::virsh(m_direct, {u"domuuid"_s, u"cutmade"_s}).trimmed(),
                 job->resultDomain()->uuid.toString(QUuid::WithoutBraces));
        QCOMPARE(lab::virsh(m_direct, {u"domstate"_s, u"cutmade"_s}).trimmed(),
                 call == procedure::DomainCreate ? u"running"_s : u"shut off"_s);
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
    }

    /// The name was given away while the link was down.
    void aCreationThatCannotGoOnLeavesNothing()
    {
        Job *job = submitCreation(false);
        QVERIFY(job);
        m_proxy->arm(procedure::DomainDefine, CutProxy::Where::Request);
        QVERIFY(waitForCut());
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
        QVERIFY(define(u"cutmade"_s, {}));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message, u"The host already has a machine called cutmade."_s);
        QVERIFY2(job->leftovers().isEmpty(), qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList());
        QCOMPARE(lab::virsh(m_direct, {u"domstate"_s, u"cutmade"_s}).trimmed(), u"shut off"_s); // theirs
    }

    /// And so was the name of the disk: what is undone then is not somebody else's file.
    void undoingSparesSomebodyElsesDisk()
    {
        Job *job = submitCreation(false);
        QVERIFY(job);
        m_proxy->arm(procedure::DomainDefine, CutProxy::Where::Request);
        QVERIFY(waitForCut());
        QVERIFY(replaceVolume(u"cutmade.qcow2"_s));
        QVERIFY(define(u"cutmade"_s, {}));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->leftovers().size(), 1);
        QVERIFY2(job->leftovers().first().message.contains(u"cutmade.qcow2 was left alone"_s),
                 qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
    }

    void whoWaitsNoLongerIsToldWhatMayBeLeft()
    {
        Job *job = submitCreation(false);
        QVERIFY(job);
        m_proxy->arm(procedure::VolumeCreate, CutProxy::Where::Answer);
        QVERIFY(waitForCut());
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 10));
        job->cancel();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 10));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"it is not known how this ended"_s), qPrintable(explain(*job)));
        QCOMPARE(job->leftovers().size(), 1);
        QVERIFY2(job->leftovers().first().message.contains(u"cutmade.qcow2"_s), qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s}); // it told the truth
    }

    void aDeletionGoesOn_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<CutProxy::Where>("where");
        using Where = CutProxy::Where;
        QTest::newRow("definition: done") << procedure::DomainUndefine << Where::Answer;
        QTest::newRow("disk: never asked for") << procedure::VolumeDelete << Where::Request;
        QTest::newRow("disk: done") << procedure::VolumeDelete << Where::Answer;
    }

    void aDeletionGoesOn()
    {
        QFETCH(int, call);
        QFETCH(CutProxy::Where, where);
        Job *job = submitDeletion({u"cutmade.qcow2"_s});
        QVERIFY(job);
        m_proxy->arm(call, where);
        QVERIFY(waitForCut());
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 10));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QVERIFY2(job->successNote().startsWith(u"The connection broke meanwhile; "_s), qPrintable(job->successNote()));
        QCOMPARE(volumes(), QStringList());
        QVERIFY(!lab::virsh(m_direct, {u"list"_s, u"--all"_s, u"--name"_s}).contains(u"cutmade"_s));
    }

    /// What may have changed its meaning meanwhile is not done late.
    void aDeletionThatNeverArrivedLeavesAll()
    {
        Job *job = submitDeletion({u"cutmade.qcow2"_s});
        QVERIFY(job);
        m_proxy->arm(procedure::DomainUndefine, CutProxy::Where::Request);
        QVERIFY(waitForCut());
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message,
                 u"cutmade could not be deleted; its disks are untouched. The connection to the host broke."_s);
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
        QCOMPARE(lab::virsh(m_direct, {u"domstate"_s, u"cutmade"_s}).trimmed(), u"shut off"_s);
    }

    /// One disk is gone, of the other it is not known: the user does not wait.
    void whatIsLeftOfADeletionIsNamed()
    {
        Job *job = submitDeletion({u"cutmade.qcow2"_s, u"cutmade2.qcow2"_s});
        QVERIFY(job);
        connect(job, &Job::changed, m_proxy.get(), [this, job]() {
            if (job->stepText().endsWith(u"/cutmade2.qcow2"_s)) {
                m_proxy->arm(procedure::VolumeDelete, CutProxy::Where::Request);
            }
        });
        QVERIFY(waitForCut());
        QVERIFY(lab::waitFor([&]() { return job->isSettling(); }, 10));
        job->cancel();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 10));
        QCOMPARE(job->state(), Job::State::Failed);
        const QString said = job->error()->message;
        QVERIFY2(said.contains(u"It is not known whether %1 was deleted"_s.arg(pathOf(u"cutmade2.qcow2"_s)))
                     && said.contains(u"Deleted: %1."_s.arg(pathOf(u"cutmade.qcow2"_s))),
                 qPrintable(said));
        QCOMPARE(volumes(), QStringList{u"cutmade2.qcow2"_s});
    }

    /// The disk was deleted, and another admin has made a new one of its name since: that one stays.
    void deletingSparesSomebodyElsesDisk()
    {
        Job *job = submitDeletion({u"cutmade.qcow2"_s});
        QVERIFY(job);
        m_proxy->arm(procedure::VolumeDelete, CutProxy::Where::Answer);
        QVERIFY(waitForCut());
        QCOMPARE(volumes(), QStringList());
        QVERIFY(makeVolume(u"cutmade.qcow2"_s));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
    }

    /// Another guest has got the disk while the link was down.
    void deletingSparesADiskThatIsNeededByNow()
    {
        Job *job = submitDeletion({u"cutmade.qcow2"_s});
        QVERIFY(job);
        m_proxy->arm(procedure::VolumeDelete, CutProxy::Where::Request);
        QVERIFY(waitForCut());
        QVERIFY(define(u"cutother"_s, {u"cutmade.qcow2"_s}));
        m_proxy->mend();
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.startsWith(
                     u"%1 was not deleted. Used by now by: cutother."_s.arg(pathOf(u"cutmade.qcow2"_s))),
                 qPrintable(explain(*job)));
        QCOMPARE(volumes(), QStringList{u"cutmade.qcow2"_s});
    }

    /// A real cable. The request arrives, the answer does not: QEMU stands still, so libvirtd waits before it kills it.
    void aPulledCable()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"cut"_s, u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(m_program->waitForState(m_far, u"cut"_s, DomainState::Running));
        const QString qemu = onHost(u"2"_s, u"pgrep -o -f '[g]uest=cut,'"_s).trimmed();
        QVERIFY(qemu.toInt() > 1);
        onHost(u"2"_s, u"kill -STOP "_s + qemu);
        QVERIFY(m_program->act(ActionId::ForceOff, m_far, u"cut"_s));
        QVERIFY(m_program->click(u"confirmButton"_s));
        // libvirtd's SIGTERM (15) waits for QEMU: the host is at it.
        const auto pending = [&]() {
            const QString line = onHost(u"2"_s, u"grep ShdPnd /proc/%1/status"_s.arg(qemu));
            return (line.section(u':', 1).trimmed().toULongLong(nullptr, 16) & (1ULL << 14U)) != 0;
        };
        QVERIFY(lab::waitFor(pending, 9));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        const Job *task = m_program->newestTask();
        const bool settles = lab::waitFor([&]() { return task->isSettling(); }, 40);
        const bool off
            = lab::waitFor([&]() { return onHost(u"2"_s, u"virsh domstate cut"_s).contains(u"shut off"_s); }, 40);
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(settles && off);
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 120));
        QCOMPARE(task->successNote(), u"The connection broke meanwhile; the host shows that it was done."_s);
        QVERIFY(m_program->waitForState(m_far, u"cut"_s, DomainState::ShutOff, 60));
    }

private:
    static QString onHost(const QString &host, const QString &command)
    {
        QProcess process;
        process.setProcessEnvironment(lab::environment());
        process.start(QStringLiteral(LAB_SCRIPT), {u"exec"_s, host, u"sh"_s, u"-c"_s, command});
        lab::waitFor([&]() { return process.state() == QProcess::NotRunning; }, 30);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    bool waitForCut() const
    {
        return lab::waitFor([this]() { return m_proxy->hasCut(); }, 30);
    }

    static QString explain(const Job &job)
    {
        const Error error = job.error().value_or(Error{});
        QString text = error.message + u" | "_s + error.detail;
        for (const Error &left : job.leftovers()) {
            text += u" | left: "_s + left.message + u" | "_s + left.detail;
        }
        return text;
    }

    /// The test's volumes that the host has, looked at past the program and the proxy.
    QStringList volumes() const
    {
        lab::virsh(m_direct, {u"pool-refresh"_s, u"default"_s});
        QStringList names;
        const QString list = lab::virsh(m_direct, {u"vol-list"_s, u"default"_s});
        for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
            const QString name = line.simplified().section(u' ', 0, 0);
            if (name.startsWith(u"cutmade"_s)) {
                names.append(name);
            }
        }
        return names;
    }

    QString pathOf(const QString &volume) const { return u"/var/lib/libvirt/images/"_s + volume; }

    bool makeVolume(const QString &name) const
    {
        return !lab::virsh(m_direct, {u"vol-create-as"_s, u"default"_s, name, u"64M"_s, u"--format"_s, u"qcow2"_s})
                    .isNull();
    }

    bool replaceVolume(const QString &name) const
    {
        return !lab::virsh(m_direct, {u"vol-delete"_s, u"--pool"_s, u"default"_s, name}).isNull() && makeVolume(name);
    }

    bool define(const QString &name, const QStringList &disks) const
    {
        QString xml;
        for (qsizetype i = 0; i < disks.size(); ++i) {
            xml += u"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/>"
                   "<target dev='vd%2' bus='virtio'/></disk>"_s.arg(pathOf(disks.at(i)), QChar(u'a' + ushort(i)));
        }
        QFile file(m_dir.filePath(u"guest.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        file.write(u"<domain type='qemu'><name>%1</name><memory>65536</memory><os><type arch='x86_64'>hvm</type></os>"
                   "<devices>%2</devices></domain>"_s.arg(name, xml)
                       .toUtf8());
        file.close();
        return !lab::virsh(m_direct, {u"define"_s, file.fileName()}).isNull();
    }

    /// Null when the host does not say what it has.
    Job *submitCreation(bool start)
    {
        std::optional<Result<HostResources>> resources;
        deliver(loadHostResources(*m_host), this, [&](const Result<HostResources> &result) { resources = result; });
        if (!lab::waitFor([&]() { return resources.has_value(); }, 60) || !resources->has_value()) {
            return nullptr;
        }
        InstallPlan plan = defaultPlan(**resources, {});
        plan.name = u"cutmade"_s;
        plan.volumeName = u"cutmade.qcow2"_s;
        plan.pool = u"default"_s;
        plan.diskSize = Bytes{64ULL << 20U};
        plan.memory = KiB{65'536};
        plan.source = InstallPlan::Source::None;
        plan.net = InstallPlan::Net::None;
        plan.startNow = start;
        return m_queue.submit(makeCreateJob(*m_host, plan, **resources, {}));
    }

    /// Of a guest with these disks, made for it.
    Job *submitDeletion(const QStringList &disks)
    {
        const bool made = std::ranges::all_of(disks, [this](const QString &disk) { return makeVolume(disk); })
            && define(u"cutmade"_s, disks);
        if (!made || !m_program->waitForState(m_near, u"cutmade"_s, DomainState::ShutOff)) {
            return nullptr;
        }
        std::optional<Result<DeletePlan>> plan;
        const QUuid uuid = m_program->guestId(m_near, u"cutmade"_s).uuid;
        deliver(planDelete(*m_host, uuid), this, [&](const Result<DeletePlan> &result) { plan = result; });
        if (!lab::waitFor([&]() { return plan.has_value(); }, 30) || !plan->has_value()) {
            return nullptr;
        }
        QStringList paths;
        for (const QString &disk : disks) {
            paths.append(pathOf(disk));
        }
        return m_queue.submit(makeDeleteJob(*m_host, **plan, paths));
    }

    QTemporaryDir m_dir;
    QString m_direct; ///< of the first host, past the proxy
    QString m_near; ///< the first host through the proxy
    QString m_far; ///< the second, by ssh
    std::unique_ptr<CutProxy> m_proxy;
    std::unique_ptr<lab::Program> m_program;
    Connection *m_host = nullptr; ///< of m_near
    JobQueue m_queue;
};

LAB_TEST_MAIN(TestLabCutoff)
#include "tst_lab_cutoff.moc"
