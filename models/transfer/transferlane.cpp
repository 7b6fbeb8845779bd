// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/transferlane.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/log.h"
#include "models/libvirt/settlecalls.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TransferLane)
};

QString nameOf(TransferSlots::Kind kind)
{
    return kind == TransferSlots::Kind::Own ? u"transferSlots"_s : u"sharedTransferSlot"_s;
}

Error hostRemoved()
{
    return {ErrorKind::Unreachable, 0, Tr::tr("The host was removed."), {}};
}

} // namespace

TransferSlots::TransferSlots(Connection &host, Kind kind)
    : QObject(&host)
    , m_most(kind == Kind::Own ? 4 : 1)
{
    setObjectName(nameOf(kind));
}

TransferSlots &TransferSlots::of(Connection &host, Kind kind)
{
    auto *places = host.findChild<TransferSlots *>(nameOf(kind), Qt::FindDirectChildrenOnly);
    return places ? *places : *new TransferSlots(host, kind);
}

void TransferSlots::take(const CallContext &context, std::function<void(Slot)> go)
{
    m_waiting.push_back({context.stop, std::move(go)});
    next();
}

void TransferSlots::next()
{
    while (m_taken < m_most && !m_waiting.empty()) {
        const Waiting first = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (first.stop.stop_requested()) {
            continue;
        }
        ++m_taken;
        first.go(Slot(nullptr, [self = QPointer(this)](void *) {
            if (self) {
                --self->m_taken;
                // Not from within whoever lets go.
                QTimer::singleShot(0, self, [self]() { self->next(); });
            }
        }));
    }
}

namespace
{

/// Passes on the context's wish to stop, and adds the end of the host. Lives until the call is back.
class HostGuard : public QObject
{
public:
    HostGuard(Connection &host, const CallContext &context)
        : QObject(&host)
    {
        m_onStop.emplace(context.stop, [this]() { m_stop.request_stop(); });
        m_promise.start();
        QObject::connect(&host, &Connection::stateChanged, this, [this, &host]() {
            if (host.state() == Connection::State::Disconnected) {
                m_disconnected = true;
                m_stop.request_stop();
            }
        });
    }

    ~HostGuard() override
    {
        m_onStop.reset();
        m_stop.request_stop();
        answer(hostRemoved());
    }

    QFuture<Outcome> future() const { return m_promise.future(); }
    std::stop_token token() const { return m_stop.get_token(); }

    void done(const Outcome &outcome)
    {
        const bool cutOff = m_disconnected && !outcome.has_value() && outcome.error().kind == ErrorKind::Cancelled;
        answer(cutOff ? Outcome(Error{ErrorKind::Unreachable, 0, Tr::tr("The host was disconnected."), {}}) : outcome);
        deleteLater();
    }

private:
    void answer(const Outcome &outcome)
    {
        if (!std::exchange(m_answered, true)) {
            m_promise.addResult(outcome);
            m_promise.finish();
        }
    }

    std::stop_source m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QPromise<Outcome> m_promise;
    bool m_answered = false;
    bool m_disconnected = false;
};

} // namespace

QFuture<Outcome> TransferLane::run(const Call &call, const CallContext &context) const
{
    if (!m_host) {
        return readyFuture(Outcome(hostRemoved()));
    }
    auto *guard = new HostGuard(*m_host, context);
    const CallContext guarded{guard->token(), context.progress};
    const auto work = [call](Session &session, const CallContext &given) -> Outcome {
        return withLinkState(session, call(session, given));
    };
    const QFuture<Outcome> future = guard->future();
    deliver(m_own ? m_own->run(Lane::Long, work, guarded) : m_host->run(Lane::Long, work, guarded), guard,
            // Whoever asked may have let go of the lane: the connection stays until the call is back.
            [guard, own = m_own](const Outcome &outcome) { guard->done(outcome); });
    return future;
}

namespace
{

using Pair = TransferLane::Pair;

/// One opening; lives at most as long as the first host.
class Opening : public QObject
{
public:
    Opening(Connection &first, const CallContext &context)
        : QObject(&first)
        , m_context(context)
    {
        m_promise.start();
        m_onStop.emplace(context.stop, [this]() {
            QMetaObject::invokeMethod(
                this,
                [this]() {
                    answer(Error{ErrorKind::Cancelled, 0, {}, {}});
                },
                Qt::QueuedConnection);
        });
    }

