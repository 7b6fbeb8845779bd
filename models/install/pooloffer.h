// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

namespace guestdeck
{

/// The folder where the images of such a host are kept by custom: /var/lib/libvirt/images, or in a user's session his
/// own below $XDG_DATA_HOME. Empty when it cannot be told from here, or when the driver has no such pools.
/// `local`: the host is this machine. Thread: any; only looks at the environment.
QString customaryImageFolder(const QString &uri, bool local);

/// What can be done where no pool is active; nothing when one is. A stopped pool that takes disks goes before a new
/// one, one called "default" or started by the host itself before the others.
std::optional<PoolOffer> offerPool(const QList<PoolInfo> &pools, const QString &folder);

} // namespace guestdeck
