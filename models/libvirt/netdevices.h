// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostobjects.h"

#include <QList>

namespace guestdeck
{

class Session;

/// The host's network cards, physical and virtual, as node devices; a call for each, several in flight. Those without a
/// card behind them (bridges, taps) are no node devices. Empty where the driver has none.
QList<DeviceInfo> readNetDevices(Session &session);
/// All interfaces with what libvirt's interface driver tells of them. Empty where the driver has none.
QList<InterfaceInfo> readInterfaces(Session &session);

} // namespace guestdeck
