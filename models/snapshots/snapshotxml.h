// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"

namespace guestdeck
{

// Snapshots' descriptions as libvirt writes and reads them. Pure; hostile input is bounded.

/// All but size, current and screenshot. A disk that names its image by pool and volume has "pool/volume" as `frozen`.
/// Errors: Invalid.
Result<Snapshot> readSnapshotXml(const QByteArray &xml);

/// What is to be taken.
enum class SnapshotMode {
    Internal, ///< inside the qcow2 files; of a running guest with its memory
    ExternalMemory, ///< the disks go on in overlays, the memory into a file of its own
    ExternalDisks, ///< overlays only
};
struct SnapshotWish {
    QString name;
    QString note = {};
    SnapshotMode mode = SnapshotMode::Internal;
    bool quiesce = false; ///< the agent brings the file systems to rest

    bool operator==(const SnapshotWish &) const = default;
};
struct NewOverlay {
    QString target;
    QString path; ///< empty: this disk is left out
};
QByteArray buildSnapshotXml(const SnapshotWish &wish, const QList<NewOverlay> &overlays, const QString &memoryFile);

/// With another note; all else byte for byte. Errors: Invalid.
Result<QByteArray> withSnapshotNote(const QByteArray &xml, const QString &note);
/// Where an image was merged into another, and the snapshot means that one from now on: all else byte for byte, but
/// that what libvirt noted below such a disk goes, which it finds out again. Errors: Invalid.
Result<QByteArray> withSnapshotImage(const QByteArray &xml, const QString &from, const QString &to);

/// Definitions of the guest at that time, with other images for some disks (target → path; all of them qcow2). Title,
/// description and metadata (notes, start order, rules) are those of `now`, the present definition; empty: the old
/// ones.
struct SnapshotDomain {
    QByteArray stored; ///< what was defined
    QByteArray live; ///< what ran; the same for one that was off
};
/// Errors: Invalid (no definition inside), NotFound (a disk is not in it).
Result<SnapshotDomain> snapshotDomain(const QByteArray &xml, const QHash<QString, QString> &images,
                                      const QByteArray &now = {});

} // namespace guestdeck
