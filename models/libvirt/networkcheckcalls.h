// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/networkcheck/checkfacts.h"

namespace guestdeck
{

class Session;

/// What libvirt knows of the host's networks: the address of its daemon as seen there, the networks, and which NICs of
/// guests (running or not, some hundred at most) are in which. A call for each network and guest.
Result<CheckFacts> readForNetworkCheck(Session &session, const CallContext &context);

} // namespace guestdeck
