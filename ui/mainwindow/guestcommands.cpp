// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/guestcommands.h"

#include "models/actions/maketemplate.h"
#include "models/connection/connectionregistry.h"
#include "models/core/job.h"
#include "models/lifecycle/shutdownwatch.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/dialogs/confirm.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/inventory/guestname.h"
#include "ui/lifecycle/lifecyclecommands.h"
#include "ui/template/clonedialog.h"
#include "ui/template/templatedialog.h"
#include "ui/tuning/pindialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace guestdeck
{

GuestCommands::GuestCommands(const Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

QList<GuestCommands::Target> GuestCommands::allowed(DomainAction action, const QList<DomainId> &guests)
{
    QList<Target> targets;
    QStringList reasons;
    QList<DomainId> templates;
    QString ofTemplate;
    for (const DomainId &id : guests) {
        Connection *connection = m_services.registry->find(id.connection);
        const Inventory::Domain *domain = m_services.registry->domain(id);
        if (!connection || !domain) {
            continue;
        }
        const auto why = whyNot(action, *connection, domain->info);
        if (why && action == DomainAction::Start && isKnownTemplate(*connection, id.uuid)
            && !isActive(domain->info.state) && !whyNotMakeMachine(*connection, domain->info)) {
            templates.append(id);
            ofTemplate = *why;
        } else if (why) {
            reasons.append(tr("%1: %2", "guest: why it was left out").arg(domain->info.name, *why));
        } else {
            targets.append({connection, id.uuid, domain->info.name});
        }
    }
    if (!templates.isEmpty()) {
        Q_EMIT templatesRefused(
            templates.size() == 1 ? ofTemplate
                                  : tr("%n template(s) were not started.", nullptr, static_cast<int>(templates.size())),
            templates);
    }
    if (!reasons.isEmpty()) {
        Q_EMIT skipped(tr("%n guest(s) were left out.", nullptr, static_cast<int>(reasons.size())),
                       reasons.join(u'\n'));
    }
    return targets;
}

void GuestCommands::run(DomainAction action, const QList<DomainId> &guests)
{
    const QList<Target> targets = allowed(action, guests);
    if (targets.isEmpty()) {
        return;
    }
    QStringList names;
    QList<DomainId> ids;
    for (const Target &target : targets) {
        ids.append({target.connection->id(), target.uuid});
        names.append(distinctGuestName(*m_services.registry, ids.last()));
    }
    const std::optional<ConfirmVerb> verb = action == DomainAction::ForceOff ? std::optional(ConfirmVerb::ForceOff)
        : action == DomainAction::Reset                                      ? std::optional(ConfirmVerb::Reset)
                                                                             : std::nullopt;
    if (!verb) {
        submit(action, ids);
        return;
    }
    m_dialog = confirm(m_window, *verb, names, [this, action, ids] { submit(action, ids); });
}

void GuestCommands::submit(DomainAction action, const QList<DomainId> &guests)
{
    for (const DomainId &id : guests) {
        // Looked up again: a host may be gone since the question was put.
        if (Connection *connection = m_services.registry->find(id.connection)) {
            auto job = makeDomainJob(*connection, id.uuid, action);
            if (action == DomainAction::ShutDown) {
                ShutdownWatch::of(m_services.jobs)
                    ->follow(*connection, id.uuid, job.get(),
                             std::chrono::seconds(LifecycleCommands::patience(m_services)));
            }
            m_services.jobs->submit(std::move(job));
        }
    }
}

void GuestCommands::setAutostart(const QList<DomainId> &guests, bool on)
{
    QList<DomainId> wanted;
    for (const DomainId &id : guests) {
        const Inventory::Domain *domain = m_services.registry->domain(id);
        if (domain && domain->info.autostart != on) {
            wanted.append(id);
        }
    }
    run(on ? DomainAction::EnableAutostart : DomainAction::DisableAutostart, wanted);
}

void GuestCommands::rename(const DomainId &guest)
{
    Connection *connection = m_services.registry->find(guest.connection);
    const Inventory::Domain *domain = m_services.registry->domain(guest);
    if (!connection || !domain) {
        return;
    }
    auto *dialog = new RenameDialog(connection, guest.uuid, domain->info.name, m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, guest, dialog] {
        Connection *host = m_services.registry->find(guest.connection);
        if (host && !dialog->name().isEmpty()) {
            m_services.jobs->submit(makeRenameJob(*host, guest.uuid, dialog->name()));
        }
    });
    dialog->open();
}

void GuestCommands::remove(const QList<DomainId> &guests)
{
    QList<DomainId> wanted;
    QStringList reasons;
    for (const DomainId &id : guests) {
        const Connection *connection = m_services.registry->find(id.connection);
        const Inventory::Domain *domain = m_services.registry->domain(id);
        if (!connection || !domain) {
            continue;
        }
        if (const auto why = whyNotDelete(*connection, domain->info)) {
            reasons.append(tr("%1: %2", "guest: why it was left out").arg(domain->info.name, *why));
        } else {
            wanted.append(id);
        }
    }
    if (!reasons.isEmpty()) {
        Q_EMIT skipped(tr("%n guest(s) were left out.", nullptr, static_cast<int>(reasons.size())),
                       reasons.join(u'\n'));
    }
    if (wanted.isEmpty()) {
        return;
    }
    auto *dialog = new DeleteDialog(m_services, wanted, m_window);
    m_dialog = dialog;
    dialog->open();
}

void GuestCommands::clone(const DomainId &guest, const QString &snapshot)
{
    if (m_services.registry->domain(guest)) {
        auto *dialog = new CloneDialog(m_services, guest, m_window);
        dialog->chooseSnapshot(snapshot);
        m_dialog = dialog;
        m_dialog->open();
    }
}

void GuestCommands::pinCpus(const DomainId &guest)
{
    if (Connection *connection = m_services.registry->find(guest.connection)) {
        const auto submit = [jobs = m_services.jobs](std::unique_ptr<Job> job) { jobs->submit(std::move(job)); };
        m_dialog = openPinning(*connection, guest.uuid, submit, m_window);
    }
}

void GuestCommands::makeTemplate(const DomainId &guest)
{
    if (m_services.registry->domain(guest)) {
        m_dialog = new TemplateDialog(m_services, guest, m_window);
        m_dialog->open();
    }
}

void GuestCommands::makeMachine(const QList<DomainId> &guests)
{
    for (const DomainId &id : guests) {
        if (Connection *connection = m_services.registry->find(id.connection)) {
            m_services.jobs->submit(makeMachineJob(*connection, id.uuid));
        }
    }
}

void GuestCommands::changeMany(const QList<DomainId> &guests)
{
    QList<BulkGuest> found;
    for (const DomainId &id : guests) {
        const Inventory::Domain *domain = m_services.registry->domain(id);
        if (domain) {
            found.append({m_services.registry->find(id.connection), id.uuid, domain->info.name});
        }
    }
    if (found.isEmpty()) {
        return;
    }
    auto *dialog = new BulkDialog(std::move(found), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (std::unique_ptr<Job> job = dialog->job()) {
            m_services.jobs->submit(std::move(job));
        }
    });
    m_dialog = dialog;
    dialog->open();
}

void GuestCommands::copyNames(const QList<DomainId> &guests)
{
    QStringList lines;
    for (const DomainId &id : guests) {
        if (const Inventory::Domain *domain = m_services.registry->domain(id)) {
            lines.append(domain->info.name);
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void GuestCommands::copyAddresses(const QList<DomainId> &guests)
{
    QStringList lines;
    for (const DomainId &id : guests) {
        const Inventory::Domain *domain = m_services.registry->domain(id);
        if (domain && domain->details && !domain->details->addresses.isEmpty()) {
            lines.append(domain->details->addresses.first());
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace guestdeck
