// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventory/pooltypes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using F = PoolField;
using B = PoolType::Build;

/// https://libvirt.org/storage.html; what volumes can do is what the backends of libvirt 9 and 10 have functions for.
std::array<PoolType, 14> makeTypes()
{
    constexpr bool yes = true;
    constexpr bool no = false;
    return {
        // type, required, optional, build, makesFolder, format, target, files, create, fill, resize, wipe, delete
        PoolType{u"dir"_s, {F::Target}, {}, B::Folder, yes, {}, {}, yes, yes, yes, yes, yes, yes},
        PoolType{u"fs"_s,
                 {F::Device, F::Target},
                 {F::Format},
                 B::Format,
                 yes,
                 u"auto"_s,
                 u"/var/lib/libvirt/images/%1"_s,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes},
        PoolType{u"netfs"_s,
                 {F::Host, F::SourceDir, F::Target, F::Format},
                 {},
                 B::Folder,
                 yes,
                 u"nfs"_s,
                 u"/var/lib/libvirt/images/%1"_s,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes},
        PoolType{u"logical"_s,
                 {F::SourceName},
                 {F::Devices},
                 B::Format,
                 no,
                 u"lvm2"_s,
                 u"/dev/%1"_s,
                 no,
                 yes,
                 yes,
                 no,
                 yes,
                 yes},
        PoolType{u"disk"_s, {F::Device}, {F::Format}, B::Format, no, u"gpt"_s, u"/dev"_s, no, yes, yes, no, yes, yes},
        PoolType{u"iscsi"_s,
                 {F::Host, F::Iqn},
                 {F::Initiator, F::User, F::Secret},
                 B::Never,
                 no,
                 {},
                 u"/dev/disk/by-path"_s,
                 no,
                 no,
                 no,
                 no,
                 yes,
                 no},
        PoolType{u"iscsi-direct"_s,
                 {F::Host, F::Iqn, F::Initiator},
                 {F::User, F::Secret},
                 B::Never,
                 no,
                 {},
                 {},
                 no,
                 no,
                 no,
                 no,
                 yes,
                 no},
        PoolType{u"rbd"_s,
                 {F::Host, F::SourceName},
                 {F::User, F::Secret},
                 B::Never,
                 no,
                 {},
                 {},
                 no,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes},
        PoolType{u"gluster"_s, {F::Host, F::SourceName}, {F::SourceDir}, B::Never, no, {}, {}, no, no, no, no, no, yes},
        PoolType{u"zfs"_s, {F::SourceName}, {F::Devices}, B::Format, no, {}, {}, no, yes, no, no, no, yes},
        PoolType{u"scsi"_s, {F::Adapter}, {}, B::Never, no, {}, u"/dev/disk/by-path"_s, no, no, no, no, yes, no},
        PoolType{u"mpath"_s, {}, {}, B::Never, no, {}, u"/dev/mapper"_s, no, no, no, no, yes, no},
        PoolType{u"vstorage"_s,
                 {F::SourceName, F::Target},
                 {},
                 B::Folder,
                 yes,
                 {},
                 u"/var/lib/libvirt/images/%1"_s,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes,
                 yes},
        PoolType{u"sheepdog"_s, {F::Host, F::SourceName}, {}, B::Never, no, {}, {}, no, yes, no, yes, no, yes},
    };
}

const std::array<PoolType, 14> &types()
{
    static const std::array<PoolType, 14> all = makeTypes();
    return all;
}

bool isIn(QLatin1StringView text, std::initializer_list<QLatin1StringView> list)
{
    return std::ranges::find(list, text) != list.end();
}

} // namespace

std::span<const PoolType> poolTypes()
{
    return types();
}

const PoolType *findPoolType(const QString &type)
{
    const auto found = std::ranges::find(types(), type, &PoolType::type);
    return found == types().end() ? nullptr : &*found;
}

