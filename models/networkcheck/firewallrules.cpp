// SPDX-License-Identifier: GPL-3.0-or-later
// What the host's firewall does to guests. Nothing here ever asks to switch it off.
#include "models/networkcheck/rules.h"

#include <QRegularExpression>

#include <algorithm>

namespace guestdeck::networkrules
{

using namespace Qt::StringLiterals;
using Severity = NetworkFinding::Severity;

namespace
{

QStringList words(const QString &rule)
{
    return rule.split(u' ', Qt::SkipEmptyParts);
}

/// The rule's source, of iptables (-s) and nft (ip saddr); empty: any. One that is negated counts as none of ours.
QString sourceOf(const QStringList &rule)
{
    qsizetype at = rule.indexOf(u"-s"_s);
    if (at > 0 && rule.at(at - 1) == "!"_L1) {
        return u"-"_s;
    }
    if (at < 0) {
        at = rule.indexOf(u"saddr"_s);
    }
    const QString value = at < 0 ? QString() : rule.value(at + 1);
    return value == "!="_L1 ? u"-"_s : value;
}

/// Whether a rule for one way out alone is for another one, of iptables (-o) and nft (oifname).
bool isForOtherWay(const QStringList &rule, const QString &uplink)
{
    const qsizetype at = std::max(rule.indexOf(u"-o"_s), rule.indexOf(u"oifname"_s));
    if (at < 0 || uplink.isEmpty() || (at > 0 && rule.at(at - 1) == "!"_L1)) {
        return false;
    }
    const QString device = rule.value(at + 1).remove(u'"');
    return device != "!="_L1 && device != uplink;
}

/// A rule that translates the subnet's addresses whatever the protocol.
bool translates(const QString &line, const std::pair<QHostAddress, int> &subnet, const QString &uplink)
{
    const QStringList rule = words(line);
    const bool verb = rule.contains(u"MASQUERADE"_s) || rule.contains(u"SNAT"_s) || rule.contains(u"masquerade"_s)
        || rule.contains(u"snat"_s);
    const bool some
        = rule.contains(u"-p"_s) || rule.contains(u"tcp"_s) || rule.contains(u"udp"_s) || rule.contains(u"l4proto"_s);
    if (!verb || some || isForOtherWay(rule, uplink)) {
        return false;
    }
    const QString source = sourceOf(rule);
    if (source.isEmpty()) {
        return true;
    }
    const auto covered = QHostAddress::parseSubnet(source);
    return !covered.first.isNull() && covered.second <= subnet.second
        && subnet.first.protocol() == covered.first.protocol()
        && subnet.first.isInSubnet(covered.first, covered.second);
}

QString uplinkOf(const CheckFacts &facts, const NetworkInfo &network)
{
    if (!network.forwardDevices.isEmpty()) {
        return network.forwardDevices.first();
    }
    const auto route = std::ranges::find_if(
        facts.routes, [](const CheckedRoute &one) { return !one.v6 && one.destination == "default"_L1; });
    return route != facts.routes.end() ? route->device : QString();
}

QString zoneOfUplink(const CheckFacts &facts, const NetworkInfo &network)
{
    const QString zone = facts.zoneOf.value(uplinkOf(facts, network));
    return zone.isEmpty() ? facts.defaultZone : zone;
}

NetworkFinding cannotRead(const QString &rule, const QString &title)
{
    return {rule,
            Severity::Unknown,
            title,
            Tr::tr("The rules of the firewall may be read by the host's administrator alone."),
            Tr::tr("Log in as root, or let this user run sudo without a password, to have them looked at."),
            {},
            {}};
}

NetworkFix masqueradeFix(const CheckFacts &facts, const NetworkInfo &network, const QString &subnet)
{
    const QString zone = zoneOfUplink(facts, network);
    if (facts.firewalld && !zone.isEmpty()) {
        NetworkFix fix;
        fix.title = Tr::tr("Let firewalld translate addresses in the zone %1").arg(zone);
        fix.now = {{u"firewall-cmd"_s, u"--zone="_s + zone, u"--add-masquerade"_s}};
        fix.lasting = {{u"firewall-cmd"_s, u"--permanent"_s, u"--zone="_s + zone, u"--add-masquerade"_s}};
        fix.note = Tr::tr("Everything that goes out by this zone then has the host's address, not only guests.");
        return fix;
    }
    if (auto fix = reloadFix(facts, Tr::tr("Let libvirt set its firewall rules again"))) {
        return *fix;
    }
    NetworkFix fix;
    fix.title = Tr::tr("Translate the addresses of %1").arg(network.name);
    fix.now = {{u"iptables"_s, u"-w"_s, u"-t"_s, u"nat"_s, u"-A"_s, u"POSTROUTING"_s, u"-s"_s, subnet, u"!"_s, u"-d"_s,
                subnet, u"-j"_s, u"MASQUERADE"_s}};
    fix.note = Tr::tr("It is forgotten when the host starts again; libvirt then sets its own rule.");
    return fix;
}

/// What the chain FORWARD does with what nobody accepted; its line, or nothing: it passes.
QString dropLine(const CheckFacts &facts)
{
    for (const QString &rule : facts.filterRules) {
        if (rule.startsWith(":FORWARD DROP"_L1) || rule == "-A FORWARD -j DROP"_L1
            || rule.startsWith("-A FORWARD -j REJECT"_L1)) {
            return rule;
        }
    }
    return {};
}

bool accepts(const CheckFacts &facts, const QString &option, const QString &bridge)
{
    return std::ranges::any_of(facts.filterRules, [&](const QString &line) {
        const QStringList rule = words(line);
        const qsizetype at = rule.indexOf(option);
        return at > 0 && rule.at(at - 1) != "!"_L1 && rule.value(at + 1) == bridge && rule.contains(u"ACCEPT"_s)
            && !rule.contains(u"-p"_s);
    });
}

/// A rule for whatever is forwarded that lets answers through, as ufw has it: nothing more is needed towards guests
/// behind NAT.
bool acceptsAnswers(const CheckFacts &facts)
{
    return std::ranges::any_of(facts.filterRules, [](const QString &line) {
        const QStringList rule = words(line);
        static const QStringList narrower{u"-i"_s, u"-o"_s, u"-s"_s, u"-d"_s, u"-p"_s};
        return rule.value(1).contains("forward"_L1, Qt::CaseInsensitive) && line.contains("ESTABLISHED"_L1)
            && rule.contains(u"ACCEPT"_s)
            && std::ranges::none_of(narrower, [&](const QString &option) { return rule.contains(option); });
    });
}

/// Both ways; to guests behind NAT only what they asked for.
bool letsThrough(const CheckFacts &facts, const NetworkInfo &network)
{
    return accepts(facts, u"-i"_s, network.bridge)
        && (accepts(facts, u"-o"_s, network.bridge) || (network.forwardMode == "nat"_L1 && acceptsAnswers(facts)));
}

bool hasChain(const CheckFacts &facts, const QString &name)
{
    return std::ranges::any_of(facts.filterRules,
                               [&](const QString &rule) { return rule.startsWith(u':' + name + u' '); });
}

/// Nothing from outside comes to a guest behind NAT by itself, as libvirt's own rules have it: a neighbour could reach
/// every guest otherwise, by a route to this host.
NetworkFix acceptFix(const CheckFacts &facts, const NetworkInfo &network)
{
    const QString bridge = network.bridge;
    const bool isNat = network.forwardMode == "nat"_L1;
    NetworkFix fix;
    fix.title = Tr::tr("Let traffic of %1 through").arg(bridge);
    if (facts.ufw) {
        fix.now = {{u"ufw"_s, u"route"_s, u"allow"_s, u"in"_s, u"on"_s, bridge}};
        if (!isNat) { // answers pass ufw anyway
            fix.now.append({u"ufw"_s, u"route"_s, u"allow"_s, u"out"_s, u"on"_s, bridge});
        }
        fix.note = Tr::tr("ufw keeps these rules by itself.");
        return fix;
    }
    const QString chain = hasChain(facts, u"DOCKER-USER"_s) ? u"DOCKER-USER"_s : u"FORWARD"_s;
    const auto allow = [&](const QStringList &what) {
        fix.now.append(QStringList{u"iptables"_s, u"-w"_s, u"-I"_s, chain} + what + QStringList{u"-j"_s, u"ACCEPT"_s});
    };
    allow({u"-i"_s, bridge});
    if (!isNat) {
        allow({u"-o"_s, bridge});
    }
    for (const IpSubnet &ip : network.subnets) {
        if (isNat && !ip.ipv6) {
            allow({u"-d"_s, subnetText(subnetOf(ip)), u"-o"_s, bridge, u"-m"_s, u"conntrack"_s, u"--ctstate"_s,
                   u"RELATED,ESTABLISHED"_s});
        }
    }
    fix.note = Tr::tr("It is forgotten when the host starts again: add the same lines to what sets up its firewall.");
    return fix;
}

QString whoDrops(const CheckFacts &facts)
{
    if (facts.ufw) {
        return Tr::tr("ufw, the host's firewall, drops what passes through the host unless a rule allows it.");
    }
    if (facts.daemons.contains(u"dockerd"_s) || hasChain(facts, u"DOCKER"_s)) {
        return Tr::tr("Docker sets the host to drop what passes through it, but for its own containers.");
    }
    return Tr::tr("The host's firewall drops what passes through it unless a rule allows it.");
}

} // namespace

void masquerade(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Address translation (NAT)");
    QStringList good;
    for (const NetworkInfo &network : routedNetworks(facts)) {
        if (network.forwardMode != "nat"_L1) {
            continue;
        }
        for (const IpSubnet &ip : network.subnets) {
            if (ip.ipv6) {
                continue;
            }
            if (!facts.rulesRead) {
                found.append(cannotRead(u"masquerade"_s, title));
                return;
            }
            const auto subnet = subnetOf(ip);
            const auto covers = [&](const QString &rule) { return translates(rule, subnet, uplinkOf(facts, network)); };
            if (std::ranges::any_of(facts.natRules, covers) || std::ranges::any_of(facts.nftRules, covers)
                || (facts.firewalld && facts.masqueradingZones.contains(zoneOfUplink(facts, network)))) {
                good.append(network.name);
                continue;
            }
            found.append({u"masquerade"_s, Severity::Error, title,
                          Tr::tr("No rule translates the addresses of the network %1 (%2).")
                              .arg(network.name, subnetText(subnet)),
                          Tr::tr("Guests go out with addresses that nobody outside knows the way back to, so nothing "
                                 "answers them. libvirt made the rule when it started the network; something removed "
                                 "it afterwards, such as a reload of the firewall."),
                          facts.natRules.isEmpty() ? Tr::tr("The table “nat” has no rules.")
                                                   : facts.natRules.mid(0, 40).join(u'\n'),
                          masqueradeFix(facts, network, subnetText(subnet))});
        }
    }
    if (!good.isEmpty()) {
        good.removeDuplicates();
        found.append({u"masquerade"_s,
                      Severity::Good,
                      title,
                      Tr::tr("The addresses of %1 are translated.").arg(listed(good)),
                      {},
                      {},
                      {}});
    }
}

void forwardPolicy(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Traffic through the host");
    const QList<NetworkInfo> networks = routedNetworks(facts);
    if (networks.isEmpty()) {
        return;
    }
    if (!facts.rulesRead) {
        found.append(cannotRead(u"forward-policy"_s, title));
        return;
    }
    const QString drop = dropLine(facts);
    bool good = true;
    for (const NetworkInfo &network : networks) {
        if (drop.isEmpty() || letsThrough(facts, network)) {
            continue;
        }
        good = false;
        found.append({u"forward-policy"_s, Severity::Error, title,
                      Tr::tr("The host drops what guests of the network %1 send out.").arg(network.name),
                      whoDrops(facts) + u' ' + Tr::tr("No rule allows it for the bridge %1.").arg(network.bridge), drop,
                      acceptFix(facts, network)});
    }
    if (good) {
        found.append({u"forward-policy"_s,
                      Severity::Good,
                      title,
                      Tr::tr("The firewall lets traffic of guests through."),
                      {},
                      drop,
                      {}});
    }
}

void zones(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Firewall zones");
    if (!facts.firewalld) {
        return;
    }
    static const QStringList fine{u"libvirt"_s, u"libvirt-routed"_s, u"trusted"_s};
    bool good = true;
    for (const NetworkInfo &network : facts.networks) {
        if (!network.active || !isOwnNetwork(network) || !facts.zoneOf.contains(network.bridge)) {
            continue;
        }
        const QString zone = facts.zoneOf.value(network.bridge);
        if (fine.contains(zone)) {
            continue;
        }
        const QString wanted = network.forwardMode == "route"_L1 && facts.zones.contains(u"libvirt-routed"_s)
            ? u"libvirt-routed"_s
            : u"libvirt"_s;
        good = false;
        NetworkFinding finding{u"zones"_s, Severity::Warning, title, {}, {}, {}, {}};
        finding.what = zone.isEmpty()
            ? Tr::tr("The bridge %1 of the network %2 is in no zone of firewalld.").arg(network.bridge, network.name)
            : Tr::tr("The bridge %1 of the network %2 is in firewalld's zone %3.")
                  .arg(network.bridge, network.name, zone);
        finding.cause = Tr::tr("libvirt puts its bridges into a zone of its own, where guests may ask the host for "
                               "addresses and names. In another one these questions may be dropped.");
        finding.evidence = Tr::tr("Zones there: %1").arg(listed(facts.zones));
        if (facts.zones.contains(wanted)) {
            const QString change = u"--change-interface="_s + network.bridge;
            NetworkFix fix;
            fix.title = Tr::tr("Put %1 into the zone %2").arg(network.bridge, wanted);
            fix.now = {{u"firewall-cmd"_s, u"--zone="_s + wanted, change}};
            fix.lasting = {{u"firewall-cmd"_s, u"--permanent"_s, u"--zone="_s + wanted, change}};
            finding.fix = fix;
        }
        found.append(finding);
    }
    if (good) {
        found.append(
            {u"zones"_s, Severity::Good, title, Tr::tr("The bridges of libvirt are in its zones."), {}, {}, {}});
    }
}

void bridgedFrames(const CheckFacts &facts, Findings &found)
{
    const QString title = Tr::tr("Bridged traffic and the firewall");
    const QString key = u"net/bridge/bridge-nf-call-iptables"_s;
    QStringList used;
    for (const CheckedLink &link : facts.links) {
        if (link.kind == CheckedLink::Kind::Bridge && !facts.networkOfBridge(link.name)
            && !guestsOnBridge(facts, link.name).isEmpty()) {
            used.append(link.name);
        }
    }
    if (used.isEmpty()) {
        return;
    }
    const QString drop = dropLine(facts);
    bool good = true;
    for (const QString &bridge : std::as_const(used)) {
        const bool filtered = facts.sysctl.value(key) == "1"_L1 && !drop.isEmpty();
        if (!filtered || (accepts(facts, u"-i"_s, bridge) && accepts(facts, u"-o"_s, bridge))) {
            continue;
        }
        good = false;
        found.append({u"bridged-frames"_s, Severity::Error, title,
                      Tr::tr("The firewall drops what guests send over the bridge %1.").arg(bridge),
                      whoDrops(facts) + u' '
                          + Tr::tr("It also looks at what only passes over bridges (br_netfilter), as Docker and "
                                   "Kubernetes ask for. Guests on this bridge: %1.")
                                .arg(listed(guestsOnBridge(facts, bridge))),
                      key + u" = 1\n"_s + drop,
                      sysctlFix(Tr::tr("Leave bridged traffic to the bridge"), {{key, u"0"_s}}, u"bridge-nf"_s)});
        found.last().fix->note += u' ';
        found.last().fix->note += Tr::tr("The firewall itself stays as it is. Kubernetes on this host would need the "
                                         "old value.");
    }
    if (good) {
        found.append({u"bridged-frames"_s,
                      Severity::Good,
                      title,
                      Tr::tr("The firewall does not hold up what passes over %1.").arg(listed(used)),
                      {},
                      {},
                      {}});
    }
}

} // namespace guestdeck::networkrules
