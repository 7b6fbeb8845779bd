// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/clonecalls.h"

#include "models/libvirt/domaincalls.h"
#include "models/libvirt/enums.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/recordedchange.h"
#include "models/libvirt/session.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <pugixml.hpp>

#include <algorithm>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::CloneCalls)
};

using SnapshotHandle = std::unique_ptr<virDomainSnapshot, LibvirtDeleter<virDomainSnapshotFree>>;

constexpr size_t mostSnapshots = 200;

QList<CloneDisk> readDisks(Session &session, const DomainDetails &details, const QStringList &encrypted)
{
    QList<CloneDisk> disks;
    for (const DiskInfo &disk : details.disks) {
        CloneDisk found;
        found.disk = disk;
        found.encrypted = encrypted.contains(disk.target);
        if (disk.isFile || !disk.pool.isEmpty()) {
            found.chain = readDiskChain(session, disk);
            const auto volume = findVolumeByPath(session, found.chain.path);
            if (volume.has_value()) {
                found.volume = *volume;
            }
        }
        disks.append(found);
    }
    return disks;
}

CloneSnapshot readSnapshot(Session &session, const QString &text)
{
    CloneSnapshot snapshot;
    const auto document = xml::Document::parse(text);
    const pugi::xml_node root = document.has_value() ? document->root("domainsnapshot") : pugi::xml_node();
    snapshot.name = xml::childText(root, "name");
    snapshot.created
        = QDateTime::fromSecsSinceEpoch(qint64(xml::number(xml::childText(root, "creationTime"))), Qt::UTC);
    bool internal = false;
    bool external = false;
    for (const pugi::xml_node &disk : root.child("disks").children("disk")) {
        const QString kind = xml::attribute(disk, "snapshot");
        internal = internal || kind == "internal"_L1;
        external = external || kind == "external"_L1;
    }
    snapshot.kind = external ? internal ? CloneSnapshot::Kind::Mixed : CloneSnapshot::Kind::External
                             : CloneSnapshot::Kind::Internal;
    if (snapshot.kind != CloneSnapshot::Kind::External) {
        return snapshot;
    }
    // The definition of that time names the images that were written then, and are frozen since.
    const qsizetype from = text.indexOf("<domain type"_L1);
    const qsizetype until = text.indexOf("</domain>"_L1, from);
    const auto details
        = from < 0 || until < 0 ? Result<DomainDetails>(Error{}) : readDomainDetails(text.mid(from, until - from + 9));
    if (details.has_value()) {
        snapshot.disks = readDisks(session, *details, {});
    } else {
        snapshot.kind = CloneSnapshot::Kind::Mixed;
    }
    return snapshot;
}

QList<CloneSnapshot> readSnapshots(Session &session, virDomainPtr domain)
{
    std::vector<SnapshotHandle> handles;
    if (!takeList(handles, [&](virDomainSnapshotPtr **out) { return virDomainListAllSnapshots(domain, out, 0); })) {
        return {}; // a driver without snapshots
    }
    QList<CloneSnapshot> snapshots;
    for (size_t i = 0; i < handles.size() && i < mostSnapshots; ++i) {
        const CString xml(virDomainSnapshotGetXMLDesc(handles[i].get(), 0));
        if (xml) {
            snapshots.append(readSnapshot(session, QString::fromUtf8(xml.get())));
        }
    }
    std::ranges::sort(snapshots, [](const CloneSnapshot &a, const CloneSnapshot &b) { return a.created > b.created; });
    return snapshots;
}

/// A pool on a folder, for as long as this lives: one that is there already, or one that goes again.
class PassingPool
{
public:
    PassingPool(Session &session, const QString &folder)
    {
        const auto pools = listPools(session);
        for (const PoolInfo &pool : pools.has_value() ? *pools : QList<PoolInfo>()) {
            if (pool.active && QDir::cleanPath(pool.path) == QDir::cleanPath(folder)) {
                m_pool.reset(virStoragePoolLookupByName(session.raw(), pool.name.toUtf8().constData()));
                virStoragePoolRefresh(m_pool.get(), 0);
                return;
            }
        }
        const QUuid uuid = QUuid::createUuid();
        const QByteArray xml
            = buildFolderPoolXml(u"guestdeck-"_s + uuid.toString(QUuid::WithoutBraces), folder, uuid).toUtf8();
        m_pool.reset(virStoragePoolCreateXML(session.raw(), xml.constData(), 0));
        m_ours = bool(m_pool);
    }
    ~PassingPool()
    {
        if (m_ours) {
            virStoragePoolDestroy(m_pool.get());
        }
    }
    PassingPool(const PassingPool &) = delete;
    PassingPool &operator=(const PassingPool &) = delete;

    virStoragePoolPtr get() const { return m_pool.get(); }
    QString name() const { return QString::fromUtf8(virStoragePoolGetName(m_pool.get())); }

private:
    PoolHandle m_pool;
    bool m_ours = false;
};

} // namespace

Result<CloneSource> readCloneSource(Session &session, const QUuid &uuid)
{
    const auto info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    const auto xml = readDomainXml(session, uuid, false, true);
    auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    if (!details.has_value()) {
        return details.error();
    }
    const QByteArray text = xml->toUtf8();
    const auto losses = cloneLosses(text);
    if (!losses.has_value()) {
        return losses.error();
    }
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    CloneSource source;
    source.uuid = uuid;
    source.name = info->name;
    source.state = info->state;
    source.disks = readDisks(session, *details, encryptedDisks(text));
    source.details = std::move(*details);
    source.losses = *losses;
    source.snapshots = readSnapshots(session, domain->get());
    return source;
}

Result<QString> copyNvram(Session &session, const QString &path, const QString &name, const CallContext &context)
{
    const QFileInfo file(path);
    const PassingPool pool(session, file.path());
    if (!pool.get()) {
        return lastError();
    }
    const VolumeRef from{pool.name(), file.fileName()};
    const auto source = readVolume(session, from);
    if (!source.has_value()) {
        return source.error();
    }
    const VolumeHandle there(virStorageVolLookupByName(pool.get(), name.toUtf8().constData()));
    if (there) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("There is a file %1/%2 already.").arg(file.path(), name), {}};
    }
    const NewVolume to{name, source->capacity, source->format == "qcow2"_L1 ? u"qcow2"_s : u"raw"_s};
    const auto made = copyVolume(session, from, from.pool, to, context);
    return made.has_value() ? Result<QString>(QString(file.path() + u'/' + name)) : made.error();
}

Outcome deleteNvram(Session &session, const QString &path)
{
    const QFileInfo file(path);
    const PassingPool pool(session, file.path());
    if (!pool.get()) {
        return lastError();
    }
    const VolumeHandle there(virStorageVolLookupByName(pool.get(), file.fileName().toUtf8().constData()));
    return !there || virStorageVolDelete(there.get(), 0) == 0 ? Outcome{} : Outcome(lastError());
}

Outcome defineCopy(Session &session, const QByteArray &xml)
{
    const DomainHandle domain(virDomainDefineXML(session.raw(), xml.constData()));
    if (domain) {
        recordStored(session, domainUuid(domain.get()), {});
        return {};
    }
    Error error = lastError();
    if (error.code == VIR_ERR_OPERATION_FAILED && error.detail.contains("already exists"_L1)) {
        error.kind = ErrorKind::Conflict;
    }
    return error;
}

} // namespace guestdeck
