// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan to the interfaces it wants, the same for all managers.
#include "models/hostnet/dialect.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NetTarget)
};

using Kind = NetDevice::Kind;
using Way = IpSettings::Way;

/// `taken` stands for what is taken over, or, when a bridge is changed, for what it has.
IpSettings settingsFor(const BridgePlan &plan, const IpSettings &taken, bool keeps4, bool keeps6)
{
    IpSettings settings;
    const auto wayOf = [](AddressPlan::Way way) {
        return way == AddressPlan::Way::Dhcp ? Way::Dhcp : way == AddressPlan::Way::Static ? Way::Static : Way::None;
    };
    if (keeps4) {
        settings.v4 = taken.v4;
        settings.addresses4 = taken.addresses4;
        settings.gateway4 = taken.gateway4;
        settings.extra4 = taken.extra4;
    } else {
        settings.v4 = wayOf(plan.v4.way);
        settings.addresses4 = plan.v4.way == AddressPlan::Way::Static ? plan.v4.addresses : QStringList();
        settings.gateway4 = plan.v4.way == AddressPlan::Way::Static ? plan.v4.gateway : QString();
    }
    if (keeps6) {
        settings.v6 = taken.v6;
        settings.addresses6 = taken.addresses6;
        settings.gateway6 = taken.gateway6;
        settings.extra6 = taken.extra6;
    } else {
        settings.v6 = wayOf(plan.v6.way);
        settings.addresses6 = plan.v6.way == AddressPlan::Way::Static ? plan.v6.addresses : QStringList();
        settings.gateway6 = plan.v6.way == AddressPlan::Way::Static ? plan.v6.gateway : QString();
    }
    const bool edits = plan.action == BridgePlan::Action::Edit;
    if (keeps4 || keeps6) {
        settings.extra = taken.extra;
    }
    settings.dns = !plan.dns.isEmpty() || edits ? plan.dns : keeps4 || keeps6 ? taken.dns : QStringList();
    settings.search = !plan.search.isEmpty() || edits ? plan.search : keeps4 || keeps6 ? taken.search : QStringList();
    return settings;
}

NetDevice portDevice(const QString &name, const QString &master, Kind masterKind, int mtu, const HostNetFacts &facts)
{
    NetDevice device;
    const HostLink *link = facts.link(name);
    device.kind = link && link->kind == HostLink::Kind::Bond ? Kind::Bond
        : link && link->kind == HostLink::Kind::Vlan         ? Kind::Vlan
                                                             : Kind::Ethernet;
    device.name = name;
    device.master = master;
    device.masterKind = masterKind;
    device.mtu = mtu;
    device.isNew = !link || link->profile.isEmpty();
    return device;
}

NetDevice bondDevice(const BridgePlan &plan, bool isNew)
{
    NetDevice device;
    device.kind = Kind::Bond;
    device.name = plan.bond->name;
    device.master = plan.vlan == 0 ? plan.name : QString();
    device.ports = plan.bond->members;
    device.bondMode = plan.bond->mode;
    device.miimon = plan.bond->miimon;
    device.mtu = plan.mtu;
    device.isNew = isNew;
    return device;
}

QStringList tapsOf(const QString &bridge, const HostNetFacts &facts)
{
    QStringList taps;
    for (const HostLink &link : facts.links) {
        if (link.master == bridge && link.kind != HostLink::Kind::Physical && link.kind != HostLink::Kind::Bond
            && link.kind != HostLink::Kind::Vlan && (link.kind == HostLink::Kind::Tap || !link.managed)) {
            taps << link.name;
        }
    }
    return taps;
}

Result<NetTarget> created(const BridgePlan &plan, const HostNetFacts &facts, const NetDialect &dialect)
{
    NetTarget target{plan.action, plan.name, {}, {}, {}};
    const QString source = addressSource(plan, facts);
    const bool ownStays = plan.vlan != 0 && !plan.bond;
    IpSettings taken;
    if (!source.isEmpty() && !ownStays) {
        const auto read = dialect.settingsOf(source);
        if (!read.has_value()) {
            return read.error();
        }
        taken = *read;
    }
    QStringList lower = plan.ports;
    if (plan.bond) {
        for (const QString &member : plan.bond->members) {
            target.devices << portDevice(member, plan.bond->name, Kind::Bond, plan.mtu, facts);
        }
        NetDevice bond = bondDevice(plan, true);
        bond.ip = plan.vlan != 0 ? taken : IpSettings();
        target.devices << bond;
        lower = {plan.bond->name};
    }
    if (plan.vlan != 0) {
        NetDevice vlan;
        vlan.kind = Kind::Vlan;
        vlan.parent = lower.value(0);
        vlan.vlanId = plan.vlan;
        vlan.name = vlanDeviceName(vlan.parent, plan.vlan);
        vlan.master = plan.name;
        vlan.mtu = plan.mtu;
        vlan.isNew = true;
        target.devices << vlan;
        lower = {vlan.name};
    } else if (!plan.bond) {
        for (const QString &port : plan.ports) {
            target.devices << portDevice(port, plan.name, Kind::Bridge, plan.mtu, facts);
        }
    }
    NetDevice bridge;
    bridge.kind = Kind::Bridge;
    bridge.name = plan.name;
    bridge.isNew = true;
    bridge.ports = lower;
    bridge.stp = plan.stp;
    bridge.mtu = plan.mtu;
    const QStringList cards = plan.bond ? plan.bond->members : plan.ports;
    const HostLink *like = facts.link(source.isEmpty() ? cards.value(0) : source);
    bridge.mac = like ? like->mac : QString();
    bridge.ip = settingsFor(plan, plan.vlan != 0 ? IpSettings() : taken, plan.v4.way == AddressPlan::Way::TakeOver,
                            plan.v6.way == AddressPlan::Way::TakeOver);
    target.devices << bridge;
    return target;
}

