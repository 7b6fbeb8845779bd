// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual networks as forms have them: read, built, edited without touching anything else, and what a change means for
// a network that runs.
#include "models/networks/networkchange.h"
#include "models/xml/networkplug.h"
#include "models/xml/networkspecxml.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;

// As an admin wrote it: everything a form knows, and much that it does not.
const auto rich = uR"(<?xml version='1.0'?>
<!-- kept by hand -->
<network ipv6="yes" trustGuestRxFilters='no'>
  <name>office</name>
  <uuid>0dd3e1a4-2f1a-4a54-9c0e-5a2b7a3d1c11</uuid>
  <metadata><a:b xmlns:a='urn:x'>  &amp; kept </a:b></metadata>
  <forward dev='eth0' mode='nat'>
    <nat ipv6='yes'><port start='1024' end='65535'/></nat>
    <interface dev='eth0'/>
  </forward>
  <bridge name='virbr7' stp='off' delay='3'/>
  <mtu size='1400'/>
  <mac address='52:54:00:aa:bb:cc'/>
  <domain name='office.test' localOnly='yes'/>
  <dns forwardPlainNames='no'>
    <forwarder domain='corp.test' addr='10.1.1.1'/>
    <forwarder addr='9.9.9.9'/>
    <txt name='x' value='y'/>
    <host ip='192.168.150.5'><hostname>files</hostname><hostname>nas</hostname></host>
  </dns>
  <bandwidth><inbound average='1000'/></bandwidth>
  <ip address='192.168.150.1' netmask='255.255.255.0' localPtr='yes'>
    <tftp root='/srv/tftp'/>
    <dhcp>
      <range start='192.168.150.10' end='192.168.150.99'><lease expiry='2' unit='hours'/></range>
      <host mac='52:54:00:00:00:01' name='one' ip='192.168.150.201'><lease expiry='1'/></host>
      <host mac='52:54:00:00:00:02' ip='192.168.150.202'/>
      <bootp file='pxe.0'/>
    </dhcp>
  </ip>
  <ip family='ipv6' address='fd00:1::1' prefix='64'>
    <dhcp><range start='fd00:1::1000' end='fd00:1::ffff'/></dhcp>
  </ip>
  <route address='10.9.0.0' prefix='16' gateway='192.168.150.9'/>
  <portgroup name='slow' default='yes'>
    <bandwidth><inbound average='100' peak='200' burst='300'/><outbound average='50'/></bandwidth>
  </portgroup>
  <dnsmasq:options xmlns:dnsmasq='http://libvirt.org/schemas/network/dnsmasq/1.0'>
    <dnsmasq:option value='log-queries'/>
  </dnsmasq:options>
</network>
)"_s;

NetworkSpec read(const QString &xml)
{
    const auto spec = readNetworkSpec(xml);
    return spec.has_value() ? *spec : NetworkSpec{};
}

NetworkSpec full(Kind kind)
{
    NetworkSpec spec;
    spec.kind = kind;
    spec.name = u"a & b"_s;
    spec.uuid = QUuid(u"{0dd3e1a4-2f1a-4a54-9c0e-5a2b7a3d1c11}"_s);
    if (kind == Kind::Bridge) {
        spec.bridge = u"br0"_s;
        spec.bridgeType = u"openvswitch"_s;
        spec.vlan = 42;
        spec.portGroups = {{u"trunk"_s, true, {10, 20}, 0, 0}, {u"one"_s, false, {30}, 1000, 2000}};
        return spec;
    }
    if (kind == Kind::Macvtap) {
        spec.device = u"eth1"_s;
        spec.macvtapMode = u"vepa"_s;
        return spec;
    }
    if (kind == Kind::Nat || kind == Kind::Routed) {
        spec.device = u"eth0"_s;
    }
    spec.bridge = u"virbr9"_s;
    spec.v4 = NetworkSubnet{u"10.9.8.1"_s,
                            24,
                            {{u"10.9.8.10"_s, u"10.9.8.20"_s}, {u"10.9.8.30"_s, u"10.9.8.40"_s}},
                            {{u"52:54:00:11:22:33"_s, u"web"_s, u"10.9.8.200"_s}}};
    spec.v6 = NetworkSubnet{
        u"fd00:9::1"_s, 64, {{u"fd00:9::1000"_s, u"fd00:9::ffff"_s}}, {{QString(), u"web"_s, u"fd00:9::200"_s}}};
    spec.domain = u"lab.test"_s;
    spec.domainLocalOnly = true;
    spec.dnsForwarders = {u"9.9.9.9"_s, u"2620:fe::fe"_s};
    spec.dnsHosts = {{u"10.9.8.1"_s, {u"gw"_s, u"router"_s}}};
    spec.mtu = 1400;
    spec.portGroups = {{u"slow"_s, true, {}, 100, 50}};
    return spec;
}

