// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/storagemap.h"

namespace guestdeck
{

class Session;

/// The pools, the volumes of the active ones and the disks of all guests (of running ones by the live and the stored
/// definition): a call for each, 16 in flight. `again`: active pools look into their folders first. What goes away
/// meanwhile is left out; a guest that cannot be read is named in StorageFacts::unread. No storage driver: no pools.
Result<StorageFacts> readStorageFacts(Session &session, bool again, const CallContext &context);

} // namespace guestdeck
