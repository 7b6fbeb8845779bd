// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates that the user chose to trust without an issuer's word, one for each host and port, in a small file
// of public data. Any thread but the GUI's: it reads and writes the file each time, under a lock of the process.
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

private:
    QString m_file;
};

} // namespace guestdeck::vnc
