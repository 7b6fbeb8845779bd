// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against a plan: each with the field it belongs to.
#include "models/hostnet/dialect.h"
#include "models/hostnet/subnet.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::BridgeCheck)
};

using Severity = BridgeProblem::Severity;
using Kind = HostLink::Kind;

const QStringList &bondModes()
{
    static const QStringList modes{u"active-backup"_s, u"802.3ad"_s,     u"balance-rr"_s,
                                   u"balance-xor"_s,   u"balance-tlb"_s, u"balance-alb"_s};
    return modes;
}

QString addressList(const HostLink &link)
{
    QStringList all;
    for (const HostAddress &address : link.addresses) {
        if (!address.linkLocal) {
            all << address.toString();
        }
    }
    return all.join(u", "_s);
}

class Checker
{
public:
    Checker(const BridgePlan &plan, const HostNetFacts &facts, QStringList networks)
        : m_plan(plan)
        , m_facts(facts)
        , m_networks(std::move(networks))
    {
    }

    QList<BridgeProblem> run()
    {
        checkManager();
        if (m_plan.action == BridgePlan::Action::Remove) {
            checkRemoval();
            return m_problems;
        }
        if (const auto note = cloudInitNote(m_plan, m_facts)) {
            warn(BridgeField::Manager, *note);
        }
        checkName();
        checkBond();
        checkPorts();
        checkVlan();
        checkMtu();
        const bool six4 = checkFamily(m_plan.v4, false);
        const bool six6 = checkFamily(m_plan.v6, true);
        if (six4 && six6) {
            checkReach();
        }
        checkNames();
        checkNetwork();
        return m_problems;
    }

private:
    void error(BridgeField field, const QString &message)
    {
        m_problems << BridgeProblem{field, Severity::Error, message};
    }
    void warn(BridgeField field, const QString &message)
    {
        m_problems << BridgeProblem{field, Severity::Warning, message};
    }

    bool creates() const { return m_plan.action == BridgePlan::Action::Create; }
    QStringList cards() const { return m_plan.bond ? m_plan.bond->members : m_plan.ports; }

    void checkManager()
    {
        if (m_facts.manager == NetManager::Unknown) {
            error(BridgeField::Manager,
                  m_facts.managerNote.isEmpty()
                      ? Tr::tr("Guestdeck does not know what keeps the network configuration of this host.")
                      : m_facts.managerNote);
        } else if (!m_facts.isRoot && !m_facts.hasSudo) {
            error(BridgeField::Manager,
                  Tr::tr("Only root may change the host's network. Log in as root, or allow this user sudo without a "
                         "password."));
        }
        if (m_facts.manager == NetManager::Ifupdown && m_plan.action != BridgePlan::Action::Remove) {
            if (!m_facts.tools.contains(u"brctl"_s) && !m_facts.tools.contains(u"ifreload"_s)) {
                error(BridgeField::Manager,
                      Tr::tr("On this host bridges need the package bridge-utils, which is not installed there."));
            }
            if (m_plan.bond && !m_facts.tools.contains(u"ifenslave"_s) && !m_facts.tools.contains(u"ifreload"_s)) {
                error(BridgeField::Bond,
                      Tr::tr("On this host bonds need the package ifenslave, which is not installed there."));
            }
        }
    }

    void checkLinkName(BridgeField field, const QString &name, bool mustBeNew)
    {
        static const QRegularExpression good(u"^[A-Za-z0-9_.-]+$"_s);
        if (name.isEmpty()) {
            error(field, Tr::tr("Give it a name."));
        } else if (name.size() > 15) {
            error(field,
                  Tr::tr("Names of network devices have at most 15 characters. This one has %n.", nullptr,
                         int(name.size())));
        } else if (!good.match(name).hasMatch() || name == u"." || name == u".." || name.startsWith(u'-')) {
            error(field, Tr::tr("Only letters, digits, “-”, “_” and “.” can stand in the name of a network device."));
        } else if (name == u"all" || name == u"default" || name == u"lo") {
            error(field, Tr::tr("The system itself uses the name “%1”.").arg(name));
        } else if (mustBeNew && m_facts.link(name)) {
            error(field, Tr::tr("There is a network device named “%1” on this host already.").arg(name));
        }
    }

