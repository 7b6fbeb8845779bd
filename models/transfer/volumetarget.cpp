// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/volumetarget.h"

#include "models/actions/hoststep.h"
#include "models/actions/ownvolume.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/settlecalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/streamcalls.h"
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

/// Volume groups round up to extents.
constexpr quint64 largestExtent = 64ULL << 20U;

void remember(Session &session, VolumeTarget &target)
{
    const auto identity = readVolumeIdentity(session, target.volume.pool, target.volume.name, PoolLook::AsKnown);
    target.made = identity.has_value() ? *identity : std::nullopt;
    target.madeAt = Clock::now();
}

Outcome makeIt(Session &session, VolumeTarget &target)
{
    const auto &[pool, name] = target.volume;
    const QString failure = Tr::tr("The volume %1 could not be made.").arg(name);
    if (!target.nameWasFree) {
        // A file that the pool has not seen yet is found now.
        (void)refreshPool(session, pool);
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
        remember(session, target);
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

Result<Sighting> lookForIt(Session &session, VolumeTarget &target)
{
    const auto volumes = readVolumes(session, target.volume.pool, {target.volume.name});
    if (!volumes.has_value()) {
        return volumes.error();
    }
    if (volumes->isEmpty() || !target.nameWasFree) {
        return Sighting{Sighting::NotDone};
    }
    const VolumeInfo &info = volumes->first();
    const auto users = readUsersOfDisk(session, info.path, {});
    if (!users.has_value()) {
        return users.error();
    }
    constexpr quint64 nothingInIt = 1U << 20U;
    const quint64 most = target.length + (target.files ? 0 : largestExtent);
    if (!users->isEmpty() || info.capacity.value < target.length || info.capacity.value > most
        || (target.files && info.allocation.value > nothingInIt)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The connection broke while the volume was made. There is a volume called %1 now, but not "
                            "as it was asked for. It was left alone.")
                         .arg(target.volume.name),
                     {}};
    }
    remember(session, target);
    return Sighting{Sighting::Done};
}

/// Written later than this program can have written to it.
bool isNewer(const VolumeTarget &target, const VolumeIdentity &found)
{
    using Seconds = std::chrono::duration<double>;
    constexpr Seconds onTheWay = 5min; // what the sender's kernel still held when the link broke
    bool known = false;
    bool told = false;
    const double before = target.made->changed.toDouble(&known);
    const double now = found.changed.toDouble(&told);
    return known && told && now - before > (Seconds(target.brokeAt - target.madeAt) + onTheWay).count();
}

/// Its capacity tells nothing: libvirt takes it from the image that has arrived, as soon as there is enough of that.
Result<bool> isStillOurs(Session &session, const VolumeTarget &target, const VolumeIdentity &found)
{
    if (target.made && (found.key != target.made->key || isNewer(target, found))) {
        return false;
    }
    const auto volumes = readVolumes(session, target.volume.pool, {target.volume.name});
    if (!volumes.has_value() || volumes->isEmpty()) {
        return volumes.has_value() ? Result<bool>(false) : volumes.error();
    }
    const auto length = readVolumeLength(session, target.volume);
    if (!length.has_value() && length.error().kind != ErrorKind::Unsupported) {
        return length.error();
    }
    const quint64 most = target.length + (target.files ? 0 : largestExtent);
    if (target.length > 0 && length.has_value() && (*length < target.length || *length > most)) {
        return false;
    }
    const auto users = readUsersOfDisk(session, volumes->first().path, {});
    return users.has_value() ? Result<bool>(users->isEmpty()) : users.error();
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
                           [target = m_target](Session &session, const CallContext &) -> Outcome {
                               return withLinkState(session, removeTarget(session, *target));
                           }),
                this, [this](const Outcome &outcome) {
                    constexpr auto patience = 90s; // until a daemon has noticed that its client has gone
                    const bool busy = !outcome.has_value()
                        && (outcome.error().kind == ErrorKind::Busy || outcome.error().detail.contains("in use"_L1));
                    if (busy && Clock::now() - m_begun < patience) {
                        QTimer::singleShot(500ms, this, [this]() { tryIt(); });
                    } else {
                        if (!outcome.has_value() && outcome.error().kind == ErrorKind::Unreachable) {
                            m_target->broke(); // the deletion may have come through, and somebody made another one
                        }
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

Outcome removeTarget(Session &session, VolumeTarget &target)
{
    const auto &[pool, name] = target.volume;
    if (target.removed) {
        return {};
    }
    if (target.interrupted) {
        const auto found = readVolumeIdentity(session, pool, name);
        if (!found.has_value()) {
            return found.error();
        }
        if (!*found) {
            return {};
        }
        const auto ours = isStillOurs(session, target, **found);
        if (!ours.has_value()) {
            return ours.error();
        }
        if (!*ours) {
            return volumeLeftAlone(name);
        }
    }
    Outcome gone = deleteVolume(session, pool, name);
    target.removed = gone.has_value();
    return gone;
}

Job::Step makeVolumeStep(const QPointer<Connection> &host, const Shared &target)
{
    HostStep step;
    step.text = Tr::tr("Making the volume %1").arg(target->volume.name);
    step.repeatable = true;
    step.call = [target](Session &session, const CallContext &) { return makeIt(session, *target); };
    step.look = [target](Session &session) { return lookForIt(session, *target); };
    step.onBreak = [target]() { target->broke(); };
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
    step.onBreak = [target]() { target->broke(); };
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

Job::Step moveStep(const QString &text, const QString &broken, Job::Start run, const Shared &target)
{
    Job::Step step;
    step.text = text;
    step.unit = Job::Unit::Bytes;
    step.run = std::move(run);
    step.settle = [broken, target](const CallContext &) {
        if (target) {
            target->broke();
        }
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
