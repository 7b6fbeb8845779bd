// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

namespace guestdeck
{

/// What one emulator and machine can do. Format: https://libvirt.org/formatdomaincaps.html
Result<DomainCaps> readDomainCaps(const QString &xml);

} // namespace guestdeck
