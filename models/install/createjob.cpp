// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connection.h"
#include "models/core/job.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/domainbuilder.h"
#include "models/xml/storagexml.h"

#include <QPointer>

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
struct Creation {
    InstallPlan plan;
    HostResources resources;
    OsEntry os;
    QString volumePath;
    QUuid uuid;
    bool startedNetwork = false;
    PoolChange pool; ///< what was done to have the pool
};
using Shared = std::shared_ptr<Creation>;
using Call = std::function<Outcome(Session &, Creation &)>;

Job::Start onWorker(const QPointer<Connection> &host, const Shared &creation, Lane lane, Call call)
{
    return [host, creation, lane, call = std::move(call)](const CallContext &context) -> QFuture<Outcome> {
        if (!host) {
            return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}));
        }
        return host->run(
            lane, [creation, call](Session &session, const CallContext &) { return call(session, *creation); },
            context);
    };
}

Outcome startNetworkOf(Session &session, Creation &creation)
{
    const auto started = startNetwork(session, creation.plan.network);
    if (!started.has_value()) {
        return explained(Outcome(started.error()),
                         Tr::tr("The virtual network %1 could not be started.").arg(creation.plan.network));
    }
    creation.startedNetwork = *started;
    return {};
}

Outcome stopNetworkOf(Session &session, Creation &creation)
{
    // One that ran before, or that somebody else started, stays.
    return creation.startedNetwork
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

Outcome preparePoolOf(Session &session, Creation &creation)
{
    const PoolOffer *offer = poolToPrepare(creation.plan, creation.resources);
    if (!offer) {
        return {};
    }
    const PoolInfo &pool = offer->pool;
    const auto change = offer->make ? makeFolderPool(session, pool.name, pool.path) : startPool(session, pool.name);
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

Outcome makeDisk(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const PoolInfo *pool = findPool(creation.resources, plan.pool);
    const bool files = !pool || hasFileVolumes(*pool);
    const auto volume = createVolume(
        session, plan.pool, {plan.volumeName, plan.diskSize, files ? plan.diskFormat : QString(), plan.sparse});
    if (!volume.has_value()) {
        const bool full = volume.error().kind == ErrorKind::NoSpace;
        return explained(Outcome(volume.error()),
                         full ? Tr::tr("The storage pool %1 has no room for the disk.").arg(plan.pool)
                              : Tr::tr("The disk %1 could not be made.").arg(plan.volumeName));
    }
    creation.volumePath = volume->path;
    return {};
}

Outcome deleteDiskOf(Session &session, Creation &creation)
{
    return explained(deleteVolume(session, creation.plan.pool, creation.plan.volumeName),
                     Tr::tr("The disk %1 is still there.").arg(creation.plan.volumeName));
}

Outcome define(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const auto uuid
        = defineDomain(session, buildDomain(plan, creation.resources, creation.os, {false, creation.volumePath}));
    if (!uuid.has_value()) {
        return explained(Outcome(uuid.error()),
                         uuid.error().kind == ErrorKind::Conflict
                             ? Tr::tr("The host already has a machine called %1.").arg(plan.name)
                             : Tr::tr("The host refused the definition."));
    }
    creation.uuid = *uuid;
    return {};
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

Outcome start(Session &session, Creation &creation)
{
    auto outcome = startDomain(session, creation.uuid);
    return outcome.has_value() ? outcome : explained(outcome, whyNotStarted(outcome.error(), creation.plan));
}

Job::Step step(const QString &text, Job::Start run, Job::Start undo = {})
{
    Job::Step step;
    step.text = text;
    step.run = std::move(run);
    step.undo = std::move(undo);
    return step;
}

} // namespace

std::unique_ptr<Job> makeCreateJob(Connection &connection, const InstallPlan &plan, const HostResources &resources,
                                   const OsEntry &os)
{
    auto job = std::make_unique<Job>(Tr::tr("Create %1").arg(plan.name), QList<DomainId>{});
    job->setHostName(connection.displayName());
    const QPointer<Connection> host(&connection);
    const auto creation = std::make_shared<Creation>(Creation{plan, resources, os, {}, {}, false, {}});
    const auto on = [&](Lane lane, Call call) { return onWorker(host, creation, lane, std::move(call)); };

    if (poolToPrepare(plan, resources)) {
        job->addStep(step(Tr::tr("Preparing the storage pool %1").arg(plan.pool), on(Lane::General, preparePoolOf),
                          on(Lane::General, revertPoolOf)));
    }
    if (plan.net == InstallPlan::Net::Virtual && plan.startNetwork) {
        job->addStep(step(Tr::tr("Starting the virtual network %1").arg(plan.network),
                          on(Lane::General, startNetworkOf), on(Lane::General, stopNetworkOf)));
    }
    if (plan.disk == InstallPlan::Disk::New) {
        // A full-size disk may take minutes to write, hence the lane.
        job->addStep(step(Tr::tr("Making the disk %1").arg(plan.volumeName), on(Lane::Long, makeDisk),
                          on(Lane::General, deleteDiskOf)));
    }
    job->addStep(step(Tr::tr("Storing the definition"), on(Lane::General, define), on(Lane::General, undefine)));
    if (plan.autostart) {
        job->addStep(step(Tr::tr("Setting it to start with the host"),
                          on(Lane::General, [](Session &session, Creation &made) -> Outcome {
                              return explained(setDomainAutostart(session, made.uuid, true),
                                               Tr::tr("The machine could not be set to start with the host."));
                          })));
    }
    if (plan.startNow) {
        job->addStep(step(Tr::tr("Starting the machine"), on(Lane::General, start),
                          on(Lane::General, [](Session &session, Creation &made) -> Outcome {
                              return explained(destroyIfActive(session, made.uuid),
                                               Tr::tr("The machine is still running."));
                          })));
    }
    // Last, so that a cancel which comes while the machine starts still undoes everything.
    Job *const self = job.get();
    job->addStep(step(Tr::tr("Finishing"), [self, creation, id = connection.id()](const CallContext &) {
        self->setResultDomain({id, creation->uuid});
        return readyFuture(Outcome{});
    }));
    return job;
}

} // namespace guestdeck
