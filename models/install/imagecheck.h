// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/install/imageheader.h"
#include "models/install/installplan.h"

#include <functional>

namespace guestdeck
{

/// How examineImage() sees the host.
struct ImageLook {
    /// The first imageProbeLength bytes of a file of the host.
    std::function<Result<QByteArray>(const QString &path)> read;
    /// The volume of an active pool that has this path; NotFound when none has.
    std::function<Result<VolumeInfo>(const QString &path)> volume;
};

/// What lies at that path, and whether it may become a machine's disk. All it is built upon is looked at, too: anybody
/// can write the path of any file of the host into an image, and the emulator would read it to the guest. A base is
/// accepted in an active storage pool, or in the folder of the image itself. Nothing there: `exists` is false.
Result<DiskProbe> examineImage(const QString &path, const ImageLook &look);

/// Why an image with this header is not used, as a sentence; empty: nothing speaks against it.
QString whyNoDisk(const ImageHeader &header);

} // namespace guestdeck
