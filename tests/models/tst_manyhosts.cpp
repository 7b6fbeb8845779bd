// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred hosts at once, and among them such as take a connection and never say a word.
#include "models/connection/connectionregistry.h"
#include "models/connection/hostopening.h"
#include "models/settings/settings.h"

#include <QFile>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <ranges>
#include <vector>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Connection::State;
using Phase = Connection::Phase;
using Wish = Connection::Wish;
using Place = OpeningTurn::Place;

namespace
{

constexpr int atOnce = 16; ///< hosts that open at a time

/// Takes connections and never answers: a daemon that hangs.
class SilentHost
{
public:
    SilentHost(const QTemporaryDir &dir, int number)
        : m_path(dir.filePath(u"silent-%1"_s.arg(number)))
    {
        m_unix.listen(m_path);
    }

    static std::unique_ptr<SilentHost> onTcp(const QTemporaryDir &dir, int number)
    {
        auto host = std::make_unique<SilentHost>(dir, number);
        host->m_unix.close();
        host->m_tcp.listen(QHostAddress::LocalHost);
        return host;
    }

    QString uri() const
    {
        return m_tcp.isListening() ? u"qemu+tcp://127.0.0.1:%1/system"_s.arg(m_tcp.serverPort())
                                   : u"qemu+unix:///system?socket="_s + m_path;
    }

private:
    QString m_path;
    QLocalServer m_unix;
    QTcpServer m_tcp;
};

QString writeHost(const QTemporaryDir &dir, int number, int guests)
{
    QFile file(dir.filePath(u"host-%1.xml"_s.arg(number)));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("<node><memory>8192000</memory>");
    for (int i = 1; i <= guests; ++i) {
        file.write(u"<domain type='test'><name>guest-%1-%2</name><memory>262144</memory><vcpu>1</vcpu>"
                   "<os><type>hvm</type></os></domain>"_s.arg(number)
                       .arg(i)
                       .toUtf8());
    }
    file.write("</node>");
    return u"test://"_s + file.fileName();
}

ConnectionConfig configOf(const QString &uri)
{
    return {{QUuid::createUuid()}, uri, {}, true, false};
}

bool isOpening(const Connection &host)
{
    return host.phase() == Phase::Login || host.phase() == Phase::Libvirt || host.phase() == Phase::List;
}

} // namespace

class TestManyHosts : public QObject
{
    Q_OBJECT

    /// Hosts that fill all turns and hold them.
    std::vector<std::unique_ptr<SilentHost>> m_silent;

    void addSilent(ConnectionRegistry &registry, const QTemporaryDir &dir, int count)
    {
        for (int i = 0; i < count; ++i) {
            m_silent.push_back(i % 2 == 0 ? std::make_unique<SilentHost>(dir, i) : SilentHost::onTcp(dir, i));
            registry.add(configOf(m_silent.back()->uri()))->open(Wish::Programs);
        }
    }

private Q_SLOTS:
    void cleanup()
    {
        m_silent.clear();
        QVERIFY(Executor::waitForAll(10s));
    }

    void turnsGoInOrder()
    {
        OpeningTurns turns(2, 1min);
        QStringList begun;
        const auto note = [&begun](const QString &name) { return [&begun, name]() { begun << name; }; };
        OpeningTurn a(&turns);
        OpeningTurn b(&turns);
        OpeningTurn c(&turns);
        OpeningTurn d(&turns);
        OpeningTurn e(&turns);
        OpeningTurn f(&turns);
        auto g = std::make_unique<OpeningTurn>(&turns);
        a.take(Place::InOrder, note(u"a"_s));
        b.take(Place::InOrder, note(u"b"_s));
        QCOMPARE(begun, (QStringList{u"a"_s, u"b"_s})); // at once
        c.take(Place::InOrder, note(u"c"_s));
        d.take(Place::InOrder, note(u"d"_s));
        e.take(Place::First, note(u"e"_s));
        f.take(Place::First, note(u"f"_s));
        g->take(Place::First, note(u"g"_s));
        d.hurry();
        g.reset(); // waits no more
        QVERIFY(c.isWaiting());
        a.take(Place::InOrder, note(u"a again"_s)); // held: the next step needs no other turn
        QCOMPARE(turns.taken(), 2);
        QCOMPARE(turns.waiting(), 4);
        for (OpeningTurn *turn : {&a, &b, &e, &f, &d}) {
            turn->giveUp();
            QCoreApplication::processEvents();
            QVERIFY(turns.taken() <= 2);
        }
        QCOMPARE(begun, (QStringList{u"a"_s, u"b"_s, u"a again"_s, u"e"_s, u"f"_s, u"d"_s, u"c"_s}));
        QCOMPARE(turns.taken(), 1);
    }

    void aTurnLastsNotForEver()
    {
        OpeningTurns turns(1, 20ms);
        OpeningTurn silent(&turns);
        OpeningTurn good(&turns);
        bool begun = false;
        silent.take(Place::First, []() {});
        good.take(Place::InOrder, [&begun]() { begun = true; });
        QVERIFY(!begun);
        QTRY_VERIFY(begun);
    }

    void aTurnMayOutliveItsBound()
    {
        auto turns = std::make_unique<OpeningTurns>(1, 1min);
        OpeningTurn a(turns.get());
        OpeningTurn b(turns.get());
        a.take(Place::InOrder, []() {});
        b.take(Place::InOrder, []() {});
        turns.reset();
        a.giveUp();
        bool begun = false;
        a.take(Place::InOrder, [&begun]() { begun = true; });
        QVERIFY(begun);
    }

