// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/networks/networkspec.h"

namespace guestdeck
{

// Virtual networks as a form has them ↔ libvirt's XML. Pure; any thread. Format: https://libvirt.org/formatnetwork.html

/// What a form can show of it; forward modes it does not know (passthrough of PCI devices: hostdev) are Unsupported.
/// startNow and autostart are not in the XML and stay as a new spec has them. Errors: Invalid, Unsupported.
Result<NetworkSpec> readNetworkSpec(const QString &xml);
/// The definition of a new network. A null UUID is left to libvirt.
QString buildNetworkXml(const NetworkSpec &spec);
/// `xml` with what differs between `before` and `after` changed, everything else byte for byte as it was. `before`
/// must be what readNetworkSpec() made of `xml`. Errors: Invalid.
Result<QString> editNetworkXml(const QString &xml, const NetworkSpec &before, const NetworkSpec &after);

/// Elements for virNetworkUpdate.
QString buildRangeXml(const DhcpRange &range);
QString buildDnsHostXml(const DnsHost &host);
QString buildPortGroupXml(const PortGroup &group);

} // namespace guestdeck
