// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/importplan.h"

#include "models/actions/hoststep.h"
#include "models/actions/ownvolume.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/installcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/transfer/bytepipe.h"
#include "models/transfer/imageprobe.h"
#include "models/transfer/transfercheck.h"
#include "models/transfer/transferrun.h"
#include "models/transfer/volumetarget.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QPointer>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

/// The import, and what its steps have made. They run one after the other, and a future stands between a worker that
/// writes here and whoever reads, so no lock is needed.
struct Import {
    ApplianceFile file;
    ApplianceImport wanted;
    HostResources resources;
    QList<ApplianceDiskTarget> targets;
    QStringList paths; ///< of the disks on the host
    QList<bool> begun; ///< the making of that disk was asked for, under a name that was free
    QList<OwnVolume> disks; ///< what is noted of them
    QList<std::shared_ptr<VolumeTarget>> sent; ///< the volumes that files go into
    QUuid uuid = QUuid::createUuid();

    /// What has been made may be taken away, and others made in its place, until the host is back.
    void broke()
    {
        for (OwnVolume &disk : disks) {
            disk.interrupted = true;
        }
        for (const auto &volume : sent) {
            volume->broke();
        }
    }
};
using Shared = std::shared_ptr<Import>;

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

/// The beginning of a file, for what it is: a host's converter opens whatever an image names.
Outcome checkHead(const Import &import, qsizetype index, const PoolInfo &pool)
{
    const Appliance::Disk &disk = import.file.appliance.disks[index];
    ApplianceReader reader(import.file, disk.file);
    if (const Outcome opened = reader.open(); !opened.has_value()) {
        return opened;
    }
    QByteArray start;
    while (quint64(start.size()) < imageProbeLength) {
        const auto piece = reader.next();
        if (!piece.has_value()) {
            return piece.error();
        }
        if (!*piece) {
            break;
        }
        start += (*piece)->hole > 0 ? QByteArray(qsizetype(std::min<quint64>((*piece)->hole, imageProbeLength)), '\0')
                                    : (*piece)->data;
    }
    const ImageHead head = probeImage(start.first(std::min<qsizetype>(start.size(), qsizetype(imageProbeLength))));
    const QString wanted = disk.format == "vhd"_L1 ? u"vpc"_s : disk.format;
    const bool isRaw = head.format == "raw"_L1 || head.format == "iso"_L1;
    if (!head.packing.isEmpty() || (wanted == "raw"_L1 || wanted.isEmpty() ? !isRaw : head.format != wanted)
        || (head.format == "vmdk"_L1 && head.capacity == 0)) {
        return Error{
            ErrorKind::Invalid, 0,
            Tr::tr("The file %1 of the appliance is no disk of the format that its descriptor tells.").arg(disk.file),
            head.format};
    }
    const auto needed = neededFile(head, pool.path);
    if (!needed.has_value()) {
        return needed.error();
    }
    if (!needed->isEmpty()) {
        return Error{ErrorKind::Invalid,
                     0,
                     Tr::tr("The disk %1 of the appliance is built upon another file, %2.").arg(disk.file, *needed),
                     {}};
    }
    return {};
}

Outcome checkAll(Session &session, const Import &import, const CallContext &context)
{
    if (import.targets.isEmpty()) {
        return {};
    }
    const auto pool = readTransferPool(session, import.wanted.pool);
    if (!pool.has_value()) {
        return pool.error();
    }
    for (qsizetype i = 0; i < import.targets.size(); ++i) {
        if (context.stop.stop_requested()) {
            return cancelled();
        }
        const Appliance::Disk &disk = import.file.appliance.disks[i];
        const quint64 length = import.file.files.value(disk.file).value;
        for (const QString &name : {import.targets[i].volume, import.targets[i].carrier}) {
            if (!name.isEmpty()) {
                if (const Outcome fits = checkTarget(*pool, name, length, length); !fits.has_value()) {
                    return fits;
                }
            }
        }
        if (!disk.file.isEmpty()) {
            if (const Outcome good = checkHead(import, i, pool->pool); !good.has_value()) {
                return good;
            }
        }
    }
    return {};
}

/// One thread reads and compares with the manifest, this one sends.
Outcome sendFile(Session &session, const Import &import, qsizetype index, const VolumeRef &volume,
                 const CallContext &context)
{
    const QString name = import.file.appliance.disks[index].file;
    BytePipe pipe(context.stop);
    auto reading = alongside([&]() -> Outcome {
        ApplianceReader file(import.file, name);
        Outcome outcome = file.open();
        while (outcome.has_value()) {
            auto piece = file.next();
            if (!piece.has_value() || !*piece) {
                outcome = piece.has_value() ? Outcome{} : Outcome(piece.error());
                break;
            }
            outcome = pipe.push(std::move(**piece));
        }
        pipe.close(outcome);
        return outcome;
    });
    const auto sent = sendToVolume(session, volume, pipe.source(), import.file.files.value(name).value, context);
    if (!sent.has_value()) {
        pipe.giveUp(sent.error());
    }
    const Outcome read = reading.get();
    if (!read.has_value() && (sent.has_value() || read.error().kind == ErrorKind::Invalid)) {
        return read;
    }
    if (sent.has_value()) {
        return {};
    }
    Error error = sent.error();
    if (error.message.isEmpty()) {
        error.message = error.kind == ErrorKind::NoSpace
            ? Tr::tr("The storage pool %1 is full.").arg(import.wanted.pool)
            : Tr::tr("%1 did not arrive as a whole.").arg(name);
    }
    return error;
}

