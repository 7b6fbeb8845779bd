// SPDX-License-Identifier: GPL-3.0-or-later
// A request whose answer was lost: the host is waited for and looked at, against libvirt's test driver.
#include "models/actions/hoststep.h"
#include "models/actions/lookafter.h"
#include "models/connection/connection.h"
#include "models/connection/whenconnected.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"

#include <QTest>

#include <optional>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// The broken link as a call sees it that had been sent before.
Outcome linkBroke()
{
    return Error{ErrorKind::Unreachable, 0, {}, u"End of file while reading data"_s};
}

ConnectionConfig config()
{
    // All connections to it see one host, as long as one of them is open.
    return {{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
}

} // namespace

class TestHostStep : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_other; ///< keeps the host alive while ours is broken
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QUuid m_guest;

    /// Ours is gone and on its way back.
    void breakLink()
    {
        m_host->close();
        m_host->open();
    }

    Result<DomainInfo> guest()
    {
        auto future = m_other->run(Lane::General, [uuid = m_guest](Session &session, const CallContext &) {
            return readDomain(session, uuid);
        });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 30'000) ? future.result()
                                                                              : Result<DomainInfo>(Error{});
    }

    bool doOnGuest(Outcome (*call)(Session &, const QUuid &))
    {
        auto future = m_other->run(Lane::General, [uuid = m_guest, call](Session &session, const CallContext &) {
            return call(session, uuid);
        });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 30'000) && future.result().has_value();
    }

    Job *submit(HostStep step)
    {
        auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        job->addStep(makeStep(m_host.get(), std::move(step)));
        return m_queue.submit(std::move(job));
    }

    /// A step that does its work, or not, and never hears of it.
    HostStep cutOff(const HostStep::Call &work, const HostStep::Look &look)
    {
        HostStep step;
        step.text = u"work"_s;
        step.look = look;
        step.call = [this, work](Session &session, const CallContext &context) -> Outcome {
            if (work) {
                const Outcome done = work(session, context);
                if (!done.has_value()) {
                    return done;
                }
            }
            QMetaObject::invokeMethod(
                m_host.get(), [this]() { breakLink(); }, Qt::QueuedConnection);
            return linkBroke();
        };
        return step;
    }

private Q_SLOTS:
    void init()
    {
        m_other = std::make_unique<Connection>(config());
        m_host = std::make_unique<Connection>(config());
        m_other->open();
        m_host->open();
        QTRY_VERIFY(m_other->isListComplete() && m_host->isListComplete());
        m_guest = m_host->inventory()->findByName(u"test"_s)->info.uuid;
    }

    void cleanup()
    {
        m_host.reset();
        m_queue.clearFinished();
        if (guest().has_value() && !isActive(guest()->state)) {
            QVERIFY(doOnGuest(startDomain));
        } else if (guest().has_value() && guest()->state == DomainState::Paused) {
            QVERIFY(doOnGuest(resumeDomain));
        }
        m_other.reset();
    }

    void connectedIsNow()
    {
        const auto future = whenConnected(*m_host, {});
        QVERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
    }

    void connectedIsAwaited()
    {
        breakLink();
        const auto future = whenConnected(*m_host, {});
        QVERIFY(!future.isFinished());
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().has_value());
        QVERIFY(m_host->isListComplete()); // not before
    }

    void nobodyWaitsForAHostThatStaysAway()
    {
        m_host->close();
        auto future = whenConnected(*m_host, {});
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
        m_host->open();
        future = whenConnected(*m_host, {});
        QVERIFY(!future.isFinished());
        m_host->close();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
        m_host->open();
        future = whenConnected(*m_host, {});
        m_host.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Unreachable);
    }

    void waitingIsStopped()
    {
        breakLink();
        std::stop_source stop;
        const auto future = whenConnected(*m_host, {stop.get_token(), {}});
        stop.request_stop();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result().has_value());
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(whenConnected(*m_host, {stop.get_token(), {}}).result().error().kind, ErrorKind::Cancelled);
    }

    /// What each action leaves on the host, and what the look makes of it.
    void actionsAreFoundDoneOrNot_data()
    {
        QTest::addColumn<DomainAction>("action");
        QTest::addColumn<Outcome (*)(Session &, const QUuid &)>("before");
        QTest::addColumn<Outcome (*)(Session &, const QUuid &)>("work");
        using Call = Outcome (*)(Session &, const QUuid &);
        const Call none = nullptr;
        const Call autostart = [](Session &s, const QUuid &u) { return setDomainAutostart(s, u, true); };
        const Call noAutostart = [](Session &s, const QUuid &u) { return setDomainAutostart(s, u, false); };
        QTest::newRow("start") << DomainAction::Start << Call(destroyDomain) << Call(startDomain);
        QTest::newRow("force off") << DomainAction::ForceOff << none << Call(destroyDomain);
        QTest::newRow("pause") << DomainAction::Pause << none << Call(suspendDomain);
        QTest::newRow("resume") << DomainAction::Resume << Call(suspendDomain) << Call(resumeDomain);
        QTest::newRow("save") << DomainAction::Save << none << Call(saveDomain);
        QTest::newRow("autostart") << DomainAction::EnableAutostart << noAutostart << autostart;
        QTest::newRow("no autostart") << DomainAction::DisableAutostart << autostart << noAutostart;
    }

    void actionsAreFoundDoneOrNot()
    {
        using Call = Outcome (*)(Session &, const QUuid &);
        QFETCH(DomainAction, action);
        QFETCH(Call, before);
        QFETCH(Call, work);
        const auto look = lookAfter(action, m_guest, u"test"_s);
        if (before) {
            QVERIFY(doOnGuest(before));
        }
        // The link broke before the request was carried out …
        Job *job = submit(cutOff({}, look));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"connection to the host broke"_s), qPrintable(job->error()->message));
        // … and after.
        job = submit(cutOff(
            [work, uuid = m_guest](Session &session, const CallContext &) { return work(session, uuid); }, look));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error{}).message));
        QVERIFY(job->successNote().contains(u"the host shows that it was done"_s));
        if (action == DomainAction::Save) {
            QCOMPARE(guest()->state, DomainState::Saved);
        }
    }

    void requestsToTheGuestAreNotGuessedAt_data()
    {
        QTest::addColumn<DomainAction>("action");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("shut down") << DomainAction::ShutDown << u"may not have reached the guest; test still runs"_s;
        QTest::newRow("reboot") << DomainAction::Reboot << u"may not have reached the guest; test still runs"_s;
        QTest::newRow("reset") << DomainAction::Reset << u"may not have reached the host"_s;
    }

    void requestsToTheGuestAreNotGuessedAt()
    {
        QFETCH(DomainAction, action);
        QFETCH(QString, sentence);
        Job *job = submit(cutOff({}, lookAfter(action, m_guest, u"test"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(sentence), qPrintable(job->error()->message));
        QVERIFY(doOnGuest(destroyDomain));
        job = submit(cutOff({}, lookAfter(action, m_guest, u"test"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), action == DomainAction::ShutDown ? Job::State::Succeeded : Job::State::Failed);
    }

    void renameIsSeenByTheName()
    {
        QVERIFY(doOnGuest(destroyDomain));
        const auto look = lookAfterRename(m_guest, u"renamed"_s);
        Job *job = submit(cutOff({}, look));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), Job::State::Failed);
        job = submit(cutOff(
            [uuid = m_guest](Session &s, const CallContext &) { return renameDomain(s, uuid, u"renamed"_s); }, look));
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(doOnGuest([](Session &s, const QUuid &u) { return renameDomain(s, u, u"test"_s); }));
    }

    void workThatGoesOnInTheHostIsAwaited()
    {
        std::atomic<int> looks = 0;
        Job *job = submit(cutOff({}, [&](Session &) -> Result<Sighting> {
            return ++looks < 3 ? Sighting{Sighting::Working, quint64(looks) * 10, 100} : Sighting{Sighting::Done};
        }));
        QTRY_VERIFY_WITH_TIMEOUT(job->isSettling() && job->progress() == 0.2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Succeeded, 30'000);
        QCOMPARE(looks, 3);
    }

    void aSecondBreakWhileLookingIsWaitedOut()
    {
        std::atomic<int> looks = 0;
        Job *job = submit(cutOff({}, [&](Session &) -> Result<Sighting> {
            return ++looks == 1 ? Result<Sighting>(linkBroke().error()) : Sighting{Sighting::Done};
        }));
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Succeeded, 30'000);
        QCOMPARE(looks, 2);
    }

    void aRequestThatTookEffectLateIsBelieved()
    {
        std::atomic<int> looks = 0;
        Job *job = submit(cutOff({}, [&](Session &) -> Result<Sighting> {
            return Sighting{++looks == 1 ? Sighting::NotDone : Sighting::Done};
        }));
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Succeeded, 30'000);
    }

    void whatWasNeverSentIsNotAskedFor()
    {
        m_host->close(); // the user has disconnected
        HostStep step;
        step.text = u"Doing it"_s;
        std::atomic<int> looks = 0;
        step.call = [](Session &, const CallContext &) { return Outcome{}; };
        step.look = [&](Session &) -> Result<Sighting> {
            ++looks;
            return Sighting{};
        };
        Job *job = submit(step);
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"host is not connected"_s), qPrintable(job->error()->message));
        QCOMPARE(looks, 0);
    }

    void whatWasNeverSentRunsWhenTheHostIsBack()
    {
        breakLink();
        HostStep step;
        step.text = u"Doing it"_s;
        step.repeatable = true;
        std::atomic<int> calls = 0;
        step.call = [&](Session &, const CallContext &) {
            ++calls;
            return Outcome{};
        };
        Job *job = submit(step);
        QTRY_COMPARE_WITH_TIMEOUT(job->state(), Job::State::Succeeded, 30'000);
        QCOMPARE(calls, 1);
    }

    void aHostRemovedMeanwhileEndsTheWaiting()
    {
        HostStep step;
        step.text = u"work"_s;
        step.call = [](Session &, const CallContext &) { return linkBroke(); };
        step.look = [](Session &) -> Result<Sighting> { return Sighting{Sighting::Working}; };
        Job *job = submit(step);
        QTRY_VERIFY(job->isSettling());
        m_host.reset();
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"not known"_s));
    }

    void cancellingStopsTheLooking()
    {
        HostStep step;
        step.text = u"work"_s;
        step.unknown = [](bool sent) { return sent ? u"Nobody knows."_s : u"Wrong."_s; };
        step.call = [](Session &, const CallContext &) { return linkBroke(); };
        step.look = [](Session &) -> Result<Sighting> { return Sighting{Sighting::Working}; };
        Job *job = submit(step);
        QTRY_VERIFY(job->isSettling());
        job->cancel();
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message, u"Nobody knows."_s);
    }

    void theJobMayGoWhileTheHostIsLookedAt()
    {
        HostStep step;
        step.text = u"work"_s;
        step.call = [](Session &, const CallContext &) { return linkBroke(); };
        step.look = [](Session &) -> Result<Sighting> { return Sighting{Sighting::Working}; };
        const auto children = m_host->children().size();
        {
            JobQueue queue;
            auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
            job->addStep(makeStep(m_host.get(), step));
            const Job *waiting = queue.submit(std::move(job));
            QTRY_VERIFY(waiting->isSettling());
        }
        QTRY_COMPARE(m_host->children().size(), children); // nobody looks any more
    }
};

QTEST_GUILESS_MAIN(TestHostStep)
#include "tst_hoststep.moc"
