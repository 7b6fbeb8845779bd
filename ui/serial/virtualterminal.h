// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/serial/sequencefilter.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPoint>
#include <QString>

#include <deque>
#include <memory>
#include <vector>

struct VTerm;
struct VTermScreen;

namespace guestdeck
{

/// A colour as the guest named it; what it looks like depends on the desktop's palette of the moment.
struct TerminalColor {
    enum class Kind : quint8 { Default, Indexed, Rgb };
    Kind kind = Kind::Default;
    quint8 red = 0; ///< Indexed: the index
    quint8 green = 0;
    quint8 blue = 0;
    bool operator==(const TerminalColor &) const = default;
};

struct TerminalCell {
    enum Flag : quint8 { Bold = 1, Italic = 2, Underline = 4, Reverse = 8, Strike = 16, Combined = 32 };
    char32_t character = 0; ///< 0: nothing was written here
    TerminalColor foreground;
    TerminalColor background;
    quint8 flags = 0; ///< Combined: there is more to it in the line's `combined`
    quint8 width = 1; ///< 2: takes the next column, too; 0: is that next column
};

struct TerminalLine {
    std::vector<TerminalCell> cells; ///< without the blanks at its end
    QHash<int, QString> combined; ///< column -> the whole cluster
    /// As text: `from` <= column < `to`, blanks at the end left out.
    QString text(int from = 0, int to = -1) const;
    int columnAt(qsizetype textIndex) const; ///< column of the character that begins at this index of text()
};

/// What a terminal of VT220/xterm kind shows, and what it has shown: libvterm's screen and a bounded scrollback. Lines
/// are counted from the oldest one kept: 0 … lineCount() - 1, the screen being the last rows() of them.
/// Input is hostile: strings are filtered out, the scrollback is bounded in lines and cells, and the only answers it
/// ever gives are libvterm's to device attributes and status reports. Thread: GUI. Owner: its widget.
class VirtualTerminal : public QObject
{
    Q_OBJECT
public:
    enum class CursorShape { Block, Underline, Bar };

    explicit VirtualTerminal(QObject *parent = nullptr);
    ~VirtualTerminal() override;

    void write(const QByteArray &bytes);
    void resize(int rows, int columns); ///< clamped to what is sane
    void reset(); ///< modes, colours and the screen, whose lines go into the scrollback
    void clear(); ///< the scrollback and all of the screen above the cursor's line

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int scrollbackLines() const { return int(m_scrollback.size()); }
    int lineCount() const { return scrollbackLines() + m_rows; }
    /// How many lines have been dropped at the oldest end since the beginning: what keeps positions in step.
    quint64 droppedLines() const { return m_dropped; }
    TerminalLine line(int index) const;
    QString allText() const; ///< scrollback and screen, without the empty rows at its end

    QPoint cursor() const { return m_cursor; } ///< x: column, y: row of the screen
    bool isCursorVisible() const { return m_cursorVisible; }
    CursorShape cursorShape() const { return m_cursorShape; }
    bool isAlternate() const { return m_alternate; }
    bool wantsMouse() const { return m_mouse; }
    bool isReversed() const { return m_reversed; } ///< the whole screen

    // What the user does; leaves as output(), but for movements of the mouse.
    void sendKey(int vtermKey, int vtermModifiers);
    void sendBytes(const QByteArray &bytes) { Q_EMIT output(bytes); }
    /// Line ends become those of the Enter key, control characters go, and it is bracketed where the guest asked.
    void paste(const QString &text);
    void mouseMove(int row, int column, int vtermModifiers);
    void mouseButton(int button, bool pressed, int vtermModifiers);

    static constexpr int mostLines = 10'000;
    static constexpr int mostCells = 2'000'000; ///< 32 MB
    static constexpr int mostRows = 300;
    static constexpr int mostColumns = 600;

Q_SIGNALS:
    void output(const QByteArray &bytes); ///< for the guest: what the user types, pastes and clicks
    /// For the guest: what it asks for, as often as it likes (who the terminal is, where cursor and mouse are). Whoever
    /// sends it must bound it.
    void replied(const QByteArray &bytes);
    void rowsChanged(int first, int last); ///< of the screen, inclusive
    void cursorChanged();
    void scrolled(); ///< the scrollback has grown or shrunk
    void bell();

private:
    static constexpr int firstRows = 24;
    static constexpr int firstColumns = 80;
    friend struct TerminalCallbacks; ///< what libvterm calls
    TerminalLine screenLine(int row) const;
    void push(TerminalLine line);
    void flush();

    VTerm *m_term = nullptr;
    VTermScreen *m_screen = nullptr;
    SequenceFilter m_filter;
    QByteArray m_cut; ///< the beginning of a letter, whose end has not come yet
    std::deque<TerminalLine> m_scrollback;
    qsizetype m_cells = 0; ///< in the scrollback
    quint64 m_dropped = 0;
    int m_rows = firstRows;
    int m_columns = firstColumns;
    QPoint m_cursor;
    bool m_cursorVisible = true;
    CursorShape m_cursorShape = CursorShape::Block;
    bool m_alternate = false;
    bool m_mouse = false;
    bool m_replying = false; ///< what libvterm says now is by the guest's wish, not the user's
    bool m_reversed = false;
    bool m_hasScrolled = false; ///< since the last flush
    bool m_hasMoved = false;
    int m_firstDirty = -1;
    int m_lastDirty = -1;
};

} // namespace guestdeck
