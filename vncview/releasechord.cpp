// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/releasechord.h"

#include "vncview/keymap.h"

namespace guestdeck::vnc
{

Qt::KeyboardModifier ReleaseChord::modifierOf(quint32 xtCode)
{
    switch (xtCode) {
    case xt::LeftControl:
    case xt::RightControl:
        return Qt::ControlModifier;
    case xt::LeftAlt: // not the right one: AltGr with Ctrl types characters on many layouts
        return Qt::AltModifier;
    case xt::LeftShift:
    case xt::RightShift:
        return Qt::ShiftModifier;
    case xt::LeftMeta:
    case xt::RightMeta:
        return Qt::MetaModifier;
    default:
        return Qt::NoModifier;
    }
}

void ReleaseChord::press(quint32 xtCode)
{
    if (m_modifiers == Qt::NoModifier) {
        return;
    }
    const Qt::KeyboardModifier modifier = modifierOf(xtCode);
    m_down.insert(xtCode);
    if (modifier == Qt::NoModifier || !m_modifiers.testFlag(modifier)) {
        spoil();
        return;
    }
    Qt::KeyboardModifiers held;
    for (const quint32 code : std::as_const(m_down)) {
        held |= modifierOf(code);
    }
    m_armed = !m_spoilt && held == m_modifiers;
}

bool ReleaseChord::release(quint32 xtCode)
{
    m_down.remove(xtCode);
    const bool complete = std::exchange(m_armed, false);
    if (m_down.isEmpty()) {
        m_spoilt = false;
    }
    return complete;
}

void ReleaseChord::spoil()
{
    m_armed = false;
    m_spoilt = !m_down.isEmpty();
}

void ReleaseChord::reset()
{
    m_down.clear();
    m_armed = false;
    m_spoilt = false;
}

} // namespace guestdeck::vnc
