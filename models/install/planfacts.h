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
/// The image that the disk is, or comes from: the cloud image or the existing one; empty: neither.
QString imagePath(const InstallPlan &plan, const HostResources &resources);
QString imageFormat(const InstallPlan &plan);
/// The image is copied (and converted where it must be) into a new volume.
bool copiesImage(const InstallPlan &plan);
/// A new volume holds what differs from the image.
bool overlaysImage(const InstallPlan &plan);
/// A volume is made: `pool`, `volumeName`, `diskFormat` and the rest count.
bool makesVolume(const InstallPlan &plan);

/// How the installer will get its script; None when it asks its questions.
UnattendedScript::Way unattendedWay(const InstallPlan &plan, const OsEntry &os);
/// A disc of the guest's own goes with it: its seed, or the answers for the installer.
bool hasOwnDisc(const InstallPlan &plan, const OsEntry &os);
/// The volumes that are made for the start of the guest alone, and go with it: that disc, or kernel and initial file
/// system of its installer.
QStringList ownMediaNames(const InstallPlan &plan, const OsEntry &os);
/// Where they are put: the disk's pool, or the first that holds files; null: there is none.
const PoolInfo *ownMediaPool(const InstallPlan &plan, const HostResources &resources);
QString ownMediaPath(const InstallPlan &plan, const HostResources &resources, const QString &name);
/// Path of the disc with drivers; empty: none.
QString driversPath(const InstallPlan &plan, const HostResources &resources);
/// A volume that looks like the disc with virtio drivers for Windows.
bool isDriversDisc(const VolumeInfo &volume);

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
