// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of definitions and the mark of a template: what changes, and that nothing else does.
#include "installfixture.h"
#include "models/xml/clonexml.h"
#include "models/xml/domainreader.h"
#include "models/xml/ownmedia.h"
#include "models/xml/templatemark.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

const QUuid newUuid(u"11111111-2222-4333-8444-555555555555"_s);

CloneXmlOptions options()
{
    CloneXmlOptions wanted;
    wanted.name = u"web-2"_s;
    wanted.uuid = newUuid;
    wanted.macs = {u"52:54:00:00:00:01"_s, u"52:54:00:00:00:02"_s};
    return wanted;
}

QByteArray wrap(const QByteArray &devices, const QByteArray &more = {})
{
    return "<domain type='kvm'>\n  <name>web</name>\n  <uuid>aaaaaaaa-2222-4333-8444-555555555555</uuid>\n" + more
        + "  <devices>\n" + devices + "  </devices>\n</domain>\n";
}

/// The same with the new name and UUID, and whatever devices are expected.
QByteArray expected(const QByteArray &devices, const QByteArray &more = {})
{
    QByteArray text = wrap(devices, more);
    const QByteArray name = "<name>web</name>";
    text.replace(text.indexOf(name), name.size(), "<name>web-2</name>"); // the first: others are comments and such
    text.replace("aaaaaaaa-2222-4333-8444-555555555555", newUuid.toString(QUuid::WithoutBraces).toLatin1());
    return text;
}

} // namespace

