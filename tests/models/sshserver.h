// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A real sshd on a loopback port of its own, run by the testing user, with a host key and a user key of its own; and
/// an ssh configuration that knows it as "box".
class SshServer
{
public:
    SshServer() = default;
    ~SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;

    /// Empty: it runs; else what is missing. `options`: further lines of sshd_config.
    QString start(const QStringList &options = {});
    void stop();

    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    int port() const { return m_port; }
    QString log() const;
    int logins() const; ///< how many sshd has accepted
    /// A signal to the processes of the logins, not to sshd itself: SIGSTOP silences them, SIGKILL ends them.
    void signalSessions(int signal) const;
    /// A script that starts ssh with the configuration; `more`: further lines for "Host *", hostile ones too.
    QString client(const QString &name, const QStringList &more = {}) const;
    /// Writes a file of the folder, executable if asked.
    QString write(const QString &name, const QByteArray &text, bool program = false) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = 0;
};
