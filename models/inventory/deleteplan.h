// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/domaininfo.h"

namespace guestdeck
{

/// What deleting a guest would take with it; read fresh from the host.
struct DeletePlan {
    struct Disk {
        DiskInfo disk;
        Bytes size; ///< allocation on the host
        bool exists = false;
        bool deletable = false; ///< a writable volume in a pool or a file, that nothing else uses
        QString why; ///< translated, when it is not deletable: "web-2 uses it, too."
    };
    QUuid uuid;
    QString name;
    bool running = false; ///< it will be forced off first
    bool nvram = false;
    bool tpm = false;
    bool managedSave = false;
    int snapshots = 0;
    QList<Disk> disks;
};

} // namespace guestdeck
