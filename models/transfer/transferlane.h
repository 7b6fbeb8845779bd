// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/libvirt/executor.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace guestdeck
{

class Connection;

/// How many transfers a host has at a time. Each takes one of the ten sessions that sshd lets a login have. Thread:
/// GUI. Owner: the connection.
class TransferSlots : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Own, ///< four, each with a connection of its own
        Shared, ///< one, on the host's lane for long work: the other thread there stays free for others
    };

    static TransferSlots &of(Connection &host, Kind kind = Kind::Own);

    /// Given back when the last copy goes; GUI thread.
    using Slot = std::shared_ptr<void>;
    /// When there is one free: `go` is called with it, at once or later; never, when `context` is stopped before.
    void take(const CallContext &context, std::function<void(Slot)> go);
    int taken() const { return m_taken; }

private:
    TransferSlots(Connection &host, Kind kind);
    void next();

    struct Waiting {
        std::stop_token stop;
        std::function<void(Slot)> go;
    };
    const int m_most;
    int m_taken = 0;
    std::deque<Waiting> m_waiting;
};

/// A transfer's own way to a host: a libvirt connection of its own over the host's login, or, where there is no second
/// one, the host's lane for long work. GUI thread; the last one to let go closes it.
class TransferLane
{
public:
    using Call = std::function<Outcome(Session &, const CallContext &)>;

    /// A failure that came with the end of the link is Unreachable. Ends, by the context's token given to `call`, when
    /// the user disconnects the host.
    QFuture<Outcome> run(const Call &call, const CallContext &context) const;
    bool isOwn() const { return m_own != nullptr; }

    /// Waits for slots, at both hosts in the same order whoever asks, so that no two wait for each other; `to` may be
    /// null, or the same. Then opens the lanes.
    struct Pair {
        std::shared_ptr<TransferLane> from;
        std::shared_ptr<TransferLane> to;
        QList<TransferSlots::Slot> places;
    };
    static QFuture<Result<Pair>> open(const QPointer<Connection> &from, const QPointer<Connection> &to,
                                      const CallContext &context);

private:
    QPointer<Connection> m_host;
    std::shared_ptr<Executor> m_own;
};

} // namespace guestdeck