Outcome makeDisk(Session &session, Import &import, qsizetype index, const CallContext &context)
{
    const ApplianceDiskTarget &target = import.targets[index];
    const Appliance::Disk &disk = import.file.appliance.disks[index];
    const QString failure = Tr::tr("The disk %1 could not be made.").arg(target.volume);
    NewVolume volume;
    volume.name = target.volume;
    volume.capacity = disk.capacity;
    volume.format = target.format;
    import.disks[index].pool = import.wanted.pool;
    import.disks[index].wanted = volume;
    import.disks[index].written = import.wanted.startNow;
    import.begun[index] = true;
    if (!target.carrier.isEmpty()) {
        (void)refreshPool(session, import.wanted.pool); // so that libvirt sees what the carrier holds
    }
    const auto made = target.carrier.isEmpty()
        ? createVolume(session, import.wanted.pool, volume)
        : copyVolume(session, {import.wanted.pool, target.carrier}, import.wanted.pool, volume, context);
    if (!made.has_value()) {
        import.begun[index] = made.error().kind != ErrorKind::Conflict; // somebody else's by now
        return explained(Outcome(made.error()),
                         made.error().kind == ErrorKind::NoSpace
                             ? Tr::tr("The storage pool %1 is full.").arg(import.wanted.pool)
                             : failure);
    }
    import.paths[index] = made->path;
    const auto identity = readVolumeIdentity(session, import.wanted.pool, volume.name, PoolLook::AsKnown);
    import.disks[index].made = identity.has_value() ? *identity : std::nullopt;
    return {};
}

/// After a break somebody else may have made one of that name.
Outcome checkUnused(Session &session, const OwnVolume &disk)
{
    const auto found = readVolumes(session, disk.pool, {disk.wanted.name});
    if (!found.has_value() || found->isEmpty()) {
        return found.has_value() ? Outcome{} : Outcome(found.error());
    }
    const auto users = readUsersOfDisk(session, found->first().path, {});
    if (!users.has_value()) {
        return users.error();
    }
    return users->isEmpty() ? Outcome{} : Outcome(volumeLeftAlone(disk.wanted.name));
}

/// Undoing of the step before the one that makes the disk, so that it takes one that was left half-made, too.
Outcome removeDisk(Session &session, Import &import, qsizetype index, const CallContext &context)
{
    if (!import.begun[index]) {
        return {};
    }
    // What libvirt goes on making when nobody waits for it any more cannot be deleted until it is done.
    OwnVolume &disk = import.disks[index];
    Outcome gone = waitForPool(session, disk.pool, context);
    if (gone.has_value() && disk.interrupted) {
        gone = checkUnused(session, disk);
    }
    if (gone.has_value()) {
        gone = removeOwnVolume(session, disk);
    }
    return explained(gone, Tr::tr("The disk %1 is still there.").arg(disk.wanted.name));
}

HostStep stepOf(const QString &text, Lane lane, HostStep::Call call, HostStep::Call undo = {})
{
    HostStep step;
    step.text = text;
    step.lane = lane;
    step.call = std::move(call);
    step.undo = std::move(undo);
    return step;
}

