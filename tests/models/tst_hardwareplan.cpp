// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan says of edits: which reach the running guest, which wait, what is wrong, and what virsh would be told.
#include "models/hardware/hardwareedit.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

const QByteArray plain
    = "<domain type='kvm'>\n  <name>web; rm -rf /</name>\n  <memory unit='KiB'>2097152</memory>\n"
      "  <currentMemory unit='KiB'>1048576</currentMemory>\n  <vcpu current='2'>4</vcpu>\n  <devices>\n"
      "    <disk type='file' device='disk'>\n      <driver type='qcow2' cache='none'/>\n"
      "      <source file='/srv/a.qcow2'/>\n      <target dev='vda' bus='virtio'/>\n    </disk>\n"
      "    <disk type='file' device='cdrom'>\n      <target dev='sda' bus='sata'/>\n      <readonly/>\n    </disk>\n"
      "    <graphics type='vnc' port='-1' passwd='*****'/>\n    <rng model='virtio'/>\n"
      "    <watchdog model='itco'/>\n    <memballoon model='virtio'/>\n  </devices>\n</domain>\n";

GuestHardware guest(bool running = true)
{
    GuestHardware made;
    made.uuid = QUuid::createUuid();
    made.name = u"web; rm -rf /"_s;
    made.running = running;
    made.stored = plain;
    made.live = running ? plain : QByteArray();
    return made;
}

HardwareEdit set(const QString &kind, const QString &id, const QString &field, const QString &value,
                 const QString &seen = {})
{
    return {What::Set, {kind, id}, {{field, value}}, {{field, seen}}, {}};
}

HardwareEdit newDisk(const QString &bus = u"virtio"_s)
{
    return {What::Add,
            {u"disk"_s, u"new"_s + bus},
            {{u"type"_s, u"file"_s}, {u"device"_s, u"disk"_s}, {u"source"_s, u"/srv/it's.raw"_s}, {u"bus"_s, bus}},
            {},
            {}};
}

/// What a shell makes of such a line: its words.
QStringList wordsOf(const QString &line)
{
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"virsh() { for w; do printf '%s\\n--\\n' \"$w\"; done; }\n"_s + line});
    return shell.waitForFinished(20'000)
        ? QString::fromUtf8(shell.readAllStandardOutput()).split(u"\n--\n"_s, Qt::SkipEmptyParts)
        : QStringList();
}

} // namespace

class TestHardwarePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachChangeGoesWhereItCan_data();
    void eachChangeGoesWhereItCan();
    void aStoppedGuestHasOnlyItsDefinition();
    void aTransientGuestHasOnlyWhatRuns();
    void whatCannotBeNowIsRefusedWhenOnlyNow();
    void newItemsGetTheirOwnPlaces();
    void whatIsNeededComesAlong();
    void wrongValuesAreNamed();
    void whatMayNotBeIsSaid();
    void conflictsAreFound();
    void secretsAreNowhere();
    void theShellReadsTheCommands();
    void commandsComeInTheOrderThatWorks();
    void nothingAskedIsNothingDone();
};

