// SPDX-License-Identifier: GPL-3.0-or-later
// From the wizard to the new guest's console, or back to the wizard with the answers.
#include "app/application.h"

#include "models/install/install.h"
#include "ui/bridge/bridgecommands.h"
#include "ui/create/newmachinewizard.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/transfer/transfercommands.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

bool canCreate(const Connection &connection)
{
    return connection.state() == Connection::State::Connected && !connection.config().readOnly;
}

} // namespace

void Application::openWizard(const ConnectionId &host, const std::optional<InstallPlan> &answers)
{
    if (m_wizard) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    QList<CreateHost> hosts;
    QString current;
    for (const auto &connection : m_registry->connections()) {
        if (!canCreate(*connection)) {
            continue;
        }
        const QString id = connection->id().value.toString();
        const auto backend = [this, key = connection->id()]() {
            // The wizard asks when its user chooses the host; it may have been removed meanwhile.
            Connection *chosen = m_registry->find(key);
            return chosen ? makeCreateBackend(*chosen) : CreateBackend{};
        };
        hosts.append({id, connection->displayName(), backend});
        if (connection->id() == host || current.isEmpty()) {
            current = id;
        }
    }
    if (hosts.isEmpty()) {
        Message message;
        message.id = u"newMachine"_s;
        message.severity = Message::Severity::Warning;
        message.text = tr("A new machine needs a host that is connected and not read-only.");
        m_window->showMessage(message);
        return;
    }
    m_wizard = new NewMachineWizard(hosts, current, answers, m_window.get());
    connect(m_wizard, &NewMachineWizard::planReady, this,
            [this](const QString &hostId, const InstallPlan &plan, const OsEntry &os, const HostResources &resources) {
                create({QUuid::fromString(hostId)}, plan, os, resources);
            });
    // Media that are dropped here are on their way to the host that is chosen.
    m_window->transfers()->acceptDrops(
        m_wizard, [wizard = m_wizard](const QPoint &) { return ConnectionId{QUuid::fromString(wizard->hostId())}; });
    connect(m_wizard, &NewMachineWizard::uploadWanted, this, [this](const QString &hostId) {
        const ConnectionId target{QUuid::fromString(hostId)};
        m_window->transfers()->upload(target);
        // What has arrived is to be chosen in the wizard, too.
        connect(m_jobs.get(), &JobQueue::jobFinished, m_wizard, [wizard = m_wizard, target](const Job *job) {
            if (wizard && job->hostId() == target && job->state() == Job::State::Succeeded
                && wizard->hostId() == target.value.toString()) {
                wizard->refreshHost();
            }
        });
    });
    connect(m_wizard, &NewMachineWizard::bridgeWanted, this, [this](const QString &hostId) {
        BridgeHooks hooks;
        hooks.otherWay = [this, target = ConnectionId{QUuid::fromString(hostId)}](NetworkSpec::Kind kind,
                                                                                  const QString &device, QWidget *) {
            m_window->makeNetwork(target, kind, device);
        };
        hooks.done = [wizard = QPointer<NewMachineWizard>(m_wizard), hostId] {
            if (wizard && wizard->hostId() == hostId) {
                wizard->refreshHost();
            }
        };
        startBridgeWizard({m_registry.get(), m_jobs.get(), m_settings.get()}, {QUuid::fromString(hostId)},
                          m_window.get(), {}, hooks);
    });
    m_wizard->show();
}

void Application::create(const ConnectionId &host, const InstallPlan &plan, const OsEntry &os,
                         const HostResources &resources)
{
    Connection *connection = m_registry->find(host);
    if (!connection) {
        Message message;
        message.id = u"newMachine"_s;
        message.severity = Message::Severity::Error;
        message.text = tr("%1 was not created, because its host was removed.").arg(plan.name);
        m_window->showMessage(message);
        return;
    }
    Job *job = m_jobs->submit(makeCreateJob(*connection, plan, resources, os));
    connect(job, &Job::finished, this, [this, job, host, plan]() { onCreated(job, host, plan); });
}

void Application::onCreated(Job *job, const ConnectionId &host, const InstallPlan &plan)
{
    if (job->state() == Job::State::Succeeded) {
        if (plan.openConsole && plan.startNow && job->resultDomain()) {
            openWhenListed(*job->resultDomain());
        }
        return;
    }
    Message message;
    message.id = u"created-%1"_s.arg(job->id());
    if (job->state() == Job::State::Cancelled) {
        message.text = tr("The creation of %1 was cancelled; nothing of it is left.").arg(plan.name);
    } else {
        const Error error = job->error().value_or(Error{});
        message.severity = Message::Severity::Error;
        message.text = tr("%1 was not created.").arg(plan.name) + u" "_s + error.message;
        message.details = error.detail;
    }
    for (const Error &leftover : job->leftovers()) {
        message.details += u"\n"_s + leftover.message + u" "_s + leftover.detail;
    }
    if (!job->leftovers().isEmpty()) {
        message.severity = Message::Severity::Error;
        message.text = tr("%1 was not created, and not all of it could be removed again.").arg(plan.name);
    }
    message.buttons = {{u"backToWizardButton"_s, tr("Back to the wizard with my answers"),
                        [this, host, plan]() { openWizard(host, plan); }}};
    m_window->showMessage(message);
}

} // namespace guestdeck
