// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace guestdeck
{

/// TCP ports of this machine from 5900 up on which anything listens, by the kernel's account (/proc/net/tcp). Thread:
/// workers.
QList<int> listeningVncPorts();

} // namespace guestdeck
