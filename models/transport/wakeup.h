// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace guestdeck
{

/// Ends a poll() from another thread. Any thread.
class Wakeup
{
public:
    Wakeup()
        : m_fd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }
    ~Wakeup()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    void wake() const
    {
        const uint64_t one = 1;
        (void)!::write(m_fd, &one, sizeof one);
    }
    void clear() const
    {
        uint64_t count = 0;
        (void)!::read(m_fd, &count, sizeof count);
    }
    int descriptor() const { return m_fd; } ///< readable after wake()

private:
    int m_fd;
};

/// What poll() takes to wait until then.
inline int remainingMs(std::chrono::steady_clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now()).count();
    return int(std::clamp<std::chrono::milliseconds::rep>(left, 0, 3'600'000));
}

} // namespace guestdeck
