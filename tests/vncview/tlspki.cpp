// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/vncview/tlspki.h"

#include <gnutls/abstract.h>
#include <gnutls/x509.h>

#include <QFile>

#include <arpa/inet.h>
#include <atomic>
#include <ctime>

namespace
{

void check(int status, const char *what)
{
    if (status < 0) {
        qFatal("%s: %s", what, gnutls_strerror(status));
    }
}

gnutls_datum_t datum(const QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(const_cast<char *>(bytes.constData())),
            static_cast<unsigned>(bytes.size())};
}

TestCertificate make(const TestCertificate *issuer, const QByteArray &name, int days)
{
    static std::atomic<quint32> serial = 1;
    gnutls_x509_privkey_t key = nullptr;
    gnutls_x509_crt_t crt = nullptr;
    check(gnutls_x509_privkey_init(&key), "key");
    check(gnutls_x509_privkey_generate(key, GNUTLS_PK_ECDSA, GNUTLS_CURVE_TO_BITS(GNUTLS_ECC_CURVE_SECP256R1), 0),
          "key");
    check(gnutls_x509_crt_init(&crt), "certificate");
    gnutls_x509_crt_set_version(crt, 3);
    const quint32 number = serial++;
    gnutls_x509_crt_set_serial(crt, &number, sizeof(number));
    const time_t day = 24 * 3600;
    const time_t now = std::time(nullptr);
    gnutls_x509_crt_set_activation_time(crt, now - (days < 0 ? 30 : 1) * day);
    gnutls_x509_crt_set_expiration_time(crt, now + days * day);
    const QByteArray dn = "CN=" + name + ",O=Test";
    const char *wrong = nullptr;
    check(gnutls_x509_crt_set_dn(crt, dn.constData(), &wrong), "name");
    check(gnutls_x509_crt_set_key(crt, key), "key");
    gnutls_x509_crt_t issuerCrt = crt;
    gnutls_x509_privkey_t issuerKey = key;
    if (issuer == nullptr) {
        gnutls_x509_crt_set_ca_status(crt, 1);
        gnutls_x509_crt_set_key_usage(crt, GNUTLS_KEY_KEY_CERT_SIGN);
    } else {
        gnutls_x509_crt_set_ca_status(crt, 0);
        gnutls_x509_crt_set_key_usage(crt, GNUTLS_KEY_DIGITAL_SIGNATURE);
        gnutls_x509_crt_set_key_purpose_oid(crt, GNUTLS_KP_TLS_WWW_SERVER, 0);
        in_addr address{};
        if (::inet_pton(AF_INET, name.constData(), &address) == 1) {
            gnutls_x509_crt_set_subject_alt_name(crt, GNUTLS_SAN_IPADDRESS, &address, sizeof(address),
                                                 GNUTLS_FSAN_APPEND);
        } else {
            gnutls_x509_crt_set_subject_alt_name(crt, GNUTLS_SAN_DNSNAME, name.constData(),
                                                 static_cast<unsigned>(name.size()), GNUTLS_FSAN_APPEND);
        }
        check(gnutls_x509_crt_init(&issuerCrt), "issuer");
        check(gnutls_x509_privkey_init(&issuerKey), "issuer");
        const gnutls_datum_t crtPem = datum(issuer->certificate);
        const gnutls_datum_t keyPem = datum(issuer->key);
        check(gnutls_x509_crt_import(issuerCrt, &crtPem, GNUTLS_X509_FMT_PEM), "issuer");
        check(gnutls_x509_privkey_import(issuerKey, &keyPem, GNUTLS_X509_FMT_PEM), "issuer");
    }
    check(gnutls_x509_crt_sign2(crt, issuerCrt, issuerKey, GNUTLS_DIG_SHA256, 0), "sign");
    TestCertificate result;
    gnutls_datum_t out{};
    check(gnutls_x509_crt_export2(crt, GNUTLS_X509_FMT_PEM, &out), "export");
    result.certificate = QByteArray(reinterpret_cast<const char *>(out.data), out.size);
    gnutls_free(out.data);
    check(gnutls_x509_privkey_export2_pkcs8(key, GNUTLS_X509_FMT_PEM, nullptr, GNUTLS_PKCS_PLAIN, &out), "export");
    result.key = QByteArray(reinterpret_cast<const char *>(out.data), out.size);
    gnutls_free(out.data);
    if (issuer != nullptr) {
        gnutls_x509_crt_deinit(issuerCrt);
        gnutls_x509_privkey_deinit(issuerKey);
    }
    gnutls_x509_crt_deinit(crt);
    gnutls_x509_privkey_deinit(key);
    return result;
}

} // namespace

TestCertificate makeIssuer(const QByteArray &name)
{
    return make(nullptr, name, 300);
}

TestCertificate makeServerCertificate(const TestCertificate &issuer, const QByteArray &name, int days)
{
    return make(&issuer, name, days);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}
