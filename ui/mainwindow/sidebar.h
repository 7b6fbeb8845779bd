// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QTreeView>

#include <optional>

class QMenu;

namespace guestdeck
{

class ActionRegistry;
class ConnectionRegistry;
class HostModel;

/// The hosts at the side, with their state by shape and word and the number of their guests. Choosing one filters the
/// table; double click opens its page. Thread: GUI.
class Sidebar : public QTreeView
{
    Q_OBJECT
public:
    Sidebar(ConnectionRegistry *registry, QWidget *parent = nullptr);

    /// Nothing: all guests.
    std::optional<ConnectionId> host() const;
    void setHost(const std::optional<ConnectionId> &host);
    /// What the context menu shows.
    void setMenu(QMenu *menu) { m_menu = menu; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void hostChosen();
    void hostActivated(const guestdeck::ConnectionId &host);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    HostModel *m_model;
    QMenu *m_menu = nullptr;
};

} // namespace guestdeck
