// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/clonework.h"

#include "models/install/planfacts.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace guestdeck::cloning
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::CloneJob)
};

using Do = ClonePlan::Disk::Do;

constexpr auto pauseBetweenLooks = 500ms;
constexpr int mostBusyLooks = 1200; ///< ten minutes

} // namespace

static Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, 0, message, {}};
}

Outcome saying(Outcome outcome, const QString &failure)
{
    const bool hasWords = !outcome.has_value() && !outcome.error().message.isEmpty();
    return hasWords ? outcome : explained(std::move(outcome), failure);
}

static Outcome checkState(const DomainInfo &info, const Cloning &cloning)
{
    if (!cloning.plan.snapshot.isEmpty()) {
        return {};
    }
    const bool paused = info.state == DomainState::Paused;
    if (isActive(info.state) && !(paused && cloning.wasPaused)) {
        return Error{ErrorKind::Busy,
                     0,
                     Tr::tr("%1 is running by now, and changes its disks while they are copied.").arg(info.name),
                     {}};
    }
    return {};
}

static bool takesFrom(const DiskWork &work)
{
    return work.source.volume && (work.wish.what == Do::Copy || work.wish.what == Do::Link);
}

static Result<std::optional<VolumeIdentity>> identify(Session &session, const DiskWork &work)
{
    return readVolumeIdentity(session, work.source.volume->pool, work.source.volume->name);
}

Outcome readSource(Session &session, Cloning &cloning, const CallContext &)
{
    const auto now = readCloneSource(session, cloning.facts.source.uuid);
    if (!now.has_value()) {
        return now.error();
    }
    cloning.wasPaused = now->state == DomainState::Paused;
    CloneFacts facts = cloning.facts;
    facts.source = *now;
    // Names and room on the other host are that host's to say, in its own steps.
    for (const CloneProblem &problem : checkClone(cloning.plan, facts)) {
        if (problem.severity == PlanProblem::Severity::Error) {
            return conflict(problem.target.isEmpty()
                                ? problem.message
                                : Tr::tr("%1: %2", "disk: what is wrong with it").arg(problem.target, problem.message));
        }
    }
    for (DiskWork &work : cloning.disks) {
        const CloneDisk *disk = findDisk(cloning.plan, facts, work.wish.target);
        if (!disk || disk->chain.path != work.source.chain.path) {
            return conflict(
                Tr::tr("The disk %1 of %2 is another one by now. Nothing was made; please look at it again.")
                    .arg(work.wish.target, now->name));
        }
        if (!takesFrom(work)) {
            continue;
        }
        auto identity = identify(session, work);
        if (!identity.has_value()) {
            return identity.error();
        }
        work.original = std::move(*identity);
    }
    Result<Definition> definition = Definition::read(session, cloning.facts.source.uuid);
    if (!definition.has_value()) {
        return definition.error();
    }
    cloning.definition.emplace(std::move(*definition));
    return {};
}

static void remember(Session &session, Making &making)
{
    const auto made = readVolumeIdentity(session, making.volume.pool, making.volume.name, PoolLook::AsKnown);
    making.made = made.has_value() ? *made : std::nullopt;
}

/// After a break another one may lie there. A clone that was started has written to it.
static Outcome checkStillOurs(Session &session, const Cloning &cloning, const Making &making)
{
    if (!cloning.interrupted || !making.made) {
        return {};
    }
    const auto now = readVolumeIdentity(session, making.volume.pool, making.volume.name);
    if (!now.has_value()) {
        return now.error();
    }
    const bool ours = !*now || (cloning.plan.start ? (*now)->isSameButWritten(*making.made) : **now == *making.made);
    return ours ? Outcome{}
                : conflict(QCoreApplication::translate(
                               "Storage",
                               "The volume %1 was left alone: after the break of the connection it is not certain "
                               "that it is still the same one.")
                               .arg(making.volume.name));
}