    void checkName()
    {
        checkLinkName(BridgeField::Name, m_plan.name, creates());
        if (!creates() && !planOfBridge(m_plan.name, m_facts)) {
            error(BridgeField::Name, Tr::tr("“%1” is no bridge that can be changed here.").arg(m_plan.name));
        }
    }

    void checkRemoval()
    {
        const HostLink *bridge = m_facts.link(m_plan.name);
        if (!bridge || bridge->kind != Kind::Bridge || !planOfBridge(m_plan.name, m_facts)) {
            error(BridgeField::Name, Tr::tr("“%1” is no bridge that can be removed here.").arg(m_plan.name));
            return;
        }
        int guests = 0;
        for (const HostLink &link : m_facts.links) {
            guests += link.master == m_plan.name && (link.kind == Kind::Tap || link.libvirtOwned) ? 1 : 0;
        }
        if (guests > 0) {
            warn(BridgeField::Name,
                 Tr::tr("%n network card(s) of running guests are connected to this bridge, and lose their network.",
                        nullptr, guests));
        }
    }

    void checkBond()
    {
        if (!m_plan.bond) {
            return;
        }
        const BondPlan &bond = *m_plan.bond;
        const HostLink *there = m_facts.link(bond.name);
        checkLinkName(BridgeField::BondName, bond.name, creates());
        if (bond.name == m_plan.name && !bond.name.isEmpty()) {
            error(BridgeField::BondName, Tr::tr("The bond and the bridge need different names."));
        } else if (!creates() && there && there->kind != Kind::Bond) {
            error(BridgeField::BondName, Tr::tr("“%1” is no bond.").arg(bond.name));
        }
        if (!bondModes().contains(bond.mode)) {
            error(BridgeField::BondMode, Tr::tr("There is no such kind of bond."));
        } else if (bond.mode == u"802.3ad") {
            warn(BridgeField::BondMode,
                 Tr::tr("The switch must be set up for LACP (802.3ad) on these ports, or the host is not reachable."));
        } else if (bond.mode == u"balance-rr" || bond.mode == u"balance-xor") {
            warn(BridgeField::BondMode, Tr::tr("The switch must know these ports as one group (a static trunk)."));
        } else if (bond.mode == u"balance-alb" || bond.mode == u"balance-tlb") {
            warn(BridgeField::BondMode,
                 Tr::tr("This kind of bond does not get on well with a bridge: answers to guests may be lost. "
                        "Active-backup always works."));
        }
        if (bond.miimon < 0 || bond.miimon > 10'000) {
            error(BridgeField::Miimon, Tr::tr("The pause between two looks at the cables is 0 to 10,000 ms."));
        } else if (bond.miimon == 0) {
            warn(BridgeField::Miimon, Tr::tr("Without a pause (0) the bond does not notice a broken cable."));
        }
        if (bond.members.isEmpty()) {
            error(BridgeField::Bond, Tr::tr("Choose the network cards of the bond."));
        } else if (bond.members.size() == 1) {
            warn(BridgeField::Bond, Tr::tr("A bond of a single network card gains nothing."));
        }
        checkSameMtu();
    }

    void checkSameMtu()
    {
        QMap<int, QString> sizes;
        for (const QString &name : m_plan.bond->members) {
            if (const HostLink *link = m_facts.link(name)) {
                sizes.insert(link->mtu, name);
            }
        }
        if (sizes.size() > 1 && m_plan.mtu == 0) {
            error(BridgeField::Bond,
                  Tr::tr("The network cards of a bond need the same MTU: %1 has %2, %3 has %4. Set one for all below.")
                      .arg(sizes.first())
                      .arg(sizes.firstKey())
                      .arg(sizes.last())
                      .arg(sizes.lastKey()));
        }
    }

