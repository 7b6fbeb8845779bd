// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/diskjobs.h"

#include "models/actions/diskrules.h"
#include "models/actions/diskswitch.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/blockcalls.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/diskcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskJobs)
};

Error changedSince(const QString &target)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("The disk %1 has changed since you looked at it. Nothing was done; please look at it again.")
                .arg(target),
            {}};
}

/// A disk as it is now, if it is still the one that the user saw, and the action is still possible.
struct Looked {
    GuestDisks guest;
    GuestDisk disk;
};
Result<Looked> lookAgain(Session &session, const QUuid &uuid, const QString &target, const QString &path,
                         DiskAction action, const CallContext &context)
{
    auto guest = readGuestDisks(session, uuid, context);
    if (!guest.has_value()) {
        return guest.error();
    }
    const GuestDisk *disk = guest->find(target);
    if (!disk || !disk->top() || QDir::cleanPath(disk->top()->path) != QDir::cleanPath(path)) {
        return changedSince(target);
    }
    const QString why = whyNotDisk(action, *guest, *disk);
    if (!why.isEmpty()) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("Nothing was changed. %1").arg(why), {}};
    }
    GuestDisk found = *disk;
    return Looked{std::move(*guest), std::move(found)};
}

std::unique_ptr<Job> makeJob(Connection &connection, const QString &title, const QUuid &uuid)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(QPointer<Connection>(&connection)));
    return job;
}

// ---- growing

Outcome grow(Session &session, const DiskResize &resize, const CallContext &context)
{
    const auto looked = lookAgain(session, resize.uuid, resize.target, resize.path, DiskAction::Resize, context);
    if (!looked.has_value()) {
        return looked.error();
    }
    const DiskLayer &top = *looked->disk.top();
    if (top.capacity.value == resize.capacity.value) {
        return {}; // done before the link broke
    }
    const QString why = whyNotSize(looked->disk, resize.capacity);
    if (!why.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, why, {}};
    }
    const QString failure = Tr::tr("The disk %1 could not be made larger.").arg(resize.target);
    if (!looked->guest.running || top.isBlock) {
        Outcome grown = explained(resizeVolume(session, {top.pool, top.volume}, resize.capacity, false), failure);
        if (!grown.has_value() || !looked->guest.running) {
            return grown;
        }
    }
    Outcome told = explained(resizeBlock(session, resize.uuid, resize.target, resize.capacity), failure);
    if (told.has_value() && top.isInPool()) {
        (void)refreshPool(session, top.pool); // it shows the size of before otherwise
    }
    return told;
}

Result<Sighting> lookWhetherGrown(Session &session, const DiskResize &resize)
{
    const auto guest = readGuestDisks(session, resize.uuid, {});
    if (!guest.has_value()) {
        return guest.error();
    }
    const GuestDisk *disk = guest->find(resize.target);
    const bool done = disk && disk->top() && disk->top()->capacity.value >= resize.capacity.value;
    return Sighting{done ? Sighting::Done : Sighting::NotDone};
}

// ---- deleting what was kept

Result<Sighting> lookWhetherDeleted(Session &session, const KeptDisk &kept)
{
    const auto now = readVolumeIdentity(session, kept.identity.pool, kept.identity.name);
    if (!now.has_value()) {
        return now.error();
    }
    return Sighting{*now && **now == kept.identity ? Sighting::NotDone : Sighting::Done};
}

} // namespace

QFuture<Result<GuestDisks>> loadGuestDisks(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &context) {
        return readGuestDisks(session, uuid, context);
    });
}

std::unique_ptr<Job> makeDiskResizeJob(Connection &connection, const GuestDisks &guest, const DiskResize &resize)
{
    auto job = makeJob(connection, Tr::tr("Grow the disk %1 of %2").arg(resize.target, guest.name), resize.uuid);
    HostStep step;
    step.text = Tr::tr("Growing the disk");
    step.lane = Lane::Long; // full-size volumes are written to their new end
    step.cancellable = false;
    step.repeatable = true;
    step.call = [resize](Session &session, const CallContext &context) { return grow(session, resize, context); };
    step.look = [resize](Session &session) { return lookWhetherGrown(session, resize); };
    job->addStep(makeStep(QPointer<Connection>(&connection), std::move(step)));
    if (const GuestDisk *disk = guest.find(resize.target)) {
        job->setSuccessNote(stepsAfterGrowing(guest, *disk));
    }
    return job;
}

