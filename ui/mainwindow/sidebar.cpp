// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/sidebar.h"

#include "models/itemmodels/hostmodel.h"
#include "ui/inventory/statesymbols.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

bool isHeading(const QModelIndex &index)
{
    const int kind = index.data(HostModel::KindRole).toInt();
    return kind == static_cast<int>(HostModel::Kind::HostsHeading) || kind == static_cast<int>(HostModel::Kind::Group);
}

/// Icon, name and, at the far end, the number of guests; for a host that is not connected, its state in words.
class SidebarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = cell.text;
        const QString extra = extraText(index);
        const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
        cell.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        cell.text = text;
        const QRect field = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
        const QRect row(QPoint(qMin(field.left(), cell.rect.right()), cell.rect.top()),
                        QPoint(cell.rect.right() - 6, cell.rect.bottom()));
        QRect nameRect = cell.direction == Qt::RightToLeft
            ? QRect(QPoint(cell.rect.left() + 6, cell.rect.top()), QPoint(field.right(), cell.rect.bottom()))
            : row;
        // The name comes first: what is left over is for the rest, whose shape stands before the name anyway.
        const int left = nameRect.width() - cell.fontMetrics.horizontalAdvance(text) - 12;
        const int atLeast = charactersWide(cell.fontMetrics, 6);
        const int extraWidth = qMin(cell.fontMetrics.horizontalAdvance(extra), qMax(left, atLeast));
        QRect extraRect = nameRect;
        if (cell.direction == Qt::RightToLeft) {
            extraRect.setRight(nameRect.left() + extraWidth);
            nameRect.setLeft(extraRect.right() + 8);
        } else {
            extraRect.setLeft(nameRect.right() - extraWidth);
            nameRect.setRight(extraRect.left() - 8);
        }
        const bool selected = cell.state & QStyle::State_Selected;
        const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        painter->save();
        painter->setFont(cell.font);
        painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        if (isHeading(index)) {
            if (!selected) {
                painter->setPen(cell.palette.color(group, QPalette::PlaceholderText));
            }
            paintArrow(painter, cell, index);
            const int arrow = arrowWidth(cell.fontMetrics);
            cell.direction == Qt::RightToLeft ? nameRect.setRight(nameRect.right() - arrow)
                                              : nameRect.setLeft(nameRect.left() + arrow);
        }
        const auto start = QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto end = QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(nameRect, static_cast<int>(start),
                          cell.fontMetrics.elidedText(text, Qt::ElideMiddle, nameRect.width()));
        if (!selected) {
            painter->setPen(cell.palette.color(group, QPalette::PlaceholderText));
        }
        painter->drawText(extraRect, static_cast<int>(end),
                          cell.fontMetrics.elidedText(extra, Qt::ElideRight, extraRect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(size.height(), option.fontMetrics.height() + 8));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto kind = static_cast<HostModel::Kind>(index.data(HostModel::KindRole).toInt());
        QString symbol;
        if (kind == HostModel::Kind::Host) {
            symbol = stateSymbol(static_cast<Connection::State>(index.data(HostModel::ConnectionStateRole).toInt()));
        } else if (kind == HostModel::Kind::AllGuests) {
            symbol = u"guests"_s;
        }
        if (!symbol.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = symbolIcon(symbol);
            option->decorationSize = QSize(option->fontMetrics.ascent(), option->fontMetrics.ascent());
        }
    }

private:
    static void paintArrow(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index)
    {
        const auto *view = qobject_cast<const QTreeView *>(cell.widget);
        const bool open = view && view->isExpanded(index);
        const QRect place = Sidebar::arrowRect(cell.rect, cell.direction, cell.fontMetrics);
        const qreal side = cell.fontMetrics.ascent() / 4.0;
        const QPolygonF arrow{QPointF(-side, -side / 2), QPointF(0, side / 2), QPointF(side, -side / 2)};
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(place).center());
        if (!open) {
            painter->rotate(cell.direction == Qt::RightToLeft ? 90 : -90);
        }
        QPen pen = painter->pen();
        pen.setWidthF(qMax(1.2, side / 2.5));
        painter->setPen(pen);
        painter->drawPolyline(arrow);
        painter->restore();
    }

    static int arrowWidth(const QFontMetrics &metrics) { return metrics.ascent() + 4; }

    static QString extraText(const QModelIndex &index)
    {
        const auto kind = static_cast<HostModel::Kind>(index.data(HostModel::KindRole).toInt());
        if (kind == HostModel::Kind::HostsHeading) {
            return {};
        }
        const QString state = index.data(HostModel::StateTextRole).toString();
        const int count = index.data(HostModel::CountRole).toInt();
        return !state.isEmpty() ? state : count < 0 ? u"…"_s : QLocale().toString(count);
    }
};

} // namespace