    void checkPorts()
    {
        const BridgeField field = m_plan.bond ? BridgeField::Bond : BridgeField::Ports;
        if (!m_plan.bond && m_plan.ports.isEmpty()) {
            error(field, Tr::tr("Choose the network card that the bridge is connected to."));
        }
        if (m_plan.bond && !m_plan.ports.isEmpty()) {
            error(BridgeField::Ports, Tr::tr("With a bond, the bond is the port of the bridge."));
        }
        QStringList seen;
        const auto old = creates() ? std::nullopt : planOfBridge(m_plan.name, m_facts);
        for (const QString &name : cards()) {
            const HostLink *link = m_facts.link(name);
            const bool isOurs = old && (old->ports.contains(name) || (old->bond && old->bond->members.contains(name)));
            if (seen.contains(name)) {
                error(field, Tr::tr("%1 is chosen twice.").arg(name));
            } else if (!link) {
                error(field, Tr::tr("There is no network card %1 on this host.").arg(name));
            } else if (const auto why = isOurs ? std::nullopt : whyNoPort(*link, m_facts)) {
                error(field, *why);
            } else if (!link->carrier) {
                warn(field, Tr::tr("No cable is plugged into %1, or it is switched off.").arg(name));
            }
            seen << name;
        }
        warnOfLostAddresses(field, old);
    }

    void warnOfLostAddresses(BridgeField field, const std::optional<BridgePlan> &old)
    {
        if (m_plan.vlan != 0 && !m_plan.bond) {
            return; // its own address stays where it is
        }
        const QString source = addressSource(m_plan, m_facts);
        for (const QString &name : cards()) {
            const HostLink *link = m_facts.link(name);
            if (link && !old && name != source && !addressList(*link).isEmpty()) {
                warn(field,
                     Tr::tr("%1 has the address %2, which goes away: a port of a bridge has none of its own.")
                         .arg(name, addressList(*link)));
            }
        }
    }

    void checkVlan()
    {
        if (m_plan.vlan == 0) {
            return;
        }
        if (m_plan.vlan < 1 || m_plan.vlan > 4094) {
            error(BridgeField::Vlan, Tr::tr("A VLAN has a number from 1 to 4094."));
            return;
        }
        if (cards().size() > 1 && !m_plan.bond) {
            error(BridgeField::Vlan,
                  Tr::tr("A bridge on a VLAN has one port. Choose one, or make a bond of them first."));
        }
        const QString parent = m_plan.bond ? m_plan.bond->name : m_plan.ports.value(0);
        const QString device = vlanDeviceName(parent, m_plan.vlan);
        for (const HostLink &link : m_facts.links) {
            if (creates() && link.kind == Kind::Vlan && link.parent == parent && link.vlanId == m_plan.vlan) {
                error(BridgeField::Vlan,
                      Tr::tr("VLAN %1 of %2 is in use already: by %3.").arg(m_plan.vlan).arg(parent, link.name));
                return;
            }
        }
        if (creates() && (m_facts.link(device) || device == m_plan.name)) {
            error(BridgeField::Vlan,
                  Tr::tr("The VLAN needs a device named “%1”, and there is one already.").arg(device));
        }
    }

    void checkMtu()
    {
        if (m_plan.mtu != 0 && (m_plan.mtu < 576 || m_plan.mtu > 65535)) {
            error(BridgeField::Mtu, Tr::tr("The MTU is a number from 576 to 65,535; usual are 1500 and 9000."));
        } else if (m_plan.mtu != 0 && m_plan.mtu < 1280 && m_plan.v6.way != AddressPlan::Way::None) {
            error(BridgeField::Mtu, Tr::tr("IPv6 needs an MTU of at least 1280."));
        }
    }

