// SPDX-License-Identifier: GPL-3.0-or-later
// Pools and volumes without a host: their XML, the checks of what users ask for, and who uses what.
#include "installfixture.h"
#include "models/actions/storagewords.h"
#include "models/actions/volumejobs.h"
#include "models/inventory/pooltypes.h"
#include "models/inventory/storagemap.h"
#include "models/settings/poolroles.h"
#include "models/settings/settings.h"
#include "models/xml/poolxml.h"
#include "models/xml/storagexml.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

PoolInfo pool(const QString &name, const QString &path, bool active = true)
{
    PoolInfo info{name, u"dir"_s, path, active, true, gibi(100), gibi(60), gibi(40)};
    info.uuid = QUuid::createUuid();
    return info;
}

StorageVolume volume(const QString &home, const QString &name, const QString &format, const QString &backing = {},
                     const QString &backingFormat = {})
{
    StorageVolume made;
    made.info = {home, name, u"/srv/"_s + home + u'/' + name, format, gibi(10), gibi(1)};
    made.info.type = u"file"_s;
    made.info.backingPath = backing;
    made.info.backingFormat = backingFormat;
    made.names = {u"path "_s + made.info.path};
    if (!backing.isEmpty()) {
        made.backingNames = {u"path "_s + backing};
    }
    return made;
}

StorageGuestDisk disk(const QString &guest, const QString &path, bool running = false)
{
    StorageGuestDisk made;
    made.guest = QUuid::createUuidV5(QUuid(), guest);
    made.guestName = guest;
    made.running = running;
    made.target = u"vda"_s;
    made.path = path;
    made.names = {u"path "_s + path};
    return made;
}

PoolCapabilities capabilities()
{
    return readPoolCapabilities(QString::fromUtf8(readData(u"xml/pool-capabilities.xml"_s))).value();
}

QStringList texts(const QList<PoolProblem> &problems, PoolField field)
{
    QStringList list;
    for (const PoolProblem &problem : problems) {
        if (problem.field == field) {
            list.append(problem.text);
        }
    }
    return list;
}

