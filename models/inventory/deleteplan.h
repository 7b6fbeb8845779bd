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
        int depth = 0; ///< 0: a disk of the guest; 1: the base of one; 2: the base of that …
        QStringList above = {}; ///< sources of this plan that are built upon it: it goes with them or stays
    };
    QUuid uuid;
    QString name;
    bool running = false; ///< it will be forced off first
    bool nvram = false;
    bool tpm = false;
    bool managedSave = false;
    int snapshots = 0;
    QList<Disk> disks; ///< then what they are built upon, each once; a base behind all that is built upon it
};

} // namespace guestdeck
