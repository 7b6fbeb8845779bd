// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/domaininfo.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace guestdeck
{

class Connection;

/// Reads definitions and addresses of the guests that somebody looks at, many calls in flight at once, and keeps them
/// fresh while they are looked at. Thread: GUI. Owner: Connection, one for each time it is connected.
class DetailsLoader : public QObject
{
    Q_OBJECT
public:
    explicit DetailsLoader(Connection &connection);

    /// These are being looked at (in place of those named by the call before); `urgent`: besides those, and first.
    void request(const QList<QUuid> &uuids, bool urgent);
    void outdated(const QUuid &uuid);

private:
    void enqueue(const QUuid &uuid, bool urgent);
    void pump();
    void load(const QUuid &uuid);
    void loaded(const QUuid &uuid, std::shared_ptr<const DomainDetails> details);
    void retryAddresses();
    bool isLookedAt(const QUuid &uuid) const { return m_inView.contains(uuid) || m_opened.contains(uuid); }

    Connection &m_connection;
    std::deque<QUuid> m_queue;
    QSet<QUuid> m_queued;
    QSet<QUuid> m_inFlight;
    QSet<QUuid> m_again; ///< became outdated while in flight
    QSet<QUuid> m_fresh;
    QSet<QUuid> m_inView;
    QSet<QUuid> m_opened;
    QHash<QUuid, int> m_addressTries; ///< running guests in view that have no address yet
    QTimer m_addressTimer;
};

} // namespace guestdeck
