// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/portforwards.h"

#include "models/actions/hostcommand.h"
#include "models/connection/connectionregistry.h"
#include "models/connection/connectionuri.h"
#include "models/core/async.h"
#include "models/doctor/background.h"
#include "models/transport/sshmaster.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct UsualPort {
    PortService service;
    quint16 port;
};
constexpr UsualPort usualPorts[] = {
    {PortService::Ssh, 22},
    {PortService::Rdp, 3389},
    {PortService::Http, 80},
    {PortService::Https, 443},
};

void takeBack(const std::weak_ptr<SshMaster> &of, const SshTarget &target, quint16 port)
{
    if (port == 0) {
        return;
    }
    // Nobody waits for it; the login ends it anyway.
    Executor::inBackground([of, target, port] {
        if (const auto master = of.lock()) {
            master->cancelForward(target, port);
        }
    });
}

} // namespace

quint16 usualPort(PortService service)
{
    const auto *found = std::ranges::find(usualPorts, service, &UsualPort::service);
    return found != std::end(usualPorts) ? found->port : 0;
}

PortService serviceOfPort(quint16 port)
{
    const auto *found = std::ranges::find(usualPorts, port, &UsualPort::port);
    return found != std::end(usualPorts) ? found->service : PortService::Other;
}

PortWay portWay(const Connection &connection)
{
    const QString name = connection.displayName();
    if (connection.state() != Connection::State::Connected) {
        return {PortWay::Kind::None, PortForwards::tr("%1 is not connected.").arg(name)};
    }
    if (connection.sshMaster()) {
        return {PortWay::Kind::Tunnel, {}};
    }
    if (connection.isSimulated()) {
        return {PortWay::Kind::None, PortForwards::tr("%1 is simulated: its guests have no ports to reach.").arg(name)};
    }
    if (!whyNoHostShell(connection)) {
        return {PortWay::Kind::Direct, {}};
    }
    return {
        PortWay::Kind::None,
        PortForwards::tr("%1 is not reached by ssh, so there is no login that a tunnel could go through.").arg(name)};
}

std::optional<QString> whyNotOpenPort(const Connection &connection, const DomainInfo &guest)
{
    if (const PortWay way = portWay(connection); way.kind == PortWay::Kind::None) {
        return way.why;
    }
    return isActive(guest.state) ? std::nullopt : std::optional(PortForwards::tr("%1 is not running.").arg(guest.name));
}

PortForwards::PortForwards(ConnectionRegistry *registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(registry, &ConnectionRegistry::added, this, &PortForwards::watch);
    connect(registry, &ConnectionRegistry::aboutToBeRemoved, this,
            [this](const Connection *connection) { dropHost(connection->id()); });
    for (const auto &connection : registry->connections()) {
        watch(connection.get());
    }
}

PortForwards::~PortForwards() = default;

void PortForwards::watch(Connection *connection)
{
    connect(connection, &Connection::stateChanged, this, [this, connection] { onState(connection); });
}

PortForwards::Entry *PortForwards::entryOf(quint64 id)
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->shown.id == id; });
    return found != m_entries.end() ? found->get() : nullptr;
}

quint64 PortForwards::open(Connection &connection, const PortRequest &request)
{
    const SshTarget target{request.address, request.port, {}};
    for (const auto &entry : m_entries) {
        const PortForward &known = entry->shown;
        if (known.host == connection.id() && known.target == target && known.state != PortForward::State::Failed
            && (request.localPort == 0 || request.localPort == known.localPort)) {
            return known.id;
        }
    }
    auto entry = std::make_unique<Entry>();
    entry->shown.id = ++m_lastId;
    entry->shown.host = connection.id();
    entry->shown.hostName = connection.displayName();
    entry->shown.guest = request.guest;
    entry->shown.guestName = request.guestName;
    entry->shown.service = request.service;
    entry->shown.target = target;
    entry->shown.localPort = request.localPort;
    entry->wanted = request.localPort;
    const quint64 id = entry->shown.id;
    m_entries.push_back(std::move(entry));
    Q_EMIT added(id);
    if (Entry *mine = entryOf(id)) {
        begin(*mine, connection);
    }
    return id;
}

