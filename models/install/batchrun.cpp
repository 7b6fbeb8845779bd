// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/batchrun.h"

#include "models/connection/connection.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Batch)
};

/// Twice as many as the lane has threads: while one machine's answer is on its way, another one's request is.
constexpr int linkedAtOnce = 4;
constexpr int copiesAtOnce = 2;

Job::Item::State stateOf(const Job &job)
{
    using State = Job::Item::State;
    switch (job.state()) {
    case Job::State::Queued:
        return State::Waiting;
    case Job::State::Succeeded:
        return State::Succeeded;
    case Job::State::Failed:
        return State::Failed;
    case Job::State::Cancelled:
        return State::Cancelled;
    default:
        return job.isSettling() ? State::Settling : State::Running;
    }
}

} // namespace

BatchRun::BatchRun(Job &batch, QPointer<Connection> host, std::shared_ptr<BatchShared> shared, CallContext context)
    : QObject(&batch)
    , m_batch(batch)
    , m_host(std::move(host))
    , m_shared(std::move(shared))
    , m_context(std::move(context))
    , m_machines(size_t(m_shared->plan.rows.size()))
{
}

BatchRun::~BatchRun()
{
    m_onStop.reset();
}

QFuture<Outcome> BatchRun::start()
{
    m_promise.start();
    const QFuture<Outcome> future = m_promise.future();
    // Stopped from whatever thread: this one looks at it in its own time.
    m_onStop.emplace(m_context.stop, [this]() {
        QMetaObject::invokeMethod(
            this, [this]() { cancelAll(); }, Qt::QueuedConnection);
    });
    m_context.report(0, quint64(m_machines.size()));
    beginMore();
    return future;
}

void BatchRun::beginMore()
{
    const int most = m_shared->plan.copy == BatchPlan::Copy::Linked ? linkedAtOnce : copiesAtOnce;
    while (!m_stopped && m_running < most && m_next < qsizetype(m_machines.size())) {
        begin(m_next++);
    }
    if (m_running == 0) {
        finish();
    }
}

void BatchRun::begin(qsizetype index)
{
    ++m_running;
    auto &machine = m_machines[size_t(index)];
    machine = makeMachineJob(m_host, m_shared, m_shared->plan.rows[index]);
    connect(machine.get(), &Job::changed, this, [this, index]() { show(index); });
    connect(
        machine.get(), &Job::finished, this, [this, index]() { ended(index); }, Qt::QueuedConnection);
    machine->start();
}

void BatchRun::show(qsizetype index)
{
    const Job &machine = *m_machines[size_t(index)];
    Job::Item item{m_shared->plan.rows[index].name, stateOf(machine)};
    item.stepText = machine.stepText();
    item.note = machine.successNote();
    item.error = machine.error();
    item.leftovers = machine.leftovers();
    if (item.state == Job::Item::State::Succeeded && m_host) {
        item.result = DomainId{m_host->id(), m_shared->plan.rows[index].uuid};
    }
    m_batch.changeItem(index, std::move(item));
}

void BatchRun::ended(qsizetype index)
{
    const Job &machine = *m_machines[size_t(index)];
    --m_running;
    ++m_done;
    for (const Error &left : machine.leftovers()) {
        m_batch.addLeftover(left);
    }
    if (machine.state() == Job::State::Failed && m_shared->plan.stopAtFailure) {
        skipWaiting();
    }
    m_context.report(quint64(m_done), quint64(m_machines.size()));
    beginMore();
}

void BatchRun::skipWaiting()
{
    m_stopped = true;
    for (qsizetype i = m_next; i < qsizetype(m_machines.size()); ++i) {
        m_batch.changeItem(i, {m_shared->plan.rows[i].name, Job::Item::State::Cancelled});
    }
}

void BatchRun::cancelAll()
{
    if (m_finished) {
        return;
    }
    skipWaiting();
    for (const auto &machine : m_machines) {
        if (machine) {
            machine->cancel(); // nothing, for one that has ended or is being taken back
        }
    }
    if (m_running == 0) {
        finish();
    }
}

void BatchRun::finish()
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_promise.addResult(outcome());
    m_promise.finish();
    deleteLater();
}

Outcome BatchRun::outcome() const
{
    int failed = 0;
    int missing = 0;
    QStringList words;
    std::optional<Error> first;
    for (qsizetype i = 0; i < qsizetype(m_machines.size()); ++i) {
        const Job *machine = m_machines[size_t(i)].get();
        if (machine && machine->state() == Job::State::Succeeded) {
            continue;
        }
        ++missing;
        if (!machine || !machine->error()) {
            continue;
        }
        ++failed;
        const Error &error = *machine->error();
        first = first ? first : std::optional(error);
        QStringList parts{m_shared->plan.rows[i].name, error.message, error.detail.section(u'\n', 0, 0)};
        parts.removeAll(QString());
        words.append(parts.join(u": "_s));
    }
    if (missing == 0) {
        return {};
    }
    if (failed == 0) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    const auto all = int(m_machines.size());
    QString message = Tr::tr("%n machine(s) could not be made.", nullptr, failed);
    message += u' ' + Tr::tr("%1 of %2 are there.").arg(all - missing).arg(all);
    return Error{first->kind, first->code, message, words.join(u'\n')};
}

} // namespace guestdeck
