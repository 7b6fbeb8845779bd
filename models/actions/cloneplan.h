// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/install/installplan.h"
#include "models/libvirt/clonecalls.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace guestdeck
{

class Connection;

/// What is known of the two hosts, which may be one. A value.
struct CloneFacts {
    CloneSource source;
    HostResources host; ///< that the clone will be on
    ConnectionId from;
    ConnectionId to;
    bool elsewhere = false; ///< another host than the source's
    QString targetName; ///< of the host the clone will be on
};
/// Reads the source, and the host for the clone. Thread: GUI; the work is on workers.
QFuture<Result<CloneFacts>> loadCloneFacts(Connection &from, const QUuid &source, Connection &to);

/// What becomes of each disk, and what the clone is called. A value.
struct ClonePlan {
    struct Disk {
        enum class Do {
            Copy, ///< a disk of its own
            Link, ///< an image on top of the source's, which must never change again
            Share, ///< the same image: only what nobody writes, or what is made for it
            Skip, ///< the clone does without; of a drive: no medium
        };
        QString target;
        Do what = Do::Copy;
        QString pool; ///< for Copy and Link
        QString volume; ///< name of the new one

        bool operator==(const Disk &) const = default;
    };
    QString name;
    QString snapshot; ///< take the disks as they were then; empty: as they are now
    QList<Disk> disks;
    std::optional<int> vncPort; ///< none: automatic
    bool copyNvram = false;
    bool start = false;

    bool operator==(const ClonePlan &) const = default;
};

enum class CloneField { Source, Snapshot, Name, Disk, VncPort, Nvram, Network };
struct CloneProblem {
    CloneField field = CloneField::Source;
    PlanProblem::Severity severity = PlanProblem::Severity::Error;
    QString message; ///< a translated sentence
    QString target = {}; ///< of the disk

    bool operator==(const CloneProblem &) const = default;
};

/// The source's disks as they are now, or as they were in the plan's snapshot.
const QList<CloneDisk> &planDisks(const ClonePlan &plan, const CloneFacts &facts);
const CloneDisk *findDisk(const ClonePlan &plan, const CloneFacts &facts, const QString &target);

/// Why this cannot be done with that disk, as a sentence; nothing: it can.
std::optional<QString> whyNotDo(ClonePlan::Disk::Do what, const CloneDisk &disk, const ClonePlan &plan,
                                const CloneFacts &facts);

/// How much room it takes at once, and at most when the guest fills it. About: a chain's own bytes are not told.
struct CloneSpace {
    Bytes now;
    Bytes most;
};
CloneSpace spaceFor(const ClonePlan::Disk &wish, const CloneDisk &disk, const CloneFacts &facts);

/// "web" → "web-2", the first that is free; "web-7" → "web-8".
QString suggestCloneName(const CloneFacts &facts);
/// Full copies of what the guest writes, media shared, in the source's own pool where that can be.
ClonePlan defaultClone(const CloneFacts &facts);
/// Gives volumes new names after the clone was renamed, and disks what they can be after snapshot or host changed.
void adaptClone(ClonePlan &plan, const CloneFacts &facts);
/// The highest VNC port in use, and one more; from 5900 on.
int nextVncPort(const CloneFacts &facts);

/// Format of the new volume ("" where its pool has none).
QString cloneFormat(const ClonePlan::Disk &wish, const CloneDisk &disk, const CloneFacts &facts);
/// Everything wrong that can be known before anything is done. Pure.
QList<CloneProblem> checkClone(const ClonePlan &plan, const CloneFacts &facts);
/// What the clone does not get, in sentences.
QStringList cloneLossTexts(const CloneFacts &facts);

} // namespace guestdeck
