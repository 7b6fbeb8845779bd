// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/hostcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"
#include "models/xml/capsreader.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace guestdeck
{

Result<HostInfo> readHostInfo(Session &session)
{
    HostInfo host;
    const CString name(virConnectGetHostname(session.raw()));
    if (!name) {
        return lastError();
    }
    host.hostName = QString::fromUtf8(name.get()).left(255);
    if (const char *type = virConnectGetType(session.raw())) {
        host.hypervisor = QString::fromUtf8(type).left(64);
    }
    unsigned long version = 0;
    if (virConnectGetLibVersion(session.raw(), &version) == 0) {
        host.libvirtVersion = version;
    }
    if (virConnectGetVersion(session.raw(), &version) == 0) {
        host.hypervisorVersion = version;
    }
    virNodeInfo node{};
    if (virNodeGetInfo(session.raw(), &node) == 0) {
        host.arch = QString::fromUtf8(node.model, qsizetype(strnlen(node.model, sizeof node.model)));
        host.cpus = node.cpus;
        const quint64 sockets = quint64(node.nodes) * node.sockets;
        const quint64 cores = sockets * node.cores;
        const quint64 threads = cores * node.threads;
        if (threads > 0 && threads < 1'000'000) {
            host.topology = {quint32(sockets), quint32(cores), quint32(threads)};
        }
        host.memory = {node.memory};
    }
    return host;
}

Result<QString> readCapabilities(Session &session)
{
    const CString xml(virConnectGetCapabilities(session.raw()));
    if (!xml) {
        return lastError();
    }
    return QString::fromUtf8(xml.get());
}

Result<HostInfo> readHost(Session &session)
{
    Result<HostInfo> host = readHostInfo(session);
    if (host) {
        if (const Result<QString> capabilities = readCapabilities(session)) {
            readHostCapabilities(*capabilities, *host);
        }
    }
    return host;
}

namespace
{

constexpr int maxNumbers = 64; ///< libvirt's remote protocol allows 16

/// virNodeGetCPUStats and virNodeGetMemoryStats differ in the types alone: how many numbers, then the numbers.
template <class Entry, class Read>
Result<std::vector<Entry>> readNumbers(int &known, Read read)
{
    if (known == 0 && read(nullptr, &known) < 0) {
        known = 0;
        return lastError();
    }
    if (known <= 0 || known > maxNumbers) {
        known = 0;
        return Error{ErrorKind::Unsupported, 0, {}, {}};
    }
    std::vector<Entry> entries(static_cast<size_t>(known));
    int count = known;
    if (read(entries.data(), &count) < 0) {
        known = 0; // maybe a daemon of another version by now
        return lastError();
    }
    entries.resize(static_cast<size_t>(std::clamp(count, 0, known)));
    return entries;
}

template <size_t N>
bool isNamed(const char (&field)[N], const char *name)
{
    return strncmp(field, name, N) == 0;
}

HostCpuTimes cpuTimes(const std::vector<virNodeCPUStats> &entries)
{
    HostCpuTimes times;
    for (const virNodeCPUStats &entry : entries) {
        if (isNamed(entry.field, VIR_NODE_CPU_STATS_UTILIZATION)) {
            times.utilisation = int(std::min<quint64>(entry.value, 100));
        } else if (isNamed(entry.field, VIR_NODE_CPU_STATS_IDLE) || isNamed(entry.field, VIR_NODE_CPU_STATS_IOWAIT)) {
            times.idle += entry.value;
        } else if (isNamed(entry.field, VIR_NODE_CPU_STATS_USER) || isNamed(entry.field, VIR_NODE_CPU_STATS_KERNEL)
                   || isNamed(entry.field, VIR_NODE_CPU_STATS_INTR)) {
            times.busy += entry.value;
        }
    }
    return times;
}

HostMemory memoryOf(const std::vector<virNodeMemoryStats> &entries)
{
    HostMemory memory;
    for (const virNodeMemoryStats &entry : entries) {
        if (isNamed(entry.field, VIR_NODE_MEMORY_STATS_TOTAL)) {
            memory.total = {entry.value};
        } else if (isNamed(entry.field, VIR_NODE_MEMORY_STATS_FREE)) {
            memory.free = {entry.value};
        } else if (isNamed(entry.field, VIR_NODE_MEMORY_STATS_BUFFERS)) {
            memory.buffers = {entry.value};
        } else if (isNamed(entry.field, VIR_NODE_MEMORY_STATS_CACHED)) {
            memory.cached = {entry.value};
        }
    }
    return memory;
}

} // namespace

Result<HostCounters> readHostCounters(Session &session, HostCounters::Shape shape)
{
    const auto cpu = readNumbers<virNodeCPUStats>(shape.cpu, [&](virNodeCPUStats *entries, int *count) {
        return virNodeGetCPUStats(session.raw(), VIR_NODE_CPU_STATS_ALL_CPUS, entries, count, 0);
    });
    const auto memory = readNumbers<virNodeMemoryStats>(shape.memory, [&](virNodeMemoryStats *entries, int *count) {
        return virNodeGetMemoryStats(session.raw(), VIR_NODE_MEMORY_STATS_ALL_CELLS, entries, count, 0);
    });
    if (!cpu && !memory) {
        return cpu.error();
    }
    HostCounters counters;
    counters.shape = shape;
    if (cpu) {
        counters.cpu = cpuTimes(*cpu);
    }
    if (memory) {
        counters.memory = memoryOf(*memory);
    }
    return counters;
}

quint64 libvirtClientVersion()
{
    unsigned long version = 0;
    return virGetVersion(&version, nullptr, nullptr) == 0 ? version : 0;
}

} // namespace guestdeck
