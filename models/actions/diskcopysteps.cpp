// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/diskswitch.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/blockcalls.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskJobs)
};

Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, 0, message, {}};
}

QString sizeText(quint64 bytes)
{
    return QLocale().formattedDataSize(qint64(bytes));
}

/// What the copy will take of its pool: the base with it, unless it stays linked.
quint64 roomNeeded(const GuestDisk &disk, bool keepBase)
{
    quint64 sum = 0;
    for (const DiskLayer &layer : disk.chain) {
        sum += layer.allocation.value;
        if (keepBase) {
            break;
        }
    }
    return sum;
}

Outcome checkTarget(Session &session, const Replacement &state, const GuestDisks &guest, const GuestDisk &disk)
{
    const QString &name = state.plan.toPool;
    const auto pool = std::ranges::find(guest.pools, name, &PoolInfo::name);
    if (pool == guest.pools.cend()) {
        return conflict(Tr::tr("The storage pool %1 is not active. Nothing was changed.").arg(name));
    }
    const auto names = listVolumeNames(session, name);
    if (!names.has_value()) {
        return names.error();
    }
    if (!state.tried && names->contains(state.plan.toName)) {
        return conflict(
            Tr::tr("The storage pool %1 has a volume %2 already. Nothing was changed.").arg(name, state.plan.toName));
    }
    const quint64 needed = roomNeeded(disk, state.plan.keepBase);
    if (pool->available.value > 0 && pool->available.value < needed) {
        return Error{ErrorKind::NoSpace,
                     0,
                     Tr::tr("The storage pool %1 has %2 free, and the copy needs %3. Nothing was changed.")
                         .arg(name, sizeText(pool->available.value), sizeText(needed)),
                     {}};
    }
    return {};
}

Outcome prepare(Session &session, Replacement &state, const ReplacementCheck &check, const CallContext &context)
{
    const auto looked = check(session, state.plan, context);
    if (!looked.has_value()) {
        return looked.error();
    }
    const auto &[guest, disk] = *looked;
    if (guest.running != state.live) {
        return conflict(guest.running ? Tr::tr("%1 was started meanwhile. Nothing was changed.").arg(guest.name)
                                      : Tr::tr("%1 was shut down meanwhile. Nothing was changed.").arg(guest.name));
    }
    // libvirt copies the disk of a guest that is off as a whole: it has no way to leave the base out.
    state.plan.keepBase = state.plan.keepBase && state.live;
    Outcome good = checkTarget(session, state, guest, disk);
    if (!good.has_value()) {
        return good;
    }
    const DiskLayer &top = *disk.top();
    const auto identity = readVolumeIdentity(session, top.pool, top.volume);
    if (!identity.has_value() || !*identity) {
        return identity.has_value() ? conflict(Tr::tr("%1 is gone.").arg(top.path)) : identity.error();
    }
    state.original = **identity;
    state.fromFormat = top.format.isEmpty() ? u"raw"_s : top.format;
    state.capacity = top.capacity;
    const auto pool = std::ranges::find(guest.pools, state.plan.toPool, &PoolInfo::name);
    state.hasFiles = keepsFiles(*pool);
    state.change = {state.plan.target, top.path,          top.pool,          top.volume,     {},
                    state.plan.toPool, state.plan.toName, state.plan.format, !state.hasFiles};
    if (state.plan.keepBase && disk.base()) {
        state.backingPath = disk.base()->path;
        state.backingFormat = disk.base()->format;
        if (state.backingFormat.isEmpty() || state.plan.format != "qcow2"_L1) {
            return conflict(Tr::tr("A copy that stays linked to its base must be qcow2, and the base's format known."));
        }
    }
    return {};
}

NewVolume copyOf(const Replacement &state)
{
    NewVolume volume;
    volume.name = state.plan.toName;
    volume.capacity = state.capacity;
    volume.format = state.hasFiles ? state.plan.format : QString();
    volume.backingPath = state.backingPath;
    volume.backingFormat = state.backingFormat;
    return volume;
}

