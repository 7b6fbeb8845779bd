// SPDX-License-Identifier: GPL-3.0-or-later
// Disks of real guests: grown, moved while they run, converted, and merged; images compared by qemu-img, and whatever
// is broken off leaves nothing behind.
#include "models/actions/diskjobs.h"
#include "models/core/async.h"
#include "models/libvirt/blockcalls.h"
#include "tests/integration/program.h"
#include "ui/disks/diskspage.h"
#include "ui/disks/disktable.h"
#include "ui/guest/guesttab.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestLabDisks : public QObject
{
    Q_OBJECT

    const QString m_images = u"/var/lib/libvirt/images"_s;
    const QString m_fast = u"/var/lib/libvirt/disks-fast"_s;
    QString m_uri;
    std::unique_ptr<lab::Program> m_program;

    static bool onHost(const QStringList &command, int seconds = 60)
    {
        return lab::run(QStringList{u"exec"_s, u"1"_s} + command, seconds);
    }
    static bool shell(const QString &line, int seconds = 60) { return onHost({u"sh"_s, u"-ec"_s, line}, seconds); }
    static QString sum(const QString &path)
    {
        return lab::output({u"exec"_s, u"1"_s, u"sha256sum"_s, path}).section(u' ', 0, 0);
    }
    static bool same(const QString &one, const QString &other)
    {
        return onHost({u"qemu-img"_s, u"compare"_s, u"-U"_s, one, other});
    }
    QString definition(const QString &name, bool inactive) const
    {
        return lab::virsh(
            m_uri, inactive ? QStringList{u"dumpxml"_s, name, u"--inactive"_s} : QStringList{u"dumpxml"_s, name});
    }
    QUuid uuidOf(const QString &name) const { return m_program->guestId(m_uri, name).uuid; }
    GuestDisks disksOf(const QString &name) const
    {
        const auto future = loadGuestDisks(*m_program->host(m_uri), uuidOf(name));
        return lab::waitFor([&] { return future.isFinished(); }, 20) && future.result().has_value() ? *future.result()
                                                                                                    : GuestDisks{};
    }
    /// A guest with a small disk; it does nothing with it.
    bool makeGuest(const QString &name, const QString &disk, bool running = true) const
    {
        return lab::run({u"guest"_s, u"1"_s, name, u"kind=testcard"_s, u"disk="_s + disk,
                         running ? u"start=1"_s : u"start=0"_s})
            && m_program->waitForState(m_uri, name, running ? DomainState::Running : DomainState::ShutOff);
    }
    bool powerOff(const QString &name) const
    {
        return !lab::virsh(m_uri, {u"destroy"_s, name}).isNull()
            && m_program->waitForState(m_uri, name, DomainState::ShutOff);
    }
    /// 256 MiB with data at both ends.
    bool makeImage(const QString &name, const QString &options = u"-o compat=1.1"_s, int data = 24) const
    {
        return shell(u"cd %1 && qemu-img create -q -f qcow2 %2 %3 1G && qemu-io -c 'write -P 0x5a 0 %4M' "
                     "-c 'write -P 0x11 1000M 1M' %3 >/dev/null && virsh pool-refresh default >/dev/null"_s
                         .arg(m_images, options, name)
                         .arg(data));
    }
    DisksPage *openPage(const QString &name) const
    {
        m_program->window().openGuestTab(m_program->guestId(m_uri, name));
        GuestTab *tab = nullptr;
        if (!lab::waitFor([&] { return (tab = m_program->find<GuestTab>(u"guestPages"_s)) != nullptr; }, 10)
            || !tab->showSection(u"disks"_s)) {
            return nullptr;
        }
        auto *page = qobject_cast<DisksPage *>(tab->page(u"disks"_s));
        return page && lab::waitFor([page] { return page->disks().has_value(); }, 20) ? page : nullptr;
    }
    static DiskReplacement replacement(const GuestDisks &guest, const QString &pool, const QString &name,
                                       const QString &format)
    {
        DiskReplacement wanted;
        wanted.uuid = guest.uuid;
        wanted.target = u"vda"_s;
        wanted.path = guest.disks.value(0).top() ? guest.disks.value(0).top()->path : QString();
        wanted.why
            = guest.disks.value(0).disk.format == format ? DiskReplacement::Why::Move : DiskReplacement::Why::Convert;
        wanted.toPool = pool;
        wanted.toName = name;
        wanted.format = format;
        return wanted;
    }
    Job *submit(std::unique_ptr<Job> job) const
    {
        Job *raw = job.get();
        m_program->queue()->submit(std::move(job));
        return raw;
    }
    static bool finished(const Job *job, int seconds = 60)
    {
        const bool ended = lab::waitFor([job] { return job->isFinished(); }, seconds);
        if (ended && job->error()) {
            qInfo("%s: %s (%s)", qPrintable(job->title()), qPrintable(job->error()->message),
                  qPrintable(job->error()->detail));
        }
        return ended;
    }
    static bool exists(const QString &path) { return onHost({u"test"_s, u"-e"_s, path}); }
    static bool isGone(const QString &path) { return onHost({u"test"_s, u"!"_s, u"-e"_s, path}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(
            shell(u"mkdir -p %1; virsh pool-info disks-fast >/dev/null 2>&1 || { virsh pool-define-as disks-fast dir "
                  "--target %1 && virsh pool-start disks-fast; }"_s.arg(m_fast)));
        QVERIFY(shell(
            u"rm -f %1/dsk-* %2/*; virsh pool-refresh default; virsh pool-refresh disks-fast"_s.arg(m_images, m_fast)));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup() { lab::Program::keepPicturesOfFailure(); }

    void cleanupTestCase()
    {
        m_program.reset();
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(shell(u"virsh pool-destroy disks-fast; virsh pool-undefine disks-fast; rm -rf %1 %2/dsk-*; "
                      "virsh pool-refresh default"_s.arg(m_fast, m_images)));
    }

    /// All by the page, as a user would.
    void growsAndMovesARunningGuestsDisk()
    {
        const QString name = u"dsk-1"_s;
        const QString old = m_images + u"/dsk-1.qcow2"_s;
        QVERIFY(makeImage(u"dsk-1.qcow2"_s));
        QVERIFY(makeGuest(name, old));
        DisksPage *page = openPage(name);
        QVERIFY(page);
        QCOMPARE(page->table()->topLevelItem(0)->text(DiskTable::FileColumn), old);
        QVERIFY(m_program->click(u"diskResizeButton"_s));
        QVERIFY(lab::waitFor([&] { return m_program->find<QDoubleSpinBox>(u"resizeSize"_s) != nullptr; }, 10));
        m_program->find<QDoubleSpinBox>(u"resizeSize"_s)->setValue(0.5);
        QVERIFY(!m_program->find<QPushButton>(u"resizeOkButton"_s)->isEnabled());
        m_program->find<QDoubleSpinBox>(u"resizeSize"_s)->setValue(1.5);
        QVERIFY(m_program->click(u"resizeOkButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(m_program->newestTask()->successNote().contains(u"growpart"_s));
        QVERIFY(lab::virsh(m_uri, {u"domblkinfo"_s, name, u"vda"_s}).contains(u"1610612736"_s));
        QTRY_COMPARE(page->disks()->disks[0].top()->capacity.value, 1536ULL << 20U);

        const QString fresh = m_fast + u"/dsk-1.qcow2"_s;
        QVERIFY(m_program->click(u"diskMoveButton"_s));
        QVERIFY(lab::waitFor([&] { return m_program->find<QComboBox>(u"replacePool"_s) != nullptr; }, 10));
        auto *pools = m_program->find<QComboBox>(u"replacePool"_s);
        pools->setCurrentIndex(pools->findData(u"disks-fast"_s));
        QVERIFY(m_program->click(u"replaceOkButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded, 90));
        QVERIFY(definition(name, false).contains(fresh));
        QVERIFY(definition(name, true).contains(fresh)); // it may not follow by itself
        QVERIFY(!definition(name, true).contains(old));
        QVERIFY(!definition(name, false).contains(u"<mirror"_s));
        QVERIFY(lab::output({u"exec"_s, u"1"_s, u"qemu-img"_s, u"info"_s, u"-U"_s, fresh}).contains(u"compat: 1.1"_s));
        QVERIFY(powerOff(name));
        QVERIFY(same(old, fresh));

        // The old one was kept, is named, and goes when it is told to.
        QTRY_VERIFY_WITH_TIMEOUT(page->messages()->bar(u"disksKept:"_s + old), 30'000);
        QVERIFY(m_program->click(u"diskDeleteOld"_s));
        QVERIFY(m_program->click(u"diskDeleteOldButton"_s));
        QVERIFY(m_program->waitForTask(Job::State::Succeeded));
        QVERIFY(isGone(old));
        QVERIFY(exists(fresh));
        QVERIFY(!lab::virsh(m_uri, {u"start"_s, name}).isNull()); // and it starts with it
    }

    void convertsBothWaysAndCompares()
    {
        const QString name = u"dsk-2"_s;
        const QString first = m_images + u"/dsk-2.qcow2"_s;
        QVERIFY(makeImage(u"dsk-2.qcow2"_s, u"-o compat=0.10"_s)); // of the old version
        QVERIFY(makeGuest(name, first, false));
        GuestDisks guest = disksOf(name);
        QVERIFY(guest.disks.value(0).top());
        QVERIFY(guest.disks[0].top()->isOldQcow2());
        Job *job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest,
                                             replacement(guest, u"default"_s, u"dsk-2.raw"_s, u"raw"_s)));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        const QString raw = m_images + u"/dsk-2.raw"_s;
        QVERIFY(same(first, raw));
        QVERIFY(definition(name, true).contains(u"type='raw'"_s) && definition(name, true).contains(raw));
        QVERIFY(exists(first)); // kept

        guest = disksOf(name);
        job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest,
                                        replacement(guest, u"disks-fast"_s, u"dsk-2.qcow2"_s, u"qcow2"_s)));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        const QString last = m_fast + u"/dsk-2.qcow2"_s;
        QVERIFY(same(raw, last) && same(first, last));
        QVERIFY(lab::output({u"exec"_s, u"1"_s, u"qemu-img"_s, u"info"_s, last}).contains(u"compat: 1.1"_s));
        guest = disksOf(name);
        QVERIFY(!guest.disks[0].top()->isOldQcow2());
        QVERIFY(!lab::output({u"exec"_s, u"1"_s, u"ls"_s, m_images, m_fast}).contains(u"guestdeck-compare"_s));

        // Off, it grows by its volume.
        job = submit(makeDiskResizeJob(*m_program->host(m_uri), guest, {guest.uuid, u"vda"_s, last, {2ULL << 30U}}));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(disksOf(name).disks[0].top()->capacity.value, 2ULL << 30U);
    }

    void abortedMoveLeavesNothing()
    {
        const QString name = u"dsk-3"_s;
        const QString old = m_images + u"/dsk-3.qcow2"_s;
        QVERIFY(makeImage(u"dsk-3.qcow2"_s, u"-o compat=1.1"_s, 700));
        QVERIFY(makeGuest(name, old));
        const GuestDisks guest = disksOf(name);
        Job *job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest,
                                             replacement(guest, u"disks-fast"_s, u"dsk-3.qcow2"_s, u"qcow2"_s)));
        QVERIFY(lab::waitFor([job] { return job->stepText().contains(u"while the guest runs"_s) || job->isFinished(); },
                             30));
        QVERIFY(lab::waitFor(
            [&] {
                return !lab::virsh(m_uri, {u"blockjob"_s, name, u"vda"_s, u"--info"_s}).isEmpty();
            },
            10));
        QVERIFY(!lab::virsh(m_uri, {u"blockjob"_s, name, u"vda"_s, u"--bandwidth"_s, u"2"_s}).isNull());
        QVERIFY(lab::waitFor([job] { return job->progress().has_value(); }, 10));
        job->cancel();
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(isGone(m_fast + u"/dsk-3.qcow2"_s));
        QVERIFY(definition(name, false).contains(old) && definition(name, true).contains(old));
        QVERIFY(!definition(name, false).contains(u"<mirror"_s));
    }

    /// The host's libvirtd dies under the copy, QEMU goes on; the task goes on when it is back.
    void aKilledDaemonIsSettled()
    {
        const QString name = u"dsk-3"_s; // still runs on its old disk
        const QString old = m_images + u"/dsk-3.qcow2"_s;
        const QString fresh = m_fast + u"/dsk-3b.qcow2"_s;
        const GuestDisks guest = disksOf(name);
        Job *job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest,
                                             replacement(guest, u"disks-fast"_s, u"dsk-3b.qcow2"_s, u"qcow2"_s)));
        QVERIFY(lab::waitFor(
            [&] {
                return !lab::virsh(m_uri, {u"blockjob"_s, name, u"vda"_s, u"--info"_s}).isEmpty();
            },
            30));
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"1"_s}));
        QVERIFY(finished(job, 120));
        const QString live = definition(name, false);
        const QString stored = definition(name, true);
        if (job->state() == Job::State::Succeeded) {
            QVERIFY(live.contains(fresh) && stored.contains(fresh));
            QVERIFY(powerOff(name));
            QVERIFY(same(old, fresh));
        } else {
            QVERIFY(live.contains(old) && stored.contains(old));
            QVERIFY(isGone(fresh));
        }
        QVERIFY(!live.contains(u"<mirror"_s));
    }

    void killedOfflineCopyIsSettled()
    {
        const QString name = u"dsk-3"_s;
        if (m_program->guest(m_uri, name)->info.state != DomainState::ShutOff) {
            QVERIFY(powerOff(name));
        }
        const GuestDisks guest = disksOf(name);
        const QString before = definition(name, true);
        Job *job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest,
                                             replacement(guest, u"disks-fast"_s, u"dsk-3c.raw"_s, u"raw"_s)));
        QVERIFY(lab::waitFor([job] { return job->stepText().contains(u"Copying to"_s) || job->isFinished(); }, 30));
        QVERIFY(lab::run({u"kill-libvirtd"_s, u"1"_s}));
        QVERIFY(lab::run({u"start-libvirtd"_s, u"1"_s}));
        QVERIFY(finished(job, 180));
        const QString copy = m_fast + u"/dsk-3c.raw"_s;
        if (job->state() == Job::State::Succeeded) {
            QVERIFY(definition(name, true).contains(copy));
            QVERIFY(same(guest.disks[0].top()->path, copy));
        } else {
            QCOMPARE(definition(name, true), before);
            QVERIFY(isGone(copy));
        }
        QVERIFY(!lab::output({u"exec"_s, u"1"_s, u"ls"_s, m_images, m_fast}).contains(u"guestdeck-compare"_s));
    }

    void mergingNeverTouchesATemplate()
    {
        const QString base = m_images + u"/dsk-base.qcow2"_s;
        const QString top = m_images + u"/dsk-4.qcow2"_s;
        QVERIFY(makeImage(u"dsk-base.qcow2"_s));
        QVERIFY(shell(u"cd %1 && for n in dsk-4 dsk-5; do qemu-img create -q -f qcow2 -o compat=1.1 -b %2 -F qcow2 "
                      "$n.qcow2; done && qemu-io -c 'write -P 0x77 5M 1M' dsk-4.qcow2 >/dev/null && "
                      "virsh pool-refresh default"_s.arg(m_images, base)));
        QVERIFY(makeGuest(u"dsk-4"_s, top));
        const QString bytes = sum(base);
        QVERIFY(bytes.size() == 64);
        GuestDisks guest = disksOf(u"dsk-4"_s);
        QCOMPARE(guest.disks.value(0).chain.size(), 2);
        QCOMPARE(guest.disks[0].chain[1].children, QStringList{m_images + u"/dsk-5.qcow2"_s});
        QVERIFY(whyNotDisk(DiskAction::Merge, guest, guest.disks[0]).contains(u"dsk-5.qcow2"_s));
        // Whoever asks all the same, with an old view of the host or without a base, is refused by the call itself.
        Job *job = submit(makeDiskMergeJob(*m_program->host(m_uri), guest, u"vda"_s));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        const auto blind = m_program->host(m_uri)->run(
            Lane::Long, [uuid = guest.uuid, top](Session &session, const CallContext &context) {
                return commitBlock(session, uuid, {u"vda"_s, top, {}}, context);
            });
        QVERIFY(lab::waitFor([&] { return blind.isFinished(); }, 20));
        QCOMPARE(blind.result().error().kind, ErrorKind::Invalid);
        QCOMPARE(sum(base), bytes);

        // Alone on its base, it can be merged.
        QVERIFY(shell(u"rm %1/dsk-5.qcow2; virsh pool-refresh default"_s.arg(m_images)));
        guest = disksOf(u"dsk-4"_s);
        QCOMPARE(whyNotDisk(DiskAction::Merge, guest, guest.disks[0]), QString());
        // Staying linked, it moves with its base.
        DiskReplacement linked = replacement(guest, u"disks-fast"_s, u"dsk-4.qcow2"_s, u"qcow2"_s);
        linked.keepBase = true;
        linked.deleteOld = true;
        job = submit(makeDiskReplaceJob(*m_program->host(m_uri), guest, linked));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(isGone(top));
        QCOMPARE(sum(base), bytes);
        guest = disksOf(u"dsk-4"_s);
        QCOMPARE(guest.disks[0].chain.size(), 2);
        QCOMPARE(guest.disks[0].chain[1].path, base);
        job = submit(makeDiskMergeJob(*m_program->host(m_uri), guest, u"vda"_s));
        QVERIFY(finished(job));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(sum(base) != bytes);
        QVERIFY(definition(u"dsk-4"_s, false).contains(base) && definition(u"dsk-4"_s, true).contains(base));
        QVERIFY(!definition(u"dsk-4"_s, true).contains(m_fast));
        QVERIFY(powerOff(u"dsk-4"_s));
        QVERIFY(same(base, m_fast + u"/dsk-4.qcow2"_s));
    }
};

LAB_TEST_MAIN(TestLabDisks)
#include "tst_lab_disks.moc"
