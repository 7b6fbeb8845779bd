// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologycanvas.h"

#include "models/topology/topologyfold.h"
#include "models/topology/topologywords.h"
#include "ui/topology/topologyaccess.h"
#include "ui/topology/topologyitem.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr qreal smallest = 0.1;
constexpr qreal largest = 4;
constexpr qreal step = 1.25;
constexpr qreal readable = 0.7; ///< the first view is not smaller: what does not fit is scrolled
constexpr qreal border = 20;

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}
} // namespace

TopologyCanvas::TopologyCanvas(QWidget *parent)
    : QGraphicsView(parent)
    , m_lines(new TopologyLines(&m_style))
{
    installTopologyAccess();
    setObjectName(u"topologyCanvas"_s);
    setAccessibleName(tr("Network map"));
    viewport()->setObjectName(u"topologyViewport"_s);
    viewport()->setAccessibleName(tr("Network map"));
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex); // a few hundred at most, and they move
    scene()->addItem(m_lines);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    setAlignment(Qt::AlignLeading | Qt::AlignTop); // centred, everything would move when something is added
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 120);
    restyle();
}

void TopologyCanvas::setTopology(const Topology &topology)
{
    if (m_topology != topology) {
        m_topology = topology;
        draw(false);
    }
}

/// `anew`: arranged as if nothing had been there.
void TopologyCanvas::draw(bool anew)
{
    const bool first = m_items.isEmpty();
    m_shown = foldGuests(m_topology, m_opened);
    const auto known
        = std::ranges::count_if(m_shown.nodes, [this](const TopologyNode &node) { return m_items.contains(node.id); });
    // Kept places in a picture that is mostly another would only make it crooked.
    const bool keep = !anew && known * 2 > m_shown.nodes.size();
    const TopologyLayout previous = m_layout;
    m_layout = layOut(m_shown, m_style.metrics, keep ? &previous : nullptr);
    updateItems();
    const QPointF before = mapToScene(QPoint());
    const QRectF area = m_layout.bounds.adjusted(-border, -border, border, border);
    if (area != sceneRect()) {
        setSceneRect(area);
        if (keep) { // what is in view stays there
            const QPoint moved = mapFromScene(before);
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
            verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
        }
    }
    if (first) {
        firstView();
    }
}

void TopologyCanvas::updateItems()
{
    QSet<QString> gone(m_items.keyBegin(), m_items.keyEnd());
    for (const TopologyNode &node : std::as_const(m_shown.nodes)) {
        TopologyItem *&item = m_items[node.id];
        if (!item) {
            item = new TopologyItem(&m_style);
            scene()->addItem(item);
        }
        gone.remove(node.id);
        item->setNode(node, TopologyWords::description(node, m_shown), m_layout.rects.value(node.id));
    }
    for (const QString &id : std::as_const(gone)) {
        if (id == m_current) {
            setCurrent({});
        }
        delete m_items.take(id);
    }
    m_lines->set(m_shown, m_layout);
    viewport()->update();
}

TopologyPicture TopologyCanvas::picture(const QString &title) const
{
    return {m_shown, m_layout, TopologyStyle::onLight(font(), isRightToLeft()), title};
}

QList<TopologyItem *> TopologyCanvas::itemsInOrder() const
{
    QList<TopologyItem *> items;
    for (const QStringList &column : m_layout.columns) {
        for (const QString &id : column) {
            if (TopologyItem *found = item(id)) {
                items.append(found);
            }
        }
    }
    return items;
}

TopologyItem *TopologyCanvas::itemAtViewport(const QPoint &position) const
{
    const QPointF at = mapToScene(position);
    for (TopologyItem *item : m_items) {
        if (item->box().contains(item->mapFromScene(at))) {
            return item;
        }
    }
    return nullptr;
}

void TopologyCanvas::setCurrent(const QString &id)
{
    if (m_current == id) {
        return;
    }
    if (TopologyItem *old = item(m_current)) {
        old->setCurrent(false);
    }
    m_current = item(id) ? id : QString();
    m_lines->setCurrent(m_current);
    if (TopologyItem *now = item(m_current)) {
        now->setCurrent(true);
        if (hasFocus()) {
            QAccessibleEvent focus(now, QAccessible::Focus);
            QAccessible::updateAccessibility(&focus);
        }
    }
    Q_EMIT currentChanged(m_current);
}

void TopologyCanvas::activate(const QString &id)
{
    const TopologyItem *chosen = item(id);
    if (!chosen) {
        return;
    }
    if (chosen->node().kind != TopologyNode::Kind::Stack) {
        Q_EMIT activated(id);
        return;
    }
    if (!m_opened.remove(id)) {
        m_opened.insert(id);
    }
    // It stays under the mouse, whatever moves around it.
    const QPoint before = mapFromScene(chosen->pos());
    draw(true);
    if (const TopologyItem *now = item(id)) {
        const QPoint moved = mapFromScene(now->pos()) - before;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    }
}

void TopologyCanvas::zoom(qreal factor)
{
    const qreal now = transform().m11();
    const qreal next = std::clamp(now * factor, smallest, largest);
    m_sight = Sight::Own;
    scale(next / now, next / now);
}

