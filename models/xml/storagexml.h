// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QUuid>

namespace guestdeck
{

/// Pool → values; whether it is active is not in its XML. Format: https://libvirt.org/formatstorage.html
Result<PoolInfo> readPool(const QString &xml);
Result<VolumeInfo> readVolume(const QString &xml, const QString &pool);
/// When its file was last written, as libvirt says it: seconds since 1970 with a fraction; empty where it does not.
QString readVolumeChangeTime(const QString &xml);

/// Definition of a pool of files in a folder. Without a `uuid` libvirt chooses one.
QString buildFolderPoolXml(const QString &name, const QString &folder, const QUuid &uuid = {});

struct NewVolume {
    QString name;
    Bytes capacity;
    QString format; ///< qcow2 or raw; empty for pools whose volumes have none (logical, disk)
    bool sparse = true; ///< false: the whole size is allocated at once; one with a base is always sparse
    QString backingPath = {}; ///< qcow2 only: built upon this image, which must never change again
    QString backingFormat = {}; ///< never empty with a path: a guest could choose it for an image that names none
};
/// Fails with Invalid, and says why, where no pool could take it: a name with a slash, a backing file without format.
Outcome checkNewVolume(const NewVolume &volume);
/// qcow2 is always made in its second version (compat 1.1): libvirt's default lacks what checkpoints need.
QString buildVolumeXml(const NewVolume &volume);

} // namespace guestdeck
