// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// One request to virNetworkUpdate.
struct NetworkUpdate {
    enum class Section { DhcpRange, DhcpHost, DnsHost, PortGroup };
    enum class Command { Add, Delete, Modify };
    Section section = Section::DhcpHost;
    Command command = Command::Add;
    bool v6 = false; ///< of the two subnets; ranges and reservations
    QString xml; ///< the element

    bool operator==(const NetworkUpdate &) const = default;
};

/// What becomes of a change while the network runs.
struct NetworkChange {
    QStringList live; ///< sentences: what applies at once
    QStringList restart; ///< sentences: what waits until the network is started anew
    bool needsRestart = false;
    bool isEmpty() const { return live.isEmpty() && restart.isEmpty(); }
};
/// Autostart is told as live; startNow means nothing here. Pure.
NetworkChange compareNetworks(const NetworkSpec &before, const NetworkSpec &after);

/// The requests that turn what runs into `after` as far as libvirt can, deletions first, as it has no changing of
/// ranges and refuses two reservations for one address.
QList<NetworkUpdate> networkUpdates(const NetworkSpec &running, const NetworkSpec &after);

/// As libvirt writes it: addresses in their shortest form, MACs in lower case, no spaces around.
NetworkSpec normalized(NetworkSpec spec);

} // namespace guestdeck
