// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgeplan.h"
#include "models/inventory/domaininfo.h"
#include "models/inventory/hostobjects.h"

namespace guestdeck
{

/// Something in the picture of a host's network. Names are data from hosts and guests.
struct TopologyNode {
    enum class Kind {
        Outside,
        Nic,
        Wireless,
        Bond,
        Vlan,
        Bridge,
        Network,
        Guest,
        Stack
    }; ///< Stack: many guests as one
    enum class State { Active, Inactive, Trouble, New, Going }; ///< New and Going: in the picture of a plan
    /// "link:eth0", "network:default", "guest:UUID" (without braces), "outside", "user" (QEMU's own NAT), "stack:…";
    /// unique
    QString id;
    Kind kind = Kind::Nic;
    State state = State::Active;
    QString name;
    QStringList lines; ///< what stands below the name: addresses, speed, mode; translated where they are words
    QString trouble; ///< a whole sentence; empty: none
    QStringList members; ///< of a Stack: the ids of its guests
    bool opened = false; ///< a Stack whose guests are shown as well

    bool operator==(const TopologyNode &) const = default;
};
struct TopologyEdge {
    QString from; ///< nearer to the outside
    QString to;
    QString label; ///< "vnet3", MAC, VLAN 20; may be empty
    bool up = true;

    bool operator==(const TopologyEdge &) const = default;
};
struct Topology {
    QList<TopologyNode> nodes;
    QList<TopologyEdge> edges;

    bool operator==(const Topology &) const = default;
};

struct TopologyGuest {
    QUuid uuid;
    QString name;
    DomainState state = DomainState::Unknown;
    QList<NicInfo> nics;
    QStringList addresses;
};

QString linkNodeId(const QString &interface);
QString networkNodeId(const QString &network);
QString guestNodeId(const QUuid &guest);

/// Everything a host's network consists of. `facts` may be null (no shell there): then the interfaces of libvirt's
/// driver stand in.
Topology hostTopology(const HostNetFacts *facts, const QList<InterfaceInfo> &interfaces,
                      const QList<NetworkInfo> &networks, const QList<TopologyGuest> &guests);
/// The host's links alone: without networks and guests. `always` are shown whatever they are.
Topology linkTopology(const HostNetFacts &facts, const QStringList &always = {});
/// The part of the picture that a plan concerns, today and afterwards. What the plan takes away is Going in the one,
/// what it makes New in the other.
Topology topologyBefore(const BridgePlan &plan, const HostNetFacts &facts);
Topology topologyAfter(const BridgePlan &plan, const HostNetFacts &facts);

} // namespace guestdeck
