// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/reservationxml.h"

#include "models/cloudinit/iprange.h"
#include "models/xml/document.h"
#include "models/xml/networkxml.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Result<QList<DhcpReservation>> readReservations(const QString &networkXml)
{
    const auto document = xml::Document::parse(networkXml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("network");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a network definition"_s};
    }
    QList<DhcpReservation> list;
    for (const pugi::xml_node &ip : root.children("ip")) {
        for (const pugi::xml_node &host : ip.child("dhcp").children("host")) {
            list.append(
                {xml::attribute(host, "mac").toLower(), xml::attribute(host, "name"), xml::attribute(host, "ip")});
        }
    }
    return list;
}

QString buildReservationXml(const DhcpReservation &reservation)
{
    const xml::Document document = xml::Document::create("host");
    pugi::xml_node host = document.root();
    for (const auto &[name, value] :
         {std::pair("mac", reservation.mac), {"name", reservation.name}, {"ip", reservation.address}}) {
        if (!value.isEmpty()) {
            xml::setAttribute(host, name, value);
        }
    }
    return document.toPrettyString();
}

int subnetIndexOf(const QString &networkXml, const QString &address)
{
    const auto network = readNetwork(networkXml);
    const auto wanted = IpAddress::parse(address);
    for (int i = 0; network.has_value() && wanted && i < network->subnets.size(); ++i) {
        const auto own = IpAddress::parse(network->subnets[i].address);
        if (own && wanted->isIn(*own, network->subnets[i].prefix)) {
            return i;
        }
    }
    return -1;
}

} // namespace guestdeck
