// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/actionregistry.h"

#include <functional>

namespace guestdeck
{

class GuestCommands;

/// Lets a window's actions on guests do what they say, to the guests of that window's ActionContext. `on` connects one
/// action; both others must live as long as the connections that it makes.
void bindGuestActions(ActionRegistry *actions, GuestCommands *commands,
                      const std::function<void(ActionId, std::function<void()>)> &on);

} // namespace guestdeck
