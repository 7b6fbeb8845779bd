// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/terminalpainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace guestdeck
{

namespace
{

constexpr std::array<QRgb, 16> sixteen{
    qRgb(0x1c, 0x1c, 0x1c), qRgb(0xc4, 0x1e, 0x1e), qRgb(0x1f, 0x9a, 0x3a), qRgb(0xb5, 0x82, 0x00),
    qRgb(0x2a, 0x5f, 0xd0), qRgb(0xa0, 0x3a, 0xb0), qRgb(0x0e, 0x92, 0x9e), qRgb(0xcf, 0xcf, 0xcf),
    qRgb(0x6c, 0x6c, 0x6c), qRgb(0xf0, 0x50, 0x48), qRgb(0x45, 0xd0, 0x60), qRgb(0xee, 0xc0, 0x38),
    qRgb(0x60, 0x98, 0xff), qRgb(0xd8, 0x74, 0xe8), qRgb(0x3c, 0xcc, 0xd8), qRgb(0xff, 0xff, 0xff),
};

constexpr double leastContrast = 3.0; ///< of letters, by the rules of web accessibility for large or bold ones

QRgb indexed(int index)
{
    if (index < 16) {
        return sixteen[size_t(index)];
    }
    if (index < 232) {
        const int cube = index - 16;
        const auto level = [](int step) { return step == 0 ? 0 : 55 + 40 * step; };
        return qRgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
    }
    const int grey = 8 + 10 * (index - 232);
    return qRgb(grey, grey, grey);
}

double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double v = value / 255.0;
        return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(double a, double b)
{
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QRgb mixed(QRgb color, QRgb with, int percent)
{
    const auto part = [percent](int a, int b) { return a + (b - a) * percent / 100; };
    return qRgb(part(qRed(color), qRed(with)), part(qGreen(color), qGreen(with)), part(qBlue(color), qBlue(with)));
}

/// Letters that every monospaced font has at one width.
bool isPlain(const TerminalCell &cell)
{
    return cell.width == 1 && !(cell.flags & TerminalCell::Combined) && cell.character < 0x7f;
}

} // namespace

void TerminalPainter::setFont(const QFont &font)
{
    m_font = font;
    m_font.setStyleHint(QFont::Monospace);
    m_font.setFixedPitch(true);
    m_font.setKerning(false);
    const QFontMetrics metrics(m_font);
    m_cell = QSize(std::max(metrics.horizontalAdvance(u'M'), 2), std::max(metrics.height(), 4));
    m_ascent = metrics.ascent();
    for (int i = 0; i < 4; ++i) {
        QFont &one = m_fonts[i];
        one = m_font;
        one.setBold(i & 1);
        one.setItalic(i & 2);
        // Bold letters may be wider, and advances are fractions: over a line that would add up.
        one.setLetterSpacing(QFont::AbsoluteSpacing, m_cell.width() - QFontMetricsF(one).horizontalAdvance(u'M'));
    }
}

void TerminalPainter::setPalette(const QPalette &palette)
{
    m_text = palette.color(QPalette::Text).rgb();
    m_base = palette.color(QPalette::Base).rgb();
    m_highlight = palette.color(QPalette::Highlight).rgb();
    m_highlighted = palette.color(QPalette::HighlightedText).rgb();
    m_readable.clear();
}

QColor TerminalPainter::background(bool reversed) const
{
    return QColor::fromRgb(reversed ? m_text : m_base);
}

const QFont &TerminalPainter::fontFor(quint8 flags) const
{
    return m_fonts[(flags & TerminalCell::Bold ? 1 : 0) + (flags & TerminalCell::Italic ? 2 : 0)];
}

QRgb TerminalPainter::rgb(const TerminalColor &color, QRgb fallback) const
{
    switch (color.kind) {
    case TerminalColor::Kind::Indexed:
        return indexed(color.red);
    case TerminalColor::Kind::Rgb:
        return qRgb(color.red, color.green, color.blue);
    case TerminalColor::Kind::Default:
        break;
    }
    return fallback;
}

QRgb TerminalPainter::readable(QRgb foreground, QRgb background)
{
    const quint64 key = quint64(foreground) << 32 | background;
    if (const auto it = m_readable.constFind(key); it != m_readable.cend()) {
        return *it;
    }
    const double behind = luminance(background);
    const QRgb towards = behind > 0.18 ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
    QRgb result = foreground;
    for (int percent = 10; contrast(luminance(result), behind) < leastContrast && percent <= 100; percent += 10) {
        result = mixed(foreground, towards, percent);
    }
    if (m_readable.size() > 4096) {
        m_readable.clear(); // a guest that paints in true colours
    }
    m_readable.insert(key, result);
    return result;
}

TerminalPainter::Pair TerminalPainter::colorsOf(const TerminalCell &cell, bool reversed, bool marked)
{
    if (marked) {
        return {m_highlighted, m_highlight};
    }
    Pair pair{rgb(cell.foreground, reversed ? m_base : m_text), rgb(cell.background, reversed ? m_text : m_base)};
    if (cell.flags & TerminalCell::Reverse) {
        std::swap(pair.foreground, pair.background);
    }
    // A guest that names one colour for both hides the text, and means it.
    if (cell.foreground == TerminalColor{} || cell.foreground != cell.background) {
        pair.foreground = readable(pair.foreground, pair.background);
    }
    return pair;
}

void TerminalPainter::drawText(QPainter &painter, QPoint at, const QString &text, int columns, quint8 flags, QRgb color)
{
    painter.setPen(QColor::fromRgb(color));
    painter.setFont(fontFor(flags));
    painter.drawText(QPointF(at.x(), at.y() + m_ascent), text);
    const int width = columns * m_cell.width();
    if (flags & TerminalCell::Underline) {
        painter.fillRect(at.x(), at.y() + std::min(m_ascent + 1, m_cell.height() - 1), width, 1,
                         QColor::fromRgb(color));
    }
    if (flags & TerminalCell::Strike) {
        painter.fillRect(at.x(), at.y() + m_ascent * 2 / 3, width, 1, QColor::fromRgb(color));
    }
}

void TerminalPainter::drawLine(QPainter &painter, QPoint origin, const TerminalLine &line, int columns, bool reversed,
                               Marked marked)
{
    const TerminalCell blank;
    const auto cellAt = [&](int column) -> const TerminalCell & {
        return column < int(line.cells.size()) ? line.cells[size_t(column)] : blank;
    };
    const auto isMarked = [&](int column) { return column >= marked.from && column < marked.to; };
    const auto at = [&](int column) { return QPoint(origin.x() + column * m_cell.width(), origin.y()); };
    // Backgrounds first: letters may reach into the next cell.
    for (int column = 0; column < columns;) {
        const QRgb color = colorsOf(cellAt(column), reversed, isMarked(column)).background;
        int end = column + 1;
        while (end < columns && colorsOf(cellAt(end), reversed, isMarked(end)).background == color) {
            ++end;
        }
        painter.fillRect(QRect(at(column), QSize((end - column) * m_cell.width(), m_cell.height())),
                         QColor::fromRgb(color));
        column = end;
    }
    const int filled = std::min(columns, int(line.cells.size()));
    for (int column = 0; column < filled;) {
        const TerminalCell &cell = cellAt(column);
        if (cell.width == 0
            || (cell.character == 0 && !(cell.flags & (TerminalCell::Underline | TerminalCell::Strike)))) {
            ++column;
            continue;
        }
        const Pair colors = colorsOf(cell, reversed, isMarked(column));
        if (!isPlain(cell)) {
            const QString text = cell.flags & TerminalCell::Combined ? line.combined.value(column)
                                                                     : QString::fromUcs4(&cell.character, 1);
            painter.save();
            painter.setClipRect(QRect(at(column), QSize(cell.width * m_cell.width(), m_cell.height())),
                                Qt::IntersectClip);
            drawText(painter, at(column), text, cell.width, cell.flags, colors.foreground);
            painter.restore();
            column += cell.width;
            continue;
        }
        QString run;
        int end = column;
        while (end < filled && isPlain(cellAt(end)) && cellAt(end).flags == cell.flags
               && colorsOf(cellAt(end), reversed, isMarked(end)).foreground == colors.foreground) {
            const char32_t c = cellAt(end).character;
            run += c ? QChar(char16_t(c)) : QChar(u' ');
            ++end;
        }
        drawText(painter, at(column), run, end - column, cell.flags, colors.foreground);
        column = end;
    }
}

void TerminalPainter::drawCursor(QPainter &painter, QPoint origin, const TerminalLine &line, int column,
                                 VirtualTerminal::CursorShape shape, bool focused)
{
    const TerminalCell cell = column < int(line.cells.size()) ? line.cells[size_t(column)] : TerminalCell();
    const QRect box(origin.x() + column * m_cell.width(), origin.y(), std::max<int>(cell.width, 1) * m_cell.width(),
                    m_cell.height());
    const QColor color = QColor::fromRgb(m_text);
    if (!focused) {
        painter.setPen(color);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        return;
    }
    switch (shape) {
    case VirtualTerminal::CursorShape::Underline:
        painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), color);
        return;
    case VirtualTerminal::CursorShape::Bar:
        painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), color);
        return;
    case VirtualTerminal::CursorShape::Block:
        break;
    }
    painter.fillRect(box, color);
    if (cell.character) {
        const QString text
            = cell.flags & TerminalCell::Combined ? line.combined.value(column) : QString::fromUcs4(&cell.character, 1);
        painter.save();
        painter.setClipRect(box, Qt::IntersectClip);
        drawText(painter, box.topLeft(), text, cell.width, cell.flags, m_base);
        painter.restore();
    }
}

} // namespace guestdeck
