// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace guestdeck
{

Q_DECLARE_LOGGING_CATEGORY(logTrace) ///< --debug: window, hosts, one line per row added, changed or removed
Q_DECLARE_LOGGING_CATEGORY(logLibvirt)
Q_DECLARE_LOGGING_CATEGORY(logConsole)

/// Sends all logging to stderr, each line with the milliseconds since the process started; `debug` switches the
/// categories above on. Call once, before the first window. Thread: any, but before others start.
void installLogging(bool debug);

/// Milliseconds since the process started (by the kernel's account, so that loading of libraries counts).
qint64 sinceProcessStart();

} // namespace guestdeck
