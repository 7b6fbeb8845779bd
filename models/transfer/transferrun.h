// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transfer/transferlane.h"

#include <functional>
#include <future>

namespace guestdeck
{

/// A function on a thread of its own, whose outcome another worker waits for.
std::future<Outcome> alongside(std::function<Outcome()> work);

/// Waits for a slot, opens a lane, makes the call on it and lets go of both. GUI thread.
QFuture<Outcome> runOnLane(const QPointer<Connection> &host, const TransferLane::Call &call,
                           const CallContext &context);
/// The same with a call on each of two hosts at the same time. Both must end when either fails. The outcome is the
/// first failure that is not a mere Cancelled.
QFuture<Outcome> runOnLanes(const QPointer<Connection> &from, const TransferLane::Call &fromCall,
                            const QPointer<Connection> &to, const TransferLane::Call &toCall,
                            const std::function<void(const Error &)> &failed, const CallContext &context);

} // namespace guestdeck
