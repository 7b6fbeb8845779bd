// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/networkjobs.h"

#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/libvirt/networkuse.h"
#include "models/libvirt/networkverbs.h"
#include "models/networks/networkchange.h"
#include "models/networks/networksteps.h"
#include "models/networks/networkwords.h"
#include "models/xml/networkspecxml.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkJobs)
};

HostStep::Look lookForState(const QUuid &uuid, bool active)
{
    return [uuid, active](Session &session) -> Result<Sighting> {
        const auto state = readNetworkState(session, uuid);
        if (!state.has_value() && state.error().kind != ErrorKind::NotFound) {
            return state.error();
        }
        return Sighting{(state.has_value() && state->active) == active ? Sighting::Done : Sighting::NotDone};
    };
}

HostStep::Look lookForDefinition(const QUuid &uuid, bool defined)
{
    return [uuid, defined](Session &session) -> Result<Sighting> {
        const auto state = readNetworkState(session, uuid);
        if (!state.has_value() && state.error().kind != ErrorKind::NotFound) {
            return state.error();
        }
        const bool is = state.has_value() && state->persistent;
        return Sighting{is == defined ? Sighting::Done : Sighting::NotDone};
    };
}

QString failedToStart(const QString &name)
{
    return Tr::tr("The network %1 could not be started.").arg(name);
}

HostStep defineStep(const NetworkTarget &target, const QString &xml)
{
    HostStep step;
    step.text = Tr::tr("Storing the definition");
    step.repeatable = true;
    step.call = [target, xml](Session &session, const CallContext &) {
        return networkExplained(defineNetwork(session, target.uuid, xml),
                                Tr::tr("The network %1 could not be made.").arg(target.name));
    };
    step.look = lookForDefinition(target.uuid, true);
    step.undo = [target](Session &session, const CallContext &) {
        return networkExplained(undefineNetwork(session, target.uuid),
                                Tr::tr("The definition of the network %1 is still there.").arg(target.name));
    };
    return step;
}

/// Names of guests that use it now and are not among those the user was told of.
QStringList unknownUsers(const NetworkUse &use, const QString &network, const QList<QUuid> &known)
{
    QStringList names;
    for (const NetworkUser &user : use.users.value(network)) {
        if (!known.contains(user.uuid)) {
            names.append(user.name);
        }
    }
    return names;
}

HostStep checkUsersStep(const NetworkTarget &target, const QList<QUuid> &known)
{
    HostStep step;
    step.text = Tr::tr("Looking for guests that use it");
    step.repeatable = true;
    step.call = [target, known](Session &session, const CallContext &context) -> Outcome {
        const auto state = readNetworkState(session, target.uuid);
        if (!state.has_value()) {
            return state.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(state.error());
        }
        const auto use = readNetworkUse(session, context);
        if (!use.has_value()) {
            return use.error();
        }
        const QStringList others = unknownUsers(*use, state->name, known);
        return others.isEmpty() ? Outcome{}
                                : Outcome(Error{ErrorKind::Conflict,
                                                0,
                                                Tr::tr("The network %1 was not deleted: guests use it by now that did "
                                                       "not before (%2).")
                                                    .arg(target.name, others.join(u", "_s)),
                                                {}});
    };
    return step;
}

} // namespace

std::unique_ptr<Job> newNetworkJob(const NetworkTarget &target, const QString &title)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{});
    job->setHost(target.host->id(), target.host->displayName());
    job->setHostWait(hostWait(target.host));
    // No event tells of changes of what runs, nor of autostart.
    QObject::connect(job.get(), &Job::finished, job.get(), [job = job.get(), target]() {
        if (target.host) {
            target.host->objects()->refresh(HostObjectKind::Networks);
            target.host->objects()->reread(HostObjectKind::Networks, target.name);
        }
        if (!target.cutOff->isEmpty() && job->state() == Job::State::Succeeded) {
            job->setSuccessNote(Tr::tr("These guests could not be plugged in again, and have no link until they are "
                                       "restarted: %1.")
                                    .arg(target.cutOff->join(u", "_s)));
        }
    });
    return job;
}

HostStep networkStartStep(const NetworkTarget &target)
{
    HostStep step;
    step.text = Tr::tr("Starting the network");
    step.repeatable = true;
    step.call = [target](Session &session, const CallContext &) {
        return networkExplained(startNetwork(session, target.uuid), failedToStart(target.name));
    };
    step.look = lookForState(target.uuid, true);
    return step;
}

HostStep networkStopStep(const NetworkTarget &target)
{
    HostStep step;
    step.text = Tr::tr("Stopping the network");
    step.repeatable = true;
    step.call = [target](Session &session, const CallContext &) {
        return networkExplained(stopNetwork(session, target.uuid),
                                Tr::tr("The network %1 could not be stopped.").arg(target.name));
    };
    step.look = lookForState(target.uuid, false);
    return step;
}

HostStep networkReplugStep(const NetworkTarget &target)
{
    HostStep step;
    step.text = Tr::tr("Plugging the running guests in again");
    step.repeatable = true;
    step.cancellable = false; // guests without a link are nobody's wish
    step.call = [target](Session &session, const CallContext &context) -> Outcome {
        const auto plugged = replugGuests(session, target.uuid, context);
        if (!plugged.has_value()) {
            return networkExplained(Outcome(plugged.error()),
                                    Tr::tr("The running guests of the network %1 could not be plugged in again. They "
                                           "have no link until they are restarted.")
                                        .arg(target.name));
        }
        *target.cutOff = plugged->failed;
        return {};
    };
    return step;
}

