// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleframe.h"

#include "models/core/async.h"
#include "ui/console/clipboardbridge.h"
#include "ui/console/consolekeys.h"
#include "ui/console/consolesettings.h"
#include "ui/console/fullscreenwindow.h"
#include "ui/console/monitors.h"
#include "ui/console/picturemenu.h"
#include "ui/console/sendkeysmenu.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageWriter>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QScreen>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using vnc::ScaleMode;
using vnc::VncView;

namespace
{

Outcome writePng(const QImage &image, const QString &path)
{
    // The old file stays until the new one is whole.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorKind::Io, 0, ConsoleFrame::tr("%1 cannot be written.").arg(path), file.errorString()};
    }
    QImageWriter writer(&file, "png");
    if (!writer.write(image)) {
        return Error{ErrorKind::Io, 0, ConsoleFrame::tr("%1 cannot be written.").arg(path), writer.errorString()};
    }
    if (!file.commit()) {
        return Error{ErrorKind::Io, 0, ConsoleFrame::tr("%1 cannot be written.").arg(path), file.errorString()};
    }
    return {};
}

} // namespace

ConsoleFrame::ConsoleFrame(ConsoleScreen::Resolver resolver, KeySender sendKeys, QWidget *parent)
    : QWidget(parent)
    , m_screen(new ConsoleScreen(std::move(resolver), this))
    , m_bar(new QToolBar(this))
    , m_messages(new MessageArea(this))
    , m_placeholder(new QWidget(this))
    , m_clipboard(new ClipboardBridge(m_screen->view(), this))
    , m_keys(new ConsoleKeys(m_screen, std::move(sendKeys), m_messages, this))
    , m_picture(new PictureMenu(m_screen->view(), this))
    , m_hint(new ElidedLabel(this))
{
    m_bar->setObjectName(u"consoleBar"_s);
    m_bar->setAccessibleName(tr("Console"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    fillBar();

    auto *placeholderText = new QLabel(tr("The screen is shown in full screen."), m_placeholder);
    placeholderText->setAlignment(Qt::AlignCenter);
    auto *placeholderLayout = new QVBoxLayout(m_placeholder);
    placeholderLayout->addWidget(placeholderText);
    m_placeholder->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_bar);
    top->addWidget(m_hint, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    top->addSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_screen, 1);
    layout->addWidget(m_placeholder, 1);
    setFocusProxy(m_screen);

    VncView *view = m_screen->view();
    connect(m_screen, &ConsoleScreen::phaseChanged, this, &ConsoleFrame::refresh);
    connect(view, &VncView::grabChanged, this, &ConsoleFrame::refresh);
    connect(m_clipboard, &ClipboardBridge::tooLargeToSend, this, [this]() { tellClipboardTooLarge(true); });
    connect(m_clipboard, &ClipboardBridge::tooLargeToReceive, this, [this]() { tellClipboardTooLarge(false); });
    connect(view, &VncView::pointerModeChanged, this, &ConsoleFrame::refresh);
    connect(m_keys, &ConsoleKeys::applied, this, &ConsoleFrame::refresh);
    connect(view, &VncView::linkStatusChanged, this, &ConsoleFrame::refreshLink);
    connect(view, &VncView::guestResizeFailed, this, &ConsoleFrame::tellResizeFailed);
    m_picture->setScaleMode(ScaleMode::FitWindow);
    setClipboardShared(true);
    refresh();
}

ConsoleFrame::~ConsoleFrame()
{
    // The screen may be a child of the full screen window at the moment.
    m_screen->disconnect(this);
    m_screen->view()->disconnect(this);
    delete m_window;
}

QAction *ConsoleFrame::addAction(const QString &name, const QString &text, const QString &help, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(help);
    action->setStatusTip(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    m_bar->addAction(action);
    if (QWidget *button = m_bar->widgetForAction(action)) {
        button->setObjectName(name + u"Button"_s);
        button->setAccessibleName(help);
        button->setFocusPolicy(Qt::TabFocus);
    }
    return action;
}

void ConsoleFrame::fillBar()
{
    m_keysAction = addAction(u"consoleSendKeys"_s, tr("Send keys"),
                             tr("Sends a key combination that this desktop keeps for itself"), u"keyboard"_s);
    m_keysAction->setMenu(m_keys->menu());
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(m_keysAction))) {
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_firstAction = m_keysAction;
    m_scale = addAction(u"consoleScale"_s, tr("Scale"), tr("Scale: how large the picture is shown, and how it comes"),
                        u"scale"_s);
    m_scale->setMenu(m_picture);
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(m_scale))) {
        button->setPopupMode(QToolButton::InstantPopup);
    }
    m_viewOnly = addAction(u"consoleViewOnly"_s, tr("View only"),
                           tr("View only: keeps keyboard and pointer from the guest"), u"viewonly"_s);
    m_viewOnly->setCheckable(true);
    connect(m_viewOnly, &QAction::toggled, this, [this](bool on) {
        m_screen->view()->setViewOnly(on);
        refresh();
    });
    m_shareClipboard
        = addAction(u"consoleClipboard"_s, tr("Share clipboard"),
                    tr("Shares copied text with the guest while you are in it, both ways"), u"clipboard"_s);
    m_shareClipboard->setCheckable(true);
    connect(m_shareClipboard, &QAction::toggled, this, [this](bool on) {
        m_clipboard->setEnabled(on);
        Q_EMIT clipboardSharedChanged(on);
    });
    m_screenshot = addAction(u"consoleScreenshot"_s, tr("Screenshot"), tr("Screenshot: saves the picture to a file"),
                             u"screenshot"_s);
    connect(m_screenshot, &QAction::triggered, this, &ConsoleFrame::takeScreenshot);
    m_fullScreen = addAction(u"consoleFullScreen"_s, tr("Full screen"),
                             tr("Fills the whole screen with the guest's (F11)"), u"fullscreen"_s);
    connect(m_fullScreen, &QAction::triggered, this, [this]() { setFullScreenConsole(!isFullScreenConsole()); });
    m_monitorMenu = new QMenu(this);
    m_monitorMenu->setObjectName(u"fullScreenMonitorMenu"_s);
    m_monitorMenu->setAccessibleName(tr("Monitor for full screen"));
    connect(m_monitorMenu, &QMenu::aboutToShow, this, &ConsoleFrame::fillMonitorMenu);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ConsoleFrame::updateMonitorMenu);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ConsoleFrame::updateMonitorMenu);
    updateMonitorMenu();

    m_hint->setObjectName(u"consoleGrabHint"_s);
    m_hint->setAccessibleName(tr("Who has the keyboard"));
    m_hint->setContentsMargins(6, 1, 6, 1);
    m_hint->setAlignment(Qt::AlignCenter);
    // What is worth a word keeps it; the rest is told by its tooltip, so that all of it fits beside the inspector.
    for (QAction *action : {m_scale, m_viewOnly, m_shareClipboard, m_screenshot, m_fullScreen}) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        }
    }
}

