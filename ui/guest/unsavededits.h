// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace guestdeck
{

class ConnectionRegistry;

/// Names of the guests whose edits of XML or hardware end with the program: on open pages, and kept from closed ones.
/// Sorted. Guests that are gone are left out, and those of hosts that are no longer in the registry; of a host that is
/// not connected all are named. Thread: GUI.
QStringList guestsWithUnsavedEdits(const ConnectionRegistry &registry);

} // namespace guestdeck
