// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshprocess.h"

#include "models/transport/wakeup.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX says that the program declares it

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshProcess)
};

constexpr qsizetype maxErrorText = 8 * 1024;

Error systemError(const QString &message, int number)
{
    return {ErrorKind::Io, 0, message, QString::fromLocal8Bit(std::strerror(number))};
}

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (QByteArray &text : texts) {
        result.push_back(text.data());
    }
    result.push_back(nullptr);
    return result;
}

/// Ours, without what would make ssh ask by another program.
std::vector<QByteArray> environmentWith(const SshProcess::Start &how)
{
    std::vector<QByteArray> result;
    for (char **entry = environ; entry && *entry; ++entry) {
        if (how.alone || std::strncmp(*entry, "SSH_ASKPASS", std::strlen("SSH_ASKPASS")) != 0) {
            result.emplace_back(*entry);
        }
    }
    result.insert(result.end(), how.environment.begin(), how.environment.end());
    return result;
}

/// 0, or the error number.
int spawn(pid_t *pid, const SshCommand &command, const SshProcess::Start &how, int errors)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // The lifeline first: the others may overwrite what has its number, but never the other way round.
    if (how.lifeline >= 0) {
        posix_spawn_file_actions_adddup2(&actions, how.lifeline, 3);
    }
    const auto standard = [&](int fd, int number, int flags) {
        if (fd >= 0) {
            posix_spawn_file_actions_adddup2(&actions, fd, number);
        } else {
            posix_spawn_file_actions_addopen(&actions, number, "/dev/null", flags, 0);
        }
    };
    standard(how.input, STDIN_FILENO, O_RDONLY);
    standard(how.output, STDOUT_FILENO, O_WRONLY);
    standard(how.alone ? -1 : errors, STDERR_FILENO, O_WRONLY);

    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigdefault(&attributes, &all);

    std::vector<QByteArray> texts{QFile::encodeName(command.program)};
    for (const QString &argument : command.arguments) {
        texts.push_back(QFile::encodeName(argument));
    }
    std::vector<QByteArray> environment = environmentWith(how);
    const int failure = ::posix_spawnp(pid, texts.front().constData(), &actions, &attributes, pointers(texts).data(),
                                       pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return failure;
}

/// A copy with a number above those that the child gives a meaning to. -1: none to be had.
int above(int fd)
{
    return fd < 0 ? -1 : ::fcntl(fd, F_DUPFD_CLOEXEC, 10);
}

} // namespace

/// The thread that watches all processes. Made when first needed and never ended: processes may outlast everything.
class SshProcessWatch
{
public:
    static SshProcessWatch &instance()
    {
        static auto *watch = new SshProcessWatch;
        return *watch;
    }

    void add(std::shared_ptr<SshProcess> process)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_added.push_back(std::move(process));
        }
        m_wakeup.wake();
    }

private:
    SshProcessWatch()
    {
        sigset_t all;
        sigset_t before;
        sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &before); // signals are the business of other threads
        std::thread([this]() { loop(); }).detach();
        ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    }

    [[noreturn]] void loop()
    {
        std::vector<std::shared_ptr<SshProcess>> processes;
        for (;;) {
            {
                const std::scoped_lock lock(m_mutex);
                std::move(m_added.begin(), m_added.end(), std::back_inserter(processes));
                m_added.clear();
            }
            std::vector<pollfd> entries{{m_wakeup.descriptor(), POLLIN, 0}};
            for (const auto &process : processes) {
                entries.push_back({process->m_errors, POLLIN, 0});
                entries.push_back({process->m_ended, POLLIN, 0});
            }
            if (::poll(entries.data(), entries.size(), -1) < 0) {
                continue; // interrupted
            }
            if (entries[0].revents != 0) {
                m_wakeup.clear();
            }
            for (size_t i = 0; i < processes.size(); ++i) {
                if (entries[2 * i + 1].revents != 0 && !processes[i]->readErrors()) {
                    ::close(std::exchange(processes[i]->m_errors, -1));
                }
                if (entries[2 * i + 2].revents != 0) {
                    processes[i]->reap();
                    processes[i] = nullptr;
                }
            }
            std::erase(processes, nullptr);
        }
    }

    std::mutex m_mutex;
    std::vector<std::shared_ptr<SshProcess>> m_added;
    Wakeup m_wakeup;
};

