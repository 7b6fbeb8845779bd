// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/speccheck.h"

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

constexpr int longestInterface = 15; ///< the kernel's IFNAMSIZ - 1
constexpr int longestName = 200; ///< libvirt makes a file of it

const NetworkSpec *edited(const NetworkChecking &check)
{
    const auto found = std::ranges::find(check.facts.networks, check.editing, &NetworkSpec::uuid);
    return check.editing.isNull() || found == check.facts.networks.end() ? nullptr : &*found;
}

const NetworkDevice *device(const NetworkChecking &check)
{
    const auto found = std::ranges::find(check.facts.devices, check.spec.device, &NetworkDevice::name);
    return found == check.facts.devices.end() ? nullptr : &*found;
}

void checkName(NetworkChecking &check)
{
    const QString &name = check.spec.name;
    const auto refuse = [&](const QString &message) { check.error(NetworkField::Name, message); };
    const NetworkSpec *before = edited(check);
    const bool odd = name.contains(u'/') || name == "."_L1 || name == ".."_L1 || name != name.trimmed()
        || std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty()) {
        refuse(Tr::tr("Enter a name."));
    } else if (name.size() > longestName) {
        refuse(Tr::tr("The name is too long."));
    } else if (odd) {
        refuse(Tr::tr("A name has no slash, no line break and no space at its ends."));
    } else if (before && before->name != name) {
        refuse(Tr::tr("libvirt cannot rename a network. Make a new one, and move the guests to it."));
    } else if (check.facts.otherNetworks.contains(name)
               || std::ranges::any_of(check.facts.networks, [&](const NetworkSpec &other) {
                      return check.isOther(other) && other.name == name;
                  })) {
        refuse(Tr::tr("There is a network of this name."));
    }
}

void checkKind(NetworkChecking &check)
{
    const NetworkSpec *before = edited(check);
    if (before && before->kind != check.spec.kind) {
        const NetworkChecking then{*before, check.facts, check.editing};
        if (!then.isOwn() || !check.isOwn()) {
            check.error(NetworkField::General,
                        Tr::tr("A network of the host's own bridge or interface and one that libvirt makes cannot be "
                               "turned into each other. Make a new one."));
        }
    }
}

QString interfaceNameFault(const QString &name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.-]+$"_s);
    if (name.size() > longestInterface) {
        return Tr::tr("Names of interfaces have at most %n characters.", nullptr, longestInterface);
    }
    return !form.match(name).hasMatch() || name == "."_L1 || name == ".."_L1
        ? Tr::tr("Names of interfaces have letters, digits, dots, hyphens and underscores only.")
        : QString();
}

void checkOwnBridge(NetworkChecking &check)
{
    const QString &name = check.spec.bridge;
    if (name.isEmpty()) {
        return; // libvirt picks one
    }
    const NetworkSpec *before = edited(check);
    const QString fault = interfaceNameFault(name);
    const auto user = std::ranges::find_if(
        check.facts.networks, [&](const NetworkSpec &other) { return check.isOther(other) && other.bridge == name; });
    if (!fault.isEmpty()) {
        check.error(NetworkField::Bridge, fault);
    } else if (user != check.facts.networks.end()) {
        check.error(NetworkField::Bridge, Tr::tr("The network %1 has a bridge of this name.").arg(user->name));
    } else if ((!before || before->bridge != name) && check.facts.interfaces.contains(name)) {
        check.error(NetworkField::Bridge, Tr::tr("The host has an interface of this name."));
    }
}

void checkHostBridge(NetworkChecking &check)
{
    const QString &name = check.spec.bridge;
    const auto owner = std::ranges::find_if(check.facts.networks, [&](const NetworkSpec &other) {
        return other.bridge == name && other.kind != Kind::Bridge && check.isOther(other);
    });
    const QString fault = name.isEmpty() ? QString() : interfaceNameFault(name);
    if (name.isEmpty()) {
        check.error(NetworkField::Bridge, Tr::tr("Choose the bridge of the host that guests are to be plugged into."));
    } else if (!fault.isEmpty()) {
        check.error(NetworkField::Bridge, fault);
    } else if (owner != check.facts.networks.end()) {
        check.error(NetworkField::Bridge,
                    Tr::tr("This bridge belongs to the virtual network %1. Choose that network for the guests.")
                        .arg(owner->name));
    } else if (check.spec.bridgeType.isEmpty() && !check.facts.bridges.contains(name)) {
        check.warning(NetworkField::Bridge,
                      Tr::tr("The host has no bridge of this name now. Guests can start once it has."));
    }
    if (!check.spec.bridgeType.isEmpty() && check.spec.bridgeType != "openvswitch"_L1) {
        check.error(NetworkField::Bridge, Tr::tr("Of bridges, only the kernel's own and Open vSwitch are known."));
    }
}

