// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial/serialpage.h"

#include "models/actions/addserial.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/settings/settings.h"
#include "ui/console/screenmessage.h"
#include "ui/serial/findbar.h"
#include "ui/serial/serialtext.h"
#include "ui/serial/terminalwidget.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const QString fontSizeKey = u"serial/fontSize"_s; // NOLINT(cert-err58-cpp)

Outcome writeText(const QString &text, const QString &path)
{
    QSaveFile file(path); // the old file stays until the new one is whole
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return Error{ErrorKind::Io, 0, SerialPage::tr("%1 cannot be written.").arg(path), file.errorString()};
    }
    return {};
}

QString fileName(const QString &guest)
{
    QString name;
    for (const QChar c : guest.left(80)) {
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'_');
    }
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    return (name.isEmpty() ? u"serial"_s : name) + QDateTime::currentDateTime().toString(u"-yyyy-MM-dd_HH-mm-ss"_s)
        + u".txt"_s;
}

} // namespace

SerialPage::SerialPage(Connection *connection, const QUuid &uuid, SerialHooks hooks, Settings *settings,
                       QWidget *parent)
    : GuestPage(parent)
    , m_id{connection->id(), uuid}
    , m_connection(connection)
    , m_hooks(std::move(hooks))
    , m_channel(new SerialChannel(connection, uuid, m_hooks.open, this))
    , m_terminal(new TerminalWidget)
    , m_bar(new QToolBar(this))
    , m_messages(new MessageArea(this))
    , m_stack(new QStackedWidget(this))
    , m_message(new ScreenMessage)
    , m_find(new FindBar(m_terminal, this))
    , m_hint(new ElidedLabel(this))
    , m_devices(new QComboBox(this))
{
    setObjectName(u"serialPage"_s);
    setAccessibleName(tr("Serial console"));
    m_terminal->setAccessibleName(tr("Serial console"));
    fillBar();
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_bar);
    top->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_find);
    m_stack->addWidget(m_terminal);
    m_stack->addWidget(m_message);
    setFocusPolicy(Qt::StrongFocus); // hands it on to what is shown

    if (settings) {
        remember(settings);
    }
    connect(m_terminal->terminal(), &VirtualTerminal::output, this, &SerialPage::send);
    connect(m_terminal->terminal(), &VirtualTerminal::replied, this, &SerialPage::reply);
    connect(m_terminal, &TerminalWidget::selectionChanged, this, &SerialPage::refreshActions);
    connect(m_terminal, &TerminalWidget::gridChanged, this, &SerialPage::refreshActions);
    connect(m_terminal, &TerminalWidget::findWanted, m_find, &FindBar::open);
    connect(m_terminal, &TerminalWidget::saveWanted, this, &SerialPage::save);
    connect(m_terminal, &TerminalWidget::leaveWanted, this, [this]() {
        if (QWidget *first = m_bar->widgetForAction(m_reconnect)) {
            first->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(m_channel, &SerialChannel::stateChanged, this, &SerialPage::refresh);
    connect(m_channel, &SerialChannel::devicesChanged, this, &SerialPage::refreshDevices);
    connect(m_channel, &SerialChannel::received, this, &SerialPage::takeBytes);
    connect(m_channel, &SerialChannel::leftOut, this, &SerialPage::tellLeftOut);
    connect(m_channel, &SerialChannel::opened, this, [this]() {
        m_terminal->terminal()->reset(); // whoever spoke before has left colours and modes behind
        m_repliesLeft = mostReplies;
        m_silence.start();
    });
    m_silence.setSingleShot(true);
    m_silence.setInterval(8s);
    connect(&m_silence, &QTimer::timeout, this, &SerialPage::tellSilence);
    m_waiting.setInterval(1500ms);
    connect(&m_waiting, &QTimer::timeout, this, &SerialPage::tellWaiting);

    attach();
    refresh();
}

void SerialPage::remember(Settings *settings)
{
    if (const double size = settings->text(fontSizeKey).toDouble(); size > 0) {
        m_terminal->setFontSize(size);
    }
    connect(m_terminal, &TerminalWidget::fontSizeChanged, settings, [settings](qreal size) {
        const bool usual = size == TerminalWidget::defaultFontSize();
        settings->setText(fontSizeKey, usual ? QString() : QString::number(size));
    });
}

void SerialPage::attach()
{
    Connection *connection = m_connection;
    const auto ifMine = [this](const QList<QUuid> &uuids) {
        if (uuids.contains(m_id.uuid)) {
            refresh();
        }
    };
    connect(connection->inventory(), &Inventory::domainsChanged, this,
            [ifMine](const QList<QUuid> &uuids, DomainFields fields) {
                if (fields & (DomainField::Name | DomainField::State)) {
                    ifMine(uuids);
                }
            });
    connect(connection, &Connection::configChanged, this, &SerialPage::refresh);
}

bool SerialPage::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    m_id.connection = connection->id();
    attach();
    m_channel->moveTo(connection);
    refresh();
    return true;
}

QAction *SerialPage::addAction(const QString &name, const QString &text, const QString &help, const QString &icon,
                               std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(help);
    action->setStatusTip(help);
    if (!icon.isEmpty()) {
        action->setIcon(symbolIcon(icon));
    }
    if (run) {
        connect(action, &QAction::triggered, this, run);
    }
    return action;
}

void SerialPage::fillBar()
{
    m_bar->setObjectName(u"serialBar"_s);
    m_bar->setAccessibleName(tr("Serial console"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(16, 16));
    m_bar->setFloatable(false);
    m_bar->setMovable(false);
    m_devices->setObjectName(u"serialDevices"_s);
    m_devices->setAccessibleName(tr("Serial device"));
    m_devices->setToolTip(tr("Which of the guest's serial devices is shown"));
    m_devicesAction = m_bar->addWidget(m_devices);
    connect(m_devices, &QComboBox::activated, this,
            [this](int index) { m_channel->setDevice(m_devices->itemData(index).toString()); });
    m_reconnect = addAction(u"serialReconnect"_s, tr("Reconnect"), tr("Closes the line and opens it again"),
                            u"refresh"_s, [this]() { m_channel->reconnect(); });
    m_copy = addAction(u"serialCopy"_s, tr("Copy"), tr("Copies what is marked (Ctrl+Shift+C)"), u"copy"_s,
                       [this]() { m_terminal->copy(); });
    m_paste = addAction(u"serialPaste"_s, tr("Paste"), tr("Types the clipboard's text (Ctrl+Shift+V)"), {},
                        [this]() { m_terminal->paste(); });
    m_save = addAction(u"serialSave"_s, tr("Save…"), tr("Saves all output that is kept to a file (Ctrl+Shift+S)"),
                       u"save"_s, [this]() { save(); });
    m_size = addAction(u"serialTellSize"_s, tr("Tell the guest this size"),
                       tr("Types the command that tells a shell in the guest how large this terminal is: a serial line "
                          "cannot carry its size. Use it at a shell's prompt."),
                       {}, [this]() { tellSize(); });
    auto *more = addAction(u"serialMore"_s, tr("More"), tr("More for the serial console"), u"more"_s, {});
    m_bar->addActions({m_reconnect, m_copy, m_paste, m_save, m_size, more});
    for (QAction *action : m_bar->actions()) {
        if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(action))) {
            button->setObjectName(action->objectName() + u"Button"_s);
            button->setAccessibleName(spokenText(action->text()));
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    fillMenu(more);
    m_hint->setObjectName(u"serialHint"_s);
    m_hint->setAccessibleName(tr("How to leave the terminal"));
    m_hint->setContentsMargins(4, 0, 4, 0);
    m_hint->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
}

void SerialPage::fillMenu(QAction *button)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"serialMenu"_s);
    menu->setAccessibleName(tr("More for the serial console"));
    const auto add = [this, menu](const QString &name, const QString &text, std::function<void()> run) {
        QAction *action = addAction(name, text, spokenText(text), {}, std::move(run));
        menu->addAction(action);
        return action;
    };
    add(u"serialFind"_s, tr("&Find…\tCtrl+Shift+F"), [this]() { m_find->open(); });
    add(u"serialSelectAll"_s, tr("Select &all\tCtrl+Shift+A"), [this]() { m_terminal->selectAll(); });
    add(u"serialClear"_s, tr("&Clear the output"), [this]() { m_terminal->clearAll(); });
    add(u"serialReset"_s, tr("&Reset the terminal"), [this]() { m_terminal->terminal()->reset(); });
    menu->addSeparator();
    add(u"serialLarger"_s, tr("&Larger letters\tCtrl++"),
        [this]() { m_terminal->setFontSize(m_terminal->fontSize() + 1); });
    add(u"serialSmaller"_s, tr("&Smaller letters\tCtrl+-"),
        [this]() { m_terminal->setFontSize(m_terminal->fontSize() - 1); });
    add(u"serialNormal"_s, tr("&Normal letters\tCtrl+0"),
        [this]() { m_terminal->setFontSize(TerminalWidget::defaultFontSize()); });
    menu->addSeparator();
    m_takeOver = add(u"serialTakeOver"_s, tr("&Take over the line"), [this]() { m_channel->takeOver(); });
    add(u"serialHelp"_s, tr("The guest says &nothing…"), [this]() { tellSilence(); });
    button->setMenu(menu);
    if (auto *tool = qobject_cast<QToolButton *>(m_bar->widgetForAction(button))) {
        tool->setPopupMode(QToolButton::InstantPopup);
        tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void SerialPage::refreshDevices()
{
    const QSignalBlocker quiet(m_devices);
    m_devices->clear();
    for (const SerialDevice &device : m_channel->devices()) {
        if (device.usable) {
            m_devices->addItem(serialDeviceText(device), device.alias);
        }
    }
    m_devices->setCurrentIndex(m_devices->findData(m_channel->device()));
    m_devicesAction->setVisible(m_devices->count() > 1);
}

void SerialPage::refreshActions()
{
    const bool open = m_channel->state() == SerialChannel::State::Open;
    m_copy->setEnabled(m_terminal->hasSelection());
    m_paste->setEnabled(open);
    m_size->setEnabled(open);
    m_save->setEnabled(m_hasOutput);
    m_takeOver->setEnabled(m_channel->state() == SerialChannel::State::Taken);
    const QString size = tr("%1 × %2", "columns and rows of the terminal")
                             .arg(m_terminal->terminal()->columns())
                             .arg(m_terminal->terminal()->rows());
    m_hint->setText(size + u"   "_s + tr("Ctrl+Alt+Down leaves the terminal"));
}

void SerialPage::takeBytes(const QByteArray &bytes)
{
    m_silence.stop();
    if (!m_hasOutput) {
        m_hasOutput = true;
        refreshActions();
    }
    dismissSilence();
    m_terminal->terminal()->write(bytes);
}

void SerialPage::tellLeftOut(quint64 bytes)
{
    // CAN ends whatever sequence was cut in two.
    const QString note = tr("[The guest wrote faster than it can be shown: %1 were left out here]")
                             .arg(locale().formattedDataSize(qint64(bytes)));
    m_terminal->terminal()->write("\x18\x1b[m\r\n" + note.toUtf8() + "\r\n");
}

void SerialPage::send(const QByteArray &bytes)
{
    if (m_channel->state() != SerialChannel::State::Open) {
        return;
    }
    m_repliesLeft = mostReplies;
    if (!m_channel->send(bytes)) {
        tellRefused();
        return;
    }
    if (!m_waiting.isActive()) { // begun anew with each key, it would never come to tell
        m_waiting.start();
    }
    if (!m_channel->hasReceived() && bytes.contains('\r') && !m_messages->bar(u"serialSilent"_s)) {
        m_silence.start(); // it may answer now
    }
}

/// Nobody is told when one is left out: the guest would write the user's messages.
void SerialPage::reply(const QByteArray &bytes)
{
    if (bytes.size() <= m_repliesLeft && m_channel->reply(bytes)) {
        m_repliesLeft -= bytes.size();
    }
}

/// Once, however often it happens.
void SerialPage::tellRefused()
{
    if (!m_waiting.isActive()) {
        m_waiting.start(); // takes the message away
    }
    if (isRefusalShown()) {
        return;
    }
    Message message;
    message.id = u"serialDeaf"_s;
    message.severity = Message::Severity::Warning;
    message.text = tr("The guest does not read what is typed; the last of it was not sent.");
    message.buttons = {discardButton()};
    m_messages->show(message);
}

bool SerialPage::isRefusalShown() const
{
    const MessageBar *bar = m_messages->bar(u"serialDeaf"_s);
    return bar && bar->message().severity == Message::Severity::Warning;
}

Message::Button SerialPage::discardButton()
{
    return {u"serialDiscard"_s, tr("Do not send the rest"), [this]() { m_channel->discardWaiting(); }};
}

void SerialPage::tellWaiting()
{
    const qsizetype bytes = m_channel->waiting();
    if (bytes == 0) {
        m_waiting.stop();
        m_messages->dismiss(u"serialDeaf"_s);
        return;
    }
    if (isRefusalShown()) {
        return; // says more
    }
    Message message;
    message.id = u"serialDeaf"_s;
    message.text
        = tr("%1 wait until the guest has read what was sent before. A guest that does not answer gets no more.")
              .arg(locale().formattedDataSize(bytes));
    message.buttons = {discardButton()};
    m_messages->show(message);
}

void SerialPage::tellSize()
{
    send(sizeCommand(m_terminal->terminal()->rows(), m_terminal->terminal()->columns()));
    m_terminal->setFocus();
}

void SerialPage::save()
{
    if (m_dialog || !m_hasOutput) {
        return;
    }
    const QString text = m_terminal->terminal()->allText(); // of now, not of when the dialog has been answered
    m_dialog = new QFileDialog(this, tr("Save the output"), QDir::homePath(), tr("Text files (*.txt)"));
    m_dialog->setObjectName(u"serialSaveDialog"_s);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(u"txt"_s);
    m_dialog->selectFile(fileName(m_name));
    connect(m_dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        deliver(QtConcurrent::run([text, path]() { return writeText(text, path); }), this,
                [this, path](const Outcome &outcome) { tellSaved(outcome, path); });
    });
    m_dialog->open();
}

void SerialPage::tellSaved(const Outcome &outcome, const QString &path)
{
    Message message;
    message.id = u"serialSaved"_s;
    if (outcome) {
        message.text = tr("The output was saved as %1.").arg(QDir::toNativeSeparators(path));
    } else {
        message.severity = Message::Severity::Error;
        message.text = outcome.error().message;
        message.details = outcome.error().detail;
    }
    m_messages->show(message);
}

void SerialPage::toggleFullScreen()
{
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

void SerialPage::shown()
{
    m_channel->start(); // a tab that comes back at start costs nothing before it is looked at
    giveFocus();
}

void SerialPage::giveFocus()
{
    if (m_stack->currentWidget() == m_terminal) {
        m_terminal->setFocus();
    } else if (QWidget *input = m_message->firstInput()) {
        input->setFocus();
    } else {
        setFocus(); // until there is a terminal to have it
    }
}

void SerialPage::focusInEvent(QFocusEvent *event)
{
    GuestPage::focusInEvent(event);
    if (m_stack->currentWidget() == m_terminal || m_message->firstInput()) {
        giveFocus();
    }
}

} // namespace guestdeck
