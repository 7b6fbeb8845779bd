// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/async.h"
#include "models/core/cancel.h"
#include "models/core/ids.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace guestdeck
{

/// One of several things that a task makes, each with an end of its own: the task fails when one of them does, and
/// the others stay. Most tasks have none.
struct JobItem {
    enum class State {
        Waiting,
        Running,
        Settling, ///< the link broke, as Job::isSettling()
        Succeeded,
        Failed, ///< and taken back, but for the leftovers
        Cancelled, ///< taken back, or never begun
    };
    QString name;
    State state = State::Waiting;
    QString stepText = {}; ///< while it runs
    QString note = {}; ///< as Job::successNote()
    std::optional<Error> error = {};
    QList<Error> leftovers = {};
    std::optional<DomainId> result = {}; ///< a guest that was made
};

/// One change to the world that the user asked for: steps run one after the other; when one fails or the user cancels,
/// the steps already done are undone in reverse order by their compensations. Thread: GUI. Owner: JobQueue.
class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Queued, Running, Cancelling, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    enum class Unit { Steps, Bytes };

    /// Starts the work (on a worker, usually by Connection::run) and returns its future. Called on the GUI thread.
    using Start = std::function<QFuture<Outcome>(const CallContext &)>;

    /// Waits until the host is back and tells whether the step's work had been done after all. An error: it cannot be
    /// known (the user disconnected the host, or cancelled the waiting), or the host shows something that is neither.
    /// Its message, if there is one, says all: what is known and what is not; without one the job says so in general
    /// words. Progress that it reports means that the host is back and still works on it.
    using Settle = std::function<QFuture<Result<bool>>(const CallContext &)>;

    struct Step {
        QString text; ///< what is being done, a translated phrase: "Copying the disk"
        Start run;
        Start undo; ///< compensation; may be empty. Runs only when `run` had succeeded.
        bool cancellable = true;
        Unit unit = Unit::Steps;
        /// For a `run` that ended with Unreachable or Timeout, whose outcome is then unknown: asked before anything is
        /// undone. Done: the job goes on with the next step. Empty: such an end is a failure.
        Settle settle = {};
        /// What follows when `settle` finds that the work was not done. False: the job fails, and says that nothing
        /// was changed; right where the world may have moved on meanwhile (a guest that was to be forced off an hour
        /// ago). True: the step runs again, a few times at most; right where doing it late or twice is the same as
        /// once, such as for the steps that make a new guest.
        bool repeatable = false;
    };

    using Item = JobItem;

    Job(QString title, QList<DomainId> targets, QObject *parent = nullptr);
    ~Job() override;

    void addStep(Step step);
    /// Fulfilled when the host is back. With it, a compensation that ends with Unreachable or Timeout is run again
    /// after that, a few times at most; it must therefore take "already undone" for a success.
    void setHostWait(Start wait) { m_hostWait = std::move(wait); }
    /// How many there are must be known before the job is submitted.
    void setItems(QList<Item> items);
    void changeItem(qsizetype index, Item item);
    const QList<Item> &items() const { return m_items; }
    /// What a step could not take back of what it had begun.
    void addLeftover(const Error &error) { m_leftovers.append(error); }
    /// Filled in by a step when the job made a new guest: whose console to open afterwards.
    void setResultDomain(const DomainId &id) { m_result = id; }

    quint64 id() const { return m_id; }
    const QString &title() const { return m_title; }
    const QString &hostName() const { return m_hostName; } ///< display name of the host concerned, for the panel
    const ConnectionId &hostId() const { return m_host; } ///< null: no single host
    /// The host it works on, which one without targets (a creation) has, too.
    void setHost(const ConnectionId &id, const QString &name)
    {
        m_host = id;
        m_hostName = name;
    }
    const QList<DomainId> &targets() const { return m_targets; }
    State state() const { return m_state; }
    bool isFinished() const { return m_state >= State::Succeeded; }
    bool isCancellable() const; ///< false while a step runs that cannot be stopped
    QString stepText() const; ///< of the running step
    /// The link broke; the host is waited for, to learn how the step ended, or to undo what was done. Cancelling ends
    /// the waiting.
    bool isSettling() const { return m_settling; }
    /// What a success means when it is less than the title promises, as a whole sentence; usually empty.
    const QString &successNote() const { return m_successNote; }
    void setSuccessNote(const QString &note) { m_successNote = note; }
    std::optional<double> progress() const { return m_progress; } ///< 0…1; none: unknown
    quint64 done() const { return m_done; }
    quint64 total() const { return m_total; }
    Unit unit() const;
    const std::optional<Error> &error() const { return m_error; }
    /// Compensations that failed too: what was left behind, in words.
    const QList<Error> &leftovers() const { return m_leftovers; }
    const std::optional<DomainId> &resultDomain() const { return m_result; }
    const QDateTime &startedAt() const { return m_started; }
    const QDateTime &endedAt() const { return m_ended; }

    void start(); ///< by JobQueue, or by the job that it is a part of
    void cancel();

Q_SIGNALS:
    void changed(); ///< any of the above; progress at most 10 times a second
    void finished();

private:
    struct Waited; ///< for which step, and why it did not end
    CallContext newContext(const std::stop_token &stop);
    void runStep(size_t index);
    void stepDone(size_t index, const Outcome &outcome);
    void goOn(size_t index);
    void settle(const Waited &waited);
    void settled(const Waited &waited, const Result<bool> &done);
    void undoFrom(size_t index);
    void runUndo(size_t index);
    void undone(size_t index, const Outcome &outcome);
    void waitToUndo(size_t index, const Error &error);
    void finish(State state);
    void onProgress(quint64 done, quint64 total);

    const quint64 m_id;
    const QString m_title;
    ConnectionId m_host;
    QString m_hostName;
    QString m_successNote;
    const QList<DomainId> m_targets;
    std::vector<Step> m_steps;
    size_t m_current = 0;
    State m_state = State::Queued;
    bool m_undoing = false;
    bool m_settling = false;
    bool m_gaveUp = false; ///< the user waits no longer for the host
    int m_tries = 0; ///< of the step, or compensation, that runs
    std::stop_source m_stop;
    std::stop_source m_waitStop; ///< of the waiting for the host, which a cancelled job may have to do, too
    Start m_hostWait;
    std::optional<double> m_progress;
    quint64 m_done = 0;
    quint64 m_total = 0;
    std::optional<Error> m_error;
    QList<Error> m_leftovers;
    QList<Item> m_items;
    std::optional<DomainId> m_result;
    QDateTime m_started;
    QDateTime m_ended;
    struct Relay;
    std::unique_ptr<Relay> m_relay; ///< what workers report progress through
};

/// All jobs of this run. Starts them at once, but jobs with a common target one after the other, in the order asked.
/// Keeps finished ones as the history. Thread: GUI.
class JobQueue : public QObject
{
    Q_OBJECT
public:
    explicit JobQueue(QObject *parent = nullptr);
    ~JobQueue() override;

    /// Takes ownership.
    Job *submit(std::unique_ptr<Job> job);
    const std::vector<std::unique_ptr<Job>> &jobs() const { return m_jobs; }
    Job *find(quint64 id) const;
    int runningCount() const;
    bool hasActiveJob(const DomainId &target) const;
    /// Whether anything is under way, or waits to begin, on that host.
    bool hasActiveJob(const ConnectionId &host) const;
    /// Forgets the finished ones.
    void clearFinished();

Q_SIGNALS:
    void jobAdded(guestdeck::Job *job); ///< appended at the end
    void jobChanged(guestdeck::Job *job);
    void jobFinished(guestdeck::Job *job);
    void jobAboutToBeRemoved(int index);
    void jobRemoved(int index);

private:
    void startReady();

    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace guestdeck
