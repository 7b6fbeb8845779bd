// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace guestdeck
{

/// How a host is reached, as the dialog asks for it. Pure; turned into a libvirt URI and back.
struct HostAddress {
    enum class Kind { System, Session, Ssh, Custom, Simulated };
    Kind kind = Kind::System;
    QString host; ///< ssh
    QString user; ///< ssh; empty: the one of ~/.ssh/config or the own
    int port = 0; ///< ssh; 0: the usual one
    QString keyFile; ///< ssh; empty: the usual ones
    QString uri; ///< custom

    bool operator==(const HostAddress &) const = default;
};

QString toUri(const HostAddress &address);
/// Custom for whatever cannot be said by the fields.
HostAddress fromUri(const QString &uri);

enum class HostField { Host, User, Port, KeyFile, Uri };
struct HostProblem {
    HostField field;
    QString text; ///< translated sentence
};
/// The first thing wrong with it, or nothing.
std::optional<HostProblem> problem(const HostAddress &address);

} // namespace guestdeck
