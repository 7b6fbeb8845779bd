// SPDX-License-Identifier: GPL-3.0-or-later
// Templates and clones on real hosts: the window's own commands and dialogs, and virsh and qemu-img as witnesses.
#include "models/actions/clonejob.h"
#include "models/actions/domainactions.h"
#include "models/actions/hostcommand.h"
#include "models/actions/maketemplate.h"
#include "tests/integration/program.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QRadioButton>
#include <QStandardItemModel>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// Stands in for the real one, which needs an appliance: says what it does, and leaves its arguments behind.
const QString fakeSysprep = u"#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\"; done >/tmp/sysprep-args\n"
                            "for o in dhcp-client-state machine-id; do echo \"[ 1.0] Performing $o\"; sleep 1; done\n"
                            "test -e /tmp/sysprep-slow && sleep 60\n"
                            "test -e /tmp/sysprep-fail && { echo 'no operating system found'; exit 1; }\nexit 0\n"_s;

} // namespace

class TestLabClone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_local = lab::value(u"LAB_LOCAL_URI"_s);
        m_remote = lab::value(u"LAB_SSH_URI"_s);
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"clear"_s, host}));
        }
        QVERIFY(exec(u"cat > /usr/local/bin/virt-sysprep <<'EOF'\n"_s + fakeSysprep
                     + u"EOF\nchmod +x /usr/local/bin/virt-sysprep; rm -f /tmp/sysprep-*"_s));
        // On the remote host: a guest with 8 MiB of data in a qcow2 disk and a raw second one.
        QVERIFY(exec(u"cd /var/lib/libvirt/images && qemu-img create -q -f qcow2 web.qcow2 32M && "
                     "dd if=/dev/urandom of=/tmp/data bs=1M count=8 2>/dev/null && "
                     "qemu-io -f qcow2 -c 'write -s /tmp/data 0 8M' web.qcow2 >/dev/null && "
                     "dd if=/dev/urandom of=data.img bs=1M count=4 2>/dev/null"_s));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"web"_s, u"kind=disk"_s, u"disk=/var/lib/libvirt/images/web.qcow2"_s,
                          u"mem=64"_s, u"net=none"_s}));
        QVERIFY(!lab::virsh(m_remote, {u"pool-refresh"_s, u"default"_s}).isNull());
        QVERIFY(!lab::virsh(m_remote,
                            {u"attach-disk"_s, u"web"_s, u"/var/lib/libvirt/images/data.img"_s, u"vdb"_s, u"--config"_s,
                             u"--subdriver"_s, u"raw"_s})
                     .isNull());
        m_program = std::make_unique<lab::Program>(QStringList{m_local, m_remote});
        QVERIFY(m_program->waitForHosts());
        m_before = volumes(m_remote);
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        exec(u"rm -f /usr/local/bin/virt-sysprep /tmp/sysprep-* /tmp/data"_s);
        for (const QString &host : {u"1"_s, u"2"_s}) {
            QVERIFY(lab::run({u"clear"_s, host}));
        }
        for (const QString &uri : {m_local, m_remote}) {
            for (const QString &volume : volumes(uri)) {
                if (volume.startsWith(u"web"_s) || volume == u"data.img"_s) {
                    lab::virsh(uri, {u"vol-delete"_s, volume, u"--pool"_s, u"default"_s});
                }
            }
        }
    }

    void aFullCloneHasTheSameBytes()
    {
        QVERIFY(openClone());
        QVERIFY(m_program->click(u"cloneOkButton"_s, 30));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 60));
        QVERIFY(same(u"web.qcow2"_s, u"web-2-vda.qcow2"_s));
        QVERIFY(same(u"data.img"_s, u"web-2-vdb.img"_s));
        const QString xml = lab::virsh(m_remote, {u"dumpxml"_s, u"--inactive"_s, u"web-2"_s});
        QVERIFY2(xml.contains(u"/web-2-vda.qcow2"_s) && xml.contains(u"/web-2-vdb.img"_s), qPrintable(xml));
        QVERIFY(exec(u"qemu-img info /var/lib/libvirt/images/web-2-vda.qcow2 | grep -q 'compat: 1.1'"_s));
        QVERIFY(undefine(u"web-2"_s));
    }

    void aCancelLeavesNothing()
    {
        const auto facts = read(m_remote);
        QVERIFY(facts.has_value());
        Job *job = submit(makeCloneJob(*host(m_remote), *host(m_remote), defaultClone(*facts), *facts));
        connect(job, &Job::changed, job, [job]() {
            if (job->stepText().contains(u"vdb"_s)) {
                job->cancel();
            }
        });
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 60));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(volumes(m_remote), m_before);
        QVERIFY(!lab::virsh(m_remote, {u"list"_s, u"--all"_s, u"--name"_s}).contains(u"web-2"_s));
    }

    void aCloneOnAnotherHostHasTheSameBytes()
    {
        const auto facts = read(m_local);
        QVERIFY(facts.has_value());
        const ClonePlan plan = defaultClone(*facts);
        QVERIFY(whyNotDo(ClonePlan::Disk::Do::Link, facts->source.disks.first(), plan, *facts));
        Job *job = submit(makeCloneJob(*host(m_remote), *host(m_local), plan, *facts));
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 90));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        for (const ClonePlan::Disk &disk : plan.disks) {
            const QString from = disk.target == u"vda"_s ? u"web.qcow2"_s : u"data.img"_s;
            if (!disk.volume.isEmpty()) {
                QCOMPARE(sum(u"1"_s, disk.volume), sum(u"2"_s, from));
            }
        }
        QVERIFY(m_program->waitForState(m_local, plan.name, DomainState::ShutOff));
    }

    void theTemplateIsCleanedOnTheHostAndLocked()
    {
        QVERIFY(m_program->act(ActionId::MakeTemplate, m_remote, u"web"_s));
        QVERIFY(lab::waitFor(
            [this]() {
                const auto *radio = m_program->find<QRadioButton>(u"templateInsideRadio"_s);
                return radio && radio->isChecked();
            },
            20));
        QVERIFY(m_program->click(u"templateOkButton"_s, 10));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 40));
        const QString words = lab::output({u"exec"_s, u"2"_s, u"cat"_s, u"/tmp/sysprep-args"_s});
        QVERIFY2(words.contains(u"--format\nqcow2\n--add\n/var/lib/libvirt/images/web.qcow2\n"_s), qPrintable(words));
        QVERIFY2(words.contains(u"machine-id"_s) && words.contains(u"ssh-hostkeys"_s), qPrintable(words));
        // Its folder goes after the answer.
        const QString folders = u"/tmp/guestdeck-*-*-*-*-*"_s;
        QVERIFY(lab::waitFor([&]() { return exec(u"set -- "_s + folders + u"; test ! -e \"$1\""_s); }, 10));
        const QString xml = lab::virsh(m_remote, {u"dumpxml"_s, u"--inactive"_s, u"web"_s});
        QVERIFY2(xml.contains(u"https://guestdeck.org/xmlns/domain/1"_s), qPrintable(xml));
        QCOMPARE(xml.count(u"<readonly/>"_s), 2);
        QVERIFY(lab::waitFor([this]() { return isKnownTemplate(*host(m_remote), id()); }, 20));
    }

    void aTemplateIsNotStarted()
    {
        Job *job = submit(makeDomainJob(*host(m_remote), id(), DomainAction::Start));
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 30));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"template"_s), qPrintable(said(job)));
        QVERIFY(lab::virsh(m_remote, {u"domstate"_s, u"web"_s}).contains(u"shut off"_s));
    }

    void aLinkedCloneKeepsTheTemplateLocked()
    {
        const auto facts = read(m_remote);
        QVERIFY(facts.has_value());
        ClonePlan plan = defaultClone(*facts);
        for (ClonePlan::Disk &disk : plan.disks) {
            disk.what = disk.volume.isEmpty() ? disk.what : ClonePlan::Disk::Do::Link;
        }
        adaptClone(plan, *facts);
        Job *job = submit(makeCloneJob(*host(m_remote), *host(m_remote), plan, *facts));
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 60));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        const QString xml = lab::virsh(m_remote, {u"dumpxml"_s, u"--inactive"_s, plan.name});
        QVERIFY(!xml.contains(u"guestdeck.org/xmlns/domain/1"_s));
        QVERIFY(!xml.contains(u"<readonly/>"_s));
        QVERIFY(
            exec(u"qemu-img info /var/lib/libvirt/images/web-2-vda.qcow2 | grep -q 'backing file format: qcow2'"_s));
        QVERIFY(exec(u"qemu-img info /var/lib/libvirt/images/web-2-vdb.qcow2 | grep -q 'backing file format: raw'"_s));
        // It starts; the template stays one, and says for whom.
        QVERIFY(!lab::virsh(m_remote, {u"start"_s, plan.name}).isNull());
        QVERIFY(!lab::virsh(m_remote, {u"destroy"_s, plan.name}).isNull());
        job = submit(makeMachineJob(*host(m_remote), id()));
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 30));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(plan.name), qPrintable(said(job)));
        // By another program it was made a machine again: its base is locked all the same.
        QVERIFY(!lab::virsh(
                     m_remote,
                     {u"metadata"_s, u"web"_s, u"https://guestdeck.org/xmlns/domain/1"_s, u"--config"_s, u"--remove"_s})
                     .isNull());
        QVERIFY(exec(
            u"virsh dumpxml --inactive web | sed '/<readonly\\/>/d' >/tmp/web.xml && virsh define /tmp/web.xml"_s));
        job = submit(makeDomainJob(*host(m_remote), id(), DomainAction::Start));
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 30));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(plan.name), qPrintable(said(job)));
        QVERIFY(undefine(plan.name));
    }

    void aCleaningThatFailsOrIsCancelledTakesTheMarkBack()
    {
        for (const QString &way : {u"fail"_s, u"slow"_s}) {
            QVERIFY(exec(u"touch /tmp/sysprep-"_s + way));
            const auto facts = wait(loadTemplateFacts(*host(m_remote), id()));
            QVERIFY(facts.has_value() && facts->sysprep);
            Job *job = submit(
                makeTemplateJob(*host(m_remote), *facts, {TemplateMark::Prepared::Sysprep, {PrepareItem::MachineId}}));
            if (way == u"slow"_s) {
                QVERIFY(lab::waitFor([job]() { return job->stepText().contains(u"virt-sysprep"_s); }, 20));
                QTest::qWait(1500);
                job->cancel();
            }
            QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 40));
            QCOMPARE(job->state(), way == u"slow"_s ? Job::State::Cancelled : Job::State::Failed);
            QVERIFY(job->leftovers().isEmpty());
            if (way == u"fail"_s) {
                QVERIFY2(job->error()->detail.contains(u"no operating system found"_s), qPrintable(said(job)));
            }
            QVERIFY(!lab::virsh(m_remote, {u"dumpxml"_s, u"--inactive"_s, u"web"_s}).contains(u"<readonly/>"_s));
            // Nothing of it runs on.
            QVERIFY(exec(u"for p in /proc/[0-9]*/cmdline; do tr '\\0' ' ' <$p; echo; done 2>/dev/null | "
                         "grep -c '[v]irt-sysprep' | grep -qx 0"_s));
            QVERIFY(exec(u"rm -f /tmp/sysprep-*"_s));
        }
    }

    void aMissingBackingFileIsToldBefore()
    {
        QVERIFY(exec(
            u"cd /var/lib/libvirt/images && qemu-img create -q -f qcow2 webbase.qcow2 32M && qemu-img create -q "
            "-f qcow2 -b webbase.qcow2 -F qcow2 webtop.qcow2 && virsh pool-refresh default && rm webbase.qcow2"_s));
        QVERIFY(!lab::virsh(m_remote,
                            {u"attach-disk"_s, u"web"_s, u"/var/lib/libvirt/images/webtop.qcow2"_s, u"vdc"_s,
                             u"--config"_s, u"--subdriver"_s, u"qcow2"_s})
                     .isNull());
        const auto facts = wait(loadTemplateFacts(*host(m_remote), id()));
        QVERIFY(facts.has_value());
        QVERIFY2(templateProblem(*facts).value_or(QString()).contains(u"webbase.qcow2"_s),
                 qPrintable(templateProblem(*facts).value_or(u"(no problem)"_s)));
    }

