// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringList>

namespace guestdeck
{

/// How libvirt gets from a login on the host to its daemon there.
struct RemoteWay {
    enum class Kind {
        Helper, ///< libvirt's own: virt-ssh-helper, or nc to libvirtd's socket
        Netcat, ///< nc to `socket`, of a modular daemon (virtqemud …): no libvirtd there, and no virt-ssh-helper
        Forward, ///< `socket`, forwarded by ssh: neither virt-ssh-helper nor nc there
    };
    Kind kind = Kind::Helper;
    QString socket;

    bool operator==(const RemoteWay &) const = default;
};

/// The URI that libvirt is really given for a host reached by ssh: transport ssh, `command` as its ssh program, and
/// without the parameters that the login has taken over (keyfile, known_hosts, no_tty …). All else stays byte for byte.
/// `socket`: the daemon's socket there, by nc; empty:
/// libvirt chooses. Errors: Invalid. Pure; any thread. Source: libvirt's docs/uri.html, remote_driver.c.
Result<QString> rideUri(const QString &uri, const QString &command, const QString &socket = {});

/// The same daemon through a unix socket here that ssh forwards to the host. Must be used for libvirt's open alone: the
/// host is not this machine, whatever the URI says.
Result<QString> socketUri(const QString &uri, const QString &socket);

/// What the words of a failed open say about the host's side, when the login itself is well.
enum class RideFault {
    None, ///< another reason
    NoHelper, ///< neither virt-ssh-helper nor an nc that knows unix sockets
    NoSocket, ///< nobody made the socket that was looked for
};
RideFault rideFault(const QString &detail);

/// A command for the host (of its user's login shell) that prints "rw PATH" or "-- PATH" for the first socket of a
/// libvirt daemon it finds; "--": there, but not for this user. Prints nothing if there is none.
Result<QStringList> findSocketCommand(const QString &uri, bool readOnly);

struct FoundSocket {
    QString path; ///< empty: none
    bool allowed = false;
    bool modular = false; ///< of virtqemud or a sister of it
};
FoundSocket readFoundSocket(const QByteArray &output);

} // namespace guestdeck
