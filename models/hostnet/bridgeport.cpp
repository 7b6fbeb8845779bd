// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostnet/bridgeplan.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::BridgePort)
};

using Kind = HostLink::Kind;

} // namespace

std::optional<QString> whyNoPort(const HostLink &link, const HostNetFacts &facts)
{
    switch (link.kind) {
    case Kind::Physical:
    case Kind::Veth:
    case Kind::Bond:
        break;
    case Kind::Wireless:
        return Tr::tr(
                   "%1 is a Wi-Fi card. An access point takes frames of its own stations only, so the guests behind a "
                   "bridge would not be heard. Share its connection instead (NAT), or use macvtap with a wired card.")
            .arg(link.name);
    case Kind::Bridge:
        return Tr::tr("%1 is a bridge itself.").arg(link.name);
    case Kind::Vlan:
        return Tr::tr("%1 is a VLAN. Choose its network card, and give the VLAN's number.").arg(link.name);
    case Kind::Loopback:
        return Tr::tr("%1 is the host's way to itself.").arg(link.name);
    case Kind::Tap:
    case Kind::Macvtap:
        return Tr::tr("%1 is the network card of a guest.").arg(link.name);
    case Kind::Other:
        return Tr::tr("%1 is no network card.").arg(link.name);
    }
    if (link.libvirtOwned) {
        return Tr::tr("%1 belongs to libvirt.").arg(link.name);
    }
    if (!link.master.isEmpty()) {
        const HostLink *master = facts.link(link.master);
        return master && master->kind == Kind::Bond
            ? Tr::tr("%1 is in the bond %2 already.").arg(link.name, link.master)
            : Tr::tr("%1 is a port of %2 already.").arg(link.name, link.master);
    }
    for (const HostLink &other : facts.links) {
        if (other.parent == link.name && other.kind == Kind::Macvtap) {
            return Tr::tr("A guest uses %1 directly (macvtap). Stop it first.").arg(link.name);
        }
    }
    return {};
}

} // namespace guestdeck
