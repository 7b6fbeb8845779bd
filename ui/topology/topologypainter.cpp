// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologypainter.h"

#include "models/topology/topologywords.h"
#include "ui/widgets/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

using Kind = TopologyNode::Kind;
using State = TopologyNode::State;

namespace
{

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

QColor colorOf(State state, const TopologyStyle &style)
{
    switch (state) {
    case State::Active:
        return style.active;
    case State::Inactive:
        return style.inactive;
    case State::Trouble:
        return style.trouble;
    case State::New:
        return style.fresh;
    case State::Going:
        return style.going;
    }
    return style.ink;
}

void paintText(QPainter *painter, const QFont &font, const QColor &color, const QRectF &rect, const QString &text,
               bool mirrored)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetricsF(font).elidedText(TopologyWords::plain(text), Qt::ElideRight, rect.width());
    painter->drawText(rect, int(mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      shown);
}

QPen penOf(State state, const TopologyStyle &style)
{
    QPen pen(colorOf(state, style), state == State::Active || state == State::Inactive ? 1.2 : 2);
    if (state == State::Inactive || state == State::Going) {
        pen.setStyle(Qt::DashLine);
    }
    return pen;
}

/// Each kind has its own outline, so that it is known without its colour.
QPainterPath outlineOf(const TopologyNode &node, const QRectF &rect)
{
    QPainterPath path;
    switch (node.kind) {
    case Kind::Outside:
        path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2);
        break;
    case Kind::Network:
    case Kind::Bridge: {
        const qreal cut = qMin(12.0, rect.height() / 3);
        path.moveTo(rect.left() + cut, rect.top());
        path.lineTo(rect.right() - cut, rect.top());
        path.lineTo(rect.right(), rect.top() + cut);
        path.lineTo(rect.right(), rect.bottom() - cut);
        path.lineTo(rect.right() - cut, rect.bottom());
        path.lineTo(rect.left() + cut, rect.bottom());
        path.lineTo(rect.left(), rect.bottom() - cut);
        path.lineTo(rect.left(), rect.top() + cut);
        path.closeSubpath();
        break;
    }
    case Kind::Guest:
    case Kind::Stack:
        path.addRoundedRect(rect, 8, 8);
        break;
    default:
        path.addRect(rect);
    }
    return path;
}

QString secondLine(const TopologyNode &node)
{
    if (node.kind == Kind::Stack && node.opened) {
        return TopologyWords::tr("shown one by one; fold");
    }
    return node.lines.join(u" · "_s);
}

QPainterPath pathOf(const QList<QPointF> &points)
{
    QPainterPath path(points.value(0));
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1);
        const QPointF to = points.at(i);
        const qreal middle = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to);
    }
    return path;
}

} // namespace

bool TopologyStyle::operator==(const TopologyStyle &other) const
{
    return font == other.font && ground == other.ground && box == other.box && ink == other.ink
        && accent == other.accent && metrics.mirrored == other.metrics.mirrored;
}

TopologyStyle TopologyStyle::of(const QPalette &palette, const QFont &font, bool mirrored)
{
    TopologyStyle style;
    style.font = font;
    style.font.setBold(true);
    style.small = font;
    style.ground = palette.color(QPalette::Active, QPalette::Base);
    style.ink = palette.color(QPalette::Active, QPalette::Text);
    style.accent = palette.color(QPalette::Active, QPalette::Highlight);
    const bool dark = style.ground.lightnessF() < 0.5F;
    style.box = mixed(style.ground, style.ink, dark ? 0.10F : 0.04F);
    style.faint = mixed(style.ground, style.ink, 0.72F);
    style.line = mixed(style.ground, style.ink, 0.55F);
    style.inactive = mixed(style.ground, style.ink, 0.55F);
    style.active = dark ? QColor(0x79, 0xc9, 0x7d) : QColor(0x22, 0x7a, 0x2b);
    style.trouble = dark ? QColor(0xff, 0x8f, 0x82) : QColor(0xb8, 0x1f, 0x12);
    style.fresh = dark ? QColor(0x8a, 0xb8, 0xff) : QColor(0x1a, 0x5f, 0xb4);
    style.going = dark ? QColor(0xe5, 0xb5, 0x67) : QColor(0x8f, 0x5a, 0x00);
    const QFontMetricsF metrics(font);
    style.metrics.line = std::ceil(metrics.height()) + 1;
    style.metrics.width = charactersWide(QFontMetrics(font), 29) + 2 * style.metrics.padding;
    style.metrics.columnGap = charactersWide(QFontMetrics(font), 11);
    style.metrics.rowGap = std::ceil(style.metrics.line * 0.7);
    style.metrics.mirrored = mirrored;
    return style;
}

