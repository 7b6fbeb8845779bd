// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>

namespace guestdeck
{

class Connection;
class Job;
class JobQueue;

/// Follows guests that were asked to shut down, and tells when one has not done so in its time. Thread: GUI. Owner: the
/// queue of tasks.
class ShutdownWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds usualPatience{120};

    /// The one of this queue; made when first asked for.
    static ShutdownWatch *of(JobQueue *jobs);
    ~ShutdownWatch() override;

    /// `job`: asks the guest to shut down, and is about to be submitted. The time runs from its success.
    void follow(Connection &connection, const QUuid &uuid, Job *job,
                std::chrono::milliseconds patience = usualPatience);
    /// Once more that long.
    void waitOn(const DomainId &guest, std::chrono::milliseconds patience);
    bool isWaitingFor(const DomainId &guest) const;

Q_SIGNALS:
    /// It was asked, the time is over, and it still runs.
    void overdue(const guestdeck::DomainId &guest, qint64 seconds);
    /// It is off, or gone, or was asked anew: nothing to offer any more.
    void settled(const guestdeck::DomainId &guest);

private:
    class Wait;
    explicit ShutdownWatch(QObject *parent);

    QHash<DomainId, QPointer<Wait>> m_waits;
};

} // namespace guestdeck
