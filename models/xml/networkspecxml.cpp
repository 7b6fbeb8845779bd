// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/networkspecxml.h"

#include "models/xml/document.h"
#include "models/xml/networkparts.h"
#include "models/xml/networkxml.h"

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;

/// None: a mode that no form can show.
std::optional<Kind> kindOf(const QString &mode, bool hasBridge, bool hasDevice)
{
    if (mode == "nat"_L1 || mode.isEmpty()) {
        return Kind::Nat; // libvirt's default of a bare <forward/>
    }
    if (mode == "route"_L1) {
        return Kind::Routed;
    }
    if (mode == "open"_L1) {
        return Kind::Open;
    }
    if (mode == "bridge"_L1 && hasBridge && !hasDevice) {
        return Kind::Bridge;
    }
    const bool direct = mode == "bridge"_L1 || mode == "vepa"_L1 || mode == "private"_L1 || mode == "passthrough"_L1;
    return direct ? std::optional(Kind::Macvtap) : std::nullopt;
}

NetworkSubnet readSubnet(const pugi::xml_node &ip, const IpSubnet &known)
{
    NetworkSubnet subnet;
    subnet.address = known.address;
    subnet.prefix = int(known.prefix);
    for (const pugi::xml_node &range : ip.child("dhcp").children("range")) {
        subnet.ranges.append({xml::attribute(range, "start"), xml::attribute(range, "end")});
    }
    for (const pugi::xml_node &host : ip.child("dhcp").children("host")) {
        subnet.reservations.append(
            {xml::attribute(host, "mac").toLower(), xml::attribute(host, "name"), xml::attribute(host, "ip")});
    }
    return subnet;
}

void readDns(const pugi::xml_node &dns, NetworkSpec &spec)
{
    for (const pugi::xml_node &forwarder : dns.children("forwarder")) {
        if (network::isPlainForwarder(forwarder)) {
            spec.dnsForwarders.append(xml::attribute(forwarder, "addr"));
        }
    }
    for (const pugi::xml_node &host : dns.children("host")) {
        spec.dnsHosts.append(network::readDnsHost(host));
    }
}

/// The only tag; 0: none, or a trunk, which stays as it is.
int readVlan(const pugi::xml_node &root)
{
    const QList<int> tags = network::readTags(root.child("vlan"));
    return tags.size() == 1 && xml::attribute(root.child("vlan"), "trunk") != "yes"_L1 ? tags.first() : 0;
}

} // namespace

