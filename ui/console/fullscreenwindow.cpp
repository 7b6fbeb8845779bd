// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/fullscreenwindow.h"

#include "ui/console/consolescreen.h"
#include "ui/widgets/icons.h"

#include <QCloseEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int edgePixels = 2;
constexpr int slideMs = 150;
constexpr int firstLookMs = 3000; ///< the bar shows itself once, so that everybody knows the way out
constexpr int hideMs = 800;

} // namespace

FullScreenWindow::FullScreenWindow(ConsoleScreen *screen, QMenu *keys)
    : QWidget(nullptr, Qt::Window)
    , m_screen(screen)
    , m_bar(makeBar(keys))
    , m_animation(m_bar, "pos")
{
    setObjectName(u"fullScreenWindow"_s);
    setAccessibleName(tr("Screen of %1").arg(screen->subject().name));
    setWindowTitle(screen->subject().name);
    // Around a picture that has other proportions; on the view alone, so that the bar keeps the desktop's colours.
    QPalette black = screen->view()->palette();
    black.setColor(QPalette::Window, Qt::black);
    screen->view()->setPalette(black);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(screen);
    screen->show();
    m_bar->raise();

    m_animation.setDuration(slideMs);
    m_hide.setSingleShot(true);
    connect(&m_hide, &QTimer::timeout, this, [this]() { slide(false); });
    auto *leave = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(leave, &QShortcut::activated, this, &FullScreenWindow::leaveWanted);
    QWidget *viewport = screen->view()->viewport();
    viewport->setMouseTracking(true);
    viewport->installEventFilter(this);
    screen->view()->setGrabKeyboard(true);
}

QWidget *FullScreenWindow::makeBar(QMenu *keys)
{
    auto *bar = new QFrame(this);
    bar->setObjectName(u"fullScreenBar"_s);
    bar->setAccessibleName(tr("Full screen"));
    bar->setFrameShape(QFrame::StyledPanel);
    bar->setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 4, 8, 4);
    auto *name = new QLabel(m_screen->subject().name, bar);
    name->setObjectName(u"fullScreenName"_s);
    name->setTextFormat(Qt::PlainText);
    layout->addWidget(name);
    auto *send = new QToolButton(bar);
    send->setObjectName(u"fullScreenSendKeysButton"_s);
    send->setText(tr("Send keys"));
    send->setAccessibleName(tr("Send keys to the guest"));
    send->setMenu(keys);
    send->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(send);
    m_hint = new QLabel(tr("%1, then F11, leaves full screen").arg(m_screen->view()->releaseChordText()), bar);
    m_hint->setObjectName(u"fullScreenHint"_s);
    layout->addWidget(m_hint);
    auto *leave = new QToolButton(bar);
    leave->setObjectName(u"fullScreenLeaveButton"_s);
    leave->setText(tr("Leave full screen"));
    leave->setAccessibleName(tr("Leave full screen"));
    leave->setIcon(symbolIcon(u"fullscreen"_s));
    leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(leave, &QToolButton::clicked, this, &FullScreenWindow::leaveWanted);
    layout->addWidget(leave);
    return bar;
}

void FullScreenWindow::showOn(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
        // Its monitor is unplugged: on another one it would cover whatever the user has there.
        connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this, screen](const QScreen *removed) {
            if (removed == screen) {
                Q_EMIT leaveWanted();
            }
        });
    }
    showFullScreen();
    activateWindow();
    m_screen->setFocus();
    placeBar();
    m_hide.start(firstLookMs);
}

void FullScreenWindow::giveBack()
{
    m_screen->view()->viewport()->removeEventFilter(this);
    m_screen->view()->setGrabKeyboard(false);
    m_screen->view()->setPalette({});
    layout()->removeWidget(m_screen);
    hide();
}

void FullScreenWindow::slide(bool in)
{
    m_barShown = in;
    m_animation.stop();
    m_animation.setStartValue(m_bar->pos());
    m_animation.setEndValue(QPoint(m_bar->x(), in ? 0 : -m_bar->height()));
    m_animation.start();
}

void FullScreenWindow::placeBar()
{
    const QSize size = m_bar->sizeHint().boundedTo(this->size());
    m_animation.stop();
    m_bar->setGeometry((width() - size.width()) / 2, m_barShown ? 0 : -size.height(), size.width(), size.height());
}

void FullScreenWindow::pointerAt(int y)
{
    if (y < edgePixels && !m_barShown) {
        slide(true);
    } else if (m_barShown && y > m_bar->height() && !m_hide.isActive()) {
        m_hide.start(hideMs);
    }
}

bool FullScreenWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && !m_screen->view()->isPointerRelative()) {
        pointerAt(qRound(static_cast<QMouseEvent *>(event)->position().y()));
    }
    return QWidget::eventFilter(watched, event);
}

void FullScreenWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBar();
}

void FullScreenWindow::closeEvent(QCloseEvent *event)
{
    // Alt+F4 ends full screen, not the console.
    event->ignore();
    Q_EMIT leaveWanted();
}

} // namespace guestdeck
