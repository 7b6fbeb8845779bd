// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace guestdeck
{

/// What ssh's last words mean (OpenSSH's own texts, which it does not translate). `host`: the label the user knows.
/// Pure; any thread.
Error loginError(const QString &host, const QString &words);
/// The same for a channel, a forward or a command over a login that stands. `socket`: the target is a unix socket.
Error channelError(const QString &host, const QString &words, bool socket);
/// A master's words tell different reasons of refused channels: whose is whose, they do not say.
bool hasSeveralRefusals(const QString &words);

} // namespace guestdeck
