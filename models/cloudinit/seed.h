// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"

#include <QUuid>

namespace guestdeck
{

/// The three files of a NoCloud seed.
struct SeedFiles {
    QByteArray userData; ///< holds the password's hash: not for logs
    QByteArray metaData;
    QByteArray networkConfig;

    bool operator==(const SeedFiles &) const = default;
};

enum class SeedUse {
    Real,
    Display, ///< the password's hash is masked
};

/// The seed of a machine whose first card has this MAC address ("52:54:00:…"). `instance`: new for each machine, since
/// cloud-init does its work once for each. All text is quoted; what checkIdentity() calls an error is refused with
/// Invalid (its first message). Any thread.
Result<SeedFiles> buildSeed(const Identity &identity, const QString &mac, const QUuid &instance,
                            SeedUse use = SeedUse::Real);
/// The files as an ISO 9660 image with the label cidata, Rock Ridge and Joliet names; made in memory, about 370 KiB.
/// Errors: Internal (libarchive's words in the detail).
Result<QByteArray> buildSeedIso(const SeedFiles &files);

} // namespace guestdeck
