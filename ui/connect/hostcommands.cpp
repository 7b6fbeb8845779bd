// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostcommands.h"

#include "models/connection/connectionregistry.h"
#include "models/connection/connectionuri.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/transport/sshmaster.h"
#include "models/transport/terminal.h"
#include "ui/connect/doctorview.h"
#include "ui/connect/hostdialog.h"
#include "ui/connect/hostnamedialog.h"
#include "ui/dialogs/confirm.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
Message terminalMessage(const Error &error)
{
    return {u"terminal"_s, Message::Severity::Warning, error.message, error.detail, {}, true};
}

/// Gives the dialog the doctor, for hosts that are not saved yet.
void addExamination(HostDialog *dialog, const ConnectionRegistry *registry)
{
    auto *view = new DoctorView(dialog);
    dialog->setExamination(
        {view, [view, registry](const ConnectionConfig &config) { view->examine(config, registry->services()); },
         [view] { view->cancel(); }});
}
} // namespace

HostCommands::HostCommands(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void HostCommands::add()
{
    openToAdd();
}

void HostCommands::addRemote()
{
    openToAdd()->startRemote();
}

HostDialog *HostCommands::openToAdd()
{
    auto *dialog = new HostDialog(m_services.registry, {}, m_window);
    m_dialog = dialog;
    addExamination(dialog, m_services.registry);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Connection *connection = m_services.registry->add(dialog->config());
        connection->open();
        Q_EMIT hostAdded(connection->id());
    });
    dialog->open();
    return dialog;
}

void HostCommands::addUri(const QString &uri)
{
    Connection *connection = m_services.registry->findByUri(uri);
    if (!connection) {
        ConnectionConfig config;
        config.uri = uri;
        connection = m_services.registry->add(config);
    }
    connection->open();
    Q_EMIT hostAdded(connection->id());
}

void HostCommands::edit(const ConnectionId &host)
{
    const Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    auto *dialog = new HostDialog(m_services.registry, connection->config(), m_window);
    m_dialog = dialog;
    addExamination(dialog, m_services.registry);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ConnectionConfig config = dialog->config();
        Connection *target = m_services.registry->find(config.id);
        if (!target) {
            return;
        }
        const bool reopen = target->state() != Connection::State::Disconnected
            && (target->config().uri != config.uri || target->config().readOnly != config.readOnly
                || target->config().jumpHosts != config.jumpHosts);
        m_services.registry->update(config);
        if (reopen) {
            target->close();
            target->open();
        }
    });
    openFor(dialog, host);
}

void HostCommands::rename(const ConnectionId &host)
{
    const Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    auto *dialog = new HostNameDialog(connection->config().name, defaultConnectionName(connection->uri()), m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, host] {
        if (const Connection *target = m_services.registry->find(host)) {
            ConnectionConfig config = target->config();
            config.name = dialog->name();
            m_services.registry->update(config);
        }
    });
    openFor(dialog, host);
}

/// Somebody may remove the host meanwhile: then there is nothing to save.
void HostCommands::openFor(QDialog *dialog, const ConnectionId &host)
{
    connect(m_services.registry, &ConnectionRegistry::removed, dialog, [dialog, host](const ConnectionId &gone) {
        if (gone == host) {
            dialog->reject();
        }
    });
    dialog->open();
}

void HostCommands::openTerminal(const ConnectionId &host)
{
    const Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    const std::shared_ptr<SshMaster> master = connection->sshMaster();
    const SshCommand command = master ? master->terminalCommand() : SshCommand();
    if (command.program.isEmpty() && !isLocalUri(connection->uri())) {
        Q_EMIT said(terminalMessage({ErrorKind::Unreachable,
                                     0,
                                     tr("There is no ssh login to %1 at the moment.").arg(connection->displayName()),
                                     {}}));
        return;
    }
    deliver(guestdeck::openTerminal(command, master), this, [this](const Outcome &outcome) {
        if (!outcome) {
            Q_EMIT said(terminalMessage(outcome.error()));
        }
    });
}

void HostCommands::remove(const ConnectionId &host)
{
    const Connection *connection = m_services.registry->find(host);
    if (connection) {
        m_dialog = confirm(m_window, ConfirmVerb::RemoveHost, {connection->displayName()},
                           [this, host] { m_services.registry->remove(host); });
    }
}

void HostCommands::open(const ConnectionId &host)
{
    Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    if (connection->state() == Connection::State::Reconnecting) {
        connection->retryNow();
    } else {
        connection->open();
    }
}

void HostCommands::close(const ConnectionId &host)
{
    Connection *connection = m_services.registry->find(host);
    if (!connection) {
        return;
    }
    if (!m_services.jobs->hasActiveJob(host)) {
        connection->close();
        return;
    }
    m_dialog = confirm(m_window, ConfirmVerb::DisconnectWithTasks, {connection->displayName()}, [this, host] {
        if (Connection *target = m_services.registry->find(host)) {
            target->close();
        }
    });
}

void HostCommands::refresh(const ConnectionId &host)
{
    for (const auto &connection : m_services.registry->connections()) {
        if ((host.isNull() || connection->id() == host) && connection->state() == Connection::State::Connected) {
            connection->refresh();
        }
    }
}

void HostCommands::setConnectAtStart(const ConnectionId &host, bool on)
{
    if (const Connection *connection = m_services.registry->find(host)) {
        ConnectionConfig config = connection->config();
        config.autoConnect = on;
        m_services.registry->update(config);
    }
}

void HostCommands::copyUri(const ConnectionId &host)
{
    if (const Connection *connection = m_services.registry->find(host)) {
        QGuiApplication::clipboard()->setText(connection->uri());
    }
}

} // namespace guestdeck