class TestCloneXml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needsNameAndUuid()
    {
        CloneXmlOptions wanted = options();
        wanted.uuid = {};
        QCOMPARE(cloneXml(wrap({}), wanted).error().kind, ErrorKind::Invalid);
        wanted = options();
        wanted.name.clear();
        QCOMPARE(cloneXml(wrap({}), wanted).error().kind, ErrorKind::Invalid);
        QCOMPARE(cloneXml("<network/>", options()).error().kind, ErrorKind::Invalid);
        QCOMPARE(cloneXml("<domain>", options()).error().kind, ErrorKind::Invalid);
    }

    /// Comments, CDATA, foreign namespaces, both quotes, odd whitespace, entities: as they were.
    void keepsWhatItDoesNotChange()
    {
        const QByteArray odd
            = "  <!-- name: <name>web</name> -->\n"
              "  <metadata><m:x xmlns:m='urn:m' a=\"it's\"><![CDATA[<name>web</name>]]></m:x></metadata>\n"
              "  <title>a &amp; b</title>\t<memory unit='KiB'>1048576</memory>\n"
              "  <qemu:commandline xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>"
              "<qemu:arg value='-name'/></qemu:commandline>\n";
        const QByteArray disks = "    <disk type='file' device='disk'>\n"
                                 "      <source file='/a b/&lt;x&gt;.qcow2'/>\n"
                                 "      <target dev='vda' bus='virtio'/>\n"
                                 "    </disk>\n";
        const auto copy = cloneXml(wrap(disks, odd), options());
        QVERIFY(copy.has_value());
        QCOMPARE(*copy, expected(disks, odd));
    }

    void keepsWhatItDoesNotChangeOfRealGuests_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"domain-full.xml", "domain-qemu-inactive.xml", "domain-qemu-growing.xml"}) {
            QTest::newRow(name) << (u"xml/"_s + QLatin1StringView(name));
        }
    }

    void keepsWhatItDoesNotChangeOfRealGuests()
    {
        QFETCH(QString, file);
        const QByteArray source = readData(file);
        CloneXmlOptions wanted = options();
        wanted.keepHostDevices = true;
        const auto copy = cloneXml(source, wanted);
        QVERIFY(copy.has_value());
        // Line by line: only lines about what two guests cannot share may differ.
        static const QRegularExpression own(
            u"<domain |<name>|<uuid>|<mac |<nvram|<graphics|<listen|<genid|<entry|<source path|<log |<cid |<target "
            u"dev='vnet|"
            "<parameters"_s);
        const QList<QByteArray> before = source.split('\n');
        const QList<QByteArray> after = copy->split('\n');
        qsizetype i = 0;
        for (const QByteArray &line : after) {
            while (i < before.size() && before.at(i) != line && own.match(QString::fromUtf8(before.at(i))).hasMatch()
                   && !own.match(QString::fromUtf8(line)).hasMatch()) {
                ++i; // a line that went
            }
            QVERIFY2(i < before.size(), line.constData());
            if (before.at(i) != line) {
                QVERIFY2(own.match(QString::fromUtf8(line)).hasMatch(), line.constData());
            }
            ++i;
        }
        const auto details = readDomainDetails(QString::fromUtf8(*copy));
        QVERIFY(details.has_value());
    }

    void hostileNamesAreText()
    {
        CloneXmlOptions wanted = options();
        wanted.name = u"a</name><x y='1'>&\"'ü"_s;
        CloneXmlOptions::Disk disk{u"vda"_s, CloneXmlOptions::Disk::Do::Replace, u"/p/'/><evil a=\"b"_s, u"qcow2"_s};
        wanted.disks = {disk};
        const auto copy = cloneXml(wrap("    <disk type='file' device='disk'>\n"
                                        "      <driver name='qemu' type='raw' cache='none'/>\n"
                                        "      <source file='/old.img'/>\n"
                                        "      <target dev='vda' bus='virtio'/>\n    </disk>\n"),
                                   wanted);
        QVERIFY(copy.has_value());
        QVERIFY(copy->contains("<name>a&lt;/name&gt;&lt;x y='1'&gt;&amp;\"'\xc3\xbc</name>"));
        QVERIFY(copy->contains("<driver name='qemu' type='qcow2' cache='none'/>"));
        QVERIFY(!copy->contains("<evil"));
        const auto details = readDomainDetails(QString::fromUtf8(*copy));
        QVERIFY(details.has_value());
        QCOMPARE(details->disks.first().source, disk.path);
    }

    void replacesDisks()
    {
        const QByteArray devices
            = "    <disk type='network' device='disk'>\n"
              "      <driver name='qemu' type='raw'/>\n"
              "      <auth username='x'><secret type='ceph' usage='s'/></auth>\n"
              "      <source protocol='rbd' name='p/v'>\n        <host name='h'/>\n      </source>\n"
              "      <target dev='vda' bus='virtio'/>\n"
              "      <serial>42</serial>\n"
              "    </disk>\n"
              "    <disk type='volume' device='disk'>\n"
              "      <driver name='qemu' type='qcow2'/>\n"
              "      <source pool='images' volume='v'/>\n"
              "      <backingStore type='file'><source file='/b'/></backingStore>\n"
              "      <target dev='vdb' bus='virtio'/>\n"
              "    </disk>\n"
              "    <disk type='file' device='disk'>\n"
              "      <source file='/third'/>\n"
              "      <target dev='vdc' bus='virtio'/>\n"
              "    </disk>\n"
              "    <disk type='file' device='cdrom'>\n"
              "      <source file='/cd.iso'/>\n"
              "      <target dev='sda' bus='sata'/>\n"
              "      <readonly/>\n"
              "    </disk>\n";
        CloneXmlOptions wanted = options();
        using Do = CloneXmlOptions::Disk::Do;
        wanted.disks = {{u"vda"_s, Do::Replace, u"/pool/web-2.qcow2"_s, u"qcow2"_s},
                        {u"vdb"_s, Do::Replace, u"/dev/vg/web-2"_s, u"raw"_s, true},
                        {u"vdc"_s, Do::Drop},
                        {u"sda"_s, Do::Empty}};
        const auto copy = cloneXml(wrap(devices), wanted);
        QVERIFY(copy.has_value());
        QCOMPARE(*copy,
                 expected("    <disk type='file' device='disk'>\n"
                          "      <driver name='qemu' type='qcow2'/>\n"
                          "      <source file='/pool/web-2.qcow2'/>\n"
                          "      <target dev='vda' bus='virtio'/>\n"
                          "      <serial>42</serial>\n"
                          "    </disk>\n"
                          "    <disk type='block' device='disk'>\n"
                          "      <driver name='qemu' type='raw'/>\n"
                          "      <source dev='/dev/vg/web-2'/>\n"
                          "      <target dev='vdb' bus='virtio'/>\n"
                          "    </disk>\n"
                          "    <disk type='file' device='cdrom'>\n"
                          "      <target dev='sda' bus='sata'/>\n"
                          "      <readonly/>\n"
                          "    </disk>\n"));
    }

    void renewsWhatIsOneGuests()
    {
        const QByteArray more = "  <genid>00000000-0000-0000-0000-000000000001</genid>\n"
                                "  <sysinfo type='smbios'>\n    <system>\n"
                                "      <entry name='uuid'>aaaaaaaa-2222-4333-8444-555555555555</entry>\n"
                                "      <entry name='serial'>7</entry>\n    </system>\n  </sysinfo>\n"
                                "  <os>\n    <nvram template='/t.fd'>/var/lib/libvirt/qemu/nvram/web_VARS.fd</nvram>\n"
                                "  </os>\n";
        const QByteArray devices
            = "    <interface type='bridge'>\n      <mac address='52:54:00:aa:aa:aa'/>\n"
              "      <source bridge='br0'/>\n      <target dev='web0'/>\n"
              "      <virtualport type='openvswitch'>\n        <parameters interfaceid='x' profileid='p'/>\n"
              "      </virtualport>\n    </interface>\n"
              "    <serial type='file'>\n      <source path='/var/log/web.log' append='on'/>\n    </serial>\n"
              "    <serial type='unix'>\n      <source mode='bind' path='/run/web'/>\n    </serial>\n"
              "    <serial type='unix'>\n      <source mode='connect' path='/run/hub'/>\n    </serial>\n"
              "    <channel type='unix'>\n      <source mode='bind' path='/run/agent'/>\n    </channel>\n"
              "    <graphics type='vnc' port='5901' autoport='no' listen='127.0.0.1' passwd='secret'>\n"
              "      <listen type='address' address='127.0.0.1'/>\n    </graphics>\n"
              "    <graphics type='vnc'>\n      <listen type='socket' socket='/run/vnc'/>\n    </graphics>\n"
              "    <vsock model='virtio'>\n      <cid auto='no' address='3'/>\n    </vsock>\n"
              "    <hostdev mode='subsystem' type='pci'>\n      <source>\n"
              "        <address domain='0x0000' bus='0x03' slot='0x00' function='0x1'/>\n      </source>\n"
              "    </hostdev>\n";
        const auto copy = cloneXml(wrap(devices, more), options());
        QVERIFY(copy.has_value());
        const QString text = QString::fromUtf8(*copy);
        QVERIFY(!text.contains("aaaaaaaa-2222"_L1));
        QVERIFY(!text.contains("00000000-0000-0000-0000-000000000001"_L1));
        QVERIFY(text.contains("<entry name='serial'>7</entry>"_L1));
        QVERIFY(text.contains("<nvram template='/t.fd'/>"_L1));
        QVERIFY(text.contains("<mac address='52:54:00:00:00:01'/>"_L1));
        QVERIFY(!text.contains("web0"_L1));
        QVERIFY(text.contains("<parameters profileid='p'/>"_L1));
        QVERIFY(text.contains("path='/var/log/web-web-2.log' append='on'"_L1));
        QVERIFY(text.contains("<source mode='bind' path='/run/web-web-2'/>"_L1));
        QVERIFY(text.contains("<source mode='connect' path='/run/hub'/>"_L1));
        QVERIFY(text.contains("<channel type='unix'>\n      <source mode='bind'/>"_L1));
        QVERIFY(text.contains("<graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1' passwd='secret'>"_L1));
        QVERIFY(text.contains("<listen type='socket'/>"_L1));
        QVERIFY(text.contains("<cid auto='yes'/>"_L1));
        QVERIFY(!text.contains("hostdev"_L1));
        CloneXmlOptions wanted = options();
        wanted.vncPort = 5907;
        wanted.nvram = u"/nv/web-2.fd"_s;
        wanted.macs.clear();
        const auto other = cloneXml(wrap(devices, more), wanted);
        QVERIFY(other.has_value());
        QVERIFY(other->contains("port='5907' autoport='no'"));
        QVERIFY(other->contains("<nvram template='/t.fd'>/nv/web-2.fd</nvram>"));
        QVERIFY(!other->contains("52:54:00:aa:aa:aa"));
    }

    void losesNothingSilently()
    {
        const QByteArray devices
            = "    <hostdev mode='subsystem' type='pci'><source><address domain='0x0000' bus='0x03' slot='0x00' "
              "function='0x1'/></source></hostdev>\n"
              "    <hostdev mode='subsystem' type='usb'><source><vendor id='0x1234'/><product id='0xbeef'/></source>"
              "</hostdev>\n"
              "    <interface type='bridge'><source bridge='br0'/></interface>\n"
              "    <interface type='network'><source network='default'/></interface>\n"
              "    <filesystem type='mount'><source dir='/srv/share'/><target dir='s'/></filesystem>\n"
              "    <tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>\n"
              "    <serial type='file'><source path='/var/log/web.log'/></serial>\n";
        const auto losses = cloneLosses(wrap(devices));
        QVERIFY(losses.has_value());
        using Kind = CloneLoss::Kind;
        const QList<CloneLoss> wanted{{Kind::HostDevice, u"0000:03:00.1"_s},
                                      {Kind::HostDevice, u"0x1234:0xbeef"_s},
                                      {Kind::Network, u"br0"_s, true},
                                      {Kind::HostFolder, u"/srv/share"_s, true},
                                      {Kind::Tpm, {}},
                                      {Kind::HostPath, u"/var/log/web.log"_s}};
        QCOMPARE(losses->size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QVERIFY2(losses->at(i) == wanted.at(i), qPrintable(losses->at(i).what));
        }
    }

    void randomMacsAreLocalOnes()
    {
        static const QRegularExpression form(u"^52:54:00(:[0-9a-f]{2}){3}$"_s);
        QSet<QString> seen;
        for (int i = 0; i < 50; ++i) {
            const QString mac = randomMac();
            QVERIFY2(form.match(mac).hasMatch(), qPrintable(mac));
            seen.insert(mac);
        }
        QVERIFY(seen.size() > 45);
    }

    void setsSizesAndSeed()
    {
        CloneXmlOptions wanted = options();
        wanted.memory = KiB{2097152};
        wanted.vcpus = 3;
        wanted.seedIso = u"/iso/web-2-seed.iso"_s;
        const QByteArray more = "  <memory unit='GiB'>1</memory>\n  <currentMemory unit='GiB'>1</currentMemory>\n"
                                "  <vcpu placement='static' current='1'>2</vcpu>\n"
                                "  <os>\n    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>\n  </os>\n";
        const auto copy = cloneXml(wrap("    <disk type='file' device='disk'>\n      <target dev='sda' bus='sata'/>\n"
                                        "    </disk>\n",
                                        more),
                                   wanted);
        QVERIFY(copy.has_value());
        QVERIFY(copy->contains("<memory unit='KiB'>2097152</memory>"));
        QVERIFY(copy->contains("<currentMemory unit='KiB'>2097152</currentMemory>"));
        QVERIFY(copy->contains("<vcpu placement='static'>3</vcpu>"));
        const auto details = readDomainDetails(QString::fromUtf8(*copy));
        QVERIFY(details.has_value());
        QCOMPARE(details->disks.size(), 2);
        QCOMPARE(details->disks.last().source, wanted.seedIso);
        QCOMPARE(details->disks.last().target, u"sdb"_s);
        QCOMPARE(details->disks.last().bus, u"sata"_s);
        QVERIFY(details->disks.last().readOnly);
    }

    void marksATemplateAndTakesItBack()
    {
        const QByteArray devices = "    <disk type='file' device='disk'>\n"
                                   "      <source file='/a'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"
                                   "    <disk type='file' device='disk'>\n"
                                   "      <source file='/b'/>\n      <target dev='vdb' bus='virtio'/>\n"
                                   "      <readonly/>\n    </disk>\n"
                                   "    <disk type='file' device='disk'>\n"
                                   "      <source file='/c'/>\n      <target dev='sda' bus='sata'/>\n    </disk>\n"
                                   "    <disk type='file' device='cdrom'>\n      <target dev='sdb' bus='sata'/>\n"
                                   "      <readonly/>\n    </disk>\n";
        const QDateTime since(QDate(2024, 5, 1), QTime(12, 30), Qt::UTC);
        for (const QByteArray &more :
             {QByteArray(), QByteArray("  <metadata>\n    <m:x xmlns:m='urn:m'/>\n  </metadata>\n")}) {
            const QByteArray source = wrap(devices, more);
            const auto marked = withTemplateMark(source, {since, TemplateMark::Prepared::Sysprep, {}});
            QVERIFY(marked.has_value());
            QVERIFY(marked->contains("<guestdeck:template xmlns:guestdeck='https://guestdeck.org/xmlns/domain/1' "
                                     "since='2024-05-01T12:30:00Z' prepared='sysprep' disks='vda'/>"));
            const auto mark = readTemplateMark(*marked);
            QVERIFY(mark.has_value());
            QCOMPARE(mark->since, since);
            QCOMPARE(mark->prepared, TemplateMark::Prepared::Sysprep);
            QCOMPARE(mark->lockedDisks, QStringList{u"vda"_s}); // SATA cannot, vdb was before
            const auto details = readDomainDetails(QString::fromUtf8(*marked));
            QVERIFY(details.has_value());
            QVERIFY(details->isTemplate);
            QVERIFY(details->disks.at(0).readOnly);
            QVERIFY(!details->disks.at(2).readOnly);
            // Twice is once, and back is byte for byte.
            QCOMPARE(*withTemplateMark(*marked, {since, TemplateMark::Prepared::Sysprep, {}}), *marked);
            QCOMPARE(*withoutTemplateMark(*marked), source);
            QCOMPARE(*withoutTemplateMark(source), source);
            // A clone is no template, and may write.
            const auto copy = cloneXml(*marked, options());
            QCOMPARE(*copy, expected(devices, more));
        }
    }

    /// Deleting the copy must never offer the original's seed.
    void aCopyHasNoMediaOfTheOriginal()
    {
        const QByteArray devices = "    <emulator>/usr/bin/qemu</emulator>\n";
        const QStringList paths{u"/p/web-seed.iso"_s, u"/p/a&'b"_s};
        for (const QByteArray &more :
             {QByteArray(), QByteArray("  <metadata>\n    <m:x xmlns:m='urn:m'/>\n  </metadata>\n")}) {
            const auto marked = withOwnMedia(wrap(devices, more), paths);
            QVERIFY(marked.has_value());
            QCOMPARE(readOwnMedia(QString::fromUtf8(*marked)), paths);
            const auto copy = cloneXml(*marked, options());
            QVERIFY(copy.has_value());
            QCOMPARE(*copy, expected(devices, more));
            // Its own are told from them.
            const auto own = withOwnMedia(*copy, {u"/p/web-2-seed.iso"_s});
            QVERIFY(own.has_value());
            QCOMPARE(readOwnMedia(QString::fromUtf8(*own)), QStringList{u"/p/web-2-seed.iso"_s});
        }
        QVERIFY(!withOwnMedia("<domain><name>web</name></domain>", paths).has_value());
        QVERIFY(!withOwnMedia("<network/>", paths).has_value());
    }

    void readsMarksOfOthers()
    {
        const auto of = [](const char *metadata) {
            return readTemplateMark(wrap({}, QByteArray("<metadata>") + metadata + "</metadata>")).has_value();
        };
        QVERIFY(of("<x:template xmlns:x='https://guestdeck.org/xmlns/domain/1'/>"));
        QVERIFY(of("<template xmlns='https://guestdeck.org/xmlns/domain/1' since='soon' disks='&lt;'/>"));
        QVERIFY(!of("<template xmlns='https://example.org/'/>"));
        QVERIFY(!of("<guestdeck:template/>"));
        QVERIFY(!of("<!-- <template xmlns='https://guestdeck.org/xmlns/domain/1'/> -->"));
        QVERIFY(!readTemplateMark("not XML").has_value());
    }
};

QTEST_GUILESS_MAIN(TestCloneXml)
#include "tst_clonexml.moc"
