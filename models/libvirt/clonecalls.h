// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/inventory/domaininfo.h"
#include "models/inventory/hostinfo.h"
#include "models/libvirt/templatecalls.h"
#include "models/xml/clonexml.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Session;

// What cloning a guest needs of its host. Thread: worker.

/// A disk of the source, with all that decides what can be done with it.
struct CloneDisk {
    DiskInfo disk;
    DiskChain chain;
    std::optional<VolumeInfo> volume; ///< none: in no active pool, or no image at all
    bool encrypted = false;
};

/// A state of the source's disks in the past.
struct CloneSnapshot {
    enum class Kind {
        External, ///< its disks lie in files of their own, which nobody writes any more: they can be copied and linked
        Internal, ///< inside the qcow2 files; libvirt reads nothing out of there
        Mixed, ///< neither all of it
    };
    QString name;
    QDateTime created;
    Kind kind = Kind::Internal;
    QList<CloneDisk> disks; ///< as they were; External only
};

struct CloneSource {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    DomainDetails details;
    QList<CloneDisk> disks; ///< in the definition's order, drives without a medium among them
    QList<CloneLoss> losses;
    QList<CloneSnapshot> snapshots; ///< newest first
};
Result<CloneSource> readCloneSource(Session &session, const QUuid &uuid);

/// A copy of a guest's file of firmware variables beside it; `name`: of the new file. libvirt reaches it as a volume of
/// a pool that is made for the moment. The new path. Errors: Conflict (a file of that name is there), Unsupported.
Result<QString> copyNvram(Session &session, const QString &path, const QString &name, const CallContext &context);
/// One that is gone already is a success.
Outcome deleteNvram(Session &session, const QString &path);

/// Stores a copied definition: not checked against libvirt's schema, since what was in the original is not ours to
/// object to. Errors: Conflict (the name is taken), Invalid, Unsupported.
Outcome defineCopy(Session &session, const QByteArray &xml);

} // namespace guestdeck
