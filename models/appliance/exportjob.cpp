// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/importplan.h"

#include "models/actions/hoststep.h"
#include "models/appliance/lookups.h"
#include "models/appliance/ovf.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/transfer/localfile.h"
#include "models/transfer/transfercheck.h"
#include "models/transfer/transferrun.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QProcess>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

struct ExportDisk {
    VolumeInfo volume; ///< the guest's own
    bool chained = false; ///< built upon others: a copy of the whole is made on the host
    VolumeRef copy; ///< that copy
    bool copyBegun = false;
    QString local; ///< as it came from the host
    QString image; ///< for the appliance
};

/// The export, and what its steps have made, one after the other.
struct Export {
    QUuid uuid;
    QString path;
    Appliance appliance = {};
    QList<ExportDisk> disks = {};
    std::unique_ptr<QTemporaryDir> folder = {}; ///< beside the target: the same file system
    QString converter = {}; ///< qemu-img
};
using Shared = std::shared_ptr<Export>;

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}};
}

QString savedText(const QString &name)
{
    return Tr::tr("%1 is saved, not shut down: its disks are not complete. Start it, and shut it down.").arg(name);
}

/// On a thread of its own, where no host is needed.
QFuture<Outcome> inBackground(std::function<Outcome()> work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    const QFuture<Outcome> future = promise->future();
    Executor::inBackground([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

Outcome findDisks(Session &session, Export &plan, const QString &definition)
{
    const auto details = readDomainDetails(definition);
    if (!details.has_value()) {
        return details.error();
    }
    for (const DiskInfo &disk : details->disks) {
        if (disk.device != DiskInfo::Device::Disk) {
            continue;
        }
        Result<VolumeInfo> volume = Error{ErrorKind::NotFound, 0, {}, {}};
        if (!disk.pool.isEmpty()) {
            volume = readVolume(session, VolumeRef{disk.pool, disk.volume});
        } else if (disk.isFile) {
            volume = findVolumeByPath(session, disk.source);
        }
        if (!volume.has_value()) {
            return volume.error().kind == ErrorKind::Unreachable
                ? volume.error()
                : Error{
                    ErrorKind::Unsupported, 0,
                    Tr::tr(
                        "The disk %1 (%2) lies in none of the host's active storage pools, so that it cannot be read.")
                        .arg(disk.target, disk.source),
                    volume.error().detail};
        }
        ExportDisk one;
        one.volume = *volume;
        one.chained = !volume->backingPath.isEmpty();
        plan.disks.append(one);
    }
    return {};
}

Outcome checkRoom(const Export &plan)
{
    quint64 needed = 0;
    for (const ExportDisk &disk : plan.disks) {
        needed += std::min(disk.volume.capacity.value,
                           std::max(disk.volume.allocation.value, disk.chained ? disk.volume.capacity.value : 0));
    }
    const QStorageInfo storage(QFileInfo(plan.path).absolutePath());
    if (storage.isValid() && storage.isReady() && quint64(std::max<qint64>(storage.bytesAvailable(), 0)) < needed) {
        return Error{ErrorKind::NoSpace,
                     0,
                     Tr::tr("The folder %1 has only %2 free, and the export needs up to %3 there for a while.")
                         .arg(QFileInfo(plan.path).absolutePath(),
                              QLocale().formattedDataSize(storage.bytesAvailable(), 1),
                              QLocale().formattedDataSize(qint64(needed), 1)),
                     {}};
    }
    return {};
}

Outcome examine(Session &session, Export &plan)
{
    const auto info = readDomain(session, plan.uuid);
    if (!info.has_value()) {
        return info.error();
    }
    if (isActive(info->state) || info->managedSave) {
        return Error{ErrorKind::Busy,
                     0,
                     info->managedSave && !isActive(info->state)
                         ? savedText(info->name)
                         : Tr::tr("%1 is running. Shut it down before it is exported.").arg(info->name),
                     {}};
    }
    plan.converter = findConverter();
    if (plan.converter.isEmpty()) {
        return Error{ErrorKind::Unsupported, 0, noConverterText(), {}};
    }
    if (QFileInfo::exists(plan.path)) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("The file %1 is there already.").arg(plan.path), {}};
    }
    const auto xml = readDomainXml(session, plan.uuid, false, true);
    if (!xml.has_value()) {
        return xml.error();
    }
    const auto appliance = readApplianceOf(session, plan.uuid);
    if (!appliance.has_value()) {
        return appliance.error();
    }
    plan.appliance = *appliance;
    plan.disks.clear();
    if (const Outcome found = findDisks(session, plan, *xml); !found.has_value()) {
        return found;
    }
    if (const Outcome fits = checkRoom(plan); !fits.has_value()) {
        return fits;
    }
    plan.folder
        = std::make_unique<QTemporaryDir>(QFileInfo(plan.path).absoluteDir().filePath(u".guestdeck-export-XXXXXX"_s));
    if (!plan.folder->isValid()) {
        return Error{ErrorKind::Auth, 0,
                     Tr::tr("The folder %1 cannot be written to.").arg(QFileInfo(plan.path).absolutePath()),
                     plan.folder->errorString()};
    }
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        plan.disks[i].local = plan.folder->filePath(u"disk%1.%2"_s.arg(i + 1).arg(plan.disks[i].volume.format));
        plan.disks[i].image = plan.folder->filePath(u"disk%1.vmdk"_s.arg(i + 1));
    }
    return {};
}

