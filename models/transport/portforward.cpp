// SPDX-License-Identifier: GPL-3.0-or-later
// Ports of this workstation that lead through a login to somewhere behind the host.
#include "models/transport/opensshmaster.h"
#include "models/transport/sshclient.h"
#include "models/transport/sshwords.h"

#include <QCoreApplication>
#include <QThread>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshMaster)
};

constexpr auto ours4 = "127.0.0.1"_L1;
constexpr auto ours6 = "::1"_L1;
constexpr auto clientLimit = std::chrono::seconds(20);
/// A server that speaks first, or nobody at all, is heard within this; one that waits for us is not.
constexpr auto trialLimit = std::chrono::milliseconds(1500);
constexpr int mostTries = 5; ///< for a free port that somebody else takes meanwhile

struct LocalPort {
    int family;
    quint16 port;
};

/// Binds as ssh will, and lets go again: ssh itself says only that it did not work. The port, or -errno.
int tryBind(const LocalPort &wanted)
{
    const int fd = ::socket(wanted.family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        return -errno;
    }
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in6 six{};
    sockaddr_in four{};
    auto *address = reinterpret_cast<sockaddr *>(&four);
    socklen_t size = sizeof four;
    if (wanted.family == AF_INET6) {
        six.sin6_family = AF_INET6;
        six.sin6_addr = in6addr_loopback;
        six.sin6_port = htons(wanted.port);
        address = reinterpret_cast<sockaddr *>(&six);
        size = sizeof six;
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    } else {
        four.sin_family = AF_INET;
        four.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        four.sin_port = htons(wanted.port);
    }
    int result = 0;
    // Listening tells more than binding: with SO_REUSEADDR two may be bound.
    if (::bind(fd, address, size) < 0 || ::listen(fd, 1) < 0 || ::getsockname(fd, address, &size) < 0) {
        result = -errno;
    } else {
        result = ntohs(wanted.family == AF_INET6 ? six.sin6_port : four.sin_port);
    }
    ::close(fd);
    return result;
}

bool hasNoFamily(int error)
{
    return error == -EADDRNOTAVAIL || error == -EAFNOSUPPORT || error == -EPROTONOSUPPORT;
}

Error localError(quint16 port, int error)
{
    if (error == -EADDRINUSE) {
        return {
            ErrorKind::Conflict,
            0,
            Text::tr("Port %1 of this workstation is in use already. Choose another one, or any free one.").arg(port),
            {}};
    }
    if (error == -EACCES || error == -EPERM) {
        return {ErrorKind::Invalid,
                0,
                Text::tr("Port %1 of this workstation may only be opened by its administrator. Choose one from 1024 "
                         "on.")
                    .arg(port),
                {}};
    }
    return {ErrorKind::Io, 0, Text::tr("No port of this workstation could be opened."), qt_error_string(-error)};
}

/// A port that is free on both families, and whether there is the second.
Result<ForwardedPort> freePort(quint16 wanted)
{
    for (int i = 0; i < mostTries; ++i) {
        const int four = tryBind({AF_INET, wanted});
        if (four < 0) {
            return localError(wanted, four);
        }
        const auto port = static_cast<quint16>(four);
        const int six = tryBind({AF_INET6, port});
        if (six >= 0 || hasNoFamily(six)) {
            return ForwardedPort{port, six >= 0, {}};
        }
        if (wanted != 0) {
            return localError(wanted, six);
        }
    }
    return localError(0, -EADDRINUSE);
}

int connectTo(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

QString forwardText(const QString &address, quint16 port, const QString &target)
{
    return (address.contains(u':') ? u'[' + address + u']' : address) + u':' + QString::number(port) + u':' + target;
}

/// As "-L" takes it: IPv6 addresses in brackets, and nothing but an address or name.
Result<QString> targetText(const SshTarget &target)
{
    const Result<QString> text = stdioForward(target);
    return text ? text
                : Result<QString>(Error{ErrorKind::Invalid,
                                        0,
                                        Text::tr("“%1”, port %2, is not an address that can be reached.")
                                            .arg(target.host.left(100))
                                            .arg(target.port),
                                        {}});
}

} // namespace

Result<ForwardedPort> SshMaster::forwardPort(const SshTarget &, quint16)
{
    return Error{ErrorKind::Unsupported, 0, {}, {}};
}

void SshMaster::cancelForward(const SshTarget &, quint16)
{
}

