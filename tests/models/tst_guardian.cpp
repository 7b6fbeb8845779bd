// SPDX-License-Identifier: GPL-3.0-or-later
// What the guardian of snapshots allows, and what deleting and going back mean for the files.
#include "models/snapshots/guardian.h"
#include "models/snapshots/snapshotplan.h"
#include "tests/models/snapshotfixture.h"

#include <QTest>

using namespace guestdeck;
using namespace guestdeck::snapshotfixture;
using namespace Qt::StringLiterals;
using Mode = SnapshotMode;

class TestGuardian : public QObject
{
    Q_OBJECT

    static SnapshotFacts running()
    {
        SnapshotFacts facts = guest();
        facts.state = DomainState::Running;
        return facts;
    }
    /// base ← s1 ← s2 ← s3, the guest in s3.
    static SnapshotFacts chain()
    {
        SnapshotFacts facts = guest();
        take(facts, u"s1"_s, true);
        take(facts, u"s2"_s, true);
        take(facts, u"s3"_s, true);
        return facts;
    }
    static QStringList merges(const SnapshotDeletePlan &plan)
    {
        QStringList texts;
        for (const SnapshotMerge &merge : plan.merges) {
            texts.append(merge.top.section(u'/', -1) + u'>' + merge.base.section(u'/', -1));
        }
        return texts;
    }
    static QStringList files(const QList<SnapshotLeftover> &leftovers)
    {
        QStringList names;
        for (const SnapshotLeftover &leftover : leftovers) {
            names.append(leftover.path.section(u'/', -1));
        }
        return names;
    }
    /// It is refused, and both what and why are said.
    static bool refuses(const SnapshotVerdict &verdict, const QString &word)
    {
        const bool good = !verdict.isPossible() && verdict.text().contains(word);
        if (!good) {
            qInfo("verdict: %s", qPrintable(verdict.text()));
        }
        return good;
    }

private Q_SLOTS:
    void offersWhatIsPossible()
    {
        QVERIFY(checkTake(guest(), Mode::Internal).isPossible());
        QVERIFY(checkTake(guest(), Mode::ExternalDisks).isPossible());
        QVERIFY(refuses(checkTake(guest(), Mode::ExternalMemory), u"disks only"_s));
        QVERIFY(checkTake(running(), Mode::Internal).isPossible());
        QVERIFY(checkTake(running(), Mode::ExternalMemory).isPossible());
        QCOMPARE(bestMode(running()), Mode::Internal);
    }

    void uefi_data()
    {
        QTest::addColumn<quint64>("version");
        QTest::addColumn<bool>("on");
        QTest::addColumn<QString>("nvram");
        QTest::addColumn<bool>("possible");
        QTest::newRow("9.0 running") << quint64(9'000'000) << true << QString() << false;
        QTest::newRow("9.0 off") << quint64(9'000'000) << false << QString() << true;
        QTest::newRow("9.2 off") << quint64(9'002'000) << false << QString() << false;
        QTest::newRow("10.9 running") << quint64(10'009'000) << true << u"qcow2"_s << false;
        QTest::newRow("10.10 raw") << quint64(10'010'000) << true << u"raw"_s << false;
        QTest::newRow("10.10 qcow2") << quint64(10'010'000) << true << u"qcow2"_s << true;
    }
    void uefi()
    {
        QFETCH(quint64, version);
        QFETCH(bool, on);
        QFETCH(QString, nvram);
        QFETCH(bool, possible);
        SnapshotFacts facts = on ? running() : guest();
        facts.uefi = true;
        facts.libvirtVersion = version;
        facts.nvramFormat = nvram;
        const SnapshotVerdict verdict = checkTake(facts, Mode::Internal);
        QCOMPARE(verdict.isPossible(), possible);
        QVERIFY(possible || verdict.text().contains(u"UEFI"_s));
        QVERIFY(possible || verdict.instead.contains(u"files of their own"_s));
        QVERIFY(checkTake(facts, Mode::ExternalDisks).isPossible());
        QVERIFY(takeNotes(facts, Mode::ExternalDisks).join(u' ').contains(u"UEFI"_s));
    }

