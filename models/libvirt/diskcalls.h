// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/guestdisks.h"
#include "models/libvirt/settlecalls.h"

namespace guestdeck
{

class Session;

/// A guest's disks with their chains and with who else needs their images. Asks all guests and volumes of the host for
/// that (a call for each, several in flight); pools that hold its disks look at their folders again. Thread: worker.
Result<GuestDisks> readGuestDisks(Session &session, const QUuid &uuid, const CallContext &context);

/// Number of checkpoints; 0 where the driver has none.
int countCheckpoints(Session &session, const QUuid &uuid);

} // namespace guestdeck