Sidebar::Sidebar(ConnectionRegistry *registry, QWidget *parent)
    : QTreeView(parent)
    , m_model(new HostModel(registry, this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Hosts"));
    setModel(m_model);
    setItemDelegate(new SidebarDelegate(this));
    setHeaderHidden(true);
    header()->setObjectName(u"sidebarHeader"_s);
    header()->setAccessibleName(tr("Columns"));
    setRootIsDecorated(false);
    setIndentation(8);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(charactersWide(fontMetrics(), 16));
    expandGroups();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &Sidebar::expandGroups);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &Sidebar::expandGroups);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &Sidebar::expandGroups);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteCollapsed(index, false); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteCollapsed(index, true); });
    setCurrentIndex(m_model->allGuestsIndex());
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const auto id = index.data(HostModel::ConnectionIdRole).value<ConnectionId>();
        if (!id.isNull()) {
            Q_EMIT hostActivated(id);
        }
    });
}

QSize Sidebar::sizeHint() const
{
    return {charactersWide(fontMetrics(), 30), 300};
}

std::optional<ConnectionId> Sidebar::host() const
{
    const auto id = currentIndex().data(HostModel::ConnectionIdRole).value<ConnectionId>();
    return id.isNull() ? std::nullopt : std::optional(id);
}

std::optional<QString> Sidebar::group() const
{
    const QVariant name = currentIndex().data(HostModel::GroupRole);
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

QStringList Sidebar::collapsedGroups() const
{
    QStringList names(m_collapsed.cbegin(), m_collapsed.cend());
    names.sort();
    return names;
}

void Sidebar::setCollapsedGroups(const QStringList &names)
{
    m_collapsed = QSet<QString>(names.cbegin(), names.cend());
    expandGroups();
}

void Sidebar::expandGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (isHeading(index)) {
            setExpanded(index, !m_collapsed.contains(index.data(HostModel::GroupRole).toString()));
        }
    }
    // The heading of the hosts without a group says nothing when all of them have one.
    const QModelIndex plain = m_model->hostsIndex();
    setRowHidden(plain.row(), {}, m_model->rowCount(plain) == 0 && m_model->rowCount() > plain.row() + 1);
}

void Sidebar::noteCollapsed(const QModelIndex &heading, bool collapsed)
{
    const QString name = heading.data(HostModel::GroupRole).toString(); // none: the hosts without a group
    if (collapsed) {
        m_collapsed.insert(name);
    } else {
        m_collapsed.remove(name);
    }
}

QRect Sidebar::arrowRect(const QRect &row, Qt::LayoutDirection direction, const QFontMetrics &metrics)
{
    return QStyle::visualRect(direction, row, QRect(row.left() + 2, row.top(), metrics.ascent() + 4, row.height()));
}

ConnectionId Sidebar::hostAt(const QPoint &at) const
{
    return indexAt(at).data(HostModel::ConnectionIdRole).value<ConnectionId>();
}

void Sidebar::setHost(const std::optional<ConnectionId> &host)
{
    const QModelIndex index = host ? m_model->indexOf(*host) : m_model->allGuestsIndex();
    setCurrentIndex(index.isValid() ? index : m_model->allGuestsIndex());
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    // The arrow folds; beside it a click on a group chooses it. The plain heading cannot be chosen: all of it folds.
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(index)
        && (!(index.flags() & Qt::ItemIsSelectable)
            || arrowRect(visualRect(index), layoutDirection(), fontMetrics()).contains(event->pos()))) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void Sidebar::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && isHeading(index)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_menu) {
        m_menu->popup(event->globalPos());
    }
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT hostChosen();
}

} // namespace guestdeck
