// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/keylayout.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <xkbcommon/xkbcommon.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

struct Release {
    void operator()(xkb_context *context) const { xkb_context_unref(context); }
    void operator()(xkb_keymap *keymap) const { xkb_keymap_unref(keymap); }
    void operator()(xkb_state *state) const { xkb_state_unref(state); }
};
using Context = std::unique_ptr<xkb_context, Release>;
using Keymap = std::unique_ptr<xkb_keymap, Release>;

constexpr xkb_keycode_t XOffset = 8; // X11 keycodes are the kernel's plus this

struct DeadKey {
    xkb_keysym_t keysym;
    char32_t combining;
};

constexpr std::array deadKeys = std::to_array<DeadKey>({
    {0xfe50, 0x0300}, // grave
    {0xfe51, 0x0301}, // acute
    {0xfe52, 0x0302}, // circumflex
    {0xfe53, 0x0303}, // tilde
    {0xfe54, 0x0304}, // macron
    {0xfe55, 0x0306}, // breve
    {0xfe56, 0x0307}, // dot above
    {0xfe57, 0x0308}, // diaeresis
    {0xfe58, 0x030a}, // ring
    {0xfe59, 0x030b}, // double acute
    {0xfe5a, 0x030c}, // caron
    {0xfe5b, 0x0327}, // cedilla
    {0xfe5c, 0x0328}, // ogonek
    {0xfe5d, 0x0345}, // iota
    {0xfe60, 0x0323}, // dot below
    {0xfe61, 0x0309}, // hook
    {0xfe62, 0x031b}, // horn
});

struct Spacing {
    char32_t character;
    char32_t combining;
};

// A dead key and then the space bar. The acute is not among them: X11 makes an apostrophe of it, Windows an accent.
constexpr std::array spacing = std::to_array<Spacing>({
    {U'^', 0x0302},
    {U'`', 0x0300},
    {U'~', 0x0303},
    {U'\'', 0x0301},
    {U'"', 0x0308},
});

Context makeContext()
{
    Context context(xkb_context_new(XKB_CONTEXT_NO_FLAGS));
    if (context) {
        xkb_context_set_log_level(context.get(), XKB_LOG_LEVEL_CRITICAL);
    }
    return context;
}

// Those that type text: the numeric pad depends on Num Lock, the rest types nothing.
bool isTypingKey(quint32 evdev)
{
    constexpr quint32 Ro = 89;
    constexpr quint32 Yen = 124;
    constexpr quint32 Key102 = 86;
    return (evdev >= 2 && evdev <= 13) || (evdev >= 16 && evdev <= 27) || (evdev >= 39 && evdev <= 41)
        || (evdev >= 30 && evdev <= 38) || (evdev >= 43 && evdev <= 53) || evdev == 57 || evdev == Key102 || evdev == Ro
        || evdev == Yen;
}

// The key that holds each of the real modifiers down, found by pressing each key once. Only what selects a character
// counts: Shift and the level switches, wherever this layout has them.
class Modifiers
{
public:
    explicit Modifiers(xkb_keymap *keymap)
    {
        constexpr quint32 LeftShift = 42;
        constexpr quint32 RightAlt = 100;
        take(keymap, LeftShift);
        take(keymap, RightAlt);
        for (quint32 evdev = 1; evdev < 128; ++evdev) {
            take(keymap, evdev);
        }
    }

