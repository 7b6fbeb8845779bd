// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/domaininfo.h"
#include "models/inventory/hostinfo.h"

#include <QHash>

namespace guestdeck
{

/// One image of a disk: the disk's own file, or one that it is built upon.
struct DiskLayer {
    QString path;
    QString format; ///< as whoever builds upon it, or the definition, names it; empty: not said
    QString pool; ///< the active pool that holds it; empty: none does
    QString volume;
    bool isBlock = false; ///< a block device, not a file
    Bytes capacity; ///< 0: not known
    Bytes allocation;
    QString compat; ///< of a qcow2 image in a pool: "1.1"; "0.10" or nothing: the old version
    bool missing = false; ///< it would have to lie in a pool of the host, and is not there
    QStringList children; ///< paths of volumes built upon it, but for the layer above it in this chain
    QStringList users; ///< names of other guests that have it as a disk, or below one

    bool isInPool() const { return !pool.isEmpty(); }
    /// Lacks what checkpoints for incremental backups need.
    bool isOldQcow2() const
    {
        return isInPool() && format == QLatin1StringView("qcow2") && compat != QLatin1StringView("1.1");
    }
    bool operator==(const DiskLayer &) const = default;
};

struct GuestDisk {
    DiskInfo disk; ///< of the live definition while the guest runs
    QString cache; ///< "none", "writeback" …; empty: the host's default
    QList<DiskLayer> chain; ///< the disk's own image first; empty: an empty drive, or none of this host's
    bool storedDiffers = false; ///< the stored definition names another image for this target
    QString blockJob; ///< "copy", "commit" …: one is under way

    const DiskLayer *top() const { return chain.isEmpty() ? nullptr : &chain.first(); }
    const DiskLayer *base() const { return chain.size() < 2 ? nullptr : &chain.at(1); }
    bool operator==(const GuestDisk &) const = default;
};

/// What is known of a guest's storage; read fresh from the host, kept nowhere.
struct GuestDisks {
    QUuid uuid;
    QString name;
    QString osId; ///< as DomainDetails::osId
    bool running = false;
    bool persistent = true;
    bool managedSave = false;
    bool isTemplate = false;
    int snapshots = 0;
    int checkpoints = 0;
    QList<GuestDisk> disks;
    QList<PoolInfo> pools; ///< active ones
    QHash<QString, QStringList> volumeNames = {}; ///< in each of them

    const GuestDisk *find(const QString &target) const
    {
        for (const GuestDisk &disk : disks) {
            if (disk.disk.target == target) {
                return &disk;
            }
        }
        return nullptr;
    }
    bool operator==(const GuestDisks &) const = default;
};

} // namespace guestdeck
