// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolesettings.h"
#include "vncview/keycombinations.h"

#include <QMenu>

namespace guestdeck
{

/// The combinations that a desktop keeps for itself, from vncview's table, and the user's own; says which one was
/// chosen. Thread: GUI.
class SendKeysMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SendKeysMenu(QWidget *parent = nullptr);

    void setRecorded(const QList<RecordedKeys> &recorded);
    void setSendable(bool sendable); ///< somebody takes the keys

Q_SIGNALS:
    void chosen(const guestdeck::vnc::KeyCombination &keys);
    void typeTextWanted();
    void recordWanted();
    void settingsWanted();

private:
    QMenu *menuFor(vnc::KeyCombination::Group group);
    QAction *addKeys(QMenu *menu, const vnc::KeyCombination &combination);
    QAction *addCommand(const QString &name, const QString &text, void (SendKeysMenu::*wanted)());

    QMenu *m_terminals = nullptr;
    QMenu *m_sysRq = nullptr;
    QAction *m_ownEnd = nullptr; ///< the separator behind the user's own
    QAction *m_typeText = nullptr;
    QList<QAction *> m_keys;
    QList<QAction *> m_own; ///< among m_keys
    bool m_sendable = true;
};

} // namespace guestdeck
