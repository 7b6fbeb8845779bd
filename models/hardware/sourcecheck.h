// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwaresteps.h"
#include "models/inventory/domaininfo.h"
#include "models/snapshots/snapshot.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <memory>
#include <span>

namespace guestdeck
{

/// A definition of a guest before its edits and after them.
struct EditedDefinition {
    const QByteArray &before;
    const QByteArray &after;
};

/// Disks that the guest could not write to before: new ones, other images, what was read only. Pure. Errors: Invalid.
Result<QList<DiskInfo>> newlyWritable(const EditedDefinition &edited);

/// Images (a path, or pool/volume) that must not be written any more, or a snapshot is lost, and the snapshots' names:
/// what external ones have frozen, and files with memory. Pure.
QHash<QString, QStringList> keptBySnapshots(const QList<Snapshot> &snapshots);

// Before a disk is given to a guest: two that write to one image destroy it, and so does who writes to what others are
// built upon. Nor must the format be another than the image's, by which the guest could make the host open files of its
// choice. Of network disks libvirt tells nothing. Thread: worker. Errors: Busy (somebody's), Invalid (the format),
// Unreachable, Cancelled.

/// For what these changes, none of which is made yet, give to the running guest.
Outcome checkLiveSources(Session &session, const QUuid &uuid, const QByteArray &live,
                         std::span<const std::shared_ptr<LiveChange>> changes, const CallContext &context);
/// For the next start; and a disk that snapshots hold on to keeps its image.
Outcome checkStoredSources(Session &session, const HardwareTask &task, const QByteArray &now, const QByteArray &wanted,
                           const CallContext &context);

} // namespace guestdeck
