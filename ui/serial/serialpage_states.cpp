// SPDX-License-Identifier: GPL-3.0-or-later
// What the serial page says when there is no line, or nothing on it, and what leads on.
#include "models/actions/addserial.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "ui/console/screenmessage.h"
#include "ui/serial/serialpage.h"
#include "ui/serial/serialtext.h"
#include "ui/serial/terminalwidget.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = SerialChannel::State;

/// Null texts: none.
struct SerialPage::Obstacle {
    QString title;
    QString text;
    QString details;
    QList<ScreenMessage::Button> buttons;
    bool busy = false;
    bool calm = true; ///< in the order of things, no failure
    bool brief = false; ///< passes by itself in a moment: not worth a bar above the output
};

SerialPage::Obstacle SerialPage::obstacle() const
{
    auto *self = const_cast<SerialPage *>(this);
    const auto button = [](const QString &name, const QString &text, std::function<void()> run) {
        return ScreenMessage::Button{name, text, std::move(run)};
    };
    const auto again = button(u"serialRetryButton"_s, tr("Try &again"), [self]() { self->m_channel->reconnect(); });
    const std::optional<Error> &error = m_channel->error();
    Obstacle what;
    switch (m_channel->state()) {
    case State::Idle:
    case State::Waiting:
    case State::Opening:
        what.title = tr("Opening the serial console of %1").arg(m_name);
        what.busy = true;
        what.brief = true;
        break;
    case State::Open:
        break;
    case State::HostAway:
        what.title = tr("The host is not connected");
        what.text = tr("The serial console of %1 comes back with %2.").arg(m_name, m_hostName);
        what.buttons = {button(u"serialHostButton"_s, tr("&Connect"), [self]() { self->wakeHost(); })};
        break;
    case State::Gone:
        what.title = tr("%1 is not there any more").arg(m_name);
        what.text = tr("The guest was deleted, or moved to another host.");
        break;
    case State::Off:
        what.title = tr("%1 is off").arg(m_name);
        what.text = tr("Its serial console opens by itself when it starts.");
        if (m_hooks.runAction) {
            what.buttons = {button(u"serialStartButton"_s, tr("&Start"), [self]() { self->startGuest(); })};
        }
        break;
    case State::NoDevice:
        what.title = tr("%1 has no serial console").arg(m_name);
        what.text = m_channel->devices().isEmpty()
            ? tr("Its definition has no serial port. A first one of kind “pty”, with its console, can be added "
                 "to it; nothing else changes. It is there when the guest has been shut down and started again.")
            : tr("Its serial ports lead to files or sockets of the host, where libvirt cannot open them. Another "
                 "one, of kind “pty”, can be added to its definition; nothing else changes. It is there when the guest "
                 "has been shut down and started again.");
        if (m_addAsked) {
            what.text
                = tr("A serial console was added to its definition. It is there when the guest has been shut down "
                     "and started again.");
        } else if (canAddSerial()) {
            what.buttons
                = {button(u"serialAddButton"_s, tr("&Add a serial console"), [self]() { self->addSerialConsole(); })};
        }
        break;
    case State::Taken:
        what.title = tr("Somebody else has this serial console open");
        what.text
            = tr("A serial line has room for one. It opens here when the other lets go; you can also take it over, "
                 "which ends the session of the other.");
        what.buttons = {button(u"serialTakeOverButton"_s, tr("&Take over"), [self]() { self->m_channel->takeOver(); })};
        what.details = error ? error->detail : QString();
        break;
    case State::Failed:
        what.title = tr("The serial console cannot be opened");
        what.text = error ? error->message : QString();
        what.details = error ? error->detail : QString();
        what.buttons = {again};
        what.calm = false;
        break;
    }
    return what;
}

/// A transient guest has no definition to add to.
bool SerialPage::canAddSerial() const
{
    const Inventory::Domain *domain = m_connection ? m_connection->inventory()->find(m_id.uuid) : nullptr;
    return domain && domain->info.persistent && m_hooks.submit && !m_connection->config().readOnly && !m_adding;
}

