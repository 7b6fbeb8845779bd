// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/topology/topologyexport.h"

#include <QGraphicsView>
#include <QHash>
#include <QSet>

namespace guestdeck
{

class TopologyItem;
class TopologyLines;

/// The drawing itself: nodes that can be walked by keys, clicked and read out. Thread: GUI.
class TopologyCanvas : public QGraphicsView
{
    Q_OBJECT
public:
    explicit TopologyCanvas(QWidget *parent);

    /// Draws what is different. What stays keeps its place, its focus and the part of the picture that is in view.
    void setTopology(const Topology &topology);
    const Topology &topology() const { return m_topology; }
    /// With many guests folded, as it is drawn.
    const Topology &shown() const { return m_shown; }
    const TopologyLayout &layout() const { return m_layout; }
    TopologyPicture picture(const QString &title) const;

    /// The node that the keys are on; empty: none.
    const QString &current() const { return m_current; }
    void setCurrent(const QString &id);
    /// As a click or Enter: a stack opens or folds, another node is told.
    void activate(const QString &id);

    void zoom(qreal factor);
    /// All of it into the window.
    void fit();

    TopologyItem *item(const QString &id) const { return m_items.value(id); }
    /// From the outside to the guests, each column from top to bottom.
    QList<TopologyItem *> itemsInOrder() const;
    TopologyItem *itemAtViewport(const QPoint &position) const;

Q_SIGNALS:
    void activated(const QString &nodeId);
    void currentChanged(const QString &nodeId);
    void styleChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void restyle();
    void draw(bool anew);
    void updateItems();
    void firstView();
    bool walk(int key);
    QString beside(bool outwards) const;
    QString inColumn(int by) const;

    TopologyStyle m_style;
    Topology m_topology;
    Topology m_shown;
    TopologyLayout m_layout;
    QSet<QString> m_opened; ///< stacks
    QHash<QString, TopologyItem *> m_items; ///< of the scene
    TopologyLines *m_lines;
    QString m_current;
    QPoint m_pressed;
    QString m_pressedOn;
    enum class Sight { First, All, Own };
    Sight m_sight = Sight::First; ///< Own: the user has zoomed, and a resize leaves it so
};

} // namespace guestdeck
