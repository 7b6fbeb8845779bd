// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// What ssh really does for a host, from `ssh -G` (ssh_config(5)). A value.
struct SshRoute {
    QString host; ///< the real name or address
    int port = 22;
    QString user;
    QString proxyJump; ///< empty: none
    QString proxyCommand; ///< empty: none
    QString hostKeyAlias;
    QStringList knownHostsFiles; ///< with ~ replaced
    QString home; ///< the user's here

    bool isDirect() const { return proxyJump.isEmpty() && proxyCommand.isEmpty(); }
    /// "host" or "[host]:port", as known_hosts and ssh-keygen name it.
    QString keyName() const;
    /// The first machine of the jump hosts, as `ssh` takes it: options and host; empty when there is none.
    QStringList firstHop() const;

    bool operator==(const SshRoute &) const = default;
};

/// Reads the output of `ssh -G`. Pure. `home`: for ~.
SshRoute parseSshRoute(const QByteArray &output, const QString &home);

} // namespace guestdeck
