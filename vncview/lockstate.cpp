// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/lockstate.h"

#include <QKeyEvent>

namespace guestdeck::vnc
{

namespace
{

struct LockRow {
    bool Locks::*state;
    Key key;
};

const std::array<LockRow, 2> rows{{{&Locks::caps, {xt::CapsLock, 0xffe5}}, {&Locks::num, {xt::NumLock, 0xff7f}}}};

} // namespace

std::optional<Locks> localLocks(const QKeyEvent &event)
{
    // X11's modifier bits, which Wayland's platform plugin passes on: Lock, and Mod2, which every keymap has Num Lock
    // on.
    constexpr quint32 Lock = 1U << 1;
    constexpr quint32 Mod2 = 1U << 4;
    if (event.nativeScanCode() <= 8) {
        return std::nullopt;
    }
    const quint32 modifiers = event.nativeModifiers();
    return Locks{(modifiers & Lock) != 0, (modifiers & Mod2) != 0};
}

void LockSync::reset()
{
    *this = {};
}

void LockSync::attend()
{
    for (One &one : m_locks) {
        one.armed = true;
        one.left = MaxTaps;
    }
}

void LockSync::reported(const Locks &guest, qint64 now)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        One &one = m_locks[i];
        if (!m_guest || (*m_guest).*rows[i].state == guest.*rows[i].state) {
            continue;
        }
        one.unanswered = false;
        if (now - one.lastKey > SettleMs) {
            one.armed = true; // it changed by itself: the guest restarted, or somebody else typed
        }
    }
    m_guest = guest;
}

QList<Key> LockSync::tapsBefore(quint32 xtCode, const Locks &local, qint64 now)
{
    QList<Key> taps;
    for (size_t i = 0; i < rows.size() && m_guest; ++i) {
        One &one = m_locks[i];
        if (xtCode == rows[i].key.xtCode) {
            one.lastKey = now; // both will toggle
            continue;
        }
        if (!one.armed || one.left == 0 || one.unanswered || now - one.lastKey < SettleMs) {
            continue;
        }
        one.armed = false;
        if (local.*rows[i].state != (*m_guest).*rows[i].state) {
            --one.left;
            one.lastKey = now;
            one.unanswered = true;
            taps.append(rows[i].key);
        }
    }
    return taps;
}

} // namespace guestdeck::vnc
