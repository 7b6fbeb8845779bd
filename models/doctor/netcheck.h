// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <stop_token>

namespace guestdeck
{

// The first legs, by the system's own calls. Never on the GUI thread: they wait, but not longer than `limit`, and end
// within 100 ms when stopped.

struct SocketAddress {
    QByteArray raw; ///< a sockaddr
    QString text; ///< "192.0.2.1"
};

struct ResolveFinding {
    QList<SocketAddress> addresses;
    QString error; ///< the resolver's words; empty: none
    bool timedOut = false;
    bool literal = false; ///< it was an address, nothing had to be looked up
    qint64 milliseconds = -1;
};
ResolveFinding resolveName(const QString &host, std::chrono::milliseconds limit, const std::stop_token &stop);

/// A connected socket, closed with its owner.
class OpenSocket
{
public:
    OpenSocket() = default;
    explicit OpenSocket(int fd)
        : m_fd(fd)
    {
    }
    OpenSocket(OpenSocket &&other) noexcept;
    OpenSocket &operator=(OpenSocket &&other) noexcept;
    ~OpenSocket();
    int fd() const { return m_fd; }

private:
    int m_fd = -1;
};

struct TcpFinding {
    enum class End { Open, Refused, Unreachable, Timeout, Other };
    End end = End::Other;
    QString address; ///< that was reached, or tried last
    QString error; ///< the system's words
    qint64 milliseconds = -1;
};
TcpFinding connectTcp(const QList<SocketAddress> &addresses, int port, std::chrono::milliseconds limit,
                      const std::stop_token &stop, OpenSocket &socket);

struct BannerFinding {
    enum class End { Hello, Silent, Closed, NotSsh };
    End end = End::Silent;
    QString banner; ///< "SSH-2.0-OpenSSH_9.2p1"; what came in its place
    qint64 milliseconds = -1;
};
/// Reads ssh's first line, past what RFC 4253 lets a server say before.
BannerFinding readSshBanner(const OpenSocket &socket, std::chrono::milliseconds limit, const std::stop_token &stop);

} // namespace guestdeck
