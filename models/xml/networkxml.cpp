// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/networkxml.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>
#include <bit>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// 255.255.255.0 → 24; 0 for what is no mask.
quint32 prefixOfMask(const QString &mask)
{
    const QStringList parts = mask.split(u'.');
    quint32 bits = 0;
    for (const QString &part : parts) {
        bits = bits << 8 | (part.toUInt() & 0xffU);
    }
    return parts.size() == 4 ? quint32(std::countl_one(bits)) : 0;
}

IpSubnet readSubnet(const pugi::xml_node &ip)
{
    IpSubnet subnet;
    subnet.address = xml::attribute(ip, "address");
    subnet.ipv6 = xml::attribute(ip, "family") == "ipv6"_L1;
    const quint64 prefix = xml::number(xml::attribute(ip, "prefix"));
    const QString mask = xml::attribute(ip, "netmask");
    subnet.prefix = prefix > 0 ? quint32(std::min<quint64>(prefix, subnet.ipv6 ? 128 : 32)) : prefixOfMask(mask);
    for (const pugi::xml_node &range : ip.child("dhcp").children("range")) {
        subnet.dhcp.append({xml::attribute(range, "start"), xml::attribute(range, "end")});
    }
    return subnet;
}

} // namespace

Result<NetworkInfo> readNetwork(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("network");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a network definition"_s};
    }
    NetworkInfo network;
    network.uuid = QUuid(xml::childText(root, "uuid", 64));
    network.domain = xml::attribute(root.child("domain"), "name");
    for (const pugi::xml_node &ip : root.children("ip")) {
        network.subnets.append(readSubnet(ip));
    }
    network.name = xml::childText(root, "name");
    network.bridge = xml::attribute(root.child("bridge"), "name");
    if (const pugi::xml_node forward = root.child("forward")) {
        const QString mode = xml::attribute(forward, "mode");
        network.forwardMode = mode.isEmpty() ? u"nat"_s : mode; // libvirt's default of a bare <forward/>
        for (const pugi::xml_node &device : forward.children("interface")) {
            network.forwardDevices.append(xml::attribute(device, "dev"));
        }
        if (network.forwardDevices.isEmpty()) {
            network.forwardDevices.append(xml::attribute(forward, "dev"));
        }
        network.forwardDevices.removeAll(QString());
    }
    return network;
}

QString readBridgeName(const QString &interfaceXml)
{
    const auto document = xml::Document::parse(interfaceXml);
    if (!document.has_value()) {
        return {};
    }
    const pugi::xml_node root = document->root("interface");
    return xml::attribute(root, "type") == "bridge"_L1 ? xml::attribute(root, "name") : QString();
}

} // namespace guestdeck
