// SPDX-License-Identifier: GPL-3.0-or-later
// The user's terminal on a host, over the login that is there: against a real sshd, with a script for a terminal that
// gives its command a real pseudo-terminal (script, of util-linux).
#include "models/transport/terminal.h"
#include "tests/models/sshserver.h"
#include "tests/models/sshtesting.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto odd = "it's \"odd\" $HOME; `x` & \\ä";

} // namespace

class TestTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void eachHasItsWay_data();
    void eachHasItsWay();
    void theUsersChoiceComesFirst();
    void theAlternativeIsKnownByWhatItLeadsTo();
    void opensAShellOverTheLogin();
    void tellsThatTheLoginEnded();
    void neverLogsInByItself();
    void opensAPlainShell();
    void passesOverWhatFails();
    void tellsWhatToInstall();

private:
    std::shared_ptr<SshMaster> loggedIn(SshMasters &all);
    /// A terminal: writes what its command shows into `output`, and types what comes into the pipe `keys`.
    QString fakeTerminal(const QString &name);
    void program(const QString &path, const QByteArray &text) const;
    QByteArray shown() const;
    void type(const QByteArray &keys);
    Outcome open(const SshCommand &command, const std::shared_ptr<SshMaster> &master = nullptr);

    SshServer m_server;
    QTemporaryDir m_runtime; // stands for XDG_RUNTIME_DIR
    std::unique_ptr<QTemporaryDir> m_bin; // stands for $PATH
    QByteArray m_path; // the real one
    int m_logins = 0;
};

void TestTerminal::initTestCase()
{
    QString missing = m_server.start();
    if (missing.isEmpty() && QStandardPaths::findExecutable(u"script"_s).isEmpty()) {
        missing = u"script (util-linux) is missing"_s;
    }
    if (!missing.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(missing));
        std::fflush(stdout);
        std::_Exit(77);
    }
    // What URIs name with command= may have any name.
    const QString plain = m_server.client(u"ssh-plain"_s);
    program(m_server.file(QString::fromUtf8(odd)), "#!/bin/sh\nexec '" + QFile::encodeName(plain) + "' \"$@\"\n");
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    m_path = qgetenv("PATH");
}

void TestTerminal::init()
{
    m_bin = std::make_unique<QTemporaryDir>();
    m_logins = m_server.logins();
    qputenv("PATH", m_path);
    qunsetenv("TERMINAL");
}

std::shared_ptr<SshMaster> TestTerminal::loggedIn(SshMasters &all)
{
    const auto master = all.acquire(boxBy(m_server.file(QString::fromUtf8(odd))));
    const Outcome outcome = onWorker([&]() { return master->login({}); });
    if (!outcome) {
        qWarning().noquote() << why(outcome.error());
    }
    return master;
}

void TestTerminal::program(const QString &path, const QByteArray &text) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString TestTerminal::fakeTerminal(const QString &name)
{
    const QString folder = m_bin->filePath(QString::fromUtf8(odd));
    if (!QDir().mkpath(folder) || QProcess::execute(u"mkfifo"_s, {m_bin->filePath(u"keys"_s)}) != 0) {
        return {};
    }
    // As xterm: -e and the words; or a shell. Its folder is a real one for the scripts.
    program(folder + u'/' + name,
            "#!/bin/sh\ncd '" + QFile::encodeName(m_bin->path())
                + "' || exit 9\n"
                  "ps -o sid= -p $$ > session\n"
                  "grep -i '^SigIgn' /proc/self/status > signals\n"
                  "[ \"$1\" = -e ] && shift\n"
                  "[ $# -gt 0 ] || set -- sh -c 'echo plain; tty'\n"
                  "run=\n"
                  "for word; do run=\"$run '$(printf %s \"$word\" | sed \"s/'/'\\\\\\\\''/g\")'\"; done\n"
                  "exec 3<>keys\n: > ready\n"
                  "script -qefc \"$run\" output <&3 >/dev/null 2>&1\n"
                  "echo $? > ended\n");
    return folder + u'/' + name;
}

