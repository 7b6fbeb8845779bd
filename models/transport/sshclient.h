// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/sshprocess.h"

#include <optional>
#include <stop_token>

namespace guestdeck
{

/// A short-lived ssh that talks to us by a socket. Any thread.
struct SshClient {
    enum class Input { Both, None };

    int fd = -1; ///< the caller's
    std::shared_ptr<SshProcess> process;
    std::optional<Error> error; ///< then there is neither of the above

    /// `file`: with Input::None, what it reads in place of nothing. Stays the caller's.
    static SshClient start(const SshCommand &command, Input input = Input::Both, int file = -1);
};

enum class Greeting { Came, Late, Closed, Stopped };

/// Waits until there is something to read, without reading it. `ended`: readable when what carries the socket is gone.
Greeting waitForGreeting(int fd, int ended, const std::stop_token &stop, std::chrono::steady_clock::time_point until);
/// Reads to the end, and keeps the first MiB. Closed: that was all.
Greeting readAll(int fd, const std::stop_token &stop, std::chrono::steady_clock::time_point until, QByteArray *out);
/// -1: nobody listens there.
int connectSocket(const QString &path);
/// ssh's own words, when a client of a control socket could not do what it was told to.
bool isClientFailure(const QString &words);

} // namespace guestdeck
