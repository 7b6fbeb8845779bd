// SPDX-License-Identifier: GPL-3.0-or-later
// What the guardian of snapshots wants to know of a guest.
#include "models/libvirt/awake.h"
#include "models/libvirt/diskcalls.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/libvirt/snapshotcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/diskxml.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostImages = 2000;

/// What the definition says beyond DomainDetails.
void addFromXml(SnapshotFacts &facts, const QString &text)
{
    const auto document = xml::Document::parse(text);
    const pugi::xml_node domain = document.has_value() ? document->root("domain") : pugi::xml_node();
    facts.nvramFormat = xml::attribute(domain.child("os").child("nvram"), "format");
    const pugi::xml_node devices = domain.child("devices");
    for (const pugi::xml_node &device : devices.children("hostdev")) {
        facts.hostDevices.append(xml::attribute(device, "type").left(20));
    }
    for (const pugi::xml_node &device : devices.children("interface")) {
        if (xml::attribute(device, "type") == "hostdev"_L1) {
            facts.hostDevices.append(u"hostdev"_s);
        }
    }
    for (const pugi::xml_node &device : devices.children("filesystem")) {
        if (xml::attribute(device.child("driver"), "type") == "virtiofs"_L1) {
            facts.hostDevices.append(u"virtiofs"_s);
        }
    }
    for (const pugi::xml_node &channel : devices.children("channel")) {
        const pugi::xml_node target = channel.child("target");
        if (xml::attribute(target, "name") == "org.qemu.guest_agent.0"_L1) {
            facts.agentAnswers = xml::attribute(target, "state") == "connected"_L1;
        }
    }
}

/// Looks at images, what they are built upon, and what is built upon them.
class ImageReader
{
public:
    ImageReader(Session &session, const DiskUsers &users, const QList<PoolInfo> &pools)
        : m_session(session)
        , m_names(session)
        , m_users(users)
        , m_pools(pools)
    {
    }

    void read(QHash<QString, SnapshotImage> &images, QStringList paths) const
    {
        while (!paths.isEmpty() && images.size() < mostImages) {
            const QString path = QDir::cleanPath(paths.takeFirst());
            if (path.isEmpty() || path == "."_L1 || images.contains(path)) {
                continue;
            }
            const SnapshotImage image = readOne(path);
            paths += image.children;
            if (!image.backing.isEmpty()) {
                paths.append(image.backing);
            }
            images.insert(path, image);
        }
    }

private:
    SnapshotImage readOne(const QString &path) const
    {
        SnapshotImage image;
        QStringList known = m_names.ofPath(path);
        const VolumeHandle volume = lookupVolume(m_session, path);
        const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
        const CString text(pool ? virStorageVolGetXMLDesc(volume.get(), 0) : nullptr);
        if (text) {
            image.pool = QString::fromUtf8(virStoragePoolGetName(pool.get()));
            image.volume = QString::fromUtf8(virStorageVolGetName(volume.get()));
            known.append(u"volume "_s + image.pool + u'/' + image.volume);
            const QString xmlText = QString::fromUtf8(text.get());
            const VolumeChain below = readVolumeChain(xmlText);
            image.backing = below.backingPath.isEmpty() ? QString() : QDir::cleanPath(below.backingPath);
            image.backingFormat = below.backingFormat;
            if (const auto info = readVolume(xmlText, image.pool)) {
                image.format = info->format;
                image.capacity = info->capacity;
                image.allocation = info->allocation;
            }
        } else {
            const QString folder = QFileInfo(path).path();
            image.missing = std::ranges::any_of(m_pools, [&folder](const PoolInfo &candidate) {
                return candidate.active && !candidate.path.isEmpty() && QDir::cleanPath(candidate.path) == folder;
            });
        }
        image.guests = DiskUsers::find(m_users.guests, known) + DiskUsers::find(m_users.overlays, known);
        image.guests.removeDuplicates();
        for (const QString &child : DiskUsers::find(m_users.childPaths, known)) {
            image.children.append(QDir::cleanPath(child));
        }
        return image;
    }

    Session &m_session;
    DiskNames m_names;
    const DiskUsers &m_users;
    const QList<PoolInfo> &m_pools;
};

