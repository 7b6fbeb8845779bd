// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/libvirt/eventloop.h"

#include <libvirt/libvirt.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace guestdeck
{

namespace
{

using Clock = std::chrono::steady_clock;

struct Handle {
    int watch;
    int fd;
    int events;
    virEventHandleCallback callback;
    void *opaque;
    virFreeCallback free;
    bool removed = false;
};

struct Timer {
    int id;
    int interval; ///< ms; -1: off; 0: at each turn
    Clock::time_point due;
    virEventTimeoutCallback callback;
    void *opaque;
    virFreeCallback free;
    bool removed = false;
};

/// All state behind one mutex; callbacks and free functions run without it, on the loop's thread only.
class EventLoop
{
public:
    static EventLoop &instance()
    {
        // Never destroyed: libvirt may call until the very end of the process.
        static auto *const loop = new EventLoop;
        return *loop;
    }

    int addHandle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback free)
    {
        const std::scoped_lock lock(m_mutex);
        m_handles.push_back({++m_nextId, fd, events, callback, opaque, free});
        wake();
        return m_nextId;
    }

    void updateHandle(int watch, int events)
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = std::ranges::find(m_handles, watch, &Handle::watch);
        if (it != m_handles.end() && it->events != events) {
            it->events = events;
            wake();
        }
    }

    int removeHandle(int watch)
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = std::ranges::find(m_handles, watch, &Handle::watch);
        if (it == m_handles.end() || it->removed) {
            return -1;
        }
        it->removed = true; // freed by the loop: libvirt forbids calling its free function from in here
        wake();
        return 0;
    }

    int addTimer(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback free)
    {
        const std::scoped_lock lock(m_mutex);
        m_timers.push_back({++m_nextId, interval, dueIn(interval), callback, opaque, free});
        wake();
        return m_nextId;
    }

    void updateTimer(int id, int interval)
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = std::ranges::find(m_timers, id, &Timer::id);
        if (it != m_timers.end()) {
            it->interval = interval;
            it->due = dueIn(interval);
            wake();
        }
    }

    int removeTimer(int id)
    {
        const std::scoped_lock lock(m_mutex);
        const auto it = std::ranges::find(m_timers, id, &Timer::id);
        if (it == m_timers.end() || it->removed) {
            return -1;
        }
        it->removed = true;
        wake();
        return 0;
    }

