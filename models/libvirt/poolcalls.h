// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUuid>

namespace guestdeck
{

class Session;

/// What a call has changed, so that exactly this can be taken back.
struct PoolChange {
    QUuid uuid; ///< of the pool: one that another admin makes later under the same name is not ours
    bool defined = false;
    bool started = false;
};

/// Whether the connection has a driver for storage at all: an empty list of pools does not tell.
Result<bool> hasStorageDriver(Session &session);
Result<bool> isPoolActive(Session &session, const QString &name);
/// Starts a pool; one that is active already is a success that changed nothing.
Result<PoolChange> startPool(Session &session, const QString &name);
/// Makes a pool of a folder, which is made when it is not there and else taken with all that lies in it; starts the
/// pool and lets it start with the host. A pool of that name and folder that is there already is only started. Errors:
/// Conflict (a pool of that name has another place). A failure leaves no definition behind, unless the link broke.
/// `uuid`: of the new pool, so that one which an earlier call has begun is known again and finished; null: libvirt
/// chooses. https://libvirt.org/formatstorage.html
Result<PoolChange> makeFolderPool(Session &session, const QString &name, const QString &folder, const QUuid &uuid = {});
/// Takes back what the change says, and no more; never touches the folder. A pool that is gone is a success.
Outcome revertPool(Session &session, const PoolChange &change);

} // namespace guestdeck
