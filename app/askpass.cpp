// SPDX-License-Identifier: GPL-3.0-or-later
// ssh's askpass program: takes the question to the running Guestdeck and prints the answer.
//     guestdeck-askpass PROMPT
// Environment: GUESTDECK_ASKPASS_SOCKET, GUESTDECK_ASKPASS_TOKEN (both given by Guestdeck), SSH_ASKPASS_PROMPT (by
// ssh). Exit status: 0 with the answer on standard output, or 1. The protocol is models/credentials/askpassserver.h.
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <poll.h>
#include <string.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

namespace
{

constexpr size_t longestAnswer = 4096;
constexpr size_t longestPrompt = 8192; // with the rest within what the server takes
constexpr int patience = 2000; // milliseconds between looks at the parent

char answer[longestAnswer + 1]; // at one place, so that it can be wiped

int fail()
{
    explicit_bzero(answer, sizeof answer);
    return 1;
}

int connectTo(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (std::strlen(path) >= sizeof address.sun_path) {
        return -1;
    }
    std::strcpy(address.sun_path, path);
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

bool writeAll(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(fd, bytes, size);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            return false;
        }
        bytes += written;
        size -= size_t(written);
    }
    return true;
}

/// Waits for the answer; false when nobody wants it any more.
bool waitFor(int fd, pid_t parent)
{
    for (;;) {
        pollfd fds[] = {{fd, POLLIN, 0}, {STDOUT_FILENO, 0, 0}};
        const int ready = poll(fds, 2, patience);
        if (ready < 0 && errno != EINTR) {
            return false;
        }
        if (getppid() != parent || (ready > 0 && (fds[1].revents & (POLLERR | POLLHUP)) != 0)) {
            return false; // ssh has ended: leaving takes the question back
        }
        if (ready > 0 && fds[0].revents != 0) {
            return true;
        }
    }
}

/// How many bytes arrived until the end of the stream; 0 when the answer is too long or the stream broke.
size_t readAnswer(int fd, pid_t parent)
{
    size_t size = 0;
    while (size <= longestAnswer && waitFor(fd, parent)) {
        const ssize_t got = read(fd, answer + size, sizeof answer - size);
        if (got == 0) {
            return size;
        }
        if (got < 0 && errno != EINTR) {
            return 0;
        }
        size += got > 0 ? size_t(got) : 0;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const pid_t parent = getppid();
    prctl(PR_SET_DUMPABLE, 0); // no memory of this process in a crash report
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    signal(SIGPIPE, SIG_IGN);
    const char *const path = std::getenv("GUESTDECK_ASKPASS_SOCKET");
    const char *const token = std::getenv("GUESTDECK_ASKPASS_TOKEN");
    const char *const hint = std::getenv("SSH_ASKPASS_PROMPT");
    if (!path || !token || getppid() != parent) {
        return fail();
    }
    const int fd = connectTo(path);
    if (fd < 0) {
        return fail();
    }
    std::string message;
    for (const std::string &part : {std::string(token), std::string(hint ? hint : ""), std::to_string(parent),
                                    std::string(argc > 1 ? argv[1] : "").substr(0, longestPrompt)}) {
        message.append(part).push_back('\0');
    }
    if (!writeAll(fd, message.data(), message.size())) {
        return fail();
    }
    const size_t size = readAnswer(fd, parent);
    if (size == 0 || answer[0] != 'y') {
        return fail();
    }
    answer[size] = '\n'; // size is at most longestAnswer
    const bool written = writeAll(STDOUT_FILENO, answer + 1, size);
    fail();
    return written ? 0 : 1;
}
