// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QByteArray>

namespace guestdeck
{

class Session;
struct NewVolume;

/// All pools with their sizes: three calls and one for each pool. Empty where the driver has none.
Result<QList<PoolInfo>> listPools(Session &session);
/// Makes an active pool look again at what lies in it; a pool that is not active is left alone.
Outcome refreshPool(Session &session, const QString &pool);
/// Names of the volumes of an active pool: two calls.
Result<QStringList> listVolumeNames(Session &session, const QString &pool);
/// These volumes: two calls and one for each. What has gone meanwhile is left out.
Result<QList<VolumeInfo>> readVolumes(Session &session, const QString &pool, const QStringList &names);
/// All volumes of an active pool: two calls and one for each, 16 in flight. Errors: Busy (the pool is not active).
Result<QList<VolumeInfo>> readAllVolumes(Session &session, const QString &pool, const CallContext &context);
/// The volume with that path in whichever active pool holds it.
Result<VolumeInfo> findVolumeByPath(Session &session, const QString &path);

/// The volume as made, with its path. Errors: Conflict (name taken), NoSpace, NotFound (pool).
Result<VolumeInfo> createVolume(Session &session, const QString &pool, const NewVolume &volume);
/// One that is gone already is a success.
Outcome deleteVolume(Session &session, const QString &pool, const QString &name);
/// Its first `length` bytes (fewer when it is shorter). Holds the worker until they are here.
Result<QByteArray> readVolumeStart(Session &session, const QString &pool, const QString &name, quint64 length);

} // namespace guestdeck
