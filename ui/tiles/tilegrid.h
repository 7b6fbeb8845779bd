// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>

namespace guestdeck
{

struct TileGrid {
    int columns = 1;
    int rows = 1;

    bool operator==(const TileGrid &) const = default;
};

/// The grid in which these pictures, each scaled to fit its tile with its own proportions, take the most of the area.
/// `extra`: what a tile needs around its picture. All in the same unit. An empty picture counts as one of 16:10.
TileGrid bestTileGrid(QSize area, const QList<QSize> &pictures, QSize extra);

} // namespace guestdeck
