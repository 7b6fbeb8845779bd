// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QSet>
#include <QStringList>
#include <QTreeView>

#include <optional>

class QMenu;

namespace guestdeck
{

class ActionRegistry;
class ConnectionRegistry;
class HostModel;

/// The hosts at the side, with their state by shape and word and the number of their guests. Choosing one, or a group,
/// filters the table; double click opens a host's page and folds a group. Thread: GUI.
class Sidebar : public QTreeView
{
    Q_OBJECT
public:
    Sidebar(ConnectionRegistry *registry, QWidget *parent = nullptr);

    /// Nothing: all guests, or those of group().
    std::optional<ConnectionId> host() const;
    /// Whose row is there, by the viewport; null: no host's.
    ConnectionId hostAt(const QPoint &at) const;
    /// The group whose heading is chosen.
    std::optional<QString> group() const;
    /// Names of folded groups, also of those that are not there now; "" are the hosts without one.
    QStringList collapsedGroups() const;
    void setCollapsedGroups(const QStringList &names);
    /// Where a heading in that row has its arrow.
    static QRect arrowRect(const QRect &row, Qt::LayoutDirection direction, const QFontMetrics &metrics);
    void setHost(const std::optional<ConnectionId> &host);
    /// What the context menu shows.
    void setMenu(QMenu *menu) { m_menu = menu; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void hostChosen();
    void hostActivated(const guestdeck::ConnectionId &host);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void expandGroups();
    void noteCollapsed(const QModelIndex &heading, bool collapsed);

    HostModel *m_model;
    QSet<QString> m_collapsed;
    QMenu *m_menu = nullptr;
};

} // namespace guestdeck
