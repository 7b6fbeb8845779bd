// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/itemmodels/guestmodel.h"

#include <QSet>
#include <QTimer>
#include <QTreeView>

namespace guestdeck
{

class GuestFilter;

/// The table of guests: the user's columns, sorting, several rows at once. Asks the hosts for the details of the rows
/// in view only. Thread: GUI.
class GuestTable : public QTreeView
{
    Q_OBJECT
public:
    GuestTable(GuestModel *model, GuestFilter *filter, QWidget *parent = nullptr);

    QList<DomainId> selectedGuests() const;
    void selectGuests(const QList<DomainId> &guests);

    /// Columns from left to right with width and whether shown, and the sorting; survives a change of the columns the
    /// program knows.
    QString layoutText() const;
    void restoreLayout(const QString &text);
    void resetLayout();

    /// Whose statistics the table shows; nullopt: sorted by a load, which compares the guests of all hosts.
    std::optional<QSet<ConnectionId>> hostsInView() const;

    bool isColumnShown(GuestModel::Column column) const { return !isColumnHidden(column); }
    void setColumnShown(GuestModel::Column column, bool shown);

Q_SIGNALS:
    void selectionEdited();
    void guestActivated(const guestdeck::DomainId &guest);
    void hostsInViewChanged();
    void columnsWanted(); ///< "Columns…" of the header's menu

protected:
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void headerMenu(const QPoint &position);
    void requestVisible();
    void setHostsInView(const QSet<ConnectionId> &hosts);
    void reselect();
    void sortedBy(int column);
    void sortAgain();
    DomainId guestAt(const QModelIndex &index) const;

    GuestModel *m_model;
    GuestFilter *m_filter;
    QSet<ConnectionId> m_hostsInView;
    QTimer m_request;
    QTimer m_resort;
    QList<DomainId> m_lost; ///< selected guests whose rows went away; selected again when they come back
};

} // namespace guestdeck