void SerialPage::refresh()
{
    const State state = m_channel->state();
    if (state == State::Off || state == State::Gone || state == State::Open) {
        m_addAsked = false; // the next start is to show it
    }
    if (const Connection *connection = m_connection.data()) {
        m_hostName = connection->displayName();
        if (const Inventory::Domain *domain = connection->inventory()->find(m_id.uuid)) {
            m_name = domain->info.name;
        }
    }
    if (m_name.isEmpty()) {
        m_name = m_id.uuid.toString(QUuid::WithoutBraces);
    }
    if (m_channel->state() != State::Open) {
        m_silence.stop();
        dismissSilence();
    }
    showObstacle(obstacle());
    refreshActions();
}

void SerialPage::showObstacle(const Obstacle &what)
{
    const bool open = m_channel->state() == State::Open;
    const QWidget *now = window()->focusWidget(); // also while the window is not the active one
    const bool focused = now && (now == this || m_stack->isAncestorOf(now));
    if (!open && !m_hasOutput) {
        ScreenMessage::Content content;
        content.title = what.title;
        content.text = what.text;
        content.details = what.details;
        content.buttons = what.buttons;
        content.busy = what.busy;
        m_message->setContent(content);
    }
    QWidget *wanted = open || m_hasOutput ? static_cast<QWidget *>(m_terminal) : m_message;
    m_stack->setCurrentWidget(wanted);
    if (focused) {
        giveFocus(); // the button that had it may be gone
    }
    if (open || !m_hasOutput || what.brief) {
        m_messages->dismiss(u"serialState"_s);
        return;
    }
    // What the guest said last stays to be read.
    Message message;
    message.id = u"serialState"_s;
    message.severity = what.calm ? Message::Severity::Info : Message::Severity::Error;
    message.text = what.text.isEmpty() ? what.title
                                       : tr("%1. %2", "a state, and a sentence about it").arg(what.title, what.text);
    message.details = what.details;
    message.closable = false;
    for (const ScreenMessage::Button &button : what.buttons) {
        message.buttons.append({button.name, button.text, button.run, false});
    }
    m_messages->show(message);
}

QString SerialPage::guestDevice() const
{
    for (const SerialDevice &device : m_channel->devices()) {
        if (device.alias == m_channel->device()) {
            return guestDeviceName(device);
        }
    }
    return u"ttyS0"_s;
}

void SerialPage::tellSilence()
{
    const QString device = guestDevice();
    const auto copy = [](const QString &text) { return [text]() { QApplication::clipboard()->setText(text); }; };
    Message message;
    message.id = u"serialSilent"_s;
    message.text
        = tr("The guest says nothing on this line. Press Enter; if still nothing comes, the guest has no login "
             "on %1, and the details say how it gets one.")
              .arg(device);
    message.details = silentGuestHelp(device);
    message.buttons = {{u"serialCopyLogin"_s, tr("Copy the command"), copy(loginCommand(device)), false},
                       {u"serialCopyKernel"_s, tr("Copy the kernel's words"), copy(kernelWords(device)), false}};
    m_messages->show(message);
}

void SerialPage::dismissSilence()
{
    m_messages->dismiss(u"serialSilent"_s);
}

void SerialPage::startGuest()
{
    if (m_hooks.runAction) {
        m_hooks.runAction(DomainAction::Start);
    }
}

void SerialPage::addSerialConsole()
{
    if (!canAddSerial()) {
        return;
    }
    auto job = makeAddSerialJob(*m_connection, m_id.uuid);
    connect(job.get(), &Job::finished, this, [this, task = job.get()]() {
        m_adding = nullptr;
        m_addAsked = task->state() == Job::State::Succeeded;
        refresh();
    });
    m_adding = job.get();
    m_hooks.submit(std::move(job));
    refresh();
}

void SerialPage::wakeHost()
{
    Connection *connection = m_connection.data();
    if (!connection) {
        return;
    }
    if (connection->state() == Connection::State::Reconnecting) {
        connection->retryNow();
    } else {
        connection->open();
    }
}

} // namespace guestdeck