QStringList pathsOf(const SnapshotFacts &facts)
{
    QStringList paths;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        paths += disk.path;
    }
    for (const Snapshot &snapshot : facts.snapshots) {
        for (const SnapshotDisk &disk : snapshot.disks) {
            paths += {disk.frozen, disk.overlay};
        }
        paths += snapshot.memoryFile;
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

void refreshPools(Session &session, const QList<PoolInfo> &pools, const QStringList &paths)
{
    for (const PoolInfo &pool : pools) {
        const bool holds
            = pool.active && !pool.path.isEmpty() && std::ranges::any_of(paths, [&pool](const QString &path) {
                  return QFileInfo(path).path() == QDir::cleanPath(pool.path);
              });
        if (holds) {
            (void)refreshPool(session, pool.name); // busy: then as it is known
        }
    }
}

void addDisks(SnapshotFacts &facts, const DomainDetails &details, const DiskNames &names)
{
    for (const DiskInfo &disk : details.disks) {
        SnapshotFacts::Disk found;
        found.target = disk.target;
        const QString path = names.path(disk);
        found.isFile = !path.isEmpty();
        found.path = found.isFile ? QDir::cleanPath(path) : disk.source;
        found.format = disk.format;
        found.readOnly = disk.readOnly || disk.shareable;
        found.cdrom = disk.device == DiskInfo::Device::Cdrom || disk.device == DiskInfo::Device::Floppy;
        facts.disks.append(found);
    }
}

void fillDisks(SnapshotFacts &facts)
{
    for (SnapshotFacts::Disk &disk : facts.disks) {
        const SnapshotImage image = facts.images.value(disk.path);
        disk.capacity = image.capacity;
        disk.allocation = image.allocation;
        disk.baseOfOthers = !image.children.isEmpty();
        QString next = image.backing;
        while (!next.isEmpty() && !disk.chain.contains(next) && disk.chain.size() < 64) {
            disk.chain.append(next);
            next = facts.images.value(next).backing;
        }
    }
    for (Snapshot &snapshot : facts.snapshots) {
        QStringList files = snapshot.files;
        files.append(snapshot.memoryFile);
        for (const QString &file : std::as_const(files)) {
            snapshot.size.value += facts.images.value(QDir::cleanPath(file)).allocation.value;
        }
    }
}

/// A snapshot may name an image by pool and volume; from now on it is a path like all others.
void resolveVolumes(Session &session, SnapshotFacts &facts)
{
    for (Snapshot &snapshot : facts.snapshots) {
        for (SnapshotDisk &disk : snapshot.disks) {
            if (!disk.frozen.isEmpty() && !disk.frozen.startsWith(u'/')) {
                const PoolHandle pool(
                    virStoragePoolLookupByName(session.raw(), disk.frozen.section(u'/', 0, 0).toUtf8().constData()));
                const VolumeHandle volume(
                    pool ? virStorageVolLookupByName(pool.get(), disk.frozen.section(u'/', 1).toUtf8().constData())
                         : nullptr);
                const CString path(volume ? virStorageVolGetPath(volume.get()) : nullptr);
                disk.frozen = path ? QString::fromUtf8(path.get()) : QString();
            }
            disk.frozen = disk.frozen.isEmpty() ? QString() : QDir::cleanPath(disk.frozen);
            disk.overlay = disk.overlay.isEmpty() ? QString() : QDir::cleanPath(disk.overlay);
        }
    }
}

} // namespace

Result<SnapshotFacts> readSnapshotFacts(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    const auto text = readDomainXml(session, uuid);
    const auto details = text.has_value() ? readDomainDetails(*text) : Result<DomainDetails>(text.error());
    auto snapshots = listSnapshots(session, uuid);
    if (!details.has_value() || !snapshots.has_value()) {
        return details.has_value() ? snapshots.error() : details.error();
    }
    SnapshotFacts facts;
    facts.uuid = uuid;
    facts.name = info->name;
    facts.state = info->state;
    facts.persistent = info->persistent;
    facts.uefi = details->uefi;
    facts.isTemplate = details->isTemplate;
    facts.memory = toBytes(info->maxMemory);
    facts.snapshots = std::move(*snapshots);
    unsigned long version = 0;
    facts.libvirtVersion = virConnectGetLibVersion(session.raw(), &version) == 0 ? version : 0;
    facts.hypervisorVersion = virConnectGetVersion(session.raw(), &version) == 0 ? version : 0;
    facts.hypervisor = QString::fromUtf8(virConnectGetType(session.raw()));
    facts.checkpoints = countCheckpoints(session, uuid);
    addFromXml(facts, *text);
    const DiskNames names(session);
    addDisks(facts, *details, names);
    resolveVolumes(session, facts);
    auto pools = listPools(session);
    if (!pools.has_value()) {
        return pools.error();
    }
    const QStringList paths = pathsOf(facts);
    refreshPools(session, *pools, paths);
    pools = listPools(session);
    const auto users = readDiskUsers(session, uuid, context);
    if (!pools.has_value() || !users.has_value()) {
        return pools.has_value() ? users.error() : pools.error();
    }
    ImageReader(session, *users, *pools).read(facts.images, paths);
    fillDisks(facts);
    const auto first = std::ranges::find_if(facts.disks, [](const auto &disk) { return disk.counts() && disk.isFile; });
    if (first != facts.disks.cend()) {
        const QString pool = facts.images.value(first->path).pool;
        const auto found = std::ranges::find(*pools, pool, &PoolInfo::name);
        facts.poolFree = found == pools->cend() ? Bytes{} : found->available;
    }
    return facts;
}

} // namespace guestdeck
