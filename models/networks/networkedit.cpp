// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a network that is there: its definition, and what runs as far as that can change at once.
#include "models/connection/connection.h"
#include "models/libvirt/leasecalls.h"
#include "models/libvirt/networkverbs.h"
#include "models/networks/netmath.h"
#include "models/networks/networkchange.h"
#include "models/networks/networkjobs.h"
#include "models/networks/networksteps.h"
#include "models/networks/networkwords.h"
#include "models/xml/networkspecxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkJobs)
};

Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, 0, message, {}};
}

Error changedMeanwhile(const QString &name)
{
    return conflict(Tr::tr("Somebody else has changed the network %1 meanwhile. Nothing was changed.").arg(name));
}

/// One edit: what is wanted, and what the steps learn on the way. They run one after the other, each after the future
/// of the one before.
struct Editing {
    NetworkTarget target;
    /// What the definition is to become, from what it is. An error ends the task.
    std::function<Result<NetworkSpec>(const QString &xml, const NetworkSpec &now)> wanted;
    /// What is to run, from what does; an error: it cannot be so before a restart. Empty: all that is stored.
    std::function<Result<NetworkSpec>(const NetworkSpec &running)> wantedToRun = {};

    QString xmlBefore = {}; ///< empty: not read yet
    QString xmlStored = {}; ///< what our definition was read back as; empty: it was not
    NetworkSpec before = {};
    NetworkSpec after = {};
    std::optional<NetworkSpec> ranBefore = {};
    bool isRestarted = false;
    bool waits = false; ///< for a restart
    QString note = {};
};
using EditingPtr = std::shared_ptr<Editing>;

QString failure(const Editing &editing)
{
    return Tr::tr("The network %1 could not be changed.").arg(editing.target.name);
}

/// As it is stored, where autostart is not in the XML.
Result<NetworkSpec> storedSpec(const NetworkState &state)
{
    auto spec = readNetworkSpec(state.xml);
    if (spec.has_value()) {
        spec->autostart = state.autostart;
    }
    return spec;
}

bool isAsWanted(const Editing &editing, const NetworkSpec &spec)
{
    NetworkSpec after = editing.after;
    after.autostart = spec.autostart; // a step of its own
    after.bridge = after.bridge.isEmpty() ? spec.bridge : after.bridge;
    return compareNetworks(spec, after).isEmpty();
}

Result<Sighting> lookForStored(Session &session, Editing &editing)
{
    const auto state = readNetworkState(session, editing.target.uuid);
    const auto spec = state.has_value() ? storedSpec(*state) : Result<NetworkSpec>(state.error());
    if (!spec.has_value()) {
        return spec.error();
    }
    if (editing.xmlBefore.isEmpty() || state->xml == editing.xmlBefore) {
        return Sighting{Sighting::NotDone};
    }
    if (!isAsWanted(editing, *spec)) {
        return changedMeanwhile(editing.target.name);
    }
    editing.xmlStored = state->xml;
    return Sighting{Sighting::Done};
}

Outcome store(Session &session, Editing &editing)
{
    const auto state = readNetworkState(session, editing.target.uuid);
    const auto spec = state.has_value() ? storedSpec(*state) : Result<NetworkSpec>(state.error());
    if (!spec.has_value()) {
        return spec.error();
    }
    if (editing.xmlBefore.isEmpty()) {
        const auto wanted = editing.wanted(state->xml, *spec);
        if (!wanted.has_value()) {
            return wanted.error();
        }
        const auto running = state->active ? readNetworkSpec(state->liveXml) : Result<NetworkSpec>(Error{});
        editing.ranBefore = running.has_value() ? std::optional(*running) : std::nullopt;
        editing.xmlBefore = state->xml;
        editing.before = *spec;
        editing.after = normalized(*wanted);
    } else if (state->xml != editing.xmlBefore) { // a second try: perhaps the first one has arrived after all
        const auto seen = lookForStored(session, editing);
        return seen.has_value() ? Outcome{} : Outcome(seen.error());
    }
    const auto xml = editNetworkXml(editing.xmlBefore, editing.before, editing.after);
    if (!xml.has_value()) {
        return xml.error();
    }
    const Outcome stored = *xml == editing.xmlBefore
        ? Outcome{}
        : redefineNetwork(session, editing.target.uuid, editing.xmlBefore, *xml);
    if (stored.has_value()) {
        // As libvirt writes it, by which an undoing knows it again.
        const auto now = readNetworkState(session, editing.target.uuid);
        editing.xmlStored = now.has_value() ? now->xml : QString();
    }
    return stored;
}

