// SPDX-License-Identifier: GPL-3.0-or-later
// Logins that are slow, many, or dead without knowing it, against a real sshd on a loopback port.
#include "models/transport/loginturns.h"
#include "tests/models/sshserver.h"
#include "tests/models/sshtesting.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>
#include <vector>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSshLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_logins = m_server.logins(); }
    void tellsADeadLinkFromALiveOne();
    void anyAnswerIsProofOfLife();
    void endsALoginWhoseProcessHangs();
    void tellsTheLastWords();
    void isPatientWithSlowServers();
    void beginsFewLoginsAtOnce();
    void whoComesFirstIsFirst();

private:
    SshHost box(const QString &program = u"ssh-plain"_s) const { return boxBy(m_server.file(program)); }
    std::unique_ptr<SshMasters> masters() const { return std::make_unique<SshMasters>(nullptr, setup()); }

    SshServer m_server;
    int m_logins = 0; // before the test
    QTemporaryDir m_runtime; // stands for XDG_RUNTIME_DIR
};

void TestSshLife::initTestCase()
{
    const QString missing = m_server.start();
    if (!missing.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(missing));
        std::fflush(stdout);
        std::_Exit(77);
    }
    (void)m_server.client(u"ssh-plain"_s);
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

void TestSshLife::tellsADeadLinkFromALiveOne()
{
    SshServer server;
    QCOMPARE(server.start(), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    QVERIFY(!onWorker([&]() { return master->verify({}); })); // there is none
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(onWorker([&]() { return master->verify({}); }));
    QVERIFY(clock.elapsed() < 3000);
    QVERIFY(master->isUp());

    server.signalSessions(SIGSTOP);
    // Somebody gives up waiting: that says nothing about the host.
    std::stop_source stop;
    auto stopped = std::async(std::launch::async, [&]() { return master->verify({stop.get_token(), {}}, 20s); });
    QCOMPARE(stopped.wait_for(200ms), std::future_status::timeout);
    stop.request_stop();
    QCOMPARE(stopped.wait_for(5s), std::future_status::ready);
    QVERIFY(stopped.get() && master->isUp());

    clock.restart();
    QVERIFY(!onWorker([&]() { return master->verify({}, 1s); }));
    QVERIFY(clock.elapsed() < 4000);
    QVERIFY(!master->isUp());
    QCOMPARE(master->lastWords(), QString()); // it was us
    QVERIFY(!onWorker([&]() { return master->verify({}); }));
    QCOMPARE(server.logins(), 1);
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    VERIFY_OK(onWorker([&]() { return master->run({u"true"_s}, {}); }));
    QCOMPARE(server.logins(), 2);
    server.signalSessions(SIGKILL);
}

void TestSshLife::anyAnswerIsProofOfLife()
{
    SshServer server;
    QCOMPARE(server.start({u"DisableForwarding yes"_s, u"MaxSessions 0"_s}), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    QVERIFY(onWorker([&]() { return master->verify({}); }));
    QVERIFY(master->isUp());
    QCOMPARE(server.logins(), 1);
}

void TestSshLife::endsALoginWhoseProcessHangs()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    for (const pid_t process : processesOf(folderOf(*master))) {
        ::kill(process, SIGSTOP);
    }
    QVERIFY(!onWorker([&]() { return master->verify({}, 500ms); }));
    for (const pid_t process : processesOf(folderOf(*master))) {
        ::kill(process, SIGCONT);
    }
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    QVERIFY(onWorker([&]() { return master->verify({}); }));
    QCOMPARE(m_server.logins(), m_logins + 2);
}

void TestSshLife::tellsTheLastWords()
{
    SshServer server;
    QCOMPARE(server.start({u"Banner "_s + server.write(u"banner"_s, "hello, user\n")}), QString());
    const auto all = masters();
    const auto master = all->acquire(boxBy(server.client(u"ssh-plain"_s)));
    QCOMPARE(master->lastWords(), QString());
    VERIFY_OK(onWorker([&]() { return master->login({}); }));
    (void)onWorker([&]() { return master->channel({u"127.0.0.1"_s, 1, {}}, {}); });
    QCOMPARE(master->lastWords(), QString());
    server.signalSessions(SIGKILL);
    QTRY_VERIFY(!master->isUp());
    const QString words = master->lastWords();
    QVERIFY2(words.contains(u"closed"_s), qPrintable(words));
    QVERIFY2(!words.contains(u"hello"_s) && !words.contains(u"channel"_s), qPrintable(words));
}

void TestSshLife::isPatientWithSlowServers()
{
    // ssh gives up a login whose server is silent for ServerAliveInterval × ServerAliveCountMax.
    const QString told = m_server.file(u"arguments"_s);
    (void)m_server.write(u"ssh-told"_s, "#!/bin/sh\nprintf '%s\\n' \"$@\" >" + told.toUtf8() + "\nexit 255\n", true);
    const auto all = masters();
    const auto master = all->acquire(box(u"ssh-told"_s));
    QVERIFY(!onWorker([&]() { return master->login({}); }).has_value());
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int interval = 0;
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        interval = line.startsWith("ServerAliveInterval=") ? line.mid(line.indexOf('=') + 1).toInt() : interval;
        count = line.startsWith("ServerAliveCountMax=") ? line.mid(line.indexOf('=') + 1).toInt() : count;
    }
    QVERIFY2(interval * count >= 60, qPrintable(u"%1 × %2"_s.arg(interval).arg(count)));
}

