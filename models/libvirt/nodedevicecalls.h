// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hardware/hardwarefacts.h"

namespace guestdeck
{

class Session;

/// USB, PCI and mediated devices of the host, by address: one call and one for each, several in flight. Empty where the
/// driver has none, or where the daemon for them does not answer. Thread: worker.
QList<NodeDevice> readNodeDevices(Session &session);

} // namespace guestdeck
