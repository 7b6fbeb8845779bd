// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/cloneplan.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPromise>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ClonePlan)
};

using Do = ClonePlan::Disk::Do;

constexpr int firstVncPort = 5900;
constexpr quint64 emptyOverlay = 200 * 1024; ///< a qcow2 file in which nothing was written yet

bool isDrive(const DiskInfo &disk)
{
    return disk.device == DiskInfo::Device::Cdrom || disk.device == DiskInfo::Device::Floppy;
}

const PoolInfo *poolOf(const CloneFacts &facts, const QString &name)
{
    for (const PoolInfo &pool : facts.host.pools) {
        if (pool.name == name) {
            return &pool;
        }
    }
    return nullptr;
}

QString defaultPoolName(const CloneDisk &disk, const CloneFacts &facts)
{
    if (!facts.elsewhere && disk.volume) {
        const PoolInfo *own = poolOf(facts, disk.volume->pool);
        if (own && own->active) {
            return own->name;
        }
    }
    const PoolInfo *best = nullptr;
    for (const PoolInfo &pool : facts.host.pools) {
        if (!pool.active) {
            continue;
        }
        if (pool.name == "default"_L1 || (disk.volume && pool.name == disk.volume->pool)) {
            return pool.name;
        }
        if (!best || (hasFileVolumes(pool) && !hasFileVolumes(*best)) || pool.available > best->available) {
            best = &pool;
        }
    }
    return best ? best->name : QString();
}

QString suffixOf(const QString &format)
{
    return format == "qcow2"_L1 ? u".qcow2"_s : format.isEmpty() ? QString() : u".img"_s;
}

bool isTaken(const CloneFacts &facts, const QString &pool, const QString &volume)
{
    return std::ranges::any_of(facts.host.volumes,
                               [&](const VolumeInfo &known) { return known.pool == pool && known.name == volume; });
}

QString volumeName(const ClonePlan &plan, const ClonePlan::Disk &wish, const CloneDisk &disk, const CloneFacts &facts)
{
    QString base = plan.name.trimmed();
    base.replace(u'/', u'-');
    const bool several
        = std::ranges::count_if(
              plan.disks, [](const ClonePlan::Disk &other) { return other.what == Do::Copy || other.what == Do::Link; })
        > 1;
    if (several) {
        base += u'-' + wish.target;
    }
    const QString suffix = suffixOf(cloneFormat(wish, disk, facts));
    QString name = base + suffix;
    for (int i = 2; isTaken(facts, wish.pool, name) && i < 1000; ++i) {
        name = base + u'-' + QString::number(i) + suffix;
    }
    return name;
}

/// The best that can be done with this disk, in the order of what is wanted most.
Do bestFor(const CloneDisk &disk, const ClonePlan &plan, const CloneFacts &facts, std::optional<Do> wanted = {})
{
    QList<Do> order;
    if (wanted) {
        order << *wanted;
    }
    if (isDrive(disk.disk)) {
        order << Do::Share << Do::Skip;
    } else {
        order << (disk.disk.shareable ? Do::Share : Do::Copy) << Do::Copy << Do::Link << Do::Skip;
    }
    for (const Do what : order) {
        if (!whyNotDo(what, disk, plan, facts)) {
            return what;
        }
    }
    return Do::Skip;
}

} // namespace

QFuture<Result<CloneFacts>> loadCloneFacts(Connection &from, const QUuid &source, Connection &to)
{
    auto promise = std::make_shared<QPromise<Result<CloneFacts>>>();
    promise->start();
    const auto future = promise->future();
    const auto finish = [promise](Result<CloneFacts> facts) {
        promise->addResult(std::move(facts));
        promise->finish();
    };
    auto facts = std::make_shared<CloneFacts>();
    facts->from = from.id();
    facts->to = to.id();
    facts->elsewhere = &from != &to;
    facts->targetName = to.displayName();
    const QPointer<Connection> target(&to);
    deliver(from.run(Lane::General,
                     [source](Session &session, const CallContext &) { return readCloneSource(session, source); }),
            &from, [facts, target, finish](const Result<CloneSource> &read) {
                if (!read.has_value()) {
                    finish(read.error());
                    return;
                }
                facts->source = *read;
                if (!target) {
                    finish(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}});
                    return;
                }
                deliver(loadHostResources(*target), target.data(),
                        [facts, finish](const Result<HostResources> &resources) {
                            if (!resources.has_value()) {
                                finish(resources.error());
                                return;
                            }
                            facts->host = *resources;
                            finish(*facts);
                        });
            });
    return future;
}

