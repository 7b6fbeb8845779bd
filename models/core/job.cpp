// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <mutex>

namespace guestdeck
{

namespace
{

std::atomic<quint64> nextJobId{1};

/// Progress is reported from workers that may outlive the job; this is what they hold.
class ProgressRelay
{
public:
    explicit ProgressRelay(std::function<void(quint64, quint64)> sink, QObject *context)
        : m_sink(std::move(sink))
        , m_context(context)
    {
        m_clock.start();
    }

    void report(quint64 done, quint64 total)
    {
        const std::scoped_lock lock(m_mutex);
        const qint64 now = m_clock.elapsed();
        // Ten a second are enough for an eye; a volume upload reports thousands.
        if (!m_context || (m_last >= 0 && now - m_last < 100 && done != total)) {
            return;
        }
        m_last = now;
        QMetaObject::invokeMethod(
            m_context, [sink = m_sink, done, total]() { sink(done, total); }, Qt::QueuedConnection);
    }

    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_context = nullptr;
    }

private:
    std::mutex m_mutex;
    std::function<void(quint64, quint64)> m_sink;
    QObject *m_context;
    QElapsedTimer m_clock;
    qint64 m_last = -1;
};

} // namespace

struct Job::Relay {
    std::shared_ptr<ProgressRelay> current;
    void replace(std::shared_ptr<ProgressRelay> next)
    {
        if (current) {
            current->detach();
        }
        current = std::move(next);
    }
    ~Relay() { replace(nullptr); }
};

Job::Job(QString title, QList<DomainId> targets, QObject *parent)
    : QObject(parent)
    , m_id(nextJobId++)
    , m_title(std::move(title))
    , m_targets(std::move(targets))
    , m_relay(std::make_unique<Relay>())
{
}

Job::~Job()
{
    m_stop.request_stop();
}

void Job::addStep(Step step)
{
    Q_ASSERT(m_state == State::Queued);
    m_steps.push_back(std::move(step));
}

bool Job::isCancellable() const
{
    if (m_state == State::Queued) {
        return true;
    }
    return m_state == State::Running && !m_undoing && m_current < m_steps.size() && m_steps[m_current].cancellable;
}

QString Job::stepText() const
{
    if (m_undoing) {
        return tr("Undoing what was done");
    }
    return m_current < m_steps.size() && m_state != State::Queued ? m_steps[m_current].text : QString();
}

Job::Unit Job::unit() const
{
    return m_current < m_steps.size() ? m_steps[m_current].unit : Unit::Steps;
}

void Job::start()
{
    if (m_state != State::Queued) {
        return;
    }
    m_state = State::Running;
    m_started = QDateTime::currentDateTime();
    Q_EMIT changed();
    runStep(0);
}

void Job::cancel()
{
    if (!isCancellable()) {
        return;
    }
    if (m_state == State::Queued) {
        finish(State::Cancelled);
        return;
    }
    m_state = State::Cancelling;
    m_stop.request_stop();
    Q_EMIT changed();
}

void Job::runStep(size_t index)
{
    m_current = index;
    if (index >= m_steps.size()) {
        finish(State::Succeeded);
        return;
    }
    m_progress.reset();
    m_done = m_total = 0;
    auto relay
        = std::make_shared<ProgressRelay>([this](quint64 done, quint64 total) { onProgress(done, total); }, this);
    m_relay->replace(relay);
    Q_EMIT changed();
    const CallContext context{m_stop.get_token(), [relay](quint64 done, quint64 total) { relay->report(done, total); }};
    deliver(m_steps[index].run(context), this, [this, index](const Outcome &outcome) { stepDone(index, outcome); });
}

void Job::stepDone(size_t index, const Outcome &outcome)
{
    if (outcome.has_value()) {
        if (m_state == State::Cancelling && index + 1 < m_steps.size()) {
            undoFrom(index + 1);
        } else {
            // A cancel that came too late for the last step changes nothing: the work is done, and saying so is true.
            runStep(index + 1);
        }
        return;
    }
    if (outcome.error().kind != ErrorKind::Cancelled) {
        m_error = outcome.error();
    }
    undoFrom(index);
}

void Job::undoFrom(size_t index)
{
    m_undoing = true;
    m_progress.reset();
    while (index > 0 && !m_steps[index - 1].undo) {
        --index;
    }
    if (index == 0) {
        finish(m_error ? State::Failed : State::Cancelled);
        return;
    }
    Q_EMIT changed();
    // Undoing is never cancelled: it gets a context of its own.
    deliver(m_steps[index - 1].undo(CallContext{}), this, [this, index](const Outcome &outcome) {
        if (!outcome.has_value()) {
            m_leftovers.append(outcome.error());
        }
        undoFrom(index - 1);
    });
}

void Job::finish(State state)
{
    m_relay->replace(nullptr);
    m_undoing = false;
    m_state = state;
    m_ended = QDateTime::currentDateTime();
    if (!m_started.isValid()) {
        m_started = m_ended;
    }
    if (state == State::Succeeded) {
        m_progress = 1.0;
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

void Job::onProgress(quint64 done, quint64 total)
{
    if (isFinished()) {
        return;
    }
    m_done = done;
    m_total = total;
    m_progress = total > 0 ? std::optional(std::min(1.0, double(done) / double(total))) : std::nullopt;
    Q_EMIT changed();
}

} // namespace guestdeck