/// What is different, as the lines that are only in one of the two.
QStringList changedLines(const QString &before, const QString &after)
{
    QStringList lines;
    QStringList other = after.split(u'\n');
    for (const QString &line : before.split(u'\n')) {
        if (!other.removeOne(line)) {
            lines.append(u"-"_s + line.trimmed());
        }
    }
    for (const QString &line : std::as_const(other)) {
        lines.append(u"+"_s + line.trimmed());
    }
    return lines;
}

using Change = std::function<void(NetworkSpec &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestNetworkSpec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsBuiltIsReadAgain_data()
    {
        QTest::addColumn<int>("kind");
        for (const Kind kind : {Kind::Nat, Kind::Isolated, Kind::Routed, Kind::Open, Kind::Bridge, Kind::Macvtap}) {
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
        }
    }
    void whatIsBuiltIsReadAgain()
    {
        QFETCH(int, kind);
        const NetworkSpec spec = full(Kind(kind));
        const auto again = readNetworkSpec(buildNetworkXml(spec));
        QVERIFY(again.has_value());
        QVERIFY2(*again == spec, qPrintable(buildNetworkXml(spec)));
    }

    void theLeastThatCanBe()
    {
        NetworkSpec spec;
        spec.kind = Kind::Isolated;
        spec.name = u"bare"_s;
        QCOMPARE(buildNetworkXml(spec).simplified(), u"<network> <name>bare</name> </network>"_s);
        spec.kind = Kind::Macvtap;
        spec.device = u"eth0"_s;
        QVERIFY(buildNetworkXml(spec).contains(u"<forward mode=\"bridge\" dev=\"eth0\">"_s)
                || buildNetworkXml(spec).contains(u"<forward mode='bridge' dev='eth0'>"_s));
    }

    void readsWhatAFormCanShow()
    {
        const NetworkSpec spec = read(rich);
        QCOMPARE(spec.name, u"office"_s);
        QCOMPARE(int(spec.kind), int(Kind::Nat));
        QCOMPARE(spec.device, u"eth0"_s);
        QCOMPARE(spec.bridge, u"virbr7"_s);
        QVERIFY(spec.v4 && spec.v6 && spec.natV6);
        QCOMPARE(spec.v4->prefix, 24);
        QCOMPARE(spec.v4->ranges, (QList<DhcpRange>{{u"192.168.150.10"_s, u"192.168.150.99"_s}}));
        QCOMPARE(spec.v4->reservations.size(), 2);
        QCOMPARE(spec.v4->reservations[0].name, u"one"_s);
        QCOMPARE(spec.v6->address, u"fd00:1::1"_s);
        QCOMPARE(spec.dnsForwarders, QStringList{u"9.9.9.9"_s}); // the one of a domain is not the form's
        QCOMPARE(spec.dnsHosts, (QList<DnsHost>{{u"192.168.150.5"_s, {u"files"_s, u"nas"_s}}}));
        QCOMPARE(spec.mtu, 1400);
        QVERIFY(spec.domainLocalOnly);
        QCOMPARE(spec.portGroups, (QList<PortGroup>{{u"slow"_s, true, {}, 100, 50}}));
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("middle");
        QTest::addColumn<int>("kind"); // -1: no form can show it
        QTest::newRow("none") << u""_s << int(Kind::Isolated);
        QTest::newRow("bare") << u"<forward/>"_s << int(Kind::Nat);
        QTest::newRow("route") << u"<forward mode='route'/>"_s << int(Kind::Routed);
        QTest::newRow("open") << u"<forward mode='open'/>"_s << int(Kind::Open);
        QTest::newRow("bridge") << u"<forward mode='bridge'/><bridge name='br0'/>"_s << int(Kind::Bridge);
        QTest::newRow("direct") << u"<forward mode='bridge'><interface dev='eth0'/></forward>"_s << int(Kind::Macvtap);
        QTest::newRow("private") << u"<forward mode='private' dev='eth0'/>"_s << int(Kind::Macvtap);
        QTest::newRow("passthrough") << u"<forward mode='passthrough'><pf dev='eth0'/></forward>"_s
                                     << int(Kind::Macvtap);
        QTest::newRow("hostdev") << u"<forward mode='hostdev' managed='yes'><pf dev='eth0'/></forward>"_s << -1;
    }
    void kinds()
    {
        QFETCH(QString, middle);
        QFETCH(int, kind);
        const auto spec = readNetworkSpec(u"<network><name>n</name>%1</network>"_s.arg(middle));
        QCOMPARE(spec.has_value(), kind >= 0);
        if (kind >= 0) {
            QCOMPARE(int(spec->kind), kind);
        } else {
            QCOMPARE(spec.error().kind, ErrorKind::Unsupported);
        }
    }

    void whatIsNoNetworkIsRefused()
    {
        for (const QString &text : {u""_s, u"<domain/>"_s, u"<network>"_s, u"no"_s}) {
            QCOMPARE(readNetworkSpec(text).error().kind, ErrorKind::Invalid);
            QCOMPARE(editNetworkXml(text, {}, {}).error().kind, ErrorKind::Invalid);
        }
    }

    void anEditOfNothingChangesNoByte()
    {
        const NetworkSpec spec = read(rich);
        QCOMPARE(editNetworkXml(rich, spec, spec).value_or(QString()), rich);
    }

    void anEditTouchesNothingElse_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("lines");
        const auto row = [](const char *name, const Change &change, const QStringList &lines) {
            QTest::newRow(name) << change << lines;
        };
        row("address", [](NetworkSpec &s) { s.v4->address = u"192.168.150.2"_s; },
            {u"-<ip address='192.168.150.1' netmask='255.255.255.0' localPtr='yes'>"_s,
             u"+<ip address='192.168.150.2' netmask='255.255.255.0' localPtr='yes'>"_s});
        row("prefix", [](NetworkSpec &s) { s.v4->prefix = 25; },
            {u"-<ip address='192.168.150.1' netmask='255.255.255.0' localPtr='yes'>"_s,
             u"+<ip address='192.168.150.1' localPtr='yes' prefix='25'>"_s});
        row("range",
            [](NetworkSpec &s) {
                s.v4->ranges.append({u"192.168.150.110"_s, u"192.168.150.120"_s});
            },
            {u"+<range start='192.168.150.110' end='192.168.150.120'/>"_s});
        row("no range", [](NetworkSpec &s) { s.v4->ranges.clear(); },
            {u"-<range start='192.168.150.10' end='192.168.150.99'><lease expiry='2' unit='hours'/></range>"_s});
        row("reservation", [](NetworkSpec &s) { s.v4->reservations.removeAt(1); },
            {u"-<host mac='52:54:00:00:00:02' ip='192.168.150.202'/>"_s});
        row("new reservation",
            [](NetworkSpec &s) {
                s.v4->reservations.append({u"52:54:00:00:00:03"_s, u"x<y"_s, u"192.168.150.203"_s});
            },
            {u"+<host mac='52:54:00:00:00:03' name='x&lt;y' ip='192.168.150.203'/>"_s});
        row("dns", [](NetworkSpec &s) { s.dnsHosts = {}; },
            {u"-<host ip='192.168.150.5'><hostname>files</hostname><hostname>nas</hostname></host>"_s});
        row("forwarder", [](NetworkSpec &s) { s.dnsForwarders = {}; }, {u"-<forwarder addr='9.9.9.9'/>"_s});
        row("mtu", [](NetworkSpec &s) { s.mtu = 0; }, {u"-<mtu size='1400'/>"_s});
        row("domain", [](NetworkSpec &s) { s.domainLocalOnly = false; },
            {u"-<domain name='office.test' localOnly='yes'/>"_s, u"+<domain name='office.test'/>"_s});
        row("no v6", [](NetworkSpec &s) { s.v6.reset(); },
            {u"-<nat ipv6='yes'><port start='1024' end='65535'/></nat>"_s,
             u"-<ip family='ipv6' address='fd00:1::1' prefix='64'>"_s,
             u"-<dhcp><range start='fd00:1::1000' end='fd00:1::ffff'/></dhcp>"_s, u"-</ip>"_s,
             u"+<nat><port start='1024' end='65535'/></nat>"_s});
        row("routed", [](NetworkSpec &s) { s.kind = Kind::Routed; },
            {u"-<forward dev='eth0' mode='nat'>"_s, u"-<nat ipv6='yes'><port start='1024' end='65535'/></nat>"_s,
             u"+<forward dev='eth0' mode='route'>"_s});
        row("isolated",
            [](NetworkSpec &s) {
                s.kind = Kind::Isolated;
                s.device.clear();
            },
            {u"-<forward dev='eth0' mode='nat'>"_s, u"-<nat ipv6='yes'><port start='1024' end='65535'/></nat>"_s,
             u"-<interface dev='eth0'/>"_s, u"-</forward>"_s});
        row("device", [](NetworkSpec &s) { s.device = u"eth1"_s; },
            {u"-<forward dev='eth0' mode='nat'>"_s, u"-<interface dev='eth0'/>"_s,
             u"+<forward dev='eth1' mode='nat'>"_s, u"+<interface dev='eth1'/>"_s});
        row("any device", [](NetworkSpec &s) { s.device.clear(); },
            {u"-<forward dev='eth0' mode='nat'>"_s, u"-<interface dev='eth0'/>"_s, u"+<forward mode='nat'>"_s});
        row("rate", [](NetworkSpec &s) { s.portGroups[0].inboundAverage = 150; },
            {u"-<bandwidth><inbound average='100' peak='200' burst='300'/><outbound average='50'/></bandwidth>"_s,
             u"+<bandwidth><inbound average='150' peak='200' burst='300'/><outbound average='50'/></bandwidth>"_s});
        row("no portgroup", [](NetworkSpec &s) { s.portGroups.clear(); },
            {u"-<portgroup name='slow' default='yes'>"_s,
             u"-<bandwidth><inbound average='100' peak='200' burst='300'/><outbound average='50'/></bandwidth>"_s,
             u"-</portgroup>"_s});
    }
    void anEditTouchesNothingElse()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, lines);
        const NetworkSpec before = read(rich);
        NetworkSpec after = before;
        change(after);
        const auto edited = editNetworkXml(rich, before, after);
        QVERIFY(edited.has_value());
        QStringList got = changedLines(rich, *edited);
        got.sort();
        lines.sort();
        QCOMPARE(got, lines);
        // And it says what was asked for.
        NetworkSpec again = read(*edited);
        QVERIFY2(compareNetworks(again, after).isEmpty(), qPrintable(*edited));
    }

    /// Every kind's full definition from an empty one, and back.
    void editsReachEverything()
    {
        for (const Kind kind : {Kind::Nat, Kind::Isolated, Kind::Routed, Kind::Open}) {
            NetworkSpec bare;
            bare.kind = Kind::Isolated;
            bare.name = u"a & b"_s;
            bare.uuid = full(kind).uuid;
            const QString empty = buildNetworkXml(bare);
            const auto there = editNetworkXml(empty, bare, full(kind));
            QVERIFY(there.has_value());
            NetworkSpec expected = full(kind);
            QVERIFY2(read(*there) == expected, qPrintable(*there));
            const auto back = editNetworkXml(*there, expected, bare);
            QVERIFY(back.has_value());
            QVERIFY2(read(*back) == bare, qPrintable(*back));
        }
    }

    void tellsWhatNeedsARestart()
    {
        const NetworkSpec before = read(rich);
        QVERIFY(compareNetworks(before, before).isEmpty());
        NetworkSpec after = before;
        after.v4->ranges[0].last = u"192.168.150.120"_s;
        after.v4->reservations.clear();
        after.dnsHosts.append({u"192.168.150.7"_s, {u"printer"_s}});
        after.portGroups[0].inboundAverage = 7;
        after.autostart = !before.autostart;
        NetworkChange change = compareNetworks(before, after);
        QVERIFY(!change.needsRestart);
        QCOMPARE(change.live.size(), 5);
        after.domain = u"new.test"_s;
        after.mtu = 0;
        after.dnsForwarders = {};
        after.v4->address = u"192.168.150.2"_s;
        after.natV6 = false;
        after.device = u"eth9"_s;
        change = compareNetworks(before, after);
        QVERIFY(change.needsRestart);
        QCOMPARE(change.restart.size(), 6);
        // Only the order is different.
        after = before;
        std::swap(after.v4->reservations[0], after.v4->reservations[1]);
        QVERIFY(compareNetworks(before, after).isEmpty());
    }

    void asksLibvirtForEachChange()
    {
        const NetworkSpec running = read(rich);
        NetworkSpec after = running;
        after.v4->ranges = {{u"192.168.150.10"_s, u"192.168.150.120"_s}};
        after.v4->reservations[0].address = u"192.168.150.210"_s;
        after.v6->ranges.clear();
        after.portGroups = {{u"slow"_s, false, {}, 1, 0}, {u"fast"_s, true, {}, 0, 0}};
        const QList<NetworkUpdate> updates = networkUpdates(running, after);
        QStringList words;
        for (const NetworkUpdate &update : updates) {
            words.append(u"%1 %2 %3"_s.arg(int(update.section)).arg(int(update.command)).arg(int(update.v6)));
        }
        // Reservations go before ranges, deletions before additions, the old default before the new one.
        QCOMPARE(words,
                 (QStringList{u"1 1 0"_s, u"0 1 0"_s, u"0 0 0"_s, u"1 0 0"_s, u"0 1 1"_s, u"3 2 0"_s, u"3 0 0"_s}));
        QVERIFY(updates[2].xml.contains(u"192.168.150.120"_s));
        // Another subnet cannot be changed at once, and its ranges not either.
        after.v4->prefix = 25;
        for (const NetworkUpdate &update : networkUpdates(running, after)) {
            QVERIFY(update.v6 || update.section == NetworkUpdate::Section::PortGroup);
        }
    }

    /// libvirt finds an entry by any name in it: two that share one can only be changed with a restart.
    void namesWithTwoAddressesNeedARestart()
    {
        NetworkSpec before;
        before.dnsHosts = {{u"10.0.0.1"_s, {u"web"_s}}};
        NetworkSpec after = before;
        after.dnsHosts.append({u"fd00::1"_s, {u"web"_s}});
        QVERIFY(compareNetworks(before, after).needsRestart);
        QVERIFY(networkUpdates(before, after).isEmpty());
        after.dnsHosts[1].names = {u"db"_s};
        QVERIFY(!compareNetworks(before, after).needsRestart);
        QCOMPARE(networkUpdates(before, after).size(), 1);
    }

    void writesAsLibvirtDoes()
    {
        NetworkSpec spec = full(Kind::Nat);
        spec.v6->address = u"FD00:0009:0:0::0001"_s;
        spec.v4->reservations[0].mac = u" 52:54:00:AA:BB:CC"_s;
        spec = normalized(spec);
        QCOMPARE(spec.v6->address, u"fd00:9::1"_s);
        QCOMPARE(spec.v4->reservations[0].mac, u"52:54:00:aa:bb:cc"_s);
    }

    void plugsOfAGuest()
    {
        const auto plugs = readNetworkPlugs(
            uR"(<domain><devices><interface type='bridge'><source bridge='br0'/></interface><interface type='network'>
      <mac address='52:54:00:2c:7e:df'/>
      <source network='vt' portid='331ffa23-15b8-4b01-9714-6788404500e1' bridge='vtbr0' portgroup='slow'/>
      <target dev='vnet0'/><alias name='net0'/>
    </interface></devices></domain>)"_s);
        QVERIFY(plugs.has_value());
        QCOMPARE(plugs->size(), 1);
        const NetworkPlug &plug = plugs->first();
        QCOMPARE(plug.network, u"vt"_s);
        QCOMPARE(plug.port, QUuid(u"331ffa23-15b8-4b01-9714-6788404500e1"_s));
        QVERIFY(plug.xml.contains(u"<source network='vt' portgroup='slow'/>"_s)
                || plug.xml.contains(u"<source network=\"vt\" portgroup=\"slow\"/>"_s));
        const QString other = plug.into(u"other"_s);
        QVERIFY(other.contains(u"other"_s) && !other.contains(u"slow"_s) && other.contains(u"vnet0"_s));
    }
};

QTEST_GUILESS_MAIN(TestNetworkSpec)
#include "tst_networkspec.moc"
