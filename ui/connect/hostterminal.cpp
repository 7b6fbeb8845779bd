// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostterminal.h"

#include "models/connection/connection.h"
#include "models/connection/connectionuri.h"
#include "models/transport/remoteuri.h"
#include "ui/mainwindow/actionregistry.h"

namespace guestdeck
{

std::optional<QString> whyNoTerminal(const Connection &connection)
{
    if (isSimulatedUri(connection.uri())) {
        return ActionRegistry::tr("%1 is simulated: there is no machine to log in to.").arg(connection.displayName());
    }
    if (isLocalUri(connection.uri())) {
        return {};
    }
    if (!RemoteUri::asksForSsh(connection.uri())) {
        return ActionRegistry::tr("%1 is not reached by ssh, so there is no login for a terminal.")
            .arg(connection.displayName());
    }
    if (connection.state() != Connection::State::Connected || !connection.sshMaster()) {
        return ActionRegistry::tr("%1 is not connected.").arg(connection.displayName());
    }
    return {};
}

} // namespace guestdeck
