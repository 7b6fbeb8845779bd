// SPDX-License-Identifier: GPL-3.0-or-later
// Pinning: sets of CPUs as text, the host's processors, definitions changed without touching anything else, what is
// unwise, spreading over cores, and the task with its conflicts.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/domaincalls.h"
#include "models/tuning/pinning.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <cstdlib>
#include <functional>
#include <utility>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// What happens on the host before the running guest is asked; on the worker.
std::function<void(virDomainPtr)> beforePeriod;

} // namespace

/// A stand-in for libvirt's own, which is linked in before it: the running guest refuses.
extern "C" int virDomainSetMemoryStatsPeriod(virDomainPtr domain, int, unsigned int)
{
    if (const auto hook = std::exchange(beforePeriod, {})) {
        hook(domain);
    }
    return virDomainSetVcpus(domain, 0); // which is never valid: leaves an error
}

namespace
{

const QByteArray definition = R"(<domain type='kvm'>
  <name>web</name>   <!-- kept -->
  <vcpu placement='static' current="2">4</vcpu>
  <iothreads>1</iothreads>
  <cputune>
    <shares>2048</shares>
    <vcpupin vcpu='1' cpuset="2-3"/>
    <emulatorpin cpuset='0'/>
  </cputune>
  <devices>
    <memballoon model='virtio'/>
  </devices>
</domain>
)";

QBitArray bits(const QString &text, int count = 8)
{
    return parseCpuSet(text, count).value_or(QBitArray());
}

GuestPinning guestOn(int cpus, int threads = 1, int nodes = 1)
{
    GuestPinning guest;
    guest.name = u"web"_s;
    for (int i = 0; i < cpus; ++i) {
        HostCpu cpu;
        cpu.id = i;
        cpu.node = i * nodes / cpus;
        cpu.socket = cpu.node;
        cpu.core = i / threads;
        for (int t = 0; t < threads; ++t) {
            cpu.siblings.append(cpu.core * threads + t);
        }
        guest.cpus.append(cpu);
    }
    guest.othersKnown = true;
    return guest;
}

} // namespace