/// One monitor is no choice.
void ConsoleFrame::updateMonitorMenu()
{
    const bool offers = QGuiApplication::screens().size() > 1;
    m_fullScreen->setMenu(offers ? m_monitorMenu : nullptr);
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(m_fullScreen))) {
        button->setPopupMode(offers ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
    }
}

void ConsoleFrame::fillMonitorMenu()
{
    m_monitorMenu->clear();
    const QScreen *here = QWidget::screen();
    const QScreen *wanted = monitorNamed(m_monitor);
    for (const Monitor &monitor : monitors(here)) {
        QAction *action = m_monitorMenu->addAction(monitor.text);
        action->setObjectName(u"fullScreenOn_"_s + monitor.name);
        action->setCheckable(true);
        action->setChecked(monitor.screen == (wanted ? wanted : here));
        // The one where the window is, wherever that is by then, is no particular one.
        const QString name = monitor.screen == here ? QString() : monitor.name;
        connect(action, &QAction::triggered, this, [this, name]() {
            m_monitor = name;
            Q_EMIT fullScreenMonitorChosen(name);
            setFullScreenConsole(false);
            setFullScreenConsole(true);
        });
    }
}

void ConsoleFrame::insertActions(const QList<QAction *> &actions)
{
    m_bar->insertActions(m_firstAction, actions);
    for (QAction *action : actions) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(withoutKeyMark(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
            if (action->menu()) {
                button->setPopupMode(QToolButton::InstantPopup); // the button itself does nothing else
                button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            }
        }
    }
    m_bar->insertSeparator(m_firstAction);
}

void ConsoleFrame::insertWidget(QWidget *widget)
{
    m_bar->insertWidget(m_bar->actions().value(0), widget);
}

void ConsoleFrame::refresh()
{
    const VncView *view = m_screen->view();
    const bool connected = m_screen->phase() == ConsoleScreen::Phase::Connected;
    m_keys->refresh();
    m_screenshot->setEnabled(connected);
    m_viewOnly->setEnabled(connected);
    refreshLink();
    m_shareClipboard->setEnabled(!view->isViewOnly());
    m_hintText = m_keys->stateText(false);
    m_shortHint = m_keys->stateText(true);
    // A badge in the desktop's accent while keys go to the guest: seen from the corner of the eye.
    const bool badge = connected && view->isGrabbed() && !view->isViewOnly();
    m_hint->setAutoFillBackground(badge);
    m_hint->setBackgroundRole(badge ? QPalette::Highlight : QPalette::Window);
    m_hint->setForegroundRole(badge ? QPalette::HighlightedText : QPalette::WindowText);
    refreshHint();
}

