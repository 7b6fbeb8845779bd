// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/networkchange.h"

#include "models/cloudinit/iprange.h"
#include "models/xml/networkspecxml.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkChange)
};

using Section = NetworkUpdate::Section;
using Command = NetworkUpdate::Command;

/// What is in one list and not in the other.
template <class T>
QList<T> missing(const QList<T> &from, QList<T> in)
{
    QList<T> gone;
    for (const T &item : from) {
        if (!in.removeOne(item)) {
            gone.append(item);
        }
    }
    return gone;
}

/// In any order.
template <class T>
bool same(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && missing(a, b).isEmpty();
}

bool sameSubnet(const std::optional<NetworkSubnet> &a, const std::optional<NetworkSubnet> &b)
{
    return a.has_value() == b.has_value() && (!a || (a->address == b->address && a->prefix == b->prefix));
}

bool overlap(const DnsHost &a, const DnsHost &b)
{
    return a.address == b.address
        || std::ranges::any_of(a.names, [&](const QString &name) { return b.names.contains(name); });
}

/// libvirt finds the entry to delete by any name or the address in it, and adds none that has one with another in
/// common; both only work while no two of them share anything.
bool canUpdateDns(const QList<DnsHost> &before, const QList<DnsHost> &after)
{
    const auto sharing = [](const QList<DnsHost> &all) {
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = i + 1; j < all.size(); ++j) {
                if (overlap(all[i], all[j])) {
                    return true;
                }
            }
        }
        return false;
    };
    return !sharing(before) && !sharing(after);
}

const PortGroup *find(const QList<PortGroup> &groups, const QString &name)
{
    const auto found = std::ranges::find(groups, name, &PortGroup::name);
    return found == groups.end() ? nullptr : &*found;
}

void addSubnetUpdates(const std::optional<NetworkSubnet> &running, const std::optional<NetworkSubnet> &after, bool v6,
                      QList<NetworkUpdate> &updates)
{
    if (!running || !after || !sameSubnet(running, after)) {
        return;
    }
    for (const DhcpReservation &host : missing(running->reservations, after->reservations)) {
        updates.append({Section::DhcpHost, Command::Delete, v6, buildReservationXml(host)});
    }
    for (const DhcpRange &range : missing(running->ranges, after->ranges)) {
        updates.append({Section::DhcpRange, Command::Delete, v6, buildRangeXml(range)});
    }
    for (const DhcpRange &range : missing(after->ranges, running->ranges)) {
        updates.append({Section::DhcpRange, Command::Add, v6, buildRangeXml(range)});
    }
    for (const DhcpReservation &host : missing(after->reservations, running->reservations)) {
        updates.append({Section::DhcpHost, Command::Add, v6, buildReservationXml(host)});
    }
}

void addDnsUpdates(const QList<DnsHost> &running, const QList<DnsHost> &after, QList<NetworkUpdate> &updates)
{
    if (!canUpdateDns(running, after)) {
        return;
    }
    for (const DnsHost &host : missing(running, after)) {
        updates.append({Section::DnsHost, Command::Delete, false, buildDnsHostXml(host)});
    }
    for (const DnsHost &host : missing(after, running)) {
        updates.append({Section::DnsHost, Command::Add, false, buildDnsHostXml(host)});
    }
}

/// One that is no longer the default goes before the one that becomes it, as there may be only one.
void addPortGroupUpdates(const QList<PortGroup> &running, const QList<PortGroup> &after, QList<NetworkUpdate> &updates)
{
    for (const PortGroup &group : running) {
        if (!find(after, group.name)) {
            updates.append({Section::PortGroup, Command::Delete, false, buildPortGroupXml(group)});
        }
    }
    for (const bool isDefault : {false, true}) {
        for (const PortGroup &group : after) {
            const PortGroup *known = find(running, group.name);
            if (group.isDefault == isDefault && (!known || *known != group)) {
                updates.append(
                    {Section::PortGroup, known ? Command::Modify : Command::Add, false, buildPortGroupXml(group)});
            }
        }
    }
}

