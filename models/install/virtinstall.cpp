// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shell.h"
#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// virt-install splits its options at commas; a doubled one is a comma in a value.
QString value(QString text)
{
    return text.replace(u","_s, u",,"_s);
}

QString mebibytes(KiB memory)
{
    return QString::number((memory.value + 1023) / 1024);
}

/// The lines that prepare the pool, each with its end; empty where it is there.
QString poolLines(const InstallPlan &plan, const HostResources &resources)
{
    const PoolOffer *offer = poolToPrepare(plan, resources);
    if (!offer) {
        return {};
    }
    QString lines;
    const auto add = [&](const QStringList &words) {
        const QStringList connect
            = resources.uri.isEmpty() ? QStringList() : QStringList{u"--connect"_s, resources.uri};
        lines += shellJoin(QStringList{u"virsh"_s} + connect + words) + u"\n"_s;
    };
    const QString &name = offer->pool.name;
    if (offer->make) {
        add({u"pool-define-as"_s, name, u"dir"_s, u"--target"_s, offer->pool.path});
        add({u"pool-build"_s, name});
    }
    add({u"pool-start"_s, name});
    if (offer->make) {
        add({u"pool-autostart"_s, name});
    }
    return lines;
}

QString cpuOption(const InstallPlan &plan, const HostResources &resources)
{
    QStringList parts;
    const QString mode = cpuMode(plan, resources);
    if (mode == "maximum"_L1) {
        parts << u"mode=maximum"_s;
    } else if (!mode.isEmpty()) {
        parts << mode;
    }
    if (plan.maxMemory > plan.memory) {
        const quint32 last = std::max(plan.vcpus, plan.maxVcpus) - 1;
        parts << u"numa.cell0.id=0"_s << u"numa.cell0.cpus=0-"_s + QString::number(last)
              << u"numa.cell0.memory="_s + QString::number(plan.memory.value) << u"numa.cell0.unit=KiB"_s;
    }
    return parts.join(u',');
}

QString diskOption(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    QStringList parts;
    if (!makesVolume(plan)) {
        parts << u"path="_s + value(plan.existingPath);
    } else if (copiesImage(plan)) {
        parts << u"path="_s + value(plannedVolumePath(plan, resources));
    } else {
        const QString path = plannedVolumePath(plan, resources);
        // virt-install counts in GiB, with a fraction where needed.
        const QString size = QString::number(double(plan.diskSize.value) / double(gibi(1).value), 'g', 12);
        parts << (path.isEmpty() ? u"pool="_s + value(plan.pool) : u"path="_s + value(path));
        parts << u"size="_s + size << u"sparse="_s + (plan.sparse ? u"yes"_s : u"no"_s);
    }
    const PoolInfo *pool = makesVolume(plan) ? findPool(resources, plan.pool) : nullptr;
    if (!pool || hasFileVolumes(*pool)) {
        const QString format = makesVolume(plan) ? plan.diskFormat : plan.existingFormat;
        parts << u"format="_s + value(format.isEmpty() ? u"raw"_s : format);
    }
    if (overlaysImage(plan)) {
        parts << u"backing_store="_s + value(imagePath(plan, resources))
              << u"backing_format="_s + value(plan.imageFormat);
    }
    parts << u"bus="_s + diskBus(plan, os) << u"discard=unmap"_s << u"boot.order=1"_s;
    return parts.join(u',');
}

QString networkOption(const InstallPlan &plan, const OsEntry &os)
{
    switch (plan.net) {
    case InstallPlan::Net::Virtual:
        return u"network="_s + value(plan.network) + u",model="_s + nicModel(plan, os);
    case InstallPlan::Net::Bridge:
        return u"bridge="_s + value(plan.network) + u",model="_s + nicModel(plan, os);
    case InstallPlan::Net::User:
        return u"user,model="_s + nicModel(plan, os);
    case InstallPlan::Net::None:
        break;
    }
    return u"none"_s;
}

QString graphicsOption(const InstallPlan &plan)
{
    QString option = u"vnc,listen="_s + value(plan.vncListen);
    if (!plan.vncAutoPort) {
        option += u",port="_s + QString::number(plan.vncPort);
    }
    if (!plan.vncPassword.isEmpty()) {
        option += u",password=PASSWORD"_s; // a word to be replaced, never the password itself
    }
    return option;
}

QStringList bootOption(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    if (plan.firmware != InstallPlan::Firmware::Uefi) {
        return {};
    }
    const QString secure = wantsSecureBoot(plan, resources, os) ? u"yes"_s : u"no"_s;
    return {u"--boot"_s,
            u"firmware=efi,firmware.feature0.name=secure-boot,firmware.feature0.enabled="_s + secure
                + u",firmware.feature1.name=enrolled-keys,firmware.feature1.enabled="_s + secure};
}

