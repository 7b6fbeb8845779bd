// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

namespace guestdeck
{

class Session;

/// All virtual networks, with whether they are active and start by themselves: two calls and one for each network.
/// Empty where the driver has none.
Result<QList<NetworkInfo>> listNetworks(Session &session);
/// Names of the host's bridges, those of virtual networks among them; empty where the driver has no interfaces.
Result<QStringList> listBridges(Session &session);
/// Starts it; one that is active already is a success. The value says whether this call started it.
Result<bool> startNetwork(Session &session, const QString &name);
/// One that is not active any more is a success.
Outcome stopNetwork(Session &session, const QString &name);
/// Whether running guests are plugged into it; false where the driver cannot tell.
bool isNetworkInUse(Session &session, const QString &name);
Result<bool> isNetworkActive(Session &session, const QString &name);

} // namespace guestdeck
