// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/tilereducer.h"

#include <algorithm>
#include <cstring>

namespace guestdeck::vnc
{

QSize TileReducer::tileSize(QSize screen, QSize bound)
{
    QSize size = screen;
    if (size.width() > bound.width() || size.height() > bound.height()) {
        size.scale(bound, Qt::KeepAspectRatio);
    }
    return size.expandedTo({1, 1}).boundedTo(screen);
}

void TileReducer::reset(QSize screen, QSize bound)
{
    m_screen = screen;
    m_tile = QImage(tileSize(screen, bound), QImage::Format_RGB32);
    m_tile.fill(Qt::black);
    m_rect = {};
    m_estimated = {};
    m_starts.resize(size_t(m_tile.width()) + 1);
    for (int column = 0; column <= m_tile.width(); ++column) {
        m_starts[size_t(column)] = columnStart(column);
    }
    m_sums.assign(size_t(m_tile.width()), {});
}

int TileReducer::columnAt(int x) const
{
    return int(std::upper_bound(m_starts.begin(), m_starts.end(), x) - m_starts.begin()) - 1;
}

int TileReducer::rowAt(int y) const
{
    // The largest row whose start is not below y; the division may be one off either way.
    int row = int(qint64(y) * m_tile.height() / m_screen.height());
    while (row + 1 < m_tile.height() && rowStart(row + 1) <= y) {
        ++row;
    }
    return row;
}

void TileReducer::beginRect(const QRect &rect)
{
    m_rect = rect;
    if (rect.isEmpty()) {
        return;
    }
    m_x = rect.left();
    m_y = rect.top();
    m_row = rowAt(m_y);
    m_rowEnd = rowStart(m_row + 1);
    m_firstColumn = columnAt(m_x);
    m_column = m_firstColumn;
}

void TileReducer::addPixels(const uchar *pixels, qsizetype count)
{
    const int end = m_rect.right() + 1;
    while (count > 0 && m_y <= m_rect.bottom()) {
        const int run = int(std::min<qsizetype>(count, std::min(m_starts[size_t(m_column) + 1], end) - m_x));
        quint32 redBlue = 0; // two sums in one word: a run is shorter than 257 pixels, or added up in parts
        quint32 green = 0;
        Sum &sum = m_sums[size_t(m_column - m_firstColumn)];
        for (int i = 0; i < run;) {
            const int part = std::min(run, i + 256);
            redBlue = 0;
            for (; i < part; ++i) {
                quint32 pixel = 0;
                std::memcpy(&pixel, pixels + qsizetype(i) * 4, sizeof(pixel));
                redBlue += pixel & 0xff00ff;
                green += (pixel >> 8) & 0xff;
            }
            sum.red += redBlue >> 16;
            sum.blue += redBlue & 0xffff;
        }
        sum.green += green;
        sum.count += quint32(run);
        pixels += qsizetype(run) * 4;
        count -= run;
        m_x += run;
        if (m_x < end) {
            m_column += m_x == m_starts[size_t(m_column) + 1] ? 1 : 0; // else the piece ended inside the column
            continue;
        }
        m_x = m_rect.left();
        m_column = m_firstColumn;
        ++m_y;
        if (m_y == m_rowEnd || m_y > m_rect.bottom()) {
            flushRow();
        }
    }
}

void TileReducer::flushRow()
{
    const int height = m_rowEnd - rowStart(m_row);
    const int last = columnAt(m_rect.right());
    auto *line = reinterpret_cast<QRgb *>(m_tile.scanLine(m_row)) + m_firstColumn;
    bool estimated = false;
    for (int column = m_firstColumn; column <= last; ++column, ++line) {
        Sum &sum = m_sums[size_t(column - m_firstColumn)];
        const auto whole = quint32((m_starts[size_t(column) + 1] - m_starts[size_t(column)]) * height);
        if (sum.count < whole) {
            // What is not seen now is taken to be what the pixel showed before.
            const quint32 rest = whole - sum.count;
            sum.red += quint32(qRed(*line)) * rest;
            sum.green += quint32(qGreen(*line)) * rest;
            sum.blue += quint32(qBlue(*line)) * rest;
            estimated = true;
        }
        const quint32 half = whole / 2;
        *line = qRgb(int((sum.red + half) / whole), int((sum.green + half) / whole), int((sum.blue + half) / whole));
        sum = {};
    }
    if (estimated) {
        // The whole width: QEMU rounds to 16 pixels, and what it added would be seen in part again.
        m_estimated |= QRect(0, rowStart(m_row), m_screen.width(), height);
    }
    m_row = std::min(m_row + 1, m_tile.height() - 1);
    m_rowEnd = rowStart(m_row + 1);
}

QRect TileReducer::takeEstimated()
{
    return std::exchange(m_estimated, {});
}

} // namespace guestdeck::vnc
