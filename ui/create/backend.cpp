// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/backend.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/install.h"

#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

Error hostGone()
{
    return {ErrorKind::Unreachable,
            0,
            QCoreApplication::translate("guestdeck::CreateBackend", "The host is no longer in the list."),
            {}};
}

} // namespace

CreateBackend makeCreateBackend(Connection &connection)
{
    const QPointer<Connection> host(&connection);
    CreateBackend backend;
    backend.loadResources = [host] {
        return host ? loadHostResources(*host) : readyFuture<Result<HostResources>>(Result<HostResources>(hostGone()));
    };
    backend.probe = [host](const MediaRef &media) {
        return host ? probeMedia(*host, media) : readyFuture<Result<MediaInfo>>(Result<MediaInfo>(hostGone()));
    };
    backend.probeDisk = [host](const QString &path) {
        return host ? guestdeck::probeDisk(*host, path) : readyFuture<Result<DiskProbe>>(Result<DiskProbe>(hostGone()));
    };
    backend.catalog = [] { return loadOsCatalog(); };
    backend.defaults = [](const HostResources &resources, const OsEntry &os) { return defaultPlan(resources, os); };
    backend.applyOsDefaults = [](InstallPlan &plan, const HostResources &resources, const OsEntry &os) {
        guestdeck::applyOsDefaults(plan, resources, os);
    };
    backend.suggestName
        = [](const HostResources &resources, const OsEntry &os) { return guestdeck::suggestName(resources, os); };
    backend.suggestVolumeName = [](const InstallPlan &plan, const HostResources &resources) {
        return guestdeck::suggestVolumeName(plan, resources);
    };
    backend.check = [](const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                       const std::optional<MediaInfo> &media,
                       const std::optional<DiskProbe> &disk) { return checkPlan(plan, resources, os, media, disk); };
    backend.xml = [](const InstallPlan &plan, const HostResources &resources, const OsEntry &os) {
        return buildDomainXml(plan, resources, os, true);
    };
    backend.virtInstall = [](const InstallPlan &plan, const HostResources &resources, const OsEntry &os) {
        return virtInstallLine(plan, resources, os);
    };
    backend.userNetwork = QUrl(connection.uri()).path().endsWith("/session"_L1);
    return backend;
}

} // namespace guestdeck
