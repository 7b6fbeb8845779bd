// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/virtualterminal.h"

#include <vterm.h>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestRun = 4096;

TerminalColor packed(const VTermColor &color)
{
    if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) {
        return {};
    }
    if (VTERM_COLOR_IS_INDEXED(&color)) {
        return {TerminalColor::Kind::Indexed, color.indexed.idx, 0, 0};
    }
    return {TerminalColor::Kind::Rgb, color.rgb.red, color.rgb.green, color.rgb.blue};
}

VTermColor unpacked(const TerminalColor &color, quint8 defaultFlag)
{
    VTermColor result{};
    switch (color.kind) {
    case TerminalColor::Kind::Indexed:
        vterm_color_indexed(&result, color.red);
        break;
    case TerminalColor::Kind::Rgb:
        vterm_color_rgb(&result, color.red, color.green, color.blue);
        break;
    case TerminalColor::Kind::Default:
        vterm_color_rgb(&result, 0, 0, 0);
        result.type = uint8_t(result.type | defaultFlag);
        break;
    }
    return result;
}

bool isBlank(const TerminalCell &cell)
{
    return (cell.character == 0 || cell.character == U' ') && cell.background == TerminalColor{} && cell.width == 1
        && !(cell.flags & ~(TerminalCell::Bold | TerminalCell::Italic));
}

bool isCharacter(uint32_t c)
{
    return c > 0 && c <= 0x10ffff && (c < 0xd800 || c > 0xdfff);
}

/// Of so many cells as libvterm gives them; `at(column)` fills one.
template <class At>
TerminalLine makeLine(int columns, At at)
{
    TerminalLine line;
    line.cells.reserve(size_t(columns));
    int covered = 0; // columns that a wide character to the left takes
    for (int column = 0; column < columns; ++column) {
        VTermScreenCell from{};
        at(column, from);
        TerminalCell cell;
        cell.foreground = packed(from.fg);
        cell.background = packed(from.bg);
        const auto flag
            = [&cell](bool on, TerminalCell::Flag bit) { cell.flags = quint8(cell.flags | (on ? bit : 0)); };
        flag(from.attrs.bold, TerminalCell::Bold);
        flag(from.attrs.italic, TerminalCell::Italic);
        flag(from.attrs.underline, TerminalCell::Underline);
        flag(from.attrs.reverse, TerminalCell::Reverse);
        flag(from.attrs.strike, TerminalCell::Strike);
        if (covered > 0) {
            --covered;
            cell.width = 0;
        } else if (isCharacter(from.chars[0])) {
            cell.character = from.chars[0];
            cell.width = from.width == 2 && column + 1 < columns ? 2 : 1;
            covered = cell.width - 1;
            if (from.chars[1]) {
                QString cluster;
                for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && isCharacter(from.chars[i]); ++i) {
                    const char32_t part = from.chars[i];
                    cluster += QString::fromUcs4(&part, 1);
                }
                line.combined.insert(column, cluster);
                cell.flags |= TerminalCell::Combined;
            }
        }
        line.cells.push_back(cell);
    }
    while (!line.cells.empty() && isBlank(line.cells.back())) {
        line.cells.pop_back();
    }
    return line;
}

void fillCell(const TerminalLine &line, int column, int columns, VTermScreenCell &to)
{
    to = {};
    to.width = 1;
    const TerminalCell blank;
    const TerminalCell &cell = column < int(line.cells.size()) ? line.cells[size_t(column)] : blank;
    to.fg = unpacked(cell.foreground, VTERM_COLOR_DEFAULT_FG);
    to.bg = unpacked(cell.background, VTERM_COLOR_DEFAULT_BG);
    to.attrs.bold = (cell.flags & TerminalCell::Bold) != 0;
    to.attrs.italic = (cell.flags & TerminalCell::Italic) != 0;
    to.attrs.underline = (cell.flags & TerminalCell::Underline) != 0;
    to.attrs.reverse = (cell.flags & TerminalCell::Reverse) != 0;
    to.attrs.strike = (cell.flags & TerminalCell::Strike) != 0;
    if (cell.width == 0) {
        to.chars[0] = uint32_t(-1); // libvterm's mark for the second half of a wide character
        return;
    }
    if (cell.width == 2 && column + 1 >= columns) {
        return; // its second half has no room any more
    }
    to.width = char(cell.width);
    if (cell.flags & TerminalCell::Combined) {
        const QList<uint> cluster = line.combined.value(column).toUcs4();
        std::copy_n(cluster.begin(), std::min<qsizetype>(cluster.size(), VTERM_MAX_CHARS_PER_CELL), to.chars);
    } else {
        to.chars[0] = cell.character;
    }
}

} // namespace

