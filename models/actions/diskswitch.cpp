// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/diskswitch.h"

#include "models/actions/definition.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/blockcalls.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QDir>
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

using Call = std::function<Outcome(Session &, Replacement &, const CallContext &)>;
using Look = std::function<Result<Sighting>(Session &, Replacement &)>;

HostStep stepOf(const SharedReplacement &state, const QString &text, Lane lane, Call call, Look look = {},
                Call undo = {})
{
    HostStep step;
    step.text = text;
    step.lane = lane;
    step.repeatable = true;
    step.call = [state, call = std::move(call)](Session &session, const CallContext &context) {
        return call(session, *state, context);
    };
    if (look) {
        step.look = [state, look = std::move(look)](Session &session) { return look(session, *state); };
    }
    if (undo) {
        step.undo = [state, undo = std::move(undo)](Session &session, const CallContext &context) {
            return undo(session, *state, context);
        };
    }
    return step;
}

bool same(const QString &path, const QString &other)
{
    return QDir::cleanPath(path) == QDir::cleanPath(other);
}

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

void rememberCopy(Replacement &state, const VolumeInfo &volume)
{
    state.change.toPath = volume.path;
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
    if (state.live) {
        const Outcome ended = abandonBlockCopy(session, state.uuid, state.change.target, found->path);
        if (!ended.has_value()) {
            return explained(ended, failure);
        }
    }
    const Outcome unused = checkDiskUnused(session, found->path, context);
    return unused.has_value() ? explained(deleteVolume(session, copy.pool, copy.name), failure) : unused;
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
    rememberCopy(state, *made);
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
    rememberCopy(state, *made);
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
    rememberCopy(state, *volume);
    return Sighting{Sighting::Done};
}

/// Nobody may have written to the original while it was copied.
Outcome checkOriginal(Session &session, const Replacement &state)
{
    const auto info = readDomain(session, state.uuid);
    if (!info.has_value()) {
        return info.error();
    }
    if (isActive(info->state)) {
        return conflict(Tr::tr("%1 was started while its disk was copied, so the copy is out of date. The guest keeps "
                               "its old disk.")
                            .arg(info->name));
    }
    const auto now = readVolumeIdentity(session, state.change.fromPool, state.change.fromVolume);
    if (!now.has_value()) {
        return now.error();
    }
    return *now && **now == state.original
        ? Outcome{}
        : Outcome(conflict(Tr::tr("%1 was changed while it was copied, so the copy is out of date. The guest keeps "
                                  "its old disk.")
                               .arg(state.change.fromPath)));
}

struct Edit {
    Definition before;
    Definition after;
    bool needed;
};
Result<Edit> editOf(Session &session, const Replacement &state)
{
    auto before = Definition::read(session, state.uuid);
    if (!before.has_value()) {
        return before.error();
    }
    auto after = withDiskSource(before->text(), state.change);
    if (!after.has_value()) {
        return after.error();
    }
    const bool needed = *after != before->text();
    return Edit{std::move(*before), Definition(std::move(*after)), needed};
}

/// After a pivot libvirt may or may not have changed the stored definition, too.
Outcome storeSwitch(Session &session, Replacement &state)
{
    const auto info = readDomain(session, state.uuid);
    if (!info.has_value()) {
        return info.error();
    }
    if (!info->persistent) {
        state.switched = true;
        return {};
    }
    const auto edit = editOf(session, state);
    if (!edit.has_value()) {
        return edit.error();
    }
    if (!edit->needed) {
        state.switched = true;
        return {};
    }
    if (!state.switched) { // off: the copy must be of the disk as it is
        Outcome good = checkOriginal(session, state);
        if (!good.has_value()) {
            return good;
        }
    }
    Outcome stored = redefineDomain(session, state.uuid, edit->before.text(), edit->after.text());
    state.switched = state.switched || stored.has_value();
    return stored;
}

Outcome switchDefinition(Session &session, Replacement &state, const CallContext &)
{
    const bool pivoted = state.switched;
    Outcome stored = storeSwitch(session, state);
    if (stored.has_value() || !pivoted) {
        return stored;
    }
    const QString &why = stored.error().message;
    return explained(
        stored,
        (Tr::tr("The guest runs on %1 now, but its stored definition still names %2; both are kept. Change "
                "the definition before the guest is shut down.")
             .arg(state.change.toPath, state.change.fromPath)
         + (why.isEmpty() ? QString() : QString(u' ' + why))));
}

Result<Sighting> lookWhetherSwitched(Session &session, Replacement &state)
{
    const auto edit = editOf(session, state);
    if (!edit.has_value()) {
        return edit.error();
    }
    state.switched = state.switched || !edit->needed;
    return Sighting{edit->needed ? Sighting::NotDone : Sighting::Done};
}

Outcome rememberKept(Session &session, Replacement &state, const CallContext &)
{
    const VolumeRef old{state.change.fromPool, state.change.fromVolume};
    const auto identity = readVolumeIdentity(session, old.pool, old.name);
    const auto info = readVolume(session, old);
    if (identity.has_value() && *identity && info.has_value()) {
        state.kept = KeptDisk{**identity, state.change.fromPath, info->allocation};
    }
    return {}; // the guest has its new disk; that the old one cannot be seen now is no failure
}