/// Only what is still ours: somebody else may have stored something since.
Outcome restore(Session &session, const Editing &editing)
{
    const auto state = readNetworkState(session, editing.target.uuid);
    const auto spec = state.has_value() ? storedSpec(*state) : Result<NetworkSpec>(state.error());
    if (!spec.has_value()) {
        return spec.error();
    }
    if (state->xml == editing.xmlBefore) {
        return {};
    }
    const QString ours = editing.xmlStored.isEmpty() && isAsWanted(editing, *spec) ? state->xml : editing.xmlStored;
    return networkExplained(
        redefineNetwork(session, editing.target.uuid, ours, editing.xmlBefore),
        Tr::tr("The former definition of the network %1 could not be brought back.").arg(editing.target.name));
}

/// What should run in the place of `running`: of one entry that alone, as other differences between what is stored and
/// what runs are somebody's, who meant them to wait.
Result<NetworkSpec> toRun(const Editing &editing, const NetworkSpec &running)
{
    return editing.wantedToRun ? editing.wantedToRun(running) : Result<NetworkSpec>(editing.after);
}

/// Turns what runs into what is wanted as far as it can; nothing where it does not run. What was begun is taken back
/// when a request is refused.
Outcome changeRunning(Session &session, const QUuid &uuid,
                      const std::function<NetworkSpec(const NetworkSpec &running)> &wanted)
{
    const auto state = readNetworkState(session, uuid);
    if (!state.has_value() || !state->active) {
        return state.has_value() ? Outcome{} : Outcome(state.error());
    }
    const auto running = readNetworkSpec(state->liveXml);
    if (!running.has_value()) {
        return running.error();
    }
    for (const NetworkUpdate &update : networkUpdates(*running, wanted(*running))) {
        const Outcome updated = updateNetwork(session, uuid, update, true, false);
        if (updated.has_value()) {
            continue;
        }
        const auto now = readNetworkState(session, uuid);
        const auto half = now.has_value() ? readNetworkSpec(now->liveXml) : Result<NetworkSpec>(now.error());
        for (const NetworkUpdate &back : networkUpdates(half.value_or(*running), *running)) {
            (void)updateNetwork(session, uuid, back, true, false);
        }
        return updated;
    }
    return {};
}

bool differs(Session &session, const Editing &editing)
{
    const auto state = readNetworkState(session, editing.target.uuid);
    const auto running
        = state.has_value() && state->active ? readNetworkSpec(state->liveXml) : Result<NetworkSpec>(Error{});
    if (!running.has_value()) {
        return false;
    }
    auto after = toRun(editing, *running);
    if (!after.has_value()) {
        return true;
    }
    after->autostart = running->autostart;
    after->bridge = after->bridge.isEmpty() ? running->bridge : after->bridge;
    return !compareNetworks(*running, *after).isEmpty();
}

/// Changes nothing. Where a later step fails, its undoing comes last, when the former definition is back: the network
/// runs again with it.
HostStep lookStep(const EditingPtr &editing)
{
    HostStep step;
    step.text = Tr::tr("Looking at the network");
    step.repeatable = true;
    const auto wasActive = std::make_shared<bool>(false);
    step.call = [editing, wasActive](Session &session, const CallContext &) -> Outcome {
        const auto state = readNetworkState(session, editing->target.uuid);
        *wasActive = state.has_value() && state->active;
        return state.has_value() ? Outcome{} : networkExplained(Outcome(state.error()), failure(*editing));
    };
    step.undo = [editing, wasActive](Session &session, const CallContext &context) {
        return *wasActive ? startAndReplug(session, editing->target, context) : Outcome{};
    };
    return step;
}

HostStep storeStep(const EditingPtr &editing)
{
    HostStep step;
    step.text = Tr::tr("Storing the definition");
    step.repeatable = true;
    step.call = [editing](Session &session, const CallContext &) {
        return networkExplained(store(session, *editing), failure(*editing));
    };
    step.look = [editing](Session &session) { return lookForStored(session, *editing); };
    step.undo = [editing](Session &session, const CallContext &) { return restore(session, *editing); };
    return step;
}

HostStep liveStep(const EditingPtr &editing)
{
    HostStep step;
    step.text = Tr::tr("Changing the running network");
    step.repeatable = true; // asks for what is still missing
    step.call = [editing](Session &session, const CallContext &) {
        const auto wanted
            = [editing](const NetworkSpec &running) { return toRun(*editing, running).value_or(running); };
        const Outcome changed
            = networkExplained(changeRunning(session, editing->target.uuid, wanted), failure(*editing));
        editing->waits = changed.has_value() && differs(session, *editing);
        return changed;
    };
    step.undo = [editing](Session &session, const CallContext &) {
        const auto former = [editing](const NetworkSpec &) { return *editing->ranBefore; };
        return editing->ranBefore ? changeRunning(session, editing->target.uuid, former) : Outcome{};
    };
    return step;
}

