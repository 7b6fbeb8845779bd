// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshlogin.h"

#include "models/credentials/authbroker.h"
#include "models/transport/loginturns.h"
#include "models/transport/sshclient.h"
#include "models/transport/sshwords.h"
#include "models/transport/wakeup.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <stop_token>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshMaster)
};

// ConnectTimeout covers the way to the server's first words; slow servers (UseDNS) take their time after that.
constexpr milliseconds loginLimit = std::chrono::seconds(60);
constexpr milliseconds configLimit = std::chrono::seconds(3); ///< to read the user's configuration
constexpr milliseconds turnLimit = std::chrono::seconds(5); ///< then others begin their logins
constexpr milliseconds step(250); ///< how exactly the user's time is told from the host's

/// The user's configuration counts, but for what would make this login something else than a carrier of channels.
/// Options on the command line come first, and ssh takes the first.
///
/// ServerAliveInterval × ServerAliveCountMax is also what ssh allows a server to be silent in the login
/// (ssh_packet_set_timeout), where one with a slow name or directory service needs its time: 60 s. So a dead link is
/// not for ssh to notice; libvirt does, by its own keepalive, and then SshMaster::verify() tells it from a dead daemon.
///
/// `patient`: no time limit for the way to the server's first words but ours, which stands still while the user is
/// asked.
QStringList masterArguments(const SshHost &host, const QString &control, bool mayAsk, bool patient)
{
    QStringList list{u"-M"_s, u"-N"_s, u"-T"_s, u"-x"_s, u"-a"_s, u"-S"_s, control};
    QStringList options{u"ControlMaster=yes"_s,
                        u"ControlPersist=no"_s,
                        u"ServerAliveInterval=15"_s,
                        u"ServerAliveCountMax=4"_s,
                        u"ClearAllForwardings=yes"_s,
                        u"RemoteCommand=none"_s,
                        u"RequestTTY=no"_s,
                        u"PermitLocalCommand=no"_s,
                        u"Tunnel=no"_s,
                        u"ForkAfterAuthentication=no"_s,
                        u"LogLevel=INFO"_s};
    options << (patient ? u"ConnectTimeout=none"_s : u"ConnectTimeout=15"_s);
    if (!mayAsk) {
        options << u"BatchMode=yes"_s;
    }
    for (const QString &option : options) {
        list << u"-o"_s << option;
    }
    return list + host.arguments();
}

/// Whether ssh reaches the host by another one or by a program (ProxyJump, ProxyCommand of ssh_config(5)). That asks
/// for its own keys and passwords, and while the user looks for them, the host itself says nothing to this ssh.
bool goesByAnother(const SshHost &host, const std::stop_token &stop)
{
    if (!host.jumpHosts.isEmpty()) {
        return true;
    }
    const SshCommand command{host.program.isEmpty() ? u"ssh"_s : host.program, QStringList{u"-G"_s} + host.arguments()};
    const SshClient client = SshClient::start(command, SshClient::Input::None);
    if (client.error) {
        return false; // the login will say why
    }
    QByteArray out;
    (void)readAll(client.fd, stop, Clock::now() + configLimit, &out);
    ::close(client.fd);
    client.process->end();
    const QList<QByteArray> lines = out.split('\n');
    return std::ranges::any_of(lines, [](const QByteArray &line) {
        return (line.startsWith("proxyjump ") || line.startsWith("proxycommand ")) && !line.endsWith(" none");
    });
}

bool isSocket(const QString &path)
{
    struct stat info {
    };
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISSOCK(info.st_mode);
}

int watchFolder(const QString &folder)
{
    const int fd = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (fd >= 0 && ::inotify_add_watch(fd, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVED_TO) < 0) {
        ::close(fd);
        return -1;
    }
    return fd; // -1: the user has no watches left; then the socket is looked for with each step
}

void drain(int fd)
{
    char buffer[4096];
    while (fd >= 0 && ::read(fd, buffer, sizeof buffer) > 0) { }
}

} // namespace

