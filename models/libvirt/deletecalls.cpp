// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/deletecalls.h"

#include "models/libvirt/diskusers.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"
#include "models/xml/ownmedia.h"
#include "models/xml/templatemark.h"
#include "models/xml/volumebacking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeleteDomain)
};

/// The same volume by the name that definitions may use.
QString volumeName(virStorageVolPtr volume)
{
    const PoolHandle pool(virStoragePoolLookupByVolume(volume));
    return pool ? u"volume "_s + QString::fromUtf8(virStoragePoolGetName(pool.get())) + u"/"_s
            + QString::fromUtf8(virStorageVolGetName(volume))
                : QString();
}

QString cleaned(const QString &path)
{
    return QDir::cleanPath(path);
}

/// What is built upon it and does not go with this guest.
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

/// What only a template's mark made read-only is the guest's own disk all the same.
void unlockMarked(DomainDetails &details, const QString &xml)
{
    const auto mark = details.isTemplate ? readTemplateMark(xml.toUtf8()) : std::nullopt;
    for (DiskInfo &disk : details.disks) {
        disk.readOnly = disk.readOnly && !(mark && mark->lockedDisks.contains(disk.target));
    }
}

/// The volumes of the plan's disks, and behind them what those are built upon, appended to the plan.
std::vector<VolumeHandle> walkChains(Session &session, DeletePlan &plan)
{
    constexpr int maxDepth = 64; // against a chain that bites its tail
    QSet<QString> refreshed;
    const auto lookup = [&session, &refreshed](const QString &path) {
        VolumeHandle volume = path.startsWith(u'/') ? lookupVolume(session, path) : VolumeHandle();
        // What lies upon it may be new to its pool: volumes of all pools are read next.
        const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
        const QString name = pool ? QString::fromUtf8(virStoragePoolGetName(pool.get())) : QString();
        if (pool && !refreshed.contains(name)) {
            refreshed.insert(name);
            virStoragePoolRefresh(pool.get(), 0);
            volume.reset(virStorageVolLookupByPath(session.raw(), path.toUtf8().constData()));
        }
        return volume;
    };
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        const DeletePlan::Disk upper = plan.disks.at(i);
        const VolumeHandle volume = lookup(upper.disk.source);
        const CString xml(volume ? virStorageVolGetXMLDesc(volume.get(), 0) : nullptr);
        QString base = xml ? readBackingPath(QString::fromUtf8(xml.get())) : QString();
        if (base.isEmpty() && upper.depth == 0 && !upper.disk.backing.isEmpty()) {
            base = upper.disk.backing.first(); // known from the running guest
        }
        const auto isMedium
            = upper.disk.device == DiskInfo::Device::Cdrom || upper.disk.device == DiskInfo::Device::Floppy;
        if (base.isEmpty() || isMedium || upper.depth >= maxDepth) {
            continue;
        }
        const auto known = std::ranges::find_if(
            plan.disks, [&base](const auto &disk) { return cleaned(disk.disk.source) == cleaned(base); });
        DeletePlan::Disk layer;
        if (known != plan.disks.end()) {
            layer = *known;
            if (known->depth == 0 || known - plan.disks.begin() <= i) {
                // A disk of the guest itself, one that another chain has come to before, or a circle.
                known->above.append(upper.disk.source);
                known->depth = known->depth == 0 ? 0 : std::max(known->depth, upper.depth + 1);
                continue;
            }
            plan.disks.erase(known); // behind all that is built upon it
        } else {
            layer.disk.source = base;
            layer.disk.isFile = true;
            layer.disk.target = upper.disk.target;
        }
        layer.depth = std::max(layer.depth, upper.depth + 1);
        layer.above.append(upper.disk.source);
        plan.disks.append(layer);
    }
    std::ranges::stable_sort(plan.disks, {}, &DeletePlan::Disk::depth);
    std::vector<VolumeHandle> volumes;
    for (const DeletePlan::Disk &disk : std::as_const(plan.disks)) {
        volumes.push_back(lookup(disk.disk.source));
    }
    return volumes;
}

/// Fills in what is known of one image of the plan.
void judge(const DiskNames &names, const DiskUsers &users, virStorageVolPtr volume, DeletePlan::Disk &disk)
{
    virStorageVolInfo size{};
    disk.exists = volume && virStorageVolGetInfo(volume, &size) == 0;
    disk.size = {size.allocation};
    QStringList known = names.ofDisk(disk.disk) + names.ofPath(disk.disk.source);
    if (volume) {
        known.append(volumeName(volume));
    }
    QStringList children;
    for (const QString &child : DiskUsers::find(users.childPaths, known)) {
        const bool own = std::ranges::any_of(disk.above,
                                             [&child](const QString &path) { return cleaned(path) == cleaned(child); });
        if (!own) {
            children.append(QFileInfo(child).fileName());
        }
    }
    disk.why = whyNotDeletable(disk, DiskUsers::find(users.guests, known), children);
    disk.deletable = disk.why.isEmpty();
}

