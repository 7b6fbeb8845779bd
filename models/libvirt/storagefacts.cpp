// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/storagefacts.h"

#include "models/inventory/domaininfo.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <algorithm>

namespace guestdeck
{

namespace
{

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

Outcome readVolumesOf(Session &session, const DiskNames &names, bool again, const CallContext &context,
                      StorageFacts &facts)
{
    std::vector<PoolHandle> pools;
    if (!takeList(pools, [&](virStoragePoolPtr **out) {
            return virConnectListAllStoragePools(session.raw(), out, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
        })) {
        const Error error = lastError();
        return error.kind == ErrorKind::Unsupported ? Outcome{} : Outcome(error);
    }
    struct Found {
        VolumeHandle volume;
        QString pool;
    };
    std::vector<std::vector<VolumeHandle>> lists(pools.size());
    std::vector<Outcome> outcomes(pools.size());
    inParallel(pools.size(), [&](size_t i) {
        if (again && !context.stop.stop_requested()) {
            virStoragePoolRefresh(pools[i].get(), 0); // refused on a read-only connection
        }
        const auto list = [&](virStorageVolPtr **out) { return virStoragePoolListAllVolumes(pools[i].get(), out, 0); };
        if (!takeList(lists[i], list)) {
            const Error error = lastError();
            // One that stops meanwhile has no volumes.
            if (error.kind == ErrorKind::Unreachable || virStoragePoolIsActive(pools[i].get()) == 1) {
                outcomes[i] = error;
            }
        }
    });
    std::vector<Found> found;
    for (size_t i = 0; i < pools.size(); ++i) {
        if (!outcomes[i].has_value()) {
            return outcomes[i];
        }
        for (VolumeHandle &volume : lists[i]) {
            found.push_back({std::move(volume), QString::fromUtf8(virStoragePoolGetName(pools[i].get()))});
        }
    }
    std::vector<std::optional<StorageVolume>> volumes(found.size());
    inParallel(found.size(), [&](size_t i) {
        const CString xml(context.stop.stop_requested() ? nullptr : virStorageVolGetXMLDesc(found[i].volume.get(), 0));
        auto info = xml ? readVolume(QString::fromUtf8(xml.get()), found[i].pool) : Result<VolumeInfo>(cancelled());
        if (!info.has_value()) {
            return; // gone
        }
        if (info->path.isEmpty()) { // the test driver's XML names none
            const CString path(virStorageVolGetPath(found[i].volume.get()));
            info->path = path ? QString::fromUtf8(path.get()) : QString();
        }
        volumes[i] = StorageVolume{*info, names.ofPath(info->path), names.ofPath(info->backingPath)};
    });
    for (auto &volume : volumes) {
        if (volume) {
            facts.volumes.append(std::move(*volume));
        }
    }
    return context.stop.stop_requested() ? Outcome(cancelled()) : Outcome{};
}

/// False: the definition cannot be read, though the guest is there.
bool addDisks(const DiskNames &names, virDomainPtr domain, bool running, unsigned flags, QList<StorageGuestDisk> &disks)
{
    const CString xml(virDomainGetXMLDesc(domain, flags));
    if (!xml) {
        return lastError().kind == ErrorKind::NotFound;
    }
    const auto details = readDomainDetails(QString::fromUtf8(xml.get()));
    if (!details.has_value()) {
        return false;
    }
    for (const DiskInfo &disk : details->disks) {
        StorageGuestDisk found;
        found.guest = domainUuid(domain);
        found.guestName = QString::fromUtf8(virDomainGetName(domain));
        found.running = running;
        found.target = disk.target;
        found.medium = disk.device == DiskInfo::Device::Cdrom || disk.device == DiskInfo::Device::Floppy;
        found.readOnly = disk.readOnly;
        found.shareable = disk.shareable;
        found.path = names.path(disk);
        found.names = names.ofDisk(disk);
        found.below = disk.backing;
        for (const QString &path : disk.backing) {
            found.belowNames += names.ofPath(path);
        }
        if (!found.names.isEmpty()) {
            disks.append(found);
        }
    }
    return true;
}

Outcome readDisksOfGuests(Session &session, const DiskNames &names, const CallContext &context, StorageFacts &facts)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return lastError();
    }
    std::vector<QList<StorageGuestDisk>> disks(domains.size());
    std::vector<char> good(domains.size(), 1);
    inParallel(domains.size(), [&](size_t i) {
        if (context.stop.stop_requested()) {
            return;
        }
        virDomainPtr domain = domains[i].get();
        const bool running = virDomainIsActive(domain) == 1;
        good[i] = char(addDisks(names, domain, running, 0, disks[i]));
        if (good[i] && running && virDomainIsPersistent(domain) == 1) {
            good[i] = char(addDisks(names, domain, running, VIR_DOMAIN_XML_INACTIVE, disks[i]));
        }
    });
    if (context.stop.stop_requested()) {
        return cancelled();
    }
    for (size_t i = 0; i < domains.size(); ++i) {
        facts.disks += disks[i];
        if (!good[i]) {
            facts.unread.append(QString::fromUtf8(virDomainGetName(domains[i].get())));
        }
    }
    return {};
}

} // namespace

Result<StorageFacts> readStorageFacts(Session &session, bool again, const CallContext &context)
{
    const DiskNames names(session);
    StorageFacts facts;
    Outcome outcome = readVolumesOf(session, names, again, context, facts);
    // Pools after their volumes, so that their sizes are those of now.
    auto pools = outcome.has_value() ? listPools(session) : Result<QList<PoolInfo>>(outcome.error());
    if (!pools.has_value()) {
        return pools.error();
    }
    facts.pools = *pools;
    outcome = readDisksOfGuests(session, names, context, facts);
    return outcome.has_value() ? Result<StorageFacts>(std::move(facts)) : outcome.error();
}

} // namespace guestdeck
