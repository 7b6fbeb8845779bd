// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <memory>

namespace guestdeck
{

class SshProcess;

/// What is to be reached from the remote host: host and port, or a unix socket there.
struct SshTarget {
    QString host; ///< as seen from the remote host
    quint16 port = 0;
    QString path; ///< a unix socket of the remote host; then host and port are not used

    bool operator==(const SshTarget &) const = default;
};

/// The target as `ssh -W` takes it: "host:port". Errors: Invalid, for what is neither name nor address: it comes from
/// the host's own answer. Pure; any thread.
Result<QString> stdioForward(const SshTarget &target);
/// `ssh -L localSocket:remotePath`. Errors: Unsupported, for paths that ssh would read as something else.
Result<QString> socketForward(const QString &localSocket, const QString &remotePath);

/// One connection that is carried by ssh, made by SshMaster::channel(). Ends with the login. Any thread may destroy it;
/// that ends the connection, without waiting.
class SshChannel
{
public:
    /// Takes the descriptor. `process`: the ssh that carries it, if one does.
    explicit SshChannel(int fd, std::shared_ptr<SshProcess> process = {});
    ~SshChannel();
    SshChannel(const SshChannel &) = delete;
    SshChannel &operator=(const SshChannel &) = delete;

    /// The near end; belongs to the caller from then on. Nothing was read from it.
    int takeDescriptor();
    int descriptor() const { return m_fd; }

private:
    int m_fd;
    std::shared_ptr<SshProcess> m_process;
};

} // namespace guestdeck
