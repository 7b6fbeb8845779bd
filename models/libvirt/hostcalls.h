// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

namespace guestdeck
{

class Session;

/// Host name, versions, CPU count and memory: five calls. What a driver lacks stays empty.
Result<HostInfo> readHostInfo(Session &session);
/// The host's capabilities XML.
Result<QString> readCapabilities(Session &session);

} // namespace guestdeck
