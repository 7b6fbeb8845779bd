// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolefailure.h"

#include "models/console/graphicsroute.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Kind = vnc::VncError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ConsoleFailure)
};

bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Timeout:
    case ErrorKind::Io:
    case ErrorKind::Internal:
        return true;
    default:
        return false;
    }
}

/// What to try where nobody answers.
QString reachAdvice(Kind kind, const GraphicsEndpoint *endpoint)
{
    if (!endpoint || endpoint->where.isEmpty()) {
        return {};
    }
    if (endpoint->tunnel) {
        return Text::tr("It was called at %1, through ssh. Look there whether QEMU listens: “ss -ltn”.")
            .arg(endpoint->where);
    }
    if (endpoint->port == 0) {
        return Text::tr("It was called at %1.").arg(endpoint->where);
    }
    if (kind == Kind::Refused) {
        return Text::tr(
                   "It was called at %1, where nobody listens, or a firewall says so. Look on the host whether QEMU "
                   "listens there: “ss -ltn”.")
            .arg(endpoint->where);
    }
    return Text::tr(
               "It was called at %1. A firewall may be in the way: open port %2 on the host, or connect to the host "
               "by qemu+ssh, which needs no open port.")
        .arg(endpoint->where, QString::number(endpoint->port));
}

ConsoleFailure connection(Kind kind, const QString &why, const GraphicsEndpoint *endpoint)
{
    return {ConsoleLeg::Connection, why, reachAdvice(kind, endpoint), {}, {}, true};
}

ConsoleFailure security(const QString &why, const QString &advice)
{
    return {ConsoleLeg::Security, why, advice, {}, {}, false};
}

ConsoleFailure password(const QString &why, const QString &advice = {})
{
    return {ConsoleLeg::Password, why, advice, {}, {}, false};
}

QString list(const QStringList &names)
{
    return names.isEmpty() ? Text::tr("no name at all") : names.join(u", "_s);
}

ConsoleFailure explainCertificateError(const vnc::VncError &error, const QString &server)
{
    switch (error.kind) {
    case Kind::CertificateName:
        return security(Text::tr("The certificate of %1 is for another name.").arg(server),
                        Text::tr("It is for %1, and had to be for %2. Give the host that name, connect to it by one of "
                                 "the certificate's names, or have a certificate made with this name in it.")
                            .arg(list(error.certificate.names), error.wantedName));
    case Kind::CertificateExpired: {
        const bool early = error.certificate.validFrom > QDateTime::currentDateTimeUtc();
        return security(early ? Text::tr("The certificate of %1 is not valid yet.").arg(server)
                              : Text::tr("The certificate of %1 has expired.").arg(server),
                        Text::tr("Look at the clocks of both machines; if they are right, the host needs a new "
                                 "certificate."));
    }
    case Kind::CertificateChanged:
        return security(
            Text::tr("The certificate of %1 is not the one that you trusted before.").arg(server),
            Text::tr("Either the host got a new one, or somebody else answers in its place. Ask whoever runs the host, "
                     "and compare the fingerprints, before you let Guestdeck forget the old one."));
    case Kind::CertificateInvalid:
        return security(Text::tr("The certificate of %1 is not valid.").arg(server),
                        Text::tr("It is badly signed, revoked or made for another purpose. The host needs a new one."));
    default:
        return security(Text::tr("Nobody whom this machine trusts vouches for the certificate of %1.").arg(server),
                        Text::tr("Choose the file with the issuer's certificate (on the host, often "
                                 "/etc/pki/libvirt-vnc/ca-cert.pem), or try again and decide for yourself."));
    }
}

} // namespace

ConsoleFailure explainWay(const Error &error)
{
    ConsoleFailure failure;
    switch (graphicsLeg(error)) {
    case GraphicsLeg::Listen:
        failure.leg = ConsoleLeg::Listen;
        break;
    case GraphicsLeg::Tunnel:
        failure.leg = ConsoleLeg::Tunnel;
        break;
    case GraphicsLeg::Port:
        failure.leg = ConsoleLeg::Connection;
        break;
    case GraphicsLeg::Definition:
        failure.leg = ConsoleLeg::Way;
        break;
    }
    failure.why = error.message.isEmpty() ? Text::tr("The way to it could not be found.") : error.message;
    failure.details = error.detail;
    failure.mayPass = mayPass(error.kind);
    return failure;
}

