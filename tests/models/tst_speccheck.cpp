// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input for virtual networks: each with a message at its field; and what is suggested where nothing was typed.
#include "models/networks/speccheck.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;
using Field = NetworkField;
using Severity = NetworkProblem::Severity;

const QUuid officeId(u"{0dd3e1a4-2f1a-4a54-9c0e-5a2b7a3d1c11}"_s);

/// A host with a LAN on 192.168.1.0/24, a VPN's route, Wi-Fi, a bridge and two networks, one of them stopped.
NetworkFacts host()
{
    NetworkFacts facts;
    NetworkSpec office;
    office.name = u"office"_s;
    office.uuid = officeId;
    office.bridge = u"virbr1"_s;
    office.v4 = NetworkSubnet{u"192.168.150.1"_s, 24, {}, {}};
    office.v6 = NetworkSubnet{u"fd00:150::1"_s, 64, {}, {}};
    NetworkSpec stopped = office;
    stopped.name = u"stopped"_s;
    stopped.uuid = QUuid::createUuid();
    stopped.bridge = u"virbr2"_s;
    stopped.v4->address = u"192.168.160.1"_s;
    stopped.v6.reset();
    facts.networks = {office, stopped};
    facts.active = {officeId};
    facts.otherNetworks = {u"cards"_s};
    facts.bridges = {u"br0"_s};
    facts.interfaces = {u"lo"_s, u"eth0"_s, u"eth1"_s, u"wlan0"_s, u"br0"_s, u"virbr1"_s};
    facts.devices = {{u"wlan0"_s, true, false, {}, 1500},
                     {u"eth1"_s, false, false, u"br0"_s, 1500},
                     {u"eth0"_s, false, false, {}, 1500},
                     {u"eth2"_s, false, true, {}, 9000}};
    facts.hostSubnets = {{u"192.168.1.5"_s, 24, u"eth0"_s},
                         {u"10.8.0.0"_s, 16, u"tun0"_s},
                         {u"0.0.0.0"_s, 1, u"tun0"_s},
                         {u"2001:db8:1::5"_s, 64, u"eth0"_s}};
    facts.routesKnown = true;
    return facts;
}

NetworkSpec nat()
{
    NetworkSpec spec;
    spec.name = u"new"_s;
    spec.v4 = NetworkSubnet{u"192.168.200.1"_s, 24, {{u"192.168.200.2"_s, u"192.168.200.254"_s}}, {}};
    return spec;
}

NetworkSpec withV6(const QString &address, int prefix = 64)
{
    NetworkSpec spec = nat();
    spec.v6 = NetworkSubnet{address, prefix, {}, {}};
    return spec;
}

NetworkSpec bridge(const QString &name)
{
    NetworkSpec spec;
    spec.name = u"lan"_s;
    spec.kind = Kind::Bridge;
    spec.bridge = name;
    return spec;
}

NetworkSpec macvtap(const QString &device)
{
    NetworkSpec spec;
    spec.name = u"lan"_s;
    spec.kind = Kind::Macvtap;
    spec.device = device;
    return spec;
}

using Change = std::function<void(NetworkSpec &)>;

} // namespace

Q_DECLARE_METATYPE(NetworkSpec)

class TestSpecCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodOnesPass_data()
    {
        QTest::addColumn<NetworkSpec>("spec");
        QTest::newRow("nat") << nat();
        QTest::newRow("v6") << withV6(u"fd00:200::1"_s);
        QTest::newRow("bridge") << bridge(u"br0"_s);
        QTest::newRow("macvtap") << macvtap(u"eth0"_s);
        NetworkSpec isolated = nat();
        isolated.kind = Kind::Isolated;
        isolated.v4.reset();
        QTest::newRow("no addresses at all") << isolated;
        NetworkSpec rich = withV6(u"fd00:200::1"_s);
        rich.v6->ranges = {{u"fd00:200::1000"_s, u"fd00:200::ffff"_s}};
        rich.v6->reservations = {{QString(), u"web"_s, u"fd00:200::20"_s}};
        rich.v4->reservations = {{u"52:54:00:00:00:01"_s, u"web"_s, u"192.168.200.9"_s}};
        rich.domain = u"lab.example"_s;
        rich.dnsForwarders = {u"9.9.9.9"_s, u"2620:fe::fe"_s};
        rich.dnsHosts = {{u"192.168.200.1"_s, {u"gw"_s, u"gw.lab.example"_s}}};
        rich.mtu = 1400;
        rich.bridge = u"virbr-new"_s;
        rich.device = u"eth0"_s;
        rich.portGroups = {{u"slow"_s, true, {}, 100, 100}, {u"fast"_s, false, {}, 0, 0}};
        QTest::newRow("rich") << rich;
        NetworkSpec vlan = bridge(u"ovs0"_s);
        vlan.bridgeType = u"openvswitch"_s;
        vlan.vlan = 4094;
        vlan.portGroups = {{u"trunk"_s, false, {1, 2}, 0, 0}};
        QTest::newRow("Open vSwitch") << vlan;
    }
    void goodOnesPass()
    {
        QFETCH(NetworkSpec, spec);
        const auto problems = checkNetworkSpec(spec, host());
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().message));
    }

    void badInputIsToldAtItsField_data()
    {
        QTest::addColumn<NetworkSpec>("spec");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("row");
        const auto row = [](const char *name, NetworkSpec spec, const Change &change, Field field, const QString &words,
                            int line = -1) {
            change(spec);
            QTest::newRow(name) << spec << int(field) << words << line;
        };
        row(
            "no name", nat(), [](auto &s) { s.name.clear(); }, Field::Name, u"Enter a name"_s);
        row(
            "taken name", nat(), [](auto &s) { s.name = u"office"_s; }, Field::Name, u"of this name"_s);
        row(
            "taken by another kind", nat(), [](auto &s) { s.name = u"cards"_s; }, Field::Name, u"of this name"_s);
        row(
            "slash", nat(), [](auto &s) { s.name = u"../x"_s; }, Field::Name, u"no slash"_s);
        row(
            "line break", nat(), [](auto &s) { s.name = u"a\nb"_s; }, Field::Name, u"no line break"_s);
        row(
            "bridge too long", nat(), [](auto &s) { s.bridge = u"abcdefghijklmnop"_s; }, Field::Bridge,
            u"at most 15"_s);
        row(
            "bridge odd", nat(), [](auto &s) { s.bridge = u"br 0"_s; }, Field::Bridge, u"letters"_s);
        row(
            "bridge of a network", nat(), [](auto &s) { s.bridge = u"virbr2"_s; }, Field::Bridge, u"stopped"_s);
        row(
            "bridge is an interface", nat(), [](auto &s) { s.bridge = u"eth0"_s; }, Field::Bridge,
            u"interface of this name"_s);
        row(
            "no address", nat(), [](auto &s) { s.v4.reset(); }, Field::V4Subnet, u"needs an address"_s);
        row(
            "malformed", nat(), [](auto &s) { s.v4->address = u"192.168.200"_s; }, Field::V4Subnet, u"no IPv4"_s);
        row(
            "v6 for v4", nat(), [](auto &s) { s.v4->address = u"fd00::1"_s; }, Field::V4Subnet, u"no IPv4"_s);
        row(
            "prefix", nat(), [](auto &s) { s.v4->prefix = 31; }, Field::V4Subnet, u"between 8 and 30"_s);
        row(
            "prefix 0", nat(), [](auto &s) { s.v4->prefix = 0; }, Field::V4Subnet, u"between 8 and 30"_s);
        row(
            "network", nat(), [](auto &s) { s.v4->address = u"192.168.200.0"_s; }, Field::V4Subnet, u"192.168.200.1"_s);
        row(
            "broadcast", nat(), [](auto &s) { s.v4->address = u"192.168.200.255"_s; }, Field::V4Subnet, u"broadcast"_s);
        row(
            "loopback", nat(), [](auto &s) { s.v4->address = u"127.0.5.1"_s; }, Field::V4Subnet, u"not for use"_s);
        row(
            "overlaps a network", nat(), [](auto &s) { s.v4->address = u"192.168.150.129"_s; }, Field::V4Subnet,
            u"192.168.150.0/24 of the virtual network office"_s);
        row(
            "holds a network", nat(),
            [](auto &s) {
                s.v4 = NetworkSubnet{u"192.168.144.1"_s, 20, {}, {}};
            },
            Field::V4Subnet, u"office"_s);
        row(
            "overlaps the LAN", nat(), [](auto &s) { s.v4->address = u"192.168.1.1"_s; }, Field::V4Subnet,
            u"192.168.1.0/24, which the host reaches by eth0"_s);
        row(
            "overlaps a route", nat(), [](auto &s) { s.v4->address = u"10.8.77.1"_s; }, Field::V4Subnet, u"tun0"_s);
        row(
            "v6 malformed", withV6(u"fd00::1::2"_s), [](auto &) {}, Field::V6Subnet, u"no IPv6"_s);
        row(
            "v6 network", withV6(u"fd00:200::"_s), [](auto &) {}, Field::V6Subnet, u"network itself"_s);
        row(
            "v6 link-local", withV6(u"fe80::1"_s), [](auto &) {}, Field::V6Subnet, u"not for use"_s);
        row(
            "v6 overlaps", withV6(u"fd00:150::2"_s), [](auto &) {}, Field::V6Subnet, u"office"_s);
        row(
            "v6 overlaps the LAN", withV6(u"2001:db8:1::1"_s), [](auto &) {}, Field::V6Subnet, u"eth0"_s);
        row(
            "v6 prefix", withV6(u"fd00:200::1"_s, 127), [](auto &) {}, Field::V6Subnet, u"between 8 and 126"_s);
        row(
            "v6 range needs 64", withV6(u"fd00:200::1"_s, 56),
            [](auto &s) {
                s.v6->ranges = {{u"fd00:200::10"_s, u"fd00:200::20"_s}};
            },
            Field::V6Subnet, u"at least 64"_s);
        const auto range = [](const QString &first, const QString &last) {
            return [first, last](NetworkSpec &s) { s.v4->ranges = {{first, last}}; };
        };
        row("range outside", nat(), range(u"192.168.201.2"_s, u"192.168.201.9"_s), Field::V4Range,
            u"inside 192.168.200.0/24"_s, 0);
        row("range ends outside", nat(), range(u"192.168.200.2"_s, u"192.168.201.9"_s), Field::V4Range, u"inside"_s, 0);
        row("range backwards", nat(), range(u"192.168.200.9"_s, u"192.168.200.2"_s), Field::V4Range,
            u"before its first"_s, 0);
        row("range with broadcast", nat(), range(u"192.168.200.9"_s, u"192.168.200.255"_s), Field::V4Range,
            u"cannot be given out"_s, 0);
        row("range half empty", nat(), range(u"192.168.200.9"_s, QString()), Field::V4Range, u"first and a last"_s, 0);
        row(
            "ranges overlap", nat(),
            [](auto &s) {
                s.v4->ranges.append({u"192.168.200.100"_s, u"192.168.200.110"_s});
            },
            Field::V4Range, u"overlaps with another"_s, 1);
        row(
            "range too large", nat(),
            [](auto &s) {
                s.v4 = NetworkSubnet{u"172.16.0.1"_s, 12, {{u"172.16.0.2"_s, u"172.18.0.9"_s}}, {}};
            },
            Field::V4Range, u"no range of more than"_s, 0);
        row(
            "v6 range too large", withV6(u"fd00:200::1"_s),
            [](auto &s) {
                s.v6->ranges = {{u"fd00:200::2"_s, u"fd00:200::2:2"_s}};
            },
            Field::V6Range, u"no range of more than"_s, 0);
        const auto host = [](const QString &mac, const QString &address, const QString &name = {}) {
            return [=](NetworkSpec &s) {
                s.v4->reservations = {{u"52:54:00:00:00:01"_s, u"one"_s, u"192.168.200.5"_s}, {mac, name, address}};
            };
        };
        row("mac", nat(), host(u"52:54:00"_s, u"192.168.200.6"_s), Field::V4Reservation, u"no MAC"_s, 1);
        row("mac of groups", nat(), host(u"01:00:5e:00:00:01"_s, u"192.168.200.6"_s), Field::V4Reservation, u"group"_s,
            1);
        row("no mac", nat(), host(QString(), u"192.168.200.6"_s), Field::V4Reservation, u"Enter the MAC"_s, 1);
        row("mac in use", nat(), host(u"52:54:00:00:00:01"_s, u"192.168.200.6"_s), Field::V4Reservation,
            u"has a reservation already"_s, 1);
        row("address in use", nat(), host(u"52:54:00:00:00:02"_s, u"192.168.200.5"_s), Field::V4Reservation,
            u"for another machine"_s, 1);
        row("name in use", nat(), host(u"52:54:00:00:00:02"_s, u"192.168.200.6"_s, u"One"_s), Field::V4Reservation,
            u"has this name"_s, 1);
        row("odd name", nat(), host(u"52:54:00:00:00:02"_s, u"192.168.200.6"_s, u"a b"_s), Field::V4Reservation,
            u"letters"_s, 1);
        row("reserved outside", nat(), host(u"52:54:00:00:00:02"_s, u"192.168.201.6"_s), Field::V4Reservation,
            u"inside"_s, 1);
        row("reserved for the host", nat(), host(u"52:54:00:00:00:02"_s, u"192.168.200.1"_s), Field::V4Reservation,
            u"host itself"_s, 1);
        row(
            "v6 by mac", withV6(u"fd00:200::1"_s),
            [](auto &s) {
                s.v6->reservations = {{u"52:54:00:00:00:02"_s, u"a"_s, u"fd00:200::5"_s}};
            },
            Field::V6Reservation, u"by the machine's name"_s, 0);
        row(
            "domain", nat(), [](auto &s) { s.domain = u"-lab..x"_s; }, Field::Domain, u"domain name"_s);
        row(
            "forwarder", nat(),
            [](auto &s) {
                s.dnsForwarders = {u"9.9.9.9"_s, u"dns.example"_s};
            },
            Field::DnsForwarder, u"dns.example is no IP"_s, 1);
        row(
            "forwards to itself", nat(), [](auto &s) { s.dnsForwarders = {u"192.168.200.1"_s}; }, Field::DnsForwarder,
            u"own name server"_s, 0);
        row(
            "dns address", nat(),
            [](auto &s) {
                s.dnsHosts = {{u"x"_s, {u"a"_s}}};
            },
            Field::DnsHost, u"no IP"_s, 0);
        row(
            "dns names", nat(),
            [](auto &s) {
                s.dnsHosts = {{u"10.0.0.1"_s, {}}};
            },
            Field::DnsHost, u"names"_s, 0);
        row(
            "dns twice", nat(),
            [](auto &s) {
                s.dnsHosts = {{u"10.0.0.1"_s, {u"a"_s}}, {u"10.0.0.1"_s, {u"b"_s}}};
            },
            Field::DnsHost, u"line of its own"_s, 1);
        row(
            "mtu", nat(), [](auto &s) { s.mtu = 100; }, Field::Mtu, u"between 576"_s);
        row(
            "mtu for v6", withV6(u"fd00:200::1"_s), [](auto &s) { s.mtu = 1000; }, Field::Mtu, u"between 1280"_s);
        row(
            "mtu of a bridge", bridge(u"br0"_s), [](auto &s) { s.mtu = 1400; }, Field::Mtu, u"host's interface"_s);
        row(
            "vlan on a bridge", bridge(u"br0"_s), [](auto &s) { s.vlan = 5; }, Field::Vlan, u"Open vSwitch"_s);
        row(
            "vlan on nat", nat(), [](auto &s) { s.vlan = 5; }, Field::Vlan, u"bridge over a VLAN"_s);
        row(
            "vlan number", bridge(u"br0"_s),
            [](auto &s) {
                s.bridgeType = u"openvswitch"_s;
                s.vlan = 4095;
            },
            Field::Vlan, u"1 to 4094"_s);
        row(
            "port group name", nat(),
            [](auto &s) {
                s.portGroups = {{QString(), false, {}, 0, 0}};
            },
            Field::PortGroup, u"Enter a name"_s, 0);
        row(
            "port group twice", nat(),
            [](auto &s) {
                s.portGroups = {{u"a"_s, false, {}, 0, 0}, {u"a"_s, false, {}, 0, 0}};
            },
            Field::PortGroup, u"of this name"_s, 1);
        row(
            "two defaults", nat(),
            [](auto &s) {
                s.portGroups = {{u"a"_s, true, {}, 0, 0}, {u"b"_s, true, {}, 0, 0}};
            },
            Field::PortGroup, u"Only one"_s, 1);
        row(
            "port group vlan", nat(),
            [](auto &s) {
                s.portGroups = {{u"a"_s, true, {7}, 0, 0}};
            },
            Field::PortGroup, u"Open vSwitch"_s, 0);
        row(
            "no bridge", bridge(QString()), [](auto &) {}, Field::Bridge, u"Choose the bridge"_s);
        row(
            "a network's bridge", bridge(u"virbr1"_s), [](auto &) {}, Field::Bridge, u"belongs to"_s);
        row(
            "macvtap on Wi-Fi", macvtap(u"wlan0"_s), [](auto &) {}, Field::Device, u"Wi-Fi"_s);
        row(
            "macvtap on a port", macvtap(u"eth1"_s), [](auto &) {}, Field::Device, u"a port of br0"_s);
        row(
            "macvtap on nothing", macvtap(QString()), [](auto &) {}, Field::Device, u"Choose"_s);
        row(
            "macvtap mode", macvtap(u"eth0"_s), [](auto &s) { s.macvtapMode = u"x"_s; }, Field::MacvtapMode,
            u"not known"_s);
        row(
            "open with a device", nat(),
            [](auto &s) {
                s.kind = Kind::Open;
                s.device = u"eth0"_s;
            },
            Field::Device, u"bound to one"_s);
    }
    void badInputIsToldAtItsField()
    {
        QFETCH(NetworkSpec, spec);
        QFETCH(int, field);
        QFETCH(QString, words);
        QFETCH(int, row);
        QStringList seen;
        bool told = false;
        for (const NetworkProblem &problem : checkNetworkSpec(spec, host())) {
            seen.append(u"%1/%2: %3"_s.arg(int(problem.field)).arg(problem.row).arg(problem.message));
            told = told
                || (int(problem.field) == field && problem.severity == Severity::Error && problem.row == row
                    && problem.message.contains(words));
        }
        QVERIFY2(told, qPrintable(seen.join(u'\n')));
    }

    void warnsWithoutForbidding()
    {
        const auto only = [](const NetworkSpec &spec) {
            const auto problems = checkNetworkSpec(spec, host());
            return problems.size() == 1 && !hasErrors(problems) ? int(problems.first().field) : -1;
        };
        NetworkSpec spec = nat();
        spec.v4->address = u"192.168.160.7"_s; // of a network that is stopped
        spec.v4->ranges.clear();
        QCOMPARE(only(spec), int(Field::V4Subnet));
        spec.v4->address = u"8.8.8.1"_s;
        QCOMPARE(only(spec), int(Field::V4Subnet));
        QCOMPARE(only(withV6(u"fd00:200::1"_s, 80)), int(Field::V6Subnet));
        QCOMPARE(only(bridge(u"br9"_s)), int(Field::Bridge));
        QCOMPARE(only(macvtap(u"eth9"_s)), int(Field::Device));
        spec = nat();
        spec.device = u"eth0"_s;
        spec.mtu = 9000;
        QCOMPARE(only(spec), int(Field::Mtu));
    }

    void anEditIsNotInItsOwnWay()
    {
        NetworkFacts facts = host();
        NetworkSpec spec = facts.networks[0];
        QVERIFY(checkNetworkSpec(spec, facts, officeId).isEmpty());
        QVERIFY(hasErrors(checkNetworkSpec(spec, facts)));
        spec.name = u"renamed"_s;
        QCOMPARE(int(checkNetworkSpec(spec, facts, officeId).value(0).field), int(Field::Name));
        spec = facts.networks[0];
        spec.kind = Kind::Bridge;
        spec.bridge = u"br0"_s;
        QCOMPARE(int(checkNetworkSpec(spec, facts, officeId).value(0).field), int(Field::General));
        spec = facts.networks[0];
        spec.kind = Kind::Isolated;
        QVERIFY(checkNetworkSpec(spec, facts, officeId).isEmpty());
    }

    void suggestionsPassTheChecks()
    {
        NetworkFacts facts = host();
        facts.hostSubnets.append({u"192.168.122.0"_s, 23, u"eth0"_s}); // 122 and 123
        for (const Kind kind : {Kind::Nat, Kind::Isolated, Kind::Routed, Kind::Open, Kind::Bridge, Kind::Macvtap}) {
            const NetworkSpec spec = suggestNetwork(kind, facts);
            const auto problems = checkNetworkSpec(spec, facts);
            QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().message));
            QCOMPARE(int(spec.kind), int(kind));
        }
        NetworkSpec first = suggestNetwork(Kind::Nat, facts);
        first.uuid = QUuid::createUuid();
        facts.networks.append(first);
        const NetworkSpec second = suggestNetwork(Kind::Nat, facts);
        QCOMPARE(second.name, u"nat2"_s);
        QVERIFY(second.v4->address != first.v4->address);
        QVERIFY(checkNetworkSpec(second, facts).isEmpty());
        // A Wi-Fi card and a bridge's port are not offered.
        QCOMPARE(suggestNetwork(Kind::Macvtap, facts).device, u"eth0"_s);
    }

    void theDefaultNetworkIsLibvirts()
    {
        NetworkFacts facts = host();
        QVERIFY(facts.isDefaultMissing());
        NetworkSpec spec = suggestDefaultNetwork(facts);
        QCOMPARE(spec.name, u"default"_s);
        QCOMPARE(spec.bridge, u"virbr0"_s);
        QCOMPARE(spec.v4->address, u"192.168.122.1"_s);
        QCOMPARE(spec.v4->ranges, (QList<DhcpRange>{{u"192.168.122.2"_s, u"192.168.122.254"_s}}));
        QVERIFY(spec.autostart && spec.startNow);
        facts.hostSubnets.append({u"192.168.122.77"_s, 24, u"eth0"_s}); // we are a guest ourselves
        spec = suggestDefaultNetwork(facts);
        QVERIFY(spec.v4->address != "192.168.122.1"_L1);
        QVERIFY(checkNetworkSpec(spec, facts).isEmpty());
        facts.networks[0].name = u"default"_s;
        QVERIFY(!facts.isDefaultMissing());
    }

    void rangesFitTheirSubnet()
    {
        const auto range = [](const QString &address, int prefix) -> QString {
            const DhcpRange made = suggestRange({address, prefix, {}, {}});
            return made.first + u'-' + made.last;
        };
        QCOMPARE(range(u"10.0.0.1"_s, 30), u"10.0.0.2-10.0.0.2"_s);
        QCOMPARE(range(u"10.0.0.1"_s, 28), u"10.0.0.2-10.0.0.14"_s);
        QCOMPARE(range(u"10.0.0.14"_s, 28), u"10.0.0.1-10.0.0.13"_s);
        QCOMPARE(range(u"10.0.0.4"_s, 28), u"10.0.0.5-10.0.0.14"_s);
        QCOMPARE(range(u"fd00::1"_s, 64), u"fd00::1000-fd00::ffff"_s);
        QCOMPARE(range(u"no"_s, 24), u"-"_s);
        NetworkSpec wide = nat();
        wide.v4 = NetworkSubnet{u"172.16.0.1"_s, 12, {}, {}};
        wide.v4->ranges = {suggestRange(*wide.v4)};
        QVERIFY(checkNetworkSpec(wide, host()).isEmpty());
        NetworkFacts facts = host();
        NetworkSpec both = nat();
        both.v6 = suggestV6Subnet(facts, "a host");
        QVERIFY(checkNetworkSpec(both, facts).isEmpty());
        QVERIFY(both.v6->address != suggestV6Subnet(facts, "another").address);
        facts.hostSubnets.append({both.v6->address, 64, {}});
        QVERIFY(both.v6->address != suggestV6Subnet(facts, "a host").address);
    }
};

QTEST_GUILESS_MAIN(TestSpecCheck)
#include "tst_speccheck.moc"
