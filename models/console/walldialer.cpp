// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/walldialer.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QPromise>

namespace guestdeck
{

namespace
{

using EndpointResult = Result<WallDialer::Endpoint>;

/// What is dialled without waiting must be an address: names are looked up on a thread of their own.
QFuture<EndpointResult> withAddress(const WallDialer::Endpoint &endpoint)
{
    auto promise = std::make_shared<QPromise<EndpointResult>>();
    promise->start();
    QFuture<EndpointResult> future = promise->future();
    Executor::inBackground([promise, endpoint] {
        const QHostInfo found = QHostInfo::fromName(endpoint->host);
        if (found.addresses().isEmpty()) {
            promise->addResult(
                Error{ErrorKind::Unreachable, 0, WallDialer::tr("The host's name is not known."), found.errorString()});
        } else {
            endpoint->host = found.addresses().constFirst().toString();
            promise->addResult(endpoint);
        }
        promise->finish();
    });
    return future;
}

WallDialer::Hooks completed(WallDialer::Hooks hooks, ConnectionRegistry *registry)
{
    const Error gone{ErrorKind::Unreachable, 0, WallDialer::tr("The host was removed."), {}};
    // On the lane of details: it has room for many, and consoles and actions have others.
    if (!hooks.resolve) {
        hooks.resolve = [registry, gone](const DomainId &guest) {
            Connection *connection = registry->find(guest.connection);
            return connection ? resolveGraphics(*connection, guest.uuid, Lane::Details)
                              : readyFuture(EndpointResult(gone));
        };
    }
    if (!hooks.capture) {
        hooks.capture = [registry, gone](const DomainId &guest) {
            Connection *connection = registry->find(guest.connection);
            if (!connection) {
                return readyFuture(Result<Screenshot>(gone));
            }
            return connection->run(Lane::Details, [uuid = guest.uuid](Session &session, const CallContext &context) {
                return takeScreenshot(session, uuid, context);
            });
        };
    }
    return hooks;
}

} // namespace

WallDialer::WallDialer(ConnectionRegistry *registry, Hooks hooks, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_hooks(completed(std::move(hooks), registry))
{
    connect(registry, &ConnectionRegistry::removed, this, [this](const ConnectionId &id) { m_hosts.remove(id); });
}

void WallDialer::add(Queue &queue, const DomainId &guest)
{
    if (queue.running.contains(guest)) {
        queue.wanted.insert(guest);
    } else if (!queue.waiting.contains(guest)) {
        queue.waiting.append(guest);
    }
}

bool WallDialer::leave(Queue &queue, const DomainId &guest)
{
    queue.running.remove(guest);
    return queue.wanted.remove(guest);
}

void WallDialer::dial(const DomainId &guest)
{
    add(m_hosts[guest.connection].dials, guest);
    startDials(guest.connection);
}

void WallDialer::capture(const DomainId &guest)
{
    add(m_hosts[guest.connection].captures, guest);
    startCaptures(guest.connection);
}

void WallDialer::forget(const DomainId &guest)
{
    const auto host = m_hosts.find(guest.connection);
    if (host == m_hosts.end()) {
        return;
    }
    for (Queue *queue : {&host->dials, &host->captures}) {
        queue->waiting.removeAll(guest);
        queue->wanted.remove(guest);
    }
}

bool WallDialer::hasChannel(const ConnectionId &id)
{
    const Connection *connection = m_registry->find(id);
    if (!connection || !connection->sshMaster()) {
        return true; // needs none
    }
    Host &host = m_hosts[id];
    host.tunnels.removeIf([](const std::weak_ptr<void> &tunnel) { return tunnel.expired(); });
    return host.tunnels.size() + host.dials.running.size() < channelsPerHost;
}

void WallDialer::startDials(const ConnectionId &id)
{
    QList<DomainId> tooMany;
    Host &host = m_hosts[id];
    while (!host.dials.waiting.isEmpty() && host.dials.running.size() < dialsPerHost) {
        const DomainId guest = host.dials.waiting.takeFirst();
        if (!hasChannel(id)) {
            tooMany.append(guest);
            continue;
        }
        host.dials.running.insert(guest);
        host.dials.wanted.insert(guest);
        deliver(m_hooks.resolve(guest), this,
                [this, guest](const Result<Endpoint> &result) { arrived(guest, result); });
    }
    for (const DomainId &guest : std::as_const(tooMany)) {
        Q_EMIT refused(
            guest,
            {ErrorKind::NoSpace, 0, tr("This host has as many live pictures already as one login may carry."), {}});
    }
}

void WallDialer::arrived(const DomainId &guest, const Result<Endpoint> &result)
{
    const bool named
        = result && (*result)->kind == GraphicsEndpoint::Kind::Tcp && QHostAddress((*result)->host).isNull();
    if (named) {
        deliver(withAddress(*result), this, [this, guest](const Result<Endpoint> &resolved) { tell(guest, resolved); });
    } else {
        tell(guest, result);
    }
}

void WallDialer::tell(const DomainId &guest, const Result<Endpoint> &result)
{
    const auto host = m_hosts.find(guest.connection);
    if (host == m_hosts.end()) {
        return;
    }
    if (result && (*result)->tunnel) {
        host->tunnels.append((*result)->tunnel);
    }
    const bool wanted = leave(host->dials, guest);
    if (wanted && result) {
        Q_EMIT dialled(guest, *result);
    } else if (wanted) {
        Q_EMIT refused(guest, result.error());
    }
    startDials(guest.connection);
}

void WallDialer::startCaptures(const ConnectionId &id)
{
    Host &host = m_hosts[id];
    while (!host.captures.waiting.isEmpty() && host.captures.running.size() < capturesPerHost) {
        const DomainId guest = host.captures.waiting.takeFirst();
        host.captures.running.insert(guest);
        host.captures.wanted.insert(guest);
        deliver(m_hooks.capture(guest), this, [this, guest](const Result<Screenshot> &result) {
            const auto found = m_hosts.find(guest.connection);
            if (found == m_hosts.end()) {
                return;
            }
            const bool wanted = leave(found->captures, guest);
            if (wanted && result) {
                Q_EMIT captured(guest, *result);
            } else if (wanted) {
                Q_EMIT missed(guest, result.error());
            }
            startCaptures(guest.connection);
        });
    }
}

} // namespace guestdeck
