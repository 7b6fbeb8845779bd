// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/snapshots/snapshot.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <functional>

namespace guestdeck
{

class Session;

// Snapshots of a guest. Thread: worker.

/// All, oldest first. Empty where the driver has none. Fails rather than leave one out (one that cannot be read, or
/// more than 500), since files are merged and deleted by the answer.
Result<QList<Snapshot>> listSnapshots(Session &session, const QUuid &uuid);
/// The guest, its snapshots, and all images they are about: a call for each guest and volume of the host, several in
/// flight. Pools that hold these images look at their folders again.
Result<SnapshotFacts> readSnapshotFacts(Session &session, const QUuid &uuid, const CallContext &context);

/// The description with its secrets, as createSnapshot() of Redefine wants it back. Errors: NotFound.
Result<QByteArray> readSnapshotXml(Session &session, const QUuid &uuid, const QString &name);

struct SnapshotCreate {
    bool diskOnly = false;
    bool quiesce = false;
};
/// virDomainSnapshotCreateXML, all disks or none. Ends early by virDomainAbortJob from another thread. Errors: Conflict
/// (name or file taken), Unsupported, NoSpace, Cancelled.
Outcome createSnapshot(Session &session, const QUuid &uuid, const QByteArray &xml, SnapshotCreate how);
/// Ends what createSnapshot() does on another thread. NotFound: the guest is busy with no snapshot (whatever else it is
/// busy with is somebody else's, and goes on).
Outcome abortSnapshotJob(Session &session, const QUuid &uuid);
/// Another description of one that is there; `current`: the guest is based on it from now on.
Outcome redefineSnapshot(Session &session, const QUuid &uuid, const QByteArray &xml, bool current);
/// By libvirt itself, for internal ones.
Outcome revertSnapshot(Session &session, const QUuid &uuid, const QString &name);
enum class SnapshotDelete {
    Whole, ///< with what it keeps in the disks, by libvirt
    WithChildren, ///< the same
    Description, ///< libvirt forgets it, and no file is touched
};
/// One that is gone already is a success.
Outcome deleteSnapshot(Session &session, const QUuid &uuid, const QString &name, SnapshotDelete how);

/// Starts a guest that is off without letting it run, to work on its disks. Success when it is paused already.
Outcome startPaused(Session &session, const QUuid &uuid);
/// Starts it with memory from a file that a snapshot has written; the file is left. `domain`: the definition it then
/// runs with.
Outcome restoreMemory(Session &session, const QString &file, const QByteArray &domain, bool paused);

struct LayerCommit {
    QString target; ///< vda
    QString top; ///< path of the layer that is merged and then not needed any more
    QString base; ///< path of the layer right below it, which takes it
};
/// virDomainBlockCommit of one layer into the next, with progress in bytes; of the topmost the guest goes on with
/// `base`. Nobody is asked whether `base` is others': that is checked before. Success when it was done already.
/// A cancel leaves the chain as it was. Errors: Busy (the guest is off, or another job), Cancelled, Io, Conflict (the
/// chain is another one). `begun`: called as soon as `base` may no longer be what it was; not, where it was refused.
Outcome commitLayer(Session &session, const QUuid &uuid, const LayerCommit &commit, const CallContext &context,
                    const std::function<void()> &begun = {});

} // namespace guestdeck
