// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace guestdeck
{

/// Where libvirt's event thread leaves events. They are collected and `wake` is called once for a whole burst, so that
/// a flood costs the reader one turn, not one each. Thread-safe.
template <class Event>
class EventQueueOf
{
public:
    explicit EventQueueOf(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void push(Event event)
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_wake) {
            return;
        }
        m_events.push_back(std::move(event));
        if (m_events.size() == 1) {
            m_wake();
        }
    }

    std::vector<Event> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_events, {});
    }

    /// No wake-up comes any more once this returns.
    void detach()
    {
        const std::scoped_lock lock(m_mutex);
        m_wake = nullptr;
        m_events.clear();
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::vector<Event> m_events;
};

} // namespace guestdeck
