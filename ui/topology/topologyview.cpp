// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topology/topologyview.h"

#include "models/topology/topologywords.h"
#include "ui/topology/topologycanvas.h"
#include "ui/topology/topologylegend.h"

#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace guestdeck
{

TopologyView::TopologyView(QWidget *parent)
    : QWidget(parent)
    , m_canvas(new TopologyCanvas(this))
    , m_legend(new TopologyLegend(this))
{
    setObjectName(u"topologyView"_s);
    setAccessibleName(tr("Network map"));
    setFocusProxy(m_canvas);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_legend);
    connect(m_canvas, &TopologyCanvas::activated, this, &TopologyView::activated);
}

void TopologyView::setTopology(const Topology &topology)
{
    m_canvas->setTopology(topology);
    m_legend->setPlanned(m_canvas->picture({}).isPlanned());
}

const Topology &TopologyView::topology() const
{
    return m_canvas->topology();
}

void TopologyView::setLegendVisible(bool visible)
{
    m_legend->setVisible(visible);
}

QFuture<Outcome> TopologyView::exportSvg(const QString &path) const
{
    return QtConcurrent::run(
        [picture = m_canvas->picture(m_title), path] { return writePicture(picture, PictureFormat::Svg, path); });
}

QFuture<Outcome> TopologyView::exportPng(const QString &path) const
{
    return QtConcurrent::run(
        [picture = m_canvas->picture(m_title), path] { return writePicture(picture, PictureFormat::Png, path); });
}

QString TopologyView::outline() const
{
    return TopologyWords::outline(topology());
}

void TopologyView::zoomIn()
{
    m_canvas->zoom(1.25);
}

void TopologyView::zoomOut()
{
    m_canvas->zoom(1 / 1.25);
}

void TopologyView::fit()
{
    m_canvas->fit();
}

} // namespace guestdeck
