// SPDX-License-Identifier: GPL-3.0-or-later
// Why a console session ended or never began.
#pragma once

#include <QString>

namespace guestdeck::vnc
{

struct VncError {
    enum class Kind {
        None,
        Unreachable, // no such host, no route, no such socket, descriptor unusable
        Refused, // nobody listens there, or the server turned the client away with a reason
        AuthFailed, // wrong password, or too many tries
        AuthCancelled, // a password was needed and none was given
        AuthUnsupported, // the server wants a way to log in that is not spoken here (TLS, SASL, …)
        Protocol, // the server said something that makes no sense
        TooLarge, // the screen is larger than the limits of framebuffer.h
        Timeout, // the server stopped answering in the middle of something
        ClosedByServer, // the connection ended: guest shut down, host gone, another viewer thrown in
    };

    Kind kind = Kind::None;
    // The server's or the system's own words, for "details"; untrusted, to be shown as plain text; may be empty.
    QString text;

    friend bool operator==(const VncError &, const VncError &) = default;
};

} // namespace guestdeck::vnc