    void disksThatCannotHoldOne()
    {
        SnapshotFacts raw = guest();
        raw.disks.first().format = u"raw"_s;
        QVERIFY(refuses(checkTake(raw, Mode::Internal), u"qcow2"_s));
        QVERIFY(checkTake(raw, Mode::ExternalDisks).isPossible());

        SnapshotFacts base = guest();
        base.disks.first().baseOfOthers = true;
        QVERIFY(refuses(checkTake(base, Mode::Internal), u"vda"_s));

        SnapshotFacts remote = guest();
        remote.disks.first().isFile = false;
        QVERIFY(refuses(checkTake(remote, Mode::ExternalDisks), u"vda"_s));

        SnapshotFacts device = guest();
        device.disks.first().path = u"/dev/vg/web"_s;
        QVERIFY(refuses(checkTake(device, Mode::ExternalDisks), u"device"_s));

        SnapshotFacts unknown = guest();
        unknown.images.clear();
        QVERIFY(refuses(checkTake(unknown, Mode::ExternalDisks), u"storage pool"_s));

        SnapshotFacts media = guest();
        media.disks.first().cdrom = true;
        QVERIFY(refuses(checkTake(media, Mode::ExternalDisks), u"no disk"_s));
    }

    void guestsThatMayNot()
    {
        for (const Mode mode : {Mode::Internal, Mode::ExternalDisks}) {
            SnapshotFacts marked = guest();
            marked.isTemplate = true;
            QVERIFY(refuses(checkTake(marked, mode), u"template"_s));
            SnapshotFacts passing = running();
            passing.persistent = false;
            QVERIFY(refuses(checkTake(passing, mode), u"not stored"_s));
            SnapshotFacts saved = guest();
            saved.state = DomainState::Saved;
            QVERIFY(refuses(checkTake(saved, mode), u"saved"_s));
            SnapshotFacts reading = guest();
            reading.readOnlyHost = true;
            QVERIFY(refuses(checkTake(reading, mode), u"reading only"_s));
        }
    }

    void passedThroughDevicesHaveNoMemory()
    {
        SnapshotFacts facts = running();
        facts.hostDevices = {u"pci"_s};
        QVERIFY(refuses(checkTake(facts, Mode::Internal), u"pci"_s));
        QVERIFY(refuses(checkTake(facts, Mode::ExternalMemory), u"pci"_s));
        QVERIFY(checkTake(facts, Mode::ExternalDisks).isPossible());
        QCOMPARE(bestMode(facts), Mode::ExternalDisks);
        facts.state = DomainState::ShutOff;
        QVERIFY(checkTake(facts, Mode::Internal).isPossible());
    }

    void neverMixesKinds()
    {
        SnapshotFacts internal = guest();
        take(internal, u"in"_s, false);
        QVERIFY(refuses(checkTake(internal, Mode::ExternalDisks), u"in"_s));
        QVERIFY(checkTake(internal, Mode::Internal).isPossible());

        SnapshotFacts external = guest();
        take(external, u"out"_s, true);
        QVERIFY(refuses(checkTake(external, Mode::Internal), u"out"_s));
        QVERIFY(checkTake(external, Mode::ExternalDisks).isPossible());

        // What somebody else has mixed: nothing is taken, nor gone back to, but the data can be saved.
        SnapshotFacts mixed = guest();
        take(mixed, u"in"_s, false);
        take(mixed, u"out"_s, true);
        QVERIFY(isMixed(mixed));
        for (const SnapshotVerdict &verdict :
             {checkTake(mixed, Mode::Internal), checkTake(mixed, Mode::ExternalDisks), checkRevert(mixed, u"in"_s),
              checkRevert(mixed, u"out"_s), checkCloneFrom(mixed, u"in"_s)}) {
            QVERIFY(refuses(verdict, u"Clone"_s));
        }
        // The internal one lies in the base, which the guest has no longer as its disk.
        QVERIFY(refuses(checkDelete(mixed, u"in"_s, false), u"/images/base"_s));
    }

