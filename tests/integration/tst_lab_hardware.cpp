// SPDX-License-Identifier: GPL-3.0-or-later
// Hardware of a real guest changed while it runs and for its next start: what virsh shows of both, and what the guest
// itself says that it has.
#include "models/hardware/hardwareedit.h"
#include "models/xml/document.h"
#include "tests/integration/program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <pugixml.hpp>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

constexpr quint64 mib = 1024 * 1024;

HardwareEdit set(const QString &kind, const QString &id, const FieldValues &values, const FieldValues &seen)
{
    return {What::Set, {kind, id}, values, seen, {}};
}

} // namespace

class TestLabHardware : public QObject
{
    Q_OBJECT

    const QString m_name = u"hw-1"_s;
    const QString m_image = u"/var/lib/libvirt/images/hw-extra.qcow2"_s;
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;

    QString definition(bool inactive) const
    {
        QStringList words{u"dumpxml"_s, m_name, u"--security-info"_s};
        return lab::virsh(m_uri, inactive ? words << u"--inactive"_s : words);
    }
    bool bothHave(const QString &text) const
    {
        return definition(false).contains(text) && definition(true).contains(text);
    }
    bool oneHas(const QString &text) const
    {
        return definition(false).contains(text) || definition(true).contains(text);
    }
    /// Has the guest run a line, whose output goes to its serial port.
    bool inGuest(const QString &line) const
    {
        const QString command
            = u"{\"execute\":\"guest-exec\",\"arguments\":{\"path\":\"/bin/sh\",\"arg\":[\"-c\",\"(%1) >/dev/ttyS0\"]}}"_s
                  .arg(line);
        return !lab::virsh(m_uri, {u"qemu-agent-command"_s, m_name, command}).isNull();
    }
    /// What the guest answers; empty when it does not.
    QString ask(const QString &line) const
    {
        static int count = 0;
        const QString mark = u"Q%1="_s.arg(++count);
        const QRegularExpression answer(mark + u"(.*)=E"_s);
        if (!inGuest(u"echo %1$(%2)=E"_s.arg(mark, line))) {
            return {};
        }
        lab::waitFor([&] { return answer.match(lab::serial(u"h1-"_s + m_name)).hasMatch(); }, 20);
        return answer.match(lab::serial(u"h1-"_s + m_name)).captured(1).trimmed();
    }
    /// Asks until the answer fits: hot-plugged things come when the guest gets to it.
    bool guestSays(const QString &line, const std::function<bool(const QString &)> &fits) const
    {
        QString last;
        for (int i = 0; i < 30; ++i) {
            last = ask(line);
            if (fits(last)) {
                return true;
            }
            QTest::qWait(500);
        }
        qInfo("%s: %s", qPrintable(line), qPrintable(last));
        return false;
    }
    bool guestSays(const QString &line, const QString &answer) const
    {
        return guestSays(line, [&](const QString &said) { return said == answer; });
    }
    qulonglong guestMemory() const
    {
        return ask(u"grep MemTotal /proc/meminfo"_s).section(u':', 1).trimmed().section(u' ', 0, 0).toULongLong();
    }

