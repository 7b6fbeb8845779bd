// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/hostnet/hostnetchange.h"

#include <QDeadlineTimer>

#include <chrono>
#include <memory>

namespace guestdeck
{

class Connection;

/// How far a change of a host's network has come. Shown by the wizard and the tasks panel alike. Thread: GUI. Owned by
/// its job, and by the wizard while that is open (shared).
class BridgeTrial : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting,
        Applying,
        Trial, ///< applied; the host goes back by itself unless it is confirmed before deadline()
        Keeping, ///< confirmed, being made lasting
        Kept,
        RollingBack, ///< by the user's wish, or because the host did not answer in time
        RolledBack,
        Unknown, ///< the host has not been heard of since; its own watch has brought the old state back, or kept the
                 ///< new one
    };
    Q_ENUM(State)
    using QObject::QObject;

    State state() const { return m_state; }
    QDeadlineTimer deadline() const { return m_deadline; }
    bool isAnswering() const { return m_answering; } ///< a fresh login has got through, and the gateways answer
    const QString &note() const { return m_note; } ///< what is being tried, or what was found; a sentence
    virtual void keepNow() { } ///< the user's word; only when the host answers
    virtual void rollBackNow() { }
    /// On: keeps it as soon as a fresh login has got through and the gateways answer, without being asked.
    virtual void setKeepWhenAnswering(bool) { }

Q_SIGNALS:
    void changed();

protected:
    State m_state = State::Waiting;
    QDeadlineTimer m_deadline;
    bool m_answering = false;
    QString m_note;
};

struct BridgeJob {
    std::unique_ptr<Job> job;
    std::shared_ptr<BridgeTrial> trial;
};

/// Applies the change on the host with a watch on the host itself that brings the old configuration back unless it is
/// confirmed over a fresh login within `limit`; then makes plan.libvirtNetwork. A cancel rolls back at once.
BridgeJob makeBridgeJob(Connection &connection, const BridgePlan &plan, const HostNetChange &change,
                        std::chrono::seconds limit = std::chrono::seconds(60));

} // namespace guestdeck
