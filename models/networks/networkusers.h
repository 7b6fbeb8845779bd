// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/libvirt/networkuse.h"
#include "models/networks/networkspec.h"

#include <QFuture>
#include <QList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Connection;

/// Guests that have an interface in that network, by name: now, or after their next start. Several calls in flight.
/// Fails rather than leave one out.
QFuture<Result<QList<NetworkUser>>> networkUsers(Connection &connection, const QUuid &network,
                                                 const CallContext &context = {});

/// A network as it is stored and as it runs.
struct LoadedNetwork {
    QString xml; ///< as stored: what an edit begins with; of one that is only started: as it runs
    NetworkSpec spec; ///< of it, with autostart
    bool active = false;
    bool persistent = true;
    std::optional<NetworkSpec> running; ///< while active; differs from `spec` while changes wait for a restart
};
/// Errors: NotFound, Unsupported (no form can show it).
QFuture<Result<LoadedNetwork>> loadNetwork(Connection &connection, const QUuid &network);

} // namespace guestdeck
