// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/certificatecheck.h"

#include "vncview/certificatepins.h"

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

namespace guestdeck::vnc
{

namespace
{

// What GnuTLS holds against the certificate.
struct Verdict {
    bool unknownIssuer = false;
    bool otherName = false;
    bool expired = false;
    bool invalid = false;
    QString text;
};

std::optional<Verdict> verify(gnutls_session_t session, const QString &name)
{
    QByteArray host = name.toUtf8();
    QByteArray purpose(GNUTLS_KP_TLS_WWW_SERVER);
    gnutls_typed_vdata_st data[2]{};
    data[0].type = GNUTLS_DT_DNS_HOSTNAME; // addresses, too
    data[0].data = reinterpret_cast<unsigned char *>(host.data());
    data[1].type = GNUTLS_DT_KEY_PURPOSE_OID;
    data[1].data = reinterpret_cast<unsigned char *>(purpose.data());
    unsigned status = 0;
    if (gnutls_certificate_verify_peers(session, data, 2, &status) != GNUTLS_E_SUCCESS) {
        return {};
    }
    Verdict verdict;
    constexpr unsigned unknown = GNUTLS_CERT_SIGNER_NOT_FOUND;
    constexpr unsigned time = GNUTLS_CERT_EXPIRED | GNUTLS_CERT_NOT_ACTIVATED;
    verdict.unknownIssuer = (status & unknown) != 0;
    verdict.otherName = (status & GNUTLS_CERT_UNEXPECTED_OWNER) != 0;
    verdict.expired = (status & time) != 0;
    verdict.invalid = (status & ~(unknown | time | GNUTLS_CERT_UNEXPECTED_OWNER | GNUTLS_CERT_INVALID)) != 0;
    if ((status & GNUTLS_CERT_INVALID) != 0 && !verdict.unknownIssuer && !verdict.otherName && !verdict.expired) {
        verdict.invalid = true;
    }
    gnutls_datum_t words{};
    if (gnutls_certificate_verification_status_print(status, GNUTLS_CRT_X509, &words, 0) == GNUTLS_E_SUCCESS) {
        verdict.text = QString::fromUtf8(reinterpret_cast<const char *>(words.data)).trimmed();
        gnutls_free(words.data);
    }
    return verdict;
}

CertificateInfo peerCertificate(gnutls_session_t session)
{
    unsigned count = 0;
    const gnutls_datum_t *list = gnutls_certificate_get_peers(session, &count);
    if (list == nullptr || count == 0) {
        return {};
    }
    return readCertificate(QByteArray(reinterpret_cast<const char *>(list[0].data), list[0].size));
}

bool isOutOfDate(const CertificateInfo &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return now < certificate.validFrom || now > certificate.validUntil;
}

} // namespace

std::optional<VncError> checkCertificate(gnutls_session_int *session, const QString &name, const Trust &trust,
                                         const AskFunction &ask)
{
    using Kind = VncError::Kind;
    const CertificateInfo certificate = peerCertificate(session);
    const std::optional<Verdict> verdict = verify(session, name);
    if (certificate.isNull() || !verdict) {
        return VncError{Kind::CertificateInvalid, {}, certificate, {}, name};
    }
    const auto refused = [&](Kind kind) { return VncError{kind, verdict->text, certificate, {}, name}; };
    CertificatePins pins(trust.pinFile);
    // What is to be forgotten stays in the file until something better is known: whoever says no keeps the warning.
    const std::optional<CertificateInfo> pin = trust.forgetPin ? std::nullopt : pins.find(trust.pinKey);
    if (pin && pin->fingerprint != certificate.fingerprint) {
        VncError error = refused(Kind::CertificateChanged);
        error.trusted = *pin;
        return error;
    }
    // Dates are looked at here as well: an unknown issuer keeps GnuTLS from doing so.
    if (verdict->expired || isOutOfDate(certificate)) {
        return refused(Kind::CertificateExpired);
    }
    if (verdict->invalid) {
        return refused(Kind::CertificateInvalid);
    }
    if (pin || (!verdict->unknownIssuer && !verdict->otherName)) {
        if (trust.forgetPin) {
            pins.remove(trust.pinKey);
        }
        pins.requireTls(CertificatePins::hostOf(trust.pinKey));
        return {};
    }
    SecretRequest request;
    request.kind = SecretRequest::Kind::Certificate;
    request.protection = SecretRequest::Protection::Tls;
    request.certificate = certificate;
    request.wantedName = name;
    request.unknownIssuer = verdict->unknownIssuer;
    request.otherName = verdict->otherName;
    const std::optional<Secret> answer = ask(request);
    if (!answer || !answer->trusted) {
        return refused(verdict->unknownIssuer ? Kind::CertificateUnknown : Kind::CertificateName);
    }
    pins.store(trust.pinKey, certificate);
    pins.requireTls(CertificatePins::hostOf(trust.pinKey));
    return {};
}

} // namespace guestdeck::vnc
