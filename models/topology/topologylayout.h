// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topology.h"

#include <QHash>
#include <QPointF>
#include <QRectF>

namespace guestdeck
{

/// How large things are drawn, in the units of the drawing.
struct TopologyMetrics {
    qreal line = 16; ///< height of a line of text
    qreal width = 180; ///< of a node
    qreal padding = 8;
    qreal columnGap = 56;
    qreal rowGap = 12;
    bool mirrored = false; ///< the outside is at the right
};

/// Where each thing stands.
struct TopologyLayout {
    QHash<QString, QRectF> rects; ///< by the id of the node; no two overlap
    QList<QList<QPointF>> lines; ///< as Topology::edges: from the one node to the other, round those between them
    QList<QStringList> columns; ///< ids from the outside on, each from top to bottom
    QRectF bounds;
    QHash<QString, qreal> bends; ///< where lines pass a column; for the next layout
};

/// How many lines of TopologyNode::lines are shown, and how high it is with them.
int shownLines(const TopologyNode &node);
qreal heightOf(const TopologyNode &node, const TopologyMetrics &metrics);

/// The least column of a kind, from the outside on.
inline constexpr int topologyGuestRank = 4;
int topologyRank(TopologyNode::Kind kind);
/// "eth2" before "eth10", whatever the locale.
bool topologyNameLess(const QString &a, const QString &b);

/// Columns from the outside to the guests, with few crossings: the same picture for the same facts, in whatever order
/// they came. With `previous` what was there keeps its place as far as there is room, and what is new is fitted in.
/// Ends with any edges, circles among them.
TopologyLayout layOut(const Topology &topology, const TopologyMetrics &metrics,
                      const TopologyLayout *previous = nullptr);

} // namespace guestdeck
