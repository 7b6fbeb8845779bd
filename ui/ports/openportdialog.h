// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/portforwards.h"
#include "ui/mainwindow/services.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace guestdeck
{

class Connection;
class FieldMessage;

/// "Open guest port…": which port of the guest, and where it is reached from here afterwards. On this machine's own
/// guests no tunnel is needed, and it only tells the address. Stays open with the result. Deletes itself. Thread: GUI.
class OpenPortDialog : public QDialog
{
    Q_OBJECT
public:
    OpenPortDialog(const Services &services, const DomainId &guest, QWidget *parent);

    /// The one of the guest's that is meant; empty: its best one.
    void setAddress(const QString &address);
    /// Where the guest's port is reached now: "127.0.0.1:40022"; empty: not yet.
    QString endpoint() const;

private:
    QWidget *makeForm();
    QWidget *makeResult();
    QWidget *makeButtons();
    void fillAddresses();
    void onService();
    void check();
    void openPort();
    void forgetOther();
    void dropFailed();
    void update(quint64 id);
    void showResult(const QString &address, quint16 port);
    void hideResult();
    PortService service() const;
    PortRequest request() const;
    Connection *host() const;

    Services m_services;
    DomainId m_guest;
    QString m_name; ///< of the guest
    PortWay m_way;
    quint64 m_tunnel = 0; ///< the one that was opened
    PortRequest m_asked; ///< for that
    bool m_problem = false; ///< a field has an error
    QComboBox *m_service;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLineEdit *m_local;
    FieldMessage *m_addressMessage;
    FieldMessage *m_localMessage;
    FieldMessage *m_message;
    QWidget *m_result;
    QLineEdit *m_endpoint;
    QWidget *m_commandRow;
    QLineEdit *m_command;
    QPushButton *m_browse;
    QPushButton *m_open;
};

} // namespace guestdeck
