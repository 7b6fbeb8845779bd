// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshotxml.h"

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
    QString after = {}; ///< a snapshot that stays: the file has what was written after it

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
    QStringList stays = {}; ///< the layers that these are about, in their order

    bool operator==(const SnapshotDeletePlan &) const = default;
};
/// Of external snapshots. With no names: merges layers that snapshots have left and that none needs any more; what a
/// guest has written upon an image it was made from stays apart from that. Nothing is ever merged into an
/// image that somebody else is built upon, or that a snapshot which stays keeps frozen.
SnapshotDeletePlan planSnapshotDelete(const SnapshotFacts &facts, const QStringList &names);

/// Layers that planSnapshotDelete(…, {}) would merge once these snapshots and these files are gone.
QStringList mergeableWithout(const SnapshotFacts &facts, const QStringList &names, const QStringList &files);

/// The last look before the first byte: why that merge, one of `all`, must not be; empty: it may. `begun`: by a try
/// whose answer was lost, so that a layer which is not there any more has been merged.
QString whyNotMergeNow(const SnapshotFacts &facts, const QList<SnapshotMerge> &all, const SnapshotMerge &merge,
                       bool begun = false);

/// Files that taking an external snapshot makes.
struct SnapshotFiles {
    QList<NewOverlay> overlays;
    QString memory; ///< empty: none
};
/// No other guest's, whatever the names are: libvirt writes a memory file over what is there.
SnapshotFiles planSnapshotFiles(const SnapshotFacts &facts, const SnapshotWish &wish);

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
/// Whether a definition of the guest has all these as its disks. False without any.
bool hasForks(const QByteArray &definition, const QList<SnapshotFork> &forks);
/// Of an external one that checkRevert() allows.
SnapshotRevertPlan planSnapshotRevert(const SnapshotFacts &facts, const QString &name);

/// Files in the folders of the guest's images that are built upon them and that neither a snapshot nor a guest needs.
QList<SnapshotLeftover> strayImages(const SnapshotFacts &facts);

/// A name for a new file, that none of those known has: "GUEST.TARGET.WORD.qcow2", of harmless characters.
QString freeFileName(const SnapshotFacts &facts, const QString &folder, const QString &stem, const QString &suffix);

} // namespace guestdeck
