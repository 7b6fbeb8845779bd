// SPDX-License-Identifier: GPL-3.0-or-later
// Why a guest does not start: what is read from a definition and from the host's answer, and the cause for libvirt's
// and the emulator's own words, as they come from libvirt 9 and QEMU 7.
#include "models/startcheck/startedits.h"
#include "models/startcheck/startfinding.h"

#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray definition = R"(<domain type='kvm'>
  <name>web</name>
  <memory unit='MiB'>4096</memory>
  <os><type>hvm</type><kernel>/srv/vmlinuz</kernel></os>
  <cpu mode='host-passthrough' check='none' migratable='on'/>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'><source file='/home/me/vm/web.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><!-- kept -->
      <source file='/srv/debian.iso'/>
      <target dev='sda' bus='sata'/>
    </disk>
    <interface type='network'><source network='default'/></interface>
    <interface type='bridge'><source bridge='br0'/></interface>
    <graphics type='vnc' port='5901' autoport='no'/>
  </devices>
</domain>)";

StartFacts factsFor(const QString &detail, ErrorKind kind = ErrorKind::Internal)
{
    StartFacts facts;
    facts.guest = u"web"_s;
    facts.host = u"kvm-a"_s;
    facts.error = {kind, 1, u"web could not be started."_s, detail};
    takeDefinition(facts, definition);
    return facts;
}

QString rulesOf(const QList<StartFinding> &findings)
{
    QStringList rules;
    for (const StartFinding &finding : findings) {
        rules.append(finding.rule);
    }
    return rules.join(u' ');
}

/// As the probe of a host prints it, where /home/me is closed to others.
const QByteArray closedHome = "rights=root\nuser=libvirt-qemu:64055:64055,108\n"
                              "path=/home/me/vm/web.qcow2\n"
                              "step=41ed 0 0 0 /\nstep=41ed 0 0 0 /home\nstep=41c0 1000 1000 1 /home/me\n"
                              "step=41ed 1000 1000 0 /home/me/vm\nstep=8180 1000 1000 1 /home/me/vm/web.qcow2\n"
                              "path=/dev/kvm\nstep=21b0 0 108 0 /dev/kvm\n"
                              "log=\nfirst\n2026-05-01: starting up\nlast line\x1b[31m\n";

} // namespace

class TestStartRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDefinition()
    {
        const StartFacts facts = factsFor({});
        QCOMPARE(facts.files.size(), 3);
        QCOMPARE(facts.files.at(1), (StartFile{StartFile::Kind::Cdrom, u"/srv/debian.iso"_s, u"sda"_s}));
        QCOMPARE(facts.networks.size(), 2);
        QVERIFY(facts.networks.at(1).isBridge);
        QCOMPARE(facts.vncPort, 5901);
        QCOMPARE(facts.memory, mebi(4096));
        QCOMPARE(facts.virtType, u"kvm"_s);
    }

    void findsPathsInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("libvirt")
            << u"Cannot access storage file '/a b/c.qcow2' (as uid:64055, gid:64055): Permission denied"_s
            << QStringList{u"/a b/c.qcow2"_s};
        QTest::newRow("qemu")
            << u"-blockdev {\"driver\":\"file\",\"filename\":\"/srv/x.img\"}: Could not open '/srv/x.img': No such file"_s
            << QStringList{u"/srv/x.img"_s};
        QTest::newRow("bare") << u"error: failed to open /srv/y.img: nothing"_s << QStringList{u"/srv/y.img"_s};
        QTest::newRow("none") << u"and/or 'x'"_s << QStringList();
    }
    void findsPathsInWords()
    {
        QFETCH(QString, text);
        QTEST(pathsIn(text), "paths");
    }

    void readsTheHostsAnswer()
    {
        StartFacts facts = factsFor({});
        takeStartProbe(facts, closedHome);
        QVERIFY(facts.canFix);
        QCOMPARE(facts.user->name, u"libvirt-qemu"_s);
        QCOMPARE(facts.user->groups, (QList<uint>{64055, 108}));
        QCOMPARE(facts.ways.size(), 1);
        QCOMPARE(facts.ways.first().steps.size(), 5);
        QCOMPARE(facts.ways.first().steps.at(2).mode, 0700U);
        QVERIFY(facts.kvm && facts.kvm->exists && facts.kvm->allowed == std::optional(true));
        QCOMPARE(facts.log.size(), 3);
        QVERIFY(!facts.log.last().contains(QChar(0x1b))); // nothing that a terminal would obey
        QVERIFY(facts.whyNoLog.isEmpty());
    }

    void aStrangersAnswerIsBounded()
    {
        StartFacts facts = factsFor({});
        QByteArray flood = "user=; rm -rf /:0:0\nstep=41ed 0 0 0 /lost\nholder=" + QByteArray(100'000, 'x') + '\n';
        for (int i = 0; i < 5000; ++i) {
            flood += "path=/p\nstep=zz 0 0 0 /p\nstep=41ed 0 0 0 relative\ndenied=x\n";
        }
        flood += "log=\n";
        for (int i = 0; i < 5000; ++i) {
            flood += QByteArray(5000, 'y') + '\n';
        }
        takeStartProbe(facts, flood);
        QVERIFY(!facts.user); // no name that ends up in a command
        QVERIFY(facts.ways.size() < 40);
        QVERIFY(facts.log.size() <= 40 && facts.log.first().size() <= 1000);
        QVERIFY(facts.portHolder.size() <= 1000);
        QVERIFY(facts.denials.size() <= 8);
        for (const PathWay &way : std::as_const(facts.ways)) {
            QVERIFY(way.steps.isEmpty());
        }
    }

    /// The host's own shell, and a path that looks like a line end to the echo of some shells.
    void thePathOfAGuestMakesNoLines()
    {
        StartFacts facts;
        facts.guest = u"web"_s;
        const QString path = uR"(/nowhere/a\nholder=forged\nstep=41ed 0 0 0 /b)"_s;
        facts.files = {{StartFile::Kind::Disk, path, u"vda"_s}};
        QStringList words = startProbe(facts, {}, QUuid::createUuid().toString(QUuid::WithoutBraces), true);
        QProcess shell;
        shell.start(words.takeFirst(), words);
        QVERIFY(shell.waitForFinished(60'000));
        const QByteArray output = shell.readAllStandardOutput();
        const QByteArray line = "\npath=" + path.toUtf8() + '\n';
        QVERIFY2(output.contains(line), output.constData());
        takeStartProbe(facts, output);
        QVERIFY(facts.portHolder.isEmpty());
        QCOMPARE(facts.ways.size(), 1);
        QCOMPARE(facts.ways.first().path, path);
        QCOMPARE(facts.ways.first().steps.last().path, path);
        QVERIFY(!facts.ways.first().steps.last().exists);
    }

    /// The folder that stops the emulator is named, and the fix is for it and nobody else.
    void namesTheFolderInTheWay()
    {
        StartFacts facts = factsFor(u"Cannot access storage file '/home/me/vm/web.qcow2' (as uid:64055, gid:64055): "
                                    "Permission denied"_s);
        QCOMPARE(uidIn(facts.error.detail), std::optional(64055U));
        takeStartProbe(facts, closedHome);
        const auto found = explainStart(facts);
        QCOMPARE(rulesOf(found), u"unreadable"_s);
        QVERIFY2(found.first().what.contains(u"/home/me does not"_s)
                     || found.first().what.contains(u"folder /home/me "_s),
                 qPrintable(found.first().what));
        QVERIFY(found.first().what.contains(u"vda"_s));
        QCOMPARE(found.first().fix->now,
                 (QList<QStringList>{{u"setfacl"_s, u"-m"_s, u"u:libvirt-qemu:--x"_s, u"--"_s, u"/home/me"_s}}));
        // By the bits alone, where nothing could be tried.
        for (PathStep &step : facts.ways.first().steps) {
            step.allowed.reset();
        }
        QCOMPARE(explainStart(facts), found);
        // With an access list that lets it pass, the try is believed, not the bits.
        facts.ways.first().steps[2].allowed = true;
        for (const StartFinding &finding : explainStart(facts)) {
            QVERIFY(!finding.what.contains(u"folder /home/me "_s));
        }
    }

    void knowsTheCause_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("rules");
        QTest::addColumn<StartStep>("step");
        QTest::newRow("no disk") << u"Cannot access storage file '/home/me/vm/web.qcow2': No such file or directory"_s
                                 << u"missing"_s << StartStep::OpenHardware;
        QTest::newRow("no iso")
            << u"Cannot access storage file '/srv/debian.iso' (as uid:64055, gid:64055): No such file or directory"_s
            << u"missing"_s << StartStep::EjectMedium;
        QTest::newRow("no kernel")
            << u"internal error: qemu unexpectedly closed the monitor: qemu: could not open kernel file '/srv/vmlinuz': No such file or directory"_s
            << u"missing"_s << StartStep::OpenXml;
        QTest::newRow("network off") << u"Requested operation is not valid: network 'default' is not active"_s
                                     << u"network"_s << StartStep::StartNetwork;
        QTest::newRow("no network") << u"Network not found: no network with matching name 'lab'"_s << u"network"_s
                                    << StartStep::OpenNetworkCards;
        QTest::newRow("no bridge") << u"Cannot get interface MTU on 'br9': No such device"_s << u"network"_s
                                   << StartStep::OpenNetworkCards;
        QTest::newRow("port")
            << u"internal error: qemu unexpectedly closed the monitor: qemu-system-x86_64: -vnc 127.0.0.1:1: Failed to bind socket: Address already in use"_s
            << u"port"_s << StartStep::AutoPort;
        QTest::newRow("kvm")
            << u"internal error: process exited while connecting to monitor: Could not access KVM kernel module: Permission denied qemu-system-x86_64: failed to initialize kvm: Permission denied"_s
            << u"kvm"_s << StartStep::Emulate;
        QTest::newRow("memory")
            << u"internal error: qemu unexpectedly closed the monitor: qemu-system-x86_64: cannot set up guest memory 'pc.ram': Cannot allocate memory"_s
            << u"memory"_s << StartStep::OpenHardware;
        QTest::newRow("lock")
            << u"internal error: process exited: qemu-system-x86_64: -device virtio-blk: Failed to get \"write\" lock Is another process using the image [/home/me/vm/web.qcow2]?"_s
            << u"locked"_s << StartStep::OpenDisks;
        QTest::newRow("tpm") << u"Unable to find 'swtpm' binary in $PATH: No such file or directory"_s << u"program"_s
                             << StartStep::ExamineHost;
        QTest::newRow("firmware") << u"operation failed: Unable to find any firmware to satisfy 'efi'"_s << u"program"_s
                                  << StartStep::ExamineHost;
        QTest::newRow("full") << u"internal error: unable to write: No space left on device"_s << u"space"_s
                              << StartStep::OpenDisks;
        QTest::newRow("cpu")
            << u"the CPU is incompatible with host CPU: Host CPU does not provide required features: avx512f; CPU not compatible"_s
            << u"definition"_s << StartStep::OpenHardware;
        QTest::newRow("xml")
            << u"unsupported configuration: per-device boot elements cannot be used together with os/boot elements"_s
            << u"definition"_s << StartStep::OpenXml;
        QTest::newRow("unknown") << u"internal error: the moon is full"_s << QString() << StartStep::None;
    }
    void knowsTheCause()
    {
        QFETCH(QString, detail);
        QFETCH(QString, rules);
        QFETCH(StartStep, step);
        const auto found = explainStart(factsFor(detail));
        QCOMPARE(rulesOf(found), rules);
        if (!found.isEmpty()) {
            QCOMPARE(found.first().step, step);
            QVERIFY(!found.first().what.isEmpty() && !found.first().stepText.isEmpty());
            QVERIFY(startReport(factsFor(detail), found).contains(found.first().what));
        }
    }

    /// The way leads to the disk itself, where another image can be named.
    void leadsToTheMissingDisk()
    {
        const auto found = explainStart(
            factsFor(u"Cannot access storage file '/home/me/vm/web.qcow2': No such file or directory"_s));
        QCOMPARE(found.first().step, StartStep::OpenHardware);
        QCOMPARE(found.first().argument, u"vda"_s);
    }

    /// A login without rights does not see behind a closed folder: nothing is called missing for that.
    void whatCannotBeSeenIsNotMissing()
    {
        StartFacts facts = factsFor(u"internal error: the moon is full"_s);
        takeStartProbe(
            facts,
            "rights=none\npath=/home/me/vm/web.qcow2\nstep=41ed 0 0 2 /\nstep=41ed 0 0 2 /home\n"
            "step=41c0 1000 1000 2 /home/me\nstep=- 0 0 2 /home/me/vm\nstep=- 0 0 2 /home/me/vm/web.qcow2\n");
        QVERIFY(explainStart(facts).isEmpty());
        facts.ways.first().steps[2].mode = 0755;
        QCOMPARE(rulesOf(explainStart(facts)), u"missing"_s);
        facts.ways.first().steps[2].mode = 0700;
        facts.canFix = true; // looked at as root
        QCOMPARE(rulesOf(explainStart(facts)), u"missing"_s);
    }

    /// libvirt says only that the emulator ended: then its log is the witness.
    void theLogTells()
    {
        StartFacts facts = factsFor(u"internal error: process exited while connecting to monitor"_s);
        facts.log = {u"old run: Address already in use"_s,
                     u"1"_s,
                     u"2"_s,
                     u"3"_s,
                     u"4"_s,
                     u"5"_s,
                     u"qemu: cannot set up guest memory 'pc.ram': Cannot allocate memory"_s};
        facts.freeMemory = mebi(512);
        const auto found = explainStart(facts);
        QCOMPARE(rulesOf(found), u"memory"_s);
        QVERIFY2(found.first().what.contains(u"512"_s), qPrintable(found.first().what));
    }

    void namesWhoHoldsTheDisk()
    {
        StartFacts facts = factsFor(u"Failed to get \"write\" lock"_s);
        facts.usedBy = {{u"/home/me/vm/web.qcow2"_s, u"web-old"_s}};
        const auto found = explainStart(facts);
        QCOMPARE(found.first().step, StartStep::ShutDownOther);
        QCOMPARE(found.first().argument, u"web-old"_s);
    }

    void kvmIsToldInItsKinds()
    {
        StartFacts facts = factsFor(u"failed to initialize kvm: Permission denied"_s);
        facts.user = EmulatorUser{u"libvirt-qemu"_s, 64055, {64055}};
        facts.kvm = PathStep{u"/dev/kvm"_s, true, false, 0600, 0, 0, false};
        QVERIFY(explainStart(facts).first().fix);
        facts.kvm->allowed = true;
        facts.cpuCanKvm = false;
        QVERIFY(explainStart(facts).first().what.contains(u"processor"_s));
        facts.cpuCanKvm = true;
        facts.kvm->exists = false;
        facts.kvmModule = false;
        QVERIFY(explainStart(facts).first().fix->now.first().last().startsWith(u"modprobe kvm_intel"_s));
        facts.virtType = u"qemu"_s; // it does not use it
        QVERIFY(rulesOf(explainStart(facts)).isEmpty());
    }

    void savedStateOnlyWhereThereIsOne()
    {
        StartFacts facts = factsFor(
            u"internal error: qemu unexpectedly closed the monitor: load of migration failed: Invalid argument"_s);
        QVERIFY(explainStart(facts).isEmpty());
        facts.savedState = true;
        QCOMPARE(explainStart(facts).first().step, StartStep::DiscardSavedState);
    }

    /// Each edit changes what it says and nothing else.
    void editsLeaveTheRestAlone()
    {
        auto changed = withAutoPort(definition);
        QVERIFY(changed.has_value());
        QByteArray expected = definition;
        QCOMPARE(*changed, expected.replace("port='5901' autoport='no'", "port='-1' autoport='yes'"));
        QCOMPARE(withAutoPort(*changed).error().kind, ErrorKind::NotFound);

        changed = withoutMedium(definition, u"sda"_s);
        QVERIFY(changed.has_value());
        expected = definition;
        QCOMPARE(*changed, expected.replace("      <source file='/srv/debian.iso'/>\n", ""));
        QCOMPARE(withoutMedium(definition, u"vda"_s).error().kind, ErrorKind::NotFound); // never a disk

        changed = withEmulation(definition);
        QVERIFY(changed.has_value());
        QVERIFY(changed->startsWith("<domain type='qemu'>") && changed->contains("mode='maximum'"));
        QVERIFY(changed->contains("<!-- kept -->"));
        QCOMPARE(withEmulation(*changed).error().kind, ErrorKind::NotFound);
        QCOMPARE(withEmulation("<network/>").error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestStartRules)
#include "tst_startrules.moc"