Outcome deleteOriginal(Session &session, Replacement &state, const CallContext &context)
{
    const QString failure
        = Tr::tr("The guest has its new disk. The old one, %1, was not deleted.").arg(state.change.fromPath);
    const auto now = readVolumeIdentity(session, state.change.fromPool, state.change.fromVolume);
    if (!now.has_value()) {
        return explained(Outcome(now.error()), failure);
    }
    if (!*now) {
        return {};
    }
    Outcome unused = checkDiskUnused(session, state.change.fromPath, context);
    if (!unused.has_value()) {
        return explained(unused, failure + u' ' + unused.error().message);
    }
    return explained(deleteVolume(session, state.change.fromPool, state.change.fromVolume), failure);
}

Result<Sighting> lookWhetherOriginalGone(Session &session, Replacement &state)
{
    const auto now = readVolumeIdentity(session, state.change.fromPool, state.change.fromVolume);
    if (!now.has_value()) {
        return now.error();
    }
    return Sighting{*now ? Sighting::NotDone : Sighting::Done};
}

} // namespace

bool keepsFiles(const PoolInfo &pool)
{
    const QStringList devices{u"logical"_s, u"disk"_s, u"iscsi"_s, u"iscsi-direct"_s, u"scsi"_s, u"mpath"_s, u"zfs"_s};
    return !devices.contains(pool.type);
}

void addPrepareStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, ReplacementCheck check)
{
    job.addStep(
        makeStep(host,
                 stepOf(state, Tr::tr("Looking at the disk"), Lane::General,
                        [check = std::move(check)](Session &session, Replacement &of, const CallContext &context) {
                            return prepare(session, of, check, context);
                        })));
}

void addCopySteps(
    Job &job, const QPointer<Connection> &host, const SharedReplacement &state,
    std::function<QFuture<Outcome>(const ComparedImage &, const ComparedImage &, const CallContext &)> compare)
{
    HostStep copy
        = stepOf(state, Tr::tr("Copying to %1").arg(state->plan.toName), Lane::Long, copyOff, lookForCopy, removeCopy);
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
                         stepOf(state, Tr::tr("Making the volume %1").arg(state->plan.toName), Lane::Long, makeTarget,
                                lookForCopy, removeCopy)));
    const auto copyLive = [](Session &session, Replacement &of, const CallContext &context) {
        const BlockCopy copy{of.change.target, of.change.fromPath, of.change.toPath,
                             of.change.format, of.change.toBlock,  !of.backingPath.isEmpty()};
        const Outcome copied = copyBlock(session, of.uuid, copy, context);
        of.switched = of.switched || copied.has_value();
        return explainedCopy(copied, of);
    };
    HostStep copy = stepOf(state, Tr::tr("Copying while the guest runs"), Lane::Long, copyLive, lookAfterPivot);
    copy.unit = Job::Unit::Bytes;
    job.addStep(makeStep(host, std::move(copy)));
}

Result<Sighting> lookAfterPivot(Session &session, Replacement &state)
{
    const auto now = readBlockJob(session, state.uuid, state.change.target);
    if (now.has_value()) {
        const bool done = same(now->source, state.change.toPath);
        state.switched = state.switched || done;
        return Sighting{done ? Sighting::Done : Sighting::NotDone}; // a job under way is taken over by the next try
    }
    if (now.error().kind != ErrorKind::Busy) {
        return now.error();
    }
    // Off: only the stored definition is left to tell.
    const auto stored = lookWhetherSwitched(session, state);
    if (stored.has_value() && stored->seen == Sighting::Done) {
        return stored;
    }
    if (!stored.has_value() && stored.error().kind == ErrorKind::Unreachable) {
        return stored.error();
    }
    state.uncertain = true;
    return Error{
        ErrorKind::Conflict,
        0,
        Tr::tr("The guest was shut down while the connection was broken. It cannot be told whether it had gone "
               "over to %1 by then; its definition names %2. Both are kept: look at their times before you "
               "start it.")
            .arg(state.change.toPath, state.change.fromPath),
        {}};
}

void addSwitchStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state)
{
    HostStep store
        = stepOf(state, Tr::tr("Storing the definition"), Lane::General, switchDefinition, lookWhetherSwitched);
    store.cancellable = false;
    job.addStep(makeStep(host, std::move(store)));
}

void addKeepStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, bool deleteOld,
                 std::function<void(const KeptDisk &)> kept)
{
    HostStep rest = deleteOld
        ? stepOf(state, Tr::tr("Deleting the old disk"), Lane::Long, deleteOriginal, lookWhetherOriginalGone)
        : stepOf(state, Tr::tr("Looking at what is left"), Lane::General, rememberKept);
    rest.cancellable = false;
    job.addStep(makeStep(host, std::move(rest)));
    Job::Step last;
    last.text = Tr::tr("Finishing");
    last.cancellable = false;
    last.run = [job = &job, state, kept = std::move(kept)](const CallContext &) {
        if (state->kept) {
            job->setSuccessNote(Tr::tr("The old image %1 (%2) was kept.")
                                    .arg(state->kept->path, sizeText(state->kept->allocation.value)));
            if (kept) {
                kept(*state->kept);
            }
        }
        return readyFuture(Outcome{});
    };
    job.addStep(std::move(last));
}

} // namespace guestdeck
