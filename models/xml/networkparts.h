// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"

#include <QByteArray>

#include <pugixml.hpp>

/// Elements of a network's definition, for those who read, build and edit it. Pure.
namespace guestdeck::network
{

/// By its address alone, not for one domain.
bool isPlainForwarder(const pugi::xml_node &forwarder);
DnsHost readDnsHost(const pugi::xml_node &host);
QList<int> readTags(const pugi::xml_node &vlan);
PortGroup readPortGroup(const pugi::xml_node &node);

// Appended without whitespace.
pugi::xml_node addRange(pugi::xml_node parent, const DhcpRange &range);
pugi::xml_node addReservation(pugi::xml_node parent, const DhcpReservation &reservation);
pugi::xml_node addDnsHost(pugi::xml_node parent, const DnsHost &entry);
pugi::xml_node addVlan(pugi::xml_node parent, const QList<int> &tags);
pugi::xml_node addPortGroup(pugi::xml_node parent, const PortGroup &group);
pugi::xml_node addSubnet(pugi::xml_node parent, const NetworkSubnet &subnet, bool v6);
pugi::xml_node addForward(pugi::xml_node parent, const NetworkSpec &spec);

/// libvirt's word; empty: isolated.
QString forwardMode(const NetworkSpec &spec);
/// Whether IPv6 goes out by <nat ipv6='yes'/>.
bool translatesV6(const NetworkSpec &spec);

/// The element's text, as xml::addElement() takes it.
QByteArray fragment(const pugi::xml_node &element);

} // namespace guestdeck::network
