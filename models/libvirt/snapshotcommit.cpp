// SPDX-License-Identifier: GPL-3.0-or-later
// Merging one layer of a running guest's disk into the next.
#include "models/libvirt/blockcalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/lookup.h"
#include "models/libvirt/session.h"
#include "models/libvirt/snapshotcalls.h"
#include "models/xml/diskxml.h"

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
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SnapshotCalls)
};

void pause(const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any wake;
    wake.wait_for(lock, stop, 250ms, []() { return false; });
}

/// The layers of a running guest's disk as libvirt has them, and what works on them.
struct LiveChain {
    QStringList paths; ///< cleaned; the guest's own image first
    BlockJobState job;
};

Result<LiveChain> readChain(Session &session, const QUuid &uuid, const QString &target)
{
    const auto job = readBlockJob(session, uuid, target);
    if (!job.has_value()) {
        return job.error();
    }
    const auto xml = readDomainXml(session, uuid);
    const auto extras = xml.has_value() ? readDiskExtras(*xml) : Result<QHash<QString, DiskExtras>>(xml.error());
    if (!extras.has_value()) {
        return extras.error();
    }
    LiveChain chain{{QDir::cleanPath(job->source)}, *job};
    for (const DiskExtras::Base &base : extras->value(target).chain) {
        chain.paths.append(QDir::cleanPath(base.path));
    }
    return chain;
}

Outcome cancelled(virDomainPtr domain, const QByteArray &target)
{
    virDomainBlockJobInfo info{};
    if (virDomainBlockJobAbort(domain, target.constData(), 0) < 0
        && virDomainGetBlockJobInfo(domain, target.constData(), &info, 0) == 1) {
        return explained(Outcome(lastError()),
                         Tr::tr("The merging of %1 could not be stopped.").arg(QString::fromUtf8(target)));
    }
    return Error{ErrorKind::Cancelled, 0, {}, {}};
}

} // namespace

Outcome commitLayer(Session &session, const QUuid &uuid, const LayerCommit &commit, const CallContext &context,
                    const std::function<void()> &begun)
{
    const auto tell = [&begun] {
        if (begun) {
            begun();
        }
    };
    const auto domain = lookupDomain(session, uuid);
    auto chain = readChain(session, uuid, commit.target);
    if (!domain.has_value() || !chain.has_value()) {
        return domain.has_value() ? chain.error() : domain.error();
    }
    const QByteArray target = commit.target.toUtf8();
    const QString top = QDir::cleanPath(commit.top);
    const QString base = QDir::cleanPath(commit.base);
    const auto isDone = [&](const LiveChain &seen) {
        return !seen.paths.contains(top) && seen.paths.contains(base) && seen.job.mirror.isEmpty();
    };
    if (isDone(*chain)) {
        tell();
        return {};
    }
    const qsizetype at = chain->paths.indexOf(top);
    if (at < 0 || chain->paths.value(at + 1) != base) {
        return Error{
            ErrorKind::Conflict,
            0,
            Tr::tr("The files below the disk %1 are other ones by now. Nothing was merged.").arg(commit.target),
            {}};
    }
    virDomainBlockJobInfo info{};
    const bool underWay = virDomainGetBlockJobInfo(domain->get(), target.constData(), &info, 0) == 1;
    if (!underWay
        && virDomainBlockCommit(domain->get(), target.constData(), base.toUtf8().constData(), top.toUtf8().constData(),
                                0, at == 0 ? VIR_DOMAIN_BLOCK_COMMIT_ACTIVE : 0)
            < 0) {
        const Error error = lastError();
        if (error.kind == ErrorKind::Unreachable || error.kind == ErrorKind::Timeout) {
            tell(); // the host may have heard it
        }
        return error;
    }
    tell();
    for (;;) {
        if (context.stop.stop_requested()) {
            return cancelled(domain->get(), target);
        }
        chain = readChain(session, uuid, commit.target);
        if (!chain.has_value()) {
            return chain.error();
        }
        if (isDone(*chain)) {
            return {};
        }
        const int running = virDomainGetBlockJobInfo(domain->get(), target.constData(), &info, 0);
        if (running == 1) {
            context.report(info.cur, info.end);
        }
        if (chain->job.ready
            && virDomainBlockJobAbort(domain->get(), target.constData(), VIR_DOMAIN_BLOCK_JOB_ABORT_PIVOT) < 0) {
            const Error error = lastError();
            if (error.code != VIR_ERR_BLOCK_COPY_ACTIVE) {
                return error;
            }
        } else if (running == 0 && !chain->job.ready) {
            chain = readChain(session, uuid, commit.target);
            if (chain.has_value() && isDone(*chain)) {
                return {};
            }
            return chain.has_value()
                ? Outcome(Error{ErrorKind::Io,
                                0,
                                Tr::tr("The host has broken off the merging of %1; most often there "
                                       "is no room left. Nothing was lost.")
                                    .arg(commit.top),
                                {}})
                : Outcome(chain.error());
        }
        pause(context.stop);
    }
}

} // namespace guestdeck
