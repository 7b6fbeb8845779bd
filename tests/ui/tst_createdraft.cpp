// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/createfake.h"
#include "ui/create/draft.h"

#include <QtTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestCreateDraft : public QObject
{
    Q_OBJECT

private:
    static void ready(CreateDraft &draft) { QTRY_COMPARE(draft.load(), CreateDraft::Load::Ready); }
    static void probed(CreateDraft &draft) { QTRY_VERIFY(draft.probe() >= CreateDraft::Probe::Done); }

    static void chooseImage(CreateDraft &draft, const QString &volume = u"debian.iso"_s)
    {
        draft.edit(Answer::Media, [volume](InstallPlan &plan) {
            plan.media = {MediaRef::Kind::PoolVolume, u"default"_s, volume, u"/p/"_s % volume};
        });
    }

    static bool hasProblem(const CreateDraft &draft, PlanField field, PlanProblem::Severity severity)
    {
        return std::any_of(draft.problems().begin(), draft.problems().end(), [&](const PlanProblem &problem) {
            return problem.field == field && problem.severity == severity;
        });
    }

private Q_SLOTS:
    void startsWithTheDefaultsOfAGenericLinux();
    void detectionMovesOnlyWhatIsUntouched();
    void chosenSystemStandsAgainstDetection();
    void maximumFollowsUntilTouched();
    void volumeIsNamedAfterTheMachineUntilTouched();
    void volumeNamesAreFree();
    void onlyImageIsChosenAtOnce();
    void withoutImagesAPathIsAsked();
    void unreadableImages();
    void anotherHostKeepsWhatIsNotOfTheHost();
    void lateAnswersAreDropped();
    void failureAndRetry();
    void existingDisksAreLookedAt();
    void thePlanKnowsWhatWasTouched();
};

void TestCreateDraft::startsWithTheDefaultsOfAGenericLinux()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    QCOMPARE(draft.os().id, u"linux2022"_s);
    QCOMPARE(draft.plan().memory, mebi(2048));
    QVERIFY(draft.plan().kvm);
    QVERIFY(!draft.isDirty());
    QVERIFY(draft.awaits(PlanField::Media));
    QVERIFY(hasProblem(draft, PlanField::Media, PlanProblem::Severity::Error));
}

void TestCreateDraft::detectionMovesOnlyWhatIsUntouched()
{
    CreateFake fake;
    fake.found.osId = u"win11"_s;
    fake.found.exactMatch = true;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.edit(Answer::Vcpus, [](InstallPlan &plan) { plan.vcpus = 7; });
    draft.edit(Answer::Name, [](InstallPlan &plan) { plan.name = u"mine"_s; });
    chooseImage(draft);
    probed(draft);
    QCOMPARE(draft.os().id, u"win11"_s);
    QCOMPARE(draft.plan().osId, u"win11"_s);
    QCOMPARE(draft.plan().memory, mebi(4096));
    QCOMPARE(draft.plan().maxMemory, mebi(4096));
    QCOMPARE(draft.plan().diskSize, gibi(64));
    QCOMPARE(draft.plan().vcpus, 7u);
    QCOMPARE(draft.plan().maxVcpus, 7u);
    QCOMPARE(draft.plan().name, u"mine"_s);
    QCOMPARE(draft.plan().media.volume, u"debian.iso"_s);
}

void TestCreateDraft::chosenSystemStandsAgainstDetection()
{
    CreateFake fake;
    fake.found.osId = u"win11"_s;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.chooseOs(u"fedora37"_s);
    QCOMPARE(draft.plan().diskSize, gibi(15));
    chooseImage(draft);
    probed(draft);
    QCOMPARE(draft.os().id, u"fedora37"_s);
    draft.useDetectedOs();
    QCOMPARE(draft.os().id, u"win11"_s);
    QCOMPARE(draft.plan().diskSize, gibi(64));
}

