// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

#include <QFuture>

namespace guestdeck
{

class Connection;

/// An image as qemu-img and libvirt find it.
struct ComparedImage {
    VolumeRef volume;
    QString path;
    QString format; ///< raw or qcow2
};

/// Success when both hold the same for a guest, from the first byte to the last. Two ways:
///  1. where the program has a shell on the host (its ssh login, or this machine) and may read both files there:
///     `qemu-img compare` on the host, nothing crosses the network;
///  2. else both are read through libvirt's streams, holes left out, and their digests compared here. An image that is
///     not raw is first written out as a raw volume in `copy`'s pool (so it needs the room), which is deleted again.
/// Errors: Io (they differ), Cancelled, NoSpace, Unsupported (a driver without streams). Thread: GUI.
QFuture<Outcome> compareImages(Connection &connection, const ComparedImage &original, const ComparedImage &copy,
                               const CallContext &context);

/// The name of the raw volume that the second way makes of an image. What a broken-off comparison left is found by it.
QString scratchName(const ComparedImage &image);

} // namespace guestdeck
