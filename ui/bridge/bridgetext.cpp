// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/bridgetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck::bridgetext
{

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::BridgeText)
};

using Action = BridgePlan::Action;
using Way = AddressPlan::Way;

QString list(const QStringList &names)
{
    return names.join(u", "_s);
}

/// The bridge's ports as they are called in sentences.
QString portsText(const BridgePlan &plan)
{
    const QString port
        = plan.bond ? Tr::tr("%1 (a bond of %2)").arg(plan.bond->name, list(plan.bond->members)) : list(plan.ports);
    return plan.vlan > 0 ? Tr::tr("VLAN %1 of %2").arg(QString::number(plan.vlan), port) : port;
}

QString addressText(const AddressPlan &address, const QStringList &nics, const HostNetFacts &facts, bool v6)
{
    switch (address.way) {
    case Way::TakeOver: {
        const QString own = ownAddress(nics, facts, v6);
        return own.isEmpty() ? QString() : Tr::tr("It takes over the address %1.").arg(own);
    }
    case Way::Dhcp:
        return v6 ? Tr::tr("It gets its IPv6 address from the network.") : Tr::tr("It gets its IPv4 address by DHCP.");
    case Way::Static:
        return address.gateway.isEmpty()
            ? Tr::tr("It has the fixed address %1.").arg(list(address.addresses))
            : Tr::tr("It has the fixed address %1 and the gateway %2.").arg(list(address.addresses), address.gateway);
    case Way::None:
        return v6 ? QString() : Tr::tr("The host has no IPv4 address of its own on it.");
    }
    return {};
}

} // namespace

QString managerName(NetManager manager)
{
    switch (manager) {
    case NetManager::NetworkManager:
        return u"NetworkManager"_s;
    case NetManager::Netplan:
        return u"netplan"_s;
    case NetManager::Networkd:
        return u"systemd-networkd"_s;
    case NetManager::Ifupdown:
        return Tr::tr("ifupdown (/etc/network/interfaces)");
    case NetManager::NetworkScripts:
        return Tr::tr("network-scripts (ifcfg files)");
    case NetManager::Unknown:
        break;
    }
    return Tr::tr("nothing known");
}

QString managerSentence(const HostNetFacts &facts)
{
    if (facts.manager == NetManager::Unknown) {
        return Tr::tr("What manages the network of this host is not known.");
    }
    const QString name = facts.managerVersion.isEmpty()
        ? managerName(facts.manager)
        : Tr::tr("%1, version %2,", "program").arg(managerName(facts.manager), facts.managerVersion);
    return Tr::tr("%1 manages the network of this host and stays in charge: it is told what to change, never switched "
                  "off.")
        .arg(name);
}

QString speed(int megabits)
{
    const QLocale locale;
    if (megabits <= 0) {
        return {};
    }
    return megabits >= 1000 ? Tr::tr("%1 Gb/s").arg(locale.toString(megabits / 1000.0, 'g', 3))
                            : Tr::tr("%1 Mb/s").arg(locale.toString(megabits));
}

QString addresses(const HostLink &link)
{
    QStringList found;
    for (const HostAddress &address : link.addresses) {
        if (!address.linkLocal) {
            found << address.toString();
        }
    }
    return list(found);
}

QList<QPair<QString, QString>> bondModes()
{
    return {{u"active-backup"_s, Tr::tr("One works, the others stand by (active-backup)")},
            {u"802.3ad"_s, Tr::tr("All work together, agreed with the switch (802.3ad, LACP)")},
            {u"balance-rr"_s, Tr::tr("Each packet by the next one in turn (balance-rr)")},
            {u"balance-xor"_s, Tr::tr("Shared out by sender and receiver (balance-xor)")},
            {u"balance-tlb"_s, Tr::tr("Sending is shared out by load (balance-tlb)")},
            {u"balance-alb"_s, Tr::tr("Sending and receiving are shared out by load (balance-alb)")}};
}

QString bondModeHelp(const QString &mode)
{
    if (mode == "802.3ad"_L1) {
        return Tr::tr("The switch must have a group of ports with LACP for these cables; without it nothing gets "
                      "through.");
    }
    if (mode == "balance-rr"_L1 || mode == "balance-xor"_L1) {
        return Tr::tr("The switch must have a fixed group (trunk, static aggregation) of ports for these cables.");
    }
    if (mode == "balance-tlb"_L1 || mode == "balance-alb"_L1) {
        return Tr::tr("Needs nothing of the switch, but changes the senders' addresses, which guests on a bridge may "
                      "not take well.");
    }
    return Tr::tr("Works with any switch.");
}

