// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologyaccess.h"

#include "models/topology/topologywords.h"
#include "ui/topology/topologycanvas.h"
#include "ui/topology/topologyitem.h"

#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

TopologyCanvas *canvasOf(const TopologyItem *item)
{
    for (QGraphicsView *view : item->scene() ? item->scene()->views() : QList<QGraphicsView *>()) {
        if (auto *canvas = qobject_cast<TopologyCanvas *>(view)) {
            return canvas;
        }
    }
    return nullptr;
}

class NodeAccess : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit NodeAccess(TopologyItem *item)
        : QAccessibleObject(item)
    {
    }

    TopologyItem *item() const { return static_cast<TopologyItem *>(object()); }
    bool isValid() const override { return object() && canvasOf(item()); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(canvasOf(item())); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return TopologyWords::plain(item()->node().name);
        case QAccessible::Description:
            return item()->description();
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        const TopologyCanvas *canvas = canvasOf(item());
        const QRect inView = canvas->mapFromScene(item()->mapRectToScene(item()->box())).boundingRect();
        return {canvas->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        const TopologyCanvas *canvas = canvasOf(item());
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = canvas->current() == item()->node().id;
        state.focused = state.selected && canvas->hasFocus();
        state.offscreen = !canvas->viewport()->rect().intersects(
            canvas->mapFromScene(item()->mapRectToScene(item()->box())).boundingRect());
        if (item()->node().kind == TopologyNode::Kind::Stack) {
            state.expandable = true;
            state.expanded = item()->node().opened;
            state.collapsed = !item()->node().opened;
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        TopologyCanvas *canvas = canvasOf(item());
        if (name == setFocusAction()) {
            canvas->setFocus();
            canvas->setCurrent(item()->node().id);
        } else if (name == pressAction()) {
            canvas->activate(item()->node().id);
        }
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == pressAction() ? QStringList{u"Return"_s} : QStringList{};
    }
};

class CanvasAccess : public QAccessibleWidget
{
public:
    explicit CanvasAccess(TopologyCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
    {
    }

    TopologyCanvas *canvas() const { return static_cast<TopologyCanvas *>(object()); }
    int childCount() const override { return int(canvas()->itemsInOrder().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(canvas()->itemsInOrder().value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(canvas()->itemsInOrder().indexOf(static_cast<TopologyItem *>(child->object())));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return QAccessible::queryAccessibleInterface(
            canvas()->itemAtViewport(canvas()->viewport()->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        TopologyItem *current = canvas()->item(canvas()->current());
        return current ? QAccessible::queryAccessibleInterface(current) : nullptr;
    }
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    if (auto *canvas = qobject_cast<TopologyCanvas *>(object)) {
        return new CanvasAccess(canvas);
    }
    if (auto *item = qobject_cast<TopologyItem *>(object)) {
        return new NodeAccess(item);
    }
    return nullptr;
}

} // namespace

void installTopologyAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace guestdeck
