// SPDX-License-Identifier: GPL-3.0-or-later
// What a person needs to know of a server's certificate to decide about it. A value; all of it comes from the server,
// so it is untrusted, shortened, and to be shown as plain text.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace guestdeck::vnc
{

struct CertificateInfo {
    QString subject; // "CN=kvm-a,O=Example"
    QString issuer;
    QStringList names; // the host names and addresses that it is for
    QString fingerprint; // SHA-256 of the whole certificate: "AB:CD:…", 32 bytes
    QDateTime validFrom, validUntil; // UTC
    bool selfSigned = false;

    [[nodiscard]] bool isNull() const { return fingerprint.isEmpty(); }
    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

// Of a certificate in DER form; a null one if it cannot be read.
[[nodiscard]] CertificateInfo readCertificate(const QByteArray &der);

} // namespace guestdeck::vnc
