// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkcheck/rules.h"

#include <QLocale>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace networkrules
{

bool isOwnNetwork(const NetworkInfo &network)
{
    static const QStringList others{u"bridge"_s, u"private"_s, u"vepa"_s, u"passthrough"_s, u"hostdev"_s};
    return !network.bridge.isEmpty() && !others.contains(network.forwardMode);
}

QList<NetworkInfo> routedNetworks(const CheckFacts &facts)
{
    QList<NetworkInfo> list;
    for (const NetworkInfo &network : facts.networks) {
        if (network.active && isOwnNetwork(network) && !network.forwardMode.isEmpty() && !network.subnets.isEmpty()) {
            list.append(network);
        }
    }
    return list;
}

bool hasDhcp(const NetworkInfo &network)
{
    return std::ranges::any_of(network.subnets, [](const IpSubnet &ip) { return !ip.dhcp.isEmpty(); });
}

std::pair<QHostAddress, int> subnetOf(const IpSubnet &ip)
{
    return QHostAddress::parseSubnet(ip.address + u'/' + QString::number(ip.prefix));
}

bool overlap(const std::pair<QHostAddress, int> &a, const std::pair<QHostAddress, int> &b)
{
    if (a.first.isNull() || b.first.isNull() || a.first.protocol() != b.first.protocol()) {
        return false;
    }
    return a.second <= b.second ? b.first.isInSubnet(a.first, a.second) : a.first.isInSubnet(b.first, b.second);
}

QString subnetText(const std::pair<QHostAddress, int> &subnet)
{
    return subnet.first.toString() + u'/' + QString::number(subnet.second);
}

QString listed(QStringList names)
{
    constexpr qsizetype most = 8;
    names.removeDuplicates();
    if (names.size() > most) {
        const auto more = static_cast<int>(names.size() - most);
        names = names.mid(0, most);
        names.append(Tr::tr("%n more", nullptr, more));
    }
    return QLocale().createSeparatedList(names);
}

QStringList guestsIn(const CheckFacts &facts, const QString &network)
{
    QStringList names;
    for (const CheckedNic &nic : facts.nics) {
        if (nic.type == "network"_L1 && nic.source == network) {
            names.append(nic.guest);
        }
    }
    names.removeDuplicates();
    return names;
}

QStringList guestsOnBridge(const CheckFacts &facts, const QString &bridge)
{
    QStringList names;
    for (const CheckedNic &nic : facts.nics) {
        const NetworkInfo *network = nic.type == "network"_L1 ? facts.network(nic.source) : nullptr;
        if ((nic.type == "bridge"_L1 && nic.source == bridge) || (network && network->bridge == bridge)) {
            names.append(nic.guest);
        }
    }
    names.removeDuplicates();
    return names;
}

NetworkFix sysctlFix(const QString &title, const QList<Setting> &settings, const QString &name)
{
    const QString file = u"/etc/sysctl.d/99-guestdeck-"_s + name + u".conf"_s;
    NetworkFix fix;
    fix.title = title;
    QStringList write{u"sh"_s, u"-c"_s, u"f=$1; shift; printf \"%s\\n\" \"$@\" >\"$f\""_s, u"sh"_s, file};
    for (const auto &[key, value] : settings) {
        // With dots as everybody writes it, unless a device's name holds some.
        const QString shown = key.contains(u'.') ? key : QString(key).replace(u'/', u'.');
        fix.now.append({u"sysctl"_s, u"-w"_s, QString(shown + u'=' + value)});
        write.append(shown + u" = "_s + value);
    }
    fix.lasting = {write};
    fix.note = Tr::tr("To be kept over a restart of the host, it is written into %1.").arg(file);
    return fix;
}

std::optional<NetworkFix> reloadFix(const CheckFacts &facts, const QString &title)
{
    const QString daemon = facts.daemons.contains(u"virtnetworkd"_s) ? u"virtnetworkd"_s : u"libvirtd"_s;
    const QString pid = facts.daemons.value(daemon);
    if (pid.isEmpty()) {
        return {};
    }
    NetworkFix fix;
    fix.title = title;
    // The number is as old as the check: it may be another program's by now.
    const QString hangUp = u"IFS= read -r c <\"/proc/$1/comm\" && if [ \"$c\" = \"$2\" ]; then kill -HUP \"$1\"; "
                           "else echo \"$1: $c\" >&2; exit 1; fi"_s;
    fix.now = {facts.systemd ? QStringList{u"systemctl"_s, u"reload"_s, daemon}
                             : QStringList{u"sh"_s, u"-c"_s, hangUp, u"sh"_s, pid, daemon}};
    fix.note
        = Tr::tr("libvirt then sets up the rules and servers of all its networks anew. Guests go on running and "
                 "keep their addresses. Nothing has to be made lasting: libvirt does the same whenever it starts.");
    return fix;
}

} // namespace networkrules

QList<NetworkFinding> findingsOf(const CheckFacts &facts)
{
    using namespace networkrules;
    Findings found;
    for (const auto rule : {usedNetworks, forwarding, masquerade, forwardPolicy, zones, dnsmasq, dhcp, carriers,
                            bridges, bridgedFrames, duplicates, overlaps, reversePath}) {
        rule(facts, found);
    }
    const auto rank = [](const NetworkFinding &finding) {
        using Severity = NetworkFinding::Severity;
        constexpr Severity order[]
            = {Severity::Error, Severity::Warning, Severity::Note, Severity::Unknown, Severity::Good};
        return std::ranges::find(order, finding.severity) - std::begin(order);
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

} // namespace guestdeck
