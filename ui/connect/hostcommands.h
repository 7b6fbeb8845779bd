// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "ui/mainwindow/services.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QPointer>
#include <QString>

class QDialog;
class QWidget;

namespace guestdeck
{

class HostDialog;

/// What the user's commands on hosts do. Thread: GUI.
class HostCommands : public QObject
{
    Q_OBJECT
public:
    HostCommands(const Services &services, QWidget *window);

    void add();
    /// The same, ready for a host reached by ssh.
    void addRemote();
    /// Adds this address and connects; one that is known already is only connected.
    void addUri(const QString &uri);
    void edit(const ConnectionId &host);
    void remove(const ConnectionId &host);
    void open(const ConnectionId &host);
    void close(const ConnectionId &host);
    /// A null id: all that are connected.
    void refresh(const ConnectionId &host);
    void setConnectAtStart(const ConnectionId &host, bool on);
    void copyUri(const ConnectionId &host);
    /// Asks for another display name.
    void rename(const ConnectionId &host);
    /// The user's terminal, with a shell on the host over the login it rides on.
    void openTerminal(const ConnectionId &host);

    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

Q_SIGNALS:
    void hostAdded(const guestdeck::ConnectionId &host);
    /// Something went wrong that no dialog tells.
    void said(const guestdeck::Message &message);

private:
    HostDialog *openToAdd();
    void openFor(QDialog *dialog, const ConnectionId &host);

    Services m_services;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
