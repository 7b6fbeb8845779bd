// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/checking.h"
#include "models/networks/netmath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NetworkCheck)
};

using Kind = NetworkSpec::Kind;

/// One of the two, with the names that its fields have.
struct Family {
    bool v6;
    NetworkField subnet;
    NetworkField range;
    NetworkField reservation;
};
constexpr Family families[] = {
    {false, NetworkField::V4Subnet, NetworkField::V4Range, NetworkField::V4Reservation},
    {true, NetworkField::V6Subnet, NetworkField::V6Range, NetworkField::V6Reservation},
};
constexpr int largestRange = 65'535; ///< libvirt's own limit

QString written(const SubnetBounds &bounds, int prefix)
{
    return bounds.first.toString() + u'/' + QString::number(prefix);
}

/// Written with a prefix that covers the family, or most of it: default routes, also those cut in halves by VPNs.
bool isEverything(const IpAddress &address, int prefix)
{
    return prefix <= (address.isV6() ? 3 : 1);
}

bool isPrivateV4(const IpAddress &address)
{
    static constexpr std::pair<const char *, quint32> ranges[]
        = {{"10.0.0.0", 8},    {"172.16.0.0", 12}, {"192.168.0.0", 16},  {"100.64.0.0", 10},
           {"198.18.0.0", 15}, {"192.0.2.0", 24},  {"198.51.100.0", 24}, {"203.0.113.0", 24}};
    return std::ranges::any_of(ranges, [&](const auto &range) {
        return address.isIn(*IpAddress::parse(QString::fromLatin1(range.first)), range.second);
    });
}

void checkOverlap(NetworkChecking &check, const Family &family, const SubnetBounds &bounds)
{
    for (const NetworkSpec &other : check.facts.networks) {
        const auto &subnet = family.v6 ? other.v6 : other.v4;
        const auto taken = subnet && check.isOther(other) ? boundsOf(subnet->address, subnet->prefix) : std::nullopt;
        if (!taken || !taken->overlaps(bounds)) {
            continue;
        }
        const QString where = written(*taken, subnet->prefix);
        if (check.facts.active.contains(other.uuid)) {
            check.error(family.subnet,
                        Tr::tr("This overlaps with %1 of the virtual network %2.").arg(where, other.name));
        } else {
            check.warning(
                family.subnet,
                Tr::tr("This overlaps with %1 of the virtual network %2, which is stopped. The two cannot run "
                       "at the same time.")
                    .arg(where, other.name));
        }
        return;
    }
    for (const TakenSubnet &route : check.facts.hostSubnets) {
        const auto taken = boundsOf(route.address, route.prefix);
        if (taken && taken->overlaps(bounds) && !isEverything(taken->first, route.prefix)) {
            const QString where = written(*taken, route.prefix);
            check.error(family.subnet,
                        route.device.isEmpty()
                            ? Tr::tr("This overlaps with %1, which the host reaches elsewhere.").arg(where)
                            : Tr::tr("This overlaps with %1, which the host reaches by %2.").arg(where, route.device));
            return;
        }
    }
}

/// The subnet where it can be worked with.
std::optional<SubnetBounds> checkAddress(NetworkChecking &check, const Family &family, const NetworkSubnet &subnet)
{
    const auto own = IpAddress::parse(subnet.address);
    if (!own || own->isV6() != family.v6) {
        check.error(family.subnet,
                    family.v6 ? Tr::tr("This is no IPv6 address. An example: fd00:1:2:3::1")
                              : Tr::tr("This is no IPv4 address. An example: 192.168.150.1"));
        return {};
    }
    const int smallest = 8;
    const int largest = family.v6 ? 126 : 30;
    if (subnet.prefix < smallest || subnet.prefix > largest) {
        check.error(family.subnet, Tr::tr("The prefix must be between %1 and %2.").arg(smallest).arg(largest));
        return {};
    }
    const SubnetBounds bounds = *boundsOf(subnet.address, subnet.prefix);
    if (own->isSpecial()) {
        check.error(family.subnet, Tr::tr("%1 is not for use in a network of machines.").arg(subnet.address));
        return {};
    }
    if (*own == bounds.first || (!family.v6 && *own == bounds.last)) {
        check.error(family.subnet,
                    *own == bounds.first
                        ? Tr::tr("This is the address of the network itself. The host needs one in it: %1")
                              .arg(advanced(bounds.first, 1).toString())
                        : Tr::tr("This is the address for all machines of the network (broadcast). The host needs one "
                                 "before it: %1")
                              .arg(advanced(bounds.first, 1).toString()));
        return {};
    }
    if (!family.v6 && !isPrivateV4(*own)) {
        check.warning(family.subnet,
                      Tr::tr("These addresses are not private ones: the machines on the Internet that have them could "
                             "then not be reached."));
    }
    if (family.v6 && subnet.prefix != 64) {
        check.warning(family.subnet,
                      Tr::tr("Guests choose IPv6 addresses by themselves only in a network with the prefix 64."));
    }
    checkOverlap(check, family, bounds);
    return bounds;
}

bool isTooLarge(const IpAddress &first, const IpAddress &last)
{
    // More than 16 bits differ, or just as many as libvirt cannot count.
    const quint32 width = first.isV6() ? 128 : 32;
    return first.network(width - 16) != last.network(width - 16) && advanced(first, largestRange) < last;
}

