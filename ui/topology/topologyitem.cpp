// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologyitem.h"

#include "models/core/tooltip.h"
#include "models/topology/topologywords.h"

namespace guestdeck
{

TopologyItem::TopologyItem(const TopologyStyle *style)
    : m_style(style)
{
    setZValue(1);
    setCursor(Qt::PointingHandCursor);
    setAcceptedMouseButtons(Qt::NoButton); // the view tells a click from a drag
}

void TopologyItem::setNode(const TopologyNode &node, const QString &description, const QRectF &rect)
{
    setPos(rect.topLeft());
    if (m_size != rect.size()) {
        prepareGeometryChange();
        m_size = rect.size();
    }
    m_node = node;
    if (m_description != description || toolTip().isEmpty()) {
        m_description = description;
        setToolTip(plainToolTip(TopologyWords::plain(node.name) + u'\n' + description));
    }
    setCursor(node.kind == TopologyNode::Kind::Outside ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TopologyItem::setCurrent(bool current)
{
    if (m_current != current) {
        m_current = current;
        update();
    }
}

QRectF TopologyItem::boundingRect() const
{
    return box().adjusted(-6, -6, 8, 8); // the ring of the chosen one, and the sheets of a stack
}

void TopologyItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintNode(painter, m_node, box(), *m_style, m_current);
}

TopologyLines::TopologyLines(const TopologyStyle *style)
    : m_style(style)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void TopologyLines::set(const Topology &topology, const TopologyLayout &layout)
{
    prepareGeometryChange();
    m_topology = topology;
    m_layout = layout;
    update();
}

void TopologyLines::setCurrent(const QString &id)
{
    if (m_current != id) {
        m_current = id;
        update();
    }
}

QRectF TopologyLines::boundingRect() const
{
    return m_layout.bounds.adjusted(-20, -20, 20, 20);
}

void TopologyLines::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintLines(painter, m_topology, m_layout, *m_style, m_current);
}

} // namespace guestdeck