namespace network
{

bool isPlainForwarder(const pugi::xml_node &forwarder)
{
    return forwarder.attribute("addr") && !forwarder.attribute("domain");
}

DnsHost readDnsHost(const pugi::xml_node &host)
{
    DnsHost entry{xml::attribute(host, "ip"), {}};
    for (const pugi::xml_node &name : host.children("hostname")) {
        entry.names.append(xml::text(name, 255));
    }
    return entry;
}

QList<int> readTags(const pugi::xml_node &vlan)
{
    QList<int> tags;
    for (const pugi::xml_node &tag : vlan.children("tag")) {
        tags.append(int(std::min<quint64>(xml::number(xml::attribute(tag, "id")), 1U << 20U)));
    }
    return tags;
}

PortGroup readPortGroup(const pugi::xml_node &node)
{
    const auto average = [&](const char *direction) {
        const QString text = xml::attribute(node.child("bandwidth").child(direction), "average");
        return quint32(std::min<quint64>(xml::number(text), ~quint32(0)));
    };
    return {xml::attribute(node, "name"), xml::attribute(node, "default") == "yes"_L1, readTags(node.child("vlan")),
            average("inbound"), average("outbound")};
}

pugi::xml_node addRange(pugi::xml_node parent, const DhcpRange &range)
{
    return xml::add(parent, "range", {{"start", range.first}, {"end", range.last}});
}

pugi::xml_node addReservation(pugi::xml_node parent, const DhcpReservation &reservation)
{
    pugi::xml_node host = xml::add(parent, "host");
    for (const auto &[name, value] :
         {std::pair("mac", reservation.mac), {"name", reservation.name}, {"ip", reservation.address}}) {
        if (!value.isEmpty()) {
            xml::setAttribute(host, name, value);
        }
    }
    return host;
}

pugi::xml_node addDnsHost(pugi::xml_node parent, const DnsHost &entry)
{
    pugi::xml_node host = xml::add(parent, "host", {{"ip", entry.address}});
    for (const QString &name : entry.names) {
        xml::addText(host, "hostname", name);
    }
    return host;
}

pugi::xml_node addVlan(pugi::xml_node parent, const QList<int> &tags)
{
    pugi::xml_node vlan = xml::add(parent, "vlan");
    if (tags.size() > 1) {
        xml::setAttribute(vlan, "trunk", u"yes"_s);
    }
    for (const int tag : tags) {
        xml::add(vlan, "tag", {{"id", QString::number(tag)}});
    }
    return vlan;
}

pugi::xml_node addPortGroup(pugi::xml_node parent, const PortGroup &group)
{
    pugi::xml_node node = xml::add(parent, "portgroup", {{"name", group.name}});
    if (group.isDefault) {
        xml::setAttribute(node, "default", u"yes"_s);
    }
    if (!group.vlans.isEmpty()) {
        addVlan(node, group.vlans);
    }
    if (group.inboundAverage > 0 || group.outboundAverage > 0) {
        const pugi::xml_node bandwidth = xml::add(node, "bandwidth");
        for (const auto &[name, rate] :
             {std::pair("inbound", group.inboundAverage), {"outbound", group.outboundAverage}}) {
            if (rate > 0) {
                xml::add(bandwidth, name, {{"average", QString::number(rate)}});
            }
        }
    }
    return node;
}

pugi::xml_node addSubnet(pugi::xml_node parent, const NetworkSubnet &subnet, bool v6)
{
    pugi::xml_node ip = xml::add(parent, "ip");
    if (v6) {
        xml::setAttribute(ip, "family", u"ipv6"_s);
    }
    xml::setAttribute(ip, "address", subnet.address);
    xml::setAttribute(ip, "prefix", QString::number(subnet.prefix));
    if (!subnet.ranges.isEmpty() || !subnet.reservations.isEmpty()) {
        const pugi::xml_node dhcp = xml::add(ip, "dhcp");
        for (const DhcpRange &range : subnet.ranges) {
            addRange(dhcp, range);
        }
        for (const DhcpReservation &reservation : subnet.reservations) {
            addReservation(dhcp, reservation);
        }
    }
    return ip;
}

pugi::xml_node addForward(pugi::xml_node parent, const NetworkSpec &spec)
{
    pugi::xml_node forward = xml::add(parent, "forward", {{"mode", forwardMode(spec)}});
    if (!spec.device.isEmpty()) {
        xml::setAttribute(forward, "dev", spec.device);
    }
    if (translatesV6(spec)) {
        xml::add(forward, "nat", {{"ipv6", u"yes"_s}});
    }
    if (spec.kind == Kind::Macvtap) {
        xml::add(forward, "interface", {{"dev", spec.device}});
    }
    return forward;
}

QString forwardMode(const NetworkSpec &spec)
{
    switch (spec.kind) {
    case Kind::Nat:
        return u"nat"_s;
    case Kind::Isolated:
        return {};
    case Kind::Routed:
        return u"route"_s;
    case Kind::Open:
        return u"open"_s;
    case Kind::Bridge:
        return u"bridge"_s;
    case Kind::Macvtap:
        return spec.macvtapMode;
    }
    return {};
}

bool translatesV6(const NetworkSpec &spec)
{
    return spec.kind == Kind::Nat && spec.v6 && spec.natV6;
}

} // namespace network

