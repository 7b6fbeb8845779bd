// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/hostcalls.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace guestdeck
{

class Connection;

/// How busy a host is: two calls each three seconds while somebody watches and the host is connected, none otherwise.
/// Remembers the last three minutes. Thread: GUI. Owner: who shows it; the connection may go first.
class HostLoad : public QObject
{
    Q_OBJECT
public:
    static constexpr int capacity = 60;

    explicit HostLoad(Connection *connection, QObject *parent = nullptr);

    void setWatched(bool on);

    /// 0…1, oldest first. Empty: not known (yet).
    const QList<float> &cpu() const { return m_cpu; }
    const QList<float> &memory() const { return m_memory; }
    KiB memoryUsed() const { return m_memoryUsed; } ///< without what the host would give back (buffers, cache)
    KiB memoryTotal() const { return m_memoryTotal; }
    bool isSupported() const { return !m_unsupported; } ///< not known to be otherwise
    int readings() const { return m_readings; } ///< made so far

    /// The busy part of the time between two readings, 0…1; -1 when no time has passed.
    static float busy(const HostCpuTimes &before, const HostCpuTimes &now);
    static KiB used(const HostMemory &memory);

Q_SIGNALS:
    void changed();

private:
    void adjust();
    void forget();
    void tick();
    void take(const HostCounters &now);

    QPointer<Connection> m_connection;
    QTimer m_timer;
    QElapsedTimer m_sinceReading;
    QList<float> m_cpu;
    QList<float> m_memory;
    KiB m_memoryUsed;
    KiB m_memoryTotal;
    std::optional<HostCpuTimes> m_before;
    HostCounters::Shape m_shape;
    quint64 m_epoch = 0; ///< answers of an earlier one are dropped
    int m_readings = 0;
    bool m_watched = false;
    bool m_inFlight = false;
    bool m_unsupported = false;
};

} // namespace guestdeck
