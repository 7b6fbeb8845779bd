// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/clonejob.h"

#include "models/actions/clonework.h"
#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/connection/whenconnected.h"
#include "models/core/async.h"
#include "models/libvirt/streamcalls.h"
#include "models/transfer/transferjobs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace cloning;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::CloneJob)
};

using Do = ClonePlan::Disk::Do;
using Shared = std::shared_ptr<Cloning>;
using Call = std::function<Outcome(Session &, Cloning &, const CallContext &)>;

/// Waits for both hosts.
Job::Start bothHosts(const QPointer<Connection> &from, const QPointer<Connection> &to)
{
    if (from == to) {
        return hostWait(to);
    }
    return [from, to](const CallContext &context) -> QFuture<Outcome> {
        if (!from || !to) {
            return hostWait(from ? to : from)(context);
        }
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        const auto future = promise->future();
        deliver(whenConnected(*from, context), to.data(), [promise, to, context](const Outcome &first) {
            if (!first.has_value()) {
                promise->addResult(first);
                promise->finish();
                return;
            }
            deliver(whenConnected(*to, context), to.data(), [promise](const Outcome &second) {
                promise->addResult(second);
                promise->finish();
            });
        });
        return future;
    };
}

/// The steps of one clone. Each may run again after a break.
class Steps
{
public:
    Steps(Job &job, Connection &from, Connection &to, Shared cloning)
        : m_job(job)
        , m_from(&from)
        , m_to(&to)
        , m_cloning(std::move(cloning))
    {
    }

    enum class At { Source, Target };

    HostStep step(const QString &text, Lane lane, Call call, Call undo = {}) const
    {
        HostStep made;
        made.text = text;
        made.lane = lane;
        made.repeatable = true;
        made.onBreak = [cloning = m_cloning]() { cloning->interrupted = true; };
        made.call = [cloning = m_cloning, call = std::move(call)](Session &session, const CallContext &context) {
            return call(session, *cloning, context);
        };
        if (undo) {
            made.undo = [cloning = m_cloning, undo = std::move(undo)](Session &session, const CallContext &context) {
                return undo(session, *cloning, context);
            };
        }
        return made;
    }

    void add(At at, HostStep step) { m_job.addStep(makeStep(at == At::Source ? m_from : m_to, std::move(step))); }

    void addDisk(qsizetype index)
    {
        const DiskWork &work = m_cloning->disks.at(index);
        const QString &target = work.wish.target;
        reserve(At::Target, target, targetOf(index));
        if (work.wish.what == Do::Link) {
            add(At::Target,
                step(Tr::tr("Making the linked disk %1").arg(target), Lane::General,
                     [index](Session &session, Cloning &cloning, const CallContext &context) {
                         return makeLink(session, cloning, cloning.disks[index], context);
                     }));
        } else if (!work.byStream) {
            HostStep copy = step(Tr::tr("Copying the disk %1").arg(target), Lane::Long,
                                 [index](Session &session, Cloning &cloning, const CallContext &context) {
                                     DiskWork &disk = cloning.disks[index];
                                     return copyInHost(session, cloning, disk, disk.target, disk.format, context);
                                 });
            copy.unit = Job::Unit::Bytes;
            copy.look = [volume = work.target.volume](Session &session) { return lookAtCopy(session, volume); };
            add(At::Target, std::move(copy));
        } else {
            addStreamed(index);
        }
    }

private:
    using Which = std::function<Making &(Cloning &)>;

    static Which targetOf(qsizetype index)
    {
        return [index](Cloning &cloning) -> Making & { return cloning.disks[index].target; };
    }

    static Which passingOf(qsizetype index)
    {
        return [index](Cloning &cloning) -> Making & { return cloning.disks[index].passing; };
    }

    static Call removing(const Which &which)
    {
        return [which](Session &session, Cloning &cloning, const CallContext &) {
            return removeMade(session, cloning, which(cloning));
        };
    }

    /// A step of its own, whose undoing also runs when nobody knows how the making of the volume ended.
    void reserve(At at, const QString &target, const Which &which)
    {
        add(at,
            step(
                Tr::tr("Looking for a place for %1").arg(target), Lane::General,
                [which](Session &session, Cloning &cloning, const CallContext &context) {
                    return clearPlace(session, cloning, which(cloning), context);
                },
                removing(which)));
    }

    void addStreamed(qsizetype index)
    {
        const DiskWork &work = m_cloning->disks.at(index);
        const QString &target = work.wish.target;
        if (work.flattened) {
            reserve(At::Source, target, passingOf(index));
            HostStep flatten = step(Tr::tr("Copying the disk %1 into one image").arg(target), Lane::Long,
                                    [index](Session &session, Cloning &cloning, const CallContext &context) {
                                        DiskWork &disk = cloning.disks[index];
                                        return copyInHost(session, cloning, disk, disk.passing,
                                                          disk.format.isEmpty() ? u"raw"_s : disk.format, context);
                                    });
            flatten.unit = Job::Unit::Bytes;
            flatten.look = [volume = work.passing.volume](Session &session) { return lookAtCopy(session, volume); };
            add(At::Source, std::move(flatten));
        }
        add(At::Source,
            step(Tr::tr("Measuring the disk %1").arg(target), Lane::General,
                 [index](Session &session, Cloning &cloning, const CallContext &) -> Outcome {
                     DiskWork &disk = cloning.disks[index];
                     const auto length = readVolumeLength(session, disk.streamed());
                     if (!length.has_value()) {
                         return explained(Outcome(length.error()),
                                          Tr::tr("The disk %1 cannot be read.").arg(disk.wish.target));
                     }
                     disk.length = *length;
                     return {};
                 }));
        add(At::Target,
            step(Tr::tr("Making the disk %1").arg(target), Lane::General,
                 [index](Session &session, Cloning &cloning, const CallContext &context) {
                     return makeEmpty(session, cloning, cloning.disks[index], context);
                 }));
        add(At::Target, stream(index));
        add(At::Target,
            step(Tr::tr("Looking at the copy of %1").arg(target), Lane::General,
                 [index](Session &session, Cloning &cloning, const CallContext &) {
                     return lookAtStreamed(session, cloning.disks.at(index));
                 }));
        if (work.flattened) {
            add(At::Source, step(Tr::tr("Tidying up"), Lane::General, removing(passingOf(index))));
        }
    }

