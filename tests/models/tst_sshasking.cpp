// SPDX-License-Identifier: GPL-3.0-or-later
// A login that asks: through ssh, our askpass program and the broker; where the secret is seen, and where it is not.
#include "models/credentials/authbroker.h"
#include "models/transport/sshmaster.h"
#include "tests/models/sshserver.h"
#include "tests/models/sshtesting.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <future>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QByteArray secret = "correct-horse-battery"; // NOLINT(cert-err58-cpp)

bool isInAProcessList(const QByteArray &text)
{
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile file(u"/proc/"_s + name + u"/cmdline"_s);
        // ssh-keygen of this test itself has ended.
        if (name.toInt() > 0 && file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestSshAsking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asksOnceAndCarriesOn();
    void closingTheQuestionEndsTheLogin();
    void neverAskAsksNothing();
    void waitsForQuestionsOfAJumpHost_data();
    void waitsForQuestionsOfAJumpHost();

private:
    std::unique_ptr<SshMasters> masters() const;
    SshHost box() const;

    SshServer m_server;
    std::unique_ptr<CredentialStore> m_store = makeMemoryStore();
    AuthBroker m_broker{m_store.get()};
};

void TestSshAsking::initTestCase()
{
    QString missing = m_server.start();
    // From now on the key has a passphrase, which only the broker's user knows.
    if (missing.isEmpty()
        && QProcess::execute(u"ssh-keygen"_s,
                             {u"-q"_s, u"-p"_s, u"-P"_s, QString(), u"-N"_s, QString::fromLatin1(secret), u"-f"_s,
                              m_server.file(u"user"_s)})
            != 0) {
        missing = u"ssh-keygen does not work"_s;
    }
    if (!missing.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(missing));
        std::fflush(stdout);
        std::_Exit(77);
    }
    (void)m_server.client(u"ssh-plain"_s, {u"IdentityAgent none"_s});
}

std::unique_ptr<SshMasters> TestSshAsking::masters() const
{
    SshSetup setup;
    setup.keeper = QStringLiteral(GUESTDECK_KEEPER);
    setup.askpass = QStringLiteral(GUESTDECK_ASKPASS);
    return std::make_unique<SshMasters>(const_cast<AuthBroker *>(&m_broker), setup);
}

SshHost TestSshAsking::box() const
{
    SshHost host;
    host.host = u"box"_s;
    host.program = m_server.file(u"ssh-plain"_s);
    return host;
}

void TestSshAsking::asksOnceAndCarriesOn()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    auto login = std::async(std::launch::async, [&]() { return master->login({}); });
    QTRY_COMPARE(m_broker.openQuestions().size(), 1);
    const quint64 id = m_broker.openQuestions().constFirst();
    const auto question = m_broker.question(id);
    QVERIFY(question.has_value());
    QCOMPARE(question->kind, AuthQuestion::Kind::KeyPassphrase);
    QCOMPARE(question->host, u"box"_s);
    QVERIFY(!master->isUp());
    m_broker.answer(id, AuthAnswer(secret, false));
    QTRY_VERIFY(login.wait_for(0s) == std::future_status::ready);
    const Outcome outcome = login.get();
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
    QVERIFY(m_broker.openQuestions().isEmpty());
    QVERIFY(!isInAProcessList(secret));

    // Everything else rides along without a question.
    auto command = std::async(std::launch::async, [&]() { return master->run({u"echo"_s, u"in"_s}, {}); });
    QTRY_VERIFY(command.wait_for(0s) == std::future_status::ready);
    QCOMPARE(command.get().value_or(SshAnswer{}).out, QByteArray("in\n"));
    QVERIFY(m_broker.openQuestions().isEmpty());
}

void TestSshAsking::closingTheQuestionEndsTheLogin()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    auto login = std::async(std::launch::async, [&]() { return master->login({}); });
    QTRY_COMPARE(m_broker.openQuestions().size(), 1);
    m_broker.answer(m_broker.openQuestions().constFirst(), {});
    QTRY_VERIFY(login.wait_for(0s) == std::future_status::ready);
    const Outcome outcome = login.get();
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(m_broker.openQuestions().isEmpty());
    QVERIFY(master->wasJustCancelled());
    QVERIFY(!all->acquire({})->wasJustCancelled());
}

void TestSshAsking::waitsForQuestionsOfAJumpHost_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("direct") << QStringList() << QByteArray("ConnectTimeout=15");
    QTest::newRow("jump host") << QStringList{u"Host box"_s,
                                              u"ProxyJump other"_s,
                                              u"Host other"_s,
                                              u"HostName 127.0.0.1"_s,
                                              u"Port %1"_s.arg(m_server.port()),
                                              u"Host *"_s}
                               << QByteArray("ConnectTimeout=none");
    QTest::newRow("program") << QStringList{u"ProxyCommand sleep 60"_s} << QByteArray("ConnectTimeout=none");
    QTest::newRow("none") << QStringList{u"ProxyJump none"_s} << QByteArray("ConnectTimeout=15");
}

/// ssh's own limit for the host's first words would run while the user answers the jump host.
void TestSshAsking::waitsForQuestionsOfAJumpHost()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, expected);
    const auto all = masters();
    SshHost host = box();
    host.program = m_server.client(u"ssh-jump"_s, QStringList{u"IdentityAgent none"_s} + more);
    const auto master = all->acquire(host);
    std::stop_source stop;
    CallContext context;
    context.stop = stop.get_token();
    auto login = std::async(std::launch::async, [&]() { return master->login(context); });
    const auto arguments = [&]() {
        QByteArray found;
        for (const pid_t process : processesOf(folderOf(*master))) {
            QFile file(u"/proc/%1/cmdline"_s.arg(process));
            found += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return found;
    };
    QTRY_VERIFY(arguments().contains(expected));
    stop.request_stop();
    QTRY_VERIFY(login.wait_for(0s) == std::future_status::ready);
}

void TestSshAsking::neverAskAsksNothing()
{
    const auto all = masters();
    SshHost host = box();
    host.neverAsk = true;
    const auto master = all->acquire(host);
    auto login = std::async(std::launch::async, [&]() { return master->login({}); });
    QTRY_VERIFY(login.wait_for(0s) == std::future_status::ready);
    const Outcome outcome = login.get();
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().kind, ErrorKind::Auth);
    QVERIFY(m_broker.openQuestions().isEmpty());
}

QTEST_GUILESS_MAIN(TestSshAsking)
#include "tst_sshasking.moc"
