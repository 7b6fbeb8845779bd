// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/statswatch.h"

#include "models/connection/connectionregistry.h"
#include "ui/inventory/guesttable.h"
#include "ui/inventory/inspector.h"

namespace guestdeck
{

StatsWatch::StatsWatch(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(registry, &ConnectionRegistry::added, this, &StatsWatch::update);
    // A removed one takes its count along.
    connect(registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &id) { m_watched.remove(id); });
}

StatsWatch::~StatsWatch()
{
    setSight(nullptr, nullptr);
}

void StatsWatch::setSight(const GuestTable *table, const Inspector *inspector)
{
    m_active = table || inspector;
    m_hosts = table ? table->hostsInView() : QSet<ConnectionId>();
    if (inspector && m_hosts) {
        for (const DomainId &guest : inspector->guests()) {
            m_hosts->insert(guest.connection);
        }
    }
    update();
}

void StatsWatch::update()
{
    for (const auto &connection : m_registry->connections()) {
        const ConnectionId id = connection->id();
        const bool wanted = m_active && (!m_hosts || m_hosts->contains(id));
        if (wanted == m_watched.contains(id)) {
            continue;
        }
        if (wanted) {
            m_watched.insert(id);
        } else {
            m_watched.remove(id);
        }
        connection->watchStats(wanted);
    }
}

} // namespace guestdeck
