// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;
class Job;

/// Adds a serial port with a console on it to the guest's stored definition; there from its next start on.
/// Thread: GUI. Owner: the caller, to be given to the JobQueue.
std::unique_ptr<Job> makeAddSerialJob(Connection &connection, const QUuid &uuid);

/// The definition with a serial console, all else byte for byte as it was. Errors: Invalid (no domain), Conflict (it
/// has one that can be opened already). Public for tests.
Result<QByteArray> withSerialConsole(const QByteArray &domainXml);

} // namespace guestdeck
