// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to many guests: how many at once, and what comes of those nobody waits for any more.
#include "models/connection/connectionregistry.h"
#include "models/console/walldialer.h"
#include "models/core/async.h"

#include <QPromise>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Answer = Result<WallDialer::Endpoint>;

namespace
{

/// Answers when it is told to.
class Desk
{
public:
    WallDialer::Hooks hooks()
    {
        return {[this](const DomainId &guest) {
                    auto promise = std::make_shared<QPromise<Answer>>();
                    promise->start();
                    asked.append(guest);
                    open.append(promise);
                    return promise->future();
                },
                {}};
    }
    void answer(const Answer &what)
    {
        const auto promise = open.takeFirst();
        promise->addResult(what);
        promise->finish();
    }
    static WallDialer::Endpoint socket()
    {
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->kind = GraphicsEndpoint::Kind::UnixSocket;
        return endpoint;
    }
    QList<DomainId> asked;
    QList<std::shared_ptr<QPromise<Answer>>> open;
};

} // namespace

class TestWallDialer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewAtATime()
    {
        ConnectionRegistry registry(nullptr);
        const ConnectionId one = registry.add({{}, u"test:///default"_s, u"one"_s, false, false}, false)->id();
        const ConnectionId two = registry.add({{}, u"test:///default"_s, u"two"_s, false, false}, false)->id();
        Desk desk;
        WallDialer dialer(&registry, desk.hooks());
        QList<DomainId> dialled;
        QList<DomainId> refused;
        connect(&dialer, &WallDialer::dialled, this, [&](const DomainId &guest) { dialled.append(guest); });
        connect(&dialer, &WallDialer::refused, this, [&](const DomainId &guest) { refused.append(guest); });
        QList<DomainId> guests;
        for (int i = 0; i < 10; ++i) {
            guests.append({one, QUuid::createUuid()});
            dialer.dial(guests.last());
            dialer.dial(guests.last()); // once is enough
        }
        QCOMPARE(desk.asked.size(), WallDialer::dialsPerHost);
        dialer.dial({two, QUuid::createUuid()}); // another host has its own turn
        QCOMPARE(desk.asked.size(), WallDialer::dialsPerHost + 1);
        dialer.forget(guests.at(1)); // under way
        dialer.forget(guests.at(9)); // waiting
        desk.answer(Desk::socket());
        desk.answer(Desk::socket());
        desk.answer(Error{ErrorKind::Unsupported, 0, u"no screen"_s, {}});
        QTRY_COMPARE(desk.asked.size(), WallDialer::dialsPerHost + 1 + 3);
        QTRY_COMPARE(dialled, QList<DomainId>{guests.at(0)});
        QCOMPARE(refused, QList<DomainId>{guests.at(2)});
        while (!desk.open.isEmpty()) {
            desk.answer(Desk::socket());
            QTest::qWait(1);
        }
        QTRY_COMPARE(dialled.size(), 8);
        QVERIFY(!desk.asked.contains(guests.at(9)));
        QVERIFY(!dialled.contains(guests.at(1)));
    }

    void namesBecomeAddresses()
    {
        ConnectionRegistry registry(nullptr);
        const DomainId guest{registry.add({{}, u"test:///default"_s, u"one"_s, false, false}, false)->id(),
                             QUuid::createUuid()};
        Desk desk;
        WallDialer dialer(&registry, desk.hooks());
        QString host;
        std::optional<Error> why;
        connect(&dialer, &WallDialer::dialled, this,
                [&](const DomainId &, const WallDialer::Endpoint &endpoint) { host = endpoint->host; });
        connect(&dialer, &WallDialer::refused, this, [&](const DomainId &, const Error &error) { why = error; });
        dialer.dial(guest);
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->host = u"localhost"_s;
        desk.answer(endpoint);
        QTRY_VERIFY(host == "127.0.0.1"_L1 || host == "::1"_L1);
        dialer.dial(guest);
        endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->host = u"no..such..host"_s;
        desk.answer(endpoint);
        QTRY_VERIFY(why.has_value());
        QCOMPARE(why->kind, ErrorKind::Unreachable);
    }

    void removedHost()
    {
        ConnectionRegistry registry(nullptr);
        const DomainId guest{registry.add({{}, u"test:///default"_s, u"one"_s, false, false}, false)->id(),
                             QUuid::createUuid()};
        Desk desk;
        WallDialer dialer(&registry, desk.hooks());
        int answers = 0;
        connect(&dialer, &WallDialer::dialled, this, [&] { ++answers; });
        dialer.dial(guest);
        registry.remove(guest.connection);
        desk.answer(Desk::socket());
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }

    void simulatedHostMakesPictures()
    {
        // Libvirt's test driver has no screens, but it has a picture.
        ConnectionRegistry registry(nullptr);
        Connection *host = registry.add({{}, u"test:///default"_s, u"one"_s, false, false}, false);
        host->open();
        QTRY_VERIFY(host->isListComplete() && host->inventory()->size() > 0);
        const DomainId guest{host->id(), host->inventory()->domains().cbegin().key()};
        WallDialer dialer(&registry);
        std::optional<Error> why;
        std::optional<Error> missed;
        std::optional<Screenshot> shot;
        connect(&dialer, &WallDialer::refused, this, [&](const DomainId &, const Error &error) { why = error; });
        connect(&dialer, &WallDialer::missed, this, [&](const DomainId &, const Error &error) { missed = error; });
        connect(&dialer, &WallDialer::captured, this, [&](const DomainId &, const Screenshot &got) { shot = got; });
        dialer.dial(guest);
        QTRY_VERIFY(why.has_value());
        QCOMPARE(why->kind, ErrorKind::Unsupported);
        dialer.capture(guest);
        QTRY_VERIFY(shot.has_value());
        QCOMPARE(shot->mime, u"image/png"_s);
        QVERIFY(shot->bytes.startsWith("\x89PNG"));
        dialer.capture({host->id(), QUuid::createUuid()});
        QTRY_VERIFY(missed.has_value());
        QCOMPARE(missed->kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWallDialer)
#include "tst_walldialer.moc"
