// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "models/actions/hoststep.h"

#include <QString>
#include <QUuid>

namespace guestdeck
{

/// How to see on the host whether an action whose answer was lost has been carried out. A request to the guest itself
/// (shut down, reboot) and a reset leave no trace while it runs; the look then ends the task with a sentence that says
/// so.
HostStep::Look lookAfter(DomainAction action, const QUuid &uuid, const QString &name);
HostStep::Look lookAfterRename(const QUuid &uuid, const QString &newName);

} // namespace guestdeck
