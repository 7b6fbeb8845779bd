// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/volumetarget.h"

#include "models/actions/hoststep.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/storagexml.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VolumeTarget)
};

using Shared = std::shared_ptr<VolumeTarget>;
using Clock = std::chrono::steady_clock;

Outcome makeIt(Session &session, VolumeTarget &target)
{
    const auto &[pool, name] = target.volume;
    const QString failure = Tr::tr("The volume %1 could not be made.").arg(name);
    if (!target.nameWasFree) {
        const auto names = listVolumeNames(session, pool);
        if (!names.has_value()) {
            return explained(Outcome(names.error()), failure);
        }
        target.nameWasFree = !names->contains(name);
    }
    NewVolume volume;
    volume.name = name;
    volume.capacity = {target.length};
    volume.format = target.files ? u"raw"_s : QString();
    volume.sparse = target.files; // elsewhere that would be a snapshot
    const auto made = createVolume(session, pool, volume);
    if (made.has_value()) {
        return {};
    }
    switch (made.error().kind) {
    case ErrorKind::NoSpace:
        return explained(Outcome(made.error()), Tr::tr("The storage pool %1 has no room for it.").arg(pool));
    case ErrorKind::Conflict:
        return explained(Outcome(made.error()),
                         Tr::tr("The storage pool %1 already has a volume called %2.").arg(pool, name));
    default:
        return explained(Outcome(made.error()), failure);
    }
}

Result<Sighting> lookForIt(Session &session, const VolumeTarget &target)
{
    const auto volumes = readVolumes(session, target.volume.pool, {target.volume.name});
    if (!volumes.has_value()) {
        return volumes.error();
    }
    if (volumes->isEmpty() || !target.nameWasFree) {
        return Sighting{Sighting::NotDone};
    }
    // Volume groups round up to extents.
    const quint64 capacity = volumes->first().capacity.value;
    if (capacity < target.length || capacity > target.length + (64ULL << 20U)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The connection broke while the volume was made. There is a volume called %1 now, but not "
                            "as it was asked for. It was left alone.")
                         .arg(target.volume.name),
                     {}};
    }
    return Sighting{Sighting::Done};
}

/// Deletes the volume; while the host is still busy with it, again and again for a while, without holding a worker.
class Removal : public QObject
{
public:
    Removal(Connection &host, Shared target)
        : QObject(&host)
        , m_host(host)
        , m_target(std::move(target))
    {
        m_promise.start();
    }

    ~Removal() override { answer(Error{ErrorKind::Cancelled, 0, failure(), {}}); }

    QFuture<Outcome> future() const { return m_promise.future(); }

    void tryIt()
    {
        deliver(m_host.run(Lane::General,
                           [ref = m_target->volume](Session &session, const CallContext &) -> Outcome {
                               return withLinkState(session, deleteVolume(session, ref.pool, ref.name));
                           }),
                this, [this](const Outcome &outcome) {
                    constexpr auto patience = 90s; // until a daemon has noticed that its client has gone
                    const bool busy = !outcome.has_value()
                        && (outcome.error().kind == ErrorKind::Busy || outcome.error().detail.contains("in use"_L1));
                    if (busy && Clock::now() - m_begun < patience) {
                        QTimer::singleShot(500ms, this, [this]() { tryIt(); });
                    } else {
                        answer(explained(outcome, failure()));
                        deleteLater();
                    }
                });
    }

private:
    QString failure() const { return Tr::tr("The volume %1 is still there.").arg(m_target->volume.name); }

    void answer(const Outcome &outcome)
    {
        if (!std::exchange(m_answered, true)) {
            m_promise.addResult(outcome);
            m_promise.finish();
        }
    }

    Connection &m_host;
    const Shared m_target;
    const Clock::time_point m_begun = Clock::now();
    QPromise<Outcome> m_promise;
    bool m_answered = false;
};

} // namespace

Job::Step makeVolumeStep(const QPointer<Connection> &host, const Shared &target)
{
    HostStep step;
    step.text = Tr::tr("Making the volume %1").arg(target->volume.name);
    step.repeatable = true;
    step.call = [target](Session &session, const CallContext &) { return makeIt(session, *target); };
    step.look = [target](Session &session) { return lookForIt(session, *target); };
    Job::Step made = makeStep(host, std::move(step));
    made.undo = [host, target](const CallContext &) -> QFuture<Outcome> {
        if (!host) {
            return readyFuture(Outcome(
                Error{ErrorKind::Cancelled, 0, Tr::tr("The volume %1 is still there.").arg(target->volume.name), {}}));
        }
        auto *removal = new Removal(*host, target);
        removal->tryIt();
        return removal->future();
    };
    return made;
}

Job::Step lookAfreshStep(const QPointer<Connection> &host, const Shared &target)
{
    HostStep step;
    step.text = Tr::tr("Looking what has arrived");
    step.repeatable = true;
    step.cancellable = false;
    step.call = [target](Session &session, const CallContext &) -> Outcome {
        // libvirt does the same by itself a moment after an upload; then this one fails, and is not needed.
        const Outcome fresh = refreshPool(session, target->volume.pool);
        if (!fresh && fresh.error().kind == ErrorKind::Unreachable) {
            return fresh;
        }
        const auto volumes = readVolumes(session, target->volume.pool, {target->volume.name});
        if (!volumes.has_value()) {
            return explained(Outcome(volumes.error()), Tr::tr("The volume could not be read afterwards."));
        }
        if (volumes->isEmpty()) {
            return Error{ErrorKind::NotFound,
                         0,
                         Tr::tr("The volume %1 was removed by somebody else meanwhile.").arg(target->volume.name),
                         {}};
        }
        target->format = volumes->first().format;
        return {};
    };
    return makeStep(host, std::move(step));
}

Job::Step moveStep(const QString &text, const QString &broken, Job::Start run)
{
    Job::Step step;
    step.text = text;
    step.unit = Job::Unit::Bytes;
    step.run = std::move(run);
    step.settle = [broken](const CallContext &) {
        return readyFuture(Result<bool>(Error{ErrorKind::Unreachable, 0, broken, {}}));
    };
    return step;
}

Outcome compareSums(const QString &sum, const QString &expected)
{
    if (expected.isEmpty() || sum == expected) {
        return {};
    }
    return Error{ErrorKind::Invalid, 0,
                 Tr::tr("The checksum is not the expected one: what arrived is damaged, or another file."),
                 Tr::tr("Expected: %1\nArrived: %2").arg(expected, sum)};
}

} // namespace guestdeck
