// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/diskusers.h"

#include "models/connection/connectionuri.h"
#include "models/inventory/domaininfo.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/libvirt/snapshotcalls.h"
#include "models/xml/domainreader.h"
#include "models/xml/volumebacking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/stat.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeleteDomain)
};

/// One definition's disks: the names of each and of what is below it.
Outcome addDefinition(const DiskNames &names, virDomainPtr domain, unsigned flags, QStringList &found)
{
    const CString xml(virDomainGetXMLDesc(domain, flags));
    if (!xml) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error); // gone meanwhile
    }
    const auto details = readDomainDetails(QString::fromUtf8(xml.get()));
    if (!details.has_value()) {
        return details.error();
    }
    for (const DiskInfo &disk : details->disks) {
        found += names.ofDisk(disk);
        for (const QString &path : disk.backing) {
            found += names.ofPath(path);
        }
    }
    return {};
}

/// What a guest needs now, and what it will need when it is started the next time.
Outcome namesOfGuest(const DiskNames &names, virDomainPtr domain, QStringList &found)
{
    Outcome outcome = addDefinition(names, domain, 0, found);
    if (outcome.has_value()) {
        const int active = virDomainIsActive(domain);
        const int persistent = active == 1 ? virDomainIsPersistent(domain) : 0;
        if (active < 0 || persistent < 0) {
            const Error error = lastError();
            return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error); // gone meanwhile
        }
        if (persistent == 1) {
            outcome = addDefinition(names, domain, VIR_DOMAIN_XML_INACTIVE, found);
        }
    }
    found.removeDuplicates();
    return outcome;
}

struct GuestFiles {
    QStringList needed;
    QStringList frozen;
    QStringList overlays;
};

/// A snapshot may name its image by pool and volume.
QStringList namesOfImage(const DiskNames &names, const QString &image)
{
    if (image.isEmpty() || image.startsWith(u'/')) {
        return names.ofPath(image);
    }
    DiskInfo disk;
    disk.pool = image.section(u'/', 0, 0);
    disk.volume = image.section(u'/', 1);
    return names.ofDisk(disk);
}

/// What a guest needs to go back to its snapshots.
Outcome addSnapshots(Session &session, const DiskNames &names, virDomainPtr domain, GuestFiles &files)
{
    const auto snapshots = listSnapshots(session, domainUuid(domain));
    if (!snapshots.has_value()) {
        const Error &error = snapshots.error();
        return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(error); // gone meanwhile
    }
    for (const Snapshot &snapshot : *snapshots) {
        files.frozen += names.ofPath(snapshot.memoryFile);
        for (const SnapshotDisk &disk : snapshot.disks) {
            // What it left out and the guest could only read, such as a medium, is not what it is about.
            if (disk.how != SnapshotDisk::How::None || disk.written) {
                files.needed += namesOfImage(names, disk.frozen);
            }
            if (disk.how == SnapshotDisk::How::External) {
                files.frozen += namesOfImage(names, disk.frozen);
            }
            files.overlays += namesOfImage(names, disk.overlay);
        }
    }
    files.needed += files.frozen;
    files.needed.removeDuplicates();
    files.frozen.removeDuplicates();
    files.overlays.removeDuplicates();
    return {};
}

Outcome readGuests(Session &session, const DiskNames &names, const QUuid &except, const CallContext &context,
                   DiskUsers &users)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) { return virConnectListAllDomains(session.raw(), out, 0); })) {
        return lastError();
    }
    std::erase_if(domains, [&](const DomainHandle &domain) { return domainUuid(domain.get()) == except; });
    std::vector<GuestFiles> found(domains.size());
    std::vector<Outcome> outcomes(domains.size());
    inParallel(domains.size(), [&](size_t i) {
        outcomes[i] = context.stop.stop_requested() ? Outcome(Error{ErrorKind::Cancelled, 0, {}, {}})
                                                    : namesOfGuest(names, domains[i].get(), found[i].needed);
        if (outcomes[i].has_value()) {
            outcomes[i] = addSnapshots(session, names, domains[i].get(), found[i]);
        }
    });
    for (size_t i = 0; i < domains.size(); ++i) {
        const QString name = domainName(domains[i].get());
        if (!outcomes[i].has_value()) {
            return explained(outcomes[i], Tr::tr("It cannot be told which disks %1 uses.").arg(name));
        }
        for (const QString &disk : std::as_const(found[i].needed)) {
            users.guests[disk].append(name);
        }
        for (const QString &file : std::as_const(found[i].frozen)) {
            users.frozen[file].append(name);
        }
        for (const QString &file : std::as_const(found[i].overlays)) {
            users.overlays[file].append(name);
        }
    }
    return {};
}

