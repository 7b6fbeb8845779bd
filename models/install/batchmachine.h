// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/batch.h"

#include <QPointer>
#include <QSet>

namespace guestdeck
{

/// What all machines of a batch share. Written by the batch's first step, on a worker, before any machine is begun;
/// read by many workers afterwards.
struct BatchShared {
    BatchPlan plan;
    BatchFacts facts;
    QByteArray templateXml; ///< inactive and with its secrets
    QSet<QString> volumesBefore; ///< names in the pool when the batch began: nothing of ours

    BatchShared(BatchPlan plan, BatchFacts facts);
    ~BatchShared(); ///< overwrites the secrets
    BatchShared(const BatchShared &) = delete;
    BatchShared &operator=(const BatchShared &) = delete;
};

/// One machine as a task of its own, run by the batch and not by the queue: disks, seed or reservation, definition,
/// start. Whatever fails, what it made is removed again; a broken link is settled by the row's UUID and the names.
std::unique_ptr<Job> makeMachineJob(const QPointer<Connection> &host, const std::shared_ptr<BatchShared> &shared,
                                    const BatchRow &row);

} // namespace guestdeck
