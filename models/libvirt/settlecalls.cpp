// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/settlecalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/storagexml.h"

#include <thread>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::optional<VolumeIdentity>> identityOf(virStorageVolPtr volume, const QString &pool, const QString &name)
{
    const CString xml(virStorageVolGetXMLDesc(volume, 0));
    if (!xml) {
        return lastError();
    }
    const QString text = QString::fromUtf8(xml.get());
    const auto info = readVolume(text, {});
    if (!info.has_value()) {
        return info.error();
    }
    return std::optional(VolumeIdentity{pool, name, QString::fromUtf8(virStorageVolGetKey(volume)),
                                        info->capacity.value, readVolumeChangeTime(text)});
}

Result<std::optional<VolumeIdentity>> nothingOrError(const Error &error)
{
    return error.kind == ErrorKind::NotFound ? Result<std::optional<VolumeIdentity>>(std::nullopt) : error;
}

} // namespace

bool linkStands(Session &session)
{
    return virConnectIsAlive(session.raw()) != 0; // -1: the driver has none
}

bool isDomainBusy(Session &session, const QUuid &uuid)
{
    const auto domain = lookupDomain(session, uuid);
    virTypedParameterPtr events = nullptr;
    int count = 0;
    if (!domain.has_value()) {
        return false;
    }
    if (virDomainGetPerfEvents(domain->get(), &events, &count, VIR_DOMAIN_AFFECT_CURRENT) == 0) {
        virTypedParamsFree(events, count);
        return false;
    }
    return lastError().kind == ErrorKind::Timeout;
}

Result<std::optional<VolumeIdentity>> readVolumeIdentity(Session &session, const QString &pool, const QString &name,
                                                         PoolLook look)
{
    const PoolHandle home(virStoragePoolLookupByName(session.raw(), pool.toUtf8().constData()));
    if (!home) {
        return lastError();
    }
    if (look == PoolLook::Again) {
        virStoragePoolRefresh(home.get(), 0);
    }
    const VolumeHandle volume(virStorageVolLookupByName(home.get(), name.toUtf8().constData()));
    return volume ? identityOf(volume.get(), pool, name) : nothingOrError(lastError());
}

bool isPoolBusy(Session &session, const QString &pool)
{
    const PoolHandle home(virStoragePoolLookupByName(session.raw(), pool.toUtf8().constData()));
    // libvirt has no question for this; it refuses to look at a pool anew while something is being written to it.
    return home && virStoragePoolRefresh(home.get(), 0) < 0 && lastError().detail.contains("asynchronous jobs"_L1);
}

Outcome waitForPool(Session &session, const QString &pool, const CallContext &context,
                    std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (isPoolBusy(session, pool)) {
        if (context.stop.stop_requested()) {
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        if (std::chrono::steady_clock::now() >= end) {
            return Error{ErrorKind::Timeout, 0, {}, {}};
        }
        std::this_thread::sleep_for(500ms);
    }
    return {};
}

} // namespace guestdeck
