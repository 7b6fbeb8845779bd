// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/lifecycle/startorder.h"

#include <QPointer>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <optional>

namespace guestdeck
{

/// Starts groups of guests one after the other, or shuts them down; the step of a job that shows them as items. Each
/// guest has a job of its own, which settles when the link breaks. Thread: GUI. Owner: the job; deletes itself.
class OrderedRun : public QObject
{
public:
    struct Plan {
        QList<QList<OrderedGuest>> groups; ///< in the order in which they come
        bool down = false;
        WhenOverdue whenOverdue = WhenOverdue::Stop;
    };
    OrderedRun(Job &outer, QPointer<Connection> host, Plan plan, CallContext context);
    ~OrderedRun() override;

    QFuture<Outcome> start();

private:
    struct One {
        OrderedGuest guest;
        qsizetype item = 0;
        std::unique_ptr<Job> job;
        QTimer *patience = nullptr;
        bool ended = false;
    };
    void beginGroup();
    void begin(const std::shared_ptr<One> &one);
    void run(const std::shared_ptr<One> &one, std::unique_ptr<Job> job);
    void jobEnded(const std::shared_ptr<One> &one);
    void waitUntilOff(const std::shared_ptr<One> &one);
    void overdue(const std::shared_ptr<One> &one);
    void show(const One &one);
    void end(One &one, JobItem::State state, const std::optional<Error> &error = {}, const QString &note = {});
    void groupMayBeDone();
    void pauseThenNext();
    void cancel();
    void finish();
    void clear();
    Outcome outcome() const;
    bool isKnown() const;
    bool isOff(const QUuid &uuid) const;
    void takeThoseThatAreOff();
    void hostRemoved();

    Job &m_outer;
    QPointer<Connection> m_host;
    const Plan m_plan;
    const CallContext m_context;
    QPromise<Outcome> m_promise;
    std::vector<std::shared_ptr<One>> m_running; ///< of the group
    qsizetype m_group = 0;
    qsizetype m_nextItem = 0;
    QTimer m_pause;
    int m_done = 0;
    int m_failed = 0;
    std::optional<Error> m_first;
    QStringList m_words;
    bool m_stopped = false;
    bool m_cancelled = false;
    bool m_finished = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace guestdeck
