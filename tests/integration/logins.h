// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace guestdeck::lab
{

/// What sshd of host 2 says about itself; -1 everywhere when it could not be asked.
struct Logins {
    int accepted = -1;
    int failed = -1; ///< refused passwords and keys
    int connections = -1; ///< that came, logged in or not
    int open = -1; ///< logins at this moment

    static Logins now();
};

/// An ssh configuration of its own for a test, so that the files of whoever runs it are neither read nor written. ssh
/// takes the home directory from the password file, not from $HOME; so this goes by the URI's command=.
class SshSettings
{
public:
    /// `lines` come first in the configuration, and so count.
    explicit SshSettings(const QStringList &lines = {});

    QString command() const { return m_dir.filePath(QStringLiteral("ssh")); }
    QString knownHostsFile() const { return m_dir.filePath(QStringLiteral("known_hosts")); }
    QByteArray knownHosts() const;
    /// The lab's hosts are known from the start.
    void knowTheLab();
    /// qemu+ssh://USER@HOST-2/system with this configuration.
    QString uri(const QString &user, const QString &parameters = {}) const;

private:
    QTemporaryDir m_dir;
};

/// A process of this machine; those of lab hosts and of other labs' users are not among them.
struct Running {
    qint64 pid = 0;
    QByteArray commandLine; ///< words with NUL between
    QByteArray environment;
};
QList<Running> runningProcesses();
/// ssh processes to the lab's hosts and their keepers, of whichever program.
QList<Running> loginProcesses();
/// All unix sockets under this folder.
QStringList socketsUnder(const QString &folder);
/// Files under this folder in which the text stands.
QStringList filesWith(const QString &folder, const QByteArray &text);

} // namespace guestdeck::lab
