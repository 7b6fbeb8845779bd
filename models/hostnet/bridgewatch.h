// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgetrial.h"
#include "models/hostnet/freshlogin.h"
#include "models/hostnet/watchscript.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace guestdeck
{

/// Our side of the watch on the host: brings it there, comes back over a new login, says keep or roll back, and finds
/// out how it ended. Its calls wait, on workers, one at a time. Shared by the steps of one job.
class BridgeWatch
{
public:
    struct Plan {
        HostNetChange change;
        QString preview; ///< for the details of what went wrong
        QString hostName;
        std::chrono::seconds limit;
        std::shared_ptr<SshMaster> master; ///< the login that stands; null: this machine
        FreshLogin::Acquire acquire;
        LiveTrial::Tell tell;
        std::shared_ptr<LiveTrial::Wishes> wishes;
    };

    explicit BridgeWatch(Plan plan);

    /// Who is root there, and how. Errors: Auth (nobody is), Unreachable …; nothing was changed.
    Outcome prepare(const CallContext &context);
    /// The script runs on the host when this has succeeded, or may: where the answer was lost.
    Outcome apply(const CallContext &context);
    /// Until it may be kept. Errors: as the host tells them; Cancelled (the user's wish; nothing is taken back yet),
    /// Unreachable (the host is not heard of, though it has gone back by now).
    Outcome waitForAnswer(const CallContext &context);
    Outcome keep();
    /// Takes it back and waits until the host shows that; also when it has ended otherwise. Errors: Unreachable;
    /// Conflict: it had been kept.
    Outcome rollBack();
    /// For who looks at a host that is back, after all of the above gave up: as root there,
    QStringList lookCommand() const { return asRoot(m_commands.look()); }
    /// and what it showed. Nothing: it goes on. Errors: as ended(); NotFound (the host has been restarted).
    std::optional<Result<bool>> truthOf(const Result<WatchStatus> &status, const QString &place = {});
    /// The same by new logins, also where only the changed host answers. Waits until one gets through, on a worker.
    struct Found {
        Result<WatchStatus> status;
        QString place = {}; ///< where
    };
    Found lookAnew(const std::stop_token &stop);

    /// Where it answered and when, for the task; empty: not confirmed.
    QString confirmation() const { return m_confirmation; }
    /// That nothing was heard since, and how the host stands then: in its old network, or, after the word to keep it,
    /// in either.
    Error unknown() const;

private:
    struct Answer {
        int status = 0;
        QByteArray out;
        QString err;
    };
    Result<Answer> run(const std::shared_ptr<SshMaster> &way, const QStringList &command, const CallContext &context,
                       std::chrono::milliseconds limit, const QByteArray &input = {}) const;
    Result<WatchStatus> look(const std::shared_ptr<SshMaster> &way) const;
    QStringList asRoot(const QStringList &command) const;
    Outcome findRoot(const CallContext &context);
    /// One more try to be there anew: m_fresh, or nothing and how the host stood.
    Result<WatchStatus> comeBack(const std::stop_token &stop);
    Result<WatchStatus> lookFresh(const std::stop_token &stop);
    /// Brings a word there by whichever way is open, and waits for the end.
    Result<WatchStatus> carry(const QStringList &word, BridgeTrial::State meanwhile);
    QString notBegun() const;
    /// `mayClean`: the folder on the host is removed; false on the GUI thread, where nothing may wait.
    Outcome ended(const WatchStatus &status, bool mayClean = true, const QString &place = {});
    QString whereFromNow(const QString &place) const;
    QString sentence(const WatchStatus &status) const;
    void show(const WatchStatus &status, bool answering, const QString &note = {});
    QString noteOf(const Result<WatchStatus> &status) const;
    void tell(BridgeTrial::State state, const QString &note);
    void clean(const std::shared_ptr<SshMaster> &way) const;
    bool isLate(std::chrono::seconds grace) const;

    const Plan m_plan;
    const WatchCommands m_commands;
    QByteArray m_script;
    QStringList m_prefix; ///< what makes root: sudo -n, or nothing
    bool m_byPkexec = false;
    std::unique_ptr<FreshLogin> m_logins;
    std::shared_ptr<SshMaster> m_fresh; ///< verified to be of after the change
    QElapsedTimer m_begun;
    QDateTime m_backAt; ///< when the host goes back by itself, at the latest
    std::optional<WatchStatus> m_end; ///< how it ended, once that is known
    bool m_mayBeKept = false; ///< the word has been sent, if only perhaps
    int m_deadLooks = 0; ///< in a row that found nobody on watch
    QString m_confirmation;
};

} // namespace guestdeck
