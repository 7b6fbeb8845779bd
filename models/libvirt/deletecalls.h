// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/deleteplan.h"

namespace guestdeck
{

class Session;

/// Reads what deleting a guest would take with it; looks through the definitions of all other guests of the host for
/// disks they share with it (a call for each of them).
Result<DeletePlan> readDeletePlan(Session &session, const QUuid &uuid, const CallContext &context);
/// Fails with Conflict when one of these paths may not be deleted (any more).
Outcome checkDisksDeletable(Session &session, const QUuid &uuid, const QStringList &paths);
/// Success, too, when it is off already or gone.
Outcome destroyIfActive(Session &session, const QUuid &uuid);
/// Success, too, for a transient guest that went with its force off.
Outcome undefineIfPersistent(Session &session, const QUuid &uuid);
/// Deletes the volume of that path; the pool is found (and refreshed) when libvirt does not know the path yet.
Outcome deleteDisk(Session &session, const QString &path);

} // namespace guestdeck
