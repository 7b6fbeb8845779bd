// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/planfacts.h"

#include "models/install/imageheader.h"

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

template <class List, class Predicate>
auto find(const List &list, Predicate predicate)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), predicate);
    return found == list.cend() ? nullptr : &*found;
}

QString pathOf(const MediaRef &media, const HostResources &resources)
{
    if (media.kind == MediaRef::Kind::HostPath || !media.path.isEmpty()) {
        return media.path;
    }
    const VolumeInfo *volume = find(resources.volumes, [&](const VolumeInfo &candidate) {
        return candidate.pool == media.pool && candidate.name == media.volume;
    });
    return volume ? volume->path : QString();
}

/// Windows has virtio drivers only from the disc that brings them.
bool hasVirtio(const InstallPlan &plan, const OsEntry &os, bool byDatabase)
{
    const bool disc
        = plan.source == InstallPlan::Source::Iso && (!plan.drivers.path.isEmpty() || !plan.drivers.volume.isEmpty());
    return byDatabase || (isWindows(os) && disc);
}

} // namespace

bool isSimulated(const HostResources &resources)
{
    return resources.host.hypervisor.compare("test"_L1, Qt::CaseInsensitive) == 0;
}

QString virtType(const InstallPlan &plan, const HostResources &resources)
{
    return isSimulated(resources) ? u"test"_s : plan.kvm ? u"kvm"_s : u"qemu"_s;
}

const DomainCaps *capsFor(const InstallPlan &plan, const HostResources &resources)
{
    const bool q35 = plan.machine == InstallPlan::Machine::Q35;
    // Canonical names: "pc-q35-7.2" and "pc-i440fx-7.2".
    return find(resources.caps, [q35](const DomainCaps &caps) { return caps.machine.contains("q35"_L1) == q35; });
}

const PoolInfo *findPool(const HostResources &resources, const QString &name)
{
    if (resources.poolOffer && resources.poolOffer->pool.name == name) {
        return &resources.poolOffer->pool;
    }
    return find(resources.pools, [&](const PoolInfo &pool) { return pool.name == name; });
}

const PoolOffer *poolToPrepare(const InstallPlan &plan, const HostResources &resources)
{
    const bool wanted
        = plan.preparePool && makesVolume(plan) && resources.poolOffer && resources.poolOffer->pool.name == plan.pool;
    return wanted ? &*resources.poolOffer : nullptr;
}

const NetworkInfo *findNetwork(const HostResources &resources, const QString &name)
{
    return find(resources.networks, [&](const NetworkInfo &network) { return network.name == name; });
}

const VolumeInfo *findVolume(const HostResources &resources, const QString &path)
{
    return find(resources.volumes, [&](const VolumeInfo &volume) { return volume.path == path; });
}

bool hasFileVolumes(const PoolInfo &pool)
{
    static const std::array types{"dir"_L1, "fs"_L1, "netfs"_L1, "vstorage"_L1};
    return std::ranges::find(types, pool.type) != types.end();
}

QString plannedVolumePath(const InstallPlan &plan, const HostResources &resources)
{
    const PoolInfo *pool = findPool(resources, plan.pool);
    if (!pool || pool->path.isEmpty() || (!hasFileVolumes(*pool) && pool->type != "logical"_L1)) {
        return {};
    }
    return (pool->path.endsWith(u'/') ? pool->path : pool->path + u"/"_s) + plan.volumeName;
}

QString mediaPath(const InstallPlan &plan, const HostResources &resources)
{
    return plan.source == InstallPlan::Source::Iso ? pathOf(plan.media, resources) : QString();
}

QString imagePath(const InstallPlan &plan, const HostResources &resources)
{
    if (plan.source == InstallPlan::Source::CloudImage) {
        return pathOf(plan.media, resources);
    }
    return plan.disk == InstallPlan::Disk::Existing ? plan.existingPath : QString();
}

QString imageFormat(const InstallPlan &plan)
{
    return plan.source == InstallPlan::Source::CloudImage ? plan.imageFormat : plan.existingFormat;
}

bool copiesImage(const InstallPlan &plan)
{
    if (plan.source == InstallPlan::Source::CloudImage) {
        return !plan.linked;
    }
    return plan.disk == InstallPlan::Disk::Existing && (plan.copyExisting || mustBeConverted(plan.existingFormat));
}

bool overlaysImage(const InstallPlan &plan)
{
    return plan.source == InstallPlan::Source::CloudImage && plan.linked;
}

bool makesVolume(const InstallPlan &plan)
{
    return plan.disk == InstallPlan::Disk::New || copiesImage(plan);
}

