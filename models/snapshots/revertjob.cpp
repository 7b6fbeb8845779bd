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
    QList<VolumeRef> made = {}; ///< of these
    std::optional<Definition> before = {};
    QByteArray live = {}; ///< definition for the memory
    bool paused = false;
    QString memoryFile = {};
    bool switched = false;

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

Outcome makeForks(Session &session, Reverting &work, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    const Outcome good = allowed(facts, work.wanted.name);
    if (!good.has_value()) {
        return good;
    }
    if (work.forks.isEmpty()) {
        work.forks = planSnapshotRevert(*facts, work.wanted.name).forks;
    }
    const Snapshot *snapshot = facts->find(work.wanted.name);
    work.memoryFile = snapshot->memoryFile;
    work.paused = snapshot->state == DomainState::Paused;
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        const VolumeRef volume{fork.pool, fork.volume};
        if (work.made.contains(volume)) {
            continue;
        }
        NewVolume wanted;
        wanted.name = fork.volume;
        wanted.capacity = facts->images.value(fork.base).capacity;
        wanted.format = u"qcow2"_s;
        wanted.backingPath = fork.base;
        wanted.backingFormat = fork.baseFormat;
        const auto made = createVolume(session, fork.pool, wanted);
        if (!made.has_value() && !(made.error().kind == ErrorKind::Conflict && isOurs(session, fork))) {
            return explained(Outcome(made.error()), Tr::tr("The new overlay %1 could not be made.").arg(fork.path));
        }
        work.made.append(volume);
    }
    return {};
}

Outcome removeForks(Session &session, Reverting &work, const CallContext &)
{
    while (!work.made.isEmpty()) {
        const Outcome deleted = deleteVolume(session, work.made.last().pool, work.made.last().name);
        if (!deleted.has_value()) {
            return explained(deleted, Tr::tr("The overlay %1 was left.").arg(work.made.last().name));
        }
        work.made.removeLast();
    }
    return {};
}

Outcome putOff(Session &session, Reverting &work, const CallContext &)
{
    return explained(destroyIfActive(session, work.uuid), Tr::tr("The guest could not be forced off."));
}

Outcome switchDefinition(Session &session, Reverting &work, const CallContext &)
{
    const auto info = readDomain(session, work.uuid);
    if (!info.has_value()) {
        return info.error();
    }
    if (isActive(info->state)) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("Somebody has started the guest at the same moment."), {}};
    }
    auto xml = readSnapshotXml(session, work.uuid, work.wanted.name);
    if (!xml.has_value()) {
        return xml.error();
    }
    QHash<QString, QString> images;
    for (const SnapshotFork &fork : std::as_const(work.forks)) {
        images.insert(fork.target, fork.path);
    }
    auto domain = snapshotDomain(*xml, images);
    explicit_bzero(xml->data(), size_t(xml->size()));
    auto before = Definition::read(session, work.uuid);
    if (!domain.has_value() || !before.has_value()) {
        return domain.has_value() ? before.error() : domain.error();
    }
    const Definition after(std::move(domain->stored));
    work.live = std::move(domain->live);
    if (!work.before) {
        work.before.emplace(std::move(*before));
    } else if (before->text() != work.before->text()) {
        work.switched = true; // done before the link broke
        return {};
    }
    const Outcome stored = redefineDomain(session, work.uuid, work.before->text(), after.text());
    work.switched = stored.has_value();
    return explained(stored, Tr::tr("The guest's definition of that time could not be stored."));
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
    const Outcome back = redefineDomain(session, work.uuid, now->text(), work.before->text());
    work.switched = !back.has_value();
    return back;
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
    job.addStep(makeStep(host, step(work, Tr::tr("Making new overlays"), makeForks, removeForks)));
    job.addStep(makeStep(host, step(work, Tr::tr("Forcing the guest off"), putOff)));
    job.addStep(
        makeStep(host, step(work, Tr::tr("Storing the definition of that time"), switchDefinition, switchBack)));
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
