// SPDX-License-Identifier: GPL-3.0-or-later
// A host reached by ssh whose login and link do what the test says; libvirt's client and daemon are real.
#include "fakelogin.h"
#include "models/connection/connectionregistry.h"
#include "models/connection/hostopening.h"
#include "models/credentials/authbroker.h"
#include "models/credentials/credentialstore.h"
#include "models/libvirt/session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <thread>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = Connection::State;
using Phase = Connection::Phase;

namespace
{

Outcome refused()
{
    return Error{ErrorKind::Auth, 0, {}, u"Permission denied (publickey,password)."_s};
}

Outcome away()
{
    return Error{ErrorKind::Unreachable, 0, {}, u"No route to host"_s};
}

/// A login that asks the user, and then ends as the test says.
FakeMaster::Answer asking(AuthBroker &broker, Outcome afterwards)
{
    return [&broker, afterwards](const CallContext &context) -> Outcome {
        const auto attempt = broker.begin(u"tester@fake-host"_s);
        AuthQuestion question;
        question.prompt = u"Password:"_s;
        return attempt->ask(question, context.stop).given ? afterwards : Error{ErrorKind::Cancelled, 0, {}, {}};
    };
}

/// Waits until it is told to stop, as a login that asks does.
Outcome waitForStop(const CallContext &context)
{
    while (!context.stop.stop_requested()) {
        std::this_thread::sleep_for(5ms);
    }
    return Error{ErrorKind::Cancelled, 0, {}, {}};
}

} // namespace

class TestConnectionBreaks : public QObject
{
    Q_OBJECT

    FakeHost m_host;
    std::shared_ptr<FakeMaster> m_master;

    HostServices services()
    {
        HostServices result;
        result.otherMasters = [this](const SshHost &host) {
            if (!m_master) {
                m_master = std::make_shared<FakeMaster>(host, m_host.command());
            }
            return m_master;
        };
        return result;
    }

