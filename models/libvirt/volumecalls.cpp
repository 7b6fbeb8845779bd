// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/volumecalls.h"

#include "models/libvirt/diskusers.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/list.h"
#include "models/libvirt/session.h"
#include "models/xml/storagexml.h"
#include "models/xml/volumebacking.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr auto pauseBetweenLooks = 300ms;

PoolHandle lookupPool(Session &session, const QString &name)
{
    return PoolHandle(virStoragePoolLookupByName(session.raw(), name.toUtf8().constData()));
}

VolumeHandle lookupVolume(virStoragePoolPtr pool, const QString &name)
{
    return VolumeHandle(pool ? virStorageVolLookupByName(pool, name.toUtf8().constData()) : nullptr);
}

Result<VolumeInfo> describe(virStorageVolPtr volume, const QString &pool)
{
    const CString xml(volume ? virStorageVolGetXMLDesc(volume, 0) : nullptr);
    if (!xml) {
        return lastError();
    }
    auto info = readVolume(QString::fromUtf8(xml.get()), pool);
    // The test driver's XML names no path.
    if (info.has_value() && info->path.isEmpty()) {
        const CString path(virStorageVolGetPath(volume));
        info->path = path ? QString::fromUtf8(path.get()) : QString();
    }
    return info;
}

/// What libvirt works at for minutes in one call: watched from another thread by how much of the volume is there.
Result<VolumeHandle> watched(virStoragePoolPtr pool, const QString &name, quint64 total, const CallContext &context,
                             const std::function<virStorageVolPtr()> &make)
{
    std::mutex mutex;
    std::condition_variable wake;
    bool done = false;
    VolumeHandle made;
    Error error;
    std::jthread worker([&]() {
        made.reset(make());
        if (!made) {
            error = lastError(); // libvirt keeps it for each thread
        }
        const std::scoped_lock lock(mutex);
        done = true;
        wake.notify_all();
    });
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, pauseBetweenLooks, [&]() { return done; })) {
        lock.unlock();
        virStorageVolInfo info{};
        const VolumeHandle volume = lookupVolume(pool, name);
        if (volume && virStorageVolGetInfo(volume.get(), &info) == 0) {
            context.report(std::min<quint64>(info.allocation, total), total);
        }
        lock.lock();
    }
    lock.unlock();
    worker.join();
    return made ? Result<VolumeHandle>(std::move(made)) : error;
}

