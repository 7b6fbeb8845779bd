// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"
#include "models/inventory/domaininfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Connection;

/// What a snapshot is of one disk.
struct SnapshotDisk {
    enum class How { None, Internal, External };
    QString target; ///< vda
    How how = How::None;
    QString frozen; ///< path of the image that the guest had then; of an external one nobody writes it any more
    QString overlay; ///< path of the file that was made for what came after; External only
    bool written = true; ///< the guest could write it: no medium in a drive, nor a disk to read only

    bool operator==(const SnapshotDisk &) const = default;
};

/// One snapshot of a guest. Format: https://libvirt.org/formatsnapshot.html
struct Snapshot {
    enum class Kind {
        Internal, ///< inside the qcow2 files
        External, ///< overlay files
        Mixed,
    };
    QString name;
    QString parent; ///< empty: a root
    QString note; ///< its description
    QDateTime time;
    DomainState state = DomainState::ShutOff; ///< of the guest when it was taken
    Kind kind = Kind::Internal;
    bool current = false; ///< what the guest now is based on
    bool hasMemory = false;
    QString memoryFile; ///< of external ones
    QStringList files; ///< overlays that were made by it
    Bytes size; ///< of its files where that can be told; 0: not known
    QByteArray screenshot; ///< PNG, small; empty: none
    QList<SnapshotDisk> disks = {};

    bool operator==(const Snapshot &) const = default;
};

/// What an active pool knows of a file that snapshots are about.
struct SnapshotImage {
    QString pool; ///< empty: no active pool has it
    QString volume;
    QString format;
    Bytes capacity;
    Bytes allocation;
    QString backing; ///< path it is built upon
    QString backingFormat;
    QStringList children; ///< paths of volumes built upon it
    QStringList guests; ///< names of other guests that have it as a disk, or below one, or that have snapshots of it
    bool missing = false; ///< an active pool keeps that folder, and has no such file

    bool isKnown() const { return !pool.isEmpty(); }
    bool operator==(const SnapshotImage &) const = default;
};

/// What the guardian needs to know to say what is possible.
struct SnapshotFacts {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    quint64 libvirtVersion = 0;
    quint64 hypervisorVersion = 0;
    QString hypervisor;
    bool persistent = true;
    bool uefi = false; ///< pflash firmware
    bool agentAnswers = false;
    bool isTemplate = false;
    bool readOnlyHost = false;
    struct Disk {
        QString target;
        QString path;
        QString format;
        bool isFile = true;
        bool readOnly = false;
        bool cdrom = false;
        bool baseOfOthers = false; ///< other disks are built upon its image
        QStringList chain; ///< images below
        Bytes capacity;
        Bytes allocation;

        /// What a snapshot is made of.
        bool counts() const { return !readOnly && !cdrom; }
    };
    QList<Disk> disks;
    QStringList hostDevices; ///< passed through: no memory can be saved then
    QList<Snapshot> snapshots;
    Bytes memory;
    Bytes poolFree; ///< where overlays would go; 0: not known
    int checkpoints = 0; ///< of incremental backups; they lie in the images
    QString nvramFormat = {}; ///< of UEFI's variables; empty: raw, or not told
    QHash<QString, SnapshotImage> images = {}; ///< by path: of the disks, of snapshots, and all built upon these

    const Snapshot *find(const QString &snapshot) const
    {
        for (const Snapshot &candidate : snapshots) {
            if (candidate.name == snapshot) {
                return &candidate;
            }
        }
        return nullptr;
    }
    const Snapshot *current() const
    {
        for (const Snapshot &candidate : snapshots) {
            if (candidate.current) {
                return &candidate;
            }
        }
        return nullptr;
    }
};
/// Reads everything afresh, definitions of all guests and volumes among it. Thread: GUI; take it with deliver().
QFuture<Result<SnapshotFacts>> loadSnapshots(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
