// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/job.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/domainbuilder.h"
#include "models/xml/storagexml.h"

#include <QPointer>

#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CreateDomain)
};

/// The plan, and what the steps have made so far. Steps run one after the other, and a future stands between a worker
/// that writes here and whoever reads, so no lock is needed.
///
/// A step may run twice when the link broke under it. What it is about to make is therefore noted before the request is
/// sent: by that, and not by its name alone, what is found on the host afterwards is known as ours.
struct Creation {
    InstallPlan plan;
    HostResources resources;
    OsEntry os;
    QString volumePath;
    QUuid uuid = QUuid::createUuid(); ///< of the new guest
    QUuid poolUuid = QUuid::createUuid(); ///< of a new pool
    bool networkWasOff = false;
    bool poolWasStopped = false;
    bool volumeNameWasFree = false;
    bool startedNetwork = false;
    PoolChange pool = {}; ///< what was done to have the pool
    std::optional<VolumeIdentity> made = {}; ///< the disk as it was when it was made
    std::optional<VolumeIdentity> dying = {}; ///< the disk whose deletion has begun
    bool interrupted = false; ///< the link broke: what lies at the disk's place may be another one by now
    bool startTried = false; ///< the machine may have written to its disk
};
using Shared = std::shared_ptr<Creation>;
using Call = std::function<Outcome(Session &, Creation &)>;
using Look = std::function<Result<Sighting>(Session &, Creation &)>;

Outcome startNetworkOf(Session &session, Creation &creation)
{
    const QString &name = creation.plan.network;
    const QString failure = Tr::tr("The virtual network %1 could not be started.").arg(name);
    if (!creation.networkWasOff) {
        const auto active = isNetworkActive(session, name);
        if (!active.has_value()) {
            return explained(Outcome(active.error()), failure);
        }
        creation.networkWasOff = !*active;
    }
    const auto started = startNetwork(session, name);
    if (!started.has_value()) {
        return explained(Outcome(started.error()), failure);
    }
    creation.startedNetwork = creation.networkWasOff;
    return {};
}

Outcome stopNetworkOf(Session &session, Creation &creation)
{
    // One that ran before stays; and one that guests of others have come to use, whoever started it.
    return creation.startedNetwork && !isNetworkInUse(session, creation.plan.network)
        ? explained(stopNetwork(session, creation.plan.network),
                    Tr::tr("The virtual network %1 is still active.").arg(creation.plan.network))
        : Outcome{};
}

QString whyNoPool(const Error &error, const PoolOffer &offer)
{
    const QString &name = offer.pool.name;
    if (!offer.make) {
        return Tr::tr("The storage pool %1 could not be started.").arg(name);
    }
    // The detail is the folder of the other one.
    return error.kind == ErrorKind::Conflict && error.detail.startsWith(u'/')
        ? Tr::tr("The host has a storage pool called %1 by now, but in the folder %2.").arg(name, error.detail)
        : Tr::tr("The storage pool %1 could not be made in the folder %2.").arg(name, offer.pool.path);
}

Result<PoolChange> startPoolOf(Session &session, Creation &creation, const QString &name)
{
    if (!creation.poolWasStopped) {
        const auto active = isPoolActive(session, name);
        if (!active.has_value()) {
            return active.error();
        }
        creation.poolWasStopped = !*active;
    }
    auto change = startPool(session, name);
    if (change.has_value()) {
        change->started = creation.poolWasStopped;
    }
    return change;
}

Outcome preparePoolOf(Session &session, Creation &creation)
{
    const PoolOffer *offer = poolToPrepare(creation.plan, creation.resources);
    if (!offer) {
        return {};
    }
    const PoolInfo &pool = offer->pool;
    const auto change = offer->make ? makeFolderPool(session, pool.name, pool.path, creation.poolUuid)
                                    : startPoolOf(session, creation, pool.name);
    if (!change.has_value()) {
        return explained(Outcome(change.error()), whyNoPool(change.error(), *offer));
    }
    creation.pool = *change;
    return {};
}

Outcome revertPoolOf(Session &session, Creation &creation)
{
    return explained(revertPool(session, creation.pool),
                     Tr::tr("The storage pool %1 is still there.").arg(creation.plan.pool));
}

bool hasFiles(const Creation &creation)
{
    const PoolInfo *pool = findPool(creation.resources, creation.plan.pool);
    return !pool || hasFileVolumes(*pool);
}

/// For taking it back: by its name alone it would not be known again.
void rememberDisk(Session &session, Creation &creation, const QString &path)
{
    creation.volumePath = path;
    const auto identity = readVolumeIdentity(session, creation.plan.pool, creation.plan.volumeName, PoolLook::AsKnown);
    creation.made = identity.has_value() ? *identity : std::nullopt;
}

bool mayBeOurs(const Creation &creation, VolumeIdentity found)
{
    if (!creation.interrupted || !creation.made) {
        return true;
    }
    if (creation.startTried) {
        found.changed = creation.made->changed;
    }
    return found == *creation.made;
}