TopologyStyle TopologyStyle::onLight(const QFont &font, bool mirrored)
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0x5f, 0xb4));
    return of(palette, font, mirrored);
}

QString captionOf(const TopologyNode &node)
{
    const QString kind = TopologyWords::kind(node.kind);
    return node.state == State::Active || node.state == State::Inactive
        ? kind
        : TopologyWords::tr("%1: %2", "kind, state").arg(kind, TopologyWords::state(node.state));
}

void paintState(QPainter *painter, State state, const QRectF &rect, const TopologyStyle &style)
{
    const QColor color = colorOf(state, style);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.8));
    painter->setBrush(Qt::NoBrush);
    const QRectF inner = rect.adjusted(1, 1, -1, -1);
    switch (state) {
    case State::Active:
        painter->setBrush(color);
        painter->drawEllipse(inner);
        break;
    case State::Inactive:
        painter->drawEllipse(inner);
        break;
    case State::Trouble: {
        const QPolygonF triangle{QPointF(inner.center().x(), inner.top()), inner.bottomRight(), inner.bottomLeft()};
        painter->drawPolygon(triangle);
        painter->drawLine(QPointF(inner.center().x(), inner.top() + inner.height() * 0.38),
                          QPointF(inner.center().x(), inner.top() + inner.height() * 0.68));
        painter->drawPoint(QPointF(inner.center().x(), inner.top() + inner.height() * 0.86));
        break;
    }
    case State::New:
        painter->drawLine(QPointF(inner.center().x(), inner.top()), QPointF(inner.center().x(), inner.bottom()));
        painter->drawLine(QPointF(inner.left(), inner.center().y()), QPointF(inner.right(), inner.center().y()));
        break;
    case State::Going:
        painter->drawLine(inner.topLeft(), inner.bottomRight());
        painter->drawLine(inner.topRight(), inner.bottomLeft());
        break;
    }
    painter->restore();
}

void paintNode(QPainter *painter, const TopologyNode &node, const QRectF &rect, const TopologyStyle &style,
               bool current)
{
    const TopologyMetrics &m = style.metrics;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (node.kind == Kind::Stack) { // sheets behind it
        painter->setPen(penOf(node.state, style));
        painter->setBrush(style.box);
        painter->drawPath(outlineOf(node, rect.translated(4, 4)));
    }
    painter->setPen(penOf(node.state, style));
    painter->setBrush(style.box);
    painter->drawPath(outlineOf(node, rect));
    if (current) {
        painter->setPen(QPen(style.accent, 3));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(outlineOf(node, rect.adjusted(-3, -3, 3, 3)));
    }

    const qreal mark = std::floor(m.line * 0.6);
    const qreal side = m.padding + (node.kind == Kind::Outside ? m.padding : 0);
    QRectF text = rect.adjusted(side, m.padding, -side, -m.padding);
    QRectF symbol(m.mirrored ? text.right() - mark : text.left(), text.top() + (m.line - mark) / 2, mark, mark);
    paintState(painter, node.state, symbol, style);
    m.mirrored ? text.setRight(symbol.left() - 6) : text.setLeft(symbol.right() + 6);
    QRectF line(text.left(), text.top(), text.width(), m.line);
    const bool small = node.kind == Kind::Guest || node.kind == Kind::Stack;
    if (!small && node.kind != Kind::Outside) {
        paintText(painter, style.small, node.state == State::Active ? style.faint : colorOf(node.state, style), line,
                  captionOf(node), m.mirrored);
        line.translate(0, m.line);
    }
    paintText(painter, style.font, style.ink, line, node.name, m.mirrored);
    if (small) {
        line.translate(0, m.line);
        paintText(painter, style.small, node.state == State::Trouble ? style.trouble : style.faint, line,
                  secondLine(node), m.mirrored);
    } else {
        for (int i = 0; i < shownLines(node); ++i) {
            line.translate(0, m.line);
            const bool more = i + 1 == shownLines(node) && node.lines.size() > shownLines(node);
            paintText(painter, style.small, style.ink, line, more ? node.lines.at(i) + u" …"_s : node.lines.at(i),
                      m.mirrored);
        }
    }
    painter->restore();
}

