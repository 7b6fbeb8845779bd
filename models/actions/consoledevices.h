// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/domaininfo.h"
#include "models/xml/consolefix.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

// Changes to a guest's definition for the sake of its console. The definition is read afresh when the change is made,
// and what else has changed in it meanwhile stays; if what was agreed to is no longer what would be done, the task
// fails with Conflict and changes nothing. Thread: GUI.

/// Why it cannot be done, as a translated sentence; nothing when it can be tried.
std::optional<QString> whyNotFix(ConsoleFix fix, const Connection &connection, const DomainInfo &domain);

/// What would be changed. Errors: Unsupported with the reason, and what libvirt says.
QFuture<Result<ConsoleFixPlan>> planConsoleFix(Connection &connection, const QUuid &uuid, ConsoleFix fix);

/// `plan`: what the user has agreed to. A tablet is also plugged into the running guest, where that can be; all else
/// waits for the guest's next start, and the job's note says so.
std::unique_ptr<Job> makeConsoleFixJob(Connection &connection, const QUuid &uuid, const ConsoleFixPlan &plan);

} // namespace guestdeck