Outcome makeDisk(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const QString failure = Tr::tr("The disk %1 could not be made.").arg(plan.volumeName);
    if (!creation.volumeNameWasFree) {
        const auto names = listVolumeNames(session, plan.pool);
        if (!names.has_value()) {
            return explained(Outcome(names.error()), failure);
        }
        creation.volumeNameWasFree = !names->contains(plan.volumeName);
    }
    const auto volume
        = createVolume(session, plan.pool,
                       {plan.volumeName, plan.diskSize, hasFiles(creation) ? plan.diskFormat : QString(), plan.sparse});
    if (!volume.has_value()) {
        const bool full = volume.error().kind == ErrorKind::NoSpace;
        return explained(Outcome(volume.error()),
                         full ? Tr::tr("The storage pool %1 has no room for the disk.").arg(plan.pool) : failure);
    }
    rememberDisk(session, creation, volume->path);
    return {};
}

/// What was found has the name that was free before; libvirt rounds sizes up, to extents in a volume group.
bool isAsAsked(const Creation &creation, const VolumeInfo &volume)
{
    const bool files = hasFiles(creation);
    const quint64 most = creation.plan.diskSize.value + (files ? 4096ULL : 64ULL << 20U);
    return volume.capacity.value >= creation.plan.diskSize.value && volume.capacity.value <= most
        && (!files || volume.format.isEmpty() || volume.format == creation.plan.diskFormat);
}

/// libvirt goes on writing a disk when nobody waits for it any more.
Result<Sighting> lookForDisk(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const bool busy = isPoolBusy(session, plan.pool);
    const auto volumes = readVolumes(session, plan.pool, {plan.volumeName});
    if (!volumes.has_value()) {
        return volumes.error();
    }
    if (volumes->isEmpty() || !creation.volumeNameWasFree) {
        return Sighting{busy ? Sighting::Working : Sighting::NotDone};
    }
    const VolumeInfo &volume = volumes->first();
    if (busy) {
        return Sighting{Sighting::Working, volume.allocation.value, plan.diskSize.value};
    }
    const auto users = readUsersOfDisk(session, volume.path, {});
    if (!users.has_value()) {
        return users.error();
    }
    if (!users->isEmpty() || !isAsAsked(creation, volume)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The connection broke while the disk was made. %1 is on the host, but not as it was asked "
                            "for: half-made, or somebody else's. It was left alone.")
                         .arg(volume.path),
                     {}};
    }
    rememberDisk(session, creation, volume.path);
    return Sighting{Sighting::Done};
}

Outcome deleteDiskOf(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const QString failure = Tr::tr("The disk %1 is still there.").arg(plan.volumeName);
    const auto found = readVolumeIdentity(session, plan.pool, plan.volumeName);
    if (!found.has_value()) {
        return explained(Outcome(found.error()), failure);
    }
    // Gone; or, when an earlier attempt was cut off, gone and another one made under its name since.
    if (!*found || (creation.dying && creation.dying != *found)) {
        return {};
    }
    if (!creation.dying && !mayBeOurs(creation, **found)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The disk %1 was left alone: after the break of the connection it is not certain that it "
                            "is still the same file.")
                         .arg(creation.volumePath),
                     {}};
    }
    creation.dying = *found;
    return explained(deleteVolume(session, plan.pool, plan.volumeName), failure);
}

Outcome define(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const auto uuid = defineDomain(
        session, buildDomain(plan, creation.resources, creation.os, {false, creation.volumePath, creation.uuid}));
    if (!uuid.has_value()) {
        return explained(Outcome(uuid.error()),
                         uuid.error().kind == ErrorKind::Conflict
                             ? Tr::tr("The host already has a machine called %1.").arg(plan.name)
                             : Tr::tr("The host refused the definition."));
    }
    return {};
}

Result<Sighting> lookForDefinition(Session &session, Creation &creation)
{
    const auto info = readDomain(session, creation.uuid);
    if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
        return info.error();
    }
    return Sighting{info.has_value() ? Sighting::Done : Sighting::NotDone};
}

Outcome undefine(Session &session, Creation &creation)
{
    auto outcome = undefineDomain(session, creation.uuid);
    if (!outcome.has_value() && outcome.error().kind == ErrorKind::NotFound) {
        return {};
    }
    return explained(outcome, Tr::tr("The definition of %1 is still there.").arg(creation.plan.name));
}

