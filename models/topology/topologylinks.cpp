// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using State = TopologyNode::State;

namespace
{

TopologyNode::Kind kindOf(HostLink::Kind kind)
{
    switch (kind) {
    case HostLink::Kind::Wireless:
        return TopologyNode::Kind::Wireless;
    case HostLink::Kind::Bridge:
        return TopologyNode::Kind::Bridge;
    case HostLink::Kind::Bond:
        return TopologyNode::Kind::Bond;
    case HostLink::Kind::Vlan:
        return TopologyNode::Kind::Vlan;
    default:
        return TopologyNode::Kind::Nic;
    }
}

bool isCard(TopologyNode::Kind kind)
{
    return kind == TopologyNode::Kind::Nic || kind == TopologyNode::Kind::Wireless;
}

const HostRoute *defaultRoute(const HostNetFacts &facts)
{
    const HostRoute *best = nullptr;
    for (const HostRoute &route : facts.routes) {
        if (route.destination == "default"_L1 && !route.device.isEmpty()
            && (!best || std::tuple(route.v6, route.metric) < std::tuple(best->v6, best->metric))) {
            best = &route;
        }
    }
    return best;
}

} // namespace

void TopologyBuilder::rememberOwnBridges(const QList<NetworkInfo> &networks)
{
    for (const NetworkInfo &network : networks) {
        if (network.forwardMode != "bridge"_L1 && !network.bridge.isEmpty()) {
            m_ownBridges.insert(network.bridge, networkNodeId(network.name));
        }
    }
}

/// Cards, bonds, VLANs and bridges, but not what guests, containers and libvirt's own networks are made of. A virtual
/// Ethernet (a host in a container has nothing else) counts as a card when the host itself is reached by it.
QSet<QString> TopologyBuilder::shownLinks(const HostNetFacts &facts, const QStringList &always) const
{
    QSet<QString> shown(always.cbegin(), always.cend());
    QSet<QString> ways; ///< the host's own ways out
    ways.insert(facts.managementDevice);
    for (const HostRoute &route : facts.routes) {
        if (route.destination == "default"_L1) {
            ways.insert(route.device);
        }
    }
    ways.remove(QString());
    QSet<QString> inUse; ///< somebody's master or parent
    for (const HostLink &link : facts.links) {
        inUse.insert(link.kind == HostLink::Kind::Tap ? QString() : link.master);
        inUse.insert(link.parent);
    }
    for (const HostLink &link : facts.links) {
        if (link.libvirtOwned || m_ownBridges.contains(link.name)) {
            continue;
        }
        const bool hasAddress = std::ranges::any_of(link.addresses, [](const HostAddress &a) { return !a.linkLocal; });
        switch (link.kind) {
        case HostLink::Kind::Physical:
        case HostLink::Kind::Wireless:
        case HostLink::Kind::Bridge:
        case HostLink::Kind::Bond:
        case HostLink::Kind::Vlan:
            shown.insert(link.name);
            break;
        case HostLink::Kind::Veth:
        case HostLink::Kind::Other:
            if (ways.contains(link.name) || hasAddress || inUse.contains(link.name)
                || (ways.contains(link.master) && !link.name.startsWith("veth"_L1))) {
                shown.insert(link.name);
            }
            break;
        case HostLink::Kind::Macvtap:
        case HostLink::Kind::Tap:
        case HostLink::Kind::Loopback:
            break;
        }
    }
    return shown;
}

QString TopologyBuilder::speedText(int megabits)
{
    const QLocale locale;
    return megabits >= 1000 ? tr("%1 Gb/s").arg(locale.toString(megabits / 1000.0, 'g', 3))
                            : tr("%1 Mb/s").arg(locale.toString(megabits));
}

void TopologyBuilder::addLink(const HostLink &link, bool inUse, const HostNetFacts &facts)
{
    TopologyNode node;
    node.id = linkNodeId(link.name);
    node.kind = kindOf(link.kind);
    node.name = link.name;
    node.state = link.up && (link.carrier || !isCard(node.kind)) ? State::Active : State::Inactive;
    QStringList first;
    if (link.kind == HostLink::Kind::Bond && !link.bondMode.isEmpty()) {
        first += link.bondMode;
    }
    if (link.kind == HostLink::Kind::Bridge && link.stp) {
        first += tr("STP");
    }
    if (!link.up) {
        first += tr("switched off");
    } else if (isCard(node.kind) && !link.carrier) {
        first += tr("no link", "a network card without a cable");
    } else if (link.speed > 0) {
        first += speedText(link.speed);
    }
    if (link.mtu > 0 && link.mtu != 1500) {
        first += tr("MTU %1").arg(link.mtu);
    }
    if (!first.isEmpty()) {
        node.lines += first.join(u", "_s);
    }
    for (const HostAddress &address : link.addresses) {
        if (!address.linkLocal) {
            node.lines += address.toString();
        }
    }
    if (link.name == facts.managementDevice) {
        node.lines += tr("your way to this host");
    }
    if (isCard(node.kind) && link.up && !link.carrier && (inUse || node.lines.size() > 1)) {
        node.state = State::Trouble;
        node.trouble = tr("%1 is in use, but has no link: no cable, or nobody at its other end.").arg(link.name);
    }
    add(std::move(node));
}

