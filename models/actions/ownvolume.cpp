// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/ownvolume.h"

#include "models/actions/storagewords.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/storagecalls.h"

#include <QCoreApplication>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

void remember(Session &session, OwnVolume &volume, const VolumeInfo &info)
{
    volume.info = info;
    const auto identity = readVolumeIdentity(session, volume.pool, volume.wanted.name, PoolLook::AsKnown);
    volume.made = identity.has_value() ? *identity : std::nullopt;
}

Outcome make(Session &session, OwnVolume &volume, const OwnVolume::Make &call, const CallContext &context)
{
    if (!volume.nameWasFree) {
        // A file that the pool has not seen yet is found now, and not written over.
        (void)refreshPool(session, volume.pool);
        const auto names = listVolumeNames(session, volume.pool);
        if (!names.has_value()) {
            return names.error();
        }
        if (names->contains(volume.wanted.name)) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("The pool %1 has a volume called %2 already.").arg(volume.pool, volume.wanted.name),
                         {}};
        }
        volume.nameWasFree = true;
    }
    const auto made = call(session, context);
    if (!made.has_value()) {
        return made.error();
    }
    remember(session, volume, *made);
    return {};
}

/// libvirt goes on writing when nobody waits for it any more.
Result<Sighting> look(Session &session, OwnVolume &volume)
{
    const bool busy = isPoolBusy(session, volume.pool);
    const auto found = readVolumes(session, volume.pool, {volume.wanted.name});
    if (!found.has_value()) {
        return found.error();
    }
    if (found->isEmpty() || !volume.nameWasFree) {
        return Sighting{busy ? Sighting::Working : Sighting::NotDone};
    }
    const VolumeInfo &info = found->first();
    if (busy) {
        return Sighting{Sighting::Working, info.allocation.value, info.capacity.value};
    }
    const auto users = readUsersOfDisk(session, info.path, {});
    if (!users.has_value()) {
        return users.error();
    }
    const bool otherFormat
        = !volume.wanted.format.isEmpty() && !info.format.isEmpty() && info.format != volume.wanted.format;
    if (!users->isEmpty() || otherFormat || info.capacity.value < volume.wanted.capacity.value) {
        return Error{
            ErrorKind::Conflict,
            0,
            Tr::tr("The connection broke meanwhile. %1 is on the host, but not as it was asked for: half-made, "
                   "or somebody else's. It was left alone.")
                .arg(info.path),
            {}};
    }
    remember(session, volume, info);
    return Sighting{Sighting::Done};
}

bool mayBeOurs(const OwnVolume &volume, VolumeIdentity found)
{
    if (!volume.interrupted || !volume.made) {
        return true;
    }
    if (volume.written) {
        found.changed = volume.made->changed;
        found.capacity = volume.made->capacity;
    }
    return found == *volume.made;
}

} // namespace

Error volumeLeftAlone(const QString &name)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("The volume %1 was left alone: after the break of the connection it is not certain that it is still "
                   "the same one.")
                .arg(name),
            {}};
}

Outcome withLeftover(Outcome failed, const Outcome &cleaned)
{
    if (failed.has_value() || cleaned.has_value()) {
        return failed;
    }
    if (failed.error().kind == ErrorKind::Cancelled) {
        return cleaned;
    }
    Error &error = failed.error();
    const QStringList messages{error.message, cleaned.error().message};
    const QStringList details{error.detail, cleaned.error().detail};
    error.message = messages.join(QChar(u' ')).trimmed();
    error.detail = details.join(QChar(u'\n')).trimmed();
    return failed;
}

Outcome removeOwnVolume(Session &session, OwnVolume &volume)
{
    const QString failure = Tr::tr("The volume %1 is still there.").arg(volume.wanted.name);
    const auto found = readVolumeIdentity(session, volume.pool, volume.wanted.name);
    if (!found.has_value()) {
        return storageExplained(Outcome(found.error()), failure);
    }
    // Gone; or, when an earlier attempt was cut off, gone and another one made under its name since.
    if (!*found || (volume.dying && volume.dying != *found)) {
        return {};
    }
    if (!volume.dying && !mayBeOurs(volume, **found)) {
        return volumeLeftAlone(volume.wanted.name);
    }
    volume.dying = *found;
    return storageExplained(deleteVolume(session, volume.pool, volume.wanted.name), failure);
}

HostStep ownVolumeStep(const std::shared_ptr<OwnVolume> &volume, const QString &text, const QString &failure,
                       OwnVolume::Make call)
{
    HostStep step;
    step.text = text;
    step.lane = Lane::Long;
    step.repeatable = true;
    step.unit = Job::Unit::Bytes;
    step.onBreak = [volume]() { volume->interrupted = true; };
    step.call = [volume, failure, call = std::move(call)](Session &session, const CallContext &context) {
        Outcome outcome = make(session, *volume, call, context);
        if (!outcome.has_value() && outcome.error().kind == ErrorKind::NoSpace && outcome.error().message.isEmpty()) {
            outcome.error().message = failure + QChar(u' ')
                + Tr::tr("The storage pool %1 has no room for it. Nothing was left behind.").arg(volume->pool);
        }
        return storageExplained(outcome, failure);
    };
    step.undo = [volume](Session &session, const CallContext &) { return removeOwnVolume(session, *volume); };
    step.look = [volume](Session &session) { return look(session, *volume); };
    return step;
}

} // namespace guestdeck
