// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/core/units.h"
#include "models/inventory/domaininfo.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

/// What a copy of a definition has of its own. Everything that is not named here stays byte for byte, but for what two
/// guests can never share, which is taken care of always: addresses of network cards, paths of sockets and files that
/// libvirt or QEMU make for one guest, ids for the guest's own use (genid, vsock, SMBIOS, Open vSwitch), the mark of
/// a template with its read-only disks, and the mark of the media that go with the original.
struct CloneXmlOptions {
    struct Disk {
        enum class Do {
            Keep, ///< the same image (shared), or an empty drive
            Replace, ///< an image of its own: path and format below
            Drop, ///< the device goes
            Empty, ///< the drive stays without a medium (CD, floppy)
        };
        QString target; ///< which one: "vda"
        Do what = Do::Keep;
        QString path = {}; ///< of the new image on the host
        QString format = {}; ///< "qcow2", "raw"; empty: as it was
        bool block = false; ///< a block device (logical volume) and not a file
    };
    QString name;
    QUuid uuid; ///< must be given: by it the new guest is known again
    QList<Disk> disks; ///< those not named are kept
    QStringList macs = {}; ///< one for each network card, in the definition's order; missing ones are drawn by chance
    std::optional<int> vncPort = {}; ///< none: automatic. Of the first VNC screen; others become automatic.
    QString nvram = {}; ///< path of the new guest's own firmware variables; empty: libvirt makes them from its template
    bool keepHostDevices = false; ///< PCI, USB and mediated devices, which one running guest can have at a time
    bool keepHostPaths = true; ///< shared folders, host bridges …; false for another host
    std::optional<KiB> memory = {};
    std::optional<quint32> vcpus = {};
    QString seedIso = {}; ///< path; a CD drive with it is added (cloud-init)
};

/// A new, random address of QEMU's range: "52:54:00:…".
QString randomMac();

/// `source`: definition read inactive and with its secrets. The result holds them, too. Errors: Invalid (no definition;
/// no name or UUID given). Pure; any thread.
Result<QByteArray> cloneXml(const QByteArray &source, const CloneXmlOptions &options);

/// What a definition has that a clone does not get, or gets in another form: for the user to read before.
struct CloneLoss {
    enum class Kind {
        HostDevice, ///< PCI, USB, mediated …: one guest at a time
        HostNic, ///< a network card of the host handed through
        HostFolder, ///< a shared folder of the host; stays on the same host
        HostPath, ///< a file, device or socket of the host behind a serial port, sound …; gets a path of its own
        Tpm, ///< its contents (keys, BitLocker) stay with the original; the clone begins with an empty one
        Network, ///< a host bridge or interface that another host may not have
        Passthrough, ///< a CD drive, SCSI device or disk of the host itself
        Filter, ///< network filter bound to the original's address
    };
    Kind kind = Kind::HostDevice;
    QString what; ///< "0000:03:00.0", "/srv/share"; from the host: plain text
    bool onlyElsewhere = false; ///< lost only when the clone is made on another host

    bool operator==(const CloneLoss &) const = default;
};
/// Targets of the disks that libvirt decrypts ("vda"): their volumes cannot be copied by it.
QStringList encryptedDisks(const QByteArray &source);
/// Errors: Invalid.
Result<QList<CloneLoss>> cloneLosses(const QByteArray &source);

} // namespace guestdeck