Result<std::shared_ptr<SshProcess>> SshProcess::start(const SshCommand &command, const Start &how)
{
    const QString failed = Text::tr("The program %1 could not be started.").arg(command.program);
    int pair[2];
    if (::pipe2(pair, O_CLOEXEC) < 0) {
        return systemError(failed, errno);
    }
    ::fcntl(pair[0], F_SETFL, O_NONBLOCK); // our end alone
    std::shared_ptr<SshProcess> process(new SshProcess);
    process->m_errors = pair[0];
    const Start numbered{above(how.input), above(how.output), above(how.lifeline), how.environment, how.alone};
    const int errors = above(pair[1]);
    ::close(pair[1]);
    const int failure = spawn(&process->m_pid, command, numbered, errors);
    for (const int fd : {numbered.input, numbered.output, numbered.lifeline, errors}) {
        if (fd >= 0) {
            ::close(fd);
        }
    }
    if (failure != 0) {
        process->m_reaped = true;
        const ErrorKind kind = failure == ENOENT || failure == EACCES ? ErrorKind::NotFound : ErrorKind::Io;
        return Error{kind, 0, failed, QString::fromLocal8Bit(std::strerror(failure))};
    }
    process->m_ended = int(::syscall(SYS_pidfd_open, process->m_pid, 0));
    if (process->m_ended < 0) {
        const int number = errno;
        ::kill(-process->m_pid, SIGKILL);
        ::waitpid(process->m_pid, nullptr, 0);
        process->m_reaped = true;
        return systemError(failed, number);
    }
    SshProcessWatch::instance().add(process);
    return process;
}

SshProcess::~SshProcess()
{
    for (const int fd : {m_ended, m_errors}) {
        if (fd >= 0) {
            ::close(fd);
        }
    }
}

bool SshProcess::readErrors()
{
    char buffer[4096];
    for (;;) {
        const ssize_t got = ::read(m_errors, buffer, sizeof buffer);
        if (got > 0) {
            const std::scoped_lock lock(m_mutex);
            m_words.append(buffer, qsizetype(got));
            m_words = m_words.right(maxErrorText);
            m_said += got;
            if (size_t(got) == sizeof buffer) {
                return true; // the others want their turn
            }
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            return false;
        } else if (errno == EAGAIN) {
            return true;
        }
    }
}

void SshProcess::reap()
{
    // What it said last; a child of it may hold stderr open for longer, and is not waited for.
    for (int rounds = 0; m_errors >= 0 && rounds < 16; ++rounds) {
        pollfd entry{m_errors, POLLIN, 0};
        if (::poll(&entry, 1, 0) <= 0 || !readErrors()) {
            break;
        }
    }
    if (m_errors >= 0) {
        ::close(std::exchange(m_errors, -1));
    }
    const std::scoped_lock lock(m_mutex);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    m_reaped = true;
    m_changed.notify_all();
}

void SshProcess::end()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_reaped && m_pid > 0) {
        ::kill(-m_pid, SIGTERM);
    }
}

bool SshProcess::hasEnded() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reaped;
}

bool SshProcess::waitForEnd(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [this]() { return m_reaped; });
}

int SshProcess::status() const
{
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

qint64 SshProcess::mark() const
{
    const std::scoped_lock lock(m_mutex);
    return m_said;
}

QString SshProcess::wordsSince(qint64 mark) const
{
    const std::scoped_lock lock(m_mutex);
    return QString::fromLocal8Bit(m_words.right(qsizetype(std::max<qint64>(0, m_said - mark)))).trimmed();
}

} // namespace guestdeck
