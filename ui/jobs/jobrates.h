// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/ratemeter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace guestdeck
{

class Job;
class JobQueue;

/// How fast the running tasks move their bytes, and how long they will go on, from what they tell of their progress.
/// Thread: GUI.
class JobRates : public QObject
{
    Q_OBJECT
public:
    explicit JobRates(JobQueue *queue, QObject *parent = nullptr);

    /// "412.0 MiB of 4.0 GiB, 85.2 MiB/s, 43 s left"; empty for a task that moves no bytes now.
    QString text(const Job &job) const;

private:
    void measure(const Job &job);

    QHash<quint64, RateMeter> m_meters; ///< by the task's id
    QElapsedTimer m_clock;
};

} // namespace guestdeck
