// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <optional>

namespace guestdeck
{

class Session;

/// Host name, versions, CPU count and memory: five calls. What a driver lacks stays empty.
Result<HostInfo> readHostInfo(Session &session);
/// The host's capabilities XML.
Result<QString> readCapabilities(Session &session);

/// Both together, in six calls; without the capabilities where the host does not give them.
Result<HostInfo> readHost(Session &session);

struct HostCpuTimes { ///< of all processors together, since the host started; nanoseconds
    quint64 busy = 0;
    quint64 idle = 0;
    int utilisation = -1; ///< percent, from drivers that tell that instead
};

struct HostMemory {
    KiB total;
    KiB free;
    KiB buffers;
    KiB cached;
};

struct HostCounters {
    /// How many numbers the host tells: libvirt wants that known beforehand, and it does not change.
    struct Shape {
        int cpu = 0; ///< 0: not known yet
        int memory = 0;
    };

    std::optional<HostCpuTimes> cpu;
    std::optional<HostMemory> memory;
    Shape shape; ///< for the next reading
};

/// How busy the host is: two calls, and two more when `shape` is not known. Errors: Unsupported (no such calls in
/// the driver). The test driver tells processor times that stand still.
Result<HostCounters> readHostCounters(Session &session, HostCounters::Shape shape);

/// The version of the libvirt library in this process, as 9000000 for 9.0.0 (virGetVersion). Any thread; asks no host.
quint64 libvirtClientVersion();

} // namespace guestdeck
