// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/migrationwatch.h"

#include "models/connection/connectionregistry.h"

#include <QPointer>
#include <QTimer>

namespace guestdeck
{

namespace
{

bool runs(const Connection &connection, const QUuid &uuid)
{
    const Inventory::Domain *domain = connection.inventory()->find(uuid);
    return domain && isActive(domain->info.state);
}

bool isListed(const Connection &connection)
{
    return connection.state() == Connection::State::Connected && connection.isListComplete();
}

} // namespace

MigrationWatch::MigrationWatch(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    for (const auto &connection : registry->connections()) {
        attach(connection.get());
    }
    connect(registry, &ConnectionRegistry::added, this, &MigrationWatch::attach);
    connect(registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &id) {
        const auto isThere = [&id](auto it) { return it.value() == id; };
        m_left.removeIf(isThere);
        m_arrived.removeIf(isThere);
    });
}

void MigrationWatch::attach(Connection *connection)
{
    connect(connection, &Connection::domainMigratedAway, this,
            [this, connection](const QUuid &uuid) { left(connection, uuid); });
    connect(connection, &Connection::domainMigratedHere, this,
            [this, connection](const QUuid &uuid) { arrived(connection, uuid); });
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this,
            [this, connection](const QList<QUuid> &uuids) { changed(connection, uuids); });
    connect(inventory, &Inventory::domainsChanged, this,
            [this, connection](const QList<QUuid> &uuids, DomainFields fields) {
                if (fields.testFlag(DomainField::State)) {
                    changed(connection, uuids);
                }
            });
    connect(inventory, &Inventory::domainsRemoved, this, [this, connection](const QList<QUuid> &uuids) {
        // Later: a host that is being closed drops its guests before it says that it is closed.
        const bool mayHaveMissed = !connection->isListComplete();
        QTimer::singleShot(0, connection, [self = QPointer(this), connection, uuids, mayHaveMissed] {
            if (self) {
                self->gone(connection, uuids, mayHaveMissed);
            }
        });
    });
}

bool MigrationWatch::isAway(const DomainId &guest) const
{
    const auto it = m_left.constFind(guest.uuid);
    return it != m_left.cend() && *it == guest.connection;
}

DomainId MigrationWatch::elsewhere(const DomainId &guest) const
{
    const Connection *own = m_registry->find(guest.connection);
    if (!own || !isListed(*own) || own->inventory()->find(guest.uuid)) {
        return {};
    }
    const ConnectionId host = runningElsewhere(guest.connection, guest.uuid);
    return host.isNull() ? DomainId() : DomainId{host, guest.uuid};
}

ConnectionId MigrationWatch::runningElsewhere(const ConnectionId &host, const QUuid &uuid) const
{
    const ConnectionId arrivedAt = m_arrived.value(uuid);
    const bool isTold = !arrivedAt.isNull() && arrivedAt != host; // then others are copies
    for (const auto &other : m_registry->connections()) {
        if (isTold && other->id() != arrivedAt) {
            continue;
        }
        if (other->id() != host && other->state() == Connection::State::Connected && runs(*other, uuid)) {
            return other->id();
        }
    }
    return {};
}

void MigrationWatch::left(Connection *connection, const QUuid &uuid)
{
    // Not just any that runs elsewhere, which may be a copy: the one that it arrived at. Or else it is waited for.
    const ConnectionId arrivedAt = m_arrived.value(uuid);
    const bool isTold = !arrivedAt.isNull() && arrivedAt != connection->id();
    const ConnectionId host = isTold ? runningElsewhere(connection->id(), uuid) : ConnectionId();
    if (host.isNull()) {
        m_left.insert(uuid, connection->id());
        return;
    }
    Q_EMIT moved({connection->id(), uuid}, {host, uuid});
}

void MigrationWatch::arrived(Connection *connection, const QUuid &uuid)
{
    m_arrived.insert(uuid, connection->id());
    for (const auto &other : m_registry->connections()) {
        // One that still runs it says itself when it has let go, and one that has it at rest may have a copy.
        const DomainId guest{other->id(), uuid};
        const bool mayHaveLeft = isAway(guest) || !isListed(*other) || !other->inventory()->find(uuid);
        if (other->id() != connection->id() && mayHaveLeft) {
            Q_EMIT moved({other->id(), uuid}, {connection->id(), uuid});
        }
    }
    if (runs(*connection, uuid)) {
        m_left.remove(uuid); // else once it does
    }
}

void MigrationWatch::changed(Connection *connection, const QList<QUuid> &uuids)
{
    if (m_left.isEmpty() && m_arrived.isEmpty()) {
        return;
    }
    for (const QUuid &uuid : uuids) {
        const bool active = runs(*connection, uuid);
        const ConnectionId leftFrom = m_left.value(uuid);
        const ConnectionId heading = m_arrived.value(uuid);
        const bool isThere = heading.isNull() || heading == connection->id() || heading == leftFrom;
        if (!leftFrom.isNull() && active && isThere) {
            m_left.remove(uuid);
            if (leftFrom != connection->id()) {
                Q_EMIT moved({leftFrom, uuid}, {connection->id(), uuid});
            }
        }
        const ConnectionId arrivedAt = m_arrived.value(uuid);
        if (!arrivedAt.isNull() && !active && connection->state() == Connection::State::Connected) {
            const Connection *there = m_registry->find(arrivedAt);
            if (arrivedAt == connection->id()) {
                m_arrived.remove(uuid);
            } else if (there && runs(*there, uuid)) {
                Q_EMIT moved({connection->id(), uuid}, {arrivedAt, uuid});
            }
        }
    }
}

void MigrationWatch::gone(Connection *connection, const QList<QUuid> &uuids, bool mayHaveMissed)
{
    if (!isListed(*connection)) {
        return;
    }
    for (const QUuid &uuid : uuids) {
        const DomainId guest{connection->id(), uuid};
        if (mayHaveMissed || m_arrived.contains(uuid)) { // one that is away is waited for
            if (const DomainId there = elsewhere(guest); !there.isNull()) {
                m_left.remove(uuid);
                Q_EMIT moved(guest, there);
            }
        }
    }
}

} // namespace guestdeck
