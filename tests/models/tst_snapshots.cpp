// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots' descriptions: read, made, and changed without touching the rest.
#include "models/snapshots/shotcache.h"
#include "models/snapshots/snapshotxml.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray external = QByteArray(R"(<domainsnapshot>
  <name>s2</name>
  <description>before &lt;the&gt; update</description>
  <state>running</state>
  <parent>
    <name>s1</name>
  </parent>
  <creationTime>1795330549</creationTime>
  <memory snapshot='external' file='/images/s2.memory'/>
  <disks>
    <disk name='vda' snapshot='external' type='file'>
      <driver type='qcow2'/>
      <source file='/images/s2.qcow2'/>
    </disk>
    <disk name='vdb' snapshot='no'/>
  </disks>
  <domain type='qemu' id='3'>
    <name>web</name>
    <metadata><x:y xmlns:x="urn:x" a='say @&#10;'/></metadata>
    <devices>
      <disk type='file' device='disk'>
        <driver name='qemu' type='raw' discard='unmap'/>
        <source file='/images/s1.qcow2' index='2'/>
        <backingStore type='file' index='1'>
          <format type='qcow2'/>
          <source file='/images/base.qcow2'/>
          <backingStore/>
        </backingStore>
        <target dev='vda' bus='virtio'/>
      </disk>
      <disk type='volume' device='disk'>
        <source pool='default' volume='data'/>
        <target dev='vdb' bus='virtio'/>
      </disk>
    </devices>
  </domain>
  <inactiveDomain type='qemu'>
    <name>web</name>
    <devices>
      <disk type='file' device='disk'>
        <source file='/images/s1.qcow2'/>
        <target dev='vda' bus='virtio'/>
      </disk>
    </devices>
  </inactiveDomain>
