// SPDX-License-Identifier: GPL-3.0-or-later
// The task that changes hardware, against libvirt's test driver: stored and live, another admin's changes beside it,
// failures taken back, and a link that breaks under it.
#include "models/connection/connection.h"
#include "models/hardware/hardwareedit.h"
#include "models/hardware/hardwaresteps.h"
#include "models/hardware/liveguest.h"
#include "models/hardware/sourcecheck.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/editcalls.h"
#include "models/libvirt/errors.h"
#include "models/libvirt/handle.h"
#include "models/libvirt/session.h"
#include "tests/models/linkcutter.h"

#include <QTest>

using namespace guestdeck;
using namespace guestdeck::test;
using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

QByteArray domain(const QString &name)
{
    return u"<domain type='test'><name>%1</name><memory>2097152</memory><currentMemory>1048576</currentMemory>"
           "<vcpu current='2'>4</vcpu><os><type>hvm</type></os><devices><disk type='file' device='disk'>"
           "<driver name='qemu' type='qcow2' cache='none'/><source file='/srv/a.qcow2'/><target dev='vda' "
           "bus='virtio'/>"
           "</disk><memballoon model='virtio'/></devices></domain>"_s.arg(name)
               .toUtf8();
}

HardwareEdit set(const QString &kind, const QString &id, const QString &field, const QString &value,
                 const QString &seen = {})
{
    return {What::Set, {kind, id}, {{field, value}}, {{field, seen}}, {}};
}

HardwareEdit newDisk()
{
    return {What::Add,
            {u"disk"_s, u"new"_s},
            {{u"type"_s, u"file"_s}, {u"device"_s, u"disk"_s}, {u"source"_s, u"/srv/b.raw"_s}, {u"bus"_s, u"virtio"_s}},
            {},
            {}};
}

} // namespace

class TestHardwareJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_other; ///< another admin's, which also keeps the host alive
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_other->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 30'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }
    QUuid uuidOf(const QString &name) const { return m_other->inventory()->findByName(name)->info.uuid; }
    QByteArray definition(const QString &name, bool inactive = true)
    {
        const QUuid uuid = uuidOf(name);
        return call([=](Session &session) { return readDomainXml(session, uuid, true, inactive); })
            .value_or(QString())
            .toUtf8();
    }
    /// As another admin does it.
    bool redefine(const QString &name, const QByteArray &from, const QByteArray &to)
    {
        const QUuid uuid = uuidOf(name);
        const QByteArray before = definition(name);
        const QByteArray after = QByteArray(before).replace(from, to);
        return after != before
            && call([=](Session &session) { return redefineDomain(session, uuid, before, after); }).has_value();
    }
    GuestHardware guest(const QString &name)
    {
        GuestHardware made;
        made.uuid = uuidOf(name);
        made.name = name;
        made.running = name == "busy"_L1;
        made.stored = definition(name);
        made.live = made.running ? definition(name, false) : QByteArray();
        return made;
    }
    HardwarePlan plan(const QString &name, const QList<HardwareEdit> &edits, HardwareWhen when = HardwareWhen::Both)
    {
        HardwarePlan made = planHardware(guest(name), edits, when);
        for (const HardwareProblem &problem : made.problems) {
            qInfo("%s: %s", qPrintable(problem.field), qPrintable(problem.text));
        }
        return made;
    }
    Job *run(const HardwarePlan &what)
    {
        Job *job = m_queue.submit(makeHardwareJob(*m_host, what));
        if (!QTest::qWaitFor([job]() { return job->isFinished(); }, 60'000)) {
            return nullptr;
        }
        if (job->error()) {
            qInfo("%s | %s", qPrintable(job->error()->message), qPrintable(job->error()->detail));
        }
        for (const Error &left : job->leftovers()) {
            qInfo("left: %s | %s", qPrintable(left.message), qPrintable(left.detail));
        }
        return job;
    }
    void arm(LinkCut cut)
    {
        cut.onBreak = [host = m_host.get()]() {
            QMetaObject::invokeMethod(
                host,
                [host]() {
                    host->close();
                    host->open();
                },
                Qt::QueuedConnection);
        };
        armLinkCut(std::move(cut));
    }

private Q_SLOTS:
    void init()
    {
        for (auto *host : {&m_other, &m_host}) {
            *host = std::make_unique<Connection>(
                ConnectionConfig{{QUuid::createUuid()}, u"test:///default"_s, {}, true, false});
            (*host)->open();
            QTRY_VERIFY((*host)->isListComplete());
        }
        const Outcome made = call([](Session &session) -> Outcome {
            for (const QString &name : {u"web"_s, u"busy"_s}) {
                // The host may still be the former test's, whose connections close on workers.
                if (const DomainHandle old{virDomainLookupByName(session.raw(), name.toUtf8().constData())}) {
                    virDomainDestroy(old.get());
                    virDomainUndefineFlags(old.get(), VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA);
                }
                const DomainHandle guest(virDomainDefineXML(session.raw(), domain(name).constData()));
                if (!guest || (name == "busy"_L1 && virDomainCreate(guest.get()) < 0)) {
                    return lastError();
                }
            }
            return {};
        });
        QVERIFY(made.has_value());
        for (const auto *host : {&m_other, &m_host}) {
            QTRY_VERIFY((*host)->inventory()->findByName(u"web"_s) && (*host)->inventory()->findByName(u"busy"_s));
        }
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
        m_other.reset();
    }

    void manyEditsAreOneDefinition();
    void theRunningGuestIsChangedToo();
    void onlyNowLeavesTheDefinition();
    void whatOthersChangedStays();
    void whatOthersChangedInTheSameIsAConflict();
    void aLiveConflictStoresNothing();
    void aFailureTakesBackWhatWasDone();
    void theDefinitionOfSomebodyElseIsNotTakenBack();
    void whatIsNotKnownToBeOursIsNotTakenBack();
    void anImageOfAnotherGuestIsNotGiven();
    void anImageUnderSnapshotsIsNotExchanged();
    void aWrongFormatIsNotGiven();
    void oneOfTwoAlikeIsFoundByItsName();
    void onlyWhatWasChangedIsChangedBack();
    void aSecretIsWipedUnlessOthersHoldIt();
    void whatSnapshotsKeepIsNotWritten();
    void aBrokenLinkUnderStoringIsSettled_data();
    void aBrokenLinkUnderStoringIsSettled();
    void aBrokenLinkUnderALiveChangeIsSettled_data();
    void aBrokenLinkUnderALiveChangeIsSettled();
};

void TestHardwareJob::manyEditsAreOneDefinition()
{
    const QByteArray before = definition(u"web"_s);
    const HardwarePlan made = plan(u"web"_s,
                                   {set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s),
                                    set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s), newDisk()});
    QVERIFY(made.canApply());
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Succeeded);
    const QByteArray after = definition(u"web"_s);
    QVERIFY(after.contains("cache='writeback'") && after.contains("current='1'"));
    QCOMPARE(after.count("<target dev='vdb' bus='virtio'/>"), 1);
    // Without the new disk it is what it was, but for these two words.
    const auto all = readHardware(after);
    QVERIFY(all.has_value());
    QByteArray rest;
    for (const HardwareEntry &entry : *all) {
        if (entry.key.id == "vdb"_L1) {
            rest = withHardwareEdits(after, {{What::Remove, entry.key, {}, {}, entry.element}}).value_or(QByteArray());
        }
    }
    QCOMPARE(rest,
             QByteArray(before).replace("cache='none'", "cache='writeback'").replace("current='2'", "current='1'"));
}

