// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "models/console/serialchannel.h"
#include "ui/mainwindow/guestpage.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QAction;
class QComboBox;
class QFileDialog;
class QStackedWidget;
class QToolBar;

namespace guestdeck
{

class Connection;
class ElidedLabel;
class FindBar;
class Job;
class ScreenMessage;
class Settings;
class TerminalWidget;

/// What the serial page asks of the rest of the program; what is empty gets the real thing.
struct SerialHooks {
    SerialChannel::Opener open = {};
    /// Start: asks the user where it must, and makes a task of it.
    std::function<void(DomainAction)> runAction = {};
    /// Takes a task over. Without it, nothing is offered that would need one.
    std::function<void(std::unique_ptr<Job>)> submit = {};
};

/// A guest's serial console: a slim bar, the terminal, and in its place (or above it, when there is output to read)
/// what keeps it from working. Connects when it is shown for the first time, and comes back by itself. Nothing is ever
/// sent that the user did not type, but for the terminal's answers, few of them for each thing the user does. Thread:
/// GUI. Survives its Connection.
class SerialPage : public GuestPage
{
    Q_OBJECT
public:
    /// `settings` may be null (nothing is remembered then).
    SerialPage(Connection *connection, const QUuid &uuid, SerialHooks hooks, Settings *settings,
               QWidget *parent = nullptr);

    DomainId domain() const override { return m_id; }
    void toggleFullScreen() override;
    void shown() override;
    bool moveTo(Connection *connection) override;

    TerminalWidget *terminal() const { return m_terminal; }
    SerialChannel *channel() const { return m_channel; }
    ScreenMessage *message() const { return m_message; }
    MessageArea *messages() const { return m_messages; }

    /// How long a line may be silent before the page says what could be the matter.
    void setSilenceLimit(std::chrono::milliseconds limit) { m_silence.setInterval(limit); }

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Obstacle;
    void giveFocus();

    void attach();
    void remember(Settings *settings);
    void fillBar();
    QAction *addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                       std::function<void()> run);
    void fillMenu(QAction *button);
    void refresh();
    void refreshActions();
    void refreshDevices();
    Obstacle obstacle() const;
    void showObstacle(const Obstacle &what);
    void takeBytes(const QByteArray &bytes);
    void tellLeftOut(quint64 bytes);
    void send(const QByteArray &bytes);
    void reply(const QByteArray &bytes);
    void tellWaiting();
    void tellRefused();
    bool isRefusalShown() const;
    Message::Button discardButton();
    void tellSilence();
    void dismissSilence();
    QString guestDevice() const;
    void startGuest();
    bool canAddSerial() const;
    void addSerialConsole();
    void wakeHost();
    void save();
    void tellSaved(const Outcome &outcome, const QString &path);
    void tellSize();

    DomainId m_id;
    QPointer<Connection> m_connection;
    SerialHooks m_hooks;
    QString m_name; ///< kept when the guest or its host is gone
    QString m_hostName;
    SerialChannel *m_channel;
    TerminalWidget *m_terminal;
    QToolBar *m_bar;
    MessageArea *m_messages;
    QStackedWidget *m_stack;
    ScreenMessage *m_message;
    FindBar *m_find;
    ElidedLabel *m_hint;
    QComboBox *m_devices;
    QAction *m_devicesAction = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_save = nullptr;
    QAction *m_reconnect = nullptr;
    QAction *m_size = nullptr;
    QAction *m_takeOver = nullptr;
    QPointer<QFileDialog> m_dialog;
    static constexpr qsizetype mostReplies = 256; ///< bytes, between two things the user does
    qsizetype m_repliesLeft = 0;
    bool m_hasOutput = false; ///< there is something to read, whatever the line's state is
    bool m_addAsked = false; ///< a serial console was added; not started again since
    QPointer<Job> m_adding;
    QTimer m_silence;
    QTimer m_waiting; ///< looks whether all that was typed has gone
};

} // namespace guestdeck
