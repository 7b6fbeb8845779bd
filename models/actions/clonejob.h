// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cloneplan.h"
#include "models/core/job.h"

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

std::optional<QString> whyNotClone(const Connection &connection, const DomainInfo &domain);

/// One task: looks at the source once more, makes the disks one after the other, stores the definition. `from` and `to`
/// may be one host. A failure, a cancel or a host that breaks away in the middle leaves nothing of the clone; what a
/// break interrupts begins again when the host is back. The source is never changed.
std::unique_ptr<Job> makeCloneJob(Connection &from, Connection &to, const ClonePlan &plan, const CloneFacts &facts);

} // namespace guestdeck
