// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/perfhistory.h"

#include <QString>

namespace guestdeck
{

/// A value in its unit, short: "12 %", "3.4 MiB/s", "0.8 ms"; an em dash for none.
QString shownPerf(PerfUnit unit, float value);
/// A value at the axis: round, so without digits that say nothing.
QString axisText(PerfUnit unit, double value);
/// The distance of an axis' marks, so that there are few: 1, 2 or 5 of a power of ten, or a power of two for bytes.
double niceStep(double top, PerfUnit unit);

} // namespace guestdeck