void TestHardwareJob::theRunningGuestIsChangedToo()
{
    const HardwarePlan made = plan(u"busy"_s,
                                   {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s),
                                    set(u"memory"_s, {}, u"current"_s, u"2147483648"_s, u"1073741824"_s),
                                    set(u"overview"_s, {}, u"title"_s, u"It's <mine>"_s),
                                    set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s)});
    QVERIFY(made.canApply());
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Succeeded);
    QVERIFY2(job->successNote().contains(u"writeback"_s), qPrintable(job->successNote()));
    for (const bool inactive : {false, true}) {
        const QByteArray now = definition(u"busy"_s, inactive);
        QVERIFY(now.contains("current='3'"));
        QVERIFY(now.contains("<currentMemory unit='KiB'>2097152<"));
        QVERIFY(now.contains("&lt;mine&gt;</title>"));
    }
    QVERIFY(definition(u"busy"_s).contains("cache='writeback'"));
}

void TestHardwareJob::onlyNowLeavesTheDefinition()
{
    const QByteArray before = definition(u"busy"_s);
    Job *job = run(plan(u"busy"_s, {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s)}, HardwareWhen::Now));
    QVERIFY(job && job->state() == Job::State::Succeeded);
    QVERIFY(job->successNote().contains(u"until busy is shut down"_s));
    QCOMPARE(definition(u"busy"_s), before);
    QVERIFY(definition(u"busy"_s, false).contains("current='3'"));
}

void TestHardwareJob::whatOthersChangedStays()
{
    const HardwarePlan made = plan(u"web"_s, {set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s)});
    QVERIFY(redefine(u"web"_s, "current='2'", "current='3'"));
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Succeeded);
    const QByteArray now = definition(u"web"_s);
    QVERIFY(now.contains("cache='writeback'") && now.contains("current='3'"));
}

void TestHardwareJob::whatOthersChangedInTheSameIsAConflict()
{
    const HardwarePlan made = plan(u"web"_s,
                                   {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s),
                                    set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s)});
    QVERIFY(redefine(u"web"_s, "cache='none'", "cache='directsync'"));
    const QByteArray theirs = definition(u"web"_s);
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Conflict);
    QVERIFY(job->error()->message.contains(u"directsync"_s));
    QCOMPARE(definition(u"web"_s), theirs);
}

void TestHardwareJob::aLiveConflictStoresNothing()
{
    const HardwarePlan made = plan(u"busy"_s, {set(u"cpu"_s, {}, u"current"_s, u"4"_s, u"2"_s)});
    Job *other = run(plan(u"busy"_s, {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s)}, HardwareWhen::Now));
    QVERIFY(other && other->state() == Job::State::Succeeded);
    const QByteArray before = definition(u"busy"_s);
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Conflict);
    QCOMPARE(definition(u"busy"_s), before);
}

void TestHardwareJob::aFailureTakesBackWhatWasDone()
{
    // The test driver cannot plug in, which comes after the title and the balloon.
    const QByteArray before = definition(u"busy"_s);
    const QByteArray live = definition(u"busy"_s, false);
    const HardwarePlan made = plan(u"busy"_s,
                                   {newDisk(), set(u"overview"_s, {}, u"title"_s, u"mine"_s),
                                    set(u"memory"_s, {}, u"current"_s, u"2147483648"_s, u"1073741824"_s),
                                    set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s)});
    QVERIFY(made.canApply());
    Job *job = run(made);
    QVERIFY(job && job->state() == Job::State::Failed);
    QVERIFY(job->error()->message.contains(u"Disk vdb"_s));
    QVERIFY(job->leftovers().isEmpty());
    QCOMPARE(definition(u"busy"_s), before);
    QCOMPARE(definition(u"busy"_s, false), live);
}

