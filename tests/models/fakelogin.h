// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"
#include "models/transport/sshmaster.h"

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace guestdeck
{

/// A login that does what the test says, in place of ssh.
class FakeMaster : public SshMaster
{
public:
    FakeMaster(SshHost host, QString command)
        : SshMaster(std::move(host))
        , m_command(std::move(command))
    {
    }

    using Answer = std::function<Outcome(const CallContext &)>;
    void onLogin(Answer answer); ///< on the worker; the default succeeds at once

    std::atomic<int> calls{0}; ///< of login()
    std::atomic<int> logins{0}; ///< that were needed, as it was not up
    std::atomic<int> searches{0}; ///< commands run on the host
    std::atomic<int> checks{0}; ///< of verify()
    std::atomic<int> ends{0}; ///< of end()
    std::function<void()> onEnd; ///< on the worker
    std::atomic<bool> up{false};
    std::atomic<bool> justCancelled{false}; ///< a question of it, by the user
    std::atomic<bool> answers{true}; ///< the host, over the login
    QByteArray found; ///< what looking for a socket prints
    QString words; ///< ssh's last ones, once it is not up any more
    QString forwarded; ///< what forwardSocket() gives; empty: fails

    Outcome login(const CallContext &context) override;
    bool isUp() const override { return up; }
    bool verify(const CallContext &context, std::chrono::milliseconds limit) override;
    void end() override;
    QString lastWords() const override { return up ? QString() : words; }
    QString libvirtCommand() const override { return m_command; }
    Result<QString> forwardSocket(const QString &remotePath) override;
    using Forward = std::function<Result<ForwardedPort>(const SshTarget &, quint16)>;
    void onForward(Forward answer); ///< on the worker; the default gives the port that is wanted, or 40022
    std::atomic<int> forwards{0};
    QList<quint16> cancelled(); ///< local ports that were taken back
    Result<ForwardedPort> forwardPort(const SshTarget &target, quint16 local) override;
    void cancelForward(const SshTarget &target, quint16 local) override;
    Result<std::shared_ptr<SshChannel>> channel(const SshTarget &, const CallContext &,
                                                std::chrono::milliseconds) override;
    Result<SshAnswer> run(const QStringList &, const CallContext &, std::chrono::milliseconds) override;
    bool wasJustCancelled() const override { return justCancelled; }
    qint64 loginTime() const override { return -1; }

private:
    QString m_command;
    std::mutex m_mutex;
    Answer m_answer;
    Forward m_forward;
    QList<quint16> m_cancelled;
};

/// A real libvirt daemon of an ordinary user, in a folder of its own, and a stand-in for libvirt's ssh that leads to
/// it. Its host has one simulated guest. Needs libvirtd, nc and setpriv.
class FakeHost
{
public:
    FakeHost();
    ~FakeHost();

    static QString whyNot(); ///< empty: works here
    bool start();
    QString socket() const;
    QString command() const; ///< the stand-in for ssh
    static QString uri() { return QStringLiteral("test+ssh://tester@fake-host/default"); }
    /// How the stand-in behaves: "nc", "nohelper", "nosocket", "hang", "refuse".
    void behave(const QByteArray &how) const;
    /// Sends a signal to all of the stand-in that runs: SIGKILL cuts the link, SIGSTOP silences it.
    void signalLinks(int signal) const;

private:
    QTemporaryDir m_dir;
    QProcess m_daemon;
};

} // namespace guestdeck
