// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/units.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace guestdeck
{

/// virDomainState, with "saved" (shut off with a managed save image) as a state of its own, since admins see it so.
enum class DomainState { Unknown, Running, Blocked, Paused, ShuttingDown, ShutOff, Saved, Crashed, Suspended };

constexpr bool isActive(DomainState s)
{
    return s == DomainState::Running || s == DomainState::Blocked || s == DomainState::Paused
        || s == DomainState::ShuttingDown || s == DomainState::Suspended || s == DomainState::Crashed;
}

/// What the list knows of each guest, from bulk calls and events alone.
struct DomainInfo {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    bool persistent = true;
    bool autostart = false;
    bool managedSave = false;
    quint32 vcpus = 0;
    quint32 maxVcpus = 0;
    KiB memory; ///< balloon's current size
    KiB maxMemory;

    bool operator==(const DomainInfo &) const = default;
};

/// <graphics> of a guest as libvirt tells it now (live definition while it runs).
struct GraphicsInfo {
    enum class Type { None, Vnc, Spice, Other };
    Type type = Type::None;
    QString listen; ///< address; empty for a socket or none
    int port = -1; ///< -1: not assigned yet (automatic port of a guest that is off) or not listening
    bool autoPort = true;
    QString socket; ///< path of a unix socket listener
    bool hasPassword = false; ///< only known from a SECURE definition

    bool operator==(const GraphicsInfo &) const = default;
};

struct DiskInfo {
    enum class Device { Disk, Cdrom, Floppy, Lun };
    Device device = Device::Disk;
    QString target; ///< vda
    QString bus;
    QString source; ///< path, or volume as pool/volume, or a URL for network disks; empty: no medium
    bool isFile = false; ///< a file or block device path on the host
    QString pool; ///< for type='volume'
    QString volume;
    QString format;
    bool readOnly = false;
    bool shareable = false;
    QStringList backing; ///< paths of the chain below, as libvirt tells it for running guests

    bool operator==(const DiskInfo &) const = default;
};

struct NicInfo {
    QString type; ///< network, bridge, user, direct …
    QString source;
    QString model;
    QString mac;

    bool operator==(const NicInfo &) const = default;
};

/// What comes from the definition, lazily: for rows in view, for selected guests, and for all when a search needs it.
struct DomainDetails {
    QString title;
    QString description;
    QString osId; ///< libosinfo's URL id from the metadata, or empty
    QString osName; ///< short readable name made from osId, e.g. "debian11"; empty if unknown
    QStringList tags; ///< from the program's own metadata element
    GraphicsInfo graphics;
    QList<DiskInfo> disks;
    QList<NicInfo> nics;
    QString machine;
    QString arch;
    QString virtType; ///< kvm or qemu
    QString nvram; ///< path of the NVRAM file, if any
    bool uefi = false;
    bool tpm = false;
    bool hasSerial = false;
    bool hasTablet = false;
    bool hasAgent = false; ///< a channel for the guest agent; whether it answers is another matter
    bool isTemplate = false; ///< marked as one in its metadata: it is not to be started
    QStringList addresses; ///< guest's IP addresses, best first; from lease or agent

    bool operator==(const DomainDetails &) const = default;
};

/// One sample of a running guest, as rates.
struct DomainSample {
    float cpu = 0; ///< 0…1 of all its vCPUs
    float memory = 0; ///< 0…1 of current memory; < 0: the guest does not tell
    KiB memoryUsed; ///< used inside the guest if known, else resident size
    quint64 diskRead = 0; ///< bytes per second
    quint64 diskWrite = 0;
    quint64 netReceive = 0;
    quint64 netSend = 0;

    bool operator==(const DomainSample &) const = default;
};

/// Which part of a row changed; signals carry a set of these.
enum class DomainField {
    State = 1,
    Name = 2,
    Config = 4, ///< vCPUs, memory, autostart, persistent
    Details = 8,
    Addresses = 16,
    Stats = 32,
};
Q_DECLARE_FLAGS(DomainFields, DomainField)

} // namespace guestdeck

Q_DECLARE_OPERATORS_FOR_FLAGS(guestdeck::DomainFields)
Q_DECLARE_METATYPE(guestdeck::DomainInfo)
Q_DECLARE_METATYPE(guestdeck::DomainDetails)
