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

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskJobs)
};

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

/// A guest that runs has written to it until it left it. A merge has not looked at its overlay before.
bool mayBeOriginal(const Replacement &state, const VolumeIdentity &found)
{
    return state.original.name.isEmpty()
        || (state.live ? found.isSameButWritten(state.original) : found == state.original);
}

Outcome rememberKept(Session &session, Replacement &state, const CallContext &)
{
    if (state.kept) {
        return {}; // only the answer was lost; what lies there by now may be another one
    }
    const VolumeRef old{state.change.fromPool, state.change.fromVolume};
    const auto identity = readVolumeIdentity(session, old.pool, old.name);
    const auto info = readVolume(session, old);
    if (identity.has_value() && *identity && info.has_value() && mayBeOriginal(state, **identity)) {
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
    if (*now && !state.kept) { // it could not be seen when the guest had left it, or was another one by then
        return conflict(failure);
    }
    const Outcome deleted = *now ? deleteKept(session, *state.kept, context) : Outcome{};
    if (!deleted.has_value()) {
        return explained(deleted, QString(failure + u' ' + deleted.error().message).trimmed());
    }
    state.kept.reset();
    return {};
}

Result<Sighting> lookWhetherOriginalGone(Session &session, Replacement &state)
{
    const auto now = readVolumeIdentity(session, state.change.fromPool, state.change.fromVolume);
    if (!now.has_value()) {
        return now.error();
    }
    // Ours is gone, even if another one has its name by now.
    const bool there = *now && (!state.kept || **now == state.kept->identity);
    if (!there) {
        state.kept.reset();
    }
    return Sighting{there ? Sighting::NotDone : Sighting::Done};
}

} // namespace

HostStep replacementStep(const SharedReplacement &state, const QString &text, Lane lane, ReplacementCall call,
                         ReplacementLook look, ReplacementCall undo)
{
    HostStep step;
    step.text = text;
    step.lane = lane;
    step.repeatable = true;
    step.onBreak = [state]() { state->interrupted = true; };
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
    HostStep store = replacementStep(state, Tr::tr("Storing the definition"), Lane::General, switchDefinition,
                                     lookWhetherSwitched);
    store.cancellable = false;
    job.addStep(makeStep(host, std::move(store)));
}

void addKeepStep(Job &job, const QPointer<Connection> &host, const SharedReplacement &state, bool deleteOld,
                 std::function<void(const KeptDisk &)> kept)
{
    HostStep rest = replacementStep(state, Tr::tr("Looking at what is left"), Lane::General, rememberKept);
    rest.cancellable = false;
    job.addStep(makeStep(host, std::move(rest)));
    if (deleteOld) {
        HostStep deletion = replacementStep(state, Tr::tr("Deleting the old disk"), Lane::Long, deleteOriginal,
                                            lookWhetherOriginalGone);
        deletion.cancellable = false;
        job.addStep(makeStep(host, std::move(deletion)));
    }
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
