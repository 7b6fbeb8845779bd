// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/netmath.h"
#include "models/networks/speccheck.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;

bool isFree(const SubnetBounds &wanted, const NetworkFacts &facts)
{
    const auto clashes = [&](const QString &address, int prefix) {
        const auto bounds = boundsOf(address, prefix);
        return bounds && prefix > 3 && bounds->overlaps(wanted); // wider ones are default routes cut in pieces
    };
    for (const NetworkSpec &network : facts.networks) {
        for (const auto &subnet : {network.v4, network.v6}) {
            if (subnet && clashes(subnet->address, subnet->prefix)) {
                return false;
            }
        }
    }
    return std::ranges::none_of(facts.hostSubnets,
                                [&](const TakenSubnet &taken) { return clashes(taken.address, taken.prefix); });
}

/// 192.168.PREFERRED.0/24, then the others of 192.168, then those of 10.
NetworkSubnet freeV4(const NetworkFacts &facts, int preferred)
{
    QStringList candidates;
    for (int i = preferred; i < 255; ++i) {
        candidates.append(u"192.168.%1.1"_s.arg(i));
    }
    for (int i = 10; i < preferred; ++i) {
        candidates.append(u"192.168.%1.1"_s.arg(i));
    }
    for (int i = 100; i < 255; ++i) {
        candidates.append(u"10.%1.0.1"_s.arg(i));
    }
    NetworkSubnet subnet;
    for (const QString &address : candidates) {
        const auto bounds = boundsOf(address, 24);
        if (bounds && isFree(*bounds, facts)) {
            subnet.address = address;
            subnet.ranges = {suggestRange(subnet)};
            break;
        }
    }
    return subnet;
}

QString freeName(const QString &base, const NetworkFacts &facts)
{
    const auto taken = [&](const QString &name) {
        return facts.otherNetworks.contains(name)
            || std::ranges::any_of(facts.networks, [&](const NetworkSpec &one) { return one.name == name; });
    };
    QString name = base;
    for (int i = 2; taken(name); ++i) {
        name = base + QString::number(i);
    }
    return name;
}

QString baseName(Kind kind)
{
    switch (kind) {
    case Kind::Nat:
        return u"nat"_s;
    case Kind::Isolated:
        return u"isolated"_s;
    case Kind::Routed:
        return u"routed"_s;
    case Kind::Open:
        return u"open"_s;
    case Kind::Bridge:
        return u"bridged"_s;
    case Kind::Macvtap:
        return u"macvtap"_s;
    }
    return {};
}

} // namespace

bool NetworkFacts::isDefaultMissing() const
{
    return !otherNetworks.contains(u"default"_s)
        && std::ranges::none_of(networks, [](const NetworkSpec &one) { return one.name == "default"_L1; });
}

DhcpRange suggestRange(const NetworkSubnet &subnet)
{
    const auto bounds = boundsOf(subnet.address, subnet.prefix);
    const auto own = IpAddress::parse(subnet.address);
    if (!bounds || !own) {
        return {};
    }
    if (own->isV6()) {
        const QString base = bounds->first.toString();
        const bool hasRoom = subnet.prefix <= 112 && base.endsWith(u"::"_s);
        return hasRoom ? DhcpRange{base + u"1000"_s, base + u"ffff"_s} : DhcpRange{};
    }
    if (subnet.prefix > 30) {
        return {};
    }
    // libvirt takes no range of more than 65535 addresses.
    const int room = subnet.prefix >= 16 ? (1 << (32 - subnet.prefix)) - 2 : 65'534;
    const IpAddress first = advanced(bounds->first, 1);
    const IpAddress last = advanced(bounds->first, room);
    if (*own <= first || *own > last) {
        return {*own == first ? advanced(first, 1).toString() : first.toString(), last.toString()};
    }
    // The host in the middle: what is behind it, or before it at the end.
    int before = 0;
    for (IpAddress at = first; at < *own; at = advanced(at, 1)) {
        ++before;
    }
    return before > room / 2 ? DhcpRange{first.toString(), advanced(first, before - 1).toString()}
                             : DhcpRange{advanced(*own, 1).toString(), last.toString()};
}

NetworkSubnet suggestV6Subnet(const NetworkFacts &facts, const QByteArray &seed)
{
    NetworkSubnet subnet;
    subnet.prefix = 64;
    for (int i = 1; i < 256; ++i) {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toHex());
        subnet.address
            = u"fd%1:%2:%3:%4::1"_s.arg(hash.mid(0, 2), hash.mid(2, 4), hash.mid(6, 4), QString::number(i, 16));
        const auto bounds = boundsOf(subnet.address, subnet.prefix);
        if (bounds && isFree(*bounds, facts)) {
            subnet.address = IpAddress::parse(subnet.address)->toString();
            subnet.ranges = {suggestRange(subnet)};
            return subnet;
        }
    }
    return {};
}

NetworkSpec suggestNetwork(Kind kind, const NetworkFacts &facts)
{
    NetworkSpec spec;
    spec.kind = kind;
    spec.name = freeName(baseName(kind), facts);
    if (kind == Kind::Bridge) {
        spec.bridge = facts.bridges.value(0);
    } else if (kind == Kind::Macvtap) {
        const auto fit = std::ranges::find_if(
            facts.devices, [](const NetworkDevice &device) { return !device.wireless && device.master.isEmpty(); });
        spec.device = fit == facts.devices.end() ? QString() : fit->name;
    } else {
        spec.v4 = freeV4(facts, 123);
    }
    return spec;
}

NetworkSpec suggestDefaultNetwork(const NetworkFacts &facts)
{
    NetworkSpec spec;
    spec.name = u"default"_s;
    spec.v4 = freeV4(facts, 122);
    const bool taken = facts.interfaces.contains(u"virbr0"_s)
        || std::ranges::any_of(facts.networks, [](const NetworkSpec &one) { return one.bridge == "virbr0"_L1; });
    spec.bridge = taken ? QString() : u"virbr0"_s;
    return spec;
}

} // namespace guestdeck
