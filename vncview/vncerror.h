// SPDX-License-Identifier: GPL-3.0-or-later
// Why a console session ended or never began.
#pragma once

#include "vncview/certificate.h"

#include <QString>

namespace guestdeck::vnc
{

struct VncError {
    enum class Kind {
        None,
        Unreachable, // no such host, no route, no such socket, descriptor unusable
        Refused, // nobody listens there, or the server turned the client away with a reason
        AuthFailed, // wrong user or password, or too many tries
        AuthCancelled, // a secret was needed and none was given
        AuthUnsupported, // the server wants a way to log in that is not spoken here
        AuthUnprotected, // it wants the password as it is, over a network without TLS
        TlsFailed, // TLS broke off, or offers nothing that is good enough
        TlsAnonymous, // it offers TLS without a certificate only: nobody knows who answers
        TlsMissing, // its host had a good certificate before, or an issuer is set, and now it offers no TLS
        CertificateUnknown, // nobody known vouches for the certificate, and the user did not either
        CertificateName, // it is for another name
        CertificateExpired, // or not valid yet
        CertificateInvalid, // revoked, badly signed, for another purpose
        CertificateChanged, // it is not the one that was trusted by choice: `trusted` was
        CertificateAuthority, // the file with the issuers that are to be believed cannot be read
        Protocol, // the server said something that makes no sense
        TooLarge, // the screen is larger than the limits of framebuffer.h
        Timeout, // the server stopped answering in the middle of something
        ClosedByServer, // the connection ended: guest shut down, host gone, another viewer thrown in
    };

    Kind kind = Kind::None;
    // The server's or the system's own words, for "details"; untrusted, to be shown as plain text; may be empty.
    QString text;
    CertificateInfo certificate = {}; // of the server, where the kind is about it
    CertificateInfo trusted = {}; // CertificateChanged: the one before
    QString wantedName = {}; // the name that the certificate had to be for
    // AuthFailed: nobody said so. The link ended in the middle of the login, which is how QEMU refuses a SASL password,
    // and how a cut one looks, too.
    bool guessed = false;

    friend bool operator==(const VncError &, const VncError &) = default;
};

} // namespace guestdeck::vnc