Outcome clearPlace(Session &session, Cloning &cloning, Making &making, const CallContext &context)
{
    const auto names = listVolumeNames(session, making.volume.pool);
    if (!names.has_value()) {
        return names.error();
    }
    if (!names->contains(making.volume.name)) {
        making.nameWasFree = true;
        making.made.reset();
        return {};
    }
    if (!making.nameWasFree || !cloning.interrupted) {
        making.nameWasFree = false; // somebody else's, and not to be removed
        return conflict(
            Tr::tr("The pool %1 has a volume called %2 already.").arg(making.volume.pool, making.volume.name));
    }
    const auto there = readVolume(session, making.volume);
    if (!there.has_value()) {
        return there.error();
    }
    Outcome done = checkStillOurs(session, cloning, making);
    done = done.has_value() ? checkDiskUnused(session, there->path, context) : done;
    done = done.has_value() ? deleteVolume(session, making.volume.pool, making.volume.name) : done;
    if (done.has_value()) {
        making.made.reset();
    }
    return done;
}

/// libvirt goes on copying, and does not delete what it still writes.
static void waitWhileBusy(Session &session, const QString &pool)
{
    for (int i = 0; i < mostBusyLooks && isPoolBusy(session, pool); ++i) {
        std::this_thread::sleep_for(pauseBetweenLooks);
    }
}

Outcome removeMade(Session &session, const Cloning &cloning, const Making &making)
{
    if (!making.nameWasFree) {
        return {}; // nothing of ours can be there
    }
    const QString failure = Tr::tr("The disk %1 is still there.").arg(making.volume.name);
    if (cloning.interrupted) {
        waitWhileBusy(session, making.volume.pool);
        // A daemon that was started anew has not seen what came of it.
        const Outcome seen = refreshPool(session, making.volume.pool);
        if (!seen.has_value()) {
            return explained(seen, failure);
        }
    }
    const auto there = readVolume(session, making.volume);
    if (!there.has_value()) {
        return there.error().kind == ErrorKind::NotFound ? Outcome{} : explained(Outcome(there.error()), failure);
    }
    if (cloning.interrupted) {
        const Outcome ours = checkStillOurs(session, cloning, making);
        if (!ours.has_value()) {
            return saying(ours, failure);
        }
        const Outcome unused = checkDiskUnused(session, there->path, {});
        if (!unused.has_value()) {
            return unused;
        }
    }
    return explained(deleteVolume(session, making.volume.pool, making.volume.name), failure);
}

/// Taken between the look and the request: somebody else's, and not to be removed.
static void takeFailure(const Error &error, const Cloning &cloning, Making &making)
{
    if (error.kind == ErrorKind::Conflict && !cloning.interrupted) {
        making.nameWasFree = false;
    }
}

static QString whyNoDisk(const Error &error, const VolumeRef &volume)
{
    return error.kind == ErrorKind::Conflict
        ? Tr::tr("The pool %1 has a volume called %2 already.").arg(volume.pool, volume.name)
        : error.kind == ErrorKind::NoSpace ? Tr::tr("The storage pool %1 has no room for the disk.").arg(volume.pool)
                                           : Tr::tr("The disk %1 could not be made.").arg(volume.name);
}

Outcome copyInHost(Session &session, Cloning &cloning, const DiskWork &work, Making &making, const QString &format,
                   const CallContext &context)
{
    Outcome clear = clearPlace(session, cloning, making, context);
    if (!clear.has_value()) {
        return saying(std::move(clear), whyNoDisk({}, making.volume));
    }
    const VolumeInfo &from = *work.source.volume;
    const auto made = copyVolume(session, {from.pool, from.name}, making.volume.pool,
                                 {making.volume.name, from.capacity, format}, context);
    if (!made.has_value()) {
        takeFailure(made.error(), cloning, making);
        return made.error().kind == ErrorKind::Cancelled
            ? Outcome(made.error())
            : explained(Outcome(made.error()), whyNoDisk(made.error(), making.volume));
    }
    making.path = made->path;
    remember(session, making);
    return {};
}

Outcome makeLink(Session &session, Cloning &cloning, DiskWork &work, const CallContext &context)
{
    Outcome clear = clearPlace(session, cloning, work.target, context);
    if (!clear.has_value()) {
        return saying(std::move(clear), whyNoDisk({}, work.target.volume));
    }
    const VolumeInfo &base = *work.source.volume;
    NewVolume link{work.target.volume.name, base.capacity, u"qcow2"_s};
    link.backingPath = base.path;
    link.backingFormat = work.source.disk.format.isEmpty() ? base.format : work.source.disk.format;
    const auto made = createVolume(session, work.target.volume.pool, link);
    if (!made.has_value()) {
        takeFailure(made.error(), cloning, work.target);
        return explained(Outcome(made.error()), whyNoDisk(made.error(), work.target.volume));
    }
    work.target.path = made->path;
    remember(session, work.target);
    return {};
}

