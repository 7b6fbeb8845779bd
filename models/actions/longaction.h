// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QFuture>
#include <QString>
#include <QUuid>

#include <functional>

namespace guestdeck
{

class Connection;
class Session;
using LongCall = std::function<Outcome(Session &, const QUuid &)>;

/// Runs a call that libvirt treats as a job on the guest (save, dump …) on the Long lane: progress comes from
/// virDomainGetJobInfo twice a second, cancelling from virDomainAbortJob, both on the Interactive lane.
/// Thread: GUI. `failure`: what to say when it fails.
QFuture<Outcome> runLongAction(Connection &connection, const QUuid &uuid, LongCall call, const QString &failure,
                               const CallContext &context);

} // namespace guestdeck