std::unique_ptr<Job> editJob(const EditingPtr &editing, const QString &title)
{
    auto job = newNetworkJob(editing->target, title);
    job->addStep(makeStep(editing->target.host, lookStep(editing)));
    job->addStep(makeStep(editing->target.host, storeStep(editing)));
    QObject::connect(job.get(), &Job::finished, job.get(), [job = job.get(), editing]() {
        if (job->state() != Job::State::Succeeded || !job->successNote().isEmpty()) {
            return;
        }
        job->setSuccessNote(editing->waits ? Tr::tr("Some of it takes effect when the network is started anew.")
                                           : editing->note);
    });
    return job;
}

// ---- Reservations and DNS names
// ----------------------------------------------------------------------------------------

/// The one list of the network with `before` taken out and `after` put in its place. `name`: of the network.
template <class T, class Clash>
Result<QList<T>> replaced(const QList<T> &list, const std::optional<T> &before, const std::optional<T> &after,
                          Clash clash, const QString &name)
{
    QList<T> result = list;
    if (after && result.contains(*after) && (!before || !result.contains(*before))) {
        return result; // it is so already
    }
    if (before && !result.contains(*before)) {
        return after ? Result<QList<T>>(changedMeanwhile(name)) : Result<QList<T>>(result);
    }
    const qsizetype place = before ? result.indexOf(*before) : result.size();
    if (before) {
        result.removeAt(place);
    }
    if (after) {
        const Outcome free = clash(result, *after);
        if (!free.has_value()) {
            return free.error();
        }
        result.insert(place, *after);
    }
    return result;
}

Outcome checkFree(const QList<DhcpReservation> &others, const DhcpReservation &wanted)
{
    for (const DhcpReservation &other : others) {
        if (other.address == wanted.address) {
            return conflict(Tr::tr("%1 is reserved for another machine.").arg(wanted.address));
        }
        if (!wanted.mac.isEmpty() && other.mac == wanted.mac) {
            return conflict(Tr::tr("%1 has a reservation already: %2.").arg(wanted.mac, other.address));
        }
        if (!wanted.name.isEmpty() && other.name.compare(wanted.name, Qt::CaseInsensitive) == 0) {
            return conflict(Tr::tr("Another reservation has the name %1.").arg(wanted.name));
        }
    }
    return {};
}

Result<NetworkSpec> withReservation(const NetworkSpec &now, const std::optional<DhcpReservation> &before,
                                    const std::optional<DhcpReservation> &after)
{
    const auto address = IpAddress::parse((after ? *after : *before).address);
    NetworkSpec spec = now;
    std::optional<NetworkSubnet> &subnet = address && address->isV6() ? spec.v6 : spec.v4;
    const auto bounds = subnet ? boundsOf(subnet->address, subnet->prefix) : std::nullopt;
    if (!address || !bounds || (after && !bounds->contains(*address))) {
        return Error{
            ErrorKind::Invalid,
            0,
            Tr::tr("The address %1 is not in the network %2.").arg((after ? *after : *before).address, now.name),
            {}};
    }
    const auto list = replaced(subnet->reservations, before, after, checkFree, now.name);
    if (!list.has_value()) {
        return list.error();
    }
    subnet->reservations = *list;
    return spec;
}

Outcome checkDnsFree(const QList<DnsHost> &others, const DnsHost &wanted)
{
    const bool taken = std::ranges::any_of(others, [&](const DnsHost &one) { return one.address == wanted.address; });
    return taken ? Outcome(conflict(Tr::tr("%1 has names already; change that line.").arg(wanted.address))) : Outcome{};
}

Result<NetworkSpec> withDnsHost(const NetworkSpec &now, const std::optional<DnsHost> &before,
                                const std::optional<DnsHost> &after)
{
    const auto list = replaced(now.dnsHosts, before, after, checkDnsFree, now.name);
    if (!list.has_value()) {
        return list.error();
    }
    NetworkSpec spec = now;
    spec.dnsHosts = *list;
    return spec;
}

