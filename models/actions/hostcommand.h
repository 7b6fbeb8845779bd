// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace guestdeck
{

class Connection;

// Commands on a managed host, over the login that is there: on this machine as a program, elsewhere through the host's
// ssh master. No new login, and no question. Thread: GUI; the work is done elsewhere.

/// Why there is no shell on that host (simulated, reached by TLS …), as a translated sentence; nothing: there is one.
std::optional<QString> whyNoHostShell(const Connection &connection);

struct HostAnswer {
    int status = 0; ///< of the command
    QByteArray out; ///< at most 1 MiB; from the host
    QString err;
};
/// A short one; each word arrives as it is. Errors: Unreachable, Timeout, Cancelled, Unsupported (no shell).
QFuture<Result<HostAnswer>> runOnHost(Connection &connection, const QStringList &command, const CallContext &context,
                                      std::chrono::milliseconds limit = std::chrono::seconds(30));

/// A long one. It runs on the host by itself and leaves its words in a folder there, so that a broken link neither
/// stops it half-way nor loses its end: the host is waited for, and asked again. A cancel ends it, with all that it has
/// started, and waits until it is gone.
struct LongHostCommand {
    QStringList command;
    bool asRoot = false; ///< through `sudo -n`
    /// Called with all it has said so far (the last 60 KiB). GUI thread.
    std::function<void(const QString &output)> onOutput = {};
};
/// The status it ended with, and its last words in `out`. Errors: Cancelled, Unreachable (the host does not come back),
/// Io (it was killed, or could not be begun). When it could not be ended, a sentence that names it: it may still run.
QFuture<Result<HostAnswer>> runLongOnHost(Connection &connection, const LongHostCommand &command,
                                          const CallContext &context);

} // namespace guestdeck
