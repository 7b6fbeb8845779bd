// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/pooloffer.h"

#include "models/connection/connectionuri.h"

#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Types in which a volume can be made; the others only show what a storage server holds.
bool takesDisks(const PoolInfo &pool)
{
    static const std::array types{"dir"_L1, "fs"_L1, "netfs"_L1, "logical"_L1, "disk"_L1, "zfs"_L1, "vstorage"_L1};
    return std::ranges::find(types, pool.type) != types.end();
}

} // namespace

QString customaryImageFolder(const QString &uri, bool local)
{
    const QString system = u"/var/lib/libvirt/images"_s;
    const QString path = QUrl(uri).path();
    if (isSimulatedUri(uri) || path == "/system"_L1) {
        return system;
    }
    if (path != "/session"_L1 || !local) {
        return {}; // an embedded driver has no pools; the home of somebody elsewhere is not known
    }
    if (geteuid() == 0) {
        return system; // as root libvirt takes the system daemon for the session
    }
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return data.isEmpty() ? QString() : data + u"/libvirt/images"_s;
}

std::optional<PoolOffer> offerPool(const QList<PoolInfo> &pools, const QString &folder)
{
    const PoolInfo *best = nullptr;
    const auto rank
        = [](const PoolInfo &pool) { return (pool.name == "default"_L1 ? 2 : 0) + (pool.autostart ? 1 : 0); };
    for (const PoolInfo &pool : pools) {
        if (pool.active) {
            return {};
        }
        if (takesDisks(pool) && (!best || rank(pool) > rank(*best))) {
            best = &pool;
        }
    }
    if (best) {
        // The sizes of a stopped pool are those of its last run, or zero.
        return PoolOffer{{best->name, best->type, best->path, false, best->autostart, {}, {}, {}}, false};
    }
    const QString name = u"default"_s;
    const bool taken = std::ranges::any_of(pools, [&](const PoolInfo &pool) { return pool.name == name; });
    if (folder.isEmpty() || taken) {
        return {};
    }
    return PoolOffer{{name, u"dir"_s, folder, false, true, {}, {}, {}}, true};
}

} // namespace guestdeck
