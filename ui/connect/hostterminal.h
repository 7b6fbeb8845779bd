// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guestdeck
{

class Connection;

/// Why no terminal can be opened on that host (simulated, not reached by ssh, not connected), as a translated sentence;
/// nothing: it can. Thread: GUI.
std::optional<QString> whyNoTerminal(const Connection &connection);

} // namespace guestdeck
