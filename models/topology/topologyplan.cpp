// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topology.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

/// The links that a plan names, and everything that they hang together with.
QSet<QString> concerned(const BridgePlan &plan, const HostNetFacts &facts)
{
    QSet<QString> names(plan.ports.cbegin(), plan.ports.cend());
    names.insert(plan.name);
    if (plan.bond) {
        names.insert(plan.bond->name);
        names.unite(QSet<QString>(plan.bond->members.cbegin(), plan.bond->members.cend()));
    }
    names.remove(QString());
    // Grows by at least one link a round, so it ends.
    for (qsizetype before = -1; before != names.size();) {
        before = names.size();
        for (const HostLink &link : facts.links) {
            const QStringList others{link.master, link.parent};
            for (const QString &other : others) {
                if (!other.isEmpty() && !link.libvirtOwned && (names.contains(link.name) || names.contains(other))) {
                    names.insert(link.name);
                    names.insert(other);
                }
            }
        }
    }
    return names;
}

Topology part(const Topology &whole, const QSet<QString> &names)
{
    QSet<QString> ids{u"outside"_s};
    for (const QString &name : names) {
        ids.insert(linkNodeId(name));
    }
    Topology result = whole;
    result.nodes.removeIf([&](const TopologyNode &node) { return !ids.contains(node.id); });
    result.edges.removeIf([&](const TopologyEdge &edge) { return !ids.contains(edge.from) || !ids.contains(edge.to); });
    return result;
}

bool has(const Topology &topology, const QString &id)
{
    return std::ranges::any_of(topology.nodes, [&](const TopologyNode &node) { return node.id == id; });
}

/// Both pictures show what the plan concerns today or will concern.
std::pair<Topology, Topology> pictures(const BridgePlan &plan, const HostNetFacts &facts)
{
    const HostNetFacts after = factsAfter(plan, facts);
    const QSet<QString> names = concerned(plan, facts).unite(concerned(plan, after));
    const QStringList always(names.cbegin(), names.cend());
    std::pair result(part(linkTopology(facts, always), names), part(linkTopology(after, always), names));
    for (TopologyNode &node : result.first.nodes) {
        if (!has(result.second, node.id)) {
            node.state = TopologyNode::State::Going;
        }
    }
    for (TopologyNode &node : result.second.nodes) {
        if (!has(result.first, node.id)) {
            node.state = TopologyNode::State::New;
        }
    }
    if (plan.action != BridgePlan::Action::Remove && !plan.libvirtNetwork.isEmpty()
        && has(result.second, linkNodeId(plan.name))) {
        TopologyNode network;
        network.id = networkNodeId(plan.libvirtNetwork);
        network.kind = TopologyNode::Kind::Network;
        network.state = TopologyNode::State::New;
        network.name = plan.libvirtNetwork;
        network.lines = {QCoreApplication::translate("guestdeck::TopologyBuilder", "bridged")};
        result.second.nodes.append(network);
        result.second.edges.append({linkNodeId(plan.name), network.id, {}, true});
    }
    return result;
}

} // namespace

Topology topologyBefore(const BridgePlan &plan, const HostNetFacts &facts)
{
    return pictures(plan, facts).first;
}

Topology topologyAfter(const BridgePlan &plan, const HostNetFacts &facts)
{
    return pictures(plan, facts).second;
}

} // namespace guestdeck
