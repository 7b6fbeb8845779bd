// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/interfacecalls.h"

#include <QString>

namespace guestdeck::nictext
{

/// "Network default", "Bridge br0", "eth0, directly (macvtap)" …
QString source(const InterfaceSpec &nic);
/// "virtio", or that the host chooses.
QString model(const InterfaceSpec &nic);
QString link(const InterfaceSpec &nic);
/// "192.168.122.17 (lease)".
QString address(const NicAddress &address);
/// Who told it, as a sentence.
QString origin(NicAddress::Origin origin);
/// "100 KiB/s, peak 200 KiB/s"; empty: no limit.
QString rate(const InterfaceRate &rate);
/// What is worth knowing beyond the columns: limits, VLAN, filter …
QStringList extras(const InterfaceSpec &nic);
/// How the card is from the next start on, where that differs; empty: the same.
QString nextStart(const GuestNic &nic, bool running);
/// What a network's way out means for its guests.
QString aboutNetwork(const NetworkInfo &network);
/// "default (NAT)", "lab (isolated, not started)".
QString networkItem(const NetworkInfo &network);

} // namespace guestdeck::nictext
