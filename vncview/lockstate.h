// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps Caps Lock and Num Lock of the guest in step with those of the desktop. A server that is offered the LED
// pseudo-encoding (-261) leaves this to us (QEMU stops its own guessing from keysyms). What the guest's LEDs show is
// compared with the desktop's locks before a key goes out, and a tap of the lock key makes them equal.
// Pure state machine; times in milliseconds of any monotonic clock.
#pragma once

#include "vncview/keymap.h"

#include <QList>

#include <array>
#include <optional>

namespace guestdeck::vnc
{

struct Locks {
    bool caps = false;
    bool num = false;

    // The body of an LED rectangle: bit 0 is Scroll Lock, 1 Num Lock, 2 Caps Lock.
    [[nodiscard]] static Locks fromLeds(quint8 leds) { return {(leds & 4U) != 0, (leds & 2U) != 0}; }

    friend bool operator==(const Locks &, const Locks &) = default;
};

// What the desktop's locks were when this key was pressed; nothing for events that do not tell (synthetic ones).
// Scroll Lock is no modifier, so nobody tells us about it.
[[nodiscard]] std::optional<Locks> localLocks(const QKeyEvent &event);

class LockSync
{
public:
    // Taps for each lock and each time the focus comes: a guest that sets its locks by itself is not fought with.
    static constexpr int MaxTaps = 3;
    static constexpr qint64 SettleMs = 500; // until a guest may be expected to have shown what a lock key did

    void reset(); // another session
    void attend(); // the focus came back: the desktop's locks may have changed meanwhile
    void reported(const Locks &guest, qint64 now);
    [[nodiscard]] std::optional<Locks> guest() const { return m_guest; }

    // The lock keys to tap before this key is pressed.
    [[nodiscard]] QList<Key> tapsBefore(quint32 xtCode, const Locks &local, qint64 now);

private:
    struct One {
        bool armed = true;
        bool unanswered = false; // tapped, and the LEDs have not changed since: perhaps nobody drives them
        int left = MaxTaps;
        qint64 lastKey = -SettleMs;
    };

    std::optional<Locks> m_guest;
    std::array<One, 2> m_locks; // caps, num
};

} // namespace guestdeck::vnc
