// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/chart.h"

#include "ui/performance/perftext.h"

#include <QAccessible>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QList<qreal> dashes(qsizetype line)
{
    static const QList<QList<qreal>> all{{}, {5, 2.5}, {1.5, 2}, {6, 2, 1.5, 2}};
    return all.at(line % all.size());
}

} // namespace

Chart::Chart(const QString &title, PerfUnit unit, bool small, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_small(small)
{
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Chart::setSpan(qint64 milliseconds)
{
    m_span = std::max<qint64>(1000, milliseconds);
    update();
}

void Chart::setData(const QList<qint64> &times, const QList<ChartLine> &lines)
{
    // The mark stays at its time while samples go out at the other end.
    const qint64 marked = m_cursor >= 0 && m_cursor < m_times.size() ? m_times.at(m_cursor) : -1;
    m_times = times;
    m_lines = lines;
    const auto found = std::ranges::find(std::as_const(m_times), marked);
    m_cursor = marked >= 0 && found != m_times.cend() ? int(found - m_times.cbegin()) : -1;
    if (hasFocus() && QAccessible::isActive()) {
        setAccessibleDescription(spoken());
    }
    update();
}

QSize Chart::sizeHint() const
{
    const int line = fontMetrics().height();
    return {20 * line, m_small ? 4 * line : 11 * line};
}

QSize Chart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {m_small ? 8 * line : 15 * line, m_small ? 4 * line : 11 * line};
}

qsizetype Chart::first() const
{
    return m_times.isEmpty() ? 0 : std::ranges::lower_bound(m_times, m_times.last() - m_span) - m_times.cbegin();
}

double Chart::axisTop() const
{
    double top = m_top;
    for (const ChartLine &line : m_lines) {
        for (qsizetype i = first(); i < line.values.size(); ++i) {
            if (!std::isnan(line.values.at(i))) {
                top = std::max(top, double(line.values.at(i)));
            }
        }
    }
    const double least = m_unit == PerfUnit::Share ? 1
        : m_unit == PerfUnit::Milliseconds         ? 1
        : m_unit == PerfUnit::PerSecond            ? 4
                                                   : 4096;
    top = std::max(top, least);
    if (m_top > 0 && top <= m_top) {
        return m_top;
    }
    const double step = niceStep(top, m_unit);
    return std::ceil(top / step - 1e-6) * step;
}

int Chart::axisWidth() const
{
    const double top = axisTop();
    const double step = niceStep(top, m_unit);
    int widest = 0;
    for (double value = 0; value <= top + step / 2; value += step) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(axisText(m_unit, value)));
    }
    return widest + 6;
}

QRectF Chart::plot() const
{
    const int line = fontMetrics().height();
    const QRectF inside = QRectF(rect()).adjusted(4, 4, -6, -4);
    return m_small ? inside.adjusted(0, line + 2, 0, 0) : inside.adjusted(axisWidth(), 2 * line + 8, 0, -line - 3);
}

qreal Chart::xOf(qint64 at, const QRectF &area) const
{
    return area.right() - double(m_times.last() - at) / double(m_span) * area.width();
}

/// Turns of the palette's highlight, as bright as the background lets them stand out.
QColor Chart::colorOf(qsizetype line) const
{
    const QColor own = palette().color(QPalette::Highlight);
    const bool dark = palette().color(QPalette::Base).lightnessF() < 0.5F;
    static constexpr int turns[]{0, 150, 60, 280, 210, 100};
    const int hue = (std::max(0, own.hslHue()) + turns[line % 6]) % 360;
    return QColor::fromHslF(float(hue) / 360, std::max(0.55F, own.hslSaturationF()), dark ? 0.68F : 0.38F);
}

void Chart::paintAxes(QPainter &painter, const QRectF &area) const
{
    const double top = axisTop();
    const double step = niceStep(top, m_unit);
    QColor grid = palette().color(QPalette::Text);
    grid.setAlphaF(0.18F);
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(0.8F);
    const int line = fontMetrics().height();
    for (double value = 0; value <= top + step / 1000; value += step) {
        const qreal y = area.bottom() - value / top * area.height();
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        if (!m_small) {
            painter.setPen(ink);
            painter.drawText(QRectF(0, y - line / 2.0, area.left() - 4, line), Qt::AlignRight | Qt::AlignVCenter,
                             axisText(m_unit, value));
        }
    }
    if (m_small || m_times.isEmpty()) {
        return;
    }
    // The present at the right, and how long ago at the left and in the middle.
    painter.setPen(ink);
    const QRectF row(area.left(), area.bottom() + 3, area.width(), line);
    const auto clock
        = [](qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), u"HH:mm:ss"_s); };
    painter.drawText(row, Qt::AlignLeft, clock(m_times.last() - m_span));
    painter.drawText(row, Qt::AlignHCenter, clock(m_times.last() - m_span / 2));
    painter.drawText(row, Qt::AlignRight, clock(m_times.last()));
}

