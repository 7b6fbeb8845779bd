// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/terminalwidget.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int margin = 2;
constexpr qreal smallestFont = 5;
constexpr qreal largestFont = 48;

} // namespace

TerminalWidget::TerminalWidget(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_terminal(new VirtualTerminal(this))
{
    setObjectName(u"terminal"_s);
    setAccessibleName(tr("Terminal"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change the grid
    verticalScrollBar()->setObjectName(u"terminalScrollBar"_s);
    verticalScrollBar()->setAccessibleName(tr("Earlier output"));
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    m_painter.setPalette(palette());
    m_painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(m_terminal, &VirtualTerminal::scrolled, this, &TerminalWidget::updateScrollBar);
    connect(m_terminal, &VirtualTerminal::rowsChanged, this, &TerminalWidget::updateRows);
    connect(m_terminal, &VirtualTerminal::cursorChanged, this, &TerminalWidget::updateCursor);
    m_readers.setSingleShot(true);
    m_readers.setInterval(500ms);
    connect(&m_readers, &QTimer::timeout, this, &TerminalWidget::tellReaders);
    updateScrollBar();
}

QSize TerminalWidget::sizeHint() const
{
    return {80 * cellSize().width() + 2 * margin + verticalScrollBar()->sizeHint().width(),
            24 * cellSize().height() + 2 * margin};
}

qreal TerminalWidget::defaultFontSize()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont).pointSizeF();
}

void TerminalWidget::setFontSize(qreal points)
{
    points = std::clamp(points, smallestFont, largestFont);
    if (qFuzzyCompare(points, fontSize())) {
        return;
    }
    QFont font = m_painter.font();
    font.setPointSizeF(points);
    m_painter.setFont(font);
    fitGrid();
    viewport()->update();
    Q_EMIT fontSizeChanged(points);
}

QPoint TerminalWidget::origin() const
{
    return {margin, margin};
}

void TerminalWidget::fitGrid()
{
    const QSize room = viewport()->size() - QSize(2 * margin, 2 * margin);
    const int rows = m_terminal->rows();
    const int columns = m_terminal->columns();
    m_terminal->resize(room.height() / cellSize().height(), room.width() / cellSize().width());
    if (rows != m_terminal->rows() || columns != m_terminal->columns()) {
        clearSelection(); // its columns may be gone
        Q_EMIT gridChanged(m_terminal->rows(), m_terminal->columns());
    }
    updateScrollBar();
}

void TerminalWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitGrid();
}

int TerminalWidget::topLine() const
{
    return verticalScrollBar()->value();
}

void TerminalWidget::updateScrollBar()
{
    const quint64 dropped = m_terminal->droppedLines() - m_seenDropped;
    m_seenDropped = m_terminal->droppedLines();
    if (dropped > 0 && m_selection) {
        const int up = int(std::min<quint64>(dropped, VirtualTerminal::mostLines));
        Selection moved = *m_selection;
        moved.from.line -= up;
        moved.to.line -= up;
        setSelection(moved.from.line < 0 ? std::nullopt : std::optional(moved));
    }
    const bool follows = m_follows;
    QScrollBar *bar = verticalScrollBar();
    const int kept = std::max(0, bar->value() - int(std::min<quint64>(dropped, VirtualTerminal::mostLines)));
    bar->setPageStep(m_terminal->rows());
    bar->setRange(0, m_terminal->scrollbackLines());
    bar->setValue(follows ? bar->maximum() : kept);
    m_follows = follows;
    viewport()->update();
}

void TerminalWidget::scrollContentsBy(int, int)
{
    m_follows = topLine() >= m_terminal->scrollbackLines();
    viewport()->update();
}

void TerminalWidget::scrollTo(int line)
{
    const int rows = m_terminal->rows();
    if (line < topLine() || line >= topLine() + rows) {
        verticalScrollBar()->setValue(line - rows / 2);
    }
}

void TerminalWidget::updateRows(int first, int last)
{
    const int shift = m_terminal->scrollbackLines() - topLine();
    if (m_selection && m_selection->to.line >= m_terminal->scrollbackLines() + first
        && m_selection->from.line <= m_terminal->scrollbackLines() + last && !m_selecting) {
        clearSelection(); // what is marked is not there any more
    }
    const int height = cellSize().height();
    viewport()->update(0, origin().y() + (first + shift) * height, viewport()->width(), (last - first + 1) * height);
    if (!m_readers.isActive()) {
        m_readers.start();
    }
}

QRect TerminalWidget::cursorRect() const
{
    const QPoint at = m_terminal->cursor();
    const int row = at.y() + m_terminal->scrollbackLines() - topLine();
    return {origin() + QPoint(at.x() * cellSize().width(), row * cellSize().height()), cellSize()};
}

void TerminalWidget::updateCursor()
{
    const int height = cellSize().height();
    const int shift = m_terminal->scrollbackLines() - topLine();
    for (const int row : {m_paintedCursor.y(), m_terminal->cursor().y()}) {
        viewport()->update(0, origin().y() + (row + shift) * height, viewport()->width(), height);
    }
    m_paintedCursor = m_terminal->cursor();
    updateMicroFocus();
}

void TerminalWidget::tellReaders()
{
    setAccessibleDescription(m_terminal->line(m_terminal->scrollbackLines() + m_terminal->cursor().y()).text());
}

void TerminalWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const bool reversed = m_terminal->isReversed();
    const QSize cell = cellSize();
    const int rows = m_terminal->rows();
    const int columns = m_terminal->columns();
    const QRect grid(origin(), QSize(columns * cell.width(), rows * cell.height()));
    const QColor background = m_painter.background(reversed);
    for (const QRect &rect : QRegion(event->region()) - grid) {
        painter.fillRect(rect, background);
    }
    const QRect dirty = event->region().boundingRect();
    const int first = std::max(0, (dirty.top() - origin().y()) / cell.height());
    const int last = std::min(rows - 1, (dirty.bottom() - origin().y()) / cell.height());
    for (int row = first; row <= last; ++row) {
        const QPoint at = origin() + QPoint(0, row * cell.height());
        if (!event->region().intersects(QRect(at, QSize(grid.width(), cell.height())))) {
            continue;
        }
        const int index = topLine() + row;
        TerminalPainter::Marked marked;
        if (m_selection && index >= m_selection->from.line && index <= m_selection->to.line) {
            marked.from = index == m_selection->from.line ? m_selection->from.column : 0;
            marked.to = index == m_selection->to.line ? m_selection->to.column : columns;
        }
        const TerminalLine line = m_terminal->line(index);
        m_painter.drawLine(painter, at, line, columns, reversed, marked);
        if (index == m_terminal->scrollbackLines() + m_terminal->cursor().y() && m_terminal->isCursorVisible()) {
            m_painter.drawCursor(painter, at, line, m_terminal->cursor().x(), m_terminal->cursorShape(), hasFocus());
        }
    }
    drawPreedit(painter);
}

void TerminalWidget::drawPreedit(QPainter &painter)
{
    if (m_preedit.isEmpty()) {
        return;
    }
    painter.setFont(m_painter.font());
    QRect box = cursorRect();
    box.setWidth(painter.fontMetrics().horizontalAdvance(m_preedit));
    if (box.right() > viewport()->width()) {
        box.moveRight(viewport()->width());
    }
    painter.fillRect(box, palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, m_preedit);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

void TerminalWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_painter.setPalette(palette());
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

QString TerminalWidget::selectedText() const
{
    if (!m_selection) {
        return {};
    }
    QString result;
    for (int i = m_selection->from.line; i <= m_selection->to.line; ++i) {
        const TerminalLine line = m_terminal->line(i);
        const bool last = i == m_selection->to.line;
        result += line.text(i == m_selection->from.line ? m_selection->from.column : 0,
                            last ? m_selection->to.column : -1);
        if (last) {
            break;
        }
        // A row that is full to its end goes on in the next one: one long line, such as an address. Frames do not.
        const char32_t end = line.cells.empty() ? 0 : line.cells.back().character;
        const bool full = int(line.cells.size()) == m_terminal->columns();
        const TerminalLine next = full ? m_terminal->line(i + 1) : TerminalLine();
        const bool goesOn = full && end > U' ' && end != U'|' && (end < 0x2500 || end > 0x259f) && !next.cells.empty()
            && next.cells.front().character > U' ';
        if (!goesOn) {
            result += u'\n';
        }
    }
    return result;
}

void TerminalWidget::setSelection(std::optional<Selection> selection)
{
    if (selection && selection->from >= selection->to) {
        selection.reset();
    }
    if (m_selection != selection) {
        m_selection = selection;
        viewport()->update();
        Q_EMIT selectionChanged();
    }
}

void TerminalWidget::clearSelection()
{
    setSelection({});
}

void TerminalWidget::selectAll()
{
    setSelection(Selection{{0, 0}, {m_terminal->lineCount() - 1, m_terminal->columns()}});
}

void TerminalWidget::copy()
{
    if (const QString text = selectedText(); !text.isEmpty()) {
        QApplication::clipboard()->setText(text);
    }
}

void TerminalWidget::paste()
{
    if (const QString text = QApplication::clipboard()->text(); !text.isEmpty()) {
        m_follows = true;
        updateScrollBar();
        m_terminal->paste(text);
    }
}

void TerminalWidget::clearAll()
{
    clearSelection();
    m_follows = true;
    m_terminal->clear();
}

bool TerminalWidget::find(const QString &text, bool backward)
{
    if (text.isEmpty()) {
        return false;
    }
    const int lines = m_terminal->lineCount();
    const int step = backward ? -1 : 1;
    int line = m_selection ? m_selection->from.line : backward ? lines - 1 : 0;
    int beside = m_selection ? m_selection->from.column : -1; // of the first line, only what lies on that side of it
    for (int i = 0; i <= lines; ++i) {
        const TerminalLine here = m_terminal->line(line);
        const QString content = here.text();
        qsizetype found = -1;
        for (qsizetype at = content.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = content.indexOf(text, at + 1, Qt::CaseInsensitive)) {
            const int column = here.columnAt(at);
            if (beside >= 0 && (backward ? column >= beside : column <= beside)) {
                continue;
            }
            found = at;
            if (!backward) {
                break;
            }
        }
        if (found >= 0) {
            setSelection(Selection{{line, here.columnAt(found)}, {line, here.columnAt(found + text.size())}});
            scrollTo(line);
            return true;
        }
        beside = -1;
        line = (line + step + lines) % lines;
    }
    return false;
}

} // namespace guestdeck
