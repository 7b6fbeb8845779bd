// SPDX-License-Identifier: GPL-3.0-or-later
// From Qt's key events to what a VNC server wants: the XT set 1 scancode of the physical key (extended keys, prefixed
// 0xE0 on the wire of a PC, have bit 7 set) and the X11 keysym the client's layout makes of it. QEMU goes by the
// scancode, so the guest's own layout applies; servers that do not know scancodes go by the keysym.
#pragma once

#include <QtGlobal>

class QKeyEvent;
class QString;

namespace guestdeck::vnc
{

struct Key {
    quint32 xtCode = 0; // 0: unknown, only the keysym counts
    quint32 keysym = 0; // 0: unknown

    friend bool operator==(const Key &, const Key &) = default;
};

namespace xt
{
enum Code : quint32 {
    Escape = 0x01,
    Backspace = 0x0e,
    Tab = 0x0f,
    Return = 0x1c,
    LeftControl = 0x1d,
    LeftShift = 0x2a,
    RightShift = 0x36,
    LeftAlt = 0x38,
    Space = 0x39,
    CapsLock = 0x3a,
    NumLock = 0x45,
    SysRq = 0x54, // what a PC sends for Print while Alt is held; QEMU takes it for both
    KeypadEnter = 0x9c,
    RightControl = 0x9d,
    RightAlt = 0xb8,
    Delete = 0xd3,
    LeftMeta = 0xdb,
    RightMeta = 0xdc,
};
}

// Linux input code (X11 and Wayland keycode - 8) to XT; 0 if there is none.
[[nodiscard]] quint32 xtCodeFromEvdev(quint32 evdev);
// For events without a scancode (synthetic ones, Qt's offscreen and VNC platforms): by Qt::Key as on a US keyboard.
[[nodiscard]] quint32 xtCodeFromQtKey(int key, bool keypad);
// The US key that types this character, and whether shift goes with it. 0 if a US keyboard cannot type it.
[[nodiscard]] quint32 xtCodeFromCharacter(char32_t character, bool *shift);

[[nodiscard]] quint32 keysymFromCharacter(char32_t character);
// What the key says on a US keyboard; VoidSymbol (0xffffff) for one that has no name. Never 0.
[[nodiscard]] quint32 keysymFromXt(quint32 xtCode);
[[nodiscard]] quint32 keysymFromQtKey(int key, const QString &text);

// What the event stands for; both members 0 if it is nothing that can be sent.
[[nodiscard]] Key keyFromEvent(const QKeyEvent &event);
// What tells two physical keys apart between press and release.
[[nodiscard]] quint32 keyIdentity(const QKeyEvent &event);

} // namespace guestdeck::vnc
