// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/libvirt/snapshotcalls.h"
#include "models/snapshots/guardian.h"
#include "models/snapshots/snapshotjobs.h"

#include <QPointer>

// Parts of snapshotjobs.h; for its sources alone.
namespace guestdeck::snapshots
{

std::unique_ptr<Job> makeJob(Connection &connection, const QString &title, const QUuid &uuid);
/// Conflict with the guardian's words.
Outcome refused(const SnapshotVerdict &verdict);
Error changedSince();

/// Takes it, on a worker.
HostStep takeStep(const QPointer<Connection> &host, const QUuid &uuid, const SnapshotWish &wish,
                  const SnapshotHooks &hooks);

/// Snapshots that keep `top` frozen mean `base` from now on.
Outcome rewriteSnapshots(Session &session, const QUuid &uuid, const QString &top, const QString &base);

} // namespace guestdeck::snapshots
