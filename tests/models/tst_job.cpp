// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"
#include "models/itemmodels/jobmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QtConcurrent>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

DomainId target(char c)
{
    return {{QUuid::fromRfc4122(QByteArray(16, 'h'))}, QUuid::fromRfc4122(QByteArray(16, c))};
}

Job::Start instantly(QStringList *log, const QString &text, Outcome outcome = {})
{
    return [=](const CallContext &) {
        log->append(text);
        return readyFuture(outcome);
    };
}

Error broken()
{
    return {ErrorKind::NoSpace, 0, u"no room"_s, u"No space left on device"_s};
}

Error linkBroke(const QString &message = {})
{
    return {ErrorKind::Unreachable, 0, message, u"End of file while reading data"_s};
}

/// A host that comes back when the test says so.
struct Gate {
    QPromise<Result<bool>> promise;
    std::stop_token stop;
    int asked = 0;

    Job::Settle settle()
    {
        return [this](const CallContext &context) {
            ++asked;
            stop = context.stop;
            promise = {};
            promise.start();
            return promise.future();
        };
    }
    void answer(const Result<bool> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
};

/// Step "b" of three: a, b, c; its run gives the outcomes one after the other.
Job::Step breaking(QStringList *log, QList<Outcome> outcomes, Job::Settle settle, bool repeatable = false)
{
    auto left = std::make_shared<QList<Outcome>>(std::move(outcomes));
    Job::Step step{u"b"_s,
                   [log, left](const CallContext &) {
                       log->append(u"b"_s);
                       return readyFuture(left->takeFirst());
                   },
                   instantly(log, u"undo b"_s)};
    step.settle = std::move(settle);
    step.repeatable = repeatable;
    return step;
}

std::unique_ptr<Job> threeSteps(QStringList *log, Job::Step middle)
{
    auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
    job->addStep({u"a"_s, instantly(log, u"a"_s), instantly(log, u"undo a"_s)});
    job->addStep(std::move(middle));
    job->addStep({u"c"_s, instantly(log, u"c"_s), {}});
    return job;
}

} // namespace

class TestJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsStepsInOrder()
    {
        QStringList log;
        JobQueue queue;
        auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        job->addStep({u"a"_s, instantly(&log, u"a"_s), instantly(&log, u"undo a"_s)});
        job->addStep({u"b"_s, instantly(&log, u"b"_s), {}});
        Job *running = queue.submit(std::move(job));
        QTRY_COMPARE(running->state(), Job::State::Succeeded);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s}));
        QVERIFY(running->endedAt() >= running->startedAt());
    }

    void forgetsItsStepsWhenItEnds()
    {
        QStringList log;
        JobQueue queue;
        auto secret = std::make_shared<int>(); // as a step holds a password
        const std::weak_ptr<int> held = secret;
        auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        job->addStep({u"a"_s, [secret](const CallContext &) { return readyFuture(Outcome{}); },
                      [secret](const CallContext &) { return readyFuture(Outcome{}); }});
        job->addStep({u"b"_s, instantly(&log, u"b"_s, broken()), {}});
        job->setHostWait([secret](const CallContext &) { return readyFuture(Outcome{}); });
        secret.reset();
        Job *running = queue.submit(std::move(job));
        QTRY_COMPARE(running->state(), Job::State::Failed);
        QTRY_VERIFY(held.expired());
        QCOMPARE(running->stepText(), QString());
        auto never = std::make_unique<Job>(u"other"_s, QList<DomainId>{});
        secret = std::make_shared<int>();
        const std::weak_ptr<int> unused = secret;
        never->addStep({u"a"_s, [secret](const CallContext &) { return readyFuture(Outcome{}); }, {}});
        secret.reset();
        never->cancel();
        QTRY_VERIFY(unused.expired());
    }

    void undoesInReverseWhenAStepFails()
    {
        QStringList log;
        JobQueue queue;
        auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        job->addStep({u"a"_s, instantly(&log, u"a"_s), instantly(&log, u"undo a"_s)});
        job->addStep({u"b"_s, instantly(&log, u"b"_s), instantly(&log, u"undo b"_s, broken())});
        job->addStep({u"c"_s, instantly(&log, u"c"_s, broken()), instantly(&log, u"never"_s)});
        Job *running = queue.submit(std::move(job));
        QTRY_COMPARE(running->state(), Job::State::Failed);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s, u"c"_s, u"undo b"_s, u"undo a"_s}));
        QCOMPARE(running->error()->kind, ErrorKind::NoSpace);
        QCOMPARE(running->leftovers().size(), 1);
    }

    void cancelStopsAndUndoes()
    {
        QStringList log;
        JobQueue queue;
        auto job = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        job->addStep({u"a"_s, instantly(&log, u"a"_s), instantly(&log, u"undo a"_s)});
        job->addStep({u"long"_s,
                      [](const CallContext &context) {
                          return QtConcurrent::run([context]() -> Outcome {
                              for (int i = 0; i < 1000 && !context.stop.stop_requested(); ++i) {
                                  context.report(quint64(i), 1000);
                                  QThread::msleep(10);
                              }
                              return Error{ErrorKind::Cancelled, 0, {}, {}};
                          });
                      },
                      {}});
        Job *running = queue.submit(std::move(job));
        QTRY_VERIFY(running->progress().has_value());
        QVERIFY(running->isCancellable());
        running->cancel();
        QTRY_COMPARE(running->state(), Job::State::Cancelled);
        QCOMPARE(log.last(), u"undo a"_s);
        QVERIFY(!running->error());
    }

    void jobsOfOneGuestWaitForEachOther()
    {
        QStringList log;
        QPromise<Outcome> hold;
        hold.start();
        JobQueue queue;
        auto first = std::make_unique<Job>(u"first"_s, QList<DomainId>{target('a')});
        first->addStep({u"x"_s, [&](const CallContext &) { return hold.future(); }, {}});
        auto second = std::make_unique<Job>(u"second"_s, QList<DomainId>{target('a')});
        second->addStep({u"y"_s, instantly(&log, u"second"_s), {}});
        auto other = std::make_unique<Job>(u"other"_s, QList<DomainId>{target('b')});
        other->addStep({u"z"_s, instantly(&log, u"other"_s), {}});
        queue.submit(std::move(first));
        Job *waiting = queue.submit(std::move(second));
        Job *free = queue.submit(std::move(other));
        QTRY_COMPARE(free->state(), Job::State::Succeeded);
        QCOMPARE(waiting->state(), Job::State::Queued);
        QVERIFY(queue.hasActiveJob(target('a')));
        hold.addResult(Outcome{});
        hold.finish();
        QTRY_COMPARE(waiting->state(), Job::State::Succeeded);
        QCOMPARE(log, QStringList({u"other"_s, u"second"_s}));
        QCOMPARE(queue.runningCount(), 0);
    }

    void aBrokenStepThatWasDoneGoesOn()
    {
        QStringList log;
        Gate gate;
        JobQueue queue;
        JobModel model(&queue);
        Job *job = queue.submit(threeSteps(&log, breaking(&log, {linkBroke()}, gate.settle())));
        QTRY_VERIFY(job->isSettling());
        QCOMPARE(job->state(), Job::State::Running);
        QVERIFY(job->stepText().contains(u"finding out how"_s));
        QVERIFY(job->stepText().contains(u": b"_s));
        QVERIFY(!job->progress());
        QVERIFY(job->isCancellable());
        QCOMPARE(queue.runningCount(), 1); // the window asks before it closes
        QVERIFY(model.index(0, 0).data(JobModel::SettlingRole).toBool());
        QCOMPARE(model.index(0, JobModel::StateColumn).data().toString(), u"Waiting for the host"_s);
        gate.answer(true);
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(job->successNote().contains(u"the host shows that it was done"_s));
        QVERIFY(!job->isSettling());
        QCOMPARE(gate.asked, 1);
    }

    void aBrokenStepThatWasNotDoneFails()
    {
        QStringList log;
        Gate gate;
        JobQueue queue;
        Job *job = queue.submit(threeSteps(&log, breaking(&log, {linkBroke(u"It was not made."_s)}, gate.settle())));
        QTRY_VERIFY(job->isSettling());
        gate.answer(false);
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s, u"undo a"_s}));
        QCOMPARE(job->error()->kind, ErrorKind::Unreachable);
        QVERIFY(job->error()->message.startsWith(u"It was not made. The connection"_s));
        QVERIFY(job->leftovers().isEmpty()); // it is known that there is nothing
    }

    void aRepeatableStepRunsAgain()
    {
        QStringList log;
        Gate gate;
        JobQueue queue;
        Job *job = queue.submit(threeSteps(&log, breaking(&log, {linkBroke(), Outcome{}}, gate.settle(), true)));
        QTRY_VERIFY(job->isSettling());
        gate.answer(false);
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s, u"b"_s, u"c"_s}));
        QVERIFY(job->successNote().contains(u"went on"_s));
    }

    void aStepIsNotRepeatedForEver()
    {
        QStringList log;
        JobQueue queue;
        const QList<Outcome> always(20, linkBroke());
        const auto never = [](const CallContext &) { return readyFuture(Result<bool>(false)); };
        Job *job = queue.submit(threeSteps(&log, breaking(&log, always, never, true)));
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(log.count(u"b"_s), 4);
        QCOMPARE(log.last(), u"undo a"_s);
    }

    void anUnknownOutcomeIsSaid_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("in general words") << QString();
        QTest::newRow("in its own words") << u"The guest still runs."_s;
    }

    void anUnknownOutcomeIsSaid()
    {
        QFETCH(QString, message);
        QStringList log;
        Gate gate;
        JobQueue queue;
        Job *job = queue.submit(threeSteps(&log, breaking(&log, {linkBroke(u"It was not made."_s)}, gate.settle())));
        QTRY_VERIFY(job->isSettling());
        gate.answer(Error{ErrorKind::Timeout, 0, message, {}});
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(log.last(), u"undo a"_s);
        if (message.isEmpty()) {
            QVERIFY(job->error()->message.contains(u"not known how this ended: b"_s));
            QVERIFY(!job->error()->message.contains(u"was not made"_s)); // nobody knows that
        } else {
            QCOMPARE(job->error()->message, message);
        }
        QCOMPARE(job->leftovers().size(), 1); // what b makes may be there
    }

    void waitingCanBeGivenUp()
    {
        QStringList log;
        Gate gate;
        JobQueue queue;
        auto made = threeSteps(&log, breaking(&log, {linkBroke()}, gate.settle()));
        int waits = 0;
        made->setHostWait([&](const CallContext &) {
            ++waits;
            return readyFuture(Outcome{});
        });
        Job *job = queue.submit(std::move(made));
        QTRY_VERIFY(job->isSettling());
        job->cancel();
        QCOMPARE(job->state(), Job::State::Cancelling);
        QVERIFY(gate.stop.stop_requested());
        QVERIFY(!job->isCancellable()); // once is enough
        gate.answer(Error{ErrorKind::Cancelled, 0, {}, {}});
        QTRY_COMPARE(job->state(), Job::State::Failed); // not "cancelled": nobody knows
        QVERIFY(job->error()->message.contains(u"not known"_s));
        QCOMPARE(waits, 0);
    }

    void cancelledBeforeTheBreakIsSettledToo()
    {
        QStringList log;
        Gate gate;
        QPromise<Outcome> run;
        run.start();
        JobQueue queue;
        Job::Step step{u"b"_s, [&](const CallContext &) { return run.future(); }, instantly(&log, u"undo b"_s)};
        step.settle = gate.settle();
        Job *job = queue.submit(threeSteps(&log, std::move(step)));
        QTRY_COMPARE(job->stepText(), u"b"_s);
        job->cancel();
        run.addResult(linkBroke());
        run.finish();
        QTRY_VERIFY(job->isSettling());
        QVERIFY(!gate.stop.stop_requested()); // it waits, to undo what may have been made
        gate.answer(true);
        QTRY_COMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(log, QStringList({u"a"_s, u"undo b"_s, u"undo a"_s}));
    }

    void anEndedHostProgressIsShown()
    {
        QStringList log;
        QPromise<Result<bool>> answer;
        answer.start();
        JobQueue queue;
        auto step = breaking(&log, {linkBroke()}, [&](const CallContext &context) {
            context.report(40, 100);
            return answer.future();
        });
        Job *job = queue.submit(threeSteps(&log, std::move(step)));
        QTRY_VERIFY(job->progress() && *job->progress() > 0.3);
        QVERIFY(job->isSettling());
        QCOMPARE(job->stepText(), u"The host is back and still works on it"_s);
        answer.addResult(true);
        answer.finish();
        QTRY_COMPARE(job->state(), Job::State::Succeeded);
    }

    void otherFailuresAreNotSettled()
    {
        QStringList log;
        Gate gate;
        JobQueue queue;
        Job *job = queue.submit(threeSteps(&log, breaking(&log, {broken()}, gate.settle())));
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(gate.asked, 0);
    }

    void undoingWaitsForTheHost()
    {
        QStringList log;
        JobQueue queue;
        QPromise<Outcome> back;
        back.start();
        QList<Outcome> undos{linkBroke(u"a is still there."_s), Outcome{}};
        auto made = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        made->addStep({u"a"_s, instantly(&log, u"a"_s), [&](const CallContext &) {
                           log.append(u"undo a"_s);
                           return readyFuture(undos.takeFirst());
                       }});
        made->addStep({u"b"_s, instantly(&log, u"b"_s, broken()), {}});
        made->setHostWait([&](const CallContext &) { return back.future(); });
        Job *job = queue.submit(std::move(made));
        QTRY_VERIFY(job->isSettling());
        QVERIFY(job->stepText().contains(u"to undo"_s));
        back.addResult(Outcome{});
        back.finish();
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s, u"undo a"_s, u"undo a"_s}));
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(job->error()->kind, ErrorKind::NoSpace);
    }

    void undoingIsGivenUpAtLast_data()
    {
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("breaks each time") << true;
        QTest::newRow("stays away") << false;
    }

    void undoingIsGivenUpAtLast()
    {
        QFETCH(bool, comesBack);
        QStringList log;
        JobQueue queue;
        auto made = std::make_unique<Job>(u"work"_s, QList<DomainId>{});
        made->addStep({u"a"_s, instantly(&log, u"a"_s), instantly(&log, u"undo a"_s, linkBroke(u"a is there."_s))});
        made->addStep({u"b"_s, instantly(&log, u"b"_s, broken()), {}});
        made->setHostWait(
            [&](const CallContext &) { return readyFuture(comesBack ? Outcome{} : Outcome(linkBroke())); });
        Job *job = queue.submit(std::move(made));
        QTRY_COMPARE(job->state(), Job::State::Failed);
        QCOMPARE(log.count(u"undo a"_s), comesBack ? 4 : 1);
        QCOMPARE(job->leftovers().size(), 1);
        QCOMPARE(job->leftovers().first().message, u"a is there."_s);
    }

    void aJobMayDieWhileItWaits()
    {
        QStringList log;
        Gate gate;
        {
            JobQueue queue;
            Job *job = queue.submit(threeSteps(&log, breaking(&log, {linkBroke()}, gate.settle())));
            QTRY_VERIFY(job->isSettling());
        }
        QVERIFY(gate.stop.stop_requested());
        gate.answer(true);
        QTest::qWait(20); // what was delivered to nobody does nothing
        QCOMPARE(log, QStringList({u"a"_s, u"b"_s}));
    }

    void modelFollowsTheQueue()
    {
        QStringList log;
        JobQueue queue;
        JobModel model(&queue);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 5; ++i) {
            auto job = std::make_unique<Job>(QString::number(i), QList<DomainId>{});
            job->addStep({u"a"_s, instantly(&log, u"a"_s, i == 3 ? Outcome(broken()) : Outcome{}), {}});
            queue.submit(std::move(job));
        }
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(0, 0).data().toString(), u"4"_s); // newest first
        QTRY_COMPARE(queue.runningCount(), 0);
        QVERIFY(model.index(1, 0).data(JobModel::ErrorRole).isValid());
        QCOMPARE(model.index(1, JobModel::ProgressColumn).data().toString(), u"no room"_s); // our words for a full disk
        QCOMPARE(model.index(0, JobModel::ProgressColumn).data().toString(), QString());
        auto asked = std::make_unique<Job>(u"ask"_s, QList<DomainId>{});
        asked->addStep({u"ask"_s, instantly(&log, u"a"_s), {}});
        asked->setSuccessNote(u"It was only asked."_s);
        const Job *done = queue.submit(std::move(asked));
        QTRY_COMPARE(done->state(), Job::State::Succeeded);
        QCOMPARE(model.index(0, JobModel::ProgressColumn).data().toString(), u"It was only asked."_s);
        queue.clearFinished();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