Outcome flatten(Session &session, Export &plan, const CallContext &context)
{
    for (ExportDisk &disk : plan.disks) {
        if (!disk.chained) {
            continue;
        }
        NewVolume copy;
        copy.name = disk.volume.name + u".export-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
        copy.capacity = disk.volume.capacity;
        copy.format = u"qcow2"_s;
        disk.copy = {disk.volume.pool, copy.name};
        disk.copyBegun = true;
        const auto made = copyVolume(session, {disk.volume.pool, disk.volume.name}, disk.volume.pool, copy, context);
        if (!made.has_value()) {
            return explained(Outcome(made.error()),
                             made.error().kind == ErrorKind::NoSpace
                                 ? Tr::tr("The storage pool %1 has no room for a copy of %2 without its base.")
                                       .arg(disk.volume.pool, disk.volume.name)
                                 : Tr::tr("A copy of %1 without its base could not be made.").arg(disk.volume.name));
        }
    }
    return {};
}

/// Also of what was left half-made, so it undoes the step before.
Outcome removeCopies(Session &session, Export &plan, const CallContext &context)
{
    for (ExportDisk &disk : plan.disks) {
        if (!disk.copyBegun) {
            continue;
        }
        Outcome gone = waitForPool(session, disk.copy.pool, context);
        if (gone.has_value()) {
            gone = deleteVolume(session, disk.copy.pool, disk.copy.name);
        }
        if (!gone.has_value()) {
            return explained(
                gone, Tr::tr("The copy %1 is still in the storage pool %2.").arg(disk.copy.name, disk.copy.pool));
        }
        disk.copyBegun = false;
    }
    return {};
}

Outcome download(Session &session, const Export &plan, const CallContext &context)
{
    quint64 total = 0;
    for (const ExportDisk &disk : plan.disks) {
        total += disk.volume.allocation.value;
    }
    quint64 before = 0;
    for (const ExportDisk &disk : plan.disks) {
        LocalWriter file;
        if (const Outcome opened = file.open(disk.local, false); !opened.has_value()) {
            return opened;
        }
        CallContext part = context;
        part.progress = [&context, before, total](quint64 done, quint64) {
            context.report(std::min(before + done, total), total);
        };
        const VolumeRef source = disk.chained ? disk.copy : VolumeRef{disk.volume.pool, disk.volume.name};
        const auto received = receiveFromVolume(session, source, file.sink(), part);
        if (!received.has_value()) {
            return explained(Outcome(received.error()),
                             Tr::tr("%1 could not be read to its end.").arg(disk.volume.name));
        }
        if (const Outcome kept = file.keep(); !kept.has_value()) {
            return kept;
        }
        before += disk.volume.allocation.value;
    }
    return {};
}

/// An image from a host may name any file of this machine as what it is built upon.
Outcome checkImage(const ExportDisk &disk)
{
    const auto image = lookAtFile(disk.local);
    if (!image.has_value()) {
        return image.error();
    }
    if (!image->head.backing.isEmpty() || image->head.unreadableBacking || image->head.separateData
        || (disk.volume.format != "raw"_L1 && image->head.format != disk.volume.format)) {
        return Error{ErrorKind::Invalid, 0,
                     Tr::tr("The image %1 is not what the host says it is: it is not converted.").arg(disk.volume.name),
                     image->head.format + u' ' + image->head.backing};
    }
    return {};
}

Outcome convert(const Export &plan, const CallContext &context)
{
    static const QRegularExpression percent(u"\\((\\d+)\\.\\d+/100%\\)"_s);
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        const ExportDisk &disk = plan.disks[i];
        if (const Outcome good = checkImage(disk); !good.has_value()) {
            return good;
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(plan.converter,
                      {u"convert"_s, u"-p"_s, u"-f"_s, disk.volume.format, u"-O"_s, u"vmdk"_s, u"-o"_s,
                       u"subformat=streamOptimized"_s, disk.local, disk.image});
        QByteArray said;
        while (!process.waitForFinished(200)) {
            if (process.state() == QProcess::NotRunning) {
                break;
            }
            if (context.stop.stop_requested()) {
                process.kill();
                process.waitForFinished(5000);
                return cancelled();
            }
            said = QByteArray(said + process.readAll()).right(4096);
            auto match = percent.globalMatch(QString::fromUtf8(said));
            while (match.hasNext()) {
                context.report(quint64(i) * 100 + match.next().captured(1).toULongLong(),
                               quint64(plan.disks.size()) * 100);
            }
        }
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            said = QByteArray(said + process.readAll()).right(4096);
            return Error{ErrorKind::Io, 0, Tr::tr("The disk %1 could not be converted.").arg(disk.volume.name),
                         QString::fromUtf8(said).trimmed()};
        }
        QFile::remove(disk.local); // room for the archive
    }
    return {};
}

