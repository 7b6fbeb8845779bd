// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/hoststep.h"
#include "models/inventory/hostinfo.h"
#include "models/libvirt/settlecalls.h"
#include "models/xml/storagexml.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

/// A volume that a job makes, and takes away again when it fails: what is noted of it, so that after a break of the
/// link nothing is deleted that is somebody else's by now. Steps run one after the other, with a future between a
/// worker that writes here and whoever reads: no lock.
struct OwnVolume {
    using Make = std::function<Result<VolumeInfo>(Session &, const CallContext &)>;

    QString pool;
    NewVolume wanted;
    bool nameWasFree = false;
    bool interrupted = false; ///< the link broke: what lies at its place may be another one by now
    bool written = false; ///< its time of change tells nothing any more
    std::optional<VolumeInfo> info = {}; ///< as made
    std::optional<VolumeIdentity> made = {};
    std::optional<VolumeIdentity> dying = {}; ///< whose deletion has begun
};

/// A step that makes it by `make`, undone by deleting it. Whatever fails, no volume is left. `text`: what is being
/// done; `failure`: the sentence for when it does not work. On lane Long, with progress in bytes.
HostStep ownVolumeStep(const std::shared_ptr<OwnVolume> &volume, const QString &text, const QString &failure,
                       OwnVolume::Make make);
/// What a step gives back that failed and whose cleaning up may have failed as well: the user is told of both. A
/// cancelled one that left something has failed.
Outcome withLeftover(Outcome failed, const Outcome &cleaned);
/// The undo of it, for other steps.
Outcome removeOwnVolume(Session &session, OwnVolume &volume);
/// That a volume was not deleted, because it may be somebody else's.
Error volumeLeftAlone(const QString &name);

} // namespace guestdeck
