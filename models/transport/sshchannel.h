// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/transport/remoteuri.h"

#include <QStringList>

#include <chrono>
#include <memory>

namespace guestdeck
{

/// What is to be reached from the remote host: host and port, or a unix socket there.
struct SshTarget {
    QString host; ///< as seen from the remote host
    quint16 port = 0;
    QString path; ///< a unix socket of the remote host; then host and port are not used

    bool operator==(const SshTarget &) const = default;
};

/// A program and its arguments, ready to be started without a shell.
struct SshCommand {
    QString program;
    QStringList arguments;

    bool operator==(const SshCommand &) const = default;
};

/// The ssh command that logs in as libvirt does for this URI and forwards to the target: `ssh … -W host:port --
/// machine`, or, for a socket, `ssh … -N -L localSocket:path -- machine`. Errors: Invalid (names that are no names,
/// from the URI or from the host's own answer), Unsupported. Pure; any thread.
Result<SshCommand> sshCommand(const RemoteUri &uri, const SshTarget &target, const QString &localSocket = {});

/// A running ssh that carries one connection. Ends ssh when destroyed, without waiting. Create on a worker: it waits
/// for the other side. Any thread may destroy it.
class SshChannel
{
public:
    /// Starts ssh and waits until the server on the far side has said something (VNC servers speak first), so that a
    /// failure is known with ssh's own words. Errors: Unreachable, Auth, Timeout, NotFound (no ssh program), and those
    /// of sshCommand().
    static Result<std::shared_ptr<SshChannel>> open(const RemoteUri &uri, const SshTarget &target,
                                                    std::chrono::milliseconds limit = std::chrono::seconds(30));
    ~SshChannel();
    SshChannel(const SshChannel &) = delete;
    SshChannel &operator=(const SshChannel &) = delete;

    /// The near end; belongs to the caller from then on. Nothing was read from it.
    int takeDescriptor();

private:
    class Process;
    SshChannel(std::shared_ptr<Process> process, int fd, int lifeline);

    std::shared_ptr<Process> m_process;
    int m_fd;
    int m_lifeline; ///< ssh's input where it does not carry the connection; -1: it does
};

} // namespace guestdeck
