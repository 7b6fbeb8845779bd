// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting snapshots, and merging the layers that nothing needs any more.
#include "models/actions/definition.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/snapshots/snapshotwork.h"
#include "models/xml/diskxml.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

/// How far the task has come. One step after the other, a future between them: no lock.
struct Deleting {
    QUuid uuid;
    SnapshotDeletion wanted;
    QHash<QString, QString> formats = {}; ///< of the images that take others
    QList<std::pair<QByteArray, bool>> forgotten = {}; ///< descriptions, and which was current; children first
    bool touched = false; ///< a merge has begun: what was frozen is not what it was any more
    bool started = false; ///< by this task
};
using Shared = std::shared_ptr<Deleting>;

Outcome forget(Session &session, Deleting &work, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    QStringList left;
    for (const QString &name : std::as_const(work.wanted.names)) {
        if (facts->find(name)) {
            left.append(name);
            const SnapshotVerdict verdict = checkDelete(*facts, name, false);
            if (!verdict.isPossible()) {
                return snapshots::refused(verdict);
            }
        }
    }
    if (work.forgotten.isEmpty()) {
        const SnapshotDeletePlan now = planSnapshotDelete(*facts, work.wanted.names);
        if (left != work.wanted.names || now.merges != work.wanted.plan.merges) {
            return snapshots::changedSince();
        }
    }
    for (const SnapshotMerge &merge : std::as_const(work.wanted.plan.merges)) {
        work.formats.insert(merge.base, facts->images.value(merge.base).format);
    }
    for (const QString &name : std::as_const(left)) {
        const auto xml = readSnapshotXml(session, work.uuid, name);
        if (!xml.has_value()) {
            return xml.error();
        }
        work.forgotten.append({*xml, facts->find(name)->current});
        const Outcome deleted = deleteSnapshot(session, work.uuid, name, SnapshotDelete::Description);
        if (!deleted.has_value()) {
            return explained(deleted, Tr::tr("The snapshot %1 could not be deleted.").arg(name));
        }
    }
    return {};
}

/// Only while its images are what they were.
Outcome remember(Session &session, Deleting &work)
{
    if (work.touched) {
        return {};
    }
    for (auto each = work.forgotten.crbegin(); each != work.forgotten.crend(); ++each) {
        const Outcome back = redefineSnapshot(session, work.uuid, each->first, each->second);
        if (!back.has_value()) {
            return back;
        }
    }
    work.forgotten.clear();
    return {};
}

Outcome endOwnStart(Session &session, Deleting &work)
{
    if (!work.started) {
        return {};
    }
    const auto info = readDomain(session, work.uuid);
    if (info.has_value() && info->state == DomainState::Paused) {
        return destroyIfActive(session, work.uuid); // resumed by somebody meanwhile: then it is theirs
    }
    return info.has_value() ? Outcome{} : Outcome(info.error());
}

/// What libvirt does by itself; made sure of, since a start from the old layer would ruin what was merged.
Outcome switchStored(Session &session, const Deleting &work, const SnapshotMerge &merge)
{
    const auto before = Definition::read(session, work.uuid);
    if (!before.has_value()) {
        return before.error();
    }
    const auto details = readDomainDetails(QString::fromUtf8(before->text()));
    if (!details.has_value()) {
        return details.error();
    }
    const auto disk = std::ranges::find(details->disks, merge.target, &DiskInfo::target);
    if (disk == details->disks.cend() || QDir::cleanPath(disk->source) != merge.top) {
        return {};
    }
    DiskSwitch change;
    change.target = merge.target;
    change.fromPath = merge.top;
    change.toPath = merge.base;
    change.format = work.formats.value(merge.base);
    const auto after = withDiskSource(before->text(), change);
    return after.has_value() ? redefineDomain(session, work.uuid, before->text(), *after) : Outcome(after.error());
}

/// The last look before the first byte: somebody may have built upon it since.
Outcome checkMerge(Session &session, const Deleting &work, const SnapshotMerge &merge, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const SnapshotImage base = facts->images.value(merge.base);
    if (!base.guests.isEmpty()) {
        return Error{
            ErrorKind::Conflict, 0, Tr::tr("%1 is also used by: %2").arg(merge.base, base.guests.join(u", "_s)), {}};
    }
    for (const QString &child : base.children) {
        const bool ours = std::ranges::any_of(work.wanted.plan.merges,
                                              [&child](const SnapshotMerge &each) { return each.top == child; });
        if (!ours) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("%1 is also the base of %2, which is still needed.").arg(merge.base, child),
                         {}};
        }
    }
    return {};
}

