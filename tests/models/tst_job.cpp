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
        QCOMPARE(model.index(1, JobModel::ProgressColumn).data().toString(), u"No space left on device"_s);
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
