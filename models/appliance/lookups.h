// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/archive.h"
#include "models/appliance/domainfile.h"

#include <QFuture>

namespace guestdeck
{

class Connection;
class Session;

/// What an appliance of this guest would be, and would lack. Workers only.
Result<Appliance> readApplianceOf(Session &session, const QUuid &uuid);
/// qemu-img on this machine, and the sentence for where it is not.
QString findConverter();
QString noConverterText();

// What windows ask: files are read on threads of their own, hosts on their lanes. Thread: GUI.

QFuture<Result<ApplianceFile>> lookIntoAppliance(const QString &path, const CallContext &context);
QFuture<Result<DomainFile>> lookIntoDomainFile(const QString &path);
/// Why nothing can be written there, as a sentence; empty: it can. `appliance`: what else is needed here for one. A
/// folder of the network may take its time.
QFuture<Result<QString>> lookWhetherWritable(const QString &path, bool appliance);
/// What an appliance of this guest would be, and would lack.
QFuture<Result<Appliance>> lookAtGuest(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
