// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of guests: ssh's own forwarding against a real sshd, and the list of tunnels against a login that does what the
// test says.
#include "fakelogin.h"
#include "models/connection/connectionregistry.h"
#include "models/ports/portmodel.h"
#include "tests/models/sshserver.h"
#include "tests/models/sshtesting.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <semaphore>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = PortForward::State;

namespace
{

/// Sends back what it gets.
class Echo
{
public:
    Echo()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    SshTarget target() const { return {u"127.0.0.1"_s, m_server.serverPort(), {}}; }

private:
    QTcpServer m_server;
};

bool listens(quint16 port, const QHostAddress &address = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(2000);
}

/// What comes back of "hello".
QByteArray echoed(quint16 port, const QHostAddress &address)
{
    QTcpSocket socket;
    QByteArray got;
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write("hello"); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { got += socket.readAll(); });
    socket.connectToHost(address, port);
    (void)QTest::qWaitFor([&] { return got.size() >= 5; }, 30'000);
    return got;
}

} // namespace

class TestPortForwards : public QObject
{
    Q_OBJECT

    SshServer m_server;
    FakeHost m_host;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::unique_ptr<PortForwards> m_ports;
    std::shared_ptr<FakeMaster> m_master;
    Connection *m_connection = nullptr;

    quint64 open(quint16 port = 22, quint16 local = 0)
    {
        return m_ports->open(*m_connection,
                             {QUuid::createUuid(), u"web-1"_s, serviceOfPort(port), u"192.168.122.9"_s, port, local});
    }
    State stateOf(quint64 id) const { return m_ports->find(id)->state; }

    /// A host to work with.
    void prepare()
    {
        HostServices services;
        services.otherMasters = [this](const SshHost &host) {
            if (!m_master) {
                m_master = std::make_shared<FakeMaster>(host, m_host.command());
            }
            return m_master;
        };
        m_host.behave("nc");
        m_registry = std::make_unique<ConnectionRegistry>(nullptr, nullptr, services);
        m_ports = std::make_unique<PortForwards>(m_registry.get());
        ConnectionConfig config;
        config.uri = FakeHost::uri();
        m_connection = m_registry->add(config);
        m_connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->isListComplete(), 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString missing = m_server.start();
        if (missing.isEmpty()) {
            missing = FakeHost::whyNot();
        }
        if (!missing.isEmpty()) {
            std::printf("SKIP: %s\n", qPrintable(missing));
            std::fflush(stdout);
            std::_Exit(77);
        }
        (void)m_server.client(u"ssh-plain"_s);
        QVERIFY(m_host.start());
    }

    void cleanup()
    {
        m_ports.reset();
        m_registry.reset();
        m_host.signalLinks(SIGKILL);
        m_master.reset();
        m_connection = nullptr;
    }

    // By ssh itself

    void bytesPassOnBothFamilies()
    {
        SshMasters all(nullptr, setup());
        const auto master = all.acquire(boxBy(m_server.file(u"ssh-plain"_s)));
        const auto early = onWorker([&] { return master->forwardPort({u"127.0.0.1"_s, 22, {}}, 0); });
        QVERIFY(!early && early.error().kind == ErrorKind::Unreachable);
        VERIFY_OK(onWorker([&] { return master->login({}); }));
        Echo echo;
        const auto port = onWorker([&] { return master->forwardPort(echo.target(), 0); });
        VERIFY_OK(port);
        QVERIFY(port->port > 0);
        QVERIFY2(!port->trouble, qPrintable(port->trouble ? why(*port->trouble) : QString()));
        QCOMPARE(echoed(port->port, QHostAddress::LocalHost), QByteArray("hello"));
        if (port->v6) {
            QCOMPARE(echoed(port->port, QHostAddress::LocalHostIPv6), QByteArray("hello"));
        }
        // Asked again: the one that is there.
        const auto again = onWorker([&] { return master->forwardPort(echo.target(), port->port); });
        VERIFY_OK(again);
        QCOMPARE(again->port, port->port);
        onWorker([&] { master->cancelForward(echo.target(), port->port); });
        QVERIFY(!listens(port->port));
        QVERIFY(!listens(port->port, QHostAddress::LocalHostIPv6));
        QVERIFY(master->isUp());
    }

    void endsWithTheLogin()
    {
        SshMasters all(nullptr, setup());
        const auto master = all.acquire(boxBy(m_server.file(u"ssh-plain"_s)));
        VERIFY_OK(onWorker([&] { return master->login({}); }));
        Echo echo;
        const auto port = onWorker([&] { return master->forwardPort(echo.target(), 0); });
        VERIFY_OK(port);
        QVERIFY(listens(port->port));
        master->end();
        QTRY_VERIFY(!listens(port->port));
        // A new login gives the same port again.
        VERIFY_OK(onWorker([&] { return master->login({}); }));
        const auto again = onWorker([&] { return master->forwardPort(echo.target(), port->port); });
        VERIFY_OK(again);
        QCOMPARE(again->port, port->port);
        QCOMPARE(echoed(port->port, QHostAddress::LocalHost), QByteArray("hello"));
    }

