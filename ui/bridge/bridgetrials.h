// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/hostnet/bridgejob.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

namespace guestdeck
{

/// A change of a host's network that was begun in this run of the program.
struct RunningTrial {
    ConnectionId host;
    QString hostName;
    BridgePlan plan;
    std::shared_ptr<BridgeTrial> trial;
    QPointer<Job> job;
    bool keepsByItself = true; ///< at first; false where an answer proves nothing, as on this machine

    /// It can still be kept or taken back.
    bool isRunning() const { return job && !job->isFinished(); }
};

/// The changes of hosts' networks that are under way, for all who show their count-down. Thread: GUI. Owner: the queue
/// of tasks.
class BridgeTrials : public QObject
{
    Q_OBJECT
public:
    /// The one of this queue; made when first asked for.
    static BridgeTrials *of(JobQueue *jobs);

    void add(const RunningTrial &trial);
    /// Of that host, the oldest first; those that have ended since are no longer among them.
    QList<RunningTrial> running(const ConnectionId &host) const;

Q_SIGNALS:
    void began(const guestdeck::RunningTrial &trial);
    void ended(const guestdeck::RunningTrial &trial);

private:
    explicit BridgeTrials(QObject *parent);

    QList<RunningTrial> m_trials;
};

} // namespace guestdeck