QString TerminalLine::text(int from, int to) const
{
    QString result;
    const int end = to < 0 ? int(cells.size()) : std::min(to, int(cells.size()));
    for (int column = std::max(from, 0); column < end; ++column) {
        const TerminalCell &cell = cells[size_t(column)];
        if (cell.width == 0) {
            continue;
        }
        if (cell.flags & TerminalCell::Combined) {
            result += combined.value(column);
        } else {
            result += QString::fromUcs4(cell.character ? &cell.character : U" ", 1);
        }
    }
    while (result.endsWith(u' ')) {
        result.chop(1);
    }
    return result;
}

int TerminalLine::columnAt(qsizetype textIndex) const
{
    qsizetype at = 0;
    for (int column = 0; column < int(cells.size()); ++column) {
        const TerminalCell &cell = cells[size_t(column)];
        if (cell.width == 0) {
            continue;
        }
        if (at >= textIndex) {
            return column;
        }
        at += cell.flags & TerminalCell::Combined ? combined.value(column).size() : cell.character > 0xffff ? 2 : 1;
    }
    return int(cells.size());
}

struct TerminalCallbacks {
    static VirtualTerminal &of(void *user) { return *static_cast<VirtualTerminal *>(user); }

    static int damage(VTermRect rect, void *user)
    {
        VirtualTerminal &self = of(user);
        const int last = rect.end_row - 1;
        self.m_firstDirty = self.m_firstDirty < 0 ? rect.start_row : std::min(self.m_firstDirty, rect.start_row);
        self.m_lastDirty = std::max(self.m_lastDirty, last);
        return 1;
    }

    static int moveCursor(VTermPos position, VTermPos, int, void *user)
    {
        of(user).m_cursor = {position.col, position.row};
        of(user).m_hasMoved = true;
        return 1;
    }

    static int setProperty(VTermProp property, VTermValue *value, void *user)
    {
        VirtualTerminal &self = of(user);
        switch (property) {
        case VTERM_PROP_CURSORVISIBLE:
            self.m_cursorVisible = value->boolean;
            break;
        case VTERM_PROP_CURSORSHAPE:
            self.m_cursorShape = value->number == VTERM_PROP_CURSORSHAPE_UNDERLINE
                ? VirtualTerminal::CursorShape::Underline
                : value->number == VTERM_PROP_CURSORSHAPE_BAR_LEFT ? VirtualTerminal::CursorShape::Bar
                                                                   : VirtualTerminal::CursorShape::Block;
            break;
        case VTERM_PROP_ALTSCREEN:
            self.m_alternate = value->boolean;
            break;
        case VTERM_PROP_MOUSE:
            self.m_mouse = value->number != VTERM_PROP_MOUSE_NONE;
            break;
        case VTERM_PROP_REVERSE:
            self.m_reversed = value->boolean;
            self.m_firstDirty = 0;
            self.m_lastDirty = self.m_rows - 1;
            break;
        default:
            return 1;
        }
        self.m_hasMoved = true;
        return 1;
    }

    static int bell(void *user)
    {
        Q_EMIT of(user).bell();
        return 1;
    }

    static int pushLine(int columns, const VTermScreenCell *cells, void *user)
    {
        of(user).push(makeLine(columns, [cells](int column, VTermScreenCell &cell) { cell = cells[column]; }));
        return 1;
    }

    static int popLine(int columns, VTermScreenCell *cells, void *user)
    {
        VirtualTerminal &self = of(user);
        if (self.m_scrollback.empty()) {
            return 0;
        }
        const TerminalLine line = std::move(self.m_scrollback.back());
        self.m_scrollback.pop_back();
        self.m_cells -= qsizetype(line.cells.size());
        self.m_hasScrolled = true;
        for (int column = 0; column < columns; ++column) {
            fillCell(line, column, columns, cells[column]);
        }
        return 1;
    }