void Chart::paintLine(QPainter &painter, const QRectF &area, qsizetype line) const
{
    const QList<float> &values = m_lines.at(line).values;
    const double top = axisTop();
    // Where nobody looked, no line is drawn. Longer than three of the slowest readings.
    const qint64 gap = 31'000;
    QList<QPolygonF> parts;
    qint64 last = 0;
    for (qsizetype i = std::max<qsizetype>(0, first() - 1); i < std::min(values.size(), m_times.size()); ++i) {
        if (std::isnan(values.at(i))) {
            continue;
        }
        if (parts.isEmpty() || m_times.at(i) - last > gap) {
            parts.append(QPolygonF());
        }
        last = m_times.at(i);
        parts.last().append(
            {xOf(last, area), area.bottom() - std::clamp(double(values.at(i)) / top, 0.0, 1.0) * area.height()});
    }
    const QColor color = colorOf(line);
    QPen pen(color, 1.6);
    const QList<qreal> dash = dashes(line);
    if (!dash.isEmpty()) {
        pen.setDashPattern(dash);
    }
    for (const QPolygonF &part : std::as_const(parts)) {
        if (line == 0) {
            QPolygonF ground = part;
            ground.append({part.last().x(), area.bottom()});
            ground.append({part.first().x(), area.bottom()});
            QColor fill = color;
            fill.setAlphaF(0.18F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fill);
            painter.drawPolygon(ground);
            painter.setBrush(Qt::NoBrush);
        }
        painter.setPen(pen);
        painter.drawPolyline(part);
        if (part.size() == 1) {
            painter.setBrush(color);
            painter.drawEllipse(part.first(), 2, 2);
            painter.setBrush(Qt::NoBrush);
        }
    }
}

void Chart::paintLegend(QPainter &painter) const
{
    const int line = fontMetrics().height();
    const QRectF head(6, 4, width() - 12, line);
    const qsizetype at = m_cursor >= 0 ? m_cursor : m_times.size() - 1;
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setBold(!m_small);
    painter.setFont(bold);
    QString right;
    if (m_small) {
        right = m_lines.isEmpty() || at < 0 ? u"—"_s : shownPerf(m_unit, m_lines.first().values.value(at));
    } else if (m_cursor >= 0) {
        right = QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_times.at(m_cursor)).time(), u"HH:mm:ss"_s);
    }
    const int rightWidth = QFontMetrics(bold).horizontalAdvance(right);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, int(head.width()) - rightWidth - 6));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, right);
    painter.setFont(font());
    if (m_small) {
        return;
    }
    qreal x = 6;
    const qreal share = head.width() / double(std::max<qsizetype>(1, m_lines.size()));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString text
            = tr("%1: %2", "a line of a picture: its value")
                  .arg(m_lines.at(i).name, shownPerf(m_unit, at < 0 ? NAN : m_lines.at(i).values.value(at)));
        const qreal y = line + 6 + line / 2.0;
        QPen pen(colorOf(i), 2);
        if (const QList<qreal> dash = dashes(i); !dash.isEmpty()) {
            pen.setDashPattern(dash);
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 16, y));
        painter.setPen(palette().color(QPalette::Text));
        const qreal room = std::max<qreal>(share, head.right() - x - share * double(m_lines.size() - 1 - i)) - 26;
        const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, int(room));
        painter.drawText(QRectF(x + 20, line + 6, room, line), Qt::AlignLeft | Qt::AlignVCenter, shown);
        x += 26 + fontMetrics().horizontalAdvance(shown) + 6;
    }
}

