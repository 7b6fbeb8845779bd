// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vncview/keycombinations.h"

#include <QMenu>

namespace guestdeck
{

/// The combinations that a desktop keeps for itself, from vncview's table; says which one was chosen. Thread: GUI.
class SendKeysMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SendKeysMenu(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const guestdeck::vnc::KeyCombination &keys);

private:
    QMenu *menuFor(vnc::KeyCombination::Group group);

    QMenu *m_terminals = nullptr;
    QMenu *m_sysRq = nullptr;
};

} // namespace guestdeck
