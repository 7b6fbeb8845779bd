// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/diskcalls.h"

#include "models/libvirt/diskusers.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/diskxml.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// More layers than any chain that works; a bound against one that bites its tail.
constexpr int maxLayers = 64;

QString cleaned(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::cleanPath(path);
}

/// Reads the chains of one guest's disks.
class ChainReader
{
public:
    ChainReader(Session &session, const DiskUsers &users, const QList<PoolInfo> &pools)
        : m_session(session)
        , m_names(session)
        , m_users(users)
        , m_pools(pools)
    {
    }

    QList<DiskLayer> read(const QString &path, const QString &format, const DiskExtras &extras) const
    {
        QList<DiskLayer> chain;
        QSet<QString> seen;
        QString next = path;
        QString nextFormat = format;
        bool block = extras.isBlock;
        while (!next.isEmpty() && chain.size() < maxLayers && !seen.contains(cleaned(next))) {
            seen.insert(cleaned(next));
            const VolumeChain below = append(chain, next, nextFormat, block);
            // A pool tells the chain of guests that are off; libvirt's own look at a running one also what lies in
            // none.
            const qsizetype depth = chain.size() - 1;
            const bool live = below.backingPath.isEmpty() && depth < extras.chain.size();
            next = live ? extras.chain.at(depth).path : below.backingPath;
            nextFormat = live ? extras.chain.at(depth).format : below.backingFormat;
            block = live && extras.chain.at(depth).isBlock;
        }
        return chain;
    }

private:
    VolumeChain append(QList<DiskLayer> &chain, const QString &path, const QString &format, bool block) const
    {
        DiskLayer layer;
        layer.path = path;
        layer.format = format;
        layer.isBlock = block;
        VolumeChain below;
        QStringList known = m_names.ofPath(path);
        if (const VolumeHandle volume = lookupVolume(m_session, path)) {
            below = describe(volume.get(), layer);
            known.append(u"volume "_s + layer.pool + u'/' + layer.volume);
        } else {
            layer.missing = shouldBeInPool(path);
        }
        layer.users = DiskUsers::find(m_users.guests, known);
        layer.children = DiskUsers::find(m_users.childPaths, known);
        if (!chain.isEmpty()) {
            const QString above = cleaned(chain.last().path);
            layer.children.removeIf([&above](const QString &child) { return cleaned(child) == above; });
        }
        chain.append(layer);
        return below;
    }

    static VolumeChain describe(virStorageVolPtr volume, DiskLayer &layer)
    {
        const PoolHandle pool(virStoragePoolLookupByVolume(volume));
        const CString text(virStorageVolGetXMLDesc(volume, 0));
        if (!pool || !text) {
            return {};
        }
        const QString xml = QString::fromUtf8(text.get());
        layer.pool = QString::fromUtf8(virStoragePoolGetName(pool.get()));
        layer.volume = QString::fromUtf8(virStorageVolGetName(volume));
        const VolumeChain below = readVolumeChain(xml);
        layer.compat = below.compat;
        if (const auto info = readVolume(xml, layer.pool)) {
            layer.capacity = info->capacity;
            layer.allocation = info->allocation;
            layer.format = layer.format.isEmpty() ? info->format : layer.format;
        }
        virStorageVolInfo info{};
        if (virStorageVolGetInfo(volume, &info) == 0) {
            layer.isBlock = info.type == VIR_STORAGE_VOL_BLOCK;
        }
        return below;
    }

    bool shouldBeInPool(const QString &path) const
    {
        const QString folder = QFileInfo(QDir::cleanPath(path)).path();
        return std::ranges::any_of(m_pools, [&folder](const PoolInfo &pool) {
            return pool.active && !pool.path.isEmpty() && QDir::cleanPath(pool.path) == folder;
        });
    }

    Session &m_session;
    DiskNames m_names;
    const DiskUsers &m_users;
    const QList<PoolInfo> &m_pools;
};

