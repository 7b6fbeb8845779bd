// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snapshots/snapshot.h"
#include "models/snapshots/snapshotxml.h"

#include <QString>
#include <QStringList>

namespace guestdeck
{

// The guardian of snapshots: what this host, guest and tree of snapshots allow. Pure; translated sentences.

struct SnapshotVerdict {
    QString why = {}; ///< it cannot be done; empty: it can
    QString instead = {}; ///< what would work; may be empty

    bool isPossible() const { return why.isEmpty(); }
    QString text() const { return instead.isEmpty() ? why : QString(why + QLatin1Char(' ') + instead); }
};

/// Whether this kind can be taken now.
SnapshotVerdict checkTake(const SnapshotFacts &facts, SnapshotMode mode);
/// The first that can be, in the order of what keeps most; Internal when none can.
SnapshotMode bestMode(const SnapshotFacts &facts);
/// Whether the agent can bring the file systems to rest for that kind.
SnapshotVerdict checkQuiesce(const SnapshotFacts &facts, SnapshotMode mode);
/// What is wrong with this name, or nothing.
QString snapshotNameProblem(const SnapshotFacts &facts, const QString &name);
/// "snapshot-3", the first that is free; `stem`: other words for it.
QString suggestSnapshotName(const SnapshotFacts &facts, const QString &stem = {});
/// How much room it takes at once, and the most it may come to need; 0: not known.
struct SnapshotSpace {
    Bytes now;
    Bytes most;
};
SnapshotSpace spaceForSnapshot(const SnapshotFacts &facts, SnapshotMode mode);
/// There is not room enough: a refusal. A warning, where room may come to lack later, is `instead` alone.
SnapshotVerdict checkSpace(const SnapshotFacts &facts, SnapshotMode mode);
/// What is not in it, in sentences.
QStringList takeNotes(const SnapshotFacts &facts, SnapshotMode mode);

SnapshotVerdict checkRevert(const SnapshotFacts &facts, const QString &name);
/// `withChildren`: it and all that came after it.
SnapshotVerdict checkDelete(const SnapshotFacts &facts, const QString &name, bool withChildren);
/// Merging of layers that no snapshot needs any more; which these are says the plan.
SnapshotVerdict checkMerging(const SnapshotFacts &facts);
SnapshotVerdict checkNote(const SnapshotFacts &facts, const QString &name);
SnapshotVerdict checkCloneFrom(const SnapshotFacts &facts, const QString &name);

/// Internal and external ones in one tree: libvirt takes them, and loses what is in them.
bool isMixed(const SnapshotFacts &facts);
/// The snapshot, and all that came after it; children before their parents.
QStringList withDescendants(const SnapshotFacts &facts, const QString &name);

} // namespace guestdeck
