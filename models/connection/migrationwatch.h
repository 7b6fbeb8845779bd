// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace guestdeck
{

class Connection;
class ConnectionRegistry;

/// Tells when a guest goes on running on another of the hosts that the program knows. A guest of the same UUID over
/// there is no reason by itself, as it may be a copy: libvirt's events must have spoken of a migration, or the guest
/// was gone when its host came back, so that events may have been missed. Thread: GUI.
class MigrationWatch : public QObject
{
    Q_OBJECT
public:
    /// `registry` must outlive this.
    explicit MigrationWatch(ConnectionRegistry *registry, QObject *parent = nullptr);

    /// It has left this host by a migration, and has not been seen on another one so far.
    bool isAway(const DomainId &guest) const;
    /// Where a guest runs that its own connected host does not list (any more); null: nowhere, or it is still there.
    DomainId elsewhere(const DomainId &guest) const;

Q_SIGNALS:
    /// Both have the same UUID; `to` is listed and running. Told before a guest without definition vanishes from view.
    void moved(const guestdeck::DomainId &from, const guestdeck::DomainId &to);

private:
    void attach(Connection *connection);
    void left(Connection *connection, const QUuid &uuid);
    void arrived(Connection *connection, const QUuid &uuid);
    void changed(Connection *connection, const QList<QUuid> &uuids);
    void gone(Connection *connection, const QList<QUuid> &uuids, bool mayHaveMissed);
    ConnectionId runningElsewhere(const ConnectionId &host, const QUuid &uuid) const;

    ConnectionRegistry *m_registry;
    QHash<QUuid, ConnectionId> m_left; ///< by an event, and not found so far
    QHash<QUuid, ConnectionId> m_arrived; ///< by an event, and running there since
};

} // namespace guestdeck
