// SPDX-License-Identifier: GPL-3.0-or-later
// Plans read off a host, and the host as a plan will leave it.
#include "models/hostnet/dialect.h"
#include "models/hostnet/hostnetmanager.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = HostLink::Kind;

HostLink *linkOf(HostNetFacts &facts, const QString &name)
{
    for (HostLink &link : facts.links) {
        if (link.name == name) {
            return &link;
        }
    }
    return nullptr;
}

QStringList portsOf(const QString &master, const HostNetFacts &facts)
{
    QStringList sure;
    QStringList likely;
    for (const HostLink &link : facts.links) {
        if (link.master != master || link.libvirtOwned) {
            continue;
        }
        if (link.kind == Kind::Physical || link.kind == Kind::Bond || link.kind == Kind::Vlan
            || (link.kind == Kind::Veth && link.managed)) {
            sure << link.name;
        } else if (link.kind == Kind::Veth) {
            likely << link.name; // a container's card, or a machine whose own cards are such
        }
    }
    return sure.isEmpty() ? likely : sure;
}

AddressPlan planOf(IpSettings::Way way, const QStringList &addresses, const QString &gateway)
{
    switch (way) {
    case IpSettings::Way::Dhcp:
        return {AddressPlan::Way::Dhcp, {}, {}};
    case IpSettings::Way::Static:
        return {AddressPlan::Way::Static, addresses, gateway};
    case IpSettings::Way::None:
        break;
    }
    return {AddressPlan::Way::None, {}, {}};
}

HostAddress addressFrom(const QString &text)
{
    HostAddress address;
    address.address = text.section(u'/', 0, 0);
    address.prefix = text.section(u'/', 1).toInt();
    return address;
}

/// Moves or sets the addresses and routes of one family.
void placeFamily(HostNetFacts &after, const AddressPlan &plan, bool v6, const QStringList &from, HostLink &to)
{
    QList<HostAddress> taken;
    for (HostLink &link : after.links) {
        if (!from.contains(link.name)) {
            continue;
        }
        for (const HostAddress &address : link.addresses) {
            if (address.isV6() == v6 && !address.linkLocal) {
                taken << address;
            }
        }
        link.addresses.removeIf([v6](const HostAddress &address) { return address.isV6() == v6; });
    }
    const bool keeps = plan.way == AddressPlan::Way::TakeOver || plan.way == AddressPlan::Way::Dhcp;
    if (keeps) {
        to.addresses << taken;
    } else if (plan.way == AddressPlan::Way::Static) {
        for (const QString &text : plan.addresses) {
            to.addresses << addressFrom(text);
        }
    }
    QList<HostRoute> routes;
    for (HostRoute route : after.routes) {
        if (route.v6 != v6 || !(from.contains(route.device) || route.device == to.name)) {
            routes << route;
        } else if (keeps) {
            route.device = to.name;
            routes << route;
        }
    }
    if (plan.way == AddressPlan::Way::Static && !plan.gateway.isEmpty()) {
        routes << HostRoute{u"default"_s, plan.gateway, to.name, v6, 0, false};
    }
    after.routes = routes;
}

void addLink(HostNetFacts &facts, const HostLink &link)
{
    if (!facts.link(link.name)) {
        facts.links << link;
    }
}

HostLink madeLink(const QString &name, Kind kind, const HostLink *like)
{
    HostLink link;
    link.name = name;
    link.kind = kind;
    link.up = true;
    link.carrier = like && like->carrier;
    link.speed = like ? like->speed : 0;
    link.mtu = like ? like->mtu : 1500;
    link.mac = like ? like->mac : QString();
    return link;
}

void removeBridge(HostNetFacts &after, const QString &name, const BridgePlan &old)
{
    const QString port = portsOf(name, after).value(0);
    QList<HostAddress> addresses;
    if (const HostLink *bridge = after.link(name)) {
        addresses = bridge->addresses;
    }
    after.links.removeIf([&name](const HostLink &link) { return link.name == name; });
    for (HostLink &link : after.links) {
        link.master = link.master == name ? QString() : link.master;
    }
    addresses.removeIf([](const HostAddress &address) { return address.linkLocal; });
    if (old.vlan != 0 && addresses.isEmpty()) {
        after.links.removeIf([&port](const HostLink &link) { return link.name == port; });
    } else if (HostLink *link = linkOf(after, port)) {
        link->addresses << addresses;
    }
    for (HostRoute &route : after.routes) {
        route.device = route.device == name ? port : route.device;
    }
    if (after.managementDevice == name) {
        after.managementDevice = port;
    }
}

} // namespace

QString vlanDeviceName(const QString &parent, int id)
{
    const QString name = parent + u'.' + QString::number(id);
    return name.size() <= 15 ? name : u"vlan"_s + QString::number(id);
}

QString addressSource(const BridgePlan &plan, const HostNetFacts &facts)
{
    const QStringList cards = plan.bond ? plan.bond->members : plan.ports;
    if (cards.contains(facts.managementDevice)) {
        return facts.managementDevice;
    }
    for (const HostRoute &route : facts.routes) {
        if (route.destination == u"default" && cards.contains(route.device)) {
            return route.device;
        }
    }
    for (const QString &name : cards) {
        const HostLink *link = facts.link(name);
        const auto isReal = [](const HostAddress &address) { return !address.linkLocal; };
        if (link && std::any_of(link->addresses.cbegin(), link->addresses.cend(), isReal)) {
            return name;
        }
    }
    for (const QString &name : cards) {
        const HostLink *link = facts.link(name);
        if (link && !link->profile.isEmpty()) {
            return name;
        }
    }
    return {};
}

