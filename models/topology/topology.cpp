// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologybuilder.h"

#include "models/itemmodels/guestmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Kind = TopologyNode::Kind;
using State = TopologyNode::State;

QString linkNodeId(const QString &interface)
{
    return u"link:"_s + interface;
}

QString networkNodeId(const QString &network)
{
    return u"network:"_s + network;
}

QString guestNodeId(const QUuid &guest)
{
    return u"guest:"_s + guest.toString(QUuid::WithoutBraces);
}

TopologyNode *TopologyBuilder::find(const QString &id)
{
    const auto at = m_index.constFind(id);
    return at == m_index.constEnd() ? nullptr : &m_result.nodes[*at];
}

TopologyNode &TopologyBuilder::add(TopologyNode node)
{
    if (TopologyNode *known = find(node.id)) {
        return *known;
    }
    m_index.insert(node.id, m_result.nodes.size());
    m_result.nodes.append(std::move(node));
    return m_result.nodes.last();
}

/// One line for two ends, whatever is said of them twice.
void TopologyBuilder::connect(const QString &from, const QString &to, const QString &label, bool up)
{
    if (from == to || !m_index.contains(from) || !m_index.contains(to)) {
        return;
    }
    const auto key = std::pair(from, to);
    if (const auto known = m_edges.constFind(key); known != m_edges.constEnd()) {
        TopologyEdge &edge = m_result.edges[*known];
        edge.up = edge.up || up;
        if (!label.isEmpty() && edge.label != label) {
            edge.label += (edge.label.isEmpty() ? u""_s : u", "_s) + label;
        }
        return;
    }
    m_edges.insert(key, m_result.edges.size());
    m_result.edges.append({from, to, label, up});
}

void TopologyBuilder::addOutside(const QList<HostRoute> &routes)
{
    TopologyNode node{u"outside"_s, Kind::Outside, State::Active, tr("Outside"), {}, {}, {}, false};
    for (const HostRoute &route : routes) {
        if (route.destination == "default"_L1 && !route.gateway.isEmpty()) {
            const QString line = tr("via %1", "gateway").arg(route.gateway);
            if (!node.lines.contains(line)) {
                node.lines += line;
            }
        }
    }
    add(std::move(node));
}

void TopologyBuilder::addNetworks(const QList<NetworkInfo> &networks)
{
    for (const NetworkInfo &network : networks) {
        TopologyNode node;
        node.id = networkNodeId(network.name);
        node.kind = Kind::Network;
        node.state = network.active ? State::Active : State::Inactive;
        node.name = network.name;
        node.lines = {forwardText(network.forwardMode)};
        if (!network.active) {
            node.lines[0] = tr("%1, stopped", "kind of network").arg(node.lines.at(0));
        }
        for (const IpSubnet &subnet : network.subnets) {
            node.lines += subnet.address + u'/' + QString::number(subnet.prefix);
        }
        add(std::move(node));
        connectNetwork(network);
    }
    for (const TopologyEdge &edge : std::as_const(m_later)) {
        connect(edge.from, edge.to, edge.label, edge.up);
    }
}

/// To what it goes out by.
void TopologyBuilder::connectNetwork(const NetworkInfo &network)
{
    const QString id = networkNodeId(network.name);
    const QString &mode = network.forwardMode;
    if (mode == "bridge"_L1 && !network.bridge.isEmpty()) {
        needLink(
            network.bridge, Kind::Bridge,
            tr("The network %1 uses the bridge %2, which this host does not have.").arg(network.name, network.bridge),
            network.active);
        connect(linkNodeId(network.bridge), id, {}, network.active);
        return;
    }
    if (!network.bridge.isEmpty()) {
        m_ownBridges.insert(network.bridge, id);
    }
    if (mode.isEmpty()) {
        return; // isolated
    }
    const bool direct = mode == "bridge"_L1 || mode == "vepa"_L1 || mode == "private"_L1 || mode == "passthrough"_L1;
    const QString label = direct ? u"macvtap"_s : mode == "nat"_L1 ? u"NAT"_s : QString();
    for (const QString &device : network.forwardDevices) {
        needLink(device, Kind::Nic,
                 tr("The network %1 goes out by %2, which this host does not have.").arg(network.name, device),
                 network.active);
        connect(linkNodeId(device), id, label, network.active);
    }
    if (network.forwardDevices.isEmpty() && (mode == "nat"_L1 || mode == "route"_L1 || mode == "open"_L1)) {
        const QString way = linkNodeId(m_defaultDevice);
        connect(m_defaultDevice.isEmpty() || !m_index.contains(way) ? u"outside"_s : way, id, label, network.active);
    }
}

