// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/actions/diskrules.h"

#include "models/libvirt/blockcalls.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskRules)
};

/// What keeps anything from being done with this disk.
QString whyNothing(const GuestDisks &guest, const GuestDisk &disk)
{
    if (disk.disk.device == DiskInfo::Device::Cdrom || disk.disk.device == DiskInfo::Device::Floppy) {
        return Tr::tr("It is a medium, not a disk.");
    }
    if (disk.disk.device == DiskInfo::Device::Lun) {
        return Tr::tr("The guest talks to the device itself.");
    }
    if (!disk.top()) {
        return Tr::tr("Its image is not a file or volume of this host.");
    }
    if (disk.top()->missing) {
        return Tr::tr("Its image is missing.");
    }
    if (!disk.blockJob.isEmpty()) {
        return Tr::tr("Another job works on it: %1.").arg(disk.blockJob);
    }
    if (guest.isTemplate) {
        return Tr::tr("The guest is a template: its disks stay as they are.");
    }
    if (disk.disk.readOnly) {
        return Tr::tr("The guest may only read it.");
    }
    if (!disk.top()->children.isEmpty()) {
        return Tr::tr("It is the base of: %1. A change would break what is built upon it.")
            .arg(disk.top()->children.join(u", "_s));
    }
    if (!disk.top()->users.isEmpty()) {
        return Tr::tr("Also used by: %1").arg(disk.top()->users.join(u", "_s));
    }
    return {};
}

QString whyNoSnapshots(const GuestDisks &guest)
{
    if (guest.snapshots > 0) {
        return Tr::tr("The guest has %n snapshot(s), which need the image as it is. Delete them first.", nullptr,
                      guest.snapshots);
    }
    return guest.checkpoints > 0
        ? Tr::tr("The guest has %n checkpoint(s) of incremental backups in this image. Delete them first.", nullptr,
                 guest.checkpoints)
        : QString();
}

QString whyNoBase(const GuestDisk &disk)
{
    for (const DiskLayer &layer : disk.chain) {
        if (layer.missing) {
            return Tr::tr("Its base %1 is missing.").arg(layer.path);
        }
    }
    return {};
}

QString whyNoPool(const GuestDisk &disk)
{
    return disk.top()->isInPool() ? QString() : Tr::tr("Its image is in no active storage pool of the host.");
}

QString whySaved(const GuestDisks &guest)
{
    return guest.managedSave
        ? Tr::tr("The guest has a saved state that goes with this image. Start it, or discard the state.")
        : QString();
}

/// For a copy that becomes the guest's disk.
QString whyNoCopy(const GuestDisks &guest, const GuestDisk &disk)
{
    for (const QString &why : {whyNoPool(disk), whyNoBase(disk), whyNoSnapshots(guest), whySaved(guest)}) {
        if (!why.isEmpty()) {
            return why;
        }
    }
    if (disk.disk.shareable) {
        return Tr::tr("It is marked as shared between guests.");
    }
    if (disk.storedDiffers) {
        return Tr::tr("From its next start on the guest is to have another image for it. Shut it down first.");
    }
    return {};
}

QString whyNotOff(const GuestDisks &guest)
{
    return guest.running ? Tr::tr("The guest runs. Shut it down first.") : QString();
}

QString whyNotMerge(const GuestDisks &guest, const GuestDisk &disk)
{
    if (!disk.base()) {
        return Tr::tr("It has no base: there is nothing to merge.");
    }
    if (!guest.running) {
        return Tr::tr("libvirt merges disks of running guests only. Start it first.");
    }
    const Outcome safe = checkCommit(guest, {disk.disk.target, disk.top()->path, disk.base()->path});
    return safe.has_value() ? QString() : safe.error().message;
}

} // namespace

