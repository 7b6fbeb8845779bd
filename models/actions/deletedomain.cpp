// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/domainactions.h"

#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/settlecalls.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointer>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeleteDomain)
};

/// How far a deletion has come. Written by the steps on their workers, one after the other; a future stands between
/// each of them and whoever reads.
struct Deletion {
    QUuid uuid;
    QString name;
    QStringList paths;
    QStringList deleted;
    QHash<QString, VolumeIdentity> begunWith = {}; ///< the disks when the task began; the guest may have run on
    /// The disks as they were when the guest was off for good, so that after a break no file is deleted that somebody
    /// else has made under the same name.
    QHash<QString, VolumeIdentity> disks = {};
    bool interrupted = false; ///< the link broke: what was checked before may no longer be true
};
using Shared = std::shared_ptr<Deletion>;

/// Which disks are gone and which are not, but for the one in question.
QString fate(const Deletion &deletion, const QString &inQuestion = {})
{
    QStringList left;
    for (const QString &path : deletion.paths) {
        if (path != inQuestion && !deletion.deleted.contains(path)) {
            left.append(path);
        }
    }
    QStringList sentences;
    if (!deletion.deleted.isEmpty()) {
        sentences.append(Tr::tr("Deleted: %1.").arg(deletion.deleted.join(u", "_s)));
    }
    if (!left.isEmpty()) {
        sentences.append(Tr::tr("Still there: %1.").arg(left.join(u", "_s)));
    }
    return sentences.join(u' ');
}

QString withFate(const QString &sentence, const Deletion &deletion, const QString &inQuestion = {})
{
    return QStringList{sentence, fate(deletion, inQuestion)}.join(u' ').trimmed();
}

Outcome forceOff(Session &session, const Deletion &deletion)
{
    return explained(destroyIfActive(session, deletion.uuid),
                     Tr::tr("%1 could not be forced off; nothing was deleted.").arg(deletion.name));
}

Result<Sighting> lookWhetherOff(Session &session, const Deletion &deletion)
{
    const auto info = readDomain(session, deletion.uuid);
    if (!info.has_value()) {
        return info.error().kind == ErrorKind::NotFound ? Result<Sighting>(Sighting{Sighting::Done}) : info.error();
    }
    if (!isActive(info->state)) {
        return Sighting{Sighting::Done};
    }
    return Sighting{isDomainBusy(session, deletion.uuid) ? Sighting::Working : Sighting::NotDone};
}

Error leftAlone(const Deletion &deletion, const QString &path)
{
    const QString why = deletion.interrupted
        ? Tr::tr("%1 was left alone: after the break of the connection it is not certain that it is still the same "
                 "file.")
        : QCoreApplication::translate("guestdeck::DiskJobs",
                                      "%1 was left alone: it was changed since, and may be another disk by now.");
    return {ErrorKind::Conflict, 0, withFate(why.arg(path), deletion, path), {}};
}

/// Nothing is deleted that cannot be told from another one of its name.
Result<QHash<QString, VolumeIdentity>> identify(Session &session, const QStringList &paths)
{
    QHash<QString, VolumeIdentity> disks;
    for (const QString &path : paths) {
        const auto identity = identifyDisk(session, path);
        if (!identity.has_value()) {
            return identity.error();
        }
        disks.insert(path, *identity);
    }
    return disks;
}

Outcome checkDisks(Session &session, Deletion &deletion)
{
    Outcome good = checkDisksDeletable(session, deletion.uuid, deletion.paths);
    if (!good.has_value()) {
        return good;
    }
    const auto disks = identify(session, deletion.paths);
    if (!disks.has_value()) {
        return explained(Outcome(disks.error()),
                         Tr::tr("%1 could not be deleted; its disks are untouched.").arg(deletion.name));
    }
    deletion.begunWith = *disks;
    return {};
}

