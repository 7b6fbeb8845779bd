// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk/bulkrun.h"

#include "models/connection/connection.h"
#include "models/core/async.h"

#include <QCoreApplication>

#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = Job::Item::State;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

constexpr int atOnce = 4;

State stateOf(const Job &job)
{
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

BulkRun::BulkRun(Job &bulk, QList<BulkGuest> guests, BulkSetting setting, HardwareWhen when, CallContext context)
    : QObject(&bulk)
    , m_bulk(bulk)
    , m_guests(std::move(guests))
    , m_setting(std::move(setting))
    , m_when(when)
    , m_context(std::move(context))
    , m_parts(size_t(m_guests.size()))
{
}

BulkRun::~BulkRun()
{
    m_onStop.reset();
}

QFuture<Outcome> BulkRun::start()
{
    m_promise.start();
    const QFuture<Outcome> future = m_promise.future();
    m_onStop.emplace(m_context.stop, [this]() {
        QMetaObject::invokeMethod(
            this, [this]() { cancelAll(); }, Qt::QueuedConnection);
    });
    m_context.report(0, quint64(m_guests.size()));
    beginMore();
    return future;
}

void BulkRun::beginMore()
{
    while (!m_stopped && m_running < atOnce && m_next < m_guests.size()) {
        ++m_running;
        read(m_next++);
    }
    if (m_running == 0) {
        finish();
    }
}

void BulkRun::read(qsizetype index)
{
    const BulkGuest &guest = m_guests[index];
    Job::Item item{guest.name, State::Running};
    item.stepText = Tr::tr("Looking at the guest");
    m_bulk.changeItem(index, std::move(item));
    if (!guest.host) {
        // Not at once: whoever begins several must not find itself ended in between.
        QMetaObject::invokeMethod(
            this,
            [this, index] {
                change(index, Error{ErrorKind::NotFound, 0, Tr::tr("Its host was removed from the program."), {}});
            },
            Qt::QueuedConnection);
        return;
    }
    deliver(loadGuestHardware(*guest.host, guest.uuid), this,
            [this, index](const Result<GuestHardware> &found) { change(index, found); });
}

void BulkRun::change(qsizetype index, const Result<GuestHardware> &found)
{
    const BulkGuest &guest = m_guests[index];
    Job::Item item{guest.name, State::Failed};
    if (m_stopped) {
        item.state = State::Cancelled;
        ended(index, std::move(item));
        return;
    }
    if (!found.has_value() || !guest.host) {
        item.error = found.has_value() ? Error{ErrorKind::NotFound, 0, {}, {}} : found.error();
        ended(index, std::move(item));
        return;
    }
    const BulkPlan plan = planBulk(*found, m_setting, m_when);
    if (!plan.changes()) {
        if (plan.whyNot.isEmpty()) {
            item.state = State::Succeeded;
            item.note = plan.note;
        } else {
            item.error = Error{ErrorKind::Unsupported, 0, plan.whyNot, {}};
        }
        ended(index, std::move(item));
        return;
    }
    auto &part = m_parts[size_t(index)];
    part = makeHardwareJob(*guest.host, plan.plan);
    connect(part.get(), &Job::changed, this, [this, index] { show(index); });
    connect(
        part.get(), &Job::finished, this,
        [this, index, note = plan.note] {
            const Job &done = *m_parts[size_t(index)];
            Job::Item last{m_guests[index].name, stateOf(done)};
            last.note = done.successNote().isEmpty() ? note : done.successNote();
            last.error = done.error();
            last.leftovers = done.leftovers();
            for (const Error &left : done.leftovers()) {
                m_bulk.addLeftover(left);
            }
            ended(index, std::move(last));
        },
        Qt::QueuedConnection);
    part->start();
}

void BulkRun::show(qsizetype index)
{
    const Job &part = *m_parts[size_t(index)];
    if (!part.isFinished()) {
        Job::Item item{m_guests[index].name, stateOf(part)};
        item.stepText = part.stepText();
        m_bulk.changeItem(index, std::move(item));
    }
}

void BulkRun::ended(qsizetype index, Job::Item item)
{
    m_bulk.changeItem(index, std::move(item));
    --m_running;
    ++m_done;
    m_context.report(quint64(m_done), quint64(m_guests.size()));
    beginMore();
}

void BulkRun::cancelAll()
{
    if (m_finished) {
        return;
    }
    m_stopped = true;
    for (qsizetype i = m_next; i < m_guests.size(); ++i) {
        m_bulk.changeItem(i, {m_guests[i].name, State::Cancelled});
    }
    for (const auto &part : m_parts) {
        if (part) {
            part->cancel(); // nothing, for one that has ended
        }
    }
    if (m_running == 0) {
        finish();
    }
}

void BulkRun::finish()
{
    if (std::exchange(m_finished, true)) {
        return;
    }
    m_promise.addResult(outcome());
    m_promise.finish();
    deleteLater();
}

Outcome BulkRun::outcome() const
{
    int failed = 0;
    int missing = 0;
    QStringList words;
    std::optional<Error> first;
    for (const Job::Item &item : m_bulk.items()) {
        missing += item.state == State::Succeeded ? 0 : 1;
        if (!item.error) {
            continue;
        }
        ++failed;
        first = first ? first : item.error;
        QStringList parts{item.name, item.error->message, item.error->detail.section(u'\n', 0, 0)};
        parts.removeAll(QString());
        words.append(parts.join(u": "_s));
    }
    if (missing == 0) {
        return {};
    }
    if (failed == 0) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    return Error{first->kind, first->code, Tr::tr("%n guest(s) could not be changed; the others are.", nullptr, failed),
                 words.join(u'\n')};
}

} // namespace guestdeck
