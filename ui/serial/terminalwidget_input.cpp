// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, input methods and the mouse of a terminal.
#include "ui/serial/terminalkeys.h"
#include "ui/serial/terminalwidget.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <vterm_keycodes.h>

#include <algorithm>

namespace guestdeck
{

namespace
{

constexpr int wheelStep = 120; ///< as QWheelEvent counts a click of the wheel
constexpr int linesPerStep = 3;

bool isWordCharacter(char32_t c)
{
    return c > 0x7f || (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z')
        || (c && QStringView(u"_-./:~@%+=?&#").contains(QChar(char16_t(c))));
}

} // namespace

bool TerminalWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's own shortcuts (Ctrl+R starts a guest) must not catch what is typed for the guest.
        auto *key = static_cast<QKeyEvent *>(event);
        if (!staysWithProgram(*key)) {
            event->accept();
            return true;
        }
        // These are ours rather than the window's.
        const bool ours = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
            && (key->key() == Qt::Key_C || key->key() == Qt::Key_V || key->key() == Qt::Key_F || key->key() == Qt::Key_S
                || key->key() == Qt::Key_A || key->key() == Qt::Key_Plus);
        const bool size = key->modifiers() == Qt::ControlModifier
            && (key->key() == Qt::Key_Plus || key->key() == Qt::Key_Equal || key->key() == Qt::Key_Minus
                || key->key() == Qt::Key_0);
        if (ours || size || (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0) {
            event->setAccepted(key->key() != Qt::Key_F11);
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool TerminalWidget::focusNextPrevChild(bool)
{
    return false; // Tab is the guest's
}

bool TerminalWidget::programKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key();
    QScrollBar *bar = verticalScrollBar();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        switch (key) {
        case Qt::Key_C:
            copy();
            return true;
        case Qt::Key_V:
            paste();
            return true;
        case Qt::Key_A:
            selectAll();
            return true;
        case Qt::Key_F:
            Q_EMIT findWanted();
            return true;
        case Qt::Key_S:
            Q_EMIT saveWanted();
            return true;
        case Qt::Key_Plus:
            setFontSize(fontSize() + 1);
            return true;
        default:
            return false;
        }
    }
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier)) {
        if (key == Qt::Key_Down) {
            Q_EMIT leaveWanted();
            return true;
        }
        return false;
    }
    if (modifiers == Qt::ControlModifier) {
        switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            setFontSize(fontSize() + 1);
            return true;
        case Qt::Key_Minus:
            setFontSize(fontSize() - 1);
            return true;
        case Qt::Key_0:
            setFontSize(defaultFontSize());
            return true;
        default:
            return false;
        }
    }
    if (modifiers == Qt::ShiftModifier) {
        switch (key) {
        case Qt::Key_PageUp:
            bar->setValue(bar->value() - bar->pageStep() + 1);
            return true;
        case Qt::Key_PageDown:
            bar->setValue(bar->value() + bar->pageStep() - 1);
            return true;
        case Qt::Key_Home:
            bar->setValue(bar->minimum());
            return true;
        case Qt::Key_End:
            bar->setValue(bar->maximum());
            return true;
        case Qt::Key_Insert:
            paste();
            return true;
        default:
            return false;
        }
    }
    return false;
}

void TerminalWidget::keyPressEvent(QKeyEvent *event)
{
    if (staysWithProgram(*event)) {
        event->setAccepted(programKey(*event));
        return;
    }
    const TerminalKey key = terminalKey(*event);
    if (key.isEmpty()) {
        event->ignore(); // a modifier alone
        return;
    }
    m_follows = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    if (key.vtermKey) {
        m_terminal->sendKey(key.vtermKey, key.vtermModifiers);
    } else {
        m_terminal->sendBytes(key.bytes);
    }
}

void TerminalWidget::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    if (!event->commitString().isEmpty()) {
        m_follows = true;
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        m_terminal->sendBytes(event->commitString().toUtf8());
    }
    viewport()->update();
    event->accept();
}

QVariant TerminalWidget::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return true;
    case Qt::ImCursorRectangle:
        return cursorRect().translated(viewport()->pos());
    case Qt::ImFont:
        return m_painter.font();
    case Qt::ImHints:
        return int(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    default:
        return QAbstractScrollArea::inputMethodQuery(query);
    }
}

void TerminalWidget::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCursor();
}

void TerminalWidget::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateCursor();
}

bool TerminalWidget::viewportEvent(QEvent *event)
{
    return QAbstractScrollArea::viewportEvent(event);
}

TerminalWidget::Place TerminalWidget::placeAt(QPoint position) const
{
    const QPoint inGrid = position - origin();
    const int row = std::clamp(inGrid.y() / cellSize().height(), 0, m_terminal->rows() - 1);
    // Between two letters, as everywhere: the left half of a cell is before it.
    const int column = (inGrid.x() + cellSize().width() / 2) / cellSize().width();
    return {topLine() + row, std::clamp(column, 0, m_terminal->columns())};
}

