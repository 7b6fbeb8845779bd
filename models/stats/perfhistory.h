// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/perfcalls.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// What a line of a picture means, and in what it counts.
enum class PerfUnit {
    Share, ///< 0…1
    Bytes,
    BytesPerSecond,
    PerSecond,
    Milliseconds,
};

/// One reading as rates. The names of its lines are stable: "cpu", "vcpu/0", "vcpu-wait/0", "memory/given",
/// "memory/used", "memory/caches", "memory/resident", "memory/swap-in", "memory/swap-out", "disk/vda/read",
/// "disk/vda/write" (bytes in a second), "disk/vda/reads", "disk/vda/writes" (requests), "disk/vda/read-latency",
/// "…/write-latency", "…/flush-latency", "net/vnet0/received", "net/vnet0/sent", "…/dropped".
struct PerfSample {
    qint64 at = 0; ///< milliseconds since 1970
    QMap<QString, float> values;
};
PerfUnit perfUnit(const QString &line);

/// Turns readings into rates. Parts that a reading lacks are left out and measured over the longer time afterwards.
/// A value.
class PerfMeter
{
public:
    /// `at`: milliseconds of a clock that never jumps; `wall`: what the sample is to say. Empty for the first reading.
    PerfSample take(const PerfCounters &now, qint64 at, qint64 wall);
    void forget() { *this = {}; } ///< the guest was stopped, or nobody looked for long

private:
    template <class T>
    struct Seen {
        T counters;
        qint64 at = 0;
    };
    void takeCpu(const PerfCounters &now, qint64 at, PerfSample &sample);
    void takeMemory(const MemoryCounters &now, qint64 at, PerfSample &sample);
    void takeDisks(const QList<DiskCounters> &now, qint64 at, PerfSample &sample);
    void takeNets(const QList<NetCounters> &now, qint64 at, PerfSample &sample);

    std::optional<Seen<quint64>> m_cpu;
    QHash<int, Seen<VcpuCounters>> m_vcpus;
    std::optional<Seen<MemoryCounters>> m_memory;
    QHash<QString, Seen<DiskCounters>> m_disks;
    QHash<QString, Seen<NetCounters>> m_nets;
};

/// The last hour of samples, by lines. A value; bounded in time and number. A line that has no value at a time has NaN.
class PerfHistory
{
public:
    static constexpr qint64 span = 3600'000; ///< milliseconds
    static constexpr qsizetype capacity = 3600; ///< samples: an hour of one a second
    static constexpr qsizetype maxLines = 2048;

    void append(const PerfSample &sample);
    void clear();
    bool isEmpty() const { return m_times.isEmpty(); }
    qsizetype size() const { return m_times.size(); }
    const QList<qint64> &times() const { return m_times; } ///< milliseconds since 1970, oldest first
    QStringList lines() const; ///< sorted by name, numbers by value
    bool has(const QString &line) const { return m_values.contains(line); }
    const QList<float> &values(const QString &line) const; ///< as many as times(); empty: no such line
    float latest(const QString &line) const; ///< NaN: none

private:
    QList<qint64> m_times;
    QHash<QString, QList<float>> m_values;
};

/// The history as a table for other programs: a line for each time (ISO 8601, UTC), a column for each line with its
/// unit in the head, decimal points whatever the language, empty where there is no value. RFC 4180.
QByteArray perfCsv(const PerfHistory &history);

} // namespace guestdeck
