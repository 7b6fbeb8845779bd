// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshchannel.h"

#include "models/core/log.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX says that the program declares it

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshChannel)
};

constexpr qsizetype maxErrorText = 8 * 1024;

Error systemError(const QString &message)
{
    return {ErrorKind::Io, 0, message, QString::fromLocal8Bit(std::strerror(errno))};
}

/// What ssh's last words mean (OpenSSH's own texts, which it does not translate).
ErrorKind kindOf(const QString &words)
{
    for (const auto &sign : {"Permission denied"_L1, "Host key verification failed"_L1, "Too many authentication"_L1}) {
        if (words.contains(sign)) {
            return ErrorKind::Auth;
        }
    }
    return ErrorKind::Unreachable;
}

int remainingMs(Clock::time_point until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    return int(std::max<qint64>(0, left));
}

/// Waits until there is something to read, without reading it. 1: yes; 0: not in time; -1: the other end is closed.
int waitForGreeting(int fd, Clock::time_point until)
{
    for (;;) {
        pollfd entry{fd, POLLIN, 0};
        const int ready = ::poll(&entry, 1, remainingMs(until));
        if (ready < 0 && errno == EINTR) {
            continue;
        }
        if (ready <= 0) {
            return ready;
        }
        char first = 0;
        return ::recv(fd, &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1 ? 1 : -1;
    }
}

} // namespace

/// The ssh process. A thread of its own collects what it says on stderr and reaps it, so that nobody waits for ssh.
class SshChannel::Process
{
public:
    static Result<std::shared_ptr<Process>> start(const SshCommand &command, int standardIo);

    /// ssh and what it started get SIGTERM.
    void end()
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_reaped && m_pid > 0) {
            ::kill(-m_pid, SIGTERM);
        }
    }
    bool hasEnded() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_reaped;
    }
    /// Its last words; waits a little for them, as the socket closes before stderr is read.
    QString words()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(1), [this]() { return m_reaped; });
        return QString::fromLocal8Bit(m_words).trimmed();
    }

private:
    static void watch(const std::shared_ptr<Process> &self, int errors);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    pid_t m_pid = -1;
    bool m_reaped = false;
    QByteArray m_words;
};

