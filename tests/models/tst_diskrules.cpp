// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with a disk, and how its definition is switched: pure.
#include "models/actions/diskrules.h"
#include "models/libvirt/blockcalls.h"
#include "models/xml/diskxml.h"
#include "models/xml/storagexml.h"

#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

DiskLayer layer(const QString &name, const QString &format = u"qcow2"_s)
{
    DiskLayer made;
    made.path = u"/pool/"_s + name;
    made.pool = u"pool"_s;
    made.volume = name;
    made.format = format;
    made.compat = format == "qcow2"_L1 ? u"1.1"_s : QString();
    made.capacity = {10ULL << 30U};
    made.allocation = {1ULL << 30U};
    return made;
}

/// A guest that is off, with one disk in a pool; another pool is there, too.
GuestDisks guestWith(const QList<DiskLayer> &chain, bool running = false)
{
    GuestDisks guest;
    guest.name = u"web"_s;
    guest.running = running;
    guest.pools = {PoolInfo{}, PoolInfo{}};
    guest.pools[0].name = u"pool"_s;
    guest.pools[1].name = u"fast"_s;
    GuestDisk disk;
    disk.disk.target = u"vda"_s;
    disk.disk.bus = u"virtio"_s;
    disk.disk.source = chain.first().path;
    disk.disk.isFile = true;
    disk.disk.format = chain.first().format;
    disk.chain = chain;
    guest.disks = {disk};
    return guest;
}

QString why(DiskAction action, const GuestDisks &guest)
{
    return whyNotDisk(action, guest, guest.disks.first());
}

constexpr auto domainXml = R"(<domain type='kvm'>
  <name>web</name>
  <!-- keep me -->
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='raw' cache="none" discard='unmap'/>
      <source file='/pool/a &amp; b.raw' startupPolicy='optional'/>
      <target dev='vda' bus='virtio'/>
      <serial>S1</serial>
    </disk>
    <disk type='volume' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source pool='pool' volume='data.qcow2'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
    <disk type='block' device='disk'>
      <source dev='/dev/vg/lv'/>
      <backingStore type='file'>
        <format type='raw'/>
        <source file='/pool/base.raw'/>
      </backingStore>
      <target dev='vdc' bus='virtio'/>
    </disk>
  </devices>
</domain>
)";

} // namespace

class TestDiskRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlainDiskCanAll()
    {
        const GuestDisks off = guestWith({layer(u"web.qcow2"_s)});
        for (const DiskAction action : {DiskAction::Resize, DiskAction::Convert, DiskAction::Move}) {
            QCOMPARE(why(action, off), QString());
        }
        QVERIFY(!why(DiskAction::Modernize, off).isEmpty());
        QVERIFY(!why(DiskAction::Merge, off).isEmpty());
        const GuestDisks on = guestWith({layer(u"web.qcow2"_s)}, true);
        QCOMPARE(why(DiskAction::Resize, on), QString());
        QCOMPARE(why(DiskAction::Move, on), QString());
        QVERIFY(why(DiskAction::Convert, on).contains(u"runs"_s));
    }

    /// Each of these would hurt somebody, or lead to a guest that does not start.
    void obstaclesAreNamed_data()
    {
        QTest::addColumn<int>("obstacle");
        QTest::addColumn<QString>("word");
        QTest::newRow("children") << 0 << u"clone.qcow2"_s;
        QTest::newRow("another guest") << 1 << u"db-1"_s;
        QTest::newRow("template") << 2 << u"template"_s;
        QTest::newRow("snapshots") << 3 << u"snapshot"_s;
        QTest::newRow("missing") << 4 << u"missing"_s;
        QTest::newRow("missing base") << 5 << u"/pool/base.qcow2"_s;
        QTest::newRow("block job") << 6 << u"copy"_s;
        QTest::newRow("read-only") << 7 << u"read"_s;
        QTest::newRow("medium") << 8 << u"medium"_s;
        QTest::newRow("saved state") << 9 << u"saved state"_s;
        QTest::newRow("checkpoints") << 10 << u"checkpoint"_s;
    }

    void obstaclesAreNamed()
    {
        QFETCH(int, obstacle);
        QFETCH(QString, word);
        GuestDisks guest = guestWith({layer(u"web.qcow2"_s), layer(u"base.qcow2"_s)});
        GuestDisk &disk = guest.disks.first();
        switch (obstacle) {
        case 0:
            disk.chain.first().children = {u"/pool/clone.qcow2"_s};
            break;
        case 1:
            disk.chain.first().users = {u"db-1"_s};
            break;
        case 2:
            guest.isTemplate = true;
            break;
        case 3:
            guest.snapshots = 2;
            break;
        case 4:
            disk.chain.first().missing = true;
            break;
        case 5:
            disk.chain.last().missing = true;
            break;
        case 6:
            disk.blockJob = u"copy"_s;
            break;
        case 7:
            disk.disk.readOnly = true;
            break;
        case 8:
            disk.disk.device = DiskInfo::Device::Cdrom;
            break;
        case 9:
            guest.managedSave = true;
            break;
        case 10:
            guest.checkpoints = 1;
            break;
        default:
            QFAIL("no such obstacle");
        }
        for (const DiskAction action : {DiskAction::Resize, DiskAction::Convert, DiskAction::Move}) {
            QVERIFY2(why(action, guest).contains(word), qPrintable(why(action, guest)));
        }
    }

    void diskOutsidePoolsGrowsOnlyLive()
    {
        DiskLayer loose = layer(u"web.raw"_s, u"raw"_s);
        loose.pool.clear();
        QVERIFY(why(DiskAction::Resize, guestWith({loose})).contains(u"pool"_s));
        QCOMPARE(why(DiskAction::Resize, guestWith({loose}, true)), QString());
        QVERIFY(why(DiskAction::Move, guestWith({loose}, true)).contains(u"pool"_s));
    }

    void oldQcow2IsWrittenAnew()
    {
        DiskLayer old = layer(u"web.qcow2"_s);
        old.compat = u"0.10"_s;
        QCOMPARE(why(DiskAction::Modernize, guestWith({old})), QString());
        old.compat.clear(); // libvirt says nothing of the old version
        QVERIFY(old.isOldQcow2());
        old.pool.clear(); // and nothing at all of what is in no pool
        QVERIFY(!old.isOldQcow2());
        QVERIFY(!layer(u"a.raw"_s, u"raw"_s).isOldQcow2());
        // What we make is never of the old version.
        QVERIFY(buildVolumeXml({u"a.qcow2"_s, {1 << 20}, u"qcow2"_s, true}).contains(u"<compat>1.1</compat>"_s));
    }

    void shrinkingIsRefused()
    {
        const GuestDisks guest = guestWith({layer(u"web.qcow2"_s)});
        const GuestDisk &disk = guest.disks.first();
        QVERIFY(whyNotSize(disk, {(10ULL << 30U) - 512}).contains(u"smaller"_s));
        QVERIFY(!whyNotSize(disk, {10ULL << 30U}).isEmpty());
        QVERIFY(!whyNotSize(disk, {(10ULL << 30U) + 1}).isEmpty());
        QCOMPARE(whyNotSize(disk, {(10ULL << 30U) + 512}), QString());
    }

    void growingSaysWhatFollows()
    {
        GuestDisks guest = guestWith({layer(u"web.qcow2"_s)}, true);
        const GuestDisk disk = guest.disks.first();
        QVERIFY(stepsAfterGrowing(guest, disk).contains(u"growpart /dev/vda 1\nresize2fs /dev/vda1"_s));
        QVERIFY(stepsAfterGrowing(guest, disk).contains(u"Disk Management"_s)); // not known: both
        guest.osId = u"http://microsoft.com/win/11"_s;
        QVERIFY(!stepsAfterGrowing(guest, disk).contains(u"growpart"_s));
        guest.osId = u"http://debian.org/debian/12"_s;
        QVERIFY(!stepsAfterGrowing(guest, disk).contains(u"Disk Management"_s));
    }

    void mergingNeverWritesIntoASharedBase()
    {
        GuestDisks guest = guestWith({layer(u"web.qcow2"_s), layer(u"base.qcow2"_s)}, true);
        const BlockCommit commit{u"vda"_s, u"/pool/web.qcow2"_s, u"/pool/base.qcow2"_s};
        QVERIFY(checkCommit(guest, commit).has_value());
        QCOMPARE(why(DiskAction::Merge, guest), QString());
        // libvirt's default, the lowest layer, is never asked for.
        QCOMPARE(checkCommit(guest, {u"vda"_s, commit.top, {}}).error().kind, ErrorKind::Invalid);
        QCOMPARE(checkCommit(guest, {u"vda"_s, commit.top, commit.top}).error().kind, ErrorKind::Invalid);
        QCOMPARE(checkCommit(guest, {u"vda"_s, commit.top, u"/pool/other.qcow2"_s}).error().kind, ErrorKind::NotFound);
        QCOMPARE(checkCommit(guest, {u"vdb"_s, commit.top, commit.base}).error().kind, ErrorKind::NotFound);

        GuestDisks other = guest;
        other.disks[0].chain[1].children = {u"/pool/web-2.qcow2"_s};
        QCOMPARE(checkCommit(other, commit).error().kind, ErrorKind::Conflict);
        QVERIFY(checkCommit(other, commit).error().message.contains(u"web-2.qcow2"_s));
        QVERIFY(why(DiskAction::Merge, other).contains(u"web-2.qcow2"_s));
        other = guest;
        other.disks[0].chain[1].users = {u"golden"_s};
        QVERIFY(checkCommit(other, commit).error().message.contains(u"golden"_s));
        other = guest;
        other.disks[0].chain[1].pool.clear(); // nobody can tell who else stands on it
        QCOMPARE(checkCommit(other, commit).error().kind, ErrorKind::Conflict);
        other = guest;
        other.snapshots = 1;
        QCOMPARE(checkCommit(other, commit).error().kind, ErrorKind::Conflict);
        // A layer between counts, too.
        GuestDisks deep = guestWith({layer(u"web.qcow2"_s), layer(u"middle.qcow2"_s), layer(u"base.qcow2"_s)}, true);
        QVERIFY(checkCommit(deep, commit).has_value());
        deep.disks[0].chain[1].children = {u"/pool/x.qcow2"_s};
        QCOMPARE(checkCommit(deep, commit).error().kind, ErrorKind::Conflict);
    }

    void namesAreFree()
    {
        QCOMPARE(suggestVolumeName(u"web.raw"_s, u"qcow2"_s, {}), u"web.qcow2"_s);
        QCOMPARE(suggestVolumeName(u"web.img"_s, u"raw"_s, {u"web.raw"_s, u"web-1.raw"_s}), u"web-2.raw"_s);
        QCOMPARE(suggestVolumeName(u"web.qcow2"_s, {}, {}), u"web"_s);
        QCOMPARE(suggestVolumeName(u".raw"_s, u"qcow2"_s, {}), u".raw.qcow2"_s);
    }

    void onlyTheSourceIsSwitched()
    {
        DiskSwitch change{u"vda"_s,  u"/pool/a & b.raw"_s, u"pool"_s,  u"a & b.raw"_s, u"/fast/a.qcow2"_s,
                          u"fast"_s, u"a.qcow2"_s,         u"qcow2"_s, false};
        const QByteArray before(domainXml);
        QByteArray wanted = before;
        wanted.replace("type='raw' cache", "type='qcow2' cache");
        wanted.replace("'/pool/a &amp; b.raw' startup", "'/fast/a.qcow2' startup");
        const auto after = withDiskSource(before, change);
        QVERIFY(after.has_value());
        QCOMPARE(*after, wanted);
        QCOMPARE(*withDiskSource(*after, change), *after); // done already
        change.fromPath = u"/pool/other.raw"_s;
        QCOMPARE(withDiskSource(before, change).error().kind, ErrorKind::Conflict);
        change.target = u"vdz"_s;
        QCOMPARE(withDiskSource(before, change).error().kind, ErrorKind::NotFound);
    }

    void volumesAndDevicesAreSwitched()
    {
        const QByteArray before(domainXml);
        QByteArray wanted = before;
        wanted.replace("pool='pool' volume='data.qcow2'", "pool='fast' volume='data.raw'");
        wanted.replace("<driver name='qemu' type='qcow2'/>", "<driver name='qemu' type='raw'/>");
        const auto volume = withDiskSource(before,
                                           {u"vdb"_s, u"/pool/data.qcow2"_s, u"pool"_s, u"data.qcow2"_s,
                                            u"/fast/data.raw"_s, u"fast"_s, u"data.raw"_s, u"raw"_s, false});
        QVERIFY(volume.has_value());
        QCOMPARE(*volume, wanted);

        const auto device = withDiskSource(before,
                                           {u"vdc"_s, u"/dev/vg/lv"_s, u"vg"_s, u"lv"_s, u"/pool/c.qcow2"_s, u"pool"_s,
                                            u"c.qcow2"_s, u"qcow2"_s, false});
        QVERIFY(device.has_value());
        QVERIFY(device->contains("<source file='/pool/c.qcow2'/>")
                || device->contains("<source file=\"/pool/c.qcow2\"/>"));
        QVERIFY(!device->contains("/dev/vg/lv"));
        QVERIFY(!device->contains("backingStore")); // of the old image
        QVERIFY(device->contains("type=\"qcow2\"") || device->contains("type='qcow2'"));
        QVERIFY(device->startsWith(before.left(before.indexOf("<disk type='block'"))));
    }

    void chainsAndJobsAreRead()
    {
        const auto all = readDiskExtras(
            u"<domain><devices><disk type='file'><driver cache='none'/><source file='/t'/>"
            "<backingStore type='file'><format type='qcow2'/><source file='/m'/><backingStore type='block'>"
            "<format type='raw'/><source dev='/dev/b'/></backingStore></backingStore>"
            "<mirror type='file' job='copy' ready='yes'><source file='/n'/></mirror><target dev='vda'/></disk>"
            "</devices></domain>"_s);
        QVERIFY(all.has_value());
        const DiskExtras vda = all->value(u"vda"_s);
        QCOMPARE(vda.cache, u"none"_s);
        QCOMPARE(vda.chain.size(), 2);
        QCOMPARE(vda.chain[1].path, u"/dev/b"_s);
        QVERIFY(vda.chain[1].isBlock);
        QCOMPARE(vda.mirror, u"/n"_s);
        QVERIFY(vda.mirrorReady);
        QVERIFY(isMarkedAsTemplate(u"<domain><metadata><guestdeck:template "
                                   "xmlns:guestdeck='https://guestdeck.org/xmlns/domain/1'/></metadata></domain>"_s));
        QVERIFY(!isMarkedAsTemplate(
            u"<domain><metadata><x:template xmlns:x='https://example.org'/></metadata></domain>"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiskRules)
#include "tst_diskrules.moc"
