// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/startorder.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace guestdeck
{

class Connection;
class MessageArea;

/// The guests of a host with their places in its start order, the pause behind each, and the time each may take to shut
/// down. Deletes itself when closed. Thread: GUI.
class StartOrderDialog : public QDialog
{
    Q_OBJECT
public:
    using Submit = std::function<void(std::unique_ptr<Job>)>;
    StartOrderDialog(Connection *host, Submit submit, QWidget *parent);

    QTreeWidget *table() const { return m_table; }
    /// As the host answered; public for tests.
    void setGuests(const Result<QList<OrderedGuest>> &guests);
    QList<OrderedGuest> edited() const;

private:
    enum Column { NameColumn, StateColumn, OrderColumn, PauseColumn, PatienceColumn, ColumnCount };
    void read();
    void check();
    void save();
    void addSpin(QTreeWidgetItem *item, Column column, const QString &guest, int value);
    int value(const QTreeWidgetItem *item, Column column) const;

    QPointer<Connection> m_host;
    Submit m_submit;
    MessageArea *m_messages;
    QTreeWidget *m_table;
    QLabel *m_summary;
    QPushButton *m_save;
    std::optional<QList<OrderedGuest>> m_seen;
};

/// What "Shut down in reverse order" asks before it begins. Deletes itself. Thread: GUI.
class OrderedShutDownDialog : public QDialog
{
    Q_OBJECT
public:
    OrderedShutDownDialog(const QString &host, const QList<OrderedGuest> &guests, QWidget *parent);
    WhenOverdue whenOverdue() const;

private:
    QComboBox *m_when;
};

/// "1: db-1\n2: web-1, web-2", in the order in which they come.
QString orderText(const QList<QList<OrderedGuest>> &groups);

} // namespace guestdeck
