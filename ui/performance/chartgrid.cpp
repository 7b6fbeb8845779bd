// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/performance/chartgrid.h"

#include <QGridLayout>

#include <algorithm>

namespace guestdeck
{

ChartGrid::ChartGrid(int columnWidth, QWidget *parent)
    : QWidget(parent)
    , m_columnWidth(columnWidth)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

int ChartGrid::columns() const
{
    return std::max(1, (width() + m_layout->spacing()) / (m_columnWidth + m_layout->spacing()));
}

QSize ChartGrid::minimumSizeHint() const
{
    // One column is enough; the layout would ask for all that it has now, and never get narrower.
    return {m_columnWidth, QWidget::minimumSizeHint().height()};
}

void ChartGrid::insert(qsizetype index, QWidget *widget)
{
    m_widgets.insert(index, widget);
    widget->setParent(this);
    widget->show();
    place();
}

void ChartGrid::take(QWidget *widget)
{
    m_widgets.removeAll(widget);
    m_layout->removeWidget(widget);
    place();
}

void ChartGrid::place()
{
    const int count = columns();
    for (QWidget *widget : std::as_const(m_widgets)) {
        m_layout->removeWidget(widget);
    }
    for (int i = 0; i < m_widgets.size(); ++i) {
        m_layout->addWidget(m_widgets.at(i), i / count, i % count);
    }
    for (int i = 0; i < std::max(count, m_placed); ++i) {
        m_layout->setColumnStretch(i, i < count ? 1 : 0);
    }
    m_placed = count;
    // Tab goes through them in the order in which they are seen.
    for (qsizetype i = 1; i < m_widgets.size(); ++i) {
        QWidget::setTabOrder(m_widgets.at(i - 1), m_widgets.at(i));
    }
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (columns() != m_placed) {
        place();
    }
}

} // namespace guestdeck
