// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace guestdeck::format
{

/// "1.2 GiB" in the user's locale.
QString bytes(quint64 value);
/// "3.4 MiB/s".
QString rate(quint64 bytesPerSecond);
/// 0…1 as "12 %".
QString percent(double fraction);
/// "1 h 5 min", "12 s": how long something took or takes.
QString duration(qint64 seconds);
/// "just now", "3 min ago".
QString age(const QDateTime &when);
/// The exact moment, for tooltips.
QString moment(const QDateTime &when);

} // namespace guestdeck::format