Outcome makeEmpty(Session &session, Cloning &cloning, DiskWork &work, const CallContext &context)
{
    Outcome clear = clearPlace(session, cloning, work.target, context);
    if (!clear.has_value()) {
        return saying(std::move(clear), whyNoDisk({}, work.target.volume));
    }
    const auto made = createVolume(session, work.target.volume.pool,
                                   {work.target.volume.name, {work.length}, work.block ? QString() : u"raw"_s});
    if (!made.has_value()) {
        takeFailure(made.error(), cloning, work.target);
        return explained(Outcome(made.error()), whyNoDisk(made.error(), work.target.volume));
    }
    work.target.path = made->path;
    return {};
}

Outcome lookAtStreamed(Session &session, const DiskWork &work)
{
    const QString failure = Tr::tr("The disk %1 is not what was sent.").arg(work.target.volume.name);
    Outcome refreshed = refreshPool(session, work.target.volume.pool);
    const auto now
        = refreshed.has_value() ? readVolume(session, work.target.volume) : Result<VolumeInfo>(refreshed.error());
    if (!now.has_value()) {
        return explained(Outcome(now.error()), failure);
    }
    if (now->capacity < work.source.volume->capacity || (!work.block && now->format != work.format)) {
        return Error{ErrorKind::Io, 0, failure, now->format};
    }
    return {};
}

static CloneXmlOptions xmlOptions(const Cloning &cloning)
{
    CloneXmlOptions options;
    options.name = cloning.plan.name;
    options.uuid = cloning.uuid;
    options.vncPort = cloning.plan.vncPort;
    options.nvram = cloning.nvram;
    options.keepHostPaths = !cloning.facts.elsewhere;
    using XmlDo = CloneXmlOptions::Disk::Do;
    for (const DiskWork &work : cloning.disks) {
        CloneXmlOptions::Disk disk{work.wish.target};
        switch (work.wish.what) {
        case Do::Copy:
        case Do::Link:
            disk.what = XmlDo::Replace;
            disk.path = work.target.path;
            disk.format = work.format.isEmpty() ? u"raw"_s : work.format;
            disk.block = work.block;
            break;
        case Do::Share:
            break;
        case Do::Skip:
            disk.what = work.source.disk.device == DiskInfo::Device::Cdrom
                    || work.source.disk.device == DiskInfo::Device::Floppy
                ? XmlDo::Empty
                : XmlDo::Drop;
            break;
        }
        options.disks.append(disk);
    }
    // What the present definition has and the snapshot had not would be the original's own disk.
    for (const CloneDisk &now : cloning.facts.source.disks) {
        if (!findDisk(cloning.plan, cloning.facts, now.disk.target)) {
            options.disks.append({now.disk.target, XmlDo::Drop});
        }
    }
    return options;
}

Outcome define(Session &session, Cloning &cloning, const CallContext &)
{
    if (!cloning.definition) {
        return Error{ErrorKind::Internal, 0, {}, {}};
    }
    const auto copy = cloneXml(cloning.definition->text(), xmlOptions(cloning));
    if (!copy.has_value()) {
        return copy.error();
    }
    const Definition wiped(*copy);
    const Outcome outcome = defineCopy(session, wiped.text());
    if (outcome.has_value()) {
        return {};
    }
    return explained(outcome,
                     outcome.error().kind == ErrorKind::Conflict
                         ? Tr::tr("The host already has a machine called %1.").arg(cloning.plan.name)
                         : Tr::tr("The host refused the definition of the clone."));
}

Result<Sighting> lookForClone(Session &session, const Cloning &cloning)
{
    const auto info = readDomain(session, cloning.uuid);
    if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
        return info.error();
    }
    return Sighting{info.has_value() ? Sighting::Done : Sighting::NotDone, 0, 0};
}

Outcome undefine(Session &session, Cloning &cloning, const CallContext &)
{
    const Outcome outcome = undefineDomain(session, cloning.uuid);
    return !outcome.has_value() && outcome.error().kind == ErrorKind::NotFound
        ? Outcome{}
        : explained(outcome, Tr::tr("The definition of %1 is still there.").arg(cloning.plan.name));
}

