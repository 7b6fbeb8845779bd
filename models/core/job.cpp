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

/// A host that breaks off the same thing again and again will not do it at the next attempt either.
constexpr int maxTries = 4;

/// The request may have been carried out: only the answer is missing.
bool isOpenEnded(const Error &error)
{
    return error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + QLatin1Char(' ') + second;
}

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

struct Job::Waited {
    size_t index;
    Error error;
};

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
    m_waitStop.request_stop();
}

void Job::addStep(Step step)
{
    Q_ASSERT(m_state == State::Queued);
    m_steps.push_back(std::move(step));
}

void Job::setItems(QList<Item> items)
{
    Q_ASSERT(m_state == State::Queued);
    m_items = std::move(items);
}

void Job::changeItem(qsizetype index, Item item)
{
    m_items[index] = std::move(item);
    Q_EMIT changed();
}

bool Job::isCancellable() const
{
    if (m_state == State::Queued) {
        return true;
    }
    if (m_settling) {
        return !m_gaveUp;
    }
    return m_state == State::Running && !m_undoing && m_current < m_steps.size() && m_steps[m_current].cancellable;
}

QString Job::stepText() const
{
    if (m_undoing) {
        return m_settling ? tr("Waiting for the host, to undo what was done") : tr("Undoing what was done");
    }
    if (m_state == State::Queued || m_current >= m_steps.size()) {
        return {};
    }
    const QString &text = m_steps[m_current].text;
    if (!m_settling) {
        return text;
    }
    if (m_progress) {
        return tr("The host is back and still works on it");
    }
    return text == m_title ? tr("The connection broke; finding out how it ended")
                           : tr("The connection broke; finding out how this ended: %1").arg(text);
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
    if (m_settling) {
        m_gaveUp = true;
        m_waitStop.request_stop();
    }
    m_state = State::Cancelling;
    m_stop.request_stop();
    Q_EMIT changed();
}

/// For work that begins now; what reports of earlier work are still on their way is dropped.
CallContext Job::newContext(const std::stop_token &stop)
{
    m_progress.reset();
    m_done = m_total = 0;
    auto relay
        = std::make_shared<ProgressRelay>([this](quint64 done, quint64 total) { onProgress(done, total); }, this);
    m_relay->replace(relay);
    return {stop, [relay](quint64 done, quint64 total) { relay->report(done, total); }};
}

void Job::runStep(size_t index)
{
    m_tries = index == m_current ? m_tries + 1 : 1;
    m_current = index;
    if (index >= m_steps.size()) {
        finish(State::Succeeded);
        return;
    }
    const CallContext context = newContext(m_stop.get_token());
    Q_EMIT changed();
    deliver(m_steps[index].run(context), this, [this, index](const Outcome &outcome) { stepDone(index, outcome); });
}

void Job::stepDone(size_t index, const Outcome &outcome)
{
    if (outcome.has_value()) {
        goOn(index);
        return;
    }
    const Error &error = outcome.error();
    if (isOpenEnded(error) && m_steps[index].settle) {
        settle({index, error});
        return;
    }
    if (error.kind != ErrorKind::Cancelled) {
        m_error = error;
    }
    undoFrom(index);
}

/// The work of this step is done.
void Job::goOn(size_t index)
{
    if (m_state == State::Cancelling && index + 1 < m_steps.size()) {
        undoFrom(index + 1);
    } else {
        // A cancel that came too late for the last step changes nothing: the work is done, and saying so is true.
        runStep(index + 1);
    }
}

/// The link broke while the step ran: only the host can tell what became of it.
void Job::settle(const Waited &waited)
{
    m_settling = true;
    m_waitStop = {};
    const CallContext context = newContext(m_waitStop.get_token());
    Q_EMIT changed();
    deliver(m_steps[waited.index].settle(context), this,
            [this, waited](const Result<bool> &done) { settled(waited, done); });
}

void Job::settled(const Waited &waited, const Result<bool> &done)
{
    m_settling = false;
    const bool broke = waited.error.kind == ErrorKind::Unreachable;
    const Step &step = m_steps[waited.index];
    if (!done.has_value()) {
        m_error = waited.error;
        m_error->message = done.error().message;
        if (m_error->message.isEmpty()) {
            m_error->message = tr("No answer came from the host, and it is not known how this ended: %1. Look at the "
                                  "host when it is back.")
                                   .arg(step.text);
        } else if (done.error().kind != ErrorKind::Cancelled) {
            m_error->kind = done.error().kind;
        }
        if (step.undo) {
            m_leftovers.append({waited.error.kind, 0, tr("What this step makes may be there: %1.").arg(step.text), {}});
        }
        undoFrom(waited.index);
    } else if (*done) {
        m_successNote = broke ? tr("The connection broke meanwhile; the host shows that it was done.")
                              : tr("The answer did not come in time; the host shows that it was done.");
        goOn(waited.index);
    } else if (m_state == State::Cancelling) {
        undoFrom(waited.index);
    } else if (step.repeatable && m_tries < maxTries) {
        m_successNote = tr("The connection broke meanwhile; the task went on when the host was back.");
        runStep(waited.index);
    } else {
        m_error = waited.error;
        if (broke) {
            const QString what
                = waited.error.message.isEmpty() ? tr("This was not done: %1.").arg(step.text) : waited.error.message;
            // Steps that repeat may have left what they could not see; and before a later one much may have been done.
            const bool untouched = waited.index == 0 && !step.repeatable;
            m_error->message = joined(what,
                                      untouched ? tr("The connection to the host broke; nothing was changed.")
                                                : tr("The connection to the host broke."));
        }
        undoFrom(waited.index);
    }
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
    m_tries = 0;
    Q_EMIT changed();
    runUndo(index);
}

void Job::runUndo(size_t index)
{
    ++m_tries;
    // Undoing is never cancelled: it gets a context of its own.
    deliver(m_steps[index - 1].undo(CallContext{}), this,
            [this, index](const Outcome &outcome) { undone(index, outcome); });
}

void Job::undone(size_t index, const Outcome &outcome)
{
    if (!outcome.has_value()) {
        if (isOpenEnded(outcome.error()) && m_hostWait && !m_gaveUp && m_tries < maxTries) {
            waitToUndo(index, outcome.error());
            return;
        }
        m_leftovers.append(outcome.error());
    }
    undoFrom(index - 1);
}

/// What a break has left must not stay because of it: the host is waited for, and the compensation runs again.
void Job::waitToUndo(size_t index, const Error &error)
{
    m_settling = true;
    m_waitStop = {};
    const CallContext context = newContext(m_waitStop.get_token());
    Q_EMIT changed();
    deliver(m_hostWait(context), this, [this, index, error](const Outcome &back) {
        m_settling = false;
        if (back.has_value()) {
            Q_EMIT changed();
            runUndo(index);
            return;
        }
        m_leftovers.append(error);
        undoFrom(index - 1);
    });
}

void Job::finish(State state)
{
    m_relay->replace(nullptr);
    m_undoing = false;
    m_settling = false;
    m_state = state;
    m_ended = QDateTime::currentDateTime();
    if (!m_started.isValid()) {
        m_started = m_ended;
    }
    if (state == State::Succeeded) {
        m_progress = 1.0;
    }
    for (Item &item : m_items) {
        item.state = item.state == Item::State::Waiting ? Item::State::Cancelled : item.state; // never begun
    }
    // What the steps hold (passwords, definitions with secrets) is not kept in the history. Later: one of them may be
    // what has just called.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_steps.clear();
            m_hostWait = {};
        },
        Qt::QueuedConnection);
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