ConsoleFailure explainSession(const vnc::VncError &error, const GraphicsEndpoint *endpoint, const QString &serverName)
{
    ConsoleFailure failure;
    switch (error.kind) {
    case Kind::Unreachable:
        failure = connection(error.kind, Text::tr("Its VNC server could not be reached."), endpoint);
        break;
    case Kind::Refused:
        failure = connection(error.kind, Text::tr("Its VNC server refused the connection."), endpoint);
        break;
    case Kind::Timeout:
        failure = connection(error.kind, Text::tr("Its VNC server stopped answering."), endpoint);
        break;
    case Kind::None:
    case Kind::ClosedByServer:
        failure = connection(error.kind, Text::tr("Its VNC server closed the connection."), nullptr);
        break;
    case Kind::AuthFailed:
        failure = error.guessed ? password(Text::tr("Its VNC server hung up during the login."),
                                           Text::tr("Either the password was not accepted, or the connection was cut."))
                                : password(Text::tr("The password was not accepted."));
        break;
    case Kind::AuthCancelled:
        failure = password(Text::tr("The screen needs a password."));
        break;
    case Kind::AuthUnsupported:
        failure = password(Text::tr("Its VNC server wants a way to log in that Guestdeck does not speak."),
                           Text::tr("QEMU offers VNC passwords, SASL, and both through TLS with a certificate; "
                                    "Guestdeck speaks all of these."));
        break;
    case Kind::AuthUnprotected:
        failure = password(Text::tr("Its VNC server wants the password unprotected over the network."),
                           Text::tr("Guestdeck does not send it so. Let the server use TLS with a certificate, or "
                                    "connect to the host by qemu+ssh."));
        break;
    case Kind::TlsFailed:
        failure = security(Text::tr("The encrypted connection to %1 failed.").arg(serverName),
                           Text::tr("The server may be too old (TLS 1.2 is needed), or want a certificate from its "
                                    "users (vnc_tls_x509_verify in the host's qemu.conf)."));
        break;
    case Kind::TlsAnonymous:
        failure = security(Text::tr("%1 encrypts, but does not prove who it is.").arg(serverName),
                           Text::tr("Anybody in between could read along and type, so Guestdeck does not connect. Give "
                                    "the server a certificate (vnc_tls_x509_cert_dir in the host's qemu.conf), or "
                                    "connect to the host by qemu+ssh."));
        break;
    case Kind::TlsMissing:
        failure = security(Text::tr("%1 does not encrypt, though it should.").arg(serverName),
                           Text::tr("A certificate is known for it, or an issuer was chosen for its host. Either TLS "
                                    "was turned off there, or somebody else answers in its place."));
        break;
    case Kind::CertificateAuthority:
        failure = security(Text::tr("The file with the issuer's certificate cannot be read."),
                           Text::tr("Choose the file again. It has to be in PEM form."));
        break;
    case Kind::CertificateUnknown:
    case Kind::CertificateName:
    case Kind::CertificateExpired:
    case Kind::CertificateInvalid:
    case Kind::CertificateChanged:
        failure = explainCertificateError(error, serverName);
        failure.facts = certificateFacts(error.certificate);
        break;
    case Kind::Protocol:
        failure.leg = ConsoleLeg::Protocol;
        failure.why = Text::tr("Its VNC server sent something that makes no sense.");
        break;
    case Kind::TooLarge:
        failure.leg = ConsoleLeg::Protocol;
        failure.why = Text::tr("Its screen is larger than Guestdeck can show.");
        break;
    }
    failure.details = error.text;
    if (!error.trusted.isNull()) {
        failure.details
            = Text::tr("Trusted before:") + u"\n"_s + certificateFacts(error.trusted) + u"\n\n"_s + error.text;
    }
    return failure;
}

QString explainCertificate(const vnc::SecretRequest &request, const QString &serverName)
{
    QString text;
    if (request.unknownIssuer) {
        text = request.certificate.selfSigned
            ? Text::tr("%1 vouches for itself: its certificate is signed by no issuer.").arg(serverName)
            : Text::tr("Nobody whom this machine trusts vouches for the certificate of %1.").arg(serverName);
    }
    if (request.otherName) {
        text += (text.isEmpty() ? QString() : u" "_s)
            + Text::tr("It is for %1, and not for %2.").arg(list(request.certificate.names), request.wantedName);
    }
    return text + u" "_s
        + Text::tr("Trust it only if its fingerprint is the one that the host itself shows: “openssl x509 -in "
                   "/etc/pki/libvirt-vnc/server-cert.pem -noout -fingerprint -sha256”.");
}

QString certificateFacts(const vnc::CertificateInfo &certificate)
{
    if (certificate.isNull()) {
        return {};
    }
    const auto date
        = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat); };
    QStringList lines{Text::tr("Subject: %1").arg(certificate.subject), Text::tr("Issuer: %1").arg(certificate.issuer)};
    if (!certificate.names.isEmpty()) {
        lines << Text::tr("Names: %1").arg(certificate.names.join(u", "_s));
    }
    lines << Text::tr("Valid: %1 to %2").arg(date(certificate.validFrom), date(certificate.validUntil))
          << Text::tr("SHA-256: %1").arg(certificate.fingerprint);
    return lines.join(u'\n');
}

QList<ScreenMessage::Leg> consoleLegs(ConsoleLeg failed, bool byTunnel, bool byTls)
{
    struct Row {
        ConsoleLeg leg;
        int order; ///< in which they are walked: the tunnel comes before the port that it leads to
        QString text;
        bool shown;
    };
    const std::array rows{
        Row{ConsoleLeg::Way, 0, Text::tr("Screen in the guest's definition"), true},
        Row{ConsoleLeg::Listen, 1, Text::tr("Listen address"), true},
        Row{ConsoleLeg::Connection, 3, Text::tr("Port or socket"), true},
        Row{ConsoleLeg::Tunnel, 2, Text::tr("Tunnel by ssh"), byTunnel || failed == ConsoleLeg::Tunnel},
        Row{ConsoleLeg::Security, 4, Text::tr("TLS and certificate"), byTls || failed == ConsoleLeg::Security},
        Row{ConsoleLeg::Password, 5, Text::tr("Login"), true},
        Row{ConsoleLeg::Protocol, 6, Text::tr("Picture"), true},
    };
    int failedOrder = -1;
    for (const Row &row : rows) {
        if (row.leg == failed) {
            failedOrder = row.order;
        }
    }
    QList<ScreenMessage::Leg> legs;
    for (const Row &row : rows) {
        if (row.shown && failedOrder >= 0) {
            const auto mark = row.order < failedOrder ? ScreenMessage::Leg::Mark::Done
                : row.order == failedOrder            ? ScreenMessage::Leg::Mark::Failed
                                                      : ScreenMessage::Leg::Mark::NotTried;
            legs << ScreenMessage::Leg{row.text, mark};
        }
    }
    return legs;
}

} // namespace guestdeck
