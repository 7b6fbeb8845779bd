// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topology/topologypainter.h"

#include <QCursor>
#include <QGraphicsObject>

namespace guestdeck
{

/// A node in the drawing. Owner: the scene.
class TopologyItem : public QGraphicsObject
{
    Q_OBJECT
public:
    explicit TopologyItem(const TopologyStyle *style);

    const TopologyNode &node() const { return m_node; }
    const QString &description() const { return m_description; }
    void setNode(const TopologyNode &node, const QString &description, const QRectF &rect);
    void setCurrent(bool current);
    QRectF box() const { return {QPointF(), m_size}; }

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const TopologyStyle *m_style; ///< of the view
    TopologyNode m_node;
    QString m_description;
    QSizeF m_size;
    bool m_current = false;
};

/// All lines of the drawing, below the nodes.
class TopologyLines : public QGraphicsItem
{
public:
    explicit TopologyLines(const TopologyStyle *style);

    void set(const Topology &topology, const TopologyLayout &layout);
    void setCurrent(const QString &id);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const TopologyStyle *m_style;
    Topology m_topology;
    TopologyLayout m_layout;
    QString m_current;
};

} // namespace guestdeck
