// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"
#include "models/transfer/imageprobe.h"

#include <QFuture>
#include <QStringList>

#include <optional>

namespace guestdeck
{

class Connection;
class Session;

/// A pool that something could go to, and what lies in it.
struct TransferPool {
    PoolInfo pool;
    QStringList names; ///< of its volumes

    bool operator==(const TransferPool &) const = default;
};

/// Active pools that new volumes can be made in. For dialogs; GUI thread.
QFuture<Result<QList<TransferPool>>> loadTransferPools(Connection &host);
/// One, freshly looked at. Errors: NotFound, Busy (not active).
Result<TransferPool> readTransferPool(Session &session, const QString &name);

/// Why a new volume cannot be called so, as a translated sentence. Pure.
std::optional<QString> volumeNameProblem(const QString &name, const TransferPool &pool);
/// Why there is no room in it; `allocated`: bytes without the holes, which pools of files do not need. Pure.
std::optional<QString> roomProblem(const TransferPool &pool, quint64 length, quint64 allocated);
/// Both as a failure (Conflict, Invalid, NoSpace).
Outcome checkTarget(const TransferPool &pool, const QString &name, quint64 length, quint64 allocated);

/// What a file of this machine is; touches the disk. Errors as LocalReader::open().
struct LocalImage {
    quint64 length = 0;
    quint64 allocated = 0;
    ImageHead head;
};
Result<LocalImage> lookAtFile(const QString &path);

/// Whether an image that begins so may go into that pool: what it is built upon must lie there already. Errors:
/// Invalid, NotFound, with a sentence for the user.
Outcome checkBacking(Session &session, const ImageHead &head, const PoolInfo &pool);

} // namespace guestdeck
