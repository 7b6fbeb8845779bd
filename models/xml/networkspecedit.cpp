// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/document.h"
#include "models/xml/domainedit.h"
#include "models/xml/networkparts.h"
#include "models/xml/networkspecxml.h"

#include <pugixml.hpp>

#include <functional>
#include <sstream>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;

/// What `make` appends to an element, as text.
template <class Make>
QByteArray made(Make make)
{
    const auto document = xml::Document::create("x");
    return network::fragment(make(document.root()));
}

pugi::xml_node childMade(pugi::xml_node parent, const char *name)
{
    const pugi::xml_node child = parent.child(name);
    return child ? child : xml::addElement(parent, QByteArray("<") + name + "/>");
}

/// Empty: taken away.
void setOrRemove(pugi::xml_node node, const char *name, const QString &value)
{
    if (value.isEmpty()) {
        node.remove_attribute(name);
    } else {
        xml::setAttribute(node, name, value);
    }
}

bool hasElements(const pugi::xml_node &node)
{
    return node.find_child([](const pugi::xml_node &child) { return child.type() == pugi::node_element; });
}

void removeIfBare(pugi::xml_node node)
{
    if (node && !hasElements(node) && !node.first_attribute()) {
        xml::removeElement(node);
    }
}

pugi::xml_node findElement(const pugi::xml_node &parent, const char *name,
                           const std::function<bool(const pugi::xml_node &)> &matches)
{
    for (const pugi::xml_node &node : parent.children(name)) {
        if (matches(node)) {
            return node;
        }
    }
    return {};
}

/// What is in one list and not in the other, duplicates counted.
template <class T>
QList<T> missing(const QList<T> &from, QList<T> in)
{
    QList<T> gone;
    for (const T &item : from) {
        if (!in.removeOne(item)) {
            gone.append(item);
        }
    }
    return gone;
}

/// Elements of one kind below `parent`: those of entries that went are removed, new ones added, all others stay.
template <class T, class Read, class Make>
void editList(pugi::xml_node parent, const char *name, const QList<T> &before, const QList<T> &after, Read read,
              Make make)
{
    for (const T &item : missing(before, after)) {
        if (const auto node = findElement(parent, name, [&](const pugi::xml_node &one) { return read(one) == item; })) {
            xml::removeElement(node);
        }
    }
    for (const T &item : missing(after, before)) {
        xml::addElement(parent, made([&](const pugi::xml_node &root) { return make(root, item); }));
    }
}

DhcpRange readRange(const pugi::xml_node &node)
{
    return {xml::attribute(node, "start"), xml::attribute(node, "end")};
}

DhcpReservation readReservation(const pugi::xml_node &node)
{
    return {xml::attribute(node, "mac").toLower(), xml::attribute(node, "name"), xml::attribute(node, "ip")};
}

void editForward(pugi::xml_node root, const NetworkSpec &before, const NetworkSpec &after)
{
    if (after.kind == Kind::Isolated) {
        if (const pugi::xml_node forward = root.child("forward")) {
            xml::removeElement(forward);
        }
        return;
    }
    if (!root.child("forward")) {
        xml::addElement(root, made([&](const pugi::xml_node &x) { return network::addForward(x, after); }));
        return;
    }
    pugi::xml_node forward = root.child("forward");
    const QString mode = network::forwardMode(after);
    if (mode != network::forwardMode(before)) {
        xml::setAttribute(forward, "mode", mode);
        if (after.kind != Kind::Nat && forward.child("nat")) {
            xml::removeElement(forward.child("nat"));
        }
    }
    if (before.device != after.device) {
        const auto named = findElement(forward, "interface", [&](const pugi::xml_node &one) {
            return xml::attribute(one, "dev") == before.device;
        });
        if (named && !after.device.isEmpty()) {
            xml::setAttribute(named, "dev", after.device);
        } else if (named) {
            xml::removeElement(named);
        }
        if (!named || forward.attribute("dev")) {
            setOrRemove(forward, "dev", after.device);
        }
    }
    if (network::translatesV6(before) != network::translatesV6(after) && after.kind == Kind::Nat) {
        setOrRemove(childMade(forward, "nat"), "ipv6", network::translatesV6(after) ? u"yes"_s : QString());
        removeIfBare(forward.child("nat"));
    }
}

void editBridge(pugi::xml_node root, const NetworkSpec &before, const NetworkSpec &after)
{
    if (before.bridge != after.bridge) {
        setOrRemove(childMade(root, "bridge"), "name", after.bridge);
        removeIfBare(root.child("bridge"));
    }
    if (before.bridgeType != after.bridgeType) {
        if (after.bridgeType.isEmpty()) {
            xml::removeElement(root.child("virtualport"));
        } else {
            xml::setAttribute(childMade(root, "virtualport"), "type", after.bridgeType);
        }
    }
}

pugi::xml_node findSubnet(const pugi::xml_node &root, bool v6)
{
    return findElement(root, "ip",
                       [v6](const pugi::xml_node &ip) { return (xml::attribute(ip, "family") == "ipv6"_L1) == v6; });
}