    HostStep stream(qsizetype index) const
    {
        HostStep made = step(Tr::tr("Sending the disk %1").arg(m_cloning->disks.at(index).wish.target), Lane::Long, {});
        made.unit = Job::Unit::Bytes;
        made.run = [from = m_from, to = m_to, cloning = m_cloning, index](const CallContext &context) {
            auto promise = std::make_shared<QPromise<Outcome>>();
            promise->start();
            const auto future = promise->future();
            const auto finish = [promise, cloning, index](const Outcome &outcome) {
                promise->addResult(saying(
                    outcome, Tr::tr("The disk %1 could not be sent.").arg(cloning->disks.at(index).wish.target)));
                promise->finish();
            };
            if (!from || !to) {
                finish(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}});
                return future;
            }
            // Either may have been away when this begins again.
            deliver(bothHosts(from, to)(context), to.data(),
                    [from, to, cloning, index, context, finish](const Outcome &back) {
                        if (!back.has_value() || !from || !to) {
                            finish(back.has_value() ? Outcome(Error{ErrorKind::Unreachable, 0, {}, {}}) : back);
                            return;
                        }
                        const DiskWork &work = cloning->disks.at(index);
                        deliver(copyVolumeToHost(*from, work.streamed(), *to, work.target.volume, context), to.data(),
                                finish);
                    });
            return future;
        };
        return made;
    }

    Job &m_job;
    QPointer<Connection> m_from;
    QPointer<Connection> m_to;
    Shared m_cloning;
};

} // namespace

std::optional<QString> whyNotClone(const Connection &connection, const DomainInfo &)
{
    if (connection.state() != Connection::State::Connected) {
        return Tr::tr("The host is not connected.");
    }
    if (connection.config().readOnly) {
        return Tr::tr("The host is connected for reading only.");
    }
    return {};
}

std::unique_ptr<Job> makeCloneJob(Connection &from, Connection &to, const ClonePlan &plan, const CloneFacts &facts)
{
    auto job = std::make_unique<Job>(Tr::tr("Clone %1 as %2").arg(facts.source.name, plan.name),
                                     QList<DomainId>{{from.id(), facts.source.uuid}});
    job->setHost(to.id(), to.displayName());
    const QPointer<Connection> source(&from);
    const QPointer<Connection> target(&to);
    job->setHostWait(bothHosts(source, target));
    const auto work = std::make_shared<Cloning>(Cloning{plan, facts});
    work->disks = workOf(plan, facts);
    Steps steps(*job, from, to, work);
    using At = Steps::At;

    steps.add(At::Source, steps.step(Tr::tr("Looking at %1").arg(facts.source.name), Lane::General, readSource));
    for (qsizetype i = 0; i < work->disks.size(); ++i) {
        if (!work->disks.at(i).target.volume.name.isEmpty()) {
            steps.addDisk(i);
        }
    }
    if (plan.copyNvram && !facts.elsewhere && !facts.source.details.nvram.isEmpty()) {
        steps.add(
            At::Target,
            steps.step(Tr::tr("Copying the firmware's variables"), Lane::General, copyVariables, removeVariables));
    }
    // Somebody else may have started it while it was copied; what was read then is worth nothing.
    steps.add(At::Source,
              steps.step(Tr::tr("Looking at %1 again").arg(facts.source.name), Lane::General, checkUntouched));
    // Its undoing also runs when nobody knows whether the definition was stored.
    steps.add(At::Target,
              steps.step(
                  Tr::tr("Storing the definition"), Lane::General,
                  [](Session &, Cloning &, const CallContext &) { return Outcome{}; }, undefine));
    HostStep definition = steps.step(Tr::tr("Storing the definition"), Lane::General, define);
    definition.look = [work](Session &session) { return lookForClone(session, *work); };
    steps.add(At::Target, std::move(definition));
    if (plan.start) {
        steps.add(At::Target,
                  steps.step(Tr::tr("Starting the clone"), Lane::General, cloning::start, cloning::forceOff));
    }
    // Last, so that a cancel which comes before still undoes everything.
    Job *const self = job.get();
    Job::Step last;
    last.text = Tr::tr("Finishing");
    last.run = [self, work, id = to.id()](const CallContext &) {
        self->setResultDomain({id, work->uuid});
        return readyFuture(Outcome{});
    };
    job->addStep(std::move(last));
    return job;
}

} // namespace guestdeck