void TestHardwareJob::theDefinitionOfSomebodyElseIsNotTakenBack()
{
    const auto task = std::make_shared<HardwareTask>();
    task->uuid = uuidOf(u"web"_s);
    task->guest = u"web"_s;
    task->edits = {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s)};
    const HostStep step = hardwaresteps::store(task);
    const auto doIt = [&](const HostStep::Call &what) {
        return call([what](Session &session) { return what(session, CallContext{}); });
    };
    const QByteArray before = definition(u"web"_s);
    QVERIFY(doIt(step.call).has_value());
    const QByteArray stored = definition(u"web"_s);
    QCOMPARE(stored, QByteArray(before).replace("current='2'", "current='1'"));
    QVERIFY(redefine(u"web"_s, "cache='none'", "cache='directsync'"));
    const Outcome undone = doIt(step.undo);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(definition(u"web"_s), QByteArray(stored).replace("cache='none'", "cache='directsync'"));
    // As it was left: then it is taken back, once and not twice.
    QVERIFY(redefine(u"web"_s, "cache='directsync'", "cache='none'"));
    QVERIFY(doIt(step.undo).has_value());
    QCOMPARE(definition(u"web"_s), before);
    QVERIFY(doIt(step.undo).has_value());
    QCOMPARE(definition(u"web"_s), before);
}

void TestHardwareJob::whatIsNotKnownToBeOursIsNotTakenBack()
{
    const auto task = std::make_shared<HardwareTask>();
    task->uuid = uuidOf(u"web"_s);
    task->guest = u"web"_s;
    task->edits = {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s)};
    const HostStep step = hardwaresteps::store(task);
    const auto doIt = [&](const HostStep::Call &what) {
        return call([what](Session &session) { return what(session, CallContext{}); });
    };
    const QByteArray before = definition(u"web"_s);
    QVERIFY(doIt(step.call).has_value());
    task->after.reset(); // the link broke before it was read
    QVERIFY(redefine(u"web"_s, "current='1'", "current='3'"));
    const QByteArray theirs = definition(u"web"_s);
    const Outcome undone = doIt(step.undo);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().kind, ErrorKind::Conflict);
    QCOMPARE(definition(u"web"_s), theirs);
    QVERIFY(redefine(u"web"_s, "current='3'", "current='1'"));
    QVERIFY(doIt(step.undo).has_value());
    QCOMPARE(definition(u"web"_s), before);
}

void TestHardwareJob::anImageOfAnotherGuestIsNotGiven()
{
    // Of the running guest's next start only, and of the other one's stored definition.
    QVERIFY(redefine(u"busy"_s, "/srv/a.qcow2", "/srv/next.qcow2"));
    QVERIFY(redefine(u"web"_s, "/srv/a.qcow2", "/srv/web.qcow2"));
    const auto disk = [](const QString &source, const FieldValues &more = {}) {
        HardwareEdit edit = newDisk();
        edit.values.insert(u"source"_s, source);
        edit.values.insert(more);
        return edit;
    };
    const QByteArray web = definition(u"web"_s);
    const QByteArray busy = definition(u"busy"_s);
    for (const QString &source : {u"/srv/next.qcow2"_s, u"/srv/a.qcow2"_s, u"/srv/../srv/next.qcow2"_s}) {
        for (const HardwareEdit &edit :
             {disk(source), set(u"disk"_s, u"vda"_s, u"source"_s, source, u"/srv/web.qcow2"_s)}) {
            const Job *job = run(plan(u"web"_s, {edit}));
            QVERIFY(job && job->state() == Job::State::Failed);
            QCOMPARE(job->error()->kind, ErrorKind::Busy);
            QVERIFY2(job->error()->message.contains(u"busy"_s), qPrintable(job->error()->message));
            QCOMPARE(definition(u"web"_s), web);
        }
    }
    for (const HardwareWhen when : {HardwareWhen::Now, HardwareWhen::Both}) {
        const Job *job = run(plan(u"busy"_s, {disk(u"/srv/web.qcow2"_s)}, when));
        QVERIFY(job && job->state() == Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Busy);
        QVERIFY2(job->error()->message.contains(u"web"_s), qPrintable(job->error()->message));
        QCOMPARE(definition(u"busy"_s), busy);
    }
    // One's own twice is no better.
    const Job *twice = run(plan(u"web"_s, {disk(u"/srv/web.qcow2"_s)}));
    QVERIFY(twice && twice->state() == Job::State::Failed);
    QVERIFY2(twice->error()->message.contains(u"vda"_s), qPrintable(twice->error()->message));
    QCOMPARE(definition(u"web"_s), web);
    // To read it harms nobody; but then it cannot be made writable.
    const Job *reading = run(plan(u"web"_s, {disk(u"/srv/next.qcow2"_s, {{u"readonly"_s, u"yes"_s}})}));
    QVERIFY(reading && reading->state() == Job::State::Succeeded);
    const Job *writing = run(plan(u"web"_s, {set(u"disk"_s, u"vdb"_s, u"readonly"_s, u"no"_s, u"yes"_s)}));
    QVERIFY(writing && writing->state() == Job::State::Failed);
    QCOMPARE(writing->error()->kind, ErrorKind::Busy);
}