    void aMergeLosesNoInternalSnapshots()
    {
        SnapshotFacts facts = guest();
        take(facts, u"out"_s, true);
        take(facts, u"in"_s, false); // inside "out"
        const SnapshotDeletePlan plan = planSnapshotDelete(facts, {u"out"_s});
        QVERIFY(plan.merges.isEmpty());
        QVERIFY(plan.notes.join(u' ').contains(u"inside"_s));
    }

    void quiesceNeedsAnAgent()
    {
        SnapshotFacts facts = running();
        QVERIFY(refuses(checkQuiesce(facts, Mode::ExternalDisks), u"agent"_s));
        facts.agentAnswers = true;
        QVERIFY(checkQuiesce(facts, Mode::ExternalDisks).isPossible());
        QVERIFY(!checkQuiesce(facts, Mode::ExternalMemory).isPossible());
        facts.state = DomainState::Paused;
        QVERIFY(!checkQuiesce(facts, Mode::ExternalDisks).isPossible());
    }

    void roomIsLookedAt()
    {
        SnapshotFacts facts = running();
        facts.poolFree = toBytes(mebi(100));
        QVERIFY(refuses(checkTake(facts, Mode::ExternalMemory), u"free"_s));
        QVERIFY(checkTake(facts, Mode::ExternalDisks).isPossible());
        const SnapshotVerdict warned = checkSpace(facts, Mode::ExternalDisks);
        QVERIFY(warned.isPossible());
        QVERIFY(!warned.instead.isEmpty());
        QCOMPARE(spaceForSnapshot(facts, Mode::ExternalMemory).most.value, gibi(4).value + toBytes(mebi(512)).value);
    }

    void names()
    {
        SnapshotFacts facts = guest();
        take(facts, u"snapshot-1"_s, false);
        QCOMPARE(suggestSnapshotName(facts), u"snapshot-2"_s);
        QCOMPARE(suggestSnapshotName(facts, u"before"_s), u"before"_s);
        QVERIFY(snapshotNameProblem(facts, u"Before the update"_s).isEmpty());
        for (const QString &bad :
             {QString(), u"a/b"_s, u".x"_s, u" x"_s, u"a\nb"_s, u"snapshot-1"_s, QString(201, u'x')}) {
            QVERIFY2(!snapshotNameProblem(facts, bad).isEmpty(), qPrintable(bad));
        }
    }

    void deletingTheFirstMergesOneLayer()
    {
        const SnapshotDeletePlan plan = planSnapshotDelete(chain(), {u"s1"_s});
        QCOMPARE(merges(plan), QStringList{u"s1>base"_s});
        QCOMPARE(files(plan.leftovers), QStringList{u"s1"_s});
    }

    void deletingTheLastMergesTheGuestsOwn()
    {
        QCOMPARE(merges(planSnapshotDelete(chain(), {u"s3"_s})), QStringList{u"s3>s2"_s});
    }

    void deletingAllMergesAllFromBelow()
    {
        const SnapshotDeletePlan plan = planSnapshotDelete(chain(), {u"s3"_s, u"s2"_s, u"s1"_s});
        QCOMPARE(merges(plan), (QStringList{u"s1>base"_s, u"s2>base"_s, u"s3>base"_s}));
        QCOMPARE(files(plan.leftovers), (QStringList{u"s3"_s, u"s2"_s, u"s1"_s}));
    }

    void whatStaysFrozenIsNotTouched()
    {
        const SnapshotDeletePlan plan = planSnapshotDelete(chain(), {u"s3"_s, u"s1"_s});
        QCOMPARE(merges(plan), (QStringList{u"s1>base"_s, u"s3>s2"_s}));
    }

