// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/volumestore.h"

#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/storagecalls.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

constexpr auto pauseBetweenLooks = 15s;

} // namespace

VolumeStore::VolumeStore(Connection &connection)
    : m_connection(connection)
{
    HostObjects *objects = connection.objects();
    connect(&connection, &Connection::stateChanged, this, &VolumeStore::hostChanged);
    connect(objects, &HostObjects::told, this, [this](HostObjectKind kind, const QString &name) {
        if (kind == HostObjectKind::Pools) {
            outdated(name);
        }
    });
    m_looks.setInterval(pauseBetweenLooks);
    connect(&m_looks, &QTimer::timeout, this, &VolumeStore::lookAtNames);
    hostChanged();
}

VolumeStore::~VolumeStore()
{
    if (m_watched > 0) {
        m_connection.objects()->watch(HostObjectKind::Pools, false);
    }
}

void VolumeStore::hostChanged()
{
    const bool online = m_connection.state() == Connection::State::Connected;
    if (online != std::exchange(m_online, online)) {
        ++m_generation;
        for (auto &[pool, state] : m_pools) {
            state.outdated = true;
            state.listing = false;
            state.listed = false;
            state.error.reset();
            Q_EMIT statusChanged(pool);
        }
    }
    if (m_connection.state() == Connection::State::Disconnected) {
        for (auto &[pool, state] : m_pools) {
            if (!std::exchange(state.volumes, {}).isEmpty()) {
                Q_EMIT volumesChanged(pool);
            }
        }
    }
    if (m_online) {
        QStringList pools;
        for (const auto &[pool, state] : m_pools) {
            pools.append(pool);
        }
        for (const QString &pool : std::as_const(pools)) {
            work(pool);
        }
    }
}

void VolumeStore::watch(const QString &pool, bool on)
{
    State &state = m_pools[pool];
    state.watchers += on ? 1 : -1;
    Q_ASSERT(state.watchers >= 0);
    if (state.watchers == (on ? 1 : 0)) {
        m_watched += on ? 1 : -1;
        if (m_watched == (on ? 1 : 0)) {
            m_connection.objects()->watch(HostObjectKind::Pools, on);
            on ? m_looks.start() : m_looks.stop();
        }
        if (on) {
            state.outdated = true; // what nobody follows is not told: volumes have no events of their own
            work(pool);
        }
    }
}

QList<VolumeInfo> VolumeStore::volumes(const QString &pool) const
{
    const auto it = m_pools.find(pool);
    return it == m_pools.end() ? QList<VolumeInfo>{} : it->second.volumes;
}

const VolumeInfo *VolumeStore::find(const VolumeRef &volume) const
{
    const auto it = m_pools.find(volume.pool);
    if (it == m_pools.end()) {
        return nullptr;
    }
    const auto info = std::ranges::find(it->second.volumes, volume.name, &VolumeInfo::name);
    return info == it->second.volumes.end() ? nullptr : &*info;
}

bool VolumeStore::isListed(const QString &pool) const
{
    const auto it = m_pools.find(pool);
    return it != m_pools.end() && it->second.listed;
}

bool VolumeStore::isListing(const QString &pool) const
{
    const auto it = m_pools.find(pool);
    return it != m_pools.end() && it->second.listing;
}

std::optional<Error> VolumeStore::error(const QString &pool) const
{
    const auto it = m_pools.find(pool);
    return it == m_pools.end() ? std::nullopt : it->second.error;
}

void VolumeStore::outdated(const QString &pool)
{
    if (const auto it = m_pools.find(pool); it != m_pools.end()) {
        it->second.outdated = true;
        work(pool);
    }
}

void VolumeStore::reread(const QString &pool)
{
    m_connection.objects()->reread(HostObjectKind::Pools, pool);
    outdated(pool);
    Q_EMIT touched(pool);
}

void VolumeStore::refresh(const QString &pool)
{
    deliver(m_connection.run(Lane::General,
                             [pool](Session &session, const CallContext &) { return refreshPool(session, pool); }),
            this, [this, pool](const Outcome &outcome) {
                if (!outcome.has_value()) {
                    m_pools[pool].error = outcome.error();
                    Q_EMIT statusChanged(pool);
                }
                // Its event may be all that is needed, but not every driver has one.
                reread(pool);
            });
}

void VolumeStore::rereadAfter(Job &job, Connection &connection, const QStringList &pools)
{
    // The store, not the connection: it ends with the connection, and is there from the first job on.
    VolumeStore *store = connection.volumes();
    connect(&job, &Job::finished, store, [store, pools]() {
        for (const QString &pool : pools) {
            store->reread(pool);
        }
    });
}

/// Two calls for a pool: cheap enough to be made again and again while somebody looks.
void VolumeStore::lookAtNames()
{
    for (const auto &[name, state] : m_pools) {
        if (!m_online || state.watchers == 0 || state.listing || !state.listed) {
            continue;
        }
        deliver(m_connection.run(
                    Lane::Details,
                    [pool = name](Session &session, const CallContext &) { return listVolumeNames(session, pool); }),
                this, [this, pool = name, generation = m_generation](const Result<QStringList> &names) {
                    if (generation != m_generation || !names.has_value()) {
                        return;
                    }
                    QSet<QString> known;
                    for (const VolumeInfo &info : std::as_const(m_pools[pool].volumes)) {
                        known.insert(info.name);
                    }
                    if (known != QSet<QString>(names->cbegin(), names->cend())) {
                        outdated(pool);
                    }
                });
    }
}

void VolumeStore::work(const QString &pool)
{
    State &state = m_pools[pool];
    if (!m_online || state.watchers == 0 || !state.outdated || state.listing) {
        return;
    }
    state.outdated = false;
    state.listing = true;
    Q_EMIT statusChanged(pool);
    deliver(m_connection.run(Lane::Details,
                             [pool](Session &session, const CallContext &context) {
                                 return readAllVolumes(session, pool, context);
                             }),
            this, [this, pool, generation = m_generation](const Result<QList<VolumeInfo>> &result) {
                if (generation == m_generation) {
                    listed(pool, result);
                    work(pool);
                }
            });
}

void VolumeStore::listed(const QString &pool, const Result<QList<VolumeInfo>> &result)
{
    State &state = m_pools[pool];
    state.listing = false;
    state.error.reset();
    if (!result.has_value()) {
        state.error = result.error();
        if (result.error().kind == ErrorKind::Unreachable) {
            Q_EMIT statusChanged(pool);
            return; // what was seen stays
        }
    }
    QList<VolumeInfo> volumes = result.has_value() ? *result : QList<VolumeInfo>{};
    std::ranges::stable_sort(
        volumes, [](const VolumeInfo &a, const VolumeInfo &b) { return a.name.localeAwareCompare(b.name) < 0; });
    state.listed = result.has_value();
    if (state.volumes != volumes) {
        state.volumes = std::move(volumes);
        Q_EMIT volumesChanged(pool);
    }
    Q_EMIT statusChanged(pool);
}

} // namespace guestdeck