/// virt-install copies no image by itself.
QString copyLines(const InstallPlan &plan, const HostResources &resources)
{
    if (!copiesImage(plan)) {
        return {};
    }
    const QString target = plannedVolumePath(plan, resources);
    QStringList convert{u"qemu-img"_s, u"convert"_s};
    if (!imageFormat(plan).isEmpty()) {
        convert << u"-f"_s << imageFormat(plan);
    }
    convert << u"-O"_s << plan.diskFormat << imagePath(plan, resources) << target;
    const QStringList resize{u"qemu-img"_s,   u"resize"_s, u"-f"_s,
                             plan.diskFormat, target,      QString::number(plan.diskSize.value)};
    return QString(shellJoin(convert) + u"\n"_s + shellJoin(resize) + u"\n"_s);
}

/// Discs beside the installation medium: drivers, seed, answers.
QStringList discOptions(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    QStringList words;
    if (const QString drivers = driversPath(plan, resources); !drivers.isEmpty()) {
        words << u"--disk"_s << u"path="_s + value(drivers) + u",device=cdrom"_s;
    }
    if (hasOwnDisc(plan, os)) {
        const QString path = ownMediaPath(plan, resources, ownMediaNames(plan, os).value(0));
        const bool cloud = plan.source == InstallPlan::Source::CloudImage;
        words << u"--disk"_s << u"path="_s + value(path) + (cloud ? u",device=cdrom,bus=scsi"_s : u",device=cdrom"_s);
        if (cloud) {
            words << u"--controller"_s << u"type=scsi,model=virtio-scsi"_s;
        }
    }
    return words;
}

QStringList sourceOptions(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    switch (plan.source) {
    case InstallPlan::Source::Iso: {
        const QString path = mediaPath(plan, resources);
        if (unattendedWay(plan, os) == UnattendedScript::Way::Initrd) {
            return {u"--location"_s, path, u"--initrd-inject"_s, u"preseed.cfg"_s, u"--extra-args"_s, u"auto=true"_s};
        }
        return {u"--cdrom"_s, path.isEmpty() ? u"vol="_s + plan.media.pool + u"/"_s + plan.media.volume : path};
    }
    case InstallPlan::Source::NetworkBoot:
        return {u"--pxe"_s};
    case InstallPlan::Source::None:
    case InstallPlan::Source::CloudImage:
        break;
    }
    return {u"--import"_s};
}

} // namespace

QString virtInstallLine(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    QStringList words{u"virt-install"_s};
    if (!resources.uri.isEmpty()) {
        words << u"--connect"_s << resources.uri;
    }
    words << u"--name"_s << plan.name << u"--virt-type"_s << virtType(plan, resources) << u"--machine"_s
          << (plan.machine == InstallPlan::Machine::Q35 ? u"q35"_s : u"pc"_s);
    words << u"--osinfo"_s << (os.id.isEmpty() ? u"detect=on,require=off"_s : os.id);

    QString memory = mebibytes(plan.memory);
    if (plan.maxMemory > plan.memory) {
        memory += u",maxMemory="_s + mebibytes(plan.maxMemory) + u",maxMemory.slots="_s + QString::number(memorySlots);
    }
    words << u"--memory"_s << memory;
    QString vcpus = QString::number(plan.vcpus);
    if (plan.maxVcpus > plan.vcpus) {
        vcpus += u",maxvcpus="_s + QString::number(plan.maxVcpus);
    }
    words << u"--vcpus"_s << vcpus;
    if (const QString cpu = cpuOption(plan, resources); !cpu.isEmpty()) {
        words << u"--cpu"_s << cpu;
    }
    words << bootOption(plan, resources, os) << sourceOptions(plan, resources, os);
    words << u"--disk"_s << (plan.disk == InstallPlan::Disk::None ? u"none"_s : diskOption(plan, resources, os));
    words << discOptions(plan, resources, os);
    words << u"--network"_s << networkOption(plan, os) << u"--graphics"_s << graphicsOption(plan);
    words << u"--video"_s << videoModel(plan, resources, os);
    if (wantsTpm(plan, resources, os)) {
        words << u"--tpm"_s << u"backend.type=emulator,backend.version=2.0"_s;
    }
    if (plan.autostart) {
        words << u"--autostart"_s;
    }
    if (!plan.startNow) {
        words << u"--noreboot"_s;
    }
    if (!plan.openConsole || !plan.startNow) {
        words << u"--noautoconsole"_s;
    }
    return poolLines(plan, resources) + copyLines(plan, resources) + shellJoin(words);
}

} // namespace guestdeck