    GuestHardware read() const
    {
        const auto future = loadGuestHardware(*m_program->host(m_uri), m_program->guestId(m_uri, m_name).uuid);
        const bool done = lab::waitFor([&] { return future.isFinished(); }, 90);
        return done && future.result().has_value() ? *future.result() : GuestHardware{};
    }
    HardwarePlan plan(const QList<HardwareEdit> &edits, HardwareWhen when = HardwareWhen::Both) const
    {
        const HardwarePlan made = planHardware(read(), edits, when);
        for (const HardwareProblem &problem : made.problems) {
            qInfo("%s.%s: %s", qPrintable(problem.key.kind), qPrintable(problem.field), qPrintable(problem.text));
        }
        return made;
    }
    const Job *run(const HardwarePlan &made, std::chrono::seconds patience = std::chrono::seconds(60)) const
    {
        Job *job = m_program->queue()->submit(makeHardwareJob(*m_program->host(m_uri), made, patience));
        const bool ended = lab::waitFor([job] { return job->isFinished(); }, 120);
        if (ended && job->error()) {
            qInfo("%s: %s (%s)", qPrintable(job->title()), qPrintable(job->error()->message),
                  qPrintable(job->error()->detail));
        }
        return ended ? job : nullptr;
    }
    /// Planned, all of it now and stored, and done.
    bool apply(const QList<HardwareEdit> &edits) const
    {
        const HardwarePlan made = plan(edits);
        bool all = made.canApply();
        for (const PlannedChange &change : made.changes) {
            if (!change.now || !change.next || change.commands.isEmpty()) {
                qInfo("%s: %s", qPrintable(change.text), qPrintable(change.note));
                all = false;
            }
        }
        const Job *job = all ? run(made) : nullptr;
        return job && job->state() == Job::State::Succeeded && job->successNote().isEmpty();
    }
    std::optional<HardwareItem> item(const QString &kind,
                                     const std::function<bool(const FieldValues &)> &which = {}) const
    {
        const auto items = hardwareItems(read());
        if (items.has_value()) {
            for (const HardwareItem &one : *items) {
                if (one.key.kind == kind && (!which || which(one.next().values))) {
                    return one;
                }
            }
        }
        return {};
    }
    HardwareEdit newOne(const QString &kind, const FieldValues &answers) const
    {
        HardwareEdit edit{What::Add, {kind, u"new"_s}, hardwareKind(kind)->defaults(read()), {}, {}};
        edit.values.insert(answers);
        return edit;
    }
    static HardwareEdit removal(const HardwareItem &of)
    {
        return {What::Remove, of.key, {}, of.next().values, of.next().element};
    }
    /// The place of the device that has this text in it.
    static QString addressOf(const QString &xml, const char *element, const QString &text)
    {
        const auto document = xml::Document::parse(xml);
        if (!document.has_value()) {
            return {};
        }
        for (const pugi::xml_node &node : document->root().child("devices").children(element)) {
            if (QString::fromUtf8(document->toUtf8(node)).contains(text)) {
                return QString::fromUtf8(document->toUtf8(node.child("address")));
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase();
    void cleanup() { lab::Program::keepPicturesOfFailure(); }
    void cleanupTestCase();

    void vcpusGrowAndDoNotShrink();
    void theBalloonGivesAndTakes();
    void aDiskComesAndGoes();
    void aDiskIsLimited();
    void aCardComesAndGoes();
    void aUsbDeviceComesAndGoes();
    void aDiscIsInsertedAndEjected();
    void thePasswordChangesWithItsEnd();
    void textsChange();
    void whatIsRefusedLiveIsTakenBack();
    void anImageThatOthersNeedIsNotGiven();
    void ofTwoAlikeOneGoes();
    void saysWhenTheGuestDoesNotLetGo();
    void aModuleIsPluggedIn();
    void theRestComesWithTheNextStart();
};

void TestLabHardware::initTestCase()
{
    m_uri = lab::value(u"LAB_LOCAL_URI"_s);
    QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    QVERIFY(lab::run({u"exec"_s, u"1"_s, u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, m_image, u"48M"_s}));
    QVERIFY(lab::run(
        {u"guest"_s, u"1"_s, m_name, u"mem=256"_s, u"cdrom="_s + lab::value(u"LAB_SMALL_ISO"_s), u"password=first"_s}));
    // With room to grow, as the program makes machines.
    QString xml = definition(true);
    QVERIFY(xml.contains(u"<memory unit='KiB'>262144<"_s));
    xml.replace(u"<memory unit='KiB'>"_s, u"<maxMemory slots='4' unit='KiB'>1048576</maxMemory><memory unit='KiB'>"_s);
    xml.replace(QRegularExpression(u"<vcpu[^>]*>1</vcpu>"_s), u"<vcpu current='1'>4</vcpu>"_s);
    xml.replace(QRegularExpression(u"<cpu mode='maximum'[^>]*/>"_s),
                u"<cpu mode='maximum'><numa><cell id='0' cpus='0-3' memory='262144' unit='KiB'/></numa></cpu>"_s);
    xml.remove(u"<source file='%1'/>"_s.arg(lab::value(u"LAB_SMALL_ISO"_s))); // the drive begins empty
    QFile file(QDir::tempPath() + u"/guestdeck-lab-hw.xml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xml.toUtf8());
    file.close();
    QVERIFY(!lab::virsh(m_uri, {u"define"_s, file.fileName()}).isNull());
    file.remove();
    QVERIFY(!lab::virsh(m_uri, {u"start"_s, m_name}).isNull());
    m_program = std::make_unique<lab::Program>(QStringList{m_uri});
    QVERIFY(m_program->waitForHosts());
    QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, m_name, u"LAB-READY"_s, u"120"_s}, 130));
    QVERIFY(guestSays(u"echo up"_s, u"up"_s)); // the agent
}

void TestLabHardware::cleanupTestCase()
{
    m_program.reset();
    QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    QVERIFY(lab::run({u"exec"_s, u"1"_s, u"rm"_s, u"-f"_s, m_image}));
}

void TestLabHardware::vcpusGrowAndDoNotShrink()
{
    QVERIFY(guestSays(u"nproc"_s, u"1"_s));
    const auto cpu = item(u"cpu"_s);
    QVERIFY(cpu && !cpu->differs());
    QVERIFY(apply({set(u"cpu"_s, {}, {{u"current"_s, u"3"_s}}, {{u"current"_s, u"1"_s}})}));
    QVERIFY(bothHave(u"current='3'>4</vcpu>"_s));
    QVERIFY(guestSays(u"nproc"_s, u"3"_s));

    const QList<HardwareEdit> fewer{set(u"cpu"_s, {}, {{u"current"_s, u"2"_s}}, {{u"current"_s, u"3"_s}})};
    const HardwarePlan now = plan(fewer, HardwareWhen::Now);
    QVERIFY(!now.canApply());
    QVERIFY(now.problems.first().text.contains(u"does not give"_s));
    const HardwarePlan both = plan(fewer);
    QVERIFY(both.canApply() && !both.changes.first().now && both.changes.first().next);
    const Job *job = run(both);
    QVERIFY(job && job->state() == Job::State::Succeeded && !job->successNote().isEmpty());
    QVERIFY(definition(false).contains(u"current='3'>4</vcpu>"_s));
    QVERIFY(definition(true).contains(u"current='2'>4</vcpu>"_s));
    QVERIFY(item(u"cpu"_s)->differs());
}

void TestLabHardware::theBalloonGivesAndTakes()
{
    const qulonglong before = guestMemory();
    QVERIFY(before > 0);
    const QString all = QString::number(256 * mib);
    const QString less = QString::number(208 * mib);
    QVERIFY(apply({set(u"memory"_s, {}, {{u"current"_s, less}}, {{u"current"_s, all}})}));
    QVERIFY(definition(true).contains(u"<currentMemory unit='KiB'>212992<"_s));
    QVERIFY(lab::waitFor([&] { return definition(false).contains(u"<currentMemory unit='KiB'>212992<"_s); }, 60));
    QVERIFY(guestSays(u"grep MemTotal /proc/meminfo"_s, [before](const QString &said) {
        const qulonglong now = said.section(u':', 1).trimmed().section(u' ', 0, 0).toULongLong();
        return now > 0 && now + 40000 < before;
    }));
    QVERIFY(apply({set(u"memory"_s, {}, {{u"current"_s, all}}, {{u"current"_s, less}})}));
    QVERIFY(guestSays(u"grep MemTotal /proc/meminfo"_s, [before](const QString &said) {
        return said.section(u':', 1).trimmed().section(u' ', 0, 0).toULongLong() == before;
    }));
    QVERIFY(!plan({set(u"memory"_s, {}, {{u"current"_s, QString::number(300 * mib)}}, {{u"current"_s, all}})},
                  HardwareWhen::Now)
                 .canApply());
}

void TestLabHardware::aDiskComesAndGoes()
{
    const HardwareEdit add = newOne(u"disk"_s,
                                    {{u"source"_s, m_image},
                                     {u"format"_s, u"qcow2"_s},
                                     {u"bus"_s, u"virtio"_s},
                                     {u"cache"_s, u"writethrough"_s},
                                     {u"serial"_s, u"lab-extra"_s}});
    QVERIFY(apply({add}));
    QVERIFY(bothHave(m_image) && bothHave(u"cache='writethrough'"_s) && bothHave(u"<serial>lab-extra</serial>"_s));
    // The guest finds it at the same place after its next start.
    QVERIFY(!addressOf(definition(true), "disk", m_image).isEmpty());
    QCOMPARE(addressOf(definition(false), "disk", m_image), addressOf(definition(true), "disk", m_image));
    QVERIFY(guestSays(u"cat /sys/block/vda/size"_s, QString::number(48 * 2048)));
    QVERIFY(guestSays(u"cat /sys/block/vda/serial"_s, u"lab-extra"_s));
}

void TestLabHardware::aDiskIsLimited()
{
    QVERIFY(apply({set(u"disk"_s, u"vda"_s, {{u"read_bytes_sec"_s, u"5000000"_s}, {u"total_iops_sec"_s, u"400"_s}},
                       {{u"read_bytes_sec"_s, {}}, {u"total_iops_sec"_s, {}}})}));
    QVERIFY(bothHave(u"<read_bytes_sec>5000000</read_bytes_sec>"_s) && bothHave(u"<total_iops_sec>400<"_s));
    QVERIFY(apply({set(u"disk"_s, u"vda"_s, {{u"read_bytes_sec"_s, {}}, {u"total_iops_sec"_s, {}}},
                       {{u"read_bytes_sec"_s, u"5000000"_s}, {u"total_iops_sec"_s, u"400"_s}})}));
    QVERIFY(!oneHas(u"read_bytes_sec"_s) && !oneHas(u"total_iops_sec"_s));
}

void TestLabHardware::aCardComesAndGoes()
{
    const QString before = definition(false);
    QVERIFY(apply({newOne(u"interface"_s, {{u"model"_s, u"virtio"_s}})}));
    const auto ours
        = item(u"interface"_s, [&](const FieldValues &values) { return !before.contains(values.value(u"mac"_s)); });
    QVERIFY(ours && ours->live && ours->stored); // one and the same address of libvirt's making
    QVERIFY(guestSays(u"cat /sys/class/net/eth1/address"_s, ours->key.id));
    QVERIFY(apply({set(u"interface"_s, ours->key.id, {{u"link"_s, u"down"_s}}, {{u"link"_s, {}}})}));
    QVERIFY(bothHave(u"<link state='down'/>"_s));
    QVERIFY(guestSays(u"cat /sys/class/net/eth1/carrier"_s, u"0"_s));
    QVERIFY(apply({removal(
        *item(u"interface"_s, [&](const FieldValues &values) { return values.value(u"mac"_s) == ours->key.id; }))}));
    QVERIFY(!oneHas(ours->key.id));
    QVERIFY(guestSays(u"ls /sys/class/net | grep -c eth1"_s, u"0"_s));
}

void TestLabHardware::aUsbDeviceComesAndGoes()
{
    const QString count = u"ls -d /sys/bus/usb/devices/*-*:1.0 | wc -l"_s;
    const int before = ask(count).toInt();
    QVERIFY(apply({newOne(u"input"_s, {{u"type"_s, u"mouse"_s}, {u"bus"_s, u"usb"_s}})}));
    QVERIFY(bothHave(u"<input type='mouse' bus='usb'>"_s));
    QVERIFY(guestSays(count, QString::number(before + 1)));
    const auto mouse = item(u"input"_s, [](const FieldValues &values) {
        return values.value(u"type"_s) == "mouse"_L1 && values.value(u"bus"_s) == "usb"_L1;
    });
    QVERIFY(mouse && mouse->live && mouse->stored);
    QVERIFY(apply({removal(*mouse)}));
    QVERIFY(!oneHas(u"<input type='mouse' bus='usb'>"_s));
    QVERIFY(guestSays(count, QString::number(before)));
}

void TestLabHardware::aDiscIsInsertedAndEjected()
{
    const QString disc = lab::value(u"LAB_SMALL_ISO"_s);
    QVERIFY(!oneHas(disc));
    QVERIFY(apply({set(u"cdrom"_s, u"sda"_s, {{u"source"_s, disc}}, {{u"source"_s, {}}})}));
    QVERIFY(bothHave(disc));
    QVERIFY(guestSays(u"dd if=/dev/sr0 bs=2048 skip=16 count=1 2>/dev/null | cut -c2-6 | head -n1"_s, u"CD001"_s));
    QVERIFY(apply({set(u"cdrom"_s, u"sda"_s, {{u"source"_s, {}}}, {{u"source"_s, disc}})}));
    QVERIFY(!oneHas(disc));
    QVERIFY(guestSays(u"dd if=/dev/sr0 bs=2048 count=1 2>/dev/null | wc -c"_s, u"0"_s));
}

void TestLabHardware::thePasswordChangesWithItsEnd()
{
    const auto display = item(u"graphics"_s);
    QVERIFY(display && display->next().values.value(u"password"_s) == secretMark());
    QVERIFY(apply({set(u"graphics"_s, display->key.id,
                       {{u"password"_s, u"second"_s}, {u"passwordUntil"_s, u"2031-12-24T18:00:00"_s}},
                       {{u"password"_s, secretMark()}, {u"passwordUntil"_s, {}}})}));
    QVERIFY(bothHave(u"passwd='second' passwdValidTo='2031-12-24T18:00:00'"_s));
    QVERIFY(!bothHave(u"'first'"_s));
}

void TestLabHardware::textsChange()
{
    QVERIFY(apply({set(u"overview"_s, {}, {{u"title"_s, u"It's <\"ours\">"_s}}, {{u"title"_s, {}}})}));
    QCOMPARE(lab::virsh(m_uri, {u"desc"_s, m_name, u"--title"_s, u"--live"_s}).trimmed(), u"It's <\"ours\">"_s);
    QCOMPARE(lab::virsh(m_uri, {u"desc"_s, m_name, u"--title"_s, u"--config"_s}).trimmed(), u"It's <\"ours\">"_s);
}

void TestLabHardware::whatIsRefusedLiveIsTakenBack()
{
    const QString stored = definition(true);
    const QString live = definition(false);
    // There is no such image, which QEMU finds out when it is to open it.
    const HardwarePlan made
        = plan({set(u"overview"_s, {}, {{u"title"_s, u"other"_s}}, {{u"title"_s, u"It's <\"ours\">"_s}}),
                newOne(u"disk"_s,
                       {{u"source"_s, u"/var/lib/libvirt/images/hw-none.qcow2"_s},
                        {u"format"_s, u"qcow2"_s},
                        {u"bus"_s, u"virtio"_s}})});
    QVERIFY(made.canApply());
    const Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Failed);
    QVERIFY(!job->error()->message.isEmpty());
    QVERIFY(job->leftovers().isEmpty());
    QCOMPARE(definition(true), stored);
    QCOMPARE(definition(false), live);
}

