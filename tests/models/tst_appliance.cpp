// SPDX-License-Identifier: GPL-3.0-or-later
// Appliances and definitions in files: what strangers write, and what we write for them.
#include "models/appliance/archive.h"
#include "models/appliance/domainfile.h"
#include "models/appliance/importplan.h"
#include "models/appliance/ovf.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

// In the manner of VMware: a SCSI controller, addresses on it, EFI by a setting, properties, several network cards. Moc
// cannot read it as a raw string.
QByteArray readSample()
{
    QFile file(QStringLiteral(GUESTDECK_TEST_DATA "/appliance/vmware.ovf"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
const QByteArray vmware = readSample();

QByteArray changed(QByteArray text, const char *from, const char *to)
{
    if (!text.contains(from)) {
        qFatal("the sample has no %s", from);
    }
    return text.replace(from, to);
}

Appliance sample()
{
    Appliance appliance;
    appliance.name = u"web <1> & more"_s;
    appliance.description = u"Serves pages.\nAnd more."_s;
    appliance.osName = u"Debian"_s;
    appliance.vcpus = 3;
    appliance.memory = mebi(768);
    appliance.uefi = true;
    appliance.disks = {{u"disk1.vmdk"_s, {5}, gibi(20), u"vmdk"_s, Appliance::Disk::Bus::Sata},
                       {u"disk2.qcow2"_s, {4}, gibi(1), u"qcow2"_s, Appliance::Disk::Bus::Sata}};
    appliance.nics = {{u"default"_s, u"e1000"_s}, {u"br0"_s, u"virtio"_s}};
    return appliance;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<QByteArray> readAll(const ApplianceFile &file, const QString &name)
{
    ApplianceReader reader(file, name);
    if (const Outcome opened = reader.open(); !opened.has_value()) {
        return opened.error();
    }
    QByteArray bytes;
    for (;;) {
        const auto piece = reader.next();
        if (!piece.has_value()) {
            return piece.error();
        }
        if (!*piece) {
            return bytes;
        }
        bytes += (*piece)->hole > 0 ? QByteArray(qsizetype((*piece)->hole), '\0') : (*piece)->data;
    }
}

} // namespace

class TstAppliance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString at(const QString &name) const { return m_dir.filePath(name); }

    void writeSample(const QString &path)
    {
        const QByteArray disk2(4, 'x');
        const Outcome written = writeAppliance(
            path,
            {{u"web.ovf"_s, writeOvf(sample()), {}}, {u"disk1.vmdk"_s, "12345", {}}, {u"disk2.qcow2"_s, disk2, {}}},
            {});
        QVERIFY2(written.has_value(), written.has_value() ? "" : qPrintable(written.error().message));
    }

private Q_SLOTS:
    void cleanup()
    {
        const QDir dir(m_dir.path());
        for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
            QFile::remove(dir.filePath(name));
        }
    }

    void readsWhatVMwareWrites()
    {
        const auto appliance = readOvf(vmware);
        QVERIFY(appliance.has_value());
        QCOMPARE(appliance->name, u"web & more"_s);
        QCOMPARE(appliance->description, u"Serves pages."_s);
        QCOMPARE(appliance->osName, u"Debian GNU/Linux 12 (64-bit)"_s);
        QCOMPARE(appliance->vcpus, 4U);
        QCOMPARE(appliance->memory, mebi(4096));
        QVERIFY(appliance->uefi);
        // In the order of their places, not of the file.
        QCOMPARE(appliance->disks.size(), 3);
        QCOMPARE(appliance->disks[0].file, u"web-disk1.vmdk"_s);
        QCOMPARE(appliance->disks[0].capacity, gibi(20));
        QCOMPARE(appliance->disks[0].format, u"vmdk"_s);
        QCOMPARE(appliance->disks[0].bus, Appliance::Disk::Bus::Scsi);
        QCOMPARE(appliance->disks[1].file, u"web-disk2.vmdk"_s);
        QCOMPARE(appliance->disks[1].capacity.value, 512ULL << 20U);
        QVERIFY(appliance->disks[2].file.isEmpty());
        QCOMPARE(appliance->disks[2].capacity, gibi(1));
        QCOMPARE(appliance->nics,
                 (QList<Appliance::Nic>{{u"VM Network"_s, u"vmxnet3"_s}, {u"VM Network"_s, u"e1000"_s}}));
        const QString lost = appliance->lost.join(u'\n');
        QVERIFY2(lost.contains("admin_password"_L1) && lost.contains("sound"_L1) && lost.contains("Serial 1"_L1),
                 qPrintable(lost));
    }

    void whatWeWriteIsReadBack()
    {
        const auto appliance = readOvf(writeOvf(sample()));
        QVERIFY2(appliance.has_value(), appliance.has_value() ? "" : qPrintable(appliance.error().message));
        QCOMPARE(*appliance, sample());
        const QByteArray text = writeOvf(sample());
        // rasd's elements in the order of their names: the schema is a sequence.
        const qsizetype disk = text.indexOf("Hard Disk 1");
        QVERIFY(text.lastIndexOf("AddressOnParent", disk) < disk);
        QVERIFY(text.indexOf("HostResource", disk) < text.indexOf("InstanceID", disk));
        QVERIFY(text.indexOf("Parent>", disk) < text.indexOf("ResourceType", disk));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, const QByteArray &text, ErrorKind kind = ErrorKind::Invalid) {
            QTest::newRow(name) << text << kind;
        };
        row("nothing", "");
        row("no XML", "disk");
        row("something else", "<domain/>");
        row("no machine", "<Envelope/>");
        row("no hardware", "<Envelope><VirtualSystem/></Envelope>");
        row("a file outside", changed(vmware, "web-disk1.vmdk", "../../etc/shadow"));
        row("an absolute file", changed(vmware, "web-disk1.vmdk", "/etc/shadow"));
        row("a file of Windows", changed(vmware, "web-disk1.vmdk", "..\\secret"));
        row("a file that is not there", changed(vmware, "ovf:fileRef=\"file1\"", "ovf:fileRef=\"file9\""));
        row("a disk that is not there", changed(vmware, "ovf:/disk/vmdisk1", "ovf:/disk/vmdisk9"));
        row("a disk larger than all", changed(vmware, "byte * 2^30", "byte * 2^60"));
        row("a unit of nobody", changed(vmware, "byte * 2^30", "parsec"));
        row("memory of nobody", changed(vmware, ">4096<", ">99999999999999<"));
        row("no memory", changed(vmware, ">4096<", ">0<"));
        row("a chain", changed(vmware, "ovf:diskId=\"vmdisk1\"", "ovf:diskId=\"vmdisk1\" ovf:parentRef=\"vmdisk2\""),
            ErrorKind::Unsupported);
        row("packed", changed(vmware, "ovf:id=\"file1\"", "ovf:id=\"file1\" ovf:compression=\"gzip\""),
            ErrorKind::Unsupported);
        row("several", "<Envelope><VirtualSystemCollection/></Envelope>", ErrorKind::Unsupported);
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorKind, kind);
        const auto appliance = readOvf(text);
        QVERIFY(!appliance.has_value());
        QCOMPARE(appliance.error().kind, kind);
        QVERIFY(!appliance.error().message.isEmpty());
    }

    // Anything may be cut out of a file, or come into it.
    void survivesDamage()
    {
        for (qsizetype at = 0; at < vmware.size(); at += 7) {
            (void)readOvf(vmware.first(at));
            QByteArray text = vmware;
            text.remove(at, 11);
            (void)readOvf(text);
            text.insert(at, "<\xff\"&");
            (void)readOvf(text);
        }
    }

    void manifest()
    {
        const QString sum(64, u'a');
        const auto lines = readManifest("SHA256(a b.ovf)= " + sum.toUpper().toUtf8()
                                        + "\r\nrubbish\nSHA1(x)=" + QByteArray(40, '0') + "\nSHA256(short)= 12\n");
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], (ManifestLine{u"SHA256"_s, u"a b.ovf"_s, sum}));
        QCOMPARE(lines[1].algorithm, u"SHA1"_s);
    }

    void whatAnApplianceCannotHoldIsListed()
    {
        const auto appliance = applianceOf(
            "<domain type='kvm'><name>web</name><memory unit='MiB'>256</memory><vcpu>3</vcpu>"
            "<os firmware='efi'><type arch='x86_64'>hvm</type></os><cputune><shares>9</shares></cputune><devices>"
            "<disk type='file' device='disk'><source file='/i/a.qcow2'/><target dev='vda' bus='virtio'/></disk>"
            "<disk type='file' device='disk'><source file='/i/b.qcow2'/><target dev='sda' bus='sata'/></disk>"
            "<disk type='file' device='cdrom'><source file='/i/c.iso'/><target dev='sdb' bus='sata'/></disk>"
            "<disk type='block' device='lun'><source dev='/dev/sdx'/><target dev='sdc' bus='scsi'/></disk>"
            "<interface type='network'><source network='default'/><filterref filter='f'/></interface>"
            "<tpm model='tpm-crb'><backend type='emulator'/></tpm></devices></domain>");
        QVERIFY(appliance.has_value());
        QCOMPARE(appliance->vcpus, 3U);
        QCOMPARE(appliance->memory, mebi(256));
        QVERIFY(appliance->uefi);
        QCOMPARE(appliance->disks.size(), 2);
        const QString lost = appliance->lost.join(u'\n');
        for (const QString &word : {u"vda (virtio)"_s, u"/i/c.iso"_s, u"/dev/sdx"_s, u"Filters"_s, u"TPM"_s,
                                    u"Pinning"_s, u"MAC addresses"_s, u"firmware remembers"_s}) {
            QVERIFY2(lost.contains(word), qPrintable(word + u" / "_s + lost));
        }
        QVERIFY(!lost.contains(u"sda (sata)"_s));
    }

    void archiveRoundTrip()
    {
        writeSample(at(u"web.ova"_s));
        QVERIFY(!QFile::exists(at(u"web.ova.part"_s)));
        const auto file = openAppliance(at(u"web.ova"_s), {});
        QVERIFY2(file.has_value(), file.has_value() ? "" : qPrintable(file.error().message));
        QCOMPARE(file->appliance, sample());
        QCOMPARE(file->sums.size(), 3);
        QCOMPARE(readAll(*file, u"disk1.vmdk"_s).value_or(QByteArray()), QByteArray("12345"));
        QCOMPARE(readAll(*file, u"disk2.qcow2"_s).value_or(QByteArray()), QByteArray(4, 'x'));
        // Not over something that is there.
        const Outcome again = writeAppliance(at(u"web.ova"_s), {{u"web.ovf"_s, "x", {}}}, {});
        QVERIFY(!again.has_value());
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
    }

    // Another program reads it: the descriptor first, the manifest second, sums that are right.
    void anotherProgramReadsIt()
    {
        writeSample(at(u"web.ova"_s));
        QProcess tar;
        tar.setWorkingDirectory(m_dir.path());
        tar.start(u"tar"_s, {u"-xvf"_s, u"web.ova"_s});
        QVERIFY(tar.waitForFinished(10000));
        QCOMPARE(tar.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(tar.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
                 (QStringList{u"web.ovf"_s, u"web.mf"_s, u"disk1.vmdk"_s, u"disk2.qcow2"_s}));
        QProcess sum;
        sum.setWorkingDirectory(m_dir.path());
        sum.start(u"sha256sum"_s, {u"disk1.vmdk"_s});
        QVERIFY(sum.waitForFinished(10000));
        QFile mf(at(u"web.mf"_s));
        QVERIFY(mf.open(QIODevice::ReadOnly));
        QVERIFY(mf.readAll().contains(QByteArray("SHA256(disk1.vmdk)= " + sum.readAllStandardOutput().left(64))));
        // And unpacked it is an appliance, too.
        const auto folder = openAppliance(at(u"web.ovf"_s), {});
        QVERIFY2(folder.has_value(), folder.has_value() ? "" : qPrintable(folder.error().message));
        QCOMPARE(folder->appliance, sample());
        QCOMPARE(readAll(*folder, u"disk1.vmdk"_s).value_or(QByteArray()), QByteArray("12345"));
        put(at(u"disk1.vmdk"_s), "12346");
        const auto damaged = readAll(*folder, u"disk1.vmdk"_s);
        QVERIFY(!damaged.has_value());
        QVERIFY(damaged.error().message.contains("disk1.vmdk"_L1));
        QFile::remove(at(u"disk2.qcow2"_s));
        QCOMPARE(openAppliance(at(u"web.ovf"_s), {}).error().kind, ErrorKind::Invalid);
    }

    // Wherever an archive ends too early, it is said before anything is made of it.
    void cutShort()
    {
        writeSample(at(u"web.ova"_s));
        QFile whole(at(u"web.ova"_s));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        const qsizetype end = bytes.lastIndexOf("xxxx") + 4;
        for (qsizetype length = 0; length < end; length += 509) {
            put(at(u"cut.ova"_s), bytes.first(length));
            const auto file = openAppliance(at(u"cut.ova"_s), {});
            QVERIFY2(!file.has_value(), qPrintable(QString::number(length)));
            QCOMPARE(file.error().kind, ErrorKind::Invalid);
        }
        QByteArray other = bytes;
        other[bytes.lastIndexOf("12345")] = '2';
        put(at(u"other.ova"_s), other);
        const auto file = openAppliance(at(u"other.ova"_s), {});
        QVERIFY(file.has_value());
        QVERIFY(!readAll(*file, u"disk1.vmdk"_s).has_value());
        QCOMPARE(openAppliance(at(u"nowhere.ova"_s), {}).error().kind, ErrorKind::NotFound);
    }

    void domainFile()
    {
        const QByteArray xml = "<!-- kept -->\n<domain type='kvm' id='3'>\n  <name>web-1</name>\n"
                               "  <uuid>11111111-2222-3333-4444-555555555555</uuid>\n"
                               "  <memory unit='MiB'>512</memory>  <vcpu>2</vcpu>\n  <os><type>hvm</type></os>\n"
                               "  <qemu:commandline xmlns:qemu=\"http://libvirt.org/schemas/domain/qemu/1.0\"/>\n"
                               "  <devices><disk type='file' device='disk'><source file='/x/a.qcow2'/>"
                               "<target dev='vda'/></disk><interface type='network'><mac address='52:54:00:00:00:01'/>"
                               "<source network=\"lan\"/></interface></devices>\n</domain>\n";
        put(at(u"a.xml"_s), xml);
        const auto file = readDomainFile(at(u"a.xml"_s));
        QVERIFY(file.has_value());
        QCOMPARE(file->name, u"web-1"_s);
        QCOMPARE(file->vcpus, 2U);
        QCOMPARE(file->memory, mebi(512));
        QCOMPARE(file->disks.size(), 1);
        // As it is: byte for byte; with another name: that alone.
        QCOMPARE(importedDefinition(*file, {u"web-1"_s, false}, {}).value_or(QByteArray()), xml);
        QCOMPARE(importedDefinition(*file, {u"a<b"_s, false}, {}).value_or(QByteArray()),
                 changed(xml, "<name>web-1<", "<name>a&lt;b<"));
        const QUuid uuid = QUuid::createUuid();
        const auto fresh = importedDefinition(*file, {u"web-2"_s, true}, uuid);
        QVERIFY(fresh.has_value());
        QVERIFY(fresh->contains("<name>web-2<") && fresh->contains(uuid.toByteArray(QUuid::WithoutBraces)));
        QVERIFY(!fresh->contains("52:54:00:00:00:01") && fresh->contains("/x/a.qcow2")
                && fresh->contains("commandline"));
        put(at(u"b.xml"_s), "<network/>");
        QCOMPARE(readDomainFile(at(u"b.xml"_s)).error().kind, ErrorKind::Invalid);
        put(at(u"c.xml"_s), "<domain");
        QCOMPARE(readDomainFile(at(u"c.xml"_s)).error().kind, ErrorKind::Invalid);
        QCOMPARE(readDomainFile(at(u"none.xml"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(readDomainFile(m_dir.path()).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TstAppliance)
#include "tst_appliance.moc"
