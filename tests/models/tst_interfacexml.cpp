// SPDX-License-Identifier: GPL-3.0-or-later
// Network cards in definitions: read whole, changed without touching a byte beside what is meant, built anew.
#include "models/xml/interfacexml.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

/// Odd on purpose: quotes of both kinds, comments, strange indentation, elements that no form knows.
const QByteArray definition = R"(<?xml version="1.0"?>
<!-- by hand -->
<domain type='kvm' xmlns:x="urn:x">
  <name>web&amp;1</name>
  <devices>
    <disk type='file'><source file="/a&lt;b"/><target dev='vda'/></disk>
    <interface type='network'>
      <mac address="52:54:00:AA:00:01"/>
      <source network='default' portgroup="lab"/>
      <model type='virtio'/>
      <!-- the one that matters -->
      <driver name='vhost' queues='4'/>
      <boot order='2'/>
      <alias name='ua-lan'/>
      <address type='pci' domain='0x0000' bus='0x01' slot='0x00' function='0x0'/>
    </interface>
        <interface type="bridge">
	<mac address='52:54:00:aa:00:02'/><source bridge='br0'/>
	<virtualport type='openvswitch'><parameters interfaceid='09b11c53-8b5c-4eeb-8f00-d84eaa0aaa4f'/></virtualport>
	<vlan trunk='yes'><tag id='10' nativeMode='untagged'/><tag id='20'/></vlan>
	<bandwidth><inbound average='1000' peak='5000' floor='200' burst='1024'/><outbound average='128'/></bandwidth>
	<filterref filter='clean-traffic'><parameter name='IP' value='10.0.0.1'/></filterref>
	<link state="down"/><mtu size='9000'/><target dev='lan0'/><model type='e1000e'/>
        </interface>
    <interface type='direct'><mac address='52:54:00:aa:00:03'/><source dev='eth1' mode='private'/><model type='virtio'/></interface>
    <interface type='user'><mac address='52:54:00:aa:00:04'/></interface>
    <interface type='hostdev' managed='yes'><mac address='52:54:00:aa:00:05'/><source><address type='pci' domain='0' bus='3' slot='0' function='1'/></source></interface>
    <rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
  </devices>
</domain>
<!-- the end -->
)";

InterfaceSpec card(int index, const QByteArray &xml = definition)
{
    const auto all = readInterfaces(QString::fromUtf8(xml));
    return all.has_value() ? all->value(index) : InterfaceSpec{};
}

/// Removes what lies between the two texts in both, and tells whether the rest is the same.
bool differOnlyIn(const QByteArray &one, const QByteArray &other, const QByteArray &from, const QByteArray &to)
{
    const auto cut = [&](const QByteArray &text) {
        const qsizetype begin = text.indexOf(from);
        const qsizetype end = text.indexOf(to, begin);
        return begin < 0 || end < 0 ? QByteArray() : text.left(begin) + text.mid(end);
    };
    return !cut(one).isEmpty() && cut(one) == cut(other) && one != other;
}

} // namespace

class TestInterfaceXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatAFormKnows()
    {
        const auto all = readInterfaces(QString::fromUtf8(definition));
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 5);
        const InterfaceSpec &net = all->at(0);
        QCOMPARE(net.source, Source::Network);
        QCOMPARE(net.sourceName, u"default"_s);
        QCOMPARE(net.portGroup, u"lab"_s);
        QCOMPARE(net.mac, u"52:54:00:aa:00:01"_s);
        QCOMPARE(net.model, u"virtio"_s);
        QCOMPARE(net.bootOrder, 2);
        QCOMPARE(net.alias, u"ua-lan"_s);
        QCOMPARE(net.address, u"pci 0000:01:00.0"_s);
        QVERIFY(net.linkUp);
        const InterfaceSpec &bridge = all->at(1);
        QCOMPARE(bridge.source, Source::Bridge);
        QCOMPARE(bridge.sourceName, u"br0"_s);
        QCOMPARE(bridge.virtualPort, u"openvswitch"_s);
        QCOMPARE(bridge.vlans, (QList<int>{10, 20}));
        QCOMPARE(bridge.inbound, (InterfaceRate{1000, 5000, 1024}));
        QCOMPARE(bridge.outbound, (InterfaceRate{128, 0, 0}));
        QCOMPARE(bridge.filter, u"clean-traffic"_s);
        QCOMPARE(bridge.mtu, 9000);
        QCOMPARE(bridge.target, u"lan0"_s);
        QVERIFY(!bridge.linkUp);
        QCOMPARE(all->at(2).source, Source::Direct);
        QCOMPARE(all->at(2).directMode, u"private"_s);
        QCOMPARE(all->at(3).source, Source::User);
        QCOMPARE(all->at(4).source, Source::Other);
        QCOMPARE(all->at(4).otherType, u"hostdev"_s);
    }

    void refusesWhatIsNoGuest()
    {
        QVERIFY(!readInterfaces(u"<network/>"_s).has_value());
        QVERIFY(!readInterfaces(u"<domain><devices>"_s).has_value());
        QVERIFY(!withInterface("<domain/>", card(0)).has_value());
        InterfaceSpec stranger;
        stranger.mac = u"52:54:00:00:00:99"_s;
        const auto other = withoutInterface(definition, stranger);
        QVERIFY(!other.has_value());
        QCOMPARE(other.error().kind, ErrorKind::NotFound);
    }

    void aChangeOfNothingChangesNothing()
    {
        for (int i = 0; i < 5; ++i) {
            const auto same = withChangedInterface(definition, card(i), card(i), {});
            QVERIFY(same.has_value());
            QCOMPARE(*same, definition);
        }
    }

    void changesOnePartAndNoByteElsewhere_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("part");
        const auto row = [](const char *name, int index, const char *from, const char *to, NicPart part) {
            QTest::newRow(name) << index << QByteArray(from) << QByteArray(to) << int(part);
        };
        row("mac", 0, "52:54:00:AA:00:01", "52:54:00:11:22:33", NicPart::Mac);
        row("network", 0, "network='default'", "network='isolated'", NicPart::Source);
        row("portgroup", 0, "portgroup=\"lab\"", "portgroup=\"dmz\"", NicPart::PortGroup);
        row("boot", 0, "<boot order='2'/>", "<boot order='3'/>", NicPart::BootOrder);
        row("link up", 1, "<link state=\"down\"/>", "<link state=\"up\"/>", NicPart::Link);
        row("mtu", 1, "size='9000'", "size='1400'", NicPart::Mtu);
        row("model", 1, "type='e1000e'", "type='rtl8139'", NicPart::Model);
        row("rate keeps its floor", 1, "average='1000' peak='5000' floor='200' burst='1024'",
            "average='2000' peak='5000' floor='200' burst='1024'", NicPart::Rate);
        row("vlan", 1, "<vlan trunk='yes'><tag id='10' nativeMode='untagged'/><tag id='20'/></vlan>", "",
            NicPart::Vlan);
        row("filter", 1, "<filterref filter='clean-traffic'><parameter name='IP' value='10.0.0.1'/></filterref>", "",
            NicPart::Filter);
        row("bridge", 1, "bridge='br0'", "bridge='br1'", NicPart::Source);
        row("mode of macvtap", 2, "mode='private'", "mode='bridge'", NicPart::Source);
    }
    void changesOnePartAndNoByteElsewhere()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, part);
        QByteArray expected = definition;
        QVERIFY(expected.contains(from));
        expected.replace(from, to);
        if (to.isEmpty()) { // with the line that it stood on
            expected.replace("\n\t\n", "\n");
        }
        // What it should become, read from the text that is expected.
        const InterfaceSpec wanted = card(index, expected);
        QCOMPARE(changedParts(card(index), wanted), NicParts(NicPart(part)));
        const auto changed = withChangedInterface(definition, card(index), wanted, NicPart(part));
        QVERIFY(changed.has_value());
        QCOMPARE(*changed, expected);
        // And back again to the same facts.
        const auto back = withChangedInterface(*changed, wanted, card(index), NicPart(part));
        QVERIFY(back.has_value());
        QVERIFY(!changedParts(card(index, *back), card(index)));
    }

    void anotherKindOfSourceTakesWhatBelongedToTheOldWithIt()
    {
        InterfaceSpec wanted = card(0);
        wanted.source = Source::Bridge;
        wanted.sourceName = u"br7"_s;
        wanted.portGroup.clear();
        const auto changed
            = withChangedInterface(definition, card(0), wanted, NicParts(NicPart::Source) | NicPart::PortGroup);
        QVERIFY(changed.has_value());
        QVERIFY(changed->contains("<interface type='bridge'>\n      <mac address=\"52:54:00:AA:00:01\"/>\n      "
                                  "<source bridge='br7'/>\n      <model type='virtio'/>"));
        QVERIFY(changed->contains("<driver name='vhost' queues='4'/>"));
        QVERIFY(differOnlyIn(definition, *changed, "<interface type='", "<model type='virtio'/>"));
        wanted.source = Source::User;
        wanted.sourceName.clear();
        const auto user = withChangedInterface(
            definition, card(1),
            [&] {
                InterfaceSpec spec = card(1);
                spec.source = Source::User;
                spec.sourceName.clear();
                spec.virtualPort.clear();
                return spec;
            }(),
            NicPart::Source);
        QVERIFY(user.has_value());
        QCOMPARE(card(1, *user).source, Source::User);
        QVERIFY(!user->contains("openvswitch") && !user->contains("br0"));
    }

    void newPartsGetLinesLikeTheirNeighbours()
    {
        InterfaceSpec wanted = card(0);
        wanted.linkUp = false;
        wanted.mtu = 1400;
        wanted.inbound.average = 10;
        wanted.vlans = {42};
        wanted.filter = u"no-mac-spoofing"_s;
        const auto changed = withChangedInterface(definition, card(0), wanted, changedParts(card(0), wanted));
        QVERIFY(changed.has_value());
        QVERIFY(!changedParts(card(0, *changed), wanted));
        for (const char *line : {"\n      <link state='down'/>", "\n      <mtu size='1400'/>",
                                 "\n      <vlan>\n        <tag id='42'/>\n      </vlan>",
                                 "\n      <filterref filter='no-mac-spoofing'/>"}) {
            QVERIFY2(changed->contains(line), changed->constData());
        }
        QVERIFY(differOnlyIn(definition, *changed, "slot='0x00' function='0x0'/>", "\n    </interface>"));
    }

    void otherModelsLoseWhatOnlyVirtioHas()
    {
        InterfaceSpec wanted = card(0);
        wanted.model = u"e1000e"_s;
        const auto changed = withChangedInterface(definition, card(0), wanted, NicPart::Model);
        QVERIFY(changed.has_value());
        QVERIFY(!changed->contains("queues"));
        QVERIFY(changed->contains("<!-- the one that matters -->"));
    }

    void removesACardWithItsLines()
    {
        const auto without = withoutInterface(definition, card(2));
        QVERIFY(without.has_value());
        QByteArray expected = definition;
        const qsizetype begin = expected.indexOf("\n    <interface type='direct'>");
        expected.remove(begin, expected.indexOf("\n    <interface type='user'>") - begin);
        QCOMPARE(*without, expected);
        // And gives it back as it was.
        const auto element = interfaceElement(definition, card(2));
        QVERIFY(element.has_value());
        const auto back = withElement(*without, *element);
        QVERIFY(back.has_value());
        QCOMPARE(readInterfaces(QString::fromUtf8(*back))->size(), 5);
        QVERIFY(!changedParts(card(4, *back), card(2)));
    }

    void addsACardBehindTheOthers()
    {
        InterfaceSpec spec;
        spec.source = Source::Bridge;
        spec.sourceName = u"br0'><x/>"_s; // no injection
        spec.mac = u"52:54:00:aa:00:77"_s;
        spec.model = u"virtio"_s;
        spec.linkUp = false;
        spec.address = u"pci 0000:07:00.0"_s;
        const auto with = withInterface(definition, spec);
        QVERIFY(with.has_value());
        const auto all = readInterfaces(QString::fromUtf8(*with));
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 6);
        QCOMPARE(all->at(5), spec);
        QVERIFY(isAddressTaken(*with, u"pci 0000:07:00.0"_s));
        QVERIFY(!isAddressTaken(definition, u"pci 0000:07:00.0"_s));
        const auto without = withoutInterface(*with, spec);
        QVERIFY(without.has_value());
        QCOMPARE(*without, definition);
    }

    void buildsEveryKind_data()
    {
        QTest::addColumn<InterfaceSpec>("spec");
        QTest::addColumn<QByteArray>("xml");
        InterfaceSpec spec;
        spec.mac = u"52:54:00:00:00:01"_s;
        spec.sourceName = u"default"_s;
        spec.model = u"virtio"_s;
        QTest::newRow("network") << spec
                                 << QByteArray("<interface type='network'><mac address='52:54:00:00:00:01'/><source "
                                               "network='default'/><model type='virtio'/></interface>");
        spec.portGroup = u"dmz"_s;
        spec.mtu = 1400;
        spec.bootOrder = 1;
        spec.filter = u"clean-traffic"_s;
        spec.inbound = {100, 200, 300};
        QTest::newRow("network with all")
            << spec
            << QByteArray("<interface type='network'><mac address='52:54:00:00:00:01'/><source network='default' "
                          "portgroup='dmz'/><model type='virtio'/><bandwidth><inbound average='100' peak='200' "
                          "burst='300'/></bandwidth><filterref filter='clean-traffic'/><mtu size='1400'/><boot "
                          "order='1'/></interface>");
        InterfaceSpec direct;
        direct.source = Source::Direct;
        direct.sourceName = u"eth0"_s;
        direct.directMode = u"bridge"_s;
        QTest::newRow("macvtap, no MAC")
            << direct << QByteArray("<interface type='direct'><source dev='eth0' mode='bridge'/></interface>");
        InterfaceSpec user;
        user.source = Source::User;
        user.linkUp = false;
        QTest::newRow("user") << user << QByteArray("<interface type='user'><link state='down'/></interface>");
        InterfaceSpec ovs;
        ovs.source = Source::Bridge;
        ovs.sourceName = u"ovsbr"_s;
        ovs.virtualPort = u"openvswitch"_s;
        ovs.vlans = {5, 6};
        QTest::newRow("ovs trunk") << ovs
                                   << QByteArray("<interface type='bridge'><source bridge='ovsbr'/><virtualport "
                                                 "type='openvswitch'/><vlan trunk='yes'><tag id='5'/><tag id='6'/></"
                                                 "vlan></interface>");
    }
    void buildsEveryKind()
    {
        QFETCH(InterfaceSpec, spec);
        QFETCH(QByteArray, xml);
        QCOMPARE(buildInterface(spec), xml);
        const auto read = readInterfaces(u"<domain><devices>"_s + QString::fromUtf8(xml) + u"</devices></domain>"_s);
        QVERIFY(read.has_value());
        QCOMPARE(read->value(0), spec);
    }

    void twoCardsWithOneMacAreToldApartByTheirPlace()
    {
        const QByteArray twins = "<domain><devices>"
                                 "<interface type='user'><mac address='52:54:00:00:00:01'/><address type='pci' "
                                 "domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></interface>"
                                 "<interface type='user'><mac address='52:54:00:00:00:01'/><address type='pci' "
                                 "domain='0x0000' bus='0x02' slot='0x00' function='0x0'/></interface>"
                                 "</devices></domain>";
        const auto without = withoutInterface(twins, card(1, twins));
        QVERIFY(without.has_value());
        QVERIFY(without->contains("bus='0x01'") && !without->contains("bus='0x02'"));
    }

    void liveElementsLoseWhatLibvirtNotedOfTheOldNetwork()
    {
        const QByteArray live
            = "<domain id='3'><devices><interface type='network'><mac address='52:54:00:00:00:01'/><source "
              "network='default' portid='6a5a5c1f-0000-0000-0000-000000000000' bridge='virbr0'/><target "
              "dev='vnet4'/><alias name='net0'/></interface></devices></domain>";
        InterfaceSpec wanted = card(0, live);
        wanted.sourceName = u"other"_s;
        const auto element = changedElement(live, card(0, live), wanted, NicPart::Source);
        QVERIFY(element.has_value());
        QCOMPARE(*element,
                 QByteArray("<interface type='network'><mac address='52:54:00:00:00:01'/><source network='other'/>"
                            "<target dev='vnet4'/><alias name='net0'/></interface>"));
    }

    void partsOfANetwork()
    {
        const NetworkPorts ports = readNetworkPorts(
            u"<network><name>a</name><forward mode='bridge'/><bridge name='ovs0'/><virtualport type='openvswitch'/>"
            "<portgroup name='x'/><portgroup name='y'/></network>"_s);
        QCOMPARE(ports.portGroups, (QStringList{u"x"_s, u"y"_s}));
        QVERIFY(ports.openVSwitch && !ports.macvtap);
        QVERIFY(
            readNetworkPorts(u"<network><forward mode='bridge'><interface dev='eth0'/></forward></network>"_s).macvtap);
        QVERIFY(!readNetworkPorts(u"<network><forward mode='nat'/></network>"_s).macvtap);
    }

    void survivesHostileDefinitions()
    {
        QByteArray many = "<domain><devices>";
        for (int i = 0; i < 2000; ++i) {
            many += "<interface type='user'><vlan><tag id='99999999999'/></vlan><mtu size='-1'/></interface>";
        }
        const auto all = readInterfaces(QString::fromUtf8(many + "</devices></domain>"));
        QVERIFY(all.has_value());
        QVERIFY(all->size() <= 256);
        QVERIFY(all->at(0).mtu >= 0);
    }
};

QTEST_GUILESS_MAIN(TestInterfaceXml)
#include "tst_interfacexml.moc"