Result<std::shared_ptr<SshChannel::Process>> SshChannel::Process::start(const SshCommand &command, int standardIo)
{
    int errors[2];
    if (::pipe2(errors, O_CLOEXEC) < 0) {
        return systemError(Text::tr("The ssh program could not be started."));
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, standardIo, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, standardIo, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, errors[1], STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // A session of its own: no terminal to ask questions on that nobody reads, and one group to end.
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    sigset_t standard;
    sigemptyset(&standard);
    sigaddset(&standard, SIGPIPE);
    sigaddset(&standard, SIGTERM);
    posix_spawnattr_setsigdefault(&attributes, &standard);

    std::vector<QByteArray> texts{QFile::encodeName(command.program)};
    for (const QString &argument : command.arguments) {
        texts.push_back(QFile::encodeName(argument));
    }
    std::vector<char *> argv;
    for (QByteArray &text : texts) {
        argv.push_back(text.data());
    }
    argv.push_back(nullptr);

    auto process = std::make_shared<Process>();
    const int failure = ::posix_spawnp(&process->m_pid, argv[0], &actions, &attributes, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(errors[1]);
    if (failure != 0) {
        ::close(errors[0]);
        return Error{ErrorKind::NotFound, 0,
                     Text::tr("The program %1 could not be started; is the package openssh-client installed?")
                         .arg(command.program),
                     QString::fromLocal8Bit(std::strerror(failure))};
    }
    std::thread([process, fd = errors[0]]() { watch(process, fd); }).detach();
    return process;
}

void SshChannel::Process::watch(const std::shared_ptr<Process> &self, int errors)
{
    // Both are watched: a child of ssh (a master that stays) may hold stderr open after ssh itself has ended.
    const int ended = int(::syscall(SYS_pidfd_open, self->m_pid, 0));
    pollfd entries[] = {{errors, POLLIN, 0}, {ended, POLLIN, 0}};
    char buffer[1024];
    while (ended >= 0 || entries[0].fd >= 0) {
        if (::poll(entries, 2, -1) < 0) {
            continue; // interrupted
        }
        if (entries[0].revents != 0) {
            const ssize_t got = ::read(errors, buffer, sizeof buffer);
            if (got > 0) {
                const std::scoped_lock lock(self->m_mutex);
                self->m_words.append(buffer, qsizetype(got));
                self->m_words = self->m_words.right(maxErrorText);
                continue; // all of it, before looking at the end
            }
            entries[0].fd = -1;
        } else if (entries[1].revents != 0) {
            break;
        }
    }
    ::close(errors);
    if (ended >= 0) {
        ::close(ended);
    }
    const std::scoped_lock lock(self->m_mutex);
    ::waitpid(self->m_pid, nullptr, 0);
    self->m_reaped = true;
    self->m_changed.notify_all();
}

namespace
{

/// Connects to the near end of `ssh -L`, which appears some time after ssh has logged in. -1: not in time.
template <class Ended>
int connectWhenThere(const QString &path, Clock::time_point until, const Ended &ended)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::memcpy(address.sun_path, name.constData(), std::min(size_t(name.size()), sizeof address.sun_path - 1));
    while (!ended() && remainingMs(until) > 0) {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
            return fd;
        }
        ::close(fd);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return -1;
}

} // namespace

Result<std::shared_ptr<SshChannel>> SshChannel::open(const RemoteUri &uri, const SshTarget &target,
                                                     std::chrono::milliseconds limit)
{
    const Clock::time_point until = Clock::now() + limit;
    // Only for the time of the start: once connected, the socket's name is not needed any more.
    QTemporaryDir folder(QDir::tempPath() + u"/guestdeck-XXXXXX"_s); // made with mode 0700
    const QString local = folder.filePath(u"screen"_s);
    const Result<SshCommand> command = sshCommand(uri, target, local);
    if (!command) {
        return command.error();
    }
    int pair[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) < 0) {
        return systemError(Text::tr("The channel to the host could not be made."));
    }
    Result<std::shared_ptr<Process>> process = Process::start(*command, pair[1]);
    ::close(pair[1]);
    if (!process) {
        ::close(pair[0]);
        return process.error();
    }
    const bool direct = target.path.isEmpty();
    const int fd = direct ? pair[0] : connectWhenThere(local, until, [&]() { return (*process)->hasEnded(); });
    std::shared_ptr<SshChannel> channel(new SshChannel(*process, fd, direct ? -1 : pair[0]));
    const int greeting = fd < 0 ? ((*process)->hasEnded() ? -1 : 0) : waitForGreeting(fd, until);
    if (greeting > 0) {
        return channel;
    }
    if (greeting == 0) {
        (*process)->end();
        return Error{ErrorKind::Timeout, 0,
                     Text::tr("The screen of the guest did not answer through ssh to %1 in time.").arg(uri.host),
                     (*process)->words()};
    }
    const QString words = (*process)->words();
    qCDebug(logConsole).noquote() << "ssh ended:" << words;
    return Error{kindOf(words), 0, Text::tr("The ssh channel to %1 could not be opened.").arg(uri.host), words};
}

SshChannel::SshChannel(std::shared_ptr<Process> process, int fd, int lifeline)
    : m_process(std::move(process))
    , m_fd(fd)
    , m_lifeline(lifeline)
{
}

SshChannel::~SshChannel()
{
    for (const int fd : {m_fd, m_lifeline}) {
        if (fd >= 0) {
            ::close(fd);
        }
    }
    m_process->end();
}

int SshChannel::takeDescriptor()
{
    return std::exchange(m_fd, -1);
}

} // namespace guestdeck