void rememberCopy(Session &session, Replacement &state, const VolumeInfo &volume)
{
    state.change.toPath = volume.path;
    const auto identity = readVolumeIdentity(session, state.plan.toPool, state.plan.toName, PoolLook::AsKnown);
    state.made = identity.has_value() ? *identity : std::nullopt;
}

/// After a break another one may lie in its place. A guest that runs writes into the copy.
Outcome checkStillOurs(Session &session, const Replacement &state)
{
    if (!state.interrupted || !state.made) {
        return {};
    }
    const auto now = readVolumeIdentity(session, state.plan.toPool, state.plan.toName);
    if (!now.has_value()) {
        return now.error();
    }
    const bool ours = !*now || (state.live ? (*now)->isSameButWritten(*state.made) : **now == *state.made);
    return ours ? Outcome{}
                : Outcome(conflict(QCoreApplication::translate(
                                       "Storage",
                                       "The volume %1 was left alone: after the break of the connection it is not "
                                       "certain that it is still the same one.")
                                       .arg(state.plan.toName)));
}

/// Takes what was made for nothing away; and never what a guest has come to use.
Outcome removeCopy(Session &session, Replacement &state, const CallContext &context)
{
    if (state.switched || state.uncertain) {
        return {};
    }
    const VolumeRef copy{state.plan.toPool, state.plan.toName};
    const QString failure = Tr::tr("The copy %1 is still there.").arg(copy.name);
    for (const QString &name : {scratchName({copy, {}, {}}), scratchName({{{}, state.change.fromVolume}, {}, {}})}) {
        const Outcome cleared = deleteVolume(session, copy.pool, name);
        if (!cleared.has_value()) {
            return explained(cleared, Tr::tr("The volume %1 is still there.").arg(name));
        }
    }
    const auto found = readVolume(session, copy);
    if (!found.has_value()) {
        return found.error().kind == ErrorKind::NotFound ? Outcome{} : explained(Outcome(found.error()), failure);
    }
    const Outcome ours = checkStillOurs(session, state);
    if (!ours.has_value()) {
        return ours.error().message.isEmpty() ? explained(ours, failure) : ours;
    }
    if (state.live) {
        const Outcome ended = abandonBlockCopy(session, state.uuid, state.change.target, found->path);
        if (!ended.has_value()) {
            return explained(ended, failure);
        }
    }
    const Outcome unused = checkDiskUnused(session, found->path, context);
    if (!unused.has_value()) {
        return unused;
    }
    Outcome deleted = explained(deleteVolume(session, copy.pool, copy.name), failure);
    if (deleted.has_value()) {
        state.made.reset();
    }
    return deleted;
}

/// A second attempt begins where the first began.
Outcome startAnew(Session &session, Replacement &state, const CallContext &context)
{
    return std::exchange(state.tried, true) ? removeCopy(session, state, context) : Outcome{};
}

Outcome explainedCopy(const Outcome &outcome, const Replacement &state)
{
    if (outcome.has_value() || outcome.error().kind == ErrorKind::Cancelled || !outcome.error().message.isEmpty()) {
        return outcome;
    }
    return explained(outcome,
                     outcome.error().kind == ErrorKind::NoSpace
                         ? Tr::tr("The storage pool %1 has no room for the copy.").arg(state.plan.toPool)
                         : Tr::tr("The disk %1 could not be copied.").arg(state.plan.target));
}

Outcome copyOff(Session &session, Replacement &state, const CallContext &context)
{
    const Outcome cleared = startAnew(session, state, context);
    if (!cleared.has_value()) {
        return cleared;
    }
    const auto made = copyVolume(session, {state.change.fromPool, state.change.fromVolume}, state.plan.toPool,
                                 copyOf(state), context);
    if (!made.has_value()) {
        return explainedCopy(made.error(), state);
    }
    rememberCopy(session, state, *made);
    // A copy may be rounded up to whole extents, and never down.
    return made->capacity.value >= state.capacity.value
        ? Outcome{}
        : Outcome(Error{ErrorKind::Io, 0, Tr::tr("The copy is smaller than the original."), {}});
}

