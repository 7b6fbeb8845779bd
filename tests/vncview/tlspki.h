// SPDX-License-Identifier: GPL-3.0-or-later
// Issuers and certificates made on the spot, in PEM files: what a server and a client of a test need.
#pragma once

#include <QByteArray>
#include <QString>

struct TestCertificate {
    QByteArray certificate; // PEM
    QByteArray key; // PEM
};

// An issuer, signed by itself.
TestCertificate makeIssuer(const QByteArray &name);
// For a host name or an address; valid from a day ago for so many days (negative: it ran out before).
TestCertificate makeServerCertificate(const TestCertificate &issuer, const QByteArray &name, int days = 30);

void writeFile(const QString &path, const QByteArray &bytes);
