// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/xml/reservationxml.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace guestdeck
{

struct DhcpRange {
    QString first;
    QString last;

    bool operator==(const DhcpRange &) const = default;
};
struct NetworkSubnet {
    QString address; ///< the host's own in it: "192.168.122.1"
    int prefix = 24;
    QList<DhcpRange> ranges; ///< empty: no DHCP
    QList<DhcpReservation> reservations;

    bool operator==(const NetworkSubnet &) const = default;
};
struct DnsHost {
    QString address;
    QStringList names;

    bool operator==(const DnsHost &) const = default;
};
struct PortGroup {
    QString name;
    bool isDefault = false;
    QList<int> vlans; ///< tags; several: a trunk
    quint32 inboundAverage = 0; ///< KiB/s; 0: no limit
    quint32 outboundAverage = 0;

    bool operator==(const PortGroup &) const = default;
};

/// A virtual network as a form has it. What the form does not know stays in its XML.
/// Format: https://libvirt.org/formatnetwork.html
struct NetworkSpec {
    enum class Kind { Nat, Isolated, Routed, Open, Bridge, Macvtap };
    Kind kind = Kind::Nat;
    QString name;
    QUuid uuid; ///< null: a new one
    QString device; ///< Nat, Routed: goes out by this alone (empty: any); Macvtap: the NIC
    QString bridge; ///< Bridge: the host's; others: the name of its own, empty: libvirt picks one
    QString bridgeType; ///< Bridge: empty, or "openvswitch"
    QString macvtapMode = QStringLiteral("bridge"); ///< bridge, vepa, private, passthrough
    std::optional<NetworkSubnet> v4;
    std::optional<NetworkSubnet> v6;
    bool natV6 = true; ///< Nat with v6: translated as IPv4 is; else guests go out with their own addresses
    QString domain;
    bool domainLocalOnly = false;
    QStringList dnsForwarders; ///< addresses
    QList<DnsHost> dnsHosts;
    int mtu = 0; ///< 0: as it comes
    int vlan = 0; ///< only where libvirt has it: Open vSwitch, macvtap passthrough of SR-IOV
    QList<PortGroup> portGroups;
    bool startNow = true;
    bool autostart = true;

    bool operator==(const NetworkSpec &) const = default;
};

} // namespace guestdeck