class TestPinning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("one") << u"3"_s << u"3"_s;
        QTest::newRow("ranges") << u" 0-2, 5 ,7"_s << u"0-2,5,7"_s;
        QTest::newRow("without") << u"0-4,^2"_s << u"0-1,3-4"_s;
        QTest::newRow("all") << QString() << u"0-7"_s;
        QTest::newRow("beyond") << u"6-99999999"_s << u"6-7"_s;
        QTest::newRow("none of ours") << u"20"_s << QString();
        for (const char *bad : {"x", "1-", "3-1", "-1", "1;2", "0-1-2", "99999999999999"}) {
            QTest::newRow(bad) << QString::fromLatin1(bad) << u"bad"_s;
        }
    }

    void setsAsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, again);
        const auto cpus = parseCpuSet(text, 8);
        QCOMPARE(cpus.has_value(), again != "bad"_L1);
        if (cpus) {
            QCOMPARE(cpuSetText(*cpus), again);
        }
    }

    void hostsProcessors()
    {
        const auto cpus = readHostCpus(
            u"<capabilities><host><topology><cells num='2'><cell id='0'><cpus num='2'><cpu id='0' socket_id='0' "
            "core_id='0' siblings='0,2'/><cpu id='2' socket_id='0' core_id='0' siblings='0,2'/></cpus></cell>"
            "<cell id='1'><cpus><cpu id='1' socket_id='1' core_id='0'/><cpu id='-4'/><cpu id='99999999'/></cpus></cell>"
            "</cells></topology></host></capabilities>"_s);
        QCOMPARE(cpus.size(), 3);
        QCOMPARE(cpus.at(1).node, 1);
        QCOMPARE(cpus.at(1).socket, 1);
        QCOMPARE(cpus.at(2).siblings, (QList<int>{0, 2}));
        QVERIFY(readHostCpus(u"no xml"_s).isEmpty());
    }

    /// The running guest refuses: what was stored for its next start is taken back, unless others have changed it
    /// since.
    void aRefusedPeriodIsNotStored()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<node><domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>web</name>"
                   "<memory>262144</memory><os><type>hvm</type></os><test:runstate>1</test:runstate><devices>"
                   "<memballoon model='virtio'><stats period='7'/></memballoon></devices></domain></node>");
        file.close();
        Connection host(ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        host.open();
        QTRY_VERIFY(host.isListComplete());
        const Inventory::Domain *web = host.inventory()->findByName(u"web"_s);
        QVERIFY(web);
        const QUuid uuid = web->info.uuid;
        JobQueue queue;
        const auto stored = [&host, uuid]() -> std::optional<int> {
            const auto text = host.run(Lane::General, [uuid](Session &session, const CallContext &) {
                return readDomainXml(session, uuid, false, true);
            });
            const bool read = QTest::qWaitFor([&] { return text.isFinished(); }, 20'000) && text.result().has_value();
            return read ? memoryStatsPeriod(text.result()->toUtf8()) : std::nullopt;
        };
        QCOMPARE(stored(), std::optional(7));
        for (const int theirs : {0, 30}) {
            int between = 0;
            beforePeriod = [&between, theirs](virDomainPtr domain) {
                char *const text = virDomainGetXMLDesc(domain, VIR_DOMAIN_XML_INACTIVE);
                const QByteArray now(text);
                std::free(text); // NOLINT: libvirt's own way
                between = memoryStatsPeriod(now).value_or(-1);
                if (theirs > 0) {
                    virDomainFree(virDomainDefineXML(virDomainGetConnect(domain),
                                                     withMemoryStatsPeriod(now, theirs).value_or(now).constData()));
                }
            };
            const Job *job = queue.submit(makeMemoryStatsJob(host, uuid, u"web"_s, 5));
            QTRY_VERIFY(job->isFinished());
            QCOMPARE(job->state(), Job::State::Failed);
            QVERIFY(job->leftovers().isEmpty());
            QCOMPARE(between, 5);
            QCOMPARE(stored(), std::optional(theirs > 0 ? theirs : 7));
        }
    }

    void readsWhatADefinitionSays()
    {
        const auto maps = readDefinedPinning(definition, 8);
        QVERIFY(maps.has_value());
        QCOMPARE(maps->vcpus.size(), 4);
        QCOMPARE(maps->vcpus.at(0), bits(u"0-7"_s));
        QCOMPARE(maps->vcpus.at(1), bits(u"2-3"_s));
        QCOMPARE(maps->emulator, bits(u"0"_s));
        QCOMPARE(maps->iothreads.keys(), QList<unsigned>{1});
        QCOMPARE(pinRows(*maps).size(), 6);
        // A set for all of them counts where nothing else is said.
        const auto usual = readDefinedPinning("<domain><vcpu cpuset='4-5'>2</vcpu><iothreadids><iothread id='7'/>"
                                              "</iothreadids></domain>",
                                              8);
        QCOMPARE(usual->vcpus.at(1), bits(u"4-5"_s));
        QCOMPARE(usual->emulator, bits(u"4-5"_s));
        QCOMPARE(usual->iothreads.keys(), QList<unsigned>{7});
        QVERIFY(!readDefinedPinning("<network/>", 8).has_value());
        QVERIFY(!readDefinedPinning("<domain", 8).has_value());
        QCOMPARE(readDefinedPinning("<domain><vcpu>999999999</vcpu></domain>", 8)->vcpus.size(), 4096);
    }

    void changesThePinsAlone()
    {
        auto changed = withPinning(definition, {{{PinPart::Vcpu, 1}, bits(u"5"_s)}});
        QCOMPARE(*changed, QByteArray(definition).replace("cpuset=\"2-3\"", "cpuset=\"5\""));
        changed
            = withPinning(definition, {{{PinPart::Vcpu, 0}, bits(u"0-1"_s)}, {{PinPart::IoThread, 1}, bits(u"7"_s)}});
        QByteArray wanted = definition;
        wanted.replace("cpuset=\"2-3\"/>", "cpuset=\"2-3\"/>\n    <vcpupin vcpu=\"0\" cpuset=\"0-1\"/>");
        wanted.replace("<emulatorpin cpuset='0'/>",
                       "<emulatorpin cpuset='0'/>\n    <iothreadpin iothread=\"1\" cpuset=\"7\"/>");
        QCOMPARE(*readDefinedPinning(*changed, 8), *readDefinedPinning(wanted, 8));
        QCOMPARE(changed->replace('"', '\''), wanted.replace('"', '\''));
        // All CPUs: no pin. The rest of the element stays.
        changed = withPinning(definition, {{{PinPart::Vcpu, 1}, bits({})}, {{PinPart::Emulator, 0}, bits({})}});
        QVERIFY(!changed->contains("pin ") && changed->contains("<shares>2048</shares>"));
        // The element comes and goes with the pins.
        const QByteArray bare = "<domain>\n  <vcpu>2</vcpu>\n</domain>\n";
        const auto pinned = withPinning(bare, {{{PinPart::Emulator, 0}, bits(u"3"_s)}});
        QVERIFY(pinned->contains("<cputune>"));
        QCOMPARE(*withPinning(*pinned, {{{PinPart::Emulator, 0}, bits({})}}), bare);
        // Where all are kept to a set, "anywhere" must be said.
        const auto said = withPinning("<domain><vcpu cpuset='4-5'>2</vcpu></domain>", {{{PinPart::Vcpu, 0}, bits({})}});
        QVERIFY(said->contains("0-7"));
        QCOMPARE(withPinning(definition, {{{PinPart::Vcpu, 0}, QBitArray(8)}}).error().kind, ErrorKind::Invalid);
    }

    void whatIsUnwiseIsSaid()
    {
        GuestPinning guest = guestOn(8, 1, 2);
        QVERIFY(pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits({})}}).isEmpty());
        QVERIFY(
            pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits(u"0"_s)}, {{PinPart::Vcpu, 1}, bits(u"1"_s)}}).isEmpty());
        QStringList said
            = pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits(u"2"_s)}, {{PinPart::Vcpu, 1}, bits(u"2"_s)}});
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(u"CPU 2"_s) && said.first().contains(u"vCPU 1"_s));
        said = pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits(u"1"_s)}, {{PinPart::Vcpu, 1}, bits(u"6"_s)}});
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(u"NUMA"_s));
        guest.cpus[3].online = false;
        QCOMPARE(pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits(u"3"_s)}}).size(), 1);
        guest.others = {{u"mail"_s, {PinPart::Vcpu, 0}, bits(u"0-1"_s), true}};
        said = pinningWarnings(guest, {{{PinPart::Vcpu, 0}, bits(u"1-2"_s)}});
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().contains(u"mail"_s) && said.first().endsWith(u"1."_s));
    }

    void spreadsOverCoresFirst()
    {
        const GuestPinning guest = guestOn(8, 2);
        QStringList sets;
        for (const PinEdit &edit : spreadVcpus(guest, 6, QBitArray(8, true))) {
            sets.append(cpuSetText(edit.cpus));
        }
        QCOMPARE(sets, (QStringList{u"0"_s, u"2"_s, u"4"_s, u"6"_s, u"1"_s, u"3"_s}));
        GuestPinning offline = guestOn(4);
        offline.cpus[0].online = false;
        QCOMPARE(cpuSetText(spreadVcpus(offline, 5, bits(u"0-1"_s, 4)).at(4).cpus), u"1"_s);
        QVERIFY(spreadVcpus(offline, 2, bits(u"0"_s, 4)).isEmpty());
    }

    void commandsForAShell()
    {
        QCOMPARE(virshPinning(u"a b"_s, {{{PinPart::Vcpu, 2}, bits(u"0-1"_s)}, {{PinPart::Emulator, 0}, bits(u"3"_s)}},
                              true, true),
                 (QStringList{u"virsh vcpupin 'a b' 2 0-1 --live --config"_s,
                              u"virsh emulatorpin 'a b' 3 --live --config"_s}));
    }

    void theBalloonIsAskedOrNot()
    {
        QCOMPARE(memoryStatsPeriod(definition), std::optional(0));
        const auto asked = withMemoryStatsPeriod(definition, 5);
        QCOMPARE(memoryStatsPeriod(*asked), std::optional(5));
        QVERIFY(asked->contains("<!-- kept -->"));
        QCOMPARE(memoryStatsPeriod(*withMemoryStatsPeriod(*asked, 10)), std::optional(10));
        QCOMPARE(memoryStatsPeriod(*withMemoryStatsPeriod(*asked, 0)), std::optional(0));
        QVERIFY(!memoryStatsPeriod("<domain><devices><memballoon model='none'/></devices></domain>"));
        QCOMPARE(withMemoryStatsPeriod("<domain><devices/></domain>", 5).error().kind, ErrorKind::NotFound);
    }

    /// The test driver pins vCPUs of running guests; its definitions are stored as any others.
    void aTaskPinsAndFindsConflicts()
    {
        ConnectionConfig config;
        config.id = {QUuid::createUuid()};
        config.uri = u"test:///default"_s;
        Connection connection(config);
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        const QUuid uuid = connection.inventory()->domains().cbegin().key();
        const auto load = [&] {
            const auto future = loadGuestPinning(connection, uuid);
            return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) && future.result().has_value()
                ? *future.result()
                : GuestPinning{};
        };
        const auto run = [](Job *job) {
            job->start();
            return QTest::qWaitFor([&] { return job->isFinished(); }, 30'000);
        };
        const GuestPinning seen = load();
        QCOMPARE(seen.cpus.size(), 8);
        QVERIFY(seen.live && seen.stored);
        QVERIFY(!seen.cpus.at(1).online); // the driver says so
        const QList<PinEdit> edits{{{PinPart::Vcpu, 1}, bits(u"2"_s)}};
        const auto job = makePinJob(connection, seen, edits, PinWhen::Both);
        QVERIFY(run(job.get()));
        QVERIFY2(job->state() == Job::State::Succeeded,
                 qPrintable(job->error() ? job->error()->message + job->error()->detail : QString()));
        const GuestPinning now = load();
        QCOMPARE(now.live->vcpus.at(1), bits(u"2"_s));
        QCOMPARE(now.stored->vcpus.at(1), bits(u"2"_s));
        QCOMPARE(now.live->vcpus.at(0), bits({}));
        // What the user saw is no longer so: nothing is touched.
        const auto late = makePinJob(connection, seen, {{{PinPart::Vcpu, 1}, bits(u"4"_s)}}, PinWhen::Both);
        QVERIFY(run(late.get()));
        QCOMPARE(late->state(), Job::State::Failed);
        QCOMPARE(late->error()->kind, ErrorKind::Conflict);
        QCOMPARE(load(), now);
        const auto next = makePinJob(connection, now, {{{PinPart::Vcpu, 0}, bits(u"0-1"_s)}}, PinWhen::NextStart);
        QVERIFY(run(next.get()));
        QCOMPARE(next->state(), Job::State::Succeeded);
        QVERIFY(!next->successNote().isEmpty());
        QCOMPARE(load().live, now.live);
        QCOMPARE(load().stored->vcpus.at(0), bits(u"0-1"_s));
        // The running guest cannot, since it was stopped meanwhile: the definition is put back.
        const GuestPinning last = load();
        auto stopped = connection.run(
            Lane::General, [uuid](Session &session, const CallContext &) { return destroyDomain(session, uuid); });
        QTRY_VERIFY(stopped.isFinished());
        const auto half = makePinJob(connection, last, {{{PinPart::Vcpu, 0}, bits(u"3"_s)}}, PinWhen::Both);
        QVERIFY(run(half.get()));
        QCOMPARE(half->state(), Job::State::Failed);
        QVERIFY(half->leftovers().isEmpty());
        QCOMPARE(load().stored, last.stored);
    }
};

QTEST_GUILESS_MAIN(TestPinning)
#include "tst_pinning.moc"