void TestHardwarePlan::eachChangeGoesWhereItCan_data()
{
    QTest::addColumn<HardwareEdit>("edit");
    QTest::addColumn<HardwareWhen>("when");
    QTest::addColumn<bool>("now");
    QTest::addColumn<bool>("next");
    QTest::addColumn<QString>("note"); ///< a part of it

    using W = HardwareWhen;
    const auto row = [](const char *name, const HardwareEdit &edit, W when, bool now, bool next,
                        const QString &note = {}) { QTest::newRow(name) << edit << when << now << next << note; };
    row("more vCPUs", set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s), W::Both, true, true);
    row("more vCPUs, later", set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s), W::NextStart, false, true);
    row("more vCPUs, only now", set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s), W::Now, true, false);
    row("fewer vCPUs", set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s), W::Both, false, true, u"does not give"_s);
    row("more than the maximum", set(u"cpu"_s, {}, u"current"_s, u"5"_s, u"2"_s), W::Both, false, true,
        u"maximum of 4"_s);
    row("balloon", set(u"memory"_s, {}, u"current"_s, u"2147483648"_s, u"1073741824"_s), W::Both, true, true);
    row("balloon too far", set(u"memory"_s, {}, u"current"_s, u"3221225472"_s, u"1073741824"_s), W::Both, false, true,
        u"cannot give it more"_s);
    row("title", set(u"overview"_s, {}, u"title"_s, u"x"_s), W::Both, true, true);
    row("cache", set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s), W::Both, false, true,
        u"reboot is not enough"_s);
    row("medium", set(u"cdrom"_s, u"sda"_s, u"source"_s, u"/a.iso"_s), W::Both, true, true);
    row("limit", set(u"disk"_s, u"vda"_s, u"limit"_s, u"1000"_s), W::Both, true, true);
    row("password", set(u"graphics"_s, u"graphics"_s, u"password"_s, u"x"_s, secretMark()), W::Both, true, true);
    row("no password", set(u"graphics"_s, u"graphics"_s, u"password"_s, u""_s, secretMark()), W::Both, false, true,
        u"keeps one"_s);
    row("virtio disk", newDisk(), W::Both, true, true);
    row("another disk", newDisk(u"sata"_s), W::Both, false, true, u"Only virtio"_s);
    row("disk out", {What::Remove, {u"disk"_s, u"vda"_s}, {}, {}, {}}, W::Both, true, true, u"let go"_s);
    row("rng out", {What::Remove, {u"rng"_s, u"rng"_s}, {}, {}, {}}, W::Both, false, true, u"cannot be taken out"_s);
}

void TestHardwarePlan::eachChangeGoesWhereItCan()
{
    QFETCH(HardwareEdit, edit);
    QFETCH(HardwareWhen, when);
    QFETCH(QString, note);
    const HardwarePlan plan = planHardware(guest(), {edit}, when);
    for (const HardwareProblem &problem : plan.problems) {
        qInfo("%s", qPrintable(problem.text));
    }
    QVERIFY(plan.canApply());
    QCOMPARE(plan.changes.size(), 1);
    const PlannedChange &change = plan.changes.first();
    QTEST(change.now, "now");
    QTEST(change.next, "next");
    QVERIFY2(note.isEmpty() ? true : change.note.contains(note), qPrintable(change.note));
    QVERIFY(!change.text.isEmpty());
    QVERIFY(!change.commands.isEmpty());
    const QString all = change.commands.join(u'\n');
    QCOMPARE(all.contains("--live"_L1), change.now);
    // What is told of a password does not show that it is another one.
    QCOMPARE(plan.after == plan.before, edit.values.value(u"password"_s) == "x"_L1);
}

void TestHardwarePlan::aStoppedGuestHasOnlyItsDefinition()
{
    const HardwarePlan plan
        = planHardware(guest(false), {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s)}, HardwareWhen::Now);
    QVERIFY(plan.canApply());
    QVERIFY(!plan.changes.first().now && plan.changes.first().next);
    QVERIFY(plan.changes.first().note.isEmpty());
    QVERIFY(plan.after.contains("<vcpu current='1'>4</vcpu>"));
}

void TestHardwarePlan::aTransientGuestHasOnlyWhatRuns()
{
    GuestHardware transient = guest();
    transient.persistent = false;
    const HardwarePlan plan
        = planHardware(transient, {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s)}, HardwareWhen::NextStart);
    QVERIFY(plan.canApply());
    QVERIFY(plan.changes.first().now && !plan.changes.first().next);
    QVERIFY(!planHardware(transient, {set(u"cpu"_s, {}, u"maximum"_s, u"8"_s, u"4"_s)}, HardwareWhen::Both).canApply());
}