void paintLine(QPainter *painter, const QList<QPointF> &points, const TopologyEdge &edge, bool labelled,
               const TopologyStyle &style, bool current)
{
    if (points.size() < 2) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(current ? style.accent : style.line, current ? 2.4 : 1.4);
    if (!edge.up) {
        pen.setStyle(Qt::DashLine);
    }
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(pathOf(points));
    if (labelled && !edge.label.isEmpty()) {
        // In the gap before the node that it leads to, which no other line's end shares with it.
        const QFontMetricsF metrics(style.small);
        const qreal gap = style.metrics.columnGap;
        const QString text = metrics.elidedText(TopologyWords::plain(edge.label), Qt::ElideRight, gap - 10);
        const qreal width = metrics.horizontalAdvance(text) + 6;
        const QPointF end = points.last();
        const qreal middle = end.x() + (end.x() > points.first().x() ? -gap : gap) / 2;
        const QRectF box(middle - width / 2, end.y() - style.metrics.line / 2, width, style.metrics.line);
        painter->fillRect(box, style.ground);
        paintText(painter, style.small, current ? style.ink : style.faint, box.adjusted(3, 0, -3, 0), text, false);
    }
    painter->restore();
}

void paintLines(QPainter *painter, const Topology &topology, const TopologyLayout &layout, const TopologyStyle &style,
                const QString &current)
{
    const auto isGuest = [](const QString &id) { return id.startsWith("guest:"_L1) || id.startsWith("stack:"_L1); };
    for (const bool chosen : {false, true}) {
        for (qsizetype i = 0; i < topology.edges.size() && i < layout.lines.size(); ++i) {
            const TopologyEdge &edge = topology.edges.at(i);
            const bool mine = !current.isEmpty() && (edge.from == current || edge.to == current);
            if (mine == chosen) {
                paintLine(painter, layout.lines.at(i), edge, !isGuest(edge.to), style, mine);
            }
        }
    }
}

qreal paintLegend(QPainter *painter, const QPointF &at, const TopologyStyle &style, bool planned)
{
    const QFontMetricsF metrics(style.small);
    const qreal mark = std::floor(style.metrics.line * 0.6);
    QList<State> states{State::Active, State::Inactive, State::Trouble};
    if (planned) {
        states += {State::New, State::Going};
    }
    qreal x = at.x();
    for (const State state : states) {
        const QString word = TopologyWords::state(state);
        const qreal width = std::ceil(metrics.horizontalAdvance(word)) + 2;
        if (painter) {
            paintState(painter, state, QRectF(x, at.y() + (style.metrics.line - mark) / 2, mark, mark), style);
            paintText(painter, style.small, style.ink, QRectF(x + mark + 6, at.y(), width, style.metrics.line), word,
                      false);
        }
        x += mark + 6 + width + 2 * style.metrics.padding;
    }
    return x - at.x();
}

} // namespace guestdeck
