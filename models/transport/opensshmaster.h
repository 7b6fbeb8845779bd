// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/loginturns.h"
#include "models/transport/sshfolder.h"
#include "models/transport/sshlogin.h"
#include "models/transport/sshmaster.h"

#include <QHash>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace guestdeck
{

/// What all masters of the program share; outlasts SshMasters where a worker still holds a master.
class SshCommon
{
public:
    SshCommon(AuthBroker *broker, SshSetup setup);

    const SshSetup &setup() const { return m_setup; }
    Result<QString> makeSubfolder();
    /// Null without a broker, and after close().
    std::shared_ptr<AuthAttempt> begin(const SshHost &host);
    void close(); ///< the broker may go
    void removeFolder(); ///< the logins have been told to end
    bool isClosed() const;
    LoginTurns &turns() { return m_turns; }

private:
    const SshSetup m_setup;
    mutable std::mutex m_mutex;
    AuthBroker *m_broker;
    SshFolder m_folder;
    LoginTurns m_turns{8};
    bool m_closed = false;
};

/// SshMaster by the OpenSSH client: logins by SshLogin, everything else by short-lived clients of its control socket.
class OpenSshMaster : public SshMaster
{
public:
    OpenSshMaster(SshHost host, std::shared_ptr<SshCommon> common);
    ~OpenSshMaster() override;

    Outcome login(const CallContext &context) override;
    bool isUp() const override;
    bool verify(const CallContext &context, std::chrono::milliseconds limit) override;
    void end() override;
    QString lastWords() const override;
    QString libvirtCommand() const override;
    SshCommand terminalCommand() const override;
    bool wasJustCancelled() const override;
    Result<QString> forwardSocket(const QString &remotePath) override;
    Result<ForwardedPort> forwardPort(const SshTarget &target, quint16 local) override;
    void cancelForward(const SshTarget &target, quint16 local) override;
    Result<std::shared_ptr<SshChannel>> channel(const SshTarget &target, const CallContext &context,
                                                std::chrono::milliseconds limit) override;
    Result<SshAnswer> run(const QStringList &command, const CallContext &context,
                          std::chrono::milliseconds limit) override;
    Result<SshAnswer> runWithInput(const QStringList &command, const QByteArray &input, const CallContext &context,
                                   std::chrono::milliseconds limit) override;
    qint64 loginTime() const override;

    /// Ends the login for good.
    void shutDown();

private:
    Outcome logIn(const CallContext &context);
    /// `input`: a descriptor that the command reads, or -1. Stays the caller's.
    Result<SshAnswer> runReading(int input, const QStringList &command, const CallContext &context,
                                 std::chrono::milliseconds limit);
    Result<std::shared_ptr<SshLogin>> current() const;
    /// A client of the control socket; never logs in by itself.
    SshCommand client(const QStringList &options) const;
    Result<QString> forward(SshLogin &login, const QString &remotePath);
    // portforward.cpp
    Outcome listen(SshLogin &login, const QString &address, quint16 port, const QString &target);
    void unlisten(const QString &address, quint16 port, const QString &target);
    std::optional<Error> tryForward(SshLogin &login, quint16 port);
    Result<std::shared_ptr<SshChannel>> socketChannel(SshLogin &login, const QString &path, const CallContext &context,
                                                      std::chrono::steady_clock::time_point until);
    Result<std::shared_ptr<SshChannel>> portChannel(SshLogin &login, const SshTarget &target,
                                                    const CallContext &context,
                                                    std::chrono::steady_clock::time_point until);
    /// `isAmbiguous`: it was refused, and the reason may be that of another channel.
    Result<std::shared_ptr<SshChannel>> tryPortChannel(SshLogin &login, const SshTarget &target,
                                                       const CallContext &context,
                                                       std::chrono::steady_clock::time_point until, bool *isAmbiguous);

    const std::shared_ptr<SshCommon> m_common;
    const Result<QString>
        m_folder; ///< of this master alone: ssh (for libvirt), terminal, program, host, goodbye, ctl, sockets
    std::mutex m_askingAgain; ///< held while one channel at a time is tried again
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::shared_ptr<SshLogin> m_login; ///< the last one; also while it is under way
    bool m_loggingIn = false;
    quint64 m_logins = 0; ///< finished attempts
    Outcome m_outcome; ///< of the last attempt
    std::optional<std::chrono::steady_clock::time_point> m_cancelled; ///< when the user last closed a question
    bool m_outcomeIsForAll = false; ///< false: the one who tried was told to stop; the others try themselves
    QHash<QString, QString> m_forwards; ///< remote path to local socket, of m_login
    QHash<quint16, QString> m_portForwards; ///< port here to what ssh calls its target, of m_login
    int m_sockets = 0;
};

} // namespace guestdeck
