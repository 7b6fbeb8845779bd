// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

namespace guestdeck
{

// What follows from a plan and a host; shared by the definition, the virt-install line and the checks, so that the
// three never disagree. Pure functions.

bool isSimulated(const HostResources &resources); ///< libvirt's test driver
QString virtType(const InstallPlan &plan, const HostResources &resources); ///< kvm, qemu or test
/// Capabilities of the plan's machine; null where the host tells none.
const DomainCaps *capsFor(const InstallPlan &plan, const HostResources &resources);
/// The pool that goes by that name, the one on offer too.
const PoolInfo *findPool(const HostResources &resources, const QString &name);
const NetworkInfo *findNetwork(const HostResources &resources, const QString &name);
const VolumeInfo *findVolume(const HostResources &resources, const QString &path);

/// What must be done before the new disk can be made; null: nothing, the pool is there.
const PoolOffer *poolToPrepare(const InstallPlan &plan, const HostResources &resources);

/// Where the new volume will be; empty for pools that name paths by themselves.
QString plannedVolumePath(const InstallPlan &plan, const HostResources &resources);
/// Whether the volumes of such a pool are files in a folder, which have a format.
bool hasFileVolumes(const PoolInfo &pool);
/// The medium's path on the host; empty if there is none.
QString mediaPath(const InstallPlan &plan, const HostResources &resources);

QString cpuMode(const InstallPlan &plan, const HostResources &resources); ///< empty: leave it to the host
QString diskBus(const InstallPlan &plan, const OsEntry &os);
QString nicModel(const InstallPlan &plan, const OsEntry &os);
QString videoModel(const InstallPlan &plan, const HostResources &resources, const OsEntry &os);
bool wantsTpm(const InstallPlan &plan, const HostResources &resources, const OsEntry &os);
bool wantsSecureBoot(const InstallPlan &plan, const HostResources &resources, const OsEntry &os);
bool isWindows(const OsEntry &os);

/// Memory slots for hot-plug, and root ports of a q35 machine: a base guest uses six, the rest is for hot-plug.
constexpr int memorySlots = 16;
constexpr int rootPorts = 16;

} // namespace guestdeck
