// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a snapshot.
#include "models/actions/definition.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "models/snapshots/snapshotwork.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

/// How far the task has come. One step after the other, a future between them: no lock.
struct Reverting {
    QUuid uuid;
    SnapshotRevert wanted;
    QList<SnapshotFork> forks = {};
    QHash<QString, Bytes> capacities = {}; ///< of what they are made upon
    QList<VolumeRef> made = {}; ///< of these
    QList<VolumeRef> tried = {}; ///< whether they are there was not heard
    std::optional<Definition> before = {};
    std::optional<Definition> after = {}; ///< as libvirt has stored it
    QByteArray live = {}; ///< definition for the memory
    DomainState found = DomainState::Unknown; ///< what the guest did before
    bool paused = false;
    QString memoryFile = {};
    bool switched = false;
    bool forcedOff = false;

    ~Reverting()
    {
        if (!live.isEmpty()) {
            explicit_bzero(live.data(), size_t(live.size()));
        }
    }
};
using Shared = std::shared_ptr<Reverting>;
using Call = Outcome (*)(Session &, Reverting &, const CallContext &);

Outcome allowed(const Result<SnapshotFacts> &facts, const QString &name)
{
    if (!facts.has_value()) {
        return facts.error();
    }
    const SnapshotVerdict verdict = checkRevert(*facts, name);
    return verdict.isPossible() ? Outcome{} : snapshots::refused(verdict);
}

/// The file is there from a try whose answer was lost.
bool isOurs(Session &session, const SnapshotFork &fork)
{
    const auto there = readVolume(session, {fork.pool, fork.volume});
    return there.has_value() && QDir::cleanPath(there->backingPath) == fork.base;
}

Outcome plan(Session &session, Reverting &work, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    const Outcome good = allowed(facts, work.wanted.name);
    if (!good.has_value()) {
        return good;
    }
    work.forks = planSnapshotRevert(*facts, work.wanted.name).forks;
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        work.capacities.insert(fork.base, facts->images.value(fork.base).capacity);
    }
    const Snapshot *snapshot = facts->find(work.wanted.name);
    work.memoryFile = snapshot->memoryFile;
    work.paused = snapshot->state == DomainState::Paused;
    work.found = facts->state;
    return {};
}

Outcome makeForks(Session &session, Reverting &work, const CallContext &)
{
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        const VolumeRef volume{fork.pool, fork.volume};
        if (work.made.contains(volume)) {
            continue;
        }
        NewVolume wanted;
        wanted.name = fork.volume;
        wanted.capacity = work.capacities.value(fork.base);
        wanted.format = u"qcow2"_s;
        wanted.backingPath = fork.base;
        wanted.backingFormat = fork.baseFormat;
        const auto made = createVolume(session, fork.pool, wanted);
        const bool open = !made.has_value()
            && (made.error().kind == ErrorKind::Unreachable || made.error().kind == ErrorKind::Timeout);
        const bool fromLostTry = !made.has_value() && made.error().kind == ErrorKind::Conflict
            && work.tried.contains(volume) && isOurs(session, fork);
        if (!made.has_value() && !fromLostTry) {
            if (open) {
                work.tried.append(volume);
            }
            return explained(Outcome(made.error()), Tr::tr("The new overlay %1 could not be made.").arg(fork.path));
        }
        work.made.append(volume);
    }
    return {};
}

/// Whatever was heard of the steps between: what the guest's definition names, or what it runs from, is not deleted.
Result<bool> isInUse(Session &session, const Reverting &work, const SnapshotFork &fork)
{
    for (const bool stored : {true, false}) {
        const auto xml = readDomainXml(session, work.uuid, false, stored);
        if (!xml.has_value()) {
            return xml.error();
        }
        if (hasForks(xml->toUtf8(), {fork})) {
            return true;
        }
    }
    return false;
}

Outcome removeForks(Session &session, Reverting &work)
{
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        const VolumeRef volume{fork.pool, fork.volume};
        if (!work.made.contains(volume) && !(work.tried.contains(volume) && isOurs(session, fork))) {
            continue;
        }
        const auto used = isInUse(session, work, fork);
        if (!used.has_value()) {
            return used.error();
        }
        const Outcome deleted
            = *used ? Outcome(Error{ErrorKind::Conflict, 0, {}, {}}) : deleteVolume(session, fork.pool, fork.volume);
        if (!deleted.has_value()) {
            return explained(deleted, Tr::tr("The overlay %1 was left.").arg(fork.path));
        }
        work.made.removeAll(volume);
        work.tried.removeAll(volume);
    }
    return {};
}