    void silentHostsHoldNobodyUp()
    {
        const QTemporaryDir dir;
        Settings settings(dir.filePath(u"settings.ini"_s));
        {
            QList<ConnectionConfig> configs;
            for (int i = 0; i < 20; ++i) {
                m_silent.push_back(i % 2 == 0 ? std::make_unique<SilentHost>(dir, i) : SilentHost::onTcp(dir, i));
                configs << configOf(m_silent.back()->uri());
            }
            for (int i = 0; i < 100; ++i) {
                configs << configOf(writeHost(dir, i, 10));
            }
            settings.setConnections(configs);
        }
        ConnectionRegistry registry(&settings);
        registry.load();
        QCOMPARE(registry.connections().size(), size_t(120));
        std::ranges::subrange good(registry.connections().begin() + 20, registry.connections().end());
        std::ranges::subrange silent(registry.connections().begin(), registry.connections().begin() + 20);
        std::ptrdiff_t mostOpening = 0;
        int mostTurns = 0;
        int turnsOfTheLoop = 0;
        int waited = 0;
        for (const auto &host : registry.connections()) {
            connect(host.get(), &Connection::stateChanged, this, [&]() {
                mostTurns = std::max(mostTurns, registry.turns().taken());
                mostOpening = std::max(mostOpening,
                                       std::ranges::count_if(good, [](const auto &one) { return isOpening(*one); }));
            });
        }
        QTimer loop;
        connect(&loop, &QTimer::timeout, this, [&]() { ++turnsOfTheLoop; });
        loop.start(10ms);
        for (const auto &host : registry.connections()) {
            host->open(Wish::Programs);
            QCOMPARE(host->state(), State::Connecting);
            waited += host->phase() == Phase::Queued ? 1 : 0;
        }
        QCOMPARE(waited, 120 - atOnce);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(good, [](const auto &host) { return host->isListComplete(); }),
                                 60'000);
        // The silent ones came first, and are still at it.
        QVERIFY(std::ranges::all_of(
            silent, [](const auto &host) { return host->state() == State::Connecting && isOpening(*host); }));
        QVERIFY(std::ranges::all_of(good, [](const auto &host) { return host->inventory()->size() == 10; }));
        QCOMPARE(mostTurns, atOnce);
        QVERIFY2(mostOpening <= atOnce, qPrintable(QString::number(mostOpening)));
        QVERIFY2(turnsOfTheLoop > 20, qPrintable(QString::number(turnsOfTheLoop)));
        QCOMPARE(Settings(dir.filePath(u"settings.ini"_s)).connections().size(), 120);
    }

    void whoWaitsCanBeCancelledAndPreferred()
    {
        const QTemporaryDir dir;
        ConnectionRegistry registry(nullptr);
        addSilent(registry, dir, atOnce);
        QList<Connection *> begun;
        QList<Connection *> hosts;
        for (int i = 0; i < 4; ++i) {
            Connection *host = registry.add(configOf(writeHost(dir, i, 1)));
            hosts << host;
            connect(host, &Connection::stateChanged, this, [&begun, host]() {
                if (host->phase() == Phase::Libvirt && !begun.contains(host)) {
                    begun << host;
                }
            });
            host->open(Wish::Programs);
            QCOMPARE(host->phase(), Phase::Queued);
        }
        QCOMPARE(registry.turns().waiting(), 4);
        hosts.at(0)->close();
        QCOMPARE(hosts.at(0)->state(), State::Disconnected);
        QCOMPARE(registry.turns().waiting(), 3);
        hosts.at(2)->open(); // Connect, while it waits
        hosts.at(3)->retryNow();
        QCOMPARE(hosts.at(3)->phase(), Phase::Queued);
        registry.connections().front()->close(); // one turn is free
        QTRY_VERIFY(hosts.at(1)->isListComplete() && hosts.at(2)->isListComplete() && hosts.at(3)->isListComplete());
        QCOMPARE(begun, (QList{hosts.at(2), hosts.at(3), hosts.at(1)}));
        QCOMPARE(hosts.at(0)->state(), State::Disconnected);
        registry.remove(hosts.at(2)->id());
    }

    void aHungDaemonGetsNoMoreThanThreeAttempts()
    {
        const QTemporaryDir dir;
        m_silent.push_back(std::make_unique<SilentHost>(dir, 1));
        const auto unanswered = std::make_shared<std::atomic<int>>(0);
        HostOpening::Plan plan{
            .config = configOf(m_silent.back()->uri()), .label = u"silent"_s, .services = {}, .limit = 100ms};
        plan.unanswered = unanswered;
        const auto attempt = [&plan]() {
            HostOpening opening(plan);
            std::optional<Outcome> result;
            QObject::connect(&opening, &HostOpening::finished, [&result](const Outcome &outcome) { result = outcome; });
            opening.start();
            return QTest::qWaitFor([&result]() { return result.has_value(); }, 30'000) && !*result ? result->error()
                                                                                                   : Error{};
        };
        for (int i = 1; i <= 3; ++i) {
            QCOMPARE(attempt().kind, ErrorKind::Timeout);
            QCOMPARE(unanswered->load(), i);
        }
        const Error error = attempt();
        QCOMPARE(error.kind, ErrorKind::Timeout); // which is tried again
        QVERIFY(error.message.contains(u"several times"_s));
        QCOMPARE(unanswered->load(), 3);
        m_silent.clear(); // the daemon ends
        QTRY_COMPARE(unanswered->load(), 0);
        QCOMPARE(attempt().kind, ErrorKind::Unreachable); // a real attempt
    }
};

QTEST_GUILESS_MAIN(TestManyHosts)
#include "tst_manyhosts.moc"
