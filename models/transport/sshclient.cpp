// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshclient.h"

#include "models/transport/wakeup.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
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

constexpr qsizetype maxOutput = 1024 * 1024;

} // namespace

SshClient SshClient::start(const SshCommand &command, Input input, int file)
{
    SshClient client;
    int pair[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
        client.error = Error{ErrorKind::Io, 0, Text::tr("The channel to the host could not be made."),
                             QString::fromLocal8Bit(std::strerror(errno))};
        return client;
    }
    SshProcess::Start how;
    how.input = input == Input::Both ? pair[1] : file;
    how.output = pair[1];
    Result<std::shared_ptr<SshProcess>> process = SshProcess::start(command, how);
    ::close(pair[1]);
    if (!process) {
        ::close(pair[0]);
        client.error = process.error();
        return client;
    }
    client.fd = pair[0];
    client.process = *process;
    return client;
}

Greeting waitForGreeting(int fd, int ended, const std::stop_token &stop, Clock::time_point until)
{
    const Wakeup wakeup;
    const std::stop_callback onStop(stop, [&wakeup]() { wakeup.wake(); });
    for (;;) {
        pollfd entries[] = {{fd, POLLIN, 0}, {ended, POLLIN, 0}, {wakeup.descriptor(), POLLIN, 0}};
        const int ready = ::poll(entries, 3, remainingMs(until));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready <= 0) {
            return Greeting::Late;
        }
        if (entries[2].revents != 0) {
            return Greeting::Stopped;
        }
        char first = 0;
        return ::recv(fd, &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1 ? Greeting::Came : Greeting::Closed;
    }
}

Greeting readAll(int fd, const std::stop_token &stop, Clock::time_point until, QByteArray *out)
{
    const Wakeup wakeup;
    const std::stop_callback onStop(stop, [&wakeup]() { wakeup.wake(); });
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        pollfd entries[] = {{fd, POLLIN, 0}, {wakeup.descriptor(), POLLIN, 0}};
        const int ready = ::poll(entries, 2, remainingMs(until));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready <= 0) {
            return Greeting::Late;
        }
        if (entries[1].revents != 0) {
            return Greeting::Stopped;
        }
        const ssize_t got = ::read(fd, buffer.data(), size_t(buffer.size()));
        if (got <= 0) {
            return Greeting::Closed;
        }
        out->append(buffer.constData(), std::min(qsizetype(got), maxOutput - out->size()));
        if (Clock::now() >= until) {
            return Greeting::Late; // it says something all the time
        }
    }
}

int connectSocket(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    if (name.size() >= qsizetype(sizeof address.sun_path)) {
        return -1;
    }
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) < 0) {
        ::close(fd);
        return -1;
    }
    return fd;
}

bool isClientFailure(const QString &words)
{
    for (const auto &sign : {"mux_client"_L1, "guestdeck-ssh: "_L1, "Control socket"_L1, "UNKNOWN port 65535"_L1}) {
        if (words.contains(sign)) {
            return true;
        }
    }
    return false;
}

} // namespace guestdeck