/// A call that failed, or is not wanted any more, leaves nothing.
Result<VolumeInfo> finished(VolumeHandle volume, const QString &pool, const CallContext &context)
{
    auto info = describe(volume.get(), pool);
    if (context.stop.stop_requested()) {
        info = Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    if (!info.has_value() && virStorageVolDelete(volume.get(), 0) < 0) {
        const Error error = lastError();
        if (error.kind != ErrorKind::NotFound) {
            return explained(Result<VolumeInfo>(error),
                             Tr::tr("The volume %1 was given up, but could not be removed.")
                                 .arg(QString::fromUtf8(virStorageVolGetName(volume.get()))));
        }
    }
    return info;
}

/// For qcow2 the size alone does not make libvirt allocate anything; with this flag and that size it takes all of it.
unsigned creationFlags(const NewVolume &volume)
{
    return volume.format == "qcow2"_L1 && !volume.sparse && volume.backingPath.isEmpty()
        ? unsigned(VIR_STORAGE_VOL_CREATE_PREALLOC_METADATA)
        : 0U;
}

/// `make(flags)`, and once more without any where the driver knows none.
virStorageVolPtr withFlags(unsigned flags, const std::function<virStorageVolPtr(unsigned)> &make)
{
    virStorageVolPtr made = make(flags);
    const bool unknown = !made && flags != 0 && lastError().detail.contains("unsupported flags"_L1);
    return unknown ? make(0) : made;
}

/// Guests and volumes that need this one. Of the guests only those that are running, when `runningOnly`.
struct Needs {
    QStringList guests;
    QStringList volumes;
};
Result<Needs> needsOf(Session &session, const VolumeRef &ref, const QString &path, const CallContext &context)
{
    const auto users = readDiskUsers(session, {}, context);
    if (!users.has_value()) {
        return users.error();
    }
    QStringList names = DiskNames(session).ofPath(path);
    names.append(u"volume "_s + ref.pool + u"/"_s + ref.name);
    return Needs{DiskUsers::find(users->guests, names), DiskUsers::find(users->volumes, names)};
}

Result<QSet<QString>> runningGuests(Session &session)
{
    std::vector<DomainHandle> domains;
    if (!takeList(domains, [&](virDomainPtr **out) {
            return virConnectListAllDomains(session.raw(), out, VIR_CONNECT_LIST_DOMAINS_ACTIVE);
        })) {
        return lastError();
    }
    QSet<QString> names;
    for (const DomainHandle &domain : domains) {
        names.insert(QString::fromUtf8(virDomainGetName(domain.get())));
    }
    return names;
}

Outcome refused(const QString &why)
{
    return Error{ErrorKind::Conflict, 0, why, {}};
}

constexpr int longestChain = 64;

/// What lies below an image must be in the host's pools: whoever made it could have named any file of the host there,
/// and what copies it, or runs from it, would read that file.
Outcome checkChain(Session &session, VolumeHandle volume)
{
    for (int depth = 0; depth < longestChain; ++depth) {
        const CString xml(virStorageVolGetXMLDesc(volume.get(), 0));
        const QString below = xml ? readBackingPath(QString::fromUtf8(xml.get())) : QString();
        if (below.isEmpty()) {
            return {};
        }
        volume.reset(virStorageVolLookupByPath(session.raw(), below.toUtf8().constData()));
        if (!volume) {
            const Error error = lastError();
            return error.kind == ErrorKind::Unreachable
                ? error
                : Error{
                    ErrorKind::Invalid, 0,
                    QCoreApplication::translate("ImageCheck",
                                                "The image claims to be built upon %1, which no active storage pool of "
                                                "the host holds. Whoever made the image could have written any path of "
                                                "the host there, so it is not used.")
                        .arg(below),
                    error.detail};
        }
    }
    return Error{ErrorKind::Invalid, 0, {}, QStringLiteral("a chain without end")};
}

} // namespace

Result<VolumeInfo> readVolume(Session &session, const VolumeRef &ref)
{
    const PoolHandle pool = lookupPool(session, ref.pool);
    const VolumeHandle volume = lookupVolume(pool.get(), ref.name);
    return volume ? describe(volume.get(), ref.pool) : lastError();
}

Result<VolumeInfo> copyVolume(Session &session, const VolumeRef &from, const QString &toPool, const NewVolume &to,
                              const CallContext &context)
{
    if (const Outcome good = checkNewVolume(to); !good.has_value()) {
        return good.error();
    }
    const PoolHandle source = lookupPool(session, from.pool);
    const VolumeHandle original = lookupVolume(source.get(), from.name);
    const PoolHandle pool = original ? lookupPool(session, toPool) : nullptr;
    if (pool) {
        if (const Outcome safe = checkChain(session, lookupVolume(source.get(), from.name)); !safe.has_value()) {
            return safe.error();
        }
    }
    virStorageVolInfo size{};
    if (!pool || virStorageVolGetInfo(original.get(), &size) < 0) {
        return lastError();
    }
    const QByteArray xml = buildVolumeXml(to).toUtf8();
    auto made = watched(pool.get(), to.name, std::max<quint64>(to.sparse ? size.allocation : to.capacity.value, 1),
                        context, [&]() {
                            return withFlags(creationFlags(to), [&](unsigned flags) {
                                return virStorageVolCreateXMLFrom(pool.get(), xml.constData(), original.get(), flags);
                            });
                        });
    return made.has_value() ? finished(std::move(*made), toPool, context) : made.error();
}

