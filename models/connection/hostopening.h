// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/connection/openingturns.h"
#include "models/transport/rideuri.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace guestdeck
{

/// One attempt to reach a host: ssh logs in, libvirt opens over that login, by another way if the host lacks the
/// programs for the usual one. Destroying it ends the attempt at once and waits for nothing. Thread: GUI. Owner:
/// Connection.
class HostOpening : public QObject
{
    Q_OBJECT
public:
    struct Plan {
        ConnectionConfig config;
        QString label; ///< what the user calls the host
        HostServices services;
        RemoteWay way = {}; ///< what worked last time
        std::function<void(int reason)> onClosed = {}; ///< as Executor::OpenRequest::onClosed
        /// The last connection over this login broke: whether the host still answers over it is to be found out first.
        bool doubtful = false;
        bool automatic = false; ///< nobody asked for it: what the user has just cancelled is not asked again
        std::optional<Error> insteadOfLogin = {}; ///< if a login would be needed, this is how the attempt ends
        std::chrono::milliseconds limit = std::chrono::seconds(30); ///< of libvirt's open, while nobody is asked
        /// Counts the opens of this host that libvirt has not come back from, earlier attempts' too. A daemon that
        /// hangs keeps a thread and, over ssh, a session for each; with three of them the login is ended, which brings
        /// them back, and where that is not the way no other attempt begins.
        std::shared_ptr<std::atomic<int>> unanswered = {};
    };

    explicit HostOpening(Plan plan, QObject *parent = nullptr);
    ~HostOpening() override;

    void start();
    void cancel(); ///< at once; nothing is emitted any more
    void hurry(); ///< the user wished for it meanwhile
    Connection::Phase phase() const; ///< Queued, Login, Asking or Libvirt
    /// The user was asked something: trying again by itself might ask again.
    bool hasAsked() const { return m_asked; }
    /// Logging in is what failed, or what it is busy with.
    bool isLogin() const { return m_phase == Connection::Phase::Login; }

    // What it leaves behind; after finished().
    std::unique_ptr<Executor> takeExecutor() { return std::move(m_executor); }
    std::unique_ptr<OpeningTurn> takeTurn() { return std::move(m_turn); } ///< for the first list; maybe given up
    const std::shared_ptr<SshMaster> &master() const { return m_master; }
    const RemoteWay &way() const { return m_way; }

Q_SIGNALS:
    void phaseChanged();
    /// Once. Errors of the login are Cancelled, Auth, Unreachable, Timeout …; not emitted when destroyed before.
    void finished(const guestdeck::Outcome &outcome);

private:
    void inTurn(OpeningTurn::Place place, std::function<void()> go);
    bool isStuck() const;
    Error stuckError() const;
    void watchQuestions();
    void onAsked(quint64 id);
    void onWithdrawn(quint64 id);
    void setPhase(Connection::Phase phase);
    void login(const SshHost &host);
    void onLogin(const Outcome &outcome);
    void ride();
    void openLibvirt(const Result<QString> &uri);
    void onOpened(const Outcome &outcome);
    void findSocket(const Error &failure);
    void useSocket(const Error &failure, RideFault fault, const FoundSocket &found);
    void tooLong();
    void finish(const Outcome &outcome);
    Error loginError(Error error) const;
    Error libvirtError(Error error) const;

    Plan m_plan;
    RemoteWay m_way;
    QString m_login; ///< as questions name the host
    Connection::Phase m_phase = Connection::Phase::None;
    std::stop_source m_stop;
    std::shared_ptr<SshMaster> m_master;
    std::unique_ptr<Executor> m_executor;
    std::unique_ptr<OpeningTurn> m_turn; ///< null: the attempt is over
    QTimer m_limit;
    bool m_limited = false;
    QSet<quint64> m_questions;
    bool m_asked = false;
    bool m_otherWayTried = false;
    bool m_finished = false;
    int m_try = 0; ///< answers to an earlier one are dropped
};

} // namespace guestdeck
