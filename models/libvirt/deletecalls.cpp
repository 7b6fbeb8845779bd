// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/deletecalls.h"

#include "models/libvirt/domaincalls.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"
#include "models/xml/volumebacking.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeleteDomain)
};

/// A disk's place on the host; for a volume by pool and name the path is asked for.
QString pathOf(Session &session, const DiskInfo &disk)
{
    if (disk.pool.isEmpty()) {
        return disk.isFile ? disk.source : QString();
    }
    const PoolHandle pool(virStoragePoolLookupByName(session.raw(), disk.pool.toUtf8().constData()));
    const VolumeHandle volume(pool ? virStorageVolLookupByName(pool.get(), disk.volume.toUtf8().constData()) : nullptr);
    const CString path(volume ? virStorageVolGetPath(volume.get()) : nullptr);
    return path ? QString::fromUtf8(path.get()) : QString();
}

VolumeHandle volumeOf(Session &session, const QString &path)
{
    const QByteArray raw = path.toUtf8();
    VolumeHandle volume(virStorageVolLookupByPath(session.raw(), raw.constData()));
    if (volume) {
        return volume;
    }
    // A file that came into the pool's folder by another way: the pool must look again.
    virStoragePoolPtr *pools = nullptr;
    const int count = virConnectListAllStoragePools(session.raw(), &pools, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
    for (int i = 0; i < count; ++i) {
        const PoolHandle pool(pools[i]);
        if (!volume && virStoragePoolRefresh(pool.get(), 0) == 0) {
            volume.reset(virStorageVolLookupByPath(session.raw(), raw.constData()));
        }
    }
    std::free(static_cast<void *>(pools)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return volume;
}

/// path → names of the other guests that have it as a disk or as a base of one.
QHash<QString, QStringList> othersDisks(Session &session, const QUuid &except, const CallContext &context)
{
    QHash<QString, QStringList> used;
    virDomainPtr *domains = nullptr;
    const int count = virConnectListAllDomains(session.raw(), &domains, 0);
    for (int i = 0; i < count; ++i) {
        const DomainHandle domain(domains[i]);
        if (context.stop.stop_requested() || domainUuid(domain.get()) == except) {
            continue;
        }
        const CString xml(virDomainGetXMLDesc(domain.get(), 0));
        const auto details = readDomainDetails(xml ? QString::fromUtf8(xml.get()) : QString());
        if (!details.has_value()) {
            continue;
        }
        for (const DiskInfo &disk : details->disks) {
            QStringList places{pathOf(session, disk)};
            places += disk.backing;
            for (const QString &path : places) {
                if (!path.isEmpty()) {
                    used[path].append(domainName(domain.get()));
                }
            }
        }
    }
    std::free(static_cast<void *>(domains)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return used;
}

/// Volumes of the same pool that name this one as their backing file, though no guest uses them now.
QStringList childrenOf(virStorageVolPtr volume, const QString &path)
{
    QStringList children;
    const PoolHandle pool(virStoragePoolLookupByVolume(volume));
    virStorageVolPtr *volumes = nullptr;
    const int count = pool ? virStoragePoolListAllVolumes(pool.get(), &volumes, 0) : 0;
    for (int i = 0; i < count; ++i) {
        const VolumeHandle other(volumes[i]);
        const CString xml(virStorageVolGetXMLDesc(other.get(), 0));
        if (xml && readBackingPath(QString::fromUtf8(xml.get())) == path) {
            children.append(QString::fromUtf8(virStorageVolGetName(other.get())));
        }
    }
    std::free(static_cast<void *>(volumes)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return children;
}

QString whyNotDeletable(const DeletePlan::Disk &disk, const QStringList &users, const QStringList &children)
{
    if (disk.disk.device == DiskInfo::Device::Cdrom || disk.disk.device == DiskInfo::Device::Floppy) {
        return Tr::tr("It is a medium, not the guest's own disk.");
    }
    if (!users.isEmpty()) {
        return Tr::tr("Also used by: %1").arg(users.join(u", "_s));
    }
    if (!children.isEmpty()) {
        return Tr::tr("It is the base of: %1").arg(children.join(u", "_s));
    }
    if (disk.disk.readOnly) {
        return Tr::tr("The guest may only read it.");
    }
    if (disk.disk.shareable) {
        return Tr::tr("It is marked as shared between guests.");
    }
    if (!disk.exists) {
        return Tr::tr("It is in no active storage pool of the host.");
    }
    return {};
}

} // namespace

Result<DeletePlan> readDeletePlan(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto xml = readDomainXml(session, uuid);
    if (!xml.has_value()) {
        return xml.error();
    }
    const auto details = readDomainDetails(*xml);
    if (!details.has_value()) {
        return details.error();
    }
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    DeletePlan plan;
    plan.uuid = uuid;
    plan.name = info->name;
    plan.running = isActive(info->state);
    plan.managedSave = info->managedSave;
    plan.nvram = !details->nvram.isEmpty();
    plan.tpm = details->tpm;
    plan.snapshots = countSnapshots(session, uuid);
    const QHash<QString, QStringList> others = othersDisks(session, uuid, context);
    for (const DiskInfo &known : details->disks) {
        DeletePlan::Disk disk;
        disk.disk = known;
        disk.disk.source = pathOf(session, known);
        if (disk.disk.source.isEmpty()) {
            continue; // an empty drive or a network disk: nothing of this host's to delete
        }
        const VolumeHandle volume = volumeOf(session, disk.disk.source);
        virStorageVolInfo size{};
        disk.exists = volume && virStorageVolGetInfo(volume.get(), &size) == 0;
        disk.size = {size.allocation};
        const QStringList children = volume ? childrenOf(volume.get(), disk.disk.source) : QStringList{};
        disk.why = whyNotDeletable(disk, others.value(disk.disk.source), children);
        disk.deletable = disk.why.isEmpty();
        plan.disks.append(disk);
    }
    return plan;
}

Outcome checkDisksDeletable(Session &session, const QUuid &uuid, const QStringList &paths)
{
    const auto plan = readDeletePlan(session, uuid, {});
    if (!plan.has_value()) {
        return plan.error();
    }
    for (const QString &path : paths) {
        const auto disk = std::ranges::find(plan->disks, path, [](const auto &known) { return known.disk.source; });
        if (disk == plan->disks.cend() || !disk->deletable) {
            const QString why
                = disk == plan->disks.cend() ? Tr::tr("It is no disk of this guest any more.") : disk->why;
            return Error{
                ErrorKind::Conflict, 0, Tr::tr("%1 cannot be deleted. %2 Nothing was changed.").arg(path, why), {}};
        }
    }
    return {};
}

Outcome destroyIfActive(Session &session, const QUuid &uuid)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    if (virDomainIsActive(domain->get()) == 1 && virDomainDestroy(domain->get()) < 0) {
        Error error = lastError();
        return virDomainIsActive(domain->get()) == 1 ? Outcome(std::move(error)) : Outcome{};
    }
    return {};
}

Outcome undefineIfPersistent(Session &session, const QUuid &uuid)
{
    const Outcome outcome = undefineDomain(session, uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound ? Outcome{} : outcome;
}

Outcome deleteDisk(Session &session, const QString &path)
{
    const VolumeHandle volume = volumeOf(session, path);
    if (!volume) {
        return lastError();
    }
    return virStorageVolDelete(volume.get(), 0) < 0 ? Outcome(lastError()) : Outcome{};
}

} // namespace guestdeck
