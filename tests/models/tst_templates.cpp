// SPDX-License-Identifier: GPL-3.0-or-later
// Templates, the lock on bases, and clones, against libvirt's test driver.
#include "models/actions/clonejob.h"
#include "models/actions/clonework.h"
#include "models/actions/domainactions.h"
#include "models/actions/maketemplate.h"
#include "models/connection/connection.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "models/libvirt/clonecalls.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/templatecalls.h"
#include "models/xml/domainreader.h"
#include "models/xml/storagexml.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Do = ClonePlan::Disk::Do;

/// "base" and "child", which is built upon base's disk; "alone"; "broken", whose backing file is missing.
QString writeHost(const QTemporaryDir &dir)
{
    QFile file(dir.filePath(u"host.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    const QString folder = dir.path();
    const auto volume = [&](const char *name, const QString &base = {}) {
        const QString backing = base.isEmpty()
            ? QString()
            : u"<backingStore><path>%1/%2</path><format type='qcow2'/></backingStore>"_s.arg(folder, base);
        return u"<volume type='file'><name>%1</name><capacity>1000000</capacity><allocation>4096</allocation>"
               "<target><path>%2/%1</path><format type='qcow2'/></target>%3</volume>"_s.arg(QLatin1StringView(name),
                                                                                            folder, backing);
    };
    const auto guest = [&](const char *name, const QString &more = {}) {
        return u"<domain type='test'><name>%1</name><memory>262144</memory><os><type>hvm</type></os><devices>"
               "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%2/%1.qcow2'/>"
               "<target dev='vda' bus='virtio'/></disk>%3"
               "<interface type='network'><mac address='52:54:00:aa:bb:cc'/><source network='default'/></interface>"
               "<graphics type='vnc' port='5907' autoport='no'/></devices></domain>"_s.arg(QLatin1StringView(name),
                                                                                           folder, more);
    };
    file.write(u"<node><cpu><mhz>6000</mhz><model>i686</model><active>8</active><nodes>2</nodes><sockets>2</sockets>"
               "<cores>2</cores><threads>1</threads></cpu><memory>8192000</memory>%1"
               "<network><name>default</name><bridge name='virbr7'/><forward/>"
               "<ip address='192.168.77.1' netmask='255.255.255.0'/></network>"
               "<pool type='dir'><name>disks</name><capacity>10737418240</capacity><available>10737418240</available>"
               "<target><path>%2</path></target>%3</pool></node>"_s
                   .arg(guest("base") + guest("child") + guest("alone") + guest("broken"), folder,
                        volume("base.qcow2") + volume("child.qcow2", u"base.qcow2"_s) + volume("alone.qcow2")
                            + volume("broken.qcow2", u"gone.qcow2"_s))
                   .toUtf8());
    return u"test://"_s + file.fileName();
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return wait(future);
    }
    template <class T>
    T wait(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result() : T(Error{});
    }

    QUuid uuid(const QString &name) const
    {
        const Inventory::Domain *domain = m_host->inventory()->findByName(name);
        return domain ? domain->info.uuid : QUuid();
    }

    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 30'000) ? job : nullptr;
    }

    bool off(const QString &name)
    {
        Job *job = run(makeDomainJob(*m_host, uuid(name), DomainAction::ForceOff));
        return job && job->state() == Job::State::Succeeded
            && QTest::qWaitFor(
                   [&]() { return m_host->inventory()->find(uuid(name))->info.state == DomainState::ShutOff; }, 30'000);
    }

    Job *start(const QString &name) { return run(makeDomainJob(*m_host, uuid(name), DomainAction::Start)); }

    Result<TemplateFacts> facts(const QString &name) { return wait(loadTemplateFacts(*m_host, uuid(name))); }
    Result<CloneFacts> cloneFacts(const QString &name) { return wait(loadCloneFacts(*m_host, uuid(name), *m_host)); }

    Job *makeTemplate(const QString &name)
    {
        const auto read = facts(name);
        return read.has_value() ? run(makeTemplateJob(*m_host, *read, {})) : nullptr;
    }

    Result<DomainDetails> details(const QString &name)
    {
        return call([id = uuid(name)](Session &session) -> Result<DomainDetails> {
            const auto xml = readDomainXml(session, id, false, true);
            return xml.has_value() ? readDomainDetails(*xml) : Result<DomainDetails>(xml.error());
        });
    }

    QStringList volumes()
    {
        const auto names = call([](Session &session) { return listVolumeNames(session, u"disks"_s); });
        QStringList sorted = names.has_value() ? *names : QStringList{u"(failed)"_s};
        sorted.sort();
        return sorted;
    }

    static QString said(const Job *job)
    {
        return job && job->error() ? job->error()->message + u" / "_s + job->error()->detail : u"(nothing)"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_host
            = std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, writeHost(*m_dir), {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(10'000));
        for (const char *name : {"base", "child", "alone", "broken"}) {
            QVERIFY(off(QLatin1StringView(name))); // the driver starts all
        }
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void aTemplateIsLockedAndCanBeTurnedBack()
    {
        QVERIFY(run(makeDomainJob(*m_host, uuid(u"alone"_s), DomainAction::EnableAutostart)));
        Job *job = makeTemplate(u"alone"_s);
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        auto now = details(u"alone"_s);
        QVERIFY(now.has_value() && now->isTemplate);
        QVERIFY(now->disks.first().readOnly);
        const auto info = call([id = uuid(u"alone"_s)](Session &session) { return readDomain(session, id); });
        QVERIFY(info.has_value() && !info->autostart);
        // Nobody has looked at its definition here: the worker refuses, and says what to do.
        job = start(u"alone"_s);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"template"_s), qPrintable(said(job)));
        job = run(makeDomainJob(*m_host, uuid(u"alone"_s), DomainAction::EnableAutostart));
        QCOMPARE(job->state(), Job::State::Failed);
        // Known by its definition, it is refused before.
        m_host->requestDetails({uuid(u"alone"_s)}, true);
        QTRY_VERIFY(isKnownTemplate(*m_host, uuid(u"alone"_s)));
        const DomainInfo &seen = m_host->inventory()->find(uuid(u"alone"_s))->info;
        QVERIFY(whyNot(DomainAction::Start, *m_host, seen));
        QVERIFY(whyNot(DomainAction::EnableAutostart, *m_host, seen));
        QVERIFY(!whyNot(DomainAction::DisableAutostart, *m_host, seen));
        QVERIFY(whyNotMakeTemplate(*m_host, seen));
        QVERIFY(!whyNotMakeMachine(*m_host, seen));
        QCOMPARE(makeTemplate(u"alone"_s)->state(), Job::State::Failed); // already
        job = run(makeMachineJob(*m_host, uuid(u"alone"_s)));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        now = details(u"alone"_s);
        QVERIFY(now.has_value() && !now->isTemplate && !now->disks.first().readOnly);
        job = start(u"alone"_s);
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
    }

    void aBaseIsNotStartedAndNamesItsChildren()
    {
        Job *job = start(u"base"_s);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"child"_s), qPrintable(said(job)));
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(start(u"child"_s)->state(), Job::State::Succeeded);
    }

    void aBaseWithChildrenStaysATemplate()
    {
        QCOMPARE(makeTemplate(u"base"_s)->state(), Job::State::Succeeded);
        Job *job = run(makeMachineJob(*m_host, uuid(u"base"_s)));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"child"_s), qPrintable(said(job)));
        QVERIFY(details(u"base"_s)->isTemplate);
    }

    void whatCannotBecomeOneIsToldBefore()
    {
        QCOMPARE(start(u"alone"_s)->state(), Job::State::Succeeded);
        auto read = facts(u"alone"_s);
        QVERIFY(read.has_value());
        QVERIFY(templateProblem(*read)->contains(u"running"_s));
        QVERIFY(!read->sysprep && !read->whyNoSysprep.isEmpty()); // a simulated host has no shell
        QCOMPARE(run(makeTemplateJob(*m_host, *read, {}))->state(), Job::State::Failed);
        QVERIFY(!details(u"alone"_s)->isTemplate);
        read = facts(u"broken"_s);
        QVERIFY(read.has_value());
        QVERIFY2(templateProblem(*read).value_or(QString()).contains(u"gone.qcow2"_s),
                 qPrintable(templateProblem(*read).value_or(u"(no problem)"_s)));
    }

    void aFailedCleaningTakesTheMarkBack()
    {
        QVERIFY(run(makeDomainJob(*m_host, uuid(u"alone"_s), DomainAction::EnableAutostart)));
        auto read = facts(u"alone"_s);
        QVERIFY(read.has_value());
        read->sysprep = SysprepTool{u"/usr/bin/virt-sysprep"_s, false}; // there is no shell to run it
        Job *job = run(makeTemplateJob(*m_host, *read, {TemplateMark::Prepared::Sysprep, {PrepareItem::MachineId}}));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->leftovers().isEmpty());
        const auto now = details(u"alone"_s);
        QVERIFY(!now->isTemplate && !now->disks.first().readOnly);
        const auto info = call([id = uuid(u"alone"_s)](Session &session) { return readDomain(session, id); });
        QVERIFY(info->autostart);
    }

    void cleaningSparesDisksOfOthers()
    {
        const auto refused = [this](const QString &name) {
            auto read = facts(name);
            if (!read.has_value()) {
                return u"(no facts)"_s;
            }
            read->sysprep = SysprepTool{u"/usr/bin/virt-sysprep"_s, false};
            Job *job
                = run(makeTemplateJob(*m_host, *read, {TemplateMark::Prepared::Sysprep, {PrepareItem::MachineId}}));
            return job && job->error() && job->error()->kind == ErrorKind::Conflict ? job->error()->message : said(job);
        };
        QString why = refused(u"base"_s);
        QVERIFY2(why.contains(u"others"_s) && why.contains(u"child"_s), qPrintable(why));
        QVERIFY(!details(u"base"_s)->isTemplate);
        // Another guest with the same disk, which alone says that it is shared.
        QVERIFY(call([id = uuid(u"alone"_s)](Session &session) -> Outcome {
                    auto xml = readDomainXml(session, id, false, true);
                    if (!xml.has_value()) {
                        return xml.error();
                    }
                    xml->replace(u"<name>alone</name>"_s, u"<name>sharing</name>"_s)
                        .replace(id.toString(QUuid::WithoutBraces), QUuid::createUuid().toString(QUuid::WithoutBraces))
                        .replace(u"</disk>"_s, u"<shareable/></disk>"_s);
                    return defineCopy(session, xml->toUtf8());
                }).has_value());
        QTRY_VERIFY(m_host->inventory()->findByName(u"sharing"_s));
        why = refused(u"sharing"_s);
        QVERIFY2(why.contains(u"vda"_s) && why.contains(u"shared"_s), qPrintable(why));
        why = refused(u"alone"_s);
        QVERIFY2(why.contains(u"others"_s) && why.contains(u"sharing"_s), qPrintable(why));
        QVERIFY(!details(u"alone"_s)->isTemplate);
    }

    void sysprepIsToldFormatsAndOperations()
    {
        const QStringList command
            = sysprepCommand(u"/usr/bin/virt-sysprep"_s,
                             {{u"vda"_s, u"/a b.qcow2"_s, u"qcow2"_s, true, {}}, {u"vdb"_s, u"/c"_s, {}, true, {}}},
                             {PrepareItem::Address, PrepareItem::MachineId, PrepareItem::CloudInit});
        QCOMPARE(command,
                 (QStringList{u"/usr/bin/virt-sysprep"_s, u"--format"_s, u"qcow2"_s, u"--add"_s, u"/a b.qcow2"_s,
                              u"--format"_s, u"raw"_s, u"--add"_s, u"/c"_s, u"--operations"_s,
                              u"dhcp-client-state,net-hwaddr,udev-persistent-net,machine-id,customize"_s, u"--delete"_s,
                              u"/var/lib/cloud/*"_s}));
        for (const PrepareItem item : {PrepareItem::Address, PrepareItem::MachineId, PrepareItem::SshHostKeys,
                                       PrepareItem::Agent, PrepareItem::CloudInit, PrepareItem::Traces}) {
            QVERIFY(!handCommands(item).isEmpty());
        }
    }

    void theTableSaysTemplate()
    {
        ConnectionRegistry registry(nullptr);
        Connection *host = registry.add({{QUuid::createUuid()}, writeHost(*m_dir), {}, true, false});
        QSignalSpy complete(host, &Connection::listCompleted);
        host->open();
        QVERIFY(complete.wait(10'000));
        GuestModel model(&registry);
        GuestFilter filter;
        filter.setSourceModel(&model);
        const QUuid id = host->inventory()->findByName(u"alone"_s)->info.uuid;
        QVERIFY(run(makeDomainJob(*host, id, DomainAction::ForceOff)));
        auto marked = std::make_shared<DomainDetails>();
        marked->isTemplate = true;
        host->inventory()->setDetails(id, marked);
        QTRY_COMPARE(host->inventory()->find(id)->info.state, DomainState::ShutOff);
        QCOMPARE(model.indexOf({host->id(), id}, GuestModel::StateColumn).data().toString(), u"Template"_s);
        filter.setQuery(u"is:template"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setQuery(u"is:machine"_s);
        QCOMPARE(filter.rowCount(), 3);
        filter.setQuery(u"is:nonsense"_s);
        QCOMPARE(filter.rowCount(), 0);
    }

    void suggestsWhatIsFree()
    {
        auto read = cloneFacts(u"alone"_s);
        QVERIFY2(read.has_value(), read.has_value() ? "" : qPrintable(read.error().detail));
        CloneFacts known = *read;
        ClonePlan plan = defaultClone(known);
        QCOMPARE(plan.name, u"alone-2"_s);
        QCOMPARE(plan.disks.size(), 1);
        QCOMPARE(plan.disks.first(), (ClonePlan::Disk{u"vda"_s, Do::Copy, u"disks"_s, u"alone-2.qcow2"_s}));
        QVERIFY(checkClone(plan, known).isEmpty());
        QCOMPARE(nextVncPort(known), 5908);
        known.host.domainNames << u"alone-2"_s << u"alone-3"_s;
        QCOMPARE(suggestCloneName(known), u"alone-4"_s);
        known.source.name = u"web-07"_s;
        QCOMPARE(suggestCloneName(known), u"web-8"_s);
        plan.name = u"base"_s;
        plan.disks.first().volume = u"base.qcow2"_s;
        plan.vncPort = 5907;
        QList<CloneField> fields;
        for (const CloneProblem &problem : checkClone(plan, known)) {
            QCOMPARE(problem.severity, PlanProblem::Severity::Error);
            fields.append(problem.field);
        }
        QCOMPARE(fields, (QList{CloneField::Name, CloneField::Disk, CloneField::VncPort}));
    }

    void saysWhatEachDiskCanBe()
    {
        const auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        CloneFacts known = *read;
        const ClonePlan plan = defaultClone(known);
        CloneDisk disk = known.source.disks.first();
        const auto can = [&](Do what) { return !whyNotDo(what, disk, plan, known); };
        QVERIFY(can(Do::Copy) && can(Do::Link) && can(Do::Skip) && !can(Do::Share));
        disk.disk.shareable = true;
        QVERIFY(can(Do::Share));
        disk.disk.shareable = false;
        disk.disk.readOnly = true;
        QVERIFY(can(Do::Share));
        known.source.details.isTemplate = true; // read-only by its mark alone: the clone's would be writable
        QVERIFY(!can(Do::Share));
        known.source.details.isTemplate = false;
        disk.disk.readOnly = false;
        disk.encrypted = true;
        QVERIFY(!can(Do::Copy) && !can(Do::Link));
        disk.encrypted = false;
        known.elsewhere = true;
        QVERIFY(can(Do::Copy) && !can(Do::Link) && !can(Do::Share));
        known.elsewhere = false;
        known.source.state = DomainState::Paused;
        QVERIFY(can(Do::Copy) && !can(Do::Link));
        disk.volume.reset();
        QVERIFY(!can(Do::Copy));
        disk.disk.device = DiskInfo::Device::Cdrom;
        QVERIFY(can(Do::Share) && can(Do::Skip) && !can(Do::Copy) && !can(Do::Link));
    }

    void aRunningSourceIsRefusedAndAPausedOneWarnedOf()
    {
        QCOMPARE(start(u"alone"_s)->state(), Job::State::Succeeded);
        auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        const ClonePlan plan = defaultClone(*read);
        QVERIFY(!checkClone(plan, *read).isEmpty());
        QCOMPARE(checkClone(plan, *read).first().severity, PlanProblem::Severity::Error);
        Job *job = run(makeCloneJob(*m_host, *m_host, plan, *read));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"running"_s), qPrintable(said(job)));
        QVERIFY(run(makeDomainJob(*m_host, uuid(u"alone"_s), DomainAction::Pause)));
        read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        QCOMPARE(checkClone(plan, *read).first().severity, PlanProblem::Severity::Warning);
    }

    void clonesFullAndLinked()
    {
        const auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        ClonePlan plan = defaultClone(*read);
        plan.vncPort = 5908;
        Job *job = run(makeCloneJob(*m_host, *m_host, plan, *read));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        QTRY_VERIFY(m_host->inventory()->findByName(u"alone-2"_s));
        QCOMPARE(uuid(u"alone-2"_s), job->resultDomain()->uuid);
        auto clone = details(u"alone-2"_s);
        QVERIFY(clone.has_value());
        QVERIFY(clone->disks.first().source.endsWith(u"/alone-2.qcow2"_s));
        QVERIFY(clone->nics.first().mac != u"52:54:00:aa:bb:cc"_s);
        QCOMPARE(clone->graphics.port, 5908);
        QVERIFY(volumes().contains(u"alone-2.qcow2"_s));

        const auto again = cloneFacts(u"alone"_s);
        plan = defaultClone(*again);
        QCOMPARE(plan.name, u"alone-3"_s);
        plan.disks.first().what = Do::Link;
        adaptClone(plan, *again);
        // The base of others must not run any more: said before.
        QCOMPARE(checkClone(plan, *again).size(), 1);
        job = run(makeCloneJob(*m_host, *m_host, plan, *again));
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(said(job)));
        const auto volume
            = call([](Session &session) { return readVolumes(session, u"disks"_s, {u"alone-3.qcow2"_s}); });
        QVERIFY(volume.has_value() && volume->size() == 1);
        QVERIFY(volume->first().backingPath.endsWith(u"/alone.qcow2"_s));
        QCOMPARE(volume->first().backingFormat, u"qcow2"_s);
        job = start(u"alone"_s);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"alone-3"_s), qPrintable(said(job)));
    }

    /// Started and shut down again during a long copy: only the disk tells.
    void aSourceThatChangedMeanwhileIsNotCloned()
    {
        const auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        auto cloning = std::make_shared<cloning::Cloning>(cloning::Cloning{defaultClone(*read), *read});
        cloning->disks = cloning::workOf(cloning->plan, cloning->facts);
        const auto look = [&](Outcome (*step)(Session &, cloning::Cloning &, const CallContext &)) {
            return call([cloning, step](Session &session) { return step(session, *cloning, {}); });
        };
        QVERIFY(look(cloning::readSource).has_value());
        QVERIFY(look(cloning::checkUntouched).has_value());
        QVERIFY(call([](Session &session) -> Outcome {
                    const Outcome gone = deleteVolume(session, u"disks"_s, u"alone.qcow2"_s);
                    const auto made
                        = createVolume(session, u"disks"_s, NewVolume{u"alone.qcow2"_s, Bytes{2000000}, u"qcow2"_s});
                    return !gone.has_value() ? gone : made.has_value() ? Outcome{} : Outcome(made.error());
                }).has_value());
        const Outcome changed = look(cloning::checkUntouched);
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().kind, ErrorKind::Conflict);
        QVERIFY2(changed.error().message.contains(u"vda"_s), qPrintable(changed.error().message));
    }

    void aFailureLeavesNothing()
    {
        const auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        const QStringList before = volumes();
        ClonePlan plan = defaultClone(*read);
        plan.name = u"child"_s; // taken: libvirt finds out at the last step
        CloneFacts stale = *read;
        stale.host.domainNames.clear();
        Job *job = run(makeCloneJob(*m_host, *m_host, plan, stale));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"child"_s), qPrintable(said(job)));
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(volumes(), before);
        // A name that somebody else took meanwhile is theirs.
        plan.name = u"new"_s;
        plan.disks.first().volume = u"child.qcow2"_s;
        stale.host.volumes.clear();
        job = run(makeCloneJob(*m_host, *m_host, plan, stale));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"child.qcow2"_s), qPrintable(said(job)));
        QCOMPARE(volumes(), before);
        QVERIFY(!m_host->inventory()->findByName(u"new"_s));
    }

    void aCancelLeavesNothing()
    {
        const auto read = cloneFacts(u"alone"_s);
        QVERIFY(read.has_value());
        const QStringList before = volumes();
        Job *job = m_queue.submit(makeCloneJob(*m_host, *m_host, defaultClone(*read), *read));
        QObject::connect(job, &Job::changed, job, [job]() {
            if (job->stepText().contains(u"Copying"_s)) {
                job->cancel();
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 30'000);
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(volumes(), before);
        QVERIFY(!m_host->inventory()->findByName(u"alone-2"_s));
    }

    void aMissingBackingFileIsToldBefore()
    {
        const auto read = cloneFacts(u"broken"_s);
        QVERIFY(read.has_value());
        ClonePlan plan = defaultClone(*read);
        QCOMPARE(plan.disks.first().what, Do::Skip);
        plan.disks.first() = {u"vda"_s, Do::Copy, u"disks"_s, u"x.qcow2"_s};
        QVERIFY(checkClone(plan, *read).first().message.contains(u"gone.qcow2"_s));
        QCOMPARE(run(makeCloneJob(*m_host, *m_host, plan, *read))->state(), Job::State::Failed);
        QVERIFY(!volumes().contains(u"x.qcow2"_s));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
