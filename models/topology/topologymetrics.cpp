// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/topology/topologylayout.h"

namespace guestdeck
{

int shownLines(const TopologyNode &node)
{
    switch (node.kind) {
    case TopologyNode::Kind::Guest:
    case TopologyNode::Kind::Stack:
        return 1; // all of one height: nothing moves when an address arrives
    case TopologyNode::Kind::Outside:
        return int(qMin<qsizetype>(node.lines.size(), 2));
    default:
        return int(qMin<qsizetype>(node.lines.size(), 4));
    }
}

qreal heightOf(const TopologyNode &node, const TopologyMetrics &metrics)
{
    const bool captioned = node.kind != TopologyNode::Kind::Guest && node.kind != TopologyNode::Kind::Stack
        && node.kind != TopologyNode::Kind::Outside;
    return 2 * metrics.padding + metrics.line * (1 + shownLines(node) + (captioned ? 1 : 0));
}

bool topologyNameLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const auto number = [](const QString &text, qsizetype &at) {
                const qsizetype start = at;
                while (at < text.size() && text.at(at).isDigit()) {
                    ++at;
                }
                return QStringView(text).mid(start, qMin<qsizetype>(at - start, 18)).toULongLong();
            };
            const qulonglong first = number(a, i);
            const qulonglong second = number(b, j);
            if (first != second) {
                return first < second;
            }
        } else if (a.at(i) != b.at(j)) {
            return a.at(i) < b.at(j);
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

int topologyRank(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Outside:
        return 0;
    case TopologyNode::Kind::Nic:
    case TopologyNode::Kind::Wireless:
        return 1;
    case TopologyNode::Kind::Bond:
    case TopologyNode::Kind::Vlan:
        return 2;
    case TopologyNode::Kind::Bridge:
    case TopologyNode::Kind::Network:
        return 3;
    case TopologyNode::Kind::Guest:
    case TopologyNode::Kind::Stack:
        break;
    }
    return topologyGuestRank;
}

} // namespace guestdeck
