// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/wallsocket.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace guestdeck::vnc::wallsocket
{

VncError errnoError(int number)
{
    const auto kind = number == ECONNREFUSED ? VncError::Kind::Refused
        : number == ETIMEDOUT                ? VncError::Kind::Timeout
                                             : VncError::Kind::Unreachable;
    return {kind, qt_error_string(number)};
}

namespace
{

// Begins to connect; what comes of it shows when the socket can be written to.
Descriptor dial(int family, const sockaddr *address, socklen_t length, VncError *error)
{
    Descriptor socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isValid() || (::connect(socket.get(), address, length) != 0 && errno != EINPROGRESS)) {
        *error = errnoError(errno);
        return {};
    }
    return socket;
}

Descriptor dialTcp(const Endpoint &endpoint, VncError *error)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV; // a name would block the loop
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(endpoint.port);
    const int status = ::getaddrinfo(endpoint.host.toUtf8().constData(), port.constData(), &hints, &found);
    if (status != 0) {
        *error = {VncError::Kind::Unreachable, QString::fromLocal8Bit(::gai_strerror(status))};
        return {};
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    Descriptor socket = dial(found->ai_family, found->ai_addr, found->ai_addrlen, error);
    const auto set
        = [&](int level, int name, int value) { ::setsockopt(socket.get(), level, name, &value, sizeof(value)); };
    set(SOL_SOCKET, SO_KEEPALIVE, 1); // an idle guest is silent for hours: only the kernel finds a dead link
    set(IPPROTO_TCP, TCP_KEEPIDLE, 30);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 10);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 30000);
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    return socket;
}

Descriptor dialUnix(const Endpoint &endpoint, VncError *error)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(endpoint.path);
    if (path.isEmpty() || size_t(path.size()) >= sizeof(address.sun_path)) {
        *error = errnoError(ENAMETOOLONG);
        return {};
    }
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return dial(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof(address), error);
}

Descriptor adopt(Descriptor socket, VncError *error)
{
    int type = 0;
    socklen_t size = sizeof(type);
    if (::getsockopt(socket.get(), SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM) {
        *error = errnoError(errno);
        return {};
    }
    ::fcntl(socket.get(), F_SETFL, ::fcntl(socket.get(), F_GETFL) | O_NONBLOCK);
    ::fcntl(socket.get(), F_SETFD, FD_CLOEXEC);
    return socket;
}

} // namespace

Descriptor begin(const Endpoint &endpoint, Descriptor descriptor, VncError *error)
{
    switch (endpoint.kind) {
    case Endpoint::Kind::Tcp:
        return dialTcp(endpoint, error);
    case Endpoint::Kind::Unix:
        return dialUnix(endpoint, error);
    case Endpoint::Kind::Fd:
        break;
    }
    return adopt(std::move(descriptor), error);
}

} // namespace guestdeck::vnc::wallsocket
