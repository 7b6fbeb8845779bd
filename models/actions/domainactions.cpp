// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/domainactions.h"

#include "models/actions/hoststep.h"
#include "models/actions/longaction.h"
#include "models/actions/lookafter.h"
#include "models/actions/maketemplate.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/templatecalls.h"

#include <QCoreApplication>
#include <QPointer>

#include <array>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DomainActions)
};

using Call = Outcome (*)(Session &, const QUuid &);

Outcome enableAutostart(Session &session, const QUuid &uuid)
{
    return setDomainAutostart(session, uuid, true);
}

Outcome disableAutostart(Session &session, const QUuid &uuid)
{
    return setDomainAutostart(session, uuid, false);
}

/// One row per action: what it is called, what runs it and where.
struct ActionRow {
    DomainAction action;
    const char *title; ///< of the task; %1: the guest
    const char *failure; ///< %1: the guest
    Call call;
    Lane lane = Lane::General;
    bool silent = false; ///< libvirt sends no event: the guest is read again afterwards
};

constexpr std::array rows{
    ActionRow{DomainAction::Start, QT_TRANSLATE_NOOP("DomainActions", "Start %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be started."), startDomain},
    ActionRow{DomainAction::ShutDown, QT_TRANSLATE_NOOP("DomainActions", "Shut down %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be asked to shut down."), shutDownDomain},
    ActionRow{DomainAction::ForceOff, QT_TRANSLATE_NOOP("DomainActions", "Force off %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be forced off."), destroyDomain, Lane::Interactive},
    ActionRow{DomainAction::Reboot, QT_TRANSLATE_NOOP("DomainActions", "Reboot %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be asked to reboot."), rebootDomain},
    ActionRow{DomainAction::Reset, QT_TRANSLATE_NOOP("DomainActions", "Reset %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be reset."), resetDomain, Lane::Interactive},
    ActionRow{DomainAction::Pause, QT_TRANSLATE_NOOP("DomainActions", "Pause %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be paused."), suspendDomain, Lane::Interactive},
    ActionRow{DomainAction::Resume, QT_TRANSLATE_NOOP("DomainActions", "Resume %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be resumed."), resumeDomain, Lane::Interactive},
    ActionRow{DomainAction::Save, QT_TRANSLATE_NOOP("DomainActions", "Save %1"),
              QT_TRANSLATE_NOOP("DomainActions", "%1 could not be saved."), saveDomain, Lane::Long},
    ActionRow{DomainAction::EnableAutostart, QT_TRANSLATE_NOOP("DomainActions", "Start %1 with the host"),
              QT_TRANSLATE_NOOP("DomainActions", "The autostart of %1 could not be changed."), enableAutostart,
              Lane::General, true},
    ActionRow{DomainAction::DisableAutostart, QT_TRANSLATE_NOOP("DomainActions", "Do not start %1 with the host"),
              QT_TRANSLATE_NOOP("DomainActions", "The autostart of %1 could not be changed."), disableAutostart,
              Lane::General, true},
};

const ActionRow &rowOf(DomainAction action)
{
    return rows[size_t(action)];
}

std::optional<QString> whyNotAtAll(const Connection &connection)
{
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (connection.config().readOnly) {
        return Tr::tr("The host is connected for reading only.");
    }
    return {};
}

} // namespace

std::optional<QString> whyNot(DomainAction action, const Connection &connection, const DomainInfo &domain)
{
    if (auto reason = whyNotAtAll(connection)) {
        return reason;
    }
    const bool active = isActive(domain.state);
    const bool running = domain.state == DomainState::Running || domain.state == DomainState::Blocked;
    const QString off = Tr::tr("%1 is not running.").arg(domain.name);
    switch (action) {
    case DomainAction::Start:
        if (!active && isKnownTemplate(connection, domain.uuid)) {
            return Tr::tr("%1 is a template. Turn it back into a machine to start it.").arg(domain.name);
        }
        return active ? std::optional(Tr::tr("%1 is already running.").arg(domain.name)) : std::nullopt;
    case DomainAction::ForceOff:
        return active ? std::nullopt : std::optional(off);
    case DomainAction::ShutDown:
    case DomainAction::Reboot:
    case DomainAction::Pause:
        if (domain.state == DomainState::Paused) {
            return action == DomainAction::Pause
                ? Tr::tr("%1 is already paused.").arg(domain.name)
                : Tr::tr("%1 is paused and cannot answer. Resume it first.").arg(domain.name);
        }
        return running || (action == DomainAction::ShutDown && domain.state == DomainState::ShuttingDown)
            ? std::nullopt
            : std::optional(off);
    case DomainAction::Reset:
        return running || domain.state == DomainState::Paused ? std::nullopt : std::optional(off);
    case DomainAction::Resume:
        return domain.state == DomainState::Paused ? std::nullopt
                                                   : std::optional(Tr::tr("%1 is not paused.").arg(domain.name));
    case DomainAction::Save:
        if (!domain.persistent) {
            return Tr::tr("%1 is transient: it would be lost by saving.").arg(domain.name);
        }
        return running || domain.state == DomainState::Paused ? std::nullopt : std::optional(off);
    case DomainAction::EnableAutostart:
    case DomainAction::DisableAutostart:
        if (action == DomainAction::EnableAutostart && isKnownTemplate(connection, domain.uuid)) {
            return Tr::tr("%1 is a template and does not start with the host.").arg(domain.name);
        }
        if (!domain.persistent) {
            return Tr::tr("%1 is transient: it cannot start with the host.").arg(domain.name);
        }
        return {};
    }
    return {};
}

