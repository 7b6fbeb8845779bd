// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/sampler.h"

#include "models/connection/connection.h"
#include "models/core/async.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

quint64 perSecond(quint64 before, quint64 now, double seconds)
{
    // Counters start again at zero when a guest restarts.
    return now > before ? quint64(double(now - before) / seconds) : 0;
}

} // namespace

Sampler::Sampler(Connection &connection)
    : m_connection(connection)
{
    m_timer.setInterval(3s);
    connect(&m_timer, &QTimer::timeout, this, &Sampler::tick);
    m_clock.start();
    const Inventory *inventory = connection.inventory();
    connect(inventory, &Inventory::domainsAdded, this, &Sampler::adjust);
    connect(inventory, &Inventory::domainsRemoved, this, &Sampler::adjust);
    connect(inventory, &Inventory::domainsChanged, this, [this](const QList<QUuid> &, DomainFields fields) {
        if (fields.testFlag(DomainField::State)) {
            adjust();
        }
    });
}

void Sampler::setWatched(bool on)
{
    m_watched = on;
    adjust();
}

void Sampler::adjust()
{
    const bool wanted = m_watched && m_connection.inventory()->activeCount() > 0;
    if (wanted && !m_timer.isActive()) {
        m_timer.start();
        if (m_lastAt == 0 || double(m_clock.elapsed()) / 1000 - m_lastAt > 3) {
            tick(); // the first picture at once; but windows shown and hidden in turn do not add calls
        }
    } else if (!wanted) {
        m_timer.stop();
    }
}

void Sampler::tick()
{
    if (m_inFlight) {
        return; // a slow link is not helped by more of the same
    }
    m_inFlight = true;
    const double at = double(m_clock.elapsed()) / 1000;
    deliver(
        m_connection.run(Lane::Details, [](Session &session, const CallContext &) { return readCounters(session); }),
        this, [this, at](const Result<QHash<QUuid, DomainCounters>> &result) {
            m_inFlight = false;
            if (result.has_value()) {
                take(*result, at);
            }
        });
}

/// Clocks of hosts may be wrong, so that a change that was seen counts for more than what they say.
DomainCounters Sampler::fresh(DomainCounters now, std::optional<double> since, qint64 wall)
{
    constexpr double oldest = 60; // seconds
    if (now.memoryToldAt > 0 && since.value_or(double(wall) - double(now.memoryToldAt)) > oldest) {
        now.memoryAvailable = {};
        now.memoryUnused = {};
    }
    return now;
}

DomainSample Sampler::rates(const DomainCounters &before, const DomainCounters &now, double seconds)
{
    DomainSample sample;
    const double cpuSeconds = now.cpuTime > before.cpuTime ? double(now.cpuTime - before.cpuTime) / 1e9 : 0;
    sample.cpu = float(std::clamp(cpuSeconds / (seconds * std::max(1U, now.vcpus)), 0.0, 1.0));
    const KiB total = now.memory.value > 0 ? now.memory : now.memoryAvailable;
    if (now.memoryAvailable.value > 0 && now.memoryUnused <= now.memoryAvailable) {
        sample.memoryUsed = {now.memoryAvailable.value - now.memoryUnused.value};
    } else {
        sample.memoryUsed = std::min(now.memoryResident, total);
    }
    sample.memory = total.value > 0 ? float(double(sample.memoryUsed.value) / double(total.value)) : -1;
    sample.diskRead = perSecond(before.diskRead, now.diskRead, seconds);
    sample.diskWrite = perSecond(before.diskWrite, now.diskWrite, seconds);
    sample.netReceive = perSecond(before.netReceive, now.netReceive, seconds);
    sample.netSend = perSecond(before.netSend, now.netSend, seconds);
    return sample;
}

void Sampler::take(const QHash<QUuid, DomainCounters> &now, double at)
{
    const double seconds = at - m_lastAt;
    const qint64 wall = QDateTime::currentSecsSinceEpoch();
    QHash<QUuid, Last> next;
    QHash<QUuid, std::shared_ptr<const StatsHistory>> changed;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto before = m_last.constFind(it.key());
        Last last{it.value(), before == m_last.cend() ? nullptr : before->history};
        if (before != m_last.cend() && last.counters.memoryResident.value == 0) {
            // Left out while somebody else asks the guest's monitor: not a guest without memory.
            last.counters.memory = before->counters.memory;
            last.counters.memoryAvailable = before->counters.memoryAvailable;
            last.counters.memoryUnused = before->counters.memoryUnused;
            last.counters.memoryResident = before->counters.memoryResident;
            last.counters.memoryToldAt = before->counters.memoryToldAt;
        }
        if (before != m_last.cend()) {
            const bool told = last.counters.memoryToldAt != before->counters.memoryToldAt;
            // Where nobody looked for long it is not known when the word came.
            last.toldAt = !told ? before->toldAt : seconds < 30 ? std::optional<double>(at) : std::nullopt;
        }
        if (before != m_last.cend() && seconds > 0.1) {
            const auto since = last.toldAt ? std::optional<double>(at - *last.toldAt) : std::nullopt;
            // What views hold must not change under them: each sample makes a new value.
            last.history
                = last.history ? std::make_shared<StatsHistory>(*last.history) : std::make_shared<StatsHistory>();
            last.history->append(rates(before->counters, fresh(last.counters, since, wall), seconds));
            changed.insert(it.key(), last.history);
        }
        next.insert(it.key(), std::move(last));
    }
    m_last = std::move(next);
    m_lastAt = at;
    m_connection.inventory()->setStats(changed);
}

} // namespace guestdeck