/// One that passes, of any type.
NewPool good(const QString &type)
{
    NewPool made;
    made.name = u"data"_s;
    made.type = type;
    made.uuid = QUuid(u"11111111-2222-3333-4444-555555555555"_s);
    made.target = u"/srv/data"_s;
    made.device = u"/dev/sdb1"_s;
    made.devices = {u"/dev/sdc"_s, u"/dev/sdd"_s};
    made.host = u"nas.example"_s;
    made.sourceDir = u"/export/vm"_s;
    made.sourceName = u"vg0"_s;
    made.iqn = u"iqn.2024-01.org.example:disks"_s;
    made.initiator = u"iqn.2024-01.org.example:host"_s;
    made.adapter = u"host3"_s;
    return made;
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheHostCan()
    {
        const PoolCapabilities caps = capabilities();
        QVERIFY(caps.known);
        for (const QString &type : {u"dir"_s, u"fs"_s, u"netfs"_s, u"logical"_s, u"disk"_s, u"iscsi"_s, u"scsi"_s}) {
            QVERIFY2(caps.supports(type), qPrintable(type));
        }
        for (const QString &type : {u"rbd"_s, u"gluster"_s, u"zfs"_s, u"iscsi-direct"_s, u"nonsense"_s}) {
            QVERIFY2(!caps.supports(type), qPrintable(type));
        }
        QCOMPARE(newVolumeFormats(u"dir"_s, caps), QStringList({u"qcow2"_s, u"raw"_s}));
        QCOMPARE(newVolumeFormats(u"logical"_s, caps), QStringList());
        QCOMPARE(poolSourceFormats(u"netfs"_s, caps).mid(0, 1), QStringList{u"nfs"_s});
        QVERIFY(poolSourceFormats(u"netfs"_s, caps).contains(u"cifs"_s));
        QVERIFY(!poolSourceFormats(u"disk"_s, caps).contains(u"unknown"_s));
        QVERIFY(!readPoolCapabilities(u"<pool/>"_s).has_value());
        // A host that does not tell may do anything.
        QVERIFY(PoolCapabilities().supports(u"rbd"_s));
    }

    void everyTypeHasItsWords()
    {
        for (const PoolType &type : poolTypes()) {
            QVERIFY2(poolTypeName(type.type) != type.type, qPrintable(type.type));
            QVERIFY2(!poolTypeHint(type.type).isEmpty(), qPrintable(type.type));
            for (const PoolField field : type.required + type.optional) {
                QVERIFY2(!poolFieldName(field, type.type).isEmpty(), qPrintable(type.type));
            }
        }
        for (const PoolCapabilities::Type &type : capabilities().types) {
            QVERIFY2(findPoolType(type.type), qPrintable(type.type));
        }
    }

    /// What is built is read back as what was meant, and a second pool on the same storage is seen.
    void buildsEveryType()
    {
        for (const PoolType &type : poolTypes()) {
            const NewPool wanted = completed(good(type.type));
            QVERIFY2(checkPool(wanted, {}, {}).isEmpty(), qPrintable(type.type));
            const auto read = readPool(buildPoolXml(wanted));
            QVERIFY2(read.has_value(), qPrintable(type.type));
            QCOMPARE(read->name, u"data"_s);
            QCOMPARE(read->type, type.type);
            QCOMPARE(read->uuid, wanted.uuid);
            QCOMPARE(read->path, wanted.target);
            QCOMPARE(read->source, poolSource(wanted));
            if (type.type != "dir"_L1) {
                NewPool second = wanted;
                second.name = u"other"_s;
                second.target.clear();
                QVERIFY2(!checkPool(second, {*read}, {}).isEmpty(), qPrintable(type.type));
            }
        }
    }

    void buildsTheseByteForByte_data()
    {
        QTest::addColumn<NewPool>("pool");
        QTest::addColumn<QString>("xml");
        const QString head = u"\n  <name>data</name>\n  <uuid>11111111-2222-3333-4444-555555555555</uuid>\n"_s;
        QTest::newRow("dir") << good(u"dir"_s)
                             << QString(u"<pool type='dir'>"_s + head
                                        + u"  <target>\n    <path>/srv/data</path>\n  </target>\n</pool>\n"_s);
        NewPool nfs = good(u"netfs"_s);
        nfs.host = u"[2001:db8::1]:2049"_s;
        QTest::newRow("netfs") << nfs
                               << QString(u"<pool type='netfs'>"_s + head
                                          + u"  <source>\n    <host name='2001:db8::1' port='2049'/>\n"
                                            "    <dir path='/export/vm'/>\n    <format type='nfs'/>\n  </source>\n"
                                            "  <target>\n    <path>/srv/data</path>\n  </target>\n</pool>\n"_s);
        NewPool ceph = good(u"rbd"_s);
        ceph.host = u"mon1:6789,mon2"_s;
        ceph.user = u"libvirt"_s;
        ceph.secretUsage = u"ceph & more"_s;
        QTest::newRow("rbd") << ceph
                             << QString(u"<pool type='rbd'>"_s + head
                                        + u"  <source>\n    <host name='mon1' port='6789'/>\n"
                                          "    <host name='mon2'/>\n    <name>vg0</name>\n"
                                          "    <auth type='ceph' username='libvirt'>\n"
                                          "      <secret usage='ceph &amp; more'/>\n    </auth>\n"
                                          "  </source>\n</pool>\n"_s);
    }

    void buildsTheseByteForByte()
    {
        QFETCH(NewPool, pool);
        QFETCH(QString, xml);
        QCOMPARE(buildPoolXml(completed(pool)), xml);
    }

    void tellsAtTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<NewPool>("pool");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const NewPool &pool, PoolField field, const QString &part) {
            QTest::newRow(name) << pool << int(field) << part;
        };
        const auto with = [](const QString &type, auto change) {
            NewPool pool = good(type);
            change(pool);
            return pool;
        };
        const QString dir = u"dir"_s;
        row("no name", with(dir, [](NewPool &p) { p.name = u" "_s; }), PoolField::Name, u"needs a name"_s);
        row("slash", with(dir, [](NewPool &p) { p.name = u"a/b"_s; }), PoolField::Name, u"slash"_s);
        row("line break", with(dir, [](NewPool &p) { p.name = u"a\nb"_s; }), PoolField::Name, u"control"_s);
        row("taken", with(dir, [](NewPool &p) { p.name = u"images"_s; }), PoolField::Name, u"images already"_s);
        row("no folder", with(dir, [](NewPool &p) { p.target.clear(); }), PoolField::Target, u"Give the folder"_s);
        row("relative", with(dir, [](NewPool &p) { p.target = u"srv/x"_s; }), PoolField::Target, u"whole path"_s);
        row("other's", with(dir, [](NewPool &p) { p.target = u"/srv//images/"_s; }), PoolField::Target,
            u"The pool images has this folder"_s);
        row("system's", with(dir, [](NewPool &p) { p.target = u"/proc/x"_s; }), PoolField::Target, u"system"_s);
        row("unsupported", with(u"rbd"_s, [](NewPool &) {}), PoolField::Type, u"libvirt-daemon-driver-storage-rbd"_s);
        row("no type", with(u"x"_s, [](NewPool &) {}), PoolField::Type, u"Choose"_s);
        row("no server", with(u"netfs"_s, [](NewPool &p) { p.host.clear(); }), PoolField::Host, u"needed"_s);
        row("odd server", with(u"netfs"_s, [](NewPool &p) { p.host = u"nas vm"_s; }), PoolField::Host, u"spaces"_s);
        row("odd export", with(u"netfs"_s, [](NewPool &p) { p.sourceDir = u"export"_s; }), PoolField::SourceDir,
            u"slash"_s);
        row("odd device", with(u"fs"_s, [](NewPool &p) { p.device = u"sdb1"_s; }), PoolField::Device, u"/dev/sdb1"_s);
        row("odd group", with(u"logical"_s, [](NewPool &p) { p.sourceName = u"-f"_s; }), PoolField::SourceName,
            u"hyphen"_s);
        row("half a login", with(u"iscsi"_s, [](NewPool &p) { p.user = u"me"_s; }), PoolField::Secret, u"belong"_s);
        row("group of nothing",
            with(u"logical"_s,
                 [](NewPool &p) {
                     p.devices.clear();
                     p.build = NewPool::Build::Prepare;
                 }),
            PoolField::Devices, u"Name the disks"_s);
        row("format of nothing", with(u"fs"_s, [](NewPool &p) { p.build = NewPool::Build::Prepare; }),
            PoolField::Format, u"Choose the file system"_s);
    }

    void tellsAtTheFieldWhatIsWrong()
    {
        QFETCH(NewPool, pool);
        QFETCH(int, field);
        QFETCH(QString, part);
        const auto problems = checkPool(pool, {::pool(u"images"_s, u"/srv/images"_s)}, capabilities());
        QVERIFY(std::ranges::none_of(problems, &PoolProblem::warning));
        const QStringList found = texts(problems, PoolField(field));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.constFirst().contains(part), qPrintable(found.constFirst()));
    }

    void looksAtTheFolder()
    {
        const QTemporaryDir dir;
        const auto check = [](const QString &path) {
            NewPool wanted = good(u"dir"_s);
            wanted.target = path;
            return checkPool(wanted, {}, {}, readFolderFacts(path), true);
        };
        QVERIFY(check(dir.path()).isEmpty());
        auto problems = check(dir.filePath(u"new/folder"_s));
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().warning);
        QFile file(dir.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        problems = check(file.fileName());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().text.contains(u"not a folder"_s));
        NewPool wanted = good(u"dir"_s);
        const FolderFacts locked{true, true, true, false, 0};
        problems = checkPool(wanted, {}, {}, locked, true);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst().text.contains(u"may not write"_s));
        QVERIFY(checkPool(wanted, {}, {}, locked, false).isEmpty()); // the daemon is root
    }

    void knowsWhatPoolsAreFor()
    {
        const PoolInfo images = pool(u"images"_s, u"/srv/images"_s);
        QCOMPARE(guessRole(images, {}), PoolRole::Disks);
        QCOMPARE(guessRole(pool(u"media"_s, u"/srv/x"_s), {}), PoolRole::Isos);
        QCOMPARE(guessRole(pool(u"x"_s, u"/srv/isos"_s), {}), PoolRole::Isos);
        const QList<VolumeInfo> isos{volume(u"images"_s, u"debian.iso"_s, u"raw"_s).info,
                                     volume(u"images"_s, u"fedora"_s, u"iso"_s).info,
                                     volume(u"images"_s, u"vm.qcow2"_s, u"qcow2"_s).info};
        QCOMPARE(guessRole(images, isos), PoolRole::Isos);
        const QTemporaryDir dir;
        Settings settings(dir.filePath(u"settings"_s));
        PoolRoles roles(settings);
        QCOMPARE(roles.role(images, isos), PoolRole::Isos);
        roles.setRole(images.uuid, PoolRole::Disks);
        QCOMPARE(PoolRoles(settings).role(images, isos), PoolRole::Disks);
        QCOMPARE(suggestedFolder(PoolRole::Isos, u"/var/lib/libvirt/images"_s), u"/var/lib/libvirt/isos"_s);
        QCOMPARE(suggestedFolder(PoolRole::Isos, {}), QString());
        QCOMPARE(suggestedPoolName(PoolRole::Isos, {pool(u"isos"_s, {})}), u"isos-2"_s);
        QCOMPARE(suggestedPoolName(PoolRole::Disks, {}), u"default"_s);
    }

    void readsAndBuildsVolumes()
    {
        const auto linked = readVolume(QString::fromUtf8(readData(u"xml/volume-linked.xml"_s)), u"default"_s);
        QVERIFY(linked.has_value());
        QCOMPARE(linked->type, u"file"_s);
        QCOMPARE(linked->format, u"qcow2"_s);
        QCOMPARE(linked->backingPath, u"/var/lib/libvirt/images/base.qcow2"_s);
        QCOMPARE(linked->backingFormat, u"qcow2"_s);
        const NewVolume wanted{u"link.qcow2"_s, gibi(1), u"qcow2"_s, true, u"/srv/base.img"_s, u"raw"_s};
        QCOMPARE(buildVolumeXml(wanted),
                 u"<volume>\n  <name>link.qcow2</name>\n  <capacity unit='bytes'>1073741824</capacity>\n"
                 "  <allocation unit='bytes'>0</allocation>\n  <target>\n    <format type='qcow2'/>\n"
                 "    <compat>1.1</compat>\n  </target>\n  <backingStore>\n    <path>/srv/base.img</path>\n"
                 "    <format type='raw'/>\n  </backingStore>\n</volume>\n"_s);
        const auto read = readVolume(buildVolumeXml(wanted), u"p"_s);
        QCOMPARE(read->backingPath, wanted.backingPath);
        QCOMPARE(read->backingFormat, wanted.backingFormat);
        QCOMPARE(read->compat, u"1.1"_s);
    }

    void refusesVolumesThatNoPoolCouldTake()
    {
        const auto why = [](const NewVolume &volume) {
            const Outcome outcome = checkNewVolume(volume);
            return outcome.has_value() ? QString() : outcome.error().message;
        };
        QVERIFY(why({u"a.qcow2"_s, gibi(1), u"qcow2"_s}).isEmpty());
        QVERIFY(why({QString(), gibi(1), u"raw"_s}).contains(u"name"_s));
        QVERIFY(why({u".."_s, gibi(1), u"raw"_s}).contains(u"name"_s));
        QVERIFY(why({u"../../etc/x"_s, gibi(1), u"raw"_s}).contains(u"slash"_s));
        QVERIFY(why({u"a\nb"_s, gibi(1), u"raw"_s}).contains(u"line break"_s));
        QVERIFY(why({QString(300, u'a'), gibi(1), u"raw"_s}).contains(u"too long"_s));
        QVERIFY(why({u"a"_s, gibi(1), u"qcow2"_s, true, u"/b"_s, {}}).contains(u"format of the base"_s));
        QVERIFY(why({u"a"_s, gibi(1), u"raw"_s, true, u"/b"_s, u"raw"_s}).contains(u"Only a qcow2"_s));
    }

    void mapsWhoUsesWhat()
    {
        StorageFacts facts;
        facts.pools = {pool(u"images"_s, u"/srv/images"_s), pool(u"isos"_s, u"/srv/isos"_s),
                       pool(u"off"_s, u"/srv/off"_s, false)};
        facts.volumes = {
            volume(u"images"_s, u"base.qcow2"_s, u"qcow2"_s),
            volume(u"images"_s, u"middle.qcow2"_s, u"qcow2"_s, u"/srv/images/base.qcow2"_s, u"qcow2"_s),
            volume(u"images"_s, u"top.qcow2"_s, u"qcow2"_s, u"/srv/images/middle.qcow2"_s, u"qcow2"_s),
            volume(u"images"_s, u"lost.qcow2"_s, u"qcow2"_s, u"/srv/images/gone.img"_s, u"raw"_s),
            volume(u"images"_s, u"evil.qcow2"_s, u"qcow2"_s, u"/etc/shadow"_s, u"raw"_s),
            volume(u"images"_s, u"deep.qcow2"_s, u"qcow2"_s, u"/srv/images/sub/x.img"_s, u"raw"_s),
            volume(u"images"_s, u"off.qcow2"_s, u"qcow2"_s, u"/srv/off/x.img"_s, u"raw"_s),
            volume(u"images"_s, u"net.qcow2"_s, u"qcow2"_s, u"nbd://h/x"_s, u"raw"_s),
            volume(u"images"_s, u"self.qcow2"_s, u"qcow2"_s, u"/srv/images/self2.qcow2"_s, u"qcow2"_s),
            volume(u"images"_s, u"self2.qcow2"_s, u"qcow2"_s, u"/srv/images/self.qcow2"_s, u"qcow2"_s),
            volume(u"images"_s, u"old.img"_s, u"raw"_s),
            volume(u"isos"_s, u"debian.iso"_s, u"iso"_s),
            volume(u"isos"_s, u"odd.ISO"_s, u"raw"_s),
        };
        StorageGuestDisk cd = disk(u"web"_s, u"/srv/isos/debian.iso"_s, true);
        cd.medium = true;
        cd.target = u"sda"_s;
        facts.disks
            = {disk(u"web"_s, u"/srv/images/top.qcow2"_s, true), disk(u"web"_s, u"/srv/images/top.qcow2"_s, true), cd,
               disk(u"db"_s, u"/srv/images/lost.qcow2"_s)};
        const StorageMap map = StorageMap::build(facts);
        const auto ref = [](const char *name) { return VolumeRef{u"images"_s, QString::fromLatin1(name)}; };

        QCOMPARE(map.users(ref("top.qcow2")).size(), 1); // two definitions, one disk
        QVERIFY(map.users(ref("top.qcow2")).constFirst().direct);
        const auto below = map.users(ref("base.qcow2"));
        QCOMPARE(below.size(), 1);
        QCOMPARE(below.constFirst().name, u"web"_s);
        QVERIFY(!below.constFirst().direct && below.constFirst().running);
        QVERIFY(map.users({u"isos"_s, u"debian.iso"_s}).constFirst().medium);
        QCOMPARE(map.usersOfPool(u"isos"_s).size(), 1);

        QCOMPARE(map.children(ref("base.qcow2")), QList<VolumeRef>{ref("middle.qcow2")});
        QCOMPARE(map.descendants(ref("base.qcow2")), QList<VolumeRef>({ref("middle.qcow2"), ref("top.qcow2")}));
        QCOMPARE(map.lock(ref("base.qcow2")), StorageMap::Lock::Base);
        QVERIFY(map.whyLocked(ref("base.qcow2")).contains(u"middle.qcow2"_s));
        QCOMPARE(map.lock(ref("lost.qcow2")), StorageMap::Lock::Guests);
        QVERIFY(map.whyLocked(ref("lost.qcow2")).contains(u"db"_s));
        QVERIFY(map.whyLocked(ref("old.img")).isEmpty());

        const auto chain = map.chain(ref("top.qcow2"));
        QCOMPARE(chain.size(), 3);
        QCOMPARE(chain.at(2).path, u"/srv/images/base.qcow2"_s);
        QCOMPARE(chain.at(2).format, u"qcow2"_s);
        QCOMPARE(chain.at(2).volume, std::optional(ref("base.qcow2")));
        const auto last = [&](const char *name) { return map.chain(ref(name)).constLast().state; };
        using State = StorageMap::Link::State;
        QCOMPARE(last("lost.qcow2"), State::Missing);
        QCOMPARE(last("evil.qcow2"), State::Outside);
        QCOMPARE(last("deep.qcow2"), State::Unseen);
        QCOMPARE(last("off.qcow2"), State::Unseen);
        QCOMPARE(last("net.qcow2"), State::Remote);
        QCOMPARE(last("self.qcow2"), State::Loop);
        QVERIFY(map.isDangerous(ref("evil.qcow2")));
        QVERIFY(!map.isDangerous(ref("deep.qcow2")) && !map.isDangerous(ref("lost.qcow2")));
        QVERIFY(map.isBroken(ref("lost.qcow2")) && map.isBroken(ref("self.qcow2")) && !map.isBroken(ref("top.qcow2")));

        const auto orphans = map.orphans();
        QVERIFY(orphans.contains(ref("old.img")) && orphans.contains(ref("evil.qcow2")));
        QVERIFY(!orphans.contains(ref("base.qcow2")) && !orphans.contains(ref("lost.qcow2")));
        QVERIFY(std::ranges::none_of(orphans, [](const VolumeRef &one) { return one.pool == "isos"_L1; }));
        // Where a guest could not be read, nothing is called an orphan.
        facts.unread = {u"hidden"_s};
        QVERIFY(StorageMap::build(facts).orphans().isEmpty());
        QVERIFY(StorageMap::build({}).orphans().isEmpty());
    }

    void checksNewVolumes()
    {
        StorageFacts facts;
        facts.pools = {pool(u"images"_s, u"/srv/images"_s)};
        facts.volumes
            = {volume(u"images"_s, u"base.qcow2"_s, u"qcow2"_s), volume(u"images"_s, u"used.qcow2"_s, u"qcow2"_s),
               volume(u"images"_s, u"evil.qcow2"_s, u"qcow2"_s, u"/etc/shadow"_s, u"raw"_s),
               volume(u"images"_s, u"lost.qcow2"_s, u"qcow2"_s, u"/srv/images/gone"_s, u"raw"_s)};
        facts.disks = {disk(u"web"_s, u"/srv/images/used.qcow2"_s)};
        const StorageMap map = StorageMap::build(facts);
        const PoolInfo home = facts.pools.constFirst();
        const auto check = [&](NewVolume wanted) {
            const auto problems = checkVolume(wanted, home, capabilities(), &map);
            return problems.isEmpty() ? std::pair(-1, QString())
                                      : std::pair(int(problems.constFirst().field), problems.constFirst().text);
        };
        const auto is = [&](const NewVolume &wanted, VolumeField field, const QString &part) {
            const auto [at, text] = check(wanted);
            return at == int(field) && text.contains(part);
        };
        NewVolume wanted{u"new.qcow2"_s, gibi(10), u"qcow2"_s};
        QCOMPARE(check(wanted).first, -1);
        QVERIFY(is({u"used.qcow2"_s, gibi(10), u"qcow2"_s}, VolumeField::Name, u"already"_s));
        QVERIFY(is({u"a/b"_s, gibi(10), u"qcow2"_s}, VolumeField::Name, u"slash"_s));
        QVERIFY(is({u"a"_s, {}, u"qcow2"_s}, VolumeField::Capacity, u"needs a size"_s));
        QVERIFY(is({u"a"_s, gibi(50), u"raw"_s, false}, VolumeField::Capacity, u"has only"_s));
        QVERIFY(is({u"a"_s, gibi(50), u"qcow2"_s}, VolumeField::Capacity, u"will stop"_s)); // a warning
        QVERIFY(is({u"a"_s, gibi(10), u"vhdx"_s}, VolumeField::Format, u"vhdx"_s));
        const auto upon = [](const char *base, const QString &format, Bytes size = gibi(10)) {
            return NewVolume{u"a"_s, size, u"qcow2"_s, true, u"/srv/images/"_s + QString::fromLatin1(base), format};
        };
        QCOMPARE(check(upon("base.qcow2", u"qcow2"_s)).first, -1);
        QVERIFY(is(upon("base.qcow2", u"raw"_s), VolumeField::Base, u"format qcow2"_s));
        QVERIFY(is(upon("base.qcow2", {}), VolumeField::Base, u"format of the base"_s));
        QVERIFY(is(upon("base.qcow2", u"qcow2"_s, gibi(5)), VolumeField::Capacity, u"larger"_s));
        QVERIFY(is(upon("used.qcow2", u"qcow2"_s), VolumeField::Base, u"disk of web"_s));
        QVERIFY(is(upon("evil.qcow2", u"qcow2"_s), VolumeField::Base, u"outside all pools"_s));
        QVERIFY(is(upon("lost.qcow2", u"qcow2"_s), VolumeField::Base, u"missing"_s));
        QVERIFY(is(upon("nothing.qcow2", u"qcow2"_s), VolumeField::Base, u"No active pool"_s));
        PoolInfo iscsi = home;
        iscsi.type = u"iscsi"_s;
        const auto problems = checkVolume(wanted, iscsi, capabilities(), &map);
        QVERIFY(problems.constLast().text.contains(u"storage server"_s));
    }

    void saysItInPlainWords_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *detail, const char *part) {
            QTest::newRow(part) << QString::fromLatin1(detail) << QString::fromLatin1(part);
        };
        row("cannot open directory '/nonexist/x': No such file or directory", "is not there");
        row("operation failed: Storage source conflict with pool: 'bad'", "The pool bad uses");
        row("internal error: missing backend for pool type 9 (rbd)", "libvirt-daemon-driver-storage");
        row("internal error: Child process (/sbin/pvs --noheadings -o pv_name,vg_name) unexpected exit status 127: "
            "libvirt:  error : cannot execute binary /sbin/pvs: No such file or directory\n",
            "lacks the program /sbin/pvs");
        row("internal error: /usr/bin/iscsiadm failed new mode for target 'iqn.x' with status '127'", "iscsiadm");
        row("internal error: Child process (/bin/mount -o nodev,nosuid,noexec -t nfs 127.0.0.1:/x /mnt/bad) unexpected "
            "exit status 32: mount: /mnt/bad: unknown filesystem type 'nfs'.",
            "file system: nfs");
        row("Storage pool probe failed: Device '/dev/loop7' is unrecognized, requires build", "prepared first");
        row("Failed to create file '/srv/x/a': Read-only file system", "only be read");
        row("cannot create path '/srv/x/a': Permission denied", "permission denied");
        row("mount.nfs: Connection refused", "does not answer");
        row("something never seen", "It failed.");
    }

    void saysItInPlainWords()
    {
        QFETCH(QString, detail);
        QFETCH(QString, part);
        const QString text = storageFailure({ErrorKind::Internal, 1, {}, detail}, u"It failed."_s);
        QVERIFY2(text.startsWith(u"It failed."_s) && text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
