// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/templatecalls.h"

#include "models/inventory/domaininfo.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"
#include "models/xml/volumebacking.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::TemplateCalls)
};

/// Volumes of pools that hold none of the guest's disks: looked at up to here when it is started. Links into another
/// pool are rare, a start is not.
constexpr size_t mostOtherVolumes = 512;
constexpr qsizetype mostNames = 12;
constexpr int longestChain = 64;

/// Holds secrets: wiped by whoever asked.
Result<QByteArray> readStored(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const CString xml(virDomainGetXMLDesc(domain->get(), VIR_DOMAIN_XML_SECURE | VIR_DOMAIN_XML_INACTIVE));
    if (!xml) {
        return lastError();
    }
    QByteArray bytes(xml.get());
    explicit_bzero(xml.get(), size_t(bytes.size()));
    return bytes;
}

void wipe(QByteArray &bytes)
{
    if (!bytes.isEmpty()) {
        explicit_bzero(bytes.data(), size_t(bytes.size()));
    }
}

/// Without passwords, for reading only.
Result<QByteArray> readPlain(virDomainPtr domain)
{
    const CString xml(virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE));
    return xml ? Result<QByteArray>(QByteArray(xml.get())) : lastError();
}

bool isOwnDisk(const DiskInfo &disk)
{
    return disk.device == DiskInfo::Device::Disk || disk.device == DiskInfo::Device::Lun;
}

/// Volumes with a backing file among these names. Bounded.
class ChildSearch
{
public:
    ChildSearch(const DiskNames &names, const QSet<QString> &bases)
        : m_names(names)
        , m_bases(bases)
    {
    }

    /// False: the pool could not be read.
    bool look(virStoragePoolPtr pool, size_t most, QStringList &found) const
    {
        std::vector<VolumeHandle> volumes;
        if (!takeList(volumes, [&](virStorageVolPtr **out) { return virStoragePoolListAllVolumes(pool, out, 0); })) {
            return virStoragePoolIsActive(pool) != 1;
        }
        const size_t count = std::min(volumes.size(), most);
        std::vector<QString> backing(count);
        inParallel(count, [&](size_t i) {
            const CString xml(virStorageVolGetXMLDesc(volumes[i].get(), 0));
            backing[i] = xml ? readBackingPath(QString::fromUtf8(xml.get())) : QString();
        });
        for (size_t i = 0; i < count; ++i) {
            const QStringList known = m_names.ofPath(backing[i]);
            if (std::ranges::none_of(known, [&](const QString &name) { return m_bases.contains(name); })) {
                continue;
            }
            const CString path(virStorageVolGetPath(volumes[i].get()));
            found.append(path ? QString::fromUtf8(path.get()) : QString());
        }
        return true;
    }

private:
    const DiskNames &m_names;
    const QSet<QString> &m_bases;
};

