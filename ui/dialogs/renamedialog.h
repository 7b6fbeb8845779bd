// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>
#include <QUuid>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class Connection;

/// Asks for a guest's new name; what is wrong with it stands under the field while typing. Thread: GUI.
class RenameDialog : public QDialog
{
    Q_OBJECT
public:
    RenameDialog(Connection *connection, const QUuid &guest, const QString &name, QWidget *parent);

    QString name() const;

private:
    void check();

    QPointer<Connection> m_connection;
    QUuid m_guest;
    QString m_old;
    QLineEdit *m_edit;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace guestdeck
