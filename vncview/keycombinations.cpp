// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/keycombinations.h"

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Key control{xt::LeftControl, 0xffe3};
constexpr Key alt{xt::LeftAlt, 0xffe9};
constexpr Key super{xt::LeftMeta, 0xffeb};
constexpr Key print{xt::SysRq, 0xff61};
constexpr Key sysRq{xt::SysRq, 0xff15};

Key functionKey(int number)
{
    return {xtCodeFromQtKey(Qt::Key_F1 + number - 1, false), 0xffbeU + static_cast<quint32>(number) - 1};
}

Key letter(char32_t character)
{
    bool shift = false;
    return {xtCodeFromCharacter(character, &shift), keysymFromCharacter(character)};
}

} // namespace

QList<KeyCombination> KeyCombination::all()
{
    QList<KeyCombination> list{
        {u"ctrl-alt-del"_s, tr("Ctrl+Alt+Del"), Group::Common, {control, alt, {xt::Delete, 0xffff}}},
        {u"ctrl-alt-backspace"_s, tr("Ctrl+Alt+Backspace"), Group::Common, {control, alt, {xt::Backspace, 0xff08}}},
        {u"alt-tab"_s, tr("Alt+Tab"), Group::Common, {alt, {xt::Tab, 0xff09}}},
        {u"alt-f4"_s, tr("Alt+F4"), Group::Common, {alt, functionKey(4)}},
        {u"super"_s, tr("Super"), Group::Common, {super}},
        {u"print"_s, tr("Print Screen"), Group::Common, {print}},
    };
    for (int number = 1; number <= 12; ++number) {
        list.append({u"ctrl-alt-f%1"_s.arg(number),
                     tr("Ctrl+Alt+F%1").arg(number),
                     Group::VirtualTerminal,
                     {control, alt, functionKey(number)}});
    }
    const auto magic = [&](char32_t character, const QString &label) {
        list.append({u"sysrq-%1"_s.arg(QChar(static_cast<char16_t>(character))),
                     label,
                     Group::SysRq,
                     {alt, sysRq, letter(character)}});
    };
    magic(U'h', tr("Magic SysRq H: help"));
    magic(U'r', tr("Magic SysRq R: take the keyboard back"));
    magic(U'e', tr("Magic SysRq E: terminate all processes"));
    magic(U'i', tr("Magic SysRq I: kill all processes"));
    magic(U's', tr("Magic SysRq S: write disks"));
    magic(U'u', tr("Magic SysRq U: make disks read-only"));
    magic(U'b', tr("Magic SysRq B: reset at once"));
    magic(U'f', tr("Magic SysRq F: end the largest process"));
    magic(U't', tr("Magic SysRq T: list tasks"));
    return list;
}

KeyCombination KeyCombination::byId(const QString &id)
{
    const QList<KeyCombination> list = all();
    for (const KeyCombination &combination : list) {
        if (combination.id == id) {
            return combination;
        }
    }
    return {};
}

} // namespace guestdeck::vnc
