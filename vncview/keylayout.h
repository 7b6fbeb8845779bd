// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys type which characters on a keyboard of some country, for text that has to be typed rather than pasted.
// Made from the layouts of xkeyboard-config by libxkbcommon; afterwards it needs neither. Values; any thread, but
// installed() and load() read files.
#pragma once

#include "vncview/keymap.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace guestdeck::vnc
{

struct LayoutName {
    QString id; // "de", "de(nodeadkeys)": stable, for settings
    QString title; // "German (no dead keys)", as xkeyboard-config calls it (English)
};

// Keys held down together: modifiers first, the one that types last.
using Chord = QList<Key>;

class KeyLayout
{
public:
    struct Typing {
        QList<Chord> chords; // empty if anything is missing
        QList<char32_t> missing; // each once, in order of appearance
        int missingCount = 0; // all of them

        // Overwrites what it holds, as that may be a password. The lengths stay.
        void wipe();
    };

    // Sorted by title; empty if there are none on this machine.
    [[nodiscard]] static QList<LayoutName> installed();
    // Invalid if there is no such layout.
    [[nodiscard]] static KeyLayout load(const QString &id);
    // The one that this desktop's country most likely has; for a first proposal.
    [[nodiscard]] static QString likelyId();

    [[nodiscard]] bool isValid() const { return !m_characters.isEmpty(); }
    [[nodiscard]] QString id() const { return m_id; }
    // Line breaks of any kind are Return, tabs Tab; all or nothing.
    [[nodiscard]] Typing typing(const QString &text) const;

private:
    [[nodiscard]] QList<Chord> chordsOf(char32_t character) const;

    QString m_id;
    QHash<char32_t, Chord> m_characters;
    QHash<char32_t, Chord> m_deadKeys; // by the combining character that they add
};

} // namespace guestdeck::vnc
