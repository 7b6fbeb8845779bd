// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"
#include "models/inventory/domaininfo.h"
#include "models/inventory/hostinfo.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Connection;
class Session;

/// A device of a host that can be handed to a guest, from virConnectListAllNodeDevices.
struct NodeDevice {
    enum class Kind { Usb, Pci, Mdev };
    Kind kind = Kind::Usb;
    QString name; ///< libvirt's: "usb_1_1_4", "pci_0000_03_00_0"
    QString vendor;
    QString product;
    QString vendorId; ///< "0x046d"
    QString productId;
    QString address; ///< "0000:03:00.0"; usb: "1.4" (bus.device); mdev: its UUID
    QString driver; ///< of the host, that holds it now
    int iommuGroup = -1; ///< -1: none
    QStringList groupMembers; ///< addresses of the others of that group, which go along
    bool isBridge = false; ///< of PCI; never handed out
    QString whyNot = {}; ///< why it cannot be handed out, as a whole sentence; empty: it can

    bool operator==(const NodeDevice &) const = default;
};

/// What the hypervisor can do for this guest's emulator and machine type: domain capabilities as lists of words. A
/// feature that is not in `asked` was not told by this libvirt, which is not the same as "not supported".
/// Format: https://libvirt.org/formatdomaincaps.html
struct HardwareCaps {
    /// "disk/bus" → {"virtio", "sata" …}, "video/modelType" → …: <devices><disk><enum name='bus'>.
    QHash<QString, QStringList> enums;
    /// "tpm", "rng", "filesystem", "hostdev", "graphics", "video", "disk", "redirdev", "channel", "crypto",
    /// "interface", "panic": supported='yes' or 'no'.
    QHash<QString, bool> supported;
    QStringList cpuModes; ///< supported: host-passthrough, maximum, host-model, custom
    QStringList cpuModels; ///< of mode custom, usable ones first
    QStringList loaders; ///< firmware images
    QStringList firmwares; ///< "bios", "efi"
    bool secureBoot = false;
    QStringList memoryBacking; ///< sourceType: "file", "anonymous", "memfd"
    quint32 maxVcpus = 0;
    QString machine;
    QString emulator;
    bool known = false;

    bool operator==(const HardwareCaps &) const = default;
};

/// A guest as the hardware page, its checks and its tasks know it: both definitions and what the host can do. A value,
/// read afresh by loadGuestHardware(); nothing in it holds secrets.
struct GuestHardware {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    bool running = false; ///< active: it has a live definition
    bool persistent = true;
    bool readOnlyHost = false; ///< connected without the right to change anything
    bool isTemplate = false;
    QByteArray live; ///< empty unless it runs
    QByteArray stored; ///< what the next start uses; of a transient guest its live one
    HardwareCaps caps;
    HostInfo host;
    QList<NodeDevice> nodeDevices;
    QStringList networks; ///< virtual networks of the host
    QStringList bridges;
    bool agentAnswers = false; ///< its channel is connected
    QDateTime startedAt; ///< null: not running, or not told

    bool operator==(const GuestHardware &) const = default;
};

/// On lanes General and Details; several calls in flight. Errors: NotFound, Unreachable.
QFuture<Result<GuestHardware>> loadGuestHardware(Connection &connection, const QUuid &uuid);

} // namespace guestdeck
