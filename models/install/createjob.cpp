// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/job.h"
#include "models/credentials/secret.h"
#include "models/install/creation.h"
#include "models/install/imageheader.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/imagecalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/domainbuilder.h"

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

using Shared = std::shared_ptr<Creation>;
using Call = std::function<Outcome(Session &, Creation &, const CallContext &)>;
using PlainCall = Outcome (*)(Session &, Creation &);
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

BuildOptions optionsOf(const Creation &creation)
{
    BuildOptions options{false, creation.volumePath, creation.uuid};
    options.mac = creation.mac;
    options.ownMedia = creation.ownMedia;
    return options;
}

Outcome define(Session &session, Creation &creation)
{
    const InstallPlan &plan = creation.plan;
    const auto uuid = defineDomain(session, buildDomain(plan, creation.resources, creation.os, optionsOf(creation)));
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
    BuildOptions options = optionsOf(creation);
    options.kernelLine = creation.kernelLine;
    auto outcome = creation.kernelLine.isEmpty()
        ? startDomain(session, creation.uuid)
        : startOnce(session, buildDomain(creation.plan, creation.resources, creation.os, options));
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

    void add(const QString &text, Lane lane, PlainCall call, PlainCall undo = nullptr, Look look = {})
    {
        addLong(
            text, lane,
            [call](Session &session, Creation &creation, const CallContext &) { return call(session, creation); }, undo,
            std::move(look));
    }

    void addLong(const QString &text, Lane lane, Call call, PlainCall undo = nullptr, Look look = {},
                 Job::Unit unit = Job::Unit::Steps)
    {
        HostStep step;
        step.text = text;
        step.lane = lane;
        step.repeatable = true;
        step.onBreak = [creation = m_creation]() { creation->interrupted = true; };
        step.call = onCreation(std::move(call));
        step.unit = unit;
        if (undo) {
            step.undo = onCreation(
                [undo](Session &session, Creation &creation, const CallContext &) { return undo(session, creation); });
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
        return [creation = m_creation, call = std::move(call)](Session &session, const CallContext &context) {
            return call(session, *creation, context);
        };
    }

    Job &m_job;
    QPointer<Connection> m_host;
    Shared m_creation;
};

void addDiskSteps(Steps &steps, const InstallPlan &plan, const HostResources &resources)
{
    if (!imagePath(plan, resources).isEmpty()) {
        // It may have been changed since the wizard looked.
        steps.add(Tr::tr("Looking at the image"), Lane::General, checkImage);
    }
    if (copiesImage(plan)) {
        if (!findVolume(resources, imagePath(plan, resources))) {
            steps.add(Tr::tr("Opening the folder of the image"), Lane::General, openImageFolder, closeImageFolder);
        }
        const QString text = mustBeConverted(imageFormat(plan)) ? Tr::tr("Converting the image into %1")
                                                                : Tr::tr("Copying the image into %1");
        steps.addLong(text.arg(plan.volumeName), Lane::Long, copyDisk, deleteDiskOf, lookForDisk, Job::Unit::Bytes);
        steps.add(Tr::tr("Closing the folder of the image"), Lane::General, closeImageFolder);
    } else if (makesVolume(plan)) {
        // A full-size disk may take minutes to write, hence the lane.
        steps.add(Tr::tr("Making the disk %1").arg(plan.volumeName), Lane::Long, makeDisk, deleteDiskOf, lookForDisk);
    }
}

} // namespace

std::unique_ptr<Job> makeCreateJob(Connection &connection, const InstallPlan &plan, const HostResources &resources,
                                   const OsEntry &os)
{
    auto job = std::make_unique<Job>(Tr::tr("Create %1").arg(plan.name), QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    job->setHostWait(hostWait(host));
    const auto creation = std::make_shared<Creation>(Creation{plan, resources, os, {}});
    // Its own, to be overwritten at the end.
    creation->plan.unattended.password.detach();
    creation->plan.identity.passwordHash.detach();
    creation->place = placeOf(connection);
    Steps steps(*job, host, creation);
    if (poolToPrepare(plan, resources)) {
        steps.add(Tr::tr("Preparing the storage pool %1").arg(plan.pool), Lane::General, preparePoolOf, revertPoolOf);
    }
    if (plan.net == InstallPlan::Net::Virtual && plan.startNetwork) {
        steps.add(Tr::tr("Starting the virtual network %1").arg(plan.network), Lane::General, startNetworkOf,
                  stopNetworkOf);
    }
    addDiskSteps(steps, plan, resources);
    if (plan.source == InstallPlan::Source::CloudImage && plan.useIdentity) {
        steps.addLong(Tr::tr("Writing the seed for cloud-init"), Lane::Long, makeOwnMedia, deleteOwnMedia);
    } else if (unattendedWay(plan, os) == UnattendedScript::Way::Initrd) {
        steps.addLong(Tr::tr("Giving the installer its answers"), Lane::Long, makeOwnMedia, deleteOwnMedia, {},
                      Job::Unit::Bytes);
    } else if (hasOwnDisc(plan, os)) {
        steps.addLong(Tr::tr("Writing the answers for the installer"), Lane::Long, makeOwnMedia, deleteOwnMedia);
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
        wipe(creation->plan.unattended.password);
        self->setResultDomain({id, creation->uuid});
        if (!creation->kernelLine.isEmpty()) {
            self->setSuccessNote(Tr::tr("The machine switches itself off when the installation is through. Start it "
                                        "then: it boots from its disk."));
        }
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(last));
    return job;
}

} // namespace guestdeck