    /// True: nothing wrong in it.
    bool checkFamily(const AddressPlan &plan, bool v6)
    {
        const qsizetype before = m_problems.size();
        const BridgeField field = v6 ? BridgeField::Address6 : BridgeField::Address4;
        const BridgeField gatewayField = v6 ? BridgeField::Gateway6 : BridgeField::Gateway4;
        if (plan.way != AddressPlan::Way::Static) {
            return true;
        }
        if (plan.addresses.isEmpty()) {
            error(field,
                  Tr::tr("Give the address with the length of its network: %1.")
                      .arg(v6 ? u"2001:db8::5/64"_s : u"192.168.1.5/24"_s));
        }
        QList<Subnet> subnets;
        for (const QString &text : plan.addresses) {
            const auto subnet = subnetOf(text);
            if (!subnet || subnet->address.isV6() != v6) {
                error(field,
                      (v6 ? Tr::tr("“%1” is no IPv6 address with the length of its network, such as "
                                   "2001:db8::5/64.")
                          : Tr::tr("“%1” is no IPv4 address with the length of its network, such as "
                                   "192.168.1.5/24."))
                          .arg(text));
                continue;
            }
            checkAddress(field, *subnet, subnets, text);
            subnets << *subnet;
        }
        checkGateway(gatewayField, plan.gateway, subnets, v6);
        const auto isError = [](const BridgeProblem &problem) { return problem.severity == Severity::Error; };
        return std::none_of(m_problems.cbegin() + before, m_problems.cend(), isError);
    }

    void checkAddress(BridgeField field, const Subnet &subnet, const QList<Subnet> &before, const QString &text)
    {
        const bool hasEnds = !subnet.address.isV6() && subnet.prefix < 31;
        if (subnet.address.isSpecial()
            || (hasEnds
                && (subnet.address == subnet.address.network(subnet.prefix)
                    || subnet.address == subnet.address.broadcast(subnet.prefix)))) {
            error(field, Tr::tr("%1 is no address for a machine.").arg(text));
            return;
        }
        for (const Subnet &other : before) {
            if (other.address == subnet.address) {
                error(field, Tr::tr("%1 stands there twice.").arg(subnet.address.toString()));
                return;
            }
        }
        const QStringList own = ownDevices();
        for (const HostLink &link : m_facts.links) {
            for (const HostAddress &address : link.addresses) {
                const auto theirs = subnetOf(address.toString());
                if (!theirs || address.linkLocal || own.contains(link.name) || link.kind == Kind::Loopback) {
                    continue;
                }
                if (overlap(subnet, *theirs)) {
                    error(field,
                          Tr::tr("%1 overlaps with the network of %2 (%3).").arg(text, link.name, address.toString()));
                    return;
                }
            }
        }
        for (const HostRoute &route : m_facts.routes) {
            const auto theirs = subnetOf(route.destination);
            if (theirs && !own.contains(route.device) && overlap(subnet, *theirs)
                && !theirs->address.toString().startsWith("fe80:"_L1)) {
                error(field,
                      Tr::tr("%1 overlaps with %2, which the host reaches by %3.")
                          .arg(text, route.destination, route.device));
                return;
            }
        }
    }

    /// Those whose addresses the bridge replaces.
    QStringList ownDevices() const
    {
        QStringList own{m_plan.name};
        if (m_plan.vlan == 0 || m_plan.bond) {
            own << cards();
        }
        if (m_plan.bond) {
            own << m_plan.bond->name;
        }
        return own;
    }

    void checkGateway(BridgeField field, const QString &gateway, const QList<Subnet> &subnets, bool v6)
    {
        if (gateway.isEmpty()) {
            return;
        }
        const auto address = IpAddress::parse(gateway);
        if (!address || address->isV6() != v6) {
            error(field, (v6 ? Tr::tr("“%1” is no IPv6 address.") : Tr::tr("“%1” is no IPv4 address.")).arg(gateway));
            return;
        }
        if (subnets.isEmpty()) {
            return; // said at the address
        }
        bool isNear = v6 && gateway.startsWith("fe80:"_L1, Qt::CaseInsensitive);
        for (const Subnet &subnet : subnets) {
            isNear |= address->isIn(subnet.address.network(subnet.prefix), subnet.prefix);
            if (subnet.address == *address) {
                error(field, Tr::tr("%1 is the bridge's own address; the gateway is another machine.").arg(gateway));
                return;
            }
        }
        if (!isNear) {
            error(field,
                  Tr::tr("The gateway %1 is not in the network of the address, so it could not be reached.")
                      .arg(gateway));
        }
    }

