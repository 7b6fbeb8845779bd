// SPDX-License-Identifier: GPL-3.0-or-later
// From the wizard's answers to the definition and the command line, and what is wrong with bad answers.
#include "installfixture.h"
#include "models/install/install.h"
#include "models/xml/domainbuilder.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <functional>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(InstallPlan &, HostResources &, OsEntry &)>;

struct Bad {
    PlanField field;
    PlanProblem::Severity severity;
    std::function<void(InstallPlan &, HostResources &, OsEntry &, MediaInfo &, DiskProbe &)> change;
};

constexpr auto error = PlanProblem::Severity::Error;
constexpr auto warning = PlanProblem::Severity::Warning;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(Bad)

class TestInstall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsDefinition_data()
    {
        using P = InstallPlan;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
        row("bios-q35-iso", [](P &, HostResources &, OsEntry &) {});
        row("bios-pc-iso", [](P &p, HostResources &, OsEntry &) { p.machine = P::Machine::Pc; });
        row("uefi-q35-iso", [](P &p, HostResources &, OsEntry &) { p.firmware = P::Firmware::Uefi; });
        row("kvm-uefi-windows", [](P &p, HostResources &h, OsEntry &os) {
            h = qemuHost(true);
            p.kvm = true;
            p.firmware = P::Firmware::Uefi;
            os = windows11();
        });
        row("network-boot", [](P &p, HostResources &, OsEntry &) { p.source = P::Source::NetworkBoot; });
        row("install-later", [](P &p, HostResources &, OsEntry &) { p.source = P::Source::None; });
        row("existing-disk", [](P &p, HostResources &, OsEntry &) {
            p.disk = P::Disk::Existing;
            p.existingPath = u"/var/lib/libvirt/images/spare.img"_s;
            p.existingFormat = u"raw"_s;
        });
        row("existing-copied", [](P &p, HostResources &, OsEntry &) {
            p.source = P::Source::None;
            p.disk = P::Disk::Existing;
            p.existingPath = u"/srv/import/old disk.vmdk"_s;
            p.existingFormat = u"vmdk"_s;
        });
        row("cloud-image-copy", [](P &p, HostResources &, OsEntry &) {
            p.source = P::Source::CloudImage;
            p.media = {MediaRef::Kind::PoolVolume, u"default"_s, u"cloud.qcow2"_s,
                       u"/var/lib/libvirt/images/cloud.qcow2"_s};
            p.imageFormat = u"qcow2"_s;
            p.identity.hostName = u"demo"_s;
        });
        row("cloud-image-linked", [](P &p, HostResources &, OsEntry &) {
            p.source = P::Source::CloudImage;
            p.media = {MediaRef::Kind::PoolVolume, u"default"_s, u"cloud.qcow2"_s,
                       u"/var/lib/libvirt/images/cloud.qcow2"_s};
            p.imageFormat = u"qcow2"_s;
            p.linked = true;
            p.identity.hostName = u"demo"_s;
        });
        row("windows-drivers-unattended", [](P &p, HostResources &h, OsEntry &os) {
            h = qemuHost(true);
            p.kvm = true;
            p.firmware = P::Firmware::Uefi;
            os = windows11();
            os.script.way = UnattendedScript::Way::Root;
            p.drivers = {MediaRef::Kind::PoolVolume, u"default"_s, u"virtio-win.iso"_s,
                         u"/var/lib/libvirt/images/virtio-win.iso"_s};
            p.unattended.on = true;
        });
        row("no-disk-no-network", [](P &p, HostResources &, OsEntry &) {
            p.disk = P::Disk::None;
            p.net = P::Net::None;
        });
        row("logical-volume", [](P &p, HostResources &, OsEntry &) {
            p.pool = u"vg0"_s;
            p.volumeName = u"demo"_s;
        });
        row("bridge-vnc-fixed", [](P &p, HostResources &, OsEntry &) {
            p.net = P::Net::Bridge;
            p.network = u"br0"_s;
            p.vncAutoPort = false;
            p.vncPort = 5910;
            p.vncListen = u"0.0.0.0"_s;
            p.vncPassword = "geheim";
        });
        row("user-network-growing", [](P &p, HostResources &, OsEntry &) {
            p.net = P::Net::User;
            p.maxMemory = mebi(4096);
            p.maxVcpus = 4;
        });
        row("without-virtio-pc", [](P &p, HostResources &, OsEntry &os) {
            os = oldSystem();
            p.machine = P::Machine::Pc;
        });
        row("hostile-names", [](P &p, HostResources &, OsEntry &os) {
            p.name = u"<a&b>'\"\x01 é"_s;
            p.volumeName = u"it's, \"x\".qcow2"_s;
            os.url = u"http://x/'/>"_s;
        });
        row("new-pool", [](P &p, HostResources &h, OsEntry &) {
            h.pools.clear();
            h.volumes.clear();
            h.poolOffer = PoolOffer{{u"default"_s, u"dir"_s, u"/home/a b/images"_s, false, true, {}, {}, {}}, true};
            p.preparePool = true;
        });
        row("stopped-pool", [](P &p, HostResources &h, OsEntry &) {
            h.pools = {h.pools.last()};
            h.poolOffer = PoolOffer{h.pools.first(), false};
            p.pool = u"old"_s;
            p.preparePool = true;
        });
        row("simulated-host", [](P &p, HostResources &h, OsEntry &) {
            h.host.hypervisor = u"TEST"_s;
            h.host.arch = u"i686"_s;
            h.caps.clear();
            p.maxMemory = mebi(4096);
        });
    }

    /// Goldens: run with GUESTDECK_UPDATE_GOLDENS=1 to write them anew, then read the difference.
    void buildsDefinition()
    {
        QFETCH(Change, change);
        InstallPlan plan = goodPlan();
        HostResources host = qemuHost();
        OsEntry os = debian();
        change(plan, host, os);
        const QString xml = buildDomainXml(plan, host, os, true);
        const QString line = virtInstallLine(plan, host, os);
        QVERIFY(plan.vncPassword.isEmpty() || !xml.contains(QString::fromUtf8(plan.vncPassword)));
        QVERIFY(plan.vncPassword.isEmpty() || !line.contains(QString::fromUtf8(plan.vncPassword)));
        QVERIFY(plan.vncPassword.isEmpty() || buildDomainXml(plan, host, os, false).contains(u"passwd='geheim'"_s));

        const QString base = u"xml/built/"_s + QString::fromLatin1(QTest::currentDataTag());
        for (const auto &[ending, text] : {std::pair(u".xml"_s, xml), std::pair(u".sh"_s, QString(line + u"\n"_s))}) {
            if (qEnvironmentVariableIsSet("GUESTDECK_UPDATE_GOLDENS")) {
                QFile file(QStringLiteral(GUESTDECK_TEST_DATA "/") + base + ending);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(text.toUtf8());
            }
            QCOMPARE(text, QString::fromUtf8(readData(base + ending)));
        }
    }

    void definitionIsValid_data() { buildsDefinition_data(); }

    /// Against libvirt's own schema.
    void definitionIsValid()
    {
        QFETCH(Change, change);
        const QString validator = QStandardPaths::findExecutable(u"virt-xml-validate"_s);
        if (validator.isEmpty() || QStandardPaths::findExecutable(u"xmllint"_s).isEmpty()) {
            QSKIP("virt-xml-validate (libvirt-clients) or xmllint (libxml2-utils) is not installed");
        }
        InstallPlan plan = goodPlan();
        HostResources host = qemuHost();
        OsEntry os = debian();
        change(plan, host, os);
        plan.name.remove(QChar(1));
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(buildDomainXml(plan, host, os, true).toUtf8());
        file.flush();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(validator, {file.fileName(), u"domain"_s});
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }

    void realVolumePathReplacesThePlannedOne()
    {
        const QString xml = buildDomain(goodPlan(), qemuHost(), debian(), {true, u"/elsewhere/x.qcow2"_s});
        QVERIFY(xml.contains(u"<source file='/elsewhere/x.qcow2'/>"_s));
    }

    void goodPlanHasNoProblem()
    {
        QCOMPARE(checkPlan(goodPlan(), qemuHost(), debian(), goodMedia()), QList<PlanProblem>{});
    }

    void findsEveryBadInput_data()
    {
        using P = InstallPlan;
        using H = HostResources;
        using F = PlanField;
        QTest::addColumn<Bad>("bad");
#define BAD(name, field, severity, ...)                                                                                \
    QTest::newRow(name) << Bad                                                                                         \
    {                                                                                                                  \
        field, severity,                                                                                               \
            []([[maybe_unused]] P &p, [[maybe_unused]] H &h, [[maybe_unused]] OsEntry &os,                             \
               [[maybe_unused]] MediaInfo &m, [[maybe_unused]] DiskProbe &d) { __VA_ARGS__; }                          \
    }
        BAD("name empty", F::Name, error, p.name = u"  "_s);
        BAD("name taken", F::Name, error, p.name = u"web"_s);
        BAD("name with slash", F::Name, error, p.name = u"a/b"_s);
        BAD("name with newline", F::Name, error, p.name = u"a\nb"_s);
        BAD("name with spaces around", F::Name, error, p.name = u"a "_s);
        BAD("name like an option", F::Name, error, p.name = u"--all"_s);
        BAD("name hidden", F::Name, error, p.name = u".."_s);
        BAD("name too long", F::Name, error, p.name = QString(201, u'a'));
        BAD("no medium", F::Media, error, p.media = {});
        BAD("relative medium", F::Media, error, p.media = {MediaRef::Kind::HostPath, {}, {}, u"x.iso"_s});
        BAD("no ISO", F::Media, error, m.isIso = false);
        BAD("not bootable", F::Media, warning, m.bootable = false);
        BAD("medium unreadable", F::Media, error, m.unreadableReason = u"No."_s);
        BAD("memory zero", F::Memory, error, p.memory = {});
        BAD("memory over host", F::Memory, error, p.memory = p.maxMemory = mebi(8193));
        BAD("memory over free", F::Memory, warning, p.memory = p.maxMemory = mebi(7000));
        BAD("memory under minimum", F::Memory, warning, p.memory = mebi(256));
        BAD("max memory under memory", F::MaxMemory, error, p.maxMemory = mebi(1024));
        BAD("max memory over host", F::MaxMemory, error, p.maxMemory = mebi(9000));
        BAD("no vcpu", F::Vcpus, error, p.vcpus = 0);
        BAD("vcpus over machine", F::Vcpus, error, p.vcpus = p.maxVcpus = 1000);
        BAD("vcpus over host", F::Vcpus, warning, p.vcpus = p.maxVcpus = 5);
        BAD("max vcpus under vcpus", F::MaxVcpus, error, p.maxVcpus = 1);
        BAD("max vcpus over machine", F::MaxVcpus, error, p.maxVcpus = 1000);
        BAD("max vcpus over host", F::MaxVcpus, warning, p.maxVcpus = 8);
        BAD("no pool", F::Pool, error, p.pool.clear());
        BAD("pool unknown", F::Pool, error, p.pool = u"x"_s);
        BAD("pool inactive", F::Pool, error, p.pool = u"old"_s);
        BAD("pool on offer not agreed to", F::Pool, error, h.pools = {h.pools.last()};
            h.poolOffer = PoolOffer({h.pools.first(), false}); p.pool = u"old"_s);
        BAD("pool on offer gone", F::Pool, error, h.pools.clear(); p.preparePool = true);
        BAD("qcow2 in a volume group", F::Pool, error, p.pool = u"vg0"_s);
        BAD("format unknown", F::Pool, error, p.diskFormat = u"vmdk"_s);
        BAD("volume without name", F::VolumeName, error, p.volumeName.clear());
        BAD("volume outside the pool", F::VolumeName, error, p.volumeName = u"../x"_s);
        BAD("volume taken", F::VolumeName, error, p.volumeName = u"web.qcow2"_s);
        BAD("volume name too long", F::VolumeName, error, p.volumeName = QString(201, u'a'));
        BAD("disk of no size", F::DiskSize, error, p.diskSize = {});
        BAD("disk larger than pool", F::DiskSize, error, p.diskSize = gibi(101));
        BAD("sparse disk larger than free", F::DiskSize, warning, p.diskSize = gibi(50));
        BAD("full disk larger than free", F::DiskSize, error, p.diskSize = gibi(50); p.sparse = false);
        BAD("no existing disk", F::ExistingDisk, error, p.disk = P::Disk::Existing);
        BAD("existing disk relative", F::ExistingDisk, error, p.disk = P::Disk::Existing; p.existingPath = u"x.img"_s);
        BAD("existing disk missing", F::ExistingDisk, error, p.disk = P::Disk::Existing; p.existingPath = u"/no"_s;
            d.exists = false);
        BAD("existing disk in use", F::ExistingDisk, error, p.disk = P::Disk::Existing;
            p.existingPath = u"/var/lib/libvirt/images/web.qcow2"_s);
        BAD("existing disk unreadable", F::ExistingDisk, error, p.disk = P::Disk::Existing;
            p.existingPath = u"/root/x"_s; d.unreadableReason = u"No."_s);
        BAD("existing disk may boot first", F::ExistingDisk, warning, p.disk = P::Disk::Existing;
            p.existingPath = u"/x"_s);
        BAD("no network chosen", F::Network, error, p.network.clear());
        BAD("network unknown", F::Network, error, p.network = u"x"_s);
        BAD("network inactive", F::Network, error, p.network = u"lab"_s);
        BAD("bridge unknown", F::Network, error, p.net = P::Net::Bridge; p.network = u"br7"_s);
        BAD("bridge name impossible", F::Network, error, p.net = P::Net::Bridge;
            p.network = u"a-bridge-name-too-long"_s);
        BAD("network boot without network", F::Network, error, p.net = P::Net::None; p.source = P::Source::NetworkBoot);
        BAD("UEFI missing", F::Firmware, error, p.firmware = P::Firmware::Uefi; h.caps[0].uefi = false);
        BAD("UEFI needed", F::Firmware, warning, os.wantsUefi = true);
        BAD("machine missing", F::Machine, error, p.machine = P::Machine::Pc; h.caps.removeLast());
        BAD("listen no address", F::VncListen, error, p.vncListen = u"everywhere"_s);
        BAD("listen everywhere", F::VncListen, warning, p.vncListen = u"0.0.0.0"_s);
        BAD("listen everywhere v6", F::VncListen, warning, p.vncListen = u"::"_s);
        BAD("listen on a network", F::VncListen, warning, p.vncListen = u"10.1.2.3"_s);
        BAD("port taken", F::VncPort, error, p.vncAutoPort = false; p.vncPort = 5901);
        BAD("port too low", F::VncPort, error, p.vncAutoPort = false; p.vncPort = 5899);
        BAD("port too high", F::VncPort, error, p.vncAutoPort = false; p.vncPort = 65536);
        BAD("password too long", F::VncPassword, error, p.vncPassword = "123456789");
        BAD("password with control character", F::VncPassword, error, p.vncPassword = "a\nb");
        BAD("refused image", F::ExistingDisk, error, p.source = P::Source::None; p.disk = P::Disk::Existing;
            p.existingPath = u"/x"_s; d = DiskProbe{true, u"qcow2"_s, {}, u"It claims a base outside."_s});
        BAD("copy of a disk in use", F::ExistingDisk, warning, p.source = P::Source::None; p.disk = P::Disk::Existing;
            p.copyExisting = true; p.existingFormat = u"qcow2"_s;
            p.existingPath = u"/var/lib/libvirt/images/web.qcow2"_s; d = DiskProbe{true, u"qcow2"_s, {}});
        BAD("copy smaller than its image", F::DiskSize, error, p.source = P::Source::None; p.disk = P::Disk::Existing;
            p.existingFormat = u"vmdk"_s; p.existingPath = u"/x.vmdk"_s;
            d = DiskProbe{true, u"vmdk"_s, {}, {}, gibi(30)});
        BAD("copy under a name taken", F::VolumeName, error, p.source = P::Source::None; p.disk = P::Disk::Existing;
            p.copyExisting = true; p.existingPath = u"/x.img"_s; p.volumeName = u"web.qcow2"_s);
        BAD("copy of an image nobody could look into", F::ExistingDisk, error, p.source = P::Source::None;
            p.disk = P::Disk::Existing; p.copyExisting = true; p.existingPath = u"/root/x.img"_s;
            d = DiskProbe{true, {}, {}});
        BAD("no cloud image", F::Media, error, p.source = P::Source::CloudImage; p.media = {}; p.useIdentity = false);
        BAD("cloud image refused", F::Media, error, p.source = P::Source::CloudImage; p.useIdentity = false;
            d = DiskProbe{true, u"qcow2"_s, {}, u"It is damaged."_s});
        BAD("cloud image gone", F::Media, error, p.source = P::Source::CloudImage; p.useIdentity = false;
            d = DiskProbe{});
        BAD("linked to a vmdk", F::Media, error, p.source = P::Source::CloudImage; p.linked = true;
            p.imageFormat = u"vmdk"_s; p.useIdentity = false; d = DiskProbe{true, u"vmdk"_s, {}});
        BAD("linked in a volume group", F::Pool, error, p.source = P::Source::CloudImage; p.linked = true;
            p.imageFormat = u"qcow2"_s; p.pool = u"vg0"_s; p.diskFormat = u"raw"_s; p.useIdentity = false;
            d = DiskProbe{true, u"qcow2"_s, {}});
        BAD("disk smaller than the cloud image", F::DiskSize, error, p.source = P::Source::CloudImage;
            p.useIdentity = false; d = DiskProbe{true, u"qcow2"_s, {}, {}, gibi(21)});
        BAD("bad identity", F::Identity, error, p.source = P::Source::CloudImage; p.identity.user = u"ada"_s;
            p.identity.passwordHash = "$6$x$y"; p.identity.hostName = u"not a name"_s;
            d = DiskProbe{true, u"qcow2"_s, {}});
        BAD("name of the seed taken", F::Name, error, p.source = P::Source::CloudImage; p.identity.user = u"ada"_s;
            p.identity.passwordHash = "$6$x$y"; p.identity.hostName = u"a"_s; d = DiskProbe{true, u"qcow2"_s, {}};
            h.volumes.append({u"default"_s, u"demo-seed.iso"_s, u"/y"_s, u"raw"_s, {}, {}}));
        BAD("Windows 11 without TPM", F::Firmware, warning, os = windows11(); os.memory = mebi(1);
            p.firmware = P::Firmware::Uefi; h.caps.first().tpm = false);
        BAD("Windows 11 without Secure Boot", F::Firmware, warning, os = windows11(); p.firmware = P::Firmware::Uefi;
            h.caps.first().secureBoot = false);
        BAD("Windows 11 on one CPU", F::Vcpus, warning, os = windows11(); os.minimumVcpus = 2; p.vcpus = 1;
            p.firmware = P::Firmware::Uefi);
        BAD("Windows 11 on a small disk", F::DiskSize, warning, os = windows11(); os.minimumDisk = gibi(64);
            p.firmware = P::Firmware::Uefi);
        BAD("drivers from the installer", F::Drivers, error, os = windows11(); p.drivers = p.media;
            p.firmware = P::Firmware::Uefi);
#undef BAD
    }

    void findsEveryBadInput()
    {
        QFETCH(Bad, bad);
        InstallPlan plan = goodPlan();
        HostResources host = qemuHost();
        OsEntry os = debian();
        MediaInfo media = goodMedia();
        DiskProbe disk{true, u"raw"_s, {}};
        bad.change(plan, host, os, media, disk);
        const QList<PlanProblem> problems = checkPlan(plan, host, os, media, disk);
        // Exactly one: a bad input must not be blamed on another field as well.
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, bad.field);
        QCOMPARE(problems.first().severity, bad.severity);
        QVERIFY(problems.first().message.endsWith(u'.'));
    }

    void passwordSilencesTheWarning()
    {
        InstallPlan plan = goodPlan();
        plan.vncListen = u"0.0.0.0"_s;
        plan.vncPassword = "12345678";
        QVERIFY(checkPlan(plan, qemuHost(), debian(), goodMedia()).isEmpty());
    }

    void agreedNetworkIsFine()
    {
        InstallPlan plan = goodPlan();
        plan.network = u"lab"_s;
        plan.startNetwork = true;
        QVERIFY(checkPlan(plan, qemuHost(), debian(), goodMedia()).isEmpty());
    }

    void defaultsFitHostAndSystem()
    {
        HostResources host = qemuHost();
        host.domainNames << u"debian11"_s << u"debian11-2"_s;
        OsEntry os = debian();
        os.memory = mebi(16384);
        os.vcpus = 8;
        os.diskSize = gibi(500);
        const InstallPlan plan = defaultPlan(host, os);
        QCOMPARE(plan.name, u"debian11-3"_s);
        QCOMPARE(plan.volumeName, u"debian11-3.qcow2"_s);
        QCOMPARE(plan.pool, u"default"_s);
        QCOMPARE(plan.network, u"default"_s);
        QCOMPARE(plan.memory.value, mebi(4096).value);
        QCOMPARE(plan.maxMemory.value, plan.memory.value);
        QCOMPARE(plan.vcpus, 4U);
        QCOMPARE(plan.diskSize.value, gibi(40).value);
        QCOMPARE(plan.firmware, InstallPlan::Firmware::Bios);
        QVERIFY(!plan.kvm);
        QVERIFY(defaultPlan(qemuHost(true), os).kvm);
        QCOMPARE(defaultPlan(host, windows11()).firmware, InstallPlan::Firmware::Uefi);
    }

    void touchedFieldsStay()
    {
        const HostResources host = qemuHost();
        InstallPlan plan = defaultPlan(host, debian());
        plan.memory = mebi(777);
        plan.touch(PlanField::Memory);
        plan.name = u"mine"_s;
        plan.touch(PlanField::Name);
        applyOsDefaults(plan, host, windows11());
        QCOMPARE(plan.memory.value, mebi(777).value);
        QCOMPARE(plan.maxMemory.value, mebi(777).value);
        QCOMPARE(plan.name, u"mine"_s);
        QCOMPARE(plan.volumeName, u"mine.qcow2"_s);
        QCOMPARE(plan.osId, u"win11"_s);
    }

    void poolOnOfferIsFine()
    {
        HostResources host = qemuHost();
        host.pools.clear();
        host.volumes.clear();
        host.poolOffer = PoolOffer{{u"default"_s, u"dir"_s, u"/images"_s, false, true, {}, {}, {}}, true};
        OsEntry os = debian();
        os.diskSize = gibi(5000);
        InstallPlan plan = defaultPlan(host, os);
        QCOMPARE(plan.pool, u"default"_s);
        QVERIFY(plan.preparePool);
        QCOMPARE(plan.volumeName, u"debian11.qcow2"_s);
        QCOMPARE(plan.diskSize.value, gibi(5000).value); // the room is not known: no limit, and no blame
        plan.source = InstallPlan::Source::None;
        QCOMPARE(checkPlan(plan, host, os, {}), QList<PlanProblem>{});
        plan.sparse = false;
        QCOMPARE(checkPlan(plan, host, os, {}), QList<PlanProblem>{});
        QVERIFY(!defaultPlan(qemuHost(), os).preparePool);
    }

    void defaultsOnAnEmptyHost()
    {
        const InstallPlan plan = defaultPlan({}, {});
        QVERIFY(plan.pool.isEmpty());
        QCOMPARE(plan.net, InstallPlan::Net::User);
        QVERIFY(!plan.name.isEmpty());
        QVERIFY(!buildDomainXml(plan, {}, {}, true).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInstall)
#include "tst_install.moc"
