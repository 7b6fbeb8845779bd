// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/domaincalls.h"
#include "models/stats/history.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

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
    /// The same without what the guest told longer than a minute ago. `since`: seconds that this machine has seen no
    /// newer word of it; `wall`: seconds since 1970.
    static DomainCounters fresh(DomainCounters now, std::optional<double> since, qint64 wall);

private:
    void adjust();
    void tick();
    void take(const QHash<QUuid, DomainCounters> &now, double at);

    struct Last {
        DomainCounters counters;
        std::shared_ptr<StatsHistory> history;
        std::optional<double> toldAt = {}; ///< seconds on m_clock when the guest's newest word was seen to come
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