    // False if not all of these can be held.
    bool hold(xkb_mod_mask_t mask, Chord *chord) const
    {
        for (quint32 bit = 0; bit < m_keys.size(); ++bit) {
            if ((mask & (1U << bit)) != 0) {
                if (m_keys[bit].xtCode == 0) {
                    return false;
                }
                chord->append(m_keys[bit]);
                mask &= ~(1U << bit);
            }
        }
        return mask == 0;
    }

private:
    void take(xkb_keymap *keymap, quint32 evdev)
    {
        const std::unique_ptr<xkb_state, Release> state(xkb_state_new(keymap));
        const quint32 code = xtCodeFromEvdev(evdev);
        const xkb_keysym_t keysym = xkb_state_key_get_one_sym(state.get(), evdev + XOffset);
        const bool selects = keysym == 0xffe1 || keysym == 0xffe2 || keysym == 0xfe03 || keysym == 0xfe11;
        if (code == 0 || !selects) {
            return;
        }
        xkb_state_update_key(state.get(), evdev + XOffset, XKB_KEY_DOWN);
        const xkb_mod_mask_t mask = xkb_state_serialize_mods(state.get(), XKB_STATE_MODS_DEPRESSED) & 0xffU;
        if (std::popcount(mask) == 1) {
            Key &key = m_keys[static_cast<size_t>(std::countr_zero(mask))];
            if (key.xtCode == 0) {
                key = {code, keysym};
            }
        }
    }

    std::array<Key, 8> m_keys;
};

// The way to one level of a key with the fewest modifiers; false if there is none.
bool holdLevel(xkb_keymap *keymap, const Modifiers &modifiers, xkb_keycode_t key, xkb_level_index_t level, Chord *best)
{
    std::array<xkb_mod_mask_t, 32> masks{};
    const size_t count = xkb_keymap_key_get_mods_for_level(keymap, key, 0, level, masks.data(), masks.size());
    bool found = false;
    for (size_t i = 0; i < count; ++i) {
        Chord chord;
        if (modifiers.hold(masks[i], &chord) && (!found || chord.size() < best->size())) {
            *best = chord;
            found = true;
        }
    }
    return found;
}

void keepShorter(QHash<char32_t, Chord> *table, char32_t character, const Chord &chord)
{
    const auto known = table->constFind(character);
    if (known == table->constEnd() || chord.size() < known->size()) {
        table->insert(character, chord);
    }
}

QString firstWord(const QString &line)
{
    return line.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace

QList<LayoutName> KeyLayout::installed()
{
    QList<LayoutName> list;
    const Context context = makeContext();
    const unsigned count = context ? xkb_context_num_include_paths(context.get()) : 0;
    for (unsigned i = 0; i < count && list.isEmpty(); ++i) {
        QFile file(QFile::decodeName(xkb_context_include_path_get(context.get(), i)) + u"/rules/evdev.lst"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        enum class Section { Other, Layouts, Variants } section = Section::Other;
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine(1024)).trimmed();
            if (line.startsWith(u'!')) {
                section = line == "! layout"_L1 ? Section::Layouts
                    : line == "! variant"_L1    ? Section::Variants
                                                : Section::Other;
                continue;
            }
            const QString name = firstWord(line);
            const QString rest = line.mid(name.size()).trimmed();
            if (section == Section::Layouts && !rest.isEmpty() && name != "custom"_L1) {
                list.append({name, rest});
            } else if (section == Section::Variants && rest.contains(u": "_s)) {
                list.append({rest.section(u": "_s, 0, 0) + u'(' + name + u')', rest.section(u": "_s, 1)});
            }
        }
    }
    std::sort(list.begin(), list.end(), [](const LayoutName &one, const LayoutName &other) {
        return one.title.localeAwareCompare(other.title) < 0;
    });
    return list;
}

QString KeyLayout::likelyId()
{
    const QLocale locale = QLocale::system();
    switch (locale.territory()) {
    case QLocale::AnyTerritory:
        return u"us"_s;
    case QLocale::UnitedKingdom:
        return u"gb"_s;
    case QLocale::China:
    case QLocale::Taiwan:
    case QLocale::India:
    case QLocale::Australia:
        return u"us"_s; // what is printed on the keys there
    default:
        return QLocale::territoryToCode(locale.territory()).toLower();
    }
}

