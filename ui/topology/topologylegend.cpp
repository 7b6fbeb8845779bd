// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologylegend.h"

#include "models/topology/topologywords.h"
#include "ui/topology/topologypainter.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr int border = 8;
}

TopologyLegend::TopologyLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"topologyLegend"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    describe();
}

void TopologyLegend::describe()
{
    using State = TopologyNode::State;
    setAccessibleName(tr("Legend"));
    QStringList words;
    for (const State state : {State::Active, State::Inactive, State::Trouble, State::New, State::Going}) {
        if (m_planned || (state != State::New && state != State::Going)) {
            words += TopologyWords::state(state);
        }
    }
    setAccessibleDescription(tr("Nodes are marked: %1.").arg(words.join(tr(", ", "between names"))));
}

void TopologyLegend::setPlanned(bool planned)
{
    if (m_planned != planned) {
        m_planned = planned;
        describe();
        updateGeometry();
        update();
    }
}

QSize TopologyLegend::sizeHint() const
{
    const TopologyStyle style = TopologyStyle::of(palette(), font(), isRightToLeft());
    return {int(std::ceil(paintLegend(nullptr, {}, style, m_planned))) + 2 * border, int(style.metrics.line) + border};
}

QSize TopologyLegend::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void TopologyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TopologyStyle style = TopologyStyle::of(palette(), font(), isRightToLeft());
    style.ink = palette().color(QPalette::WindowText);
    const qreal width = paintLegend(nullptr, {}, style, m_planned);
    const qreal left = isRightToLeft() ? this->width() - border - width : border;
    paintLegend(&painter, QPointF(left, border / 2.0), style, m_planned);
}

} // namespace guestdeck