    void neverIntoABaseOfOthers()
    {
        SnapshotFacts used = chain();
        used.images[image(u"base"_s)].guests = {u"clone"_s};
        const SnapshotDeletePlan plan = planSnapshotDelete(used, {u"s1"_s});
        QVERIFY(plan.merges.isEmpty());
        QVERIFY(plan.notes.join(u' ').contains(u"clone"_s));

        SnapshotFacts built = chain();
        addImage(built, u"elsewhere"_s, u"base"_s);
        QVERIFY(planSnapshotDelete(built, {u"s1"_s}).merges.isEmpty());

        SnapshotFacts above = chain();
        addImage(above, u"elsewhere"_s, u"s1"_s); // would lose what it stands on
        QVERIFY(planSnapshotDelete(above, {u"s1"_s}).merges.isEmpty());

        SnapshotFacts unknown = chain();
        unknown.images[image(u"base"_s)].pool.clear();
        QVERIFY(planSnapshotDelete(unknown, {u"s1"_s}).merges.isEmpty());
    }

    void linkedClonesAreNotMergedIntoTheirTemplate()
    {
        SnapshotFacts facts = guest();
        facts.images.clear();
        addImage(facts, u"template"_s);
        addImage(facts, u"web.qcow2"_s, u"template"_s);
        facts.images[image(u"template"_s)].guests = {u"template"_s};
        facts.disks.first().path = image(u"web.qcow2"_s);
        facts.disks.first().chain = {image(u"template"_s)};
        take(facts, u"web.vda.s1.qcow2"_s, true);
        QCOMPARE(merges(planSnapshotDelete(facts, {u"web.vda.s1.qcow2"_s})),
                 QStringList{u"web.vda.s1.qcow2>web.qcow2"_s});
        take(facts, u"web.vda.from-s1.qcow2"_s, true);
        facts.snapshots.clear();
        QCOMPARE(merges(planSnapshotDelete(facts, {})),
                 (QStringList{u"web.vda.s1.qcow2>web.qcow2"_s, u"web.vda.from-s1.qcow2>web.qcow2"_s}));
    }

    /// A downloaded image stays as it is, though nobody else is built upon it yet.
    void whatTheGuestWasMadeFromIsNeverWritten()
    {
        // Whatever its disk is called: one named after the guest and the disk is none that a snapshot has made.
        for (const QString &disk : {u"base"_s, u"web.qcow2"_s, u"web.vda.qcow2"_s, u"web.vda.img"_s,
                                    u"web.vda.raw.img"_s, u"web.vda.root.qcow2"_s}) {
            for (const QString &below : {u"cloud.qcow2"_s, u"webserver.qcow2"_s}) {
                SnapshotFacts facts = guest();
                facts.images.clear();
                addImage(facts, below);
                addImage(facts, disk, below);
                facts.disks.first().path = image(disk);
                facts.disks.first().chain = {image(below)};
                QVERIFY2(planSnapshotDelete(facts, {}).merges.isEmpty(), qPrintable(disk));
                take(facts, u"web.vda.s1.qcow2"_s, true);
                QVERIFY2(planSnapshotDelete(facts, {}).merges.isEmpty(), qPrintable(disk));
                const QStringList one{u"web.vda.s1.qcow2>"_s + disk};
                QCOMPARE(merges(planSnapshotDelete(facts, {u"web.vda.s1.qcow2"_s})), one);
                // The layer of a snapshot that is gone is merged, and nothing below it; nor where the disk's name
                // does not tell that it is the guest's.
                facts.snapshots.clear();
                QCOMPARE(merges(planSnapshotDelete(facts, {})), disk == "base"_L1 ? QStringList() : one);
            }
        }
    }

