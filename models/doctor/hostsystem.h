// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>

#include <memory>

namespace guestdeck
{

class SshMaster;
struct HostFacts;

/// What the probe's facts say about the system. Pure. `now`: when they were read.
HostSystem hostSystem(const HostFacts &facts, const QDateTime &now);

/// Runs the probe over this login, on a thread of its own. Neither logs in nor asks. Errors: as SshMaster::run().
QFuture<Result<HostSystem>> readHostSystem(std::shared_ptr<SshMaster> master);

/// Runs the probe on this machine, on a thread of its own. `hostName` is what libvirt calls the host: when it is not
/// this machine (its socket was brought here by other means), NotFound.
QFuture<Result<HostSystem>> readLocalSystem(const QString &hostName);

} // namespace guestdeck