void ConsoleFrame::refreshHint()
{
    const int room = width() - m_bar->sizeHint().width() - 20;
    m_hint->setFullText(fontMetrics().horizontalAdvance(m_hintText) <= room ? m_hintText : m_shortHint);
}

void ConsoleFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refreshHint();
}

void ConsoleFrame::setSettings(Settings *settings)
{
    m_keys->setSettings(ConsoleSettings::of(settings));
}

void ConsoleFrame::refreshLink()
{
    const VncView *view = m_screen->view();
    const QString link = view->isConnected() ? PictureMenu::linkText(view->linkStatus()) : QString();
    m_scale->setToolTip(m_scale->statusTip() + (link.isEmpty() ? QString() : u'\n' + link));
}

void ConsoleFrame::tellResizeFailed(vnc::GuestResizer::Problem problem)
{
    Message message;
    message.id = u"consoleResize"_s;
    message.text = PictureMenu::problemText(problem);
    m_messages->show(message);
}

void ConsoleFrame::setClipboardShared(bool shared)
{
    m_shareClipboard->setChecked(shared);
}

bool ConsoleFrame::isClipboardShared() const
{
    return m_shareClipboard->isChecked();
}

void ConsoleFrame::tellClipboardTooLarge(bool toGuest)
{
    Message message;
    message.id = u"consoleClipboard"_s;
    message.text = toGuest
        ? tr("What you copied is longer than one mebibyte, too much for the guest's clipboard, and was not sent.")
        : tr("What was copied in the guest is longer than one mebibyte and was not fetched.");
    m_messages->show(message);
}

bool ConsoleFrame::isFullScreenConsole() const
{
    return m_window != nullptr;
}

void ConsoleFrame::setFullScreenConsole(bool on)
{
    if (on == isFullScreenConsole()) {
        return;
    }
    if (on) {
        m_window = new FullScreenWindow(m_screen, m_keys->menu());
        connect(m_window, &FullScreenWindow::leaveWanted, this, [this]() { setFullScreenConsole(false); });
        m_placeholder->show();
        QScreen *monitor = monitorNamed(m_monitor);
        m_window->showOn(monitor ? monitor : QWidget::screen());
    } else {
        m_placeholder->hide();
        m_window->giveBack();
        // Below the bar and the messages, where it was.
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_screen, 1);
        m_screen->show();
        m_window->deleteLater();
        m_window = nullptr;
        window()->activateWindow();
        m_screen->setFocus();
    }
    m_keys->setFullScreen(on);
    refresh();
    Q_EMIT fullScreenChanged(on);
}

QString ConsoleFrame::screenshotName(const QString &guest, const QDateTime &when)
{
    QString name;
    for (const QChar c : guest.left(80)) {
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'_');
    }
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? u"screen"_s : name) + when.toString(u"-yyyy-MM-dd_HH-mm-ss"_s) + u".png"_s;
}

QFuture<Outcome> ConsoleFrame::saveImage(const QImage &image, const QString &path)
{
    return QtConcurrent::run([image, path]() { return writePng(image, path); });
}

void ConsoleFrame::takeScreenshot()
{
    const QImage image = m_screen->view()->snapshot(); // now, not when the dialog has been answered
    if (image.isNull() || m_dialog) {
        return;
    }
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    if (!folder.exists()) {
        folder.setPath(QDir::homePath());
    }
    m_dialog = new QFileDialog(this, tr("Save the screenshot"), folder.path(), tr("PNG pictures (*.png)"));
    m_dialog->setObjectName(u"screenshotDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"png"_s);
    m_dialog->selectFile(screenshotName(m_screen->subject().name, QDateTime::currentDateTime()));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, image](const QString &path) {
        deliver(saveImage(image, path), this, [this, path](const Outcome &outcome) { tellSaved(outcome, path); });
    });
    m_dialog->open();
}

void ConsoleFrame::tellSaved(const Outcome &outcome, const QString &path)
{
    Message message;
    message.id = u"consoleScreenshot"_s;
    if (outcome) {
        message.text = tr("The screenshot was saved as %1.").arg(QDir::toNativeSeparators(path));
    } else {
        message.severity = Message::Severity::Error;
        message.text = outcome.error().message;
        message.details = outcome.error().detail;
    }
    m_messages->show(message);
}

} // namespace guestdeck
