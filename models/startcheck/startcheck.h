// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/startcheck/startfinding.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// Looks at the host for what may have stopped a guest from starting: its definition, networks and notes by libvirt,
/// and, where there is a shell, the way to its files, the emulator's log and KVM. Changes nothing. What cannot be had
/// is left out; an error only when the guest is gone or the host away. Thread: GUI.
QFuture<Result<StartFacts>> loadStartFacts(Connection &connection, const QUuid &uuid, const Error &error);

/// What the program can do about it, as a task that ends with the guest being started; null for steps that only lead
/// somewhere else.
std::unique_ptr<Job> makeStartStepJob(Connection &connection, const QUuid &uuid, const StartFinding &finding);
/// Runs its commands on the host; with `sudo -n` where the login is not root's. The finding has a fix.
std::unique_ptr<Job> makeStartFixJob(Connection &connection, const StartFinding &finding, bool isRoot);

/// Starts that failed in this run of the program, until the guest runs or somebody puts it away. Thread: GUI. Owner:
/// the queue of tasks.
class StartTroubles : public QObject
{
    Q_OBJECT
public:
    /// The one of this queue; made when first asked for.
    static StartTroubles *of(JobQueue *jobs);

    std::optional<Error> troubleOf(const DomainId &guest) const;
    void report(const DomainId &guest, const Error &error);
    /// It runs, or the user has read it.
    void forget(const DomainId &guest);
    /// The guest whose start this failed task was, where the host refused it: what “Why?” leads to.
    static std::optional<DomainId> guestOf(const Job &job);

Q_SIGNALS:
    void changed(const guestdeck::DomainId &guest);

private:
    explicit StartTroubles(JobQueue *jobs);
    void take(const Job &job);

    QHash<DomainId, Error> m_troubles;
};

} // namespace guestdeck
