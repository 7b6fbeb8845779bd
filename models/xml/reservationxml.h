// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace guestdeck
{

/// <host> below <dhcp> of a virtual network. https://libvirt.org/formatnetwork.html
struct DhcpReservation {
    QString mac; ///< lower case; empty: known by its name or, for IPv6, its id
    QString name;
    QString address;

    bool operator==(const DhcpReservation &) const = default;
};

/// Of a network's definition, both families. Errors: Invalid.
Result<QList<DhcpReservation>> readReservations(const QString &networkXml);
/// The element for virNetworkUpdate.
QString buildReservationXml(const DhcpReservation &reservation);
/// Which of the network's <ip> elements the address belongs to, from 0; -1: none of them.
int subnetIndexOf(const QString &networkXml, const QString &address);

} // namespace guestdeck