void editSubnet(pugi::xml_node root, bool v6, const std::optional<NetworkSubnet> &before,
                const std::optional<NetworkSubnet> &after)
{
    if (before == after) {
        return;
    }
    pugi::xml_node ip = findSubnet(root, v6);
    if (!after) {
        xml::removeElement(ip);
        return;
    }
    if (!before || !ip) {
        xml::addElement(root, made([&](const pugi::xml_node &x) { return network::addSubnet(x, *after, v6); }));
        return;
    }
    if (before->address != after->address) {
        xml::setAttribute(ip, "address", after->address);
    }
    if (before->prefix != after->prefix) {
        ip.remove_attribute("netmask"); // two ways to say one thing
        xml::setAttribute(ip, "prefix", QString::number(after->prefix));
    }
    if (before->ranges == after->ranges && before->reservations == after->reservations) {
        return;
    }
    const pugi::xml_node dhcp = childMade(ip, "dhcp");
    editList(dhcp, "range", before->ranges, after->ranges, readRange, network::addRange);
    editList(dhcp, "host", before->reservations, after->reservations, readReservation, network::addReservation);
    removeIfBare(ip.child("dhcp"));
}

void editDomain(pugi::xml_node root, const NetworkSpec &before, const NetworkSpec &after)
{
    if (before.domain == after.domain && before.domainLocalOnly == after.domainLocalOnly) {
        return;
    }
    if (after.domain.isEmpty()) {
        if (const pugi::xml_node domain = root.child("domain")) {
            xml::removeElement(domain);
        }
        return;
    }
    const pugi::xml_node domain = childMade(root, "domain");
    xml::setAttribute(domain, "name", after.domain);
    if (before.domainLocalOnly != after.domainLocalOnly) {
        setOrRemove(domain, "localOnly", after.domainLocalOnly ? u"yes"_s : QString());
    }
}

void editDns(pugi::xml_node root, const NetworkSpec &before, const NetworkSpec &after)
{
    if (before.dnsForwarders == after.dnsForwarders && before.dnsHosts == after.dnsHosts) {
        return;
    }
    const pugi::xml_node dns = childMade(root, "dns");
    editList(
        dns, "forwarder", before.dnsForwarders, after.dnsForwarders,
        [](const pugi::xml_node &node) {
            return network::isPlainForwarder(node) ? xml::attribute(node, "addr") : QString();
        },
        [](pugi::xml_node x, const QString &address) {
            return xml::add(x, "forwarder", {{"addr", address}});
        });
    editList(dns, "host", before.dnsHosts, after.dnsHosts, network::readDnsHost, network::addDnsHost);
    removeIfBare(root.child("dns"));
}

void editVlan(pugi::xml_node parent, const QList<int> &before, const QList<int> &after)
{
    if (before == after) {
        return;
    }
    const pugi::xml_node old = parent.child("vlan");
    const QByteArray fresh = made([&](const pugi::xml_node &x) { return network::addVlan(x, after); });
    if (old && after.isEmpty()) {
        xml::removeElement(old);
    } else if (old) {
        xml::replaceElement(old, fresh);
    } else {
        xml::addElement(parent, fresh);
    }
}

void editRate(pugi::xml_node group, const char *direction, quint32 before, quint32 after)
{
    if (before == after) {
        return;
    }
    pugi::xml_node bandwidth = childMade(group, "bandwidth");
    if (after > 0) {
        xml::setAttribute(childMade(bandwidth, direction), "average", QString::number(after));
    } else {
        xml::removeElement(bandwidth.child(direction)); // its peak and burst mean nothing without an average
    }
    removeIfBare(bandwidth);
}

void editPortGroups(pugi::xml_node root, const NetworkSpec &before, const NetworkSpec &after)
{
    const auto named = [](const QList<PortGroup> &groups, const QString &name) {
        const auto found = std::ranges::find(groups, name, &PortGroup::name);
        return found == groups.end() ? nullptr : &*found;
    };
    for (const PortGroup &group : before.portGroups) {
        pugi::xml_node node = findElement(
            root, "portgroup", [&](const pugi::xml_node &one) { return xml::attribute(one, "name") == group.name; });
        const PortGroup *now = named(after.portGroups, group.name);
        if (!now) {
            xml::removeElement(node);
            continue;
        }
        if (now->isDefault != group.isDefault) {
            setOrRemove(node, "default", now->isDefault ? u"yes"_s : QString());
        }
        editVlan(node, group.vlans, now->vlans);
        editRate(node, "inbound", group.inboundAverage, now->inboundAverage);
        editRate(node, "outbound", group.outboundAverage, now->outboundAverage);
    }
    for (const PortGroup &group : after.portGroups) {
        if (!named(before.portGroups, group.name)) {
            xml::addElement(root, made([&](const pugi::xml_node &x) { return network::addPortGroup(x, group); }));
        }
    }
}

} // namespace

QByteArray network::fragment(const pugi::xml_node &element)
{
    std::ostringstream out;
    element.print(out, "", pugi::format_raw | pugi::format_no_escapes);
    return QByteArray::fromStdString(out.str());
}

Result<QString> editNetworkXml(const QString &text, const NetworkSpec &before, const NetworkSpec &after)
{
    auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("network");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a network definition"_s};
    }
    editForward(root, before, after);
    editBridge(root, before, after);
    editSubnet(root, false, before.v4, after.v4);
    editSubnet(root, true, before.v6, after.v6);
    editDomain(root, before, after);
    editDns(root, before, after);
    if (before.mtu != after.mtu) {
        if (after.mtu > 0) {
            xml::setAttribute(childMade(root, "mtu"), "size", QString::number(after.mtu));
        } else {
            xml::removeElement(root.child("mtu"));
        }
    }
    if (before.vlan != after.vlan) {
        editVlan(root, {before.vlan}, after.vlan > 0 ? QList<int>{after.vlan} : QList<int>{});
    }
    editPortGroups(root, before, after);
    return QString::fromUtf8(document->toUtf8());
}

} // namespace guestdeck
