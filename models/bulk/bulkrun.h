// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk/bulkchange.h"
#include "models/core/job.h"

#include <QPromise>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace guestdeck
{

/// The step of a bulk change that works on its guests, several at a time, and shows each in the task's items. Each is
/// a task of its own that ends by itself. Thread: GUI. Owner: the bulk change's job, and itself: deletes itself when
/// all have ended.
class BulkRun : public QObject
{
public:
    BulkRun(Job &bulk, QList<BulkGuest> guests, BulkSetting setting, HardwareWhen when, CallContext context);
    ~BulkRun() override;

    /// Success when each guest has the setting, or has nothing that could have it; else what became of how many.
    QFuture<Outcome> start();

private:
    void beginMore();
    void read(qsizetype index);
    void change(qsizetype index, const Result<GuestHardware> &guest);
    void show(qsizetype index);
    void ended(qsizetype index, Job::Item item);
    void cancelAll();
    void finish();
    Outcome outcome() const;

    Job &m_bulk;
    const QList<BulkGuest> m_guests;
    const BulkSetting m_setting;
    const HardwareWhen m_when;
    CallContext m_context;
    QPromise<Outcome> m_promise;
    std::vector<std::unique_ptr<Job>> m_parts; ///< null: not begun, or there was nothing to do
    qsizetype m_next = 0;
    int m_running = 0;
    int m_done = 0;
    bool m_stopped = false;
    bool m_finished = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace guestdeck
