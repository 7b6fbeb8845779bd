// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace guestdeck
{

/// What a bar tells: how much of a size is taken, and how much of it has been promised to others.
struct Fill {
    double used = 0; ///< 0…1
    double promised = 0; ///< may be more than 1; 0: not known, or nothing beyond what is used
    bool stale = false;
};

/// Draws a bar into `bar`: filled as far as it is used, hatched as far as the rest is promised. More promised than
/// there is ends in a broken edge, a shape of its own: nobody has to know it by a colour.
void paintFill(QPainter *painter, const QRect &bar, const Fill &fill, const QColor &accent, const QColor &ink);

/// A cell with such a bar, of one width in all rows so that they can be compared, and its text beside it. The text is
/// the fact: where it needs the room, the bar gives way. `cell` as initStyleOption() left it; `share`: of its width
/// that is the bar's.
void paintFillCell(QPainter *painter, QStyleOptionViewItem cell, const Fill &fill, double share = 0.4);

} // namespace guestdeck
