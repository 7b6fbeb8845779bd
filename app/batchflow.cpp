// SPDX-License-Identifier: GPL-3.0-or-later
// From the template wizard to the task, or back to the wizard with what failed.
#include "app/application.h"

#include "models/install/batch.h"
#include "ui/fromtemplate/templatewizard.h"
#include "ui/mainwindow/mainwindow.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

void Application::openTemplateWizard(const ConnectionId &host, const QUuid &templateId,
                                     const std::optional<BatchPlan> &answers)
{
    if (m_templateWizard) {
        m_templateWizard->raise();
        m_templateWizard->activateWindow();
        return;
    }
    QList<BatchHost> hosts;
    QString current;
    for (const auto &connection : m_registry->connections()) {
        if (connection->state() != Connection::State::Connected || connection->config().readOnly) {
            continue;
        }
        const QString id = connection->id().value.toString();
        const auto backend = [this, key = connection->id()] {
            // The wizard asks when its user chooses the host; it may have been removed meanwhile.
            Connection *chosen = m_registry->find(key);
            return chosen ? makeBatchBackend(*chosen) : makeGoneBatchBackend();
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
    const bool there = current == host.value.toString(); // a template of one host is none of another
    m_templateWizard = new TemplateWizard(hosts, current, there ? templateId : QUuid(),
                                          there ? answers : std::optional<BatchPlan>(), m_window.get());
    connect(m_templateWizard, &TemplateWizard::planReady, this,
            [this](const QString &hostId, const BatchPlan &plan, const BatchFacts &facts) {
                createBatch({QUuid::fromString(hostId)}, plan, facts);
            });
    m_templateWizard->show();
}

void Application::createBatch(const ConnectionId &host, const BatchPlan &plan, const BatchFacts &facts)
{
    Connection *connection = m_registry->find(host);
    if (!connection) {
        Message message;
        message.id = u"newMachine"_s;
        message.severity = Message::Severity::Error;
        message.text = tr("No machine was made, because the host was removed.");
        m_window->showMessage(message);
        return;
    }
    Job *job = m_jobs->submit(makeBatchJob(*connection, plan, facts));
    connect(job, &Job::finished, this, [this, job, host, plan] { onBatchEnded(job, host, plan); });
}

void Application::onBatchEnded(Job *job, const ConnectionId &host, const BatchPlan &plan)
{
    if (job->state() == Job::State::Succeeded) {
        return;
    }
    QStringList details;
    const auto tell = [&details](const QString &name, const Error &error) {
        const QString words = error.detail.isEmpty() ? error.message : QString(error.message % u" "_s % error.detail);
        details << (name.isEmpty() ? words : tr("%1: %2", "machine: what happened").arg(name, words));
    };
    bool leftovers = !job->leftovers().isEmpty();
    int missing = 0;
    for (const Job::Item &item : job->items()) {
        missing += item.state == Job::Item::State::Succeeded ? 0 : 1;
        if (item.error) {
            tell(item.name, *item.error);
        }
        for (const Error &leftover : item.leftovers) {
            leftovers = true;
            tell(item.name, leftover);
        }
    }
    if (job->error()) {
        tell({}, *job->error());
    }
    for (const Error &leftover : job->leftovers()) {
        tell({}, leftover);
    }
    const BatchPlan again = unfinishedOf(plan, *job);
    Message message;
    message.id = u"created-%1"_s.arg(job->id());
    const bool cancelled = job->state() == Job::State::Cancelled;
    message.severity = cancelled && !leftovers ? Message::Severity::Info : Message::Severity::Error;
    const int made = int(plan.rows.size()) - missing;
    message.text = cancelled ? tr("%n machine(s) were not made, because it was cancelled.", nullptr, missing)
                             : tr("%n machine(s) could not be made.", nullptr, missing);
    if (made > 0) {
        message.text += u" "_s + tr("%n machine(s) are there.", nullptr, made);
    }
    if (leftovers) {
        message.text += u" "_s + tr("Not all that had been begun could be removed again.");
    }
    message.details = details.join(u'\n');
    if (!again.rows.isEmpty()) {
        message.buttons = {{u"backToTemplateWizardButton"_s, tr("Back to the wizard with these machines"),
                            [this, host, again] { openTemplateWizard(host, again.templateId, again); }}};
    }
    m_window->showMessage(message);
}

} // namespace guestdeck
