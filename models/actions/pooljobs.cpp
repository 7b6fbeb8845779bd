// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/pooljobs.h"

#include "models/actions/hoststep.h"
#include "models/actions/storagewords.h"
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/connection/volumestore.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"

#include <QPointer>

#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

using Host = QPointer<Connection>;

std::unique_ptr<Job> newJob(Connection &connection, const QString &title, const QString &pool)
{
    auto job = std::make_unique<Job>(title, QList<DomainId>{});
    job->setHost(connection.id(), connection.displayName());
    job->setHostWait(hostWait(Host(&connection)));
    VolumeStore::rereadAfter(*job, connection, {pool});
    return job;
}

/// For settling: whether the pool is in the state that was asked for.
HostStep::Look lookForState(const QUuid &uuid, bool active)
{
    return [uuid, active](Session &session) -> Result<Sighting> {
        const auto info = readPool(session, uuid);
        if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
            return info.error();
        }
        const bool isActive = info.has_value() && info->active;
        return Sighting{isActive == active ? Sighting::Done : Sighting::NotDone};
    };
}

HostStep::Look lookForDefinition(const QUuid &uuid, bool defined)
{
    return [uuid, defined](Session &session) -> Result<Sighting> {
        const auto info = readPool(session, uuid);
        if (!info.has_value() && info.error().kind != ErrorKind::NotFound) {
            return info.error();
        }
        return Sighting{info.has_value() == defined ? Sighting::Done : Sighting::NotDone};
    };
}

QString failedToStart(const QString &name)
{
    return Tr::tr("The pool %1 could not be started.").arg(name);
}

HostStep startStep(const PoolInfo &pool)
{
    HostStep step;
    step.text = Tr::tr("Starting the pool");
    step.lane = Lane::Long; // a file server may let the host wait for minutes
    step.repeatable = true;
    step.call = [pool](Session &session, const CallContext &) -> Outcome {
        const auto started = startPool(session, pool.uuid, false);
        return started.has_value() ? Outcome{} : storageExplained(Outcome(started.error()), failedToStart(pool.name));
    };
    step.look = lookForState(pool.uuid, true);
    return step;
}

HostStep stopStep(const PoolInfo &pool)
{
    HostStep step;
    step.text = Tr::tr("Stopping the pool");
    step.repeatable = true;
    step.call = [pool](Session &session, const CallContext &context) -> Outcome {
        const QString failure = Tr::tr("The pool %1 could not be stopped.").arg(pool.name);
        const Outcome good = checkPoolStoppable(session, pool.uuid, context);
        return storageExplained(good.has_value() ? stopPool(session, pool.uuid) : good, failure);
    };
    step.look = lookForState(pool.uuid, false);
    return step;
}

/// Steps of a new pool, and what they have made. They run one after the other, each after the future of the one before.
struct Making {
    NewPool pool;
    bool madeFolder = false;
};

HostStep defineStep(const std::shared_ptr<Making> &making)
{
    HostStep step;
    step.text = Tr::tr("Storing the definition");
    step.repeatable = true;
    step.call = [making](Session &session, const CallContext &) {
        return storageExplained(definePool(session, making->pool),
                                Tr::tr("The pool %1 could not be made.").arg(making->pool.name));
    };
    step.look = lookForDefinition(making->pool.uuid, true);
    step.undo = [making](Session &session, const CallContext &) {
        return storageExplained(undefinePool(session, making->pool.uuid),
                                Tr::tr("The definition of the pool %1 is still there.").arg(making->pool.name));
    };
    return step;
}

HostStep buildStep(const QUuid &uuid, const QString &name, NewPool::Build build)
{
    HostStep step;
    step.text = Tr::tr("Preparing the storage");
    step.lane = Lane::Long;
    step.cancellable = false; // a file system half made is none
    step.unknown = [name](bool sent) {
        return sent ? Tr::tr("The connection broke while the storage of %1 was prepared. It cannot be told how far the "
                             "host has come with it.")
                          .arg(name)
                    : QString();
    };
    step.look = [name](Session &) -> Result<Sighting> {
        return Error{ErrorKind::Io,
                     0,
                     Tr::tr("The connection broke while the storage of %1 was prepared. It cannot be told how far the "
                            "host has come with it.")
                         .arg(name),
                     {}};
    };
    step.call = [uuid, name, build](Session &session, const CallContext &) {
        return storageExplained(buildPool(session, uuid, build),
                                Tr::tr("The storage of the pool %1 could not be prepared.").arg(name));
    };
    return step;
}

HostStep firstStartStep(const std::shared_ptr<Making> &making)
{
    const PoolType *type = findPoolType(making->pool.type);
    HostStep step;
    step.text = Tr::tr("Starting the pool");
    step.lane = Lane::Long;
    step.repeatable = true;
    step.call = [making, makesFolder = type && type->makesFolder](Session &session, const CallContext &) -> Outcome {
        const auto started = startPool(session, making->pool.uuid, makesFolder);
        if (!started.has_value()) {
            return storageExplained(Outcome(started.error()), failedToStart(making->pool.name));
        }
        making->madeFolder = making->madeFolder || started->madeFolder;
        return {};
    };
    step.look = lookForState(making->pool.uuid, true);
    step.undo = [making](Session &session, const CallContext &) {
        Outcome stopped = stopPool(session, making->pool.uuid);
        if (stopped.has_value() && making->madeFolder) {
            (void)deletePoolFolder(session, making->pool.uuid); // only while it is empty
        }
        return storageExplained(stopped, Tr::tr("The pool %1 is still active.").arg(making->pool.name));
    };
    return step;
}

