// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/pooltypes.h"

namespace guestdeck
{

/// Definition of a pool (completed() first). https://libvirt.org/formatstorage.html
QString buildPoolXml(const NewPool &pool);
/// What virConnectGetStoragePoolCapabilities says. https://libvirt.org/formatstoragecaps.html
Result<PoolCapabilities> readPoolCapabilities(const QString &xml);

} // namespace guestdeck