void TopologyCanvas::fit()
{
    // Of the room without scroll bars: with that of now, a bar that comes and goes would change it each time.
    const QSizeF have = maximumViewportSize() - QSize(2, 2);
    const QRectF area = sceneRect();
    if (area.isEmpty() || have.isEmpty()) {
        return;
    }
    const qreal wanted
        = std::clamp(std::min(have.width() / area.width(), have.height() / area.height()), smallest, 1.0);
    setTransform(QTransform::fromScale(wanted, wanted));
    m_sight = Sight::All;
}

void TopologyCanvas::firstView()
{
    const QRectF area = sceneRect();
    if (area.isEmpty()) {
        return;
    }
    // Its width matters: guests go on below.
    const qreal have = maximumViewportSize().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const qreal wanted = std::clamp(have / area.width(), readable, 1.0);
    setTransform(QTransform::fromScale(wanted, wanted));
    horizontalScrollBar()->setValue(isRightToLeft() ? horizontalScrollBar()->maximum()
                                                    : horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void TopologyCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(step);
        return;
    case Qt::Key_Minus:
        zoom(1 / step);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (isPlain(*event)) {
            activate(m_current);
            return;
        }
        break;
    default:
        if (isPlain(*event) && walk(event->key())) {
            return;
        }
    }
    QGraphicsView::keyPressEvent(event);
}

/// The window's own commands may have these keys without a modifier; here they are for the picture.
bool TopologyCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const int key = pressed->key();
        const bool isEnter = (key == Qt::Key_Return || key == Qt::Key_Enter) && isPlain(*pressed);
        if (key == Qt::Key_Plus || key == Qt::Key_Minus || key == Qt::Key_0 || key == Qt::Key_Equal || isEnter) {
            event->accept();
            return true;
        }
    }
    return QGraphicsView::event(event);
}

bool TopologyCanvas::walk(int key)
{
    const bool knows = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End;
    if (!knows || m_items.isEmpty()) {
        return false;
    }
    QString next;
    if (m_current.isEmpty()) {
        next = itemsInOrder().constFirst()->node().id;
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        next = inColumn(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        next = inColumn(key == Qt::Key_Home ? -int(m_items.size()) : int(m_items.size()));
    } else {
        next = beside((key == Qt::Key_Left) != isRightToLeft());
    }
    if (const TopologyItem *found = item(next)) {
        setCurrent(next);
        ensureVisible(found->sceneBoundingRect(), 30, 30);
    }
    return true;
}

QString TopologyCanvas::inColumn(int by) const
{
    for (const QStringList &column : m_layout.columns) {
        if (const qsizetype at = column.indexOf(m_current); at >= 0) {
            return column.at(std::clamp<qsizetype>(at + by, 0, column.size() - 1));
        }
    }
    return {};
}

/// Along a line where there is one, else to the nearest of the next column.
QString TopologyCanvas::beside(bool outwards) const
{
    QStringList candidates;
    for (const TopologyEdge &edge : m_shown.edges) {
        if (outwards ? edge.to == m_current : edge.from == m_current) {
            candidates += outwards ? edge.from : edge.to;
        }
    }
    if (candidates.isEmpty()) {
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            if (m_layout.columns.at(i).contains(m_current)) {
                candidates = m_layout.columns.value(outwards ? i - 1 : i + 1);
            }
        }
    }
    const qreal height = m_layout.rects.value(m_current).center().y();
    QString nearest;
    qreal least = 0;
    for (const QString &id : std::as_const(candidates)) {
        const qreal distance = std::abs(m_layout.rects.value(id).center().y() - height);
        if (m_items.contains(id) && (nearest.isEmpty() || distance < least)) {
            nearest = id;
            least = distance;
        }
    }
    return nearest;
}

void TopologyCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    zoom(std::pow(step, event->angleDelta().y() / 120.0));
    setTransformationAnchor(QGraphicsView::AnchorViewCenter);
    event->accept();
}

void TopologyCanvas::mousePressEvent(QMouseEvent *event)
{
    const TopologyItem *under = itemAtViewport(event->position().toPoint());
    m_pressed = event->position().toPoint();
    m_pressedOn = event->button() == Qt::LeftButton && under ? under->node().id : QString();
    QGraphicsView::mousePressEvent(event);
}

void TopologyCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const TopologyItem *under = itemAtViewport(at);
    const QString pressed = std::exchange(m_pressedOn, {});
    if (event->button() == Qt::LeftButton && under && under->node().id == pressed
        && (at - m_pressed).manhattanLength() < QApplication::startDragDistance()) {
        setCurrent(pressed);
        activate(pressed);
    }
}

void TopologyCanvas::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
        restyle();
        break;
    default:
        break;
    }
}

void TopologyCanvas::restyle()
{
    TopologyStyle style = TopologyStyle::of(palette(), font(), isRightToLeft());
    if (style == m_style) {
        return;
    }
    const bool moved = style.font != m_style.font || style.metrics.mirrored != m_style.metrics.mirrored;
    m_style = std::move(style);
    setBackgroundBrush(m_style.ground);
    if (moved && !m_items.isEmpty()) {
        draw(true);
    }
    viewport()->update();
    Q_EMIT styleChanged();
}

void TopologyCanvas::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_sight == Sight::First) {
        firstView();
    } else if (m_sight == Sight::All) {
        fit();
    }
}

void TopologyCanvas::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (m_current.isEmpty() && byKeys && !m_items.isEmpty()) {
        setCurrent(itemsInOrder().constFirst()->node().id);
    } else if (TopologyItem *now = item(m_current)) {
        QAccessibleEvent focus(now, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace guestdeck
