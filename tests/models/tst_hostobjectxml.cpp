// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions of pools, networks, interfaces and devices as real hosts give them, and as no host should.
#include "installfixture.h"
#include "models/itemmodels/devicewords.h"
#include "models/itemmodels/hostobjectcolumns.h"
#include "models/xml/hostobjectxml.h"
#include "models/xml/networkxml.h"
#include "models/xml/storagexml.h"

#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

QString data(const QString &name)
{
    return QString::fromUtf8(readData(u"xml/"_s + name + u".xml"_s));
}

QString column(const HostObject &object, const char *key)
{
    for (const HostObjectColumn &one : HostObjectColumns::of(kindOf(object))) {
        if (qstrcmp(one.key, key) == 0) {
            return one.text(object);
        }
    }
    return u"no such column"_s;
}

} // namespace

class TestHostObjectXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRealObjects()
    {
        const auto network = readNetwork(data(u"network-lab"_s));
        QVERIFY(network.has_value());
        QCOMPARE(network->name, u"default"_s);
        QVERIFY(!network->uuid.isNull());
        QCOMPARE(network->subnets.size(), 1);
        QCOMPARE(network->subnets.at(0).prefix, 24U);
        QCOMPARE(column(*network, "ipv4"), u"192.168.131.0/24"_s);
        QCOMPARE(column(*network, "dhcp"), u"192.168.131.2–192.168.131.254"_s);
        QCOMPARE(column(*network, "kind"), u"NAT"_s);

        const auto pool = readPool(data(u"pool-lab"_s));
        QVERIFY(pool.has_value());
        QVERIFY(!pool->uuid.isNull());
        QCOMPARE(pool->capacity.value, 67108864U);
        QCOMPARE(column(*pool, "type"), u"Folder"_s);
        QCOMPARE(column(*pool, "usage"), QString()); // not known to be active

        const auto bridge = readInterface(data(u"interface-bridge-lab"_s));
        QVERIFY(bridge.has_value());
        QCOMPARE(column(*bridge, "kind"), u"Bridge"_s);
        QCOMPARE(bridge->mtu, 1500U);
        const auto ethernet = readInterface(data(u"interface-lab"_s));
        QVERIFY(ethernet.has_value());
        QCOMPARE(ethernet->name, u"eth0"_s);
        QCOMPARE(ethernet->linkState, u"up"_s);
        QCOMPARE(column(*ethernet, "speed"), u"10 Gb/s"_s);
        QCOMPARE(column(*ethernet, "mac"), u"3a:9c:3b:2c:1b:c4"_s);

        const auto pci = readDevice(data(u"device-pci-lab"_s));
        QVERIFY(pci.has_value());
        QCOMPARE(pci->address, u"0000:00:03.0"_s);
        QCOMPARE(DeviceWords::title(*pci), u"Red Hat, Inc. Virtio 1.0 network device"_s);
        QCOMPARE(DeviceWords::kind(*pci), u"PCI: network"_s);
        QCOMPARE(pci->driver, u"virtio-pci"_s);
        QCOMPARE(pci->iommuGroup, -1);
        const auto drive = readDevice(data(u"device-storage-lab"_s));
        QVERIFY(drive.has_value());
        QCOMPARE(DeviceWords::title(*drive), u"Drive /dev/vda"_s);
        QCOMPARE(drive->size.value, 274877906944U);
        QCOMPARE(drive->devNode, u"/dev/vda"_s);
        const auto net = readDevice(data(u"device-net-lab"_s));
        QVERIFY(net.has_value());
        QCOMPARE(DeviceWords::title(*net), u"Network interface eth0"_s);
        QVERIFY(!net->wireless);
    }

    void readsWhatTheLabHasNot()
    {
        const auto device = readDevice(uR"(<device><name>pci_0000_41_00_0</name><capability type='pci'>
            <class>0x020000</class><domain>0</domain><bus>65</bus><slot>0</slot><function>1</function>
            <product id='0x10fb'/><vendor id='0x8086'>Intel Corporation</vendor>
            <capability type='virt_functions' maxCount='63'/><iommuGroup number='0'/></capability></device>)"_s);
        QVERIFY(device.has_value());
        QCOMPARE(device->address, u"0000:41:00.1"_s);
        QCOMPARE(device->iommuGroup, 0);
        QCOMPARE(device->virtualFunctions, 63);
        QCOMPARE(device->abilities, QStringList{u"virt_functions"_s});
        QCOMPARE(DeviceWords::title(*device), u"Intel Corporation device 10fb"_s);

        const auto wlan = readDevice(uR"(<device><name>net_wlan0</name><capability type='net'>
            <interface>wlan0</interface><capability type='80211'/></capability></device>)"_s);
        QVERIFY(wlan.has_value());
        QCOMPARE(DeviceWords::kind(*wlan), u"Wireless network"_s);

        const auto bond = readInterface(uR"(<interface type='bond' name='bond0'><start mode='onboot'/>
            <protocol family='ipv4'><dhcp/><ip address='10.0.0.5' prefix='8'/></protocol>
            <protocol family='ipv6'><ip address='fd00::5' prefix='64'/></protocol>
            <bond><interface type='ethernet' name='eth0'/><interface type='ethernet' name='eth1'/></bond>
            </interface>)"_s);
        QVERIFY(bond.has_value());
        QCOMPARE(bond->ports, QStringList({u"eth0"_s, u"eth1"_s}));
        QCOMPARE(column(*bond, "addresses"), u"DHCP, 10.0.0.5/8, fd00::5/64"_s);
        QCOMPARE(column(*bond, "start"), u"With the host"_s);
        const auto vlan = readInterface(
            u"<interface type='vlan' name='eth0.7'><vlan tag='7'><interface name='eth0'/></vlan></interface>"_s);
        QVERIFY(vlan.has_value());
        QCOMPARE(column(*vlan, "kind"), u"VLAN 7 on eth0"_s);

        const auto network = readNetwork(uR"(<network><name>n</name><forward mode='route' dev='eth3'/>
            <ip address='10.1.2.3' netmask='255.255.240.0'/>
            <ip family='ipv6' address='fd00:1:2:3::1' prefix='62'><dhcp><range start='fd00::2' end='fd00::9'/></dhcp></ip>
            <domain name='lab.example'/></network>)"_s);
        QVERIFY(network.has_value());
        QCOMPARE(column(*network, "ipv4"), u"10.1.0.0/20"_s);
        QCOMPARE(column(*network, "ipv6"), u"fd00:1:2::/62"_s);
        QCOMPARE(column(*network, "kind"), u"Routed"_s);
        QCOMPARE(column(*network, "device"), u"eth3"_s);
        QCOMPARE(column(*network, "domain"), u"lab.example"_s);
        QCOMPARE(HostObjectColumns::networkKind({}), u"Isolated"_s);

        const auto pool = readPool(uR"(<pool type='netfs'><name>p</name><source><host name='nas'/>
            <dir path='/export'/></source><target><path>/mnt</path></target></pool>)"_s);
        QVERIFY(pool.has_value());
        QCOMPARE(pool->source, u"nas:/export"_s);
    }

    void survivesHostileDefinitions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no xml") << u"<<<>>>"_s;
        QTest::newRow("another root") << u"<domain/>"_s;
        QTest::newRow("deep") << QString(u"<device>"_s.repeated(100'000));
        QTest::newRow("entities") << u"<!DOCTYPE a [<!ENTITY b \"&c;&c;\">]><a>&b;</a>"_s;
    }

    void survivesHostileDefinitions()
    {
        QFETCH(QString, text);
        for (int kind = 0; kind < hostObjectKinds; ++kind) {
            QVERIFY(!readHostObject(HostObjectKind(kind), text).has_value());
        }
    }

    void boundsWhatItBelieves()
    {
        QString ports;
        for (int i = 0; i < 5000; ++i) {
            ports += u"<interface name='p%1'/>"_s.arg(i);
        }
        const auto bridge
            = readInterface(QString(u"<interface type='bridge' name='b'><mtu size='99999999999999'/><bridge>"_s + ports
                                    + u"</bridge></interface>"_s));
        QVERIFY(bridge.has_value());
        QVERIFY(bridge->ports.size() <= 256);
        QCOMPARE(bridge->mtu, std::numeric_limits<quint32>::max());

        const auto device = readDevice(uR"(<device><name>x</name><capability type='pci'><class>zz</class><bus>-1</bus>
            <vendor id='0x1'>Evil &#10;&lt;b&gt;  Inc.</vendor><iommuGroup number='-7'/>
            <capability type='virt_functions' maxCount='18446744073709551615'/></capability></device>)"_s);
        QVERIFY(device.has_value());
        QCOMPARE(device->iommuGroup, -1);
        QVERIFY(device->virtualFunctions <= 65536);
        QCOMPARE(DeviceWords::title(*device), u"Evil <b> Inc."_s);
        QCOMPARE(DeviceWords::kind(*device), u"PCI"_s);

        const auto network = readNetwork(uR"(<network><name>n</name><ip address='::1' prefix='999' family='ipv6'/>
            <ip address='no address' prefix='24'/><ip address='1.2.3.4' netmask='1.1.1.1.1'/></network>)"_s);
        QVERIFY(network.has_value());
        QCOMPARE(network->subnets.at(0).prefix, 128U);
        QCOMPARE(column(*network, "ipv4"), u"no address, 1.2.3.4"_s);
    }

    void everyColumnHasAKeyATitleAndAText()
    {
        const std::array<HostObject, hostObjectKinds> objects{PoolInfo(), NetworkInfo(), InterfaceInfo(), DeviceInfo()};
        for (const HostObject &object : objects) {
            QSet<QString> keys;
            const auto columns = HostObjectColumns::of(kindOf(object));
            for (const HostObjectColumn &one : columns) {
                keys.insert(QString::fromLatin1(one.key));
                QVERIFY(!HostObjectColumns::title(one).isEmpty());
                QVERIFY(one.characters > 0);
                one.text(object);
                if (one.sort) {
                    QVERIFY(one.sort(object).isValid());
                }
            }
            QCOMPARE(keys.size(), qsizetype(columns.size()));
        }
        const QStringList categories = DeviceWords::categories();
        for (const char *capability : {"system", "pci", "usb_device", "net", "scsi_host", "storage", "mdev", "odd"}) {
            DeviceInfo device;
            device.capability = QString::fromLatin1(capability);
            QVERIFY(categories.contains(DeviceWords::category(device)));
            QVERIFY(!DeviceWords::kind(device).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestHostObjectXml)
#include "tst_hostobjectxml.moc"
