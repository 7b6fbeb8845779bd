// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/diskcompare.h"
#include "models/core/job.h"
#include "models/inventory/guestdisks.h"
#include "models/libvirt/settlecalls.h"

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

// Changes to a guest's disks as tasks. Each reads the guest afresh before its first change, and does nothing when what
// the user saw is no longer so. Thread: GUI. Owner: the caller, to be given to the JobQueue.

/// The disks of a guest, read on lane General.
QFuture<Result<GuestDisks>> loadGuestDisks(Connection &connection, const QUuid &uuid);

/// What is to be known of a volume that was replaced and kept, so that only that one is deleted later.
struct KeptDisk {
    VolumeIdentity identity;
    QString path;
    Bytes allocation;

    bool operator==(const KeptDisk &) const = default;
};

struct DiskResize {
    QUuid uuid;
    QString target; ///< vda
    QString path; ///< image it is about
    Bytes capacity; ///< larger than it is
};
/// Grows a disk: by the volume where the guest is off (virStorageVolResize), by the guest where it runs
/// (virDomainBlockResize). Its note says what is left to do in the guest.
std::unique_ptr<Job> makeDiskResizeJob(Connection &connection, const GuestDisks &guest, const DiskResize &resize);

/// A copy of a disk that takes its place: moved, converted, or written anew in the current version of qcow2.
struct DiskReplacement {
    enum class Why { Move, Convert, Modernize };
    Why why = Why::Move;
    QUuid uuid;
    QString target; ///< vda
    QString path; ///< of the image it has now
    QString toPool;
    QString toName;
    QString format; ///< raw or qcow2
    bool keepBase = false; ///< the copy is built upon the same base; else it stands alone
    bool deleteOld = false; ///< the user ticked it by its name
};
struct ReplacementHooks {
    /// In place of compareImages() (tests: libvirt's test driver has no streams).
    std::function<QFuture<Outcome>(const ComparedImage &, const ComparedImage &, const CallContext &)> compare = {};
    /// The old volume was left; called on the GUI thread when the task has succeeded.
    std::function<void(const KeptDisk &)> kept = {};
};
/// Running guest: the host copies while the guest writes, then the guest goes on with the copy (virDomainBlockCopy,
/// pivot). Off: the host copies, both are compared, then the definition is switched. Until the switch a failure or
/// cancel leaves the guest as it was, and no copy; after it the old volume is there until it is deleted.
std::unique_ptr<Job> makeDiskReplaceJob(Connection &connection, const GuestDisks &guest,
                                        const DiskReplacement &replacement, ReplacementHooks hooks = {});

/// Merges the top layer of a running guest's disk into the one below it. Only where that writes into nobody else's
/// image: see checkCommit(). The overlay's volume is kept, as above.
std::unique_ptr<Job> makeDiskMergeJob(Connection &connection, const GuestDisks &guest, const QString &target,
                                      ReplacementHooks hooks = {});

/// Deletes a kept volume, if it is still the same one and nobody needs it.
std::unique_ptr<Job> makeDeleteKeptJob(Connection &connection, const KeptDisk &kept);
/// Whether it is still there as it was left; nothing: it cannot be told now (its pool is not active).
QFuture<Result<bool>> isStillKept(Connection &connection, const KeptDisk &kept);

} // namespace guestdeck
