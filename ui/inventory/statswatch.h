// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace guestdeck
{

class ConnectionRegistry;
class GuestTable;
class Inspector;

/// Keeps hosts sampling while something that shows their statistics is in sight; takes back exactly as many watches as
/// it gave. A hundred hosts of which one fills the screen cost one call each time. Thread: GUI.
class StatsWatch : public QObject
{
    Q_OBJECT
public:
    explicit StatsWatch(ConnectionRegistry *registry, QObject *parent = nullptr);
    ~StatsWatch() override;

    /// What shows statistics now, null: not in sight. Sorted by a load, the table compares the guests of all hosts.
    /// To be told again when these show others.
    void setSight(const GuestTable *table, const Inspector *inspector);
    bool isActive() const { return m_active; }
    bool watches(const ConnectionId &host) const { return m_watched.contains(host); }

private:
    void update();

    ConnectionRegistry *m_registry;
    bool m_active = false;
    std::optional<QSet<ConnectionId>> m_hosts = QSet<ConnectionId>(); ///< nullopt: all
    QSet<ConnectionId> m_watched;
};

} // namespace guestdeck
