// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/volumemodelfeed.h"

#include "models/connection/connection.h"
#include "models/connection/volumestore.h"
#include "models/core/async.h"

#include <chrono>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString chainTrouble(const StorageMap &map, const VolumeRef &volume)
{
    for (const StorageMap::Link &link : map.chain(volume)) {
        switch (link.state) {
        case StorageMap::Link::State::Missing:
            return VolumeModel::tr("Its base %1 is missing: a guest with this disk does not start.").arg(link.path);
        case StorageMap::Link::State::Loop:
            return VolumeModel::tr("Its backing chain leads back to itself.");
        case StorageMap::Link::State::Outside:
            return VolumeModel::tr(
                       "It reads from %1, a file outside of all pools. Do not use an image of unknown origin "
                       "that does so.")
                .arg(link.path);
        default:
            break;
        }
    }
    return {};
}

VolumeModelFeed::VolumeModelFeed(Connection *connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &VolumeModelFeed::readMap);
    if (!connection) {
        return;
    }
    m_store = connection->volumes();
    connect(m_store, &VolumeStore::volumesChanged, this, [this](const QString &pool) {
        if (pool == m_pool) {
            update();
        }
        readMapSoon();
    });
    connect(m_store, &VolumeStore::statusChanged, this, [this](const QString &pool) {
        if (pool == m_pool) {
            update();
        }
    });
    connect(m_store, &VolumeStore::touched, this, &VolumeModelFeed::readMapSoon);
    // A guest that came, went or was changed may use other volumes now.
    connect(connection->inventory(), &Inventory::domainsAdded, this, &VolumeModelFeed::readMapSoon);
    connect(connection->inventory(), &Inventory::domainsRemoved, this, &VolumeModelFeed::readMapSoon);
    connect(
        connection->inventory(), &Inventory::domainsChanged, this, [this](const QList<QUuid> &, DomainFields fields) {
            if (fields
                & DomainFields(DomainField::State | DomainField::Name | DomainField::Config | DomainField::Details)) {
                readMapSoon();
            }
        });
    connect(connection, &Connection::listCompleted, this, [this] {
        readMapSoon();
        if (m_store && m_watching && !m_pool.isEmpty()) {
            m_store->reread(m_pool);
        }
    });
    connect(connection, &Connection::stateChanged, this, [this] {
        if (m_connection && m_connection->state() != Connection::State::Connected) {
            ++m_generation;
            m_reading = false;
        }
        update();
    });
}

VolumeModelFeed::~VolumeModelFeed()
{
    setWatching(false);
}

void VolumeModelFeed::setPool(const QString &pool)
{
    if (pool == m_pool) {
        return;
    }
    const bool watching = m_watching;
    setWatching(false);
    m_pool = pool;
    setWatching(watching);
    update();
}

void VolumeModelFeed::setWatching(bool on)
{
    if (on == m_watching) {
        return;
    }
    m_watching = on;
    if (m_store && !m_pool.isEmpty()) {
        m_store->watch(m_pool, on);
    }
    on ? readMapSoon() : m_settle.stop();
}

void VolumeModelFeed::refresh()
{
    if (m_store && !m_pool.isEmpty()) {
        m_store->refresh(m_pool);
    }
    readMapSoon();
}

bool VolumeModelFeed::isListed() const
{
    return m_store && !m_pool.isEmpty() && m_store->isListed(m_pool);
}

std::optional<Error> VolumeModelFeed::error() const
{
    return m_store && !m_pool.isEmpty() ? m_store->error(m_pool) : std::nullopt;
}

std::optional<Bytes> VolumeModelFeed::promised(const PoolInfo &pool) const
{
    if (!m_map) {
        return std::nullopt;
    }
    quint64 sum = pool.allocation.value;
    for (const VolumeInfo &volume : m_map->volumesOf(pool.name)) {
        sum += volume.capacity.value - std::min(volume.capacity.value, volume.allocation.value);
    }
    return Bytes{sum};
}

void VolumeModelFeed::update()
{
    QList<VolumeRow> rows;
    if (m_store && !m_pool.isEmpty()) {
        const QList<VolumeInfo> volumes = m_store->volumes(m_pool);
        rows.reserve(volumes.size());
        for (const VolumeInfo &volume : volumes) {
            VolumeRow row;
            row.info = volume;
            const VolumeRef ref{m_pool, volume.name};
            if (m_map && m_map->find(ref)) {
                row.usageKnown = true;
                row.guests = m_map->users(ref);
                row.children = m_map->children(ref);
                row.orphan = m_map->isOrphan(ref);
                row.locked = m_map->whyLocked(ref);
                row.trouble = chainTrouble(*m_map, ref);
            }
            rows.append(row);
        }
    }
    m_model.setRows(rows);
    m_model.setStale(!m_connection || m_connection->state() != Connection::State::Connected);
    Q_EMIT changed();
}

void VolumeModelFeed::readMapSoon()
{
    if (m_watching && !m_settle.isActive()) {
        m_settle.start();
    }
}

/// One at a time: on a busy host the answers would come out of order.
void VolumeModelFeed::readMap()
{
    if (!m_connection || !m_watching || m_connection->state() != Connection::State::Connected) {
        return;
    }
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    deliver(loadStorageMap(*m_connection), this, [this, generation = m_generation](const Result<StorageMap> &result) {
        if (generation != m_generation) {
            return;
        }
        m_reading = false;
        if (result.has_value()) {
            m_map = *result;
            m_mapError.reset();
        } else {
            m_mapError = result.error();
        }
        update();
        if (m_again) {
            readMapSoon();
        }
    });
}

} // namespace guestdeck
