// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/transport/sshhost.h"
#include "models/transport/sshprocess.h"

#include <atomic>
#include <memory>
#include <stop_token>

namespace guestdeck
{

class AuthAttempt;
class LoginTurn;
class Wakeup;

/// One run of `ssh -M` under its keeper, from the first packet to its end. Any thread.
class SshLogin
{
public:
    /// `folder` holds the control socket "ctl". `attempt` may be null: nothing is asked. Errors: NotFound, Io.
    static Result<std::shared_ptr<SshLogin>> start(const SshHost &host, const QString &keeper, const QString &askpass,
                                                   const QString &folder, const std::shared_ptr<AuthAttempt> &attempt,
                                                   const std::stop_token &stop);
    ~SshLogin();
    SshLogin(const SshLogin &) = delete;
    SshLogin &operator=(const SshLogin &) = delete;

    /// Waits until the login stands. On any error ssh has been told to end. `turn` is lent to others while it waits
    /// for the user or for a host that takes its time.
    Outcome waitUntilUp(const CallContext &context, LoginTurn &turn);
    bool isUp() const;
    qint64 loginTime() const { return m_loginTime; }
    /// What ssh said since the login stood, if it has ended by itself.
    QString lastWords() const;
    /// Ends ssh, without waiting. Also ends waitUntilUp().
    void end();

    SshProcess &process() { return *m_process; }

private:
    SshLogin() = default;

    SshHost m_host;
    QString m_control;
    std::shared_ptr<AuthAttempt> m_attempt; ///< while logging in
    std::shared_ptr<Wakeup> m_wakeup;
    std::shared_ptr<SshProcess> m_process;
    int m_watch = -1; ///< inotify on the folder; while logging in
    std::atomic<int> m_lifeline = -1; ///< the keeper ends ssh when this is closed
    std::atomic<bool> m_up = false;
    std::atomic<bool> m_ended = false;
    std::atomic<qint64> m_loginTime = -1;
    std::atomic<qint64> m_upMark = -1; ///< in the process's words
};

} // namespace guestdeck
