// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/cloneplan.h"
#include "models/actions/definition.h"
#include "models/actions/hoststep.h"
#include "models/libvirt/settlecalls.h"

#include <memory>
#include <optional>

// What the steps of one clone do on their workers; made into a task by clonejob.cpp, and for nobody else.
namespace guestdeck::cloning
{

/// A volume that this task makes. What is about to be made is noted before the request leaves, so that after a break
/// what is found can be known as ours.
struct Making {
    VolumeRef volume;
    bool nameWasFree = false;
    QString path = {}; ///< once it is made
    std::optional<VolumeIdentity> made = {}; ///< unless bytes are sent into it
};

/// One disk on its way.
struct DiskWork {
    ClonePlan::Disk wish;
    CloneDisk source;
    QString format; ///< of the new volume; empty where its pool has none
    bool block = false;
    bool byStream = false; ///< byte for byte, through this machine
    bool flattened = false; ///< a chain, or another format, is first copied into one image beside the source
    Making target = {};
    Making passing = {}; ///< that image
    quint64 length = 0; ///< bytes to stream
    std::optional<VolumeIdentity> original = {}; ///< the source's, before it was copied

    VolumeRef streamed() const
    {
        return flattened ? passing.volume : VolumeRef{source.volume->pool, source.volume->name};
    }
};

/// The plan, and what the steps have made so far. Steps run one after the other, and a future stands between a worker
/// that writes here and whoever reads, so no lock is needed.
struct Cloning {
    ClonePlan plan;
    CloneFacts facts;
    QUuid uuid = QUuid::createUuid();
    QList<DiskWork> disks = {};
    std::optional<Definition> definition = {}; ///< of the source, with its secrets
    QString nvram = {}; ///< of the clone, once it is copied
    bool wasPaused = false;
    bool interrupted = false; ///< a link broke: what lies at a volume's place may be another one by now
};

QList<DiskWork> workOf(const ClonePlan &plan, const CloneFacts &facts);
/// Keeps the words of who knew better.
Outcome saying(Outcome outcome, const QString &failure);

/// On the source's host. Once more all that is known: the dialog may have stood open for an hour. Fills `definition`.
Outcome readSource(Session &session, Cloning &cloning, const CallContext &context);
/// Whether the source runs, or was written to while it was copied.
Outcome checkUntouched(Session &session, Cloning &cloning, const CallContext &context);

/// Before a volume is made: its name must be free. After a break what lies there is ours, and nobody knows how much of
/// it is there; it goes, unless somebody uses it.
Outcome clearPlace(Session &session, Cloning &cloning, Making &making, const CallContext &context);
/// Fills `making` with a copy of the work's source; libvirt's or its qemu-img's doing.
Outcome copyInHost(Session &session, Cloning &cloning, const DiskWork &work, Making &making, const QString &format,
                   const CallContext &context);
Outcome makeLink(Session &session, Cloning &cloning, DiskWork &work, const CallContext &context);
/// A raw file of the length of what will be streamed into it; a logical volume is a little larger.
Outcome makeEmpty(Session &session, Cloning &cloning, DiskWork &work, const CallContext &context);
/// libvirt learns what was written into it: format and size.
Outcome lookAtStreamed(Session &session, const DiskWork &work);
/// Takes a volume back; one that is gone is a success.
Outcome removeMade(Session &session, const Cloning &cloning, const Making &making);
/// libvirt goes on copying when nobody waits for it any more; then it begins again, since nobody can tell a whole copy
/// from a part of one.
Result<Sighting> lookAtCopy(Session &session, const VolumeRef &volume);

Outcome copyVariables(Session &session, Cloning &cloning, const CallContext &context);
Outcome removeVariables(Session &session, Cloning &cloning, const CallContext &context);

Outcome define(Session &session, Cloning &cloning, const CallContext &context);
Result<Sighting> lookForClone(Session &session, const Cloning &cloning);
Outcome undefine(Session &session, Cloning &cloning, const CallContext &context);
Outcome start(Session &session, Cloning &cloning, const CallContext &context);
Outcome forceOff(Session &session, Cloning &cloning, const CallContext &context);

} // namespace guestdeck::cloning
