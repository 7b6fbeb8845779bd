// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QSet>

namespace guestdeck
{

/// The same picture with guests that hang on the same networks as one Stack ("n guests"), where there are more of them
/// than can be taken in. Those in trouble stay to be seen. A stack in `opened` keeps its guests beside it.
Topology foldGuests(const Topology &topology, const QSet<QString> &opened);

} // namespace guestdeck