    std::unique_ptr<Connection> make(AuthBroker *broker = nullptr)
    {
        HostServices with = services();
        with.auth = broker;
        m_master = std::make_shared<FakeMaster>(SshHost{}, m_host.command());
        return std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, FakeHost::uri(), {}, true, false},
                                            nullptr, with);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_host.start()); }

    void init() { m_host.behave("nc"); }

    void cleanup()
    {
        m_host.signalLinks(SIGKILL);
        m_master.reset();
    }

    void tellsItsPhases()
    {
        auto connection = make();
        QList<Phase> phases;
        connect(connection.get(), &Connection::stateChanged, this, [&]() {
            if (phases.isEmpty() || phases.last() != connection->phase()) {
                phases << connection->phase();
            }
        });
        connection->open();
        QCOMPARE(connection->state(), State::Connecting);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(phases, (QList{Phase::Login, Phase::Libvirt, Phase::List, Phase::None}));
        QCOMPARE(connection->uri(), FakeHost::uri());
        QVERIFY(!connection->hostInfo().isLocal);
        QCOMPARE(connection->sshMaster(), std::shared_ptr<SshMaster>(m_master));
    }

    void comesBackOverTheSameLogin()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        bool guestsStayed = true;
        connect(connection.get(), &Connection::stateChanged, this,
                [&]() { guestsStayed = guestsStayed && connection->inventory()->size() == 1; });
        QSignalSpy removed(connection->inventory(), &Inventory::domainsRemoved);
        m_host.signalLinks(SIGKILL); // the link of libvirt alone, as when the daemon is restarted
        QTRY_COMPARE(connection->state(), State::Reconnecting);
        QVERIFY(connection->lastError());
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QVERIFY(guestsStayed);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(m_master->logins.load(), 1);
    }

    void noticesASilentLinkWithin15Seconds()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QElapsedTimer silence;
        silence.start();
        m_host.signalLinks(SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Reconnecting, 30'000);
        QVERIFY2(silence.elapsed() < 15'000, qPrintable(QString::number(silence.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        // The daemon hung, and not the host: no new login.
        QCOMPARE(m_master->checks.load(), 1);
        QCOMPARE(m_master->logins.load(), 1);
    }

    void logsInAfreshWhenTheHostDoesNotAnswer()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->checks.load(), 0); // nothing has happened yet
        m_master->answers = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->state(), State::Reconnecting);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->checks.load(), 1);
        QCOMPARE(m_master->logins.load(), 2);
        m_master->answers = true;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->state(), State::Reconnecting);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->logins.load(), 2);
    }

    void doubtsALoginOverWhichNothingOpens()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_host.behave("hang");
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->phase(), Phase::Libvirt);
        QCOMPARE(connection->state(), State::Reconnecting);
        QCOMPARE(m_master->checks.load(), 1);
        m_master->answers = false; // the user sees that it takes long
        m_host.behave("nc");
        connection->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->checks.load(), 2);
        QCOMPARE(m_master->logins.load(), 2);
        m_host.signalLinks(SIGKILL); // what still hangs
    }

    void repeatsTheLastWordsOfSsh()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->words = u"Connection to fake-host closed by remote host."_s;
        m_master->onLogin(waitForStop);
        m_master->up = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->state(), State::Reconnecting);
        QTRY_COMPARE(connection->phase(), Phase::Login);
        QVERIFY(connection->lastError());
        QCOMPARE(connection->lastError()->detail, m_master->words);
        connection->close();
    }

    void neverTriesARefusedLoginAgain()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->onLogin([](const CallContext &) { return refused(); });
        m_master->up = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Failed, 30'000);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Auth);
        QVERIFY(connection->lastError()->detail.contains(u"Permission denied"_s));
        QVERIFY(!connection->nextAttempt().isValid());
        QCOMPARE(connection->inventory()->size(), 1); // still shown
        const int calls = m_master->calls;
        QTest::qWait(700); // the first two pauses are shorter
        QCOMPARE(m_master->calls.load(), calls);
        // The network's coming and going changes nothing about a wrong password; the user may.
        connection->networkChanged();
        QCOMPARE(connection->state(), State::Failed);
        m_master->onLogin({});
        connection->retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
    }

    void aCancelledLoginStaysCancelled()
    {
        auto connection = make();
        m_master->onLogin([](const CallContext &) { return Outcome(Error{ErrorKind::Cancelled, 0, {}, {}}); });
        connection->open();
        QTRY_COMPARE(connection->state(), State::Failed);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Cancelled);
        QVERIFY(connection->lastError()->message.contains(u"cancelled"_s));
        QTest::qWait(700);
        QCOMPARE(m_master->calls.load(), 1);
    }

    /// Of two hosts on one login, the user has cancelled the other one's question in this break.
    void asksNotAgainWhatWasJustCancelled()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        auto connection = make(&broker);
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->up = false;
        m_master->answers = false;
        m_master->justCancelled = true;
        m_master->onLogin(asking(broker, {}));
        const int calls = m_master->calls;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Failed, 30'000);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Cancelled);
        QCOMPARE(m_master->calls.load(), calls);
        // But the user may.
        connection->open();
        QTRY_COMPARE(broker.openQuestions().size(), 1);
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
    }

    void tellsThatTheUserIsAsked()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        auto connection = make(&broker);
        m_master->onLogin(asking(broker, {}));
        connection->open();
        QTRY_COMPARE(connection->phase(), Phase::Asking);
        QCOMPARE(connection->state(), State::Connecting);
        QTRY_COMPARE(broker.openQuestions().size(), 1);
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
    }

    void aClosedQuestionIsNotAskedAgain()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        auto connection = make(&broker);
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->onLogin(asking(broker, {}));
        m_master->up = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->phase(), Phase::Asking);
        QCOMPARE(connection->state(), State::Reconnecting);
        connection->networkChanged(); // must not take the dialog away under the user's hands
        QCOMPARE(connection->phase(), Phase::Asking);
        broker.answer(broker.openQuestions().first(), {});
        QTRY_COMPARE(connection->state(), State::Failed);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Cancelled);
        QCOMPARE(connection->inventory()->size(), 1);
        QTest::qWait(700);
        QCOMPARE(asked.size(), 1);
    }

    void asksOncePerBreak()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        auto connection = make(&broker);
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->onLogin(asking(broker, away())); // the link goes while the password is on its way
        m_master->up = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->phase(), Phase::Asking);
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_COMPARE(connection->state(), State::Failed);
        QTest::qWait(700);
        QCOMPARE(asked.size(), 1);
        // The user's wish asks again.
        m_master->onLogin(asking(broker, {}));
        connection->retryNow();
        QTRY_COMPARE(asked.size(), 2);
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
    }

    void doesNotAskAgainForALoginThatDiedUnnoticed()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        auto connection = make(&broker);
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->onLogin(asking(broker, {}));
        m_master->up = false;
        m_host.behave("nosocket");
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->phase(), Phase::Asking);
        m_master->answers = false; // from the next attempt on
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Failed, 30'000);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Auth);
        QVERIFY2(connection->lastError()->message.contains(u"lost again"_s),
                 qPrintable(connection->lastError()->message));
        QCOMPARE(m_master->checks.load(), 2); // before the login that asked, and when libvirt did not open over it
        QCOMPARE(m_master->logins.load(), 2);
        QCOMPARE(asked.size(), 1);
        QTest::qWait(700);
        QCOMPARE(asked.size(), 1);
    }

    void triesAtOnceWhenTheNetworkChanges()
    {
        ConnectionRegistry registry(nullptr, nullptr, services());
        m_master = std::make_shared<FakeMaster>(SshHost{}, m_host.command());
        m_master->onLogin([](const CallContext &) { return away(); });
        Connection *connection = registry.add({{}, FakeHost::uri(), {}, true, false}, false);
        connection->open();
        // Until a pause is so long that waiting for it cannot be mistaken for the network's doing.
        QTRY_VERIFY_WITH_TIMEOUT(connection->state() == State::Reconnecting && m_master->calls >= 5, 30'000);
        QTRY_VERIFY(connection->nextAttempt().isValid());
        const QDateTime due = connection->nextAttempt();
        QVERIFY(QDateTime::currentDateTime().msecsTo(due) > 1500);
        const int calls = m_master->calls;
        registry.networkChanged();
        QTRY_VERIFY(m_master->calls > calls);
        QVERIFY(QDateTime::currentDateTime() < due);
        QTRY_VERIFY(connection->nextAttempt().isValid());
        QVERIFY(QDateTime::currentDateTime().msecsTo(connection->nextAttempt()) < 1500); // pauses begin anew
        m_master->onLogin({});
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
    }

    /// Networks come and go all the time where guests run: neither must that repeat a question, nor keep a slow login
    /// from ever coming to its end.
    void beginsALoginAnewButOnce()
    {
        const auto store = makeMemoryStore();
        AuthBroker broker(store.get());
        QSignalSpy asked(&broker, &AuthBroker::asked);
        auto connection = make(&broker);
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        m_master->onLogin(waitForStop);
        m_master->up = false;
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->phase(), Phase::Login);
        int calls = m_master->calls;
        connection->networkChanged(); // it has just begun
        QCOMPARE(m_master->calls.load(), calls);
        const auto changeLater = [&]() {
            QTest::qWait(3200); // not for luck: from 3 s on a login counts as old
            connection->networkChanged();
        };
        changeLater();
        QTRY_COMPARE(m_master->calls.load(), calls + 1);
        calls = m_master->calls;
        changeLater();
        QTest::qWait(200);
        QCOMPARE(m_master->calls.load(), calls);

        m_master->onLogin([ask = asking(broker, {})](const CallContext &context) {
            const Outcome answered = ask(context);
            return answered ? waitForStop(context) : answered;
        });
        connection->retryNow();
        QTRY_COMPARE(connection->phase(), Phase::Asking);
        calls = m_master->calls;
        broker.answer(broker.openQuestions().first(), AuthAnswer("secret", false));
        QTRY_COMPARE(connection->phase(), Phase::Login);
        changeLater();
        QTest::qWait(200);
        QCOMPARE(m_master->calls.load(), calls);
        QCOMPARE(asked.size(), 1);
    }

    /// Libvirt would start an ssh of its own for it.
    void doesNotLeaveARefusedNameToLibvirt()
    {
        HostServices with = services();
        Connection connection({{QUuid::createUuid()}, u"test+ssh://-oProxyCommand=true/default"_s, {}, true, false},
                              nullptr, with);
        connection.open();
        QTRY_COMPARE(connection.state(), State::Failed);
        QCOMPARE(connection.lastError()->kind, ErrorKind::Invalid);
    }

    void endsALoginUnderWayAtOnce()
    {
        auto connection = make();
        std::atomic<int> stopped{0};
        m_master->onLogin([&](const CallContext &context) {
            const Outcome outcome = waitForStop(context);
            ++stopped;
            return outcome;
        });
        QElapsedTimer clock;
        connection->open();
        QTRY_COMPARE(m_master->calls.load(), 1);
        QCOMPARE(connection->phase(), Phase::Login);
        clock.start();
        connection->close();
        QCOMPARE(connection->state(), State::Disconnected);
        QCOMPARE(connection->phase(), Phase::None);
        QTRY_COMPARE(stopped.load(), 1);
        connection->open();
        QTRY_COMPARE(m_master->calls.load(), 2);
        connection->retryNow();
        QTRY_COMPARE(stopped.load(), 2);
        QTRY_COMPARE(m_master->calls.load(), 3);
        connection.reset();
        QTRY_COMPARE(stopped.load(), 3);
        QVERIFY(clock.elapsed() < 30'000); // each of the three would have waited for ever
        QVERIFY(Executor::waitForAll(10s));
    }

    void forwardsTheSocketWhereTheHostHasNoHelper()
    {
        m_host.behave("nohelper");
        auto connection = make();
        m_master->found = "rw /run/libvirt/libvirt-sock\n";
        m_master->forwarded = m_host.socket();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(connection->inventory()->size(), 1);
        QVERIFY(!connection->hostInfo().isLocal); // descriptors cannot be passed
        // Nor do its paths say anything about files of this machine.
        const auto elsewhere = connection->run(
            Lane::General, [](Session &session, const CallContext &) { return Result<bool>(session.isElsewhere()); });
        QTRY_VERIFY(elsewhere.isFinished());
        QVERIFY(*elsewhere.result());
        QCOMPARE(m_master->searches.load(), 1);
        QCOMPARE(connection->sshMaster()->isUp(), true);
    }

    void asksModularDaemonsDirectly()
    {
        m_host.behave("nosocket");
        auto connection = make();
        m_master->found = "rw /run/libvirt/virttestd-sock\n";
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->searches.load(), 1);
        m_host.signalLinks(SIGKILL);
        QTRY_COMPARE(connection->state(), State::Reconnecting);
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        QCOMPARE(m_master->searches.load(), 1); // remembered
        connection->close();
        QCOMPARE(connection->inventory()->size(), 0);
    }

    void saysThatTheUserMayNotUseLibvirt()
    {
        m_host.behave("refuse");
        auto connection = make();
        connection->open();
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Failed, 30'000);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Auth);
        QVERIFY(!connection->lastError()->message.isEmpty());
        QVERIFY(connection->lastError()->detail.contains(u"Permission denied"_s));
        QVERIFY(!connection->sshMaster()); // being put into a group needs a new login
        m_host.behave("nohelper");
        m_master->found = "-- /run/libvirt/libvirt-sock\n";
        connection->retryNow();
        QTRY_COMPARE_WITH_TIMEOUT(connection->state(), State::Failed, 30'000);
        QCOMPARE(connection->lastError()->kind, ErrorKind::Auth);
        QVERIFY(connection->lastError()->detail.contains(u"/run/libvirt/libvirt-sock"_s));
    }

    void abandonsALibvirtThatNeverAnswers()
    {
        m_host.behave("hang");
        m_master = std::make_shared<FakeMaster>(SshHost{}, m_host.command());
        HostOpening opening({.config = {{QUuid::createUuid()}, FakeHost::uri(), {}, true, false},
                             .label = u"the host"_s,
                             .services = services(),
                             .limit = 500ms});
        std::optional<Outcome> outcome;
        connect(&opening, &HostOpening::finished, this, [&](const Outcome &result) { outcome = result; });
        opening.start();
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(!outcome->has_value());
        QCOMPARE(outcome->error().kind, ErrorKind::Timeout);
        QVERIFY(!opening.isLogin());
        QVERIFY(!opening.takeExecutor());
        QVERIFY(!Executor::waitForAll(0ms)); // its thread still waits
        m_host.signalLinks(SIGKILL);
        QVERIFY(Executor::waitForAll(10s));
    }

    void endsALoginOnWhichLibvirtHangs()
    {
        m_host.behave("hang");
        m_master = std::make_shared<FakeMaster>(SshHost{}, m_host.command());
        m_master->onEnd = [this]() { m_host.signalLinks(SIGKILL); }; // as a login takes along all that rides on it
        HostOpening::Plan plan{.config = {{QUuid::createUuid()}, FakeHost::uri(), {}, true, false},
                               .label = u"the host"_s,
                               .services = services(),
                               .limit = 300ms};
        plan.unanswered = std::make_shared<std::atomic<int>>(0);
        const auto attempt = [&plan]() {
            HostOpening opening(plan);
            std::optional<Outcome> result;
            connect(&opening, &HostOpening::finished, &opening, [&](const Outcome &outcome) { result = outcome; });
            opening.start();
            const bool ended = QTest::qWaitFor([&]() { return result.has_value(); }, 30'000);
            return ended ? *result : Outcome(Error{ErrorKind::Internal, 0, u"no end"_s, {}});
        };
        for (int i = 1; i <= 3; ++i) {
            const Outcome outcome = attempt();
            QVERIFY(!outcome.has_value());
            QCOMPARE(outcome.error().kind, ErrorKind::Timeout);
            QCOMPARE(plan.unanswered->load(), i);
        }
        QCOMPARE(m_master->ends.load(), 0);
        QCOMPARE(m_master->logins.load(), 1);
        // A login that would ask the user again is no way out.
        plan.insteadOfLogin = refused().error();
        const Outcome waits = attempt();
        QVERIFY(!waits.has_value());
        QCOMPARE(waits.error().kind, ErrorKind::Timeout);
        QCOMPARE(m_master->ends.load(), 0);
        QCOMPARE(plan.unanswered->load(), 3);
        plan.insteadOfLogin.reset();
        plan.limit = 10s;
        m_host.behave("nc");
        QVERIFY(attempt().has_value());
        QCOMPARE(m_master->ends.load(), 1);
        QCOMPARE(m_master->logins.load(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(plan.unanswered->load(), 0, 30'000);
        QVERIFY(Executor::waitForAll(10s));
    }

    void isConsistentWhenItCloses()
    {
        auto connection = make();
        connection->open();
        QTRY_VERIFY_WITH_TIMEOUT(connection->isListComplete(), 30'000);
        std::optional<State> whenRemoved;
        std::optional<qsizetype> whenTold;
        connect(connection->inventory(), &Inventory::domainsAboutToBeRemoved, this,
                [&]() { whenRemoved = connection->state(); });
        connect(connection.get(), &Connection::stateChanged, this,
                [&]() { whenTold = connection->inventory()->size(); });
        connection->close();
        QCOMPARE(whenRemoved, State::Disconnected);
        QCOMPARE(whenTold, qsizetype(0));
    }
};

int main(int argc, char **argv)
{
    if (const QString why = FakeHost::whyNot(); !why.isEmpty()) {
        std::printf("skipped: %s\n", qPrintable(why));
        return 77;
    }
    QCoreApplication app(argc, argv);
    TestConnectionBreaks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_connectionbreaks.moc"
