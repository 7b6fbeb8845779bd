// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/pooltypes.h"

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
/// What the host's libvirt was built for; PoolCapabilities::known is false where it does not tell.
Result<PoolCapabilities> readPoolCapabilities(Session &session);
/// The pool that has this UUID as it is now. Errors: NotFound.
Result<PoolInfo> readPool(Session &session, const QUuid &uuid);

// Below, a pool is known by its UUID: another one of the same name, made meanwhile, is not meant. A failure is never
// Unreachable while the link stands, whatever a storage server or mount(8) says.

/// Stores the definition. One of that UUID that is there already is a success (the answer was lost). Errors: Conflict
/// (name taken, or another pool has the same source), Unsupported (no backend).
Outcome definePool(Session &session, const NewPool &pool);
/// Prepares its source, as NewPool::Build says; makes its folder.
Outcome buildPool(Session &session, const QUuid &uuid, NewPool::Build build);
/// Starts it; a success when it is active already. `makeFolder`: where it does not start, its folder is made and it is
/// tried again.
struct PoolStart {
    bool madeFolder = false;
};
Result<PoolStart> startPool(Session &session, const QUuid &uuid, bool makeFolder);
/// A success when it is stopped already or gone.
Outcome stopPool(Session &session, const QUuid &uuid);
Outcome setPoolAutostart(Session &session, const QUuid &uuid, bool on);
/// Looks into it anew. Errors: Busy (not active, or something is being written).
Outcome refreshPool(Session &session, const QUuid &uuid);
/// Removes the folder of a stopped folder pool, which must be empty (rmdir). A success when it is gone.
Outcome deletePoolFolder(Session &session, const QUuid &uuid);
/// A success when it is gone.
Outcome undefinePool(Session &session, const QUuid &uuid);
/// Fails with Conflict when running guests have volumes of it, and stopping takes these away from them: not where they
/// are plain files in a folder.
Outcome checkPoolStoppable(Session &session, const QUuid &uuid, const CallContext &context);

/// Takes back what the change says, and no more; never touches the folder. A pool that is gone is a success.
Outcome revertPool(Session &session, const PoolChange &change);

} // namespace guestdeck
