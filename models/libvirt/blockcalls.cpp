// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/blockcalls.h"

#include "models/libvirt/diskcalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/xml/diskxml.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::BlockCalls)
};

constexpr auto pauseBetweenLooks = 250ms;

void pause(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake;
    wake.wait_for(lock, stop, pauseBetweenLooks, []() { return false; });
}

bool same(const QString &path, const QString &other)
{
    return QDir::cleanPath(path) == QDir::cleanPath(other);
}

/// Ends the job on that disk without pivot and waits for it.
Outcome abortJob(virDomainPtr domain, const QString &target)
{
    return virDomainBlockJobAbort(domain, target.toUtf8().constData(), 0) == 0 ? Outcome{} : lastError();
}

/// Waits until the job is ready, pivots, and makes sure that the guest has its disk at `to` then.
class Follower
{
public:
    Follower(Session &session, virDomainPtr domain, const QUuid &uuid, QString target, QString to)
        : m_session(session)
        , m_domain(domain)
        , m_uuid(uuid)
        , m_target(std::move(target))
        , m_to(std::move(to))
    {
    }

    Outcome follow(const CallContext &context) const
    {
        for (;;) {
            if (context.stop.stop_requested()) {
                return cancelled();
            }
            const auto state = readBlockJob(m_session, m_uuid, m_target);
            if (!state.has_value()) {
                return state.error();
            }
            if (state->mirror.isEmpty()) {
                return same(state->source, m_to) ? Outcome{} : brokenOff();
            }
            context.report(state->done, state->total);
            if (state->ready) {
                const Outcome pivoted = pivot();
                if (pivoted.has_value() || pivoted.error().kind != ErrorKind::Busy) {
                    return pivoted;
                }
            }
            pause(context.stop);
        }
    }

private:
    Outcome pivot() const
    {
        if (virDomainBlockJobAbort(m_domain, m_target.toUtf8().constData(), VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT) == 0) {
            return {};
        }
        Error error = lastError();
        if (error.code == VIR_ERR_BLOCK_COPY_ACTIVE) {
            error.kind = ErrorKind::Busy; // ready a moment ago; the guest has written since
        } else {
            error.message = Tr::tr("The guest could not be switched to %1.").arg(m_to);
        }
        return error;
    }

    Outcome cancelled() const
    {
        const Outcome aborted = abortJob(m_domain, m_target);
        if (!aborted.has_value()) {
            const auto state = readBlockJob(m_session, m_uuid, m_target);
            if (state.has_value() && !state->mirror.isEmpty()) {
                return explained(aborted, Tr::tr("The copying of %1 could not be stopped.").arg(m_target));
            }
        }
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }

    Error brokenOff() const
    {
        return {ErrorKind::Io,
                0,
                Tr::tr("The host has broken off the work on the disk %1; most often there is no room left. The guest "
                       "goes on with its old image.")
                    .arg(m_target),
                {}};
    }

    Session &m_session;
    virDomainPtr m_domain;
    QUuid m_uuid;
    QString m_target;
    QString m_to;
};

Error busy(const QString &target)
{
    return {ErrorKind::Busy, 0, Tr::tr("Another job works on the disk %1.").arg(target), {}};
}

Error cannotMerge(const QString &why)
{
    return {ErrorKind::Conflict, 0, Tr::tr("The overlay was not merged. %1").arg(why), {}};
}

} // namespace

Result<BlockJobState> readBlockJob(Session &session, const QUuid &uuid, const QString &target)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    const int active = virDomainIsActive(domain->get());
    if (active < 0) {
        return lastError();
    }
    if (active == 0) {
        return Error{ErrorKind::Busy, 0, Tr::tr("The guest is off by now."), {}};
    }
    const auto xml = readDomainXml(session, uuid);
    const auto details = xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
    const auto extras = xml.has_value() ? readDiskExtras(*xml) : Result<QHash<QString, DiskExtras>>(xml.error());
    if (!details.has_value() || !extras.has_value()) {
        return details.has_value() ? extras.error() : details.error();
    }
    const auto disk = std::ranges::find(details->disks, target, &DiskInfo::target);
    if (disk == details->disks.cend()) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("The guest has no disk %1 any more.").arg(target), {}};
    }
    const DiskExtras extra = extras->value(target);
    BlockJobState state{disk->source, extra.mirror, extra.mirrorReady, 0, 0};
    virDomainBlockJobInfo info{};
    if (virDomainGetBlockJobInfo(domain->get(), target.toUtf8().constData(), &info, 0) == 1) {
        state.done = info.cur;
        state.total = info.end;
    }
    return state;
}

Outcome resizeBlock(Session &session, const QUuid &uuid, const QString &target, Bytes capacity)
{
    const auto domain = lookupDomain(session, uuid);
    if (!domain.has_value()) {
        return domain.error();
    }
    return virDomainBlockResize(domain->get(), target.toUtf8().constData(), capacity.value,
                                VIR_DOMAIN_BLOCK_RESIZE_BYTES)
            == 0
        ? Outcome{}
        : lastError();
}

