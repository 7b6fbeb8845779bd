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
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

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
            painter->setPen(cell.palette.color(group, QPalette::PlaceholderText));
            nameRect.translate(cell.direction == Qt::RightToLeft ? -4 : 4, 0);
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
    static bool isHeading(const QModelIndex &index)
    {
        return index.data(HostModel::KindRole).toInt() == static_cast<int>(HostModel::Kind::HostsHeading);
    }

    static QString extraText(const QModelIndex &index)
    {
        const auto kind = static_cast<HostModel::Kind>(index.data(HostModel::KindRole).toInt());
        const int count = index.data(HostModel::CountRole).toInt();
        if (kind == HostModel::Kind::HostsHeading) {
            return {};
        }
        if (kind == HostModel::Kind::Host) {
            const auto state = static_cast<Connection::State>(index.data(HostModel::ConnectionStateRole).toInt());
            if (state != Connection::State::Connected) {
                return HostModel::stateText(state);
            }
        }
        return count < 0 ? u"…"_s : QLocale().toString(count);
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
    setItemsExpandable(false);
    setIndentation(8);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(charactersWide(fontMetrics(), 16));
    expandAll();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
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

void Sidebar::setHost(const std::optional<ConnectionId> &host)
{
    const QModelIndex index = host ? m_model->indexOf(*host) : m_model->allGuestsIndex();
    setCurrentIndex(index.isValid() ? index : m_model->allGuestsIndex());
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
