// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPropertyAnimation>
#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QScreen;

namespace guestdeck
{

class ConsoleScreen;

/// One guest's screen on the whole of the user's, with a bar that slides in when the pointer touches the top edge.
/// Borrows the screen until giveBack(). Thread: GUI.
class FullScreenWindow : public QWidget
{
    Q_OBJECT
public:
    FullScreenWindow(ConsoleScreen *screen, QMenu *keys);

    void showOn(QScreen *screen);
    void giveBack();
    QWidget *bar() const { return m_bar; }
    bool isBarShown() const { return m_barShown; }

Q_SIGNALS:
    void leaveWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeBar(QMenu *keys);
    void slide(bool in);
    void placeBar();
    void pointerAt(int y);

    ConsoleScreen *m_screen;
    QWidget *m_bar;
    QLabel *m_hint = nullptr;
    QPropertyAnimation m_animation;
    QTimer m_hide;
    bool m_barShown = true;
};

} // namespace guestdeck
