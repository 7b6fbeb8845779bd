// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/appliance.h"
#include "models/core/result.h"

#include <QByteArray>

namespace guestdeck
{

/// Reads an OVF descriptor (DMTF DSP0243). Errors: Invalid (no descriptor, no machine in it, disks that point nowhere
/// or out of the folder, sizes beyond reason), Unsupported (several machines, compressed or chained disks). Pure;
/// hostile input.
Result<Appliance> readOvf(const QByteArray &descriptor);

/// Writes one that VirtualBox, VMware and this program read: disks on SATA, in the order given. `diskFiles` have their
/// sizes; files without a format are not allowed. Pure.
QByteArray writeOvf(const Appliance &appliance);

/// A manifest's lines, "SHA256(disk1.vmdk)= 0123…", of SHA1, SHA256 or SHA512. Lines that are none are left out.
struct ManifestLine {
    QString algorithm; ///< "SHA256"
    QString file;
    QString sum; ///< hex, small letters

    bool operator==(const ManifestLine &) const = default;
};
QList<ManifestLine> readManifest(const QByteArray &text);

/// Whether this can be the name of a file in an archive or beside a descriptor: one name, no path.
bool isPlainFileName(const QString &name);

} // namespace guestdeck