private:
    Connection *host(const QString &uri) const { return m_program->host(uri); }
    QUuid id() const { return m_program->guestId(m_remote, u"web"_s).uuid; }

    template <class T>
    T wait(const QFuture<T> &future) const
    {
        return lab::waitFor([&]() { return future.isFinished(); }, 40) ? future.result() : T(Error{});
    }
    Result<CloneFacts> read(const QString &to) const { return wait(loadCloneFacts(*host(m_remote), id(), *host(to))); }
    Job *submit(std::unique_ptr<Job> job) { return m_jobs.submit(std::move(job)); }

    static bool exec(const QString &script) { return lab::run({u"exec"_s, u"2"_s, u"sh"_s, u"-c"_s, script}); }
    static QString sum(const QString &host, const QString &volume)
    {
        return lab::output({u"exec"_s, host, u"sha256sum"_s, u"/var/lib/libvirt/images/"_s + volume})
            .section(u' ', 0, 0);
    }
    static bool same(const QString &a, const QString &b)
    {
        return exec(u"cd /var/lib/libvirt/images && qemu-img compare "_s + a + u' ' + b);
    }
    static QString said(const Job *job)
    {
        return job->error() ? job->error()->message + u" / "_s + job->error()->detail : u"(nothing)"_s;
    }

    bool openClone()
    {
        return m_program->act(ActionId::Clone, m_remote, u"web"_s)
            && lab::waitFor([this]() { return m_program->find<QComboBox>(u"cloneDiskWhat_vda"_s) != nullptr; }, 20);
    }

    static QStringList volumes(const QString &uri)
    {
        lab::virsh(uri, {u"pool-refresh"_s, u"default"_s});
        QStringList names;
        for (const QString &line : lab::virsh(uri, {u"vol-list"_s, u"default"_s}).split(u'\n')) {
            const QString name = line.simplified().section(u' ', 0, 0);
            if (!name.isEmpty()) {
                names.append(name);
            }
        }
        names.sort();
        return names;
    }

    bool undefine(const QString &name) const
    {
        return !lab::virsh(m_remote, {u"undefine"_s, name, u"--remove-all-storage"_s, u"--nvram"_s}).isNull()
            && m_program->waitUntilGone(m_remote, name);
    }

    QString m_local;
    QString m_remote;
    QStringList m_before;
    JobQueue m_jobs;
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabClone)
#include "tst_lab_clone.moc"