QStringList childVolumes(Session &session, const DiskNames &names, const QList<DiskInfo> &disks)
{
    QSet<QString> bases;
    QSet<QString> ownPools;
    for (const DiskInfo &disk : disks) {
        const QStringList known = names.ofDisk(disk);
        bases.unite(QSet<QString>(known.cbegin(), known.cend()));
        const VolumeHandle volume(
            disk.pool.isEmpty() ? virStorageVolLookupByPath(session.raw(), disk.source.toUtf8().constData()) : nullptr);
        const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
        ownPools.insert(pool ? QString::fromUtf8(virStoragePoolGetName(pool.get())) : disk.pool);
    }
    std::vector<PoolHandle> pools;
    QStringList found;
    if (!takeList(pools, [&](virStoragePoolPtr **out) {
            return virConnectListAllStoragePools(session.raw(), out, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
        })) {
        return {}; // no storage driver: no volumes
    }
    const ChildSearch search(names, bases);
    for (const PoolHandle &pool : pools) {
        const bool own = ownPools.contains(QString::fromUtf8(virStoragePoolGetName(pool.get())));
        const int count = own ? 0 : virStoragePoolNumOfVolumes(pool.get());
        if (own || (count > 0 && size_t(count) <= mostOtherVolumes)) {
            search.look(pool.get(), own ? SIZE_MAX : mostOtherVolumes, found);
        }
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

Error locked(const QString &message)
{
    return {ErrorKind::Conflict, 0, message, {}};
}

} // namespace

Result<std::optional<TemplateMark>> readTemplateMark(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto xml = readPlain(domain->get());
    return xml.has_value() ? Result<std::optional<TemplateMark>>(readTemplateMark(*xml)) : xml.error();
}

Outcome setTemplateMark(Session &session, const QUuid &uuid, const std::optional<TemplateMark> &mark)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    if (mark) {
        const int active = virDomainIsActive(domain->get());
        if (active != 0) {
            return active < 0 ? lastError()
                              : Error{ErrorKind::Busy, 0, Tr::tr("It is running by now. Nothing was changed."), {}};
        }
    }
    auto before = readStored(session, uuid);
    if (!before.has_value()) {
        return before.error();
    }
    auto after = mark ? withTemplateMark(*before, *mark) : withoutTemplateMark(*before);
    Outcome outcome = !after.has_value() ? Outcome(after.error())
        : *after == *before              ? Outcome{}
                                         : redefineDomain(session, uuid, *before, *after);
    wipe(*before);
    if (after.has_value()) {
        wipe(*after);
    }
    return outcome;
}

Result<LinkedChildren> readLinkedChildren(Session &session, const QUuid &uuid, const CallContext &context,
                                          LinkedDisks which)
{
    const auto xml = readDomainXml(session, uuid, false, true);
    const auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    if (!details.has_value()) {
        return details.error();
    }
    const auto users = readDiskUsers(session, uuid, context);
    if (!users.has_value()) {
        return users.error();
    }
    const DiskNames names(session);
    LinkedChildren children;
    for (const DiskInfo &disk : details->disks) {
        if (!isOwnDisk(disk) || (which == LinkedDisks::Written && disk.readOnly)) {
            continue;
        }
        const QStringList known = names.ofDisk(disk);
        if (!disk.shareable) {
            children.guests += DiskUsers::find(users->guests, known); // by their whole chain, while they run
        }
        for (const QString &path : DiskUsers::find(users->childPaths, known)) {
            const QStringList of = DiskUsers::find(users->guests, names.ofPath(path));
            if (of.isEmpty()) {
                children.volumes.append(path);
            }
            children.guests += of;
        }
    }
    for (QStringList *list : {&children.guests, &children.volumes}) {
        list->removeDuplicates();
        list->sort();
    }
    return children;
}

QString shortList(const QStringList &names)
{
    return names.size() <= mostNames
        ? names.join(u", "_s)
        : Tr::tr("%1 and %n more", nullptr, int(names.size() - mostNames)).arg(names.mid(0, mostNames).join(u", "_s));
}

DiskChain readDiskChain(Session &session, const DiskInfo &disk)
{
    DiskChain chain;
    chain.path = DiskNames(session).path(disk);
    if (chain.path.isEmpty() && !disk.pool.isEmpty()) {
        chain.missing = disk.source; // its pool is off, or has no such volume
        return chain;
    }
    QSet<QString> folders;
    std::vector<PoolHandle> pools;
    takeList(pools, [&](virStoragePoolPtr **out) {
        return virConnectListAllStoragePools(session.raw(), out, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
    });
    for (const PoolHandle &pool : pools) {
        const CString xml(virStoragePoolGetXMLDesc(pool.get(), 0));
        const auto info = readPool(xml ? QString::fromUtf8(xml.get()) : QString());
        if (info.has_value() && !info->path.isEmpty()) {
            folders.insert(QDir::cleanPath(info->path));
        }
    }
    QString path = chain.path;
    for (int depth = 0; depth < longestChain && !path.isEmpty(); ++depth) {
        const VolumeHandle volume(virStorageVolLookupByPath(session.raw(), path.toUtf8().constData()));
        // Fails, too, when the file went since the pool was read.
        const CString xml(volume ? virStorageVolGetXMLDesc(volume.get(), 0) : nullptr);
        if (!xml) {
            const qsizetype slash = path.lastIndexOf(u'/');
            chain.missing = folders.contains(QDir::cleanPath(path.left(slash))) ? path : QString();
            break;
        }
        chain.known = true;
        path = readBackingPath(QString::fromUtf8(xml.get()));
        if (!path.isEmpty()) {
            chain.paths.append(path);
        }
    }
    return chain;
}

Outcome checkStartAllowed(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const auto xml = readPlain(domain->get());
    if (!xml.has_value()) {
        return xml.error();
    }
    const QString name = QString::fromUtf8(virDomainGetName(domain->get()));
    if (readTemplateMark(*xml)) {
        return locked(Tr::tr("%1 is a template and is not started, so that the machines made from it keep what they "
                             "are built upon. Turn it back into a machine first.")
                          .arg(name));
    }
    const auto details = readDomainDetails(QString::fromUtf8(*xml));
    if (!details.has_value()) {
        return details.error();
    }
    QList<DiskInfo> writable;
    for (const DiskInfo &disk : details->disks) {
        if (isOwnDisk(disk) && !disk.readOnly && (disk.isFile || !disk.pool.isEmpty())) {
            writable.append(disk);
        }
    }
    const DiskNames names(session);
    const QStringList volumes = writable.isEmpty() ? QStringList() : childVolumes(session, names, writable);
    if (volumes.isEmpty()) {
        return {};
    }
    // Rare from here on: worth the time to tell whose they are.
    const auto children = readLinkedChildren(session, uuid, context);
    return locked(
        children.has_value() && !children->guests.isEmpty()
            ? Tr::tr("%1 is not started: other machines are built upon its disk, and would be damaged as soon "
                     "as it writes to it: %2.")
                  .arg(name, shortList(children->guests))
            : Tr::tr("%1 is not started: other disks are built upon its own, and would be damaged as soon as "
                     "it writes to it: %2. Delete them first if nobody needs them.")
                  .arg(name, shortList(volumes)));
}

} // namespace guestdeck
