// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/console/graphicsroute.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::GraphicsRoute)
};

bool isWildcard(const QString &address)
{
    const QHostAddress parsed(address);
    return parsed == QHostAddress(QHostAddress::AnyIPv4) || parsed == QHostAddress(QHostAddress::AnyIPv6);
}

bool isLoopback(const QString &address)
{
    return address == "localhost"_L1 || QHostAddress(address).isLoopback();
}

/// What to dial on the machine that the server runs on.
QString addressThere(const QString &listen)
{
    if (listen.isEmpty() || QHostAddress(listen) == QHostAddress(QHostAddress::AnyIPv4)) {
        return u"127.0.0.1"_s;
    }
    return QHostAddress(listen) == QHostAddress(QHostAddress::AnyIPv6) ? u"::1"_s : listen;
}

std::optional<Error> whyNoScreen(const RemoteUri &uri, DomainState state, const GraphicsInfo &graphics)
{
    if (!isActive(state)) {
        return Error{ErrorKind::Busy, 0, Text::tr("The guest is not running."), {}};
    }
    if (uri.driver == "test"_L1) {
        return Error{ErrorKind::Unsupported, 0, Text::tr("The guests of a simulated host have no screen."), {}};
    }
    switch (graphics.type) {
    case GraphicsInfo::Type::None:
        return Error{ErrorKind::Unsupported, 0, Text::tr("This guest has no graphical screen."), {}};
    case GraphicsInfo::Type::Spice:
        return Error{ErrorKind::Unsupported,
                     0,
                     Text::tr("This guest shows its screen by SPICE only. Guestdeck speaks VNC: add a VNC display to "
                              "the guest's definition to see it here."),
                     {}};
    case GraphicsInfo::Type::Other:
        return Error{ErrorKind::Unsupported, 0, Text::tr("This guest's screen is not shown by VNC."), {}};
    case GraphicsInfo::Type::Vnc:
        break;
    }
    return {};
}

Result<QList<GraphicsRoute>> directRoute(const RemoteUri &uri, const GraphicsInfo &graphics)
{
    if (!graphics.socket.isEmpty() || graphics.port <= 0) {
        return Error{
            ErrorKind::Unsupported, int(GraphicsLeg::Listen),
            Text::tr("The guest's screen is on a socket of its host, which can be reached by ssh only. Connect "
                     "to the host by qemu+ssh to see it."),
            graphics.socket};
    }
    if (graphics.listen.isEmpty() || isLoopback(graphics.listen)) {
        return Error{
            ErrorKind::Unreachable,
            int(GraphicsLeg::Listen),
            Text::tr("The guest's screen can be seen on its own host only, as it listens on the address %1. Connect to "
                     "the host by qemu+ssh, or let the guest listen on an address of the network.")
                .arg(graphics.listen.isEmpty() ? u"127.0.0.1"_s : graphics.listen),
            {}};
    }
    const QString host = isWildcard(graphics.listen) ? uri.host : graphics.listen;
    return QList<GraphicsRoute>{{GraphicsRoute::Kind::Tcp, host, quint16(graphics.port), {}}};
}

} // namespace

GraphicsLeg graphicsLeg(const Error &error)
{
    switch (error.code) {
    case int(GraphicsLeg::Listen):
        return GraphicsLeg::Listen;
    case int(GraphicsLeg::Tunnel):
        return GraphicsLeg::Tunnel;
    case int(GraphicsLeg::Port):
        return GraphicsLeg::Port;
    default:
        return GraphicsLeg::Definition;
    }
}

Result<QList<GraphicsRoute>> graphicsRoutes(const RemoteUri &uri, DomainState state, const GraphicsInfo &graphics)
{
    if (const std::optional<Error> error = whyNoScreen(uri, state, graphics)) {
        return *error;
    }
    // Over tcp or tls without a host libvirt dials this machine.
    const bool local = uri.isLocal();
    const bool thisMachine = uri.host.isEmpty();
    if (!thisMachine && !uri.usesSsh()) {
        return directRoute(uri, graphics);
    }
    QList<GraphicsRoute> routes;
    if (local) {
        routes << GraphicsRoute{GraphicsRoute::Kind::Descriptor, {}, 0, {}};
    }
    if (!graphics.socket.isEmpty()) {
        routes << GraphicsRoute{
            thisMachine ? GraphicsRoute::Kind::UnixSocket : GraphicsRoute::Kind::SshSocket, {}, 0, graphics.socket};
    } else if (graphics.port > 0) {
        routes << GraphicsRoute{thisMachine ? GraphicsRoute::Kind::Tcp : GraphicsRoute::Kind::SshTcp,
                                addressThere(graphics.listen),
                                quint16(graphics.port),
                                {}};
    }
    if (routes.isEmpty()) {
        return Error{ErrorKind::Unsupported,
                     int(GraphicsLeg::Listen),
                     Text::tr("The VNC server of this guest listens nowhere; only its own host can see the screen."),
                     {}};
    }
    return routes;
}

} // namespace guestdeck
