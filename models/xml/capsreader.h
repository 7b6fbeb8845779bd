// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/hostinfo.h"

namespace guestdeck
{

/// Capabilities → architecture, CPU, topology, NUMA nodes, IOMMU, security drivers, and what KVM can do on that host
/// (kvmUsable: it is offered, and the host's CPU has the extension that QEMU needs). What is missing stays as it was;
/// leaves `host` alone when the text cannot be read. Bounded.
/// Format: https://libvirt.org/formatcaps.html
void readHostCapabilities(const QString &xml, HostInfo &host);

} // namespace guestdeck
