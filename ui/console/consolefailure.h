// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/console/graphicsendpoint.h"
#include "ui/console/screenmessage.h"
#include "vncview/secrets.h"
#include "vncview/vncerror.h"

#include <QString>

namespace guestdeck
{

/// A part of the way to a guest's screen, in the order in which they are told.
enum class ConsoleLeg {
    None,
    Way, ///< what the guest's definition says: whether there is a screen for us
    Listen, ///< the address it listens on
    Connection, ///< the port or socket answers
    Tunnel, ///< the channel of ssh
    Security, ///< TLS: who answers?
    Password,
    Protocol, ///< the picture itself
};

/// What failed, in the user's words.
struct ConsoleFailure {
    ConsoleLeg leg = ConsoleLeg::None;
    QString why;
    QString advice; ///< may be empty
    QString details; ///< the library's or the server's own words
    QString facts; ///< of a certificate, line by line
    bool mayPass = false; ///< waiting and trying again can help
};

/// Of a resolver's error.
ConsoleFailure explainWay(const Error &error);
/// Of a session's end. `endpoint` may be null; `serverName` is whom the user thinks to be talking to.
ConsoleFailure explainSession(const vnc::VncError &error, const GraphicsEndpoint *endpoint, const QString &serverName);
/// Why nobody can say whether this certificate is the right one, and what to compare.
QString explainCertificate(const vnc::SecretRequest &request, const QString &serverName);
/// Subject, issuer, names, validity and fingerprint: one a line, plain text.
QString certificateFacts(const vnc::CertificateInfo &certificate);
/// The legs up to the failed one and beyond, marked.
QList<ScreenMessage::Leg> consoleLegs(ConsoleLeg failed, bool byTunnel, bool byTls);

} // namespace guestdeck
