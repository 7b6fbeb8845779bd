// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <sys/types.h>

namespace guestdeck
{

/// A program and its arguments, ready to be started without a shell.
struct SshCommand {
    QString program;
    QStringList arguments;

    bool operator==(const SshCommand &) const = default;
};

/// A running ssh (or its keeper), in a session of its own: no terminal to ask questions on that nobody reads, and one
/// group to end. One thread for all of them collects what they say on stderr and reaps them, so that nobody has to wait
/// for ssh. Any thread.
class SshProcess
{
public:
    struct Start {
        int input = -1; ///< becomes the child's standard input; -1: /dev/null. Stays the caller's.
        int output = -1;
        int lifeline = -1; ///< becomes descriptor 3
        QList<QByteArray> environment = {}; ///< "NAME=value", beside ours without what makes ssh ask somewhere else
        bool alone = false; ///< a program of the user's, which may outlast us: our environment as it is, no words
    };

    /// Errors: NotFound (no such program), Io.
    static Result<std::shared_ptr<SshProcess>> start(const SshCommand &command, const Start &how);
    ~SshProcess();
    SshProcess(const SshProcess &) = delete;
    SshProcess &operator=(const SshProcess &) = delete;

    /// It and what it started get SIGTERM.
    void end();
    bool hasEnded() const;
    /// False: not in time.
    bool waitForEnd(std::chrono::milliseconds limit);
    /// Readable when the process has ended; then waitForEnd() is a matter of microseconds.
    int descriptor() const { return m_ended; }
    /// Exit status, 128 + the signal's number; -1: still running.
    int status() const;

    /// What it said on stderr: the last 8 KiB at most. Hostile.
    QString words() const { return wordsSince(0); }
    /// Only what it said after the mark was taken.
    QString wordsSince(qint64 mark) const;
    qint64 mark() const;

private:
    SshProcess() = default;
    friend class SshProcessWatch;
    bool readErrors(); ///< false: there is no more to come
    void reap();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    pid_t m_pid = -1;
    int m_ended = -1; ///< pidfd
    int m_errors = -1; ///< of the watching thread alone
    int m_status = -1;
    bool m_reaped = false;
    QByteArray m_words;
    qint64 m_said = 0; ///< bytes in all
};

} // namespace guestdeck