    ~Opening() override
    {
        m_onStop.reset();
        answer(hostRemoved());
    }

    QFuture<Result<Pair>> future() const { return m_promise.future(); }

    void take(std::deque<QPointer<Connection>> hosts, std::function<void()> then)
    {
        if (hosts.empty()) {
            then();
            return;
        }
        const QPointer<Connection> host = hosts.front();
        hosts.pop_front();
        if (!host) {
            answer(hostRemoved());
            return;
        }
        TransferSlots::of(*host).take(m_context, [self = QPointer(this), hosts, then](const TransferSlots::Slot &slot) {
            if (self && !self->m_answered) {
                self->m_pair.places.append(slot);
                self->take(hosts, then);
            }
        });
    }

    void openLane(const QPointer<Connection> &host, const std::function<void(std::shared_ptr<Executor>)> &then)
    {
        if (!host) {
            answer(hostRemoved());
            return;
        }
        deliver(host->openBeside(), this, [this, host, then](const Result<std::shared_ptr<Executor>> &own) {
            if (m_answered) {
                return;
            }
            if (!own.has_value() && own.error().kind == ErrorKind::Unreachable) {
                answer(own.error());
                return;
            }
            if (own.has_value()) {
                then(*own);
                return;
            }
            qCDebug(logLibvirt, "no connection of its own for a transfer: %s", qUtf8Printable(own.error().detail));
            if (!host) {
                answer(hostRemoved());
                return;
            }
            TransferSlots::of(*host, TransferSlots::Kind::Shared)
                .take(m_context, [self = QPointer(this), then](const TransferSlots::Slot &slot) {
                    if (self && !self->m_answered) {
                        self->m_pair.places.append(slot);
                        then(nullptr);
                    }
                });
        });
    }

    using Opened = std::function<void(const QList<std::shared_ptr<Executor>> &own, bool swapped)>;
    /// One or two; `swapped`: the second one is `from`.
    void openLanes(const std::deque<QPointer<Connection>> &hosts, const Opened &then, const QPointer<Connection> &from)
    {
        openLane(hosts.front(), [this, hosts, then, from](const std::shared_ptr<Executor> &first) {
            if (hosts.size() == 1) {
                then({first}, false);
                return;
            }
            openLane(hosts.back(),
                     [first, then, swapped = hosts.back() == from](const std::shared_ptr<Executor> &second) {
                         then({first, second}, swapped);
                     });
        });
    }

    void answer(const Result<Pair> &result)
    {
        if (!std::exchange(m_answered, true)) {
            m_promise.addResult(result);
            m_promise.finish();
            m_pair = {};
            deleteLater();
        }
    }

    Pair m_pair;

private:
    const CallContext m_context;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    QPromise<Result<Pair>> m_promise;
    bool m_answered = false;
};

} // namespace

QFuture<Result<Pair>> TransferLane::open(const QPointer<Connection> &from, const QPointer<Connection> &to,
                                         const CallContext &context)
{
    if (!from) {
        return readyFuture(Result<Pair>(hostRemoved()));
    }
    std::deque<QPointer<Connection>> hosts{from};
    if (to && to != from) {
        hosts.push_back(to);
        std::ranges::sort(hosts, {}, [](const QPointer<Connection> &host) { return host->id().value.toString(); });
    }
    const auto lane = [](const QPointer<Connection> &host, std::shared_ptr<Executor> own) {
        auto made = std::make_shared<TransferLane>();
        made->m_host = host;
        made->m_own = std::move(own);
        return made;
    };
    auto *opening = new Opening(*from, context);
    const QFuture<Result<Pair>> future = opening->future();
    opening->take(hosts, [opening, from, to, lane, hosts]() {
        // In the order of the slots, for the same reason.
        opening->openLanes(
            hosts,
            [opening, from, to, lane](const QList<std::shared_ptr<Executor>> &own, bool swapped) {
                opening->m_pair.from = lane(from, own.at(swapped ? 1 : 0));
                opening->m_pair.to = to ? lane(to, own.at(own.size() == 1 || swapped ? 0 : 1)) : nullptr;
                opening->answer(opening->m_pair);
            },
            from);
    });
    return future;
}

} // namespace guestdeck
