// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/install/planfacts.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
#include "models/transfer/bytepipe.h"
#include "models/transfer/digest.h"
#include "models/transfer/transfercheck.h"
#include "models/transfer/transferjobs.h"
#include "models/transfer/transferrun.h"
#include "models/transfer/volumetarget.h"

#include <QCoreApplication>
#include <QPointer>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostCopyJob)
};

Error named(Error error, const QString &message)
{
    if (error.message.isEmpty()) {
        error.message = message;
    }
    return error;
}

/// What both ends of a copy hold; each must see the other's end.
struct Copying {
    explicit Copying(const std::stop_token &stop)
        : pipe(stop)
    {
    }
    BytePipe pipe;
    Digest digest;
    quint64 total = 0;
};

QFuture<Outcome> moveBetween(const QPointer<Connection> &from, const VolumeRef &source, const QPointer<Connection> &to,
                             const VolumeRef &target, const std::shared_ptr<QString> &sum, const CallContext &context)
{
    const auto copying = std::make_shared<Copying>(context.stop);
    const TransferLane::Call receive = [copying, source](Session &session, const CallContext &given) -> Outcome {
        const auto length = readVolumeLength(session, source);
        if (!length.has_value()) {
            const Error error = named(length.error(), Tr::tr("The volume %1 could not be read.").arg(source.name));
            copying->pipe.close(error);
            return error;
        }
        copying->total = *length; // seen by the other end through the pipe
        const auto got = receiveFromVolume(session, source,
                                           [&copying](const Piece &piece) {
                                               copying->digest.add(piece);
                                               return copying->pipe.push(piece);
                                           },
                                           {given.stop, {}});
        const Outcome outcome = got.has_value()
            ? Outcome{}
            : Outcome(named(got.error(), Tr::tr("The volume %1 could not be read to its end.").arg(source.name)));
        copying->pipe.close(outcome);
        return outcome;
    };
    const TransferLane::Call send = [copying, target, sum](Session &session, const CallContext &given) -> Outcome {
        auto first = copying->pipe.pop(); // by then the length is known
        if (!first.has_value()) {
            copying->pipe.giveUp(first.error());
            return first.error();
        }
        const auto next = [&]() -> Result<std::optional<Piece>> {
            return first->has_value() ? std::exchange(*first, std::nullopt) : copying->pipe.pop();
        };
        const bool empty = !first->has_value();
        const auto sent = sendToVolume(
            session, target, [&]() -> Result<std::optional<Piece>> { return empty ? std::nullopt : next(); },
            copying->total, given);
        if (!sent.has_value()) {
            Error error = sent.error();
            if (error.kind == ErrorKind::NoSpace) {
                error = named(error,
                              Tr::tr("The storage pool %1 is full. What had arrived of %2 was removed.")
                                  .arg(target.pool, target.name));
            }
            error = named(error, Tr::tr("%1 did not arrive as a whole.").arg(target.name));
            copying->pipe.giveUp(error);
            return error;
        }
        if (sum) {
            *sum = copying->digest.result();
        }
        return {};
    };
    // One end may never get to run, because its host is gone: the other must not wait for it.
    const auto failed = [copying](const Error &error) {
        copying->pipe.close(error);
        copying->pipe.giveUp(error);
    };
    return runOnLanes(from, receive, to, send, failed, context);
}

} // namespace

QFuture<Outcome> copyVolumeToHost(Connection &from, const VolumeRef &source, Connection &to, const VolumeRef &target,
                                  const CallContext &context)
{
    return moveBetween(&from, source, &to, target, {}, context);
}

std::unique_ptr<Job> makeHostCopyJob(Connection &from, const VolumeRef &source, Connection &to, const QString &pool,
                                     const QString &name)
{
    const QPointer<Connection> there(&from);
    const QPointer<Connection> here(&to);
    const auto target = std::make_shared<VolumeTarget>();
    target->volume = {pool, name};
    struct Seen {
        quint64 allocated = 0;
        ImageHead head;
    };
    const auto seen = std::make_shared<Seen>();
    const auto sum = std::make_shared<QString>();
    auto job = std::make_unique<Job>(Tr::tr("Copy %1 to %2").arg(source.name, to.displayName()), QList<DomainId>{});
    job->setHost(to.id(), to.displayName());
    job->setHostWait(hostWait(here));

    HostStep look;
    look.text = Tr::tr("Looking at the volume");
    look.repeatable = true;
    look.call = [target, seen, source](Session &session, const CallContext &) -> Outcome {
        const QString failure = Tr::tr("The volume %1 could not be read.").arg(source.name);
        const auto length = readVolumeLength(session, source);
        const auto start = length.has_value() ? downloadBytes(session, source, 0, imageProbeLength)
                                              : Result<QByteArray>(length.error());
        const auto volumes = readVolumes(session, source.pool, {source.name});
        if (!start.has_value() || !volumes.has_value()) {
            return explained(Outcome(start.has_value() ? volumes.error() : start.error()), failure);
        }
        target->length = *length;
        seen->allocated = volumes->isEmpty() ? *length : std::min(*length, volumes->first().allocation.value);
        seen->head = probeImage(*start);
        return {};
    };
    job->addStep(makeStep(there, std::move(look)));

    HostStep check;
    check.text = Tr::tr("Looking at the storage pool");
    check.repeatable = true;
    check.call = [target, seen](Session &session, const CallContext &) -> Outcome {
        const auto found = readTransferPool(session, target->volume.pool);
        if (!found.has_value()) {
            return found.error();
        }
        target->files = hasFileVolumes(found->pool);
        const Outcome fits = checkTarget(*found, target->volume.name, target->length, seen->allocated);
        return fits.has_value() ? checkBacking(session, seen->head, found->pool) : fits;
    };
    job->addStep(makeStep(here, std::move(check)));
    job->addStep(makeVolumeStep(here, target));
    job->addStep(moveStep(
        Tr::tr("Copying"),
        Tr::tr("The connection to %1 or %2 broke in the middle of it. What had arrived of %3 is of no "
               "use, and is removed as soon as the host is back.")
            .arg(from.displayName(), to.displayName(), name),
        [there, here, source, target, sum](const CallContext &context) {
            return moveBetween(there, source, here, target->volume, sum, context);
        },
        target));
    Job::Step afresh = lookAfreshStep(here, target);
    afresh.run = [run = std::move(afresh.run), job = job.get(), sum](const CallContext &context) {
        job->setSuccessNote(Tr::tr("SHA-256: %1").arg(*sum));
        return run(context);
    };
    job->addStep(std::move(afresh));
    return job;
}

} // namespace guestdeck
