// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/hostnetfacts.h"

#include <optional>

namespace guestdeck
{

struct BondPlan {
    QString name;
    QString mode; ///< the kernel's word: active-backup, 802.3ad, balance-rr, balance-xor, balance-tlb, balance-alb
    int miimon = 100; ///< milliseconds
    QStringList members;

    bool operator==(const BondPlan &) const = default;
};

/// How one family of addresses gets onto the bridge.
struct AddressPlan {
    enum class Way {
        TakeOver, ///< the port's own configuration, be it static or DHCP
        Dhcp, ///< IPv6: router advertisements and DHCPv6
        Static,
        None,
    };
    Way way = Way::TakeOver;
    QStringList addresses; ///< "192.168.1.5/24"; Static only
    QString gateway;

    bool operator==(const AddressPlan &) const = default;
};

/// What the wizard fills in: a bridge of a host, made, changed or removed.
struct BridgePlan {
    enum class Action { Create, Edit, Remove };
    Action action = Action::Create;
    QString name;
    QStringList ports; ///< NICs; with a bond: empty, the bond is the port
    std::optional<BondPlan> bond;
    int vlan = 0; ///< 1…4094: the bridge sits on this VLAN of the port, whose own address stays where it is
    AddressPlan v4;
    AddressPlan v6;
    QStringList dns;
    QStringList search;
    bool stp = false;
    int mtu = 0; ///< 0: as it is
    QString libvirtNetwork; ///< name of a virtual network to make that points at the bridge; empty: none

    bool operator==(const BridgePlan &) const = default;
};

enum class BridgeField {
    Manager,
    Name,
    Ports,
    Bond,
    BondName,
    BondMode,
    Miimon,
    Vlan,
    Address4,
    Gateway4,
    Address6,
    Gateway6,
    Dns,
    Mtu,
    Network
};
struct BridgeProblem {
    enum class Severity { Warning, Error };
    BridgeField field;
    Severity severity = Severity::Error;
    QString message; ///< translated, a whole sentence

    bool operator==(const BridgeProblem &) const = default;
};

/// What stands against the plan on this host; `networks` are the names of its virtual networks.
QList<BridgeProblem> checkBridgePlan(const BridgePlan &plan, const HostNetFacts &facts,
                                     const QStringList &networks = {});
/// Why this NIC cannot be a port (Wi-Fi, already a port, libvirt's own …), as a sentence; nothing: it can.
std::optional<QString> whyNoPort(const HostLink &link, const HostNetFacts &facts);
/// The plan that the wizard begins with: a free name, the management NIC when it can be a port, its address moved.
BridgePlan suggestBridgePlan(const HostNetFacts &facts);
/// The plan that an existing bridge of this host is the result of; nothing: not one that can be edited (libvirt's own,
/// or kept by nobody).
std::optional<BridgePlan> planOfBridge(const QString &name, const HostNetFacts &facts);
/// The links and routes as they will be: for the picture beside that of today.
HostNetFacts factsAfter(const BridgePlan &plan, const HostNetFacts &facts);

} // namespace guestdeck
