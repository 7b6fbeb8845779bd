// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/core/units.h"

#include <QString>
#include <QUuid>

namespace guestdeck
{

class Session;
struct GuestDisks;

// Work on the disks of a running guest. Thread: worker; the long ones on lane Long, asked for progress four times a
// second.

/// What libvirt's job on one disk does now.
struct BlockJobState {
    QString source; ///< path the guest's disk has
    QString mirror; ///< path a job copies to; empty: no job
    bool ready = false; ///< both are the same from now on
    quint64 done = 0; ///< bytes
    quint64 total = 0;
};
/// Errors: NotFound (no such disk), Busy (the guest is off).
Result<BlockJobState> readBlockJob(Session &session, const QUuid &uuid, const QString &target);

/// Tells the guest of a larger disk (virDomainBlockResize).
Outcome resizeBlock(Session &session, const QUuid &uuid, const QString &target, Bytes capacity);

struct BlockCopy {
    QString target; ///< vda
    QString from; ///< path the disk has now
    QString to; ///< path of the volume that was made for it
    QString format; ///< of that volume
    bool toBlock = false;
    bool shallow = false; ///< the new volume is built upon the same base, and takes the top layer only
};
/// Copies the disk to `to` and lets the guest go on there (virDomainBlockCopy, pivot). A copy to the same place that is
/// under way is taken over; one that has pivoted is a success. A cancel or a failure ends the copy: the guest then goes
/// on with `from`, and `to` is nobody's. Errors: Busy (off, or another job), NoSpace, Cancelled, Io.
Outcome copyBlock(Session &session, const QUuid &uuid, const BlockCopy &copy, const CallContext &context);
/// Ends a copy to this place, if it is under way. Conflict: the guest has its disk there by now.
Outcome abandonBlockCopy(Session &session, const QUuid &uuid, const QString &target, const QString &to);

struct BlockCommit {
    QString target; ///< vda
    QString top; ///< path of the overlay that is merged; the disk's own image
    QString base; ///< path of the layer that takes it; never empty: libvirt's default is the lowest one, a template
};
/// Nothing: this merge writes into nobody else's image. Else Conflict with who would be hurt, Invalid (no base named),
/// NotFound (no such layer). Pure.
Outcome checkCommit(const GuestDisks &disks, const BlockCommit &commit);
/// Merges the overlay into that base, and lets the guest go on with the base (virDomainBlockCommit, pivot). Checked
/// against the host as it is at that moment; the overlay's file is left. Errors: as checkCommit() and copyBlock().
Outcome commitBlock(Session &session, const QUuid &uuid, const BlockCommit &commit, const CallContext &context);

} // namespace guestdeck
