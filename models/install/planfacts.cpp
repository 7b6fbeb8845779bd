// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/planfacts.h"

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
    const bool wanted = plan.preparePool && plan.disk == InstallPlan::Disk::New && resources.poolOffer
        && resources.poolOffer->pool.name == plan.pool;
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
    if (plan.source != InstallPlan::Source::Iso) {
        return {};
    }
    if (plan.media.kind == MediaRef::Kind::HostPath || !plan.media.path.isEmpty()) {
        return plan.media.path;
    }
    const VolumeInfo *volume = find(resources.volumes, [&](const VolumeInfo &candidate) {
        return candidate.pool == plan.media.pool && candidate.name == plan.media.volume;
    });
    return volume ? volume->path : QString();
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
    return os.virtioDisk ? u"virtio"_s : plan.machine == InstallPlan::Machine::Q35 ? u"sata"_s : u"ide"_s;
}

QString nicModel(const InstallPlan &plan, const OsEntry &os)
{
    return os.virtioNet ? u"virtio"_s : plan.machine == InstallPlan::Machine::Q35 ? u"e1000e"_s : u"e1000"_s;
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