</domainsnapshot>
)")
                                .replace("@", "\"");

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads()
    {
        const auto read = readSnapshotXml(external);
        QVERIFY(read.has_value());
        QCOMPARE(read->name, u"s2"_s);
        QCOMPARE(read->parent, u"s1"_s);
        QCOMPARE(read->note, u"before <the> update"_s);
        QCOMPARE(read->time.toSecsSinceEpoch(), 1795330549);
        QCOMPARE(read->state, DomainState::Running);
        QCOMPARE(read->kind, Snapshot::Kind::External);
        QVERIFY(read->hasMemory);
        QCOMPARE(read->memoryFile, u"/images/s2.memory"_s);
        QCOMPARE(read->files, QStringList{u"/images/s2.qcow2"_s});
        QCOMPARE(read->disks.size(), 2);
        QCOMPARE(read->disks.first().frozen, u"/images/s1.qcow2"_s);
        QCOMPARE(read->disks.first().overlay, u"/images/s2.qcow2"_s);
        QCOMPARE(read->disks.last().how, SnapshotDisk::How::None);
        QCOMPARE(read->disks.last().frozen, u"default/data"_s);
    }

    void readsInternalOnes()
    {
        const auto read = readSnapshotXml(
            "<domainsnapshot><name>a</name><state>shutoff</state><memory snapshot='no'/><disks><disk name='vda' "
            "snapshot='internal'/></disks></domainsnapshot>");
        QVERIFY(read.has_value());
        QCOMPARE(read->kind, Snapshot::Kind::Internal);
        QCOMPARE(read->state, DomainState::ShutOff);
        QVERIFY(!read->hasMemory);
        const auto mixed = readSnapshotXml(
            "<domainsnapshot><name>a</name><disks><disk name='vda' snapshot='internal'/><disk name='vdb' "
            "snapshot='external'/></disks></domainsnapshot>");
        QCOMPARE(mixed->kind, Snapshot::Kind::Mixed);
    }

    void refusesWhatIsNone()
    {
        for (const QByteArray &bad : {QByteArray(), QByteArray("<domain/>"), QByteArray("<domainsnapshot/>"),
                                      QByteArray("<domainsnapshot><name>a")}) {
            QVERIFY2(!readSnapshotXml(bad).has_value(), bad.constData());
            QVERIFY(!withSnapshotNote(bad, u"x"_s).has_value());
        }
        // Nor is half of one read: it would leave out files that it needs.
        QByteArray many = "<domainsnapshot><name>a</name><disks>";
        for (int i = 0; i < 300; ++i) {
            many += "<disk name='v" + QByteArray::number(i) + "' snapshot='external'/>";
        }
        QVERIFY(!readSnapshotXml(many + "</disks></domainsnapshot>").has_value());
    }

    void builds()
    {
        const QByteArray text = buildSnapshotXml({u"a&b"_s, u"two\nlines"_s, SnapshotMode::ExternalMemory, false},
                                                 {{u"vda"_s, u"/i/x.qcow2"_s}, {u"sda"_s, {}}}, u"/i/x.memory"_s);
        const auto read = readSnapshotXml(text);
        QVERIFY(read.has_value());
        QCOMPARE(read->name, u"a&b"_s);
        QCOMPARE(read->note, u"two\nlines"_s);
        QCOMPARE(read->memoryFile, u"/i/x.memory"_s);
        QCOMPARE(read->disks.first().overlay, u"/i/x.qcow2"_s);
        QCOMPARE(read->disks.last().how, SnapshotDisk::How::None);
        QVERIFY(!buildSnapshotXml({u"a"_s}, {}, {}).contains("disks"));
        const QByteArray disksOnly = buildSnapshotXml({u"a"_s, {}, SnapshotMode::ExternalDisks}, {}, {});
        QVERIFY2(disksOnly.contains("<memory snapshot='no'/>") || disksOnly.contains("<memory snapshot=\"no\""),
                 disksOnly.constData());
    }

    void notesChangeAlone()
    {
        const auto changed = withSnapshotNote(external, u"a < b"_s);
        QVERIFY(changed.has_value());
        QByteArray expected = external;
        expected.replace("before &lt;the&gt; update", "a &lt; b");
        QCOMPARE(*changed, expected);
        QCOMPARE(*withSnapshotNote(external, u"before <the> update"_s), external);
        const auto without = withSnapshotNote(external, {});
        QVERIFY(!without->contains("description"));
        QCOMPARE(readSnapshotXml(*withSnapshotNote(*without, u"new"_s))->note, u"new"_s);
    }

    void mergedImagesAreRenamed()
    {
        const auto changed = withSnapshotImage(external, u"/images/s1.qcow2"_s, u"/images/base.qcow2"_s);
        QVERIFY(changed.has_value());
        const auto read = readSnapshotXml(*changed);
        QCOMPARE(read->disks.first().frozen, u"/images/base.qcow2"_s);
        QCOMPARE(read->disks.first().overlay, u"/images/s2.qcow2"_s);
        QVERIFY(!changed->contains("s1.qcow2"));
        QVERIFY(!changed->contains("backingStore")); // it would name the image as its own base
        QVERIFY(changed->contains("a='say \"&#10;'"));
        QCOMPARE(*withSnapshotImage(external, u"/images/nobody"_s, u"/x"_s), external);
    }

    void theDefinitionOfThatTime()
    {
        const auto domain = snapshotDomain(external, {{u"vda"_s, u"/images/fork.qcow2"_s}});
        QVERIFY(domain.has_value());
        for (const QByteArray &text : {domain->stored, domain->live}) {
            QVERIFY(text.startsWith("<domain "));
            QVERIFY(text.endsWith("</domain>"));
            QVERIFY(text.contains("file='/images/fork.qcow2'") || text.contains("file=\"/images/fork.qcow2\""));
            QVERIFY(!text.contains("s1.qcow2"));
            QVERIFY(!text.contains("type='raw'"));
            QVERIFY(!text.contains("base.qcow2"));
        }
        QVERIFY(domain->live.contains("a='say \"&#10;'"));
        QVERIFY(domain->live.contains("volume='data'"));
        // What administrators have written about it is that of today.
        const auto noted = snapshotDomain(external, {{u"vda"_s, u"/images/fork.qcow2"_s}},
                                          "<domain><name>web</name><title>now</title><metadata><p:q xmlns:p='urn:p' "
                                          "b='x&#10;y'/></metadata></domain>");
        QVERIFY(noted.has_value());
        for (const QByteArray &text : {noted->stored, noted->live}) {
            QVERIFY(text.contains("<title>now</title>"));
            QVERIFY(text.contains("<metadata><p:q xmlns:p='urn:p' b='x&#10;y'/></metadata>"));
            QVERIFY(!text.contains("urn:x"));
            QVERIFY(text.contains("fork.qcow2"));
            QCOMPARE(text.count("<metadata>"), 1);
        }
        QVERIFY(!snapshotDomain(external, {{u"vda"_s, u"/images/fork.qcow2"_s}}, "<domain").has_value());
        const auto bare = snapshotDomain(external, {}, "<domain><name>web</name></domain>");
        QVERIFY(bare.has_value() && !bare->live.contains("metadata"));
        QVERIFY(!snapshotDomain(external, {{u"vdz"_s, u"/x"_s}}).has_value());
        QVERIFY(!snapshotDomain("<domainsnapshot><name>a</name></domainsnapshot>", {}).has_value());
    }

    void picturesAreKeptHere()
    {
        const QTemporaryDir folder;
        const ShotCache cache(folder.path());
        const QUuid guest = QUuid::createUuid();
        const QDateTime taken = QDateTime::fromSecsSinceEpoch(1795330549, Qt::UTC);
        const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + "rest";
        QVERIFY(cache.load(guest, taken).isEmpty());
        cache.store(guest, taken, "no picture");
        QVERIFY(cache.load(guest, taken).isEmpty());
        cache.store(guest, taken, png);
        QCOMPARE(cache.load(guest, taken), png);
        QVERIFY(cache.load(guest, taken.addSecs(1)).isEmpty());
        QVERIFY(cache.load(QUuid::createUuid(), taken).isEmpty());
        cache.remove(guest, taken);
        QVERIFY(cache.load(guest, taken).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