Outcome copyBlock(Session &session, const QUuid &uuid, const BlockCopy &copy, const CallContext &context)
{
    const auto domain = lookupDomain(session, uuid);
    const auto state = readBlockJob(session, uuid, copy.target);
    if (!domain.has_value() || !state.has_value()) {
        return domain.has_value() ? state.error() : domain.error();
    }
    if (state->mirror.isEmpty() && same(state->source, copy.to)) {
        return {}; // it had pivoted when the link broke
    }
    if (!state->mirror.isEmpty() && !same(state->mirror, copy.to)) {
        return busy(copy.target);
    }
    if (state->mirror.isEmpty()) {
        if (!same(state->source, copy.from)) {
            return Error{ErrorKind::Conflict,
                         0,
                         Tr::tr("The disk %1 has another image by now: %2.").arg(copy.target, state->source),
                         {}};
        }
        // libvirt copies disks of persistent guests only as a job that does not outlive the guest.
        unsigned flags = VIR_DOMAIN_BLOCK_COPY_REUSE_EXT | VIR_DOMAIN_BLOCK_COPY_TRANSIENT_JOB;
        if (copy.shallow) {
            flags |= VIR_DOMAIN_BLOCK_COPY_SHALLOW;
        }
        const QByteArray xml = buildBlockCopyXml(copy.to, copy.toBlock, copy.format).toUtf8();
        if (virDomainBlockCopy(domain->get(), copy.target.toUtf8().constData(), xml.constData(), nullptr, 0, flags)
            < 0) {
            return lastError();
        }
    }
    return Follower(session, domain->get(), uuid, copy.target, copy.to).follow(context);
}

Outcome abandonBlockCopy(Session &session, const QUuid &uuid, const QString &target, const QString &to)
{
    const auto state = readBlockJob(session, uuid, target);
    if (!state.has_value()) {
        const ErrorKind kind = state.error().kind;
        // Off, or gone: its jobs went with it.
        return kind == ErrorKind::Busy || kind == ErrorKind::NotFound ? Outcome{} : Outcome(state.error());
    }
    if (same(state->source, to)) {
        return Error{ErrorKind::Conflict, 0, Tr::tr("The guest runs on %1 by now.").arg(to), {}};
    }
    if (!same(state->mirror, to)) {
        return {};
    }
    const auto domain = lookupDomain(session, uuid);
    return domain.has_value() ? abortJob(domain->get(), target) : Outcome(domain.error());
}

Outcome checkCommit(const GuestDisks &disks, const BlockCommit &commit)
{
    const GuestDisk *disk = disks.find(commit.target);
    if (commit.top.isEmpty() || commit.base.isEmpty() || same(commit.top, commit.base)) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("An overlay is merged into a base that is named, never else."), {}};
    }
    if (!disk || !disk->top() || !same(disk->top()->path, commit.top)) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("The disk %1 has another image by now.").arg(commit.target), {}};
    }
    const auto base = std::ranges::find_if(disk->chain,
                                           [&commit](const DiskLayer &layer) { return same(layer.path, commit.base); });
    if (base == disk->chain.cend()) {
        return Error{ErrorKind::NotFound, 0, Tr::tr("%1 is not below the disk.").arg(commit.base), {}};
    }
    if (disks.snapshots > 0) {
        return cannotMerge(Tr::tr("The guest has snapshots, which would lose what they stand on."));
    }
    for (auto layer = disk->chain.cbegin(); layer <= base; ++layer) {
        if (layer->missing) {
            return cannotMerge(Tr::tr("%1 is missing.").arg(layer->path));
        }
        if (!layer->isInPool()) {
            return cannotMerge(
                Tr::tr("%1 is in no active storage pool, so it cannot be told who else needs it.").arg(layer->path));
        }
        if (!layer->users.isEmpty()) {
            return cannotMerge(Tr::tr("%1 is also used by: %2").arg(layer->path, layer->users.join(u", "_s)));
        }
        if (!layer->children.isEmpty()) {
            return cannotMerge(Tr::tr("%1 is the base of: %2").arg(layer->path, layer->children.join(u", "_s)));
        }
    }
    return {};
}

Outcome commitBlock(Session &session, const QUuid &uuid, const BlockCommit &commit, const CallContext &context)
{
    const auto domain = lookupDomain(session, uuid);
    const auto state = readBlockJob(session, uuid, commit.target);
    if (!domain.has_value() || !state.has_value()) {
        return domain.has_value() ? state.error() : domain.error();
    }
    if (state->mirror.isEmpty() && same(state->source, commit.base)) {
        return {}; // it had pivoted when the link broke
    }
    if (!state->mirror.isEmpty() && !same(state->mirror, commit.base)) {
        return busy(commit.target);
    }
    if (state->mirror.isEmpty()) {
        const auto disks = readGuestDisks(session, uuid, context);
        if (!disks.has_value()) {
            return disks.error();
        }
        Outcome good = checkCommit(*disks, commit);
        if (!good.has_value()) {
            return good;
        }
        if (virDomainBlockCommit(domain->get(), commit.target.toUtf8().constData(), commit.base.toUtf8().constData(),
                                 commit.top.toUtf8().constData(), 0, VIR_DOMAIN_BLOCK_COMMIT_ACTIVE)
            < 0) {
            return lastError();
        }
    }
    return Follower(session, domain->get(), uuid, commit.target, commit.base).follow(context);
}

} // namespace guestdeck