UnattendedScript::Way unattendedWay(const InstallPlan &plan, const OsEntry &os)
{
    const bool wanted = plan.source == InstallPlan::Source::Iso && plan.unattended.on && os.script.usable();
    return wanted ? os.script.way : UnattendedScript::Way::None;
}

bool hasOwnDisc(const InstallPlan &plan, const OsEntry &os)
{
    const UnattendedScript::Way way = unattendedWay(plan, os);
    return (plan.source == InstallPlan::Source::CloudImage && plan.useIdentity) || way == UnattendedScript::Way::Root
        || way == UnattendedScript::Way::Labelled;
}

QStringList ownMediaNames(const InstallPlan &plan, const OsEntry &os)
{
    QString base = plan.name;
    base.replace(u'/', u'-');
    if (plan.source == InstallPlan::Source::CloudImage) {
        return plan.useIdentity ? QStringList{base + u"-seed.iso"_s} : QStringList();
    }
    if (unattendedWay(plan, os) == UnattendedScript::Way::Initrd) {
        return {base + u"-install-kernel"_s, base + u"-install-initrd"_s};
    }
    return hasOwnDisc(plan, os) ? QStringList{base + u"-answers.iso"_s} : QStringList();
}

const PoolInfo *ownMediaPool(const InstallPlan &plan, const HostResources &resources)
{
    const PoolInfo *pool = makesVolume(plan) ? findPool(resources, plan.pool) : nullptr;
    if (pool && hasFileVolumes(*pool) && (pool->active || poolToPrepare(plan, resources))) {
        return pool;
    }
    return find(resources.pools,
                [](const PoolInfo &candidate) { return candidate.active && hasFileVolumes(candidate); });
}

QString ownMediaPath(const InstallPlan &plan, const HostResources &resources, const QString &name)
{
    const PoolInfo *pool = ownMediaPool(plan, resources);
    return pool ? (pool->path.endsWith(u'/') ? pool->path : pool->path + u"/"_s) + name : QString();
}

QString driversPath(const InstallPlan &plan, const HostResources &resources)
{
    return plan.source == InstallPlan::Source::Iso ? pathOf(plan.drivers, resources) : QString();
}

bool isDriversDisc(const VolumeInfo &volume)
{
    return volume.name.contains("virtio"_L1, Qt::CaseInsensitive)
        && volume.name.endsWith(".iso"_L1, Qt::CaseInsensitive);
}

QString cpuMode(const InstallPlan &plan, const HostResources &resources)
{
    const DomainCaps *caps = capsFor(plan, resources);
    if (!caps) {
        return {};
    }
    static const std::array fast{"host-passthrough"_L1, "host-model"_L1};
    static const std::array emulated{"maximum"_L1};
    const auto offered = [caps](QLatin1StringView mode) { return caps->cpuModes.contains(mode); };
    if (plan.kvm) {
        const auto *mode = std::ranges::find_if(fast, offered);
        return mode == fast.end() ? QString() : QString(*mode);
    }
    return offered(emulated.front()) ? QString(emulated.front()) : QString();
}

QString diskBus(const InstallPlan &plan, const OsEntry &os)
{
    return hasVirtio(plan, os, os.virtioDisk)       ? u"virtio"_s
        : plan.machine == InstallPlan::Machine::Q35 ? u"sata"_s
                                                    : u"ide"_s;
}

QString nicModel(const InstallPlan &plan, const OsEntry &os)
{
    return hasVirtio(plan, os, os.virtioNet)        ? u"virtio"_s
        : plan.machine == InstallPlan::Machine::Q35 ? u"e1000e"_s
                                                    : u"e1000"_s;
}

QString videoModel(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    const DomainCaps *caps = capsFor(plan, resources);
    const bool offered = !caps || caps->videoModels.isEmpty() || caps->videoModels.contains("virtio"_L1);
    return os.virtioVideo && offered ? u"virtio"_s : u"vga"_s;
}

bool wantsTpm(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    const DomainCaps *caps = capsFor(plan, resources);
    return os.wantsTpm && caps && caps->tpm;
}

bool wantsSecureBoot(const InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    const DomainCaps *caps = capsFor(plan, resources);
    // Only for systems that refuse to install without it: other installers' boot loaders may not be signed.
    return plan.firmware == InstallPlan::Firmware::Uefi && plan.machine == InstallPlan::Machine::Q35 && os.wantsTpm
        && os.wantsUefi && caps && caps->secureBoot;
}

bool isWindows(const OsEntry &os)
{
    return os.family == "winnt"_L1 || os.family == "win9x"_L1 || os.family == "win16"_L1;
}

} // namespace guestdeck
