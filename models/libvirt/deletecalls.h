// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/deleteplan.h"
#include "models/libvirt/settlecalls.h"

namespace guestdeck
{

class Session;

/// Reads what deleting a guest would take with it; looks through the definitions of all other guests of the host for
/// disks they share with it (a call for each of them).
Result<DeletePlan> readDeletePlan(Session &session, const QUuid &uuid, const CallContext &context);
/// Fails with Conflict when one of these paths may not be deleted (any more).
Outcome checkDisksDeletable(Session &session, const QUuid &uuid, const QStringList &paths);
/// The guests, and the volumes built upon it, that need this path.
Result<QStringList> readUsersOfDisk(Session &session, const QString &path, const CallContext &context);
/// Fails with Conflict when there are any; for a disk whose own guest is gone.
Outcome checkDiskUnused(Session &session, const QString &path, const CallContext &context);
/// The volume of that path as it is now; NotFound when no active pool has it.
Result<VolumeIdentity> identifyDisk(Session &session, const QString &path);
/// Success, too, when it is off already or gone.
Outcome destroyIfActive(Session &session, const QUuid &uuid);
/// Success, too, for a transient guest that went with its force off.
Outcome undefineIfPersistent(Session &session, const QUuid &uuid);
/// Deletes the volume of that path; the pool is found (and refreshed) when libvirt does not know the path yet.
Outcome deleteDisk(Session &session, const QString &path);

} // namespace guestdeck
