// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hostnet/bridgeplan.h"
#include "models/inventory/domaininfo.h"
#include "models/inventory/hostobjects.h"

namespace guestdeck
{

/// Something in the picture of a host's network. Names are data from hosts and guests.
struct TopologyNode {
    enum class Kind { Outside, Nic, Wireless, Bond, Vlan, Bridge, Network, Guest };
    enum class State { Active, Inactive, Trouble, New, Going }; ///< New and Going: in the picture of a plan
    QString id; ///< "link:eth0", "network:default", "guest:UUID"; unique
    Kind kind = Kind::Nic;
    State state = State::Active;
    QString name;
    QStringList lines; ///< what stands below the name: addresses, speed, mode; translated where they are words
    QString trouble; ///< a whole sentence; empty: none

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

/// Everything a host's network consists of. `facts` may be null (no shell there): then the interfaces of libvirt's
/// driver stand in.
Topology hostTopology(const HostNetFacts *facts, const QList<InterfaceInfo> &interfaces,
                      const QList<NetworkInfo> &networks, const QList<TopologyGuest> &guests);
/// The part of the picture that a plan concerns, today and afterwards.
Topology topologyBefore(const BridgePlan &plan, const HostNetFacts &facts);
Topology topologyAfter(const BridgePlan &plan, const HostNetFacts &facts);

} // namespace guestdeck
