// SPDX-License-Identifier: GPL-3.0-or-later
// Resolution on libvirt's simulated host: the answers come through the connection's workers.
#include "models/connection/connection.h"
#include "models/console/graphicsendpoint.h"
#include "models/core/async.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Answer = Result<std::shared_ptr<GraphicsEndpoint>>;

class TestGraphicsEndpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void simulatedGuestsHaveNoScreen();
    void unknownGuest();
    void notConnected();
    void sendKeys();
    void descriptorIsClosedUnlessTaken();
};

namespace
{

template <class T>
std::optional<T> await(const QFuture<T> &future)
{
    std::optional<T> value;
    QObject context;
    deliver(future, &context, [&](const T &result) { value = result; });
    (void)QTest::qWaitFor([&]() { return value.has_value(); }, 10000);
    return value;
}

ConnectionConfig simulated()
{
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    return config;
}

} // namespace

void TestGraphicsEndpoint::simulatedGuestsHaveNoScreen()
{
    Connection connection(simulated());
    connection.open();
    QTRY_VERIFY(connection.isListComplete());
    QVERIFY(connection.inventory()->size() > 0);
    const QUuid uuid = connection.inventory()->domains().cbegin().key();
    const auto answer = await(resolveGraphics(connection, uuid));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Unsupported);
}

void TestGraphicsEndpoint::unknownGuest()
{
    Connection connection(simulated());
    connection.open();
    QTRY_COMPARE(connection.state(), Connection::State::Connected);
    const auto answer = await(resolveGraphics(connection, QUuid::createUuid()));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::NotFound);
}

void TestGraphicsEndpoint::notConnected()
{
    Connection connection(simulated());
    const auto answer = await(resolveGraphics(connection, QUuid::createUuid()));
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, ErrorKind::Unreachable);
}

void TestGraphicsEndpoint::sendKeys()
{
    Connection connection(simulated());
    connection.open();
    QTRY_VERIFY(connection.isListComplete());
    const QUuid uuid = connection.inventory()->domains().cbegin().key();
    const auto none = await(sendKeysByLibvirt(connection, uuid, {}));
    QVERIFY(none && !none->has_value());
    QCOMPARE(none->error().kind, ErrorKind::Invalid);
    const auto many = await(sendKeysByLibvirt(connection, uuid, QList<uint>(17, 1)));
    QVERIFY(many && !many->has_value());
    QCOMPARE(many->error().kind, ErrorKind::Invalid);
}

void TestGraphicsEndpoint::descriptorIsClosedUnlessTaken()
{
    const int kept = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    const int dropped = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    {
        GraphicsEndpoint one;
        one.setDescriptor(kept);
        QCOMPARE(one.takeDescriptor(), kept);
        QCOMPARE(one.takeDescriptor(), -1);
        GraphicsEndpoint two;
        two.setDescriptor(dropped);
    }
    QVERIFY(::fcntl(kept, F_GETFD) >= 0);
    QVERIFY(::fcntl(dropped, F_GETFD) < 0);
    ::close(kept);
}

QTEST_GUILESS_MAIN(TestGraphicsEndpoint)
#include "tst_graphicsendpoint.moc"
