// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/consoledevices.h"

#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/installcalls.h"
#include "models/xml/document.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ConsoleDevices)
};

struct FixRow {
    ConsoleFix fix;
    const char *title; ///< of the task; %1: the guest
    const char *failure;
};

constexpr FixRow rows[] = {
    {ConsoleFix::AddTablet, QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "Add a tablet to %1"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "%1 could not be given a tablet.")},
    {ConsoleFix::AddClipboard, QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "Prepare %1 for sharing the clipboard"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "%1 could not be prepared for sharing the clipboard.")},
    {ConsoleFix::SpiceToVnc, QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "Switch %1 to VNC"),
     QT_TRANSLATE_NOOP("guestdeck::ConsoleDevices", "%1 could not be switched to VNC.")},
};

HostAbilities abilitiesOf(const HostInfo &host)
{
    return {
        host.hypervisor.compare("QEMU"_L1, Qt::CaseInsensitive) == 0, host.libvirtVersion, host.hypervisorVersion, {}};
}

struct Edit {
    ConsoleFixPlan plan;
    Definition before;
    Definition after;
};

Result<Edit> edit(Session &session, const QUuid &uuid, ConsoleFix fix, HostAbilities host)
{
    Result<Definition> before = Definition::read(session, uuid);
    if (!before.has_value()) {
        return before.error();
    }
    Result<xml::Document> document = xml::Document::parse(before->text());
    if (!document.has_value()) {
        return document.error();
    }
    if (fix == ConsoleFix::SpiceToVnc) {
        if (const auto details = readDomainDetails(QString::fromUtf8(before->text()))) {
            const auto caps = readDomainCapabilities(session, details->arch, details->machine, details->virtType);
            if (caps.has_value()) {
                host.videoModels = caps->videoModels;
            }
        }
    }
    const Result<ConsoleFixPlan> plan = applyConsoleFix(*document, fix, host);
    if (!plan.has_value()) {
        return plan.error();
    }
    return Edit{*plan, std::move(*before), Definition(document->toUtf8())};
}

/// What the worker found, for the note of the job.
struct Found {
    std::atomic<bool> live = false; ///< the running guest has it
    std::atomic<bool> running = false;
};

Outcome change(Session &session, const QUuid &uuid, const ConsoleFixPlan &agreed, const HostAbilities &host,
               Found &found)
{
    const Result<DomainInfo> info = readDomain(session, uuid);
    if (!info.has_value()) {
        return info.error();
    }
    const Result<Edit> edited = edit(session, uuid, agreed.fix, host);
    if (!edited.has_value()) {
        return edited.error();
    }
    found.running = isActive(info->state);
    if (edited->plan.done) {
        return {}; // somebody else has done it meanwhile
    }
    if (edited->plan != agreed) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The definition of %1 has changed since you were asked, and other changes would be needed "
                            "now. Nothing was changed; please look at them again.")
                         .arg(info->name),
                     {}};
    }
    if (agreed.fix == ConsoleFix::AddTablet && found.running) {
        const Outcome attached = attachDevice(session, uuid, agreed.device,
                                              info->persistent ? AttachTo::RunningAndDefinition : AttachTo::Running);
        if (attached.has_value()) {
            found.live = true;
            return {};
        }
        if (!info->persistent || attached.error().kind == ErrorKind::Unreachable) {
            return attached.error();
        }
        // No free port, or a driver that cannot: then at the next start.
    }
    return redefineDomain(session, uuid, edited->before.text(), edited->after.text());
}

Result<Sighting> lookAfterFix(Session &session, const QUuid &uuid, ConsoleFix fix, const HostAbilities &host)
{
    const Result<Edit> edited = edit(session, uuid, fix, host);
    if (!edited.has_value()) {
        return edited.error();
    }
    return Sighting{edited->plan.done ? Sighting::Done : Sighting::NotDone, 0, 0};
}

const FixRow &rowOf(ConsoleFix fix)
{
    return rows[static_cast<size_t>(fix)];
}

QString noteOf(const Found &found, const QString &name)
{
    if (found.live) {
        return Tr::tr("The running guest has it already.");
    }
    return found.running
        ? Tr::tr("%1 has it when it has been shut down and started again; a reboot is not enough.").arg(name)
        : QString();
}

} // namespace

std::optional<QString> whyNotFix(ConsoleFix fix, const Connection &connection, const DomainInfo &domain)
{
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (connection.config().readOnly) {
        return Tr::tr("The host is connected for reading only.");
    }
    if (!domain.persistent && fix != ConsoleFix::AddTablet) {
        return Tr::tr("%1 is transient: it has no definition that could be changed.").arg(domain.name);
    }
    return {};
}

QFuture<Result<ConsoleFixPlan>> planConsoleFix(Connection &connection, const QUuid &uuid, ConsoleFix fix)
{
    return connection.run(Lane::General,
                          [uuid, fix, host = abilitiesOf(connection.hostInfo())](
                              Session &session, const CallContext &) -> Result<ConsoleFixPlan> {
                              const Result<Edit> edited = edit(session, uuid, fix, host);
                              return edited.has_value() ? Result<ConsoleFixPlan>(edited->plan) : edited.error();
                          });
}

std::unique_ptr<Job> makeConsoleFixJob(Connection &connection, const QUuid &uuid, const ConsoleFixPlan &plan)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    const FixRow &row = rowOf(plan.fix);
    Q_ASSERT(row.fix == plan.fix);
    auto job = std::make_unique<Job>(Tr::tr(row.title).arg(name), QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    const HostAbilities abilities = abilitiesOf(connection.hostInfo());
    const auto found = std::make_shared<Found>();
    HostStep step;
    step.text = job->title();
    step.cancellable = false;
    step.call = [uuid, plan, abilities, found, failure = Tr::tr(row.failure).arg(name)](Session &session,
                                                                                        const CallContext &) {
        Outcome outcome = change(session, uuid, plan, abilities, *found);
        const bool hasWords = !outcome.has_value() && !outcome.error().message.isEmpty();
        return hasWords ? outcome : explained(std::move(outcome), failure);
    };
    step.look
        = [uuid, fix = plan.fix, abilities](Session &session) { return lookAfterFix(session, uuid, fix, abilities); };
    Job::Step made = makeStep(host, std::move(step));
    made.run = [host, uuid, found, name, owner = job.get(), run = made.run](const CallContext &context) {
        auto future = run(context);
        deliver(future, owner, [host, uuid, found, name, owner](const Outcome &) {
            owner->setSuccessNote(noteOf(*found, name));
            if (host) {
                host->refreshDomain(uuid);
            }
        });
        return future;
    };
    job->addStep(std::move(made));
    return job;
}

} // namespace guestdeck