Result<std::shared_ptr<SshLogin>> SshLogin::start(const SshHost &host, const QString &keeper, const QString &askpass,
                                                  const QString &folder, const std::shared_ptr<AuthAttempt> &attempt,
                                                  const std::stop_token &stop)
{
    std::shared_ptr<SshLogin> login(new SshLogin);
    login->m_host = host;
    login->m_control = folder + u"/ctl"_s;
    login->m_attempt = attempt;
    login->m_wakeup = std::make_shared<Wakeup>();
    ::unlink(QFile::encodeName(login->m_control).constData()); // of a login that was killed
    login->m_watch = watchFolder(folder);

    int lifeline[2];
    if (::pipe2(lifeline, O_CLOEXEC) < 0) {
        return Error{ErrorKind::Io, 0, Text::tr("The ssh login to %1 failed.").arg(host.label()),
                     QString::fromLocal8Bit(std::strerror(errno))};
    }
    login->m_lifeline = lifeline[1];
    SshCommand command{keeper, {u"--keep"_s, u"3"_s, u"--"_s, host.program.isEmpty() ? u"ssh"_s : host.program}};
    const bool mayAsk = attempt != nullptr;
    command.arguments += masterArguments(host, login->m_control, mayAsk, mayAsk && goesByAnother(host, stop));
    SshProcess::Start how;
    how.lifeline = lifeline[0];
    // "never" also for the ssh that is started for a jump host, which does not know our options.
    how.environment = attempt ? attempt->environment(askpass) : QList<QByteArray>{"SSH_ASKPASS_REQUIRE=never"};
    Result<std::shared_ptr<SshProcess>> process = SshProcess::start(command, how);
    ::close(lifeline[0]);
    if (!process) {
        return explained(Result<std::shared_ptr<SshLogin>>(process.error()),
                         Text::tr("The helper program %1 could not be started; the installation of Guestdeck is not "
                                  "complete.")
                             .arg(keeper));
    }
    login->m_process = *process;
    if (attempt) {
        attempt->setCancelled([wakeup = login->m_wakeup]() { wakeup->wake(); });
    }
    return login;
}

SshLogin::~SshLogin()
{
    end();
    if (m_watch >= 0) {
        ::close(m_watch);
    }
}

void SshLogin::end()
{
    m_ended = true;
    const int fd = m_lifeline.exchange(-1);
    if (fd >= 0) {
        ::close(fd);
    }
    m_wakeup->wake();
}

bool SshLogin::isUp() const
{
    return m_up && !m_ended && !m_process->hasEnded();
}

QString SshLogin::lastWords() const
{
    if (m_upMark < 0 || m_ended || !m_process->hasEnded()) {
        return {};
    }
    // Nothing of single channels: their users were told.
    QStringList lines = m_process->wordsSince(m_upMark).split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("channel "_L1) || line.trimmed().isEmpty(); });
    return lines.join(u'\n');
}

Outcome SshLogin::waitUntilUp(const CallContext &context, LoginTurn &turn)
{
    const std::stop_callback onStop(context.stop, [this]() { m_wakeup->wake(); });
    const std::shared_ptr<AuthAttempt> attempt = std::move(m_attempt);
    const QString label = m_host.label();
    const Error cancelled{ErrorKind::Cancelled, 0, Text::tr("The login to %1 was cancelled.").arg(label), {}};
    milliseconds spent{0}; // without the time that the user took
    Clock::time_point before = Clock::now();
    for (;;) {
        pollfd entries[]
            = {{m_process->descriptor(), POLLIN, 0}, {m_watch, POLLIN, 0}, {m_wakeup->descriptor(), POLLIN, 0}};
        const bool asking = attempt && attempt->isAsking();
        (void)::poll(entries, 3, int(step.count()));
        drain(m_watch);
        m_wakeup->clear();
        const Clock::time_point now = Clock::now();
        spent += asking ? milliseconds(0) : std::chrono::duration_cast<milliseconds>(now - before);
        before = now;
        turn.setBusy(spent < turnLimit && !(attempt && attempt->isAsking()));

        if (context.stop.stop_requested() || m_ended || (attempt && attempt->wasCancelled())) {
            end();
            return cancelled;
        }
        if (isSocket(m_control) && !m_process->hasEnded()) {
            break;
        }
        if (entries[0].revents != 0) {
            m_process->waitForEnd(std::chrono::seconds(1));
            // Closing the question makes ssh fail, which may be seen before the notice of it.
            return attempt && attempt->wasCancelled() ? cancelled : loginError(label, m_process->words());
        }
        if (spent > loginLimit) {
            end();
            m_process->waitForEnd(std::chrono::seconds(3));
            return Error{ErrorKind::Timeout, 0, Text::tr("%1 did not answer in time.").arg(label), m_process->words()};
        }
    }
    if (m_watch >= 0) {
        ::close(std::exchange(m_watch, -1));
    }
    m_loginTime = spent.count();
    m_upMark = m_process->mark();
    m_up = true;
    if (attempt) {
        attempt->succeeded();
    }
    return {};
}

} // namespace guestdeck
