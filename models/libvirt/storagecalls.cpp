// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/storagecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/parallel.h"
#include "models/libvirt/session.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QSet>

#include <algorithm>

namespace guestdeck
{

namespace
{

QSet<QString> namesOf(Session &session, unsigned flags)
{
    std::vector<PoolHandle> pools;
    takeList(pools, [&](virStoragePoolPtr **out) { return virConnectListAllStoragePools(session.raw(), out, flags); });
    QSet<QString> names;
    for (const PoolHandle &pool : pools) {
        names.insert(QString::fromUtf8(virStoragePoolGetName(pool.get())));
    }
    return names;
}

PoolHandle lookupPool(Session &session, const QString &name)
{
    return PoolHandle(virStoragePoolLookupByName(session.raw(), name.toUtf8().constData()));
}

Result<VolumeInfo> describe(virStorageVolPtr volume, const QString &pool)
{
    const CString xml(virStorageVolGetXMLDesc(volume, 0));
    if (!xml) {
        return lastError();
    }
    auto info = readVolume(QString::fromUtf8(xml.get()), pool);
    // The test driver's XML names no path.
    if (info.has_value() && info->path.isEmpty()) {
        const CString path(virStorageVolGetPath(volume));
        info->path = path ? QString::fromUtf8(path.get()) : QString();
    }
    return info;
}

} // namespace

Result<QList<PoolInfo>> listPools(Session &session)
{
    std::vector<PoolHandle> pools;
    if (!takeList(pools,
                  [&](virStoragePoolPtr **out) { return virConnectListAllStoragePools(session.raw(), out, 0); })) {
        const Error error = lastError();
        return error.kind == ErrorKind::Unsupported ? Result<QList<PoolInfo>>() : error;
    }
    const QSet<QString> autostarted = namesOf(session, VIR_CONNECT_LIST_STORAGE_POOLS_AUTOSTART);
    const QSet<QString> active = namesOf(session, VIR_CONNECT_LIST_STORAGE_POOLS_ACTIVE);
    QList<PoolInfo> list;
    for (const PoolHandle &pool : pools) {
        const CString xml(virStoragePoolGetXMLDesc(pool.get(), 0));
        auto info = readPool(xml ? QString::fromUtf8(xml.get()) : QString());
        if (!info.has_value()) {
            continue; // gone since the list was made
        }
        info->active = active.contains(info->name);
        info->autostart = autostarted.contains(info->name);
        list.append(*info);
    }
    return list;
}

Outcome refreshPool(Session &session, const QString &name)
{
    const PoolHandle pool = lookupPool(session, name);
    if (!pool) {
        return lastError();
    }
    return virStoragePoolIsActive(pool.get()) != 1 || virStoragePoolRefresh(pool.get(), 0) == 0 ? Outcome{}
                                                                                                : lastError();
}

Result<QStringList> listVolumeNames(Session &session, const QString &name)
{
    const PoolHandle pool = lookupPool(session, name);
    std::vector<VolumeHandle> volumes;
    if (!pool || !takeList(volumes, [&](virStorageVolPtr **out) {
            return virStoragePoolListAllVolumes(pool.get(), out, 0);
        })) {
        return lastError();
    }
    QStringList names;
    for (const VolumeHandle &volume : volumes) {
        names.append(QString::fromUtf8(virStorageVolGetName(volume.get())));
    }
    return names;
}

Result<QList<VolumeInfo>> readVolumes(Session &session, const QString &name, const QStringList &names)
{
    const PoolHandle pool = lookupPool(session, name);
    if (!pool) {
        return lastError();
    }
    std::vector<VolumeHandle> volumes;
    if (!takeList(volumes, [&](virStorageVolPtr **out) { return virStoragePoolListAllVolumes(pool.get(), out, 0); })) {
        return lastError();
    }
    const QSet<QString> wanted(names.cbegin(), names.cend());
    QList<VolumeInfo> list;
    for (const VolumeHandle &volume : volumes) {
        if (!wanted.contains(QString::fromUtf8(virStorageVolGetName(volume.get())))) {
            continue;
        }
        const auto info = describe(volume.get(), name);
        if (info.has_value()) {
            list.append(*info);
        } else if (info.error().kind == ErrorKind::Unreachable) {
            return info.error();
        }
    }
    return list;
}

Result<QList<VolumeInfo>> readAllVolumes(Session &session, const QString &name, const CallContext &context)
{
    const PoolHandle pool = lookupPool(session, name);
    std::vector<VolumeHandle> volumes;
    if (!pool || !takeList(volumes, [&](virStorageVolPtr **out) {
            return virStoragePoolListAllVolumes(pool.get(), out, 0);
        })) {
        return lastError();
    }
    std::vector<Result<VolumeInfo>> read(volumes.size());
    inParallel(volumes.size(), [&](size_t i) {
        read[i] = context.stop.stop_requested() ? Result<VolumeInfo>(Error{ErrorKind::Cancelled, 0, {}, {}})
                                                : describe(volumes[i].get(), name);
    });
    QList<VolumeInfo> list;
    for (const Result<VolumeInfo> &one : read) {
        if (one.has_value()) {
            list.append(*one);
        } else if (one.error().kind == ErrorKind::Unreachable || one.error().kind == ErrorKind::Cancelled) {
            return one.error();
        }
    }
    return list;
}

Result<VolumeInfo> findVolumeByPath(Session &session, const QString &path)
{
    const VolumeHandle volume(virStorageVolLookupByPath(session.raw(), path.toUtf8().constData()));
    const PoolHandle pool(volume ? virStoragePoolLookupByVolume(volume.get()) : nullptr);
    if (!pool) {
        return lastError();
    }
    return describe(volume.get(), QString::fromUtf8(virStoragePoolGetName(pool.get())));
}

Result<VolumeInfo> createVolume(Session &session, const QString &name, const NewVolume &request)
{
    return makeVolume(session, name, request, {});
}

Outcome deleteVolume(Session &session, const QString &name, const QString &volumeName)
{
    const PoolHandle pool = lookupPool(session, name);
    if (!pool) {
        return lastError();
    }
    const VolumeHandle volume(virStorageVolLookupByName(pool.get(), volumeName.toUtf8().constData()));
    if (volume && virStorageVolDelete(volume.get(), 0) == 0) {
        return {};
    }
    const Error error = lastError();
    return error.kind == ErrorKind::NotFound ? Outcome{} : error;
}

Result<QByteArray> readVolumeStart(Session &session, const QString &name, const QString &volumeName, quint64 length)
{
    const PoolHandle pool = lookupPool(session, name);
    const VolumeHandle volume(pool ? virStorageVolLookupByName(pool.get(), volumeName.toUtf8().constData()) : nullptr);
    // A blocking stream: a non-blocking one delivers nothing unless the event loop serves it.
    const StreamHandle stream(volume ? virStreamNew(session.raw(), 0) : nullptr);
    if (!stream || virStorageVolDownload(volume.get(), stream.get(), 0, length, 0) < 0) {
        return lastError();
    }
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    qsizetype got = 0;
    while (got < bytes.size()) {
        const int n = virStreamRecv(stream.get(), bytes.data() + got, size_t(bytes.size() - got));
        if (n < 0) {
            const Error error = lastError();
            virStreamAbort(stream.get());
            return error;
        }
        if (n == 0) {
            break;
        }
        got += n;
    }
    bytes.truncate(got);
    if (got < qsizetype(length)) {
        virStreamFinish(stream.get());
    } else {
        virStreamAbort(stream.get()); // all that was asked for is here; the end of the stream need not be waited for
    }
    return bytes;
}

} // namespace guestdeck