void TopologyBuilder::addLinks(const HostNetFacts &facts, const QList<NetworkInfo> &networks, const QStringList &always)
{
    m_linksKnown = true;
    rememberOwnBridges(networks);
    const QSet<QString> shown = shownLinks(facts, always);
    QSet<QString> parents;
    for (const HostLink &link : facts.links) {
        parents.insert(link.parent);
    }
    for (const HostLink &link : facts.links) {
        if (shown.contains(link.name)) {
            addLink(link, !link.master.isEmpty() || parents.contains(link.name), facts);
        }
    }
    if (const HostRoute *way = defaultRoute(facts)) {
        m_defaultDevice = way->device;
    }
    for (const HostLink &link : facts.links) {
        if (!shown.contains(link.name)) {
            continue;
        }
        const QString id = linkNodeId(link.name);
        if (isCard(kindOf(link.kind))) {
            connect(u"outside"_s, id, {}, link.up && link.carrier);
        }
        if (!link.parent.isEmpty() && link.kind == HostLink::Kind::Vlan) {
            needLink(link.parent, Kind::Nic,
                     tr("%1 runs on %2, which this host does not have.").arg(link.name, link.parent), link.up);
            connect(linkNodeId(link.parent), id, tr("VLAN %1").arg(link.vlanId), link.up);
        }
        if (!link.master.isEmpty()) {
            needLink(link.master, Kind::Bridge,
                     tr("%1 is a part of %2, which this host does not have.").arg(link.name, link.master), link.up);
            const TopologyEdge edge{id,
                                    m_ownBridges.value(link.master, linkNodeId(link.master)),
                                    {},
                                    link.up && (link.carrier || !isCard(kindOf(link.kind)))};
            if (m_ownBridges.contains(link.master)) {
                m_later.append(edge); // that network is not in the picture yet
            } else {
                connect(edge.from, edge.to, {}, edge.up);
            }
        }
    }
}

void TopologyBuilder::addInterfaces(const QList<InterfaceInfo> &interfaces, const QList<NetworkInfo> &networks)
{
    m_linksKnown = !interfaces.isEmpty();
    rememberOwnBridges(networks);
    HostNetFacts facts;
    const auto has = [&](const QString &name) {
        return std::ranges::any_of(interfaces, [&](const InterfaceInfo &info) { return info.name == name; });
    };
    QMap<QString, QString> masters;
    for (const InterfaceInfo &info : interfaces) {
        for (const QString &port : info.ports) {
            masters.insert(port, info.name);
        }
    }
    const auto translate = [&](const InterfaceInfo &info) {
        HostLink link;
        link.name = info.name;
        link.kind = info.type == "bridge"_L1 ? HostLink::Kind::Bridge
            : info.type == "bond"_L1         ? HostLink::Kind::Bond
            : info.type == "vlan"_L1         ? HostLink::Kind::Vlan
                                             : HostLink::Kind::Physical;
        link.up = info.active;
        link.carrier = info.active && info.linkState != "down"_L1 && info.linkState != "lowerlayerdown"_L1;
        link.speed = int(qMin(info.speed, 10'000'000U));
        link.mtu = int(qMin(info.mtu, 100'000U));
        link.master = masters.value(info.name);
        link.parent = info.vlanDevice;
        link.vlanId = info.vlanTag.toInt();
        for (const QString &address : info.addresses) {
            const QStringList parts = address.split(u'/');
            link.addresses.append(
                {parts.first(), parts.value(1).toInt(), false, address.startsWith("fe80:"_L1, Qt::CaseInsensitive)});
        }
        return link;
    };
    for (const InterfaceInfo &info : interfaces) {
        if (info.name != "lo"_L1) {
            facts.links.append(translate(info));
        }
    }
    // The driver tells of ports inside of their bridge alone, where it does not list them, too.
    for (auto port = masters.cbegin(); port != masters.cend(); ++port) {
        if (!has(port.key()) && !port.key().startsWith("vnet"_L1)) {
            HostLink link;
            link.name = port.key();
            link.kind = HostLink::Kind::Physical;
            link.up = link.carrier = true;
            link.master = port.value();
            facts.links.append(link);
        }
    }
    const bool known = m_linksKnown;
    addLinks(facts, networks, {});
    m_linksKnown = known;
}

Topology TopologyBuilder::take()
{
    const bool leads
        = std::ranges::any_of(m_result.edges, [](const TopologyEdge &edge) { return edge.from == "outside"_L1; });
    if (!leads) {
        m_result.nodes.removeIf([](const TopologyNode &node) { return node.id == "outside"_L1; });
    }
    return std::move(m_result);
}

} // namespace guestdeck