/// A break may have lasted for hours.
Outcome checkAgain(Session &session, const Deletion &deletion)
{
    const auto info = readDomain(session, deletion.uuid);
    if (!info.has_value()) {
        return info.error().kind == ErrorKind::NotFound ? Outcome{} : Outcome(info.error());
    }
    if (isActive(info->state)) {
        return Error{
            ErrorKind::Conflict,
            0,
            Tr::tr("%1 was started again while the connection was broken. Nothing was deleted.").arg(deletion.name),
            {}};
    }
    return deletion.paths.isEmpty() ? Outcome{} : checkDisksDeletable(session, deletion.uuid, deletion.paths);
}

Outcome undefine(Session &session, Deletion &deletion)
{
    if (deletion.interrupted) {
        Outcome good = checkAgain(session, deletion);
        if (!good.has_value()) {
            return good;
        }
    }
    const QString failure = Tr::tr("%1 could not be deleted; its disks are untouched.").arg(deletion.name);
    const auto disks = identify(session, deletion.paths);
    if (!disks.has_value()) {
        return explained(Outcome(disks.error()), failure);
    }
    for (const QString &path : deletion.paths) {
        if (!disks->value(path).isSameButWritten(deletion.begunWith.value(path))) {
            return leftAlone(deletion, path);
        }
    }
    deletion.disks = *disks;
    return explained(undefineIfPersistent(session, deletion.uuid), failure);
}

Result<Sighting> lookWhetherUndefined(Session &session, const Deletion &deletion)
{
    const auto info = readDomain(session, deletion.uuid);
    if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
        return info.error();
    }
    return Sighting{info.has_value() ? Sighting::NotDone : Sighting::Done};
}

enum class DiskNow { Same, Gone, Another };

Result<DiskNow> lookAtDisk(Session &session, const Deletion &deletion, const QString &path)
{
    const auto before = deletion.disks.constFind(path);
    if (before == deletion.disks.constEnd()) {
        return DiskNow::Another; // it could not be told apart before, so it cannot be known again
    }
    const auto now = readVolumeIdentity(session, before->pool, before->name);
    if (!now.has_value()) {
        return explained(Result<DiskNow>(now.error()),
                         withFate(Tr::tr("It cannot be seen whether %1 was deleted.").arg(path), deletion, path));
    }
    return !*now ? DiskNow::Gone : **now == *before ? DiskNow::Same : DiskNow::Another;
}

Outcome deleteOne(Session &session, Deletion &deletion, const QString &path, const CallContext &context)
{
    const auto now = lookAtDisk(session, deletion, path);
    if (!now.has_value()) {
        return now.error();
    }
    if (*now == DiskNow::Another) {
        return leftAlone(deletion, path);
    }
    if (deletion.interrupted) {
        Outcome unused = checkDiskUnused(session, path, context);
        if (!unused.has_value()) {
            const QString why = unused.error().message;
            return explained(std::move(unused), withFate(why, deletion, path));
        }
    }
    Outcome outcome = deleteDisk(session, path);
    if (!outcome.has_value()) {
        return explained(std::move(outcome),
                         withFate(Tr::tr("%1 could not be deleted and is still there.").arg(path), deletion, path));
    }
    deletion.deleted.append(path);
    return outcome;
}

Result<Sighting> lookWhetherDeleted(Session &session, Deletion &deletion, const QString &path)
{
    const auto now = lookAtDisk(session, deletion, path);
    if (!now.has_value()) {
        return now.error();
    }
    if (*now == DiskNow::Same) {
        return Sighting{Sighting::NotDone};
    }
    if (*now == DiskNow::Another && !deletion.disks.contains(path)) {
        return Error{ErrorKind::Conflict,
                     0,
                     withFate(Tr::tr("It cannot be seen whether %1 was deleted.").arg(path), deletion, path),
                     {}};
    }
    // Ours is gone, even if another one has its name by now.
    if (!deletion.deleted.contains(path)) {
        deletion.deleted.append(path);
    }
    return Sighting{Sighting::Done};
}