    void theLastLookSeesBothLayers()
    {
        const SnapshotDeletePlan plan = planSnapshotDelete(chain(), {u"s2"_s, u"s1"_s});
        QCOMPARE(merges(plan), (QStringList{u"s1>base"_s, u"s2>base"_s}));
        SnapshotFacts now = chain();
        now.snapshots.removeFirst();
        now.snapshots.removeFirst(); // as when their descriptions are gone
        for (const SnapshotMerge &merge : plan.merges) {
            QCOMPARE(whyNotMergeNow(now, plan.merges, merge), QString());
        }
        for (const QString &layer : {u"base"_s, u"s2"_s}) {
            SnapshotFacts built = now;
            addImage(built, u"elsewhere"_s, layer);
            QVERIFY2(whyNotMergeNow(built, plan.merges, plan.merges.last()).contains(u"elsewhere"_s),
                     qPrintable(layer));
            SnapshotFacts used = now;
            used.images[image(layer)].guests = {u"clone"_s};
            QVERIFY2(whyNotMergeNow(used, plan.merges, plan.merges.last()).contains(u"clone"_s), qPrintable(layer));
        }
        // Half done: what was merged is still there, upon the same base.
        SnapshotFacts half = now;
        half.disks.first().chain = {image(u"s2"_s), image(u"base"_s)};
        half.images[image(u"s2"_s)].backing = image(u"base"_s);
        half.images[image(u"s1"_s)].children.clear();
        half.images[image(u"base"_s)].children.append(image(u"s2"_s));
        QCOMPARE(whyNotMergeNow(half, plan.merges, plan.merges.last()), QString());
        // All done, and the answer lost: s3 lies upon the base now, and the files of both are still there.
        SnapshotFacts done = now;
        done.disks.first().chain = {image(u"base"_s)};
        done.images[image(u"s3"_s)].backing = image(u"base"_s);
        done.images[image(u"s2"_s)].children.clear();
        done.images[image(u"base"_s)].children.append(image(u"s3"_s));
        for (const SnapshotMerge &merge : plan.merges) {
            QCOMPARE(whyNotMergeNow(done, plan.merges, merge, true), QString());
            // Not by us, as when another admin went back: what snapshots keep in that layer is not in the base.
            QVERIFY(!whyNotMergeNow(done, plan.merges, merge).isEmpty());
        }
    }

    /// What another guest or snapshot needs is not named as a thing to delete.
    void onlyWhatNobodyNeedsIsToBeDeletedFirst()
    {
        for (const bool needed : {false, true}) {
            SnapshotFacts facts = chain();
            addImage(facts, u"elsewhere"_s, u"s1"_s);
            if (needed) {
                facts.images[image(u"elsewhere"_s)].guests = {u"clone"_s};
            }
            const SnapshotDeletePlan plan = planSnapshotDelete(facts, {u"s1"_s});
            QVERIFY(plan.merges.isEmpty());
            const QString why = plan.notes.join(u' ');
            QVERIFY2(why.contains(u"elsewhere"_s), qPrintable(why));
            QCOMPARE(why.contains(u"Delete that file first"_s), !needed);
            QCOMPARE(why.contains(u"still needed"_s), needed);
        }
    }

    /// libvirt writes a memory file over whatever is there.
    void noTwoGuestsWriteOneFile()
    {
        const auto filesOf = [](const QString &guestName, const QString &snapshot, const QString &uuid) {
            SnapshotFacts facts = running();
            facts.name = guestName;
            facts.uuid = QUuid(uuid);
            return planSnapshotFiles(facts, {snapshot, {}, Mode::ExternalMemory});
        };
        const QString one = u"{aaaaaaaa-2222-3333-4444-555555555555}"_s;
        const QString other = u"{bbbbbbbb-2222-3333-4444-555555555555}"_s;
        for (const auto &[a, b] :
             {std::pair{filesOf(u"база"_s, u"snapshot-1"_s, one), filesOf(u"окно"_s, u"snapshot-1"_s, other)},
              std::pair{filesOf(u"web"_s, u"1.a"_s, one), filesOf(u"web.1"_s, u"a"_s, other)}}) {
            QVERIFY(!a.memory.isEmpty());
            QVERIFY2(a.memory != b.memory, qPrintable(a.memory));
            QVERIFY2(a.overlays.first().path != b.overlays.first().path, qPrintable(a.overlays.first().path));
        }
        QCOMPARE(filesOf(u"web"_s, u"s"_s, one).overlays.first().path, image(u"web.vda.s.qcow2"_s));
        // Nor over one that an earlier snapshot of that name has left.
        SnapshotFacts facts = running();
        const QString memory = planSnapshotFiles(facts, {u"s"_s, {}, Mode::ExternalMemory}).memory;
        facts.images.insert(memory, {});
        QVERIFY(planSnapshotFiles(facts, {u"s"_s, {}, Mode::ExternalMemory}).memory != memory);
        QVERIFY(planSnapshotFiles(facts, {u"s"_s, {}, Mode::ExternalDisks}).memory.isEmpty());
    }