void TestHardwareJob::anImageUnderSnapshotsIsNotExchanged()
{
    const Outcome taken = call([](Session &session) -> Outcome {
        const DomainHandle guest(virDomainLookupByName(session.raw(), "web"));
        virDomainSnapshotPtr snapshot = guest
            ? virDomainSnapshotCreateXML(guest.get(), "<domainsnapshot><name>one</name></domainsnapshot>", 0)
            : nullptr;
        if (!snapshot) {
            return lastError();
        }
        virDomainSnapshotFree(snapshot);
        return {};
    });
    QVERIFY(taken.has_value());
    const QByteArray before = definition(u"web"_s);
    const Job *job
        = run(plan(u"web"_s, {set(u"disk"_s, u"vda"_s, u"source"_s, u"/srv/new.qcow2"_s, u"/srv/a.qcow2"_s)}));
    QVERIFY(job && job->state() == Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Busy);
    QVERIFY2(job->error()->message.contains(u"snapshots"_s), qPrintable(job->error()->message));
    QCOMPARE(definition(u"web"_s), before);
    const Job *other = run(plan(u"web"_s, {set(u"disk"_s, u"vda"_s, u"cache"_s, u"writeback"_s, u"none"_s)}));
    QVERIFY(other && other->state() == Job::State::Succeeded);
}

void TestHardwareJob::aWrongFormatIsNotGiven()
{
    const Outcome made = call([](Session &session) -> Outcome {
        const PoolHandle pool(virStoragePoolLookupByName(session.raw(), "default-pool"));
        const VolumeHandle volume(pool ? virStorageVolCreateXML(pool.get(),
                                                                "<volume><name>disk.img</name><capacity>1048576"
                                                                "</capacity><target><format type='qcow2'/></target>"
                                                                "</volume>",
                                                                0)
                                       : nullptr);
        return volume ? Outcome{} : Outcome(lastError());
    });
    QVERIFY(made.has_value());
    const QByteArray before = definition(u"web"_s);
    HardwareEdit edit = newDisk();
    edit.values.insert(u"source"_s, u"/default-pool/disk.img"_s);
    edit.values.insert(u"format"_s, u"raw"_s);
    const Job *job = run(plan(u"web"_s, {edit}));
    QVERIFY(job && job->state() == Job::State::Failed);
    QCOMPARE(job->error()->kind, ErrorKind::Invalid);
    QVERIFY2(job->error()->message.contains(u"qcow2"_s), qPrintable(job->error()->message));
    QVERIFY2(job->error()->message.contains(u"written to it as raw"_s), qPrintable(job->error()->message));
    QCOMPARE(definition(u"web"_s), before);
    edit.values.insert(u"format"_s, u"qcow2"_s);
    job = run(plan(u"web"_s, {edit}));
    QVERIFY(job && job->state() == Job::State::Succeeded);
}

