// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotjobs.h"

#include "models/core/async.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/screenshotcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/snapshots/shotcache.h"
#include "models/snapshots/snapshotwork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

QList<NewOverlay> overlaysFor(const SnapshotFacts &facts, const SnapshotWish &wish, QString &memoryFile)
{
    QList<NewOverlay> overlays;
    for (const SnapshotFacts::Disk &disk : facts.disks) {
        NewOverlay overlay{disk.target, {}};
        if (disk.counts() && disk.isFile) {
            const QString folder = QFileInfo(disk.path).path();
            const QString stem = facts.name + u'.' + disk.target + u'.' + wish.name;
            overlay.path = folder + u'/' + freeFileName(facts, folder, stem, u"qcow2"_s);
            if (wish.mode == SnapshotMode::ExternalMemory && memoryFile.isEmpty()) {
                memoryFile = folder + u'/' + freeFileName(facts, folder, facts.name + u'.' + wish.name, u"memory"_s);
            }
        }
        overlays.append(overlay);
    }
    return overlays;
}

/// A screen that cannot be had is no reason to take no snapshot.
QByteArray pictureOf(Session &session, const QUuid &uuid, const SnapshotHooks &hooks, const CallContext &context)
{
    if (!hooks.shrink) {
        return {};
    }
    const auto screen = takeScreenshot(session, uuid, context);
    return screen.has_value() ? hooks.shrink(screen->bytes) : QByteArray();
}

Outcome take(Session &session, const QUuid &uuid, const SnapshotWish &wish, const SnapshotHooks &hooks,
             const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    const QString problem = snapshotNameProblem(*facts, wish.name);
    if (!problem.isEmpty()) {
        return Error{ErrorKind::Conflict, 0, problem, {}};
    }
    const SnapshotVerdict verdict = checkTake(*facts, wish.mode);
    if (!verdict.isPossible()) {
        return snapshots::refused(verdict);
    }
    const QByteArray picture = isActive(facts->state) ? pictureOf(session, uuid, hooks, context) : QByteArray();
    QString memoryFile;
    const QList<NewOverlay> overlays = overlaysFor(*facts, wish, memoryFile);
    const SnapshotCreate how{wish.mode == SnapshotMode::ExternalDisks, wish.quiesce};
    Outcome made = createSnapshot(session, uuid, buildSnapshotXml(wish, overlays, memoryFile), how);
    if (!made.has_value()) {
        if (context.stop.stop_requested() && made.error().kind != ErrorKind::Unreachable) {
            return Error{ErrorKind::Cancelled, 0, {}, {}};
        }
        if (made.error().message.isEmpty()) {
            made.error().message = Tr::tr("The snapshot %1 could not be taken.").arg(wish.name);
        }
        return withLinkState(session, made);
    }
    const auto now = picture.isEmpty() ? Result<QList<Snapshot>>(Error{}) : listSnapshots(session, uuid);
    for (const Snapshot &snapshot : now.has_value() ? *now : QList<Snapshot>()) {
        if (snapshot.name == wish.name) {
            ShotCache(hooks.shotFolder).store(uuid, snapshot.time, picture);
        }
    }
    return {};
}

Result<Sighting> lookWhetherTaken(Session &session, const QUuid &uuid, const QString &name)
{
    const auto job = readDomainJob(session, uuid);
    if (job.has_value() && job->active) {
        return Sighting{Sighting::Working, job->done, job->total};
    }
    const auto now = listSnapshots(session, uuid);
    if (!now.has_value()) {
        return now.error();
    }
    const bool there = std::ranges::any_of(*now, [&name](const Snapshot &snapshot) { return snapshot.name == name; });
    return Sighting{there ? Sighting::Done : Sighting::NotDone};
}

Outcome changeNote(Session &session, const QUuid &uuid, const QString &name, const QString &note)
{
    const auto all = listSnapshots(session, uuid);
    const auto xml = readSnapshotXml(session, uuid, name);
    if (!all.has_value() || !xml.has_value()) {
        return all.has_value() ? xml.error() : all.error();
    }
    const auto changed = withSnapshotNote(*xml, note);
    if (!changed.has_value()) {
        return changed.error();
    }
    const bool current = std::ranges::any_of(
        *all, [&name](const Snapshot &snapshot) { return snapshot.name == name && snapshot.current; });
    return explained(redefineSnapshot(session, uuid, *changed, current), Tr::tr("The note could not be stored."));
}

/// Deletes one file, if neither a guest nor a snapshot nor another image needs it now.
Outcome clean(Session &session, const QUuid &uuid, const QString &path, const CallContext &context)
{
    const auto facts = readSnapshotFacts(session, uuid, context);
    if (!facts.has_value()) {
        return facts.error();
    }
    for (const Snapshot &snapshot : facts->snapshots) {
        const bool needs = snapshot.memoryFile == path
            || std::ranges::any_of(snapshot.disks, [&path](const SnapshotDisk &disk) { return disk.frozen == path; });
        if (needs) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("%1 was left alone: the snapshot %2 needs it.").arg(path, snapshot.name),
                         {}};
        }
    }
    const Outcome unused = checkDiskUnused(session, path, context);
    if (!unused.has_value()) {
        return unused;
    }
    return explained(deleteDisk(session, path), Tr::tr("%1 could not be deleted.").arg(path));
}

} // namespace

namespace snapshots
{

std::unique_ptr<Job> makeJob(Connection &connection, const QString &title, const QUuid &uuid)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{{connection.id(), uuid}});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(QPointer<Connection>(&connection)));
    return job;
}

