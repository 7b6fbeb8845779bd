// SPDX-License-Identifier: GPL-3.0-or-later
// Sockets for thumbnails: begun without ever waiting. Any thread.
#pragma once

#include "vncview/connector.h"

namespace guestdeck::vnc::wallsocket
{

[[nodiscard]] VncError errnoError(int number);

// A non-blocking socket that is connected or about to be: when it can be written to, SO_ERROR tells what came of it.
// Names are not looked up. `descriptor` is that of an endpoint of kind Fd. Invalid, and an error, if nothing can come
// of it.
[[nodiscard]] Descriptor begin(const Endpoint &endpoint, Descriptor descriptor, VncError *error);

} // namespace guestdeck::vnc::wallsocket
