// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/perfcalls.h"

#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxParts = 512; ///< of a kind: the numbers in the names come from the daemon

class Records
{
public:
    Records() = default;
    ~Records()
    {
        if (m_records) {
            virDomainStatsRecordListFree(m_records);
        }
    }
    Records(const Records &) = delete;
    Records &operator=(const Records &) = delete;

    virDomainStatsRecordPtr **out() { return &m_records; }
    const virDomainStatsRecordPtr *get() const { return m_records; }

private:
    virDomainStatsRecordPtr *m_records = nullptr;
};

quint64 number(const virTypedParameter &parameter)
{
    switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
        return quint64(std::max(0, parameter.value.i));
    case VIR_TYPED_PARAM_UINT:
        return parameter.value.ui;
    case VIR_TYPED_PARAM_LLONG:
        return quint64(std::max(0LL, parameter.value.l));
    case VIR_TYPED_PARAM_ULLONG:
        return parameter.value.ul;
    case VIR_TYPED_PARAM_BOOLEAN:
        return parameter.value.b ? 1 : 0;
    default:
        return 0;
    }
}

/// "vcpu.3.time" → 3 and "time"; the list grows to hold it. Null: not of this kind.
template <class T>
T *part(QList<T> &list, const QByteArray &field, QByteArray &tail)
{
    const qsizetype from = field.indexOf('.') + 1;
    const qsizetype to = field.indexOf('.', from);
    bool isNumber = false;
    const int index = to > from ? field.mid(from, to - from).toInt(&isNumber) : -1;
    if (!isNumber || index < 0 || index >= maxParts) {
        return nullptr;
    }
    while (list.size() <= index) {
        list.append(T{});
    }
    tail = field.mid(to + 1);
    return &list[index];
}

void takeMemory(MemoryCounters &memory, const QByteArray &tail, quint64 value)
{
    static const QHash<QByteArray, std::optional<quint64> MemoryCounters::*> fields{
        {"current", &MemoryCounters::current},
        {"maximum", &MemoryCounters::maximum},
        {"available", &MemoryCounters::available},
        {"unused", &MemoryCounters::unused},
        {"usable", &MemoryCounters::usable},
        {"disk_caches", &MemoryCounters::caches},
        {"rss", &MemoryCounters::resident},
        {"swap_in", &MemoryCounters::swapIn},
        {"swap_out", &MemoryCounters::swapOut},
        {"major_fault", &MemoryCounters::majorFaults},
        {"minor_fault", &MemoryCounters::minorFaults},
        {"last-update", &MemoryCounters::lastUpdate}};
    if (const auto field = fields.value(tail, nullptr)) {
        memory.*field = value;
    }
}

void takeVcpu(VcpuCounters &vcpu, const QByteArray &tail, quint64 value)
{
    if (tail == "time") {
        vcpu.time = value;
    } else if (tail == "delay") {
        vcpu.delay = value;
    } else if (tail == "state") {
        vcpu.online = value != VIR_VCPU_OFFLINE;
    }
}

void takeDisk(DiskCounters &disk, const QByteArray &tail, quint64 value)
{
    static const QHash<QByteArray, quint64 DiskCounters::*> fields{
        {"rd.bytes", &DiskCounters::readBytes}, {"wr.bytes", &DiskCounters::writeBytes},
        {"rd.reqs", &DiskCounters::reads},      {"wr.reqs", &DiskCounters::writes},
        {"fl.reqs", &DiskCounters::flushes},    {"rd.times", &DiskCounters::readTime},
        {"wr.times", &DiskCounters::writeTime}, {"fl.times", &DiskCounters::flushTime}};
    if (const auto field = fields.value(tail, nullptr)) {
        disk.*field = value;
    }
}

void takeNet(NetCounters &net, const QByteArray &tail, quint64 value)
{
    if (tail == "rx.bytes") {
        net.received = value;
    } else if (tail == "tx.bytes") {
        net.sent = value;
    } else if (tail == "rx.pkts") {
        net.receivedPackets = value;
    } else if (tail == "tx.pkts") {
        net.sentPackets = value;
    } else if (tail == "rx.drop" || tail == "tx.drop" || tail == "rx.errs" || tail == "tx.errs") {
        net.dropped += value;
    }
}

void take(PerfCounters &counters, const virTypedParameter &parameter)
{
    const QByteArray field(parameter.field);
    QByteArray tail;
    const bool isText = parameter.type == VIR_TYPED_PARAM_STRING;
    const quint64 value = number(parameter);
    if (field == "state.state") {
        counters.state = domainState(int(value));
    } else if (field == "cpu.time") {
        counters.cpuTime = value;
    } else if (field.startsWith("balloon.")) {
        takeMemory(counters.memory, field.mid(8), value);
    } else if (field.startsWith("vcpu.")) {
        if (VcpuCounters *vcpu = part(counters.vcpus, field, tail)) {
            takeVcpu(*vcpu, tail, value);
        }
    } else if (field.startsWith("block.")) {
        DiskCounters *disk = part(counters.disks, field, tail);
        if (disk && isText && tail == "name") {
            disk->name = QString::fromUtf8(parameter.value.s).left(64);
        } else if (disk && !isText) {
            takeDisk(*disk, tail, value);
        }
    } else if (field.startsWith("net.")) {
        NetCounters *net = part(counters.nets, field, tail);
        if (net && isText && tail == "name") {
            net->name = QString::fromUtf8(parameter.value.s).left(64);
        } else if (net && !isText) {
            takeNet(*net, tail, value);
        }
    }
}

} // namespace

Result<PerfCounters> readPerfCounters(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    virDomainPtr list[]{domain->get(), nullptr};
    Records records;
    const int count
        = virDomainListGetStats(list,
                                VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON
                                    | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK,
                                records.out(), VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 1) {
        return count < 0 ? lastError() : Error{ErrorKind::NotFound, VIR_ERR_NO_DOMAIN, {}, {}};
    }
    PerfCounters counters;
    const virDomainStatsRecord &record = *records.get()[0];
    for (int i = 0; i < record.nparams; ++i) {
        take(counters, record.params[i]);
    }
    // Without a name it cannot be told from its neighbours; without the monitor disks have names and no counters.
    counters.disks.removeIf([](const DiskCounters &disk) { return disk.name.isEmpty(); });
    counters.nets.removeIf([](const NetCounters &net) { return net.name.isEmpty(); });
    return counters;
}

} // namespace guestdeck
