// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/domaincalls.h"
#include "models/stats/history.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace guestdeck
{

class Connection;

/// Turns one bulk call each three seconds into rates of the running guests. Runs only while somebody watches and
/// something runs. Thread: GUI. Owner: Connection, one for each time it is connected.
class Sampler : public QObject
{
    Q_OBJECT
public:
    explicit Sampler(Connection &connection);

    void setWatched(bool on);
    /// Rates between two readings `seconds` apart.
    static DomainSample rates(const DomainCounters &before, const DomainCounters &now, double seconds);

private:
    void adjust();
    void tick();
    void take(const QHash<QUuid, DomainCounters> &now, double at);

    struct Last {
        DomainCounters counters;
        std::shared_ptr<StatsHistory> history;
    };
    Connection &m_connection;
    QTimer m_timer;
    QElapsedTimer m_clock;
    QHash<QUuid, Last> m_last;
    double m_lastAt = 0; ///< seconds on m_clock
    bool m_watched = false;
    bool m_inFlight = false;
};

} // namespace guestdeck
