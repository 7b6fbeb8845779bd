// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hardware/hardwarefacts.h"

namespace guestdeck
{

/// Domain capabilities as lists of words. Pure. Errors: Invalid.
Result<HardwareCaps> readHardwareCaps(const QByteArray &xml);

} // namespace guestdeck
