// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace guestdeck
{

class Session;

// What is needed to learn how a request ended whose answer was lost.

/// Whether the link of this connection stands; asks nobody (virConnectIsAlive of the remote driver looks at its own
/// socket). True for drivers without a link.
bool linkStands(Session &session);

/// The same result; but a failure that came with the end of the link is Unreachable, whatever words libvirt found.
template <class T>
Result<T> withLinkState(Session &session, Result<T> result)
{
    if (!result.has_value() && !linkStands(session)) {
        result.error().kind = ErrorKind::Unreachable;
    }
    return result;
}

/// Whether somebody's request keeps this guest from being changed now: another start, a save. May wait up to 30 s for
/// it (a call that queues behind the others: virDomainGetPerfEvents); false where the driver cannot tell.
bool isDomainBusy(Session &session, const QUuid &uuid);

/// What tells one volume from another of the same name: for files the time of the last change, for logical volumes
/// their id in the key.
struct VolumeIdentity {
    QString pool;
    QString name;
    QString key;
    quint64 capacity = 0; ///< bytes
    QString changed; ///< as libvirt writes it (target/timestamps/mtime); empty where it does not

    bool operator==(const VolumeIdentity &) const = default;
    /// Whatever was written into it since.
    bool isSameButWritten(const VolumeIdentity &other) const
    {
        return pool == other.pool && name == other.name && key == other.key && capacity == other.capacity;
    }
};
enum class PoolLook {
    Again, ///< the pool reads its folder first, which takes long for a large one
    AsKnown, ///< for a volume that libvirt itself has just made
};
/// Nothing: there is no such volume. A pool that is not active is an error.
Result<std::optional<VolumeIdentity>> readVolumeIdentity(Session &session, const QString &pool, const QString &name,
                                                         PoolLook look = PoolLook::Again);

/// Whether the pool is busy making a volume (or uploading, wiping one).
bool isPoolBusy(Session &session, const QString &pool);
/// Until it is not any more. Errors: Cancelled; Timeout, without a message, when that takes too long.
Outcome waitForPool(Session &session, const QString &pool, const CallContext &context,
                    std::chrono::milliseconds patience = std::chrono::minutes(10));

} // namespace guestdeck
