// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/poolcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"
#include "models/xml/storagexml.h"

#include <QDir>

#include <array>

namespace guestdeck
{

namespace
{

PoolHandle lookup(Session &session, const QString &name)
{
    return PoolHandle(virStoragePoolLookupByName(session.raw(), name.toUtf8().constData()));
}

QUuid uuidOf(virStoragePoolPtr pool)
{
    std::array<char, VIR_UUID_STRING_BUFLEN> text{};
    return virStoragePoolGetUUIDString(pool, text.data()) == 0 ? QUuid::fromString(QLatin1StringView(text.data()))
                                                               : QUuid();
}

Result<PoolChange> start(virStoragePoolPtr pool)
{
    PoolChange change{uuidOf(pool), false, false};
    if (virStoragePoolIsActive(pool) == 1) {
        return change;
    }
    if (virStoragePoolCreate(pool, 0) < 0) {
        const Error error = lastError();
        return virStoragePoolIsActive(pool) == 1 ? Result<PoolChange>(change) : error; // someone else was quicker
    }
    change.started = true;
    return change;
}

/// A pool of the wanted name that somebody has made: good if it is the same folder.
Result<PoolChange> startExisting(virStoragePoolPtr pool, const QString &folder)
{
    const CString xml(virStoragePoolGetXMLDesc(pool, 0));
    if (!xml) {
        return lastError();
    }
    const auto info = readPool(QString::fromUtf8(xml.get()));
    if (!info.has_value()) {
        return info.error();
    }
    if (QDir::cleanPath(info->path) != QDir::cleanPath(folder)) {
        return Error{ErrorKind::Conflict, 0, {}, info->path};
    }
    return start(pool);
}

/// Ours, defined but perhaps no more than that.
Result<PoolChange> finishFolderPool(Session &session, virStoragePoolPtr pool)
{
    Error error;
    // Without a flag: libvirt makes the folder and those above it, and leaves one that is there as it is.
    if (virStoragePoolIsActive(pool) != 1 && virStoragePoolBuild(pool, 0) < 0) {
        error = lastError();
    } else {
        Result<PoolChange> change = start(pool);
        if (change.has_value() && virStoragePoolSetAutostart(pool, 1) == 0) {
            change->defined = change->started = true;
            return change;
        }
        error = change.has_value() ? lastError() : change.error();
    }
    (void)revertPool(session, {uuidOf(pool), true, true});
    return error;
}

} // namespace

Result<bool> hasStorageDriver(Session &session)
{
    if (virConnectNumOfStoragePools(session.raw()) >= 0) {
        return true;
    }
    const Error error = lastError();
    return error.kind == ErrorKind::Unreachable ? Result<bool>(error) : false;
}

Result<bool> isPoolActive(Session &session, const QString &name)
{
    const PoolHandle pool = lookup(session, name);
    const int active = pool ? virStoragePoolIsActive(pool.get()) : -1;
    return active < 0 ? Result<bool>(lastError()) : active == 1;
}

Result<PoolChange> startPool(Session &session, const QString &name)
{
    const PoolHandle pool = lookup(session, name);
    return pool ? start(pool.get()) : lastError();
}

Result<PoolChange> makeFolderPool(Session &session, const QString &name, const QString &folder, const QUuid &uuid)
{
    if (const PoolHandle existing = lookup(session, name)) {
        return !uuid.isNull() && uuidOf(existing.get()) == uuid ? finishFolderPool(session, existing.get())
                                                                : startExisting(existing.get(), folder);
    }
    const QByteArray xml = buildFolderPoolXml(name, folder, uuid).toUtf8();
    const PoolHandle pool(virStoragePoolDefineXML(session.raw(), xml.constData(), 0));
    if (!pool) {
        const Error error = lastError();
        const PoolHandle quicker = lookup(session, name); // somebody else's, made since
        return quicker ? startExisting(quicker.get(), folder) : error;
    }
    return finishFolderPool(session, pool.get());
}

Outcome revertPool(Session &session, const PoolChange &change)
{
    if (!change.defined && !change.started) {
        return {};
    }
    const QByteArray uuid = change.uuid.toString(QUuid::WithoutBraces).toLatin1();
    const PoolHandle pool(virStoragePoolLookupByUUIDString(session.raw(), uuid.constData()));
    if (!pool) {
        const Error error = lastError();
        return error.kind == ErrorKind::NotFound ? Outcome{} : error;
    }
    const int active = change.started ? virStoragePoolIsActive(pool.get()) : 0;
    if (active < 0 || (active == 1 && virStoragePoolDestroy(pool.get()) < 0)) {
        return lastError();
    }
    return !change.defined || virStoragePoolUndefine(pool.get()) == 0 ? Outcome{} : lastError();
}

} // namespace guestdeck
