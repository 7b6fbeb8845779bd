// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrates.h"

#include "models/core/job.h"
#include "ui/widgets/format.h"

namespace guestdeck
{

JobRates::JobRates(JobQueue *queue, QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    connect(queue, &JobQueue::jobChanged, this, [this](const Job *job) { measure(*job); });
    connect(queue, &JobQueue::jobFinished, this, [this](const Job *job) { m_meters.remove(job->id()); });
}

void JobRates::measure(const Job &job)
{
    const bool moves = job.unit() == Job::Unit::Bytes && !job.isFinished() && !job.isSettling() && job.done() > 0;
    if (moves) {
        m_meters[job.id()].add(m_clock.elapsed(), job.done());
    } else {
        m_meters.remove(job.id());
    }
}

QString JobRates::text(const Job &job) const
{
    const auto meter = m_meters.constFind(job.id());
    if (meter == m_meters.constEnd() || job.isFinished()) {
        return {};
    }
    const qint64 now = m_clock.elapsed();
    const QString done = job.total() > 0
        ? tr("%1 of %2", "bytes").arg(format::bytes(job.done()), format::bytes(job.total()))
        : format::bytes(job.done());
    const auto rate = meter->rate(now);
    if (!rate) {
        return done;
    }
    const QString moving = tr("%1, %2", "bytes, rate").arg(done, format::rate(quint64(*rate)));
    const auto left = meter->secondsLeft(now, job.total());
    return left ? tr("%1, %2 left", "bytes and rate, time").arg(moving, format::duration(*left)) : moving;
}

} // namespace guestdeck
