// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

/// The part of the watch script that is the same for every change: shell functions and, in the end, what runs them.
/// What differs (files, commands, gateways) is put before it by watchScript().
extern const char *const watchText;

} // namespace guestdeck
