// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"
#include "models/inventory/domaininfo.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

class Connection;

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

    bool operator==(const Snapshot &) const = default;
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
    };
    QList<Disk> disks;
    QStringList hostDevices; ///< passed through: no memory can be saved then
    QList<Snapshot> snapshots;
    Bytes memory;
    Bytes poolFree; ///< where overlays would go; 0: not known
};
QFuture<Result<SnapshotFacts>> loadSnapshots(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
