// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/session.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagefacts.h"
#include "models/xml/poolxml.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

PoolHandle lookup(Session &session, const QUuid &uuid)
{
    const QByteArray text = uuid.toString(QUuid::WithoutBraces).toLatin1();
    return PoolHandle(virStoragePoolLookupByUUIDString(session.raw(), text.constData()));
}

/// "Connection refused" of a file server reads like a broken link, and a job would wait for the host.
Error failure(Session &session)
{
    Error error = lastError();
    if (error.kind == ErrorKind::Unreachable && linkStands(session)) {
        error.kind = ErrorKind::Io;
    }
    if (error.detail.contains("Storage source conflict"_L1) || error.detail.contains("already exists with uuid"_L1)
        || error.detail.contains("already active"_L1)) {
        error.kind = ErrorKind::Conflict;
    } else if (error.detail.contains("missing backend"_L1)) {
        error.kind = ErrorKind::Unsupported;
    }
    return error;
}

Outcome unlessGone(Error error)
{
    return error.kind == ErrorKind::NotFound ? Outcome{} : Outcome(std::move(error));
}

} // namespace

Result<PoolCapabilities> readPoolCapabilities(Session &session)
{
    const CString xml(virConnectGetStoragePoolCapabilities(session.raw(), 0));
    if (xml) {
        return readPoolCapabilities(QString::fromUtf8(xml.get()));
    }
    const Error error = lastError();
    return error.kind == ErrorKind::Unsupported ? Result<PoolCapabilities>(PoolCapabilities{}) : error;
}

Result<PoolInfo> readPool(Session &session, const QUuid &uuid)
{
    const PoolHandle pool = lookup(session, uuid);
    const CString xml(pool ? virStoragePoolGetXMLDesc(pool.get(), 0) : nullptr);
    if (!xml) {
        return failure(session);
    }
    auto info = readPool(QString::fromUtf8(xml.get()));
    if (info.has_value()) {
        int autostart = 0;
        info->active = virStoragePoolIsActive(pool.get()) == 1;
        info->persistent = virStoragePoolIsPersistent(pool.get()) != 0;
        info->autostart = virStoragePoolGetAutostart(pool.get(), &autostart) == 0 && autostart == 1;
    }
    return info;
}

Outcome definePool(Session &session, const NewPool &wanted)
{
    if (lookup(session, wanted.uuid)) {
        return {};
    }
    const QByteArray xml = buildPoolXml(completed(wanted)).toUtf8();
    const PoolHandle pool(virStoragePoolDefineXML(session.raw(), xml.constData(), 0));
    return pool ? Outcome{} : failure(session);
}

Outcome buildPool(Session &session, const QUuid &uuid, NewPool::Build build)
{
    const auto flags = unsigned(build == NewPool::Build::Overwrite     ? VIR_STORAGE_POOL_BUILD_OVERWRITE
                                    : build == NewPool::Build::Prepare ? VIR_STORAGE_POOL_BUILD_NO_OVERWRITE
                                                                       : VIR_STORAGE_POOL_BUILD_NEW);
    const PoolHandle pool = lookup(session, uuid);
    if (!pool) {
        return failure(session);
    }
    if (virStoragePoolBuild(pool.get(), flags) == 0) {
        return {};
    }
    const Error error = failure(session);
    // Some kinds know no flags, and look by themselves whether they may write.
    const bool noFlags = flags == VIR_STORAGE_POOL_BUILD_NO_OVERWRITE && error.detail.contains("unsupported flags"_L1);
    return noFlags && virStoragePoolBuild(pool.get(), 0) == 0 ? Outcome{} : error;
}

Result<PoolStart> startPool(Session &session, const QUuid &uuid, bool makeFolder)
{
    const PoolHandle pool = lookup(session, uuid);
    if (!pool) {
        return failure(session);
    }
    if (virStoragePoolIsActive(pool.get()) == 1 || virStoragePoolCreate(pool.get(), 0) == 0) {
        return PoolStart{};
    }
    const Error first = failure(session);
    if (virStoragePoolIsActive(pool.get()) == 1) {
        return PoolStart{}; // somebody else was quicker
    }
    const bool missing
        = first.detail.contains("No such file or directory"_L1) || first.detail.contains("does not exist"_L1);
    if (!makeFolder || !missing) {
        return first;
    }
    if (virStoragePoolBuild(pool.get(), 0) < 0) {
        return failure(session);
    }
    if (virStoragePoolCreate(pool.get(), 0) == 0) {
        return PoolStart{true};
    }
    const Error second = failure(session);
    virStoragePoolDelete(pool.get(), 0); // the folder was made for nothing; one that is not empty stays
    return second;
}

Outcome stopPool(Session &session, const QUuid &uuid)
{
    const PoolHandle pool = lookup(session, uuid);
    if (!pool) {
        return unlessGone(failure(session));
    }
    const int active = virStoragePoolIsActive(pool.get());
    if (active == 0 || (active == 1 && virStoragePoolDestroy(pool.get()) == 0)) {
        return {};
    }
    const Error error = failure(session);
    return virStoragePoolIsActive(pool.get()) == 0 ? Outcome{} : unlessGone(error);
}

Outcome setPoolAutostart(Session &session, const QUuid &uuid, bool on)
{
    const PoolHandle pool = lookup(session, uuid);
    return pool && virStoragePoolSetAutostart(pool.get(), on ? 1 : 0) == 0 ? Outcome{} : failure(session);
}

Outcome refreshPool(Session &session, const QUuid &uuid)
{
    const PoolHandle pool = lookup(session, uuid);
    return pool && virStoragePoolRefresh(pool.get(), 0) == 0 ? Outcome{} : failure(session);
}

Outcome deletePoolFolder(Session &session, const QUuid &uuid)
{
    const auto info = readPool(session, uuid);
    if (!info.has_value()) {
        return unlessGone(info.error());
    }
    // For other kinds deleting means to lose a volume group or a partition table.
    if (info->type != "dir"_L1) {
        return Error{ErrorKind::Unsupported, 0, {}, info->type};
    }
    const PoolHandle pool = lookup(session, uuid);
    if (pool && virStoragePoolDelete(pool.get(), 0) == 0) {
        return {};
    }
    const Error error = failure(session);
    return error.detail.contains("No such file or directory"_L1) ? Outcome{} : unlessGone(error);
}

Outcome undefinePool(Session &session, const QUuid &uuid)
{
    const PoolHandle pool = lookup(session, uuid);
    return pool && virStoragePoolUndefine(pool.get()) == 0 ? Outcome{} : unlessGone(failure(session));
}

Outcome checkPoolStoppable(Session &session, const QUuid &uuid, const CallContext &context)
{
    const auto info = readPool(session, uuid);
    if (!info.has_value()) {
        return unlessGone(info.error());
    }
    if (!info->active || info->type == "dir"_L1) {
        return {};
    }
    auto facts = readStorageFacts(session, false, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const StorageMap map = StorageMap::build(std::move(*facts));
    QStringList names;
    for (const StorageMap::User &user : map.usersOfPool(info->name)) {
        if (user.running) {
            names.append(user.name);
        }
    }
    names.removeDuplicates();
    if (names.isEmpty() && !map.unreadGuests().isEmpty()) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("It cannot be told which disks %1 uses.").arg(map.unreadGuests().join(u", "_s)),
                     {}};
    }
    return names.isEmpty() ? Outcome{}
                           : Error{ErrorKind::Conflict,
                                   0,
                                   Tr::tr("The pool %1 was not stopped: %2 would lose disks while running.")
                                       .arg(info->name, names.join(u", "_s)),
                                   {}};
}

} // namespace guestdeck
