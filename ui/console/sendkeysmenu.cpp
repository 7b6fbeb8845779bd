// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/sendkeysmenu.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::KeyCombination;

SendKeysMenu::SendKeysMenu(QWidget *parent)
    : QMenu(tr("Send keys"), parent)
{
    setObjectName(u"sendKeysMenu"_s);
    setAccessibleName(tr("Send keys to the guest"));
    for (const KeyCombination &combination : KeyCombination::all()) {
        QAction *action = menuFor(combination.group)->addAction(combination.label);
        action->setObjectName(u"sendKeys-"_s + combination.id);
        connect(action, &QAction::triggered, this, [this, combination]() { Q_EMIT chosen(combination); });
    }
}

QMenu *SendKeysMenu::menuFor(KeyCombination::Group group)
{
    const auto submenu = [this](QMenu *&menu, const QString &name, const QString &text) {
        if (!menu) {
            menu = addMenu(text);
            menu->setObjectName(name);
            menu->setAccessibleName(text);
        }
        return menu;
    };
    switch (group) {
    case KeyCombination::Group::VirtualTerminal:
        return submenu(m_terminals, u"sendKeysTerminalMenu"_s, tr("Text terminals"));
    case KeyCombination::Group::SysRq:
        return submenu(m_sysRq, u"sendKeysSysRqMenu"_s, tr("Magic SysRq"));
    case KeyCombination::Group::Common:
        break;
    }
    return this;
}

} // namespace guestdeck
