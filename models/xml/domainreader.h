// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/inventory/domaininfo.h"

namespace guestdeck
{

/// Definition → values; tolerant: what it does not know it leaves out.
Result<DomainDetails> readDomainDetails(const QString &xml);

} // namespace guestdeck
