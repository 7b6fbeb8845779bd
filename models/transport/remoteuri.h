// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QList>
#include <QString>

namespace guestdeck
{

/// One parameter of a URI.
struct UriParameter {
    QString name; ///< decoded, in lower case: libvirt does not tell the cases apart
    QString value; ///< decoded
    QString text; ///< as it stands there

    bool operator==(const UriParameter &) const = default;
};

/// What follows the "?", as libvirt reads it (virURIParseParams): cut at "&", and at ";" only where no "&" follows;
/// what has no name is passed over; what is given twice counts as given last. Any thread.
QList<UriParameter> uriParameters(QStringView query);

/// A libvirt URI taken apart: driver[+transport]://[user@][host][:port]/path?parameters, as libvirt's remote driver
/// reads it (docs/uri.html). A value; any thread.
struct RemoteUri {
    QString driver; ///< "qemu"
    QString transport; ///< "ssh", "tcp" …; empty: not given
    QString user;
    QString host; ///< as written: names of an ssh configuration keep their case; IPv6 without brackets
    int port = 0; ///< 0: not given
    QString path; ///< "/system"

    // Parameters of the ssh transports.
    QString keyFile;
    QString command; ///< program used in place of ssh
    QString knownHosts; ///< libssh and libssh2 only; libvirt ignores it for ssh
    QString knownHostsVerify;
    bool noTty = false; ///< never ask: BatchMode
    bool noVerify = false; ///< do not check host keys

    /// Reached by a unix socket of this machine (or inside this process), so descriptors can be passed.
    bool isLocal() const;
    bool usesSsh() const;
    /// Whether libvirt would start ssh for it, judged by its scheme alone: also for what parse() refuses.
    static bool asksForSsh(const QString &uri);

    /// Errors: Invalid, for what is no such URI and for hosts and users that a program could take for an option.
    static Result<RemoteUri> parse(const QString &uri);
};

} // namespace guestdeck