void TestHardwareJob::oneOfTwoAlikeIsFoundByItsName()
{
    const QByteArray first = "<rng model='virtio'><alias name='rng0'/><address type='pci' slot='0x05'/></rng>";
    const QByteArray second = "<rng model='virtio'><alias name='rng1'/><address type='pci' slot='0x06'/></rng>";
    const auto live = [](const QByteArray &devices) -> QByteArray {
        return "<domain type='kvm'><name>web</name><devices>" + devices + "</devices></domain>";
    };
    const auto all = readHardware(live(first + second));
    QVERIFY(all.has_value());
    std::vector<std::shared_ptr<LiveChange>> changes;
    for (const HardwareEntry &entry : *all) {
        if (entry.key.kind == "rng"_L1) {
            LiveChange change;
            change.edit = {What::Remove, entry.key, {}, {}, entry.element};
            changes.push_back(std::make_shared<LiveChange>(std::move(change)));
        }
    }
    QCOMPARE(changes.size(), size_t(2));
    QVERIFY(noteAliases(live(first + second), changes).has_value());
    QCOMPARE(deviceToRemove(live(first + second), *changes[1]).value_or(QByteArray()), second);
    // The first is gone, though one like it is there; the second, now the first of its kind, is still the second.
    changes[0]->begun = true;
    QVERIFY(noteAliases(live(second), changes).has_value());
    QCOMPARE(deviceToRemove(live(second), *changes[0]).value_or(QByteArray("?")), QByteArray());
    QCOMPARE(deviceToRemove(live(second), *changes[1]).value_or(QByteArray()), second);
    QCOMPARE(deviceToRemove(live({}), *changes[1]).value_or(QByteArray("?")), QByteArray());
}

void TestHardwareJob::onlyWhatWasChangedIsChangedBack()
{
    LiveChange what;
    what.way = LiveWay::GraphicsPassword;
    what.edit = {What::Set,
                 {u"graphics"_s, {}},
                 {{u"password"_s, u"mine"_s}, {u"until"_s, u"2031-12-24T18:00:00"_s}},
                 {{u"password"_s, secretMark()}, {u"until"_s, {}}},
                 {}};
    what.before.emplace(QByteArray("<graphics type='vnc' port='5900' passwd='old'/>"));
    const QByteArray set = "<graphics type='vnc' port='5900' passwd='mine' passwdValidTo='2031-12-24T18:00:00'/>";
    QCOMPARE(deviceBack(set, what).value_or(QByteArray()), what.before->text());
    // Somebody else has changed another setting of it meanwhile, or the same one.
    QCOMPARE(deviceBack(QByteArray(set).replace("5900", "5911"), what).value_or(QByteArray()),
             QByteArray("<graphics type='vnc' port='5911' passwd='old'/>"));
    QCOMPARE(deviceBack(QByteArray(set).replace("mine", "theirs"), what).value_or(QByteArray("?")), QByteArray());
    LiveChange card;
    card.way = LiveWay::UpdateDevice;
    card.edit = {What::Set, {u"rng"_s, {}}, {{u"source"_s, u"/dev/random"_s}}, {{u"source"_s, u"/dev/urandom"_s}}, {}};
    card.before.emplace(QByteArray("<rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>"));
    const QByteArray now = "<rng model='virtio-new'><backend model='random'>/dev/random</backend></rng>";
    QCOMPARE(deviceBack(now, card).value_or(QByteArray()),
             QByteArray("<rng model='virtio-new'><backend model='random'>/dev/urandom</backend></rng>"));
    // Of two settings somebody else has changed one: the other is put back.
    card.edit.values.insert(u"model"_s, u"virtio"_s);
    card.edit.seen.insert(u"model"_s, u"old"_s);
    card.before.emplace(QByteArray("<rng model='old'><backend model='random'>/dev/urandom</backend></rng>"));
    QCOMPARE(deviceBack(now, card).value_or(QByteArray()),
             QByteArray("<rng model='virtio-new'><backend model='random'>/dev/urandom</backend></rng>"));
    QCOMPARE(deviceBack(QByteArray(now).replace("/dev/random", "/dev/hwrng"), card).value_or(QByteArray("?")),
             QByteArray());
}

