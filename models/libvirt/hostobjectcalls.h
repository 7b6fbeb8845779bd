// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostobjects.h"

namespace guestdeck
{

class Session;

// Pools, networks, interfaces and node devices in two steps, so that over a slow link the rows are there after a few
// round trips and the rest comes with many calls in flight: first what lists tell, then one definition at a time.

/// Name, active, autostart and persistent of all of that kind: one bulk call for each of these. Errors: Unsupported
/// (the driver has none of that kind); Unreachable although the link stands: the daemon for them does not answer.
Result<QList<HostObject>> listHostObjects(Session &session, HostObjectKind kind);
/// One of them with all that its definition tells, two or three calls; what only lists tell has no meaning in it.
/// Errors: NotFound.
Result<HostObject> readHostObject(Session &session, HostObjectKind kind, const QString &name);
/// Its definition. Errors: NotFound.
Result<QString> readHostObjectXml(Session &session, HostObjectKind kind, const QString &name);

} // namespace guestdeck
