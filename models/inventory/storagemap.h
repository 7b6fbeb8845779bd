// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Connection;

/// One disk of one guest, as the definitions (the live one and the stored one) have it.
struct StorageGuestDisk {
    QUuid guest;
    QString guestName;
    bool running = false;
    QString target; ///< "vda"
    bool medium = false; ///< a CD or floppy
    bool readOnly = false;
    bool shareable = false;
    QString path; ///< as defined; of a volume its path; empty: an image elsewhere on the network
    QStringList names; ///< all names of the image (DiskNames): two lists with one in common mean one image
    QStringList below; ///< paths of what it is built upon, nearest first, where the definition tells
    QStringList belowNames; ///< all names of these
};

struct StorageVolume {
    VolumeInfo info;
    QStringList names; ///< as above
    QStringList backingNames;
};

/// What the host was asked for, before anything is concluded from it.
struct StorageFacts {
    QList<PoolInfo> pools; ///< all, also those that are not active
    QList<StorageVolume> volumes; ///< of the active ones
    QList<StorageGuestDisk> disks;
    QStringList unread; ///< guests whose definition could not be read: what they use is not known
};

/// What the volumes of a host are used for: a value, as of the time it was read. Thread: any.
class StorageMap
{
public:
    /// A guest that has the volume, itself or below one of its disks.
    struct User {
        QUuid guest;
        QString name;
        bool running = false;
        QString target; ///< "vda"
        bool medium = false;
        bool readOnly = false;
        bool direct = true; ///< false: it lies below another image, and is one of the bases of the guest's disk

        bool operator==(const User &) const = default;
    };
    /// One link of a chain, from the volume down to its lowest base.
    struct Link {
        enum class State {
            Volume, ///< a volume of an active pool
            Missing, ///< its pool is active and has no such file: what is built upon it does not start
            Unseen, ///< a file that no active pool shows: a folder below a pool's, or a pool that is stopped
            Outside, ///< an absolute path outside the folders of all pools: see isDangerous()
            Remote, ///< no file of this host: nbd, rbd …
            Loop, ///< the chain comes back to itself
        };
        State state = State::Volume;
        QString path;
        QString format;
        std::optional<VolumeRef> volume; ///< State::Volume (and Loop)

        bool operator==(const Link &) const = default;
    };
    enum class Lock {
        None,
        Base, ///< volumes are built upon it: deleting, wiping, resizing, even starting a guest from it ruins them
        Guests, ///< it is a disk of guests
    };

    static StorageMap build(StorageFacts facts);

    const QList<PoolInfo> &pools() const { return m_facts.pools; }
    QList<VolumeInfo> volumes() const;
    QList<VolumeInfo> volumesOf(const QString &pool) const;
    const VolumeInfo *find(const VolumeRef &volume) const; ///< null: there is none; lives as long as the map
    std::optional<VolumeRef> findPath(const QString &path) const;

    QList<User> users(const VolumeRef &volume) const; ///< by name
    QList<User> usersOfPool(const QString &pool) const; ///< of all its volumes; a guest once for each disk
    /// Volumes that are directly built upon it.
    QList<VolumeRef> children(const VolumeRef &volume) const;
    /// The same, and what is built upon those.
    QList<VolumeRef> descendants(const VolumeRef &volume) const;
    /// The volume first, then what it is built upon. At most 64 links are followed.
    QList<Link> chain(const VolumeRef &volume) const;
    Lock lock(const VolumeRef &volume) const;
    /// Why it may not be deleted, wiped (or resized, while one of its guests runs), a sentence with names; empty: it
    /// may.
    QString whyLocked(const VolumeRef &volume) const;
    /// The chain leads to a file that no pool holds: in an image that came from elsewhere that may be any file of the
    /// host, /etc/shadow or another's disk, which the guest would then read.
    bool isDangerous(const VolumeRef &volume) const;
    /// Something of the chain is not there.
    bool isBroken(const VolumeRef &volume) const;

    /// Volumes that look like disks and that no guest has and nothing is built upon; no ISO images. Empty while not
    /// all guests could be read: a guess would cost somebody's disk.
    QList<VolumeRef> orphans() const;
    bool isOrphan(const VolumeRef &volume) const;
    /// Guests whose use of volumes is not known.
    const QStringList &unreadGuests() const { return m_facts.unread; }

private:
    int indexOf(const VolumeRef &volume) const;
    int indexOfNames(const QStringList &names) const;
    Link linkTo(const QString &path, const QString &format, const QStringList &names) const;

    StorageFacts m_facts;
    QHash<QString, int> m_byRef; ///< "pool/name"
    QHash<QString, int> m_byName; ///< name of DiskNames
    QList<QList<User>> m_users;
    QList<QList<int>> m_children;
};

/// Reads all of it afresh, with many calls in flight, on one worker. `again`: pools look into their folders first, for
/// what came there by another way (slow for large ones). Thread: GUI; take it with deliver().
QFuture<Result<StorageMap>> loadStorageMap(Connection &connection, bool again = false);

} // namespace guestdeck
