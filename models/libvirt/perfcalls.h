// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"
#include "models/inventory/domaininfo.h"

#include <QList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Session;

/// What the host counts of one virtual processor.
struct VcpuCounters {
    bool online = false;
    std::optional<quint64> time; ///< ns that it ran
    std::optional<quint64> delay; ///< ns that it wanted to run and the host had no time for it

    bool operator==(const VcpuCounters &) const = default;
};

/// What a guest's balloon and the host tell of its memory. What is not told is not set. KiB unless said otherwise.
struct MemoryCounters {
    std::optional<quint64> current; ///< what the guest has been given
    std::optional<quint64> maximum;
    std::optional<quint64> available; ///< what the guest sees as its memory
    std::optional<quint64> unused; ///< left lying by the guest
    std::optional<quint64> usable; ///< what it could still hand out: unused, and what it would drop from its caches
    std::optional<quint64> caches; ///< of files, inside the guest
    std::optional<quint64> resident; ///< what the guest's process takes on the host
    std::optional<quint64> swapIn; ///< counters: since the guest started
    std::optional<quint64> swapOut;
    std::optional<quint64> majorFaults; ///< times that something had to be read from a disk
    std::optional<quint64> minorFaults;
    std::optional<quint64> lastUpdate; ///< seconds since 1970, when the guest told this; 0: never

    bool operator==(const MemoryCounters &) const = default;
};

struct DiskCounters {
    QString name; ///< its target: "vda"
    quint64 readBytes = 0;
    quint64 writeBytes = 0;
    quint64 reads = 0; ///< requests
    quint64 writes = 0;
    quint64 flushes = 0;
    quint64 readTime = 0; ///< ns that the requests took, all together
    quint64 writeTime = 0;
    quint64 flushTime = 0;

    bool operator==(const DiskCounters &) const = default;
};

/// As the guest sees it: what it received, what it sent.
struct NetCounters {
    QString name; ///< of the host's device: "vnet3"
    quint64 received = 0; ///< bytes
    quint64 sent = 0;
    quint64 receivedPackets = 0;
    quint64 sentPackets = 0;
    quint64 dropped = 0; ///< packets, both ways, with those that had errors

    bool operator==(const NetCounters &) const = default;
};

/// One reading. A part that the hypervisor did not tell just now (its monitor was busy) is empty.
struct PerfCounters {
    DomainState state = DomainState::Unknown;
    std::optional<quint64> cpuTime; ///< ns, the guest's whole process
    QList<VcpuCounters> vcpus;
    MemoryCounters memory;
    QList<DiskCounters> disks;
    QList<NetCounters> nets;

    bool operator==(const PerfCounters &) const = default;
};

/// virDomainListGetStats for one guest: two requests (the guest is looked up first), never waiting for its monitor.
/// Thread: worker. Errors: NotFound, Unreachable, Unsupported.
Result<PerfCounters> readPerfCounters(Session &session, const QUuid &uuid);

} // namespace guestdeck
