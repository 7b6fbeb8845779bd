// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots of real guests: taken, gone back to and deleted, with files compared inside the guest and bytes in the
// images; inside the disk files and in files of their own.
#include "models/actions/clonejob.h"
#include "models/actions/cloneplan.h"
#include "models/core/async.h"
#include "models/snapshots/guardian.h"
#include "models/snapshots/snapshotjobs.h"
#include "tests/integration/program.h"
#include "ui/guest/guesttab.h"
#include "ui/snapshots/snapshotspage.h"
#include "ui/snapshots/snapshottree.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabSnapshots : public QObject
{
    Q_OBJECT

    const QString m_images = u"/var/lib/libvirt/images/"_s;
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;

    static bool shell(const QString &line, int seconds = 60)
    {
        return lab::run({u"exec"_s, u"1"_s, u"sh"_s, u"-ec"_s, line}, seconds);
    }
    static QString sum(const QString &path)
    {
        return lab::output({u"exec"_s, u"1"_s, u"sha256sum"_s, path}).section(u' ', 0, 0);
    }
    QUuid uuidOf(const QString &name) const { return m_program->guestId(m_uri, name).uuid; }
    SnapshotFacts factsOf(const QString &name) const
    {
        const auto future = loadSnapshots(*m_program->host(m_uri), uuidOf(name));
        return lab::waitFor([&] { return future.isFinished(); }, 20) && future.result().has_value() ? *future.result()
                                                                                                    : SnapshotFacts{};
    }
    QString imageOf(const QString &name) const { return factsOf(name).disks.value(0).path; }
    bool run(std::unique_ptr<Job> job, Job::State wanted = Job::State::Succeeded, int seconds = 60) const
    {
        Job *raw = job.get();
        m_program->queue()->submit(std::move(job));
        const bool ended = lab::waitFor([raw] { return raw->isFinished(); }, seconds);
        if (ended && raw->error()) {
            qInfo("%s: %s (%s)", qPrintable(raw->title()), qPrintable(raw->error()->message),
                  qPrintable(raw->error()->detail));
        }
        return ended && raw->state() == wanted && raw->leftovers().isEmpty();
    }
    bool take(const QString &guest, const QString &name, SnapshotMode mode, bool quiesce = false) const
    {
        return run(makeSnapshotTakeJob(*m_program->host(m_uri), factsOf(guest), {name, {}, mode, quiesce}));
    }
    bool revert(const QString &guest, const QString &name) const
    {
        SnapshotRevert wish;
        wish.name = name;
        return run(makeSnapshotRevertJob(*m_program->host(m_uri), factsOf(guest), wish));
    }
    bool remove(const QString &guest, const QStringList &names) const
    {
        const SnapshotFacts facts = factsOf(guest);
        return run(makeSnapshotDeleteJob(*m_program->host(m_uri), facts, {names, planSnapshotDelete(facts, names)}));
    }
    bool clean(const QString &guest, const QStringList &paths, Job::State wanted = Job::State::Succeeded) const
    {
        return run(makeSnapshotCleanJob(*m_program->host(m_uri), factsOf(guest), paths), wanted);
    }
    bool cloneFrom(const QString &guest, const QString &snapshot, const QString &name) const
    {
        Connection &host = *m_program->host(m_uri);
        const auto future = loadCloneFacts(host, uuidOf(guest), host);
        if (!lab::waitFor([&] { return future.isFinished(); }, 20) || !future.result().has_value()) {
            return false;
        }
        const CloneFacts facts = *future.result();
        ClonePlan plan = defaultClone(facts);
        plan.name = name;
        plan.snapshot = snapshot;
        adaptClone(plan, facts);
        return run(makeCloneJob(host, host, plan, facts));
    }
    static QStringList names(const SnapshotFacts &facts)
    {
        QStringList all;
        for (const Snapshot &snapshot : facts.snapshots) {
            all.append(snapshot.name);
        }
        all.sort(); // taken within one second, they have no order of their own
        return all;
    }
    /// A guest that is off, with one small disk that is full of `1` at its start.
    bool makeIdle(const QString &name, const QString &size = u"64M"_s) const
    {
        return shell(u"cd %1 && qemu-img create -q -f qcow2 -o compat=1.1 %2.qcow2 %3 && qemu-io -c 'write -P 1 0 1M' "
                     "%2.qcow2 >/dev/null && virsh pool-refresh default >/dev/null"_s.arg(m_images, name, size))
            && lab::run({u"guest"_s, u"1"_s, name, u"kind=testcard"_s, u"disk="_s + m_images + name + u".qcow2"_s,
                         u"start=0"_s})
            && m_program->waitForState(m_uri, name, DomainState::ShutOff);
    }
    /// What the guest that is off would read.
    bool write(const QString &guest, int pattern) const
    {
        return shell(u"qemu-io -c 'write -P %1 0 1M' %2"_s.arg(pattern).arg(imageOf(guest)));
    }
    bool holds(const QString &guest, int pattern) const
    {
        return shell(
            u"qemu-io -r -U -c 'read -P %1 0 1M' %2 | { ! grep -q failed; }"_s.arg(pattern).arg(imageOf(guest)));
    }
    /// In the guest, by its agent; what the line printed.
    QString inside(const QString &guest, const QString &line) const
    {
        const QJsonObject command{
            {u"execute"_s, u"guest-exec"_s},
            {u"arguments"_s,
             QJsonObject{{u"path"_s, u"/bin/sh"_s},
                         {u"arg"_s, QJsonDocument::fromJson(u"[\"-c\",\"%1\"]"_s.arg(line).toUtf8()).array()},
                         {u"capture-output"_s, true}}}};
        const auto ask = [&](const QJsonObject &what) {
            const QString answer = lab::virsh(m_uri,
                                              {u"qemu-agent-command"_s, guest,
                                               QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact))});
            return QJsonDocument::fromJson(answer.toUtf8()).object().value(u"return"_s).toObject();
        };
        const QJsonValue pid = ask(command).value(u"pid"_s);
        QJsonObject status;
        const bool ended = lab::waitFor(
            [&] {
                status = ask({{u"execute"_s, u"guest-exec-status"_s}, {u"arguments"_s, QJsonObject{{u"pid"_s, pid}}}});
                return status.value(u"exited"_s).toBool();
            },
            20);
        return ended
            ? QString::fromUtf8(QByteArray::fromBase64(status.value(u"out-data"_s).toString().toLatin1())).trimmed()
            : QString();
    }
    bool note(const QString &guest, const QString &text) const
    {
        return inside(guest, u"echo %1 > /data/note; sync; cat /data/note"_s.arg(text)) == text;
    }
    QString noted(const QString &guest) const { return inside(guest, u"cat /data/note"_s); }

    SnapshotsPage *openPage(const QString &name) const
    {
        m_program->window().openGuestTab(m_program->guestId(m_uri, name));
        GuestTab *tab = nullptr;
        if (!lab::waitFor([&] { return (tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 10)
            || !tab->showSection(u"snapshots"_s)) {
            return nullptr;
        }
        auto *page = qobject_cast<SnapshotsPage *>(tab->page(u"snapshots"_s));
        return page && lab::waitFor([page] { return page->facts().has_value(); }, 20) ? page : nullptr;
    }
    static QAction *action(SnapshotsPage *page, const QString &name) { return page->findChild<QAction *>(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(shell(u"rm -f %1snp-*; virsh pool-refresh default"_s.arg(m_images)));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(shell(u"rm -f %1snp-*; virsh pool-refresh default"_s.arg(m_images)));
    }

    /// All by the page, as a user would; the guest is off.
    void overlaysByThePage()
    {
        const QString guest = u"snp-off"_s;
        QVERIFY(makeIdle(guest));
        SnapshotsPage *page = openPage(guest);
        QVERIFY(page);
        QVERIFY(m_program->click(u"snapshotFirstButton"_s));
        QVERIFY(lab::waitFor([&] { return m_program->find<QLineEdit>(u"snapshotNameEdit"_s) != nullptr; }, 20));
        QVERIFY(m_program->type(u"snapshotNameEdit"_s, u"clean"_s));
        auto *own = m_program->find<QRadioButton>(u"snapshotExternalDisks"_s);
        QVERIFY(own && own->isEnabled());
        own->click();
        QVERIFY(m_program->click(u"takeSnapshotButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QTRY_VERIFY(page->tree()->itemOf(u"clean"_s));
        QVERIFY(write(guest, 2));
        QVERIFY(take(guest, u"second"_s, SnapshotMode::ExternalDisks));
        QVERIFY(write(guest, 3));
        const QString base = m_images + guest + u".qcow2"_s;
        const QString before = sum(base);

        // Back to the first, keeping the present in a snapshot.
        page->refresh();
        QTRY_VERIFY(page->tree()->itemOf(u"second"_s));
        QVERIFY(page->tree()->choose(u"clean"_s));
        QTRY_VERIFY(action(page, u"snapshotRevert"_s)->isEnabled());
        action(page, u"snapshotRevert"_s)->trigger();
        QVERIFY(m_program->click(u"revertButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        SnapshotFacts facts = factsOf(guest);
        QCOMPARE(facts.snapshots.size(), 3);
        QVERIFY(facts.current());
        QCOMPARE(facts.current()->name, u"clean"_s);
        QVERIFY(holds(guest, 1));
        QVERIFY(write(guest, 9));
        QCOMPARE(sum(base), before);

        // Forward again, to what was kept; then to the one between.
        QStringList all = names(facts);
        all.removeOne(u"clean"_s);
        all.removeOne(u"second"_s);
        QCOMPARE(all.size(), 1);
        const QString kept = all.first();
        QVERIFY(revert(guest, kept));
        QVERIFY(holds(guest, 3));
        QVERIFY(revert(guest, u"second"_s));
        QVERIFY(holds(guest, 2));
        QCOMPARE(sum(base), before);

        // A guest made of the first: with what was on the disk then.
        QVERIFY(cloneFrom(guest, u"clean"_s, u"snp-clone"_s));
        QVERIFY(m_program->waitForState(m_uri, u"snp-clone"_s, DomainState::ShutOff));
        QVERIFY(holds(u"snp-clone"_s, 1));
        QVERIFY(holds(guest, 2));

        // What was written after the first going back is nobody's, and is named.
        facts = factsOf(guest);
        const QList<SnapshotLeftover> strays = strayImages(facts);
        QVERIFY(!strays.isEmpty());
        QStringList paths;
        for (const SnapshotLeftover &stray : strays) {
            paths.append(stray.path);
        }
        page->refresh();
        QTRY_VERIFY(page->messages()->bar(u"snapshotStrays"_s));
        QVERIFY(clean(guest, paths));
        QTRY_VERIFY(strayImages(factsOf(guest)).isEmpty());
        QVERIFY(holds(guest, 2));
        // A frozen image is never deleted, whoever asks.
        QVERIFY(clean(guest, {base}, Job::State::Failed));

        // Away with all of them: the guest keeps what it has.
        QVERIFY(remove(guest, withDescendants(factsOf(guest), u"clean"_s)));
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::ShutOff));
        facts = factsOf(guest);
        QVERIFY(facts.snapshots.isEmpty());
        QVERIFY(holds(guest, 2));
    }

    /// The guest is off: it is started for the merging without letting it run, and is off again.
    void deletingMergesTheMiddle()
    {
        const QString guest = u"snp-mid"_s;
        QVERIFY(makeIdle(guest));
        QVERIFY(take(guest, u"one"_s, SnapshotMode::ExternalDisks));
        QVERIFY(write(guest, 2));
        QVERIFY(take(guest, u"two"_s, SnapshotMode::ExternalDisks));
        QVERIFY(write(guest, 3));
        QVERIFY(take(guest, u"three"_s, SnapshotMode::ExternalDisks));
        QVERIFY(write(guest, 4));
        QVERIFY(remove(guest, {u"one"_s}));
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::ShutOff));
        SnapshotFacts facts = factsOf(guest);
        QCOMPARE(names(facts), (QStringList{u"three"_s, u"two"_s}));
        const QString base = m_images + guest + u".qcow2"_s;
        QCOMPARE(facts.find(u"two"_s)->disks.value(0).frozen, base);
        QVERIFY(holds(guest, 4));
        // The merged file is named, and goes when it is ticked.
        const QStringList gone{m_images + guest + u".vda.one.qcow2"_s};
        QVERIFY(facts.images.value(base).children.contains(m_images + guest + u".vda.two.qcow2"_s));
        QVERIFY(clean(guest, gone));
        QVERIFY(shell(u"test ! -e "_s + gone.first()));
        // Each of those that are left still gives back its own time.
        QVERIFY(revert(guest, u"two"_s));
        QVERIFY(holds(guest, 2));
        QVERIFY(revert(guest, u"three"_s));
        QVERIFY(holds(guest, 3));
    }

    void nobodyElsesBaseIsWritten()
    {
        const QString guest = u"snp-base"_s;
        QVERIFY(makeIdle(guest));
        QVERIFY(take(guest, u"one"_s, SnapshotMode::ExternalDisks));
        QVERIFY(write(guest, 2));
        const SnapshotFacts seen = factsOf(guest);
        const SnapshotDeletePlan plan = planSnapshotDelete(seen, {u"one"_s});
        QCOMPARE(plan.merges.size(), 1);
        // Somebody builds upon it after the user has looked.
        const QString base = m_images + guest + u".qcow2"_s;
        QVERIFY(
            shell(u"qemu-img create -q -f qcow2 -b %1 -F qcow2 %2snp-linked.qcow2; virsh pool-refresh default"_s.arg(
                base, m_images)));
        const QString before = sum(base);
        QVERIFY(run(makeSnapshotDeleteJob(*m_program->host(m_uri), seen, {{u"one"_s}, plan}), Job::State::Failed));
        QCOMPARE(sum(base), before);
        QCOMPARE(names(factsOf(guest)), QStringList{u"one"_s});
        // Looked at again: the description goes, the layers stay.
        QVERIFY(planSnapshotDelete(factsOf(guest), {u"one"_s}).merges.isEmpty());
        QVERIFY(remove(guest, {u"one"_s}));
        QCOMPARE(sum(base), before);
        QVERIFY(holds(guest, 2));
        QVERIFY(shell(u"rm %1snp-linked.qcow2; virsh pool-refresh default"_s.arg(m_images)));
        // With nobody on it any more the layers are merged.
        QVERIFY(remove(guest, {}));
        QCOMPARE(imageOf(guest), base);
        QVERIFY(holds(guest, 2));
    }

    /// libvirt refuses to merge since somebody holds the base: the snapshots are back in their places in the tree.
    void whatIsRefusedLosesNoSnapshot()
    {
        const QString guest = u"snp-held"_s;
        QVERIFY(makeIdle(guest));
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            QVERIFY(take(guest, name, SnapshotMode::ExternalDisks));
        }
        const SnapshotFacts before = factsOf(guest);
        QCOMPARE(before.snapshots.size(), 3);
        const QString base = m_images + guest + u".qcow2"_s;
        QVERIFY(shell(u"setsid qemu-io -r -c 'sleep 300000' %1 >/dev/null 2>&1 & echo $! > /tmp/snp-holder; sleep 1; "
                      "kill -0 $(cat /tmp/snp-holder)"_s.arg(base)));
        const SnapshotDeletePlan plan = planSnapshotDelete(before, {u"one"_s});
        QCOMPARE(plan.merges.size(), 1);
        QVERIFY(
            run(makeSnapshotDeleteJob(*m_program->host(m_uri), before, {{u"one"_s}, plan}), Job::State::Failed, 120));
        QVERIFY(shell(u"kill $(cat /tmp/snp-holder); rm /tmp/snp-holder"_s));
        const SnapshotFacts after = factsOf(guest);
        QCOMPARE(after.state, DomainState::ShutOff);
        QCOMPARE(names(after), names(before));
        for (const Snapshot &snapshot : before.snapshots) {
            const Snapshot *now = after.find(snapshot.name);
            QCOMPARE(now->parent, snapshot.parent);
            QCOMPARE(now->current, snapshot.current);
            QCOMPARE(now->disks, snapshot.disks);
        }
        QVERIFY(remove(guest, {u"one"_s})); // and now it can be done
        QVERIFY(holds(guest, 1));
    }

    /// In the middle of a large layer: all is there, in more layers than needed, and is merged later.
    void aCancelledMergeLosesNothing()
    {
        const QString guest = u"snp-big"_s;
        QVERIFY(makeIdle(guest, u"512M"_s));
        const QString base = m_images + guest + u".qcow2"_s;
        const auto isWhole = [&] {
            return shell(u"for at in 0 100 200 300 400; do qemu-io -r -U -c \"read -P 2 ${at}M 100M\" %1 | "
                         "{ ! grep -q failed; }; done"_s.arg(imageOf(guest)));
        };
        // As soon as the host works at it, it is slowed down. On a quick one it may be over before: then once more,
        // with a layer that is as full.
        Job *job = nullptr;
        QString layer;
        SnapshotDeletePlan plan;
        for (int i = 0; i < 4 && (!job || job->state() == Job::State::Succeeded); ++i) {
            QVERIFY(m_program->waitForState(m_uri, guest, DomainState::ShutOff));
            QVERIFY(take(guest, u"one"_s, SnapshotMode::ExternalDisks));
            layer = imageOf(guest);
            QVERIFY(layer != base);
            QVERIFY(shell(
                u"for at in 0 100 200 300 400; do qemu-io -c \"write -P 2 ${at}M 100M\" %1 >/dev/null; done"_s.arg(
                    layer)));
            // Several at once: each call needs a while.
            QVERIFY(
                shell(u"touch /run/slow; for n in 1 2 3 4; do setsid timeout 60 sh -c 'while test -e /run/slow; do "
                      "virsh blockjob %1 vda --bandwidth 2; sleep 0.02; done' >/dev/null 2>&1 & done"_s.arg(guest)));
            const SnapshotFacts facts = factsOf(guest);
            plan = planSnapshotDelete(facts, {u"one"_s});
            QCOMPARE(plan.merges.size(), 1);
            job = m_program->queue()->submit(makeSnapshotDeleteJob(*m_program->host(m_uri), facts, {{u"one"_s}, plan}));
            QVERIFY(lab::waitFor(
                [job] { return (job->unit() == Job::Unit::Bytes && job->done() > 0) || job->isFinished(); }, 60));
            QVERIFY(shell(u"rm /run/slow"_s)); // else it would slow down the last merge, too
        }
        QVERIFY2(!job->isFinished(), "it was over before it could be slowed down");
        QVERIFY(job->progress().has_value() && *job->progress() < 1);
        job->cancel();
        QVERIFY(lab::waitFor([job] { return job->isFinished(); }, 60));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::ShutOff));
        QCOMPARE(imageOf(guest), layer);
        QVERIFY(isWhole());
        // What was frozen has been written to: the snapshot is gone, and its layer is offered for merging.
        QVERIFY(names(factsOf(guest)).isEmpty());
        QCOMPARE(planSnapshotDelete(factsOf(guest), {}).merges, plan.merges);
        QVERIFY(remove(guest, {}));
        QCOMPARE(imageOf(guest), base);
        QVERIFY(isWhole());
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::ShutOff));
    }

    /// The second of two overlays cannot be made: the first one goes, nothing else has changed.
    void goingBackMakesAllOverlaysOrNone()
    {
        const QString guest = u"snp-two"_s;
        QVERIFY(makeIdle(guest));
        QVERIFY(shell(u"cd %1 && qemu-img create -q -f qcow2 %2-b.qcow2 64M && virsh attach-disk %2 %1%2-b.qcow2 vdb "
                      "--driver qemu --subdriver qcow2 --config && virsh pool-refresh default"_s.arg(m_images, guest)));
        QVERIFY(take(guest, u"one"_s, SnapshotMode::ExternalDisks));
        QVERIFY(shell(u"virsh desc %1 --config --title kept"_s.arg(guest)));
        const QList<SnapshotFork> forks = planSnapshotRevert(factsOf(guest), u"one"_s).forks;
        QCOMPARE(forks.size(), 2);
        QVERIFY(shell(u"echo mine > %1; virsh pool-refresh default"_s.arg(forks.last().path)));
        const QString before = lab::virsh(m_uri, {u"dumpxml"_s, guest, u"--inactive"_s});
        SnapshotRevert wish;
        wish.name = u"one"_s;
        QVERIFY(run(makeSnapshotRevertJob(*m_program->host(m_uri), factsOf(guest), wish), Job::State::Failed));
        QVERIFY(shell(u"test ! -e %1 && grep -q mine %2 && rm %2 && virsh pool-refresh default"_s.arg(
            forks.first().path, forks.last().path)));
        QCOMPARE(lab::virsh(m_uri, {u"dumpxml"_s, guest, u"--inactive"_s}), before);
        // With room for both it goes back, and keeps what was written about the guest since.
        QVERIFY(revert(guest, u"one"_s));
        QVERIFY(lab::virsh(m_uri, {u"dumpxml"_s, guest, u"--inactive"_s}).contains(u"<title>kept</title>"_s));
        QVERIFY(holds(guest, 1));
    }

    /// What only another guest's snapshot keeps is not offered as nobody's, and not deleted.
    void filesOfOtherGuestsSnapshotsStay()
    {
        const QString guest = u"snp-own"_s;
        const QString other = u"snp-clone-b"_s;
        QVERIFY(makeIdle(guest));
        const QString base = m_images + guest + u".qcow2"_s;
        QVERIFY(
            shell(u"cd %1 && qemu-img create -q -f qcow2 -b %2 -F qcow2 %3.qcow2 && virsh pool-refresh default"_s.arg(
                m_images, base, other)));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, other, u"kind=testcard"_s, u"disk="_s + m_images + other + u".qcow2"_s,
                          u"start=0"_s}));
        QVERIFY(m_program->waitForState(m_uri, other, DomainState::ShutOff));
        QVERIFY(take(other, u"one"_s, SnapshotMode::ExternalDisks));
        QVERIFY(take(other, u"two"_s, SnapshotMode::ExternalDisks)); // keeps the overlay of "one"
        QVERIFY(revert(other, u"one"_s));
        const QString kept = m_images + other + u".vda.one.qcow2"_s;
        const QString left = m_images + other + u".vda.two.qcow2"_s;
        const SnapshotFacts facts = factsOf(guest);
        QCOMPARE(facts.images.value(kept).guests, QStringList{other});
        for (const SnapshotLeftover &stray : strayImages(facts)) {
            QVERIFY2(stray.path != kept && stray.path != left, qPrintable(stray.path));
        }
        QVERIFY(clean(guest, {kept}, Job::State::Failed));
        QVERIFY(clean(guest, {left}, Job::State::Failed));
        QVERIFY(shell(u"test -e %1 && test -e %2"_s.arg(kept, left)));
        QVERIFY(clean(other, {left})); // its own, which it has left
    }

    void mixedTreesAreRefused()
    {
        const QString guest = u"snp-mix"_s;
        QVERIFY(makeIdle(guest));
        QVERIFY(take(guest, u"inside"_s, SnapshotMode::Internal));
        QVERIFY(!checkTake(factsOf(guest), SnapshotMode::ExternalDisks).isPossible());
        // libvirt itself does it, and would then ruin what lies above by going back.
        QVERIFY(!lab::virsh(m_uri,
                            {u"snapshot-create-as"_s, guest, u"outside"_s, u"--disk-only"_s, u"--diskspec"_s,
                             u"vda,file=%1snp-mix.out.qcow2"_s.arg(m_images)})
                     .isNull());
        SnapshotsPage *page = openPage(guest);
        QVERIFY(page);
        QTRY_VERIFY(page->messages()->bar(u"snapshotsMixed"_s));
        QTRY_VERIFY(page->tree()->choose(u"inside"_s));
        QTRY_VERIFY(!action(page, u"snapshotRevert"_s)->isEnabled());
        QVERIFY(action(page, u"snapshotRevert"_s)->toolTip().contains(u"Clone"_s));
        QVERIFY(!action(page, u"snapshotTake"_s)->isEnabled());
        SnapshotRevert wish;
        wish.name = u"inside"_s;
        const QString before = sum(m_images + guest + u".qcow2"_s);
        QVERIFY(run(makeSnapshotRevertJob(*m_program->host(m_uri), factsOf(guest), wish), Job::State::Failed));
        QCOMPARE(sum(m_images + guest + u".qcow2"_s), before);
    }

    /// A file inside a guest that runs.
    void memoryAndFilesComeBack()
    {
        const QString guest = u"snp-run"_s;
        QVERIFY(shell(u"qemu-img convert -O qcow2 -o compat=1.1 %1 %2snp-run.qcow2; virsh pool-refresh default"_s.arg(
            lab::value(u"LAB_TEMPLATE"_s), m_images)));
        QVERIFY(lab::run({u"guest"_s, u"1"_s, guest, u"kind=disk"_s, u"disk=%1snp-run.qcow2"_s.arg(m_images),
                          u"mem=160"_s, u"net=none"_s, u"start=1"_s}));
        QVERIFY(lab::run({u"wait-serial"_s, u"1"_s, guest, u"LAB-READY"_s, u"180"_s}, 200));
        QTRY_VERIFY(factsOf(guest).agentAnswers);
        QVERIFY(note(guest, u"first"_s));
        QVERIFY(inside(guest, u"echo awake > /run/mark; cat /run/mark"_s) == u"awake"_s);

        // Inside the disk file.
        QVERIFY(take(guest, u"inside"_s, SnapshotMode::Internal));
        QVERIFY(note(guest, u"second"_s));
        QVERIFY(revert(guest, u"inside"_s));
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::Running));
        QTRY_COMPARE(noted(guest), u"first"_s);
        QVERIFY(remove(guest, {u"inside"_s}));
        QVERIFY(factsOf(guest).snapshots.isEmpty());

        // In files of their own: with the memory, and the disks alone brought to rest by the agent.
        QVERIFY(take(guest, u"memory"_s, SnapshotMode::ExternalMemory));
        QVERIFY(note(guest, u"third"_s));
        // Its memory cannot be read back: the guest runs again, with the disks it had, and no overlay is left.
        const QString memory = factsOf(guest).find(u"memory"_s)->memoryFile;
        QVERIFY(shell(u"mv %1 %1.away && echo broken > %1"_s.arg(memory)));
        const QString disk = imageOf(guest);
        SnapshotRevert broken;
        broken.name = u"memory"_s;
        QVERIFY(run(makeSnapshotRevertJob(*m_program->host(m_uri), factsOf(guest), broken), Job::State::Failed));
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::Running));
        QCOMPARE(imageOf(guest), disk);
        QVERIFY(shell(u"! ls %1 | grep from-memory; mv %2.away %2"_s.arg(m_images, memory)));
        QTRY_VERIFY_WITH_TIMEOUT(factsOf(guest).agentAnswers, 180000);
        QCOMPARE(noted(guest), u"third"_s);
        QVERIFY(checkQuiesce(factsOf(guest), SnapshotMode::ExternalDisks).isPossible());
        QVERIFY(take(guest, u"quiet"_s, SnapshotMode::ExternalDisks, true));
        QVERIFY(note(guest, u"fourth"_s));
        QVERIFY(revert(guest, u"memory"_s));
        QVERIFY(m_program->waitForState(m_uri, guest, DomainState::Running));
        QTRY_COMPARE(noted(guest), u"first"_s);
        QCOMPARE(inside(guest, u"cat /run/mark"_s), u"awake"_s); // it has not booted: its memory came back
        QVERIFY(note(guest, u"fifth"_s));

        // The way that was left, and its files; then, while the guest runs, all layers become one.
        const SnapshotFacts facts = factsOf(guest);
        QVERIFY(!planSnapshotDelete(facts, {u"quiet"_s}).leftovers.isEmpty());
        QVERIFY(remove(guest, {u"quiet"_s}));
        QStringList strays;
        for (const SnapshotLeftover &stray : strayImages(factsOf(guest))) {
            strays.append(stray.path);
        }
        QCOMPARE(strays.size(), 2);
        QVERIFY(clean(guest, strays));
        const SnapshotDeletePlan last = planSnapshotDelete(factsOf(guest), {u"memory"_s});
        QCOMPARE(last.merges.size(), 1);
        QVERIFY(last.leftovers.last().what == SnapshotLeftover::What::Memory);
        QVERIFY(remove(guest, {u"memory"_s}));
        QCOMPARE(imageOf(guest), m_images + u"snp-run.qcow2"_s);
        QCOMPARE(noted(guest), u"fifth"_s);
        QStringList files;
        for (const SnapshotLeftover &leftover : last.leftovers) {
            files.append(leftover.path);
        }
        QVERIFY(clean(guest, files));
        QCOMPARE(
            lab::output({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, u"ls %1 | grep -c ^snp-run"_s.arg(m_images)}).trimmed(),
            u"1"_s);
        // What is stored is what runs: the next start finds the merged disk.
        QVERIFY(lab::virsh(m_uri, {u"dumpxml"_s, guest, u"--inactive"_s}).contains(u"snp-run.qcow2"_s));
    }
};

LAB_TEST_MAIN(TestLabSnapshots)
#include "tst_lab_snapshots.moc"