Outcome makeTarget(Session &session, Replacement &state, const CallContext &context)
{
    const Outcome cleared = startAnew(session, state, context);
    if (!cleared.has_value()) {
        return cleared;
    }
    const auto made = makeVolume(session, state.plan.toPool, copyOf(state), context);
    if (!made.has_value()) {
        return explainedCopy(made.error(), state);
    }
    rememberCopy(session, state, *made);
    return {};
}

/// libvirt goes on making a volume when nobody waits for it any more. Whether it is whole is not seen here; the
/// comparison sees it.
Result<Sighting> lookForCopy(Session &session, Replacement &state)
{
    const bool busy = isPoolBusy(session, state.plan.toPool);
    const auto volume = readVolume(session, {state.plan.toPool, state.plan.toName});
    if (!volume.has_value()) {
        return volume.error().kind == ErrorKind::NotFound
            ? Result<Sighting>(Sighting{busy ? Sighting::Working : Sighting::NotDone})
            : volume.error();
    }
    if (busy) {
        return Sighting{Sighting::Working, volume->allocation.value, state.capacity.value};
    }
    if (volume->capacity.value < state.capacity.value) {
        return Sighting{Sighting::NotDone}; // half-made: it is made anew
    }
    rememberCopy(session, state, *volume);
    return Sighting{Sighting::Done};
}

} // namespace

bool keepsFiles(const PoolInfo &pool)
{
    const QStringList devices{u"logical"_s, u"disk"_s, u"iscsi"_s, u"iscsi-direct"_s, u"scsi"_s, u"mpath"_s, u"zfs"_s};
    return !devices.contains(pool.type);
}

void addPrepareStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, ReplacementCheck check)
{
    job.addStep(makeStep(
        host,
        replacementStep(state, Tr::tr("Looking at the disk"), Lane::General,
                        [check = std::move(check)](Session &session, Replacement &of, const CallContext &context) {
                            return prepare(session, of, check, context);
                        })));
}

void addCopySteps(
    Job &job, const QPointer<Connection> &host, const SharedReplacement &state,
    std::function<QFuture<Outcome>(const ComparedImage &, const ComparedImage &, const CallContext &)> compare)
{
    HostStep copy = replacementStep(state, Tr::tr("Copying to %1").arg(state->plan.toName), Lane::Long, copyOff,
                                    lookForCopy, removeCopy);
    copy.unit = Job::Unit::Bytes;
    job.addStep(makeStep(host, std::move(copy)));
    if (!compare) {
        compare = [host](const ComparedImage &original, const ComparedImage &made, const CallContext &context) {
            return host ? compareImages(*host, original, made, context)
                        : readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, {}, {}}));
        };
    }
    HostStep check;
    check.text = Tr::tr("Comparing the copy with the original");
    check.unit = Job::Unit::Bytes;
    check.repeatable = true;
    check.run = [state, compare = std::move(compare)](const CallContext &context) {
        const DiskSwitch &change = state->change;
        return compare({{change.fromPool, change.fromVolume}, change.fromPath, state->fromFormat},
                       {{change.toPool, change.toVolume}, change.toPath, change.format}, context);
    };
    job.addStep(makeStep(host, std::move(check)));
}

void addLiveCopySteps(Job &job, const QPointer<Connection> &host, const SharedReplacement &state)
{
    job.addStep(makeStep(host,
                         replacementStep(state, Tr::tr("Making the volume %1").arg(state->plan.toName), Lane::Long,
                                         makeTarget, lookForCopy, removeCopy)));
    const auto copyLive = [](Session &session, Replacement &of, const CallContext &context) {
        const BlockCopy copy{of.change.target, of.change.fromPath, of.change.toPath,
                             of.change.format, of.change.toBlock,  !of.backingPath.isEmpty()};
        const Outcome copied = copyBlock(session, of.uuid, copy, context);
        of.switched = of.switched || copied.has_value();
        return explainedCopy(copied, of);
    };
    HostStep copy
        = replacementStep(state, Tr::tr("Copying while the guest runs"), Lane::Long, copyLive, lookAfterPivot);
    copy.unit = Job::Unit::Bytes;
    job.addStep(makeStep(host, std::move(copy)));
}

} // namespace guestdeck
