// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace guestdeck
{

class ActionRegistry;
class ConnectionRegistry;

enum class LifecycleCommand {
    // Of guests
    Information,
    Password,
    Keys,
    Trim,
    ShutDown,
    SaveToFile,
    CoreDump,
    Nmi,
    // Of a host
    Restore,
    EditOrder,
    StartInOrder,
    ShutDownInOrder,
    Count
};

/// The rarer commands on guests and on the order of a host's guests: their texts, help and rules, as a table of their
/// own beside that of ActionRegistry, whose context they follow. They have no keys. A disabled one says in its tooltip
/// why. Thread: GUI. Owner: the ActionRegistry.
class LifecycleActions : public QObject
{
    Q_OBJECT
public:
    /// The one of this registry; made when first asked for.
    static LifecycleActions *of(ActionRegistry *actions, ConnectionRegistry *hosts);

    QAction *action(LifecycleCommand id) const { return m_actions.at(static_cast<size_t>(id)); }
    QList<QAction *> all() const { return {m_actions.begin(), m_actions.end()}; }
    QList<QAction *> ofGuests() const;
    QList<QAction *> ofHosts() const;
    /// A submenu "More" with those of guests, before `before`, or at the end.
    QMenu *addGuestMenu(QMenu *menu, const QString &name, QAction *before = nullptr);
    void addHostActions(QMenu *menu, QAction *before);

    std::optional<QString> whyNot(LifecycleCommand id) const;
    /// Those of the chosen guests that allow it.
    QList<DomainId> allowed(LifecycleCommand id) const;
    /// The host that commands of hosts act upon; null: none.
    ConnectionId host() const;

private:
    LifecycleActions(ActionRegistry *actions, ConnectionRegistry *hosts);
    void refresh();
    std::optional<QString> whyNotHost() const;

    ActionRegistry *m_registry;
    ConnectionRegistry *m_hosts;
    std::array<QAction *, static_cast<size_t>(LifecycleCommand::Count)> m_actions{};
};

} // namespace guestdeck