void TestCreateDraft::maximumFollowsUntilTouched()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.edit(Answer::Memory, [](InstallPlan &plan) { plan.memory = mebi(3000); });
    QCOMPARE(draft.plan().maxMemory, mebi(3000));
    draft.edit(Answer::MaxMemory, [](InstallPlan &plan) { plan.maxMemory = mebi(8192); });
    draft.edit(Answer::Memory, [](InstallPlan &plan) { plan.memory = mebi(1000); });
    QCOMPARE(draft.plan().maxMemory, mebi(8192));
    draft.edit(Answer::Memory, [](InstallPlan &plan) { plan.memory = mebi(9000); });
    QCOMPARE(draft.plan().maxMemory, mebi(8192));
    QVERIFY(hasProblem(draft, PlanField::MaxMemory, PlanProblem::Severity::Error));
}

void TestCreateDraft::volumeIsNamedAfterTheMachineUntilTouched()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.edit(Answer::Name, [](InstallPlan &plan) { plan.name = u"db"_s; });
    QCOMPARE(draft.plan().volumeName, u"db.qcow2"_s);
    draft.edit(Answer::DiskFormat, [](InstallPlan &plan) { plan.diskFormat = u"raw"_s; });
    QCOMPARE(draft.plan().volumeName, u"db.img"_s);
    draft.edit(Answer::VolumeName, [](InstallPlan &plan) { plan.volumeName = u"own.img"_s; });
    draft.edit(Answer::Name, [](InstallPlan &plan) { plan.name = u"db2"_s; });
    QCOMPARE(draft.plan().volumeName, u"own.img"_s);
    draft.edit(Answer::VolumeName, [](InstallPlan &plan) { plan.volumeName.clear(); });
    QCOMPARE(draft.plan().volumeName, u"db2.img"_s);
}

void TestCreateDraft::volumeNamesAreFree()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.edit(Answer::Name, [](InstallPlan &plan) { plan.name = u"web-1"_s; });
    QCOMPARE(draft.plan().volumeName, u"web-1-2.qcow2"_s);
    draft.edit(Answer::Pool, [](InstallPlan &plan) { plan.pool = u"fast"_s; });
    QCOMPARE(draft.plan().volumeName, u"web-1.qcow2"_s);
}

void TestCreateDraft::onlyImageIsChosenAtOnce()
{
    CreateFake fake;
    fake.found.osId = u"debian11"_s;
    fake.host.volumes.removeAt(1);
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    QCOMPARE(draft.plan().media.volume, u"debian-11.7.0-amd64-netinst.iso"_s);
    QTRY_COMPARE(draft.os().id, u"debian11"_s);
    QVERIFY(!draft.isDirty());
}

void TestCreateDraft::withoutImagesAPathIsAsked()
{
    CreateFake fake;
    fake.host.volumes.clear();
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    QVERIFY(draft.plan().source == InstallPlan::Source::Iso);
    QVERIFY(draft.plan().media.kind == MediaRef::Kind::HostPath);
}

void TestCreateDraft::unreadableImages()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    fake.probeError = Error{ErrorKind::NotFound, 0, u"No such file."_s, {}};
    chooseImage(draft, u"a.iso"_s);
    probed(draft);
    QVERIFY(hasProblem(draft, PlanField::Media, PlanProblem::Severity::Error));
    fake.probeError = Error{ErrorKind::Unsupported, 0, u"Not in a pool."_s, {}};
    chooseImage(draft, u"b.iso"_s);
    probed(draft);
    QVERIFY(hasProblem(draft, PlanField::Media, PlanProblem::Severity::Warning));
    QVERIFY(!hasProblem(draft, PlanField::Media, PlanProblem::Severity::Error));
}

void TestCreateDraft::anotherHostKeepsWhatIsNotOfTheHost()
{
    CreateFake fake;
    CreateFake other;
    other.host.pools = {other.host.pools.at(1)};
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    chooseImage(draft);
    draft.edit(Answer::Memory, [](InstallPlan &plan) { plan.memory = mebi(3000); });
    draft.edit(Answer::Name, [](InstallPlan &plan) { plan.name = u"mine"_s; });
    draft.edit(Answer::Pool, [](InstallPlan &plan) { plan.pool = u"default"_s; });
    draft.start(other.backend());
    ready(draft);
    QCOMPARE(draft.plan().name, u"mine"_s);
    QCOMPARE(draft.plan().memory, mebi(3000));
    QCOMPARE(draft.plan().pool, u"fast"_s);
    QVERIFY(draft.plan().media.volume.isEmpty());
}

