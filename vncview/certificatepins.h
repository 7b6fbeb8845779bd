// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates that the user chose to trust without an issuer's word, one for each host and port, in a small file
// of public data; and which hosts have shown a good one, so that they have to from then on. Any thread but the GUI's:
// it reads and writes the file each time, under a lock of the process.
#pragma once

#include "vncview/certificate.h"

#include <QString>

#include <optional>

namespace guestdeck::vnc
{

class CertificatePins
{
public:
    explicit CertificatePins(QString file); // an empty name: remembers nothing

    [[nodiscard]] std::optional<CertificateInfo> find(const QString &key) const; // names are not kept
    // False if it could not be written; then the choice counts for this session only.
    bool store(const QString &key, const CertificateInfo &certificate);
    bool remove(const QString &key);

    // Of a key. TLS is a matter of the host: the ports of its guests come and go.
    [[nodiscard]] static QString hostOf(const QString &key);
    // Somebody vouched for a certificate there, be it by an issuer's word or the user's choice for any port.
    [[nodiscard]] bool requiresTls(const QString &host) const;
    bool requireTls(const QString &host);
    // By the user's choice. Its certificates are forgotten, too.
    bool forgetHost(const QString &host);

private:
    QString m_file;
};

} // namespace guestdeck::vnc
