// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/volumejobs.h"

#include "models/actions/hoststep.h"
#include "models/actions/ownvolume.h"
#include "models/actions/storagewords.h"
#include "models/connection/connection.h"
#include "models/connection/volumestore.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/storagefacts.h"
#include "models/libvirt/volumecalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Host = QPointer<Connection>;

std::unique_ptr<Job> newJob(Connection &connection, const QString &title, const QStringList &pools)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    VolumeStore::rereadAfter(*job, connection, pools);
    return job;
}

Error conflict(const QString &message)
{
    return {ErrorKind::Conflict, 0, message, {}};
}

/// A copy of what somebody writes to is worth nothing.
Outcome checkNotWritten(Session &session, const VolumeRef &from, const CallContext &context)
{
    auto facts = readStorageFacts(session, false, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const StorageMap map = StorageMap::build(std::move(*facts));
    if (!map.find(from)) {
        return Error{ErrorKind::NotFound, 0, {}, from.name};
    }
    QStringList names;
    for (const StorageMap::User &user : map.users(from)) {
        // Media and bases are only read.
        if (user.running && user.direct && !user.medium && !user.readOnly) {
            names.append(user.name);
        }
    }
    names.removeDuplicates();
    return names.isEmpty() ? Outcome{}
                           : conflict(Tr::tr("%1 is in use by %2, which is running: a copy would hold half-written "
                                             "data. Shut it down first.")
                                          .arg(from.name, names.join(u", "_s)));
}

struct Deletion {
    VolumeRef ref;
    std::optional<VolumeIdentity> identity; ///< once it is known which one is meant
    bool begun = false; ///< its deletion was asked for
};

Error leftAlone(const QString &path)
{
    return conflict(
        QCoreApplication::translate("guestdeck::DiskJobs",
                                    "%1 was left alone: it was changed since, and may be another disk by now.")
            .arg(path));
}

/// What the user agreed to, and when.
struct Agreed {
    QList<VolumeInfo> seen;
    QElapsedTimer since;
};

/// A list that is shown may be a little behind what was written last; a name that was given away while the task waited
/// for its host is another matter.
bool isAsSeen(const Agreed &agreed, const VolumeRef &ref, const VolumeInfo &now)
{
    constexpr qint64 longWait = 60'000; // ms
    const auto seen = std::ranges::find_if(
        agreed.seen, [&ref](const VolumeInfo &info) { return info.pool == ref.pool && info.name == ref.name; });
    if (seen == agreed.seen.end()) {
        return true;
    }
    const bool written = seen->changed.isValid() && seen->changed != now.changed;
    return seen->key == now.key && seen->capacity == now.capacity && (!written || agreed.since.elapsed() < longWait);
}

/// Children before their bases, so that a whole chain can go at once.
Result<QList<Deletion>> planDeletion(Session &session, const QList<VolumeRef> &volumes, const Agreed &agreed,
                                     const CallContext &context)
{
    auto facts = readStorageFacts(session, true, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const StorageMap map = StorageMap::build(std::move(*facts));
    if (!map.unreadGuests().isEmpty()) {
        return conflict(Tr::tr("It cannot be told which disks %1 uses. Nothing was deleted.")
                            .arg(map.unreadGuests().join(u", "_s)));
    }
    QList<Deletion> plan;
    for (const VolumeRef &ref : volumes) {
        if (!map.users(ref).isEmpty()) {
            return conflict(Tr::tr("%1 cannot be deleted. %2 Nothing was deleted.").arg(ref.name, map.whyLocked(ref)));
        }
        const QList<VolumeRef> children = map.children(ref);
        if (!std::ranges::all_of(children, [&](const VolumeRef &child) { return volumes.contains(child); })) {
            return conflict(Tr::tr("%1 cannot be deleted. %2 Nothing was deleted.").arg(ref.name, map.whyLocked(ref)));
        }
        const auto identity = readVolumeIdentity(session, ref.pool, ref.name, PoolLook::AsKnown);
        if (!identity.has_value()) {
            return identity.error();
        }
        if (!*identity) {
            continue; // gone already
        }
        const auto now = readVolume(session, ref);
        if (!now.has_value()) {
            return now.error();
        }
        if (!isAsSeen(agreed, ref, *now)) {
            return leftAlone(now->path);
        }
        plan.append({ref, *identity});
    }
    // The deeper a volume lies below others, the later it goes.
    std::ranges::stable_sort(
        plan, [&](const Deletion &a, const Deletion &b) { return map.chain(a.ref).size() > map.chain(b.ref).size(); });
    return plan;
}

} // namespace

std::unique_ptr<Job> makeCreateVolumeJob(Connection &connection, const QString &pool, const NewVolume &wanted)
{
    auto job = newJob(connection, Tr::tr("Create the volume %1").arg(wanted.name), {pool});
    const auto volume = std::make_shared<OwnVolume>(OwnVolume{pool, wanted});
    job->addStep(makeStep(
        Host(&connection),
        ownVolumeStep(volume, Tr::tr("Making the volume"), Tr::tr("The volume %1 could not be made.").arg(wanted.name),
                      [pool, wanted](Session &session, const CallContext &context) -> Result<VolumeInfo> {
                          const Outcome safe
                              = wanted.backingPath.isEmpty() ? Outcome{} : checkBase(session, wanted.backingPath);
                          return safe.has_value() ? makeVolume(session, pool, wanted, context)
                                                  : Result<VolumeInfo>(safe.error());
                      })));
    return job;
}

std::unique_ptr<Job> makeCopyVolumeJob(Connection &connection, const VolumeRef &from, const QString &pool,
                                       const NewVolume &to)
{
    auto job = newJob(connection, Tr::tr("Copy %1 to %2").arg(from.name, to.name), {pool});
    const Host host(&connection);
    const QString failure = Tr::tr("%1 could not be copied.").arg(from.name);
    // Which size the source has is seen when its turn comes; until then only what must come of it is known.
    const auto volume = std::make_shared<OwnVolume>(OwnVolume{pool, to});
    volume->wanted.capacity = {};
    job->addStep(
        makeStep(host,
                 ownVolumeStep(volume, Tr::tr("Copying"), failure,
                               [from, pool, to](Session &session, const CallContext &context) -> Result<VolumeInfo> {
                                   const Outcome good = checkNotWritten(session, from, context);
                                   const auto source = good.has_value() ? readVolume(session, from)
                                                                        : Result<VolumeInfo>(good.error());
                                   if (!source.has_value()) {
                                       return source;
                                   }
                                   NewVolume exact = to; // grown afterwards: libvirt's copy of a raw
                                                         // volume would not tell where its end was
                                   exact.capacity = source->capacity;
                                   return copyVolume(session, from, pool, exact, context);
                               })));
    if (to.capacity.value > 0) {
        HostStep step;
        step.text = Tr::tr("Growing it");
        step.lane = Lane::Long;
        step.repeatable = true;
        step.call = [volume, to](Session &session, const CallContext &) -> Outcome {
            volume->written = true;
            const VolumeRef ref{volume->pool, to.name};
            const auto info = readVolume(session, ref);
            if (!info.has_value() || info->capacity >= to.capacity) {
                return info.has_value() ? Outcome{} : Outcome(info.error());
            }
            return storageExplained(resizeVolume(session, ref, to.capacity, false),
                                    Tr::tr("The copy could not be made larger."));
        };
        job->addStep(makeStep(host, std::move(step)));
    }
    return job;
}

std::unique_ptr<Job> makeResizeVolumeJob(Connection &connection, const VolumeRef &volume, Bytes capacity, bool shrink)
{
    auto job = newJob(connection, Tr::tr("Resize %1").arg(volume.name), {volume.pool});
    HostStep step;
    step.text = Tr::tr("Changing the size");
    step.lane = Lane::Long;
    step.repeatable = true;
    step.call = [volume, capacity, shrink](Session &session, const CallContext &context) {
        const Outcome good = checkVolumeUnneeded(session, volume, VolumeUse::Resize, context);
        return storageExplained(good.has_value() ? resizeVolume(session, volume, capacity, shrink) : good,
                                Tr::tr("The size of %1 could not be changed.").arg(volume.name));
    };
    step.look = [volume, capacity](Session &session) -> Result<Sighting> {
        const auto info = readVolume(session, volume);
        if (!info.has_value()) {
            return info.error();
        }
        return Sighting{info->capacity == capacity ? Sighting::Done : Sighting::NotDone};
    };
    job->addStep(makeStep(Host(&connection), std::move(step)));
    return job;
}

std::unique_ptr<Job> makeWipeVolumeJob(Connection &connection, const VolumeRef &volume)
{
    auto job = newJob(connection, Tr::tr("Wipe %1").arg(volume.name), {volume.pool});
    const Host host(&connection);
    const auto before = std::make_shared<std::optional<VolumeInfo>>();
    const auto wiped = std::make_shared<Deletion>(Deletion{volume, {}});
    HostStep wipe;
    wipe.text = Tr::tr("Overwriting it with zeros");
    wipe.lane = Lane::Long;
    wipe.cancellable = false; // a part of it is gone with the first moment
    wipe.repeatable = true;
    wipe.call = [volume, before, wiped](Session &session, const CallContext &context) -> Outcome {
        const QString failure = Tr::tr("%1 could not be wiped.").arg(volume.name);
        const Outcome good = checkVolumeUnneeded(session, volume, VolumeUse::Wipe, context);
        if (!good.has_value()) {
            return storageExplained(good, failure);
        }
        if (!*before) {
            const auto info = readVolume(session, volume);
            if (!info.has_value()) {
                return storageExplained(Outcome(info.error()), failure);
            }
            *before = *info;
        }
        Outcome outcome = storageExplained(wipeVolume(session, volume, context), failure);
        if (outcome.has_value()) {
            const auto identity = readVolumeIdentity(session, volume.pool, volume.name);
            wiped->identity = identity.has_value() ? *identity : std::nullopt;
        }
        return outcome;
    };
    wipe.look = [volume](Session &session) -> Result<Sighting> {
        return Sighting{isPoolBusy(session, volume.pool) ? Sighting::Working : Sighting::NotDone}; // once more is right
    };
    job->addStep(makeStep(host, std::move(wipe)));
    HostStep anew;
    anew.text = Tr::tr("Making an empty one in its place");
    anew.lane = Lane::Long;
    anew.cancellable = false;
    anew.repeatable = true;
    anew.call = [volume, before, wiped](Session &session, const CallContext &context) -> Outcome {
        const VolumeInfo &was = **before;
        // With its bytes the format is gone as well: what is left is a small raw file.
        if (was.format.isEmpty() || was.format == "raw"_L1 || (!was.type.isEmpty() && was.type != "file"_L1)) {
            return {};
        }
        const QString failure = Tr::tr("%1 was wiped, but no empty volume could be made in its place.").arg(was.name);
        const auto now = readVolumeIdentity(session, volume.pool, volume.name);
        if (!now.has_value()) {
            return storageExplained(Outcome(now.error()), failure);
        }
        if (*now && *now != wiped->identity) {
            // The new one, when an earlier attempt was cut off; else somebody else's.
            return wiped->begun && (*now)->capacity == was.capacity.value ? Outcome{} : leftAlone(was.path);
        }
        Outcome deleted = *now ? checkVolumeUnneeded(session, volume, VolumeUse::Wipe, context) : Outcome{};
        if (deleted.has_value()) {
            wiped->begun = true;
            deleted = deleteVolume(session, volume.pool, volume.name);
        }
        if (!deleted.has_value()) {
            return storageExplained(deleted, failure);
        }
        const QString format = was.format == "qcow2"_L1 ? was.format : u"raw"_s;
        const auto made = createVolume(session, volume.pool, {volume.name, was.capacity, format, true});
        return made.has_value() ? Outcome{} : storageExplained(Outcome(made.error()), failure);
    };
    job->addStep(makeStep(host, std::move(anew)));
    return job;
}

std::unique_ptr<Job> makeDeleteVolumesJob(Connection &connection, const QList<VolumeRef> &volumes,
                                          const QList<VolumeInfo> &seen)
{
    QStringList pools;
    for (const VolumeRef &volume : volumes) {
        pools.append(volume.pool);
    }
    pools.removeDuplicates();
    const QString title = volumes.size() == 1 ? Tr::tr("Delete the volume %1").arg(volumes.constFirst().name)
                                              : Tr::tr("Delete %n volumes", nullptr, int(volumes.size()));
    auto job = newJob(connection, title, pools);
    const Host host(&connection);
    const auto plan = std::make_shared<std::optional<QList<Deletion>>>();
    Agreed agreed{seen, {}};
    agreed.since.start();
    HostStep look;
    look.text = Tr::tr("Looking who uses them");
    look.repeatable = true;
    look.call = [plan, volumes, agreed](Session &session, const CallContext &context) -> Outcome {
        auto made = planDeletion(session, volumes, agreed, context);
        if (!made.has_value()) {
            return storageExplained(Outcome(made.error()), Tr::tr("Nothing was deleted."));
        }
        *plan = std::move(*made);
        return {};
    };
    job->addStep(makeStep(host, std::move(look)));
    for (qsizetype i = 0; i < volumes.size(); ++i) {
        HostStep step;
        step.text = volumes.size() == 1 ? Tr::tr("Deleting") : Tr::tr("Deleting volume %1").arg(i + 1);
        step.repeatable = true;
        step.call = [plan, i](Session &session, const CallContext &context) -> Outcome {
            if (i >= (*plan)->size()) {
                return {};
            }
            Deletion &deletion = (**plan)[i];
            const VolumeRef &ref = deletion.ref;
            const QString failure = Tr::tr("%1 could not be deleted.").arg(ref.name);
            const auto now = readVolumeIdentity(session, ref.pool, ref.name, PoolLook::AsKnown);
            // Gone; or, when an earlier attempt was cut off, gone and another one made under its name since.
            const bool another = now.has_value() && *now && **now != *deletion.identity;
            if (now.has_value() && (!*now || (another && deletion.begun))) {
                return {};
            }
            if (another) {
                return leftAlone(ref.name);
            }
            Outcome outcome = now.has_value() ? checkVolumeUnneeded(session, ref, VolumeUse::Delete, context)
                                              : Outcome(now.error());
            if (outcome.has_value()) {
                deletion.begun = true;
                outcome = deleteVolume(session, ref.pool, ref.name);
            }
            return storageExplained(outcome, failure);
        };
        job->addStep(makeStep(host, std::move(step)));
    }
    return job;
}

} // namespace guestdeck