void addDiskSteps(Job &job, const QPointer<Connection> &host, const Shared &import, qsizetype index)
{
    const Appliance::Disk &disk = import->file.appliance.disks[index];
    const ApplianceDiskTarget target = import->targets[index];
    const QString pool = import->wanted.pool;
    if (!disk.file.isEmpty()) {
        const auto volume = std::make_shared<VolumeTarget>();
        volume->volume = {pool, target.carrier.isEmpty() ? target.volume : target.carrier};
        volume->length = import->file.files.value(disk.file).value;
        import->sent.append(volume);
        job.addStep(makeVolumeStep(host, volume));
        const TransferLane::Call send = [import, index, volume](Session &session, const CallContext &context) {
            return sendFile(session, *import, index, volume->volume, context);
        };
        job.addStep(moveStep(
            Tr::tr("Copying %1 to the host").arg(disk.file),
            Tr::tr("The connection broke in the middle of it. What had arrived is removed as soon as the host "
                   "is back."),
            [host, send](const CallContext &context) { return runOnLane(host, send, context); }, volume));
        job.addStep(lookAfreshStep(host, volume));
        if (target.carrier.isEmpty()) {
            job.addStep(makeStep(host,
                                 stepOf(Tr::tr("Looking at the disk"), Lane::General,
                                        [import, index, volume](Session &session, const CallContext &) -> Outcome {
                                            const auto info = readVolume(session, volume->volume);
                                            if (info.has_value()) {
                                                import->paths[index] = info->path;
                                            }
                                            return info.has_value() ? Outcome{} : Outcome(info.error());
                                        })));
            return;
        }
    }
    job.addStep(makeStep(host,
                         stepOf(
                             Tr::tr("Preparing the disk %1").arg(target.volume), Lane::Long,
                             [](Session &, const CallContext &) { return Outcome{}; },
                             [import, index](Session &session, const CallContext &context) {
                                 return removeDisk(session, *import, index, context);
                             })));
    HostStep make = stepOf(target.carrier.isEmpty() ? Tr::tr("Making the disk %1").arg(target.volume)
                                                    : Tr::tr("Converting the disk %1").arg(target.volume),
                           Lane::Long, [import, index](Session &session, const CallContext &context) {
                               return makeDisk(session, *import, index, context);
                           });
    make.unit = Job::Unit::Bytes;
    make.onBreak = [import]() { import->broke(); };
    job.addStep(makeStep(host, std::move(make)));
    if (!target.carrier.isEmpty()) {
        HostStep tidy = stepOf(Tr::tr("Removing the copy of the appliance's file"), Lane::General,
                               [carrier = import->sent.last()](Session &session, const CallContext &) {
                                   return removeTarget(session, *carrier);
                               });
        tidy.repeatable = true;
        tidy.onBreak = [import]() { import->broke(); };
        job.addStep(makeStep(host, std::move(tidy)));
    }
}

Outcome define(Session &session, const Import &import)
{
    const auto uuid = defineDomain(
        session, buildApplianceXml(import.file.appliance, import.wanted, import.resources, import.paths, import.uuid));
    return uuid.has_value()
        ? Outcome{}
        : explained(Outcome(uuid.error()),
                    uuid.error().kind == ErrorKind::Conflict
                        ? Tr::tr("The host already has a machine called %1.").arg(import.wanted.name)
                        : Tr::tr("The host refused the definition."));
}

void addDefinitionSteps(Job &job, const QPointer<Connection> &host, const Shared &import)
{
    HostStep store = stepOf(
        Tr::tr("Storing the definition"), Lane::General,
        [import](Session &session, const CallContext &) { return define(session, *import); },
        [import](Session &session, const CallContext &) -> Outcome {
            const Outcome gone = undefineDomain(session, import->uuid);
            return !gone.has_value() && gone.error().kind == ErrorKind::NotFound ? Outcome{} : gone;
        });
    store.repeatable = true;
    store.onBreak = [import]() { import->broke(); };
    store.look = [import](Session &session) -> Result<Sighting> {
        const auto info = readDomain(session, import->uuid);
        if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
            return info.error();
        }
        return Sighting{info.has_value() ? Sighting::Done : Sighting::NotDone};
    };
    job.addStep(makeStep(host, std::move(store)));
    if (import->wanted.startNow) {
        job.addStep(makeStep(
            host,
            stepOf(
                Tr::tr("Starting the machine"), Lane::General,
                [import](Session &session, const CallContext &) {
                    return explained(startDomain(session, import->uuid), Tr::tr("The machine could not be started."));
                },
                [import](Session &session, const CallContext &) { return destroyIfActive(session, import->uuid); })));
    }
}

} // namespace

std::unique_ptr<Job> makeApplianceImportJob(Connection &connection, const ApplianceFile &file,
                                            const ApplianceImport &wanted, const HostResources &resources)
{
    const QPointer<Connection> host(&connection);
    auto job = std::make_unique<Job>(Tr::tr("Import %1").arg(wanted.name), QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    const auto import = std::make_shared<Import>(
        Import{file, wanted, resources, applianceTargets(file.appliance, wanted.name), {}, {}, {}, {}});
    for (qsizetype i = 0; i < import->targets.size(); ++i) {
        import->paths.append(QString());
        import->begun.append(false);
        import->disks.append(OwnVolume{});
    }
    HostStep check = stepOf(
        Tr::tr("Looking at the appliance and the storage pool"), Lane::General,
        [import](Session &session, const CallContext &context) { return checkAll(session, *import, context); });
    check.repeatable = true;
    job->addStep(makeStep(host, std::move(check)));
    for (qsizetype i = 0; i < import->targets.size(); ++i) {
        addDiskSteps(*job, host, import, i);
    }
    addDefinitionSteps(*job, host, import);
    Job *const self = job.get();
    Job::Step last;
    last.text = Tr::tr("Finishing");
    last.run = [self, import, id = connection.id()](const CallContext &) {
        self->setResultDomain({id, import->uuid});
        if (!import->file.appliance.lost.isEmpty()) {
            self->setSuccessNote(import->file.appliance.lost.join(u' '));
        }
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(last));
    return job;
}

} // namespace guestdeck
