// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/statswatch.h"

#include "models/connection/connectionregistry.h"

namespace guestdeck
{

StatsWatch::StatsWatch(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(registry, &ConnectionRegistry::added, this, [this](Connection *connection) {
        if (m_active) {
            connection->watchStats(true);
        }
    });
    // A removed one takes its count along.
}

StatsWatch::~StatsWatch()
{
    setActive(false);
}

void StatsWatch::setActive(bool active)
{
    if (m_active == active) {
        return;
    }
    m_active = active;
    for (const auto &connection : m_registry->connections()) {
        connection->watchStats(active);
    }
}

} // namespace guestdeck
