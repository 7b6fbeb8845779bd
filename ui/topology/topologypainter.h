// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/topology/topologylayout.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;

namespace guestdeck
{

/// Colours and measures of a drawing. A value: it may be used on any thread.
struct TopologyStyle {
    QFont font;
    QFont small; ///< captions and lines below the name
    QColor ground;
    QColor box;
    QColor ink;
    QColor faint; ///< captions, lines that are down
    QColor line;
    QColor accent; ///< of what is chosen
    QColor active;
    QColor inactive;
    QColor trouble;
    QColor fresh; ///< State::New
    QColor going;
    TopologyMetrics metrics;

    bool operator==(const TopologyStyle &other) const;

    static TopologyStyle of(const QPalette &palette, const QFont &font, bool mirrored);
    /// For paper and for other people's screens.
    static TopologyStyle onLight(const QFont &font, bool mirrored);
};

/// What the node says in its caption: its kind, and its state where that is not the usual one.
QString captionOf(const TopologyNode &node);

void paintNode(QPainter *painter, const TopologyNode &node, const QRectF &rect, const TopologyStyle &style,
               bool current);
/// The state as a shape: a full dot, a ring, a triangle, a plus, a cross.
void paintState(QPainter *painter, TopologyNode::State state, const QRectF &rect, const TopologyStyle &style);
void paintLine(QPainter *painter, const QList<QPointF> &points, const TopologyEdge &edge, bool labelled,
               const TopologyStyle &style, bool current);
/// All lines, and those of the node `current` last, so that they are seen.
void paintLines(QPainter *painter, const Topology &topology, const TopologyLayout &layout, const TopologyStyle &style,
                const QString &current);
/// The shapes with their words in one row; gives how wide that is. With a null painter it is only measured.
qreal paintLegend(QPainter *painter, const QPointF &at, const TopologyStyle &style, bool planned);

} // namespace guestdeck