/// A step of the deletion that is not stopped half-way.
HostStep stepOf(const Shared &deletion, const QString &text, Lane lane)
{
    HostStep step;
    step.text = text;
    step.lane = lane;
    step.cancellable = false;
    step.onBreak = [deletion]() { deletion->interrupted = true; };
    return step;
}

HostStep deleteStep(const Shared &deletion, const QString &path)
{
    HostStep step = stepOf(deletion, Tr::tr("Deleting %1").arg(path), Lane::Long);
    step.call = [deletion, path](Session &session, const CallContext &context) {
        return deleteOne(session, *deletion, path, context);
    };
    step.look = [deletion, path](Session &session) { return lookWhetherDeleted(session, *deletion, path); };
    step.unknown = [deletion, path](bool sent) {
        return sent ? withFate(Tr::tr("It is not known whether %1 was deleted: the connection broke.").arg(path),
                               *deletion, path)
                    : withFate(Tr::tr("The connection broke before all was deleted."), *deletion);
    };
    step.repeatable = true; // it is the same file, and nobody uses it: made sure of each time
    return step;
}

/// So that a task which ends half-way leaves no overlay without its base.
QStringList overlaysFirst(const DeletePlan &plan, QStringList paths)
{
    const auto place = [&plan](const QString &path) {
        const auto at = std::ranges::find(plan.disks, path, [](const auto &disk) { return disk.disk.source; });
        return at - plan.disks.cbegin();
    };
    std::ranges::stable_sort(paths, {}, place);
    return paths;
}

} // namespace

QFuture<Result<DeletePlan>> planDelete(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &context) {
        return readDeletePlan(session, uuid, context);
    });
}

std::unique_ptr<Job> makeDeleteJob(Connection &connection, const DeletePlan &plan, const QStringList &named)
{
    const QStringList paths = overlaysFirst(plan, named);
    auto job = std::make_unique<Job>(Tr::tr("Delete %1").arg(plan.name), QList<DomainId>{{connection.id(), plan.uuid}});
    job->setHost(connection.id(), connection.displayName());
    const QPointer<Connection> host(&connection);
    const auto deletion = std::make_shared<Deletion>(Deletion{plan.uuid, plan.name, paths, {}});
    // Everything is checked again before the first change: another admin may have attached a disk meanwhile.
    if (!paths.isEmpty()) {
        HostStep check = stepOf(deletion, Tr::tr("Checking the disks"), Lane::General);
        check.repeatable = true;
        check.call = [deletion](Session &session, const CallContext &) { return checkDisks(session, *deletion); };
        job->addStep(makeStep(host, std::move(check)));
    }
    HostStep off = stepOf(deletion, Tr::tr("Forcing it off"), Lane::General);
    off.call = [deletion](Session &session, const CallContext &) { return forceOff(session, *deletion); };
    off.look = [deletion](Session &session) { return lookWhetherOff(session, *deletion); };
    off.unknown = [name = plan.name](bool sent) {
        return (sent ? Tr::tr("It is not known whether %1 was forced off: the connection broke. Nothing was deleted.")
                     : Tr::tr("The connection broke before %1 was forced off. Nothing was deleted."))
            .arg(name);
    };
    job->addStep(makeStep(host, std::move(off)));
    HostStep definition = stepOf(deletion, Tr::tr("Removing the definition"), Lane::General);
    definition.call = [deletion](Session &session, const CallContext &) { return undefine(session, *deletion); };
    definition.look = [deletion](Session &session) { return lookWhetherUndefined(session, *deletion); };
    definition.unknown = [deletion](bool sent) {
        return withFate((sent
                             ? Tr::tr("It is not known whether the definition of %1 was removed: the connection broke.")
                             : Tr::tr("%1 is off, but the connection broke before its definition was removed."))
                            .arg(deletion->name),
                        *deletion);
    };
    job->addStep(makeStep(host, std::move(definition)));
    for (const QString &path : paths) {
        job->addStep(makeStep(host, deleteStep(deletion, path)));
    }
    return job;
}

} // namespace guestdeck