void checkMacvtap(NetworkChecking &check)
{
    const NetworkSpec &spec = check.spec;
    const NetworkDevice *known = device(check);
    if (spec.device.isEmpty()) {
        check.error(NetworkField::Device, Tr::tr("Choose the network interface that guests share."));
    } else if (known && known->wireless) {
        check.error(NetworkField::Device,
                    Tr::tr("%1 is a Wi-Fi card: its access point takes packets of one machine only, so that guests get "
                           "no answers. Share the host's connection (NAT) instead.")
                        .arg(spec.device));
    } else if (known && !known->master.isEmpty()) {
        check.error(NetworkField::Device,
                    Tr::tr("%1 is a port of %2, and cannot carry macvtap at the same time. Make a network of the "
                           "bridge instead.")
                        .arg(spec.device, known->master));
    } else if (!known && !check.facts.interfaces.contains(spec.device)) {
        check.warning(NetworkField::Device, Tr::tr("The host has no interface of this name now."));
    }
    static const QStringList modes{u"bridge"_s, u"vepa"_s, u"private"_s, u"passthrough"_s};
    if (!modes.contains(spec.macvtapMode)) {
        check.error(NetworkField::MacvtapMode, Tr::tr("This mode is not known."));
    } else if (spec.macvtapMode == "passthrough"_L1) {
        check.warning(NetworkField::MacvtapMode,
                      Tr::tr("In this mode one running guest has the whole interface to itself."));
    }
}

void checkWayOut(NetworkChecking &check)
{
    const NetworkSpec &spec = check.spec;
    switch (spec.kind) {
    case Kind::Bridge:
        checkHostBridge(check);
        return;
    case Kind::Macvtap:
        checkMacvtap(check);
        return;
    case Kind::Isolated:
    case Kind::Open:
        if (!spec.device.isEmpty()) {
            check.error(NetworkField::Device, Tr::tr("Networks of this kind cannot be bound to one interface."));
        }
        break;
    case Kind::Nat:
    case Kind::Routed:
        if (!spec.device.isEmpty() && !interfaceNameFault(spec.device).isEmpty()) {
            check.error(NetworkField::Device, interfaceNameFault(spec.device));
        } else if (!spec.device.isEmpty() && !check.facts.interfaces.contains(spec.device)) {
            check.warning(NetworkField::Device, Tr::tr("The host has no interface of this name now."));
        }
        break;
    }
    checkOwnBridge(check);
}

void checkDns(NetworkChecking &check)
{
    const NetworkSpec &spec = check.spec;
    if (!check.isOwn()) {
        return;
    }
    if (!spec.domain.isEmpty() && !isDnsName(spec.domain)) {
        check.error(NetworkField::Domain,
                    Tr::tr("A domain name has letters, digits and hyphens, with dots between its parts."));
    }
    for (qsizetype row = 0; row < spec.dnsForwarders.size(); ++row) {
        const QString &text = spec.dnsForwarders[row];
        const auto address = IpAddress::parse(text);
        const auto is = [&](const std::optional<NetworkSubnet> &subnet) {
            return subnet && IpAddress::parse(subnet->address) == address;
        };
        if (!address) {
            check.error(NetworkField::DnsForwarder, Tr::tr("%1 is no IP address.").arg(text), row);
        } else if (is(spec.v4) || is(spec.v6)) {
            check.error(NetworkField::DnsForwarder, Tr::tr("This is the network's own name server."), row);
        } else if (spec.dnsForwarders.indexOf(text) < row) {
            check.error(NetworkField::DnsForwarder, Tr::tr("%1 is there twice.").arg(text), row);
        }
    }
    for (qsizetype row = 0; row < spec.dnsHosts.size(); ++row) {
        const DnsHost &host = spec.dnsHosts[row];
        const auto address = IpAddress::parse(host.address);
        const bool again = std::any_of(spec.dnsHosts.begin(), spec.dnsHosts.begin() + row, [&](const DnsHost &other) {
            return IpAddress::parse(other.address) == address;
        });
        if (!address) {
            check.error(NetworkField::DnsHost, Tr::tr("%1 is no IP address.").arg(host.address), row);
        } else if (host.names.isEmpty() || !std::ranges::all_of(host.names, isDnsName)) {
            check.error(NetworkField::DnsHost, Tr::tr("Enter names of letters, digits and hyphens."), row);
        } else if (again) {
            check.error(NetworkField::DnsHost, Tr::tr("%1 has a line of its own already.").arg(host.address), row);
        }
    }
}