Outcome readVolumes(Session &session, const DiskNames &names, const CallContext &context, DiskUsers &users)
{
    std::vector<PoolHandle> pools;
    if (!takeList(pools, [&](virStoragePoolPtr **out) {
            return virConnectListAllStoragePools(session.raw(), out, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
        })) {
        const Error error = lastError();
        return error.kind == ErrorKind::Unsupported ? Outcome{} : Outcome(error); // no storage, no volumes
    }
    std::vector<VolumeHandle> volumes;
    for (const PoolHandle &pool : pools) {
        if (!takeList(volumes, [&](virStorageVolPtr **out) { return virStoragePoolListAllVolumes(pool.get(), out, 0); })
            && virStoragePoolIsActive(pool.get()) == 1) {
            return lastError();
        }
    }
    std::vector<QString> backing(volumes.size());
    inParallel(volumes.size(), [&](size_t i) {
        // A volume that went away meanwhile is built upon nothing any more.
        const CString xml(context.stop.stop_requested() ? nullptr : virStorageVolGetXMLDesc(volumes[i].get(), 0));
        backing[i] = xml ? readBackingPath(QString::fromUtf8(xml.get())) : QString();
    });
    if (context.stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    for (size_t i = 0; i < volumes.size(); ++i) {
        const CString path(backing[i].isEmpty() ? nullptr : virStorageVolGetPath(volumes[i].get()));
        for (const QString &name : names.ofPath(backing[i])) {
            users.volumes[name].append(QString::fromUtf8(virStorageVolGetName(volumes[i].get())));
            users.childPaths[name].append(path ? QString::fromUtf8(path.get()) : QString());
        }
    }
    return {};
}

} // namespace

DiskNames::DiskNames(Session &session)
    : m_session(session)
{
    const CString uri(virConnectGetURI(session.raw()));
    m_local = !session.isElsewhere() && uri && isLocalUri(QString::fromUtf8(uri.get()));
}

QString DiskNames::path(const DiskInfo &disk) const
{
    if (disk.pool.isEmpty()) {
        return disk.isFile ? disk.source : QString();
    }
    const PoolHandle pool(virStoragePoolLookupByName(m_session.raw(), disk.pool.toUtf8().constData()));
    const VolumeHandle volume(pool ? virStorageVolLookupByName(pool.get(), disk.volume.toUtf8().constData()) : nullptr);
    const CString path(volume ? virStorageVolGetPath(volume.get()) : nullptr);
    return path ? QString::fromUtf8(path.get()) : QString();
}

QStringList DiskNames::ofPath(const QString &path) const
{
    if (path.isEmpty()) {
        return {};
    }
    QStringList names{u"path "_s + QDir::cleanPath(path)};
    struct stat info {
    };
    if (m_local && ::stat(QFile::encodeName(path).constData(), &info) == 0) {
        names.append(S_ISBLK(info.st_mode) ? u"device %1"_s.arg(info.st_rdev)
                                           : u"inode %1 %2"_s.arg(info.st_dev).arg(info.st_ino));
    }
    return names;
}

QStringList DiskNames::ofDisk(const DiskInfo &disk) const
{
    QStringList names = ofPath(path(disk));
    if (!disk.pool.isEmpty()) {
        names.append(u"volume "_s + disk.pool + u"/"_s + disk.volume); // also while its pool is not active
    }
    return names;
}

QStringList DiskUsers::find(const QHash<QString, QStringList> &in, const QStringList &names)
{
    QStringList users;
    for (const QString &name : names) {
        users += in.value(name);
    }
    users.removeDuplicates();
    users.sort();
    return users;
}

Result<DiskUsers> readDiskUsers(Session &session, const QUuid &except, const CallContext &context)
{
    const DiskNames names(session);
    DiskUsers users;
    Outcome outcome = readGuests(session, names, except, context, users);
    if (outcome.has_value()) {
        outcome = readVolumes(session, names, context, users);
    }
    return outcome.has_value() ? Result<DiskUsers>(std::move(users)) : outcome.error();
}

} // namespace guestdeck
