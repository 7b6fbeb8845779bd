// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/snapshots/snapshotplan.h"
#include "models/snapshots/snapshotxml.h"

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

// Changes to a guest's snapshots as tasks. Each reads the guest afresh before its first change, asks the guardian once
// more, and does nothing when what the user saw is no longer so. Thread: GUI. Owner: the caller, for the JobQueue.

struct SnapshotHooks {
    /// A picture as the hypervisor made it → a small PNG; called on a worker. Empty: no pictures are taken.
    std::function<QByteArray(const QByteArray &)> shrink = {};
    QString shotFolder = {}; ///< as ShotCache; for tests
};

/// All of them or none; a cancel ends the writing of the memory, and leaves none.
std::unique_ptr<Job> makeSnapshotTakeJob(Connection &connection, const SnapshotFacts &facts, const SnapshotWish &wish,
                                         const SnapshotHooks &hooks = {});

struct SnapshotRevert {
    QString name;
    std::optional<SnapshotWish> safety = {}; ///< taken first
    bool start = false; ///< a snapshot without memory leaves the guest off, if it is not to be started
};
/// Internal: by libvirt. External: new overlays upon the frozen images, the definition of that time with these, and
/// the memory, if it was kept. Title, description and metadata stay as they are. The same on all versions of libvirt
/// (before 9.9 it cannot itself, later ones drop what the guest has now); no file is changed or deleted, so a failure
/// or cancel puts all back, and a guest that was forced off is started again.
std::unique_ptr<Job> makeSnapshotRevertJob(Connection &connection, const SnapshotFacts &facts,
                                           const SnapshotRevert &revert, const SnapshotHooks &hooks = {});

struct SnapshotDeletion {
    QStringList names; ///< children before their parents; empty: only merges layers that nothing needs
    SnapshotDeletePlan plan; ///< that the user saw; of external ones
};
/// Internal: by libvirt. External: first the description goes, since what it stands for ends with the first byte that
/// is merged; then the layers are merged where that hurts nobody. A guest that is off is started for that without
/// letting it run. After a failure or cancel all data is there, in more layers than needed.
std::unique_ptr<Job> makeSnapshotDeleteJob(Connection &connection, const SnapshotFacts &facts,
                                           const SnapshotDeletion &deletion);

/// Deletes files that the user has ticked, each if nothing needs it at that moment.
std::unique_ptr<Job> makeSnapshotCleanJob(Connection &connection, const SnapshotFacts &facts, const QStringList &paths);

std::unique_ptr<Job> makeSnapshotNoteJob(Connection &connection, const SnapshotFacts &facts, const QString &name,
                                         const QString &note);

} // namespace guestdeck
