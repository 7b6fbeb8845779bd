// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guestnet/nictext.h"

#include <QCoreApplication>
#include <QLocale>

namespace guestdeck::nictext
{

using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::NicText)
};

QString kibibytes(quint32 value)
{
    return Tr::tr("%1 KiB/s").arg(QLocale().toString(value));
}

QString vlans(const InterfaceSpec &nic)
{
    QStringList tags;
    for (const int tag : nic.vlans) {
        tags.append(QString::number(tag));
    }
    return tags.join(u", "_s);
}

/// One part of a card as the next start makes it.
QString partText(NicPart part, const InterfaceSpec &next)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Tr::tr("none") : text; };
    switch (part) {
    case NicPart::Source:
        return source(next);
    case NicPart::PortGroup:
        return Tr::tr("port group: %1").arg(orNone(next.portGroup));
    case NicPart::Model:
        return Tr::tr("model: %1").arg(model(next));
    case NicPart::Mac:
        return Tr::tr("MAC: %1").arg(next.mac);
    case NicPart::Link:
        return Tr::tr("link: %1").arg(link(next));
    case NicPart::Rate:
        return Tr::tr("limits: %1 in, %2 out").arg(orNone(rate(next.inbound)), orNone(rate(next.outbound)));
    case NicPart::Vlan:
        return Tr::tr("VLAN: %1").arg(orNone(vlans(next)));
    case NicPart::Filter:
        return Tr::tr("filter: %1").arg(orNone(next.filter));
    case NicPart::Mtu:
        return Tr::tr("MTU: %1").arg(next.mtu > 0 ? QString::number(next.mtu) : Tr::tr("the network's own"));
    case NicPart::BootOrder:
        return Tr::tr("boot order: %1").arg(next.bootOrder > 0 ? QString::number(next.bootOrder) : orNone({}));
    }
    return {};
}

} // namespace

QString source(const InterfaceSpec &nic)
{
    switch (nic.source) {
    case Source::Network:
        return Tr::tr("Network %1").arg(nic.sourceName);
    case Source::Bridge:
        return Tr::tr("Bridge %1").arg(nic.sourceName);
    case Source::Direct:
        return Tr::tr("%1, directly (macvtap)").arg(nic.sourceName);
    case Source::User:
        return Tr::tr("User mode");
    case Source::Other:
        break;
    }
    return nic.sourceName.isEmpty() ? nic.otherType : QString(nic.otherType + u' ' + nic.sourceName);
}

QString model(const InterfaceSpec &nic)
{
    return nic.model.isEmpty() ? Tr::tr("the host's choice") : nic.model;
}

QString link(const InterfaceSpec &nic)
{
    return nic.linkUp ? Tr::tr("up") : Tr::tr("down");
}

QString address(const NicAddress &address)
{
    const QString who = address.origin == NicAddress::Origin::Lease ? Tr::tr("lease")
        : address.origin == NicAddress::Origin::Agent               ? Tr::tr("agent")
                                                                    : Tr::tr("seen");
    return Tr::tr("%1 (%2)", "an address, and who told it").arg(address.address, who);
}

QString origin(NicAddress::Origin origin)
{
    switch (origin) {
    case NicAddress::Origin::Lease:
        return Tr::tr("Lease: the network's DHCP server gave it to the guest.");
    case NicAddress::Origin::Agent:
        return Tr::tr("Agent: the guest says so, by its guest agent.");
    case NicAddress::Origin::Arp:
        return Tr::tr("Seen: the host has had to do with this address lately (ARP).");
    }
    return {};
}

QString rate(const InterfaceRate &rate)
{
    if (!rate.isLimited()) {
        return {};
    }
    const QString average = kibibytes(rate.average);
    return rate.peak > 0 ? Tr::tr("%1, peak %2").arg(average, kibibytes(rate.peak)) : average;
}

QStringList extras(const InterfaceSpec &nic)
{
    QStringList list;
    if (nic.inbound.isLimited()) {
        list.append(Tr::tr("To the guest at most %1").arg(rate(nic.inbound)));
    }
    if (nic.outbound.isLimited()) {
        list.append(Tr::tr("From the guest at most %1").arg(rate(nic.outbound)));
    }
    if (!nic.portGroup.isEmpty()) {
        list.append(Tr::tr("Port group %1").arg(nic.portGroup));
    }
    if (!nic.vlans.isEmpty()) {
        list.append(Tr::tr("VLAN %1").arg(vlans(nic)));
    }
    if (!nic.filter.isEmpty()) {
        list.append(Tr::tr("Filter %1").arg(nic.filter));
    }
    if (nic.mtu > 0) {
        list.append(Tr::tr("MTU %1").arg(nic.mtu));
    }
    if (nic.bootOrder > 0) {
        list.append(Tr::tr("Boot order %1").arg(nic.bootOrder));
    }
    return list;
}

QString nextStart(const GuestNic &nic, bool running)
{
    if (!running) {
        return {};
    }
    if (!nic.live) {
        return Tr::tr("Only from the next start on");
    }
    if (!nic.stored) {
        return Tr::tr("Gone after the next shutdown");
    }
    QStringList parts;
    const NicParts changed = changedParts(*nic.live, *nic.stored);
    for (int bit = 1; bit <= int(NicPart::BootOrder); bit *= 2) {
        if (changed & NicPart(bit)) {
            parts.append(partText(NicPart(bit), *nic.stored));
        }
    }
    return parts.isEmpty() ? QString() : Tr::tr("From the next start on: %1").arg(parts.join(u", "_s));
}

QString aboutNetwork(const NetworkInfo &network)
{
    const QString &mode = network.forwardMode;
    if (mode.isEmpty()) {
        return Tr::tr("The guest reaches the host and the other guests of this network, nothing else.");
    }
    if (mode == "nat"_L1) {
        return Tr::tr("The guest gets an address from the host and reaches out through it; it is reached from the "
                      "host only.");
    }
    if (mode == "route"_L1 || mode == "open"_L1) {
        return Tr::tr("The host routes between this network and the outside, without changing addresses.");
    }
    return Tr::tr("The guest is a machine like any other in the host's network.");
}

QString networkItem(const NetworkInfo &network)
{
    const QString kind = network.forwardMode.isEmpty() ? Tr::tr("isolated")
        : network.forwardMode == "nat"_L1              ? Tr::tr("NAT")
        : network.forwardMode == "route"_L1            ? Tr::tr("routed")
                                                       : network.forwardMode;
    return network.active ? Tr::tr("%1 (%2)", "name of a network, its kind").arg(network.name, kind)
                          : Tr::tr("%1 (%2, not started)", "name of a network, its kind").arg(network.name, kind);
}

} // namespace guestdeck::nictext
