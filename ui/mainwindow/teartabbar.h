// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace guestdeck
{

/// A tab bar out of which a tab can be pulled. Thread: GUI.
class TearTabBar : public QTabBar
{
    Q_OBJECT
public:
    using QTabBar::QTabBar;

Q_SIGNALS:
    /// The pointer took the tab so far away from the bar that it is not meant to be moved within; the button is still
    /// held. `at`: on the screen.
    void tornOff(int index, const QPoint &at);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool m_holds = false;
};

} // namespace guestdeck
