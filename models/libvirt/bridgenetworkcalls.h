// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

namespace guestdeck
{

class Session;

/// Defines, starts and autostarts a virtual network that is a bridge of the host. One of that name which is just that
/// is a success. Errors: Conflict (another network has the name), and libvirt's. What failed half-way is taken back.
Outcome makeBridgeNetwork(Session &session, const QString &name, const QString &bridge);
/// Whether it is there, active and starts by itself.
Result<bool> hasBridgeNetwork(Session &session, const QString &name, const QString &bridge);

} // namespace guestdeck
