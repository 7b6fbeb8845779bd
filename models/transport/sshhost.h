// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/remoteuri.h"

#include <QStringList>

namespace guestdeck
{

/// All that one login by OpenSSH depends on. Two hosts with equal values share a login. A value; any thread.
struct SshHost {
    QString program; ///< what to start in place of "ssh": the URI's command=; empty: ssh
    QString user; ///< empty: as ~/.ssh/config says, or the own name
    QString host; ///< a name, an address, or an alias of ~/.ssh/config
    int port = 0; ///< 0: not given
    QString keyFile;
    QString jumpHosts; ///< as `ssh -J` takes them: [user@]host[:port],…; empty: as ~/.ssh/config says
    QStringList options; ///< further -o values, such as StrictHostKeyChecking=no
    bool neverAsk = false; ///< no_tty=1: BatchMode

    bool operator==(const SshHost &) const = default;

    /// "root@kvm-a:2222", for dialogs and tasks.
    QString label() const;
    /// What remembered secrets are filed under: the same name behind another jump host is another machine.
    QString realm() const;
    /// What the program is given up to and including the host: options, "--", host. No command.
    QStringList arguments() const;
};

/// The login that a URI of an ssh transport asks for; libssh and libssh2 URIs in OpenSSH's words.
/// Errors: Invalid (no host; jump hosts that are no names).
Result<SshHost> sshHost(const RemoteUri &uri, const QString &jumpHosts = {});

} // namespace guestdeck
