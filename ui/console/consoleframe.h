// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolescreen.h"

#include <QDateTime>
#include <QFileDialog>
#include <QPointer>
#include <QToolBar>
#include <QWidget>

#include <functional>

class QMenu;

namespace guestdeck
{

class ClipboardBridge;
class ConsoleKeys;
class ElidedLabel;
class FullScreenWindow;
class MessageArea;
class PictureMenu;
class Settings;

/// A ConsoleScreen with its slim bar: what all consoles have, whomever they show. Thread: GUI.
class ConsoleFrame : public QWidget
{
    Q_OBJECT
public:
    /// Sends keys by another way while the screen is not connected; may be empty.
    using KeySender = std::function<QFuture<Outcome>(const QList<uint> &)>;

    ConsoleFrame(ConsoleScreen::Resolver resolver, KeySender sendKeys, QWidget *parent = nullptr);
    ~ConsoleFrame() override;

    ConsoleScreen *screen() const { return m_screen; }
    QToolBar *bar() const { return m_bar; }
    MessageArea *messages() const { return m_messages; }
    PictureMenu *picture() const { return m_picture; } ///< its scale, and how it comes
    ClipboardBridge *clipboard() const { return m_clipboard; }
    ConsoleKeys *keys() const { return m_keys; }
    /// Its preferences are those of all consoles with the same settings.
    void setSettings(Settings *settings);
    /// Actions of the owner, in front of the console's own.
    void insertActions(const QList<QAction *> &actions);
    void insertWidget(QWidget *widget);

    bool isFullScreenConsole() const;
    void setFullScreenConsole(bool on);
    /// The monitor that full screen goes to, by its name; empty, or not there: the one where the window is.
    void setFullScreenMonitor(const QString &name) { m_monitor = name; }
    void setClipboardShared(bool shared); ///< with the guest; while not view-only
    bool isClipboardShared() const;

    /// "web-7-2026-05-01_14-03-59.png": a name for today's picture, whatever the guest is called.
    static QString screenshotName(const QString &guest, const QDateTime &when);
    /// Writes on a worker; the future tells the outcome.
    static QFuture<Outcome> saveImage(const QImage &image, const QString &path);
    QFileDialog *openDialog() const { return m_dialog; }

Q_SIGNALS:
    void clipboardSharedChanged(bool shared);
    void fullScreenChanged(bool on);
    void fullScreenMonitorChosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon = {});
    void fillBar();
    void updateMonitorMenu();
    void fillMonitorMenu();
    void refresh();
    void refreshHint();
    void refreshLink();
    void tellResizeFailed(vnc::GuestResizer::Problem problem);
    void takeScreenshot();
    void tellClipboardTooLarge(bool toGuest);
    void tellSaved(const Outcome &outcome, const QString &path);

    ConsoleScreen *m_screen;
    QToolBar *m_bar;
    MessageArea *m_messages;
    QWidget *m_placeholder; ///< stands here while the screen is full screen
    ClipboardBridge *m_clipboard;
    ConsoleKeys *m_keys;
    PictureMenu *m_picture;
    QAction *m_firstAction = nullptr;
    QAction *m_keysAction = nullptr;
    QAction *m_scale = nullptr;
    QAction *m_viewOnly = nullptr;
    QAction *m_shareClipboard = nullptr;
    QAction *m_screenshot = nullptr;
    QAction *m_fullScreen = nullptr;
    QMenu *m_monitorMenu = nullptr;
    QString m_monitor;
    ElidedLabel *m_hint;
    QString m_hintText;
    QString m_shortHint; ///< where there is little room
    QPointer<FullScreenWindow> m_window;
    QPointer<QFileDialog> m_dialog;
};

} // namespace guestdeck