void TestSshLife::beginsFewLoginsAtOnce()
{
    constexpr int hosts = 12;
    constexpr int bound = 8;
    const QString begun = m_server.file(u"begun"_s);
    QVERIFY(QDir().mkpath(begun));
    (void)m_server.write(u"ssh-many"_s, "#!/bin/sh\n: >" + begun.toUtf8() + "/$$\nsleep 60 & wait\n", true);
    const auto count = [&]() { return int(QDir(begun).entryList(QDir::Files).size()); };
    const auto all = masters();
    std::vector<std::stop_source> stops(hosts);
    std::vector<std::future<Outcome>> logins;
    for (int i = 0; i < hosts; ++i) {
        SshHost host = box(u"ssh-many"_s);
        host.user = u"u%1"_s.arg(i);
        logins.push_back(
            std::async(std::launch::async, [master = all->acquire(host), stop = stops[size_t(i)].get_token()]() {
                return master->login({stop, {}});
            }));
        if (i < bound) {
            QTRY_COMPARE(count(), i + 1);
        }
    }
    QTest::qWait(300);
    QCOMPARE(count(), bound);
    // One that waits can be cancelled; its turn goes to nobody.
    stops[bound].request_stop();
    QCOMPARE(logins[bound].wait_for(2s), std::future_status::ready);
    QCOMPARE(logins[bound].get().error().kind, ErrorKind::Cancelled);
    QCOMPARE(count(), bound);
    // One that ends makes room for one.
    stops[0].request_stop();
    QTRY_COMPARE(count(), bound + 1);
    // Hosts that do not answer hold up nobody for long.
    QTRY_COMPARE_WITH_TIMEOUT(count(), hosts - 1, 30'000);
    for (std::stop_source &stop : stops) {
        stop.request_stop();
    }
    for (size_t i = 0; i < logins.size(); ++i) {
        QVERIFY(i == bound || !logins[i].get().has_value());
    }
}

void TestSshLife::whoComesFirstIsFirst()
{
    LoginTurns turns(1);
    LoginTurn first(turns);
    QVERIFY(first.wait({}));
    std::mutex mutex;
    QList<int> order;
    std::vector<std::jthread> others;
    std::atomic<int> waiting{0};
    for (int i = 0; i < 3; ++i) {
        others.emplace_back([&, i](const std::stop_token &stop) {
            LoginTurn turn(turns);
            ++waiting;
            if (turn.wait(stop)) {
                const std::scoped_lock lock(mutex);
                order << i;
            }
        });
        QTRY_COMPARE(waiting.load(), i + 1);
        QTest::qWait(50); // into the queue
    }
    others[1].request_stop();
    others[1].join();
    first.setBusy(false); // as while the user is asked
    others[0].join();
    others[2].join();
    QCOMPARE(order, (QList{0, 2}));
    first.setBusy(true);
    turns.close();
    LoginTurn late(turns);
    QVERIFY(!late.wait({}));
}

QTEST_GUILESS_MAIN(TestSshLife)
#include "tst_sshlife.moc"