Outcome OpenSshMaster::listen(SshLogin &login, const QString &address, quint16 port, const QString &target)
{
    const qint64 mark = login.process().mark();
    const SshClient ssh
        = SshClient::start(client({u"-O"_s, u"forward"_s, u"-L"_s, forwardText(address, port, target)}));
    if (ssh.error) {
        return *ssh.error;
    }
    const bool ended = ssh.process->waitForEnd(clientLimit);
    ::close(ssh.fd);
    if (!ended) {
        ssh.process->end();
        return Error{ErrorKind::Timeout, 0, Text::tr("%1 did not answer in time.").arg(host().label()), {}};
    }
    if (ssh.process->status() == 0) {
        return {};
    }
    const QString words = ssh.process->words() + u'\n' + login.process().wordsSince(mark);
    if (words.contains("Address already in use"_L1) || words.contains("cannot listen to port"_L1)) {
        Error error = localError(port, -EADDRINUSE);
        error.detail = words;
        return error;
    }
    return channelError(host().label(), words, false);
}

void OpenSshMaster::unlisten(const QString &address, quint16 port, const QString &target)
{
    const SshClient ssh = SshClient::start(client({u"-O"_s, u"cancel"_s, u"-L"_s, forwardText(address, port, target)}));
    if (!ssh.error) {
        ssh.process->waitForEnd(clientLimit);
        ::close(ssh.fd);
    }
}

/// A connection of ours, as ssh learns only with the first one whether the host lets it through and who is there.
std::optional<Error> OpenSshMaster::tryForward(SshLogin &login, quint16 port)
{
    const qint64 mark = login.process().mark();
    const int fd = connectTo(port);
    if (fd < 0) {
        return localError(port, -errno);
    }
    const Greeting greeting = waitForGreeting(fd, login.process().descriptor(), {}, Clock::now() + trialLimit);
    char first = 0;
    const bool closed
        = greeting == Greeting::Closed || (greeting == Greeting::Came && ::recv(fd, &first, 1, MSG_PEEK) <= 0);
    ::close(fd);
    if (!closed) {
        return {};
    }
    Error error = channelError(host().label(), login.process().wordsSince(mark), false);
    if (error.kind != ErrorKind::Unsupported) {
        error.kind = ErrorKind::Unreachable;
        error.message = Text::tr("Nothing answers at that port of the guest yet.");
    }
    return error;
}

Result<ForwardedPort> OpenSshMaster::forwardPort(const SshTarget &target, quint16 local)
{
    Q_ASSERT(!QCoreApplication::instance() || QThread::currentThread() != QCoreApplication::instance()->thread());
    const Result<QString> text = targetText(target);
    if (!text) {
        return text.error();
    }
    const Result<std::shared_ptr<SshLogin>> login = current();
    if (!login) {
        return login.error();
    }
    {
        const std::scoped_lock lock(m_mutex);
        if (local != 0 && m_portForwards.value(local) == *text) {
            return ForwardedPort{local, false, {}};
        }
    }
    Result<ForwardedPort> port = localError(local, -EADDRINUSE);
    Outcome listening;
    for (int i = 0; i < mostTries; ++i) {
        port = freePort(local);
        if (!port) {
            return port.error();
        }
        listening = listen(**login, ours4, port->port, *text);
        if (listening || listening.error().kind != ErrorKind::Conflict || local != 0) {
            break;
        }
    }
    if (!listening) {
        return listening.error();
    }
    // Programs try ::1 first for "localhost", and come to 127.0.0.1 where it refuses: so it is no matter without.
    port->v6 = port->v6 && listen(**login, ours6, port->port, *text).has_value();
    port->trouble = tryForward(**login, port->port);
    if (port->trouble && port->trouble->kind == ErrorKind::Unsupported) {
        unlisten(ours4, port->port, *text);
        if (port->v6) {
            unlisten(ours6, port->port, *text);
        }
        return *port->trouble;
    }
    const std::scoped_lock lock(m_mutex);
    if (m_login == *login) {
        m_portForwards.insert(port->port, *text);
    }
    return port;
}

void OpenSshMaster::cancelForward(const SshTarget &target, quint16 local)
{
    Q_ASSERT(!QCoreApplication::instance() || QThread::currentThread() != QCoreApplication::instance()->thread());
    const Result<QString> text = targetText(target);
    {
        const std::scoped_lock lock(m_mutex);
        if (!text || m_portForwards.value(local) != *text) {
            return;
        }
        m_portForwards.remove(local);
    }
    if (current()) {
        unlisten(ours4, local, *text);
        unlisten(ours6, local, *text);
    }
}

} // namespace guestdeck
