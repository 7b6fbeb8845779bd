// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/teartabbar.h"

#include <QMouseEvent>

namespace guestdeck
{

void TearTabBar::mousePressEvent(QMouseEvent *event)
{
    m_holds = event->button() == Qt::LeftButton && tabAt(event->position().toPoint()) >= 0;
    QTabBar::mousePressEvent(event);
}

void TearTabBar::mouseMoveEvent(QMouseEvent *event)
{
    const int away = 2 * height(); // a hand that moves tabs about is not that steady
    const bool isAway = !rect().adjusted(-away, -away, away, away).contains(event->position().toPoint());
    if (!m_holds || !(event->buttons() & Qt::LeftButton) || !isAway) {
        QTabBar::mouseMoveEvent(event);
        return;
    }
    m_holds = false;
    // Ends what the bar has begun: the tab that it moves goes back to its place.
    QMouseEvent release(QEvent::MouseButtonRelease, event->position(), event->globalPosition(), Qt::LeftButton,
                        Qt::NoButton, event->modifiers());
    QTabBar::mouseReleaseEvent(&release);
    Q_EMIT tornOff(currentIndex(), event->globalPosition().toPoint());
}

} // namespace guestdeck
