// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace guestdeck
{

/// What this machine offers, as far as can be seen without libvirt.
struct HostProbe {
    enum class Socket { Missing, Refused, Denied, Connectable };
    Socket system = Socket::Missing; ///< libvirtd's or virtqemud's socket for qemu:///system
    bool daemon = false; ///< a libvirtd or virtqemud program, which libvirt starts for qemu:///session
    bool emulator = false; ///< a qemu-system program
    bool root = false;
    bool systemd = false; ///< the machine was booted with it
    bool apt = false; ///< packages come by apt

    bool operator==(const HostProbe &) const = default;
};

/// What to do when no host is saved.
struct FirstStart {
    QString uri; ///< the host to open; empty: none can be reached
    QString message; ///< translated: which one and why, or what is missing
    QString command; ///< a shell line that mends it, or empty
    bool offerSimulated = false;
};

/// Looks at sockets and programs on a worker.
QFuture<HostProbe> probeThisMachine();

/// Pure.
FirstStart decideFirstStart(const HostProbe &probe);
/// When qemu:///system was there but refused us (by polkit, which a look at the socket does not show).
FirstStart afterRefusal(const HostProbe &probe);

/// When the chosen host turned out not to be reachable at all.
FirstStart afterFailure(const HostProbe &probe, const QString &uri);

/// libvirt's built-in host in which nothing is real.
QString simulatedHostUri();
QString simulatedHostName();

} // namespace guestdeck
