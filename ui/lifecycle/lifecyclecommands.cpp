// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/lifecyclecommands.h"

#include "models/actions/domainactions.h"
#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/lifecycle/lifecyclejobs.h"
#include "models/lifecycle/shutdownwatch.h"
#include "models/settings/settings.h"
#include "ui/dialogs/confirm.h"
#include "ui/dialogs/explain.h"
#include "ui/lifecycle/filedialogs.h"
#include "ui/lifecycle/guestinfodialog.h"
#include "ui/lifecycle/keysdialog.h"
#include "ui/lifecycle/passworddialog.h"
#include "ui/lifecycle/restoredialog.h"
#include "ui/lifecycle/startorderdialog.h"

#include <QAction>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString patienceKey = u"shutdown/patience"_s;

QString offerId(const DomainId &guest)
{
    return u"overdue-"_s + guest.uuid.toString(QUuid::WithoutBraces);
}

} // namespace

int LifecycleCommands::patience(const Services &services)
{
    const int usual = int(ShutdownWatch::usualPatience.count());
    const QString kept = services.settings ? services.settings->text(patienceKey) : QString();
    return kept.isEmpty() ? usual : std::clamp(kept.toInt(), 5, 3600);
}

LifecycleCommands::LifecycleCommands(const Services &services, ActionRegistry *actions, QWidget *window,
                                     MessageArea *messages, std::function<bool(const DomainId &)> isMine)
    : QObject(window)
    , m_services(services)
    , m_actions(LifecycleActions::of(actions, services.registry))
    , m_window(window)
    , m_messages(messages)
    , m_isMine(std::move(isMine))
{
    bindGuestCommands();
    bindHostCommands();
    auto *watch = ShutdownWatch::of(services.jobs);
    connect(watch, &ShutdownWatch::overdue, this, &LifecycleCommands::offerForce);
    connect(watch, &ShutdownWatch::settled, this,
            [this](const DomainId &guest) { m_messages->dismiss(offerId(guest)); });
}

void LifecycleCommands::on(LifecycleCommand id, std::function<void()> run)
{
    connect(m_actions->action(id), &QAction::triggered, this, [this, id, run = std::move(run)] {
        if (!m_actions->whyNot(id)) { // asked again: it may have changed since the menu opened
            run();
        }
    });
}

void LifecycleCommands::onGuest(LifecycleCommand id, const std::function<void(const Target &)> &run)
{
    on(id, [this, id, run] {
        for (const DomainId &guest : m_actions->allowed(id)) {
            if (Connection *host = m_services.registry->find(guest.connection)) {
                run({host, guest});
            }
        }
    });
}

void LifecycleCommands::onHost(LifecycleCommand id, const std::function<void(Connection &)> &run)
{
    on(id, [this, run] {
        if (Connection *host = m_services.registry->find(m_actions->host())) {
            run(*host);
        }
    });
}

void LifecycleCommands::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

Job *LifecycleCommands::submit(std::unique_ptr<Job> job)
{
    return m_services.jobs->submit(std::move(job));
}

void LifecycleCommands::bindGuestCommands()
{
    using C = LifecycleCommand;
    onGuest(C::Information, [this](const Target &target) {
        auto *dialog = new GuestInfoDialog(target.host, target.guest.uuid, m_window);
        m_dialog = dialog;
        dialog->setModal(false);
        dialog->show();
    });
    onGuest(C::Password, [this](const Target &target) { setPassword(target); });
    onGuest(C::Keys, [this](const Target &target) { setKeys(target); });
    onGuest(C::Trim, [this](const Target &target) { submit(makeTrimJob(*target.host, target.guest.uuid)); });
    onGuest(C::SaveToFile, [this](const Target &target) { saveToFile(target); });
    onGuest(C::CoreDump, [this](const Target &target) { writeDump(target); });
    onGuest(C::Nmi, [this](const Target &target) { sendNmi(target); });
    on(C::ShutDown, [this] { shutDown(); });
}

void LifecycleCommands::bindHostCommands()
{
    using C = LifecycleCommand;
    onHost(C::Restore, [this](Connection &host) { restore(host); });
    onHost(C::EditOrder, [this](Connection &host) {
        open(new StartOrderDialog(
            &host, [this](std::unique_ptr<Job> job) { submit(std::move(job)); }, m_window));
    });
    onHost(C::StartInOrder, [this](Connection &host) { startInOrder(host); });
    onHost(C::ShutDownInOrder, [this](Connection &host) { shutDownInOrder(host); });
}

void LifecycleCommands::setPassword(const Target &target)
{
    auto *dialog = new PasswordDialog(target.host, target.guest.uuid, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = target.guest] {
        const std::shared_ptr<Secret> password = dialog->takePassword();
        if (Connection *host = m_services.registry->find(guest.connection)) {
            submit(makePasswordJob(*host, guest.uuid, dialog->user(), password));
        }
    });
    open(dialog);
}

void LifecycleCommands::setKeys(const Target &target)
{
    auto *dialog = new KeysDialog(target.host, target.guest.uuid, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = target.guest] {
        if (Connection *host = m_services.registry->find(guest.connection)) {
            submit(makeKeysJob(*host, guest.uuid, dialog->user(), dialog->added(), dialog->removed()));
        }
    });
    open(dialog);
}

