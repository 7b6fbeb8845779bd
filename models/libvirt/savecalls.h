// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QUuid>

#include <functional>

namespace guestdeck
{

class Session;

// A guest's state in files of its host, and what is done to a running one beside switching it. Thread: worker.

/// Whether the path leads below /dev, /proc or /sys, also by way of "..": what is there is no file to write a guest's
/// memory into, and a block device would lose what is on it. Pure.
bool isBelowDevices(const QString &path);

/// Conflict with a sentence when something is at that path on the host, whatever it is: libvirt would empty it, a disk
/// image as well as another guest's memory. Seen with the rights of the daemon, also where no pool has the file.
Outcome checkFileIsFree(Session &session, const QString &path);

struct SaveToFile {
    QString path; ///< on the host, absolute
    bool pausedAfterwards = false; ///< it is paused when it is restored
    bool bypassCache = false; ///< writes around the host's page cache
};
/// virDomainSaveFlags, into a new file: the guest is off afterwards, a transient one gone. Lasts as long as its memory
/// takes to write.
Outcome saveDomainToFile(Session &session, const QUuid &uuid, const SaveToFile &save);

/// What stands at the head of such a file.
struct SavedGuest {
    QUuid uuid;
    QString name;
    bool isKnown = false; ///< the host has a definition of it
    bool isActive = false; ///< and it runs: it cannot be restored over itself

    bool operator==(const SavedGuest &) const = default;
};
/// Errors: Io or Invalid when there is no such file, or it is none of libvirt's.
Result<SavedGuest> readSavedGuest(Session &session, const QString &path);
enum class RestoreAs { Saved, Running, Paused };
/// virDomainRestoreFlags.
Outcome restoreDomainFromFile(Session &session, const QString &path, RestoreAs as);
/// Throws away what a managed save has kept (virDomainManagedSaveRemove); none is a success.
Outcome discardSavedState(Session &session, const QUuid &uuid);

struct CoreDump {
    /// What libvirt writes: its order is that of virDomainCoreDumpFormat.
    enum class Format { Raw, Zlib, Lzo, Snappy };
    enum class After {
        GoOn, ///< it stands still while it is written
        GoOnLive, ///< it runs meanwhile: the picture is not of one moment
        Off,
        Reset,
    };
    QString path; ///< on the host, absolute
    Format format = Format::Raw;
    bool memoryOnly = true; ///< readable by `crash` and gdb; else in QEMU's own form
    After after = After::GoOn;
};
/// virDomainCoreDumpWithFormat, into a new file.
Outcome dumpDomain(Session &session, const QUuid &uuid, const CoreDump &dump);

/// virDomainInjectNMI.
Outcome sendNmi(Session &session, const QUuid &uuid);

enum class ShutDownWay {
    Default, ///< the agent where it is connected, else the power button; libvirt's own choice
    PowerButton, ///< ACPI
    Agent,
};
/// Asks the guest (virDomainShutdownFlags); it answers later, or never.
Outcome askToShutDown(Session &session, const QUuid &uuid, ShutDownWay way);

} // namespace guestdeck