void TestHardwarePlan::whatCannotBeNowIsRefusedWhenOnlyNow()
{
    const HardwarePlan plan
        = planHardware(guest(), {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s)}, HardwareWhen::Now);
    QVERIFY(!plan.canApply());
    QCOMPARE(plan.problems.size(), 1);
    QCOMPARE(plan.problems.first().field, u"current"_s);
    QVERIFY(plan.problems.first().text.contains(u"does not give"_s));
}

void TestHardwarePlan::newItemsGetTheirOwnPlaces()
{
    HardwareEdit second = newDisk();
    second.key.id = u"second"_s;
    const HardwarePlan plan = planHardware(guest(), {newDisk(), second}, HardwareWhen::Both);
    QVERIFY(plan.canApply());
    QVERIFY(plan.after.contains("<target dev='vdb' bus='virtio'/>"));
    QVERIFY(plan.after.contains("<target dev='vdc' bus='virtio'/>"));
    QCOMPARE(plan.changes.last().text, u"New: Disk vdc"_s);
}

void TestHardwarePlan::whatIsNeededComesAlong()
{
    const HardwareEdit folder{
        What::Add, {u"filesystem"_s, u"new"_s}, {{u"driver"_s, u"virtiofs"_s}, {u"target"_s, u"share"_s}}, {}, {}};
    const HardwarePlan plan = planHardware(guest(), {folder}, HardwareWhen::Both);
    QVERIFY(plan.canApply());
    QCOMPARE(plan.changes.size(), 2);
    QVERIFY(plan.changes.first().companion && plan.changes.first().next && !plan.changes.first().now);
    QVERIFY(!plan.changes.last().now); // the running guest has no shared memory
    QVERIFY(plan.changes.last().note.contains(u"Memory"_s));
    QVERIFY(plan.after.contains("<source type='memfd'/>"));

    GuestHardware ready = guest();
    ready.stored.replace("  <devices>", "  <memoryBacking><source type='memfd'/></memoryBacking>\n  <devices>");
    ready.live = ready.stored;
    const HardwarePlan there = planHardware(ready, {folder}, HardwareWhen::Both);
    QCOMPARE(there.changes.size(), 1);
    QVERIFY(there.changes.first().now);
}

void TestHardwarePlan::wrongValuesAreNamed()
{
    const HardwarePlan plan = planHardware(
        guest(),
        {set(u"cpu"_s, {}, u"maximum"_s, u"0"_s, u"4"_s), set(u"disk"_s, u"vda"_s, u"cache"_s, u"unsafe"_s, u"none"_s)},
        HardwareWhen::Both);
    QVERIFY(!plan.canApply());
    QCOMPARE(plan.problems.size(), 2);
    QCOMPARE(plan.problems.first().field, u"maximum"_s);
    QCOMPARE(plan.problems.last().text, u"Not on this host."_s);
    QVERIFY(!planHardware(guest(), {set(u"disk"_s, u"vda"_s, u"device"_s, u"lun"_s, u"disk"_s)}, HardwareWhen::Both)
                 .canApply());
}

void TestHardwarePlan::whatMayNotBeIsSaid()
{
    const auto refused = [](const GuestHardware &of, const HardwareEdit &edit) {
        const HardwarePlan plan = planHardware(of, {edit}, HardwareWhen::Both);
        return !plan.canApply() && !plan.problems.isEmpty() && !plan.problems.first().text.isEmpty();
    };
    GuestHardware readOnly = guest();
    readOnly.readOnlyHost = true;
    QVERIFY(refused(readOnly, newDisk()));
    GuestHardware master = guest(false);
    master.isTemplate = true;
    QVERIFY(refused(master, newDisk()));
    QVERIFY(refused(guest(), {What::Remove, {u"cpu"_s, {}}, {}, {}, {}}));
    QVERIFY(refused(guest(), {What::Add, {u"cpu"_s, {}}, {}, {}, {}}));
    QVERIFY(refused(guest(), {What::Add, {u"watchdog"_s, u"new"_s}, {{u"model"_s, u"i6300esb"_s}}, {}, {}}));
    QVERIFY(refused(guest(), {What::Add, {u"other"_s, u"new"_s}, {}, {}, "<broken"}));
    QVERIFY(refused(guest(), {What::Remove, {u"disk"_s, u"vdz"_s}, {}, {}, {}}));
    QVERIFY(refused(guest(), set(u"nosuch"_s, {}, u"x"_s, u"y"_s)));
    // In exchange for the one that is there, it may be.
    const HardwarePlan exchange
        = planHardware(guest(),
                       {{What::Remove, {u"watchdog"_s, u"watchdog"_s}, {}, {}, {}},
                        {What::Add, {u"watchdog"_s, u"new"_s}, {{u"model"_s, u"i6300esb"_s}}, {}, {}}},
                       HardwareWhen::NextStart);
    QVERIFY(exchange.canApply());
    QCOMPARE(exchange.after.count("<watchdog"), 1);
}

