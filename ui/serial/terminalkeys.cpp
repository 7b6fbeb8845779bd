// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/terminalkeys.h"

#include <QKeyEvent>

#include <vterm.h>

namespace guestdeck
{

namespace
{

struct Row {
    int key;
    int vterm;
};

constexpr Row rows[] = {
    {Qt::Key_Up, VTERM_KEY_UP},         {Qt::Key_Down, VTERM_KEY_DOWN},
    {Qt::Key_Left, VTERM_KEY_LEFT},     {Qt::Key_Right, VTERM_KEY_RIGHT},
    {Qt::Key_Insert, VTERM_KEY_INS},    {Qt::Key_Delete, VTERM_KEY_DEL},
    {Qt::Key_Home, VTERM_KEY_HOME},     {Qt::Key_End, VTERM_KEY_END},
    {Qt::Key_PageUp, VTERM_KEY_PAGEUP}, {Qt::Key_PageDown, VTERM_KEY_PAGEDOWN},
};

int vtermKeyOf(int key)
{
    for (const Row &row : rows) {
        if (row.key == key) {
            return row.vterm;
        }
    }
    if (key >= Qt::Key_F1 && key <= Qt::Key_F12) {
        return VTERM_KEY_FUNCTION(key - Qt::Key_F1 + 1);
    }
    return 0;
}

/// Ctrl with this key, as terminals have always had it; -1: nothing.
int controlCharacter(int key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Underscore) {
        return key & 0x1f; // letters, and [ \ ] ^ _
    }
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_At:
    case Qt::Key_2:
        return 0;
    case Qt::Key_3:
        return 0x1b;
    case Qt::Key_4:
        return 0x1c;
    case Qt::Key_5:
        return 0x1d;
    case Qt::Key_6:
        return 0x1e;
    case Qt::Key_7:
    case Qt::Key_Slash:
        return 0x1f;
    case Qt::Key_8:
    case Qt::Key_Question:
        return 0x7f;
    default:
        return -1;
    }
}

} // namespace

int vtermModifiers(Qt::KeyboardModifiers modifiers)
{
    return (modifiers & Qt::ShiftModifier ? int(VTERM_MOD_SHIFT) : 0)
        | (modifiers & Qt::AltModifier ? int(VTERM_MOD_ALT) : 0)
        | (modifiers & Qt::ControlModifier ? int(VTERM_MOD_CTRL) : 0);
}

bool staysWithProgram(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int key = event.key();
    if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        return (key >= Qt::Key_A && key <= Qt::Key_Z) || key == Qt::Key_Backtab || key == Qt::Key_Tab
            || key == Qt::Key_Plus;
    }
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier)) {
        return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    }
    if (modifiers == Qt::ControlModifier) {
        return key == Qt::Key_Tab || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Plus
            || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0;
    }
    if (modifiers == Qt::ShiftModifier) {
        return key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End
            || key == Qt::Key_Insert;
    }
    return key == Qt::Key_F11 && modifiers == Qt::NoModifier;
}

TerminalKey terminalKey(const QKeyEvent &event)
{
    TerminalKey result;
    const Qt::KeyboardModifiers modifiers = event.modifiers();
    const QByteArray prefix = modifiers & Qt::AltModifier ? QByteArray("\x1b") : QByteArray();
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        result.vtermKey = VTERM_KEY_ENTER; // the guest may have asked for CR LF
        return result;
    case Qt::Key_Tab:
        result.bytes = prefix + '\t';
        return result;
    case Qt::Key_Backtab:
        result.bytes = prefix + "\x1b[Z";
        return result;
    case Qt::Key_Backspace:
        result.bytes = prefix + (modifiers & Qt::ControlModifier ? '\x08' : '\x7f');
        return result;
    case Qt::Key_Escape:
        result.bytes = prefix + '\x1b';
        return result;
    default:
        break;
    }
    if (const int key = vtermKeyOf(event.key())) {
        result.vtermKey = key;
        result.vtermModifiers = vtermModifiers(modifiers);
        return result;
    }
    if (modifiers & Qt::ControlModifier && !(modifiers & Qt::GroupSwitchModifier)) {
        if (const int c = controlCharacter(event.key()); c >= 0) {
            result.bytes = prefix + char(c);
        }
        return result;
    }
    if (!event.text().isEmpty()) {
        result.bytes = prefix + event.text().toUtf8();
    }
    return result;
}

} // namespace guestdeck
