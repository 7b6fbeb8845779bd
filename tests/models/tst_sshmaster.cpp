// SPDX-License-Identifier: GPL-3.0-or-later
// One login for everything, against a real sshd on a loopback port.
#include "models/transport/sshmaster.h"
#include "tests/models/sshserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <future>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Runs it as a worker would, and waits.
template <class Fn>
auto onWorker(Fn fn)
{
    return std::async(std::launch::async, std::move(fn)).get();
}

QString why(const Error &error)
{
    return u"%1: %2 (%3)"_s.arg(int(error.kind)).arg(error.message, error.detail);
}

#define VERIFY_OK(result) QVERIFY2((result).has_value(), qPrintable((result) ? QString() : why((result).error())))

/// Greets as VNC servers do, and sends back what it gets; on its own thread.
class Greeter
{
public:
    explicit Greeter(const QString &path = {})
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        m_listener = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        std::strncpy(address.sun_path, qPrintable(path), sizeof address.sun_path - 1);
        if (::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::listen(m_listener, 20) == 0) {
            m_thread = std::thread([this]() { serve(); });
        }
    }
    ~Greeter()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_thread.joinable()) {
            m_thread.join();
        }
        ::close(m_listener);
    }

private:
    void serve()
    {
        for (int fd = ::accept(m_listener, nullptr, nullptr); fd >= 0; fd = ::accept(m_listener, nullptr, nullptr)) {
            (void)!::write(fd, "RFB 003.008\n", 12);
            char buffer[4096];
            for (ssize_t got = ::read(fd, buffer, sizeof buffer); got > 0; got = ::read(fd, buffer, sizeof buffer)) {
                (void)!::write(fd, buffer, size_t(got));
            }
            ::close(fd);
        }
    }

    int m_listener = -1;
    std::thread m_thread;
};

} // namespace

class TestSshMaster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneLoginForEverything();

private:
    SshHost box(const QString &program = u"ssh-plain"_s) const;
    std::unique_ptr<SshMasters> masters() const;

    SshServer m_server;
};

void TestSshMaster::initTestCase()
{
    const QString missing = m_server.start();
    if (!missing.isEmpty()) {
        std::printf("SKIP: %s\n", qPrintable(missing));
        std::fflush(stdout);
        std::_Exit(77);
    }
    (void)m_server.client(u"ssh-plain"_s);
}

SshHost TestSshMaster::box(const QString &program) const
{
    SshHost host;
    host.host = u"box"_s;
    host.program = m_server.file(program);
    return host;
}

std::unique_ptr<SshMasters> TestSshMaster::masters() const
{
    SshSetup setup;
    setup.keeper = QStringLiteral(GUESTDECK_KEEPER);
    return std::make_unique<SshMasters>(nullptr, setup);
}

void TestSshMaster::oneLoginForEverything()
{
    const auto all = masters();
    const auto master = all->acquire(box());
    QCOMPARE(all->acquire(box()), master);
    QVERIFY(!master->isUp());
    const auto early = onWorker([&]() { return master->channel({u"127.0.0.1"_s, 5901, {}}, {}); });
    QVERIFY(!early && early.error().kind == ErrorKind::Unreachable);
    const Outcome outcome = onWorker([&]() { return master->login({}); });
    VERIFY_OK(outcome);
    QVERIFY(master->isUp());
    QVERIFY(master->loginTime() >= 0);

    QTcpServer screen;
    QVERIFY(screen.listen(QHostAddress::LocalHost));
    connect(&screen, &QTcpServer::newConnection, this, [&]() {
        QTcpSocket *socket = screen.nextPendingConnection();
        socket->write("RFB 003.008\n");
    });
    QList<std::shared_ptr<SshChannel>> channels;
    for (int i = 0; i < 10; ++i) {
        auto future = std::async(std::launch::async, [&]() {
            return master->channel({u"127.0.0.1"_s, screen.serverPort(), {}}, {});
        });
        QTRY_VERIFY(future.wait_for(0s) == std::future_status::ready);
        const auto channel = future.get();
        VERIFY_OK(channel);
        char greeting[12];
        QCOMPARE(::recv((*channel)->descriptor(), greeting, 12, MSG_WAITALL), ssize_t(12));
        QCOMPARE(QByteArray(greeting, 12), QByteArray("RFB 003.008\n"));
        channels << *channel;
    }
    const auto answer = onWorker([&]() { return master->run({u"printf"_s, u"%s|"_s, u"a b"_s, u"it's"_s}, {}); });
    VERIFY_OK(answer);
    QCOMPARE(answer->out, QByteArray("a b|it's|"));
    QCOMPARE(m_server.logins(), 1);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    TestSshMaster test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sshmaster.moc"