void PortForwards::begin(Entry &entry, Connection &connection)
{
    const std::shared_ptr<SshMaster> master = connection.sshMaster();
    if (!master) {
        set(entry, PortForward::State::Failed, portWay(connection).why);
        return;
    }
    entry.master = master;
    const quint64 attempt = ++entry.attempt;
    set(entry, PortForward::State::Opening);
    const auto future = inBackground(
        [master, target = entry.shown.target, wanted = entry.wanted] { return master->forwardPort(target, wanted); });
    deliver(future, this,
            [this, id = entry.shown.id, attempt, weak = std::weak_ptr(master),
             target = entry.shown.target](const Result<ForwardedPort> &port) {
                Entry *now = entryOf(id);
                if (now && now->attempt == attempt) {
                    answered(*now, port);
                } else if (port && (!now || now->wanted != port->port)) {
                    takeBack(weak, target, port->port); // closed, or begun anew, while it was being opened
                }
            });
}

void PortForwards::answered(Entry &entry, const Result<ForwardedPort> &port)
{
    if (port) {
        entry.wanted = port->port; // from now on this one, and no other
        entry.shown.localPort = port->port;
        set(entry, PortForward::State::Open, port->trouble ? port->trouble->message : QString());
        return;
    }
    const Connection *connection = m_registry->find(entry.shown.host);
    const bool comesBack = connection && connection->state() != Connection::State::Connected;
    const QString why = port.error().message.isEmpty() ? port.error().detail : port.error().message;
    set(entry, comesBack ? PortForward::State::Waiting : PortForward::State::Failed, comesBack ? QString() : why);
}

void PortForwards::set(Entry &entry, PortForward::State state, const QString &trouble)
{
    if (entry.shown.state == state && entry.shown.trouble == trouble && state != PortForward::State::Open) {
        return;
    }
    entry.shown.state = state;
    entry.shown.trouble = trouble;
    Q_EMIT changed(entry.shown.id);
}

void PortForwards::onState(Connection *connection)
{
    using State = Connection::State;
    if (connection->state() == State::Disconnected) {
        dropHost(connection->id());
        return;
    }
    if (connection->state() == State::Connecting) {
        return;
    }
    QList<quint64> ids;
    for (const auto &entry : m_entries) {
        if (entry->shown.host == connection->id() && entry->shown.state != PortForward::State::Failed) {
            ids.append(entry->shown.id);
        }
    }
    for (const quint64 id : ids) {
        Entry *entry = entryOf(id);
        if (!entry) {
            continue;
        }
        if (connection->state() == State::Connected) {
            if (entry->shown.state == PortForward::State::Waiting) {
                begin(*entry, *connection);
            }
            continue;
        }
        ++entry->attempt;
        set(*entry, PortForward::State::Waiting,
            connection->state() == State::Failed ? tr("%1 is not connected.").arg(connection->displayName())
                                                 : QString());
    }
}

void PortForwards::close(quint64 id)
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->shown.id == id; });
    if (found == m_entries.end()) {
        return;
    }
    Q_EMIT aboutToBeRemoved(id);
    const std::unique_ptr<Entry> entry = std::move(*found);
    m_entries.erase(found);
    if (entry->shown.state != PortForward::State::Failed) {
        takeBack(entry->master, entry->shown.target, entry->wanted);
    }
    Q_EMIT removed(id);
}

void PortForwards::retry(quint64 id)
{
    Entry *entry = entryOf(id);
    Connection *connection = entry ? m_registry->find(entry->shown.host) : nullptr;
    if (connection && entry->shown.state == PortForward::State::Failed) {
        begin(*entry, *connection);
    }
}

void PortForwards::dropHost(const ConnectionId &host)
{
    for (const PortForward &forward : list()) {
        if (forward.host == host) {
            close(forward.id);
        }
    }
}

QList<PortForward> PortForwards::list() const
{
    QList<PortForward> all;
    for (const auto &entry : m_entries) {
        all.append(entry->shown);
    }
    return all;
}

std::optional<PortForward> PortForwards::find(quint64 id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const auto &entry) { return entry->shown.id == id; });
    return found != m_entries.end() ? std::optional((*found)->shown) : std::nullopt;
}

qsizetype PortForwards::activeCount() const
{
    return std::ranges::count_if(m_entries,
                                 [](const auto &entry) { return entry->shown.state != PortForward::State::Failed; });
}

} // namespace guestdeck
