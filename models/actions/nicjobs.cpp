// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/nicjobs.h"

#include "models/actions/hoststep.h"
#include "models/actions/nicsteps.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/networkcalls.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <atomic>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NicJobs)
};

using Host = QPointer<Connection>;

std::unique_ptr<Job> newJob(Connection &connection, const QString &title, const GuestNics &guest)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), guest.uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    QObject::connect(job.get(), &Job::finished, &connection, [host = Host(&connection), uuid = guest.uuid] {
        if (host) {
            host->invalidateDetails(uuid);
            host->refreshDomain(uuid);
        }
    });
    return job;
}

bool goesLive(const GuestNics &guest, NicApply apply)
{
    return guest.running && (apply != NicApply::NextStart || !guest.persistent);
}

bool goesIntoDefinition(const GuestNics &guest, NicApply apply)
{
    return guest.persistent && (apply != NicApply::Live || !guest.running);
}

/// What was asked for, and what is not so yet.
QString afterNote(const GuestNics &guest, bool live, bool stored)
{
    if (!guest.running) {
        return {};
    }
    if (!live) {
        return Tr::tr("%1 has it so when it has been shut down and started again; a reboot is not enough.")
            .arg(guest.name);
    }
    return stored ? QString() : Tr::tr("It stays so until %1 is shut down.").arg(guest.name);
}

void addNetworkStep(Job &job, const Host &host, const QString &network)
{
    if (network.isEmpty()) {
        return;
    }
    const auto started = std::make_shared<std::atomic<bool>>(false);
    HostStep step;
    step.text = Tr::tr("Starting the network %1").arg(network);
    step.repeatable = true;
    step.call = [network, started](Session &session, const CallContext &) -> Outcome {
        const Result<bool> ours = startNetwork(session, network);
        if (!ours.has_value()) {
            return explained(Outcome(ours.error()),
                             Tr::tr("The virtual network %1 could not be started.").arg(network));
        }
        *started = *started || *ours;
        return {};
    };
    step.look = [network](Session &session) -> Result<Sighting> {
        const Result<bool> active = isNetworkActive(session, network);
        return active.has_value() ? Result<Sighting>(Sighting{*active ? Sighting::Done : Sighting::NotDone})
                                  : active.error();
    };
    step.undo = [network, started](Session &session, const CallContext &) -> Outcome {
        return *started && !isNetworkInUse(session, network) ? stopNetwork(session, network) : Outcome{};
    };
    job.addStep(makeStep(host, std::move(step)));
}

QString label(const InterfaceSpec &nic)
{
    return nic.mac;
}

} // namespace

QFuture<Result<GuestNics>> loadGuestNics(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General,
                          [uuid](Session &session, const CallContext &) { return readGuestNics(session, uuid); });
}

QFuture<Result<NicFacts>> loadNicFacts(Connection &connection, const QUuid &except)
{
    return connection.run(Lane::General, [except](Session &session, const CallContext &context) {
        return readNicFacts(session, except, context);
    });
}

std::unique_ptr<Job> makeNicAddJob(Connection &connection, const GuestNics &guest, const InterfaceSpec &spec,
                                   const NicWish &wish)
{
    auto job = newJob(connection, Tr::tr("Add a network card to %1").arg(guest.name), guest);
    const Host host(&connection);
    addNetworkStep(*job, host, wish.startNetwork);
    const bool live = goesLive(guest, wish.apply);
    const bool stored = goesIntoDefinition(guest, wish.apply);
    const auto nic = std::make_shared<NicTask>(NicTask{guest.uuid, guest.name, {}, spec, {}});
    if (live) {
        job->addStep(makeStep(host, nicsteps::attach(nic)));
    }
    if (stored) {
        job->addStep(makeStep(host, nicsteps::addToDefinition(nic)));
    }
    job->setSuccessNote(afterNote(guest, live, stored));
    return job;
}

std::unique_ptr<Job> makeNicChangeJob(Connection &connection, const GuestNics &guest, const GuestNic &seen,
                                      const InterfaceSpec &wanted, const NicWish &wish)
{
    auto job
        = newJob(connection, Tr::tr("Change the network card %1 of %2").arg(label(seen.next()), guest.name), guest);
    const Host host(&connection);
    addNetworkStep(*job, host, wish.startNetwork);
    const NicParts parts = changedParts(seen.next(), wanted);
    bool live = goesLive(guest, wish.apply) && seen.live;
    const bool stored = goesIntoDefinition(guest, wish.apply) && seen.stored;
    const NicParts now = live ? liveParts(*seen.live, wanted, wish.facts) : NicParts();
    const NicParts waiting = live ? parts & ~now & changedParts(*seen.live, wanted) : NicParts();
    live = live && now;
    const auto nic = std::make_shared<NicTask>(NicTask{guest.uuid, guest.name, seen, wanted, {}});
    if (stored) {
        job->addStep(makeStep(host, nicsteps::changeDefinition(nic, parts, live ? now : NicParts())));
    }
    if (live) {
        job->addStep(makeStep(host, nicsteps::changeLive(nic, now)));
    }
    QString note = afterNote(guest, live, stored);
    if (live && stored && waiting) {
        note = Tr::tr("Changed at once: %1. This waits until %2 has been shut down and started again: %3.")
                   .arg(partNames(now), guest.name, partNames(waiting));
    }
    job->setSuccessNote(note);
    return job;
}

