// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/reattachwatch.h"

#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/core/job.h"

#include <QCoreApplication>

#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

QList<QUuid> activeGuests(const Inventory &inventory)
{
    QList<QUuid> list;
    for (auto it = inventory.domains().cbegin(); it != inventory.domains().cend(); ++it) {
        if (isActive(it->info.state)) {
            list.append(it.key());
        }
    }
    return list;
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ReattachWatch)
};

} // namespace

ReattachWatch::ReattachWatch(Connection &connection, bool simulatedToo)
    : QObject(&connection)
    , m_connection(connection)
    , m_simulatedToo(simulatedToo)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(2s);
    m_looking.setSingleShot(true);
    m_looking.setInterval(1s);
    connect(&m_asking, &QTimer::timeout, this, &ReattachWatch::ask);
    connect(&m_looking, &QTimer::timeout, this, &ReattachWatch::look);
    const auto askAll = [this] {
        const QList<QUuid> active = activeGuests(*m_connection.inventory());
        m_toAsk += QSet<QUuid>(active.cbegin(), active.cend());
        askSoon();
    };
    connect(&connection, &Connection::listCompleted, this, askAll);
    connect(&connection, &Connection::domainStateChanged, this, [this](const QUuid &uuid, DomainState state) {
        if (isActive(state)) {
            m_toAsk.insert(uuid);
            askSoon();
        } else {
            m_failures.removeIf([&uuid](const ReattachFailure &failure) { return failure.guest == uuid; });
        }
    });
    // Of rules that come or go: they stand in the metadata, which changes nothing that the inventory shows.
    connect(&connection, &Connection::domainOutdated, this, [this](const QUuid &uuid) {
        m_toAsk.insert(uuid);
        askSoon();
    });
    if (connection.isListComplete()) {
        askAll();
    }
}

ReattachWatch::~ReattachWatch() = default;

void ReattachWatch::askSoon()
{
    if (!m_asking.isActive()) {
        m_asking.start();
    }
}

void ReattachWatch::ask()
{
    if (m_connection.state() != Connection::State::Connected || m_connection.config().readOnly
        || (m_connection.isSimulated() && !m_simulatedToo)) {
        return;
    }
    QList<QUuid> asked;
    for (const QUuid &uuid : activeGuests(*m_connection.inventory())) {
        if (m_toAsk.contains(uuid)) {
            asked.append(uuid);
        }
    }
    m_toAsk.clear();
    if (asked.isEmpty()) {
        return;
    }
    deliver(
        m_connection.run(Lane::Details,
                         [asked](Session &session, const CallContext &) { return guestsWithReattach(session, asked); }),
        this, [this, asked](const Result<QList<QUuid>> &found) {
            if (found.has_value()) {
                take(asked, *found);
            }
        });
}

void ReattachWatch::take(const QList<QUuid> &asked, const QList<QUuid> &found)
{
    const QSet<QUuid> before = m_guests;
    m_guests -= QSet<QUuid>(asked.cbegin(), asked.cend());
    m_guests += QSet<QUuid>(found.cbegin(), found.cend());
    m_failures.removeIf([this](const ReattachFailure &failure) { return !m_guests.contains(failure.guest); });
    const bool wanted = !m_guests.isEmpty();
    if (wanted != m_watching) {
        HostObjects *const objects = m_connection.objects();
        m_watching = wanted;
        objects->watch(HostObjectKind::Devices, wanted);
        if (wanted) {
            connect(objects, &HostObjects::told, this, [this](HostObjectKind kind, const QString &) {
                if (kind == HostObjectKind::Devices) {
                    m_looking.start();
                }
            });
        } else {
            disconnect(objects, &HostObjects::told, this, nullptr);
        }
    }
    if (m_guests != before) {
        Q_EMIT guestsChanged();
    }
    if (!found.isEmpty()) {
        m_looking.start(); // it may have returned while nobody looked
    }
}

void ReattachWatch::look()
{
    if (m_busy || m_guests.isEmpty() || m_connection.state() != Connection::State::Connected) {
        if (m_busy) {
            m_looking.start(); // again, when this look is over
        }
        return;
    }
    const QList<QUuid> active = activeGuests(*m_connection.inventory());
    QList<QUuid> guests;
    for (const QUuid &uuid : active) {
        if (m_guests.contains(uuid)) {
            guests.append(uuid);
        }
    }
    if (guests.isEmpty()) {
        return;
    }
    m_busy = true;
    deliver(m_connection.run(Lane::General,
                             [guests, active, failures = m_failures](Session &session, const CallContext &) {
                                 return reattachDevices(session, guests, active, failures);
                             }),
            this, [this](const Result<ReattachRound> &round) {
                m_busy = false;
                if (!round.has_value()) {
                    return;
                }
                m_failures = round->failures;
                for (const Reattached &one : round->done) {
                    Q_EMIT reattached(one.guest, one.device, one.outcome);
                }
            });
}

std::unique_ptr<Job> makeReattachedJob(const Connection &connection, const QUuid &guest, const QString &device,
                                       const Outcome &outcome)
{
    const Inventory::Domain *domain = connection.inventory()->find(guest);
    const QString name = domain ? domain->info.name : guest.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr("Plug %1 into %2 again").arg(device, name),
                                     QList<DomainId>{{connection.id(), guest}});
    job->setHost(connection.id(), connection.displayName());
    Job::Step step;
    step.text = job->title();
    step.cancellable = false;
    step.run = [outcome](const CallContext &) { return readyFuture(outcome); };
    job->addStep(step);
    return job;
}

} // namespace guestdeck
