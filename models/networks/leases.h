// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/libvirt/leasecalls.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>
#include <utility>

namespace guestdeck
{

class Connection;

/// The leases of one virtual network, kept fresh while somebody watches. libvirt has no events for them, so they are
/// asked for every few seconds, and once more when a guest starts or stops. Whose MAC it is comes from the guests'
/// definitions, which are read when a lease shows a MAC that is not known yet. Thread: GUI. Owner: its page, as a
/// child of it; must not outlive the connection.
class NetworkLeases : public QObject
{
    Q_OBJECT
public:
    NetworkLeases(Connection &connection, const QUuid &network, QObject *parent = nullptr);

    /// Asks at once, and then again and again until false.
    void watch(bool on);
    /// Asks now.
    void refresh();

    const QList<NetworkLease> &leases() const { return m_leases; } ///< by address
    /// An answer has come since watch().
    bool isLoaded() const { return m_loaded; }
    const std::optional<Error> &error() const { return m_error; } ///< of the last request

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void ask();
    void taken(const QList<NetworkLease> &leases);
    void name();

    Connection &m_connection;
    const QUuid m_network;
    QTimer m_timer;
    QList<NetworkLease> m_leases;
    std::optional<Error> m_error;
    QHash<QString, std::pair<QUuid, QString>> m_guests; ///< MAC → guest
    bool m_watching = false;
    bool m_asking = false;
    bool m_naming = false;
    bool m_loaded = false;
};

} // namespace guestdeck
