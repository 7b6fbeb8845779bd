// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/serialchannel.h"

#include "models/connection/connection.h"
#include "models/console/byteinbox.h"
#include "models/core/async.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype pieceBytes = 4 * 1024;
constexpr qint64 sliceMs = 8; ///< of the GUI thread; as long as it then has for painting and keys
constexpr auto pause = 8ms;
constexpr auto lookAgainIfTaken = 5s;
constexpr std::array<std::chrono::milliseconds, 5> pauses{300ms, 1s, 3s, 10s, 30s};

} // namespace

SerialChannel::SerialChannel(Connection *connection, const QUuid &uuid, Opener opener, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_uuid(uuid)
    , m_opener(std::move(opener))
{
    if (!m_opener) {
        m_opener = [this](const Request &request, const std::shared_ptr<ByteInbox> &inbox) {
            if (!m_connection) {
                return readyFuture(Result<OpenedConsole>(
                    Error{ErrorKind::Unreachable, 0, SerialChannel::tr("The host was removed."), {}}));
            }
            return m_connection->run(Lane::Interactive,
                                     [uuid = m_uuid, request, inbox](Session &session, const CallContext &) {
                                         return openConsole(session, uuid, request.alias, request.force, inbox);
                                     });
        };
    }
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this]() { open(false); });
    m_drainAgain.setSingleShot(true);
    m_drainAgain.setInterval(pause);
    connect(&m_drainAgain, &QTimer::timeout, this, &SerialChannel::drain);
    attach();
}

SerialChannel::~SerialChannel()
{
    drop();
}

void SerialChannel::attach()
{
    Connection *connection = m_connection;
    connect(connection, &Connection::stateChanged, this, &SerialChannel::refresh);
    connect(connection, &Connection::listCompleted, this, &SerialChannel::refresh);
    connect(connection, &QObject::destroyed, this, &SerialChannel::refresh);
    connect(connection, &Connection::domainStateChanged, this, [this](const QUuid &uuid) {
        if (uuid == m_uuid) {
            m_failures = 0;
            refresh();
        }
    });
    const auto ifMine = [this](const QList<QUuid> &uuids) {
        if (uuids.contains(m_uuid)) {
            refresh();
        }
    };
    const Inventory *inventory = connection->inventory();
    connect(inventory, &Inventory::domainsAdded, this, ifMine);
    connect(inventory, &Inventory::domainsRemoved, this, ifMine);
    connect(inventory, &Inventory::domainsChanged, this, [ifMine](const QList<QUuid> &uuids, DomainFields fields) {
        if (fields & DomainField::State) {
            ifMine(uuids);
        }
    });
}

void SerialChannel::moveTo(Connection *connection)
{
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->inventory()->disconnect(this);
    }
    m_connection = connection;
    attach();
    if (m_started) {
        reconnect();
    }
}

void SerialChannel::start()
{
    if (!m_started) {
        m_started = true;
        refresh();
    }
}

std::optional<SerialChannel::State> SerialChannel::obstacle() const
{
    const Connection *connection = m_connection.data();
    if (!connection || connection->state() != Connection::State::Connected) {
        return State::HostAway;
    }
    const Inventory::Domain *domain = connection->inventory()->find(m_uuid);
    if (!domain) {
        return connection->isListComplete() ? State::Gone : State::Waiting;
    }
    if (!connection->isListComplete()) {
        return State::Waiting; // what is known of it may be of yesterday
    }
    return isActive(domain->info.state) ? std::nullopt : std::optional(State::Off);
}

void SerialChannel::refresh()
{
    if (!m_started) {
        return;
    }
    if (const auto what = obstacle()) {
        drop();
        m_failures = 0;
        setState(*what);
        return;
    }
    switch (m_state) {
    case State::Open:
    case State::Opening:
        return;
    case State::Taken:
    case State::Failed:
    case State::NoDevice:
        if (m_failures > 0 || m_retry.isActive()) {
            return; // has its own time
        }
        break;
    default:
        break;
    }
    open(false);
}

void SerialChannel::reconnect()
{
    m_started = true;
    drop();
    m_failures = 0;
    if (const auto what = obstacle()) {
        setState(*what);
    } else {
        open(false);
    }
}

void SerialChannel::takeOver()
{
    if (m_started && !obstacle()) {
        open(true);
    }
}

void SerialChannel::setDevice(const QString &alias)
{
    if (m_wanted != alias) {
        m_wanted = alias;
        if (m_alias != alias && m_started) {
            reconnect();
        }
    }
}

