// SPDX-License-Identifier: GPL-3.0-or-later
// What the script says about a host's network, and what is made of it: each rule with something wrong and without.
#include "models/core/shell.h"
#include "models/networkcheck/checkfacts.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Severity = NetworkFinding::Severity;

namespace
{

/// As a Debian 12 with one NAT network said it, and a bridge over the host's NIC; to be changed by each row.
QByteArray healthy()
{
    return "Last login: yesterday\ncheck=1\nuid=0\nsystemd=1\ntool=python3\ntool=iptables\ntool=nft\n"
           "sysctl=net/ipv4/ip_forward 1\nsysctl=net/ipv6/conf/all/forwarding 0\n"
           "sysctl=net/bridge/bridge-nf-call-iptables 1\nsysctl=net/ipv4/conf/all/rp_filter 0\n"
           "sysctl=net/ipv4/conf/br0/rp_filter 1\nsysctl=net/ipv4/conf/eth1/rp_filter 1\n"
           "sysctl.file=/etc/sysctl.d/50-x.conf:net.ipv4.ip_forward = 0\n"
           "link=loopback 1 1 - 00:00:00:00:00:00 lo\nlink=bridge 1 1 - 52:54:00:aa:00:01 br0\n"
           "link=physical 1 1 br0 52:54:00:aa:00:01 eth0\nlink=physical 1 1 - 52:54:00:aa:00:02 eth1\n"
           "link=bridge 1 0 - 52:54:00:04:a5:3a virbr0\nlink=tap 1 1 br0 fe:54:00:00:00:09 vnet0\n"
           "addr=1: lo    inet 127.0.0.1/8 scope host lo\\       valid_lft forever\n"
           "addr=2: br0    inet 10.77.3.12/24 scope global br0\\       valid_lft forever\n"
           "addr=2: br0    inet6 fe80::6814:d6ff:febd:48a2/64 scope link \\       valid_lft forever\n"
           "addr=3: eth1    inet 10.78.3.12/24 scope global eth1\\       valid_lft forever\n"
           "addr=4: virbr0    inet 192.168.132.1/24 brd 192.168.132.255 scope global virbr0\\   valid_lft\n"
           "route4=default via 10.77.3.1 dev br0 proto static\n"
           "route4=10.77.3.0/24 dev br0 proto kernel scope link src 10.77.3.12 \n"
           "route4=10.78.3.0/24 dev eth1 proto kernel scope link src 10.78.3.12 \n"
           "route4=192.168.132.0/24 dev virbr0 proto kernel scope link src 192.168.132.1 linkdown \n"
           "route6=fe80::/64 dev br0 proto kernel metric 256 pref medium\nrules=3\n"
           "dnsmasq=163 /var/lib/libvirt/dnsmasq/default.conf\ndnsmasq=164 /var/lib/libvirt/dnsmasq/default.conf\n"
           "daemon=85 libvirtd\nrules.read=iptables\n"
           "filter=*filter\nfilter=:INPUT ACCEPT [0:0]\nfilter=:FORWARD ACCEPT [0:0]\nfilter=:LIBVIRT_FWI - [0:0]\n"
           "filter=-A FORWARD -j LIBVIRT_FWI\n"
           "filter=-A LIBVIRT_FWI -d 192.168.132.0/24 -o virbr0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
           "filter=-A LIBVIRT_FWI -o virbr0 -j REJECT --reject-with icmp-port-unreachable\n"
           "filter=-A LIBVIRT_FWO -s 192.168.132.0/24 -i virbr0 -j ACCEPT\nfilter=COMMIT\n"
           "nat=*nat\nnat=:POSTROUTING ACCEPT [0:0]\nnat=-A POSTROUTING -j LIBVIRT_PRT\n"
           "nat=-A LIBVIRT_PRT -s 192.168.132.0/24 ! -d 192.168.132.0/24 -p tcp -j MASQUERADE --to-ports 1024-65535\n"
           "nat=-A LIBVIRT_PRT -s 192.168.132.0/24 ! -d 192.168.132.0/24 -j MASQUERADE\nnat=COMMIT\n"
           "asker=python3\nasked.dhcp=br0\nasked.dhcp=virbr0\nasked.addr=10.77.3.12\nasked.addr=10.78.3.12\n"
           "dhcp=br0 10.77.3.254 52:54:00:bb:00:01\ndhcp=virbr0 192.168.132.1 -\nend=1\n";
}

NetworkInfo nat(const QString &name = u"default"_s, const QString &bridge = u"virbr0"_s,
                const QString &address = u"192.168.132.1"_s)
{
    NetworkInfo network;
    network.name = name;
    network.forwardMode = u"nat"_s;
    network.bridge = bridge;
    network.active = true;
    network.autostart = true;
    const QString base = address.left(address.lastIndexOf(u'.') + 1);
    network.subnets = {{address, 24, false, {{base + u"2"_s, base + u"254"_s}}}};
    return network;
}

CheckFacts withLibvirt(CheckFacts facts)
{
    facts.uri = u"qemu:///system"_s;
    facts.networks = {nat()};
    facts.nics = {{u"web-1"_s, u"network"_s, u"default"_s, u"52:54:00:00:00:08"_s, true},
                  {u"db-1"_s, u"bridge"_s, u"br0"_s, u"52:54:00:00:00:09"_s, true}};
    return facts;
}

using Changes = QList<QPair<QByteArray, QByteArray>>;

CheckFacts changed(const Changes &changes = {})
{
    QByteArray text = healthy();
    for (const auto &[from, to] : changes) {
        if (!text.contains(from)) {
            qFatal("the check has no %s", from.constData());
        }
        text.replace(from, to);
    }
    const auto facts = parseCheck(text);
    return facts ? withLibvirt(*facts) : CheckFacts{};
}

QList<NetworkFinding> of(const CheckFacts &facts, const QString &rule)
{
    QList<NetworkFinding> found;
    for (const NetworkFinding &finding : findingsOf(facts)) {
        if (finding.rule == rule) {
            found.append(finding);
        }
    }
    return found;
}

/// The worst one of a rule.
NetworkFinding first(const CheckFacts &facts, const QString &rule)
{
    return of(facts, rule).value(0);
}

/// All that would be run, in one line each.
QString commands(const NetworkFinding &finding)
{
    return finding.fix ? fixText(finding.fix->now + finding.fix->lasting) : QString();
}

QStringList troubles(const CheckFacts &facts)
{
    QStringList rules;
    for (const NetworkFinding &finding : findingsOf(facts)) {
        if (finding.isTrouble()) {
            rules.append(finding.rule + u": "_s + finding.what);
        }
    }
    return rules;
}

} // namespace

class TestNetworkCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHealthyHost()
    {
        const CheckFacts facts = changed();
        QCOMPARE(troubles(facts), QStringList());
        QVERIFY(facts.isRoot);
        QCOMPARE(facts.links.size(), 6);
        QCOMPARE(facts.link(u"br0"_s)->addresses, (QStringList{u"10.77.3.12/24"_s, u"fe80::6814:d6ff:febd:48a2/64"_s}));
        QCOMPARE(facts.link(u"vnet0"_s)->master, u"br0"_s);
        QCOMPARE(facts.routes.size(), 5);
        QCOMPARE(facts.dnsmasq.value(u"default"_s), u"163"_s);
        QCOMPARE(facts.policyRules, 0);
        // Every rule that has something to look at says that it is good.
        QStringList good;
        for (const NetworkFinding &finding : findingsOf(facts)) {
            QCOMPARE(finding.severity, Severity::Good);
            QVERIFY(!finding.what.isEmpty() && !finding.fix);
            good.append(finding.rule);
        }
        for (const auto *rule : {"used-networks", "forwarding", "masquerade", "forward-policy", "dnsmasq", "dhcp",
                                 "carriers", "bridges", "bridged-frames", "duplicates", "overlaps", "rp-filter"}) {
            QVERIFY2(good.contains(QLatin1StringView(rule)), rule);
        }
    }

    void networksThatGuestsUse()
    {
        CheckFacts facts = changed();
        facts.networks[0].active = false;
        NetworkFinding finding = first(facts, u"used-networks"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(finding.what.contains("web-1"_L1));
        QCOMPARE(commands(finding), u"virsh -c qemu:///system net-start --network default"_s);
        facts.networks[0].autostart = false;
        facts.nics[0].running = false;
        finding = first(facts, u"used-networks"_s);
        QCOMPARE(finding.severity, Severity::Warning); // it cannot be started
        QVERIFY(commands(finding).endsWith("virsh -c qemu:///system net-autostart --network default"_L1));
        facts.uri = u"test+ssh://evil/; reboot"_s;
        QVERIFY(commands(first(facts, u"used-networks"_s)).startsWith("virsh -c qemu:///system net-start"_L1));
        // One that is not there at all cannot be started.
        facts.networks.clear();
        finding = first(facts, u"used-networks"_s);
        QVERIFY(finding.isTrouble() && !finding.fix);
        // Nobody uses it.
        facts = changed();
        facts.nics.clear();
        facts.networks[0].active = false;
        QCOMPARE(first(facts, u"used-networks"_s).severity, Severity::Note);
    }

    void forwarding()
    {
        const CheckFacts off = changed({{"ip_forward 1", "ip_forward 0"}});
        const NetworkFinding finding = first(off, u"forwarding"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(finding.evidence.contains("/etc/sysctl.d/50-x.conf"_L1)); // who may have done it
        QCOMPARE(finding.fix->now, (QList<QStringList>{{u"sysctl"_s, u"-w"_s, u"net.ipv4.ip_forward=1"_s}}));
        QVERIFY(fixText(finding.fix->lasting).contains("/etc/sysctl.d/99-guestdeck-ip-forward.conf"_L1));
        CheckFacts six = changed();
        six.networks[0].subnets.append({u"fd00:1::1"_s, 64, true, {}});
        QVERIFY(commands(first(six, u"forwarding"_s)).contains("net.ipv6.conf.all.forwarding=1"_L1));
        // The host's own route comes from a router, whom the kernel ignores as soon as it forwards.
        const QByteArray learnt
            = "route6=default via fe80::1 dev br0 proto ra metric 1024 expires 1700sec hoplimit 64 pref medium\n"
              "route6=2001:db8::/64 dev eth1.20 proto kernel metric 256 expires 86300sec pref medium\n"
              "route6=default via fe80::2 dev wl0 proto ra metric 600 pref medium\n"
              "route6=default via fe80::3 dev eth1 proto static metric 700 pref medium\n"
              "sysctl=net/ipv6/conf/br0/accept_ra 1\nsysctl=net/ipv6/conf/eth1.20/accept_ra 1\n"
              "sysctl=net/ipv6/conf/wl0/accept_ra 0\nsysctl=net/ipv6/conf/eth1/accept_ra 1\nrules=3";
        CheckFacts learning = changed({{"rules=3", learnt}});
        learning.networks[0].subnets.append({u"fd00:1::1"_s, 64, true, {}});
        const NetworkFinding six2 = first(learning, u"forwarding"_s);
        QCOMPARE(six2.fix->now,
                 (QList<QStringList>{{u"sysctl"_s, u"-w"_s, u"net.ipv6.conf.br0.accept_ra=2"_s},
                                     {u"sysctl"_s, u"-w"_s, u"net/ipv6/conf/eth1.20/accept_ra=2"_s},
                                     {u"sysctl"_s, u"-w"_s, u"net.ipv6.conf.all.forwarding=1"_s}}));
        QCOMPARE(six2.fix->lasting.size(), 1); // one file, with the same lines in the same order
        QCOMPARE(six2.fix->lasting[0].mid(4),
                 (QStringList{u"/etc/sysctl.d/99-guestdeck-ipv6-forward.conf"_s, u"net.ipv6.conf.br0.accept_ra = 2"_s,
                              u"net/ipv6/conf/eth1.20/accept_ra = 2"_s, u"net.ipv6.conf.all.forwarding = 1"_s}));
        QVERIFY(six2.fix->note.contains("br0"_L1) && six2.evidence.contains("br0/accept_ra = 1"_L1));
        learning.sysctl[u"net/ipv6/conf/br0/accept_ra"_s] = u"2"_s;
        learning.sysctl[u"net/ipv6/conf/eth1.20/accept_ra"_s] = u"2"_s;
        QCOMPARE(first(learning, u"forwarding"_s).fix->now.size(), 1);
        // What makes it last writes all of its lines.
        const QTemporaryDir dir;
        QStringList write = six2.fix->lasting[0];
        write[4] = dir.filePath(u"x.conf"_s);
        QCOMPARE(QProcess::execute(write[0], write.mid(1)), 0);
        QFile written(write[4]);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), write.mid(5).join(u'\n') + u'\n');
        // Only guests among themselves: nothing to forward.
        CheckFacts isolated = off;
        isolated.networks[0].forwardMode.clear();
        QVERIFY(of(isolated, u"forwarding"_s).isEmpty());
        CheckFacts unknown = off;
        unknown.sysctl.clear();
        QCOMPARE(first(unknown, u"forwarding"_s).severity, Severity::Unknown);
    }

    void masquerade()
    {
        const QByteArray rule = "nat=-A LIBVIRT_PRT -s 192.168.132.0/24 ! -d 192.168.132.0/24 -j MASQUERADE\n";
        const auto with = [&](const QByteArray &line) { return first(changed({{rule, line}}), u"masquerade"_s); };
        NetworkFinding finding = with("");
        QCOMPARE(finding.severity, Severity::Error); // the one for TCP alone is not enough
        QCOMPARE(commands(finding), u"systemctl reload libvirtd"_s);
        QVERIFY(finding.evidence.contains("LIBVIRT_PRT"_L1));
        QCOMPARE(with("nat=-A POSTROUTING -s 10.0.0.0/8 -j MASQUERADE\n").severity,
                 Severity::Error); // of somebody else
        QCOMPARE(with("nat=-A POSTROUTING ! -s 10.0.0.0/8 -j MASQUERADE\n").severity, Severity::Error);
        QCOMPARE(with("nat=-A POSTROUTING -s 192.168.132.0/25 -j MASQUERADE\n").severity,
                 Severity::Error); // half of it
        QCOMPARE(with("nat=-A POSTROUTING -s 192.168.0.0/16 -j MASQUERADE\n").severity, Severity::Good);
        QCOMPARE(with("nat=-A POSTROUTING -o br0 -j MASQUERADE\n").severity, Severity::Good);
        QCOMPARE(with("nat=-A POSTROUTING -o wg0 -j MASQUERADE\n").severity, Severity::Error); // another way out
        QCOMPARE(with("nat=-A POSTROUTING ! -o lo -j MASQUERADE\n").severity, Severity::Good);
        QCOMPARE(with("nft=\t\toifname \"wg0\" masquerade\n").severity, Severity::Error);
        QCOMPARE(with("nft=\t\toifname != \"lo\" masquerade\n").severity, Severity::Good);
        QCOMPARE(with("nat=-A POSTROUTING -s 192.168.132.0/24 -j SNAT --to-source 10.77.3.12\n").severity,
                 Severity::Good);
        // As libvirt writes it with nftables.
        QCOMPARE(with("nft=\t\tip saddr 192.168.132.0/24 ip daddr != 192.168.132.0/24 counter packets 0 masquerade\n")
                     .severity,
                 Severity::Good);
        QCOMPARE(
            with("nft=\t\tmeta l4proto tcp ip saddr 192.168.132.0/24 counter masquerade to :1024-65535\n").severity,
            Severity::Error);
        QCOMPARE(with("nft=\t\toifname \"br0\" ip saddr != 10.0.0.0/8 masquerade\n").severity, Severity::Error);
        // Without systemd; and where not even the daemon is known, by hand.
        QVERIFY(
            commands(first(changed({{rule, ""}, {"systemd=1\n", ""}}), u"masquerade"_s)).endsWith("85 libvirtd"_L1));
        QVERIFY(commands(first(changed({{rule, ""}, {"daemon=85 libvirtd\n", ""}}), u"masquerade"_s))
                    .startsWith("iptables -w -t nat -A POSTROUTING -s 192.168.132.0/24"_L1));
        // As the founding documents have it.
        const QByteArray firewalld = "firewalld=1\nzone=public\nzone=libvirt\nzone.of=br0 public\nzone.of=virbr0 "
                                     "libvirt\nzone.default=public\nend=1\n";
        finding = first(changed({{rule, ""}, {"end=1\n", firewalld}}), u"masquerade"_s);
        QCOMPARE(
            commands(finding),
            u"firewall-cmd --zone=public --add-masquerade\nfirewall-cmd --permanent --zone=public --add-masquerade"_s);
        QCOMPARE(
            first(changed({{rule, ""}, {"end=1\n", "zone.masquerade=public\n" + firewalld}}), u"masquerade"_s).severity,
            Severity::Good);
        QCOMPARE(first(changed({{"rules.read=iptables\n", ""}}), u"masquerade"_s).severity, Severity::Unknown);
        CheckFacts routed = changed({{rule, ""}});
        routed.networks[0].forwardMode = u"route"_s;
        QVERIFY(of(routed, u"masquerade"_s).isEmpty());
    }

    /// Without systemd: the number may be another program's when the fix is run at last.
    void onlyTheDaemonItselfIsToldToReload()
    {
        const QByteArray rule = "nat=-A LIBVIRT_PRT -s 192.168.132.0/24 ! -d 192.168.132.0/24 -j MASQUERADE\n";
        QStringList command = first(changed({{rule, ""}, {"systemd=1\n", ""}}), u"masquerade"_s).fix->now.value(0);
        QCOMPARE(command.mid(command.size() - 2), (QStringList{u"85"_s, u"libvirtd"_s}));
        QProcess other;
        other.start(u"sleep"_s, {u"600"_s});
        QVERIFY(other.waitForStarted());
        const auto comm = [&]() {
            QFile file(u"/proc/%1/comm"_s.arg(other.processId()));
            return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        };
        QTRY_COMPARE(comm(), QByteArray("sleep"));
        command[command.size() - 2] = QString::number(other.processId());
        QVERIFY(QProcess::execute(command[0], command.mid(1)) != 0);
        QVERIFY(!other.waitForFinished(300));
        command.last() = u"sleep"_s;
        QCOMPARE(QProcess::execute(command[0], command.mid(1)), 0);
        QVERIFY(other.waitForFinished(10'000));
        QCOMPARE(other.exitStatus(), QProcess::CrashExit); // by the signal
        QVERIFY(QProcess::execute(command[0], command.mid(1)) != 0); // gone
    }

    void trafficThroughTheHost()
    {
        const QByteArray accept = "filter=-A LIBVIRT_FWO -s 192.168.132.0/24 -i virbr0 -j ACCEPT\n";
        const Changes drop{{":FORWARD ACCEPT", ":FORWARD DROP"}};
        QCOMPARE(first(changed(drop), u"forward-policy"_s).severity, Severity::Good); // libvirt's rules come first
        NetworkFinding finding = first(changed(drop + Changes{{accept, ""}}), u"forward-policy"_s);
        QCOMPARE(finding.severity, Severity::Error);
        // Answers to what the guests asked, and nothing that comes from outside by itself.
        const QString answers
            = u" -d 192.168.132.0/24 -o virbr0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"_s;
        QCOMPARE(commands(finding), u"iptables -w -I FORWARD -i virbr0 -j ACCEPT\niptables -w -I FORWARD"_s + answers);
        finding = first(changed(drop + Changes{{accept, "filter=:DOCKER-USER - [0:0]\nfilter=:DOCKER - [0:0]\n"}}),
                        u"forward-policy"_s);
        QVERIFY(finding.cause.contains("Docker"_L1));
        QVERIFY(commands(finding).contains(u"-I DOCKER-USER"_s + answers));
        QVERIFY(!commands(finding).contains("DOCKER-USER -o virbr0"_L1));
        CheckFacts routed = changed(drop + Changes{{accept, ""}});
        routed.networks[0].forwardMode = u"route"_s;
        QVERIFY(commands(first(routed, u"forward-policy"_s)).endsWith("-I FORWARD -o virbr0 -j ACCEPT"_L1));
        finding = first(changed(drop + Changes{{accept, ""}, {"end=1\n", "ufw=1\nend=1\n"}}), u"forward-policy"_s);
        QCOMPARE(commands(finding), u"ufw route allow in on virbr0"_s);
        // And that is enough: ufw lets answers through by itself.
        const QByteArray back = "filter=-A LIBVIRT_FWI -d 192.168.132.0/24 -o virbr0 -m conntrack --ctstate "
                                "RELATED,ESTABLISHED -j ACCEPT\n";
        const auto withUfw = [&](const QByteArray &chain) {
            return first(changed(drop
                                 + Changes{{back,
                                            "filter=-A " + chain
                                                + " -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
                                                  "filter=-A ufw-user-forward -i virbr0 -j ACCEPT\n"},
                                           {"end=1\n", "ufw=1\nend=1\n"}}),
                         u"forward-policy"_s)
                .severity;
        };
        QCOMPARE(withUfw("ufw-before-forward"), Severity::Good);
        QCOMPARE(withUfw("ufw-before-input"), Severity::Error);
        QCOMPARE(withUfw("FORWARD -o docker0"), Severity::Error);
        routed.ufw = true;
        QCOMPARE(commands(first(routed, u"forward-policy"_s)),
                 u"ufw route allow in on virbr0\nufw route allow out on virbr0"_s);
        QCOMPARE(first(changed({{accept, ""}}), u"forward-policy"_s).severity, Severity::Good); // nobody drops
    }

    void firewallZones()
    {
        const auto zone = [](const QByteArray &zoneOf, const QByteArray &there = "zone=libvirt\nzone=public\n") {
            return first(changed({{"end=1\n", "firewalld=1\n" + there + "zone.of=virbr0 " + zoneOf + "\nend=1\n"}}),
                         u"zones"_s);
        };
        QCOMPARE(zone("libvirt").severity, Severity::Good);
        NetworkFinding finding = zone("public");
        QCOMPARE(finding.severity, Severity::Warning);
        QCOMPARE(commands(finding),
                 u"firewall-cmd --zone=libvirt --change-interface=virbr0\n"
                 "firewall-cmd --permanent --zone=libvirt --change-interface=virbr0"_s);
        QCOMPARE(zone("-").severity, Severity::Warning);
        QVERIFY(!zone("public", "zone=public\n").fix); // a zone that is not there
        QVERIFY(of(changed(), u"zones"_s).isEmpty()); // no firewalld
    }

    void dnsmasqAndWhoGivesAddresses()
    {
        const Changes dead{{"dnsmasq=163 /var/lib/libvirt/dnsmasq/default.conf\n", ""},
                           {"dnsmasq=164 /var/lib/libvirt/dnsmasq/default.conf\n", ""}};
        NetworkFinding finding = first(changed(dead), u"dnsmasq"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QCOMPARE(commands(finding), u"systemctl reload libvirtd"_s);
        QVERIFY(of(changed(dead + Changes{{"dhcp=virbr0 192.168.132.1 -\n", ""}}), u"dhcp"_s).size() == 1); // said once
        const Changes modular{{"daemon=85 libvirtd\n", "daemon=86 virtqemud\ndaemon=87 virtnetworkd\n"}};
        QCOMPARE(commands(first(changed(dead + modular), u"dnsmasq"_s)), u"systemctl reload virtnetworkd"_s);
        CheckFacts none = changed(dead);
        none.networks[0].subnets[0].dhcp.clear();
        QVERIFY(of(none, u"dnsmasq"_s).isEmpty()); // gives no addresses
        // A user who may not see others' programs.
        const CheckFacts blind = changed(dead + Changes{{"uid=0", "uid=1000"}, {"daemon=85 libvirtd\n", ""}});
        QCOMPARE(first(blind, u"dnsmasq"_s).severity, Severity::Unknown);

        // It runs, but does not answer.
        finding = first(changed({{"dhcp=virbr0 192.168.132.1 -\n", ""}}), u"dhcp"_s);
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(finding.cause.contains("INPUT"_L1));
        // A guest gives addresses, too.
        finding = first(changed({{"dhcp=virbr0 192.168.132.1 -\n",
                                  "dhcp=virbr0 192.168.132.1 -\ndhcp=virbr0 192.168.132.77 52:54:00:00:00:08\n"}}),
                        u"dhcp"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY2(finding.what.contains("web-1"_L1), qPrintable(finding.what));
        // Two servers on the host's own bridge.
        finding = first(changed({{"dhcp=br0 10.77.3.254 52:54:00:bb:00:01\n",
                                  "dhcp=br0 10.77.3.254 52:54:00:bb:00:01\ndhcp=br0 10.77.3.200 52:54:00:bb:00:02\n"}}),
                        u"dhcp"_s);
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(finding.what.contains("10.77.3.200"_L1));
        QCOMPARE(first(changed({{"dhcp=br0 10.77.3.254 52:54:00:bb:00:01\n", ""}}), u"dhcp"_s).severity,
                 Severity::Note);
        // Nobody could ask.
        const Changes silent{{"asked.dhcp=br0\n", ""}, {"asked.dhcp=virbr0\n", ""}, {"asker=python3\n", ""}};
        finding = first(changed(silent), u"dhcp"_s);
        QCOMPARE(finding.severity, Severity::Unknown);
        QVERIFY(finding.what.contains("python3"_L1));
        QVERIFY(first(changed(silent + Changes{{"uid=0", "uid=1000"}}), u"dhcp"_s).what.contains("administrator"_L1));
    }

    void cablesAndBridges()
    {
        NetworkFinding finding = first(changed({{"physical 1 1 br0", "physical 1 0 br0"}}), u"carriers"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(!finding.fix); // a cable cannot be plugged from here
        finding = first(changed({{"physical 1 1 br0", "physical 0 - br0"}}), u"carriers"_s);
        QCOMPARE(commands(finding), u"ip link set dev eth0 up"_s);
        QCOMPARE(
            first(changed({{"physical 1 1 - 52:54:00:aa:00:02", "physical 1 0 - 52:54:00:aa:00:02"}}), u"carriers"_s)
                .severity,
            Severity::Warning);
        // One that nothing uses may be without a cable.
        QCOMPARE(first(changed({{"link=tap", "link=physical 1 0 - 52:54:00:aa:00:07 eth7\nlink=tap"}}), u"carriers"_s)
                     .severity,
                 Severity::Good);

        finding = first(changed({{"physical 1 1 br0", "physical 1 1 -"}}), u"bridges"_s);
        QCOMPARE(finding.severity, Severity::Warning); // only a guest's own port is left
        QVERIFY(finding.evidence.contains("db-1"_L1));
        QCOMPARE(
            first(changed({{"link=bridge 1 1 - 52:54:00:aa:00:01 br0", "link=bridge 0 - - 52:54:00:aa:00:01 br0"}}),
                  u"bridges"_s)
                .severity,
            Severity::Error);
        // Docker's own come and go.
        QCOMPARE(first(changed({{"link=tap", "link=bridge 1 0 - 02:42:00:00:00:01 docker0\nlink=tap"}}), u"bridges"_s)
                     .severity,
                 Severity::Good);
        CheckFacts gone = changed();
        NetworkInfo lan = nat(u"lan"_s, u"br9"_s);
        lan.forwardMode = u"bridge"_s;
        lan.subnets.clear();
        gone.networks.append(lan);
        QVERIFY(first(gone, u"bridges"_s).what.contains("br9"_L1));
    }

    void bridgedTraffic()
    {
        const Changes drop{{":FORWARD ACCEPT", ":FORWARD DROP"}};
        const NetworkFinding finding = first(changed(drop), u"bridged-frames"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(finding.cause.contains("db-1"_L1));
        QVERIFY(commands(finding).startsWith("sysctl -w net.bridge.bridge-nf-call-iptables=0\n"_L1));
        QCOMPARE(first(changed(drop + Changes{{"bridge-nf-call-iptables 1", "bridge-nf-call-iptables 0"}}),
                       u"bridged-frames"_s)
                     .severity,
                 Severity::Good);
        CheckFacts nobody = changed(drop);
        nobody.nics.removeLast();
        QVERIFY(of(nobody, u"bridged-frames"_s).isEmpty());
    }

    void duplicateAddresses()
    {
        NetworkFinding finding
            = first(changed({{"end=1\n", "dup=br0 10.77.3.12 52:54:00:00:00:09\nend=1\n"}}), u"duplicates"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY2(finding.what.contains("db-1"_L1), qPrintable(finding.what)); // whose MAC it is
        // Another NIC of this host in the same segment.
        QCOMPARE(
            first(changed({{"end=1\n", "dup=br0 10.77.3.12 52:54:00:aa:00:02\nend=1\n"}}), u"duplicates"_s).severity,
            Severity::Good);
        finding = first(changed({{"inet 10.78.3.12/24", "inet 10.77.3.12/24"}}), u"duplicates"_s);
        QVERIFY(finding.what.contains("br0"_L1) && finding.what.contains("eth1"_L1));
        QCOMPARE(first(changed({{"asked.addr=10.77.3.12\n", ""}, {"asked.addr=10.78.3.12\n", ""}}), u"duplicates"_s)
                     .severity,
                 Severity::Unknown);
    }

    void overlappingSubnets()
    {
        NetworkFinding finding = first(
            changed({{"route4=10.78.3.0/24", "route4=192.168.0.0/16 via 10.77.3.9 dev br0\nroute4=10.78.3.0/24"}}),
            u"overlaps"_s);
        QCOMPARE(finding.severity, Severity::Error);
        QVERIFY(finding.what.contains("192.168.0.0/16"_L1));
        CheckFacts two = changed();
        two.networks.append(nat(u"second"_s, u"virbr1"_s));
        two.networks[1].active = false;
        QVERIFY(first(two, u"overlaps"_s).what.contains("second"_L1));
        two.networks[1].subnets[0].address = u"192.168.133.1"_s;
        QCOMPARE(first(two, u"overlaps"_s).severity, Severity::Good);
    }

    void reversePathFilter()
    {
        const Changes second{{"rules=3", "route4=default via 10.78.3.1 dev eth1 metric 200\nrules=3"}};
        const QList<NetworkFinding> found = of(changed(second), u"rp-filter"_s);
        QCOMPARE(found.size(), 2); // br0 and eth1
        QCOMPARE(found[0].severity, Severity::Warning);
        QVERIFY(commands(found[0]).startsWith("sysctl -w net.ipv4.conf.br0.rp_filter=2\n"_L1));
        QCOMPARE(first(changed({{"rules=3", "rules=5"}}), u"rp-filter"_s).severity, Severity::Warning);
        // "all" counts where it is larger: loose already.
        QCOMPARE(first(changed(second + Changes{{"all/rp_filter 0", "all/rp_filter 2"}}), u"rp-filter"_s).severity,
                 Severity::Good);
        // A device's name with a dot keeps it.
        const CheckFacts vlan = changed(
            second
            + Changes{{"link=physical 1 1 - 52:54:00:aa:00:02 eth1", "link=other 1 1 - 52:54:00:aa:00:02 eth1.20"},
                      {"conf/eth1/rp", "conf/eth1.20/rp"},
                      {"3: eth1 ", "3: eth1.20@eth1 "}});
        QVERIFY(commands(of(vlan, u"rp-filter"_s).value(1)).contains("net/ipv4/conf/eth1.20/rp_filter=2"_L1));
    }

    void hostileAnswers()
    {
        QVERIFY(!parseCheck({}).has_value());
        QVERIFY(!parseCheck("bash: printf: command not found\n").has_value());
        QVERIFY(!parseCheck(healthy().chopped(6)).has_value()); // cut off
        // Names that would be words of a command, or escape from a file name.
        const CheckFacts facts = changed(
            {{"end=1\n",
              "link=physical 0 - br0 52:54:00:aa:00:0f -x;reboot\nlink=physical 0 - br0 52:54:00:aa:00:0f $(id)\n"
              "link=physical 0 - br0 52:54:00:aa:00:0f ../etc\nlink=bogus\nlink=\naddr=nonsense\naddr=9: a b c\n"
              "daemon=1;reboot virtnetworkd\ndaemon=- virtnetworkd\ndnsmasq=x /a/b.conf\nsysctl=../../etc 1\n"
              "sysctl=net/../../x 1\nroute4=default dev\nroute4=x dev $(id)\nrules=many\nzone=; id\nzone.of=virbr0 "
              "$(id)\n"
              "firewalld=1\nzone.default=$(id)\ndup=br0 `id` 52:54:00:00:00:09\ndhcp=br0 10.0.0.1; -\nasker=;\n"
              "unknown=x\nend=1\n"}});
        QCOMPARE(facts.links.size(), 6);
        QCOMPARE(facts.daemons.value(u"virtnetworkd"_s), QString());
        QVERIFY(facts.dnsmasq.size() == 1 && facts.zones.isEmpty() && facts.duplicates.isEmpty());
        QVERIFY(facts.defaultZone.isEmpty() && facts.policyRules == 0 && facts.asker.isEmpty());
        for (const NetworkFinding &finding : findingsOf(facts)) {
            QVERIFY(!commands(finding).contains("$(id)"_L1));
        }
        // Whatever a guest or network is called: it stays one word.
        CheckFacts named = changed();
        named.networks[0].name = u"x; reboot '`id`"_s;
        named.networks[0].active = false;
        named.nics[0].source = named.networks[0].name;
        const QStringList start = first(named, u"used-networks"_s).fix->now.value(0);
        QCOMPARE(start.last(), named.networks[0].name);
        QCOMPARE(start.at(start.size() - 2), u"--network"_s); // never read as an option
        // Much of it, and random bytes.
        QByteArray much = healthy().chopped(6);
        for (int i = 0; i < 50'000; ++i) {
            much += "filter=-A FORWARD -i virbr0 -j ACCEPT\ndup=br0 10.0.0." + QByteArray::number(i % 250)
                + " 52:54:00:00:00:01\n";
        }
        const auto bounded = parseCheck(much + "end=1\n");
        QVERIFY(!bounded || bounded->filterRules.size() <= 4000);
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            QByteArray text = healthy();
            for (int j = 0; j < 40; ++j) {
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            }
            if (const auto odd = parseCheck(text)) {
                (void)findingsOf(withLibvirt(*odd));
            }
        }
    }

    /// None of the fixes switches off what protects the host.
    void neverSwitchesProtectionOff()
    {
        const Changes all{{"ip_forward 1", "ip_forward 0"},
                          {":FORWARD ACCEPT", ":FORWARD DROP"},
                          {"nat=-A LIBVIRT_PRT -s 192.168.132.0/24 ! -d 192.168.132.0/24 -j MASQUERADE\n", ""},
                          {"filter=-A LIBVIRT_FWO -s 192.168.132.0/24 -i virbr0 -j ACCEPT\n", ""},
                          {"dnsmasq=163 /var/lib/libvirt/dnsmasq/default.conf\n", ""},
                          {"dnsmasq=164 /var/lib/libvirt/dnsmasq/default.conf\n", ""},
                          {"physical 1 1 br0", "physical 0 - br0"},
                          {"rules=3", "rules=5"}};
        int fixes = 0;
        for (const QByteArray &more : {QByteArray(), QByteArray("ufw=1\n"),
                                       QByteArray("firewalld=1\nzone=libvirt\n"
                                                  "zone.of=virbr0 public\n")}) {
            const CheckFacts facts = changed(all + Changes{{"end=1\n", more + "end=1\n"}});
            for (const NetworkFinding &finding : findingsOf(facts)) {
                const QString text = commands(finding) + finding.cause + (finding.fix ? finding.fix->note : QString());
                static const QRegularExpression off(
                    u"setenforce|ufw disable|stop|disable|mask|--panic|-F\\b|-P |flush|permissive|SELINUX"_s);
                const auto match = off.match(QString(text).remove("add-masquerade"_L1).remove("was stopped"_L1));
                QVERIFY2(!match.hasMatch(), qPrintable(text));
                fixes += finding.fix ? 1 : 0;
            }
        }
        QVERIFY(fixes > 15);
    }

    void theReport()
    {
        const QString text = networkReport(u"kvm-a"_s, findingsOf(changed({{"ip_forward 1", "ip_forward 0"}})));
        QVERIFY(text.contains("kvm-a"_L1));
        QVERIFY(text.contains("sysctl -w net.ipv4.ip_forward=1"_L1));
        QVERIFY(text.contains("50-x.conf"_L1));
    }

    /// The script itself, by this machine's shell: it ends, and says what can be read. In a network of its own, so that
    /// nobody is asked for anything.
    void theScriptRuns()
    {
        const QStringList command = checkCommand();
        for (const QString &word : command) {
            QVERIFY(!word.contains(u'\n') && !word.contains(u'!'));
        }
        QProcess process;
        process.start(u"unshare"_s, QStringList{u"-r"_s, u"-n"_s} + command);
        QVERIFY(process.waitForFinished(120'000));
        if (process.exitCode() != 0 && process.readAllStandardError().contains("unshare failed")) {
            QSKIP("no namespaces here");
        }
        const auto facts = parseCheck(process.readAllStandardOutput());
        QVERIFY(facts.has_value());
        QVERIFY(facts->link(u"lo"_s));
        QVERIFY(facts->sysctl.contains(u"net/ipv4/ip_forward"_s));
        if (QFile::exists(u"/proc/sys/net/ipv6/conf/lo/accept_ra"_s)) {
            QVERIFY(facts->sysctl.contains(u"net/ipv6/conf/lo/accept_ra"_s));
        }
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(!errors.contains("yntax"), errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestNetworkCheck)
#include "tst_networkcheck.moc"