/// As before the task; what its programs had not stored is lost all the same.
Outcome startAgain(Session &session, Reverting &work)
{
    if (!work.forcedOff) {
        return {};
    }
    const auto info = readDomain(session, work.uuid);
    if (!info.has_value() || isActive(info->state)) {
        return info.has_value() ? Outcome{} : Outcome(info.error());
    }
    return explained(work.found == DomainState::Paused ? startPaused(session, work.uuid)
                                                       : startDomain(session, work.uuid),
                     Tr::tr("The guest has its old disks and definition again, but could not be started."));
}

Outcome putOff(Session &session, Reverting &work, const CallContext &)
{
    work.forcedOff = isActive(work.found);
    return explained(destroyIfActive(session, work.uuid), Tr::tr("The guest could not be forced off."));
}

Error changedMeanwhile(const QString &what)
{
    return {ErrorKind::Conflict,
            0,
            QString(Tr::tr("Somebody else has changed the guest's definition meanwhile.") + u' ' + what),
            {}};
}

/// Before a guest that runs is forced off: a definition that libvirt refuses costs it nothing then.
Outcome switchDefinition(Session &session, Reverting &work, const CallContext &)
{
    auto before = Definition::read(session, work.uuid);
    if (!before.has_value()) {
        return before.error();
    }
    auto xml = readSnapshotXml(session, work.uuid, work.wanted.name);
    if (!xml.has_value()) {
        return xml.error();
    }
    QHash<QString, QString> images;
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        images.insert(fork.target, fork.path);
    }
    auto domain = snapshotDomain(*xml, images, work.before ? work.before->text() : before->text());
    explicit_bzero(xml->data(), size_t(xml->size()));
    if (!domain.has_value()) {
        return domain.error();
    }
    const Definition after(std::move(domain->stored));
    work.live = std::move(domain->live);
    if (!work.before) {
        work.before.emplace(std::move(*before));
    } else if (hasForks(before->text(), work.forks)) {
        work.switched = true; // done before the link broke
        work.after.emplace(std::move(*before));
        return {};
    } else if (before->text() != work.before->text()) {
        return changedMeanwhile(Tr::tr("The guest was left as it is."));
    }
    const Outcome stored = redefineDomain(session, work.uuid, work.before->text(), after.text());
    if (!stored.has_value()) {
        return explained(stored, Tr::tr("The guest's definition of that time could not be stored."));
    }
    work.switched = true;
    auto now = Definition::read(session, work.uuid);
    if (now.has_value()) {
        work.after.emplace(std::move(*now));
    }
    return {};
}

Outcome switchBack(Session &session, Reverting &work, const CallContext &)
{
    if (!work.switched || !work.before) {
        return {};
    }
    const auto now = Definition::read(session, work.uuid);
    if (!now.has_value()) {
        return now.error();
    }
    if (now->text() == work.before->text()) {
        work.switched = false; // from a try whose answer was lost
        return {};
    }
    const bool asStored = work.after ? now->text() == work.after->text() : hasForks(now->text(), work.forks);
    if (!asStored) {
        return changedMeanwhile(
            Tr::tr("It was left as it is now, with the new overlays upon the disks of the snapshot."));
    }
    const Outcome back = redefineDomain(session, work.uuid, now->text(), work.before->text());
    work.switched = !back.has_value();
    return back;
}

/// It stands with the step before those that change anything: a step that fails is not undone itself.
Outcome putBack(Session &session, Reverting &work, const CallContext &context)
{
    if (work.switched) {
        return {}; // it could not be switched back, and needs the overlays
    }
    if (work.before) {
        const auto now = Definition::read(session, work.uuid);
        if (!now.has_value()) {
            return now.error();
        }
        if (hasForks(now->text(), work.forks)) {
            work.switched = true; // it was, though the answer was lost
            const Outcome back = switchBack(session, work, context);
            if (!back.has_value()) {
                return back;
            }
        }
    }
    const Outcome removed = removeForks(session, work);
    const Outcome started = startAgain(session, work);
    return removed.has_value() ? started : removed;
}

Outcome wake(Session &session, Reverting &work, const CallContext &)
{
    const auto info = readDomain(session, work.uuid);
    if (!info.has_value() || isActive(info->state)) {
        return info.has_value() ? Outcome{} : Outcome(info.error());
    }
    if (!work.memoryFile.isEmpty()) {
        return explained(restoreMemory(session, work.memoryFile, work.live, work.paused),
                         Tr::tr("The memory could not be read back from %1.").arg(work.memoryFile));
    }
    return work.wanted.start ? explained(startDomain(session, work.uuid), Tr::tr("The guest could not be started."))
                             : Outcome{};
}

