// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/graphicsendpoint.h"

#include "models/connection/connection.h"
#include "models/console/graphicsroute.h"
#include "models/core/async.h"
#include "models/core/log.h"
#include "models/libvirt/graphicscalls.h"
#include "models/transport/sshmaster.h"

#include <QCoreApplication>
#include <QPromise>

#include <cstring>
#include <unistd.h>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GraphicsEndpoint)
};

using EndpointResult = Result<std::shared_ptr<GraphicsEndpoint>>;

/// After the host has been asked: either ready, or what ssh still has to do.
struct Found {
    std::shared_ptr<GraphicsEndpoint> endpoint;
    std::optional<SshTarget> ssh;
};

void useRoute(GraphicsEndpoint &endpoint, const GraphicsRoute &route)
{
    endpoint.kind = route.kind == GraphicsRoute::Kind::UnixSocket ? GraphicsEndpoint::Kind::UnixSocket
                                                                  : GraphicsEndpoint::Kind::Tcp;
    endpoint.host = route.host;
    endpoint.port = route.port;
    endpoint.path = route.path;
}

/// Says where the server is, for people and for remembering its certificate.
void nameRoute(GraphicsEndpoint &endpoint, const GraphicsRoute &route, const QString &host)
{
    const QString port = QString::number(route.port);
    const QString there = !route.path.isEmpty() ? route.path
        : route.host.contains(u':')             ? u"[%1]:%2"_s.arg(route.host, port)
                                                : u"%1:%2"_s.arg(route.host, port);
    const bool seenFromThere
        = route.kind == GraphicsRoute::Kind::SshTcp || route.kind == GraphicsRoute::Kind::SshSocket;
    endpoint.where = seenFromThere ? Text::tr("%1 on %2", "address, host").arg(there, host) : there;
    endpoint.certificateKey
        = (host.isEmpty() ? u"localhost"_s : host) + u":"_s + (route.path.isEmpty() ? port : route.path);
}

Result<Found> askHost(Session &session, const QUuid &uuid, const QString &uriText)
{
    const Result<RemoteUri> uri = RemoteUri::parse(uriText);
    if (!uri) {
        return uri.error();
    }
    Result<GraphicsState> state = readGraphics(session, uuid);
    if (!state) {
        return state.error();
    }
    const Result<QList<GraphicsRoute>> routes = graphicsRoutes(*uri, state->state, state->graphics);
    if (!routes) {
        return routes.error();
    }
    Found found{std::make_shared<GraphicsEndpoint>(), {}};
    found.endpoint->serverName = uri->host;
    found.endpoint->password = std::exchange(state->password, {});
    Error failure;
    for (const GraphicsRoute &route : *routes) {
        if (route.kind == GraphicsRoute::Kind::Descriptor) {
            const Result<int> fd = openGraphicsDescriptor(session, uuid);
            if (fd) {
                found.endpoint->kind = GraphicsEndpoint::Kind::Descriptor;
                found.endpoint->setDescriptor(*fd);
                return found;
            }
            // Read-only connections and old hypervisors: the next way may do.
            qCDebug(logConsole).noquote() << "no descriptor from the host:" << fd.error().detail;
            failure = fd.error();
            continue;
        }
        nameRoute(*found.endpoint, route, uri->host);
        if (route.kind == GraphicsRoute::Kind::SshTcp || route.kind == GraphicsRoute::Kind::SshSocket) {
            found.ssh = SshTarget{route.host, route.port, route.path};
        } else {
            useRoute(*found.endpoint, route);
        }
        return found;
    }
    return failure;
}

EndpointResult openChannel(const Found &found, const std::shared_ptr<SshMaster> &master)
{
    Result<std::shared_ptr<SshChannel>> channel = master->channel(*found.ssh, {});
    if (!channel) {
        Error error = channel.error();
        // The host's own connect() failed: ssh did its part. Of sockets the host does not tell.
        error.code = int(error.detail.contains("connect failed"_L1) && found.ssh->path.isEmpty() ? GraphicsLeg::Port
                                                                                                 : GraphicsLeg::Tunnel);
        return error;
    }
    found.endpoint->kind = GraphicsEndpoint::Kind::Descriptor;
    found.endpoint->setDescriptor((*channel)->takeDescriptor());
    found.endpoint->tunnel = *channel;
    return found.endpoint;
}

} // namespace

GraphicsEndpoint::~GraphicsEndpoint()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    if (!password.isEmpty()) {
        explicit_bzero(password.data(), size_t(password.size()));
    }
}

int GraphicsEndpoint::takeDescriptor()
{
    return std::exchange(m_fd, -1);
}

QFuture<EndpointResult> resolveGraphics(Connection &connection, const QUuid &uuid, Lane lane)
{
    auto promise = std::make_shared<QPromise<EndpointResult>>();
    promise->start();
    const QFuture<EndpointResult> future = promise->future();
    const auto answer
        = connection.run(lane, [uuid, uri = connection.uri()](Session &session, const CallContext &) -> Result<Found> {
              return askHost(session, uuid, uri);
          });
    deliver(answer, &connection, [promise, &connection](const Result<Found> &found) {
        const std::shared_ptr<SshMaster> master = connection.sshMaster();
        if (found && found->ssh && !master) {
            promise->addResult(Error{
                ErrorKind::Unreachable, int(GraphicsLeg::Tunnel), Text::tr("The host is not connected by ssh."), {}});
            promise->finish();
            return;
        }
        if (found && found->ssh) {
            // A thread of its own: a guest may be slow to answer, and must not hold a lane of the connection.
            Executor::inBackground([promise, found = *found, master]() {
                promise->addResult(openChannel(found, master));
                promise->finish();
            });
            return;
        }
        promise->addResult(found ? EndpointResult(found->endpoint) : EndpointResult(found.error()));
        promise->finish();
    });
    return future;
}

QFuture<Outcome> sendKeysByLibvirt(Connection &connection, const QUuid &uuid, const QList<uint> &codes)
{
    return connection.run(Lane::Interactive, [uuid, codes](Session &session, const CallContext &) -> Outcome {
        return sendKeys(session, uuid, codes);
    });
}

} // namespace guestdeck
