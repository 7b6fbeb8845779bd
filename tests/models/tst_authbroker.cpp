// SPDX-License-Identifier: GPL-3.0-or-later
// The broker with the real askpass program as a child, as ssh would start it.
#include "models/credentials/authbroker.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <functional>
#include <optional>
#include <stop_token>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

using Kind = AuthQuestion::Kind;

namespace
{

const QString password = u"root@kvm-a's password: "_s;
const QString passphrase = u"Enter passphrase for key '/home/u/.ssh/id_ed25519': "_s;
constexpr auto secret = "correct horse \xc3\xa4";

/// What ssh is to the askpass program: its parent, with a pipe. A shell stands in for it.
class Ssh
{
public:
    Ssh(const AuthAttempt &attempt, const QString &prompt, const QString &hint = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QByteArray &line : attempt.environment(QStringLiteral(GUESTDECK_ASKPASS))) {
            const QString text = QString::fromUtf8(line);
            environment.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        }
        if (!hint.isEmpty()) {
            environment.insert(u"SSH_ASKPASS_PROMPT"_s, hint);
        }
        environment.insert(u"PROMPT"_s, prompt);
        m_process.setProcessEnvironment(environment);
        // Asks once more for each line it is given, being the same process.
        m_process.start(u"/bin/sh"_s,
                        {u"-c"_s,
                         u"while \"$SSH_ASKPASS\" \"$PROMPT\"; do read -r x || exit 0; done; "
                         "echo refused; read -r x"_s});
        m_process.waitForStarted();
    }
    ~Ssh()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Ssh(const Ssh &) = delete;
    Ssh &operator=(const Ssh &) = delete;

    void askAgain() { m_process.write("\n"); }
    void kill() { m_process.kill(); }
    /// What askpass has printed since the last call.
    QByteArray line()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_process.canReadLine() && timer.elapsed() < 10'000) {
            QTest::qWait(5);
        }
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

/// A store, a broker, and a user who sees questions.
struct Desk {
    Desk()
    {
        QObject::connect(&broker, &AuthBroker::asked, &broker, [this](quint64 id) { shown.append(id); });
        QObject::connect(&broker, &AuthBroker::withdrawn, &broker, [this](quint64 id) { gone.append(id); });
    }
    AuthQuestion last() const { return broker.question(shown.last()).value_or(AuthQuestion{}); }
    void answerLast(const QByteArray &text, bool remember = false)
    {
        broker.answer(shown.last(), AuthAnswer(text, remember));
    }

    std::unique_ptr<CredentialStore> store = makeMemoryStore();
    AuthBroker broker{store.get()};
    QList<quint64> shown;
    QList<quint64> gone;
};

