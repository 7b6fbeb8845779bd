// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/domainactions.h"

#include "models/connection/connection.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/domaincalls.h"

#include <QCoreApplication>
#include <QPointer>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DeleteDomain)
};

Job::Step stepOn(const QPointer<Connection> &host, const QString &text, Lane lane,
                 std::function<Outcome(Session &)> call)
{
    Job::Step step;
    step.text = text;
    step.cancellable = false;
    step.run = [host, lane, call = std::move(call)](const CallContext &context) -> QFuture<Outcome> {
        if (!host) {
            return readyFuture(Outcome(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}));
        }
        return host->run(
            lane, [call](Session &session, const CallContext &) { return call(session); }, context);
    };
    return step;
}

} // namespace

QFuture<Result<DeletePlan>> planDelete(Connection &connection, const QUuid &uuid)
{
    return connection.run(Lane::General, [uuid](Session &session, const CallContext &context) {
        return readDeletePlan(session, uuid, context);
    });
}

std::unique_ptr<Job> makeDeleteJob(Connection &connection, const DeletePlan &plan, const QStringList &paths)
{
    auto job = std::make_unique<Job>(Tr::tr("Delete %1").arg(plan.name), QList<DomainId>{{connection.id(), plan.uuid}});
    job->setHostName(connection.displayName());
    const QPointer<Connection> host(&connection);
    const QUuid uuid = plan.uuid;
    const QString name = plan.name;
    // Everything is checked again before the first change: another admin may have attached a disk meanwhile.
    if (!paths.isEmpty()) {
        job->addStep(stepOn(host, Tr::tr("Checking the disks"), Lane::General,
                            [uuid, paths](Session &session) { return checkDisksDeletable(session, uuid, paths); }));
    }
    job->addStep(stepOn(host, Tr::tr("Forcing it off"), Lane::General, [uuid, name](Session &session) -> Outcome {
        return explained(destroyIfActive(session, uuid),
                         Tr::tr("%1 could not be forced off; nothing was deleted.").arg(name));
    }));
    job->addStep(
        stepOn(host, Tr::tr("Removing the definition"), Lane::General, [uuid, name](Session &session) -> Outcome {
            return explained(undefineIfPersistent(session, uuid),
                             Tr::tr("%1 could not be deleted; its disks are untouched.").arg(name));
        }));
    for (const QString &path : paths) {
        job->addStep(
            stepOn(host, Tr::tr("Deleting %1").arg(path), Lane::Long, [path, uuid](Session &session) -> Outcome {
                return explained(deleteDisk(session, path),
                                 Tr::tr("%1 could not be deleted and is still there.").arg(path));
            }));
    }
    return job;
}

} // namespace guestdeck
