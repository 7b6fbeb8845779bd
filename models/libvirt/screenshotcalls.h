// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/libvirt/session.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

namespace guestdeck
{

/// A picture of a guest's screen as the hypervisor makes it.
struct Screenshot {
    QByteArray bytes; ///< at most 64 MiB; hostile until decoded
    QString mime; ///< "image/png" or "image/x-portable-pixmap"
};

/// virDomainScreenshot of the first screen, through a stream. Costs the host a whole picture, written to a file and
/// read again: for guests that cannot be watched otherwise, and not often. Errors: Unsupported (the driver has none),
/// Busy (not running, no screen yet), Invalid (too large, or not a picture), Cancelled, NotFound. Thread: worker.
Result<Screenshot> takeScreenshot(Session &session, const QUuid &uuid, const CallContext &context);

} // namespace guestdeck