void TestHardwarePlan::conflictsAreFound()
{
    const HardwarePlan plan = planHardware(
        guest(), {set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"directsync"_s)}, HardwareWhen::Both);
    QVERIFY(!plan.canApply());
    QVERIFY2(plan.problems.first().text.contains(u"Somebody else"_s), qPrintable(plan.problems.first().text));
}

void TestHardwarePlan::secretsAreNowhere()
{
    const HardwarePlan plan = planHardware(
        guest(), {set(u"graphics"_s, u"graphics"_s, u"password"_s, u"geheim"_s, secretMark())}, HardwareWhen::Both);
    QVERIFY(plan.canApply());
    const PlannedChange &change = plan.changes.first();
    QVERIFY(!plan.after.contains("geheim") && !change.text.contains("geheim"_L1)
            && !change.commands.join(u' ').contains("geheim"_L1));
    QVERIFY(change.commands.join(u' ').contains("update-device"_L1));
}

void TestHardwarePlan::theShellReadsTheCommands()
{
    const HardwarePlan plan = planHardware(guest(),
                                           {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s),
                                            set(u"memory"_s, {}, u"current"_s, u"2147483648"_s, u"1073741824"_s),
                                            set(u"overview"_s, {}, u"title"_s, u"$(reboot) 'x' `y`"_s),
                                            set(u"cdrom"_s, u"sda"_s, u"source"_s, u"/my isos/a;b.iso"_s),
                                            set(u"disk"_s, u"vda"_s, u"limit"_s, u"1000"_s), newDisk()},
                                           HardwareWhen::Both);
    QVERIFY(plan.canApply());
    QStringList lines;
    for (const PlannedChange &change : plan.changes) {
        QCOMPARE(change.commands.size(), 1);
        lines += change.commands;
    }
    const QString name = u"web; rm -rf /"_s;
    QCOMPARE(wordsOf(lines[0]), (QStringList{u"setvcpus"_s, name, u"3"_s, u"--live"_s, u"--config"_s}));
    QCOMPARE(wordsOf(lines[1]), (QStringList{u"setmem"_s, name, u"2097152"_s, u"--live"_s, u"--config"_s}));
    QCOMPARE(wordsOf(lines[2]),
             (QStringList{u"desc"_s, name, u"--title"_s, u"--new-desc"_s, u"$(reboot) 'x' `y`"_s, u"--live"_s,
                          u"--config"_s}));
    QCOMPARE(wordsOf(lines[3]),
             (QStringList{u"change-media"_s, name, u"sda"_s, u"/my isos/a;b.iso"_s, u"--insert"_s, u"--live"_s,
                          u"--config"_s}));
    QCOMPARE(
        wordsOf(lines[4]),
        (QStringList{u"blkdeviotune"_s, name, u"vda"_s, u"--read-bytes-sec"_s, u"1000"_s, u"--live"_s, u"--config"_s}));
    QCOMPARE(wordsOf(lines[5]), (QStringList{u"attach-device"_s, name, u"/dev/stdin"_s, u"--live"_s, u"--config"_s}));
    QVERIFY(lines[5].startsWith(u"printf "_s));
    // And where virsh has no word for it, its editor is named, with what to change on one line.
    const HardwarePlan later
        = planHardware(guest(), {set(u"memory"_s, {}, u"backing"_s, u"memfd"_s)}, HardwareWhen::NextStart);
    QCOMPARE(wordsOf(later.changes.last().commands.first()), (QStringList{u"edit"_s, name}));
}

