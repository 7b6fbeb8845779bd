// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/core/result.h"
#include "models/install/installplan.h"

#include <QFuture>

#include <memory>

namespace guestdeck
{

class Connection;

/// Reads everything the wizard needs of a host, calls in flight side by side. Thread: GUI; the work is on workers.
QFuture<Result<HostResources>> loadHostResources(Connection &connection);

/// Looks at a medium on the host (first 64 KiB, by reading a local file or downloading that much of a volume) and asks
/// the catalogue what it is. Errors: NotFound, Io, Unsupported (a path that no pool of a remote host holds).
QFuture<Result<MediaInfo>> probeMedia(Connection &connection, const MediaRef &media);

/// Looks whether a disk chosen by its path is there and can be used. Errors: Unsupported (a path of a remote host that
/// lies in no pool), Io.
QFuture<Result<DiskProbe>> probeDisk(Connection &connection, const QString &path);

/// All operating systems known to libosinfo, newest first within a family; a generic Linux and a generic other stand at
/// the end. The first call reads the database on a worker; later ones answer at once.
QFuture<QList<OsEntry>> loadOsCatalog();

/// The plan a new wizard starts with: defaults of the OS within the limits of the host.
InstallPlan defaultPlan(const HostResources &resources, const OsEntry &os);
/// Gives the fields that the user has not touched the values that suit the OS.
void applyOsDefaults(InstallPlan &plan, const HostResources &resources, const OsEntry &os);
/// A free name such as "debian11-2", from the OS.
QString suggestName(const HostResources &resources, const OsEntry &os);
/// A free volume name in the plan's pool, from the guest's name and the disk's format.
QString suggestVolumeName(const InstallPlan &plan, const HostResources &resources);

/// Everything wrong with the plan that can be known before anything is done. `media` and `disk` as probed, if they
/// were.
QList<PlanProblem> checkPlan(const InstallPlan &plan, const HostResources &resources, const OsEntry &os,
                             const std::optional<MediaInfo> &media, const std::optional<DiskProbe> &disk = {});
/// The entry of that id; the generic one ("Other", the last) when there is none.
OsEntry findOs(const QList<OsEntry> &catalog, const QString &id);

/// Why this system, from this medium, cannot be installed without questions, as a sentence; empty: it can.
QString whyNotUnattended(const OsEntry &os, const std::optional<MediaInfo> &media);
/// A host name made of a machine's name; may be empty.
QString hostNameFrom(const QString &machineName);

/// The definition as it will be given to libvirt; without the VNC password (a fixed mask stands in its place) when
/// `forDisplay`.
QString buildDomainXml(const InstallPlan &plan, const HostResources &resources, const OsEntry &os, bool forDisplay);
/// The equivalent shell line, quoted, with lines before it for a pool that must be prepared; never holds the password.
QString virtInstallLine(const InstallPlan &plan, const HostResources &resources, const OsEntry &os);

/// Pool, volume, definition, network and start as one task; whatever fails, what was made is removed again.
std::unique_ptr<Job> makeCreateJob(Connection &connection, const InstallPlan &plan, const HostResources &resources,
                                   const OsEntry &os);

} // namespace guestdeck
