// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace guestdeck
{

/// Path of the backing file that a volume's XML names; empty: none.
QString readBackingPath(const QString &volumeXml);

} // namespace guestdeck