    static void output(const char *bytes, size_t size, void *user)
    {
        VirtualTerminal &self = of(user);
        const QByteArray said(bytes, qsizetype(size));
        if (self.m_replying) {
            Q_EMIT self.replied(said);
        } else {
            Q_EMIT self.output(said);
        }
    }
};

VirtualTerminal::VirtualTerminal(QObject *parent)
    : QObject(parent)
    , m_term(vterm_new(firstRows, firstColumns))
    , m_screen(vterm_obtain_screen(m_term))
{
    static constexpr VTermScreenCallbacks callbacks{
        TerminalCallbacks::damage, nullptr, TerminalCallbacks::moveCursor, TerminalCallbacks::setProperty,
        TerminalCallbacks::bell,   nullptr, TerminalCallbacks::pushLine,   TerminalCallbacks::popLine};
    vterm_set_utf8(m_term, 1);
    vterm_output_set_callback(m_term, TerminalCallbacks::output, this);
    vterm_screen_set_callbacks(m_screen, &callbacks, this);
    vterm_screen_set_damage_merge(m_screen, VTERM_DAMAGE_ROW);
    vterm_screen_enable_altscreen(m_screen, 1);
    vterm_screen_reset(m_screen, 1);
    flush();
}

VirtualTerminal::~VirtualTerminal()
{
    vterm_free(m_term);
}

void VirtualTerminal::push(TerminalLine line)
{
    m_cells += qsizetype(line.cells.size());
    line.cells.shrink_to_fit();
    m_scrollback.push_back(std::move(line));
    while (m_scrollback.size() > mostLines || (m_cells > mostCells && !m_scrollback.empty())) {
        m_cells -= qsizetype(m_scrollback.front().cells.size());
        m_scrollback.pop_front();
        ++m_dropped;
    }
    m_hasScrolled = true;
}

void VirtualTerminal::flush()
{
    vterm_screen_flush_damage(m_screen);
    if (std::exchange(m_hasScrolled, false)) {
        Q_EMIT scrolled();
    }
    const int first = std::exchange(m_firstDirty, -1);
    const int last = std::exchange(m_lastDirty, -1);
    if (first >= 0) {
        Q_EMIT rowsChanged(first, std::min(last, m_rows - 1));
    }
    // libvterm 0.1 may leave it outside, after a change of size.
    m_cursor = {std::clamp(m_cursor.x(), 0, m_columns - 1), std::clamp(m_cursor.y(), 0, m_rows - 1)};
    if (std::exchange(m_hasMoved, false)) {
        Q_EMIT cursorChanged();
    }
}

/// How many bytes at the end are the beginning of a letter in UTF-8.
static qsizetype openLetter(QByteArrayView text)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto c = uchar(text[text.size() - back]);
        if ((c & 0xc0) != 0x80) {
            const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;
            return back < length ? back : 0;
        }
    }
    return 0;
}

void VirtualTerminal::write(const QByteArray &bytes)
{
    // libvterm 0.1 loses a letter that is cut in two, and decodes a run of text on the stack: a long one would overflow
    // it.
    QByteArray clean = std::exchange(m_cut, {}) + m_filter.filter(bytes);
    m_cut = clean.last(openLetter(clean));
    clean.chop(m_cut.size());
    m_replying = true;
    for (qsizetype at = 0; at < clean.size();) {
        QByteArrayView run = QByteArrayView(clean).sliced(at, std::min(longestRun, clean.size() - at));
        if (at + run.size() < clean.size()) {
            run.chop(openLetter(run));
        }
        vterm_input_write(m_term, run.data(), size_t(run.size()));
        at += run.size();
    }
    m_replying = false;
    flush();
}

