// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hardware/hardwarefacts.h"

#include <QUuid>

namespace guestdeck
{

class Session;

/// Both definitions of a guest with its state and what its emulator can do: up to seven calls. What the driver does not
/// tell (the test driver's capabilities) stays unknown. Thread: worker. Errors: NotFound, Unreachable.
Result<GuestHardware> readGuestHardware(Session &session, const QUuid &uuid);

} // namespace guestdeck
