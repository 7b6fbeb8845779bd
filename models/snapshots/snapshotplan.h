// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

namespace guestdeck
{

// What deleting external snapshots, and going back to one, means for the files. Pure.

/// A file that nobody needs afterwards.
struct SnapshotLeftover {
    enum class What {
        Merged, ///< its contents are in the file below
        Abandoned, ///< what the guest had before it went back, or on a branch that is gone
        Memory,
    };
    QString path;
    Bytes size; ///< 0: not known
    What what = What::Merged;
    bool deletable = true; ///< an active pool has it

    bool operator==(const SnapshotLeftover &) const = default;
};

struct SnapshotMerge {
    QString target;
    QString top; ///< goes into
    QString base; ///< this one, which lies right below it

    bool operator==(const SnapshotMerge &) const = default;
};

struct SnapshotDeletePlan {
    QStringList names; ///< children before their parents
    QList<SnapshotMerge> merges; ///< in their order
    QList<SnapshotLeftover> leftovers; ///< the topmost of a chain first
    QStringList notes; ///< what stays, and why; sentences

    bool operator==(const SnapshotDeletePlan &) const = default;
};
/// Of external snapshots. With no names: merges layers that no snapshot needs any more. Nothing is ever merged into an
/// image that somebody else is built upon, or that a snapshot which stays keeps frozen.
SnapshotDeletePlan planSnapshotDelete(const SnapshotFacts &facts, const QStringList &names);

/// A new image upon the frozen one.
struct SnapshotFork {
    QString target;
    QString base;
    QString baseFormat;
    QString pool;
    QString volume; ///< name of the new one
    QString path;

    bool operator==(const SnapshotFork &) const = default;
};
struct SnapshotRevertPlan {
    QList<SnapshotFork> forks;
    QList<SnapshotLeftover> leftovers; ///< what the guest has now, unless a snapshot keeps it

    bool operator==(const SnapshotRevertPlan &) const = default;
};
/// Of an external one that checkRevert() allows.
SnapshotRevertPlan planSnapshotRevert(const SnapshotFacts &facts, const QString &name);

/// Files in the folders of the guest's images that are built upon them and that neither a snapshot nor a guest needs.
QList<SnapshotLeftover> strayImages(const SnapshotFacts &facts);

/// A name for a new file, that none of those known has: "GUEST.TARGET.WORD.qcow2", of harmless characters.
QString freeFileName(const SnapshotFacts &facts, const QString &folder, const QString &stem, const QString &suffix);

} // namespace guestdeck
