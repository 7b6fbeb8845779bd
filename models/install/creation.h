// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/hoststep.h"
#include "models/actions/ownvolume.h"
#include "models/credentials/secret.h"
#include "models/install/hostfile.h"
#include "models/install/installplan.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/settlecalls.h"

#include <optional>

namespace guestdeck
{

// The steps of one creation that make volumes. For makeCreateJob() alone. All run on workers.

/// The plan, and what the steps have made so far. Steps run one after the other, and a future stands between a worker
/// that writes here and whoever reads, so no lock is needed.
///
/// A step may run twice when the link broke under it. What it is about to make is therefore noted before the request is
/// sent: by that, and not by its name alone, what is found on the host afterwards is known as ours.
struct Creation {
    InstallPlan plan;
    HostResources resources;
    OsEntry os;
    QString volumePath;
    QUuid uuid = QUuid::createUuid(); ///< of the new guest
    QUuid poolUuid = QUuid::createUuid(); ///< of a new pool
    bool networkWasOff = false;
    bool poolWasStopped = false;
    bool volumeNameWasFree = false;
    bool startedNetwork = false;
    PoolChange pool = {}; ///< what was done to have the pool
    std::optional<VolumeIdentity> made = {}; ///< the disk as it was when it was made
    std::optional<VolumeIdentity> dying = {}; ///< the disk whose deletion has begun
    HostPlace place = {};
    QString mac = {}; ///< of the card, where something is made for this very card
    QString folderPool = {}; ///< the transient pool that an image outside all pools is copied from
    QStringList ownMedia = {}; ///< paths of the volumes that go with the guest
    QList<OwnVolume> ownMediaVolumes = {}; ///< the same ones, or such as may be there: the link broke
    QString kernelLine = {}; ///< for the first run, without a boot loader
    bool interrupted = false; ///< the link broke: what lies at the disk's place may be another one by now
    bool startTried = false; ///< the machine may have written to its disk

    ~Creation() ///< however it ends
    {
        wipe(plan.unattended.password);
        wipe(plan.identity.passwordHash);
    }
};

// creationdisk.cpp

Outcome makeDisk(Session &session, Creation &creation);
/// From an image: copied, converted where it must be, and grown to the wanted size.
Outcome copyDisk(Session &session, Creation &creation, const CallContext &context);
/// libvirt goes on writing a disk when nobody waits for it any more.
Result<Sighting> lookForDisk(Session &session, Creation &creation);
Outcome deleteDiskOf(Session &session, Creation &creation);
/// Refuses an image that is another one than the wizard saw.
Outcome checkImage(Session &session, Creation &creation);
Outcome openImageFolder(Session &session, Creation &creation);
Outcome closeImageFolder(Session &session, Creation &creation);

// creationmedia.cpp

/// Seed, answers, or an installer's kernel and initial file system.
Outcome makeOwnMedia(Session &session, Creation &creation, const CallContext &context);
Outcome deleteOwnMedia(Session &session, Creation &creation);

} // namespace guestdeck
