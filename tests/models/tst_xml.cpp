// SPDX-License-Identifier: GPL-3.0-or-later
// Reading what hosts send, and giving it back byte for byte.
#include "installfixture.h"
#include "models/xml/capsreader.h"
#include "models/xml/document.h"
#include "models/xml/domaincapsreader.h"
#include "models/xml/domainreader.h"
#include "models/xml/networkxml.h"
#include "models/xml/storagexml.h"
#include "models/xml/volumebacking.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <pugixml.hpp>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

class TestXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByteOfRealDocuments_data()
    {
        QTest::addColumn<QString>("name");
        const QDir dir(QStringLiteral(GUESTDECK_TEST_DATA "/xml"));
        const QStringList names = dir.entryList({u"*.xml"_s}, QDir::Files);
        QVERIFY(names.size() >= 6);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << QString(u"xml/"_s + name);
        }
    }

    void keepsEveryByteOfRealDocuments()
    {
        QFETCH(QString, name);
        const QByteArray bytes = readData(name);
        const auto document = xml::Document::parse(bytes);
        QVERIFY(document.has_value());
        QCOMPARE(document->toUtf8(), bytes);
    }

    void keepsEveryByteOfOddDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text); };
        row("bare", "<a/>");
        row("newline after the root", "<a/>\n");
        row("prolog and epilog",
            "<?xml version=\"1.0\"?>\n<!--\n x > y -->\n\n<a>\n</a>\n\n<!-- end > -->\n<?pi x?>\n");
        row("both quotes", "<a b='1' c=\"it's\" d='say \"x\"'><m:b xmlns:m=\"urn:x\"/></a>\n");
        row("entities", "<a b='&lt;&#x27;&#10;&unknown;'>&amp;&quot;\"'&#228;</a>");
        row("cdata and comments", "<a><![CDATA[<x>&]]> <!-- -- --> text <b/> tail\t</a>\r\n");
        row("whitespace only", "<a>  <b> </b>\n\n</a>");
        row("blanks in end tags", "<a><!-- </b > --><b c='>'><d/><![CDATA[</b  >]]>\n</b\n ><b></b ><c>x</c></a\t>\n");
        row("processing instructions", "<a><?p?><?p ?><?p  x ?>\n<?p\n\tx='1'\t?><b><?q   ?></b></a>\n");
        row("umlauts", "<a b='\xc3\xa4'>\xe4\xbd\xa0</a>");
    }

    void keepsEveryByteOfOddDocuments()
    {
        QFETCH(QByteArray, text);
        const auto document = xml::Document::parse(text);
        QVERIFY(document.has_value());
        QCOMPARE(document->toUtf8(), text);
    }

    /// As a hostile host sends it: each element is written by itself, and none reads all of the text again.
    void writesManyElementsOneByOne()
    {
        const auto document
            = xml::Document::parse(QByteArray("<a>" + QByteArray("<b><c/></b >\n").repeated(60'000) + "</a>"));
        QVERIFY(document.has_value());
        QElapsedTimer clock;
        clock.start();
        int same = 0;
        for (const pugi::xml_node &element : document->root().children("b")) {
            same += document->toUtf8(element) == "<b><c/></b >" ? 1 : 0;
        }
        QCOMPARE(same, 60'000);
        QVERIFY2(clock.elapsed() < 60'000, "one reading takes milliseconds; sixty thousand take many minutes");
    }

    void changesOnlyWhatItTouches()
    {
        auto document = xml::Document::parse(QByteArray("<a x='1' y=\"2&gt;\"> <b>t</b>\n</a>\n"));
        QVERIFY(document.has_value());
        xml::setAttribute(document->root(), "y", u"it's \"q\" <&>"_s);
        QCOMPARE(document->toUtf8(),
                 QByteArray("<a x='1' y=\"it&apos;s &quot;q&quot; &lt;&amp;&gt;\"> <b>t</b>\n</a>\n"));
        QCOMPARE(xml::attribute(document->root(), "y"), u"it's \"q\" <&>"_s);
        xml::addText(document->root(), "n", u"a<b"_s, {{"k", u"v"_s}});
        QCOMPARE(
            document->toUtf8(),
            QByteArray("<a x='1' y=\"it&apos;s &quot;q&quot; &lt;&amp;&gt;\"> <b>t</b>\n<n k='v'>a&lt;b</n></a>\n"));
    }

    void refusesHostileDocuments()
    {
        QVERIFY(!xml::Document::parse(QByteArray()).has_value());
        QVERIFY(!xml::Document::parse(QByteArray("no xml")).has_value());
        QVERIFY(!xml::Document::parse(QByteArray("<a><b></a>")).has_value());
        QVERIFY(!xml::Document::parse(QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000))
                     .has_value());
        QVERIFY(!xml::Document::parse(QByteArray("<a>") + QByteArray(17 * 1024 * 1024, 'x') + "</a>").has_value());
        // The billion laughs stay unread: no entity of a DTD is ever expanded.
        const auto laughs = xml::Document::parse(QByteArray("<!DOCTYPE a [<!ENTITY l 'ha'>]><a b='&l;'>&l;</a>"));
        QVERIFY(laughs.has_value());
        QCOMPARE(xml::text(laughs->root()), u"&l;"_s);
        QCOMPARE(xml::attribute(laughs->root(), "b"), u"&l;"_s);
    }

    void boundsWhatIsShown()
    {
        const QByteArray huge = "<domain type='" + QByteArray(1'000'000, 'x') + "'><title>" + QByteArray(1'000'000, 'y')
            + "</title></domain>";
        const auto details = readDomainDetails(QString::fromLatin1(huge));
        QVERIFY(details.has_value());
        QCOMPARE(details->title.size(), 4096);
        QCOMPARE(details->virtType.size(), 4096);
    }

    void scalesSizes()
    {
        const auto size = [](const char *xml) {
            const auto document = xml::Document::parse(QByteArray(xml));
            return xml::scaledBytes(document->root(), "KiB");
        };
        QCOMPARE(size("<m>2</m>"), 2048U);
        QCOMPARE(size("<m unit='bytes'>2</m>"), 2U);
        QCOMPARE(size("<m unit='GiB'>2</m>"), 2'147'483'648U);
        QCOMPARE(size("<m unit='KB'>2</m>"), 2000U);
        QCOMPARE(size("<m unit='TiB'>99999999999</m>"), std::numeric_limits<quint64>::max());
        QCOMPARE(size("<m>junk</m>"), 0U);
        QCOMPARE(size("<m>-5</m>"), 0U);
    }

    void readsAFullDomain()
    {
        const auto details = readDomainDetails(QString::fromUtf8(readData(u"xml/domain-full.xml"_s)));
        QVERIFY(details.has_value());
        QCOMPARE(details->title, u"Web & mail"_s);
        QCOMPARE(details->description, u"First line\nsecond line"_s);
        QCOMPARE(details->osId, u"http://debian.org/debian/11"_s);
        QCOMPARE(details->osName, u"debian11"_s);
        QCOMPARE(details->tags, QStringList({u"production"_s, u"网站"_s}));
        QCOMPARE(details->graphics.type, GraphicsInfo::Type::Vnc); // though SPICE stands before it
        QCOMPARE(details->graphics.port, 5902);
        QCOMPARE(details->graphics.listen, u"127.0.0.1"_s);
        QVERIFY(!details->graphics.autoPort);
        QVERIFY(details->graphics.hasPassword);
        QCOMPARE(details->machine, u"pc-q35-7.2"_s);
        QCOMPARE(details->arch, u"x86_64"_s);
        QCOMPARE(details->virtType, u"qemu"_s);
        QCOMPARE(details->nvram, u"/var/lib/libvirt/qemu/nvram/web_VARS.fd"_s);
        QVERIFY(details->uefi && details->tpm && details->hasSerial && details->hasTablet && details->hasAgent);
        QCOMPARE(details->disks.size(), 4);
        QCOMPARE(details->disks[0].source, u"/var/lib/libvirt/images/web.qcow2"_s);
        QCOMPARE(details->disks[0].backing, QStringList({u"/srv/base.qcow2"_s, u"/srv/root.raw"_s}));
        QVERIFY(details->disks[0].isFile);
        QCOMPARE(details->disks[1].pool, u"default"_s);
        QCOMPARE(details->disks[1].source, u"default/data"_s);
        QVERIFY(!details->disks[1].isFile);
        QCOMPARE(details->disks[2].source, u"rbd://mon1:6789/pool/image"_s);
        QCOMPARE(details->disks[3].device, DiskInfo::Device::Cdrom);
        QVERIFY(details->disks[3].readOnly && details->disks[3].source.isEmpty());
        QCOMPARE(details->nics.size(), 2);
        QCOMPARE(details->nics[0].source, u"default"_s);
        QCOMPARE(details->nics[0].mac, u"52:54:00:11:22:33"_s);
        QCOMPARE(details->nics[1].source, u"eth0"_s);
    }

    void readsWhatTheBuilderWrites()
    {
        const auto details = readDomainDetails(QString::fromUtf8(readData(u"xml/built/bios-q35-iso.xml"_s)));
        QVERIFY(details.has_value());
        QCOMPARE(details->osName, u"debian11"_s);
        QCOMPARE(details->graphics.port, -1);
        QVERIFY(details->graphics.autoPort);
        QVERIFY(!details->uefi && !details->tpm);
        QCOMPARE(details->disks.size(), 2);
    }

    void readsASocketListener()
    {
        const auto details
            = readDomainDetails(u"<domain><devices><graphics type='vnc' socket='/run/x.sock'><listen type='socket' "
                                "socket='/run/x.sock'/></graphics></devices></domain>"_s);
        QVERIFY(details.has_value());
        QCOMPARE(details->graphics.socket, u"/run/x.sock"_s);
        QCOMPARE(details->graphics.port, -1);
    }

    void toleratesStrangeDomains()
    {
        QVERIFY(readDomainDetails(u"<domain/>"_s).has_value());
        QVERIFY(!readDomainDetails(u"<network/>"_s).has_value());
        QVERIFY(!readDomainDetails({}).has_value());
        const auto odd = readDomainDetails(u"<domain><metadata><x:libosinfo xmlns:x='urn:other'><x:os id='a'/>"
                                           "</x:libosinfo></metadata><devices><graphics port='99999999'/><disk/>"
                                           "<interface/></devices></domain>"_s);
        QVERIFY(odd.has_value());
        QVERIFY(odd->osId.isEmpty());
        QCOMPARE(odd->graphics.port, -1);
        QCOMPARE(odd->disks.size(), 1);
    }

    void readsDomainCapabilities()
    {
        const HostResources host = qemuHost();
        const DomainCaps &q35 = host.caps[0];
        QCOMPARE(q35.machine, u"pc-q35-7.2"_s);
        QCOMPARE(q35.emulator, u"/usr/bin/qemu-system-x86_64"_s);
        QCOMPARE(q35.virtType, u"qemu"_s);
        QCOMPARE(q35.maxVcpus, 288U);
        QVERIFY(q35.uefi && q35.secureBoot && q35.tpm);
        QVERIFY(q35.cpuModes.contains(u"maximum"_s) && !q35.cpuModes.contains(u"host-passthrough"_s));
        QVERIFY(q35.videoModels.contains(u"virtio"_s));
        QVERIFY(q35.graphicsTypes.contains(u"vnc"_s));
        QVERIFY(host.caps[1].machine.contains(u"i440fx"_s));
        QVERIFY(!host.caps[1].diskBuses.isEmpty());
        QVERIFY(!readDomainCaps(u"<x/>"_s).has_value());
    }

    void tellsWhetherKvmWorks_data()
    {
        QTest::addColumn<QString>("xml");
        QTest::addColumn<bool>("advertised");
        QTest::addColumn<bool>("usable");
        const auto caps = [](const QString &arch, const QString &cpu, const QString &domains) {
            return QString(u"<capabilities><host><cpu><arch>"_s + arch + u"</arch>"_s + cpu
                           + u"</cpu></host><guest><arch name='"_s + arch + u"'>"_s + domains
                           + u"</arch></guest></capabilities>"_s);
        };
        const QString both = u"<domain type='qemu'/><domain type='kvm'/>"_s;
        QTest::newRow("kvm64 without svm, as found")
            << QString::fromUtf8(readData(u"xml/capabilities-without-svm.xml"_s)) << true << false;
        QTest::newRow("intel") << caps(u"x86_64"_s, u"<model>Skylake-Client</model><feature name='vmx'/>"_s, both)
                               << true << true;
        QTest::newRow("amd, in the model") << caps(u"x86_64"_s, u"<model>EPYC-Rome</model>"_s, both) << true << true;
        QTest::newRow("amd, as a feature")
            << caps(u"x86_64"_s, u"<model>qemu64</model><feature name='svm'/>"_s, both) << true << true;
        QTest::newRow("nothing") << caps(u"x86_64"_s, u"<model>Skylake-Client</model>"_s, both) << true << false;
        QTest::newRow("not offered") << caps(u"x86_64"_s, u"<feature name='vmx'/>"_s, u"<domain type='qemu'/>"_s)
                                     << false << false;
        QTest::newRow("arm") << caps(u"aarch64"_s, {}, both) << true << true;
    }

    void tellsWhetherKvmWorks()
    {
        QFETCH(QString, xml);
        HostInfo host;
        readHostCapabilities(xml, host);
        QTEST(host.kvmAdvertised, "advertised");
        QTEST(host.kvmUsable, "usable");
    }

    void readsARealHost()
    {
        HostInfo host;
        readHostCapabilities(QString::fromUtf8(readData(u"xml/capabilities-without-svm.xml"_s)), host);
        QCOMPARE(host.cpuModel, u"kvm64"_s);
        QCOMPARE(host.cpuVendor, u"AMD"_s);
        QCOMPARE(host.microcode, u"16777317"_s);
        QCOMPARE(host.topology, (CpuTopology{1, 2, 2}));
        QCOMPARE(host.numa.size(), 1);
        QCOMPARE(host.numa.first(), (NumaNode{0, {7563476}, 2, u"0-1"_s, {}}));
        QCOMPARE(host.iommu, std::optional(false));
        QVERIFY(host.securityKnown);
        QCOMPARE(host.security, (QList<SecurityModel>{{u"dac"_s, u"0"_s}})); // "none" is none
        QCOMPARE(host.migrationTransports, (QStringList{u"tcp"_s, u"rdma"_s}));
    }

    void readsALargeHost()
    {
        HostInfo host;
        readHostCapabilities(QString::fromUtf8(readData(u"xml/capabilities-two-sockets.xml"_s)), host);
        QCOMPARE(host.topology, (CpuTopology{2, 8, 16})); // core numbers repeat: by socket and by die
        QVERIFY(host.topology.isEven());
        QCOMPARE(host.numa.size(), 3);
        QCOMPARE(host.numa.at(0).cpus, u"0-3,8-11"_s);
        QCOMPARE(host.numa.at(0).cpuCount, 8U);
        QCOMPARE(host.numa.at(0).memory.value, quint64(32) * 1024 * 1024);
        QCOMPARE(host.numa.at(0).hugePages,
                 (QList<NumaNode::Pages>{{{2048}, 512}, {{1048576}, 4}})); // not the common ones
        QCOMPARE(host.numa.at(1).cpus, u"4-7,12-15"_s);
        QVERIFY(host.numa.at(1).hugePages.isEmpty());
        QCOMPARE(host.numa.at(2), (NumaNode{2, {16777216}, 0, {}, {}})); // memory alone
        QCOMPARE(host.iommu, std::optional(true));
        QCOMPARE(host.security, (QList<SecurityModel>{{u"selinux"_s, u"0"_s}, {u"dac"_s, u"7"_s}}));
    }

    void partsOfCapabilitiesMayBeMissing_data()
    {
        QTest::addColumn<QString>("xml");
        const auto row = [](const char *name, const QString &inner) {
            QTest::newRow(name) << QString(u"<capabilities>"_s + inner + u"</capabilities>"_s);
        };
        row("nothing", {});
        row("an empty host", u"<host/>"_s);
        row("cells without processors", u"<host><topology><cells/></topology></host>"_s);
        row("processors that are off have no place",
            u"<host><topology><cells><cell id='0'><cpus><cpu id='0' socket_id='0' core_id='0'/><cpu id='1'/></cpus>"
            "</cell></cells></topology></host>"_s);
    }

    void partsOfCapabilitiesMayBeMissing()
    {
        QFETCH(QString, xml);
        HostInfo host;
        host.topology = {1, 4, 8};
        host.arch = u"x86_64"_s;
        readHostCapabilities(xml, host);
        QCOMPARE(host.topology, (CpuTopology{1, 4, 8})); // what virNodeGetInfo said stays
        QCOMPARE(host.arch, u"x86_64"_s);
        QVERIFY(!host.iommu && !host.kvmAdvertised);
    }

    void hostileCapabilitiesAreBounded()
    {
        QString cells;
        for (int i = 0; i < 300; ++i) {
            cells += u"<cell id='%1'><cpus><cpu id='%1' socket_id='0' core_id='%1'/></cpus></cell>"_s.arg(i);
        }
        QString cpus;
        for (int i = 0; i < 20000; ++i) {
            cpus += u"<cpu id='%1' socket_id='%1' core_id='0'/>"_s.arg(i);
        }
        const auto xml = [](const QString &inner) {
            return QString(u"<capabilities><host><cpu><model>a\nb&#x202e;"_s + QString(5000, u'x')
                           + u"</model></cpu><secmodel><model>"_s + QString(5000, u'y')
                           + u"</model></secmodel><topology><cells>"_s + inner
                           + u"</cells></topology></host></capabilities>"_s);
        };
        for (const QString &inner :
             {cells, QString(u"<cell id='0'><cpus>"_s + cpus + u"</cpus></cell>"_s),
              u"<cell id='99999999999999999999'><memory unit='furlongs'>-1</memory><pages size='0'>9</pages><cpus><cpu "
              "id='18446744073709551615'/><cpu id='x'/></cpus></cell>"_s}) {
            HostInfo host;
            readHostCapabilities(xml(inner), host);
            QVERIFY(host.cpuModel.startsWith(u"a b"_s) && host.cpuModel.size() <= 120);
            QVERIFY(!host.cpuModel.contains(QChar(0x202e)));
            QVERIFY(host.security.first().name.size() <= 120);
            QVERIFY(host.numa.size() <= 256);
            QVERIFY(!host.topology.isKnown());
        }
    }

    void leavesTheHostAloneWhenUnreadable()
    {
        HostInfo host;
        host.cpuModel = u"x"_s;
        readHostCapabilities(u"<capabilities"_s, host);
        QCOMPARE(host.cpuModel, u"x"_s);
    }

    void readsNetworks()
    {
        const auto nat
            = readNetwork(u"<network><name>default</name><forward mode='nat'/><bridge name='virbr0'/></network>"_s);
        QVERIFY(nat.has_value());
        QCOMPARE(nat->forwardMode, u"nat"_s);
        QCOMPARE(nat->bridge, u"virbr0"_s);
        QVERIFY(readNetwork(u"<network><name>lab</name></network>"_s)->forwardMode.isEmpty());
        QCOMPARE(readNetwork(u"<network><forward/></network>"_s)->forwardMode, u"nat"_s);
        QVERIFY(!readNetwork(u"<domain/>"_s).has_value());
        QCOMPARE(readBridgeName(u"<interface type='bridge' name='br0'/>"_s), u"br0"_s);
        QVERIFY(readBridgeName(u"<interface type='ethernet' name='eth0'/>"_s).isEmpty());
    }

    void readsStorage()
    {
        const auto pool = readPool(u"<pool type='dir'><name>p</name><capacity unit='bytes'>10</capacity>"
                                   "<available unit='bytes'>4</available><target><path>/p</path></target></pool>"_s);
        QVERIFY(pool.has_value());
        QCOMPARE(pool->path, u"/p"_s);
        QCOMPARE(pool->available.value, 4U);
        const QString volume = u"<volume><name>v</name><capacity unit='GiB'>2</capacity><allocation>7</allocation>"
                               "<target><path>/p/v</path><format type='qcow2'/></target>"
                               "<backingStore><path>/p/b</path></backingStore></volume>"_s;
        QCOMPARE(readVolume(volume, u"p"_s)->capacity.value, gibi(2).value);
        QCOMPARE(readVolume(volume, u"p"_s)->format, u"qcow2"_s);
        QCOMPARE(readBackingPath(volume), u"/p/b"_s);
        QVERIFY(!readVolume(u"<pool/>"_s, {}).has_value());
    }

    void buildsVolumes()
    {
        QCOMPARE(buildVolumeXml({u"a&b"_s, gibi(1), u"qcow2"_s, true}),
                 u"<volume>\n  <name>a&amp;b</name>\n  <capacity unit='bytes'>1073741824</capacity>\n"
                 "  <allocation unit='bytes'>0</allocation>\n  <target>\n    <format type='qcow2'/>\n"
                 "    <compat>1.1</compat>\n  </target>\n</volume>\n"_s);
        const QString full = buildVolumeXml({u"x"_s, gibi(1), u"raw"_s, false});
        QVERIFY(full.contains(u"<allocation unit='bytes'>1073741824</allocation>"_s));
        QVERIFY(!full.contains(u"compat"_s));
        QVERIFY(!buildVolumeXml({u"x"_s, gibi(1), {}, true}).contains(u"target"_s));
    }
};

QTEST_GUILESS_MAIN(TestXml)
#include "tst_xml.moc"
