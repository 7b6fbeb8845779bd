// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/archive.h"
#include "models/core/job.h"
#include "models/install/installplan.h"

#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;

/// What is wanted of an appliance on a host: a pure value.
struct ApplianceImport {
    QString name; ///< of the new guest
    QString pool; ///< where its disks go; one of files
    InstallPlan::Net net = InstallPlan::Net::Virtual; ///< all its network cards are put there
    QString network;
    bool virtio = false; ///< its system has the drivers; else SATA and an Intel card, which every system knows
    bool startNow = false;

    bool operator==(const ApplianceImport &) const = default;
};

struct ApplianceProblem {
    enum class Field { Name, Pool, Network };
    Field field = Field::Name;
    bool hinders = true;
    QString text; ///< translated, a whole sentence

    bool operator==(const ApplianceProblem &) const = default;
};

/// Where one of its disks goes on the host.
struct ApplianceDiskTarget {
    QString volume; ///< what the guest runs from
    QString format; ///< of it
    QString carrier; ///< the volume that the file is brought to before it is converted; empty: that is the disk itself
};
QList<ApplianceDiskTarget> applianceTargets(const Appliance &appliance, const QString &name);

/// All that can be known beforehand.
QList<ApplianceProblem> checkApplianceImport(const Appliance &appliance, const ApplianceImport &wanted,
                                             const HostResources &resources);
/// The definition. `paths`: of its disks on the host, in their order. Pure.
QString buildApplianceXml(const Appliance &appliance, const ApplianceImport &wanted, const HostResources &resources,
                          const QStringList &paths, const QUuid &uuid);

/// Brings the disks to the host, has libvirt there convert them (virStorageVolCreateXMLFrom), and stores the
/// definition. A failure, a cancel or a broken link leaves nothing. Thread: GUI.
std::unique_ptr<Job> makeApplianceImportJob(Connection &connection, const ApplianceFile &file,
                                            const ApplianceImport &wanted, const HostResources &resources);

/// Writes a guest that is off into a new .ova: its disks as compressed VMDK images, which VirtualBox and VMware read.
/// Conversion is done here, by qemu-img. `path` must not be there. A failure or a cancel leaves nothing.
std::unique_ptr<Job> makeApplianceExportJob(Connection &connection, const QUuid &uuid, const QString &path);
/// What of a guest an appliance cannot hold, a sentence for each; from its definition. Errors: Invalid.
Result<Appliance> applianceOf(const QByteArray &definition);
/// Why it cannot be exported now, or here; nothing: it can.
std::optional<QString> whyNotExport(const Connection &connection, const QUuid &uuid);

} // namespace guestdeck
