// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/host/hostobjectdelegate.h"

#include "models/itemmodels/hostobjectmodel.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestdeck
{

HostObjectDelegate::HostObjectDelegate(HostObjectKind kind, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_hasSymbols(kind != HostObjectKind::Devices) // a device is there, or it is not listed
    , m_active(symbolIcon(u"state-running"_s))
    , m_inactive(symbolIcon(u"state-off"_s))
{
}

void HostObjectDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_hasSymbols && index.column() == 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = index.data(HostObjectModel::ActiveRole).toBool() ? m_active : m_inactive;
        option->decorationSize = QSize(option->fontMetrics.ascent(), option->fontMetrics.ascent());
    }
    if (index.data(HostObjectModel::StaleRole).toBool()) {
        option->palette.setBrush(QPalette::Text, option->palette.brush(QPalette::PlaceholderText));
        if (!option->icon.isNull()) {
            option->icon = QIcon(option->icon.pixmap(
                option->decorationSize, option->widget ? option->widget->devicePixelRatioF() : 1.0, QIcon::Disabled));
        }
    }
}

void HostObjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant fraction = index.data(HostObjectModel::FractionRole);
    if (fraction.isValid()) {
        paintWithBar(painter, option, index, fraction.toDouble());
    } else {
        QStyledItemDelegate::paint(painter, option, index);
    }
}

/// A bar of one width in all rows, so that they can be compared, and the text beside it. The text is the fact: where
/// it needs the room, the bar gives way.
void HostObjectDelegate::paintWithBar(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                      double fraction) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inner = cell.rect.adjusted(4, 0, -4, 0);
    const int width = inner.width() * 40 / 100;
    const int textWidth = cell.fontMetrics.horizontalAdvance(text);
    painter->save();
    if (width > 24 && width + 8 + textWidth <= inner.width()) {
        const int height = qMax(6, cell.fontMetrics.height() / 2);
        const QRect bar(inner.left(), inner.center().y() - height / 2, width, height);
        const bool stale = index.data(HostObjectModel::StaleRole).toBool();
        QRect filled = bar.adjusted(1, 1, 0, 0);
        filled.setWidth(qRound((bar.width() - 1) * fraction));
        painter->fillRect(QStyle::visualRect(cell.direction, inner, filled),
                          selected || stale ? ink : cell.palette.color(group, QPalette::Highlight));
        painter->setPen(ink);
        painter->setOpacity(0.6);
        painter->drawRect(QStyle::visualRect(cell.direction, inner, bar));
        painter->setOpacity(1.0);
    }
    painter->setPen(ink);
    painter->setFont(cell.font);
    style->drawItemText(painter, inner,
                        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter)),
                        cell.palette, true, cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize HostObjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(size.height(), option.fontMetrics.height() + 8));
    return size;
}

} // namespace guestdeck
