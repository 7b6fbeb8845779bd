// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tiles/tilegrid.h"

namespace guestdeck
{

TileGrid bestTileGrid(QSize area, const QList<QSize> &pictures, QSize extra)
{
    TileGrid best;
    double most = -1;
    const int count = int(pictures.size());
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const QSize room(area.width() / columns - extra.width(), area.height() / rows - extra.height());
        double shown = 0;
        for (const QSize &picture : pictures) {
            const QSize size = picture.isEmpty() ? QSize(1280, 800) : picture;
            const double factor = std::min(double(room.width()) / size.width(), double(room.height()) / size.height());
            shown += factor > 0 ? factor * size.width() * factor * size.height() : 0;
        }
        if (shown > most) {
            most = shown;
            best = {columns, rows};
        }
    }
    return best;
}

} // namespace guestdeck
