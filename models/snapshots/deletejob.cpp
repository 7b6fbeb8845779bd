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
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

/// A description as it was before libvirt forgot it, or gave it another parent.
struct Description {
    QString name;
    QByteArray xml; ///< with its secrets
    bool current = false;
};

/// How far the task has come. One step after the other, a future between them: no lock.
struct Deleting {
    QUuid uuid;
    SnapshotDeletion wanted;
    QHash<QString, QString> formats = {}; ///< of the images that take others
    QList<Description> forgotten = {}; ///< children first
    QList<Description> children = {}; ///< of these, and stay
    QStringList begun = {}; ///< top layers whose merging the host has, or may have, been told
    bool touched = false; ///< a merge has begun: what was frozen is not what it was any more
    bool started = false; ///< by this task

    Deleting() = default;
    Deleting(const Deleting &) = delete;
    Deleting &operator=(const Deleting &) = delete;
    ~Deleting()
    {
        for (QList<Description> *list : {&forgotten, &children}) {
            for (Description &each : *list) {
                explicit_bzero(each.xml.data(), size_t(each.xml.size()));
            }
        }
    }
};
using Shared = std::shared_ptr<Deleting>;

Outcome look(Session &session, Deleting &work, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    for (const QString &name : std::as_const(work.wanted.names)) {
        const SnapshotVerdict verdict = facts->find(name) ? checkDelete(*facts, name, false) : SnapshotVerdict{};
        if (!verdict.isPossible()) {
            return snapshots::refused(verdict);
        }
        if (!facts->find(name)) {
            return snapshots::changedSince();
        }
    }
    if (work.wanted.names.isEmpty()) {
        const SnapshotVerdict verdict = checkMerging(*facts);
        if (!verdict.isPossible()) {
            return snapshots::refused(verdict);
        }
    }
    if (planSnapshotDelete(*facts, work.wanted.names).merges != work.wanted.plan.merges) {
        return snapshots::changedSince();
    }
    for (const SnapshotMerge &merge : std::as_const(work.wanted.plan.merges)) {
        work.formats.insert(merge.base, facts->images.value(merge.base).format);
    }
    return {};
}

Outcome keep(Session &session, const Deleting &work, const Snapshot &snapshot, QList<Description> &list)
{
    if (std::ranges::any_of(list, [&snapshot](const Description &each) { return each.name == snapshot.name; })) {
        return {}; // from a try whose answer was lost: as it was before that
    }
    const auto xml = readSnapshotXml(session, work.uuid, snapshot.name);
    if (!xml.has_value()) {
        return xml.error();
    }
    list.append({snapshot.name, *xml, snapshot.current});
    return {};
}

/// libvirt gives the children that stay to the parent of the one that goes: these are kept, too, as they were.
Outcome forget(Session &session, Deleting &work, const CallContext &)
{
    const auto all = listSnapshots(session, work.uuid);
    if (!all.has_value()) {
        return all.error();
    }
    for (const QString &name : std::as_const(work.wanted.names)) {
        for (const Snapshot &snapshot : *all) {
            const bool childThatStays = snapshot.parent == name && !work.wanted.names.contains(snapshot.name);
            const Outcome kept = snapshot.name == name ? keep(session, work, snapshot, work.forgotten)
                : childThatStays                       ? keep(session, work, snapshot, work.children)
                                                       : Outcome{};
            if (!kept.has_value()) {
                return kept;
            }
        }
    }
    for (const QString &name : std::as_const(work.wanted.names)) {
        const Outcome deleted = deleteSnapshot(session, work.uuid, name, SnapshotDelete::Description);
        if (!deleted.has_value()) {
            return explained(deleted, Tr::tr("The snapshot %1 could not be deleted.").arg(name));
        }
    }
    return {};
}

/// Only while its images are what they were. It stands with the step before: a step that fails is not undone itself,
/// and of several descriptions the first may be gone by then.
Outcome remember(Session &session, const Deleting &work)
{
    if (work.touched) {
        return {};
    }
    QList<Description> all(work.forgotten.crbegin(), work.forgotten.crend()); // parents first
    all += work.children;
    Outcome first;
    for (const Description &each : std::as_const(all)) {
        const Outcome back = redefineSnapshot(session, work.uuid, each.xml, each.current);
        if (back.has_value()) {
            continue;
        }
        const Outcome told = explained(
            back,
            Tr::tr("The snapshot %1 could not be put back into the list. Its files are all there.").arg(each.name));
        if (told.error().kind == ErrorKind::Unreachable) {
            return told; // carried out again with the link
        }
        first = first.has_value() ? told : first; // one that cannot be had back is no reason to lose the others
    }
    return first;
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

/// The last look before the first byte: somebody may have built upon either since.
Outcome lookAgain(Session &session, const Deleting &work, const SnapshotMerge &merge, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, work.uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const QString why = whyNotMergeNow(*facts, work.wanted.plan.merges, merge, work.begun.contains(merge.top));
    return why.isEmpty() ? Outcome{} : Outcome(Error{ErrorKind::Conflict, 0, why, {}});
}

Outcome mergeLayer(Session &session, Deleting &work, const SnapshotMerge &merge, const CallContext &context)
{
    const Outcome good = lookAgain(session, work, merge, context);
    if (!good.has_value()) {
        return good;
    }
    const Outcome merged
        = commitLayer(session, work.uuid, {merge.target, merge.top, merge.base}, context, [&work, &merge] {
              work.touched = true;
              work.begun.append(merge.top);
          });
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
    first.call = [work](Session &session, const CallContext &context) { return look(session, *work, context); };
    first.undo = [work](Session &session, const CallContext &) { return remember(session, *work); };
    job.addStep(makeStep(host, std::move(first)));
    if (!work->wanted.names.isEmpty()) {
        HostStep second;
        second.text = Tr::tr("Deleting the descriptions");
        second.repeatable = true;
        second.call = [work](Session &session, const CallContext &context) { return forget(session, *work, context); };
        job.addStep(makeStep(host, std::move(second)));
    }
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