BridgePlan suggestBridgePlan(const HostNetFacts &facts)
{
    BridgePlan plan;
    for (int i = 0; plan.name.isEmpty(); ++i) {
        const QString name = u"br"_s + QString::number(i);
        plan.name = facts.link(name) ? QString() : name;
    }
    const auto usable = [&facts](const QString &name) {
        const HostLink *link = facts.link(name);
        return link && !whyNoPort(*link, facts);
    };
    const QString main = mainDevice(facts);
    if (usable(main)) {
        plan.ports << main;
        return plan;
    }
    for (const bool withCarrier : {true, false}) {
        for (const HostLink &link : facts.links) {
            if (link.kind == Kind::Physical && usable(link.name) && link.carrier == withCarrier) {
                plan.ports << link.name;
                return plan;
            }
        }
    }
    return plan;
}

std::optional<BridgePlan> planOfBridge(const QString &name, const HostNetFacts &facts)
{
    const HostLink *bridge = facts.link(name);
    const auto dialect = makeDialect(facts);
    if (!bridge || bridge->kind != Kind::Bridge || bridge->libvirtOwned || bridge->profile.isEmpty() || !dialect) {
        return {};
    }
    const auto settings = dialect->settingsOf(name);
    if (!settings.has_value()) {
        return {};
    }
    BridgePlan plan;
    plan.action = BridgePlan::Action::Edit;
    plan.name = name;
    plan.stp = bridge->stp;
    plan.ports = portsOf(name, facts);
    const HostLink *port = plan.ports.size() == 1 ? facts.link(plan.ports.first()) : nullptr;
    if (port && port->kind == Kind::Vlan && facts.link(port->parent)) {
        plan.vlan = port->vlanId;
        plan.ports = {port->parent};
        port = facts.link(port->parent);
    }
    if (port && port->kind == Kind::Bond) {
        plan.bond = BondPlan{port->name, port->bondMode, port->miimon, portsOf(port->name, facts)};
        plan.ports.clear();
    }
    plan.v4 = planOf(settings->v4, settings->addresses4, settings->gateway4);
    plan.v6 = planOf(settings->v6, settings->addresses6, settings->gateway6);
    plan.dns = settings->dns;
    plan.search = settings->search;
    return plan;
}

HostNetFacts factsAfter(const BridgePlan &plan, const HostNetFacts &facts)
{
    HostNetFacts after = facts;
    const auto old = plan.action == BridgePlan::Action::Create ? std::nullopt : planOfBridge(plan.name, facts);
    if (plan.action == BridgePlan::Action::Remove) {
        removeBridge(after, plan.name, old.value_or(BridgePlan{}));
        return after;
    }
    const QStringList cards = plan.bond ? plan.bond->members : plan.ports;
    const QString source = addressSource(plan, facts);
    const HostLink *like = facts.link(source.isEmpty() ? cards.value(0) : source);
    const HostLink likeThis = like ? *like : HostLink();
    // Whoever is no port any more.
    for (HostLink &link : after.links) {
        const bool was
            = old && (old->ports.contains(link.name) || (old->bond && old->bond->members.contains(link.name)));
        link.master = was && !cards.contains(link.name) ? QString() : link.master;
    }
    QString lower = cards.value(0);
    if (plan.bond) {
        lower = plan.bond->name;
        addLink(after, madeLink(lower, Kind::Bond, &likeThis));
        linkOf(after, lower)->bondMode = plan.bond->mode;
        linkOf(after, lower)->miimon = plan.bond->miimon;
    }
    if (plan.vlan != 0) {
        const QString parent = lower;
        lower = vlanDeviceName(parent, plan.vlan);
        addLink(after, madeLink(lower, Kind::Vlan, &likeThis));
        linkOf(after, lower)->parent = parent;
        linkOf(after, lower)->vlanId = plan.vlan;
    }
    addLink(after, madeLink(plan.name, Kind::Bridge, &likeThis));
    for (HostLink &link : after.links) {
        const bool isCard = cards.contains(link.name);
        const bool isPort = (plan.bond || plan.vlan != 0) ? link.name == lower : isCard;
        link.master = isPort ? plan.name : isCard && plan.bond ? plan.bond->name : link.master;
        if (plan.mtu != 0 && (isCard || isPort || link.name == plan.name)) {
            link.mtu = plan.mtu;
        }
    }
    HostLink bridge = *after.link(plan.name);
    bridge.stp = plan.stp;
    const bool stays = plan.vlan != 0 && !plan.bond; // the port's own address
    const QStringList from = QStringList(stays ? QStringList() : cards) << plan.name;
    if (plan.vlan != 0 && plan.bond) {
        HostLink bond = *after.link(plan.bond->name);
        placeFamily(after, {}, false, cards, bond);
        placeFamily(after, {}, true, cards, bond);
        *linkOf(after, bond.name) = bond;
    }
    bridge.addresses.clear();
    placeFamily(after, plan.v4, false, from, bridge);
    placeFamily(after, plan.v6, true, from, bridge);
    *linkOf(after, plan.name) = bridge;
    if (cards.contains(after.managementDevice) && !stays) {
        after.managementDevice = plan.vlan != 0 ? plan.bond->name : plan.name;
    }
    return after;
}

} // namespace guestdeck