/// Typed one after the other, virsh accepts each.
void TestHardwarePlan::commandsComeInTheOrderThatWorks()
{
    const QString name = u"web; rm -rf /"_s;
    const auto commands = [](const GuestHardware &guest, const QList<HardwareEdit> &edits) {
        QList<QStringList> lines;
        for (const PlannedChange &change : planHardware(guest, edits, HardwareWhen::NextStart).changes) {
            for (const QString &line : change.commands) {
                lines.append(wordsOf(line));
            }
        }
        return lines;
    };
    const auto vcpus = [&](const QString &count, bool most) {
        QStringList words{u"setvcpus"_s, name, count};
        return words + (most ? QStringList{u"--maximum"_s, u"--config"_s} : QStringList(u"--config"_s));
    };
    const auto memory = [&](const QString &command, const QString &kib) {
        return QStringList{command, name, kib, u"--config"_s};
    };
    const auto ofCpu = [](const QString &current, const QString &most) {
        return HardwareEdit{What::Set,
                            {u"cpu"_s, {}},
                            {{u"current"_s, current}, {u"maximum"_s, most}},
                            {{u"current"_s, u"2"_s}, {u"maximum"_s, u"4"_s}},
                            {}};
    };
    QCOMPARE(commands(guest(), {ofCpu(u"6"_s, u"8"_s)}),
             (QList<QStringList>{vcpus(u"8"_s, true), vcpus(u"6"_s, false)}));
    QCOMPARE(commands(guest(), {ofCpu(u"1"_s, u"1"_s)}),
             (QList<QStringList>{vcpus(u"1"_s, false), vcpus(u"1"_s, true)}));
    const HardwareEdit more = set(u"memory"_s, {}, u"memory"_s, u"4294967296"_s, u"2147483648"_s);
    QCOMPARE(commands(guest(), {more}), (QList<QStringList>{memory(u"setmaxmem"_s, u"4194304"_s)}));
    // What is given follows where it was all of it.
    GuestHardware all = guest();
    all.stored.replace("1048576", "2097152");
    QCOMPARE(commands(all, {more}),
             (QList<QStringList>{memory(u"setmaxmem"_s, u"4194304"_s), memory(u"setmem"_s, u"4194304"_s)}));
    // virsh changes the memory of no guest with NUMA cells, and not what a topology makes.
    GuestHardware cells = guest();
    cells.stored.replace("<devices>",
                         "<cpu><numa><cell id='0' cpus='0-3' memory='2097152' unit='KiB'/></numa></cpu><devices>");
    QCOMPARE(commands(cells, {more}).value(0).value(0), u"edit"_s);
}

void TestHardwarePlan::nothingAskedIsNothingDone()
{
    const HardwarePlan plan
        = planHardware(guest(), {set(u"disk"_s, u"vda"_s, u"cache"_s, u"none"_s, u"none"_s)}, HardwareWhen::Both);
    QVERIFY(!plan.canApply());
    QVERIFY(plan.problems.isEmpty() && plan.changes.isEmpty());
    QCOMPARE(plan.after, plan.before);
    // What is stored already, but not yet so in the running guest, can be asked for now.
    GuestHardware waiting = guest();
    waiting.stored.replace("current='2'", "current='3'");
    const HardwarePlan now
        = planHardware(waiting, {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"3"_s)}, HardwareWhen::Now);
    QVERIFY(now.canApply());
    QVERIFY(now.changes.first().now && !now.changes.first().next);
    QCOMPARE(now.changes.first().liveSeen.value(u"current"_s), u"2"_s);
}

QTEST_GUILESS_MAIN(TestHardwarePlan)
#include "tst_hardwareplan.moc"
