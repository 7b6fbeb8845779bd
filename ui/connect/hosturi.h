// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guestdeck
{

/// How a host is reached, as the dialog asks for it. Pure; turned into a libvirt URI and back.
struct HostUriParts {
    enum class Kind { System, Session, Ssh, Tls, Tcp, Custom, Simulated };
    Kind kind = Kind::System;
    QString host; ///< ssh, TLS, TCP
    QString user; ///< ssh: empty: the one of ~/.ssh/config or the own. TLS: for SASL
    int port = 0; ///< ssh, TLS, TCP; 0: the usual one
    QString keyFile; ///< ssh; empty: the usual ones
    QString jumpHosts; ///< ssh; [user@]host[:port],… No part of the URI
    bool userSession = false; ///< ssh: the guests of that user alone, not the system's
    QString certificates; ///< TLS: a folder; empty: the usual one
    QString uri; ///< custom

    bool operator==(const HostUriParts &) const = default;
};

/// Blanks around it and fields of other kinds taken away, ~/ spelled out.
HostUriParts normalized(const HostUriParts &address);
QString toUri(const HostUriParts &address);
/// Custom for whatever cannot be said by the fields: then nothing of it is lost. toUri() of the answer opens the same
/// host in the same way; fromUri(toUri(x), x.jumpHosts) is normalized(x).
HostUriParts fromUri(const QString &uri, const QString &jumpHosts = {});
/// Whether jump hosts mean something for it.
bool usesSsh(const HostUriParts &address);
/// What stands when no port is given.
int usualPort(HostUriParts::Kind kind);

enum class HostField { Host, User, Port, KeyFile, JumpHosts, Certificates, Uri };
struct HostProblem {
    HostField field;
    QString text; ///< translated sentence
};
/// The first thing wrong with it, or nothing.
std::optional<HostProblem> problem(const HostUriParts &address);

} // namespace guestdeck
