// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/tuning/pinning.h"

namespace guestdeck
{

class Session;

/// As loadGuestPinning(). Thread: worker.
Result<GuestPinning> readGuestPinning(Session &session, const QUuid &uuid, const CallContext &context);

} // namespace guestdeck