void TestLabHardware::anImageThatOthersNeedIsNotGiven()
{
    const QString base = u"/var/lib/libvirt/images/hw-base.qcow2"_s;
    const QString upper = u"/var/lib/libvirt/images/hw-upper.qcow2"_s;
    const QStringList create{u"exec"_s, u"1"_s, u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s};
    QVERIFY(lab::run(create + QStringList{base, u"8M"_s}));
    QVERIFY(lab::run(create + QStringList{u"-b"_s, base, u"-F"_s, u"qcow2"_s, upper}));
    const QString stored = definition(true);
    const QString live = definition(false);
    const auto refused = [&](const QString &source, const QString &format, HardwareWhen when) -> std::optional<Error> {
        const Job *job = run(plan({newOne(u"disk"_s, {{u"source"_s, source}, {u"format"_s, format}})}, when));
        return job && job->state() == Job::State::Failed && definition(true) == stored && definition(false) == live
            ? job->error()
            : std::nullopt;
    };
    for (const HardwareWhen when : {HardwareWhen::Now, HardwareWhen::NextStart}) {
        const auto built = refused(base, u"qcow2"_s, when);
        QVERIFY(built);
        QVERIFY2(built->kind == ErrorKind::Busy && built->message.contains(u"hw-upper"_s), qPrintable(built->message));
        const auto twice = refused(m_image, u"qcow2"_s, when);
        QVERIFY(twice);
        QVERIFY2(twice->kind == ErrorKind::Busy && twice->message.contains(u"vda"_s), qPrintable(twice->message));
        const auto raw = refused(upper, u"raw"_s, when);
        QVERIFY(raw);
        QVERIFY2(raw->kind == ErrorKind::Invalid && raw->message.contains(u"qcow2"_s), qPrintable(raw->message));
    }
    QVERIFY(lab::run({u"exec"_s, u"1"_s, u"rm"_s, u"-f"_s, base, upper}));
}

