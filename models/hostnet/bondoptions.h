// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guestdeck
{

/// The options of a bond with another mode and link monitoring interval: "mode=802.3ad,miimon=100,lacp_rate=fast". What
/// else is said stays, in its order; but with another mode only what holds in any, since the kernel refuses the rest.
/// `separator`: of the options, a comma (NetworkManager) or a space (ifcfg). Empty `old`: a new bond. Any thread.
QString bondOptions(const QString &old, QChar separator, const QString &mode, int miimon);

} // namespace guestdeck
