// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"
#include "models/transport/remoteuri.h"

#include <QList>

namespace guestdeck
{

/// One way to try to a guest's VNC server.
struct GraphicsRoute {
    enum class Kind {
        Descriptor, ///< libvirtd hands over a connected socket
        UnixSocket, ///< on this machine: `path`
        Tcp, ///< dialled from this machine: `host`, `port`
        SshTcp, ///< `host`, `port` as seen from the remote host
        SshSocket, ///< `path` on the remote host
    };
    Kind kind = Kind::Tcp;
    QString host;
    quint16 port = 0;
    QString path;

    bool operator==(const GraphicsRoute &) const = default;
};

/// Which part of the way an error of this room is about. Carried by Error::code, which these errors do not use for
/// libvirt's numbers (those are positive).
enum class GraphicsLeg {
    Definition = 0, ///< no screen for us in the guest's definition, or the host could not be asked; any other error
    Listen = -1, ///< it listens where we cannot get
    Tunnel = -2, ///< ssh would not lead there
    Port = -3, ///< ssh led there, and nobody answered
};
GraphicsLeg graphicsLeg(const Error &error);

/// The ways to try, best first; never empty. `uri` is how the host is reached. Errors: Busy (not running), Unsupported
/// (no VNC, or a transport that offers no way), Unreachable (listens where we cannot get). Pure; any thread.
Result<QList<GraphicsRoute>> graphicsRoutes(const RemoteUri &uri, DomainState state, const GraphicsInfo &graphics);

} // namespace guestdeck
