// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: no host is saved, so one of this machine is looked for, and it is said which and why.
#include "app/application.h"

#include "models/core/async.h"
#include "ui/mainwindow/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString messageId = u"firstStart"_s; // NOLINT(cert-err58-cpp)

} // namespace

void Application::startWithoutHosts()
{
    deliver(probeThisMachine(), this, [this](const HostProbe &probe) {
        m_probe = probe;
        begin(decideFirstStart(probe));
    });
}

void Application::begin(const FirstStart &plan, const QString &details)
{
    if (!plan.uri.isEmpty()) {
        ConnectionConfig config;
        config.uri = plan.uri;
        Connection *connection = m_registry->add(config);
        auto *attempt = new QObject(connection); // what comes after it is decided is no first attempt any more
        connect(connection, &Connection::stateChanged, attempt,
                [this, connection, plan, attempt]() { onFirstHostState(connection, plan, attempt); });
        connection->open();
    }
    Message message;
    message.id = messageId;
    message.severity = plan.uri.isEmpty() ? Message::Severity::Warning : Message::Severity::Info;
    message.text = plan.message;
    message.details = details;
    if (!plan.command.isEmpty()) {
        message.text += u"\n"_s + plan.command;
        const QString command = plan.command;
        message.buttons.append({u"copyCommandButton"_s, tr("Copy the command"),
                                [command]() { QGuiApplication::clipboard()->setText(command); }, false});
    }
    if (plan.uri.isEmpty()) {
        message.buttons.append({u"lookAgainButton"_s, tr("Look again"), [this]() { startWithoutHosts(); }});
    }
    if (plan.offerSimulated) {
        message.buttons.append({u"simulatedHostButton"_s, tr("Open the simulated host"),
                                [this]() {
                                    if (m_registry->findByUri(simulatedHostUri())) {
                                        return;
                                    }
                                    ConnectionConfig config;
                                    config.uri = simulatedHostUri();
                                    config.name = simulatedHostName();
                                    m_registry->add(config, false)->open();
                                },
                                false});
    }
    m_window->showMessage(message);
    m_firstStartOpen = plan.uri.isEmpty();
}

/// Whichever host it is: the note that none can be reached has done its work.
void Application::forgetFirstStart()
{
    if (std::exchange(m_firstStartOpen, false)) {
        m_window->dismissMessage(messageId);
    }
}

/// A socket that takes connections may still belong to a daemon that wants more than that (polkit).
void Application::onFirstHostState(Connection *connection, const FirstStart &plan, QObject *attempt)
{
    if (connection->state() == Connection::State::Connected) {
        attempt->deleteLater();
        return;
    }
    if (connection->state() != Connection::State::Failed && connection->state() != Connection::State::Reconnecting) {
        return;
    }
    const Error error = connection->lastError().value_or(Error{});
    const bool refused = error.kind == ErrorKind::Auth && plan.uri == "qemu:///system"_L1;
    const ConnectionId id = connection->id();
    attempt->deleteLater();
    // Not from within its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, id, refused, uri = plan.uri, detail = error.detail]() {
            // Nobody chose it, so it is not kept either: the next start looks again.
            m_registry->remove(id);
            begin(refused ? afterRefusal(m_probe) : afterFailure(m_probe, uri), detail);
        },
        Qt::QueuedConnection);
}

} // namespace guestdeck