    void aDefinitionWithTheNewOverlays()
    {
        SnapshotFork fork;
        fork.target = u"vda"_s;
        fork.path = image(u"fork"_s);
        const auto with = [](const QString &file) {
            return u"<domain><devices><disk type='file' device='disk'><source file='%1'/><target dev='vda'/></disk>"
                   "</devices></domain>"_s.arg(file)
                       .toUtf8();
        };
        QVERIFY(hasForks(with(u"/images//fork"_s), {fork}));
        QVERIFY(!hasForks(with(u"/images/base"_s), {fork})); // somebody else's change is no sign of ours
        SnapshotFork second = fork;
        second.target = u"vdb"_s;
        QVERIFY(!hasForks(with(u"/images/fork"_s), {fork, second}));
        QVERIFY(!hasForks(with(u"/images/fork"_s), {}));
        QVERIFY(!hasForks("no definition", {fork}));
    }

    void checkpointsOfBackups()
    {
        SnapshotFacts facts = chain();
        facts.checkpoints = 1;
        QVERIFY(refuses(checkTake(facts, Mode::ExternalDisks), u"Start the guest"_s));
        QVERIFY(refuses(checkRevert(facts, u"s1"_s), u"checkpoint"_s));
        QVERIFY(!checkRevert(facts, u"s1"_s).instead.isEmpty());
        QVERIFY(checkDelete(facts, u"s1"_s, false).isPossible()); // a merge takes them along
        QVERIFY(checkMerging(facts).isPossible());
        QVERIFY(checkCloneFrom(facts, u"s1"_s).isPossible());
        QVERIFY(checkNote(facts, u"s1"_s).isPossible());
        facts.state = DomainState::Running;
        QVERIFY(checkTake(facts, Mode::ExternalDisks).isPossible());
        SnapshotFacts fresh = running();
        fresh.checkpoints = 2;
        QVERIFY(refuses(checkTake(fresh, Mode::Internal), u"checkpoint"_s));
        QCOMPARE(bestMode(fresh), Mode::ExternalMemory);
    }

    void goingBackForksTheFrozenImage()
    {
        SnapshotFacts facts = chain();
        QVERIFY(checkRevert(facts, u"s1"_s).isPossible());
        const SnapshotRevertPlan plan = planSnapshotRevert(facts, u"s1"_s);
        QCOMPARE(plan.forks.size(), 1);
        QCOMPARE(plan.forks.first().base, image(u"base"_s));
        QCOMPARE(plan.forks.first().baseFormat, u"qcow2"_s);
        QCOMPARE(plan.forks.first().path, image(u"web.vda.from-s1.qcow2"_s));
        // s1 and s2 are kept by the snapshots; only what the guest wrote last is nobody's.
        QCOMPARE(files(plan.leftovers), QStringList{u"s3"_s});
        addImage(facts, u"web.vda.from-s1.qcow2"_s);
        QCOMPARE(planSnapshotRevert(facts, u"s1"_s).forks.first().volume, u"web.vda.from-s1-2.qcow2"_s);
    }

