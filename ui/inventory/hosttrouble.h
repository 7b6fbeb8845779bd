// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <functional>
#include <optional>

namespace guestdeck
{

class Connection;

/// What there is to say about a host that is not connected, above what is still listed of it: what happened, why that
/// is probably so, since when, and when it is tried again. Nothing while it is connected. The text counts down: ask
/// again each second while it is Reconnecting. Thread: GUI.
std::optional<Message> hostTrouble(const Connection &connection, const std::function<void()> &retry,
                                   const std::function<void()> &examine);

/// The user closed the question of the login: nothing is wrong with the host.
bool loginWasCancelled(const Connection &connection);

/// "Since: 5 min ago. Next try in 8 s."
QString sinceAndNext(const Connection &connection);

/// "Connecting to kvm-a…", by what the attempt is busy with.
QString connectingText(const Connection &connection);

} // namespace guestdeck
