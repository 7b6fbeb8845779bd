// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/document.h"
#include "models/xml/interfaceaddress.h"

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

constexpr qsizetype maxInterfaces = 256; ///< hostile definitions
constexpr qsizetype maxVlans = 4096;

quint32 rateNumber(const pugi::xml_node &node, const char *name)
{
    return quint32(std::min<quint64>(xml::number(xml::attribute(node, name)), 0xffffffffU));
}

InterfaceRate readRate(const pugi::xml_node &node)
{
    return {rateNumber(node, "average"), rateNumber(node, "peak"), rateNumber(node, "burst")};
}

InterfaceSpec readOne(const pugi::xml_node &node)
{
    InterfaceSpec spec;
    const QString type = xml::attribute(node, "type");
    const auto *const kind
        = std::ranges::find_if(sourceKinds, [&](const SourceKind &one) { return type == QLatin1StringView(one.type); });
    const pugi::xml_node source = node.child("source");
    if (kind == std::end(sourceKinds)) {
        spec.source = Source::Other;
        spec.otherType = type;
        spec.sourceName = xml::attribute(source, "dev");
    } else {
        spec.source = kind->source;
        spec.sourceName = kind->attribute ? xml::attribute(source, kind->attribute) : QString();
    }
    spec.directMode = spec.source == Source::Direct ? xml::attribute(source, "mode") : QString();
    spec.portGroup = spec.source == Source::Network ? xml::attribute(source, "portgroup") : QString();
    spec.virtualPort = xml::attribute(node.child("virtualport"), "type");
    spec.model = xml::attribute(node.child("model"), "type");
    spec.mac = xml::attribute(node.child("mac"), "address").toLower();
    spec.linkUp = xml::attribute(node.child("link"), "state") != "down"_L1;
    spec.inbound = readRate(node.child("bandwidth").child("inbound"));
    spec.outbound = readRate(node.child("bandwidth").child("outbound"));
    for (const pugi::xml_node &tag : node.child("vlan").children("tag")) {
        if (spec.vlans.size() < maxVlans) {
            spec.vlans.append(int(std::min<quint64>(xml::number(xml::attribute(tag, "id")), 0xffff)));
        }
    }
    spec.filter = xml::attribute(node.child("filterref"), "filter");
    spec.mtu = int(std::min<quint64>(xml::number(xml::attribute(node.child("mtu"), "size")), 0x7fffffff));
    spec.bootOrder = int(std::min<quint64>(xml::number(xml::attribute(node.child("boot"), "order")), 0xffff));
    spec.target = xml::attribute(node.child("target"), "dev");
    spec.alias = xml::attribute(node.child("alias"), "name");
    spec.address = readDeviceAddress(node.child("address"));
    return spec;
}

} // namespace

/// "pci 0000:01:00.0", or the attributes of another kind of address in their order.
QString readDeviceAddress(const pugi::xml_node &address)
{
    if (!address) {
        return {};
    }
    const QString type = xml::attribute(address, "type");
    if (type != "pci"_L1) {
        QString all = type;
        for (const pugi::xml_attribute &one : address.attributes()) {
            if (std::strcmp(one.name(), "type") != 0) {
                all += u' ' + QString::fromUtf8(one.name()).left(64) + u'=' + xml::attribute(address, one.name());
            }
        }
        return all.left(256);
    }
    const auto part = [&](const char *name) { return xml::attribute(address, name).toUInt(nullptr, 0); };
    return u"pci %1:%2:%3.%4"_s.arg(part("domain"), 4, 16, QChar(u'0'))
        .arg(part("bus"), 2, 16, QChar(u'0'))
        .arg(part("slot"), 2, 16, QChar(u'0'))
        .arg(part("function"), 0, 16);
}

NicParts changedParts(const InterfaceSpec &before, const InterfaceSpec &after)
{
    NicParts parts;
    const auto differ = [&parts](NicPart part, bool differs) {
        if (differs) {
            parts |= part;
        }
    };
    differ(NicPart::Source,
           before.source != after.source || before.sourceName != after.sourceName
               || before.directMode != after.directMode || before.virtualPort != after.virtualPort);
    differ(NicPart::PortGroup, before.portGroup != after.portGroup);
    differ(NicPart::Model, before.model != after.model);
    differ(NicPart::Mac, before.mac != after.mac);
    differ(NicPart::Link, before.linkUp != after.linkUp);
    differ(NicPart::Rate, before.inbound != after.inbound || before.outbound != after.outbound);
    differ(NicPart::Vlan, before.vlans != after.vlans);
    differ(NicPart::Filter, before.filter != after.filter);
    differ(NicPart::Mtu, before.mtu != after.mtu);
    differ(NicPart::BootOrder, before.bootOrder != after.bootOrder);
    return parts;
}

InterfaceSpec withParts(InterfaceSpec to, const InterfaceSpec &from, NicParts parts)
{
    if (parts & NicPart::Source) {
        to.source = from.source;
        to.otherType = from.otherType;
        to.sourceName = from.sourceName;
        to.directMode = from.directMode;
        to.virtualPort = from.virtualPort;
        if (to.source != Source::Network) {
            to.portGroup.clear();
        }
    }
    const auto take = [&]<class T>(NicPart part, T InterfaceSpec::*member) {
        if (parts & part) {
            to.*member = from.*member;
        }
    };
    take(NicPart::PortGroup, &InterfaceSpec::portGroup);
    take(NicPart::Model, &InterfaceSpec::model);
    take(NicPart::Mac, &InterfaceSpec::mac);
    take(NicPart::Link, &InterfaceSpec::linkUp);
    take(NicPart::Rate, &InterfaceSpec::inbound);
    take(NicPart::Rate, &InterfaceSpec::outbound);
    take(NicPart::Vlan, &InterfaceSpec::vlans);
    take(NicPart::Filter, &InterfaceSpec::filter);
    take(NicPart::Mtu, &InterfaceSpec::mtu);
    take(NicPart::BootOrder, &InterfaceSpec::bootOrder);
    return to;
}

Result<QList<InterfaceSpec>> readInterfaces(const QString &domainXml)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domain");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition"_s};
    }
    QList<InterfaceSpec> all;
    for (const pugi::xml_node &node : root.child("devices").children("interface")) {
        if (all.size() < maxInterfaces) {
            all.append(readOne(node));
        }
    }
    return all;
}

NetworkPorts readNetworkPorts(const QString &networkXml)
{
    NetworkPorts ports;
    const auto document = xml::Document::parse(networkXml);
    if (!document.has_value()) {
        return ports;
    }
    const pugi::xml_node root = document->root("network");
    for (const pugi::xml_node &group : root.children("portgroup")) {
        ports.portGroups.append(xml::attribute(group, "name"));
    }
    ports.openVSwitch = xml::attribute(root.child("virtualport"), "type") == "openvswitch"_L1;
    const QString mode = xml::attribute(root.child("forward"), "mode");
    ports.macvtap = (mode == "bridge"_L1 || mode == "vepa"_L1 || mode == "private"_L1 || mode == "passthrough"_L1)
        && !root.child("bridge");
    return ports;
}

} // namespace guestdeck
