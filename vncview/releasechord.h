// SPDX-License-Identifier: GPL-3.0-or-later
// The chord that gives the keyboard back to the desktop: by default Ctrl and Alt pressed and let go with nothing else
// in between, as in virt-viewer. Pure state machine over XT codes.
#pragma once

#include <QSet>
#include <Qt>

namespace guestdeck::vnc
{

class ReleaseChord
{
public:
    ReleaseChord() = default;
    // No modifiers at all: no chord.
    explicit ReleaseChord(Qt::KeyboardModifiers modifiers)
        : m_modifiers(modifiers)
    {
    }

    [[nodiscard]] Qt::KeyboardModifiers modifiers() const { return m_modifiers; }

    void press(quint32 xtCode);
    // True if this release completes the chord.
    [[nodiscard]] bool release(quint32 xtCode);
    void spoil(); // a mouse button or anything else came in between
    void reset();

private:
    [[nodiscard]] static Qt::KeyboardModifier modifierOf(quint32 xtCode);

    Qt::KeyboardModifiers m_modifiers = Qt::ControlModifier | Qt::AltModifier;
    QSet<quint32> m_down;
    bool m_armed = false;
    bool m_spoilt = false;
};

} // namespace guestdeck::vnc