void VirtualTerminal::resize(int rows, int columns)
{
    rows = std::clamp(rows, 2, mostRows);
    columns = std::clamp(columns, 8, mostColumns);
    if (rows == m_rows && columns == m_columns) {
        return;
    }
    m_rows = rows;
    m_columns = columns;
    vterm_set_size(m_term, rows, columns);
    // libvterm 0.1 may leave its cursor above the first row, and keeps margins that lie outside: it would move memory
    // by them. Taking the margins back moves the cursor, too.
    const QByteArray inside = "\x1b[?69l\x1b[r\x1b[" + QByteArray::number(std::clamp(m_cursor.y(), 0, rows - 1) + 1)
        + ';' + QByteArray::number(std::clamp(m_cursor.x(), 0, columns - 1) + 1) + 'H';
    vterm_input_write(m_term, inside.constData(), size_t(inside.size()));
    m_firstDirty = 0;
    m_lastDirty = rows - 1;
    m_hasScrolled = m_hasMoved = true;
    flush();
}

void VirtualTerminal::reset()
{
    m_filter.reset();
    m_cut.clear();
    if (m_alternate) {
        static constexpr char leave[] = "\033[?1049l";
        vterm_input_write(m_term, leave, sizeof(leave) - 1);
    }
    // What is to be read stays: the last words before a line broke may be all that there is of a crash.
    int used = m_rows;
    while (used > 0 && screenLine(used - 1).text().trimmed().isEmpty()) {
        --used;
    }
    for (int row = 0; row < used; ++row) {
        push(screenLine(row));
    }
    vterm_screen_reset(m_screen, 1);
    m_firstDirty = 0;
    m_lastDirty = m_rows - 1;
    flush();
}

void VirtualTerminal::clear()
{
    m_dropped += m_scrollback.size();
    m_scrollback.clear();
    m_cells = 0;
    m_hasScrolled = true;
    if (m_alternate) {
        flush(); // its program will not draw it anew by itself
        return;
    }
    // The rows above the cursor's go, and it becomes the first one: as if they had scrolled out, unseen.
    const int above = m_cursor.y();
    if (above > 0) {
        const int column = m_cursor.x();
        const QByteArray sequence
            = "\x1b[H\x1b[" + QByteArray::number(above) + "M\x1b[1;" + QByteArray::number(column + 1) + 'H';
        vterm_input_write(m_term, sequence.constData(), size_t(sequence.size()));
        m_dropped += m_scrollback.size();
        m_scrollback.clear();
        m_cells = 0;
    }
    flush();
}

TerminalLine VirtualTerminal::screenLine(int row) const
{
    return makeLine(m_columns, [this, row](int column, VTermScreenCell &cell) {
        vterm_screen_get_cell(m_screen, {row, column}, &cell);
    });
}

TerminalLine VirtualTerminal::line(int index) const
{
    if (index < 0 || index >= lineCount()) {
        return {};
    }
    const int stored = scrollbackLines();
    return index < stored ? m_scrollback[size_t(index)] : screenLine(index - stored);
}

QString VirtualTerminal::allText() const
{
    QString text;
    qsizetype used = 0;
    for (int i = 0; i < lineCount(); ++i) {
        const QString one = line(i).text();
        text += one;
        if (!one.isEmpty()) {
            used = text.size();
        }
        text += u'\n';
    }
    text.truncate(used + (used > 0 ? 1 : 0));
    return text;
}

void VirtualTerminal::sendKey(int vtermKey, int vtermModifiers)
{
    vterm_keyboard_key(m_term, VTermKey(vtermKey), VTermModifier(vtermModifiers));
}

void VirtualTerminal::paste(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n' && i > 0 && text.at(i - 1) == u'\r') {
            continue;
        }
        if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += u'\r';
        } else if (c == u'\t' || (c.unicode() >= 0x20 && (c.unicode() < 0x7f || c.unicode() > 0x9f))) {
            clean += c; // an escape in it could end the brackets, or be a command
        }
    }
    vterm_keyboard_start_paste(m_term);
    Q_EMIT output(clean.toUtf8());
    vterm_keyboard_end_paste(m_term);
}

void VirtualTerminal::mouseMove(int row, int column, int vtermModifiers)
{
    m_replying = true; // a guest can ask for each movement
    vterm_mouse_move(m_term, row, column, VTermModifier(vtermModifiers));
    m_replying = false;
}

void VirtualTerminal::mouseButton(int button, bool pressed, int vtermModifiers)
{
    vterm_mouse_button(m_term, button, pressed, VTermModifier(vtermModifiers));
}

} // namespace guestdeck
