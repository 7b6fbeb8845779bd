// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/events.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace guestdeck
{

class Connection;

/// Keeps the inventory true to events: applies at once what an event says by itself, then reads the guests concerned
/// again, coalesced. Thread: GUI. Owner: Connection, one for each time it is connected.
class DomainRefresher : public QObject
{
    Q_OBJECT
public:
    explicit DomainRefresher(Connection &connection);

    void onEvents(const std::vector<DomainEvent> &events);
    void markDirty(const QUuid &uuid);
    /// Reads the whole list; what it says of guests that have had an event meanwhile is not used.
    void refreshAll();

Q_SIGNALS:
    void listed(); ///< a whole list was applied
    void listFailed(const guestdeck::Error &error);
    /// A live migration ended: the guest left this host (told before the inventory changes) or runs on here (after).
    void migratedAway(const QUuid &uuid);
    void migratedHere(const QUuid &uuid);
    /// The definition or addresses may be different now.
    void detailsOutdated(const QUuid &uuid);

private:
    bool applyEvent(const DomainEvent &event);
    void flush();
    void readOne(const QUuid &uuid);
    void tryApplyList();

    struct Listing;
    Connection &m_connection;
    QTimer m_coalesce;
    QSet<QUuid> m_dirty;
    QSet<QUuid> m_reading;
    QHash<QUuid, quint64> m_eventSerial; ///< number of the last event of each guest
    quint64 m_serial = 0;
    std::shared_ptr<Listing> m_listing; ///< in flight
    bool m_listAgain = false;
};

} // namespace guestdeck
