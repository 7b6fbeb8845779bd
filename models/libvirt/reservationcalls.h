// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/xml/reservationxml.h"

namespace guestdeck
{

class Session;

/// Who has which address of a virtual network.
struct NetworkAddresses {
    QList<DhcpReservation> reservations;
    QList<DhcpReservation> leases; ///< given out now; the name is what the guest calls itself
};
/// Three calls. No leases where the driver cannot tell, or the network is not active.
Result<NetworkAddresses> readNetworkAddresses(Session &session, const QString &network);

/// Reserves an IPv4 address by MAC (virNetworkUpdate, section ip-dhcp-host): for the running network and in its
/// definition, each where there is one. The same reservation that is there already is a success. Errors: Conflict (the
/// address, MAC or name is reserved for another), Invalid (no subnet of the network has the address).
Outcome addReservation(Session &session, const QString &network, const DhcpReservation &reservation);
/// One that is gone already, as well as its network, is a success; so is one of that MAC with another address, which is
/// not ours and stays.
Outcome removeReservation(Session &session, const QString &network, const DhcpReservation &reservation);
/// Whether exactly this one is there.
Result<bool> hasReservation(Session &session, const QString &network, const DhcpReservation &reservation);

} // namespace guestdeck