Outcome startAndReplug(Session &session, const NetworkTarget &target, const CallContext &context)
{
    Outcome started = networkExplained(startNetwork(session, target.uuid), failedToStart(target.name));
    if (!started.has_value()) {
        return started;
    }
    const auto plugged = replugGuests(session, target.uuid, context);
    return plugged.has_value() ? Outcome{} : Outcome(plugged.error());
}

HostStep networkAutostartStep(const NetworkTarget &target, bool on)
{
    const auto set = [target](bool value) {
        return [target, value](Session &session, const CallContext &) {
            return networkExplained(setNetworkAutostart(session, target.uuid, value),
                                    Tr::tr("The network %1 does not start with the host as asked.").arg(target.name));
        };
    };
    HostStep step;
    step.text = on ? Tr::tr("Setting it to start with the host") : Tr::tr("Setting it not to start with the host");
    step.repeatable = true;
    step.call = set(on);
    return step;
}

std::unique_ptr<Job> makeCreateNetworkJob(Connection &connection, const NetworkSpec &wanted)
{
    NetworkSpec spec = normalized(wanted);
    if (spec.uuid.isNull()) {
        spec.uuid = QUuid::createUuid(); // by which it is found again
    }
    const NetworkTarget target{&connection, spec.uuid, spec.name};
    auto job = newNetworkJob(target, Tr::tr("Create the network %1").arg(spec.name));
    job->addStep(makeStep(target.host, defineStep(target, buildNetworkXml(spec))));
    if (spec.startNow) {
        HostStep start = networkStartStep(target);
        start.undo = networkStopStep(target).call;
        job->addStep(makeStep(target.host, std::move(start)));
    }
    if (spec.autostart) {
        job->addStep(makeStep(target.host, networkAutostartStep(target, true)));
    }
    return job;
}

std::unique_ptr<Job> makeStartNetworkJob(Connection &connection, const QUuid &network, const QString &name)
{
    const NetworkTarget target{&connection, network, name};
    auto job = newNetworkJob(target, Tr::tr("Start the network %1").arg(name));
    job->addStep(makeStep(target.host, networkStartStep(target)));
    job->addStep(makeStep(target.host, networkReplugStep(target)));
    return job;
}

std::unique_ptr<Job> makeStopNetworkJob(Connection &connection, const QUuid &network, const QString &name)
{
    const NetworkTarget target{&connection, network, name};
    auto job = newNetworkJob(target, Tr::tr("Stop the network %1").arg(name));
    job->addStep(makeStep(target.host, networkStopStep(target)));
    return job;
}

std::unique_ptr<Job> makeRestartNetworkJob(Connection &connection, const QUuid &network, const QString &name)
{
    const NetworkTarget target{&connection, network, name};
    auto job = newNetworkJob(target, Tr::tr("Restart the network %1").arg(name));
    HostStep stop = networkStopStep(target);
    stop.undo
        = [target](Session &session, const CallContext &context) { return startAndReplug(session, target, context); };
    job->addStep(makeStep(target.host, std::move(stop)));
    job->addStep(makeStep(target.host, networkStartStep(target)));
    job->addStep(makeStep(target.host, networkReplugStep(target)));
    return job;
}

std::unique_ptr<Job> makeAutostartNetworkJob(Connection &connection, const QUuid &network, const QString &name, bool on)
{
    const NetworkTarget target{&connection, network, name};
    auto job = newNetworkJob(target, Tr::tr("Autostart of the network %1").arg(name));
    job->addStep(makeStep(target.host, networkAutostartStep(target, on)));
    return job;
}

std::unique_ptr<Job> makeDeleteNetworkJob(Connection &connection, const QUuid &network, const QString &name,
                                          const QList<QUuid> &knownUsers)
{
    const NetworkTarget target{&connection, network, name};
    auto job = newNetworkJob(target, Tr::tr("Delete the network %1").arg(name));
    job->addStep(makeStep(target.host, checkUsersStep(target, knownUsers)));
    const auto wasActive = std::make_shared<bool>(false);
    HostStep stop = networkStopStep(target);
    stop.call = [wasActive, target, call = stop.call](Session &session, const CallContext &context) {
        const auto state = readNetworkState(session, target.uuid);
        *wasActive = *wasActive || (state.has_value() && state->active);
        return call(session, context);
    };
    stop.undo = [wasActive, target](Session &session, const CallContext &context) {
        return *wasActive ? startAndReplug(session, target, context) : Outcome{};
    };
    job->addStep(makeStep(target.host, std::move(stop)));
    HostStep remove;
    remove.text = Tr::tr("Removing the definition");
    remove.repeatable = true;
    remove.call = [target](Session &session, const CallContext &) {
        return networkExplained(undefineNetwork(session, target.uuid),
                                Tr::tr("The network %1 could not be deleted.").arg(target.name));
    };
    remove.look = lookForDefinition(target.uuid, false);
    job->addStep(makeStep(target.host, std::move(remove)));
    return job;
}

} // namespace guestdeck