std::unique_ptr<Job> makeNicLinkJob(Connection &connection, const GuestNics &guest, const GuestNic &seen, bool up)
{
    auto job = newJob(connection,
                      up ? Tr::tr("Set the link of %1 in %2 up").arg(label(seen.now()), guest.name)
                         : Tr::tr("Set the link of %1 in %2 down").arg(label(seen.now()), guest.name),
                      guest);
    const Host host(&connection);
    InterfaceSpec wanted = seen.next();
    wanted.linkUp = up;
    const auto nic = std::make_shared<NicTask>(NicTask{guest.uuid, guest.name, seen, wanted, {}});
    const bool live = guest.running && seen.live;
    if (guest.persistent && seen.stored) {
        job->addStep(makeStep(host, nicsteps::changeDefinition(nic, NicPart::Link, live ? NicPart::Link : NicParts())));
    }
    if (live) {
        job->addStep(makeStep(host, nicsteps::changeLive(nic, NicPart::Link)));
    }
    return job;
}

std::unique_ptr<Job> makeNicRemoveJob(Connection &connection, const GuestNics &guest, const GuestNic &seen,
                                      NicApply apply, std::chrono::milliseconds patience)
{
    auto job
        = newJob(connection, Tr::tr("Remove the network card %1 from %2").arg(label(seen.now()), guest.name), guest);
    const Host host(&connection);
    const bool live = goesLive(guest, apply) && seen.live;
    const bool stored = goesIntoDefinition(guest, apply) && seen.stored;
    const auto nic = std::make_shared<NicTask>(NicTask{guest.uuid, guest.name, seen, seen.next(), {}});
    if (live) {
        job->addStep(makeStep(host, nicsteps::detach(nic, stored, patience)));
    }
    if (stored) {
        job->addStep(makeStep(host, nicsteps::removeFromDefinition(nic)));
    }
    job->setSuccessNote(afterNote(guest, live || !seen.live, stored || !seen.stored));
    return job;
}

QFuture<Result<NicReservationFacts>> loadReservationFacts(Connection &connection, const QString &network)
{
    return connection.run(Lane::General,
                          [network](Session &session, const CallContext &) -> Result<NicReservationFacts> {
                              const auto all = listNetworks(session);
                              const auto addresses = all.has_value() ? readNetworkAddresses(session, network)
                                                                     : Result<NetworkAddresses>(all.error());
                              if (!addresses.has_value()) {
                                  return addresses.error();
                              }
                              NicReservationFacts facts{{}, *addresses};
                              const auto found = std::ranges::find(*all, network, &NetworkInfo::name);
                              if (found != all->cend()) {
                                  std::ranges::copy_if(found->subnets, std::back_inserter(facts.subnets),
                                                       [](const IpSubnet &subnet) { return !subnet.ipv6; });
                              }
                              return facts;
                          });
}

std::unique_ptr<Job> makeNicReserveJob(Connection &connection, const GuestNics &guest, const QString &network,
                                       const DhcpReservation &reservation)
{
    auto job = newJob(connection, Tr::tr("Reserve %1 for %2").arg(reservation.address, guest.name), guest);
    HostStep step;
    step.text = job->title();
    step.cancellable = false;
    step.repeatable = true;
    step.call = [network, reservation](Session &session, const CallContext &) {
        return nicsteps::worded(addReservation(session, network, reservation),
                                Tr::tr("The address %1 could not be reserved.").arg(reservation.address));
    };
    step.look = [network, reservation](Session &session) -> Result<Sighting> {
        const Result<bool> there = hasReservation(session, network, reservation);
        return there.has_value() ? Result<Sighting>(Sighting{*there ? Sighting::Done : Sighting::NotDone})
                                 : there.error();
    };
    job->addStep(makeStep(Host(&connection), std::move(step)));
    job->setSuccessNote(
        Tr::tr("The guest gets it when it asks for an address the next time: at its next start, or when "
               "its lease is renewed."));
    return job;
}

} // namespace guestdeck
