// SPDX-License-Identifier: GPL-3.0-or-later
// One login per host, and what it asks: counted at sshd, answered in the real dialogs.
#include "models/core/log.h"
#include "models/transport/sshmaster.h"
#include "tests/integration/logins.h"
#include "tests/integration/program.h"

#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>

#include <future>

#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// Counts how often the user is asked.
class Questions : public QObject
{
public:
    Questions() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Show && object->objectName() == "authDialog"_L1) {
            ++m_count;
        }
        return false;
    }

private:
    int m_count = 0;
};

/// Standard error goes to a file meanwhile.
class CapturedLog
{
public:
    explicit CapturedLog(const QString &file)
        : m_before(::dup(STDERR_FILENO))
    {
        QFile out(file);
        if (out.open(QIODevice::WriteOnly)) {
            ::dup2(out.handle(), STDERR_FILENO);
        }
    }
    ~CapturedLog()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    CapturedLog(const CapturedLog &) = delete;
    CapturedLog &operator=(const CapturedLog &) = delete;

private:
    int m_before;
};

/// What a worker answers, while the windows live on.
template <class Fn>
auto onWorker(Fn fn, int seconds = 20)
{
    auto answer = std::async(std::launch::async, fn);
    lab::waitFor([&]() { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, seconds);
    return answer.get();
}

bool isConnected(const Connection *host, int seconds = 30)
{
    return lab::waitFor([host]() { return host->isListComplete(); }, seconds);
}

bool reaches(const Connection *host, Connection::State state, int seconds)
{
    return lab::waitFor([host, state]() { return host->state() == state; }, seconds);
}

} // namespace

class TestLabLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // No keyring and no session of whoever runs this.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("SSH_AUTH_SOCK");
        m_password = lab::value(u"LAB_SSH_PASSWORD"_s);
        m_user = lab::value(u"LAB_SSH_PASSWORD_USER"_s);
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
    }

    void cleanupTestCase() { QVERIFY(lab::run({u"clear"_s, u"2"_s})); }

    void oneLoginCarriesLibvirtAndTenConsoles()
    {
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-a"_s, u"kind=testcard"_s, u"start=1"_s}));
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"card-b"_s, u"kind=testcard"_s, u"start=1"_s}));
        // Consoles are no sessions to sshd; libvirt's and one for commands are enough.
        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"MaxSessions=3"_s}));
        const QString uri = lab::value(u"LAB_SSH_URI"_s);
        const lab::Logins before = lab::Logins::now();
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QCOMPARE(lab::Logins::now().accepted, before.accepted + 1);
        for (const QString &name : {u"card-a"_s, u"card-b"_s}) {
            QVERIFY(program.act(ActionId::OpenConsole, uri, name));
            QVERIFY(program.console());
            QVERIFY(program.samePicture(lab::value(u"LAB_SOCKET_URI_2"_s), name));
        }
        const std::shared_ptr<SshMaster> master = program.host(uri)->sshMaster();
        QVERIFY(master);
        QList<std::shared_ptr<SshChannel>> channels;
        for (int i = 0; i < 8; ++i) {
            const auto channel = onWorker([&]() {
                return master->channel(SshTarget{u"127.0.0.1"_s, 5900, {}}, CallContext{});
            });
            QVERIFY2(channel, channel ? "" : qPrintable(channel.error().message));
            channels << *channel;
        }
        const auto answer = onWorker([&]() { return master->run({u"hostname"_s}, CallContext{}); });
        QVERIFY(answer);
        QCOMPARE(answer->out.trimmed(), "lab-h2"_ba);
        const lab::Logins after = lab::Logins::now();
        QCOMPARE(after.accepted, before.accepted + 1);
        QCOMPARE(after.open, before.open + 1);
    }

    void closingTheHostEndsTheLogin()
    {
        const QString uri = lab::value(u"LAB_SSH_URI"_s);
        lab::Program program({uri});
        QVERIFY(program.waitForHosts());
        QVERIFY(!lab::loginProcesses().isEmpty());
        program.host(uri)->close();
        QTRY_VERIFY_WITH_TIMEOUT(lab::loginProcesses().isEmpty(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(lab::Logins::now().open, 0, 30'000);
    }

    void aRememberedPasswordIsAskedForOnce()
    {
        lab::SshSettings ssh;
        ssh.knowTheLab();
        const QString uri = ssh.uri(m_user);
        const Questions questions;
        const lab::Logins before = lab::Logins::now();
        lab::Program program({uri});
        Connection *host = program.host(uri);
        QVERIFY(program.waitForQuestion());
        QCOMPARE(host->phase(), Connection::Phase::Asking);
        QVERIFY(program.answer(u"not the password"_s));
        QTRY_COMPARE_WITH_TIMEOUT(lab::Logins::now().failed, before.failed + 1, 30'000);
        QVERIFY(program.answer(m_password, true));
        QVERIFY(isConnected(host));
        QVERIFY(!program.isAsking());
        QCOMPARE(lab::Logins::now().accepted, before.accepted + 1);
        const int asked = questions.count();
        QVERIFY(asked <= 2);

        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QVERIFY(reaches(host, Connection::State::Reconnecting, 15));
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(isConnected(host, 40));
        QVERIFY(reaches(host, Connection::State::Connected, 1));
        QCOMPARE(questions.count(), asked);
        // Another login only if the one before the break did not come back to life with the cable.
        QVERIFY(lab::Logins::now().accepted <= before.accepted + 2);
        QCOMPARE(lab::Logins::now().failed, before.failed + 1);

        // One that is gone for certain: the remembered password logs in.
        const lab::Logins now = lab::Logins::now();
        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"drop"_s}));
        QVERIFY(lab::waitFor([&]() { return lab::Logins::now().accepted == now.accepted + 1; }, 30));
        QVERIFY(isConnected(host, 40));
        QCOMPARE(questions.count(), asked);
    }

    void withoutRememberingEachBreakAsksOnce()
    {
        lab::SshSettings ssh;
        ssh.knowTheLab();
        const QString uri = ssh.uri(m_user);
        const Questions questions;
        lab::Program program({uri});
        Connection *host = program.host(uri);
        QVERIFY(program.answer(m_password));
        QVERIFY(isConnected(host));
        QCOMPARE(questions.count(), 1);

        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"drop"_s}));
        QVERIFY(program.waitForQuestion(30));
        // It waits for the user, however long, and does not ask a second time meanwhile.
        QVERIFY(!lab::waitFor([&]() { return questions.count() != 2; }, 8));
        QVERIFY(program.answer(m_password));
        QVERIFY(isConnected(host));
        QCOMPARE(questions.count(), 2);

        QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"drop"_s}));
        QVERIFY(program.waitForQuestion(30));
        QVERIFY(program.click(u"authCancelButton"_s));
        QVERIFY(reaches(host, Connection::State::Failed, 10));
        QVERIFY(!program.isAsking());
        const int connections = lab::Logins::now().connections;
        QVERIFY(!lab::waitFor([&]() { return questions.count() != 3 || program.isAsking(); }, 15));
        QCOMPARE(lab::Logins::now().connections, connections);
        QCOMPARE(host->state(), Connection::State::Failed);
        QVERIFY(lab::loginProcesses().isEmpty());

        // The user's own wish asks anew.
        host->retryNow();
        QVERIFY(program.answer(m_password));
        QVERIFY(isConnected(host));
    }

    void aKeyWithAPassphrase()
    {
        lab::SshSettings ssh;
        ssh.knowTheLab();
        const QString uri = ssh.uri(u"root"_s, u"&keyfile="_s + lab::value(u"LAB_SSH_LOCKED_KEY"_s));
        const Questions questions;
        lab::Program program({uri});
        QVERIFY(program.answer(lab::value(u"LAB_SSH_LOCKED_KEY_PASSPHRASE"_s)));
        QVERIFY(isConnected(program.host(uri)));
        QCOMPARE(questions.count(), 1);
    }

    void anUnknownHostKeyIsShownAndKeptOnlyAfterYes()
    {
        const QString fingerprint
            = lab::output({u"exec"_s, u"2"_s, u"ssh-keygen"_s, u"-lf"_s, u"/etc/ssh/ssh_host_ed25519_key.pub"_s})
                  .section(u' ', 1, 1);
        QVERIFY(fingerprint.startsWith("SHA256:"_L1));
        const lab::SshSettings ssh;
        const QString uri = ssh.uri(u"root"_s, u"&keyfile="_s + lab::value(u"LAB_SSH_KEY"_s));
        lab::Program program({uri});
        Connection *host = program.host(uri);
        QVERIFY(program.waitForQuestion());
        QVERIFY(program.find<QLabel>(u"authFingerprintLabel"_s));
        QVERIFY(program.find<QLabel>(u"authFingerprintLabel"_s)->text().contains(fingerprint));
        QCOMPARE(ssh.knownHosts(), QByteArray());
        QVERIFY(program.click(u"authCancelButton"_s));
        QVERIFY(reaches(host, Connection::State::Failed, 10));
        QCOMPARE(ssh.knownHosts(), QByteArray());

        host->retryNow();
        QVERIFY(program.waitForQuestion());
        QVERIFY(program.click(u"authOkButton"_s));
        QVERIFY(isConnected(host));
        const QByteArray known = ssh.knownHosts();
        QVERIFY(known.startsWith(QByteArray(lab::value(u"LAB_SSH_HOST"_s).toUtf8() + ' ')));

        // A changed one is refused, with the line that stands against it, and nothing is asked.
        QVERIFY(lab::run({u"newkey"_s, u"2"_s}));
        host->close();
        host->open();
        QVERIFY(reaches(host, Connection::State::Failed, 20));
        QVERIFY(!program.isAsking());
        const QString words = host->lastError()->message + u'\n' + host->lastError()->detail;
        QVERIFY2(words.contains(ssh.knownHostsFile()), qPrintable(words));
        QVERIFY2(words.contains(ssh.knownHostsFile() + u":1"_s) || words.contains(u"line 1"_s, Qt::CaseInsensitive),
                 qPrintable(words));
        QCOMPARE(ssh.knownHosts(), known);

        QVERIFY(lab::run({u"oldkey"_s, u"2"_s}));
        host->retryNow();
        QVERIFY(isConnected(host));
        QVERIFY(!program.isAsking());
    }

    void secretsAreNowhereToBeSeen()
    {
        const QTemporaryDir logs;
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        QByteArray seen;
        const QByteArray secret = m_password.toUtf8();
        const auto look = [&]() {
            QList<lab::Running> all = lab::runningProcesses();
            for (lab::Running &process : all) {
                if (process.commandLine.contains(secret) || process.environment.contains(secret)) {
                    seen = process.commandLine.replace('\0', ' ');
                }
            }
        };
        look();
        QVERIFY2(seen.isEmpty(), qPrintable(u"another program shows the lab's password: "_s + QString::fromUtf8(seen)));
        QString settings;
        {
            const CapturedLog log(logs.filePath(u"log"_s));
            installLogging(true);
            lab::SshSettings ssh;
            ssh.knowTheLab();
            const QString uri = ssh.uri(m_user);
            lab::Program program({}, true);
            ConnectionConfig config;
            config.uri = uri;
            Connection *host = program.hosts().add(config, true);
            host->open();
            QVERIFY(program.answer(m_password, true));
            QVERIFY(lab::waitFor(
                [&]() {
                    look();
                    return host->isListComplete();
                },
                30));
            QVERIFY(lab::run({u"sshd"_s, u"2"_s, u"drop"_s}));
            QVERIFY(lab::waitFor(
                [&]() {
                    look();
                    return host->state() != Connection::State::Connected;
                },
                15));
            QVERIFY(lab::waitFor(
                [&]() {
                    look();
                    return host->isListComplete();
                },
                30));
            QVERIFY(!program.isAsking());
            look();
            settings = program.folder();
            QCOMPARE(lab::filesWith(settings, secret), QStringList());
            QCOMPARE(lab::filesWith(runtime.path(), secret), QStringList());
            QVERIFY(!lab::filesWith(settings, m_user.toUtf8()).isEmpty()); // it did write them
        }
        qInstallMessageHandler(nullptr);
        look();
        QVERIFY2(seen.isEmpty(), seen.constData());
        QVERIFY(!lab::filesWith(logs.path(), "list complete").isEmpty());
        QCOMPARE(lab::filesWith(logs.path(), secret), QStringList());
        qunsetenv("XDG_RUNTIME_DIR");
    }

private:
    QString m_user;
    QString m_password;
};

LAB_TEST_MAIN(TestLabLogin)
#include "tst_lab_login.moc"
