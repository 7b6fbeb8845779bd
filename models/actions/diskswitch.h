// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/diskjobs.h"
#include "models/actions/hoststep.h"
#include "models/xml/diskxml.h"

#include <QPointer>

namespace guestdeck
{

// The parts of which diskjobs.cpp puts its tasks together; for it alone.

/// How far the replacement of an image has come. Written by the steps on their workers, one after the other; a future
/// stands between each of them and whoever reads.
struct Replacement {
    QUuid uuid;
    DiskReplacement plan = {};
    bool live = false; ///< the guest runs
    DiskSwitch change = {}; ///< from what to what; the new image is known once it is made
    QString fromFormat = {};
    Bytes capacity = {};
    QString backingPath = {}; ///< of the copy; empty: it stands alone
    QString backingFormat = {};
    VolumeIdentity original = {}; ///< as it was before the copy
    bool hasFiles = true; ///< the pool keeps files, not devices
    bool tried = false; ///< a volume of that name is ours, if it is there
    bool switched = false; ///< the guest has its disk there: the copy is a copy no more
    bool uncertain = false; ///< it cannot be told whether it has
    bool interrupted = false; ///< the link broke: what lies at the copy's place may be another one by now
    std::optional<VolumeIdentity> made = {}; ///< the copy
    std::optional<KeptDisk> kept = {}; ///< the original, as it was when the guest had left it
};
using SharedReplacement = std::shared_ptr<Replacement>;

/// The guest and the disk as they are now, or why nothing may be done.
using ReplacementCheck
    = std::function<Result<std::pair<GuestDisks, GuestDisk>>(Session &, const DiskReplacement &, const CallContext &)>;

using ReplacementCall = std::function<Outcome(Session &, Replacement &, const CallContext &)>;
using ReplacementLook = std::function<Result<Sighting>(Session &, Replacement &)>;
/// A step upon the replacement that may run again.
HostStep replacementStep(const SharedReplacement &state, const QString &text, Lane lane, ReplacementCall call,
                         ReplacementLook look = {}, ReplacementCall undo = {});

void addPrepareStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, ReplacementCheck check);
void addCopySteps(
    Job &job, const QPointer<Connection> &host, const SharedReplacement &state,
    std::function<QFuture<Outcome>(const ComparedImage &, const ComparedImage &, const CallContext &)> compare);
void addLiveCopySteps(Job &job, const QPointer<Connection> &host, const SharedReplacement &state);
void addSwitchStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state);
void addKeepStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, bool deleteOld,
                 std::function<void(const KeptDisk &)> kept);

/// After a break under the step that pivots.
Result<Sighting> lookAfterPivot(Session &session, Replacement &state);
HostStep deleteKeptStep(const KeptDisk &kept);
/// Success, too, when it is gone; Conflict when another one has its name by now, or somebody needs it.
Outcome deleteKept(Session &session, const KeptDisk &kept, const CallContext &context);

/// Pools whose volumes are devices have no formats.
bool keepsFiles(const PoolInfo &pool);

} // namespace guestdeck
