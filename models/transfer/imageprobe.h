// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestdeck
{

/// How much of an image tells what it is: an ISO's descriptors end there.
constexpr quint64 imageProbeLength = 64 * 1024;

struct ImageHead {
    QString format; ///< raw (also: unknown), iso, qcow2, qcow, qed, vmdk, vdi, vhdx, vpc
    QString packing; ///< gzip, xz, zstd, bzip2, zip: no disk image before it is unpacked; else empty
    QString backing; ///< the file it is built upon, as the image names it
    bool unreadableBacking = false; ///< it has one, but the name lies too far behind, or is broken
    bool separateData = false; ///< qcow2 whose data lie in another file
    quint64 capacity = 0; ///< of the disk in it, where the header says so
};

/// What these first bytes of a file are. Hostile input: reads nothing outside `start`. Pure.
ImageHead probeImage(const QByteArray &start);

/// The path of the file that this image needs beside it in a pool with this folder; empty: none. Errors: Invalid, with
/// a sentence for the user, for one that lies outside the pool, is not a file, or cannot be told: a host that opens
/// such an image would open whatever file it names. Pure.
Result<QString> neededFile(const ImageHead &head, const QString &poolFolder);

} // namespace guestdeck