void Chart::paintCursor(QPainter &painter, const QRectF &area) const
{
    if (m_cursor < 0 || m_cursor >= m_times.size()) {
        return;
    }
    const qreal x = xOf(m_times.at(m_cursor), area);
    if (x < area.left() || x > area.right() + 1) {
        return;
    }
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const double top = axisTop();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const float value = m_lines.at(i).values.value(m_cursor);
        if (!std::isnan(value)) {
            painter.setPen(palette().color(QPalette::Base));
            painter.setBrush(colorOf(i));
            painter.drawEllipse(QPointF(x, area.bottom() - std::clamp(double(value) / top, 0.0, 1.0) * area.height()),
                                3.5, 3.5);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    paintAxes(painter, area);
    if (!m_times.isEmpty()) {
        painter.save();
        painter.setClipRect(area.adjusted(0, -2, 1, 2));
        for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
            paintLine(painter, area, i);
        }
        painter.restore();
        paintCursor(painter, area);
    } else if (!m_small) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(area, Qt::AlignCenter, tr("Nothing measured yet"));
    }
    paintLegend(painter);
    QColor frame = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid);
    painter.setPen(QPen(frame, hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void Chart::setCursor(int index)
{
    const int wanted = m_times.isEmpty() ? -1 : std::clamp(index, -1, int(m_times.size()) - 1);
    if (wanted != m_cursor) {
        m_cursor = wanted;
        update();
    }
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_times.isEmpty()) {
        return;
    }
    const QRectF area = plot();
    const auto wanted = m_times.last() - qint64((area.right() - event->position().x()) / area.width() * double(m_span));
    const auto after = std::ranges::lower_bound(std::as_const(m_times), wanted);
    auto nearest = after == m_times.cend() ? after - 1 : after;
    if (nearest != m_times.cbegin() && wanted - *(nearest - 1) < *nearest - wanted) {
        --nearest;
    }
    m_byKeys = false;
    setCursor(int(nearest - m_times.cbegin()));
    setToolTip({});
}

void Chart::leaveEvent(QEvent *)
{
    if (!m_byKeys) {
        setCursor(-1);
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const int now = m_cursor >= 0 ? m_cursor : int(m_times.size()) - 1;
    const int page = std::max<int>(1, int(m_times.size() - first()) / 10);
    const int least = int(first());
    switch (event->key()) {
    case Qt::Key_Left:
        setCursor(std::max(least, now - 1));
        break;
    case Qt::Key_Right:
        setCursor(now + 1);
        break;
    case Qt::Key_PageUp:
        setCursor(std::max(least, now - page));
        break;
    case Qt::Key_PageDown:
        setCursor(now + page);
        break;
    case Qt::Key_Home:
        setCursor(least);
        break;
    case Qt::Key_End:
    case Qt::Key_Escape:
        if (m_cursor < 0) {
            QWidget::keyPressEvent(event);
            return;
        }
        setCursor(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    m_byKeys = m_cursor >= 0;
    tell();
}

void Chart::focusInEvent(QFocusEvent *event)
{
    setAccessibleDescription(spoken());
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    m_byKeys = false;
    setCursor(-1);
    QWidget::focusOutEvent(event);
    update();
}

void Chart::tell()
{
    setAccessibleDescription(m_cursor >= 0 ? valuesText() : spoken());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString Chart::valuesText() const
{
    const qsizetype at = m_cursor >= 0 ? m_cursor : m_times.size() - 1;
    if (at < 0) {
        return tr("Nothing measured yet");
    }
    QStringList parts;
    for (const ChartLine &line : m_lines) {
        parts.append(
            tr("%1: %2", "a line of a picture: its value").arg(line.name, shownPerf(m_unit, line.values.value(at))));
    }
    return tr("%1. %2", "a time; values then")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_times.at(at)).time(), u"HH:mm:ss"_s),
             parts.join(u", "_s));
}

QString Chart::spoken() const
{
    if (m_times.isEmpty()) {
        return tr("Nothing measured yet");
    }
    QStringList parts;
    for (const ChartLine &line : m_lines) {
        double sum = 0;
        int count = 0;
        float least = NAN;
        float most = NAN;
        for (qsizetype i = first(); i < line.values.size(); ++i) {
            const float value = line.values.at(i);
            if (!std::isnan(value)) {
                least = count == 0 ? value : std::min(least, value);
                most = count == 0 ? value : std::max(most, value);
                sum += double(value);
                ++count;
            }
        }
        parts.append(count == 0 ? tr("%1: not known.").arg(line.name)
                                : tr("%1: now %2; between %3 and %4, %5 on average.")
                                      .arg(line.name, shownPerf(m_unit, line.values.last()), shownPerf(m_unit, least),
                                           shownPerf(m_unit, most), shownPerf(m_unit, float(sum / count))));
    }
    parts.append(tr("The arrow keys go through the times."));
    return parts.join(u' ');
}

} // namespace guestdeck