    /// The host must not lose the address that it is managed by without another in its place.
    void checkReach()
    {
        if (m_plan.vlan != 0 && !m_plan.bond) {
            return;
        }
        const QString main = m_facts.managementDevice;
        const bool isOurs = !main.isEmpty()
            && (cards().contains(main) || main == m_plan.name || (m_plan.bond && m_plan.bond->name == main));
        const bool by6 = m_facts.managementAddress.contains(u':');
        const AddressPlan &plan = by6 ? m_plan.v6 : m_plan.v4;
        if (isOurs && m_plan.vlan == 0 && plan.way == AddressPlan::Way::None) {
            error(by6 ? BridgeField::Address6 : BridgeField::Address4,
                  Tr::tr("The host is managed over %1, at %2. Without an address on the bridge it could not be reached "
                         "any more.")
                      .arg(main, m_facts.managementAddress));
            return;
        }
        if (main.isEmpty() && creates() && m_plan.vlan == 0 && m_plan.v4.way == AddressPlan::Way::None
            && m_plan.v6.way == AddressPlan::Way::None) {
            for (const HostRoute &route : m_facts.routes) {
                if (route.destination == u"default" && cards().contains(route.device)) {
                    warn(BridgeField::Address4,
                         Tr::tr("%1 is this host's way to other networks. Without an address on the bridge the host "
                                "has none.")
                             .arg(route.device));
                    return;
                }
            }
        }
        warnOfNoGateway();
    }

    void warnOfNoGateway()
    {
        const bool loses = std::any_of(m_facts.routes.cbegin(), m_facts.routes.cend(), [this](const HostRoute &route) {
            return route.destination == u"default" && !route.v6 && ownDevices().contains(route.device);
        });
        if (loses && m_plan.vlan == 0 && m_plan.v4.way == AddressPlan::Way::Static && m_plan.v4.gateway.isEmpty()) {
            warn(BridgeField::Gateway4,
                 Tr::tr("Without a gateway the host reaches only its own network; today it has one."));
        }
    }

    void checkNames()
    {
        for (const QString &server : m_plan.dns) {
            if (!IpAddress::parse(server)) {
                error(BridgeField::Dns, Tr::tr("“%1” is no address of a name server.").arg(server));
            }
        }
        static const QRegularExpression good(u"^[A-Za-z0-9_]([A-Za-z0-9_.-]{0,251}[A-Za-z0-9_])?$"_s);
        for (const QString &domain : m_plan.search) {
            if (!good.match(domain).hasMatch()) {
                error(BridgeField::Dns, Tr::tr("“%1” is no domain name.").arg(domain));
            }
        }
    }

    void checkNetwork()
    {
        const QString &name = m_plan.libvirtNetwork;
        static const QRegularExpression bad(u"[/\\x00-\\x1f\\x7f]"_s);
        if (name.isEmpty()) {
            return;
        }
        if (bad.match(name).hasMatch() || name.size() > 200 || name.trimmed() != name) {
            error(BridgeField::Network, Tr::tr("A network's name has no “/” and no spaces at its ends."));
        } else if (m_networks.contains(name)) {
            error(BridgeField::Network, Tr::tr("There is a network named “%1” already.").arg(name));
        }
    }

    const BridgePlan &m_plan;
    const HostNetFacts &m_facts;
    const QStringList m_networks;
    QList<BridgeProblem> m_problems;
};

} // namespace

QList<BridgeProblem> checkBridgePlan(const BridgePlan &plan, const HostNetFacts &facts, const QStringList &networks)
{
    return Checker(plan, facts, networks).run();
}

} // namespace guestdeck