Outcome mark(Session &session, Reverting &work, const CallContext &)
{
    const auto xml = readSnapshotXml(session, work.uuid, work.wanted.name);
    return xml.has_value() ? redefineSnapshot(session, work.uuid, *xml, true) : Outcome(xml.error());
}

HostStep step(const Shared &work, const QString &text, Call call, Call undo = nullptr)
{
    HostStep made;
    made.text = text;
    made.lane = Lane::Long;
    made.repeatable = true; // each looks at what is there
    made.call = [work, call](Session &session, const CallContext &context) { return call(session, *work, context); };
    if (undo) {
        made.undo
            = [work, undo](Session &session, const CallContext &context) { return undo(session, *work, context); };
    }
    return made;
}

void addInternal(Job &job, const QPointer<Connection> &host, const Shared &work)
{
    HostStep revert;
    revert.text = Tr::tr("Going back");
    revert.lane = Lane::Long;
    revert.cancellable = false;
    revert.call = [work](Session &session, const CallContext &context) -> Outcome {
        const auto facts = readSnapshotFacts(session, work->uuid, context);
        const Outcome good = allowed(facts, work->wanted.name);
        if (!good.has_value()) {
            return good;
        }
        Outcome reverted = revertSnapshot(session, work->uuid, work->wanted.name);
        if (!reverted.has_value() && reverted.error().message.isEmpty()) {
            reverted.error().message = Tr::tr("The guest could not go back to the snapshot %1.").arg(work->wanted.name);
        }
        const auto info = reverted.has_value() ? readDomain(session, work->uuid) : Result<DomainInfo>(Error{});
        return info.has_value() && work->wanted.start && !isActive(info->state) ? startDomain(session, work->uuid)
                                                                                : reverted;
    };
    revert.look = [work](Session &session) -> Result<Sighting> {
        const auto all = listSnapshots(session, work->uuid);
        if (!all.has_value()) {
            return all.error();
        }
        const bool current = std::ranges::any_of(
            *all, [&work](const Snapshot &snapshot) { return snapshot.name == work->wanted.name && snapshot.current; });
        return Error{ErrorKind::Timeout,
                     0,
                     current ? Tr::tr("The guest is based on the snapshot, but it cannot be told whether it went back "
                                      "now or had been so before. Look at it, and go back again if need be.")
                             : Tr::tr("The guest did not go back."),
                     {}};
    };
    job.addStep(makeStep(host, std::move(revert)));
}

void addExternal(Job &job, const QPointer<Connection> &host, const Shared &work)
{
    job.addStep(makeStep(host, step(work, Tr::tr("Looking at the snapshots"), plan, putBack)));
    job.addStep(makeStep(host, step(work, Tr::tr("Making new overlays"), makeForks)));
    job.addStep(
        makeStep(host, step(work, Tr::tr("Storing the definition of that time"), switchDefinition, switchBack)));
    job.addStep(makeStep(host, step(work, Tr::tr("Forcing the guest off"), putOff)));
    HostStep awake = step(work, Tr::tr("Bringing the guest back"), wake, putOff);
    awake.cancellable = false;
    job.addStep(makeStep(host, std::move(awake)));
    HostStep last = step(work, Tr::tr("Noting where the guest is"), mark);
    last.cancellable = false;
    job.addStep(makeStep(host, std::move(last)));
}

} // namespace

std::unique_ptr<Job> makeSnapshotRevertJob(Connection &connection, const SnapshotFacts &facts,
                                           const SnapshotRevert &revert, const SnapshotHooks &hooks)
{
    auto job = snapshots::makeJob(connection, Tr::tr("Go back to the snapshot %1 of %2").arg(revert.name, facts.name),
                                  facts.uuid);
    const QPointer<Connection> host(&connection);
    const auto work = std::make_shared<Reverting>();
    work->uuid = facts.uuid;
    work->wanted = revert;
    if (revert.safety) {
        job->addStep(makeStep(host, snapshots::takeStep(host, facts.uuid, *revert.safety, hooks)));
    }
    const Snapshot *snapshot = facts.find(revert.name);
    if (snapshot && snapshot->kind == Snapshot::Kind::Internal) {
        addInternal(*job, host, work);
    } else {
        addExternal(*job, host, work);
    }
    return job;
}

} // namespace guestdeck
