// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/inventory.h"
#include "ui/console/consolescreen.h"

#include <QObject>
#include <QPointer>

namespace guestdeck
{

class Connection;
class Settings;

/// What a console must know of its guest, kept up to date. Survives its Connection; name and host stay known when the
/// guest or its host is gone. Thread: GUI.
class GuestSubject : public QObject
{
    Q_OBJECT
public:
    GuestSubject(Connection *connection, const QUuid &uuid, QObject *parent = nullptr);

    const DomainId &id() const { return m_id; }
    Connection *connection() const; ///< null: the host was removed
    const Inventory::Domain *domain() const; ///< null: not listed
    ScreenSubject subject() const;

    /// The same guest, on another host from now on. Tells changed().
    void moveTo(Connection *connection);
    /// By the user's wish: connects the host, or tries at once.
    void wakeHost();

    /// Keeps the screen told of the guest, of the issuers that are believed on its host and of where its password may
    /// be remembered; does what it wants of the host. `settings` may be null: then a chosen issuer is not kept.
    void drive(ConsoleScreen *screen, Settings *settings);
    /// The way to this guest's screen on whichever host it is by then.
    ConsoleScreen::Resolver resolver();

Q_SIGNALS:
    void changed();
    /// It has just started: no need to wait for the next attempt.
    void started();

private:
    void attach();
    void refresh();
    void refreshTrust(ConsoleScreen *screen, const Settings *settings) const;

    DomainId m_id;
    QPointer<Connection> m_connection;
    QString m_name;
    QString m_hostName;
};

} // namespace guestdeck