const QList<CloneDisk> &planDisks(const ClonePlan &plan, const CloneFacts &facts)
{
    for (const CloneSnapshot &snapshot : facts.source.snapshots) {
        if (!plan.snapshot.isEmpty() && snapshot.name == plan.snapshot
            && snapshot.kind == CloneSnapshot::Kind::External) {
            return snapshot.disks;
        }
    }
    return facts.source.disks;
}

const CloneDisk *findDisk(const ClonePlan &plan, const CloneFacts &facts, const QString &target)
{
    const QList<CloneDisk> &disks = planDisks(plan, facts);
    const auto found = std::ranges::find(disks, target, [](const CloneDisk &disk) { return disk.disk.target; });
    return found == disks.cend() ? nullptr : &*found;
}

CloneSpace spaceFor(const ClonePlan::Disk &wish, const CloneDisk &disk, const CloneFacts &facts)
{
    if (!disk.volume || (wish.what != Do::Copy && wish.what != Do::Link)) {
        return {};
    }
    const PoolInfo *pool = poolOf(facts, wish.pool);
    const quint64 capacity = disk.volume->capacity.value;
    if (wish.what == Do::Link) {
        return {{emptyOverlay}, {capacity}};
    }
    if (pool && !hasFileVolumes(*pool)) {
        return {{capacity}, {capacity}};
    }
    // Copied out of a chain it holds what the images below hold, too.
    quint64 now = disk.volume->allocation.value;
    for (const QString &path : disk.chain.paths) {
        for (const VolumeInfo &below : facts.host.volumes) {
            now += below.path == path && !facts.elsewhere ? below.allocation.value : 0;
        }
    }
    return {{std::min(now, std::max(capacity, disk.volume->allocation.value))}, {capacity}};
}

QString suggestCloneName(const CloneFacts &facts)
{
    static const QRegularExpression numbered(u"^(.*)-([0-9]{1,6})$"_s);
    const auto match = numbered.match(facts.source.name);
    const QString base = match.hasMatch() ? match.captured(1) : facts.source.name;
    int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    QString name = base + u'-' + QString::number(number);
    while (facts.host.domainNames.contains(name)) {
        name = base + u'-' + QString::number(++number);
    }
    return name;
}

ClonePlan defaultClone(const CloneFacts &facts)
{
    ClonePlan plan;
    plan.name = suggestCloneName(facts);
    adaptClone(plan, facts);
    return plan;
}

void adaptClone(ClonePlan &plan, const CloneFacts &facts)
{
    QList<ClonePlan::Disk> disks;
    for (const CloneDisk &disk : planDisks(plan, facts)) {
        const auto old = std::ranges::find(plan.disks, disk.disk.target, &ClonePlan::Disk::target);
        ClonePlan::Disk wish = old == plan.disks.cend() ? ClonePlan::Disk{disk.disk.target, Do::Copy, {}, {}} : *old;
        wish.what = bestFor(disk, plan, facts, old == plan.disks.cend() ? std::nullopt : std::optional(old->what));
        const PoolInfo *pool = poolOf(facts, wish.pool);
        if (!pool || !pool->active) {
            wish.pool = defaultPoolName(disk, facts);
        }
        disks.append(wish);
    }
    plan.disks = disks;
    for (ClonePlan::Disk &wish : plan.disks) {
        if (const CloneDisk *disk = findDisk(plan, facts, wish.target)) {
            wish.volume
                = wish.what == Do::Copy || wish.what == Do::Link ? volumeName(plan, wish, *disk, facts) : QString();
        }
    }
    plan.copyNvram = plan.copyNvram && !facts.elsewhere && !facts.source.details.nvram.isEmpty();
}

int nextVncPort(const CloneFacts &facts)
{
    int port = firstVncPort;
    for (const int taken : facts.host.vncPortsTaken) {
        port = std::max(port, taken + 1);
    }
    return std::min(port, 65535);
}

QString cloneFormat(const ClonePlan::Disk &wish, const CloneDisk &disk, const CloneFacts &facts)
{
    const PoolInfo *pool = poolOf(facts, wish.pool);
    if (pool && !hasFileVolumes(*pool)) {
        return {};
    }
    if (wish.what == Do::Link) {
        return u"qcow2"_s;
    }
    const QString format = disk.disk.format.isEmpty() && disk.volume ? disk.volume->format : disk.disk.format;
    return format == "raw"_L1 ? format : u"qcow2"_s;
}

} // namespace guestdeck