std::optional<QString> whyNotRename(const Connection &connection, const DomainInfo &domain)
{
    if (auto reason = whyNotAtAll(connection)) {
        return reason;
    }
    if (isActive(domain.state)) {
        return Tr::tr("%1 is running. libvirt renames only guests that are off.").arg(domain.name);
    }
    if (domain.state == DomainState::Saved) {
        return Tr::tr("%1 is saved. Start it and shut it down first.").arg(domain.name);
    }
    return {};
}

std::optional<QString> whyNotDelete(const Connection &connection, const DomainInfo &)
{
    return whyNotAtAll(connection);
}

std::optional<QString> domainNameProblem(const Connection &connection, const QString &name, const QUuid &except)
{
    if (name.trimmed().isEmpty()) {
        return Tr::tr("A guest needs a name.");
    }
    if (name != name.trimmed()) {
        return Tr::tr("The name must not begin or end with a blank.");
    }
    // libvirt puts the name into file names, which end at 255 bytes and need room for an ending.
    if (name.toUtf8().size() > 200) {
        return Tr::tr("The name is too long.");
    }
    if (name.contains(QLatin1Char('/')) || name == QLatin1StringView(".") || name == QLatin1StringView("..")) {
        return Tr::tr("The name must not contain a slash.");
    }
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control) {
            return Tr::tr("The name must not contain control characters.");
        }
    }
    const Inventory::Domain *other = connection.inventory()->findByName(name);
    if (other && other->info.uuid != except) {
        return Tr::tr("Another guest on this host is called %1.").arg(name);
    }
    return {};
}

std::unique_ptr<Job> makeDomainJob(Connection &connection, const QUuid &uuid, DomainAction action)
{
    const ActionRow &row = rowOf(action);
    Q_ASSERT(row.action == action);
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr(row.title).arg(name), QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    if (action == DomainAction::ShutDown || action == DomainAction::Reboot) {
        // libvirt's success says no more than that; a guest without ACPI or with nobody at home never follows.
        job->setSuccessNote(Tr::tr("The guest was asked and does it in its own time, if it can."));
    }
    if (action == DomainAction::Start) {
        job->setObjectName(QLatin1StringView("startGuest")); // whose failures StartTroubles explains
    }
    const QPointer<Connection> host(&connection);
    const QString failure = Tr::tr(row.failure).arg(name);
    HostStep step;
    step.text = job->title();
    step.lane = row.lane;
    step.cancellable = row.lane == Lane::Long;
    step.look = lookAfter(action, uuid, name);
    step.call = [uuid, action, call = row.call, failure](Session &session, const CallContext &given) {
        if (action == DomainAction::Start || action == DomainAction::EnableAutostart) {
            // Asked on the host: what is known here may be old, and of guests that nobody looked at nothing is.
            Outcome allowed = checkStartAllowed(session, uuid, given);
            if (!allowed.has_value()) {
                return allowed.error().message.isEmpty() ? explained(std::move(allowed), failure) : allowed;
            }
        }
        return explained(call(session, uuid), failure);
    };
    if (row.lane == Lane::Long) {
        step.unit = Job::Unit::Bytes;
        step.run = [host, uuid, call = row.call, failure](const CallContext &context) {
            return host ? runLongAction(*host, uuid, call, failure, context)
                        : readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, failure, {}}));
        };
    }
    Job::Step made = makeStep(host, std::move(step));
    if (row.silent) {
        made.run = [host, uuid, run = made.run](const CallContext &context) {
            auto future = run(context);
            if (host) {
                deliver(future, host.data(), [host, uuid](const Outcome &) { host->refreshDomain(uuid); });
            }
            return future;
        };
    }
    job->addStep(std::move(made));
    return job;
}

std::unique_ptr<Job> makeRenameJob(Connection &connection, const QUuid &uuid, const QString &name)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString old = domain ? domain->info.name : QString();
    auto job
        = std::make_unique<Job>(Tr::tr("Rename %1 to %2").arg(old, name), QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    HostStep step;
    step.text = job->title();
    step.cancellable = false;
    step.look = lookAfterRename(uuid, name);
    step.call
        = [uuid, name, failure = Tr::tr("%1 could not be renamed.").arg(old)](Session &session, const CallContext &) {
              return explained(renameDomain(session, uuid, name), failure);
          };
    job->addStep(makeStep(host, std::move(step)));
    return job;
}

} // namespace guestdeck
