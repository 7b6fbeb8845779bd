// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QString>

namespace guestdeck
{

class ConnectionRegistry;

/// What to call a guest where nothing beside it says which host it is on: its name, with the host's when another host
/// has a guest of that name, too. Empty when it is not known. Thread: GUI.
QString distinctGuestName(const ConnectionRegistry &registry, const DomainId &guest);

} // namespace guestdeck