    void afterGoingBackTheBranchStays()
    {
        SnapshotFacts facts = chain();
        goBack(facts, u"s1"_s, u"fork"_s);
        // s1's image is the base of two: nothing is merged into it, and only the description goes.
        const SnapshotDeletePlan first = planSnapshotDelete(facts, {u"s1"_s});
        QVERIFY(first.merges.isEmpty());
        QVERIFY(!first.notes.isEmpty());
        QVERIFY(first.leftovers.isEmpty());
        // The whole branch away: its files are nobody's then, but nothing is merged while they are there.
        const SnapshotDeletePlan branch = planSnapshotDelete(facts, {u"s3"_s, u"s2"_s});
        QVERIFY(branch.merges.isEmpty());
        QCOMPARE(files(branch.leftovers), (QStringList{u"s3"_s, u"s2"_s, u"s1"_s}));
    }

    void memoryFilesAreLeftOver()
    {
        SnapshotFacts facts = running();
        take(facts, u"s1"_s, true, true);
        const SnapshotDeletePlan plan = planSnapshotDelete(facts, {u"s1"_s});
        QCOMPARE(files(plan.leftovers), (QStringList{u"s1"_s, u"s1.memory"_s}));
        QCOMPARE(plan.leftovers.last().what, SnapshotLeftover::What::Memory);
    }

    void missingFilesForbidGoingBack()
    {
        SnapshotFacts facts = chain();
        facts.images[image(u"base"_s)] = SnapshotImage();
        facts.images[image(u"base"_s)].missing = true;
        QVERIFY(refuses(checkRevert(facts, u"s1"_s), u"missing"_s));
        QVERIFY(!checkCloneFrom(facts, u"s1"_s).isPossible());
        SnapshotFacts memory = running();
        take(memory, u"s1"_s, true, true);
        memory.images[image(u"s1.memory"_s)].missing = true;
        QVERIFY(refuses(checkRevert(memory, u"s1"_s), u"memory"_s));
    }

    void strays()
    {
        SnapshotFacts facts = chain();
        QVERIFY(strayImages(facts).isEmpty());
        goBack(facts, u"s2"_s, u"fork"_s);
        QCOMPARE(files(strayImages(facts)), QStringList{u"s3"_s});
        facts.images[image(u"s3"_s)].guests = {u"clone"_s};
        QVERIFY(strayImages(facts).isEmpty());
    }

    void cloneOnlyFromFiles()
    {
        SnapshotFacts facts = guest();
        take(facts, u"in"_s, false);
        QVERIFY(refuses(checkCloneFrom(facts, u"in"_s), u"Go back"_s));
        QVERIFY(checkCloneFrom(chain(), u"s2"_s).isPossible());
        QVERIFY(!checkCloneFrom(chain(), u"nobody"_s).isPossible());
    }

    void childrenAreDeletedFirst()
    {
        SnapshotFacts facts = guest();
        take(facts, u"a"_s, false);
        take(facts, u"b"_s, false);
        take(facts, u"c"_s, false);
        QCOMPARE(withDescendants(facts, u"a"_s), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QVERIFY(checkDelete(facts, u"a"_s, true).isPossible());
        QVERIFY(!checkDelete(facts, u"c"_s, true).isPossible());
        facts.snapshots.first().parent = u"c"_s; // a circle ends
        QCOMPARE(withDescendants(facts, u"a"_s).size(), 3);
    }

    void harmlessFileNames()
    {
        const SnapshotFacts facts = guest();
        QCOMPARE(freeFileName(facts, u"/images"_s, u"web.vda.Vor dem Update/;ä"_s, u"qcow2"_s),
                 u"web.vda.Vor-dem-Update---.qcow2"_s);
        QCOMPARE(freeFileName(facts, u"/images"_s, u"-x"_s, u"qcow2"_s), u"_-x.qcow2"_s);
    }
};

QTEST_GUILESS_MAIN(TestGuardian)
#include "tst_guardian.moc"