Outcome refused(const SnapshotVerdict &verdict)
{
    return Error{ErrorKind::Conflict, 0, Tr::tr("Nothing was changed. %1").arg(verdict.text()), {}};
}

Error changedSince()
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("The snapshots have changed since you looked at them. Nothing was done; please look again."),
            {}};
}

QFuture<Outcome> runWatched(const QPointer<Connection> &host, const QUuid &uuid,
                            std::function<Outcome(Session &, const CallContext &)> call, const CallContext &context)
{
    if (!host) {
        return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, {}, {}}));
    }
    auto future = host->run(Lane::Long, std::move(call), context);
    auto *watch = new QTimer(host.data());
    watch->setInterval(500ms);
    QObject::connect(watch, &QTimer::timeout, watch, [host, watch, uuid, context, future]() {
        if (!host || future.isFinished()) {
            return;
        }
        const bool stop = context.stop.stop_requested();
        deliver(host->run(Lane::Interactive,
                          [uuid, stop](Session &session, const CallContext &) -> Result<DomainJobInfo> {
                              const auto job = readDomainJob(session, uuid);
                              if (stop && job.has_value() && job->active) {
                                  [[maybe_unused]] const Outcome aborted = abortDomainJob(session, uuid);
                              }
                              return job;
                          }),
                watch, [context](const Result<DomainJobInfo> &job) {
                    if (job.has_value() && job->active && job->total > 0) {
                        context.report(job->done, job->total);
                    }
                });
    });
    deliver(future, watch, [watch](const Outcome &) { watch->deleteLater(); });
    watch->start();
    return future;
}

HostStep takeStep(const QPointer<Connection> &host, const QUuid &uuid, const SnapshotWish &wish,
                  const SnapshotHooks &hooks)
{
    HostStep step;
    step.text = Tr::tr("Taking the snapshot %1").arg(wish.name);
    step.lane = Lane::Long;
    step.unit = Job::Unit::Bytes;
    step.run = [host, uuid, wish, hooks](const CallContext &context) {
        return runWatched(
            host, uuid,
            [uuid, wish, hooks](Session &session, const CallContext &inner) {
                return take(session, uuid, wish, hooks, inner);
            },
            context);
    };
    step.look = [uuid, name = wish.name](Session &session) { return lookWhetherTaken(session, uuid, name); };
    return step;
}

Outcome rewriteSnapshots(Session &session, const QUuid &uuid, const QString &top, const QString &base)
{
    const auto all = listSnapshots(session, uuid);
    if (!all.has_value()) {
        return all.error();
    }
    for (const Snapshot &snapshot : *all) {
        const auto xml = readSnapshotXml(session, uuid, snapshot.name);
        const auto changed = xml.has_value() ? withSnapshotImage(*xml, top, base) : xml;
        if (!changed.has_value()) {
            return changed.error();
        }
        if (*changed == *xml) {
            continue;
        }
        const Outcome stored = redefineSnapshot(session, uuid, *changed, snapshot.current);
        if (!stored.has_value()) {
            return explained(
                stored,
                Tr::tr("The snapshot %1 still names %2, which was merged into %3.").arg(snapshot.name, top, base));
        }
    }
    return {};
}

} // namespace snapshots

QFuture<Result<SnapshotFacts>> loadSnapshots(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &context) {
        auto facts = readSnapshotFacts(session, uuid, context);
        if (facts.has_value()) {
            const ShotCache shots;
            for (Snapshot &snapshot : facts->snapshots) {
                snapshot.screenshot = shots.load(uuid, snapshot.time);
            }
        }
        return facts;
    });
}

std::unique_ptr<Job> makeSnapshotTakeJob(Connection &connection, const SnapshotFacts &facts, const SnapshotWish &wish,
                                         const SnapshotHooks &hooks)
{
    auto job
        = snapshots::makeJob(connection, Tr::tr("Take the snapshot %1 of %2").arg(wish.name, facts.name), facts.uuid);
    const QPointer<Connection> host(&connection);
    job->addStep(makeStep(host, snapshots::takeStep(host, facts.uuid, wish, hooks)));
    return job;
}

std::unique_ptr<Job> makeSnapshotCleanJob(Connection &connection, const SnapshotFacts &facts, const QStringList &paths)
{
    auto job = snapshots::makeJob(connection, Tr::tr("Delete files that snapshots of %1 have left").arg(facts.name),
                                  facts.uuid);
    for (const QString &path : paths) {
        HostStep step;
        step.text = Tr::tr("Deleting %1").arg(path);
        step.lane = Lane::Long;
        step.cancellable = false;
        step.repeatable = true; // nobody needs it: made sure of each time
        step.call = [uuid = facts.uuid, path](Session &session, const CallContext &context) {
            return clean(session, uuid, path, context);
        };
        job->addStep(makeStep(QPointer<Connection>(&connection), std::move(step)));
    }
    return job;
}

std::unique_ptr<Job> makeSnapshotNoteJob(Connection &connection, const SnapshotFacts &facts, const QString &name,
                                         const QString &note)
{
    auto job = snapshots::makeJob(connection, Tr::tr("Change the note of the snapshot %1 of %2").arg(name, facts.name),
                                  facts.uuid);
    HostStep step;
    step.text = Tr::tr("Storing the note");
    step.repeatable = true;
    step.call = [uuid = facts.uuid, name, note](Session &session, const CallContext &) {
        return changeNote(session, uuid, name, note);
    };
    job->addStep(makeStep(QPointer<Connection>(&connection), std::move(step)));
    return job;
}

} // namespace guestdeck