Outcome mergeLayer(Session &session, Deleting &work, const SnapshotMerge &merge, const CallContext &context)
{
    const Outcome good = checkMerge(session, work, merge, context);
    if (!good.has_value()) {
        return good;
    }
    work.touched = true;
    const Outcome merged = commitLayer(session, work.uuid, {merge.target, merge.top, merge.base}, context);
    if (!merged.has_value()) {
        return merged;
    }
    const Outcome stored = switchStored(session, work, merge);
    return stored.has_value() ? snapshots::rewriteSnapshots(session, work.uuid, merge.top, merge.base) : stored;
}

void addExternal(Job &job, const QPointer<Connection> &host, const Shared &work, bool off)
{
    HostStep first;
    first.text = Tr::tr("Looking at the snapshots");
    first.repeatable = true;
    first.call = [work](Session &session, const CallContext &context) { return forget(session, *work, context); };
    first.undo = [work](Session &session, const CallContext &) { return remember(session, *work); };
    job.addStep(makeStep(host, std::move(first)));
    if (work->wanted.plan.merges.isEmpty()) {
        return;
    }
    if (off) {
        HostStep start;
        start.text = Tr::tr("Starting the guest without letting it run");
        start.repeatable = true;
        start.call = [work](Session &session, const CallContext &) {
            work->started = true;
            return explained(startPaused(session, work->uuid),
                             Tr::tr("The guest could not be started, and only a started one has its disks merged."));
        };
        start.undo = [work](Session &session, const CallContext &) { return endOwnStart(session, *work); };
        job.addStep(makeStep(host, std::move(start)));
    }
    for (const SnapshotMerge &merge : std::as_const(work->wanted.plan.merges)) {
        HostStep step;
        step.text = Tr::tr("Merging %1 into %2").arg(QFileInfo(merge.top).fileName(), QFileInfo(merge.base).fileName());
        step.lane = Lane::Long;
        step.unit = Job::Unit::Bytes;
        step.repeatable = true; // what is merged already is seen
        step.call = [work, merge](Session &session, const CallContext &context) {
            return mergeLayer(session, *work, merge, context);
        };
        job.addStep(makeStep(host, std::move(step)));
    }
    if (off) {
        HostStep end;
        end.text = Tr::tr("Putting the guest off again");
        end.cancellable = false;
        end.repeatable = true;
        end.call = [work](Session &session, const CallContext &) { return endOwnStart(session, *work); };
        job.addStep(makeStep(host, std::move(end)));
    }
}

void addInternal(Job &job, const QPointer<Connection> &host, const Shared &work)
{
    for (const QString &name : std::as_const(work->wanted.names)) {
        HostStep step;
        step.text = Tr::tr("Deleting the snapshot %1").arg(name);
        step.lane = Lane::Long;
        step.cancellable = false;
        step.repeatable = true;
        step.call = [work, name](Session &session, const CallContext &context) -> Outcome {
            const auto facts = readSnapshotFacts(session, work->uuid, context);
            if (!facts.has_value()) {
                return facts.error();
            }
            const SnapshotVerdict verdict = facts->find(name) ? checkDelete(*facts, name, false) : SnapshotVerdict{};
            return verdict.isPossible() ? explained(deleteSnapshot(session, work->uuid, name, SnapshotDelete::Whole),
                                                    Tr::tr("The snapshot %1 could not be deleted.").arg(name))
                                        : snapshots::refused(verdict);
        };
        job.addStep(makeStep(host, std::move(step)));
    }
}

} // namespace

std::unique_ptr<Job> makeSnapshotDeleteJob(Connection &connection, const SnapshotFacts &facts,
                                           const SnapshotDeletion &deletion)
{
    const QString title = deletion.names.isEmpty() ? Tr::tr("Merge layers below the disks of %1").arg(facts.name)
        : deletion.names.size() == 1
        ? Tr::tr("Delete the snapshot %1 of %2").arg(deletion.names.first(), facts.name)
        : Tr::tr("Delete %n snapshot(s) of %1", nullptr, int(deletion.names.size())).arg(facts.name);
    auto job = snapshots::makeJob(connection, title, facts.uuid);
    const QPointer<Connection> host(&connection);
    const auto work = std::make_shared<Deleting>();
    work->uuid = facts.uuid;
    work->wanted = deletion;
    const Snapshot *first = deletion.names.isEmpty() ? nullptr : facts.find(deletion.names.first());
    if (first && first->kind == Snapshot::Kind::Internal) {
        addInternal(*job, host, work);
    } else {
        addExternal(*job, host, work, !isActive(facts.state));
    }
    return job;
}

} // namespace guestdeck
