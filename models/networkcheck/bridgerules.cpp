// SPDX-License-Identifier: GPL-3.0-or-later
// Cables, bridges, and who else is on them.
#include "models/networkcheck/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace guestdeck::networkrules
{

using namespace Qt::StringLiterals;
using Severity = NetworkFinding::Severity;
using Kind = CheckedLink::Kind;

namespace
{

bool isUsed(const CheckFacts &facts, const CheckedLink &link)
{
    return !link.master.isEmpty() || !link.addresses.isEmpty()
        || std::ranges::any_of(facts.routes, [&](const CheckedRoute &route) { return route.device == link.name; });
}

NetworkFix upFix(const QString &device)
{
    NetworkFix fix;
    fix.title = Tr::tr("Switch %1 on").arg(device);
    fix.now = {{u"ip"_s, u"link"_s, u"set"_s, u"dev"_s, device, u"up"_s}};
    fix.note = Tr::tr("At the next start of the host its own network configuration decides again.");
    return fix;
}

/// Of containers and the like: they come and go with what makes them.
bool isForeign(const QString &bridge)
{
    static const QRegularExpression names(
        u"\\A(docker[0-9]+|br-[0-9a-f]{12}|podman[0-9]+|cni[-0-9a-z]*|lxc.*|lxd.*)\\z"_s);
    return names.match(bridge).hasMatch();
}

/// "of the guest web-1 (52:54:00:…)", where we know whose it is
QString ownerOf(const CheckFacts &facts, const QString &mac)
{
    if (mac.isEmpty()) {
        return Tr::tr("a machine that does not tell its MAC address");
    }
    const auto nic = std::ranges::find(facts.nics, mac, &CheckedNic::mac);
    return nic != facts.nics.end() ? Tr::tr("the guest %1 (%2)").arg(nic->guest, mac)
                                   : Tr::tr("a machine with the MAC address %1").arg(mac);
}

bool isOurs(const CheckFacts &facts, const QString &mac)
{
    return std::ranges::any_of(facts.links, [&](const CheckedLink &link) { return link.mac == mac; });
}

QString whyNobodyAsks(const CheckFacts &facts)
{
    if (!facts.isRoot && !facts.hasSudo) {
        return Tr::tr("Others on the network cannot be asked from here, because only the host's administrator may.");
    }
    return Tr::tr("Others on the network cannot be asked from here, because the host has none of python3, arping and "
                  "nmap.");
}

} // namespace

void carriers(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Cables and links");
    bool any = false;
    bool good = true;
    for (const CheckedLink &link : facts.links) {
        const bool nic = link.kind == Kind::Physical || link.kind == Kind::Bond || link.kind == Kind::Veth;
        if (!nic || !isUsed(facts, link)) {
            continue;
        }
        any = true;
        const bool port = !link.master.isEmpty();
        if (!link.up && port) {
            found.append({u"carriers"_s,
                          Severity::Error,
                          title,
                          Tr::tr("%1, a port of the bridge %2, is switched off.").arg(link.name, link.master),
                          Tr::tr("Nothing gets from the bridge to the network behind this NIC."),
                          {},
                          upFix(link.name)});
            good = false;
        } else if (link.up && link.carrier == 0) {
            found.append(
                {u"carriers"_s,
                 port ? Severity::Error : Severity::Warning,
                 title,
                 port ? Tr::tr("%1, a port of the bridge %2, has no link.").arg(link.name, link.master)
                      : Tr::tr("%1 has no link.").arg(link.name),
                 Tr::tr("No cable is plugged in, or the switch at its other end is off or has closed the port."),
                 {},
                 {}});
            good = false;
        }
    }
    if (any && good) {
        found.append({u"carriers"_s, Severity::Good, title, Tr::tr("Every NIC that is used has a link."), {}, {}, {}});
    }
}

void bridges(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Bridges");
    bool any = false;
    bool good = true;
    for (const CheckedLink &link : facts.links) {
        if (link.kind != Kind::Bridge || facts.networkOfBridge(link.name) || isForeign(link.name)) {
            continue;
        }
        any = true;
        // Guests' own ports lead nowhere else.
        const bool member = std::ranges::any_of(
            facts.links, [&](const CheckedLink &port) { return port.master == link.name && port.kind != Kind::Tap; });
        const QStringList guests = guestsOnBridge(facts, link.name);
        const bool pointed = std::ranges::any_of(
            facts.networks, [&](const NetworkInfo &network) { return network.bridge == link.name; });
        if (!link.up) {
            found.append({u"bridges"_s,
                          guests.isEmpty() ? Severity::Warning : Severity::Error,
                          title,
                          Tr::tr("The bridge %1 is switched off.").arg(link.name),
                          guests.isEmpty() ? Tr::tr("Nothing passes over it.")
                                           : Tr::tr("Nothing passes over it. Guests on it: %1.").arg(listed(guests)),
                          {},
                          upFix(link.name)});
            good = false;
        } else if (!member) {
            const bool used = !guests.isEmpty() || pointed;
            found.append({u"bridges"_s,
                          used ? Severity::Warning : Severity::Note,
                          title,
                          Tr::tr("The bridge %1 has no NIC of the host as a member.").arg(link.name),
                          Tr::tr("Guests on it reach each other and this host, but nothing outside. If it is meant to "
                                 "lead to the real network, edit it with the bridge wizard and add the NIC."),
                          guests.isEmpty() ? QString() : Tr::tr("Guests on it: %1").arg(listed(guests)),
                          {}});
            good = false;
        }
    }
    if (any && good) {
        found.append(
            {u"bridges"_s, Severity::Good, title, Tr::tr("The host's bridges are on and have members."), {}, {}, {}});
    }
    // A network that points at a bridge that is not there.
    for (const NetworkInfo &network : facts.networks) {
        if (network.active && network.forwardMode == "bridge"_L1 && !network.bridge.isEmpty() && !facts.links.isEmpty()
            && !facts.link(network.bridge)) {
            found.append(
                {u"bridges"_s,
                 Severity::Error,
                 title,
                 Tr::tr("The network %1 uses the bridge %2, which is not there.").arg(network.name, network.bridge),
                 Tr::tr("Guests in it cannot be started. Create the bridge with the bridge wizard, or point the "
                        "network at another one."),
                 {},
                 {}});
        }
    }
}

void duplicates(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Duplicate addresses");
    bool good = true;
    QMap<QString, QStringList> holders;
    for (const CheckedLink &link : facts.links) {
        for (const QString &address : link.addresses) {
            const QString plain = address.section(u'/', 0, 0);
            const bool local = plain.startsWith("fe80"_L1, Qt::CaseInsensitive) || link.kind == Kind::Loopback;
            if (!local) {
                holders[plain].append(link.name);
            }
        }
    }
    for (auto it = holders.cbegin(); it != holders.cend(); ++it) {
        if (it->size() > 1) {
            good = false;
            found.append(
                {u"duplicates"_s,
                 Severity::Error,
                 title,
                 Tr::tr("The host has the address %1 on %2.").arg(it.key(), listed(*it)),
                 Tr::tr("Only one of them can be reached by it. Take it away from the others: the host's network "
                        "configuration, or the network's own address on the page Networks."),
                 {},
                 {}});
        }
    }
    for (const DuplicateAnswer &answer : facts.duplicates) {
        if (isOurs(facts, answer.mac)) {
            continue; // by another NIC in the same segment
        }
        good = false;
        found.append(
            {u"duplicates"_s,
             Severity::Error,
             title,
             Tr::tr("%1, an address of this host, is also used by %2.").arg(answer.address, ownerOf(facts, answer.mac)),
             Tr::tr("Answers go now to one, now to the other, so connections break or never come about. Give one "
                    "of them another address."),
             Tr::tr("Answered on %1: %2 is at %3").arg(answer.device, answer.address, answer.mac),
             {}});
    }
    if (!good) {
        return;
    }
    const bool asked = !facts.askedAddresses.isEmpty();
    found.append({u"duplicates"_s,
                  asked ? Severity::Good : Severity::Unknown,
                  title,
                  asked ? Tr::tr("Nobody else has an address of this host.") : whyNobodyAsks(facts),
                  {},
                  asked ? Tr::tr("Asked for: %1").arg(facts.askedAddresses.join(u' ')) : QString(),
                  {}});
}

void dhcp(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Who gives addresses (DHCP)");
    if (facts.askedDhcp.isEmpty()) {
        const bool any = std::ranges::any_of(
            facts.links, [](const CheckedLink &link) { return link.kind == Kind::Bridge && link.up; });
        if (any) {
            found.append({u"dhcp"_s, Severity::Unknown, title, whyNobodyAsks(facts), {}, {}, {}});
        }
        return;
    }
    for (const QString &device : facts.askedDhcp) {
        const NetworkInfo *network = facts.networkOfBridge(device);
        QStringList own;
        if (network) {
            for (const IpSubnet &ip : network->subnets) {
                own.append(ip.address);
            }
        }
        QStringList servers;
        QStringList strangers;
        QStringList evidence;
        for (const DhcpAnswer &answer : facts.dhcp) {
            if (answer.device != device || servers.contains(answer.server)) {
                continue;
            }
            servers.append(answer.server);
            evidence.append(answer.server + u' ' + answer.mac);
            if (network && !own.contains(answer.server)) {
                strangers.append(
                    Tr::tr("%1, %2", "address of a server: who it is").arg(answer.server, ownerOf(facts, answer.mac)));
            }
        }
        const QString words = evidence.join(u'\n');
        const bool expected = network && network->active && hasDhcp(*network);
        if (!strangers.isEmpty()) {
            found.append(
                {u"dhcp"_s,
                 expected ? Severity::Error : Severity::Warning,
                 title,
                 Tr::tr("On the network %1 somebody else gives addresses: %2.").arg(network->name, listed(strangers)),
                 Tr::tr("Guests take the first address they are offered, so some get one that leads nowhere. "
                        "Switch the DHCP server off in that guest."),
                 words,
                 {}});
        } else if (expected && servers.isEmpty() && facts.dnsmasq.contains(network->name)) {
            found.append({u"dhcp"_s,
                          Severity::Warning,
                          title,
                          Tr::tr("dnsmasq runs for the network %1, but does not answer.").arg(network->name),
                          Tr::tr("The host's firewall may drop the questions before they reach it (rules of the chain "
                                 "INPUT for %1), or all addresses are given out.")
                              .arg(device),
                          {},
                          reloadFix(facts, Tr::tr("Let libvirt set its firewall rules again"))});
        } else if (!network && servers.size() > 1) {
            found.append({u"dhcp"_s,
                          Severity::Warning,
                          title,
                          Tr::tr("Several servers give addresses on %1: %2.").arg(device, listed(servers)),
                          Tr::tr("Guests take the first offer. Unless these servers know of each other, one of them "
                                 "should not be there."),
                          words,
                          {}});
        } else if (!servers.isEmpty()) {
            found.append({u"dhcp"_s,
                          Severity::Good,
                          title,
                          Tr::tr("On %1 addresses come from %2.").arg(device, listed(servers)),
                          {},
                          words,
                          {}});
        } else if (!network && !guestsOnBridge(facts, device).isEmpty()) {
            found.append({u"dhcp"_s,
                          Severity::Note,
                          title,
                          Tr::tr("Nobody gives addresses on %1.").arg(device),
                          Tr::tr("Guests on it need fixed addresses, unless the server takes long or knows their MAC "
                                 "addresses alone."),
                          {},
                          {}});
        }
    }
}

} // namespace guestdeck::networkrules