std::unique_ptr<Job> makeDiskMergeJob(Connection &connection, const GuestDisks &guest, const QString &target,
                                      ReplacementHooks hooks)
{
    const GuestDisk *disk = guest.find(target);
    const bool layered = disk && disk->base();
    const DiskLayer top = layered ? *disk->top() : DiskLayer{};
    const DiskLayer base = layered ? *disk->base() : DiskLayer{};
    auto job = makeJob(connection, Tr::tr("Merge the overlay of disk %1 of %2").arg(target, guest.name), guest.uuid);
    const QPointer<Connection> host(&connection);
    const auto state = std::make_shared<Replacement>();
    state->uuid = guest.uuid;
    state->change
        = {target, top.path, top.pool, top.volume, base.path, base.pool, base.volume, base.format, base.isBlock};
    HostStep merge;
    merge.text = Tr::tr("Merging %1 into %2").arg(top.volume, base.path);
    merge.lane = Lane::Long;
    merge.repeatable = true;
    merge.unit = Job::Unit::Bytes;
    merge.call
        = [state, commit = BlockCommit{target, top.path, base.path}](Session &session, const CallContext &context) {
              Outcome merged = commitBlock(session, state->uuid, commit, context);
              state->switched = state->switched || merged.has_value();
              return merged;
          };
    merge.look = [state](Session &session) { return lookAfterPivot(session, *state); };
    job->addStep(makeStep(host, std::move(merge)));
    addSwitchStep(*job, host, state);
    addKeepStep(*job, host, state, false, std::move(hooks.kept));
    return job;
}

std::unique_ptr<Job> makeDiskReplaceJob(Connection &connection, const GuestDisks &guest,
                                        const DiskReplacement &replacement, ReplacementHooks hooks)
{
    const auto title = [&]() {
        switch (replacement.why) {
        case DiskReplacement::Why::Move:
            return Tr::tr("Move the disk %1 of %2 to the pool %3")
                .arg(replacement.target, guest.name, replacement.toPool);
        case DiskReplacement::Why::Convert:
            return Tr::tr("Convert the disk %1 of %2 to %3").arg(replacement.target, guest.name, replacement.format);
        case DiskReplacement::Why::Modernize:
            return Tr::tr("Write the disk %1 of %2 as current qcow2").arg(replacement.target, guest.name);
        }
        Q_UNREACHABLE();
    };
    auto job = makeJob(connection, title(), replacement.uuid);
    const QPointer<Connection> host(&connection);
    const auto state = std::make_shared<Replacement>();
    state->uuid = replacement.uuid;
    state->plan = replacement;
    state->live = guest.running;
    const auto check = [](Session &session, const DiskReplacement &plan, const CallContext &context) {
        const DiskAction action = plan.why == DiskReplacement::Why::Move ? DiskAction::Move
            : plan.why == DiskReplacement::Why::Convert                  ? DiskAction::Convert
                                                                         : DiskAction::Modernize;
        const auto looked = lookAgain(session, plan.uuid, plan.target, plan.path, action, context);
        return looked.has_value() ? Result<std::pair<GuestDisks, GuestDisk>>({looked->guest, looked->disk})
                                  : looked.error();
    };
    addPrepareStep(*job, host, state, check);
    if (guest.running) {
        addLiveCopySteps(*job, host, state);
    } else {
        addCopySteps(*job, host, state, std::move(hooks.compare));
    }
    addSwitchStep(*job, host, state);
    addKeepStep(*job, host, state, replacement.deleteOld, std::move(hooks.kept));
    return job;
}

std::unique_ptr<Job> makeDeleteKeptJob(Connection &connection, const KeptDisk &kept)
{
    auto job = std::make_unique<Job>(Tr::tr("Delete the old disk %1").arg(kept.identity.name), QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    job->addStep(makeStep(QPointer<Connection>(&connection), deleteKeptStep(kept)));
    return job;
}

Outcome deleteKept(Session &session, const KeptDisk &kept, const CallContext &context)
{
    const auto now = readVolumeIdentity(session, kept.identity.pool, kept.identity.name);
    if (!now.has_value()) {
        return now.error();
    }
    if (!*now) {
        return {};
    }
    if (**now != kept.identity) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("%1 was left alone: it was changed since, and may be another disk by now.").arg(kept.path),
                     {}};
    }
    Outcome unused = checkDiskUnused(session, kept.path, context);
    return unused.has_value() ? explained(deleteVolume(session, kept.identity.pool, kept.identity.name),
                                          Tr::tr("%1 could not be deleted.").arg(kept.path))
                              : unused;
}

HostStep deleteKeptStep(const KeptDisk &kept)
{
    HostStep step;
    step.text = Tr::tr("Deleting %1").arg(kept.path);
    step.lane = Lane::Long;
    step.cancellable = false;
    step.repeatable = true; // the same file, and nobody uses it: made sure of each time
    step.call = [kept](Session &session, const CallContext &context) { return deleteKept(session, kept, context); };
    step.look = [kept](Session &session) { return lookWhetherDeleted(session, kept); };
    return step;
}

QFuture<Result<bool>> isStillKept(Connection &connection, const KeptDisk &kept)
{
    return connection.run(Lane::General, [kept](Session &session, const CallContext &) -> Result<bool> {
        const auto now = readVolumeIdentity(session, kept.identity.pool, kept.identity.name);
        return now.has_value() ? Result<bool>(*now && **now == kept.identity) : now.error();
    });
}

} // namespace guestdeck
