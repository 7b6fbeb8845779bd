// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/perfhistory.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// Counters start again at zero when a guest restarts.
double grown(quint64 before, quint64 now)
{
    return now > before ? double(now - before) : 0;
}

float latency(quint64 timeBefore, quint64 time, quint64 requestsBefore, quint64 requests)
{
    const double count = grown(requestsBefore, requests);
    return count > 0 ? float(grown(timeBefore, time) / count / 1e6) : none;
}

QByteArray unitName(PerfUnit unit)
{
    switch (unit) {
    case PerfUnit::Share:
        return "share";
    case PerfUnit::Bytes:
        return "bytes";
    case PerfUnit::BytesPerSecond:
        return "bytes/s";
    case PerfUnit::PerSecond:
        return "1/s";
    case PerfUnit::Milliseconds:
        return "ms";
    }
    return {};
}

/// By letters, and numbers in them by value.
bool isBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto digits = [](const QString &text, qsizetype at) {
        qsizetype end = at;
        while (end < text.size() && text.at(end).isDigit()) {
            ++end;
        }
        return end;
    };
    while (i < a.size() && j < b.size()) {
        const qsizetype endA = digits(a, i);
        const qsizetype endB = digits(b, j);
        if (endA > i && endB > j) {
            const qulonglong x = a.mid(i, endA - i).toULongLong();
            const qulonglong y = b.mid(j, endB - j).toULongLong();
            if (x != y) {
                return x < y;
            }
            i = endA;
            j = endB;
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

/// A word for a cell: names come from the host, and a spreadsheet takes some beginnings for a formula.
QByteArray cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && u"=+-@\t\r"_s.contains(safe.front())) {
        safe.prepend(u'\'');
    }
    return '"' + safe.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/// Never with an exponent, which some programs read as text: whole numbers whole, others with a few decimals.
QByteArray number(double value)
{
    if (!std::isfinite(value)) {
        return {};
    }
    if (value == std::floor(value) || std::abs(value) >= 1e6) {
        return QByteArray::number(value, 'f', 0);
    }
    QByteArray text = QByteArray::number(value, 'f', std::abs(value) < 1 ? 6 : 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    return text.endsWith('.') ? text.chopped(1) : text;
}

} // namespace

PerfUnit perfUnit(const QString &line)
{
    if (line.startsWith("memory/swap"_L1)) {
        return PerfUnit::BytesPerSecond;
    }
    if (line.startsWith("memory/"_L1)) {
        return PerfUnit::Bytes;
    }
    if (line.endsWith("-latency"_L1)) {
        return PerfUnit::Milliseconds;
    }
    if (line.endsWith("/reads"_L1) || line.endsWith("/writes"_L1) || line.endsWith("/dropped"_L1)) {
        return PerfUnit::PerSecond;
    }
    return line.startsWith("disk/"_L1) || line.startsWith("net/"_L1) ? PerfUnit::BytesPerSecond : PerfUnit::Share;
}

PerfSample PerfMeter::take(const PerfCounters &now, qint64 at, qint64 wall)
{
    PerfSample sample{wall, {}};
    takeCpu(now, at, sample);
    takeMemory(now.memory, at, sample);
    takeDisks(now.disks, at, sample);
    takeNets(now.nets, at, sample);
    return sample;
}

void PerfMeter::takeCpu(const PerfCounters &now, qint64 at, PerfSample &sample)
{
    const auto online = std::ranges::count_if(now.vcpus, &VcpuCounters::online);
    if (now.cpuTime) {
        if (m_cpu && at > m_cpu->at) {
            const double share = grown(m_cpu->counters, *now.cpuTime) / 1e6 / double(at - m_cpu->at);
            sample.values.insert(u"cpu"_s, float(std::clamp(share / double(std::max<qsizetype>(1, online)), 0.0, 1.0)));
        }
        m_cpu = {*now.cpuTime, at};
    }
    for (int i = 0; i < now.vcpus.size(); ++i) {
        const VcpuCounters &vcpu = now.vcpus.at(i);
        if (!vcpu.online || !vcpu.time) {
            m_vcpus.remove(i);
            continue;
        }
        const auto before = m_vcpus.constFind(i);
        if (before != m_vcpus.cend() && at > before->at) {
            const double passed = double(at - before->at) * 1e6;
            const double ran = grown(before->counters.time.value_or(0), *vcpu.time) / passed;
            sample.values.insert(u"vcpu/%1"_s.arg(i), float(std::clamp(ran, 0.0, 1.0)));
            if (vcpu.delay && before->counters.delay) {
                const double waited = grown(*before->counters.delay, *vcpu.delay) / passed;
                sample.values.insert(u"vcpu-wait/%1"_s.arg(i), float(std::clamp(waited, 0.0, 1.0)));
            }
        }
        m_vcpus.insert(i, {vcpu, at});
    }
}

void PerfMeter::takeMemory(const MemoryCounters &now, qint64 at, PerfSample &sample)
{
    const auto put = [&](const QString &line, const std::optional<quint64> &kib) {
        if (kib) {
            sample.values.insert(u"memory/"_s + line, float(double(*kib) * 1024));
        }
    };
    put(u"given"_s, now.current);
    put(u"resident"_s, now.resident);
    put(u"caches"_s, now.caches);
    // "usable" is what the guest could still hand out; "unused" ignores what it would drop from its caches.
    const std::optional<quint64> free = now.usable ? now.usable : now.unused;
    if (now.available && free && *free <= *now.available) {
        put(u"used"_s, *now.available - *free);
    }
    const bool told = now.swapIn && now.swapOut;
    if (told && m_memory && at > m_memory->at) {
        const double seconds = double(at - m_memory->at) / 1000;
        const MemoryCounters &before = m_memory->counters;
        sample.values.insert(u"memory/swap-in"_s, float(grown(*before.swapIn, *now.swapIn) * 1024 / seconds));
        sample.values.insert(u"memory/swap-out"_s, float(grown(*before.swapOut, *now.swapOut) * 1024 / seconds));
    }
    if (told) {
        m_memory = {now, at};
    }
}

void PerfMeter::takeDisks(const QList<DiskCounters> &now, qint64 at, PerfSample &sample)
{
    for (const DiskCounters &disk : now) {
        const auto before = m_disks.constFind(disk.name);
        const bool silent = disk == DiskCounters{disk.name, 0, 0, 0, 0, 0, 0, 0, 0};
        if (silent && before != m_disks.cend() && before->counters.reads > 0) {
            continue; // the monitor was busy: names without counters
        }
        if (before != m_disks.cend() && at > before->at) {
            const double seconds = double(at - before->at) / 1000;
            const DiskCounters &old = before->counters;
            const auto put = [&](const QString &what, float value) {
                if (!std::isnan(value)) {
                    sample.values.insert(u"disk/"_s + disk.name + u'/' + what, value);
                }
            };
            put(u"read"_s, float(grown(old.readBytes, disk.readBytes) / seconds));
            put(u"write"_s, float(grown(old.writeBytes, disk.writeBytes) / seconds));
            put(u"reads"_s, float(grown(old.reads, disk.reads) / seconds));
            put(u"writes"_s, float(grown(old.writes, disk.writes) / seconds));
            put(u"read-latency"_s, latency(old.readTime, disk.readTime, old.reads, disk.reads));
            put(u"write-latency"_s, latency(old.writeTime, disk.writeTime, old.writes, disk.writes));
            put(u"flush-latency"_s, latency(old.flushTime, disk.flushTime, old.flushes, disk.flushes));
        }
        m_disks.insert(disk.name, {disk, at});
    }
}

void PerfMeter::takeNets(const QList<NetCounters> &now, qint64 at, PerfSample &sample)
{
    for (const NetCounters &net : now) {
        const auto before = m_nets.constFind(net.name);
        if (before != m_nets.cend() && at > before->at) {
            const double seconds = double(at - before->at) / 1000;
            const NetCounters &old = before->counters;
            const QString head = u"net/"_s + net.name + u'/';
            sample.values.insert(head + u"received"_s, float(grown(old.received, net.received) / seconds));
            sample.values.insert(head + u"sent"_s, float(grown(old.sent, net.sent) / seconds));
            sample.values.insert(head + u"dropped"_s, float(grown(old.dropped, net.dropped) / seconds));
        }
        m_nets.insert(net.name, {net, at});
    }
}

void PerfHistory::append(const PerfSample &sample)
{
    if (!m_times.isEmpty() && sample.at <= m_times.last()) {
        return; // this machine's clock was set back: the picture waits until it has caught up
    }
    while (!m_times.isEmpty() && (m_times.size() >= capacity || sample.at - m_times.first() > span)) {
        m_times.removeFirst();
        for (QList<float> &line : m_values) {
            line.removeFirst();
        }
        // Of a device that was taken out an hour ago.
        m_values.removeIf([](const auto &line) {
            return std::ranges::all_of(line.value(), [](float value) { return std::isnan(value); });
        });
    }
    for (auto it = sample.values.cbegin(); it != sample.values.cend(); ++it) {
        if (!m_values.contains(it.key()) && m_values.size() < maxLines) {
            m_values.insert(it.key(), QList<float>(m_times.size(), none));
        }
    }
    m_times.append(sample.at);
    for (auto it = m_values.begin(); it != m_values.end(); ++it) {
        it->append(sample.values.value(it.key(), none));
    }
}

void PerfHistory::clear()
{
    *this = {};
}

QStringList PerfHistory::lines() const
{
    QStringList names = m_values.keys();
    std::ranges::sort(names, isBefore);
    return names;
}

const QList<float> &PerfHistory::values(const QString &line) const
{
    static const QList<float> empty;
    const auto found = m_values.constFind(line);
    return found == m_values.cend() ? empty : *found;
}

float PerfHistory::latest(const QString &line) const
{
    const QList<float> &all = values(line);
    return all.isEmpty() ? none : all.last();
}

QByteArray perfCsv(const PerfHistory &history)
{
    const QStringList lines = history.lines();
    QByteArray csv = "time";
    for (const QString &line : lines) {
        csv += ',' + cell(line + u" ("_s + QString::fromLatin1(unitName(perfUnit(line))) + u')');
    }
    csv += "\r\n";
    for (qsizetype i = 0; i < history.size(); ++i) {
        csv += QDateTime::fromMSecsSinceEpoch(history.times().at(i), Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
        for (const QString &line : lines) {
            const float value = history.values(line).at(i);
            csv += ',';
            if (!std::isnan(value)) {
                csv += number(double(value));
            }
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace guestdeck
