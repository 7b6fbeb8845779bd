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
        QMenu *menu = menuFor(combination.group);
        menu->addAction(addKeys(menu, combination));
    }
    addSeparator();
    m_ownEnd = addSeparator();
    m_typeText = addCommand(u"sendKeysTypeText"_s, tr("&Type text…"), &SendKeysMenu::typeTextWanted);
    addCommand(u"sendKeysRecord"_s, tr("&Record combination…"), &SendKeysMenu::recordWanted);
    addCommand(u"consoleSettings"_s, tr("Console &settings…"), &SendKeysMenu::settingsWanted);
}

QAction *SendKeysMenu::addCommand(const QString &name, const QString &text, void (SendKeysMenu::*wanted)())
{
    QAction *action = addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

QAction *SendKeysMenu::addKeys(QMenu *menu, const KeyCombination &combination)
{
    auto *action = new QAction(combination.label, menu);
    action->setObjectName(u"sendKeys-"_s + combination.id);
    action->setEnabled(m_sendable);
    connect(action, &QAction::triggered, this, [this, combination]() { Q_EMIT chosen(combination); });
    m_keys.append(action);
    return action;
}

void SendKeysMenu::setRecorded(const QList<RecordedKeys> &recorded)
{
    for (QAction *action : std::as_const(m_own)) {
        m_keys.removeOne(action);
        delete action;
    }
    m_own.clear();
    for (const RecordedKeys &keys : recorded) {
        KeyCombination combination;
        combination.id = u"own-"_s + keys.name;
        combination.label = QString(keys.name).replace(u'&', u"&&"_s);
        combination.keys = keys.keys;
        QAction *action = addKeys(this, combination);
        insertAction(m_ownEnd, action);
        m_own.append(action);
    }
}

void SendKeysMenu::setSendable(bool sendable)
{
    m_sendable = sendable;
    for (QAction *action : std::as_const(m_keys)) {
        action->setEnabled(sendable);
    }
    m_typeText->setEnabled(sendable);
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
