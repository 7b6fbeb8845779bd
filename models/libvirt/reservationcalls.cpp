// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/reservationcalls.h"

#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Reservation)
};

NetworkHandle lookup(Session &session, const QString &name)
{
    return NetworkHandle(virNetworkLookupByName(session.raw(), name.toUtf8().constData()));
}

Result<QString> xmlOf(virNetworkPtr network, bool active)
{
    // What counts is what runs; the definition of a network that runs may wait for its next start.
    const CString xml(virNetworkGetXMLDesc(network, active ? 0 : VIR_NETWORK_XML_INACTIVE));
    return xml ? Result<QString>(QString::fromUtf8(xml.get())) : lastError();
}

QList<DhcpReservation> leasesOf(virNetworkPtr network)
{
    virNetworkDHCPLeasePtr *leases = nullptr;
    const int count = virNetworkGetDHCPLeases(network, nullptr, &leases, 0);
    QList<DhcpReservation> list;
    for (int i = 0; i < count; ++i) {
        list.append({QString::fromUtf8(leases[i]->mac).toLower(), QString::fromUtf8(leases[i]->hostname).left(255),
                     QString::fromUtf8(leases[i]->ipaddr)});
        virNetworkDHCPLeaseFree(leases[i]);
    }
    std::free(static_cast<void *>(leases)); // NOLINT(bugprone-multi-level-implicit-pointer-conversion)
    return list;
}

Outcome update(virNetworkPtr network, virNetworkUpdateCommand command, int subnet, const DhcpReservation &reservation)
{
    const QByteArray xml = buildReservationXml(reservation).toUtf8();
    const bool active = virNetworkIsActive(network) == 1;
    const bool stored = virNetworkIsPersistent(network) != 0;
    unsigned flags = active ? unsigned(VIR_NETWORK_UPDATE_AFFECT_LIVE) : 0;
    if (stored) {
        flags |= unsigned(VIR_NETWORK_UPDATE_AFFECT_CONFIG);
    }
    return virNetworkUpdate(network, command, VIR_NETWORK_SECTION_IP_DHCP_HOST, subnet, xml.constData(), flags) == 0
        ? Outcome{}
        : Outcome(lastError());
}

} // namespace

Result<NetworkAddresses> readNetworkAddresses(Session &session, const QString &name)
{
    const NetworkHandle network = lookup(session, name);
    if (!network) {
        return lastError();
    }
    const auto xml = xmlOf(network.get(), true);
    if (!xml.has_value()) {
        return xml.error();
    }
    const auto reservations = readReservations(*xml);
    return reservations.has_value() ? Result<NetworkAddresses>(NetworkAddresses{*reservations, leasesOf(network.get())})
                                    : reservations.error();
}

Result<bool> hasReservation(Session &session, const QString &name, const DhcpReservation &reservation)
{
    const NetworkHandle network = lookup(session, name);
    const auto xml = network ? xmlOf(network.get(), true) : Result<QString>(lastError());
    if (!xml.has_value()) {
        return xml.error();
    }
    const auto known = readReservations(*xml);
    return known.has_value() && known->contains(reservation);
}

Outcome addReservation(Session &session, const QString &name, const DhcpReservation &reservation)
{
    const NetworkHandle network = lookup(session, name);
    const auto xml = network ? xmlOf(network.get(), true) : Result<QString>(lastError());
    if (!xml.has_value()) {
        return xml.error();
    }
    const auto known = readReservations(*xml);
    if (known.has_value() && known->contains(reservation)) {
        return {};
    }
    const auto taken = [&](const DhcpReservation &one) {
        return one.address == reservation.address || (!one.mac.isEmpty() && one.mac == reservation.mac);
    };
    if (known.has_value() && std::ranges::any_of(*known, taken)) {
        return Error{
            ErrorKind::Conflict,
            0,
            Tr::tr("The virtual network %1 has reserved %2 for another machine.").arg(name, reservation.address),
            {}};
    }
    const int subnet = subnetIndexOf(*xml, reservation.address);
    if (subnet < 0) {
        return Error{ErrorKind::Invalid,
                     0,
                     Tr::tr("The address %1 is not in the virtual network %2.").arg(reservation.address, name),
                     {}};
    }
    return update(network.get(), VIR_NETWORK_UPDATE_COMMAND_ADD_LAST, subnet, reservation);
}

Outcome removeReservation(Session &session, const QString &name, const DhcpReservation &reservation)
{
    const NetworkHandle network = lookup(session, name);
    const auto xml = network ? xmlOf(network.get(), true) : Result<QString>(lastError());
    if (!xml.has_value()) {
        return xml.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(xml.error());
    }
    const auto known = readReservations(*xml);
    if (known.has_value() && !known->contains(reservation)) {
        return {};
    }
    return update(network.get(), VIR_NETWORK_UPDATE_COMMAND_DELETE, subnetIndexOf(*xml, reservation.address),
                  reservation);
}

} // namespace guestdeck