QString whyNotStarted(const Error &error, const InstallPlan &plan)
{
    const QString &detail = error.detail;
    if (detail.contains("failed to initialize kvm"_L1) || detail.contains("Could not access KVM"_L1)) {
        return Tr::tr("KVM does not work on this host. Create the machine without it: it will be emulated.");
    }
    if (detail.contains("Address already in use"_L1) || detail.contains("Failed to find an available port"_L1)
        || detail.contains("Failed to bind socket"_L1)) {
        return plan.vncAutoPort ? Tr::tr("The host has no free port for the screen.")
                                : Tr::tr("Port %1 is already in use on the host.").arg(plan.vncPort);
    }
    if (detail.contains("Permission denied"_L1)) {
        return Tr::tr("The emulator may not open a file or device that the machine needs.");
    }
    if (error.kind == ErrorKind::NoSpace) {
        return Tr::tr("The host has not enough memory or storage to start the machine.");
    }
    return Tr::tr("The machine could not be started.");
}

bool runs(Session &session, const Creation &creation)
{
    const auto info = readDomain(session, creation.uuid);
    return info.has_value() && isActive(info->state);
}

Outcome start(Session &session, Creation &creation)
{
    creation.startTried = true;
    auto outcome = startDomain(session, creation.uuid);
    // Running already: by a request of ours whose answer was lost.
    return outcome.has_value() || runs(session, creation)
        ? Outcome{}
        : explained(outcome, whyNotStarted(outcome.error(), creation.plan));
}

Result<Sighting> lookWhetherItRuns(Session &session, Creation &creation)
{
    if (runs(session, creation)) {
        return Sighting{Sighting::Done};
    }
    return Sighting{isDomainBusy(session, creation.uuid) ? Sighting::Working : Sighting::NotDone};
}

Outcome forceOff(Session &session, Creation &creation)
{
    const Outcome outcome = destroyIfActive(session, creation.uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound
        ? Outcome{}
        : explained(outcome, Tr::tr("The machine is still running."));
}

Outcome enableAutostart(Session &session, Creation &creation)
{
    return explained(setDomainAutostart(session, creation.uuid, true),
                     Tr::tr("The machine could not be set to start with the host."));
}

/// The steps of one creation. Each may run again after a break: the user wants the machine, and not to be told that a
/// cable was loose.
class Steps
{
public:
    Steps(Job &job, QPointer<Connection> host, Shared creation)
        : m_job(job)
        , m_host(std::move(host))
        , m_creation(std::move(creation))
    {
    }

    void add(const QString &text, Lane lane, Call call, Call undo = {}, Look look = {})
    {
        HostStep step;
        step.text = text;
        step.lane = lane;
        step.repeatable = true;
        step.onBreak = [creation = m_creation]() { creation->interrupted = true; };
        step.call = onCreation(std::move(call));
        if (undo) {
            step.undo = onCreation(std::move(undo));
        }
        if (look) {
            step.look = [creation = m_creation, look = std::move(look)](Session &session) {
                return look(session, *creation);
            };
        }
        m_job.addStep(makeStep(m_host, std::move(step)));
    }

private:
    HostStep::Call onCreation(Call call) const
    {
        return [creation = m_creation, call = std::move(call)](Session &session, const CallContext &) {
            return call(session, *creation);
        };
    }

    Job &m_job;
    QPointer<Connection> m_host;
    Shared m_creation;
};

} // namespace

std::unique_ptr<Job> makeCreateJob(Connection &connection, const InstallPlan &plan, const HostResources &resources,
                                   const OsEntry &os)
{
    auto job = std::make_unique<Job>(Tr::tr("Create %1").arg(plan.name), QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    job->setHostWait(hostWait(host));
    const auto creation = std::make_shared<Creation>(Creation{plan, resources, os, {}});
    Steps steps(*job, host, creation);
    if (poolToPrepare(plan, resources)) {
        steps.add(Tr::tr("Preparing the storage pool %1").arg(plan.pool), Lane::General, preparePoolOf, revertPoolOf);
    }
    if (plan.net == InstallPlan::Net::Virtual && plan.startNetwork) {
        steps.add(Tr::tr("Starting the virtual network %1").arg(plan.network), Lane::General, startNetworkOf,
                  stopNetworkOf);
    }
    if (plan.disk == InstallPlan::Disk::New) {
        // A full-size disk may take minutes to write, hence the lane.
        steps.add(Tr::tr("Making the disk %1").arg(plan.volumeName), Lane::Long, makeDisk, deleteDiskOf, lookForDisk);
    }
    steps.add(Tr::tr("Storing the definition"), Lane::General, define, undefine, lookForDefinition);
    if (plan.autostart) {
        steps.add(Tr::tr("Setting it to start with the host"), Lane::General, enableAutostart);
    }
    if (plan.startNow) {
        steps.add(Tr::tr("Starting the machine"), Lane::General, start, forceOff, lookWhetherItRuns);
    }
    // Last, so that a cancel which comes while the machine starts still undoes everything.
    Job *const self = job.get();
    Job::Step last;
    last.text = Tr::tr("Finishing");
    last.run = [self, creation, id = connection.id()](const CallContext &) {
        self->setResultDomain({id, creation->uuid});
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(last));
    return job;
}

} // namespace guestdeck
