// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/inventory/pooltypes.h"
#include "models/inventory/storagemap.h"
#include "models/xml/storagexml.h"

#include <memory>

namespace guestdeck
{

class Connection;

// What can be done to volumes. Who uses one is looked at on the host in the same moment; a volume that guests or other
// volumes need is refused with their names. Each job rereads the pool (VolumeStore) when it ends. Thread: GUI.

/// Makes it; a failure or cancel leaves none.
std::unique_ptr<Job> makeCreateVolumeJob(Connection &connection, const QString &pool, const NewVolume &volume);
/// Clones or converts: `to` is a new volume in `pool`, filled from `from`, in whatever format `to` says. A `to` smaller
/// than the source gets its size; a larger one is grown after the copy. The source must not be written to meanwhile:
/// refused while a running guest has it.
std::unique_ptr<Job> makeCopyVolumeJob(Connection &connection, const VolumeRef &from, const QString &pool,
                                       const NewVolume &to);
/// Offline; a volume that a running guest has is refused, as is one that others are built upon.
std::unique_ptr<Job> makeResizeVolumeJob(Connection &connection, const VolumeRef &volume, Bytes capacity, bool shrink);
/// Overwrites it with zeros. Of an image with a format that takes the format, too, so a new empty one of the same size
/// and format is made in its place.
std::unique_ptr<Job> makeWipeVolumeJob(Connection &connection, const VolumeRef &volume);
/// Deletes them one after the other, the ones built upon others first. Refused as a whole, before anything is deleted,
/// when one of them is needed by something that is not deleted with it. `seen`: what the user was shown of them when
/// he agreed; the task may have waited long for its host since, and another volume have come to the name: then nothing
/// is deleted.
std::unique_ptr<Job> makeDeleteVolumesJob(Connection &connection, const QList<VolumeRef> &volumes,
                                          const QList<VolumeInfo> &seen = {});

enum class VolumeField { Name, Capacity, Format, Base };
struct VolumeProblem {
    VolumeField field;
    QString text; ///< a translated sentence
    bool warning = false;

    bool operator==(const VolumeProblem &) const = default;
};
/// What stands against a new volume in that pool, in the order of the fields. `map`: what is known of the host; null:
/// nothing yet.
QList<VolumeProblem> checkVolume(const NewVolume &volume, const PoolInfo &pool, const PoolCapabilities &capabilities,
                                 const StorageMap *map);

} // namespace guestdeck