QString poolTypeName(const QString &type)
{
    const std::array<std::pair<QLatin1StringView, QString>, 14> names{{
        {"dir"_L1, Tr::tr("Folder")},
        {"fs"_L1, Tr::tr("File system on a disk")},
        {"netfs"_L1, Tr::tr("Network folder (NFS, CIFS)")},
        {"logical"_L1, Tr::tr("LVM volume group")},
        {"disk"_L1, Tr::tr("Whole disk, in partitions")},
        {"iscsi"_L1, Tr::tr("iSCSI target, by the host")},
        {"iscsi-direct"_L1, Tr::tr("iSCSI target, by QEMU itself")},
        {"rbd"_L1, Tr::tr("Ceph (RBD)")},
        {"gluster"_L1, Tr::tr("Gluster volume")},
        {"zfs"_L1, Tr::tr("ZFS pool")},
        {"scsi"_L1, Tr::tr("SCSI adapter")},
        {"mpath"_L1, Tr::tr("Multipath devices")},
        {"vstorage"_L1, Tr::tr("Virtuozzo storage")},
        {"sheepdog"_L1, Tr::tr("Sheepdog")},
    }};
    const auto found = std::ranges::find_if(names, [&](const auto &row) { return row.first == type; });
    return found == names.end() ? type : found->second;
}

QString poolTypeHint(const QString &type)
{
    const std::array<std::pair<QLatin1StringView, QString>, 14> hints{{
        {"dir"_L1, Tr::tr("Disks are files in a folder of the host. The usual choice.")},
        {"fs"_L1,
         Tr::tr("A partition or disk that the host mounts for its guests. Disks are files in it. Without formatting it "
                "must hold a file system already.")},
        {"netfs"_L1,
         Tr::tr(
             "A folder of another server, which the host mounts. Several hosts can share it, and guests move between "
             "them without copying their disks. A CIFS share is mounted as a guest, without a password: for one that "
             "asks for credentials, let the host mount it and make a folder pool.")},
        {"logical"_L1,
         Tr::tr("Disks are logical volumes: fast, and of full size from the start. The host needs LVM. Without disks "
                "the volume group must be there already.")},
        {"disk"_L1, Tr::tr("Each volume is a partition of one disk of the host.")},
        {"iscsi"_L1,
         Tr::tr("Volumes are the units (LUNs) of an iSCSI target; they are made on the storage server. The host needs "
                "open-iscsi.")},
        {"iscsi-direct"_L1,
         Tr::tr("The same without the host's iSCSI service: QEMU logs in itself. Volumes are made on the storage "
                "server.")},
        {"rbd"_L1,
         Tr::tr("Disks are images in a Ceph cluster. The user's key must be stored as a secret of libvirt on the "
                "host.")},
        {"gluster"_L1, Tr::tr("Shows the images of a Gluster volume. New ones are made elsewhere.")},
        {"zfs"_L1, Tr::tr("Disks are ZFS volumes. Without disks the ZFS pool must be there already.")},
        {"scsi"_L1, Tr::tr("Shows the disks of one SCSI or Fibre Channel adapter of the host.")},
        {"mpath"_L1, Tr::tr("Shows the multipath devices of the host. There can be one such pool only.")},
        {"vstorage"_L1, Tr::tr("A Virtuozzo storage cluster, which the host mounts.")},
        {"sheepdog"_L1, Tr::tr("Disks are images in a Sheepdog cluster.")},
    }};
    const auto found = std::ranges::find_if(hints, [&](const auto &row) { return row.first == type; });
    return found == hints.end() ? QString() : found->second;
}