/// What the user should know of a new reservation: when the machine comes to have the address.
QString reservationNote(Session &session, const QUuid &network, const DhcpReservation &wanted)
{
    const auto leases = readLeases(session, network);
    for (const NetworkLease &lease : leases.value_or(QList<NetworkLease>{})) {
        if (lease.address == wanted.address && lease.mac != wanted.mac && !wanted.mac.isEmpty()) {
            return Tr::tr("Another machine (%1) has the address %2 now. It is given to the one it is reserved for when "
                          "that lease has ended.")
                .arg(lease.mac, lease.address);
        }
        if (lease.mac == wanted.mac && lease.address != wanted.address && !lease.v6) {
            return Tr::tr(
                       "The machine has %1 now, and gets %2 when it asks again: at a restart, or when its lease ends.")
                .arg(lease.address, wanted.address);
        }
    }
    return {};
}

DhcpReservation lowered(DhcpReservation reservation)
{
    reservation.mac = reservation.mac.toLower();
    return reservation;
}

} // namespace

std::unique_ptr<Job> makeEditNetworkJob(Connection &connection, const QString &xmlSeen, const NetworkSpec &before,
                                        const NetworkSpec &after, bool restartNow)
{
    const auto editing = std::make_shared<Editing>(Editing{{&connection, before.uuid, before.name}, {}});
    editing->wanted = [xmlSeen, after, name = before.name](const QString &xml, const NetworkSpec &) {
        return xml == xmlSeen ? Result<NetworkSpec>(after) : Result<NetworkSpec>(changedMeanwhile(name));
    };
    if (after.kind == NetworkSpec::Kind::Macvtap && compareNetworks(before, after).needsRestart) {
        editing->note = Tr::tr("Running guests keep the former settings until they are restarted.");
    }
    auto job = editJob(editing, Tr::tr("Change the network %1").arg(before.name));
    const auto &target = editing->target;
    if (restartNow && compareNetworks(before, after).needsRestart) {
        job->addStep(makeStep(target.host, networkStopStep(target)));
        // An undoing goes back through the stop, or the network would go on running as it was wanted.
        HostStep start = networkStartStep(target);
        start.undo = networkStopStep(target).call;
        job->addStep(makeStep(target.host, std::move(start)));
        job->addStep(makeStep(target.host, networkReplugStep(target)));
    } else {
        job->addStep(makeStep(target.host, liveStep(editing)));
    }
    if (before.autostart != after.autostart) {
        job->addStep(makeStep(target.host, networkAutostartStep(target, after.autostart)));
    }
    return job;
}

std::unique_ptr<Job> makeReservationJob(Connection &connection, const QUuid &network, const QString &name,
                                        const std::optional<DhcpReservation> &old,
                                        const std::optional<DhcpReservation> &wanted)
{
    const auto before = old ? std::optional(lowered(*old)) : std::nullopt;
    const auto after = wanted ? std::optional(lowered(*wanted)) : std::nullopt;
    const auto editing = std::make_shared<Editing>(Editing{{&connection, network, name}, {}});
    editing->wanted
        = [before, after](const QString &, const NetworkSpec &now) { return withReservation(now, before, after); };
    // One that only waits to be replaced may not be there.
    editing->wantedToRun = [before, after](const NetworkSpec &running) {
        const auto spec = withReservation(running, before, after);
        return spec.has_value() || !after ? spec : withReservation(running, {}, after);
    };
    auto job = editJob(
        editing,
        after
            ? Tr::tr("Reserve %1 in the network %2").arg(after->address, name)
            : Tr::tr("Remove the reservation of %1 in the network %2").arg(before ? before->address : QString(), name));
    HostStep live = liveStep(editing);
    live.call = [editing, after, network, call = live.call](Session &session, const CallContext &context) {
        Outcome changed = call(session, context);
        if (changed.has_value() && after) {
            editing->note = reservationNote(session, network, *after);
        }
        return changed;
    };
    job->addStep(makeStep(editing->target.host, std::move(live)));
    return job;
}

std::unique_ptr<Job> makeDnsHostJob(Connection &connection, const QUuid &network, const QString &name,
                                    const std::optional<DnsHost> &before, const std::optional<DnsHost> &after)
{
    const auto editing = std::make_shared<Editing>(Editing{{&connection, network, name}, {}});
    editing->wanted
        = [before, after](const QString &, const NetworkSpec &now) { return withDnsHost(now, before, after); };
    editing->wantedToRun = [before, after](const NetworkSpec &running) {
        const auto spec = withDnsHost(running, before, after);
        return spec.has_value() || !after ? spec : withDnsHost(running, {}, after);
    };
    auto job = editJob(editing, Tr::tr("DNS names of the network %1").arg(name));
    job->addStep(makeStep(editing->target.host, liveStep(editing)));
    return job;
}

} // namespace guestdeck
