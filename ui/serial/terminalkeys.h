// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QKeyEvent;

namespace guestdeck
{

/// What a key means on a serial line. `vtermKey` where the terminal's modes decide what is sent (cursor keys …), else
/// `bytes`; both empty: nothing for the guest.
struct TerminalKey {
    int vtermKey = 0;
    int vtermModifiers = 0;
    QByteArray bytes;
    bool isEmpty() const { return vtermKey == 0 && bytes.isEmpty(); }
};

TerminalKey terminalKey(const QKeyEvent &event);
int vtermModifiers(Qt::KeyboardModifiers modifiers);

/// Keys that never go to the guest: Ctrl+Shift with a letter, Ctrl+Alt with an arrow, Ctrl+Tab, Ctrl+PgUp/PgDn and F11
/// are the program's, as in every terminal.
bool staysWithProgram(const QKeyEvent &event);

} // namespace guestdeck
