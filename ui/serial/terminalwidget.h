// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/serial/terminalpainter.h"
#include "ui/serial/virtualterminal.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

class QInputEvent;

namespace guestdeck
{

/// A terminal on the screen: paints the rows that changed, scrolls through what went by, marks, copies, pastes and
/// finds, and turns keys into bytes. It knows no guest: bytes come by terminal()->write() and leave by its output().
/// While it has the focus all keys are the guest's, but for those of staysWithProgram(); Ctrl+Alt+Down leaves it.
/// Thread: GUI.
class TerminalWidget : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TerminalWidget(QWidget *parent = nullptr);

    VirtualTerminal *terminal() const { return m_terminal; }
    /// Line (as VirtualTerminal counts) and column.
    struct Place {
        int line = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };

    bool hasSelection() const { return m_selection.has_value(); }
    QString selectedText() const;
    void clearSelection();
    void selectAll();
    void copy();
    void paste();
    void clearAll(); ///< scrollback and screen
    /// Marks the next (or previous) place of the text, from the one marked now; false: nowhere.
    bool find(const QString &text, bool backward);

    void setFontSize(qreal points); ///< clamped
    qreal fontSize() const { return m_painter.font().pointSizeF(); }
    static qreal defaultFontSize();
    QSize cellSize() const { return m_painter.cell(); }

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void gridChanged(int rows, int columns);
    void fontSizeChanged(qreal points);
    void findWanted();
    void saveWanted();
    void leaveWanted(); ///< the user's key to get out of it

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Unit { Character, Word, Line };
    struct Selection {
        Place from;
        Place to; ///< not included
        bool operator==(const Selection &) const = default;
    };

    int topLine() const;
    void fitGrid();
    void updateScrollBar();
    void updateRows(int first, int last);
    void updateCursor();
    void tellReaders();
    Place placeAt(QPoint position) const;
    Place wordEdge(Place place, bool end) const;
    void extendSelection(Place to);
    void setSelection(std::optional<Selection> selection);
    void scrollTo(int line);
    bool programKey(const QKeyEvent &event);
    bool reportMouse(const QMouseEvent &event, bool pressed);
    bool isMouseForGuest(const QInputEvent &event) const;
    void drawPreedit(QPainter &painter);
    QRect cursorRect() const;
    QPoint origin() const;

    VirtualTerminal *m_terminal;
    TerminalPainter m_painter;
    bool m_follows = true; ///< the newest line stays in view
    quint64 m_seenDropped = 0;
    QPoint m_paintedCursor; ///< x: column, y: row
    std::optional<Selection> m_selection;
    Place m_anchor;
    Unit m_unit = Unit::Character;
    bool m_selecting = false;
    bool m_reporting = false; ///< a mouse button that the guest knows of is down
    QPoint m_tripleAt;
    qint64 m_doubleAt = 0; ///< ms; a third click soon after it marks the line
    int m_wheel = 0; ///< what is left of an eighth of a degree
    QString m_preedit;
    QTimer m_readers; ///< tells screen readers, at their pace
};

} // namespace guestdeck
