// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/install/installplan.h"

namespace guestdeck::test
{

QByteArray readData(const QString &name); ///< of tests/data; fatal when it is missing

/// A host as found: Debian 12 with QEMU 7.2; two pools, three networks, a bridge.
HostResources qemuHost(bool kvm = false);
OsEntry debian();
OsEntry windows11();
OsEntry oldSystem(); ///< without virtio
/// A plan without any problem on that host.
InstallPlan goodPlan();
MediaInfo goodMedia();

} // namespace guestdeck::test