void SerialChannel::open(bool force)
{
    drop();
    if (const auto what = obstacle()) {
        setState(*what);
        return;
    }
    const quint64 generation = m_generation;
    // The inbox wakes on libvirt's thread. It is closed before this object goes, which waits for a wake under way.
    m_inbox = std::make_shared<ByteInbox>(inboxBytes, [this, generation]() {
        QMetaObject::invokeMethod(
            this,
            [this, generation]() {
                if (generation == m_generation && m_state == State::Open) {
                    drain();
                }
            },
            Qt::QueuedConnection);
    });
    if (m_state != State::Taken || force) {
        setState(State::Opening); // a look at a line that is taken does not flicker
    }
    deliver(m_opener({m_wanted, force}, m_inbox), this, [this, generation](const Result<OpenedConsole> &result) {
        if (generation == m_generation) {
            takeOpened(result);
        }
    });
}

void SerialChannel::takeOpened(const Result<OpenedConsole> &result)
{
    if (!result.has_value()) {
        if (result.error().kind == ErrorKind::NotFound) {
            setState(State::Gone);
            return;
        }
        ++m_failures;
        setState(State::Failed, result.error());
        retryLater();
        return;
    }
    if (m_devices != result->devices) {
        m_devices = result->devices;
        m_alias = result->alias;
        Q_EMIT devicesChanged();
    } else if (m_alias != result->alias) {
        m_alias = result->alias;
        Q_EMIT devicesChanged();
    }
    if (!result->running) {
        setState(State::Off); // an event of it is on its way
        return;
    }
    if (m_alias.isEmpty()) {
        setState(State::NoDevice);
        return;
    }
    if (result->error) {
        if (result->error->kind == ErrorKind::Conflict) {
            setState(State::Taken, result->error);
            m_retry.start(lookAgainIfTaken);
            return;
        }
        ++m_failures;
        setState(State::Failed, result->error);
        retryLater();
        return;
    }
    m_stream = result->stream;
    m_received = false;
    setState(State::Open);
    Q_EMIT opened();
    drain();
}

void SerialChannel::retryLater()
{
    const size_t index = size_t(std::max(m_failures - 1, 0));
    if (index < pauses.size()) {
        m_retry.start(pauses[index]);
    } else {
        setState(State::Failed, m_error); // by the user's wish alone
    }
}

void SerialChannel::drop()
{
    ++m_generation;
    m_retry.stop();
    m_drainAgain.stop();
    if (m_inbox) {
        m_inbox->close();
        m_inbox.reset();
    }
    m_stream.reset();
}

void SerialChannel::drain()
{
    if (m_drainAgain.isActive() || m_state != State::Open) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    const quint64 generation = m_generation;
    for (;;) {
        const ByteInbox::Part part = m_inbox->take(pieceBytes);
        if (part.leftOut > 0) {
            Q_EMIT leftOut(part.leftOut);
        }
        if (!part.bytes.isEmpty()) {
            m_received = true;
            m_failures = 0;
            Q_EMIT received(part.bytes);
        }
        if (generation != m_generation) {
            return; // whoever listens has begun something else
        }
        if (part.ended) {
            ended(part.error);
            return;
        }
        if (part.bytes.isEmpty()) {
            return;
        }
        if (timer.elapsed() >= sliceMs) {
            m_drainAgain.start();
            return;
        }
    }
}

void SerialChannel::ended(const std::optional<Error> &error)
{
    drop();
    if (const auto what = obstacle()) {
        setState(*what);
        return;
    }
    // The guest is switching off, the host is going, or somebody took the line over: the next look tells.
    ++m_failures;
    setState(State::Opening, error);
    retryLater();
}

bool SerialChannel::send(const QByteArray &bytes)
{
    return m_state == State::Open && m_stream && m_stream->send(bytes);
}

bool SerialChannel::reply(const QByteArray &bytes)
{
    return m_state == State::Open && m_stream && m_stream->reply(bytes);
}

qsizetype SerialChannel::waiting() const
{
    return m_stream ? m_stream->waiting() : 0;
}

void SerialChannel::discardWaiting()
{
    if (m_stream) {
        m_stream->discardWaiting();
    }
}

void SerialChannel::setState(State state, std::optional<Error> error)
{
    if (m_state == state && m_error == error) {
        return;
    }
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

} // namespace guestdeck