std::optional<QByteArray> stored(CredentialStore *store, const QString &key)
{
    std::optional<QByteArray> found;
    bool done = false;
    QObject context;
    store->read(key, &context, [&](const std::optional<QByteArray> &value) {
        found = value;
        done = true;
    });
    [[maybe_unused]] const bool answered = QTest::qWaitFor([&]() { return done; }, 30'000);
    return found;
}

AuthQuestion nameQuestion()
{
    AuthQuestion question;
    question.kind = Kind::Text;
    question.prompt = u"Name"_s;
    return question;
}

bool anyCommandLineHas(const QByteArray &text)
{
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/"_s + process + u"/cmdline"_s);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestAuthBroker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(QFileInfo(QStringLiteral(GUESTDECK_ASKPASS)).isExecutable());
    }

    void asksAndAnswers()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        QVERIFY(!attempt->hasAsked());
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.last().host, u"kvm-a"_s);
        QCOMPARE(desk.last().kind, Kind::Password);
        QCOMPARE(desk.last().account, u"root@kvm-a"_s);
        QVERIFY(desk.last().remark.isEmpty());
        QVERIFY(attempt->isAsking());
        QVERIFY(attempt->hasAsked());
        desk.answerLast(secret);
        QCOMPARE(ssh.line(), QByteArray(secret));
        QCOMPARE(desk.gone, desk.shown);
        QVERIFY(!attempt->isAsking());
        QVERIFY(desk.broker.openQuestions().isEmpty());
    }

    void socketIsPrivate()
    {
        Desk desk;
        const QFileInfo socket(desk.broker.socketPath());
        QVERIFY(socket.exists());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(socket.permissions() & others));
        QVERIFY(!(QFileInfo(socket.path()).permissions() & others));
    }

    void secretIsInNoCommandLineAndNoEnvironment()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        QVERIFY(anyCommandLineHas("root@kvm-a's password")); // the scan does see the asking program
        desk.answerLast(secret);
        QCOMPARE(ssh.line(), QByteArray(secret));
        QVERIFY(!anyCommandLineHas(secret));
        for (const QByteArray &line : attempt->environment(u"/x"_s)) {
            QVERIFY(!line.contains(secret));
        }
    }

    void wrongAnswerIsRemarkedAndNeverKept()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        desk.answerLast("wrong", true);
        QCOMPARE(ssh.line(), QByteArray("wrong"));
        ssh.askAgain();
        QTRY_COMPARE(desk.shown.size(), 2);
        QCOMPARE(desk.last().remark, u"The password was refused."_s);
        desk.answerLast(secret, true);
        QCOMPARE(ssh.line(), QByteArray(secret));
        QVERIFY(!stored(desk.store.get(), u"password/root@kvm-a/kvm-a"_s)); // not before the login has succeeded
        attempt->succeeded();
        QTRY_COMPARE(stored(desk.store.get(), u"password/root@kvm-a/kvm-a"_s), QByteArray(secret));
    }

    void nothingIsKeptOfAFailedLogin()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        desk.answerLast(secret, true);
        QCOMPARE(ssh.line(), QByteArray(secret));
        attempt.reset();
        QTest::qWait(50);
        QVERIFY(!stored(desk.store.get(), u"password/root@kvm-a/kvm-a"_s));
    }

    void anEmptyAnswerIsNotKept()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, passphrase);
        QTRY_COMPARE(desk.shown.size(), 1);
        desk.answerLast("", true); // and then in with the next key
        QCOMPARE(ssh.line(), QByteArray());
        attempt->succeeded();
        QTest::qWait(50);
        QVERIFY(!stored(desk.store.get(), u"passphrase//home/u/.ssh/id_ed25519"_s));
    }

    /// ssh says nothing after the last wrong answer, and goes on to other keys.
    void thePassphraseOfTheLastTryIsNotKept()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, passphrase);
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(desk.shown.size(), i);
            desk.answerLast("wrong", true);
            QCOMPARE(ssh.line(), QByteArray("wrong"));
            if (i < 3) {
                ssh.askAgain();
            }
        }
        Ssh next(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 4);
        desk.answerLast(secret, true);
        QCOMPARE(next.line(), QByteArray(secret));
        attempt->succeeded();
        QTRY_COMPARE(stored(desk.store.get(), u"password/root@kvm-a/kvm-a"_s), QByteArray(secret));
        QVERIFY(!stored(desk.store.get(), u"passphrase//home/u/.ssh/id_ed25519"_s));
    }

    void aRefusedAnswerIsNotKept()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, passphrase);
        QTRY_COMPARE(desk.shown.size(), 1);
        desk.answerLast("wrong", true);
        QCOMPARE(ssh.line(), QByteArray("wrong"));
        ssh.askAgain();
        QTRY_COMPARE(desk.shown.size(), 2);
        attempt->succeeded(); // by other means, while the question stands
        QTest::qWait(50);
        QVERIFY(!stored(desk.store.get(), u"passphrase//home/u/.ssh/id_ed25519"_s));
    }

    /// As those of the control sockets: others cannot enter it, and crashed runs leave nothing behind.
    void itsFolderIsPrivateAndTidy()
    {
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        const QString stale = runtime.filePath(u"guestdeck-ask-000000"_s);
        QVERIFY(QDir().mkpath(stale));
        QFile::setPermissions(stale, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QString folder;
        {
            const Desk desk;
            folder = QFileInfo(desk.broker.socketPath()).path();
            QVERIFY2(folder.startsWith(runtime.path() + u"/guestdeck-ask-"_s), qPrintable(folder));
            QVERIFY(!QFile::exists(stale));
            const Desk other; // leaves that of one that lives
            QVERIFY(QFile::exists(desk.broker.socketPath()));
        }
        QVERIFY(!QFile::exists(folder));
        // Where others may enter, nobody is asked.
        const auto store = makeMemoryStore();
        QTemporaryDir open;
        QFile::setPermissions(open.path(), QFile::Permissions(0x7755));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no socket for ssh's questions"_s));
        QVERIFY(AuthBroker(store.get(), open.path()).socketPath().isEmpty());
        before.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", before);
    }

    void rememberedAnswersFirstAndOnce()
    {
        Desk desk;
        desk.store->write(u"password/root@kvm-a/kvm-a"_s, "old");
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QCOMPARE(ssh.line(), QByteArray("old"));
        QVERIFY(!attempt->hasAsked());
        QVERIFY(attempt->hasUsedStored());
        ssh.askAgain();
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.last().remark, u"The password was refused."_s);
        desk.answerLast(secret);
        QCOMPARE(ssh.line(), QByteArray(secret));
        attempt->succeeded();
        // The user did not want the new one remembered; the old one is known to be wrong.
        QTRY_VERIFY(!stored(desk.store.get(), u"password/root@kvm-a/kvm-a"_s));
    }

    void otherHostOfTheSameNameGetsNothing()
    {
        Desk desk;
        desk.store->write(u"password/root@kvm-a/qemu+ssh://root@kvm-a/system"_s, "old");
        const auto attempt = desk.broker.begin(u"kvm-a"_s, u"qemu+ssh://evil/system"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
    }

    void codesAreNeverKept()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, u"(root@kvm-a) Verification code: "_s);
        QTRY_COMPARE(desk.shown.size(), 1);
        QVERIFY(!desk.last().canRemember);
        desk.answerLast("123456", true);
        QCOMPARE(ssh.line(), QByteArray("123456"));
        attempt->succeeded();
        ssh.askAgain();
        QTRY_COMPARE(desk.shown.size(), 2);
    }

    void cancelEndsTheAttempt()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        int told = 0;
        attempt->setCancelled([&]() { ++told; });
        Ssh first(*attempt, password);
        Ssh second(*attempt, passphrase);
        QTRY_COMPARE(desk.shown.size(), 1);
        QTest::qWait(100);
        QCOMPARE(desk.shown.size(), 1); // one at a time
        desk.broker.answer(desk.shown.last(), {});
        QCOMPARE(first.line(), QByteArray("refused"));
        QCOMPARE(second.line(), QByteArray("refused"));
        QCOMPARE(told, 1);
        QVERIFY(attempt->wasCancelled());
        Ssh third(*attempt, password);
        QCOMPARE(third.line(), QByteArray("refused"));
        QCOMPARE(desk.shown.size(), 1);
        attempt->setCancelled([&]() { ++told; });
        QTRY_COMPARE(told, 2); // said to those who come late, too
    }

    void refusedHostKeyEndsTheAttempt()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt,
                u"The authenticity of host 'kvm-a (10.0.0.1)' can't be established.\nED25519 key fingerprint "
                "is SHA256:abc.\nAre you sure you want to continue connecting (yes/no/[fingerprint])? "_s);
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.last().fingerprint, u"SHA256:abc"_s);
        desk.answerLast("no");
        QCOMPARE(ssh.line(), QByteArray("refused"));
        QVERIFY(attempt->wasCancelled());
    }

    void onePerHostOthersAtTheSameTime()
    {
        Desk desk;
        const auto a = desk.broker.begin(u"kvm-a"_s);
        const auto again = desk.broker.begin(u"kvm-a"_s);
        const auto b = desk.broker.begin(u"kvm-b"_s);
        Ssh first(*a, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        Ssh second(*again, passphrase);
        Ssh third(*b, u"root@kvm-b's password: "_s);
        QTRY_COMPARE(desk.shown.size(), 2);
        QTRY_VERIFY(again->isAsking());
        QCOMPARE(desk.last().host, u"kvm-b"_s);
        QCOMPARE(desk.broker.openQuestions(), desk.shown);
        QVERIFY(!again->hasAsked());
        desk.broker.answer(desk.shown.first(), AuthAnswer("1", false));
        QTRY_COMPARE(desk.shown.size(), 3);
        QCOMPARE(desk.last().kind, Kind::KeyPassphrase);
        desk.answerLast("2");
        desk.broker.answer(desk.shown.at(1), AuthAnswer("3", false));
        QCOMPARE(first.line(), QByteArray("1"));
        QCOMPARE(second.line(), QByteArray("2"));
        QCOMPARE(third.line(), QByteArray("3"));
    }

    void commonKeyOverAJumpHostIsAskedOnce()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh jump(*attempt, passphrase);
        QTRY_COMPARE(desk.shown.size(), 1);
        desk.answerLast(secret);
        QCOMPARE(jump.line(), QByteArray(secret));
        Ssh target(*attempt, passphrase);
        QCOMPARE(target.line(), QByteArray(secret));
        QCOMPARE(desk.shown.size(), 1);
        target.askAgain(); // so it was wrong
        QTRY_COMPARE(desk.shown.size(), 2);
        QCOMPARE(desk.last().remark, u"The passphrase was wrong."_s);
    }

    void rememberingAnswersTheOthersWhoWait()
    {
        Desk desk;
        const auto a = desk.broker.begin(u"kvm-a"_s);
        const auto b = desk.broker.begin(u"kvm-b"_s);
        Ssh first(*a, passphrase);
        QTRY_COMPARE(desk.shown.size(), 1);
        Ssh second(*b, passphrase);
        QTRY_COMPARE(desk.shown.size(), 2);
        desk.broker.answer(desk.shown.first(), AuthAnswer(secret, true));
        QCOMPARE(first.line(), QByteArray(secret));
        QCOMPARE(desk.gone.size(), 1);
        a->succeeded();
        QCOMPARE(second.line(), QByteArray(secret));
        QCOMPARE(desk.gone.size(), 2);
    }

    void endOfSshWithdrawsTheQuestion()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        ssh.kill();
        QTRY_COMPARE(desk.gone, desk.shown);
        QVERIFY(!attempt->isAsking());
        QVERIFY(!attempt->wasCancelled());
        desk.answerLast(secret); // too late, and harmless
    }

    void endOfTheAttemptWithdrawsTheQuestion()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk.shown.size(), 1);
        const QList<QByteArray> environment = attempt->environment(u"/x"_s);
        attempt.reset();
        QTRY_COMPARE(desk.gone, desk.shown);
        QCOMPARE(ssh.line(), QByteArray("refused"));
    }

    void touchGoesAwayByItself()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        auto ssh = std::make_unique<Ssh>(*attempt, u"Confirm user presence for key ED25519-SK SHA256:abc"_s, u"none"_s);
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.last().kind, Kind::Touch);
        ssh.reset();
        QTRY_COMPARE(desk.gone, desk.shown);
        QVERIFY(!attempt->wasCancelled());
    }

    /// OpenSSH itself: its words, its wish to hear the answer again, and what it makes of it.
    void realSshAdd()
    {
        QTemporaryDir folder;
        const QString key = folder.filePath(u"id_test"_s);
        QCOMPARE(
            QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u"right one"_s, u"-f"_s, key}),
            0);
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QByteArray &line : attempt->environment(QStringLiteral(GUESTDECK_ASKPASS))) {
            const QString text = QString::fromUtf8(line);
            environment.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        }
        program.setProcessEnvironment(environment);
        program.start(u"ssh-agent"_s, {u"ssh-add"_s, key});
        QTRY_COMPARE(desk.shown.size(), 1);
        QCOMPARE(desk.last().kind, Kind::KeyPassphrase);
        QCOMPARE(desk.last().subject, key);
        desk.answerLast("wrong");
        QTRY_COMPARE(desk.shown.size(), 2);
        QCOMPARE(desk.last().kind, Kind::KeyPassphrase);
        QCOMPARE(desk.last().subject, key);
        QCOMPARE(desk.last().remark, u"The passphrase was wrong."_s);
        desk.answerLast("right one");
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardError().contains("Identity added"));
    }

    void strangersAreNotHeard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("wrong token") << QByteArray(64, 'a') + QByteArray("\0\0001\0prompt\0", 11);
        QTest::newRow("no token") << QByteArray("\0\0001\0prompt\0", 11);
        QTest::newRow("too much") << QByteArray(20'000, 'x');
        QTest::newRow("too many parts") << QByteArray(10, '\0');
        QTest::newRow("noise") << QByteArray("\xff\xfe\0\x80\0\0\0\x01", 8);
    }

    void strangersAreNotHeard()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        QLocalSocket stranger;
        stranger.connectToServer(desk.broker.socketPath());
        QVERIFY(stranger.waitForConnected());
        stranger.write(bytes);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(stranger.readAll().isEmpty());
        QVERIFY(desk.shown.isEmpty());
    }

    void tokenIsWorthlessAfterTheAttempt()
    {
        Desk desk;
        auto attempt = desk.broker.begin(u"kvm-a"_s);
        const auto other = desk.broker.begin(u"kvm-b"_s);
        QByteArray token = attempt->environment(u"/x"_s).last();
        token = token.mid(token.indexOf('=') + 1);
        QCOMPARE(token.size(), 64);
        QVERIFY(!other->environment(u"/x"_s).last().contains(token));
        attempt.reset();
        QLocalSocket late;
        late.connectToServer(desk.broker.socketPath());
        QVERIFY(late.waitForConnected());
        late.write(token + QByteArray("\0\0001\0prompt\0", 11));
        QTRY_COMPARE(late.state(), QLocalSocket::UnconnectedState);
        QVERIFY(desk.shown.isEmpty());
    }

    void silentClientIsDropped()
    {
        Desk desk;
        QLocalSocket silent;
        silent.connectToServer(desk.broker.socketPath());
        QVERIFY(silent.waitForConnected());
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 30'000);
    }

    void otherUserIsNotHeard()
    {
        if (geteuid() != 0) {
            QSKIP("only root can be somebody else");
        }
        QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)); // so that only the peer's id protects
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get(), folder.path());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        QFile::setPermissions(broker.socketPath(), QFile::Permissions(0x7777));
        const auto attempt = broker.begin(u"kvm-a"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QByteArray &line : attempt->environment(QStringLiteral(GUESTDECK_ASKPASS))) {
            const QString text = QString::fromUtf8(line);
            environment.insert(text.section(u'=', 0, 0), text.section(u'=', 1));
        }
        QProcess program;
        QTemporaryDir open;
        QFile::setPermissions(open.path(), QFile::Permissions(0x7777));
        const QString copy = open.filePath(u"askpass"_s);
        QVERIFY(QFile::copy(QStringLiteral(GUESTDECK_ASKPASS), copy));
        QFile::setPermissions(copy, QFile::Permissions(0x7777));
        program.setProcessEnvironment(environment);
        program.setChildProcessModifier([]() {
            if (setgid(65534) != 0 || setuid(65534) != 0) {
                _exit(99);
            }
        });
        program.start(copy, {password});
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(asked.isEmpty());
    }

    void workerAsks()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        AuthAnswer answer;
        {
            const std::jthread worker([&]() { answer = attempt->ask(nameQuestion(), {}); });
            QTRY_COMPARE(desk.shown.size(), 1);
            QCOMPARE(desk.last().host, u"kvm-a"_s);
            desk.answerLast("rich");
        }
        QVERIFY(answer.given);
        QCOMPARE(answer.secret(), QByteArray("rich"));
    }

    void workerStops()
    {
        Desk desk;
        const auto attempt = desk.broker.begin(u"kvm-a"_s);
        AuthAnswer answer("x", false);
        {
            std::jthread worker([&](const std::stop_token &stop) { answer = attempt->ask(nameQuestion(), stop); });
            QTRY_COMPARE(desk.shown.size(), 1);
            worker.request_stop();
        }
        QVERIFY(!answer.given);
        QTRY_COMPARE(desk.gone, desk.shown);
        QVERIFY(!attempt->wasCancelled());
    }

    void endOfTheBrokerFreesSsh()
    {
        auto desk = std::make_unique<Desk>();
        const auto attempt = desk->broker.begin(u"kvm-a"_s);
        Ssh ssh(*attempt, password);
        QTRY_COMPARE(desk->shown.size(), 1);
        desk.reset();
        QCOMPARE(ssh.line(), QByteArray("refused"));
        attempt->succeeded(); // nobody hears it
    }

    void endOfTheBrokerFreesTheWorker()
    {
        auto desk = std::make_unique<Desk>();
        const auto attempt = desk->broker.begin(u"kvm-a"_s);
        AuthAnswer answer("x", false);
        {
            const std::jthread worker([&]() { answer = attempt->ask(nameQuestion(), {}); });
            QTRY_COMPARE(desk->shown.size(), 1);
            desk.reset();
        }
        QVERIFY(!answer.given);
    }
};

QTEST_GUILESS_MAIN(TestAuthBroker)
#include "tst_authbroker.moc"