void checkMtu(NetworkChecking &check)
{
    const NetworkSpec &spec = check.spec;
    const int smallest = spec.v6 ? 1280 : 576;
    if (spec.mtu == 0) {
        return;
    }
    if (!check.isOwn()) {
        check.error(NetworkField::Mtu, Tr::tr("The packet size of this network is that of the host's interface."));
    } else if (spec.mtu < smallest || spec.mtu > 65'535) {
        check.error(NetworkField::Mtu,
                    Tr::tr("The packet size (MTU) must be between %1 and %2.").arg(smallest).arg(65'535));
    } else if (const NetworkDevice *out = device(check); out && out->mtu > 0 && spec.mtu > out->mtu) {
        check.warning(
            NetworkField::Mtu,
            Tr::tr("Packets of this size do not fit through %1, which takes %2.").arg(out->name).arg(out->mtu));
    }
}

/// Why no VLAN can be set here; empty: it can.
QString whyNoVlan(const NetworkChecking &check)
{
    const NetworkSpec &spec = check.spec;
    if (spec.kind == Kind::Bridge && spec.bridgeType == "openvswitch"_L1) {
        return {};
    }
    if (spec.kind == Kind::Macvtap && spec.macvtapMode == "passthrough"_L1) {
        const NetworkDevice *known = device(check);
        return !known || known->virtualFunctions
            ? QString()
            : Tr::tr("libvirt sets a VLAN for macvtap on cards with virtual functions (SR-IOV) only.");
    }
    return Tr::tr("libvirt can set a VLAN on Open vSwitch bridges and on virtual functions of a card (SR-IOV) only. "
                  "Elsewhere, make a bridge over a VLAN of the host's interface, and a network of that bridge.");
}

bool isVlan(int tag)
{
    return tag >= 1 && tag <= 4094;
}

void checkVlan(NetworkChecking &check)
{
    if (check.spec.vlan == 0) {
        return;
    }
    const QString why = whyNoVlan(check);
    if (!isVlan(check.spec.vlan)) {
        check.error(NetworkField::Vlan, Tr::tr("VLANs have numbers from 1 to 4094."));
    } else if (!why.isEmpty()) {
        check.error(NetworkField::Vlan, why);
    }
}

void checkPortGroups(NetworkChecking &check)
{
    const QList<PortGroup> &groups = check.spec.portGroups;
    bool hasDefault = false;
    for (qsizetype row = 0; row < groups.size(); ++row) {
        const PortGroup &group = groups[row];
        const auto refuse = [&](const QString &message) { check.error(NetworkField::PortGroup, message, row); };
        const bool again = std::any_of(groups.begin(), groups.begin() + row,
                                       [&](const PortGroup &other) { return other.name == group.name; });
        const QString why = group.vlans.isEmpty() ? QString() : whyNoVlan(check);
        if (group.name.trimmed().isEmpty()) {
            refuse(Tr::tr("Enter a name for the port group."));
        } else if (again) {
            refuse(Tr::tr("There is a port group of this name."));
        } else if (group.isDefault && hasDefault) {
            refuse(Tr::tr("Only one port group can be the default."));
        } else if (!std::ranges::all_of(group.vlans, isVlan)) {
            refuse(Tr::tr("VLANs have numbers from 1 to 4094."));
        } else if (!why.isEmpty()) {
            refuse(why);
        }
        hasDefault = hasDefault || group.isDefault;
    }
}

} // namespace

bool isDnsName(const QString &name)
{
    static const QRegularExpression label(u"^[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$"_s);
    const QStringList labels = name.split(u'.');
    return name.size() <= 253
        && std::ranges::all_of(labels, [](const QString &one) { return label.match(one).hasMatch(); });
}

QList<NetworkProblem> checkNetworkSpec(const NetworkSpec &spec, const NetworkFacts &facts, const QUuid &editing)
{
    NetworkChecking check{spec, facts, editing};
    checkName(check);
    checkKind(check);
    checkWayOut(check);
    checkSubnets(check);
    checkDns(check);
    checkMtu(check);
    checkVlan(check);
    checkPortGroups(check);
    return check.problems;
}

bool hasErrors(const QList<NetworkProblem> &problems)
{
    return std::ranges::any_of(
        problems, [](const NetworkProblem &problem) { return problem.severity == NetworkProblem::Severity::Error; });
}

} // namespace guestdeck