void checkRanges(NetworkChecking &check, const Family &family, const NetworkSubnet &subnet, const SubnetBounds &bounds)
{
    if (family.v6 && subnet.prefix < 64 && !subnet.ranges.isEmpty()) {
        check.error(family.subnet, Tr::tr("Giving out IPv6 addresses needs a prefix of at least 64."));
    }
    QList<SubnetBounds> seen;
    for (qsizetype row = 0; row < subnet.ranges.size(); ++row) {
        const auto first = IpAddress::parse(subnet.ranges[row].first);
        const auto last = IpAddress::parse(subnet.ranges[row].last);
        const auto refuse = [&](const QString &message) { check.error(family.range, message, row); };
        if (!first || !last || first->isV6() != family.v6 || last->isV6() != family.v6) {
            refuse(Tr::tr("A range needs a first and a last address."));
        } else if (!bounds.contains(*first) || !bounds.contains(*last)) {
            refuse(Tr::tr("The range must be inside %1.").arg(written(bounds, subnet.prefix)));
        } else if (*last < *first) {
            refuse(Tr::tr("The last address of the range is before its first."));
        } else if (*first == bounds.first || (!family.v6 && *last == bounds.last)) {
            refuse(Tr::tr("The first and the last address of a network cannot be given out."));
        } else if (isTooLarge(*first, *last)) {
            refuse(Tr::tr("libvirt takes no range of more than %n addresses.", nullptr, largestRange));
        } else if (std::ranges::any_of(seen, [&](const SubnetBounds &other) {
                       return other.overlaps({*first, *last});
                   })) {
            refuse(Tr::tr("This range overlaps with another one."));
        } else {
            seen.append({*first, *last});
        }
    }
}

/// Of the family's own rules; empty: fine.
QString reservationFault(const DhcpReservation &host, bool v6)
{
    static const QRegularExpression macForm(u"^[0-9a-f]{2}(:[0-9a-f]{2}){5}$"_s);
    const QString mac = host.mac.toLower();
    if (v6) {
        return !mac.isEmpty() ? Tr::tr("libvirt reserves IPv6 addresses by the machine's name, not by its MAC address.")
            : host.name.isEmpty() ? Tr::tr("Enter the machine's name: an IPv6 address is reserved by it.")
                                  : QString();
    }
    if (mac.isEmpty() && host.name.isEmpty()) {
        return Tr::tr("Enter the MAC address of the machine that the address is for.");
    }
    if (!mac.isEmpty() && !macForm.match(mac).hasMatch()) {
        return Tr::tr("This is no MAC address. An example: 52:54:00:12:34:56");
    }
    const int firstByte = mac.left(2).toInt(nullptr, 16);
    return (firstByte & 1) != 0 || mac == "00:00:00:00:00:00"_L1
        ? Tr::tr("This MAC address stands for a group of machines, not for one.")
        : QString();
}

void checkReservations(NetworkChecking &check, const Family &family, const NetworkSubnet &subnet,
                       const SubnetBounds &bounds)
{
    const auto own = IpAddress::parse(subnet.address);
    for (qsizetype row = 0; row < subnet.reservations.size(); ++row) {
        const DhcpReservation &host = subnet.reservations[row];
        const auto refuse = [&](const QString &message) { check.error(family.reservation, message, row); };
        const auto isTaken = [&](QString DhcpReservation::*member) {
            const QString value = (host.*member).toLower();
            return !value.isEmpty()
                && std::any_of(subnet.reservations.begin(), subnet.reservations.begin() + row,
                               [&](const DhcpReservation &other) { return (other.*member).toLower() == value; });
        };
        const auto address = IpAddress::parse(host.address);
        const QString fault = reservationFault(host, family.v6);
        if (!fault.isEmpty()) {
            refuse(fault);
        } else if (!host.name.isEmpty() && !isDnsName(host.name)) {
            refuse(Tr::tr("A name has letters, digits and hyphens only."));
        } else if (!address || !bounds.contains(*address)) {
            refuse(Tr::tr("The address must be inside %1.").arg(written(bounds, subnet.prefix)));
        } else if (*address == bounds.first || (!family.v6 && *address == bounds.last)) {
            refuse(Tr::tr("The first and the last address of a network cannot be given out."));
        } else if (*address == own) {
            refuse(Tr::tr("The host itself has this address."));
        } else if (isTaken(&DhcpReservation::mac)) {
            refuse(Tr::tr("This MAC address has a reservation already."));
        } else if (isTaken(&DhcpReservation::address)) {
            refuse(Tr::tr("This address is reserved for another machine already."));
        } else if (isTaken(&DhcpReservation::name)) {
            refuse(Tr::tr("Another reservation has this name."));
        }
    }
}

} // namespace

void checkSubnets(NetworkChecking &check)
{
    const Kind kind = check.spec.kind;
    if (!check.isOwn()) {
        return;
    }
    if (kind != Kind::Isolated && !check.spec.v4 && !check.spec.v6) {
        check.error(NetworkField::V4Subnet, Tr::tr("The host needs an address in this network, to pass packets on."));
    }
    for (const Family &family : families) {
        const auto &subnet = family.v6 ? check.spec.v6 : check.spec.v4;
        const auto bounds = subnet ? checkAddress(check, family, *subnet) : std::nullopt;
        if (bounds) {
            checkRanges(check, family, *subnet, *bounds);
            checkReservations(check, family, *subnet, *bounds);
        }
    }
}

} // namespace guestdeck
