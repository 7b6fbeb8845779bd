// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/transport/sshchannel.h"
#include "models/transport/sshhost.h"
#include "models/transport/sshprocess.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace guestdeck
{

class AuthBroker;

/// Where the helper programs lie, and where the control sockets go.
struct SshSetup {
    QString askpass; ///< path of guestdeck-askpass
    QString keeper; ///< path of guestdeck-ssh
    QString runtimeFolder; ///< mode 0700, short enough for unix sockets; made by SshMasters when empty
};

/// What a command on the host answered.
struct SshAnswer {
    int status = 0; ///< of the command; 255 also when ssh itself failed
    QByteArray out; ///< at most 1 MiB
    QString err; ///< at most 8 KiB
};

/// A port here that leads to another one through a host.
struct ForwardedPort {
    quint16 port = 0; ///< here
    bool v6 = false; ///< on ::1, too
    /// What a first connection was answered: the way is open, but nothing answers there, at least for now.
    std::optional<Error> trouble = {};
};

/// One login to one host: an OpenSSH master (`ssh -M -N`) with a private control socket, which carries libvirt, the
/// consoles and all commands (design: one login per host). It lives as long as somebody holds it; the last one to let
/// go ends it, without waiting. If the program dies, the keeper process ends ssh.
/// Thread: any; the calls that wait must not be made on the GUI thread (asserted).
class SshMaster
{
public:
    virtual ~SshMaster();
    SshMaster(const SshMaster &) = delete;
    SshMaster &operator=(const SshMaster &) = delete;

    const SshHost &host() const { return m_host; }

    /// Logs in unless that is done already; the second caller waits for the first one's login. Questions go to the
    /// AuthBroker, and the time that users take is not limited; the rest is (connecting: 15 s).
    /// A master that died logs in afresh. Errors: Auth (detail: ssh's words; refused, host key changed or not
    /// accepted), Cancelled (the user closed the question), Unreachable, Timeout, NotFound (no ssh program), Invalid.
    virtual Outcome login(const CallContext &context) = 0;
    /// Logged in, as far as is known: ssh itself notices a dead link only after a minute.
    virtual bool isUp() const = 0;
    /// Whether the host answers over this login. If it does not within the limit, the login is ended, with all that it
    /// carries, so that login() makes a new one. For who has lost a connection over it. False without a login.
    virtual bool verify(const CallContext &context, std::chrono::milliseconds limit = std::chrono::seconds(4)) = 0;
    /// Ends the login with all that it carries; login() makes a new one. For who cannot end otherwise what hangs there.
    virtual void end() = 0;
    /// What ssh said when the login ended by itself; empty while it is up, and when we ended it. Hostile.
    virtual QString lastWords() const = 0;

    /// What libvirt gets as `command=`: a program that carries libvirt's remote command over this login and never logs
    /// in by itself. The path is good as long as the master is held.
    virtual QString libvirtCommand() const = 0;
    /// A shell on the host, for a terminal: over this login, and never one of its own. Says so and waits for Enter
    /// when the login ends or has ended. One word without special characters. Empty: there is none. Any thread.
    virtual SshCommand terminalCommand() const { return {}; }
    /// The user closed a question of this login within the last seconds: who tries by itself must not ask again.
    virtual bool wasJustCancelled() const { return false; }
    /// A unix socket here (in the private folder) that is connected to the one at `remotePath` on the host; for hosts
    /// that have neither virt-ssh-helper nor nc. Good as long as the master is held. Needs login() before.
    virtual Result<QString> forwardSocket(const QString &remotePath) = 0;
    /// A port of this workstation's loopback (127.0.0.1, and ::1 where it has one) whose connections go to host:port as
    /// seen from the host (`ssh -O forward -L`). Lives until cancelForward(), or the end of the login. Asked again for
    /// one that is there: that one. Needs login() before. Waits up to a few seconds for the far end, see
    /// ForwardedPort::trouble. Errors: Conflict (`local` is taken here), Invalid (not an address; a port that only root
    /// may open), Unsupported (the host forbids forwarding), Unreachable (no login), Timeout.
    /// `local`: 0: any that is free.
    virtual Result<ForwardedPort> forwardPort(const SshTarget &target, quint16 local);
    /// Takes one back. One that is not there is no matter.
    virtual void cancelForward(const SshTarget &target, quint16 local);
    /// A channel to a port or socket as seen from the host. Waits for the server's first byte (VNC servers speak
    /// first), so that a refusal is known with ssh's own words. Does not log in: Unreachable without a login. Other
    /// errors: Unsupported (the host forbids forwarding), Invalid, NotFound, Timeout, Cancelled.
    virtual Result<std::shared_ptr<SshChannel>> channel(const SshTarget &target, const CallContext &context,
                                                        std::chrono::milliseconds limit = std::chrono::seconds(30))
        = 0;
    /// Runs a command on the host: quoted by models/core/shell, run by the user's login shell. Needs login() before.
    /// Errors: as login(), Timeout. A command's failing is no error: see SshAnswer::status.
    virtual Result<SshAnswer> run(const QStringList &command, const CallContext &context,
                                  std::chrono::milliseconds limit = std::chrono::seconds(30))
        = 0;
    /// As run(), and `input` becomes the command's standard input: for what must not stand in any command line, which
    /// every user of the host may read. Unsupported where a login cannot do that.
    virtual Result<SshAnswer> runWithInput(const QStringList &command, const QByteArray &input,
                                           const CallContext &context,
                                           std::chrono::milliseconds limit = std::chrono::seconds(30));
    /// Milliseconds that the last login took without the user's time; -1: none yet.
    virtual qint64 loginTime() const = 0;

protected:
    explicit SshMaster(SshHost host)
        : m_host(std::move(host))
    {
    }

private:
    SshHost m_host;
};

/// All logins of the program. Thread: made and destroyed on the GUI thread; acquire() from any. Owner: Application,
/// beyond all connections.
class SshMasters
{
public:
    /// `broker` may be null: then nothing is ever asked (BatchMode).
    explicit SshMasters(AuthBroker *broker, SshSetup setup = {});
    /// Ends all logins and removes the folder. Does not wait for the hosts.
    ~SshMasters();
    SshMasters(const SshMasters &) = delete;
    SshMasters &operator=(const SshMasters &) = delete;

    /// The master for this login, a new one if there is none. Does not log in.
    std::shared_ptr<SshMaster> acquire(const SshHost &host);

    /// The helper programs beside the running program, or where they are installed.
    static SshSetup installedSetup();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace guestdeck