    void saysWhatIsWrong()
    {
        SshMasters all(nullptr, setup());
        const auto master = all.acquire(boxBy(m_server.file(u"ssh-plain"_s)));
        VERIFY_OK(onWorker([&] { return master->login({}); }));
        Echo echo;
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto taken = onWorker([&] { return master->forwardPort(echo.target(), other.serverPort()); });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        QVERIFY(taken.error().message.contains(QString::number(other.serverPort())));
        // On the other family alone: programs that ask for "localhost" would get there.
        QTcpServer six;
        if (six.listen(QHostAddress::LocalHostIPv6)) {
            const auto half = onWorker([&] { return master->forwardPort(echo.target(), six.serverPort()); });
            QVERIFY(!half && half.error().kind == ErrorKind::Conflict);
            QVERIFY(!listens(six.serverPort(), QHostAddress::LocalHost));
        }
        // Nobody there: open all the same, with a word about it.
        const quint16 nobody = other.serverPort();
        other.close();
        const auto open = onWorker([&] { return master->forwardPort({u"127.0.0.1"_s, nobody, {}}, 0); });
        VERIFY_OK(open);
        QVERIFY(open->trouble);
        QVERIFY(listens(open->port));
        for (const QString &hostile :
             {u"-oProxyCommand=id"_s, u"a b"_s, u"x:22"_s, u"fe80::1%eth0"_s, u""_s, u"/tmp/x"_s}) {
            const auto bad = onWorker([&] { return master->forwardPort({hostile, 22, {}}, 0); });
            QVERIFY2(!bad && bad.error().kind == ErrorKind::Invalid, qPrintable(hostile));
        }
    }

    void forbiddenByTheHost()
    {
        SshServer strict;
        QCOMPARE(strict.start({u"AllowTcpForwarding no"_s}), QString());
        (void)strict.client(u"ssh-plain"_s);
        SshMasters all(nullptr, setup());
        const auto master = all.acquire(boxBy(strict.file(u"ssh-plain"_s)));
        VERIFY_OK(onWorker([&] { return master->login({}); }));
        Echo echo;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 local = probe.serverPort();
        probe.close();
        const auto port = onWorker([&] { return master->forwardPort(echo.target(), local); });
        QVERIFY(!port);
        QCOMPARE(port.error().kind, ErrorKind::Unsupported);
        QVERIFY(port.error().message.contains("AllowTcpForwarding"_L1));
        QVERIFY(!listens(local));
    }

    // The list

