// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appliance/appliance.h"
#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/transfer/piece.h"

#include <QHash>
#include <QString>

#include <deque>
#include <memory>
#include <optional>

namespace guestdeck
{

/// An appliance on this machine: an .ova archive, or an .ovf descriptor with its files beside it.
struct ApplianceFile {
    QString path;
    bool archive = false; ///< .ova
    Appliance appliance;
    QHash<QString, Bytes> files; ///< what is really there, by name
    QHash<QString, QString> sums; ///< "SHA256:0123…" of the files that the manifest tells of
    bool signedBySomebody = false; ///< it has a certificate, which nobody checks here

    bool operator==(const ApplianceFile &) const = default;
};

// Workers only: all of it reads files of this machine.

/// Reads the descriptor and walks through the whole archive, so that one that was cut short is known before anything is
/// made. Errors: NotFound, Auth, Io, Invalid (no appliance, cut short, a disk's file is missing), Unsupported,
/// Cancelled.
Result<ApplianceFile> openAppliance(const QString &path, const CallContext &context);

/// Reads one of its files from the beginning to the end and compares it with the manifest. One thread at a time.
class ApplianceReader
{
public:
    ApplianceReader(const ApplianceFile &appliance, QString name);
    ~ApplianceReader();
    ApplianceReader(const ApplianceReader &) = delete;
    ApplianceReader &operator=(const ApplianceReader &) = delete;

    /// Errors: NotFound, Auth, Io, Invalid (damaged, cut short).
    Outcome open();
    quint64 length() const { return m_length; }
    /// The next bytes; nothing after the last. Errors: Io, Invalid (cut short; the sum is another one).
    Result<std::optional<Piece>> next();

private:
    struct Source;
    Result<QByteArray> read();
    Outcome check();

    ApplianceFile m_appliance;
    const QString m_name;
    const quint64 m_length;
    quint64 m_done = 0;
    std::unique_ptr<Source> m_source;
    std::deque<Piece> m_pieces;
};

/// What goes into a new archive: a small text, or a file of this machine.
struct ArchiveMember {
    QString name;
    QByteArray text;
    QString file; ///< path; empty: the text
};
/// Writes a new archive (ustar, in this order, without owner) and a SHA-256 manifest after the first member, which must
/// be the descriptor. `path` must not be there; a failure or a cancel leaves nothing. Errors: Conflict, Auth, NoSpace,
/// Io.
Outcome writeAppliance(const QString &path, const QList<ArchiveMember> &members, const CallContext &context);

} // namespace guestdeck
