// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/certificate.h"

#include <gnutls/x509.h>

#include <QCryptographicHash>

#include <arpa/inet.h>
#include <memory>

namespace guestdeck::vnc
{

namespace
{

constexpr qsizetype MaxText = 256;
constexpr unsigned MaxNames = 32;

// One line, without what could make it look like something else.
QString plain(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes.left(4 * MaxText));
    for (QChar &c : text) {
        if (!c.isPrint()) {
            c = u'?';
        }
    }
    return text.left(MaxText);
}

QString distinguishedName(const gnutls_datum_t &datum)
{
    const QString text = plain(QByteArray(reinterpret_cast<const char *>(datum.data), datum.size));
    gnutls_free(datum.data);
    return text;
}

QStringList alternativeNames(gnutls_x509_crt_t certificate)
{
    QStringList names;
    for (unsigned i = 0; i < MaxNames; ++i) {
        char name[MaxText];
        size_t size = sizeof(name);
        const int type = gnutls_x509_crt_get_subject_alt_name(certificate, i, name, &size, nullptr);
        if (type == GNUTLS_E_SHORT_MEMORY_BUFFER) {
            continue;
        }
        if (type < 0) {
            break;
        }
        const QByteArray bytes(name, static_cast<qsizetype>(size));
        if (type == GNUTLS_SAN_DNSNAME) {
            names << plain(bytes);
        } else if (type == GNUTLS_SAN_IPADDRESS && (size == 4 || size == 16)) {
            char text[INET6_ADDRSTRLEN] = {};
            ::inet_ntop(size == 4 ? AF_INET : AF_INET6, name, text, sizeof(text));
            names << QString::fromLatin1(text);
        }
    }
    return names;
}

} // namespace

CertificateInfo readCertificate(const QByteArray &der)
{
    CertificateInfo info;
    gnutls_x509_crt_t raw = nullptr;
    if (gnutls_x509_crt_init(&raw) != GNUTLS_E_SUCCESS) {
        return info;
    }
    const std::unique_ptr<gnutls_x509_crt_int, decltype(&gnutls_x509_crt_deinit)> certificate(raw,
                                                                                              &gnutls_x509_crt_deinit);
    const gnutls_datum_t datum{reinterpret_cast<unsigned char *>(const_cast<char *>(der.constData())),
                               static_cast<unsigned>(der.size())};
    if (gnutls_x509_crt_import(raw, &datum, GNUTLS_X509_FMT_DER) != GNUTLS_E_SUCCESS) {
        return info;
    }
    gnutls_datum_t name{};
    if (gnutls_x509_crt_get_dn3(raw, &name, 0) == GNUTLS_E_SUCCESS) {
        info.subject = distinguishedName(name);
    }
    if (gnutls_x509_crt_get_issuer_dn3(raw, &name, 0) == GNUTLS_E_SUCCESS) {
        info.issuer = distinguishedName(name);
    }
    info.names = alternativeNames(raw);
    info.fingerprint
        = QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
    info.validFrom = QDateTime::fromSecsSinceEpoch(gnutls_x509_crt_get_activation_time(raw), Qt::UTC);
    info.validUntil = QDateTime::fromSecsSinceEpoch(gnutls_x509_crt_get_expiration_time(raw), Qt::UTC);
    info.selfSigned = gnutls_x509_crt_check_issuer(raw, raw) != 0;
    return info;
}

} // namespace guestdeck::vnc
