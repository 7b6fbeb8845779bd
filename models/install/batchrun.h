// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/batchmachine.h"

#include <QPromise>

#include <stop_token>
#include <vector>

namespace guestdeck
{

/// The step of a batch that makes its machines, several at a time, and shows each in the batch's items. Thread: GUI.
/// Owner: the batch's job, and itself: deletes itself when all have ended.
class BatchRun : public QObject
{
public:
    BatchRun(Job &batch, QPointer<Connection> host, std::shared_ptr<BatchShared> shared, CallContext context);
    ~BatchRun() override;

    /// Success when all machines are there; else Cancelled, or what became of how many.
    QFuture<Outcome> start();

private:
    void beginMore();
    void begin(qsizetype index);
    void show(qsizetype index);
    void ended(qsizetype index);
    void skipWaiting();
    void cancelAll();
    void finish();
    Outcome outcome() const;

    Job &m_batch;
    QPointer<Connection> m_host;
    std::shared_ptr<BatchShared> m_shared;
    CallContext m_context;
    QPromise<Outcome> m_promise;
    std::vector<std::unique_ptr<Job>> m_machines; ///< null: not begun
    qsizetype m_next = 0;
    int m_running = 0;
    int m_done = 0;
    bool m_stopped = false; ///< no more are begun
    bool m_finished = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace guestdeck
