// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/domaindelegate.h"

#include "models/itemmodels/guestmodel.h"
#include "ui/inventory/statesymbols.h"
#include "ui/widgets/graph.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

namespace guestdeck
{

namespace
{
// A third of the history: in so narrow a cell the whole would be noise.
constexpr int graphSlots = 20;
constexpr int templateKey = -1; ///< among the states

bool hasGraph(int column)
{
    return column == GuestModel::CpuColumn || column == GuestModel::MemoryColumn;
}
} // namespace

DomainDelegate::DomainDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void DomainDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == GuestModel::NameColumn) {
        const bool isTemplate = index.data(GuestModel::TemplateRole).toBool();
        const int known = index.data(GuestModel::StateRole).toInt();
        const int state = isTemplate && !isActive(static_cast<DomainState>(known)) ? templateKey : known;
        auto icon = m_icons.find(state);
        if (icon == m_icons.end()) {
            icon = m_icons.insert(state,
                                  symbolIcon(state == templateKey ? QString::fromLatin1(templateSymbol)
                                                                  : stateSymbol(static_cast<DomainState>(state))));
        }
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = *icon;
        option->decorationSize = QSize(option->fontMetrics.ascent(), option->fontMetrics.ascent());
    }
    if (index.data(GuestModel::StaleRole).toBool()) {
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
        if (!option->icon.isNull()) {
            option->icon = QIcon(option->icon.pixmap(
                option->decorationSize, option->widget ? option->widget->devicePixelRatioF() : 1.0, QIcon::Disabled));
        }
    }
}

void DomainDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (hasGraph(index.column())) {
        paintWithGraph(painter, option, index);
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
}

void DomainDelegate::paintWithGraph(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QRect inner = cell.rect.adjusted(4, 3, -4, -3);
    const auto values = index.data(GuestModel::HistoryRole).value<QList<float>>();
    // One width for all rows, or the graphs could not be compared. The text is the fact: where it needs the room, the
    // graph gives way.
    const int graphWidth = inner.width() * (index.column() == GuestModel::CpuColumn ? 55 : 40) / 100;
    const int textWidth = cell.fontMetrics.horizontalAdvance(text);
    if (graphWidth > 20 && graphWidth + 6 + textWidth <= inner.width()) {
        const QRect graph(inner.left(), inner.top(), graphWidth, inner.height());
        const QColor color = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Highlight);
        paintSparkline(painter, QStyle::visualRect(cell.direction, inner, graph), values, graphSlots, color);
    }
    painter->save();
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    style->drawItemText(painter, inner,
                        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter)),
                        cell.palette, true, cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize DomainDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace guestdeck