QString poolFieldName(PoolField field, const QString &type)
{
    switch (field) {
    case F::Name:
        return Tr::tr("Name");
    case F::Type:
        return Tr::tr("Type");
    case F::Target:
        return type == "dir"_L1 ? Tr::tr("Folder") : Tr::tr("Mount in");
    case F::Device:
        return type == "fs"_L1 ? Tr::tr("Partition") : Tr::tr("Disk");
    case F::Devices:
        return Tr::tr("Disks");
    case F::Host:
        return type == "rbd"_L1 ? Tr::tr("Monitors") : Tr::tr("Server");
    case F::SourceDir:
        return type == "netfs"_L1 ? Tr::tr("Folder on the server") : Tr::tr("Folder in it");
    case F::SourceName:
        return type == "logical"_L1 ? Tr::tr("Volume group")
            : type == "rbd"_L1      ? Tr::tr("Ceph pool")
            : type == "gluster"_L1  ? Tr::tr("Gluster volume")
            : type == "zfs"_L1      ? Tr::tr("ZFS pool")
                                    : Tr::tr("Name at its source");
    case F::Format:
        return type == "disk"_L1 ? Tr::tr("Partition table")
            : type == "fs"_L1    ? Tr::tr("File system")
                                 : Tr::tr("Protocol");
    case F::Iqn:
        return Tr::tr("Target (IQN)");
    case F::Initiator:
        return Tr::tr("Initiator (IQN)");
    case F::Adapter:
        return Tr::tr("Adapter");
    case F::User:
        return Tr::tr("User");
    case F::Secret:
        return Tr::tr("Secret");
    }
    return {};
}

const PoolCapabilities::Type *PoolCapabilities::find(const QString &type) const
{
    const auto found = std::ranges::find(types, type, &Type::type);
    return found == types.end() ? nullptr : &*found;
}

bool PoolCapabilities::supports(const QString &type) const
{
    const Type *found = find(type);
    return known ? found && found->supported : findPoolType(type) != nullptr;
}

QStringList newVolumeFormats(const QString &poolType, const PoolCapabilities &capabilities)
{
    const PoolType *type = findPoolType(poolType);
    if (!type || !type->fileVolumes || !type->createVolumes) {
        return {};
    }
    QStringList formats{u"qcow2"_s, u"raw"_s};
    const PoolCapabilities::Type *told = capabilities.find(poolType);
    if (told && !told->volumeFormats.isEmpty()) {
        formats.removeIf([&](const QString &format) { return !told->volumeFormats.contains(format); });
    }
    return formats;
}

QStringList poolSourceFormats(const QString &poolType, const PoolCapabilities &capabilities)
{
    const PoolType *type = findPoolType(poolType);
    if (!type || !type->has(F::Format)) {
        return {};
    }
    const PoolCapabilities::Type *told = capabilities.find(poolType);
    QStringList formats = told && !told->sourceFormats.isEmpty() ? told->sourceFormats
        : poolType == "netfs"_L1                                 ? QStringList{u"nfs"_s, u"cifs"_s, u"glusterfs"_s}
        : poolType == "fs"_L1                                    ? QStringList{u"auto"_s, u"ext4"_s, u"xfs"_s}
                                                                 : QStringList{u"gpt"_s, u"dos"_s};
    formats.removeAll(u"unknown"_s);
    if (poolType == "netfs"_L1) {
        formats.removeAll(u"auto"_s); // it would be guessed from a server that need not answer yet
    }
    if (formats.removeAll(type->defaultFormat) > 0) {
        formats.prepend(type->defaultFormat);
    }
    return formats;
}

