// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace guestdeck
{

/// A machine as an OVF descriptor tells it: what there is to make a guest of, and what there is besides.
/// Format: DMTF DSP0243 1.1 and 2.1, with what VMware and VirtualBox write. All texts come from a stranger's file.
struct Appliance {
    struct Disk {
        enum class Bus { Ide, Sata, Scsi, Virtio, Nvme };
        QString file; ///< name in the archive, or beside the descriptor; empty: an empty disk
        Bytes fileSize; ///< as the descriptor says; 0: it does not
        Bytes capacity;
        QString format; ///< vmdk, qcow2, raw, vdi, vhd; empty: not told
        Bus bus = Bus::Sata;

        bool operator==(const Disk &) const = default;
    };
    struct Nic {
        QString network; ///< the name that the appliance has for it
        QString model; ///< as libvirt calls it: virtio, e1000, e1000e, vmxnet3, pcnet, rtl8139; empty: not told

        bool operator==(const Nic &) const = default;
    };

    QString name;
    QString description;
    QString osName; ///< in its own words
    quint32 vcpus = 1;
    KiB memory = mebi(1024);
    bool uefi = false;
    QList<Disk> disks; ///< in the order of their controllers and places: the first one boots
    QList<Nic> nics;
    /// What a guest made of it will not have, a sentence for each.
    QStringList lost;

    bool operator==(const Appliance &) const = default;
};

} // namespace guestdeck
