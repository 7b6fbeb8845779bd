// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/serial/virtualterminal.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QSize>

class QPainter;

namespace guestdeck
{

/// Draws the cells of a terminal on a grid. Sixteen colours, the cube of 216 and 24 greys as xterm has them, default
/// colours of the desktop's palette; a colour that could not be read on its background is moved until it can, so that
/// guests which count on a dark screen are legible on a light one, too. Thread: GUI.
class TerminalPainter
{
public:
    void setFont(const QFont &font);
    void setPalette(const QPalette &palette);
    const QFont &font() const { return m_font; }
    QSize cell() const { return m_cell; }

    /// What of a line is marked; columns `from` <= column < `to`.
    struct Marked {
        int from = 0;
        int to = 0;
    };
    /// Draws the line with its upper left corner at `origin`, so many columns wide.
    void drawLine(QPainter &painter, QPoint origin, const TerminalLine &line, int columns, bool reversed,
                  Marked marked);
    void drawCursor(QPainter &painter, QPoint origin, const TerminalLine &line, int column,
                    VirtualTerminal::CursorShape shape, bool focused);
    QColor background(bool reversed) const;

private:
    struct Pair {
        QRgb foreground;
        QRgb background;
        bool operator==(const Pair &) const = default;
    };
    Pair colorsOf(const TerminalCell &cell, bool reversed, bool marked);
    QRgb readable(QRgb foreground, QRgb background);
    QRgb rgb(const TerminalColor &color, QRgb fallback) const;
    void drawText(QPainter &painter, QPoint at, const QString &text, int columns, quint8 flags, QRgb color);
    const QFont &fontFor(quint8 flags) const;

    QFont m_font;
    QFont m_fonts[4]; ///< plain, bold, italic, both; spaced so that each letter takes exactly one cell
    QSize m_cell{8, 16};
    int m_ascent = 12;
    QRgb m_text = 0;
    QRgb m_base = 0;
    QRgb m_highlight = 0;
    QRgb m_highlighted = 0;
    QHash<quint64, QRgb> m_readable; ///< what readable() found; bounded
};

} // namespace guestdeck
