// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/hostinfo.h"

namespace guestdeck
{

class Session;
struct NewVolume;

// Changes to single volumes; for lane Long, but for readVolume(). None of them asks who uses the volume: that is
// checkVolumeUnneeded(), and a job asks it in the same call.

/// As libvirt has it now: two or three calls. Errors: NotFound (pool or volume), Busy (the pool is not active).
Result<VolumeInfo> readVolume(Session &session, const VolumeRef &volume);

/// New volume in `toPool`, filled from another one of the SAME host (virStorageVolCreateXMLFrom; where formats differ,
/// or one is not raw, the host's own qemu-img converts). The new one stands alone unless `to` names a backing file. It
/// is never smaller than the source. Progress in bytes, by the volume's allocation. Errors: Conflict (name taken),
/// NoSpace, Cancelled. libvirt cannot stop a copy: after a cancel this waits for its end, and removes what came of it.
/// A failure leaves no volume, unless the link broke.
Result<VolumeInfo> copyVolume(Session &session, const VolumeRef &from, const QString &toPool, const NewVolume &to,
                              const CallContext &context);
/// Before something is built upon that image: it lies in an active pool, and so does all that it is built upon itself.
/// Errors: NotFound; Invalid, with a sentence for the user.
Outcome checkBase(Session &session, const QString &path);
/// createVolume() with progress, and a cancel as copyVolume() takes it: a full-size one is written from end to end.
Result<VolumeInfo> makeVolume(Session &session, const QString &pool, const NewVolume &volume,
                              const CallContext &context);
/// For a volume that no running guest has open (that is the guest's affair: blockresize). `shrink`: a smaller size is
/// meant, and what lies behind it lost. Success when it has the size already.
Outcome resizeVolume(Session &session, const VolumeRef &volume, Bytes capacity, bool shrink);
/// Overwrites it with zeros. Cannot be stopped either, and a part of it is gone with the first moment. Progress: none.
Outcome wipeVolume(Session &session, const VolumeRef &volume, const CallContext &context);

enum class VolumeUse {
    Resize, ///< guests that are off may have it
    Wipe, ///< no guest may
    Delete,
};
/// Fails with Conflict, and names them, when guests or volumes built upon it stand against that use. Reads the
/// definitions of all guests and volumes of the host: a call for each, several in flight.
Outcome checkVolumeUnneeded(Session &session, const VolumeRef &volume, VolumeUse use, const CallContext &context);

} // namespace guestdeck