void TestLabHardware::ofTwoAlikeOneGoes()
{
    const auto count = [](const QString &xml) { return xml.count(u"<rng model='virtio'>"_s); };
    const auto before = count(definition(false));
    HardwareEdit second = newOne(u"rng"_s, {});
    second.key.id = u"second"_s;
    QVERIFY(apply({newOne(u"rng"_s, {}), second}));
    QCOMPARE(count(definition(false)), before + 2);
    // The first of those that are there: what follows it takes its place in the list.
    while (count(definition(false)) > before) {
        const auto now = count(definition(false));
        const auto one = item(u"rng"_s);
        QVERIFY(one && one->live && one->stored);
        QVERIFY(apply({removal(*one)}));
        QCOMPARE(count(definition(false)), now - 1);
        QCOMPARE(count(definition(true)), now - 1);
    }
}

void TestLabHardware::saysWhenTheGuestDoesNotLetGo()
{
    const auto disk = item(u"disk"_s, [](const FieldValues &values) { return values.value(u"target"_s) == "vda"_L1; });
    QVERIFY(disk);
    const QString stored = definition(true);
    QVERIFY(!lab::virsh(m_uri, {u"suspend"_s, m_name}).isNull());
    const Job *job = run(plan({removal(*disk)}), std::chrono::seconds(1));
    QVERIFY(job && job->state() == Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Busy);
    QVERIFY(job->error()->message.contains(u"let go"_s));
    QCOMPARE(definition(true), stored);
    QVERIFY(definition(false).contains(m_image));
    QVERIFY(!lab::virsh(m_uri, {u"resume"_s, m_name}).isNull());
    // It hears of the request when it runs again, and may have let go by then: the definition is then all there is.
    QVERIFY(lab::waitFor([&] { return m_program->waitForState(m_uri, m_name, DomainState::Running, 1); }, 30));
    lab::waitFor([&] { return !definition(false).contains(m_image); }, 15);
    const auto left = item(u"disk"_s, [](const FieldValues &values) { return values.value(u"target"_s) == "vda"_L1; });
    QVERIFY(left);
    const HardwarePlan again = plan({removal(*left)});
    QVERIFY(again.canApply());
    job = run(again);
    QVERIFY(job && job->state() == Job::State::Succeeded);
    QVERIFY(!oneHas(m_image));
    QVERIFY(guestSays(u"ls /sys/block | grep -c vda"_s, u"0"_s));
}