TerminalWidget::Place TerminalWidget::wordEdge(Place place, bool end) const
{
    const TerminalLine line = m_terminal->line(place.line);
    const auto isWord = [&line](int column) {
        if (column < 0 || column >= int(line.cells.size())) {
            return false;
        }
        const TerminalCell &cell = line.cells[size_t(column)];
        return cell.width == 0 || isWordCharacter(cell.character);
    };
    if (end) {
        if (!isWord(place.column)) {
            return {place.line, place.column + 1};
        }
        while (isWord(place.column)) {
            ++place.column;
        }
    } else {
        while (isWord(place.column) && isWord(place.column - 1)) {
            --place.column;
        }
    }
    return place;
}

void TerminalWidget::extendSelection(Place to)
{
    Place from = std::min(m_anchor, to);
    Place end = std::max(m_anchor, to);
    if (m_unit == Unit::Word) {
        from = wordEdge(from, false);
        end = wordEdge(end, true);
    } else if (m_unit == Unit::Line) {
        from.column = 0;
        end.column = m_terminal->columns();
    }
    setSelection(Selection{from, end});
}

bool TerminalWidget::isMouseForGuest(const QInputEvent &event) const
{
    return m_terminal->wantsMouse() && !(event.modifiers() & Qt::ShiftModifier);
}

bool TerminalWidget::reportMouse(const QMouseEvent &event, bool pressed)
{
    const int button = event.button() == Qt::LeftButton ? 1
        : event.button() == Qt::MiddleButton            ? 2
        : event.button() == Qt::RightButton             ? 3
                                                        : 0;
    const QPoint inGrid = event.pos() - origin();
    const int row = inGrid.y() / cellSize().height() - (m_terminal->scrollbackLines() - topLine());
    const int column = inGrid.x() / cellSize().width();
    if (row < 0 || row >= m_terminal->rows() || column < 0 || column >= m_terminal->columns()) {
        return false;
    }
    m_terminal->mouseMove(row, column, vtermModifiers(event.modifiers()));
    if (button) {
        m_terminal->mouseButton(button, pressed, vtermModifiers(event.modifiers()));
    }
    return true;
}

void TerminalWidget::mousePressEvent(QMouseEvent *event)
{
    if (isMouseForGuest(*event)) {
        m_reporting = reportMouse(*event, true);
        return;
    }
    if (event->button() == Qt::MiddleButton) {
        const QClipboard *clipboard = QApplication::clipboard();
        if (clipboard->supportsSelection()) {
            m_terminal->paste(clipboard->text(QClipboard::Selection));
        }
        return;
    }
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool third = now - m_doubleAt < QApplication::doubleClickInterval()
        && (event->pos() - m_tripleAt).manhattanLength() < QApplication::startDragDistance();
    m_selecting = true;
    if (third) {
        m_unit = Unit::Line;
        m_anchor = {placeAt(event->pos()).line, 0};
        extendSelection(m_anchor);
        return;
    }
    m_unit = Unit::Character;
    if (event->modifiers() & Qt::ShiftModifier && m_selection) {
        extendSelection(placeAt(event->pos()));
        return;
    }
    m_anchor = placeAt(event->pos());
    clearSelection();
}

void TerminalWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isMouseForGuest(*event) || event->button() != Qt::LeftButton) {
        mousePressEvent(event);
        return;
    }
    m_doubleAt = QDateTime::currentMSecsSinceEpoch();
    m_tripleAt = event->pos();
    m_unit = Unit::Word;
    m_selecting = true;
    // The letter under the pointer, not the gap beside it.
    m_anchor = {placeAt(event->pos()).line, std::max(0, (event->pos().x() - origin().x()) / cellSize().width())};
    setSelection(Selection{wordEdge(m_anchor, false), wordEdge(m_anchor, true)});
}

void TerminalWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_reporting) {
        reportMouse(*event, true);
        return;
    }
    if (m_selecting) {
        if (event->pos().y() < 0) {
            verticalScrollBar()->setValue(topLine() - 1);
        } else if (event->pos().y() > viewport()->height()) {
            verticalScrollBar()->setValue(topLine() + 1);
        }
        extendSelection(placeAt(event->pos()));
    }
}

void TerminalWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_reporting) {
        m_reporting = false;
        reportMouse(*event, false);
        return;
    }
    if (m_selecting && event->button() == Qt::LeftButton) {
        m_selecting = false;
        QClipboard *clipboard = QApplication::clipboard();
        if (m_selection && clipboard->supportsSelection()) {
            clipboard->setText(selectedText(), QClipboard::Selection);
        }
    }
}

void TerminalWidget::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setFontSize(fontSize() + (event->angleDelta().y() > 0 ? 1 : -1));
        return;
    }
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / wheelStep;
    m_wheel -= steps * wheelStep;
    if (steps == 0) {
        return;
    }
    if (isMouseForGuest(*event)) {
        for (int i = 0; i < std::abs(steps); ++i) {
            m_terminal->mouseButton(steps > 0 ? 4 : 5, true, vtermModifiers(event->modifiers()));
        }
    } else if (m_terminal->isAlternate()) {
        // A pager or an editor has no scrollback here, but knows the arrow keys.
        for (int i = 0; i < std::abs(steps) * linesPerStep; ++i) {
            m_terminal->sendKey(steps > 0 ? VTERM_KEY_UP : VTERM_KEY_DOWN, 0);
        }
    } else {
        verticalScrollBar()->setValue(topLine() - steps * linesPerStep);
    }
}

} // namespace guestdeck
