// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/lifecycle/guestinfo.h"

#include <QDialog>
#include <QPointer>

class QGridLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace guestdeck
{

class Connection;
class MessageArea;

/// What a guest's agent tells: system, names, who is logged in, and how full its file systems are. A window of its own
/// that may stay open; asks when it opens and by its button. Deletes itself when closed. Thread: GUI.
class GuestInfoDialog : public QDialog
{
    Q_OBJECT
public:
    GuestInfoDialog(Connection *host, const QUuid &guest, QWidget *parent);

    /// As the guest answered; public for tests.
    void show(const Result<GuestInfo> &info);
    QTreeWidget *table() const { return m_table; }
    QString text() const; ///< all of it, as it is copied
    using QDialog::show;

private:
    QLabel *addValue(QGridLayout *grid, const QString &name, const QString &heading);
    void ask();
    void fillTable(const GuestInfo &info);

    QPointer<Connection> m_host;
    const QUuid m_guest;
    QString m_name;
    GuestInfo m_info;
    MessageArea *m_messages;
    QList<QLabel *> m_values; ///< in the order of the rows
    QTreeWidget *m_table;
    QLabel *m_none;
    QPushButton *m_again;
    QPushButton *m_copy;
};

} // namespace guestdeck