QString whyNotDisk(DiskAction action, const GuestDisks &guest, const GuestDisk &disk)
{
    QString why = whyNothing(guest, disk);
    if (!why.isEmpty()) {
        return why;
    }
    switch (action) {
    case DiskAction::Resize:
        why = whyNoSnapshots(guest);
        why = why.isEmpty() ? whyNoBase(disk) : why;
        why = why.isEmpty() ? whySaved(guest) : why;
        return !why.isEmpty() || (guest.running && !disk.top()->isBlock) ? why : whyNoPool(disk);
    case DiskAction::Convert:
        if (disk.disk.format != "raw"_L1 && disk.disk.format != "qcow2"_L1) {
            return Tr::tr("Only raw and qcow2 are converted into one another.");
        }
        why = whyNotOff(guest);
        return why.isEmpty() ? whyNoCopy(guest, disk) : why;
    case DiskAction::Modernize:
        if (!disk.top()->isOldQcow2()) {
            return Tr::tr("It is no qcow2 image of the old version.");
        }
        why = whyNotOff(guest);
        return why.isEmpty() ? whyNoCopy(guest, disk) : why;
    case DiskAction::Move:
        why = whyNoCopy(guest, disk);
        return why.isEmpty() && guest.pools.size() < 2 ? Tr::tr("The host has no other active storage pool.") : why;
    case DiskAction::Merge:
        return whyNotMerge(guest, disk);
    }
    Q_UNREACHABLE();
}

QString whyNotSize(const GuestDisk &disk, Bytes wanted)
{
    const quint64 now = disk.top() ? disk.top()->capacity.value : 0;
    if (wanted.value < now) {
        return Tr::tr("A disk cannot be made smaller: what the guest has at its end would be cut off. Make a new, "
                      "smaller disk and copy the files in the guest.");
    }
    if (wanted.value == now) {
        return Tr::tr("That is its size already.");
    }
    return wanted.value % 512 != 0 ? Tr::tr("The size must be whole sectors of 512 bytes.") : QString();
}

QString linuxDevice(const DiskInfo &disk)
{
    if (disk.bus == "virtio"_L1) {
        return u"/dev/"_s + disk.target;
    }
    return disk.bus == "sata"_L1 || disk.bus == "scsi"_L1 || disk.bus == "usb"_L1 || disk.bus == "ide"_L1
        ? u"/dev/sd"_s + (disk.target.size() == 3 ? disk.target.last(1) : QString(u'a'))
        : QString();
}

QString stepsAfterGrowing(const GuestDisks &guest, const GuestDisk &disk)
{
    const QString when = guest.running ? Tr::tr("The guest sees the larger disk at once.")
                                       : Tr::tr("The guest sees the larger disk when it starts.");
    const QString windows = Tr::tr("In Windows: open Disk Management and choose “Extend Volume…” (a recovery partition "
                                   "behind it must be removed first).");
    const QString device = linuxDevice(disk.disk).isEmpty() ? u"/dev/vda"_s : linuxDevice(disk.disk);
    const QString linux = Tr::tr("In Linux: grow the partition, then its file system, for example\n"
                                 "growpart %1 1\nresize2fs %2 (ext4) or xfs_growfs / (XFS).")
                              .arg(device, device + (device.back().isDigit() ? u"p1"_s : u"1"_s));
    const bool isWindows = guest.osId.contains("microsoft.com"_L1);
    const bool known = !guest.osId.isEmpty();
    return QStringList{when,
                       known && isWindows ? windows
                           : known        ? linux
                                          : QString(linux + u'\n' + windows)}
        .join(u'\n');
}

QString suggestVolumeName(const QString &old, const QString &format, const QStringList &taken)
{
    QString stem = old;
    for (const auto *suffix : {".qcow2", ".raw", ".img", ".vmdk", ".vdi"}) {
        const QLatin1StringView text(suffix);
        if (stem.size() > text.size() && stem.endsWith(text, Qt::CaseInsensitive)) {
            stem.chop(text.size());
            break;
        }
    }
    const QString end = format == "qcow2"_L1 ? u".qcow2"_s : format == "raw"_L1 ? u".raw"_s : QString();
    QString name = stem + end;
    for (int i = 1; taken.contains(name); ++i) {
        name = stem + u'-' + QString::number(i) + end;
    }
    return name;
}

} // namespace guestdeck
