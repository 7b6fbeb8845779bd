// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/libvirt/session.h"

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>

namespace guestdeck
{

class AuthAttempt;

/// Kinds of work on one connection; each has threads of its own, so that the slow never holds the urgent.
/// libvirtd executes at most five requests of one client at a time, so Long work gets two at most.
enum class Lane {
    Interactive, ///< 3 threads: aborts, and what a user waits for with the mouse in hand; one slow force off must not
                 ///< hold up the console of another guest
    General, ///< 2 threads: actions, refreshes
    Long, ///< 2 threads: save, upload, migrate …
    Details, ///< up to 32 threads: rows waiting for their details; many calls in flight hide a slow link
};

/// The worker threads of one connection and its virConnectPtr. Created and destroyed on the GUI thread; run() may be
/// called from there only.
class Executor
{
public:
    Executor();
    ~Executor(); ///< as shutdown(); does not wait: a call on a dead link may take long to come back
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// A call that ends early because the connection is closed gives ErrorKind::Unreachable.
    template <class Fn>
    auto run(Lane lane, Fn fn, CallContext context = {})
    {
        using R = std::invoke_result_t<Fn, Session &, const CallContext &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue(
            lane,
            [promise, fn = std::move(fn), context = std::move(context)](Session *session, const Error &why) mutable {
                if (context.stop.stop_requested()) {
                    promise->addResult(R(Error{ErrorKind::Cancelled, 0, {}, {}}));
                } else if (!session) {
                    promise->addResult(R(why));
                } else {
                    promise->addResult(fn(*session, context));
                }
                promise->finish();
            });
        return future;
    }

    /// Opens the connection on a thread of its own; the result arrives through the future. Once per Executor.
    struct OpenRequest {
        QString uri;
        bool readOnly = false;
        bool elsewhere = false; ///< see Session::isElsewhere()
        std::function<void(int reason)> onClosed; ///< from libvirt's event thread: the connection broke
        /// Takes libvirt's questions to the user; told whether the answers were right. Null: libvirt cannot ask.
        /// A closed question gives ErrorKind::Cancelled, refused answers ErrorKind::Auth.
        std::shared_ptr<AuthAttempt> auth = nullptr;
        std::shared_ptr<void> whileOpening = nullptr; ///< let go of when libvirt has come back, wanted or not
    };
    QFuture<Outcome> open(OpenRequest request);

    /// Queued and later calls fail with Unreachable; the connection is closed when the running ones have come back.
    void shutdown();

    /// Runs something on a thread of its own that waitForAll() counts. Must not wait for ever.
    static void inBackground(std::function<void()> work);

    /// At the end of the program: waits until the workers of all executors are gone. False: some still wait for a host.
    static bool waitForAll(std::chrono::milliseconds limit);

    /// What a worker runs; the session is null when there is no connection, and the error says why.
    using Call = std::function<void(Session *, const Error &)>;

private:
    struct Shared;
    void enqueue(Lane lane, Call call);

    std::shared_ptr<Shared> m_shared;
};

} // namespace guestdeck