QString ownAddress(const QStringList &nics, const HostNetFacts &facts, bool v6)
{
    QStringList found;
    bool dynamic = false;
    QString gateway;
    for (const QString &nic : nics) {
        const HostLink *link = facts.link(nic);
        if (!link) {
            continue;
        }
        for (const HostAddress &address : link->addresses) {
            if (address.isV6() == v6 && !address.linkLocal) {
                found << address.toString();
                dynamic = dynamic || address.dynamic;
            }
        }
        dynamic = dynamic || (!v6 && link->dhcp4);
        for (const HostRoute &route : facts.routes) {
            if (route.device == nic && route.v6 == v6 && route.destination == "default"_L1 && gateway.isEmpty()) {
                gateway = route.gateway;
            }
        }
    }
    if (found.isEmpty()) {
        return {};
    }
    QString text = list(found);
    if (dynamic) {
        text = v6 ? Tr::tr("%1 from the network").arg(text) : Tr::tr("%1 by DHCP").arg(text);
    }
    return gateway.isEmpty() ? text : Tr::tr("%1, gateway %2").arg(text, gateway);
}

QString summary(const BridgePlan &plan, const HostNetFacts &facts)
{
    const QStringList nics = plan.bond ? plan.bond->members : plan.ports;
    QStringList sentences;
    if (plan.action == Action::Remove) {
        sentences << Tr::tr("The bridge %1 goes, and its address moves back to %2.").arg(plan.name, portsText(plan));
    } else {
        sentences << (plan.action == Action::Edit
                          ? Tr::tr("The bridge %1 is changed: it lies over %2.").arg(plan.name, portsText(plan))
                          : Tr::tr("A bridge %1 is made over %2.").arg(plan.name, portsText(plan)));
        // Of an edited bridge the address lies on the bridge already.
        const QStringList holders = plan.action == Action::Edit ? QStringList{plan.name} + nics : nics;
        sentences << addressText(plan.v4, holders, facts, false) << addressText(plan.v6, holders, facts, true);
    }
    if (!facts.managementDevice.isEmpty()
        && (nics.contains(facts.managementDevice) || facts.managementDevice == plan.name)) {
        sentences << Tr::tr("The connection to this host goes this way, and may stop for some seconds.");
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString users(const QString &bridge, const BridgeWorld &world)
{
    QStringList sentences;
    if (const QStringList networks = world.networksOn(bridge); !networks.isEmpty()) {
        sentences << Tr::tr("Virtual networks that point at %1: %2.").arg(bridge, list(networks));
    }
    QStringList guests;
    for (const BridgeUser &user : world.users) {
        const QString name = user.running ? Tr::tr("%1 (runs)", "guest").arg(user.guest) : user.guest;
        if (!guests.contains(name)) {
            guests << name;
        }
    }
    if (!guests.isEmpty()) {
        sentences << Tr::tr("Guests that use %1: %2.").arg(bridge, list(guests));
    }
    if (!world.usersKnown) {
        sentences << Tr::tr("Not all guests and networks could be asked whether they use %1.").arg(bridge);
    }
    return sentences.join(u' ');
}

QString wayBack(const HostNetChange &change)
{
    const QString keeper = change.checkpoint ? Tr::tr("NetworkManager (by a checkpoint)") : Tr::tr("the host itself");
    return Tr::tr("The change begins on trial. If Guestdeck cannot log in anew over the changed network within 60 "
                  "seconds, %1 brings the old configuration back, without any help and also when this computer is "
                  "switched off.")
        .arg(keeper);
}

QString state(const BridgeTrial &trial)
{
    using State = BridgeTrial::State;
    switch (trial.state()) {
    case State::Waiting:
        return Tr::tr("Waiting to begin.");
    case State::Applying:
        return Tr::tr("The host's network is being changed.");
    case State::Trial:
        return trial.isAnswering() ? Tr::tr("The host answers over its new network.")
                                   : Tr::tr("Waiting for the host to answer over its new network.");
    case State::Keeping:
        return Tr::tr("Confirmed; the new network is being made lasting.");
    case State::Kept:
        return Tr::tr("The host keeps its new network.");
    case State::RollingBack:
        return Tr::tr("The host goes back to its old network.");
    case State::RolledBack:
        return Tr::tr("The host is back at its old network.");
    case State::Unknown:
        return Tr::tr("The host has not been heard of since.");
    }
    return {};
}

QString remaining(const BridgeTrial &trial)
{
    const qint64 left = std::max<qint64>(0, (trial.deadline().remainingTime() + 999) / 1000);
    return Tr::tr("%1:%2", "minutes, seconds with two digits")
        .arg(QString::number(left / 60), QString::number(left % 60).rightJustified(2, u'0'));
}

QStringList words(const QString &text)
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

} // namespace guestdeck::bridgetext
