// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/archive.h"
#include "models/appliance/domainfile.h"

#include <QFuture>

namespace guestdeck
{

class Connection;

// What windows ask: files are read on threads of their own, hosts on their lanes. Thread: GUI.

QFuture<Result<ApplianceFile>> lookIntoAppliance(const QString &path, const CallContext &context);
QFuture<Result<DomainFile>> lookIntoDomainFile(const QString &path);
/// Whether something lies there. A folder of the network may take its time.
QFuture<Result<bool>> lookForFile(const QString &path);
/// What an appliance of this guest would be, and would lack.
QFuture<Result<Appliance>> lookAtGuest(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
