// SPDX-License-Identifier: GPL-3.0-or-later
// What virtual networks need of their host.
#include "models/networkcheck/rules.h"

#include <QSet>

#include <algorithm>

namespace guestdeck::networkrules
{

using namespace Qt::StringLiterals;
using Severity = NetworkFinding::Severity;

namespace
{

/// Of the daemon as it is called on the host itself: only what is known to be one.
QString virshUri(const CheckFacts &facts)
{
    return facts.uri == "qemu:///session"_L1 || facts.uri == "qemu:///system"_L1 ? facts.uri : u"qemu:///system"_s;
}

NetworkFix startFix(const CheckFacts &facts, const NetworkInfo &network, bool guestsRun)
{
    const auto virsh = [&](const QString &verb) {
        return QStringList{u"virsh"_s, u"-c"_s, virshUri(facts), verb, u"--network"_s, network.name};
    };
    NetworkFix fix;
    fix.title = Tr::tr("Start the network %1").arg(network.name);
    fix.now = {virsh(u"net-start"_s)};
    if (!network.autostart && network.persistent) {
        fix.lasting = {virsh(u"net-autostart"_s)};
    }
    if (guestsRun) {
        fix.note = Tr::tr("Guests that run already may have to be shut down and started again before their NICs are "
                          "plugged in anew.");
    }
    return fix;
}

QString sysctlEvidence(const CheckFacts &facts, const QString &key)
{
    QStringList lines{key + u" = "_s + facts.sysctl.value(key)};
    for (const QString &line : facts.sysctlLines) {
        if (line.contains(QString(key).replace(u'/', u'.')) || line.contains(key)) {
            lines.append(line);
        }
    }
    return lines.join(u'\n');
}

QString acceptKey(const QString &device)
{
    return u"net/ipv6/conf/"_s + device + u"/accept_ra"_s;
}

/// Whose IPv6 routes come from a router that the kernel would listen to no longer once it forwards. Where that is 0,
/// another program listens, whatever the kernel does.
QStringList learningDevices(const CheckFacts &facts)
{
    QStringList devices;
    for (const CheckedRoute &route : facts.routes) {
        const QString value = facts.sysctl.value(acceptKey(route.device));
        if (route.advertised && value != "0"_L1 && value != "2"_L1 && !devices.contains(route.device)) {
            devices.append(route.device);
        }
    }
    return devices;
}

/// Forwarding of IPv6 takes the learnt routes away at the moment it is switched on, so those devices come first.
NetworkFix forwardingFix(const QString &title, const QString &key, const QStringList &learning, const QString &file)
{
    QList<Setting> settings;
    for (const QString &device : learning) {
        settings.append({acceptKey(device), u"2"_s});
    }
    settings.append({key, u"1"_s});
    NetworkFix fix = sysctlFix(title, settings, file);
    if (!learning.isEmpty()) {
        fix.note += u' '
            + Tr::tr("The host learns its own IPv6 route from a router. A host that forwards would no longer listen to "
                     "it, and could be cut off; so %1 is told to go on listening.")
                  .arg(listed(learning));
    }
    return fix;
}

} // namespace

void usedNetworks(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Networks that guests use");
    QStringList names;
    for (const CheckedNic &nic : facts.nics) {
        if (nic.type == "network"_L1 && !names.contains(nic.source)) {
            names.append(nic.source);
        }
    }
    bool good = true;
    for (const QString &name : std::as_const(names)) {
        const NetworkInfo *network = facts.network(name);
        if (network && network->active) {
            continue;
        }
        const QStringList guests = guestsIn(facts, name);
        const bool run = std::ranges::any_of(facts.nics, [&](const CheckedNic &nic) {
            return nic.running && nic.type == "network"_L1 && nic.source == name;
        });
        NetworkFinding finding{u"used-networks"_s, run ? Severity::Error : Severity::Warning, title, {}, {}, {}, {}};
        finding.evidence = Tr::tr("Guests with a NIC in it: %1").arg(listed(guests));
        if (network) {
            finding.what = Tr::tr("The network %1 is not active, but %2 use it.", nullptr).arg(name, listed(guests));
            finding.cause = run ? Tr::tr("It was stopped while guests were running: their NICs are unplugged.")
                                : Tr::tr("These guests cannot be started until the network is.");
            finding.fix = startFix(facts, *network, run);
        } else {
            finding.what = Tr::tr("There is no network %1, but %2 use it.").arg(name, listed(guests));
            finding.cause = Tr::tr("It was deleted, or the guests come from another host. Create the network again on "
                                   "the page Networks, or choose another one for the guests' NICs.");
        }
        found.append(finding);
        good = false;
    }
    for (const NetworkInfo &network : facts.networks) {
        if (!network.active && network.autostart && !names.contains(network.name)) {
            found.append({u"used-networks"_s,
                          Severity::Note,
                          title,
                          Tr::tr("The network %1 starts with the host, but is not active now.").arg(network.name),
                          Tr::tr("Somebody stopped it, or it could not be started with the host."),
                          {},
                          startFix(facts, network, false)});
        }
    }
    if (good && !facts.networks.isEmpty()) {
        found.append({u"used-networks"_s,
                      Severity::Good,
                      title,
                      Tr::tr("Every network that a guest uses is active."),
                      {},
                      {},
                      {}});
    }
}

void forwarding(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("IP forwarding");
    struct Family {
        bool v6;
        QString key;
        QString name;
        QString file;
    };
    const Family families[] = {{false, u"net/ipv4/ip_forward"_s, u"IPv4"_s, u"ip-forward"_s},
                               {true, u"net/ipv6/conf/all/forwarding"_s, u"IPv6"_s, u"ipv6-forward"_s}};
    for (const Family &family : families) {
        QStringList names;
        for (const NetworkInfo &network : routedNetworks(facts)) {
            if (std::ranges::any_of(network.subnets, [&](const IpSubnet &ip) { return ip.ipv6 == family.v6; })) {
                names.append(network.name);
            }
        }
        if (names.isEmpty()) {
            continue;
        }
        const QString value = facts.sysctl.value(family.key);
        if (value.isEmpty()) {
            found.append({u"forwarding"_s,
                          Severity::Unknown,
                          title,
                          Tr::tr("The host does not tell whether it forwards %1.").arg(family.name),
                          {},
                          {},
                          {}});
        } else if (value == "0"_L1) {
            const QStringList learning = family.v6 ? learningDevices(facts) : QStringList();
            QString evidence = sysctlEvidence(facts, family.key);
            for (const QString &device : learning) {
                evidence += u'\n' + sysctlEvidence(facts, acceptKey(device));
            }
            found.append({u"forwarding"_s, Severity::Error, title,
                          Tr::tr("The host does not forward %1, which the networks %2 need.", nullptr)
                              .arg(family.name, listed(names)),
                          Tr::tr("Forwarding is switched off, so the host passes nothing on between its guests and the "
                                 "outside. libvirt switches it on when it starts a network; something switched it off "
                                 "afterwards, such as a file in /etc/sysctl.d."),
                          evidence,
                          forwardingFix(Tr::tr("Switch forwarding of %1 on").arg(family.name), family.key, learning,
                                        family.file)});
        } else {
            found.append({u"forwarding"_s,
                          Severity::Good,
                          title,
                          Tr::tr("The host forwards %1.").arg(family.name),
                          {},
                          sysctlEvidence(facts, family.key),
                          {}});
        }
    }
}

void dnsmasq(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Addresses and names for guests (dnsmasq)");
    const bool blind = facts.dnsmasq.isEmpty() && facts.daemons.isEmpty() && !facts.isRoot;
    QStringList good;
    for (const NetworkInfo &network : facts.networks) {
        if (!network.active || !isOwnNetwork(network) || !hasDhcp(network)) {
            continue;
        }
        if (facts.dnsmasq.contains(network.name)) {
            good.append(network.name);
            continue;
        }
        if (blind) {
            found.append(
                {u"dnsmasq"_s,
                 Severity::Unknown,
                 title,
                 Tr::tr("The host does not show other users' programs, so it is not known whether dnsmasq runs "
                        "for %1.")
                     .arg(network.name),
                 {},
                 {},
                 {}});
            continue;
        }
        found.append({u"dnsmasq"_s, Severity::Error, title,
                      Tr::tr("dnsmasq does not run for the network %1.").arg(network.name),
                      Tr::tr("This program gives the guests their addresses and looks up names for them. It has died, "
                             "or was ended: guests that start now get no address, and those that run lose theirs when "
                             "their lease ends."),
                      Tr::tr("No process has the configuration %1.").arg(network.name + u".conf"_s),
                      reloadFix(facts, Tr::tr("Let libvirt start dnsmasq again"))});
    }
    if (!good.isEmpty()) {
        found.append(
            {u"dnsmasq"_s, Severity::Good, title, Tr::tr("dnsmasq runs for %1.").arg(listed(good)), {}, {}, {}});
    }
}

void overlaps(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Overlapping subnets");
    bool any = false;
    bool good = true;
    for (qsizetype i = 0; i < facts.networks.size(); ++i) {
        const NetworkInfo &network = facts.networks.at(i);
        if (!isOwnNetwork(network)) {
            continue;
        }
        for (const IpSubnet &ip : network.subnets) {
            any = true;
            const auto subnet = subnetOf(ip);
            QStringList against;
            for (const CheckedRoute &route : facts.routes) {
                if (route.device != network.bridge && route.destination != "default"_L1
                    && !facts.networkOfBridge(route.device)
                    && overlap(subnet, QHostAddress::parseSubnet(route.destination))) {
                    against.append(Tr::tr("%1 through %2", "subnet: device").arg(route.destination, route.device));
                }
            }
            for (qsizetype j = i + 1; j < facts.networks.size(); ++j) {
                const NetworkInfo &other = facts.networks.at(j);
                for (const IpSubnet &otherIp : other.subnets) {
                    if (isOwnNetwork(other) && overlap(subnet, subnetOf(otherIp))) {
                        against.append(Tr::tr("%1 of the network %2").arg(subnetText(subnetOf(otherIp)), other.name));
                    }
                }
            }
            if (against.isEmpty()) {
                continue;
            }
            good = false;
            found.append(
                {u"overlaps"_s,
                 network.active ? Severity::Error : Severity::Warning,
                 title,
                 Tr::tr("%1 of the network %2 overlaps with %3.")
                     .arg(subnetText(subnet), network.name, listed(against)),
                 Tr::tr("The same addresses are in two places, and the host reaches only one of them. Give the "
                        "virtual network another subnet: edit it on the page Networks."),
                 against.join(u'\n'),
                 {}});
        }
    }
    if (any && good) {
        found.append({u"overlaps"_s,
                      Severity::Good,
                      title,
                      Tr::tr("No virtual network overlaps with another one or with the host's routes."),
                      {},
                      {},
                      {}});
    }
}

void reversePath(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Reverse path filter");
    QStringList ways;
    for (const CheckedRoute &route : facts.routes) {
        if (!route.v6 && route.destination == "default"_L1 && !ways.contains(route.device)) {
            ways.append(route.device);
        }
    }
    const bool asymmetric = ways.size() > 1 || facts.policyRules > 0;
    const int all = facts.sysctl.value(u"net/ipv4/conf/all/rp_filter"_s).toInt();
    bool strict = false;
    for (const CheckedLink &link : facts.links) {
        const QString key = u"net/ipv4/conf/"_s + link.name + u"/rp_filter"_s;
        const bool counts = link.up && !link.addresses.isEmpty() && link.kind != CheckedLink::Kind::Loopback
            && !facts.networkOfBridge(link.name);
        // The kernel takes the larger one of this and "all".
        if (!counts || std::max(all, facts.sysctl.value(key).toInt()) != 1) {
            continue;
        }
        if (!asymmetric) {
            continue;
        }
        strict = true;
        found.append(
            {u"rp-filter"_s, Severity::Warning, title,
             Tr::tr("%1 drops what does not come the way that answers would go.").arg(link.name),
             Tr::tr("The host has several ways out (%1), and its filter is strict: an answer that comes back by "
                    "another way than the question went is thrown away without a word. The loose setting "
                    "still drops what cannot be answered at all.")
                 .arg(ways.isEmpty() ? Tr::tr("by rules") : listed(ways)),
             sysctlEvidence(facts, key) + u'\n' + sysctlEvidence(facts, u"net/ipv4/conf/all/rp_filter"_s),
             sysctlFix(Tr::tr("Set the filter of %1 to loose").arg(link.name), {{key, u"2"_s}},
                       u"rp-filter-"_s + QString(link.name).replace(u'.', u'-').replace(u'@', u'-'))});
    }
    if (!strict) {
        found.append({u"rp-filter"_s,
                      Severity::Good,
                      title,
                      asymmetric ? Tr::tr("The filter lets pass what comes back by another way.")
                                 : Tr::tr("The host has one way out, so the filter is in nobody's way."),
                      {},
                      {},
                      {}});
    }
}

} // namespace guestdeck::networkrules
