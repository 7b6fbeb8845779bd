// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/install/installplan.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace guestdeck
{

class Connection;

/// Everything the new machine wizard asks of the rest of the program, so that it can be tried without a host.
/// All members must be set. Thread: GUI; the futures are filled by workers.
struct CreateBackend {
    std::function<QFuture<Result<HostResources>>()> loadResources;
    std::function<QFuture<Result<MediaInfo>>(const MediaRef &)> probe;
    std::function<QFuture<Result<DiskProbe>>(const QString &path)> probeDisk;
    std::function<QFuture<QList<OsEntry>>()> catalog;
    std::function<InstallPlan(const HostResources &, const OsEntry &)> defaults;
    std::function<void(InstallPlan &, const HostResources &, const OsEntry &)> applyOsDefaults;
    std::function<QString(const HostResources &, const OsEntry &)> suggestName;
    std::function<QString(const InstallPlan &, const HostResources &)> suggestVolumeName;
    std::function<QList<PlanProblem>(const InstallPlan &, const HostResources &, const OsEntry &,
                                     const std::optional<MediaInfo> &, const std::optional<DiskProbe> &)>
        check;
    /// Both for display: they never hold the VNC password.
    std::function<QString(const InstallPlan &, const HostResources &, const OsEntry &)> xml;
    std::function<QString(const InstallPlan &, const HostResources &, const OsEntry &)> virtInstall;
    /// The host runs guests as a normal user (a session): user mode networking is offered.
    bool userNetwork = false;
};

/// A host on which machines can be made.
struct CreateHost {
    QString id; ///< the caller's own; handed back with the plan
    QString name;
    std::function<CreateBackend()> backend; ///< called when the host is chosen
};

/// The functions of models/install bound to this connection. The backend may outlive it: calls then give Unreachable.
CreateBackend makeCreateBackend(Connection &connection);

} // namespace guestdeck