void TestLabHardware::aModuleIsPluggedIn()
{
    const qulonglong before = guestMemory();
    QVERIFY(before > 0);
    QVERIFY(apply({newOne(u"dimm"_s, {{u"size"_s, QString::number(128 * mib)}})}));
    QVERIFY(bothHave(u"<memory model='dimm'>"_s));
    QVERIFY(bothHave(u"<memory unit='KiB'>393216</memory>"_s));
    QVERIFY(bothHave(u"<currentMemory unit='KiB'>393216</currentMemory>"_s));
    // Whether it is used at once or after somebody has said so is the guest's affair; it has the device.
    inGuest(u"for m in /sys/devices/system/memory/memory*/state; do echo online > $m 2>/dev/null; done"_s);
    QVERIFY(guestSays(u"grep MemTotal /proc/meminfo"_s, [before](const QString &said) {
        return said.section(u':', 1).trimmed().section(u' ', 0, 0).toULongLong() > before + 100000;
    }));
    const HardwarePlan tooMuch = plan({newOne(u"dimm"_s, {{u"size"_s, QString::number(2048 * mib)}})});
    QVERIFY(!tooMuch.canApply());
}

void TestLabHardware::theRestComesWithTheNextStart()
{
    const HardwarePlan made
        = plan({set(u"cpu"_s, {}, {{u"maximum"_s, u"3"_s}}, {{u"maximum"_s, u"4"_s}}),
                newOne(u"disk"_s, {{u"source"_s, m_image}, {u"format"_s, u"qcow2"_s}, {u"bus"_s, u"sata"_s}})});
    QVERIFY(made.canApply());
    for (const PlannedChange &change : made.changes) {
        QVERIFY(!change.now && change.next && !change.note.isEmpty());
    }
    const QString live = definition(false);
    const Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Succeeded && !job->successNote().isEmpty());
    QCOMPARE(definition(false), live);
    QVERIFY(!lab::virsh(m_uri, {u"destroy"_s, m_name}).isNull());
    QVERIFY(!lab::virsh(m_uri, {u"start"_s, m_name}).isNull());
    QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, m_name, u"LAB-READY"_s, u"120"_s}, 130));
    QVERIFY(m_program->waitForState(m_uri, m_name, DomainState::Running));
    QVERIFY(guestSays(u"nproc"_s, u"2"_s));
    QVERIFY(guestSays(u"cat /sys/block/sda/size"_s, QString::number(48 * 2048)));
    QVERIFY(definition(false).contains(u"current='2'>3</vcpu>"_s));
    QVERIFY(!item(u"cpu"_s)->differs());
}

LAB_TEST_MAIN(TestLabHardware)
#include "tst_lab_hardware.moc"
