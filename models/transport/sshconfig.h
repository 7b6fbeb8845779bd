// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QString>

namespace guestdeck
{

/// A host that the user's ssh knows by name. A value; any thread. Empty fields: the files say nothing.
struct SshConfigHost {
    QString name; ///< what `ssh NAME` takes: an alias of the configuration, or a name of known_hosts
    QString hostName;
    QString user;
    int port = 0;
    QString keyFile;
    QString jumpHosts;
    bool fromKnownHosts = false; ///< no part of the configuration: a port has to be given to ssh

    bool operator==(const SshConfigHost &) const = default;
};

/// Where ssh keeps its files: ~/.ssh.
QString sshFolder();

/// The hosts of `folder`/config (with what it includes; ssh_config(5)) and of `folder`/known_hosts (sshd(8)), sorted by
/// name. Only to offer them: Match sections are passed over, as their conditions may run programs, and hashed names
/// cannot be read. Reads no more than 200 files of 1 MiB, 16 includes deep; what is malformed is passed over.
/// Blocks: for workers.
QList<SshConfigHost> readSshHosts(const QString &folder);

/// The same on a worker; any thread may call it.
QFuture<QList<SshConfigHost>> sshHostsSoon(const QString &folder);

} // namespace guestdeck
