// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/perfhistory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace guestdeck
{

class Connection;

/// The last hour of one guest, read every one to ten seconds while somebody watches, the host is connected and the
/// guest runs; not at all otherwise. What was seen stays. Thread: GUI. Owner: who shows it; the connection may go
/// first.
class PerfFeed : public QObject
{
    Q_OBJECT
public:
    PerfFeed(Connection *connection, const QUuid &uuid, QObject *parent = nullptr);

    void setWatched(bool on);
    void setInterval(std::chrono::milliseconds interval); ///< 1 s to 10 s
    std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }
    /// The guest runs on another host now.
    void setConnection(Connection *connection);

    const PerfHistory &history() const { return m_history; }
    const PerfCounters &latest() const { return m_latest; } ///< as the last reading had them
    bool isReading() const { return m_timer.isActive(); }
    int readings() const { return m_readings; } ///< asked for so far
    const std::optional<Error> &error() const { return m_error; } ///< of the last reading
    /// What a reading answered at that time (of a clock that never jumps, and since 1970). Public for tests.
    void take(const PerfCounters &now, qint64 at, qint64 wall);

Q_SIGNALS:
    void changed(); ///< another sample
    void readingChanged(); ///< begun or ended to read, or an error

private:
    void attach();
    void adjust();
    bool isRunning() const;
    void tick();

    QPointer<Connection> m_connection;
    QUuid m_uuid;
    QTimer m_timer;
    QElapsedTimer m_clock;
    PerfMeter m_meter;
    PerfHistory m_history;
    PerfCounters m_latest;
    std::optional<Error> m_error;
    qint64 m_lastAsked = -1; ///< on m_clock
    quint64 m_epoch = 0; ///< answers of an earlier one are dropped
    int m_readings = 0;
    bool m_watched = false;
    bool m_inFlight = false;
};

} // namespace guestdeck