void TestHardwareJob::aSecretIsWipedUnlessOthersHoldIt()
{
    for (const bool held : {true, false}) {
        QString typed = QString::fromLatin1("geheim");
        const QChar *const place = typed.constData();
        HardwareTask task;
        task.edits = {{What::Set, {u"graphics"_s, {}}, {{u"password"_s, typed}, {u"keymap"_s, u"de"_s}}, {}, {}}};
        LiveChange live;
        live.edit = task.edits.first();
        task.live.push_back(std::make_shared<LiveChange>(std::move(live)));
        if (!held) {
            typed = QString();
        }
        const QStringList wiped = hardwaresteps::wipeSecrets(task);
        QCOMPARE(task.edits.first().values, (FieldValues{{u"password"_s, {}}, {u"keymap"_s, u"de"_s}}));
        QCOMPARE(task.live.front()->edit.values, task.edits.first().values);
        if (held) {
            QVERIFY(wiped.isEmpty());
            QCOMPARE(typed, u"geheim"_s);
        } else {
            QCOMPARE(wiped.size(), 1);
            QVERIFY(wiped.first().constData() == place); // the text itself, and not a copy
            QCOMPARE(wiped.first(), QString(6, QChar(u'\0')));
        }
    }
}

void TestHardwareJob::whatSnapshotsKeepIsNotWritten()
{
    Snapshot snapshot;
    snapshot.name = u"one"_s;
    snapshot.memoryFile = u"/srv/one.mem"_s;
    snapshot.disks = {{u"vda"_s, SnapshotDisk::How::External, u"/srv/a.qcow2"_s, u"/srv/a.one"_s, true},
                      {u"vdb"_s, SnapshotDisk::How::Internal, u"/srv/b.qcow2"_s, {}, true},
                      {u"vdc"_s, SnapshotDisk::How::None, u"/srv/c.qcow2"_s, {}, true}};
    Snapshot later;
    later.name = u"two"_s;
    later.disks = {{u"vda"_s, SnapshotDisk::How::External, u"/srv/a.one"_s, u"/srv/a.two"_s, true}};
    const QHash<QString, QStringList> kept = keptBySnapshots({snapshot, later});
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.value(u"/srv/a.qcow2"_s), QStringList{u"one"_s});
    QCOMPARE(kept.value(u"/srv/one.mem"_s), QStringList{u"one"_s});
    QCOMPARE(kept.value(u"/srv/a.one"_s), QStringList{u"two"_s});
}

void TestHardwareJob::aBrokenLinkUnderStoringIsSettled_data()
{
    QTest::addColumn<bool>("done");
    QTest::newRow("before it") << false;
    QTest::newRow("after it") << true;
}

void TestHardwareJob::aBrokenLinkUnderStoringIsSettled()
{
    QFETCH(bool, done);
    const HardwarePlan made = plan(u"web"_s, {set(u"cpu"_s, {}, u"current"_s, u"1"_s, u"2"_s), newDisk()});
    arm({"virDomainDefineXML", done});
    Job *job = run(made);
    QVERIFY(isLinkCut());
    QVERIFY(job && job->state() == Job::State::Succeeded);
    const QByteArray now = definition(u"web"_s);
    QVERIFY(now.contains("current='1'"));
    QCOMPARE(now.count("<disk "), 2);
}

void TestHardwareJob::aBrokenLinkUnderALiveChangeIsSettled_data()
{
    aBrokenLinkUnderStoringIsSettled_data();
}

void TestHardwareJob::aBrokenLinkUnderALiveChangeIsSettled()
{
    QFETCH(bool, done);
    const HardwarePlan made = plan(u"busy"_s, {set(u"cpu"_s, {}, u"current"_s, u"3"_s, u"2"_s)});
    arm({"virDomainSetVcpusFlags", done});
    Job *job = run(made);
    QVERIFY(isLinkCut());
    QVERIFY(job && job->state() == Job::State::Succeeded);
    QVERIFY(definition(u"busy"_s).contains("current='3'"));
    QVERIFY(definition(u"busy"_s, false).contains("current='3'"));
}

QTEST_GUILESS_MAIN(TestHardwareJob)
#include "tst_hardwarejob.moc"