KeyLayout KeyLayout::load(const QString &id)
{
    KeyLayout layout;
    const Context context = makeContext();
    if (!context) {
        return layout;
    }
    const QByteArray name = id.section(u'(', 0, 0).toUtf8();
    const QByteArray variant = id.section(u'(', 1).remove(u')').toUtf8();
    const xkb_rule_names names{"evdev", "pc105", name.constData(), variant.constData(), ""};
    const Keymap keymap(xkb_keymap_new_from_names(context.get(), &names, XKB_KEYMAP_COMPILE_NO_FLAGS));
    if (!keymap) {
        return layout;
    }
    layout.m_id = id;
    const Modifiers modifiers(keymap.get());
    for (quint32 evdev = 1; evdev < 128; ++evdev) {
        if (!isTypingKey(evdev)) {
            continue;
        }
        const xkb_keycode_t key = evdev + XOffset;
        const xkb_level_index_t levels = xkb_keymap_num_levels_for_key(keymap.get(), key, 0);
        for (xkb_level_index_t level = 0; level < levels; ++level) {
            const xkb_keysym_t *keysyms = nullptr;
            Chord chord;
            if (xkb_keymap_key_get_syms_by_level(keymap.get(), key, 0, level, &keysyms) != 1
                || !holdLevel(keymap.get(), modifiers, key, level, &chord)) {
                continue;
            }
            chord.append({xtCodeFromEvdev(evdev), keysyms[0]});
            const auto *dead = std::find_if(deadKeys.begin(), deadKeys.end(),
                                            [&](const DeadKey &row) { return row.keysym == keysyms[0]; });
            if (dead != deadKeys.end()) {
                keepShorter(&layout.m_deadKeys, dead->combining, chord);
            } else if (const quint32 character = xkb_keysym_to_utf32(keysyms[0]); character >= 0x20) {
                keepShorter(&layout.m_characters, character, chord);
            }
        }
    }
    layout.m_characters.insert(U'\n', {{xt::Return, 0xff0d}});
    layout.m_characters.insert(U'\t', {{xt::Tab, 0xff09}});
    return layout;
}

QList<Chord> KeyLayout::chordsOf(char32_t character) const
{
    if (const auto direct = m_characters.constFind(character); direct != m_characters.constEnd()) {
        return {*direct};
    }
    char32_t base = 0;
    char32_t combining = 0;
    const auto *row = std::find_if(spacing.begin(), spacing.end(),
                                   [character](const Spacing &known) { return known.character == character; });
    if (row != spacing.end()) {
        base = U' ';
        combining = row->combining;
    } else if (QChar::decompositionTag(character) == QChar::Canonical) {
        const auto parts = QChar::decomposition(character).toUcs4();
        if (parts.size() == 2) {
            base = parts[0];
            combining = parts[1];
        }
    }
    const auto dead = m_deadKeys.constFind(combining);
    const auto plain = m_characters.constFind(base);
    return base != 0 && dead != m_deadKeys.constEnd() && plain != m_characters.constEnd() ? QList<Chord>{*dead, *plain}
                                                                                          : QList<Chord>{};
}

void KeyLayout::Typing::wipe()
{
    for (Chord &chord : chords) {
        chord.fill({}); // the layout's own are another copy
    }
    missing.fill(0);
    missingCount = 0;
}

KeyLayout::Typing KeyLayout::typing(const QString &text) const
{
    Typing typing;
    const QString composed = text.normalized(QString::NormalizationForm_C);
    bool afterReturn = false;
    for (char32_t character : composed.toUcs4()) {
        if (std::exchange(afterReturn, character == U'\r') && character == U'\n') {
            continue; // the second half of one line break
        }
        if (character == U'\r' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator) {
            character = U'\n';
        }
        const QList<Chord> chords = chordsOf(character);
        if (!chords.isEmpty()) {
            typing.chords += chords;
            continue;
        }
        ++typing.missingCount;
        if (!typing.missing.contains(character)) {
            typing.missing.append(character);
        }
    }
    if (typing.missingCount > 0) {
        typing.chords.clear();
    }
    return typing;
}

} // namespace guestdeck::vnc