void TestCreateDraft::lateAnswersAreDropped()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    fake.slow = true;
    fake.found.osId = u"win11"_s;
    chooseImage(draft, u"first.iso"_s);
    fake.found.osId = u"debian10"_s;
    chooseImage(draft, u"second.iso"_s);
    QCOMPARE(draft.probe(), CreateDraft::Probe::Running);
    // The second answers first, the first long after.
    std::swap(fake.pending[0], fake.pending[1]);
    fake.finish();
    probed(draft);
    QTest::qWait(0);
    QCOMPARE(draft.os().id, u"debian10"_s);

    CreateFake other;
    other.slow = true;
    other.host.pools = {other.host.pools.at(1)};
    draft.start(other.backend());
    fake.slow = false;
    draft.start(fake.backend());
    ready(draft);
    other.finish();
    QTest::qWait(0);
    QCOMPARE(draft.resources().pools.size(), 3);
}

void TestCreateDraft::failureAndRetry()
{
    CreateFake fake;
    fake.loadError = Error{ErrorKind::Unreachable, 0, u"Gone."_s, {}};
    CreateDraft draft;
    draft.start(fake.backend());
    QTRY_COMPARE(draft.load(), CreateDraft::Load::Failed);
    QCOMPARE(draft.loadError().message, u"Gone."_s);
    fake.loadError.reset();
    draft.reload();
    ready(draft);
    QCOMPARE(fake.loads, 2);
}

void TestCreateDraft::existingDisksAreLookedAt()
{
    CreateFake fake;
    CreateDraft draft;
    draft.start(fake.backend());
    ready(draft);
    draft.edit(Answer::Disk, [](InstallPlan &plan) { plan.disk = InstallPlan::Disk::Existing; });
    QVERIFY(draft.awaits(PlanField::ExistingDisk));
    for (const QString &path : {u"/a"_s, u"/ab"_s, u"/abc"_s}) {
        draft.edit(Answer::ExistingPath, [path](InstallPlan &plan) { plan.existingPath = path; });
        QVERIFY(draft.isLooking());
    }
    QTRY_VERIFY(!draft.isLooking());
    QCOMPARE(fake.diskProbes, QStringList{u"/abc"_s}); // not for each letter
    QCOMPARE(draft.plan().existingFormat, u"raw"_s);
    fake.disk.exists = false;
    draft.edit(Answer::ExistingPath, [](InstallPlan &plan) { plan.existingPath = u"/none"_s; });
    QTRY_VERIFY(hasProblem(draft, PlanField::ExistingDisk, PlanProblem::Severity::Error));
}

void TestCreateDraft::thePlanKnowsWhatWasTouched()
{
    CreateFake fake;
    fake.found.osId = u"win11"_s;
    InstallPlan plan;
    {
        CreateDraft draft;
        draft.start(fake.backend());
        ready(draft);
        chooseImage(draft);
        probed(draft);
        draft.edit(Answer::Vcpus, [](InstallPlan &edited) { edited.vcpus = 7; });
        plan = draft.plan();
    }
    QVERIFY(plan.isTouched(PlanField::Vcpus));
    QVERIFY(!plan.isTouched(PlanField::Memory));
    QCOMPARE(plan.memory, mebi(4096));
    // Reopened, all is as it was, and what the wizard had filled in still follows another choice of system.
    CreateDraft draft;
    draft.start(fake.backend(), plan);
    ready(draft);
    probed(draft);
    QVERIFY(draft.plan() == plan);
    QVERIFY(!draft.isDirty());
    draft.chooseOs(u"fedora37"_s);
    QCOMPARE(draft.plan().memory, mebi(2048));
    QCOMPARE(draft.plan().vcpus, 7u);
}

QTEST_GUILESS_MAIN(TestCreateDraft)
#include "tst_createdraft.moc"
