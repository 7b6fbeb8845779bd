// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/libvirt/executor.h"

#include <QPointer>
#include <QString>

#include <functional>

namespace guestdeck
{

class Connection;

/// What the host shows of a request whose answer was lost.
struct Sighting {
    enum Seen {
        Done,
        NotDone, ///< believed only after a while: the request may still be on its way
        Working, ///< the host is busy with it: looked at again until that ends
    };
    Seen seen = NotDone;
    quint64 done = 0; ///< while Working, where the host tells: bytes
    quint64 total = 0;
};

/// A step of a job that is one request to a host. When the link breaks under it, the host is waited for and looked at
/// afresh, by calls on the new connection and not by what the inventory remembers.
struct HostStep {
    using Call = std::function<Outcome(Session &, const CallContext &)>;
    /// On a worker. An error ends the task with its message, which says what the host shows; Unreachable: the link
    /// broke again, and the look is repeated.
    using Look = std::function<Result<Sighting>(Session &)>;
    /// Whole sentences for a task whose outcome cannot be learnt; not `sent`: the request never left, so that it is
    /// known not to be done. GUI thread.
    using Unknown = std::function<QString(bool sent)>;

    QString text; ///< as Job::Step
    Lane lane = Lane::General;
    Call call;
    Look look = {}; ///< empty: nothing to see; the step counts as not done
    Call undo = {};
    Unknown unknown = {}; ///< empty: the job's own words
    std::function<void()> onBreak = {}; ///< GUI thread; the link broke under this step, before anything is looked at
    bool cancellable = true;
    bool repeatable = false; ///< as Job::Step
    /// Replaces the plain call, for one that needs more than a worker; `call` is then unused.
    Job::Start run = {};
    Job::Unit unit = Job::Unit::Steps;
};

Job::Step makeStep(const QPointer<Connection> &host, HostStep step);
/// For Job::setHostWait().
Job::Start hostWait(const QPointer<Connection> &host);

} // namespace guestdeck
