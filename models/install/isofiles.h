// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace guestdeck
{

/// Where a file lies in an ISO 9660 image: its content is one piece.
struct IsoFile {
    quint64 offset = 0;
    quint64 size = 0;

    bool operator==(const IsoFile &) const = default;
};

/// Reads bytes of the image; fewer at its end.
using ReadAt = std::function<Result<QByteArray>(quint64 offset, quint64 length)>;

/// Looks up "install.amd/vmlinuz" without regard to case, by its Rock Ridge name or its plain one. Hostile images:
/// directories are bounded, and a file that lies outside the volume is not found. Errors: NotFound, Invalid, those of
/// `read`.
Result<IsoFile> findIsoFile(const QString &path, const ReadAt &read);

/// A cpio archive (format newc) of that one file with mode 0600, to be appended to an initial file system: the kernel
/// unpacks all archives that follow one another. `before`: length of what it follows, for the padding.
QByteArray initrdAppendix(const QString &name, const QByteArray &content, quint64 before);

/// A small ISO 9660 image with Joliet and Rock Ridge names. Content that holds secrets is the caller's to wipe, the
/// image too.
Result<QByteArray> buildSmallIso(const QString &volumeId, const QList<std::pair<QString, QByteArray>> &files);

} // namespace guestdeck
