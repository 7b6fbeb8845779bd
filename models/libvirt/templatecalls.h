// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/xml/templatemark.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Session;
struct DiskInfo;

// Templates on a host. Thread: worker.

/// The mark in the stored definition; nothing: it is an ordinary machine. One call, or two.
Result<std::optional<TemplateMark>> readTemplateMark(Session &session, const QUuid &uuid);
/// Stores the definition with the mark and with its disks read-only, or without both; all else byte for byte. The mark
/// and the disks change in one call, so that a broken link leaves both or none. Errors: Busy (it runs), Conflict
/// (somebody else changed it meanwhile).
Outcome setTemplateMark(Session &session, const QUuid &uuid, const std::optional<TemplateMark> &mark);

/// Who is built upon the disks of a guest: other guests by name, and volumes that belong to no guest by their paths.
struct LinkedChildren {
    QStringList guests;
    QStringList volumes;

    bool isEmpty() const { return guests.isEmpty() && volumes.isEmpty(); }
    QStringList all() const { return guests + volumes; }
};
enum class LinkedDisks {
    All,
    Written, ///< without those that the guest may only read
};
/// Thorough: definitions of all guests and all volumes; a call for each, several in flight. For what changes the world.
Result<LinkedChildren> readLinkedChildren(Session &session, const QUuid &uuid, const CallContext &context,
                                          LinkedDisks which = LinkedDisks::All);

/// Names for a sentence: at most a dozen, then how many more. Pure.
QString shortList(const QStringList &names);

/// Where a disk lies, and whether all it is built upon is there.
struct DiskChain {
    QString path; ///< on the host; empty: not a file or volume of its own (network disks)
    QStringList paths; ///< its backing files, nearest first, as far as pools know them
    QString missing; ///< first file of the chain that a pool should have and has not; empty: nothing is missing
    bool known = false; ///< some active pool holds the disk itself
};
/// By the volumes of active pools: a call or two for each image. What lies in no pool cannot be looked at, and counts
/// as there.
DiskChain readDiskChain(Session &session, const DiskInfo &disk);

/// Why a guest must not be started, as a whole sentence with Conflict: it is a template, or another one is built upon a
/// disk it would write to. Looks only at volumes of the pools that hold its disks, and at nothing when no volume there
/// has a backing file.
Outcome checkStartAllowed(Session &session, const QUuid &uuid, const CallContext &context);

} // namespace guestdeck