    void opensAndCloses()
    {
        prepare();
        if (QTest::currentTestFailed()) {
            return;
        }
        PortModel model(m_ports.get(), m_connection->id());
        const QAbstractItemModelTester tester(&model);
        PortModel others(m_ports.get(), ConnectionId{QUuid::createUuid()});
        const quint64 id = open();
        QCOMPARE(stateOf(id), State::Opening);
        QTRY_COMPARE(stateOf(id), State::Open);
        QCOMPARE(m_ports->find(id)->localPort, 40022);
        QCOMPARE(open(), id); // the same port once more
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(others.rowCount(), 0);
        QCOMPARE(model.index(0, PortModel::LocalColumn).data().toString(), u"127.0.0.1:40022"_s);
        QCOMPARE(model.index(0, PortModel::TargetColumn).data().toString(), u"192.168.122.9:22"_s);
        m_ports->close(id);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!m_ports->find(id));
        QTRY_COMPARE(m_master->cancelled(), QList<quint16>{40022});
        QCOMPARE(m_ports->activeCount(), 0);
    }

    void closedWhileItOpens()
    {
        prepare();
        if (QTest::currentTestFailed()) {
            return;
        }
        std::binary_semaphore go(0);
        m_master->onForward([&](const SshTarget &, quint16) {
            go.acquire();
            return ForwardedPort{40023, true, {}};
        });
        const quint64 id = open();
        QTRY_COMPARE(m_master->forwards.load(), 1);
        m_ports->close(id);
        go.release();
        QTRY_COMPARE(m_master->cancelled(), QList<quint16>{40023});
        QVERIFY(m_ports->list().isEmpty());
    }

    void tellsFailuresAndTriesAgain()
    {
        prepare();
        if (QTest::currentTestFailed()) {
            return;
        }
        m_master->onForward([](const SshTarget &, quint16) -> Result<ForwardedPort> {
            return Error{ErrorKind::Conflict, 0, u"Port 80 is taken."_s, {}};
        });
        const quint64 id = open(80, 80);
        QTRY_COMPARE(stateOf(id), State::Failed);
        QCOMPARE(m_ports->find(id)->trouble, u"Port 80 is taken."_s);
        QCOMPARE(m_ports->activeCount(), 0);
        m_master->onForward({});
        m_ports->retry(id);
        QTRY_COMPARE(stateOf(id), State::Open);
        QCOMPARE(m_ports->find(id)->localPort, 80);
        // Open, though nobody answers yet.
        m_master->onForward([](const SshTarget &, quint16) {
            return ForwardedPort{40030, true, Error{ErrorKind::Unreachable, 0, u"Nobody."_s, {}}};
        });
        const quint64 quiet = open(8080);
        QTRY_COMPARE(stateOf(quiet), State::Open);
        QCOMPARE(m_ports->find(quiet)->trouble, u"Nobody."_s);
    }

    void comesBackAtTheSamePort()
    {
        prepare();
        if (QTest::currentTestFailed()) {
            return;
        }
        const quint64 id = open();
        QTRY_COMPARE(stateOf(id), State::Open);
        QList<State> seen;
        connect(m_ports.get(), &PortForwards::changed, this, [&](quint64 of) { seen << stateOf(of); });
        quint16 asked = 0;
        m_master->onForward([&asked](const SshTarget &, quint16 local) {
            asked = local;
            return ForwardedPort{local, true, {}};
        });
        m_master->answers = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(stateOf(id), State::Waiting);
        QCOMPARE(m_ports->find(id)->localPort, 40022); // what it was, and will be
        m_master->answers = true;
        QTRY_VERIFY_WITH_TIMEOUT(stateOf(id) == State::Open, 30'000);
        QCOMPARE(asked, 40022);
        QCOMPARE(seen, (QList{State::Waiting, State::Opening, State::Open}));
    }

    void goesWithTheHost()
    {
        prepare();
        if (QTest::currentTestFailed()) {
            return;
        }
        const quint64 id = open();
        QTRY_COMPARE(stateOf(id), State::Open);
        m_connection->close();
        QTRY_VERIFY(!m_ports->find(id));
        QTRY_COMPARE(m_master->cancelled(), QList<quint16>{40022}); // the login may have other holders
        m_connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_connection->isListComplete(), 30'000);
        const quint64 next = open();
        QTRY_COMPARE(stateOf(next), State::Open);
        m_registry->remove(m_connection->id());
        m_connection = nullptr;
        QVERIFY(m_ports->list().isEmpty());
    }

    void saysHowAGuestIsReached()
    {
        QCOMPARE(endpointText(u"127.0.0.1"_s, 40022), u"127.0.0.1:40022"_s);
        QCOMPARE(endpointText(u"fd00::5"_s, 80), u"[fd00::5]:80"_s);
        QCOMPARE(portCommand(PortService::Ssh, u"127.0.0.1"_s, 40022, u"web-1"_s),
                 u"ssh -o HostKeyAlias=web-1 -p 40022 127.0.0.1"_s);
        QCOMPARE(portCommand(PortService::Ssh, u"192.168.122.9"_s, 22, u"web-1"_s), u"ssh 192.168.122.9"_s);
        // A guest's name is no word of a command.
        const QString hostile = portCommand(PortService::Ssh, u"127.0.0.1"_s, 40022, u"x; rm -rf / `id`"_s);
        QVERIFY(!hostile.contains(u';') && !hostile.contains(u'`'));
        QVERIFY(!portCommand(PortService::Ssh, u"127.0.0.1"_s, 1, u"-oProxyCommand=x"_s).contains("Proxy"_L1));
        QCOMPARE(portCommand(PortService::Rdp, u"127.0.0.1"_s, 40001, {}), u"xfreerdp /v:127.0.0.1:40001"_s);
        QVERIFY(portCommand(PortService::Http, u"127.0.0.1"_s, 40001, {}).isEmpty());
        QCOMPARE(portUrl(PortService::Http, u"127.0.0.1"_s, 40080), u"http://127.0.0.1:40080/"_s);
        QCOMPARE(portUrl(PortService::Https, u"fd00::5"_s, 443), u"https://[fd00::5]/"_s);
        QVERIFY(portUrl(PortService::Ssh, u"127.0.0.1"_s, 40001).isEmpty());
        for (const PortService service : {PortService::Ssh, PortService::Rdp, PortService::Http, PortService::Https}) {
            QCOMPARE(serviceOfPort(usualPort(service)), service);
        }
        QCOMPARE(serviceOfPort(1), PortService::Other);
    }
};

QTEST_GUILESS_MAIN(TestPortForwards)
#include "tst_portforwards.moc"
