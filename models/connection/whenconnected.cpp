// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/whenconnected.h"

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
    Q_DECLARE_TR_FUNCTIONS(WhenConnected)
};

Error notComing(const std::optional<Error> &why = {})
{
    const Error reason = why.value_or(Error{});
    return {ErrorKind::Unreachable, reason.code, Tr::tr("The host is not connected, and nothing tries to reach it."),
            reason.detail.isEmpty() ? reason.message : reason.detail};
}

/// Nothing when only time will tell.
std::optional<Outcome> answerNow(const Connection &connection)
{
    switch (connection.state()) {
    case Connection::State::Connected:
        return connection.isListComplete() ? std::optional(Outcome{}) : std::nullopt;
    case Connection::State::Connecting:
    case Connection::State::Reconnecting:
        return {};
    case Connection::State::Disconnected:
    case Connection::State::Failed:
        return Outcome(notComing(connection.lastError()));
    }
    return {};
}

/// Lives until it has answered, at most as long as the connection.
class Waiter : public QObject
{
public:
    Waiter(Connection &connection, const CallContext &context)
        : QObject(&connection)
        , m_connection(connection)
    {
        m_promise.start();
        // Stopped from whatever thread: this one looks at it in its own time.
        m_onStop.emplace(context.stop, [this]() {
            QMetaObject::invokeMethod(
                this,
                [this]() {
                    answer(Error{ErrorKind::Cancelled, 0, {}, {}});
                },
                Qt::QueuedConnection);
        });
        connect(&connection, &Connection::stateChanged, this, &Waiter::look);
        connect(&connection, &Connection::listCompleted, this, &Waiter::look);
    }

    ~Waiter() override
    {
        m_onStop.reset();
        answer(notComing()); // the host was removed
    }

    QFuture<Outcome> future() const { return m_promise.future(); }

private:
    void look()
    {
        if (const auto now = answerNow(m_connection)) {
            answer(*now);
        }
    }

    void answer(const Outcome &outcome)
    {
        if (std::exchange(m_answered, true)) {
            return;
        }
        m_promise.addResult(outcome);
        m_promise.finish();
        deleteLater();
    }

    Connection &m_connection;
    QPromise<Outcome> m_promise;
    bool m_answered = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace

QFuture<Outcome> whenConnected(Connection &connection, const CallContext &context)
{
    if (context.stop.stop_requested()) {
        return readyFuture(Outcome(Error{ErrorKind::Cancelled, 0, {}, {}}));
    }
    if (const auto now = answerNow(connection)) {
        return readyFuture(*now);
    }
    return (new Waiter(connection, context))->future();
}

} // namespace guestdeck
