// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/keymap.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <string_view>

namespace guestdeck::vnc
{

namespace
{

struct CodePair {
    quint16 from;
    quint8 xt;
};

// Linux input-event-codes.h against XT set 1 as QEMU numbers it; 1..83 and 86..88 are the same in both.
constexpr std::array evdevTable = std::to_array<CodePair>({
    {85, 0x76},  {89, 0x73},  {90, 0x78},  {91, 0x77},  {92, 0x79},  {93, 0x70},  {94, 0x7b},  {95, 0x5c},  {96, 0x9c},
    {97, 0x9d},  {98, 0xb5},  {99, 0x54},  {100, 0xb8}, {101, 0x5b}, {102, 0xc7}, {103, 0xc8}, {104, 0xc9}, {105, 0xcb},
    {106, 0xcd}, {107, 0xcf}, {108, 0xd0}, {109, 0xd1}, {110, 0xd2}, {111, 0xd3}, {112, 0xef}, {113, 0xa0}, {114, 0xae},
    {115, 0xb0}, {116, 0xde}, {117, 0x59}, {118, 0xce}, {119, 0xc6}, {120, 0x8b}, {121, 0x7e}, {122, 0x72}, {123, 0x71},
    {124, 0x7d}, {125, 0xdb}, {126, 0xdc}, {127, 0xdd}, {128, 0xe8}, {129, 0x85}, {130, 0x86}, {131, 0x87}, {132, 0x8c},
    {133, 0xf8}, {134, 0x64}, {135, 0x65}, {136, 0xc1}, {137, 0xbc}, {138, 0xf5}, {139, 0x9e}, {140, 0xa1}, {141, 0x66},
    {142, 0xdf}, {143, 0xe3}, {144, 0x67}, {145, 0x68}, {146, 0x69}, {147, 0x93}, {148, 0x9f}, {149, 0x97}, {150, 0x82},
    {151, 0x6a}, {152, 0x92}, {153, 0x6b}, {154, 0xa6}, {155, 0xec}, {156, 0xe6}, {157, 0xeb}, {158, 0xea}, {159, 0xe9},
    {160, 0xa3}, {161, 0x6c}, {162, 0xfd}, {163, 0x99}, {164, 0xa2}, {165, 0x90}, {166, 0xa4}, {167, 0xb1}, {168, 0x98},
    {169, 0x63}, {171, 0x81}, {172, 0xb2}, {173, 0xe7}, {176, 0x88}, {177, 0x75}, {178, 0x8f}, {179, 0xf6}, {180, 0xfb},
    {181, 0x89}, {182, 0x8a}, {183, 0x5d}, {184, 0x5e}, {185, 0x5f}, {186, 0x55}, {187, 0x83}, {188, 0xf7}, {189, 0x84},
    {190, 0x5a}, {191, 0x74}, {192, 0xf9}, {193, 0x6d}, {194, 0x6f}, {195, 0x95}, {196, 0x96}, {197, 0x9a}, {198, 0x9b},
    {199, 0xa7}, {200, 0xa8}, {201, 0xa9}, {202, 0xab}, {203, 0xac}, {204, 0xad}, {205, 0xa5}, {206, 0xaf}, {207, 0xb3},
    {208, 0xb4}, {209, 0xb6}, {211, 0xba}, {212, 0xbb}, {213, 0xbd}, {214, 0xbe}, {215, 0xbf}, {216, 0xc0}, {217, 0xe5},
    {218, 0xc2}, {219, 0xc3}, {220, 0xc4}, {221, 0xc5}, {222, 0x94}, {223, 0xca}, {224, 0xcc}, {225, 0xd4}, {226, 0xed},
    {227, 0xd6}, {228, 0xd7}, {229, 0xd8}, {230, 0xd9}, {231, 0xda}, {232, 0xe4}, {233, 0x8e}, {234, 0xd5}, {235, 0xf0},
    {236, 0xf1}, {237, 0xf2}, {238, 0xf3}, {239, 0xf4},
});

struct QtKeyRow {
    int key;
    quint8 xt;
    quint32 keysym;
};

// Keys without a character. Keysyms are those of X11/keysymdef.h.
constexpr std::array qtKeyTable = std::to_array<QtKeyRow>({
    {Qt::Key_Escape, 0x01, 0xff1b},
    {Qt::Key_Backspace, 0x0e, 0xff08},
    {Qt::Key_Tab, 0x0f, 0xff09},
    {Qt::Key_Backtab, 0x0f, 0xff09},
    {Qt::Key_Return, 0x1c, 0xff0d},
    {Qt::Key_Enter, 0x9c, 0xff8d},
    {Qt::Key_Control, 0x1d, 0xffe3},
    {Qt::Key_Shift, 0x2a, 0xffe1},
    {Qt::Key_Alt, 0x38, 0xffe9},
    {Qt::Key_AltGr, 0xb8, 0xfe03},
    {Qt::Key_Meta, 0xdb, 0xffeb},
    {Qt::Key_Super_L, 0xdb, 0xffeb},
    {Qt::Key_Super_R, 0xdc, 0xffec},
    {Qt::Key_Menu, 0xdd, 0xff67},
    {Qt::Key_CapsLock, 0x3a, 0xffe5},
    {Qt::Key_NumLock, 0x45, 0xff7f},
    {Qt::Key_ScrollLock, 0x46, 0xff14},
    {Qt::Key_Print, 0x54, 0xff61},
    {Qt::Key_SysReq, 0x54, 0xff15},
    {Qt::Key_Pause, 0xc6, 0xff13},
    {Qt::Key_Insert, 0xd2, 0xff63},
    {Qt::Key_Delete, 0xd3, 0xffff},
    {Qt::Key_Home, 0xc7, 0xff50},
    {Qt::Key_End, 0xcf, 0xff57},
    {Qt::Key_PageUp, 0xc9, 0xff55},
    {Qt::Key_PageDown, 0xd1, 0xff56},
    {Qt::Key_Left, 0xcb, 0xff51},
    {Qt::Key_Up, 0xc8, 0xff52},
    {Qt::Key_Right, 0xcd, 0xff53},
    {Qt::Key_Down, 0xd0, 0xff54},
    {Qt::Key_F1, 0x3b, 0xffbe},
    {Qt::Key_F2, 0x3c, 0xffbf},
    {Qt::Key_F3, 0x3d, 0xffc0},
    {Qt::Key_F4, 0x3e, 0xffc1},
    {Qt::Key_F5, 0x3f, 0xffc2},
    {Qt::Key_F6, 0x40, 0xffc3},
    {Qt::Key_F7, 0x41, 0xffc4},
    {Qt::Key_F8, 0x42, 0xffc5},
    {Qt::Key_F9, 0x43, 0xffc6},
    {Qt::Key_F10, 0x44, 0xffc7},
    {Qt::Key_F11, 0x57, 0xffc8},
    {Qt::Key_F12, 0x58, 0xffc9},
    {Qt::Key_VolumeMute, 0xa0, 0x1008ff12},
    {Qt::Key_VolumeDown, 0xae, 0x1008ff11},
    {Qt::Key_VolumeUp, 0xb0, 0x1008ff13},
});

// What the numeric pad means by a key that also exists elsewhere.
constexpr std::array keypadTable = std::to_array<QtKeyRow>({
    {Qt::Key_0, 0x52, 0xffb0},      {Qt::Key_1, 0x4f, 0xffb1},      {Qt::Key_2, 0x50, 0xffb2},
    {Qt::Key_3, 0x51, 0xffb3},      {Qt::Key_4, 0x4b, 0xffb4},      {Qt::Key_5, 0x4c, 0xffb5},
    {Qt::Key_6, 0x4d, 0xffb6},      {Qt::Key_7, 0x47, 0xffb7},      {Qt::Key_8, 0x48, 0xffb8},
    {Qt::Key_9, 0x49, 0xffb9},      {Qt::Key_Period, 0x53, 0xffae}, {Qt::Key_Comma, 0x53, 0xffac},
    {Qt::Key_Plus, 0x4e, 0xffab},   {Qt::Key_Minus, 0x4a, 0xffad},  {Qt::Key_Asterisk, 0x37, 0xffaa},
    {Qt::Key_Slash, 0xb5, 0xffaf},  {Qt::Key_Enter, 0x9c, 0xff8d},  {Qt::Key_Insert, 0x52, 0xff9e},
    {Qt::Key_End, 0x4f, 0xff9c},    {Qt::Key_Down, 0x50, 0xff99},   {Qt::Key_PageDown, 0x51, 0xff9b},
    {Qt::Key_Left, 0x4b, 0xff96},   {Qt::Key_Clear, 0x4c, 0xff9d},  {Qt::Key_Right, 0x4d, 0xff98},
    {Qt::Key_Home, 0x47, 0xff95},   {Qt::Key_Up, 0x48, 0xff97},     {Qt::Key_PageUp, 0x49, 0xff9a},
    {Qt::Key_Delete, 0x53, 0xff9f},
});

struct CodeKeysym {
    quint32 xt;
    quint32 keysym;
};

// Keys that Qt::Key has no name for, or that we need none for: keysyms of X11/keysymdef.h and X11/XF86keysym.h.
constexpr std::array furtherKeysyms = std::to_array<CodeKeysym>({
    {0x36, 0xffe2}, // right shift
    {0x56, 0x3c}, // the 102nd key, beside the left shift
    {0x59, 0xffbd}, // keypad =
    {0x5d, 0xffca}, // F13 to F24
    {0x5e, 0xffcb},     {0x5f, 0xffcc}, {0x55, 0xffcd}, {0x83, 0xffce}, {0xf7, 0xffcf}, {0x84, 0xffd0}, {0x5a, 0xffd1},
    {0x74, 0xffd2},     {0xf9, 0xffd3}, {0x6d, 0xffd4}, {0x6f, 0xffd5}, {0x70, 0xff27}, // Hiragana_Katakana
    {0x71, 0xff34}, // Hangul_Hanja
    {0x72, 0xff31}, // Hangul
    {0x73, 0x5c}, // Ro
    {0x76, 0xff2a}, // Zenkaku_Hankaku
    {0x77, 0xff25}, // Hiragana
    {0x78, 0xff26}, // Katakana
    {0x79, 0xff23}, // Henkan
    {0x7b, 0xff22}, // Muhenkan
    {0x7d, 0xa5}, // Yen
    {0x7e, 0xffac}, // keypad separators
    {0x5c, 0xffac},     {0x9d, 0xffe4}, // right control
    {0xb8, 0xffea}, // right alt
    {0x90, 0x1008ff16}, // previous track
    {0x99, 0x1008ff17}, // next track
    {0xa1, 0x1008ff1d}, // calculator
    {0xa2, 0x1008ff14}, // play and pause
    {0xa4, 0x1008ff15}, // stop
    {0xb2, 0x1008ff18}, // home page
    {0xde, 0x1008ff2a}, // power
    {0xdf, 0x1008ff2f}, // sleep
    {0xe3, 0x1008ff2b}, // wake up
    {0xe5, 0x1008ff1b}, // search
    {0xe6, 0x1008ff30}, // favourites
    {0xe7, 0x1008ff29}, // refresh
    {0xe8, 0x1008ff28}, // stop loading
    {0xe9, 0x1008ff27}, // forward
    {0xea, 0x1008ff26}, // back
    {0xeb, 0x1008ff33}, // my computer
    {0xec, 0x1008ff19}, // mail
    {0xed, 0x1008ff32}, // media
    {0x82, 0x1008ff2e}, // browser
    {0xcc, 0x1008ff03}, // brightness
    {0xd4, 0x1008ff02},
});

struct UsRow {
    quint32 firstXt;
    std::string_view plain;
    std::string_view shifted;
};

constexpr std::array usRows = std::to_array<UsRow>({
    {0x02, "1234567890-=", "!@#$%^&*()_+"},
    {0x10, "qwertyuiop[]", "QWERTYUIOP{}"},
    {0x1e, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {0x2b, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    {0x39, " ", " "},
});

template <size_t N>
const QtKeyRow *findRow(const std::array<QtKeyRow, N> &table, int key)
{
    const auto *row = std::find_if(table.begin(), table.end(), [key](const QtKeyRow &r) { return r.key == key; });
    return row == table.end() ? nullptr : row;
}

char32_t firstCharacter(const QString &text)
{
    const auto characters = text.toUcs4();
    return characters.isEmpty() ? 0 : characters.first();
}

} // namespace

quint32 xtCodeFromEvdev(quint32 evdev)
{
    if ((evdev >= 1 && evdev <= 83) || (evdev >= 86 && evdev <= 88)) {
        return evdev;
    }
    const auto *pair = std::lower_bound(evdevTable.begin(), evdevTable.end(), evdev,
                                        [](const CodePair &row, quint32 code) { return row.from < code; });
    return pair != evdevTable.end() && pair->from == evdev ? pair->xt : 0;
}

quint32 xtCodeFromCharacter(char32_t character, bool *shift)
{
    const auto named = [&](quint32 code) {
        *shift = false;
        return code;
    };
    switch (character) {
    case U'\n':
    case U'\r':
        return named(xt::Return);
    case U'\t':
        return named(xt::Tab);
    case U'\b':
        return named(xt::Backspace);
    case 0x1b:
        return named(xt::Escape);
    default:
        break;
    }
    if (character == 0 || character > 0x7e) {
        return 0;
    }
    for (const UsRow &row : usRows) {
        for (const bool shifted : {false, true}) {
            const size_t at = (shifted ? row.shifted : row.plain).find(static_cast<char>(character));
            if (at != std::string_view::npos) {
                *shift = shifted;
                return row.firstXt + static_cast<quint32>(at);
            }
        }
    }
    return 0;
}

quint32 xtCodeFromQtKey(int key, bool keypad)
{
    if (keypad) {
        if (const QtKeyRow *row = findRow(keypadTable, key)) {
            return row->xt;
        }
    }
    if (const QtKeyRow *row = findRow(qtKeyTable, key)) {
        return row->xt;
    }
    bool shift = false;
    return key > 0 && key < 0x7f ? xtCodeFromCharacter(QChar::toLower(static_cast<char32_t>(key)), &shift) : 0;
}

quint32 keysymFromCharacter(char32_t character)
{
    switch (character) {
    case U'\n':
    case U'\r':
        return 0xff0d;
    case U'\t':
        return 0xff09;
    case U'\b':
        return 0xff08;
    default:
        break;
    }
    if ((character >= 0x20 && character <= 0x7e) || (character >= 0xa0 && character <= 0xff)) {
        return character;
    }
    return character > 0xff && character <= 0x10ffff ? 0x01000000U | character : 0;
}

quint32 keysymFromXt(quint32 xtCode)
{
    constexpr quint32 VoidSymbol = 0xffffff;
    for (const UsRow &row : usRows) {
        if (xtCode >= row.firstXt && xtCode < row.firstXt + row.plain.size()) {
            return static_cast<uchar>(row.plain[xtCode - row.firstXt]);
        }
    }
    const auto hasCode = [xtCode](const auto &row) { return row.xt == xtCode; };
    if (const auto *row = std::find_if(furtherKeysyms.begin(), furtherKeysyms.end(), hasCode);
        row != furtherKeysyms.end()) {
        return row->keysym;
    }
    if (const auto *row = std::find_if(qtKeyTable.begin(), qtKeyTable.end(), hasCode); row != qtKeyTable.end()) {
        return row->keysym;
    }
    const auto *row = std::find_if(keypadTable.begin(), keypadTable.end(), hasCode);
    return row != keypadTable.end() ? row->keysym : VoidSymbol;
}

quint32 keysymFromQtKey(int key, const QString &text)
{
    if (const QtKeyRow *row = findRow(qtKeyTable, key)) {
        return row->keysym;
    }
    char32_t character = firstCharacter(text);
    if (character < 0x20 || character == 0x7f) {
        // Ctrl+letter has a control character for its text; the key's own character is what is meant.
        character = key >= 0x20 && key < 0x7f ? QChar::toLower(static_cast<char32_t>(key)) : 0;
    }
    return keysymFromCharacter(character);
}

Key keyFromEvent(const QKeyEvent &event)
{
    Key key;
    // X11 keycodes, which Wayland keeps, are the kernel's plus 8.
    if (event.nativeScanCode() > 8) {
        key.xtCode = xtCodeFromEvdev(event.nativeScanCode() - 8);
        key.keysym = event.nativeVirtualKey();
    } else {
        key.xtCode = xtCodeFromQtKey(event.key(), event.modifiers().testFlag(Qt::KeypadModifier));
        bool shift = false;
        if (const quint32 code = key.xtCode == 0 ? xtCodeFromCharacter(firstCharacter(event.text()), &shift) : 0) {
            key.xtCode = code;
        }
    }
    if (key.keysym == 0) {
        key.keysym = keysymFromQtKey(event.key(), event.text());
    }
    if (key.keysym == 0 && key.xtCode != 0) {
        // The desktop's layout has nothing on this key. QEMU with a keymap of its own (-k) goes by the keysym.
        key.keysym = keysymFromXt(key.xtCode);
    }
    return key;
}

quint32 keyIdentity(const QKeyEvent &event)
{
    return event.nativeScanCode() != 0 ? event.nativeScanCode() : 0x80000000U | static_cast<quint32>(event.key());
}

} // namespace guestdeck::vnc
