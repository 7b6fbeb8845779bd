// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace guestdeck
{

class ActionRegistry;
class Connection;
class ConnectionRegistry;
class GuestFilter;
class GuestModel;
class GuestTable;

/// The "Guests" tab: the table, or what there is to say in its place, and above it what is wrong with the chosen host.
/// Thread: GUI.
class InventoryView : public QWidget
{
    Q_OBJECT
public:
    InventoryView(GuestModel *model, ActionRegistry *actions, QWidget *parent = nullptr);

    GuestTable *table() const { return m_table; }
    GuestFilter *filter() const { return m_filter; }
    MessageArea *messages() const { return m_messages; }
    EmptyState *emptyState() const { return m_empty; }
    bool isTableShown() const;

    void setQuery(const QString &query);
    void setHost(const std::optional<ConnectionId> &host);
    /// Only the guests of this group of hosts; nothing: of all.
    void setGroup(const std::optional<QString> &group);
    std::optional<ConnectionId> host() const { return m_host; }

Q_SIGNALS:
    void clearSearchWanted();
    /// Opens these hosts at a click of "This machine" in the empty list.
    void addUriWanted(const QString &uri);
    void addRemoteHostWanted();
    void examineWanted(const guestdeck::ConnectionId &host);
    void newMachineWanted(const guestdeck::ConnectionId &host);

private:
    void attach(Connection *connection);
    void requestAllDetails();
    void updateSoon();
    void updateState();
    void updateHostMessage(const Connection *connection);
    EmptyState::Content contentFor(const Connection *connection) const;
    EmptyState::Content noHosts() const;
    EmptyState::Content hostDown(const Connection &connection) const;
    std::function<void()> withHost(std::function<void(Connection &)> what) const;

    GuestModel *m_model;
    ConnectionRegistry *m_registry;
    GuestFilter *m_filter;
    GuestTable *m_table;
    EmptyState *m_empty;
    MessageArea *m_messages;
    QStackedLayout *m_stack;
    std::optional<ConnectionId> m_host;
    QTimer m_update;
    QTimer m_tick; ///< while a count-down is on screen
};

} // namespace guestdeck
