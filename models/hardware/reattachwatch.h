// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/reattachcalls.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class Connection;
class Job;

/// Plugs USB devices back into running guests of a host when they return, by the rules in the guests' metadata
/// (reattach.h). Asks once after connecting which running guests have rules, a small call for each, and again when a
/// guest starts or its definition changes; the host's devices are watched only while one has. What could not be plugged
/// in is tried again when it has been out, its rule has been away, or the guest has. Thread: GUI. Owner: the
/// connection.
class ReattachWatch : public QObject
{
    Q_OBJECT
public:
    /// `simulatedToo`: for tests; libvirt's test driver has no devices to lend.
    explicit ReattachWatch(Connection &connection, bool simulatedToo = false);
    ~ReattachWatch() override;

    /// Guests of which rules are known.
    const QSet<QUuid> &guests() const { return m_guests; }
    /// Looks at the host's devices now.
    void look();

Q_SIGNALS:
    /// One was plugged in again, or could not be.
    void reattached(const QUuid &guest, const QString &device, const guestdeck::Outcome &outcome);
    void guestsChanged();

private:
    /// Many guests change at once, and some all the time: asked is soon after the first, not after the last.
    void askSoon();
    void ask();
    void take(const QList<QUuid> &asked, const QList<QUuid> &found);

    Connection &m_connection;
    const bool m_simulatedToo;
    QSet<QUuid> m_toAsk;
    QSet<QUuid> m_guests;
    QList<ReattachFailure> m_failures;
    QTimer m_asking;
    QTimer m_looking; ///< a device shows up as several
    bool m_watching = false;
    bool m_busy = false;
};

/// What it did, as a task that is over at once: so that it stands among the tasks, where others look for it.
std::unique_ptr<Job> makeReattachedJob(const Connection &connection, const QUuid &guest, const QString &device,
                                       const Outcome &outcome);

} // namespace guestdeck