QByteArray TestTerminal::shown() const
{
    QFile file(m_bin->filePath(u"output"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTerminal::type(const QByteArray &keys)
{
    QTRY_VERIFY(QFile::exists(m_bin->filePath(u"ready"_s))); // what nobody reads is lost
    QFile file(m_bin->filePath(u"keys"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(keys) == keys.size() && file.flush());
}

Outcome TestTerminal::open(const SshCommand &command, const std::shared_ptr<SshMaster> &master)
{
    QFuture<Outcome> future = openTerminal(command, master);
    future.waitForFinished();
    return future.result();
}

void TestTerminal::eachHasItsWay_data()
{
    QTest::addColumn<QStringList>("expected"); // without the program
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    const QStringList words{u"/run/a b/terminal"_s, u"it's"_s};
    const QString text = u"'/run/a b/terminal' 'it'\\''s'"_s;
    row("xdg-terminal-exec", words);
    row("x-terminal-emulator", QStringList(u"-e"_s) + words);
    row("gnome-terminal", QStringList(u"--"_s) + words);
    row("kgx", QStringList(u"--"_s) + words);
    row("ptyxis", QStringList(u"--"_s) + words);
    row("konsole", QStringList(u"-e"_s) + words);
    row("xfce4-terminal", QStringList(u"-x"_s) + words);
    row("mate-terminal", QStringList(u"-x"_s) + words);
    row("qterminal", QStringList(u"-e"_s) + words);
    row("lxterminal", {u"-e"_s, text});
    row("alacritty", QStringList(u"-e"_s) + words);
    row("kitty", words);
    row("foot", words);
    row("wezterm", QStringList{u"start"_s, u"--"_s} + words);
    row("xterm", QStringList(u"-e"_s) + words);
}

void TestTerminal::eachHasItsWay()
{
    QFETCH(QStringList, expected);
    const QString path = m_bin->filePath(QString::fromLatin1(QTest::currentDataTag()));
    program(path, "#!/bin/sh\n");
    const QList<Terminal> found = findTerminals({}, m_bin->path());
    QCOMPARE(found.size(), 1);
    const SshCommand line = found.first().start({u"/run/a b/terminal"_s, {u"it's"_s}});
    QCOMPARE(line.program, path);
    QCOMPARE(line.arguments, expected);
    const QStringList alone = found.first().start({}).arguments;
    QCOMPARE(alone, expected.first() == u"start"_s ? QStringList(u"start"_s) : QStringList());
}

void TestTerminal::theUsersChoiceComesFirst()
{
    for (const auto &name : {u"xterm"_s, u"konsole"_s, u"my own"_s, u"kitty"_s}) {
        program(m_bin->filePath(name), "#!/bin/sh\n");
    }
    const auto first
        = [this](const QString &chosen) { return findTerminals(chosen, u".:relative:"_s + m_bin->path()).value(0); };
    QCOMPARE(first({}).program, m_bin->filePath(u"konsole"_s));
    QCOMPARE(first(u"kitty"_s).program, m_bin->filePath(u"kitty"_s));
    QCOMPARE(first(u"my own"_s).program, m_bin->filePath(u"my own"_s));
    QCOMPARE(first(u"my own"_s).before, QStringList(u"-e"_s));
    const SshCommand big = first(u"xterm -fn \"big one\""_s).start({u"/x"_s, {}});
    QCOMPARE(big.arguments, (QStringList{u"-fn"_s, u"big one"_s, u"-e"_s, u"/x"_s}));
    QCOMPARE(first(u"not-there"_s).program, m_bin->filePath(u"konsole"_s));
    QCOMPARE(first(m_bin->path()).program, m_bin->filePath(u"konsole"_s)); // a folder
    QVERIFY(findTerminals({}, {}).isEmpty());
    QCOMPARE(findTerminals(u"konsole"_s, m_bin->path()).size(), 3);
}

void TestTerminal::theAlternativeIsKnownByWhatItLeadsTo()
{
    QTemporaryDir elsewhere;
    program(elsewhere.filePath(u"xfce4-terminal"_s), "#!/bin/sh\n");
    QVERIFY(QFile::link(elsewhere.filePath(u"xfce4-terminal"_s), m_bin->filePath(u"x-terminal-emulator"_s)));
    const Terminal terminal = findTerminals({}, m_bin->path()).value(0);
    QCOMPARE(terminal.program, m_bin->filePath(u"x-terminal-emulator"_s));
    QCOMPARE(terminal.before, QStringList(u"-x"_s));
}

void TestTerminal::opensAShellOverTheLogin()
{
    SshMasters all(nullptr, setup());
    auto master = loggedIn(all);
    QVERIFY(master->isUp());
    const SshCommand command = master->terminalCommand();
    QVERIFY(command.arguments.isEmpty() && !command.program.contains(u' '));
    const QString terminal = fakeTerminal(u"my term"_s);
    qputenv("TERMINAL", terminal.toUtf8());
    ::signal(SIGPIPE, SIG_IGN); // as libvirt's users do
    VERIFY_OK(open(command, master));
    ::signal(SIGPIPE, SIG_DFL);
    type("tty; echo $((40+2))in\n");
    QTRY_VERIFY2(shown().contains("42in"), shown().constData());
    QVERIFY2(shown().contains("/dev/pts/"), shown().constData());
    QCOMPARE(m_server.logins(), m_logins + 1); // the first one

    // On its own: a session of its own, no signal ignored, and gone without a trace.
    QFile session(m_bin->filePath(u"session"_s));
    QVERIFY(session.open(QIODevice::ReadOnly));
    const int sid = session.readAll().trimmed().toInt();
    QVERIFY(sid > 0 && sid != ::getsid(0));
    QFile signals(m_bin->filePath(u"signals"_s));
    QVERIFY(signals.open(QIODevice::ReadOnly));
    const quint64 ignored = signals.readAll().simplified().split(' ').last().toULongLong(nullptr, 16);
    QCOMPARE(ignored & 0x7fffffffU, 0U); // above are those that the C library keeps to itself

    type("exit\n");
    QTRY_VERIFY(QFile::exists(m_bin->filePath(u"ended"_s))); // without a word: it was the user's wish
    QVERIFY2(!shown().contains("Press Enter"), shown().constData());
    QTRY_VERIFY(::kill(sid, 0) != 0); // no zombie
    QVERIFY(master->isUp());
}

void TestTerminal::tellsThatTheLoginEnded()
{
    SshMasters all(nullptr, setup());
    auto master = loggedIn(all);
    qputenv("TERMINAL", fakeTerminal(u"term"_s).toUtf8());
    VERIFY_OK(open(master->terminalCommand(), master));
    type("echo $((40+2))in\n");
    QTRY_VERIFY2(shown().contains("42in"), shown().constData());
    const QString folder = folderOf(*master);
    master.reset(); // the host is disconnected
    QTRY_VERIFY(!QFile::exists(folder));
    QTRY_VERIFY2(shown().contains("The ssh login to box has ended. Press Enter"), shown().constData());
    QVERIFY(!QFile::exists(m_bin->filePath(u"ended"_s)));
    type("\n");
    QTRY_VERIFY(QFile::exists(m_bin->filePath(u"ended"_s)));
    QCOMPARE(m_server.logins(), m_logins + 1);
}

void TestTerminal::neverLogsInByItself()
{
    SshMasters all(nullptr, setup());
    const auto master = all.acquire(boxBy(m_server.file(u"ssh-plain"_s)));
    qputenv("TERMINAL", fakeTerminal(u"term"_s).toUtf8());
    VERIFY_OK(open(master->terminalCommand(), master));
    QTRY_VERIFY2(shown().contains("Press Enter"), shown().constData());
    type("\n");
    QTRY_VERIFY(QFile::exists(m_bin->filePath(u"ended"_s)));
    QCOMPARE(m_server.logins(), m_logins);
}

void TestTerminal::opensAPlainShell()
{
    qputenv("TERMINAL", fakeTerminal(u"term"_s).toUtf8());
    VERIFY_OK(open({}));
    QTRY_VERIFY2(shown().contains("plain"), shown().constData());
    QTRY_VERIFY2(shown().contains("/dev/pts/"), shown().constData());
}

void TestTerminal::passesOverWhatFails()
{
    program(m_bin->filePath(u"konsole"_s), "#!/bin/sh\nexit 3\n");
    program(m_bin->filePath(u"kitty"_s), "#!/bin/sh\n: > \"${0%/*}/opened\"\n");
    qputenv("PATH", m_bin->path().toLocal8Bit());
    VERIFY_OK(open({}));
    QVERIFY(QFile::exists(m_bin->filePath(u"opened"_s)));
    QVERIFY(QFile::remove(m_bin->filePath(u"kitty"_s)));
    const Outcome none = open({});
    QVERIFY(!none && none.error().kind == ErrorKind::Io);
    QVERIFY2(none.error().message.contains(u"konsole"_s), qPrintable(why(none.error())));
}

void TestTerminal::tellsWhatToInstall()
{
    qputenv("PATH", m_bin->path().toLocal8Bit());
    const Outcome none = open({});
    QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
    QVERIFY2(none.error().message.contains(u"xterm"_s), qPrintable(why(none.error())));
}

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
