// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/perffeed.h"

#include "models/connection/connection.h"
#include "models/core/async.h"

#include <QDateTime>

#include <algorithm>

namespace guestdeck
{

using namespace std::chrono_literals;

PerfFeed::PerfFeed(Connection *connection, const QUuid &uuid, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_uuid(uuid)
{
    m_clock.start();
    m_timer.setInterval(2s);
    connect(&m_timer, &QTimer::timeout, this, &PerfFeed::tick);
    attach();
}

void PerfFeed::attach()
{
    const Inventory *inventory = m_connection->inventory();
    connect(m_connection, &Connection::stateChanged, this, &PerfFeed::adjust);
    connect(m_connection, &Connection::listCompleted, this, &PerfFeed::adjust);
    connect(inventory, &Inventory::domainsAdded, this, &PerfFeed::adjust);
    connect(inventory, &Inventory::domainsRemoved, this, &PerfFeed::adjust);
    connect(inventory, &Inventory::domainsChanged, this, [this](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields.testFlag(DomainField::State) && uuids.contains(m_uuid)) {
            adjust();
        }
    });
}

void PerfFeed::setConnection(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    m_meter.forget(); // the other host counts anew
    ++m_epoch;
    m_inFlight = false;
    attach();
    adjust();
}

void PerfFeed::setWatched(bool on)
{
    m_watched = on;
    adjust();
}

void PerfFeed::setInterval(std::chrono::milliseconds interval)
{
    m_timer.setInterval(std::clamp<std::chrono::milliseconds>(interval, 1s, 10s));
}

bool PerfFeed::isRunning() const
{
    if (!m_connection || m_connection->state() != Connection::State::Connected) {
        return false;
    }
    const Inventory::Domain *domain = m_connection->inventory()->find(m_uuid);
    return domain && isActive(domain->info.state);
}

void PerfFeed::adjust()
{
    const bool running = isRunning();
    if (!running) {
        m_meter.forget(); // it counts anew when it is started again
        ++m_epoch;
        m_inFlight = false;
    }
    const bool wanted = m_watched && running;
    if (wanted == m_timer.isActive()) {
        return;
    }
    if (wanted) {
        m_timer.start();
        // Shown and hidden in turn adds no calls.
        if (m_lastAsked < 0 || m_clock.elapsed() - m_lastAsked >= m_timer.interval()) {
            tick();
        }
    } else {
        m_timer.stop();
    }
    Q_EMIT readingChanged();
}

void PerfFeed::tick()
{
    if (m_inFlight || !m_connection) {
        return; // a slow link is not helped by more of the same
    }
    m_inFlight = true;
    ++m_readings;
    m_lastAsked = m_clock.elapsed();
    deliver(m_connection->run(
                Lane::Details,
                [uuid = m_uuid](Session &session, const CallContext &) { return readPerfCounters(session, uuid); }),
            this, [this, epoch = m_epoch](const Result<PerfCounters> &result) {
                if (epoch != m_epoch) {
                    return;
                }
                m_inFlight = false;
                const std::optional<Error> error = result.has_value() ? std::nullopt : std::optional(result.error());
                if (error != m_error) {
                    m_error = error;
                    Q_EMIT readingChanged();
                }
                if (result.has_value()) {
                    take(*result, m_clock.elapsed(), QDateTime::currentMSecsSinceEpoch());
                }
            });
}

void PerfFeed::take(const PerfCounters &now, qint64 at, qint64 wall)
{
    m_latest = now;
    PerfSample sample = m_meter.take(now, at, wall);
    if (!sample.values.isEmpty()) {
        m_history.append(sample);
    }
    Q_EMIT changed();
}

} // namespace guestdeck