/// A base goes with what is built upon it, or stays; so it stays under an image that must.
void keepWhatCarriesOthers(DeletePlan &plan)
{
    for (DeletePlan::Disk &disk : plan.disks) {
        for (const DeletePlan::Disk &upper : std::as_const(plan.disks)) {
            if (disk.deletable && !upper.deletable && disk.above.contains(upper.disk.source)) {
                disk.deletable = false;
                disk.why = Tr::tr("%1, which stays, is built upon it.").arg(upper.disk.source);
            }
        }
    }
}

} // namespace

VolumeHandle lookupVolume(Session &session, const QString &path)
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

Result<DeletePlan> readDeletePlan(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto xml = readDomainXml(session, uuid);
    if (!xml.has_value()) {
        return xml.error();
    }
    auto details = readDomainDetails(*xml);
    if (!details.has_value()) {
        return details.error();
    }
    takeOwnMedia(*details, *xml);
    unlockMarked(*details, *xml);
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
    const DiskNames names(session);
    for (DiskInfo &disk : details->disks) {
        const QString path = names.path(disk);
        disk.source = path.isEmpty() ? disk.source : path;
        if (disk.isFile || !disk.pool.isEmpty()) {
            plan.disks.append({disk, {}, false, false, {}, 0, {}});
        } // else an empty drive or a network disk: nothing of this host's to delete
    }
    std::vector<VolumeHandle> volumes = walkChains(session, plan);
    const auto users = readDiskUsers(session, uuid, context);
    if (!users.has_value()) {
        return users.error();
    }
    for (size_t i = 0; i < volumes.size(); ++i) {
        judge(names, *users, volumes[i].get(), plan.disks[qsizetype(i)]);
    }
    keepWhatCarriesOthers(plan);
    return plan;
}

Outcome checkDisksDeletable(Session &session, const QUuid &uuid, const QStringList &paths)
{
    const auto plan = readDeletePlan(session, uuid, {});
    if (!plan.has_value()) {
        return plan.error();
    }
    const auto refused = [](const QString &path, const QString &why) {
        return Error{
            ErrorKind::Conflict, 0, Tr::tr("%1 cannot be deleted. %2 Nothing was changed.").arg(path, why), {}};
    };
    for (const QString &path : paths) {
        const auto disk = std::ranges::find(plan->disks, path, [](const auto &known) { return known.disk.source; });
        if (disk == plan->disks.cend() || !disk->deletable) {
            return refused(path,
                           disk == plan->disks.cend() ? Tr::tr("It is no disk of this guest any more.") : disk->why);
        }
        for (const QString &upper : disk->above) {
            if (!paths.contains(upper)) {
                return refused(path, Tr::tr("%1, which stays, is built upon it.").arg(upper));
            }
        }
    }
    return {};
}

Result<QStringList> readUsersOfDisk(Session &session, const QString &path, const CallContext &context)
{
    const auto users = readDiskUsers(session, {}, context);
    if (!users.has_value()) {
        return users.error();
    }
    QStringList known = DiskNames(session).ofPath(path);
    if (const VolumeHandle volume = lookupVolume(session, path)) {
        known.append(volumeName(volume.get()));
    }
    return DiskUsers::find(users->guests, known) + DiskUsers::find(users->volumes, known);
}

Outcome checkDiskUnused(Session &session, const QString &path, const CallContext &context)
{
    const auto needed = readUsersOfDisk(session, path, context);
    if (!needed.has_value()) {
        return needed.error();
    }
    if (!needed->isEmpty()) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("%1 was not deleted. Used by now by: %2.").arg(path, needed->join(u", "_s)),
                     {}};
    }
    return {};
}

Result<VolumeIdentity> identifyDisk(Session &session, const QString &path)
{
    const VolumeHandle volume = lookupVolume(session, path);
    const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
    if (!pool) {
        return lastError();
    }
    const auto identity = readVolumeIdentity(session, QString::fromUtf8(virStoragePoolGetName(pool.get())),
                                             QString::fromUtf8(virStorageVolGetName(volume.get())));
    if (!identity.has_value()) {
        return identity.error();
    }
    return *identity ? Result<VolumeIdentity>(**identity) : Error{ErrorKind::NotFound, 0, {}, path};
}

Outcome destroyIfActive(Session &session, const QUuid &uuid)
{
    auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    // Disks are deleted upon this answer: that it cannot be asked (-1) does not mean that it is off.
    const auto unlessGone
        = [](Error error) { return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(std::move(error)); };
    const int active = virDomainIsActive(domain->get());
    if (active < 0) {
        return unlessGone(lastError());
    }
    if (active == 0 || virDomainDestroy(domain->get()) == 0) {
        return {};
    }
    Error error = lastError();
    return virDomainIsActive(domain->get()) == 0 ? Outcome{} : unlessGone(std::move(error));
}

Outcome undefineIfPersistent(Session &session, const QUuid &uuid)
{
    const Outcome outcome = undefineDomain(session, uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound ? Outcome{} : outcome;
}

Outcome deleteDisk(Session &session, const QString &path)
{
    const VolumeHandle volume = lookupVolume(session, path);
    if (!volume) {
        return lastError();
    }
    return virStorageVolDelete(volume.get(), 0) < 0 ? Outcome(lastError()) : Outcome{};
}

} // namespace guestdeck