Outcome checkBase(Session &session, const QString &path)
{
    VolumeHandle base(virStorageVolLookupByPath(session.raw(), path.toUtf8().constData()));
    return base ? checkChain(session, std::move(base)) : Outcome(lastError());
}

Result<VolumeInfo> makeVolume(Session &session, const QString &name, const NewVolume &request,
                              const CallContext &context)
{
    if (const Outcome good = checkNewVolume(request); !good.has_value()) {
        return good.error();
    }
    const PoolHandle pool = lookupPool(session, name);
    if (!pool) {
        return lastError();
    }
    const QByteArray xml = buildVolumeXml(request).toUtf8();
    auto made = watched(pool.get(), request.name, std::max<quint64>(request.capacity.value, 1), context, [&]() {
        return withFlags(creationFlags(request),
                         [&](unsigned flags) { return virStorageVolCreateXML(pool.get(), xml.constData(), flags); });
    });
    return made.has_value() ? finished(std::move(*made), name, context) : made.error();
}

Outcome resizeVolume(Session &session, const VolumeRef &ref, Bytes capacity, bool shrink)
{
    const PoolHandle pool = lookupPool(session, ref.pool);
    const VolumeHandle volume = lookupVolume(pool.get(), ref.name);
    virStorageVolInfo size{};
    if (!volume || virStorageVolGetInfo(volume.get(), &size) < 0) {
        return lastError();
    }
    if (size.capacity == capacity.value) {
        return {};
    }
    if (size.capacity > capacity.value && !shrink) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("%1 is larger than that already.").arg(ref.name), {}};
    }
    const unsigned flags = size.capacity > capacity.value ? VIR_STORAGE_VOL_RESIZE_SHRINK : 0;
    return virStorageVolResize(volume.get(), capacity.value, flags) < 0 ? Outcome(lastError()) : Outcome{};
}

Outcome wipeVolume(Session &session, const VolumeRef &ref, const CallContext &context)
{
    const PoolHandle pool = lookupPool(session, ref.pool);
    const VolumeHandle volume = lookupVolume(pool.get(), ref.name);
    if (!volume) {
        return lastError();
    }
    if (context.stop.stop_requested()) {
        return Error{ErrorKind::Cancelled, 0, {}, {}};
    }
    return virStorageVolWipe(volume.get(), 0) < 0 ? Outcome(lastError()) : Outcome{};
}

Outcome checkVolumeUnneeded(Session &session, const VolumeRef &ref, VolumeUse use, const CallContext &context)
{
    const auto info = readVolume(session, ref);
    if (!info.has_value()) {
        return info.error();
    }
    const auto needs = needsOf(session, ref, info->path, context);
    if (!needs.has_value()) {
        return needs.error();
    }
    if (!needs->volumes.isEmpty()) {
        return refused(Tr::tr("%1 is the base of %2. What is built upon it would be lost. Nothing was changed.")
                           .arg(ref.name, needs->volumes.join(u", "_s)));
    }
    QStringList guests = needs->guests;
    if (use == VolumeUse::Resize && !guests.isEmpty()) {
        const auto running = runningGuests(session);
        if (!running.has_value()) {
            return running.error();
        }
        guests.removeIf([&](const QString &name) { return !running->contains(name); });
        if (!guests.isEmpty()) {
            return refused(Tr::tr("%1 is in use by %2, which is running: change its size among the disks of that "
                                  "machine. Nothing was changed.")
                               .arg(ref.name, guests.join(u", "_s)));
        }
    }
    if (!guests.isEmpty()) {
        return refused(Tr::tr("%1 is a disk of %2. Nothing was changed.").arg(ref.name, guests.join(u", "_s)));
    }
    return {};
}

} // namespace guestdeck
