// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>

namespace guestdeck
{

/// Bounds how many logins are begun at a time: a hundred hosts at the program's start must not mean a hundred ssh that
/// compute keys at once. Who comes first is served first. Any thread.
class LoginTurns
{
public:
    explicit LoginTurns(int atOnce)
        : m_free(atOnce)
    {
    }

    /// False: told to stop, or closed. Else give() must follow.
    bool wait(const std::stop_token &stop);
    void takeAtOnce(); ///< even if that makes one too many
    void give();
    void close(); ///< for good; nobody waits any more

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<quint64> m_waiting;
    quint64 m_last = 0;
    int m_free;
    bool m_closed = false;
};

/// One login's turn; given back in the end. One thread.
class LoginTurn
{
public:
    explicit LoginTurn(LoginTurns &turns)
        : m_turns(turns)
    {
    }
    ~LoginTurn() { setBusy(false); }
    LoginTurn(const LoginTurn &) = delete;
    LoginTurn &operator=(const LoginTurn &) = delete;

    bool wait(const std::stop_token &stop) { return m_busy = m_turns.wait(stop); }
    /// False while it waits for somebody else: others may use the time. It has begun, so true does not wait again.
    void setBusy(bool busy);

private:
    LoginTurns &m_turns;
    bool m_busy = false;
};

} // namespace guestdeck
