// SPDX-License-Identifier: GPL-3.0-or-later
// The combinations a desktop keeps for itself, for a "send key" menu.
#pragma once

#include "vncview/keymap.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace guestdeck::vnc
{

struct KeyCombination {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::vnc::KeyCombination)
public:
    enum class Group { Common, VirtualTerminal, SysRq };

    QString id; // stable, for settings and object names: "ctrl-alt-del"
    QString label; // translated: "Ctrl+Alt+Del"
    Group group = Group::Common;
    QList<Key> keys; // pressed in this order, released in reverse

    [[nodiscard]] static QList<KeyCombination> all(); // in the order of a menu
    [[nodiscard]] static KeyCombination byId(const QString &id); // with no keys if there is none
};

} // namespace guestdeck::vnc