NewPool completed(NewPool pool)
{
    const PoolType *type = findPoolType(pool.type);
    if (!type) {
        return pool;
    }
    const auto keep = [&](F field, auto &value) {
        if (!type->has(field)) {
            value.clear();
        }
    };
    pool.name = pool.name.trimmed();
    keep(F::Device, pool.device);
    keep(F::Devices, pool.devices);
    keep(F::Host, pool.host);
    keep(F::SourceDir, pool.sourceDir);
    keep(F::SourceName, pool.sourceName);
    keep(F::Iqn, pool.iqn);
    keep(F::Initiator, pool.initiator);
    keep(F::Adapter, pool.adapter);
    keep(F::User, pool.user);
    keep(F::Secret, pool.secretUsage);
    if (pool.target.isEmpty() || !type->has(F::Target)) {
        const QString named = pool.type == "logical"_L1 ? pool.sourceName : pool.name;
        pool.target = type->defaultTarget.contains("%1"_L1) ? type->defaultTarget.arg(named) : type->defaultTarget;
    } else {
        pool.target = QDir::cleanPath(pool.target.trimmed());
    }
    if (pool.format.isEmpty() || !type->has(F::Format)) {
        pool.format = type->defaultFormat;
    }
    if (type->build != B::Format) {
        pool.build = NewPool::Build::AsIs;
    }
    return pool;
}

QString poolSource(const NewPool &pool)
{
    // As readPool() makes it of a definition.
    const QString device = pool.devices.isEmpty() ? pool.device : pool.devices.constFirst();
    QString place = pool.sourceDir;
    for (const QString &next : {device, pool.iqn, pool.sourceName, pool.adapter}) {
        place = place.isEmpty() ? next : place;
    }
    return pool.host.isEmpty() || place.isEmpty() ? pool.host + place : QString(pool.host + u':' + place);
}

FolderFacts readFolderFacts(const QString &path)
{
    const QFileInfo info(path);
    FolderFacts facts;
    facts.known = true;
    facts.exists = info.exists() || info.isSymLink();
    facts.isFolder = info.isDir();
    QFileInfo above = info;
    while (!above.exists() && above.path() != above.filePath()) {
        above = QFileInfo(above.path()); // where it would be made
    }
    facts.writable = above.isWritable();
    if (facts.isFolder) {
        facts.entries = int(std::min<qsizetype>(
            QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(), 1000));
    }
    return facts;
}

PoolRole guessRole(const PoolInfo &pool, const QList<VolumeInfo> &volumes)
{
    const auto isImage = [](const VolumeInfo &volume) {
        return volume.format == "iso"_L1 || volume.name.endsWith(u".iso"_s, Qt::CaseInsensitive);
    };
    qsizetype mine = 0;
    qsizetype isos = 0;
    for (const VolumeInfo &volume : volumes) {
        if (volume.pool == pool.name) {
            ++mine;
            isos += isImage(volume) ? 1 : 0;
        }
    }
    if (mine > 0) {
        return isos * 2 > mine ? PoolRole::Isos : PoolRole::Disks;
    }
    const QString folder = pool.path.section(u'/', -1);
    const auto soundsLikeIsos = [](const QString &name) {
        const QString small = name.toLower();
        return isIn(QLatin1StringView(small.toLatin1()), {"iso"_L1, "isos"_L1, "boot"_L1, "media"_L1, "cd"_L1})
            || small.startsWith("iso-"_L1) || small.endsWith("-iso"_L1) || small.endsWith("isos"_L1);
    };
    return soundsLikeIsos(pool.name) || soundsLikeIsos(folder) ? PoolRole::Isos : PoolRole::Disks;
}

QString suggestedFolder(PoolRole role, const QString &images)
{
    if (role == PoolRole::Disks || images.isEmpty()) {
        return images;
    }
    // Beside it: SELinux policies know this one, too, as a place of media.
    return images.left(images.lastIndexOf(u'/')) + u"/isos"_s;
}

QString suggestedPoolName(PoolRole role, const QList<PoolInfo> &existing)
{
    const QString name = role == PoolRole::Isos ? u"isos"_s : u"default"_s;
    const auto taken = [&](const QString &wanted) {
        return std::ranges::any_of(existing, [&](const PoolInfo &pool) { return pool.name == wanted; });
    };
    QString free = name;
    for (int i = 2; taken(free); ++i) {
        free = (role == PoolRole::Isos ? u"isos-%1"_s : u"disks-%1"_s).arg(i);
    }
    return free;
}

} // namespace guestdeck
