// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/job.h"

#include <QSet>

#include <algorithm>

namespace guestdeck
{

JobQueue::JobQueue(QObject *parent)
    : QObject(parent)
{
}

JobQueue::~JobQueue() = default;

Job *JobQueue::submit(std::unique_ptr<Job> job)
{
    Job *added = job.get();
    connect(added, &Job::changed, this, [this, added]() { Q_EMIT jobChanged(added); });
    connect(added, &Job::finished, this, [this, added]() {
        Q_EMIT jobFinished(added);
        startReady();
    });
    m_jobs.push_back(std::move(job));
    Q_EMIT jobAdded(added);
    startReady();
    return added;
}

Job *JobQueue::find(quint64 id) const
{
    const auto it = std::ranges::find(m_jobs, id, [](const auto &job) { return job->id(); });
    return it == m_jobs.end() ? nullptr : it->get();
}

int JobQueue::runningCount() const
{
    return int(std::ranges::count_if(m_jobs, [](const auto &job) { return !job->isFinished(); }));
}

bool JobQueue::hasActiveJob(const ConnectionId &host) const
{
    return std::ranges::any_of(m_jobs, [&](const auto &job) {
        return !job->isFinished()
            && (job->hostId() == host || std::ranges::any_of(job->targets(), [&](const DomainId &target) {
                    return target.connection == host;
                }));
    });
}

bool JobQueue::hasActiveJob(const DomainId &target) const
{
    return std::ranges::any_of(m_jobs,
                               [&](const auto &job) { return !job->isFinished() && job->targets().contains(target); });
}

void JobQueue::clearFinished()
{
    for (int i = int(m_jobs.size()) - 1; i >= 0; --i) {
        if (m_jobs[size_t(i)]->isFinished()) {
            Q_EMIT jobAboutToBeRemoved(i);
            // Views may still be inside a signal of this job.
            m_jobs[size_t(i)].release()->deleteLater();
            m_jobs.erase(m_jobs.begin() + i);
            Q_EMIT jobRemoved(i);
        }
    }
}

void JobQueue::startReady()
{
    // Two orders to one guest must arrive in the order given: a job waits for all earlier ones that share a target.
    QSet<DomainId> taken;
    std::vector<Job *> ready;
    for (const auto &job : m_jobs) {
        if (job->isFinished()) {
            continue;
        }
        const bool free = std::ranges::none_of(job->targets(), [&](const DomainId &id) { return taken.contains(id); });
        if (job->state() == Job::State::Queued && free) {
            ready.push_back(job.get());
        }
        for (const DomainId &id : job->targets()) {
            taken.insert(id);
        }
    }
    for (Job *job : ready) {
        job->start(); // no effect when a nested call has started it already
    }
}

} // namespace guestdeck
