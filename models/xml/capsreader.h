// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

namespace guestdeck
{

/// Capabilities → architecture, CPU model and what KVM can do on that host.
void readHostCapabilities(const QString &xml, HostInfo &host);

} // namespace guestdeck
