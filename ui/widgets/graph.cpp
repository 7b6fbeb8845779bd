// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graph.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace guestdeck
{

void paintSparkline(QPainter *painter, const QRectF &rect, const QList<float> &values, int slots, const QColor &color)
{
    if (values.isEmpty() || rect.width() < 4) {
        return;
    }
    const qsizetype count = std::min<qsizetype>(values.size(), slots);
    const qreal step = rect.width() / std::max(1, slots - 1);
    qreal x = rect.right() - step * static_cast<qreal>(count - 1);
    QPolygonF line;
    line.reserve(count + 2);
    for (qsizetype i = values.size() - count; i < values.size(); ++i) {
        const qreal value = std::clamp(static_cast<qreal>(values.at(i)), 0.0, 1.0);
        line.append(QPointF(x, rect.bottom() - value * rect.height()));
        x += step;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPolygonF area = line;
    area.append(QPointF(line.last().x(), rect.bottom()));
    area.append(QPointF(line.first().x(), rect.bottom()));
    QColor fill = color;
    fill.setAlphaF(0.25F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.2));
    painter->drawPolyline(line);
    painter->restore();
}

Graph::Graph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Graph::setValues(const QList<float> &values)
{
    if (m_values != values) {
        m_values = values;
        update();
    }
}

QSize Graph::sizeHint() const
{
    return {160, 2 * fontMetrics().height()};
}

QSize Graph::minimumSizeHint() const
{
    return {48, 2 * fontMetrics().height()};
}

void Graph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(1, 2, -1, -2);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintSparkline(&painter, area, m_values, m_slots, palette().color(QPalette::Highlight));
}

} // namespace guestdeck
