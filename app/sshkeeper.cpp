// SPDX-License-Identifier: GPL-3.0-or-later
// guestdeck-ssh, the program between Guestdeck and ssh. Three roles:
//
//   guestdeck-ssh --keep FD -- ssh ARGUMENTS…    keeps a login: starts ssh and ends it when the other end of the pipe
//   FD
//                                                is closed, which the kernel does however Guestdeck ends.
//   FOLDER/ssh ARGUMENTS…                        (a symbolic link to this program) what libvirt starts in place of ssh:
//                                                rides on the login whose control socket is FOLDER/ctl, and never logs
//                                                in by itself, so that nothing is ever asked behind the user's back.
//   FOLDER/terminal                              (a symbolic link, too) a shell on the host for a terminal, over the
//                                                same login. Without arguments: each terminal reads those in its own
//                                                way. The host is in FOLDER/host, what is said in the end in
//                                                FOLDER/goodbye.
//
// No Qt: it is started for each connection. libvirt gives it hardly any environment (virnetsocket.c), so all it needs
// lies in the folder.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX says that the program declares it

namespace
{

constexpr int notStarted = 127; // as shells have it
constexpr int sshFailed = 255; // as ssh has it
constexpr int goodbyeMs = 2000;

int wait(pid_t ssh)
{
    int status = 0;
    while (::waitpid(ssh, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

bool readableWithin(int fd, int ms)
{
    pollfd entry{fd, POLLIN, 0};
    return ::poll(&entry, 1, ms) > 0;
}

/// A session of its own, so that the keys pressed in Guestdeck's terminal do not reach it and that one signal ends it
/// and the ssh it starts for jump hosts. Dies with the keeper, should that be killed.
[[noreturn]] void becomeSsh(char **argv, pid_t keeper)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != keeper) {
        ::_exit(sshFailed);
    }
    ::execvp(argv[0], argv);
    std::fprintf(stderr, "guestdeck-ssh: cannot start %s: %s\n", argv[0], std::strerror(errno));
    ::_exit(notStarted);
}

int keep(int lifeline, char **argv)
{
    ::fcntl(lifeline, F_SETFD, FD_CLOEXEC);
    const pid_t self = ::getpid();
    const pid_t ssh = ::fork();
    if (ssh < 0) {
        std::perror("guestdeck-ssh: fork");
        return sshFailed;
    }
    if (ssh == 0) {
        becomeSsh(argv, self);
    }
    const int ended = int(::syscall(SYS_pidfd_open, ssh, 0));
    if (ended < 0) {
        std::perror("guestdeck-ssh: pidfd_open");
        ::kill(ssh, SIGKILL);
        wait(ssh);
        return sshFailed;
    }
    pollfd entries[] = {{lifeline, POLLIN, 0}, {ended, POLLIN, 0}};
    while (::poll(entries, 2, -1) < 0 && errno == EINTR) { }
    if (entries[1].revents == 0) {
        ::kill(ssh, SIGTERM); // before setsid() there is no group yet
        ::kill(-ssh, SIGTERM);
        if (!readableWithin(ended, goodbyeMs)) {
            ::kill(ssh, SIGKILL);
        }
    }
    // ssh may have left its helpers behind: what it started for a jump host.
    ::kill(-ssh, SIGTERM);
    return wait(ssh);
}

bool isAnswered(const std::string &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) {
        return false;
    }
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool answered = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return answered;
}

/// The start of a file; `fallback` if there is none, or nothing in it.
std::string readText(const std::string &path, const char *fallback)
{
    std::string text;
    if (std::FILE *file = std::fopen(path.c_str(), "re")) {
        char buffer[4096];
        const size_t got = std::fread(buffer, 1, sizeof buffer, file);
        std::fclose(file);
        text.assign(buffer, got);
    }
    return text.empty() ? fallback : text;
}

/// The user's ssh as a client of the login in the folder; the first word is the program.
std::vector<std::string> rider(const std::string &folder)
{
    // Without a configuration nothing of it can disturb; the first of several equal options counts. Should the login
    // end just now, ssh would log in by itself: but for a ProxyCommand that reaches nothing.
    return {readText(folder + "/program", "ssh"), // what the URI's command= named
            "-F",
            "none",
            "-S",
            folder + "/ctl",
            "-o",
            "ControlMaster=no",
            "-o",
            "ControlPersist=no",
            "-o",
            "ProxyCommand=false",
            "-o",
            "BatchMode=yes"};
}

std::vector<char *> pointers(std::vector<std::string> &words)
{
    std::vector<char *> result;
    for (std::string &word : words) {
        result.push_back(word.data());
    }
    result.push_back(nullptr);
    return result;
}

bool isLoggedIn(const std::string &folder)
{
    if (isAnswered(folder + "/ctl")) {
        return true;
    }
    std::fprintf(stderr, "guestdeck-ssh: the login to this host has ended\n");
    return false;
}

void sayNotStarted(const std::string &program, int number)
{
    std::fprintf(stderr, "guestdeck-ssh: cannot start %s: %s\n", program.c_str(), std::strerror(number));
}

int ride(const std::string &folder, int argc, char **argv)
{
    if (!isLoggedIn(folder)) {
        return sshFailed;
    }
    std::vector<std::string> words = rider(folder);
    words.insert(words.end(), argv + 1, argv + argc);
    ::execvp(words[0].c_str(), pointers(words).data());
    sayNotStarted(words[0], errno);
    return notStarted;
}

/// How the shell on the host ended; `sshFailed`: not by itself.
int runShell(const std::string &folder, const std::string &host)
{
    if (!isLoggedIn(folder)) {
        return sshFailed;
    }
    std::vector<std::string> words = rider(folder);
    // The locale goes along, as most configurations have it.
    for (const char *word : {"-o", "SendEnv=LANG LC_*", "-t", "--", host.c_str()}) {
        words.emplace_back(word);
    }
    pid_t ssh = 0;
    const int failure = ::posix_spawnp(&ssh, words[0].c_str(), nullptr, nullptr, pointers(words).data(), environ);
    if (failure != 0) {
        sayNotStarted(words[0], failure);
        return sshFailed;
    }
    int status = 0;
    while (::waitpid(ssh, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : sshFailed;
}

/// Many terminals close with their program: then nobody could read why it ended.
int terminal(const std::string &folder)
{
    // Now: the folder goes with the login.
    const std::string goodbye
        = readText(folder + "/goodbye", "The ssh login to this host has ended. Press Enter to close this window.");
    const std::string host = readText(folder + "/host", "host");
    termios before{};
    const bool isTerminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    const int status = runShell(folder, host);
    if (status == sshFailed) {
        if (isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); // what was typed for the host does not close the window
        }
        std::fprintf(stderr, "\n%s\n", goodbye.c_str());
        for (char key = 0; key != '\n' && ::read(STDIN_FILENO, &key, 1) == 1;) { }
    }
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string self = argc > 0 ? argv[0] : "";
    const size_t slash = self.rfind('/');
    if (slash != std::string::npos && self.compare(slash, std::string::npos, "/ssh") == 0) {
        return ride(self.substr(0, slash), argc, argv);
    }
    if (slash != std::string::npos && self.compare(slash, std::string::npos, "/terminal") == 0) {
        return terminal(self.substr(0, slash));
    }
    if (argc >= 5 && std::strcmp(argv[1], "--keep") == 0 && std::strcmp(argv[3], "--") == 0) {
        char *end = nullptr;
        const long lifeline = std::strtol(argv[2], &end, 10);
        if (*end == '\0' && lifeline > 2 && ::fcntl(int(lifeline), F_GETFD) >= 0) {
            return keep(int(lifeline), argv + 4);
        }
    }
    std::fprintf(stderr, "guestdeck-ssh is a part of Guestdeck and is started by it.\n");
    return 2;
}