void compareSubnets(const std::optional<NetworkSubnet> &before, const std::optional<NetworkSubnet> &after, bool v6,
                    NetworkChange &change)
{
    if (!sameSubnet(before, after)) {
        change.restart.append(v6 ? Tr::tr("The IPv6 subnet changes.") : Tr::tr("The IPv4 subnet changes."));
        return;
    }
    if (!before) {
        return;
    }
    if (!same(before->ranges, after->ranges)) {
        change.live.append(v6 ? Tr::tr("The range of IPv6 addresses that guests get changes. A guest keeps the address "
                                       "that it has until it asks again.")
                              : Tr::tr("The range of addresses that guests get changes. A guest keeps the address that "
                                       "it has until it asks again."));
    }
    if (!same(before->reservations, after->reservations)) {
        change.live.append(v6 ? Tr::tr("The reserved IPv6 addresses change.")
                              : Tr::tr("The reserved addresses change."));
    }
}

} // namespace

NetworkSpec normalized(NetworkSpec spec)
{
    const auto shorten = [](QString &text) {
        const auto address = IpAddress::parse(text.trimmed());
        text = address ? address->toString() : text.trimmed();
    };
    spec.name = spec.name.trimmed();
    spec.domain = spec.domain.trimmed();
    for (auto *subnet : {&spec.v4, &spec.v6}) {
        if (!*subnet) {
            continue;
        }
        shorten((*subnet)->address);
        for (DhcpRange &range : (*subnet)->ranges) {
            shorten(range.first);
            shorten(range.last);
        }
        for (DhcpReservation &host : (*subnet)->reservations) {
            shorten(host.address);
            host.mac = host.mac.trimmed().toLower();
            host.name = host.name.trimmed();
        }
    }
    for (QString &forwarder : spec.dnsForwarders) {
        shorten(forwarder);
    }
    for (DnsHost &host : spec.dnsHosts) {
        shorten(host.address);
    }
    return spec;
}

NetworkChange compareNetworks(const NetworkSpec &before, const NetworkSpec &after)
{
    NetworkChange change;
    const auto restart = [&change](bool differs, const QString &sentence) {
        if (differs) {
            change.restart.append(sentence);
        }
    };
    restart(before.kind != after.kind || before.macvtapMode != after.macvtapMode,
            Tr::tr("How guests reach the outside changes."));
    restart(before.device != after.device, Tr::tr("The network interface that it goes out by changes."));
    restart(before.bridge != after.bridge || before.bridgeType != after.bridgeType, Tr::tr("The bridge changes."));
    compareSubnets(before.v4, after.v4, false, change);
    compareSubnets(before.v6, after.v6, true, change);
    restart(before.natV6 != after.natV6 && before.kind == after.kind && before.v6 && after.v6,
            Tr::tr("Whether IPv6 goes out with the host's address changes."));
    restart(before.domain != after.domain || before.domainLocalOnly != after.domainLocalOnly,
            Tr::tr("The domain name changes."));
    restart(before.dnsForwarders != after.dnsForwarders, Tr::tr("The name servers that are asked change."));
    if (!same(before.dnsHosts, after.dnsHosts)) {
        (canUpdateDns(before.dnsHosts, after.dnsHosts) ? change.live : change.restart)
            .append(Tr::tr("The fixed DNS names change."));
    }
    restart(before.mtu != after.mtu, Tr::tr("The largest packet size (MTU) changes."));
    restart(before.vlan != after.vlan, Tr::tr("The VLAN changes."));
    if (!same(before.portGroups, after.portGroups)) {
        change.live.append(Tr::tr("The port groups change. A running guest keeps the limits and the VLAN that it has "
                                  "until it is plugged in anew."));
    }
    if (before.autostart != after.autostart) {
        change.live.append(after.autostart ? Tr::tr("It will start with the host.")
                                           : Tr::tr("It will no longer start with the host."));
    }
    change.needsRestart = !change.restart.isEmpty();
    return change;
}

QList<NetworkUpdate> networkUpdates(const NetworkSpec &running, const NetworkSpec &after)
{
    QList<NetworkUpdate> updates;
    addSubnetUpdates(running.v4, after.v4, false, updates);
    addSubnetUpdates(running.v6, after.v6, true, updates);
    addDnsUpdates(running.dnsHosts, after.dnsHosts, updates);
    addPortGroupUpdates(running.portGroups, after.portGroups, updates);
    return updates;
}

} // namespace guestdeck
