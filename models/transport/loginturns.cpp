// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/loginturns.h"

namespace guestdeck
{

bool LoginTurns::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const quint64 mine = ++m_last;
    m_waiting.push_back(mine);
    const bool came
        = m_changed.wait(lock, stop, [&]() { return m_closed || (m_free > 0 && m_waiting.front() == mine); });
    std::erase(m_waiting, mine);
    const bool mayGo = came && !m_closed && !stop.stop_requested();
    m_free -= mayGo ? 1 : 0;
    m_changed.notify_all(); // the next one may be in front now
    return mayGo;
}

void LoginTurns::takeAtOnce()
{
    const std::scoped_lock lock(m_mutex);
    --m_free;
}

void LoginTurns::give()
{
    const std::scoped_lock lock(m_mutex);
    ++m_free;
    m_changed.notify_all();
}

void LoginTurns::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void LoginTurn::setBusy(bool busy)
{
    if (busy == m_busy) {
        return;
    }
    m_busy = busy;
    if (busy) {
        m_turns.takeAtOnce();
    } else {
        m_turns.give();
    }
}

} // namespace guestdeck
