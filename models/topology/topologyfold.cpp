// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologyfold.h"

#include "models/topology/topologywords.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype fewGuests = 40; ///< up to here a network may show more of its guests
constexpr qsizetype mostOfFew = 8;
constexpr qsizetype mostOfMany = 3;

struct Group {
    QStringList neighbours; ///< sorted
    QStringList guests;
    int active = 0;
};

TopologyNode stackOf(const QString &id, const Group &group, bool opened)
{
    TopologyNode node;
    node.id = id;
    node.kind = TopologyNode::Kind::Stack;
    node.state = group.active > 0 ? TopologyNode::State::Active : TopologyNode::State::Inactive;
    node.name = TopologyWords::tr("%n guest(s)", nullptr, int(group.guests.size()));
    node.lines = {TopologyWords::tr("%n of them run(s)", nullptr, group.active)};
    node.members = group.guests;
    node.opened = opened;
    return node;
}

} // namespace

Topology foldGuests(const Topology &topology, const QSet<QString> &opened)
{
    QHash<QString, QStringList> neighbours;
    for (const TopologyEdge &edge : topology.edges) {
        neighbours[edge.to].append(edge.from);
    }
    QMap<QString, Group> groups;
    QHash<QString, QString> groupOf;
    qsizetype count = 0;
    for (const TopologyNode &node : topology.nodes) {
        if (node.kind != TopologyNode::Kind::Guest) {
            continue;
        }
        ++count;
        if (node.state != TopologyNode::State::Active && node.state != TopologyNode::State::Inactive) {
            continue;
        }
        QStringList own = neighbours.value(node.id);
        own.sort();
        const QString id = u"stack:"_s + own.join(u' ');
        Group &group = groups[id];
        group.neighbours = own;
        group.guests.append(node.id);
        group.active += node.state == TopologyNode::State::Active ? 1 : 0;
        groupOf.insert(node.id, id);
    }
    const qsizetype most = count <= fewGuests ? mostOfFew : mostOfMany;
    groups.removeIf([most](const auto &group) { return group.value().guests.size() <= most; });

    const auto isHidden = [&](const QString &id) {
        const QString group = groupOf.value(id);
        return groups.contains(group) && !opened.contains(group);
    };
    Topology result;
    QSet<QString> placed;
    for (const TopologyNode &node : topology.nodes) {
        const QString id = groupOf.value(node.id);
        const auto group = groups.constFind(id);
        if (group != groups.constEnd() && !placed.contains(id)) {
            placed.insert(id);
            result.nodes.append(stackOf(id, *group, opened.contains(id)));
            for (const QString &neighbour : group->neighbours) {
                result.edges.append({neighbour, id, {}, group->active > 0});
            }
        }
        if (!isHidden(node.id)) {
            result.nodes.append(node);
        }
    }
    for (const TopologyEdge &edge : topology.edges) {
        if (!isHidden(edge.to) && !isHidden(edge.from)) {
            result.edges.append(edge);
        }
    }
    return result;
}

} // namespace guestdeck
