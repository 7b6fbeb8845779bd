// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgetrials.h"

#include <algorithm>

namespace guestdeck
{

BridgeTrials::BridgeTrials(QObject *parent)
    : QObject(parent)
{
}

BridgeTrials *BridgeTrials::of(JobQueue *jobs)
{
    auto *trials = jobs->findChild<BridgeTrials *>(QString(), Qt::FindDirectChildrenOnly);
    return trials ? trials : new BridgeTrials(jobs);
}

void BridgeTrials::add(const RunningTrial &trial)
{
    m_trials.append(trial);
    Job *job = trial.job;
    connect(job, &Job::finished, this, [this, job] {
        const auto it = std::find_if(m_trials.begin(), m_trials.end(),
                                     [job](const RunningTrial &known) { return known.job == job; });
        if (it != m_trials.end()) {
            const RunningTrial over = *it;
            m_trials.erase(it);
            Q_EMIT ended(over);
        }
    });
    Q_EMIT began(trial);
}

QList<RunningTrial> BridgeTrials::running(const ConnectionId &host) const
{
    QList<RunningTrial> found;
    for (const RunningTrial &trial : m_trials) {
        if (trial.host == host && trial.isRunning()) {
            found.append(trial);
        }
    }
    return found;
}

} // namespace guestdeck
