// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

namespace guestdeck
{

/// Virtual network → name, forward mode, bridge; whether it is active is not in its XML.
/// Format: https://libvirt.org/formatnetwork.html
Result<NetworkInfo> readNetwork(const QString &xml);

/// Host interface → its name when it is a bridge, else empty.
QString readBridgeName(const QString &interfaceXml);

} // namespace guestdeck