HostStep autostartStep(const QUuid &uuid, const QString &name, bool on)
{
    HostStep step;
    step.text = on ? Tr::tr("Setting it to start with the host") : Tr::tr("Setting it not to start with the host");
    step.repeatable = true;
    step.call = [uuid, name, on](Session &session, const CallContext &) {
        return storageExplained(setPoolAutostart(session, uuid, on),
                                Tr::tr("The pool %1 does not start with the host as asked.").arg(name));
    };
    return step;
}

} // namespace

std::unique_ptr<Job> makeCreatePoolJob(Connection &connection, const NewPool &wanted)
{
    const NewPool pool = completed(wanted);
    auto job = newJob(connection, Tr::tr("Create the pool %1").arg(pool.name), pool.name);
    const Host host(&connection);
    const auto making = std::make_shared<Making>(Making{pool});
    job->addStep(makeStep(host, defineStep(making)));
    if (pool.build != NewPool::Build::AsIs) {
        job->addStep(makeStep(host, buildStep(pool.uuid, pool.name, pool.build)));
    }
    if (pool.start) {
        job->addStep(makeStep(host, firstStartStep(making)));
    }
    if (pool.autostart) {
        job->addStep(makeStep(host, autostartStep(pool.uuid, pool.name, true)));
    }
    return job;
}

std::unique_ptr<Job> makeStartPoolJob(Connection &connection, const PoolInfo &pool)
{
    auto job = newJob(connection, Tr::tr("Start the pool %1").arg(pool.name), pool.name);
    job->addStep(makeStep(Host(&connection), startStep(pool)));
    return job;
}

std::unique_ptr<Job> makeStopPoolJob(Connection &connection, const PoolInfo &pool)
{
    auto job = newJob(connection, Tr::tr("Stop the pool %1").arg(pool.name), pool.name);
    job->addStep(makeStep(Host(&connection), stopStep(pool)));
    return job;
}

std::unique_ptr<Job> makePoolAutostartJob(Connection &connection, const PoolInfo &pool, bool on)
{
    auto job = newJob(connection, Tr::tr("Autostart of the pool %1").arg(pool.name), pool.name);
    job->addStep(makeStep(Host(&connection), autostartStep(pool.uuid, pool.name, on)));
    // No event tells of it, and only lists do.
    QObject::connect(job.get(), &Job::finished, &connection,
                     [&connection]() { connection.objects()->refresh(HostObjectKind::Pools); });
    return job;
}

std::unique_ptr<Job> makeRefreshPoolJob(Connection &connection, const PoolInfo &pool)
{
    auto job = newJob(connection, Tr::tr("Refresh the pool %1").arg(pool.name), pool.name);
    HostStep step;
    step.text = Tr::tr("Looking into the pool");
    step.lane = Lane::Long;
    step.repeatable = true;
    step.call = [pool](Session &session, const CallContext &) {
        return storageExplained(refreshPool(session, pool.uuid),
                                Tr::tr("The pool %1 could not be read.").arg(pool.name));
    };
    job->addStep(makeStep(Host(&connection), std::move(step)));
    return job;
}

std::unique_ptr<Job> makeBuildPoolJob(Connection &connection, const PoolInfo &pool, NewPool::Build build)
{
    auto job = newJob(connection, Tr::tr("Prepare the storage of %1").arg(pool.name), pool.name);
    job->addStep(makeStep(Host(&connection), buildStep(pool.uuid, pool.name, build)));
    return job;
}

std::unique_ptr<Job> makeDeletePoolJob(Connection &connection, const PoolInfo &pool, bool folder)
{
    auto job = newJob(connection, Tr::tr("Delete the pool %1").arg(pool.name), pool.name);
    const Host host(&connection);
    const auto wasActive = std::make_shared<bool>(false);
    HostStep stop = stopStep(pool);
    stop.call = [wasActive, call = stop.call, uuid = pool.uuid](Session &session, const CallContext &context) {
        const auto info = readPool(session, uuid);
        *wasActive = *wasActive || (info.has_value() && info->active);
        return call(session, context);
    };
    stop.undo = [wasActive, pool](Session &session, const CallContext &) -> Outcome {
        const auto started = *wasActive ? startPool(session, pool.uuid, true) : Result<PoolStart>(PoolStart{});
        return started.has_value() ? Outcome{} : storageExplained(Outcome(started.error()), failedToStart(pool.name));
    };
    job->addStep(makeStep(host, std::move(stop)));
    // One that was only started, never stored, went with its stop.
    if (folder && pool.persistent) {
        HostStep step;
        step.text = Tr::tr("Removing its folder");
        step.repeatable = true;
        step.call = [pool](Session &session, const CallContext &) {
            return storageExplained(deletePoolFolder(session, pool.uuid),
                                    Tr::tr("The folder %1 could not be removed.").arg(pool.path));
        };
        job->addStep(makeStep(host, std::move(step)));
    }
    if (pool.persistent) {
        HostStep step;
        step.text = Tr::tr("Removing the definition");
        step.repeatable = true;
        step.call = [pool](Session &session, const CallContext &) {
            return storageExplained(undefinePool(session, pool.uuid),
                                    Tr::tr("The pool %1 could not be deleted.").arg(pool.name));
        };
        step.look = lookForDefinition(pool.uuid, false);
        job->addStep(makeStep(host, std::move(step)));
    }
    return job;
}

} // namespace guestdeck
