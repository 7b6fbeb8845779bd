// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/hostload.h"

#include "models/connection/connection.h"
#include "models/core/async.h"

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds interval = 3s;
/// After a pause of this length the samples no longer stand at their places in time.
constexpr std::chrono::milliseconds longestGap = 10s;

void append(QList<float> &values, float value)
{
    values.append(value);
    while (values.size() > HostLoad::capacity) {
        values.removeFirst();
    }
}

} // namespace

HostLoad::HostLoad(Connection *connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &HostLoad::tick);
    connect(connection, &Connection::stateChanged, this, &HostLoad::adjust);
}

void HostLoad::setWatched(bool on)
{
    m_watched = on;
    adjust();
}

void HostLoad::adjust()
{
    const bool there = m_connection && m_connection->state() == Connection::State::Connected;
    if (!there) {
        m_timer.stop();
        forget();
        m_unsupported = false; // another daemon may answer next time
        return;
    }
    const bool wanted = m_watched && m_connection->isListComplete() && !m_unsupported;
    if (!wanted) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
        if (!m_sinceReading.isValid() || m_sinceReading.hasExpired(longestGap.count())) {
            forget();
            tick();
        }
    }
}

void HostLoad::forget()
{
    ++m_epoch;
    m_inFlight = false;
    m_before.reset();
    m_shape = {};
    m_sinceReading.invalidate();
    if (!m_cpu.isEmpty() || !m_memory.isEmpty()) {
        m_cpu.clear();
        m_memory.clear();
        m_memoryUsed = {};
        m_memoryTotal = {};
        Q_EMIT changed();
    }
}

void HostLoad::tick()
{
    if (m_inFlight || !m_connection) {
        return; // a slow link is not helped by more of the same
    }
    m_inFlight = true;
    ++m_readings;
    deliver(m_connection->run(
                Lane::Details,
                [shape = m_shape](Session &session, const CallContext &) { return readHostCounters(session, shape); }),
            this, [this, epoch = m_epoch](const Result<HostCounters> &result) {
                if (epoch != m_epoch) {
                    return;
                }
                m_inFlight = false;
                if (result) {
                    take(*result);
                } else if (result.error().kind == ErrorKind::Unsupported) {
                    m_unsupported = true;
                    adjust();
                }
            });
}

void HostLoad::take(const HostCounters &now)
{
    m_sinceReading.start();
    m_shape = now.shape;
    if (now.cpu) {
        const float value = now.cpu->utilisation >= 0 ? float(now.cpu->utilisation) / 100
            : m_before                                ? busy(*m_before, *now.cpu)
                                                      : -1;
        if (value >= 0) {
            append(m_cpu, value);
        }
        m_before = now.cpu;
    }
    if (now.memory && now.memory->total.value > 0) {
        m_memoryTotal = now.memory->total;
        m_memoryUsed = used(*now.memory);
        append(m_memory, float(double(m_memoryUsed.value) / double(m_memoryTotal.value)));
    }
    Q_EMIT changed();
}

float HostLoad::busy(const HostCpuTimes &before, const HostCpuTimes &now)
{
    // Idle time may step back a little, as the kernel guesses it.
    const quint64 busy = now.busy > before.busy ? now.busy - before.busy : 0;
    const quint64 idle = now.idle > before.idle ? now.idle - before.idle : 0;
    const double all = double(busy) + double(idle);
    return all > 0 ? float(double(busy) / all) : -1.0F;
}

KiB HostLoad::used(const HostMemory &memory)
{
    quint64 rest = memory.total.value;
    for (const KiB part : {memory.free, memory.buffers, memory.cached}) {
        rest -= std::min(rest, part.value);
    }
    return {rest};
}

} // namespace guestdeck
