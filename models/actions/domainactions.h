// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/deleteplan.h"
#include "models/inventory/domaininfo.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// What can be done to a guest without asking more.
enum class DomainAction {
    Start, ///< also restores a saved one
    ShutDown, ///< asks the guest
    ForceOff, ///< pulls the plug
    Reboot, ///< asks the guest
    Reset, ///< presses the reset button
    Pause,
    Resume,
    Save,
    EnableAutostart,
    DisableAutostart,
};

/// Why the action cannot be done now, as a translated sentence; nothing when it can.
std::optional<QString> whyNot(DomainAction action, const Connection &connection, const DomainInfo &domain);
std::optional<QString> whyNotRename(const Connection &connection, const DomainInfo &domain);
std::optional<QString> whyNotDelete(const Connection &connection, const DomainInfo &domain);
/// What is wrong with this name for a guest of that host (empty, taken, characters), or nothing. `except` may keep its
/// own.
std::optional<QString> domainNameProblem(const Connection &connection, const QString &name, const QUuid &except = {});

std::unique_ptr<Job> makeDomainJob(Connection &connection, const QUuid &uuid, DomainAction action);
std::unique_ptr<Job> makeRenameJob(Connection &connection, const QUuid &uuid, const QString &name);

QFuture<Result<DeletePlan>> planDelete(Connection &connection, const QUuid &uuid);
/// `paths`: the disks the user ticked, each of which must still be deletable when its turn comes.
std::unique_ptr<Job> makeDeleteJob(Connection &connection, const DeletePlan &plan, const QStringList &paths);

} // namespace guestdeck