/// Ports or members that come and go.
void addPortChanges(NetTarget &target, const QStringList &before, const QStringList &after, const QString &master,
                    Kind masterKind, int mtu, const HostNetFacts &facts)
{
    for (const QString &port : before) {
        if (!after.contains(port)) {
            target.devices << portDevice(port, {}, masterKind, 0, facts);
        }
    }
    for (const QString &port : after) {
        if (!before.contains(port) || mtu != 0) {
            target.devices << portDevice(port, master, masterKind, mtu, facts);
        }
    }
}

Result<NetTarget> edited(const BridgePlan &plan, const BridgePlan &old, const HostNetFacts &facts,
                         const NetDialect &dialect)
{
    if (plan.vlan != old.vlan || plan.bond.has_value() != old.bond.has_value()
        || (plan.bond && plan.bond->name != old.bond->name) || (plan.vlan != 0 && plan.ports != old.ports)) {
        return Error{ErrorKind::Unsupported,
                     0,
                     Tr::tr("A bridge gets another VLAN, or a bond in place of a network card, by removing it and "
                            "making it anew."),
                     {}};
    }
    const auto has = dialect.settingsOf(plan.name);
    if (!has.has_value()) {
        return has.error();
    }
    NetTarget target{plan.action, plan.name, {}, {}, tapsOf(plan.name, facts)};
    QStringList lower = plan.ports;
    if (plan.bond) {
        addPortChanges(target, old.bond->members, plan.bond->members, plan.bond->name, Kind::Bond, plan.mtu, facts);
        lower = {plan.bond->name};
        if (*plan.bond != *old.bond || plan.mtu != 0) {
            NetDevice bond = bondDevice(plan, false);
            if (plan.vlan != 0) {
                const auto own = dialect.settingsOf(bond.name);
                if (!own.has_value()) {
                    return own.error();
                }
                bond.ip = *own;
            }
            target.devices << bond;
        }
    } else if (plan.vlan == 0) {
        addPortChanges(target, old.ports, plan.ports, plan.name, Kind::Bridge, plan.mtu, facts);
    }
    if (plan.vlan != 0) {
        lower = {vlanDeviceName(lower.value(0), plan.vlan)};
        for (const HostLink &link : facts.links) {
            lower = link.master == plan.name && link.kind == HostLink::Kind::Vlan ? QStringList{link.name} : lower;
        }
    }
    NetDevice bridge;
    bridge.kind = Kind::Bridge;
    bridge.name = plan.name;
    bridge.ports = lower;
    bridge.stp = plan.stp;
    bridge.mtu = plan.mtu;
    bridge.mac = facts.link(plan.name)->mac;
    const auto same = [](const AddressPlan &now, const AddressPlan &before) {
        return now.way == AddressPlan::Way::TakeOver || now == before;
    };
    bridge.ip = settingsFor(plan, *has, same(plan.v4, old.v4), same(plan.v6, old.v6));
    target.devices << bridge;
    return target;
}

Result<NetTarget> removed(const BridgePlan &plan, const BridgePlan &old, const HostNetFacts &facts,
                          const NetDialect &dialect)
{
    const auto has = dialect.settingsOf(plan.name);
    if (!has.has_value()) {
        return has.error();
    }
    NetTarget target{plan.action, plan.name, {}, {plan.name}, tapsOf(plan.name, facts)};
    QStringList lower = old.bond ? QStringList{old.bond->name} : old.ports;
    if (old.vlan != 0) {
        for (const HostLink &link : facts.links) {
            lower = link.master == plan.name && link.kind == HostLink::Kind::Vlan ? QStringList{link.name} : lower;
        }
        if (has->isEmpty()) {
            target.gone << lower; // nothing needs it any more
            return target;
        }
    }
    for (const QString &port : lower) {
        NetDevice device = portDevice(port, {}, Kind::Bridge, 0, facts);
        device.ip = port == lower.first() ? *has : IpSettings();
        target.devices << device;
    }
    return target;
}

} // namespace

QStringList tolerant(const QStringList &command)
{
    return QStringList{u"sh"_s, u"-c"_s, u"\"$@\" || true"_s, u"sh"_s} + command;
}

Result<NetTarget> makeNetTarget(const BridgePlan &plan, const HostNetFacts &facts, const NetDialect &dialect)
{
    if (plan.action == BridgePlan::Action::Create) {
        return created(plan, facts, dialect);
    }
    const auto old = planOfBridge(plan.name, facts);
    if (!old) {
        return Error{ErrorKind::Unsupported,
                     0,
                     Tr::tr("The configuration of “%1” cannot be understood well enough to change it.").arg(plan.name),
                     {}};
    }
    return plan.action == BridgePlan::Action::Edit ? edited(plan, *old, facts, dialect)
                                                   : removed(plan, *old, facts, dialect);
}

} // namespace guestdeck
