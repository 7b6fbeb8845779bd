// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/lookafter.h"

#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"

#include <QCoreApplication>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LookAfter)
};

Result<Sighting> doneIf(bool done)
{
    return Sighting{done ? Sighting::Done : Sighting::NotDone, 0, 0};
}

Error gone(const QString &name)
{
    return {ErrorKind::NotFound,
            0,
            Tr::tr("The connection broke meanwhile, and %1 is no longer on the host.").arg(name),
            {}};
}

Error unseen(const QString &text)
{
    return {ErrorKind::Timeout, 0, text, Tr::tr("The connection broke before the host had answered.")};
}

/// What cannot be seen on the host: only the guest knows.
Result<Sighting> lookAfterRequest(DomainAction action, const DomainInfo &info)
{
    if (!isActive(info.state)) {
        return action == DomainAction::ShutDown ? doneIf(true) : unseen(Tr::tr("%1 is off now.").arg(info.name));
    }
    return unseen(
        action == DomainAction::Reset
            ? Tr::tr("The order may not have reached the host; %1 runs, and only its console can tell.").arg(info.name)
            : Tr::tr("The request may not have reached the guest; %1 still runs.").arg(info.name));
}

/// A save goes on in the host without us.
Result<Sighting> lookAfterSave(Session &session, const DomainInfo &info)
{
    if (isActive(info.state)) {
        const auto job = readDomainJob(session, info.uuid);
        if (job.has_value() && job->active) {
            return Sighting{Sighting::Working, job->done, job->total};
        }
    }
    return doneIf(info.state == DomainState::Saved);
}

Result<Sighting> lookAtState(Session &session, DomainAction action, const DomainInfo &info)
{
    switch (action) {
    case DomainAction::Start:
        return doneIf(isActive(info.state));
    case DomainAction::ForceOff:
        return doneIf(!isActive(info.state));
    case DomainAction::Pause:
        return doneIf(info.state == DomainState::Paused);
    case DomainAction::Resume:
        return doneIf(info.state == DomainState::Running || info.state == DomainState::Blocked);
    case DomainAction::ShutDown:
    case DomainAction::Reboot:
    case DomainAction::Reset:
        return lookAfterRequest(action, info);
    case DomainAction::Save:
        return lookAfterSave(session, info);
    case DomainAction::EnableAutostart:
    case DomainAction::DisableAutostart:
        return doneIf(info.autostart == (action == DomainAction::EnableAutostart));
    }
    return doneIf(false);
}

} // namespace

HostStep::Look lookAfter(DomainAction action, const QUuid &uuid, const QString &name)
{
    return [action, uuid, name](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, uuid);
        if (!info.has_value()) {
            if (info.error().kind != ErrorKind::NotFound) {
                return info.error();
            }
            // A transient guest is gone when it is off.
            const bool off = action == DomainAction::ForceOff || action == DomainAction::ShutDown;
            return off ? doneIf(true) : gone(name);
        }
        auto sighting = lookAtState(session, action, *info);
        if (sighting.has_value() && sighting->seen == Sighting::NotDone && isDomainBusy(session, uuid)) {
            sighting->seen = Sighting::Working;
        }
        return sighting;
    };
}

HostStep::Look lookAfterRename(const QUuid &uuid, const QString &newName)
{
    return [uuid, newName](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, uuid);
        if (!info.has_value()) {
            return info.error().kind == ErrorKind::NotFound ? gone(newName) : info.error();
        }
        return doneIf(info->name == newName);
    };
}

} // namespace guestdeck
