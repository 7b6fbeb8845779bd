// SPDX-License-Identifier: GPL-3.0-or-later
// Types characters of a US keyboard into a console, for tests that are about something else.
#pragma once

#include "vncview/vncview.h"

inline void typeUs(guestdeck::vnc::VncView &view, const QString &text)
{
    using namespace guestdeck::vnc;
    for (const char32_t character : text.toUcs4()) {
        bool shift = false;
        const Key key{xtCodeFromCharacter(character, &shift), keysymFromCharacter(character)};
        if (key.xtCode == 0) {
            qFatal("not on a US keyboard: U+%04x", unsigned(character));
        }
        view.sendKeys(shift ? QList<Key>{{xt::LeftShift, 0xffe1}, key} : QList<Key>{key});
    }
}
