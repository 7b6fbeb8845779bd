// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/networks/leases.h"
#include "models/networks/networkusers.h"
#include "ui/mainwindow/services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace guestdeck
{

class Connection;

/// What the Networks tab shows of the chosen network besides its row: its definition as a form has it, its leases, and
/// which guests use which networks. Asks only while watched; again after events, and after tasks on that host, since
/// libvirt tells nothing of reservations and names. Thread: GUI. Owner: the page.
class NetworkFeed : public QObject
{
    Q_OBJECT
public:
    NetworkFeed(const Services &services, const ConnectionId &host, QObject *parent);
    ~NetworkFeed() override;

    void setWatching(bool on);
    /// Null: none.
    void setNetwork(const QUuid &network);
    const QUuid &network() const { return m_network; }
    void refresh();

    const std::optional<LoadedNetwork> &loaded() const { return m_loaded; }
    const std::optional<Error> &error() const { return m_error; } ///< why there is no loaded()
    QList<NetworkLease> leases() const { return m_leases ? m_leases->leases() : QList<NetworkLease>(); }
    const NetworkLeases *leaseFeed() const { return m_leases; } ///< null: none is chosen
    /// By name of the network; none: not read yet, or not to be read.
    const std::optional<NetworkUse> &use() const { return m_use; }
    const std::optional<Error> &useError() const { return m_useError; }

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    Connection *host() const;
    void follow();
    void load();
    void loadUse();
    void remakeLeases();

    Services m_services;
    ConnectionId m_host;
    QUuid m_network;
    std::optional<LoadedNetwork> m_loaded;
    std::optional<Error> m_error;
    std::optional<NetworkUse> m_use;
    std::optional<Error> m_useError;
    NetworkLeases *m_leases = nullptr;
    QTimer m_soon; ///< several events are one reading
    QTimer m_useSoon;
    quint64 m_asked = 0; ///< earlier answers are dropped
    bool m_readingUse = false;
    bool m_useAgain = false;
    bool m_watching = false;
};

} // namespace guestdeck
