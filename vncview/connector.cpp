// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/connector.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

int Descriptor::release()
{
    return std::exchange(m_fd, -1);
}

void Descriptor::reset(int fd)
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    m_fd = fd;
}

namespace
{

VncError errnoError(int number)
{
    const auto kind = number == ECONNREFUSED ? VncError::Kind::Refused
        : number == ETIMEDOUT                ? VncError::Kind::Timeout
                                             : VncError::Kind::Unreachable;
    return {kind, qt_error_string(number)};
}

// A console may be silent for hours, so a dead link is found by the kernel's probes (half a minute), and data that
// nobody acknowledges likewise.
void watchLink(int fd)
{
    const auto set = [fd](int level, int name, int value) { ::setsockopt(fd, level, name, &value, sizeof(value)); };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 15);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 5);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, 30000);
    set(IPPROTO_TCP, TCP_NODELAY, 1);
}

Descriptor connectAddress(int family, const sockaddr *address, socklen_t length, const Cancellation &cancel,
                          QDeadlineTimer deadline, VncError *error)
{
    Descriptor socket(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket.isValid()) {
        *error = errnoError(errno);
        return {};
    }
    // EAGAIN is a unix socket with a full backlog: as good as nobody answering.
    if (::connect(socket.get(), address, length) != 0 && errno != EINPROGRESS) {
        *error = errnoError(errno);
        return {};
    }
    for (;;) {
        pollfd fds[2] = {{socket.get(), POLLOUT, 0}, {cancel.wakeFd, POLLIN, 0}};
        const int ready = ::poll(fds, 2, static_cast<int>(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (cancel.cancelled()) {
            *error = {};
            return {};
        }
        if (ready > 0 && (fds[1].revents & POLLIN) != 0) {
            quint64 count = 0;
            [[maybe_unused]] const ssize_t taken = ::read(cancel.wakeFd, &count, sizeof(count));
        }
        if (ready > 0 && fds[0].revents == 0) {
            continue;
        }
        if (ready <= 0) {
            *error = errnoError(ready == 0 ? ETIMEDOUT : errno);
            return {};
        }
        break;
    }
    int result = 0;
    socklen_t size = sizeof(result);
    ::getsockopt(socket.get(), SOL_SOCKET, SO_ERROR, &result, &size);
    if (result != 0) {
        *error = errnoError(result);
        return {};
    }
    return socket;
}

Descriptor connectTcp(const Endpoint &endpoint, const Cancellation &cancel, QDeadlineTimer deadline, VncError *error)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const QByteArray host = endpoint.host.toUtf8();
    const QByteArray port = QByteArray::number(endpoint.port);
    const int status = ::getaddrinfo(host.constData(), port.constData(), &hints, &found);
    if (status != 0) {
        *error = {VncError::Kind::Unreachable, QString::fromLocal8Bit(::gai_strerror(status))};
        return {};
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    for (const addrinfo *it = found; it != nullptr; it = it->ai_next) {
        Descriptor socket = connectAddress(it->ai_family, it->ai_addr, it->ai_addrlen, cancel, deadline, error);
        if (socket.isValid()) {
            watchLink(socket.get());
            return socket;
        }
        if (error->kind == VncError::Kind::None) {
            return {};
        }
    }
    return {};
}

Descriptor connectUnix(const QString &path, const Cancellation &cancel, QDeadlineTimer deadline, VncError *error)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.isEmpty() || static_cast<size_t>(name.size()) >= sizeof(address.sun_path)) {
        *error = errnoError(ENAMETOOLONG);
        return {};
    }
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    return connectAddress(AF_UNIX, reinterpret_cast<const sockaddr *>(&address), sizeof(address), cancel, deadline,
                          error);
}

Descriptor adopt(int fd, VncError *error)
{
    Descriptor socket(fd);
    const int flags = fd < 0 ? -1 : ::fcntl(fd, F_GETFL);
    int type = 0;
    socklen_t size = sizeof(type);
    if (flags < 0 || ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &size) != 0 || type != SOCK_STREAM) {
        *error = errnoError(flags < 0 ? EBADF : ENOTSOCK);
        return {};
    }
    ::fcntl(fd, F_SETFL, flags | O_NONBLOCK);
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    return socket;
}

} // namespace

Descriptor connectTo(const Endpoint &endpoint, const Cancellation &cancel, int timeoutMs, VncError *error)
{
    const QDeadlineTimer deadline(timeoutMs);
    Descriptor socket;
    switch (endpoint.kind) {
    case Endpoint::Kind::Tcp:
        socket = connectTcp(endpoint, cancel, deadline, error);
        break;
    case Endpoint::Kind::Unix:
        socket = connectUnix(endpoint.path, cancel, deadline, error);
        break;
    case Endpoint::Kind::Fd:
        socket = adopt(endpoint.fd, error);
        break;
    }
    // libvncclient waits with select(), which writes out of bounds for descriptors from FD_SETSIZE on.
    if (socket.get() >= FD_SETSIZE) {
        Descriptor lower(::fcntl(socket.get(), F_DUPFD_CLOEXEC, 3));
        if (!lower.isValid() || lower.get() >= FD_SETSIZE) {
            *error = errnoError(EMFILE);
            return {};
        }
        socket = std::move(lower);
    }
    return socket;
}

} // namespace guestdeck::vnc