Result<NetworkSpec> readNetworkSpec(const QString &text)
{
    const auto document = xml::Document::parse(text);
    const auto info = readNetwork(text);
    if (!document.has_value() || !info.has_value()) {
        return document.has_value() ? info.error() : document.error();
    }
    const pugi::xml_node root = document->root("network");
    NetworkSpec spec;
    spec.name = info->name;
    spec.uuid = info->uuid;
    spec.bridge = info->bridge;
    const pugi::xml_node forward = root.child("forward");
    const QString mode = xml::attribute(forward, "mode");
    const auto kind = forward ? kindOf(mode, !spec.bridge.isEmpty(), !info->forwardDevices.isEmpty()) : Kind::Isolated;
    if (!kind) {
        return Error{ErrorKind::Unsupported, 0, {}, u"forward mode %1"_s.arg(mode)};
    }
    spec.kind = *kind;
    spec.device = info->forwardDevices.value(0);
    if (spec.kind == Kind::Macvtap) {
        spec.macvtapMode = mode;
    }
    if (spec.kind == Kind::Bridge) {
        spec.bridgeType = xml::attribute(root.child("virtualport"), "type");
    }
    qsizetype index = 0;
    for (const pugi::xml_node &ip : root.children("ip")) {
        const IpSubnet &known = info->subnets[index++];
        std::optional<NetworkSubnet> &place = known.ipv6 ? spec.v6 : spec.v4;
        if (!place) { // further ones of a family stay as they are
            place = readSubnet(ip, known);
        }
    }
    spec.natV6 = spec.kind != Kind::Nat || !spec.v6 || xml::attribute(forward.child("nat"), "ipv6") == "yes"_L1;
    spec.domain = info->domain;
    spec.domainLocalOnly = xml::attribute(root.child("domain"), "localOnly") == "yes"_L1;
    readDns(root.child("dns"), spec);
    spec.mtu = int(std::min<quint64>(xml::number(xml::attribute(root.child("mtu"), "size")), 1U << 20U));
    spec.vlan = readVlan(root);
    for (const pugi::xml_node &group : root.children("portgroup")) {
        spec.portGroups.append(network::readPortGroup(group));
    }
    return spec;
}

QString buildNetworkXml(const NetworkSpec &spec)
{
    const xml::Document document = xml::Document::create("network");
    const pugi::xml_node root = document.root();
    xml::addText(root, "name", spec.name);
    if (!spec.uuid.isNull()) {
        xml::addText(root, "uuid", spec.uuid.toString(QUuid::WithoutBraces));
    }
    if (spec.kind != Kind::Isolated) {
        network::addForward(root, spec);
    }
    const bool isOwn = spec.kind != Kind::Bridge && spec.kind != Kind::Macvtap;
    if (spec.kind == Kind::Bridge) {
        xml::add(root, "bridge", {{"name", spec.bridge}});
    } else if (isOwn && !spec.bridge.isEmpty()) {
        xml::add(root, "bridge", {{"name", spec.bridge}, {"stp", u"on"_s}, {"delay", u"0"_s}});
    }
    if (spec.kind == Kind::Bridge && !spec.bridgeType.isEmpty()) {
        xml::add(root, "virtualport", {{"type", spec.bridgeType}});
    }
    if (spec.mtu > 0 && isOwn) {
        xml::add(root, "mtu", {{"size", QString::number(spec.mtu)}});
    }
    if (spec.vlan > 0) {
        network::addVlan(root, {spec.vlan});
    }
    if (isOwn) {
        if (!spec.domain.isEmpty()) {
            pugi::xml_node domain = xml::add(root, "domain", {{"name", spec.domain}});
            if (spec.domainLocalOnly) {
                xml::setAttribute(domain, "localOnly", u"yes"_s);
            }
        }
        if (!spec.dnsForwarders.isEmpty() || !spec.dnsHosts.isEmpty()) {
            const pugi::xml_node dns = xml::add(root, "dns");
            for (const QString &address : spec.dnsForwarders) {
                xml::add(dns, "forwarder", {{"addr", address}});
            }
            for (const DnsHost &host : spec.dnsHosts) {
                network::addDnsHost(dns, host);
            }
        }
        if (spec.v4) {
            network::addSubnet(root, *spec.v4, false);
        }
        if (spec.v6) {
            network::addSubnet(root, *spec.v6, true);
        }
    }
    for (const PortGroup &group : spec.portGroups) {
        network::addPortGroup(root, group);
    }
    return document.toPrettyString();
}

QString buildRangeXml(const DhcpRange &range)
{
    const auto document = xml::Document::create("x");
    return QString::fromUtf8(network::fragment(network::addRange(document.root(), range)));
}

QString buildDnsHostXml(const DnsHost &host)
{
    const auto document = xml::Document::create("x");
    return QString::fromUtf8(network::fragment(network::addDnsHost(document.root(), host)));
}

QString buildPortGroupXml(const PortGroup &group)
{
    const auto document = xml::Document::create("x");
    return QString::fromUtf8(network::fragment(network::addPortGroup(document.root(), group)));
}

} // namespace guestdeck