Outcome write(Export &plan, const CallContext &context)
{
    QList<ArchiveMember> members;
    for (qsizetype i = 0; i < plan.disks.size(); ++i) {
        Appliance::Disk &disk = plan.appliance.disks[i];
        const QString name = u"%1-disk%2.vmdk"_s.arg(QFileInfo(plan.path).completeBaseName()).arg(i + 1);
        disk.file = name;
        disk.fileSize = Bytes{quint64(QFileInfo(plan.disks[i].image).size())};
        disk.capacity = plan.disks[i].volume.capacity;
        members.append({name, {}, plan.disks[i].image});
    }
    members.prepend({QFileInfo(plan.path).completeBaseName() + u".ovf"_s, writeOvf(plan.appliance), {}});
    return writeAppliance(plan.path, members, context);
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

Job::Step localStep(const QString &text, std::function<Outcome(const CallContext &)> work, Job::Unit unit)
{
    Job::Step step;
    step.text = text;
    step.unit = unit;
    step.run = [work = std::move(work)](const CallContext &context) {
        return inBackground([work, context] { return work(context); });
    };
    return step;
}

Outcome removeFolder(const Export &plan)
{
    return !plan.folder || plan.folder->remove()
        ? Outcome{}
        : Error{ErrorKind::Io, 0, Tr::tr("The folder %1 is still there.").arg(plan.folder->path()), {}};
}

} // namespace

std::optional<QString> whyNotExport(const Connection &connection, const QUuid &uuid)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    if (!domain) {
        return Tr::tr("The machine is no longer there.");
    }
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (isActive(domain->info.state)) {
        return Tr::tr("%1 is running. Shut it down before it is exported.").arg(domain->info.name);
    }
    if (domain->info.managedSave) {
        return savedText(domain->info.name);
    }
    return {};
}

std::unique_ptr<Job> makeApplianceExportJob(Connection &connection, const QUuid &uuid, const QString &path)
{
    const QPointer<Connection> host(&connection);
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    const QString name = domain ? domain->info.name : uuid.toString(QUuid::WithoutBraces);
    auto job = std::make_unique<Job>(Tr::tr("Export %1").arg(name), QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(host));
    const auto plan = std::make_shared<Export>(Export{uuid, path});

    HostStep look = stepOf(Tr::tr("Looking at the machine"), Lane::General,
                           [plan](Session &session, const CallContext &) { return examine(session, *plan); });
    look.repeatable = true;
    Job::Step first = makeStep(host, std::move(look));
    first.undo = [plan](const CallContext &) { return inBackground([plan] { return removeFolder(*plan); }); };
    job->addStep(std::move(first));
    job->addStep(makeStep(
        host,
        stepOf(
            Tr::tr("Preparing the disks"), Lane::Long, [](Session &, const CallContext &) { return Outcome{}; },
            [plan](Session &session, const CallContext &context) { return removeCopies(session, *plan, context); })));
    job->addStep(makeStep(
        host,
        stepOf(Tr::tr("Copying disks without their bases"), Lane::Long,
               [plan](Session &session, const CallContext &context) { return flatten(session, *plan, context); })));
    Job::Step fetch;
    fetch.text = Tr::tr("Downloading the disks");
    fetch.unit = Job::Unit::Bytes;
    const TransferLane::Call call
        = [plan](Session &session, const CallContext &context) { return download(session, *plan, context); };
    fetch.run = [host, call](const CallContext &context) { return runOnLane(host, call, context); };
    job->addStep(std::move(fetch));
    HostStep tidy = stepOf(
        Tr::tr("Removing the copies on the host"), Lane::General,
        [plan](Session &session, const CallContext &context) { return removeCopies(session, *plan, context); });
    tidy.repeatable = true;
    job->addStep(makeStep(host, std::move(tidy)));
    job->addStep(localStep(
        Tr::tr("Converting the disks"), [plan](const CallContext &context) { return convert(*plan, context); },
        Job::Unit::Steps));
    job->addStep(localStep(
        Tr::tr("Writing the appliance"), [plan](const CallContext &context) { return write(*plan, context); },
        Job::Unit::Bytes));
    Job::Step last = localStep(
        Tr::tr("Finishing"), [plan](const CallContext &) { return removeFolder(*plan); }, Job::Unit::Steps);
    last.cancellable = false;
    job->addStep(std::move(last));
    Job *const self = job.get();
    Job::Step note;
    note.text = Tr::tr("Finishing");
    note.cancellable = false;
    note.run = [self, plan](const CallContext &) {
        const QString lost = plan->appliance.lost.isEmpty()
            ? QString()
            : u' ' + Tr::tr("Not in it: %1").arg(plan->appliance.lost.join(u' '));
        self->setSuccessNote(QString(Tr::tr("Written to %1.").arg(plan->path) + lost));
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(note));
    return job;
}

} // namespace guestdeck
