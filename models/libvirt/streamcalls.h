// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"
#include "models/transfer/piece.h"

namespace guestdeck
{

class Session;

// The bytes of volumes as they lie there (a qcow2 image as a file, not the disk in it), by libvirt's streams. These
// calls hold a worker until all is through; large ones belong on a connection of their own
// (models/transfer/transferlane.h). None creates or deletes a volume. A cancel takes effect with the next quarter of a
// MiB.

/// Writes into the volume from its beginning: holes stay holes where the volume has nothing at that place yet and the
/// driver can, and are zeros elsewhere. `total`: for the progress alone, in bytes; 0: not known. The number of bytes
/// written, holes included. Errors: NoSpace, Busy (in use), NotFound, Cancelled, Unreachable; those of the source.
Result<quint64> sendToVolume(Session &session, const VolumeRef &volume, const PieceSource &source, quint64 total,
                             const CallContext &context);
/// Reads all of the volume; holes come as holes where the driver can. libvirt takes a stream off the wire as fast as it
/// comes, whether anybody wants it or not; so it is asked for in windows, and no more than one lies in memory.
Result<quint64> receiveFromVolume(Session &session, const VolumeRef &volume, const PieceSink &sink,
                                  const CallContext &context);
/// How long the volume is as a file, or the device it is: what receiveFromVolume() will read.
Result<quint64> readVolumeLength(Session &session, const VolumeRef &volume);

/// Small things (a seed ISO) into a volume that is there and large enough.
Outcome uploadBytes(Session &session, const VolumeRef &volume, const QByteArray &bytes, const CallContext &context);
/// Fewer bytes where the volume ends before.
Result<QByteArray> downloadBytes(Session &session, const VolumeRef &volume, quint64 offset, quint64 length);

} // namespace guestdeck