QList<DiskWork> workOf(const ClonePlan &plan, const CloneFacts &facts)
{
    QList<DiskWork> list;
    for (const ClonePlan::Disk &wish : plan.disks) {
        const CloneDisk *source = findDisk(plan, facts, wish.target);
        if (!source) {
            continue;
        }
        DiskWork work{wish, *source, {}};
        if ((wish.what == Do::Copy || wish.what == Do::Link) && source->volume) {
            const PoolInfo *pool = findPool(facts.host, wish.pool);
            work.block = pool && !hasFileVolumes(*pool);
            work.format = cloneFormat(wish, *source, facts);
            work.target.volume = {wish.pool, wish.volume};
            const QString is = source->disk.format.isEmpty() ? source->volume->format : source->disk.format;
            // A paused machine's QEMU holds the locks that qemu-img wants; only its bytes can be read then.
            const bool paused = plan.snapshot.isEmpty() && facts.source.state == DomainState::Paused;
            work.byStream = wish.what == Do::Copy && (facts.elsewhere || (paused && is != "raw"_L1));
            const bool asItIs = is == (work.format.isEmpty() ? u"raw"_s : work.format);
            work.flattened = work.byStream && facts.elsewhere && (!asItIs || !source->volume->backingPath.isEmpty());
            if (work.flattened) {
                work.passing.volume
                    = {source->volume->pool,
                       QString(wish.volume + u".guestdeck-"_s + QUuid::createUuid().toString(QUuid::Id128).left(8))};
            }
        }
        list.append(work);
    }
    return list;
}

Outcome checkUntouched(Session &session, Cloning &cloning, const CallContext &)
{
    const auto info = readDomain(session, cloning.facts.source.uuid);
    Outcome good = info.has_value() ? checkState(*info, cloning) : Outcome(info.error());
    if (!good.has_value() || !cloning.plan.snapshot.isEmpty()) {
        return good; // what a snapshot keeps does not change with the guest
    }
    for (const DiskWork &work : std::as_const(cloning.disks)) {
        if (!takesFrom(work)) {
            continue;
        }
        // It may have been started, and shut down again.
        const auto now = identify(session, work);
        if (!now.has_value()) {
            return now.error();
        }
        if (*now != work.original) {
            return conflict(Tr::tr("The disk %1 of %2 was changed while it was copied, so the copy is out of date.")
                                .arg(work.wish.target, info->name));
        }
    }
    return {};
}

Result<Sighting> lookAtCopy(Session &session, const VolumeRef &volume)
{
    if (!isPoolBusy(session, volume.pool)) {
        return Sighting{Sighting::NotDone, 0, 0};
    }
    const auto now = readVolume(session, volume);
    return now.has_value() ? Sighting{Sighting::Working, now->allocation.value, now->capacity.value}
                           : Sighting{Sighting::Working, 0, 0};
}

Outcome copyVariables(Session &session, Cloning &cloning, const CallContext &context)
{
    QString name = cloning.plan.name + u"_VARS.fd"_s;
    const auto made = copyNvram(session, cloning.facts.source.details.nvram, name.replace(u'/', u'-'), context);
    if (!made.has_value()) {
        return saying(made.error(), Tr::tr("The firmware's variables could not be copied."));
    }
    cloning.nvram = *made;
    return {};
}

Outcome removeVariables(Session &session, Cloning &cloning, const CallContext &)
{
    return cloning.nvram.isEmpty()
        ? Outcome{}
        : explained(deleteNvram(session, cloning.nvram), Tr::tr("The file %1 is still there.").arg(cloning.nvram));
}

Outcome start(Session &session, Cloning &cloning, const CallContext &)
{
    const Outcome outcome = startDomain(session, cloning.uuid);
    const auto info = readDomain(session, cloning.uuid);
    return outcome.has_value() || (info.has_value() && isActive(info->state))
        ? Outcome{}
        : explained(outcome, Tr::tr("The clone could not be started."));
}

Outcome forceOff(Session &session, Cloning &cloning, const CallContext &)
{
    const Outcome off = destroyIfActive(session, cloning.uuid);
    return !off.has_value() && off.error().kind == ErrorKind::NotFound ? Outcome{} : off;
}

} // namespace guestdeck::cloning
