// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/install.h"
#include "models/install/planfacts.h"

#include <QCollator>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// The pool called "default", else the active one with most room whose volumes are files, else the one on offer.
QString defaultPool(const HostResources &resources)
{
    const PoolInfo *best = nullptr;
    for (const PoolInfo &pool : resources.pools) {
        if (!pool.active) {
            continue;
        }
        if (pool.name == "default"_L1) {
            return pool.name;
        }
        if (!best || (hasFileVolumes(pool) && (!hasFileVolumes(*best) || pool.available > best->available))) {
            best = &pool;
        }
    }
    return best ? best->name : resources.poolOffer ? resources.poolOffer->pool.name : QString();
}

/// The network called "default", else an active one, else a bridge; a user's own session has only its user network.
void setDefaultNetwork(InstallPlan &plan, const HostResources &resources)
{
    const NetworkInfo *network = findNetwork(resources, u"default"_s);
    for (const NetworkInfo &candidate : resources.networks) {
        if (!network || (!network->active && candidate.active)) {
            network = &candidate;
        }
    }
    if (network) {
        plan.net = InstallPlan::Net::Virtual;
        plan.network = network->name;
    } else if (!resources.bridges.isEmpty()) {
        plan.net = InstallPlan::Net::Bridge;
        plan.network = resources.bridges.first();
    } else {
        plan.net = isSimulated(resources) ? InstallPlan::Net::None : InstallPlan::Net::User;
        plan.network.clear();
    }
}

/// At most half of the host for one guest, in steps of 64 MiB, but never under 256 MiB.
KiB memoryWithin(KiB wanted, const HostResources &resources)
{
    const KiB half{resources.host.memory.value / 2 / mebi(64).value * mebi(64).value};
    return half.value > 0 && wanted > half ? std::max(half, mebi(256)) : wanted;
}

Bytes diskWithin(Bytes wanted, const InstallPlan &plan, const HostResources &resources)
{
    const PoolInfo *pool = findPool(resources, plan.pool);
    const quint64 room = pool ? pool->available.value / gibi(1).value * gibi(1).value : 0;
    return room > 0 && wanted.value > room ? Bytes{room} : wanted;
}

/// "virtio-win-0.1.240.iso": the last by name, numbers by value.
MediaRef newestDrivers(const HostResources &resources)
{
    QCollator order;
    order.setNumericMode(true);
    const VolumeInfo *best = nullptr;
    for (const VolumeInfo &volume : resources.volumes) {
        if (isDriversDisc(volume) && (!best || order.compare(best->name, volume.name) < 0)) {
            best = &volume;
        }
    }
    return best ? MediaRef{MediaRef::Kind::PoolVolume, best->pool, best->name, best->path} : MediaRef{};
}

} // namespace

InstallPlan defaultPlan(const HostResources &resources, const OsEntry &os)
{
    InstallPlan plan;
    plan.kvm = resources.host.kvmUsable;
    plan.pool = defaultPool(resources);
    plan.preparePool = resources.poolOffer && resources.poolOffer->pool.name == plan.pool;
    setDefaultNetwork(plan, resources);
    const bool hasQ35 = resources.caps.isEmpty() || capsFor(plan, resources);
    plan.machine = hasQ35 ? InstallPlan::Machine::Q35 : InstallPlan::Machine::Pc;
    applyOsDefaults(plan, resources, os);
    return plan;
}

void applyOsDefaults(InstallPlan &plan, const HostResources &resources, const OsEntry &os)
{
    plan.osId = os.id;
    if (!plan.isTouched(PlanField::Memory)) {
        plan.memory = memoryWithin(os.memory, resources);
    }
    if (!plan.isTouched(PlanField::MaxMemory)) {
        plan.maxMemory = plan.memory;
    }
    const quint32 cpus = std::max(1U, resources.host.cpus);
    if (!plan.isTouched(PlanField::Vcpus)) {
        plan.vcpus = std::clamp(os.vcpus, 1U, cpus);
    }
    if (!plan.isTouched(PlanField::MaxVcpus)) {
        plan.maxVcpus = plan.vcpus;
    }
    if (!plan.isTouched(PlanField::DiskSize)) {
        plan.diskSize = diskWithin(os.diskSize, plan, resources);
    }
    if (!plan.isTouched(PlanField::Firmware)) {
        const DomainCaps *caps = capsFor(plan, resources);
        plan.firmware = os.wantsUefi && caps && caps->uefi ? InstallPlan::Firmware::Uefi : InstallPlan::Firmware::Bios;
    }
    if (!plan.isTouched(PlanField::Drivers)) {
        plan.drivers = isWindows(os) ? newestDrivers(resources) : MediaRef{};
    }
    if (const PoolInfo *pool = findPool(resources, plan.pool); pool && makesVolume(plan) && !hasFileVolumes(*pool)) {
        plan.diskFormat = u"raw"_s;
    }
    if (!plan.isTouched(PlanField::Name)) {
        plan.name = suggestName(resources, os);
    }
    if (!plan.isTouched(PlanField::VolumeName)) {
        plan.volumeName = suggestVolumeName(plan, resources);
    }
}

QString suggestName(const HostResources &resources, const OsEntry &os)
{
    QString base;
    for (const QChar c :
         os.generic || os.id.isEmpty() ? (os.family == "linux"_L1 ? u"linux"_s : u"machine"_s) : os.id) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
        base += plain ? c : QChar(u'-');
    }
    QString name = base;
    for (int i = 2; resources.domainNames.contains(name); ++i) {
        name = base + u"-"_s + QString::number(i);
    }
    return name;
}

QString suggestVolumeName(const InstallPlan &plan, const HostResources &resources)
{
    const PoolInfo *pool = findPool(resources, plan.pool);
    const QString ending = pool && !hasFileVolumes(*pool) ? QString()
        : plan.diskFormat == "qcow2"_L1                   ? u".qcow2"_s
                                                          : u".img"_s;
    const auto taken = [&](const QString &name) {
        return std::ranges::any_of(resources.volumes, [&](const VolumeInfo &volume) {
            return volume.pool == plan.pool && volume.name == name;
        });
    };
    QString base = plan.name;
    base.replace(u'/', u'-');
    QString name = base + ending;
    for (int i = 2; taken(name); ++i) {
        name = base + u"-"_s + QString::number(i) + ending;
    }
    return name;
}

} // namespace guestdeck
