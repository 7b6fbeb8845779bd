// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/networks/networkspec.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QSet>

namespace guestdeck
{

class Connection;

enum class NetworkField {
    General, ///< none in particular
    Name,
    Device,
    Bridge,
    MacvtapMode,
    V4Subnet, ///< address and prefix
    V4Range,
    V4Reservation,
    V6Subnet,
    V6Range,
    V6Reservation,
    Domain,
    DnsForwarder,
    DnsHost,
    Mtu,
    Vlan,
    PortGroup,
};

struct NetworkProblem {
    enum class Severity { Warning, Error };
    NetworkField field = NetworkField::General;
    Severity severity = Severity::Error;
    QString message; ///< a whole sentence, or some
    int row = -1; ///< of fields that are lists: which line

    bool operator==(const NetworkProblem &) const = default;
};

/// A subnet that the host itself has or reaches other than by its default route.
struct TakenSubnet {
    QString address; ///< any in it: "10.0.0.0", "192.168.1.5"
    int prefix = 24;
    QString device; ///< empty: not told

    bool operator==(const TakenSubnet &) const = default;
};

/// A network interface of the host that a network can go out by.
struct NetworkDevice {
    QString name;
    bool wireless = false;
    bool virtualFunctions = false; ///< SR-IOV: the only ones where libvirt sets a VLAN for macvtap
    QString master = {}; ///< the bridge or bond it is a port of
    int mtu = 0; ///< 0: not told

    bool operator==(const NetworkDevice &) const = default;
};

/// What checks and suggestions need to know of a host.
struct NetworkFacts {
    QList<NetworkSpec> networks; ///< as they are stored; with autostart
    QSet<QUuid> active; ///< of them
    QStringList otherNetworks; ///< names of those that no form can show
    QStringList bridges; ///< of the host, without those of virtual networks
    QStringList interfaces; ///< all names of interfaces that are taken
    QList<NetworkDevice> devices; ///< physical, bonds and VLANs
    QList<TakenSubnet> hostSubnets; ///< without those of virtual networks
    bool routesKnown = false; ///< the host's routes were read, too, not only addresses
    QHash<QString, QString> guestMacs; ///< lower case → guest, of every guest's network interfaces
    bool hasOpenVSwitch = false;

    bool isDefaultMissing() const;
    bool operator==(const NetworkFacts &) const = default;
};

/// Networks, interfaces, devices and guests by libvirt, and the host's routes over its shell where there is one. A
/// shell that does not answer leaves routesKnown false. Errors: Unsupported (the driver has no networks), Unreachable.
QFuture<Result<NetworkFacts>> loadNetworkFacts(Connection &connection, const CallContext &context = {});

/// In the order of the form's fields. `editing`: of the network whose definition this is to be. Errors forbid, warnings
/// only tell.
QList<NetworkProblem> checkNetworkSpec(const NetworkSpec &spec, const NetworkFacts &facts, const QUuid &editing = {});
bool hasErrors(const QList<NetworkProblem> &problems);

/// A network of that kind with a free name and, where it has one, a free subnet with a range.
NetworkSpec suggestNetwork(NetworkSpec::Kind kind, const NetworkFacts &facts);
/// libvirt's own "default": 192.168.122.0/24 unless that overlaps, then the next free subnet.
NetworkSpec suggestDefaultNetwork(const NetworkFacts &facts);
/// A free /64 of the private range fd00::/8; `seed` makes it differ between hosts.
NetworkSubnet suggestV6Subnet(const NetworkFacts &facts, const QByteArray &seed);
/// The usual range of a subnet: all but its first (the host's own) and last address; IPv6: ::1000 to ::ffff.
DhcpRange suggestRange(const NetworkSubnet &subnet);

} // namespace guestdeck
