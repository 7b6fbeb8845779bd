// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QFuture>

namespace guestdeck
{

class Connection;

/// Fulfilled when the host is connected and its list complete; at once if it is. Errors: Unreachable when it will not
/// come back by itself (the user disconnected or removed it, or it needs the user), Cancelled by the context's token.
/// Thread: GUI.
QFuture<Outcome> whenConnected(Connection &connection, const CallContext &context);

} // namespace guestdeck