/// For an image that is in no pool: the host can say how large it is all the same.
void measure(virDomainPtr domain, GuestDisk &disk)
{
    if (disk.chain.isEmpty() || disk.chain.first().capacity.value > 0) {
        return;
    }
    virDomainBlockInfo info{};
    if (virDomainGetBlockInfo(domain, disk.disk.target.toUtf8().constData(), &info, 0) == 0) {
        disk.chain.first().capacity = {info.capacity};
        disk.chain.first().allocation = {info.allocation};
        disk.chain.first().missing = false;
    }
}

/// The images that the stored definition names, by target.
QHash<QString, QString> storedSources(const QString &xml, const DiskNames &names)
{
    QHash<QString, QString> sources;
    if (const auto details = readDomainDetails(xml)) {
        for (const DiskInfo &disk : details->disks) {
            const QString path = names.path(disk);
            sources.insert(disk.target, cleaned(path.isEmpty() ? disk.source : path));
        }
    }
    return sources;
}

void refreshPoolsOf(Session &session, const DomainDetails &details, const DiskNames &names)
{
    QSet<QString> done;
    for (const DiskInfo &disk : details.disks) {
        const QString path = names.path(disk);
        const VolumeHandle volume = path.isEmpty() ? VolumeHandle() : lookupVolume(session, path);
        const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
        const QString name = pool ? QString::fromUtf8(virStoragePoolGetName(pool.get())) : QString();
        if (pool && !done.contains(name)) {
            done.insert(name);
            virStoragePoolRefresh(pool.get(), 0); // busy: then as it is known
        }
    }
}

} // namespace

int countCheckpoints(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    const int count = domain.has_value() ? virDomainListAllCheckpoints(domain->get(), nullptr, 0) : 0;
    return std::max(count, 0);
}

Result<GuestDisks> readGuestDisks(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    const auto xml = readDomainXml(session, uuid);
    const auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    const auto extras = xml.has_value() ? readDiskExtras(*xml) : Result<QHash<QString, DiskExtras>>(xml.error());
    if (!details.has_value() || !extras.has_value()) {
        return details.has_value() ? extras.error() : details.error();
    }
    GuestDisks all;
    all.uuid = uuid;
    all.name = info->name;
    all.osId = details->osId;
    all.running = isActive(info->state);
    all.persistent = info->persistent;
    all.managedSave = info->managedSave;
    all.isTemplate = isMarkedAsTemplate(*xml);
    all.snapshots = countSnapshots(session, uuid);
    all.checkpoints = countCheckpoints(session, uuid);
    const DiskNames names(session);
    refreshPoolsOf(session, *details, names);
    const auto pools = listPools(session);
    const auto users = readDiskUsers(session, uuid, context);
    if (!pools.has_value() || !users.has_value()) {
        return pools.has_value() ? users.error() : pools.error();
    }
    std::ranges::copy_if(*pools, std::back_inserter(all.pools), &PoolInfo::active);
    for (const PoolInfo &pool : std::as_const(all.pools)) {
        const auto volumes = listVolumeNames(session, pool.name);
        all.volumeNames.insert(pool.name, volumes.has_value() ? *volumes : QStringList());
    }
    const bool compare = all.running && all.persistent;
    const auto stored = compare ? readDomainXml(session, uuid, false, true) : Result<QString>(QString());
    const QHash<QString, QString> sources
        = stored.has_value() ? storedSources(*stored, names) : QHash<QString, QString>();
    const auto domain = lookupDomain(session, uuid);
    const ChainReader reader(session, *users, all.pools);
    for (const DiskInfo &disk : details->disks) {
        const DiskExtras extra = extras->value(disk.target);
        GuestDisk found{disk, extra.cache, {}, false, extra.blockJob};
        const QString path = names.path(disk);
        if (!path.isEmpty()) {
            found.disk.source = path;
            found.chain = reader.read(path, disk.format, extra);
        } else if (!disk.pool.isEmpty()) {
            DiskLayer lost; // its pool is gone or not active, or the volume is
            lost.path = disk.source;
            lost.format = disk.format;
            lost.missing = true;
            found.chain = {lost};
        }
        if (domain.has_value()) {
            measure(domain->get(), found);
        }
        found.storedDiffers
            = compare && sources.contains(disk.target) && sources.value(disk.target) != cleaned(found.disk.source);
        all.disks.append(found);
    }
    return all;
}

} // namespace guestdeck
