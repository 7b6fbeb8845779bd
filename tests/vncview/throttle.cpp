// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/throttle.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

constexpr int PollMs = 20;
constexpr size_t Chunk = 16384;

bool sendAll(int to, const char *bytes, ssize_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(to, bytes, static_cast<size_t>(count), MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
        bytes += sent;
        count -= sent;
    }
    return true;
}

} // namespace

Throttle::Throttle(const QString &target)
    : m_target(target)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, length) == 0 && ::listen(m_listener, 1) == 0
        && ::getsockname(m_listener, generic, &length) == 0) {
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { run(); });
    }
}

Throttle::~Throttle()
{
    m_stop = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    ::close(m_listener);
}

void Throttle::run()
{
    while (!m_stop) {
        pollfd wait{m_listener, POLLIN, 0};
        if (::poll(&wait, 1, PollMs) > 0) {
            const int client = ::accept(m_listener, nullptr, nullptr);
            if (client >= 0) {
                serve(client);
                ::close(client);
            }
        }
    }
}

void Throttle::serve(int client)
{
    using Clock = std::chrono::steady_clock;
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, m_target.toLocal8Bit().constData(), sizeof(address.sun_path));
    const int one = 1;
    ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
    bool open = ::connect(server, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0;
    auto free = Clock::now(); // when the link is done with what was sent last
    char buffer[Chunk];
    while (open && !m_stop) {
        const bool busy = Clock::now() < free;
        pollfd fds[2] = {{client, POLLIN, 0}, {server, static_cast<short>(busy ? 0 : POLLIN), 0}};
        ::poll(fds, 2, busy ? 1 : PollMs);
        if ((fds[0].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t count = ::recv(client, buffer, Chunk, 0);
            open = count > 0 && sendAll(server, buffer, count);
        }
        if (open && (fds[1].revents & (POLLIN | POLLHUP)) != 0) {
            const ssize_t count = ::recv(server, buffer, Chunk, 0);
            open = count > 0 && sendAll(client, buffer, count);
            if (const double rate = m_rate; open && rate > 0) {
                free = std::max(free, Clock::now() - std::chrono::milliseconds(5))
                    + std::chrono::duration_cast<Clock::duration>(
                           std::chrono::duration<double>(static_cast<double>(count) / rate));
            }
        }
    }
    ::close(server);
}