private:
    EventLoop()
        : m_wakeFd(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
        std::thread([this]() {
            for (;;) {
                turn();
            }
        }).detach();
    }

    static Clock::time_point dueIn(int interval)
    {
        return Clock::now() + std::chrono::milliseconds(std::max(interval, 0));
    }

    void wake()
    {
        const uint64_t one = 1;
        // A full counter means that a wake-up is pending anyway.
        [[maybe_unused]] const ssize_t written = write(m_wakeFd, &one, sizeof one);
    }

    static short toPoll(int events)
    {
        return short(((events & VIR_EVENT_HANDLE_READABLE) ? POLLIN : 0)
                     | ((events & VIR_EVENT_HANDLE_WRITABLE) ? POLLOUT : 0));
    }

    static int fromPoll(short events)
    {
        return ((events & POLLIN) ? VIR_EVENT_HANDLE_READABLE : 0)
            | ((events & POLLOUT) ? VIR_EVENT_HANDLE_WRITABLE : 0)
            | ((events & (POLLERR | POLLNVAL)) ? VIR_EVENT_HANDLE_ERROR : 0)
            | ((events & POLLHUP) ? VIR_EVENT_HANDLE_HANGUP : 0);
    }

    void turn()
    {
        std::vector<pollfd> fds{{m_wakeFd, POLLIN, 0}};
        std::vector<int> watches;
        const int timeout = prepare(fds, watches);
        if (poll(fds.data(), fds.size(), timeout) > 0 && fds[0].revents) {
            uint64_t count = 0;
            [[maybe_unused]] const ssize_t got = read(m_wakeFd, &count, sizeof count);
        }
        fireTimers();
        for (size_t i = 0; i < watches.size(); ++i) {
            if (fds[i + 1].revents) {
                fireHandle(watches[i], fds[i + 1].revents);
            }
        }
        reap();
    }

    /// Fills the poll set and returns how long it may wait.
    int prepare(std::vector<pollfd> &fds, std::vector<int> &watches)
    {
        const std::scoped_lock lock(m_mutex);
        for (const Handle &handle : m_handles) {
            if (!handle.removed && handle.events != 0) {
                fds.push_back({handle.fd, toPoll(handle.events), 0});
                watches.push_back(handle.watch);
            }
        }
        int timeout = -1;
        const auto now = Clock::now();
        for (const Timer &timer : m_timers) {
            if (timer.interval >= 0 && !timer.removed) {
                // Rounded up, or the last millisecond would be spun away.
                const auto left = std::chrono::ceil<std::chrono::milliseconds>(timer.due - now).count();
                const int wait = int(std::clamp<long long>(left, 0, 3'600'000));
                timeout = timeout < 0 ? wait : std::min(timeout, wait);
            }
        }
        return timeout;
    }

    void fireTimers()
    {
        std::vector<int> ready;
        {
            const std::scoped_lock lock(m_mutex);
            const auto now = Clock::now();
            for (const Timer &timer : m_timers) {
                if (timer.interval >= 0 && !timer.removed && timer.due <= now) {
                    ready.push_back(timer.id);
                }
            }
        }
        for (const int id : ready) {
            std::optional<Timer> call;
            {
                const std::scoped_lock lock(m_mutex);
                const auto it = std::ranges::find(m_timers, id, &Timer::id);
                // An earlier callback of this turn may have removed or stopped it.
                if (it != m_timers.end() && !it->removed && it->interval >= 0) {
                    it->due = dueIn(it->interval);
                    call = *it;
                }
            }
            if (call) {
                call->callback(call->id, call->opaque);
            }
        }
    }

    void fireHandle(int watch, short revents)
    {
        std::optional<Handle> call;
        {
            const std::scoped_lock lock(m_mutex);
            const auto it = std::ranges::find(m_handles, watch, &Handle::watch);
            if (it != m_handles.end() && !it->removed) {
                call = *it;
            }
        }
        if (call) {
            call->callback(call->watch, call->fd, fromPoll(revents), call->opaque);
        }
    }

    /// Frees what was removed, outside the lock: the free functions may come back with more calls.
    void reap()
    {
        std::vector<std::pair<virFreeCallback, void *>> dead;
        {
            const std::scoped_lock lock(m_mutex);
            std::erase_if(m_handles, [&](const Handle &handle) {
                if (handle.removed && handle.free) {
                    dead.emplace_back(handle.free, handle.opaque);
                }
                return handle.removed;
            });
            std::erase_if(m_timers, [&](const Timer &timer) {
                if (timer.removed && timer.free) {
                    dead.emplace_back(timer.free, timer.opaque);
                }
                return timer.removed;
            });
        }
        for (const auto &[free, opaque] : dead) {
            free(opaque);
        }
    }

    std::mutex m_mutex;
    const int m_wakeFd;
    int m_nextId = 0;
    std::vector<Handle> m_handles;
    std::vector<Timer> m_timers;
};

} // namespace

void startLibvirtEventLoop()
{
    static std::once_flag once;
    std::call_once(once, []() {
        EventLoop::instance();
        virEventRegisterImpl(
            [](int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback free) {
                return EventLoop::instance().addHandle(fd, events, callback, opaque, free);
            },
            [](int watch, int events) { EventLoop::instance().updateHandle(watch, events); },
            [](int watch) { return EventLoop::instance().removeHandle(watch); },
            [](int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback free) {
                return EventLoop::instance().addTimer(interval, callback, opaque, free);
            },
            [](int timer, int interval) { EventLoop::instance().updateTimer(timer, interval); },
            [](int timer) { return EventLoop::instance().removeTimer(timer); });
    });
}

} // namespace guestdeck
