// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/netcheck.h"

#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace
{

constexpr milliseconds slice{50};

qint64 since(Clock::time_point start)
{
    return std::chrono::duration_cast<milliseconds>(Clock::now() - start).count();
}

QString systemWords(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

struct Lookup {
    std::mutex mutex;
    std::condition_variable_any done;
    bool ready = false;
    int error = 0;
    QList<SocketAddress> addresses;
};

QString addressText(const sockaddr *address, socklen_t size)
{
    char text[NI_MAXHOST] = {};
    getnameinfo(address, size, text, sizeof text, nullptr, 0, NI_NUMERICHOST);
    return QString::fromLatin1(text);
}

void lookUp(const std::shared_ptr<Lookup> &lookup, const QByteArray &host)
{
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int error = getaddrinfo(host.constData(), nullptr, &hints, &list);
    const std::scoped_lock lock(lookup->mutex);
    lookup->error = error;
    for (const addrinfo *entry = list; entry && lookup->addresses.size() < 16; entry = entry->ai_next) {
        lookup->addresses.append({QByteArray(reinterpret_cast<const char *>(entry->ai_addr), entry->ai_addrlen),
                                  addressText(entry->ai_addr, entry->ai_addrlen)});
    }
    if (list) {
        freeaddrinfo(list);
    }
    lookup->ready = true;
    lookup->done.notify_all();
}

QByteArray withPort(const QByteArray &raw, int port)
{
    QByteArray address = raw;
    auto *generic = reinterpret_cast<sockaddr *>(address.data());
    if (generic->sa_family == AF_INET6) {
        reinterpret_cast<sockaddr_in6 *>(generic)->sin6_port = htons(static_cast<uint16_t>(port));
    } else {
        reinterpret_cast<sockaddr_in *>(generic)->sin_port = htons(static_cast<uint16_t>(port));
    }
    return address;
}

/// True: something happened on the descriptor.
bool waitFor(int fd, short events, Clock::time_point until, const std::stop_token &stop)
{
    while (!stop.stop_requested() && Clock::now() < until) {
        pollfd entry{fd, events, 0};
        if (poll(&entry, 1, static_cast<int>(slice.count())) > 0) {
            return true;
        }
    }
    return false;
}

int tryAddress(int fd, const QByteArray &address, Clock::time_point until, const std::stop_token &stop)
{
    if (connect(fd, reinterpret_cast<const sockaddr *>(address.constData()), static_cast<socklen_t>(address.size()))
        == 0) {
        return 0;
    }
    if (errno != EINPROGRESS) {
        return errno;
    }
    if (!waitFor(fd, POLLOUT, until, stop)) {
        return ETIMEDOUT;
    }
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

TcpFinding::End endOf(int error)
{
    switch (error) {
    case 0:
        return TcpFinding::End::Open;
    case ECONNREFUSED:
        return TcpFinding::End::Refused;
    case EHOSTUNREACH:
    case ENETUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return TcpFinding::End::Unreachable;
    case ETIMEDOUT:
        return TcpFinding::End::Timeout;
    default:
        return TcpFinding::End::Other;
    }
}

} // namespace

ResolveFinding resolveName(const QString &host, milliseconds limit, const std::stop_token &stop)
{
    const auto start = Clock::now();
    ResolveFinding found;
    found.literal = !QHostAddress(host).isNull();
    // The resolver cannot be interrupted: its thread owns what it fills, and is left behind when it takes too long.
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name = host.toUtf8()] { lookUp(lookup, name); }).detach();
    std::unique_lock lock(lookup->mutex);
    lookup->done.wait_for(lock, stop, limit, [&] { return lookup->ready; });
    found.milliseconds = since(start);
    if (!lookup->ready) {
        found.timedOut = true;
    } else if (lookup->error != 0) {
        found.error = QString::fromLocal8Bit(gai_strerror(lookup->error));
    } else {
        found.addresses = lookup->addresses;
    }
    return found;
}

OpenSocket::OpenSocket(OpenSocket &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

OpenSocket &OpenSocket::operator=(OpenSocket &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

OpenSocket::~OpenSocket()
{
    if (m_fd >= 0) {
        close(m_fd);
    }
}

TcpFinding connectTcp(const QList<SocketAddress> &addresses, int port, milliseconds limit, const std::stop_token &stop,
                      OpenSocket &socket)
{
    TcpFinding found;
    const auto end = Clock::now() + limit;
    for (qsizetype i = 0; i < addresses.size() && !stop.stop_requested(); ++i) {
        const auto start = Clock::now();
        // A dead IPv6 route must leave time for IPv4.
        const auto share = (end - start) / (addresses.size() - i);
        const QByteArray address = withPort(addresses.at(i).raw, port);
        const int family = reinterpret_cast<const sockaddr *>(address.constData())->sa_family;
        OpenSocket tried(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
        const int error = tried.fd() < 0 ? errno : tryAddress(tried.fd(), address, start + share, stop);
        const TcpFinding::End outcome = endOf(error);
        // A refusal tells more than a way that does not exist.
        if (i == 0 || outcome == TcpFinding::End::Open || outcome == TcpFinding::End::Refused) {
            found = {outcome, addresses.at(i).text, error == 0 ? QString() : systemWords(error), since(start)};
        }
        if (outcome == TcpFinding::End::Open) {
            socket = std::move(tried);
            break;
        }
    }
    return found;
}

BannerFinding readSshBanner(const OpenSocket &socket, milliseconds limit, const std::stop_token &stop)
{
    const auto start = Clock::now();
    BannerFinding found;
    QByteArray text;
    constexpr qsizetype most = 8192;
    while (text.size() < most && waitFor(socket.fd(), POLLIN, start + limit, stop)) {
        char buffer[512];
        const ssize_t got = recv(socket.fd(), buffer, sizeof buffer, 0);
        if (got <= 0) {
            found.end = text.isEmpty() ? BannerFinding::End::Closed : BannerFinding::End::NotSsh;
            break;
        }
        text.append(buffer, got);
        qsizetype line = text.startsWith("SSH-") ? 0 : text.indexOf("\nSSH-") + 1;
        if ((line > 0 || text.startsWith("SSH-")) && text.indexOf('\n', line) > 0) {
            found.end = BannerFinding::End::Hello;
            text = text.mid(line, text.indexOf('\n', line) - line);
            break;
        }
        found.end = BannerFinding::End::NotSsh;
    }
    found.milliseconds = since(start);
    found.banner = QString::fromLatin1(text.left(255)).section(u'\n', 0, 0).trimmed();
    found.banner.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return found;
}

} // namespace guestdeck
