// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/barcell.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace guestdeck
{

void paintFill(QPainter *painter, const QRect &bar, const Fill &fill, const QColor &accent, const QColor &ink)
{
    painter->save();
    const QRect inner = bar.adjusted(1, 1, 0, 0);
    const auto upTo = [&inner](double part) { return qRound(inner.width() * std::clamp(part, 0.0, 1.0)); };
    const int used = upTo(fill.used);
    painter->fillRect(QRect(inner.left(), inner.top(), used, inner.height()), fill.stale ? ink : accent);
    const int promised = upTo(fill.promised);
    if (promised > used) {
        painter->setOpacity(0.55);
        painter->fillRect(QRect(inner.left() + used, inner.top(), promised - used, inner.height()),
                          QBrush(ink, Qt::BDiagPattern));
    }
    painter->setOpacity(0.6);
    painter->setPen(ink);
    if (fill.promised <= 1.0) {
        painter->drawRect(bar);
    } else {
        painter->drawLine(bar.topLeft(), bar.topRight());
        painter->drawLine(bar.bottomLeft(), bar.bottomRight());
        painter->drawLine(bar.topLeft(), bar.bottomLeft());
        painter->setOpacity(1.0);
        const int x = bar.right() + 2;
        const QPolygon broken{QPoint(x - 2, bar.top()), QPoint(x + 2, bar.top() + bar.height() / 3),
                              QPoint(x - 2, bar.top() + 2 * bar.height() / 3), QPoint(x + 2, bar.bottom())};
        painter->drawPolyline(broken);
    }
    painter->restore();
}

void paintFillCell(QPainter *painter, QStyleOptionViewItem cell, const Fill &fill, double share)
{
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const QString text = cell.text;
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect inner = cell.rect.adjusted(4, 0, -4, 0);
    const int width = int(inner.width() * share);
    painter->save();
    if (width > 24 && width + 12 + cell.fontMetrics.horizontalAdvance(text) <= inner.width()) {
        const int height = qMax(6, cell.fontMetrics.height() / 2);
        const QRect bar(inner.left(), inner.center().y() - height / 2, width, height);
        if (cell.direction == Qt::RightToLeft) {
            painter->translate(inner.left() + inner.right() + 1, 0);
            painter->scale(-1, 1);
        }
        paintFill(painter, bar, fill, selected ? ink : cell.palette.color(group, QPalette::Highlight), ink);
    }
    painter->restore();
    painter->save();
    painter->setPen(ink);
    painter->setFont(cell.font);
    style->drawItemText(painter, inner,
                        static_cast<int>(QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter)),
                        cell.palette, true, cell.fontMetrics.elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace guestdeck
