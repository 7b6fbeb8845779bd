// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotjobs.h"

#include "models/core/async.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/screenshotcalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/snapshots/shotcache.h"
#include "models/snapshots/snapshotwork.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <atomic>
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

/// With all files of the folder that gets the memory: libvirt would write it over any of them, and those that a
/// snapshot has left may be named by nobody any more.
Outcome addNeighbours(Session &session, SnapshotFacts &facts)
{
    for (const SnapshotFacts::Disk &disk : std::as_const(facts.disks)) {
        const QString pool = facts.images.value(disk.path).pool;
        if (!disk.counts() || !disk.isFile || pool.isEmpty()) {
            continue;
        }
        const Outcome fresh = refreshPool(session, pool);
        const auto names = fresh.has_value() ? listVolumeNames(session, pool) : Result<QStringList>(fresh.error());
        if (!names.has_value()) {
            return explained(Outcome(names.error()),
                             Tr::tr("The files of the storage pool %1 are not known.").arg(pool));
        }
        for (const QString &name : *names) {
            SnapshotImage &image = facts.images[QFileInfo(disk.path).path() + u'/' + name];
            image.missing = false;
        }
    }
    return {};
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
             const CallContext &context, std::atomic_bool &asked)
{
    auto facts = readSnapshotFacts(session, uuid, context);
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
    if (wish.mode == SnapshotMode::ExternalMemory) {
        const Outcome known = addNeighbours(session, *facts);
        if (!known.has_value()) {
            return known;
        }
    }
    const SnapshotFiles files = planSnapshotFiles(*facts, wish);
    const SnapshotCreate how{wish.mode == SnapshotMode::ExternalDisks, wish.quiesce};
    if (context.stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    asked = true;
    Outcome made = createSnapshot(session, uuid, buildSnapshotXml(wish, files.overlays, files.memory), how);
    asked = false;
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
    const QStringList others = facts->images.value(path).guests;
    if (!others.isEmpty()) {
        return Error{
            ErrorKind::Conflict, 0, Tr::tr("%1 was left alone: %2 needs it.").arg(path, others.join(u", "_s)), {}};
    }
    const Outcome unused = checkDiskUnused(session, path, context);
    if (!unused.has_value()) {
        return unused;
    }
    return explained(deleteDisk(session, path), Tr::tr("%1 could not be deleted.").arg(path));
}

/// What the timer below knows between two ticks.
struct Watch {
    bool looking = false; ///< the answer to the last look is not there yet
    bool aborted = false;
};

/// On the Long lane; its progress is told, and a cancel aborts it: once, and while the host works at it alone, since
/// whatever else the guest may be busy with is somebody else's.
QFuture<Outcome> runWatched(const QPointer<Connection> &host, const QUuid &uuid,
                            const std::shared_ptr<std::atomic_bool> &asked,
                            std::function<Outcome(Session &, const CallContext &)> call, const CallContext &context)
{
    if (!host) {
        return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, {}, {}}));
    }
    auto future = host->run(Lane::Long, std::move(call), context);
    auto *timer = new QTimer(host.data());
    timer->setInterval(500ms);
    const auto watch = std::make_shared<Watch>();
    QObject::connect(timer, &QTimer::timeout, timer, [host, timer, watch, uuid, asked, context, future]() {
        if (!host || future.isFinished() || watch->looking || !*asked) {
            return;
        }
        watch->looking = true;
        const bool stop = context.stop.stop_requested() && !watch->aborted;
        const auto aborted = std::make_shared<std::atomic_bool>(false);
        deliver(host->run(Lane::Interactive,
                          [uuid, stop, asked, aborted](Session &session, const CallContext &) -> Result<DomainJobInfo> {
                              if (stop && *asked) {
                                  *aborted = abortSnapshotJob(session, uuid).has_value();
                              }
                              return readDomainJob(session, uuid);
                          }),
                timer, [context, watch, aborted](const Result<DomainJobInfo> &job) {
                    watch->looking = false;
                    watch->aborted = watch->aborted || *aborted;
                    if (job.has_value() && job->active && job->total > 0) {
                        context.report(job->done, job->total);
                    }
                });
    });
    deliver(future, timer, [timer](const Outcome &) { timer->deleteLater(); });
    timer->start();
    return future;
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

HostStep takeStep(const QPointer<Connection> &host, const QUuid &uuid, const SnapshotWish &wish,
                  const SnapshotHooks &hooks)
{
    HostStep step;
    step.text = Tr::tr("Taking the snapshot %1").arg(wish.name);
    step.lane = Lane::Long;
    step.unit = Job::Unit::Bytes;
    step.run = [host, uuid, wish, hooks](const CallContext &context) {
        const auto asked = std::make_shared<std::atomic_bool>(false);
        return runWatched(
            host, uuid, asked,
            [uuid, wish, hooks, asked](Session &session, const CallContext &inner) {
                return take(session, uuid, wish, hooks, inner, *asked);
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
