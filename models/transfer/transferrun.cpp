// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/transferrun.h"

#include "models/connection/connection.h"
#include "models/core/async.h"

#include <QCoreApplication>
#include <QPromise>

#include <optional>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferRun)
};

/// What is promised is kept, even when the host whose answer was awaited is removed: then with that.
class Promised
{
public:
    Promised() { m_promise.start(); }
    ~Promised() { answer(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}}); }
    Promised(const Promised &) = delete;
    Promised &operator=(const Promised &) = delete;

    QFuture<Outcome> future() const { return m_promise.future(); }
    void answer(const Outcome &outcome)
    {
        if (!std::exchange(m_answered, true)) {
            m_promise.addResult(outcome);
            m_promise.finish();
        }
    }

private:
    QPromise<Outcome> m_promise;
    bool m_answered = false;
};

bool isWorse(const Outcome &outcome, const Outcome &than)
{
    return !outcome.has_value() && (than.has_value() || than.error().kind == ErrorKind::Cancelled);
}

} // namespace

std::future<Outcome> alongside(std::function<Outcome()> work)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> future = promise->get_future();
    Executor::inBackground([promise, work = std::move(work)]() { promise->set_value(work()); });
    return future;
}

QFuture<Outcome> runOnLane(const QPointer<Connection> &host, const TransferLane::Call &call, const CallContext &context)
{
    const auto promised = std::make_shared<Promised>();
    const QFuture<Outcome> future = promised->future();
    if (!host) {
        return future; // answered by letting go
    }
    deliver(TransferLane::open(host, nullptr, context), host.data(),
            [host, call, context, promised](const Result<TransferLane::Pair> &pair) {
                if (!pair.has_value() || !host) {
                    promised->answer(pair.has_value() ? Outcome{} : Outcome(pair.error()));
                    return;
                }
                deliver(pair->from->run(call, context), host.data(),
                        [pair = *pair, promised](const Outcome &outcome) { promised->answer(outcome); });
            });
    return future;
}

QFuture<Outcome> runOnLanes(const QPointer<Connection> &from, const TransferLane::Call &fromCall,
                            const QPointer<Connection> &to, const TransferLane::Call &toCall,
                            const std::function<void(const Error &)> &failed, const CallContext &context)
{
    const auto promised = std::make_shared<Promised>();
    const QFuture<Outcome> future = promised->future();
    if (!from || !to) {
        return future;
    }
    deliver(TransferLane::open(from, to, context), from.data(),
            [from, fromCall, to, toCall, failed, context, promised](const Result<TransferLane::Pair> &pair) {
                if (!pair.has_value()) {
                    promised->answer(pair.error());
                    return;
                }
                if (!from || !to) {
                    return;
                }
                struct Both {
                    int open = 2;
                    Outcome outcome;
                };
                const auto both = std::make_shared<Both>();
                const auto done = [both, promised, failed, pair = *pair](const Outcome &outcome) {
                    if (!outcome.has_value()) {
                        failed(outcome.error());
                    }
                    both->outcome = isWorse(outcome, both->outcome) ? outcome : both->outcome;
                    if (--both->open == 0) {
                        promised->answer(both->outcome);
                    }
                };
                deliver(pair->from->run(fromCall, context), from.data(), done);
                deliver(pair->to->run(toCall, context), to.data(), done);
            });
    return future;
}

} // namespace guestdeck