void LifecycleCommands::saveToFile(const Target &target)
{
    auto *dialog = new SaveFileDialog(target.host, target.guest.uuid, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = target.guest] {
        if (Connection *host = m_services.registry->find(guest.connection)) {
            submit(makeSaveToFileJob(*host, guest.uuid, dialog->wanted()));
        }
    });
    open(dialog);
}

void LifecycleCommands::writeDump(const Target &target)
{
    auto *dialog = new CoreDumpDialog(target.host, target.guest.uuid, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guest = target.guest] {
        if (Connection *host = m_services.registry->find(guest.connection)) {
            submit(makeCoreDumpJob(*host, guest.uuid, dialog->wanted()));
        }
    });
    open(dialog);
}

void LifecycleCommands::sendNmi(const Target &target)
{
    const Inventory::Domain *domain = m_services.registry->domain(target.guest);
    m_dialog = confirm(m_window, ConfirmVerb::SendNmi, {domain ? domain->info.name : QString()},
                       [this, guest = target.guest] {
                           if (Connection *host = m_services.registry->find(guest.connection)) {
                               submit(makeNmiJob(*host, guest.uuid));
                           }
                       });
}

void LifecycleCommands::shutDown()
{
    const QList<DomainId> guests = m_actions->allowed(LifecycleCommand::ShutDown);
    Connection *first = guests.isEmpty() ? nullptr : m_services.registry->find(guests.first().connection);
    if (!first) {
        return;
    }
    auto *dialog
        = new ShutDownDialog(first, guests.first().uuid, int(guests.size()) - 1, patience(m_services), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, guests] {
        m_services.settings->setText(patienceKey, QString::number(dialog->seconds()));
        for (const DomainId &guest : guests) {
            if (Connection *host = m_services.registry->find(guest.connection)) {
                auto job = makeShutDownJob(*host, guest.uuid, dialog->way());
                ShutdownWatch::of(m_services.jobs)
                    ->follow(*host, guest.uuid, job.get(), std::chrono::seconds(dialog->seconds()));
                submit(std::move(job));
            }
        }
    });
    open(dialog);
}

void LifecycleCommands::restore(Connection &host)
{
    auto *dialog = new RestoreDialog(&host, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = host.id()] {
        Connection *found = m_services.registry->find(id);
        if (found && dialog->guest()) {
            submit(makeRestoreJob(*found, dialog->path(), *dialog->guest(), dialog->as()));
        }
    });
    open(dialog);
}

void LifecycleCommands::withOrder(Connection &host,
                                  const std::function<void(Connection &, const QList<OrderedGuest> &)> &run)
{
    deliver(loadStartOrder(host), this, [this, id = host.id(), run](const Result<QList<OrderedGuest>> &guests) {
        Connection *found = m_services.registry->find(id);
        const QString message = u"startorder"_s;
        if (!found) {
            return;
        }
        if (!guests.has_value()) {
            m_messages->show(
                {message, Message::Severity::Warning, explain(guests.error()).what, guests.error().detail, {}, true});
        } else if (startGroups(*guests).isEmpty()) {
            m_messages->show(
                {message,
                 Message::Severity::Info,
                 tr("No guest of %1 has a place in its start order yet.").arg(found->displayName()),
                 {},
                 {{u"startOrderButton"_s, tr("Set the start order…"),
                   [this, id] {
                       if (Connection *again = m_services.registry->find(id)) {
                           open(new StartOrderDialog(
                               again, [this](std::unique_ptr<Job> job) { submit(std::move(job)); }, m_window));
                       }
                   }}},
                 true});
        } else {
            m_messages->dismiss(message);
            run(*found, *guests);
        }
    });
}

void LifecycleCommands::startInOrder(Connection &host)
{
    withOrder(host, [this](Connection &found, const QList<OrderedGuest> &guests) {
        submit(makeOrderedStartJob(found, guests));
    });
}

void LifecycleCommands::shutDownInOrder(Connection &host)
{
    withOrder(host, [this](Connection &found, const QList<OrderedGuest> &guests) {
        auto *dialog = new OrderedShutDownDialog(found.displayName(), guests, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, guests, id = found.id()] {
            if (Connection *again = m_services.registry->find(id)) {
                submit(makeOrderedShutDownJob(*again, guests, dialog->whenOverdue()));
            }
        });
        open(dialog);
    });
}

void LifecycleCommands::offerForce(const DomainId &guest, qint64 seconds)
{
    const Inventory::Domain *domain = m_services.registry->domain(guest);
    if (!domain || (m_isMine && !m_isMine(guest))) {
        return;
    }
    Message message{offerId(guest),
                    Message::Severity::Warning,
                    tr("%1 was asked to shut down %n second(s) ago, and still runs. To force it off is to pull the "
                       "plug: unsaved data in it is lost.",
                       nullptr, int(seconds))
                        .arg(domain->info.name),
                    {},
                    {},
                    true};
    message.buttons.append({u"overdueForceButton"_s, tr("Force off"), [this, guest] {
                                Connection *host = m_services.registry->find(guest.connection);
                                const Inventory::Domain *now = m_services.registry->domain(guest);
                                if (host && now && !whyNot(DomainAction::ForceOff, *host, now->info)) {
                                    submit(makeDomainJob(*host, guest.uuid, DomainAction::ForceOff));
                                }
                            }});
    message.buttons.append({u"overdueWaitButton"_s, tr("Wait longer"), [this, guest, seconds] {
                                ShutdownWatch::of(m_services.jobs)->waitOn(guest, std::chrono::seconds(seconds));
                            }});
    m_messages->show(message);
}

} // namespace guestdeck
