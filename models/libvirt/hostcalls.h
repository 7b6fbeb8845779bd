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

/// The version of the libvirt library in this process, as 9000000 for 9.0.0 (virGetVersion). Any thread; asks no host.
quint64 libvirtClientVersion();

} // namespace guestdeck