/// Something names a link that the host does not tell of: shown, so that it is not a guest without a network.
void TopologyBuilder::needLink(const QString &name, Kind kind, const QString &trouble, bool inUse)
{
    if (m_ownBridges.contains(name) || m_index.contains(linkNodeId(name))) {
        return;
    }
    TopologyNode node;
    node.id = linkNodeId(name);
    node.kind = kind;
    node.state = inUse && m_linksKnown ? State::Trouble : State::Inactive;
    node.name = name;
    node.lines = {m_linksKnown ? tr("not there") : tr("nothing is known of it")};
    node.trouble = node.state == State::Trouble ? trouble : QString();
    add(std::move(node));
    if (kind == Kind::Nic) {
        connect(u"outside"_s, linkNodeId(name), {}, false);
    }
}

void TopologyBuilder::addGuests(const QList<TopologyGuest> &guests)
{
    for (const TopologyGuest &guest : guests) {
        TopologyNode node;
        node.id = guestNodeId(guest.uuid);
        node.kind = Kind::Guest;
        const bool runs = isActive(guest.state);
        node.state = guest.state == DomainState::Crashed ? State::Trouble : runs ? State::Active : State::Inactive;
        node.trouble = guest.state == DomainState::Crashed ? tr("This guest has crashed.") : QString();
        node.name = guest.name;
        node.lines = {GuestModel::stateText(guest.state)};
        node.lines += guest.addresses;
        if (guest.nics.isEmpty()) {
            node.lines += tr("no network card");
        }
        add(std::move(node));
        for (const NicInfo &nic : guest.nics) {
            connectGuest(guest, nic, runs);
        }
    }
}

void TopologyBuilder::connectGuest(const TopologyGuest &guest, const NicInfo &nic, bool runs)
{
    const QString id = guestNodeId(guest.uuid);
    if (nic.type == "network"_L1) {
        connectToNetwork(guest, nic, runs);
    } else if (nic.type == "bridge"_L1) {
        if (const QString network = m_ownBridges.value(nic.source); !network.isEmpty()) {
            connect(network, id, nic.mac, runs);
            return;
        }
        needLink(nic.source, Kind::Bridge,
                 tr("Guests use the bridge %1, which this host does not have.").arg(nic.source), runs);
        connect(linkNodeId(nic.source), id, nic.mac, runs);
    } else if (nic.type == "direct"_L1) {
        needLink(nic.source, Kind::Nic, tr("Guests use %1, which this host does not have.").arg(nic.source), runs);
        connect(linkNodeId(nic.source), id, tr("macvtap %1").arg(nic.mac), runs);
    } else if (nic.type == "user"_L1) {
        add({u"user"_s,
             Kind::Network,
             State::Active,
             tr("User networking"),
             {tr("out by the host's own way, nobody in")},
             {},
             {},
             false});
        connect(u"outside"_s, u"user"_s, {});
        connect(u"user"_s, id, nic.mac, runs);
    } else if (TopologyNode *node = find(id)) {
        node->lines += tr("a network card of type %1").arg(nic.type);
    }
}

void TopologyBuilder::connectToNetwork(const TopologyGuest &guest, const NicInfo &nic, bool runs)
{
    const QString network = networkNodeId(nic.source);
    TopologyNode *node = find(network);
    if (!node) {
        node = &add({network, Kind::Network, State::Inactive, nic.source, {tr("not there")}, {}, {}, false});
        m_missing.insert(network);
    }
    if (runs && node->state == State::Inactive) {
        node->state = State::Trouble;
        node->trouble = m_missing.contains(network)
            ? tr("Guests that run use this network, but this host has none of that name.")
            : tr("This network is stopped, but guests that run use it.");
    }
    connect(network, guestNodeId(guest.uuid), nic.mac, runs);
}

QString TopologyBuilder::forwardText(const QString &mode)
{
    if (mode.isEmpty()) {
        return tr("isolated");
    }
    if (mode == "nat"_L1) {
        return tr("NAT");
    }
    if (mode == "route"_L1) {
        return tr("routed");
    }
    if (mode == "open"_L1) {
        return tr("open");
    }
    if (mode == "bridge"_L1) {
        return tr("bridged");
    }
    return mode;
}

Topology hostTopology(const HostNetFacts *facts, const QList<InterfaceInfo> &interfaces,
                      const QList<NetworkInfo> &networks, const QList<TopologyGuest> &guests)
{
    TopologyBuilder builder;
    builder.addOutside(facts ? facts->routes : QList<HostRoute>());
    if (facts) {
        builder.addLinks(*facts, networks, {});
    } else {
        builder.addInterfaces(interfaces, networks);
    }
    builder.addNetworks(networks);
    builder.addGuests(guests);
    return builder.take();
}

Topology linkTopology(const HostNetFacts &facts, const QStringList &always)
{
    TopologyBuilder builder;
    builder.addOutside(facts.routes);
    builder.addLinks(facts, {}, always);
    return builder.take();
}

} // namespace guestdeck
