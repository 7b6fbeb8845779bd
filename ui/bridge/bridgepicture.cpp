// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgepicture.h"

#include "ui/topology/topologyview.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr int charactersBeside = 130; ///< two pictures of three things in a row, still readable
constexpr int linesEach = 5;

} // namespace

BridgePicture::BridgePicture(QWidget *parent)
    : QWidget(parent)
    , m_before(new TopologyView)
    , m_after(new TopologyView)
    , m_sides(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    setObjectName(u"bridgePicture"_s);
    setAccessibleName(tr("The network today and afterwards"));
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(8);
    m_sides->addWidget(makeSide(tr("Today"), u"bridgeBeforePicture"_s, m_before), 1);
    m_sides->addWidget(makeSide(tr("Afterwards"), u"bridgeAfterPicture"_s, m_after), 1);
}

QWidget *BridgePicture::makeSide(const QString &title, const QString &name, TopologyView *view)
{
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setLegendVisible(false);
    view->setTitle(title);
    view->setMinimumHeight(fontMetrics().height() * linesEach);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new QLabel(title));
    column->addWidget(view, 1);
    return side;
}

void BridgePicture::setTopologies(const Topology &before, const Topology &after)
{
    if (before == m_before->topology() && after == m_after->topology()) {
        return;
    }
    m_before->setTopology(before);
    m_after->setTopology(after);
    fit();
}

bool BridgePicture::isSideBySide() const
{
    return m_sides->direction() == QBoxLayout::LeftToRight;
}

void BridgePicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= charactersWide(fontMetrics(), charactersBeside);
    if (beside != isSideBySide()) {
        m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    fit();
}

/// When the layout has given each its new size.
void BridgePicture::fit()
{
    QTimer::singleShot(0, this, [this] {
        m_before->fit();
        m_after->fit();
    });
}

} // namespace guestdeck
