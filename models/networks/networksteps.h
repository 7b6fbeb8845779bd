// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/hoststep.h"
#include "models/core/job.h"

#include <QPointer>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;

/// What the tasks on networks have in common. Thread: GUI.
struct NetworkTarget {
    QPointer<Connection> host;
    QUuid uuid;
    QString name;
    /// Written by workers, read by the job when it has ended: guests that could not be plugged in again.
    std::shared_ptr<QStringList> cutOff = std::make_shared<QStringList>();
};

/// With the lists read again when it ends, and a note of guests that are cut off.
std::unique_ptr<Job> newNetworkJob(const NetworkTarget &target, const QString &title);

HostStep networkStartStep(const NetworkTarget &target);
HostStep networkStopStep(const NetworkTarget &target);
HostStep networkReplugStep(const NetworkTarget &target);
HostStep networkAutostartStep(const NetworkTarget &target, bool on);
/// On a worker: starts it if it does not run, and plugs the guests in again.
Outcome startAndReplug(Session &session, const NetworkTarget &target, const CallContext &context);

} // namespace guestdeck
