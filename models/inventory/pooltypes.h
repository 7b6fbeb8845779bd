// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>
#include <span>

namespace guestdeck
{

/// What a new pool is described by; which of them a type needs, its descriptor tells.
enum class PoolField {
    Name,
    Type,
    Target, ///< folder (or mount point) on the host; for devices the folder in /dev where volumes appear
    Device, ///< partition or disk that it lies on: /dev/sdb1
    Devices, ///< disks that make it up
    Host, ///< the server: name or address, with ":port" where needed
    SourceDir, ///< the folder on the server
    SourceName, ///< name at its source: volume group, Ceph pool, Gluster volume, ZFS pool
    Format, ///< of the source: nfs, ext4, gpt …
    Iqn, ///< iSCSI target
    Initiator, ///< iSCSI name of the host
    Adapter, ///< host3
    User, ///< for iSCSI (CHAP) and Ceph
    Secret, ///< usage of a libvirt secret that the host keeps
};

/// A kind of pool as libvirt has it: one row of a table that dialogs, checks and the XML builder read.
struct PoolType {
    /// What building does, which libvirt needs once before the first start.
    enum class Build {
        Never,
        Folder, ///< makes the folder when it is not there; what lies in it stays
        Format, ///< writes a file system, partition table or volume group: what was on the devices is lost
    };

    QString type; ///< libvirt's: "dir"
    QList<PoolField> required; ///< beside name
    QList<PoolField> optional;
    Build build = Build::Never;
    bool makesFolder = false; ///< its target is a folder that can be made without harm, also where build is Format
    QString defaultFormat; ///< of the source, for a new one; empty: none
    QString defaultTarget; ///< with %1 for the name; empty: no target
    bool fileVolumes = false; ///< volumes are files, in a format of their own
    bool createVolumes = false;
    bool fillVolumes = false; ///< from others: copyVolume() into it
    bool resizeVolumes = false;
    bool wipeVolumes = false;
    bool deleteVolumes = false;

    bool has(PoolField field) const { return required.contains(field) || optional.contains(field); }
};

/// All known types, the most usual first.
std::span<const PoolType> poolTypes();
/// Null: one that a newer libvirt has.
const PoolType *findPoolType(const QString &type);
/// "Folder", "Network folder (NFS, CIFS)" …; the type itself when it is not known.
QString poolTypeName(const QString &type);
/// When it is the right one, and what it needs on the host: one or two sentences.
QString poolTypeHint(const QString &type);
/// Label of a field, as this type calls it ("Volume group", "Ceph pool" …).
QString poolFieldName(PoolField field, const QString &type);

/// What the host's libvirt was built for (virConnectGetStoragePoolCapabilities).
struct PoolCapabilities {
    struct Type {
        QString type;
        bool supported = false;
        QStringList sourceFormats;
        QString defaultSourceFormat;
        QStringList volumeFormats;

        bool operator==(const Type &) const = default;
    };
    bool known = false; ///< false: an old libvirt, or a driver that does not tell; then anything may work
    QList<Type> types;

    bool supports(const QString &type) const;
    const Type *find(const QString &type) const;
    bool operator==(const PoolCapabilities &) const = default;
};
/// Formats that new volumes of such a pool can have, the best first; empty: they have none of their own.
QStringList newVolumeFormats(const QString &poolType, const PoolCapabilities &capabilities);
/// Formats of the source that can be chosen (nfs, cifs; ext4 …), the default first; empty: no choice.
QStringList poolSourceFormats(const QString &poolType, const PoolCapabilities &capabilities);

/// A pool as the user wants it.
struct NewPool {
    enum class Build {
        AsIs, ///< what is there is used; a folder is made where it is missing
        Prepare, ///< written to, but only where libvirt finds nothing on it
        Overwrite, ///< what is on it is lost
    };
    QString name;
    QString type;
    QUuid uuid = QUuid::createUuid(); ///< by which it is known again after a break
    QString target;
    QString device;
    QStringList devices;
    QString host; ///< IPv6 with a port in brackets
    QString sourceDir;
    QString sourceName;
    QString format;
    QString iqn;
    QString initiator;
    QString adapter;
    QString user;
    QString secretUsage;
    Build build = Build::AsIs;
    bool autostart = true;
    bool start = true;

    bool operator==(const NewPool &) const = default;
};
/// Fields that the type does not have are emptied, what was left open gets its default.
NewPool completed(NewPool pool);
/// Where it takes its storage from, in the words of PoolInfo::source.
QString poolSource(const NewPool &pool);

/// A folder of the host, as far as it can be seen from here.
struct FolderFacts {
    bool known = false; ///< only of this machine
    bool exists = false;
    bool isFolder = false;
    bool writable = false; ///< for this user; only meant for a user's session
    int entries = 0; ///< at most 1000 are counted
};
/// Thread: workers (touches the disk).
FolderFacts readFolderFacts(const QString &path);

struct PoolProblem {
    PoolField field;
    QString text; ///< a translated sentence
    bool warning = false; ///< it may work all the same

    bool operator==(const PoolProblem &) const = default;
};
/// What stands against it, in the order of the fields. `session`: the host's daemon runs as this user.
QList<PoolProblem> checkPool(const NewPool &pool, const QList<PoolInfo> &existing, const PoolCapabilities &capabilities,
                             const FolderFacts &folder = {}, bool session = false);

/// What a pool is for: libvirt has no word for it.
enum class PoolRole { Disks, Isos };
/// By its name and by what lies in it.
PoolRole guessRole(const PoolInfo &pool, const QList<VolumeInfo> &volumes);
/// Folder for a new pool of that role; empty where none can be told. `images`: customaryImageFolder().
QString suggestedFolder(PoolRole role, const QString &images);
/// "default" and "isos", or with a number when that is taken.
QString suggestedPoolName(PoolRole role, const QList<PoolInfo> &existing);

} // namespace guestdeck
