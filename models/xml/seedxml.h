// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestdeck
{

/// The definition with a CD drive for cloud-init's seed, all else byte for byte. At a virtio-scsi controller where the
/// system starts from a virtio or SCSI disk: small kernels, as in cloud images, know neither SATA nor IDE. Windows, and
/// what starts from another disk, gets the drive where it has one. Errors: Invalid (no definition). Pure; any thread.
Result<QByteArray> withSeedCd(const QByteArray &domainXml, const QString &isoPath);

} // namespace guestdeck
