// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts that are broken in one way each: the doctor's window names the leg, and what to do.
#include "tests/integration/program.h"
#include "ui/connect/doctordialog.h"
#include "ui/connect/doctorview.h"
#include "ui/mainwindow/sidebar.h"

#include <QAction>
#include <QPushButton>

using namespace guestdeck;
using namespace guestdeck::lab;
using namespace Qt::StringLiterals;
using Id = DoctorLeg::Id;
using State = DoctorLeg::State;

class TestLabDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(run({u"reset"_s, u"2"_s})); }
    void cleanup()
    {
        Program::keepPicturesOfFailure();
        QVERIFY(run({u"reset"_s, u"2"_s}));
    }

    void oneBreakEach_data()
    {
        QTest::addColumn<QStringList>("lab"); // what is done to the host
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("broken"); // -1: nothing
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("command");
        const QString ssh = value(u"LAB_SSH_URI"_s);
        const QString host = value(u"LAB_SSH_HOST"_s);
        const auto row
            = [](const char *name, const QStringList &lab, const QString &uri, Id broken, const QString &words,
                 const QString &command) { QTest::newRow(name) << lab << uri << int(broken) << words << command; };
        QTest::newRow("healthy") << QStringList{} << ssh << -1 << QString() << QString();
        QTest::newRow("modular") << QStringList{u"daemons"_s, u"2"_s, u"modular"_s} << ssh << -1 << QString()
                                 << QString();
        QTest::newRow("nothing to carry it")
            << QStringList{u"carriers"_s, u"2"_s, u"none"_s} << ssh << -1 << QString() << QString();
        QTest::newRow("behind a jump host")
            << QStringList{} << value(u"LAB_JUMP_ALIAS_URI"_s) << -1 << QString() << QString();
        row("daemon gone", {u"daemons"_s, u"2"_s, u"none"_s}, ssh, Id::Daemon, u"does not run"_s, u"libvirtd -d"_s);
        row("daemon killed", {u"kill-libvirtd"_s, u"2"_s}, ssh, Id::Daemon, u"does not run"_s, u"libvirtd -d"_s);
        row("not in the group", {}, value(u"LAB_SSH_FORBIDDEN_URI"_s), Id::Permission, u"may not use"_s,
            u"sudo usermod -aG libvirt labguest"_s);
        row("another key", {u"newkey"_s, u"2"_s}, ssh, Id::Ssh, u"another key"_s, u"ssh-keygen -f "_s);
        row("sshd stopped", {u"sshd"_s, u"2"_s, u"stop"_s}, ssh, Id::Tcp, u"nothing listens"_s, u"systemctl enable"_s);
        row("cable pulled", {u"link"_s, u"2"_s, u"down"_s}, ssh, Id::Tcp, host, {});
        QString wrongPort = ssh;
        wrongPort.replace(host, host + u":2299"_s);
        row("wrong port", {}, wrongPort, Id::Tcp, u"2299"_s, u"systemctl enable"_s);
        QString wrongName = ssh;
        wrongName.replace(host, u"no-such-host.invalid"_s);
        row("unknown name", {}, wrongName, Id::Name, u"no-such-host.invalid"_s, u"getent hosts"_s);
        QString wrongUser = ssh;
        wrongUser.replace(u"root@"_s, u"nobody-here@"_s);
        row("wrong user", {}, wrongUser, Id::Login, u"accept"_s, u"ssh-copy-id"_s);
    }

    void oneBreakEach()
    {
        QFETCH(QStringList, lab);
        QFETCH(QString, uri);
        QFETCH(int, broken);
        QFETCH(QString, words);
        QFETCH(QString, command);
        QVERIFY(lab.isEmpty() || run(lab));
        Program program({uri});
        const DoctorView *view = examine(program, uri);
        QVERIFY(view);
        const DoctorLeg *found = nullptr;
        for (const DoctorLeg &leg : view->legs()) {
            QVERIFY2(leg.state != State::Waiting && leg.state != State::Running, qPrintable(view->report()));
            if (leg.state == State::Failed && !found) {
                found = &leg;
            }
        }
        if (broken < 0) {
            QVERIFY2(!found, qPrintable(view->report()));
            return;
        }
        QVERIFY2(found, qPrintable(view->report()));
        QVERIFY2(int(found->id) == broken, qPrintable(view->report()));
        const QString all = found->result + u' ' + found->advice;
        QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY2(found->command.contains(command), qPrintable(found->command));
    }

    void slowLoginsAreTold()
    {
        QVERIFY(run({u"sshd"_s, u"2"_s, u"slow=10"_s})); // longer than ssh's own patience with a dead link
        const QString uri = value(u"LAB_SSH_URI"_s);
        Program program({uri});
        const DoctorView *view = examine(program, uri);
        QVERIFY(view);
        const DoctorLeg &login = view->legs().at(3);
        QCOMPARE(login.id, Id::Login);
        QVERIFY2(login.state == State::Warning, qPrintable(view->report()));
        QVERIFY2(login.advice.contains(u"UseDNS"_s), qPrintable(login.advice));
        QVERIFY(login.milliseconds >= 10000);
    }

    void itLogsInOnce()
    {
        const QString uri = value(u"LAB_SSH_URI"_s);
        const int before = logins();
        Program program({uri});
        QVERIFY(program.waitForHosts(60));
        QVERIFY(examine(program, uri));
        QVERIFY(examine(program, uri));
        QCOMPARE(logins() - before, 1);
    }

private:
    static int logins()
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(LAB_SCRIPT), {u"logins"_s, u"2"_s});
        process.waitForFinished(20000);
        return process.readAllStandardOutput().split('\n').value(0).toInt();
    }

    /// By the menu, as a user would; the window that shows it stays open.
    static DoctorView *examine(const Program &program, const QString &uri)
    {
        MainWindow &window = program.window();
        window.sidebar()->setHost(program.host(uri)->id());
        QAction *action = window.actions()->action(ActionId::ExamineHost);
        if (!waitFor([&] { return action->isEnabled(); }, 10)) {
            return nullptr;
        }
        action->trigger();
        auto *dialog = window.findChild<DoctorDialog *>();
        const bool done
            = dialog && waitFor([&] { return !dialog->view()->legs().isEmpty() && !dialog->view()->isRunning(); }, 90);
        return done ? dialog->view() : nullptr;
    }
};

LAB_TEST_MAIN(TestLabDoctor)
#include "tst_lab_doctor.moc"
