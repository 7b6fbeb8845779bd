// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostobjects.h"

namespace guestdeck
{

/// Interface of the host; whether it is active is not in its XML. Format: what virInterfaceGetXMLDesc gives with
/// libvirt's udev and netcf drivers.
Result<InterfaceInfo> readInterface(const QString &xml);
/// https://libvirt.org/formatnode.html
Result<DeviceInfo> readDevice(const QString &xml);
/// The definition of an object of that kind. Errors: Invalid.
Result<HostObject> readHostObject(HostObjectKind kind, const QString &xml);

} // namespace guestdeck
