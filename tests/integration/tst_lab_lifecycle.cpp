// SPDX-License-Identifier: GPL-3.0-or-later
// A real guest asked by its agent, saved to a file and brought back, dumped and shut down, or not; guests started in
// order; and guests that do not start, each with the cause and the step that mends it.
#include "models/actions/domainactions.h"
#include "models/core/async.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "models/lifecycle/startorder.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/startcheck/startcheckview.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabLifecycle : public QObject
{
    Q_OBJECT

    const QString m_name = u"life-1"_s;
    const QString m_images = u"/var/lib/libvirt/images"_s;
    const QString m_key = u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEyRkz0Q9x0m5nq1VwQG7v0m1yJ7s8Hn4pKZkqv2i1Zt lab@key"_s;
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;

    static bool shell(const QString &line, int seconds = 60)
    {
        return lab::run({u"exec"_s, u"2"_s, u"sh"_s, u"-ec"_s, line}, seconds);
    }
    static QString told(const QString &line)
    {
        return lab::output({u"exec"_s, u"2"_s, u"sh"_s, u"-c"_s, line}).trimmed();
    }
    QString serial() const { return lab::serial(u"h2-"_s + m_name); }
    bool inGuest(const QString &line) const
    {
        const QString command
            = u"{\"execute\":\"guest-exec\",\"arguments\":{\"path\":\"/bin/sh\",\"arg\":[\"-c\",\"(%1) >/dev/ttyS0\"]}}"_s
                  .arg(line);
        return !lab::virsh(m_uri, {u"qemu-agent-command"_s, m_name, command}).isNull();
    }
    /// What the guest answers to a line, by its serial port.
    QString guestSays(const QString &line) const
    {
        static int count = 0;
        const QString mark = u"Q%1="_s.arg(++count);
        const QRegularExpression answer(mark + u"([^\\r\\n]*)=E"_s);
        for (int i = 0; i < 10; ++i) {
            if (inGuest(u"echo %1$(%2)=E"_s.arg(mark, line))
                && lab::waitFor([&] { return serial().contains(answer); }, 20)) {
                return answer.match(serial()).captured(1);
            }
        }
        return {};
    }
    /// Chooses the guest, and triggers the command of the window.
    bool act(LifecycleCommand id, const QString &name) const
    {
        m_program->window().selectGuest(m_program->guestId(m_uri, name));
        QAction *action = m_program->window().lifecycle()->actions()->action(id);
        const bool enabled = lab::waitFor(
            [&] {
                const ActionContext &context = m_program->window().actions()->context();
                return context.guests == QList{m_program->guestId(m_uri, name)} && action->isEnabled();
            },
            20);
        if (enabled) {
            action->trigger();
        }
        return enabled;
    }
    bool actOnHost(LifecycleCommand id) const
    {
        QAction *action = m_program->window().lifecycle()->actions()->action(id);
        const bool enabled = lab::waitFor([&] { return action->isEnabled(); }, 20);
        if (enabled) {
            action->trigger();
        }
        return enabled;
    }
    Job *run(std::unique_ptr<Job> job) const
    {
        Job *raw = m_program->queue()->submit(std::move(job));
        const bool ended = lab::waitFor([raw] { return raw->isFinished(); }, 120);
        if (ended && raw->error()) {
            qInfo("%s: %s (%s)", qPrintable(raw->title()), qPrintable(raw->error()->message),
                  qPrintable(raw->error()->detail));
        }
        return ended ? raw : nullptr;
    }
    Connection &host() const { return *m_program->host(m_uri); }
    QUuid uuidOf(const QString &name) const { return m_program->guestId(m_uri, name).uuid; }
    bool tab(const QString &name) const
    {
        m_program->window().openGuestTab(m_program->guestId(m_uri, name));
        return lab::waitFor([&] { return m_program->find<GuestTab>(u"guestPages"_s) != nullptr; }, 10);
    }
    /// A guest that is off, with a disk; it draws a picture and nothing else.
    bool makeCard(const QString &name, const QStringList &more = {}) const
    {
        return lab::run(QStringList{u"guest"_s, u"2"_s, name, u"kind=testcard"_s, u"mem=64"_s, u"start=0"_s} + more)
            && lab::waitFor([&] { return m_program->guest(m_uri, name) != nullptr; }, 20);
    }
    /// It does not start; the view over its pages has looked for the cause.
    StartCheckView *startAndFail(const QString &name) const
    {
        if (!m_program->act(ActionId::Start, m_uri, name) || !m_program->waitForTask(Job::State::Failed)
            || !tab(name)) {
            return nullptr;
        }
        auto *pages = m_program->find<GuestTab>(u"guestPages"_s);
        StartCheckView *view = pages->startCheck();
        const bool done = view
            && lab::waitFor([view] { return view->isVisible() && !view->isReading() && !view->findings().isEmpty(); },
                            40);
        return done ? view : nullptr;
    }
    bool runsAndIsQuiet(const QString &name, const StartCheckView *view) const
    {
        return m_program->waitForState(m_uri, name, DomainState::Running, 60)
            && lab::waitFor([view] { return !view->isVisible(); }, 20);
    }
    bool off(const QString &name) const
    {
        return !lab::virsh(m_uri, {u"destroy"_s, name}).isNull()
            && m_program->waitForState(m_uri, name, DomainState::ShutOff);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(shell(u"rm -f %1/life.save %1/life.dump"_s.arg(m_images))); // of a run that was broken off
        QVERIFY(shell(u"cp --sparse=always "_s + lab::value(u"LAB_TEMPLATE"_s) + u' ' + m_images + u"/life-1.qcow2"_s));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, m_name, u"disk="_s + m_images + u"/life-1.qcow2"_s, u"start=1"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
        QVERIFY(lab::run({u"wait-serial"_s, u"2"_s, m_name, u"LAB-READY"_s, u"120"_s}, 130));
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        QVERIFY(shell(u"rm -rf /srv/life %1/life-*.qcow2 %1/life.save %1/life.dump %1/life.iso; "
                      "virsh net-info default | grep -q 'Active: *yes' || virsh net-start default"_s.arg(m_images)));
    }

    void showsWhatTheAgentTells()
    {
        QVERIFY(act(LifecycleCommand::Information, m_name));
        QVERIFY(lab::waitFor(
            [&] {
                auto *name = m_program->find<QLabel>(u"guestInfoHostName"_s);
                return name && name->text() == m_name;
            },
            30));
        auto *table = m_program->find<QTreeWidget>(u"guestInfoFileSystems"_s);
        QVERIFY(table);
        QCOMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(table->topLevelItem(0)->text(0), u"/data"_s);
        QVERIFY(table->topLevelItem(0)->text(1).contains(u'%'));
        QVERIFY(m_program->find<QLabel>(u"guestInfoKernel"_s)->text().startsWith(guestSays(u"uname -r"_s)));
        QVERIFY(m_program->click(u"guestInfoClose"_s));
        // And beside the list, once the selection rests on it.
        QVERIFY(lab::waitFor(
            [&] {
                auto *name = m_program->find<QLabel>(u"inspectorGuestHostName"_s);
                return name && name->text() == m_name;
            },
            30));
    }

    /// The guest's own chpasswd gets user and password, and nobody else: neither the program's log nor its tasks.
    void setsAPassword()
    {
        QVERIFY(
            inGuest(u"printf '#!/bin/sh\\\\ncat >/run/chpasswd.in\\\\n' >/bin/chpasswd; chmod 755 /bin/chpasswd"_s));
        QCOMPARE(guestSays(u"test -x /bin/chpasswd && echo yes"_s), u"yes"_s);
        QVERIFY(act(LifecycleCommand::Password, m_name));
        QVERIFY(lab::waitFor([&] { return m_program->find<QLineEdit>(u"guestPasswordEdit"_s) != nullptr; }, 10));
        QVERIFY(m_program->type(u"guestPasswordEdit"_s, u"Tr0ub4dor"_s));
        QVERIFY(m_program->type(u"guestPasswordAgain"_s, u"Tr0ub4do"_s));
        QVERIFY(!m_program->find<QPushButton>(u"guestPasswordOk"_s)->isEnabled());
        QVERIFY(m_program->type(u"guestPasswordAgain"_s, u"Tr0ub4dor"_s));
        QVERIFY(m_program->click(u"guestPasswordOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(guestSays(u"cat /run/chpasswd.in"_s), u"root:Tr0ub4dor"_s);
        const Job *task = m_program->newestTask();
        QVERIFY(!task->title().contains(u"Tr0ub"_s) && !task->successNote().contains(u"Tr0ub"_s));
    }

    void changesSshKeys()
    {
        QVERIFY(act(LifecycleCommand::Keys, m_name));
        QVERIFY(lab::waitFor([&] { return m_program->find<QPlainTextEdit>(u"identityKeysEdit"_s) != nullptr; }, 10));
        QVERIFY(lab::waitFor([&] { return m_program->find<QLabel>(u"guestKeysState"_s)->text().startsWith(u"None"_s); },
                             30));
        auto *edit = m_program->find<QPlainTextEdit>(u"identityKeysEdit"_s);
        edit->setPlainText(u"not a key"_s);
        QVERIFY(!m_program->find<QPushButton>(u"guestKeysOk"_s)->isEnabled());
        edit->setPlainText(m_key);
        QVERIFY(m_program->click(u"guestKeysOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(guestSays(u"cat /root/.ssh/authorized_keys"_s), m_key);
        // Out again, by its tick.
        QVERIFY(act(LifecycleCommand::Keys, m_name));
        QVERIFY(lab::waitFor(
            [&] {
                auto *list = m_program->find<QListWidget>(u"guestKeysList"_s);
                return list && list->count() == 1;
            },
            30));
        m_program->find<QListWidget>(u"guestKeysList"_s)->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(m_program->click(u"guestKeysOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(guestSays(u"grep -c ssh /root/.ssh/authorized_keys"_s), u"0"_s);
    }

    /// The agent takes out the same line only, and calls it a success when there is none.
    void keysThatStayAreTold()
    {
        const QString odd = QString(m_key).replace(u" lab@key"_s, u"  \t lab@key"_s);
        const QString tailed = QString(m_key).replace(u"1Zt"_s, u"2Zt"_s);
        QVERIFY(inGuest(u"printf '%1\\\\n%2 \\\\n' >/root/.ssh/authorized_keys"_s.arg(
            QString(odd).replace(u'\t', u"\\\\t"_s), tailed)));
        QCOMPARE(guestSays(u"grep -c ssh /root/.ssh/authorized_keys"_s), u"2"_s);
        const auto reading = loadGuestKeys(host(), uuidOf(m_name), u"root"_s);
        QVERIFY(lab::waitFor([&] { return reading.isFinished(); }, 30));
        QVERIFY(reading.result().has_value());
        QStringList read = *reading.result(); // in the agent's own order
        read.sort();
        QStringList wanted{odd, tailed};
        wanted.sort();
        QCOMPARE(read, wanted);
        const QString fresh = QString(m_key).replace(u"1Zt"_s, u"3Zt"_s);
        const Job *job = run(makeKeysJob(host(), uuidOf(m_name), u"root"_s, {fresh}, {odd}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QCOMPARE(guestSays(u"cut -d ' ' -f 2 /root/.ssh/authorized_keys | tail -c 8 | tr -d '\\\\n'"_s), u"qv2i3Zt"_s);
        // A blank at its end, which the agent does not show.
        job = run(makeKeysJob(host(), uuidOf(m_name), u"root"_s, {m_key}, {tailed}));
        QVERIFY(job && job->state() == Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"still there"_s));
        QCOMPARE(guestSays(u"grep -c ssh /root/.ssh/authorized_keys"_s), u"3"_s); // the new one is in
        QVERIFY(inGuest(u"rm /root/.ssh/authorized_keys"_s));
    }

    /// An agent that greets and then says nothing is given up, and holds nobody up afterwards.
    void anAgentThatHangsIsGivenUp()
    {
        QVERIFY(inGuest(u"printf '#!/bin/sh\\\\nsleep 30\\\\n' >/bin/chpasswd"_s));
        QCOMPARE(guestSays(u"grep -c sleep /bin/chpasswd"_s), u"1"_s);
        QByteArray typed("nobody hears it");
        const Job *job = run(makePasswordJob(host(), uuidOf(m_name), u"root"_s, std::make_shared<Secret>(typed)));
        QVERIFY(job && job->state() == Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Busy);
        QVERIFY2(job->error()->message.contains(u"does not answer"_s), qPrintable(job->error()->message));
        QCOMPARE(guestSays(u"echo back"_s), u"back"_s);
    }

    void trimsAndSendsAnNmi()
    {
        QVERIFY(act(LifecycleCommand::Trim, m_name));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QCOMPARE(guestSays(u"dmesg | grep -c 'NMI received'"_s), u"0"_s);
        QVERIFY(act(LifecycleCommand::Nmi, m_name));
        QVERIFY(m_program->click(u"confirmButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(guestSays(u"dmesg | grep -c 'NMI received'"_s) != u"0"_s);
    }

    void writesACoreDump()
    {
        QVERIFY(act(LifecycleCommand::CoreDump, m_name));
        QVERIFY(m_program->type(u"coreDumpPath"_s, m_images + u"/life.dump"_s));
        QVERIFY(m_program->click(u"coreDumpOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 120));
        QCOMPARE(told(u"head -c 4 %1/life.dump | tail -c 3"_s.arg(m_images)), u"ELF"_s);
        // Over nothing: libvirt itself would empty the disk.
        const Job *job = run(makeCoreDumpJob(host(), uuidOf(m_name), {m_images + u"/life-1.qcow2"_s}));
        QVERIFY(job && job->state() == Job::State::Failed && job->error()->kind == ErrorKind::Conflict);
        job = run(makeSaveToFileJob(host(), uuidOf(m_name), {m_images + u"/life.dump"_s}));
        QVERIFY(job && job->state() == Job::State::Failed && job->error()->kind == ErrorKind::Conflict);
        QCOMPARE(told(u"head -c 3 %1/life-1.qcow2"_s.arg(m_images)), u"QFI"_s);
        QCOMPARE(guestSays(u"echo alive"_s), u"alive"_s);
    }

    /// It goes on where it was: the same boot, with what was only in its memory.
    void savesToAFileAndRestores()
    {
        QVERIFY(inGuest(u"echo memory >/run/only-here"_s));
        QCOMPARE(guestSays(u"cat /run/only-here"_s), u"memory"_s);
        QVERIFY(act(LifecycleCommand::SaveToFile, m_name));
        QVERIFY(m_program->type(u"saveToFilePath"_s, u"life.save"_s));
        QVERIFY(!m_program->find<QPushButton>(u"saveToFileOk"_s)->isEnabled()); // no whole path
        QVERIFY(m_program->type(u"saveToFilePath"_s, m_images + u"/life.save"_s));
        QVERIFY(m_program->click(u"saveToFileOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 120));
        QVERIFY(m_program->waitForState(m_uri, m_name, DomainState::ShutOff));
        QVERIFY(shell(u"test -s %1/life.save"_s.arg(m_images)));

        QVERIFY(actOnHost(LifecycleCommand::Restore));
        QVERIFY(m_program->type(u"restorePath"_s, m_images + u"/life-1.qcow2"_s));
        QVERIFY(lab::waitFor(
            [&] { return m_program->find<QPushButton>(u"restoreOk"_s)->toolTip().contains(u"no file of"_s); }, 20));
        QVERIFY(m_program->type(u"restorePath"_s, m_images + u"/life.save"_s));
        QVERIFY(m_program->click(u"restoreOk"_s, 20));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 120));
        QVERIFY(m_program->waitForState(m_uri, m_name, DomainState::Running));
        QCOMPARE(guestSays(u"cat /run/only-here"_s), u"memory"_s);
    }

    /// A guest that does not listen to its power button: the time is over, and force is offered in place.
    void offersForceWhenTheTimeIsOver()
    {
        QVERIFY(inGuest(u"killall acpid"_s));
        QCOMPARE(guestSays(u"pidof acpid || echo deaf"_s), u"deaf"_s);
        QVERIFY(act(LifecycleCommand::ShutDown, m_name));
        QVERIFY(lab::waitFor([&] { return m_program->find<QSpinBox>(u"shutDownGuestSeconds"_s) != nullptr; }, 10));
        QVERIFY(m_program->click(u"shutDownGuestButton"_s));
        m_program->find<QSpinBox>(u"shutDownGuestSeconds"_s)->setValue(5);
        QVERIFY(m_program->click(u"shutDownGuestOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(lab::waitFor([&] { return m_program->find<QToolButton>(u"overdueForceButton"_s) != nullptr; }, 30));
        QCOMPARE(m_program->guest(m_uri, m_name)->info.state, DomainState::Running); // nothing by itself
        QVERIFY(m_program->click(u"overdueWaitButton"_s));
        QVERIFY(lab::waitFor([&] { return m_program->find<QToolButton>(u"overdueForceButton"_s) == nullptr; }, 10));
        QVERIFY(lab::waitFor([&] { return m_program->find<QToolButton>(u"overdueForceButton"_s) != nullptr; }, 30));
        // Its agent is another way (with the program that it calls); the offer goes away by itself.
        QVERIFY(inGuest(
            u"printf '#!/bin/sh\\\\n(sleep 1; poweroff -f) &\\\\n' >/sbin/shutdown; chmod 755 /sbin/shutdown"_s));
        QCOMPARE(guestSays(u"test -x /sbin/shutdown && echo yes"_s), u"yes"_s);
        const Job *asked = run(makeShutDownJob(host(), uuidOf(m_name), ShutDownWay::Agent));
        QVERIFY(asked && asked->state() == Job::State::Succeeded);
        QVERIFY(m_program->waitForState(m_uri, m_name, DomainState::ShutOff, 60));
        QVERIFY(lab::waitFor([&] { return m_program->find<QToolButton>(u"overdueForceButton"_s) == nullptr; }, 10));
    }

    void startsInOrderAndStopsInReverse()
    {
        QVERIFY(makeCard(u"life-a"_s) && makeCard(u"life-b"_s));
        QVERIFY(actOnHost(LifecycleCommand::EditOrder));
        QVERIFY(lab::waitFor([&] { return m_program->find<QSpinBox>(u"startOrderPlace_life-a"_s) != nullptr; }, 20));
        m_program->find<QSpinBox>(u"startOrderPlace_life-b"_s)->setValue(1);
        m_program->find<QSpinBox>(u"startOrderPause_life-b"_s)->setValue(3);
        m_program->find<QSpinBox>(u"startOrderPatience_life-b"_s)->setValue(5);
        m_program->find<QSpinBox>(u"startOrderPlace_life-a"_s)->setValue(2);
        m_program->find<QSpinBox>(u"startOrderPatience_life-a"_s)->setValue(5);
        QVERIFY(m_program->click(u"startOrderSave"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(lab::virsh(m_uri, {u"dumpxml"_s, u"life-b"_s, u"--inactive"_s}).contains(u"startorder/1"_s));
        QVERIFY(actOnHost(LifecycleCommand::StartInOrder));
        QVERIFY(m_program->waitForState(m_uri, u"life-b"_s, DomainState::Running));
        QCOMPARE(m_program->guest(m_uri, u"life-a"_s)->info.state, DomainState::ShutOff); // waits for its turn
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 90));
        QVERIFY(m_program->waitForState(m_uri, u"life-a"_s, DomainState::Running));
        // Test cards hear nothing: the one that was started last is not off in its time, and the other is left alone.
        QVERIFY(actOnHost(LifecycleCommand::ShutDownInOrder));
        QVERIFY(m_program->click(u"orderedShutDownOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Failed, 90));
        QVERIFY(m_program->newestTask()->items().first().error->message.contains(u"life-a"_s));
        QCOMPARE(m_program->newestTask()->items().last().state, JobItem::State::Cancelled);
        QVERIFY(actOnHost(LifecycleCommand::ShutDownInOrder));
        QVERIFY(lab::waitFor([&] { return m_program->find<QComboBox>(u"orderedShutDownWhen"_s) != nullptr; }, 20));
        m_program->find<QComboBox>(u"orderedShutDownWhen"_s)->setCurrentIndex(int(WhenOverdue::ForceOff));
        QVERIFY(m_program->click(u"orderedShutDownOk"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 90));
        QVERIFY(m_program->waitForState(m_uri, u"life-b"_s, DomainState::ShutOff));
    }

    /// A disk in a folder that the emulator's user may not pass: named, opened by the shown fix, started.
    void mendsAFolderInTheWay()
    {
        QVERIFY(shell(u"mkdir -p /srv/life/closed/vm; qemu-img create -q -f qcow2 /srv/life/closed/vm/c.qcow2 8M"_s));
        QVERIFY(makeCard(u"life-c"_s, {u"disk=/srv/life/closed/vm/c.qcow2"_s}));
        QVERIFY(shell(u"chmod 700 /srv/life/closed"_s));
        StartCheckView *view = startAndFail(u"life-c"_s);
        QVERIFY(view);
        const StartFinding finding = view->findings().first();
        QCOMPARE(finding.rule, u"unreadable"_s);
        QVERIFY2(finding.what.contains(u"/srv/life/closed "_s), qPrintable(finding.what));
        QVERIFY(finding.fix);
        QVERIFY(m_program->click(u"startCheckFix0"_s));
        QVERIFY(m_program->click(u"fixRun"_s));
        QVERIFY(runsAndIsQuiet(u"life-c"_s, view));
        QVERIFY(told(u"stat -c %a /srv/life/closed"_s) != u"700"_s || !told(u"getfacl /srv/life/closed"_s).isEmpty());
        QVERIFY(off(u"life-c"_s));
    }

    void startsANetworkFirst()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"life-n"_s, u"net=default"_s, u"start=0"_s})); // a card has no network
        QVERIFY(lab::waitFor([&] { return m_program->guest(m_uri, u"life-n"_s) != nullptr; }, 20));
        QVERIFY(!lab::virsh(m_uri, {u"net-destroy"_s, u"default"_s}).isNull());
        StartCheckView *view = startAndFail(u"life-n"_s);
        QVERIFY(view);
        QCOMPARE(view->findings().first().step, StartStep::StartNetwork);
        QVERIFY(m_program->click(u"startCheckStep0"_s));
        QVERIFY(runsAndIsQuiet(u"life-n"_s, view));
        QVERIFY(lab::virsh(m_uri, {u"net-info"_s, u"default"_s}).contains(QRegularExpression(u"Active:\\s+yes"_s)));
        QVERIFY(off(u"life-n"_s));
    }

    void takesAMissingCdOut()
    {
        QVERIFY(shell(u"cp %1 %2/life.iso"_s.arg(lab::value(u"LAB_SMALL_ISO"_s), m_images)));
        QVERIFY(makeCard(u"life-i"_s, {u"cdrom="_s + m_images + u"/life.iso"_s}));
        QVERIFY(shell(u"rm %1/life.iso"_s.arg(m_images)));
        StartCheckView *view = startAndFail(u"life-i"_s);
        QVERIFY(view);
        QCOMPARE(view->findings().first().step, StartStep::EjectMedium);
        QVERIFY(m_program->click(u"startCheckStep0"_s));
        QVERIFY(runsAndIsQuiet(u"life-i"_s, view));
        const QString after = lab::virsh(m_uri, {u"dumpxml"_s, u"life-i"_s, u"--inactive"_s});
        QVERIFY(after.contains(u"device='cdrom'"_s) && !after.contains(u"life.iso"_s));
        QVERIFY(off(u"life-i"_s));
    }

    /// Two screens at one port: QEMU's own words are in the log, which is shown.
    void freesAPortInUse()
    {
        QVERIFY(makeCard(u"life-p"_s, {u"vnc=5999"_s}));
        QVERIFY(shell(u"nohup nc -l -p 5999 127.0.0.1 >/dev/null 2>&1 </dev/null & "
                      "nohup nc -l 127.0.0.1 5999 >/dev/null 2>&1 </dev/null & sleep 1; true"_s));
        StartCheckView *view = startAndFail(u"life-p"_s);
        QVERIFY(view);
        QCOMPARE(view->findings().first().step, StartStep::AutoPort);
        QVERIFY(m_program->click(u"startCheckStep0"_s));
        QVERIFY(runsAndIsQuiet(u"life-p"_s, view));
        QVERIFY(lab::virsh(m_uri, {u"dumpxml"_s, u"life-p"_s, u"--inactive"_s}).contains(u"autoport='yes'"_s));
        QVERIFY(off(u"life-p"_s));
        shell(u"for p in /proc/[0-9]*; do tr '\\0' ' ' <$p/cmdline 2>/dev/null | grep -q '^nc -l.*5999' && "
              "kill ${p#/proc/}; done; true"_s);
    }

    /// More memory than the host has: told by its numbers, and the emulator's log is there to read.
    void tellsThatMemoryIsShort()
    {
        QVERIFY(makeCard(u"life-m"_s));
        QVERIFY(!lab::virsh(m_uri, {u"setmaxmem"_s, u"life-m"_s, u"900000000"_s, u"--config"_s}).isNull());
        QVERIFY(!lab::virsh(m_uri, {u"setmem"_s, u"life-m"_s, u"900000000"_s, u"--config"_s}).isNull());
        StartCheckView *view = startAndFail(u"life-m"_s);
        QVERIFY(view);
        QCOMPARE(view->findings().first().rule, u"memory"_s);
        auto *log = view->findChild<QPlainTextEdit *>(u"startCheckLog"_s);
        QVERIFY2(log->toPlainText().contains(u"cannot set up guest memory"_s), qPrintable(log->toPlainText()));
        QVERIFY(m_program->click(u"startCheckLogButton"_s));
        QVERIFY(log->isVisible());
        QVERIFY(m_program->click(u"startCheckClose"_s));
        QVERIFY(!view->isVisible());
    }
};

LAB_TEST_MAIN(TestLabLifecycle)
#include "tst_lab_lifecycle.moc"
