// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a small picture of a screen whose pixels pass by once and are kept nowhere: each pixel of the tile is the
// average of the guest's pixels under it. Any thread; one at a time.
#pragma once

#include <QImage>
#include <QRect>

#include <vector>

namespace guestdeck::vnc
{

class TileReducer
{
public:
    // The tile has the screen's proportions, fits into `bound` and is never larger than the screen. Black at first.
    void reset(QSize screen, QSize bound);
    [[nodiscard]] QSize screen() const { return m_screen; }
    [[nodiscard]] const QImage &tile() const { return m_tile; } // Format_RGB32
    [[nodiscard]] static QSize tileSize(QSize screen, QSize bound);

    // Pixels (32 bits each in this machine's byte order, red/green/blue at 16/8/0, aligned or not) of a rectangle
    // inside the screen, in reading order, in as many pieces as they come.
    void beginRect(const QRect &rect);
    void addPixels(const uchar *pixels, qsizetype count);

    // A rectangle that covers a pixel of the tile in part leaves an estimate there. This is the part of the screen that
    // has to be seen whole to have no estimates in the tile; empty: it is exact. Asked for, it is forgotten.
    [[nodiscard]] QRect takeEstimated();
    [[nodiscard]] bool hasEstimates() const { return !m_estimated.isEmpty(); }

private:
    struct Sum {
        quint32 red = 0, green = 0, blue = 0, count = 0;
    };
    void flushRow();
    [[nodiscard]] int columnStart(int column) const { return int(qint64(column) * m_screen.width() / m_tile.width()); }
    [[nodiscard]] int rowStart(int row) const { return int(qint64(row) * m_screen.height() / m_tile.height()); }
    [[nodiscard]] int columnAt(int x) const;
    [[nodiscard]] int rowAt(int y) const;

    QSize m_screen;
    QImage m_tile;
    QRect m_rect; // of the screen, on its way
    int m_x = 0; // the next pixel
    int m_y = 0;
    int m_row = 0; // of the tile, at m_y
    int m_rowEnd = 0; // first line of the screen below that row
    int m_firstColumn = 0; // of the tile, at the rectangle's left edge
    int m_column = 0; // of the tile, at m_x
    std::vector<Sum> m_sums; // of the current row, from m_firstColumn on
    std::vector<int> m_starts; // columnStart() of all, and the screen's width
    QRect m_estimated;
};

} // namespace guestdeck::vnc
