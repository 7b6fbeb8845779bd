// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarefacts.h"

#include <QByteArray>

namespace guestdeck
{

/// What can still be plugged into a guest while it runs. Pure; any thread.
struct HotPlugRoom {
    bool pcie = false; ///< a machine whose devices sit on PCI Express ports (q35, virt)
    int ports = 0; ///< root ports and switch ports, or the slots of a PCI bus
    int freePorts = 0;
    int freeOldSlots = 0; ///< where an old PCI device fits: of PCI buses, on PCI Express machines behind a bridge
    bool usb = false; ///< it has a USB controller
    int usbPorts = 0; ///< of all controllers that say how many
    bool scsi = false; ///< a controller for SCSI disks
    bool serial = false; ///< a virtio-serial controller
    Bytes memory; ///< now, with memory modules
    Bytes maxMemory; ///< 0: no modules can be added
    int memorySlots = 0;
    int usedMemorySlots = 0;
    bool numa = false; ///< a module must be put into a NUMA cell
};
/// `definition`: the running one, in which libvirt has given every device its address.
HotPlugRoom hotPlugRoom(const QByteArray &definition);

/// Why no further PCI device fits into the running guest, as a whole sentence; empty: one does, or it does not run.
QString whyNoPciRoom(const GuestHardware &guest);
/// The same for an old PCI device, which fits no PCI Express port.
QString whyNoOldPciRoom(const GuestHardware &guest);
/// Whether a device of that model (a network card's, a controller's, a virtio device's) is one. What the emulator
/// chooses itself (empty) is. Source: qemuDomainDeviceCalculatePCIConnectFlags() of libvirt.
bool isOldPci(const QString &model);
/// The same for a memory module, in the running definition or in that of the next start.
QString whyNoMemoryRoom(const QByteArray &definition);

/// The next free name for a disk on that bus in the definitions: "vdb".
QString freeTarget(const GuestHardware &guest, const QString &bus);

} // namespace guestdeck
