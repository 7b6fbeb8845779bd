// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/hoststep.h"

#include "models/connection/connection.h"
#include "models/connection/whenconnected.h"
#include "models/core/async.h"
#include "models/libvirt/settlecalls.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostStep)
};

using Clock = std::chrono::steady_clock;

constexpr auto pauseBetweenLooks = 700ms;
/// A request that was on its way when the link broke lies in the sender's kernel, which sends it again after the link
/// is back, even when the program that wrote it is gone: after a pause that is at most as long as it has tried already.
constexpr auto longestOnTheWay = 60s;

Error hostRemoved()
{
    return {ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}};
}

bool linkBroke(const Error &error)
{
    return error.kind == ErrorKind::Unreachable;
}

/// Waits for the host and looks until it is clear how a request ended. Lives until it has answered, at most as long as
/// the connection.
class Settler : public QObject
{
public:
    /// `sentAt`: when the request left. `ifGone`: the answer when the host does not come back; none: an error with the
    /// text `unknown`.
    Settler(Connection &host, HostStep::Look look, QString unknown, CallContext context, Clock::time_point sentAt,
            std::optional<bool> ifGone = {})
        : QObject(&host)
        , m_host(host)
        , m_look(std::move(look))
        , m_unknown(std::move(unknown))
        , m_context(std::move(context))
        , m_ifGone(ifGone)
        , m_sentAt(sentAt)

    {
        m_promise.start();
        // Stopped from whatever thread: this one looks at it in its own time.
        m_onStop.emplace(m_context.stop, [this]() {
            QMetaObject::invokeMethod(
                this,
                [this]() {
                    gone({ErrorKind::Cancelled, 0, {}, {}});
                },
                Qt::QueuedConnection);
        });
    }

    ~Settler() override
    {
        m_onStop.reset();
        gone(hostRemoved());
    }

    QFuture<Result<bool>> future() const { return m_promise.future(); }

    void wait()
    {
        deliver(whenConnected(m_host, m_context), this, [this](const Outcome &back) {
            if (!back.has_value()) {
                gone(back.error());
            } else {
                m_backAt = Clock::now();
                look();
            }
        });
    }

private:
    void look()
    {
        if (!m_look) {
            answer(false);
            return;
        }
        deliver(m_host.run(Lane::General,
                           [look = m_look](Session &session, const CallContext &) -> Result<Sighting> {
                               return withLinkState(session, look(session));
                           }),
                this, [this](const Result<Sighting> &sighting) { looked(sighting); });
    }

    void looked(const Result<Sighting> &sighting)
    {
        if (m_answered) {
            return;
        }
        if (!sighting.has_value()) {
            if (linkBroke(sighting.error())) {
                m_notDone = false;
                QTimer::singleShot(pauseBetweenLooks, this, [this]() { wait(); });
            } else {
                answer(sighting.error());
            }
            return;
        }
        if (sighting->seen == Sighting::Done) {
            answer(true);
            return;
        }
        if (sighting->seen == Sighting::NotDone && std::exchange(m_notDone, true) && nothingIsOnTheWay()) {
            answer(false);
            return;
        }
        m_notDone = sighting->seen == Sighting::NotDone;
        if (sighting->total > 0) {
            m_context.report(sighting->done, sighting->total);
        }
        QTimer::singleShot(pauseBetweenLooks, this, [this]() { look(); });
    }

    bool nothingIsOnTheWay() const
    {
        return Clock::now() - m_backAt >= std::min<Clock::duration>(m_backAt - m_sentAt, longestOnTheWay);
    }

    void gone(Error why)
    {
        why.message = m_unknown;
        answer(m_ifGone ? Result<bool>(*m_ifGone) : Result<bool>(why));
    }

    void answer(const Result<bool> &result)
    {
        if (std::exchange(m_answered, true)) {
            return;
        }
        m_promise.addResult(result);
        m_promise.finish();
        deleteLater();
    }

    Connection &m_host;
    const HostStep::Look m_look;
    const QString m_unknown;
    const CallContext m_context;
    const std::optional<bool> m_ifGone;
    const Clock::time_point m_sentAt;
    Clock::time_point m_backAt;
    QPromise<Result<bool>> m_promise;
    bool m_answered = false;
    bool m_notDone = false; ///< seen once
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

/// When a worker began with the request; the clock's origin: none has.
using SentAt = std::atomic<Clock::time_point>;

} // namespace

Job::Step makeStep(const QPointer<Connection> &host, HostStep step)
{
    // A request that no worker had begun with when the link was gone cannot have reached the host.
    const auto sent = std::make_shared<SentAt>();
    const auto onWorker = [host](Lane lane, HostStep::Call call, std::shared_ptr<SentAt> mark) -> Job::Start {
        return [host, lane, call = std::move(call), mark = std::move(mark)](const CallContext &context) {
            if (!host) {
                return readyFuture(Outcome(hostRemoved()));
            }
            return host->run(
                lane,
                [call, mark](Session &session, const CallContext &given) -> Outcome {
                    *mark = Clock::now();
                    return withLinkState(session, call(session, given));
                },
                context);
        };
    };
    Job::Step made;
    made.text = step.text;
    made.cancellable = step.cancellable;
    made.repeatable = step.repeatable;
    made.unit = step.unit;
    if (step.run) {
        made.run = [sent, run = std::move(step.run)](const CallContext &context) {
            *sent = Clock::now();
            return run(context);
        };
    } else {
        made.run = onWorker(step.lane, std::move(step.call), sent);
    }
    if (step.undo) {
        made.undo = onWorker(Lane::General, std::move(step.undo), std::make_shared<SentAt>());
    }
    made.settle = [host, sent, look = std::move(step.look), unknown = std::move(step.unknown),
                   onBreak = std::move(step.onBreak),
                   repeatable = step.repeatable](const CallContext &context) -> QFuture<Result<bool>> {
        const Clock::time_point sentAt = *sent;
        const bool wasSent = sentAt != Clock::time_point();
        if (onBreak) {
            onBreak();
        }
        const QString text = unknown ? unknown(wasSent) : QString();
        if (!host || (!wasSent && !repeatable)) {
            return readyFuture(wasSent || !text.isEmpty() ? Result<bool>(Error{ErrorKind::Unreachable, 0, text, {}})
                                                          : Result<bool>(false));
        }
        // What was not sent was not done, whether the host comes back or not.
        const auto ifGone = !wasSent && text.isEmpty() ? std::optional(false) : std::nullopt;
        auto *settler = new Settler(*host, wasSent ? look : HostStep::Look(), text, context, sentAt, ifGone);
        settler->wait();
        return settler->future();
    };
    return made;
}

Job::Start hostWait(const QPointer<Connection> &host)
{
    return [host](const CallContext &context) {
        return host ? whenConnected(*host, context) : readyFuture(Outcome(hostRemoved()));
    };
}

} // namespace guestdeck
