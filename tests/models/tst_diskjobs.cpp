// SPDX-License-Identifier: GPL-3.0-or-later
// Disks of guests that are off, against libvirt's test driver: converted, moved, grown; and whatever goes wrong, the
// guest keeps its old disk and no copy is left.
#include "models/actions/diskjobs.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/xml/storagexml.h"

#include <QTemporaryDir>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

QString volume(const QString &name, const QString &format, const QString &base = {}, const QString &compat = u"1.1"_s)
{
    const QString backing = base.isEmpty()
        ? QString()
        : u"<backingStore><path>%1</path><format type='qcow2'/></backingStore>"_s.arg(base);
    const QString version = format == "qcow2"_L1 ? u"<compat>%1</compat>"_s.arg(compat) : QString();
    return u"<volume type='file'><name>%1</name><capacity>1073741824</capacity><allocation>4096</allocation>"
           "<target><format type='%2'/>%3</target>%4</volume>"_s.arg(name, format, version, backing);
}

QString guest(const QString &name, const QString &disk, const QString &format, const QString &extra = {})
{
    return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
           "<memory>262144</memory><os><type>hvm</type></os><test:runstate>5</test:runstate><devices>"
           "<disk type='file' device='disk'><driver name='qemu' type='%3' cache='none'/><source file='%2'/>"
           "<target dev='vda' bus='virtio'/></disk></devices>%4</domain>"_s.arg(name, disk, format, extra);
}

QFuture<Outcome> alike(const ComparedImage &, const ComparedImage &, const CallContext &)
{
    return readyFuture(Outcome{});
}

} // namespace

class TestDiskJobs : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QList<KeptDisk> m_kept;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result()
                                                                              : decltype(future.result())(Error{});
    }
    QStringList volumes(const QString &pool)
    {
        const auto names = call([pool](Session &session) { return listVolumeNames(session, pool); });
        QStringList sorted = names.has_value() ? *names : QStringList{u"(failed)"_s};
        sorted.sort();
        return sorted;
    }
    QString definition(const QString &name)
    {
        const QUuid uuid = m_host->inventory()->findByName(name)->info.uuid;
        return call([uuid](Session &session) { return readDomainXml(session, uuid, true, true); }).value_or(QString());
    }
    GuestDisks disksOf(const QString &name)
    {
        const auto future = loadGuestDisks(*m_host, m_host->inventory()->findByName(name)->info.uuid);
        if (!QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) || !future.result().has_value()) {
            return {};
        }
        return *future.result();
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000) ? job : nullptr;
    }
    static DiskReplacement replacement(const GuestDisks &guest, const QString &pool, const QString &name,
                                       const QString &format)
    {
        DiskReplacement wanted;
        wanted.why
            = guest.disks.first().top()->format == format ? DiskReplacement::Why::Move : DiskReplacement::Why::Convert;
        wanted.uuid = guest.uuid;
        wanted.target = u"vda"_s;
        wanted.path = guest.disks.first().top()->path;
        wanted.toPool = pool;
        wanted.toName = name;
        wanted.format = format;
        return wanted;
    }
    ReplacementHooks hooks()
    {
        return {alike, [this](const KeptDisk &kept) { m_kept.append(kept); }};
    }

private Q_SLOTS:
    void init()
    {
        m_kept.clear();
        m_dir = std::make_unique<QTemporaryDir>();
        QFile file(m_dir->filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((u"<node>"_s + guest(u"web"_s, u"/disks/web.raw"_s, u"raw"_s)
                    + guest(u"clone"_s, u"/disks/clone.qcow2"_s, u"qcow2"_s)
                    + guest(u"old"_s, u"/disks/old.qcow2"_s, u"qcow2"_s)
                    + guest(u"broken"_s, u"/disks/broken.qcow2"_s, u"qcow2"_s)
                    + guest(u"golden"_s, u"/disks/base.qcow2"_s, u"qcow2"_s)
                    + u"<pool type='dir'><name>disks</name><target><path>/disks</path></target>"_s
                    + volume(u"web.raw"_s, u"raw"_s) + volume(u"base.qcow2"_s, u"qcow2"_s)
                    + volume(u"clone.qcow2"_s, u"qcow2"_s, u"/disks/base.qcow2"_s)
                    + volume(u"old.qcow2"_s, u"qcow2"_s, {}, u"0.10"_s)
                    + volume(u"broken.qcow2"_s, u"qcow2"_s, u"/disks/gone.qcow2"_s)
                    + u"</pool><pool type='dir'><name>fast</name><target><path>/fast</path></target></pool></node>"_s)
                       .toUtf8());
        file.close();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        m_host->open();
        QTRY_VERIFY(m_host->isListComplete());
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void chainsAreRead()
    {
        const GuestDisks clone = disksOf(u"clone"_s);
        QCOMPARE(clone.disks.size(), 1);
        const GuestDisk &disk = clone.disks.first();
        QCOMPARE(disk.cache, u"none"_s);
        QCOMPARE(disk.chain.size(), 2);
        QCOMPARE(disk.chain[0].volume, u"clone.qcow2"_s);
        QCOMPARE(disk.chain[0].capacity.value, 1ULL << 30U);
        QCOMPARE(disk.chain[1].path, u"/disks/base.qcow2"_s);
        QCOMPARE(disk.chain[1].format, u"qcow2"_s);
        QCOMPARE(disk.chain[1].users, QStringList{u"golden"_s});
        QCOMPARE(disk.chain[1].children, QStringList()); // ours is above it, and no other
        QCOMPARE(disksOf(u"golden"_s).disks.first().top()->children, QStringList{u"/disks/clone.qcow2"_s});
        const GuestDisks broken = disksOf(u"broken"_s);
        QCOMPARE(broken.disks.first().chain.size(), 2);
        QVERIFY(broken.disks.first().chain[1].missing);
        QVERIFY(!broken.disks.first().chain[0].missing);
        QVERIFY(disksOf(u"old"_s).disks.first().top()->isOldQcow2());
        QVERIFY(!disk.chain[0].isOldQcow2());
    }

    void convertsAndKeepsTheOldOne()
    {
        const QString before = definition(u"web"_s);
        const GuestDisks web = disksOf(u"web"_s);
        Job *job
            = run(makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"web.qcow2"_s, u"qcow2"_s), hooks()));
        QVERIFY(job);
        QVERIFY2(job->state() == Job::State::Succeeded,
                 qPrintable(job->error() ? job->error()->message + job->error()->detail : QString()));
        QString wanted = before;
        wanted.replace(u"type='raw' cache"_s, u"type='qcow2' cache"_s)
            .replace(u"/disks/web.raw"_s, u"/disks/web.qcow2"_s);
        QCOMPARE(definition(u"web"_s), wanted);
        QVERIFY(volumes(u"disks"_s).contains(u"web.raw"_s)); // kept, and named
        QCOMPARE(m_kept.size(), 1);
        QCOMPARE(m_kept.first().path, u"/disks/web.raw"_s);
        QVERIFY(job->successNote().contains(u"/disks/web.raw"_s));

        // Until the user says so.
        QCOMPARE(run(makeDeleteKeptJob(*m_host, m_kept.first()))->state(), Job::State::Succeeded);
        QVERIFY(!volumes(u"disks"_s).contains(u"web.raw"_s));
        QVERIFY(volumes(u"disks"_s).contains(u"web.qcow2"_s));
    }

    /// The test driver copies within a pool only; between pools: tst_lab_disks.
    void deletesWhatWasTicked()
    {
        const GuestDisks web = disksOf(u"web"_s);
        DiskReplacement wanted = replacement(web, u"disks"_s, u"web-2.raw"_s, u"raw"_s);
        wanted.deleteOld = true;
        Job *job = run(makeDiskReplaceJob(*m_host, web, wanted, hooks()));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QVERIFY(definition(u"web"_s).contains(u"'/disks/web-2.raw'"_s));
        QVERIFY(!volumes(u"disks"_s).contains(u"web.raw"_s));
        QVERIFY(m_kept.isEmpty());
    }

    /// Somebody else gives the name to another one before the old disk is deleted.
    void whatTookTheOldNameStays()
    {
        const GuestDisks web = disksOf(u"web"_s);
        DiskReplacement wanted = replacement(web, u"disks"_s, u"web-2.raw"_s, u"raw"_s);
        wanted.deleteOld = true;
        Job *job = m_queue.submit(makeDiskReplaceJob(*m_host, web, wanted, hooks()));
        bool replaced = false;
        const auto replace = [&]() {
            if (replaced || job->stepText() != "Deleting the old disk"_L1) {
                return;
            }
            replaced = true;
            (void)call([](Session &session) { return deleteVolume(session, u"disks"_s, u"web.raw"_s); });
            (void)call([](Session &session) {
                return createVolume(session, u"disks"_s, {u"web.raw"_s, {2ULL << 30U}, u"raw"_s});
            });
        };
        connect(job, &Job::changed, this, replace);
        QTRY_VERIFY(job->isFinished());
        QVERIFY(replaced);
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"another disk by now"_s), qPrintable(job->error()->message));
        QVERIFY(definition(u"web"_s).contains(u"'/disks/web-2.raw'"_s));
        QVERIFY(volumes(u"disks"_s).contains(u"web.raw"_s));
    }

    void aCopyThatDiffersIsThrownAway()
    {
        const QString before = definition(u"web"_s);
        const QStringList were = volumes(u"disks"_s);
        const GuestDisks web = disksOf(u"web"_s);
        ReplacementHooks differing = hooks();
        differing.compare = [](const ComparedImage &, const ComparedImage &, const CallContext &) {
            return readyFuture(Outcome(Error{ErrorKind::Io, 0, u"They differ."_s, {}}));
        };
        Job *job = run(
            makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"web.qcow2"_s, u"qcow2"_s), differing));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->message, u"They differ."_s);
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(definition(u"web"_s), before);
        QCOMPARE(volumes(u"disks"_s), were);
        QVERIFY(m_kept.isEmpty());
    }

    /// The test driver has no streams: without a comparison nothing is switched.
    void aCopyThatCannotBeComparedIsThrownAway()
    {
        const QString before = definition(u"web"_s);
        const GuestDisks web = disksOf(u"web"_s);
        Job *job = run(makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"web.qcow2"_s, u"qcow2"_s), {}));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->leftovers().isEmpty());
        QCOMPARE(definition(u"web"_s), before);
        QVERIFY(!volumes(u"disks"_s).contains(u"web.qcow2"_s));
    }

    void aGuestStartedMeanwhileKeepsItsDisk()
    {
        const GuestDisks web = disksOf(u"web"_s);
        ReplacementHooks slow = hooks();
        slow.compare = [this, uuid = web.uuid](const ComparedImage &, const ComparedImage &, const CallContext &) {
            return m_host->run(Lane::General,
                               [uuid](Session &session, const CallContext &) { return startDomain(session, uuid); });
        };
        Job *job
            = run(makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"web.qcow2"_s, u"qcow2"_s), slow));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(definition(u"web"_s).contains(u"/disks/web.raw"_s));
        QVERIFY(!volumes(u"disks"_s).contains(u"web.qcow2"_s));
    }

    void aCancelledCopyLeavesNothing()
    {
        const GuestDisks web = disksOf(u"web"_s);
        ReplacementHooks hanging = hooks();
        Job *job = nullptr;
        hanging.compare = [&job](const ComparedImage &, const ComparedImage &, const CallContext &) {
            job->cancel();
            return readyFuture(Outcome(Error{ErrorKind::Cancelled, 0, {}, {}}));
        };
        job = m_queue.submit(
            makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"web.qcow2"_s, u"qcow2"_s), hanging));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(!volumes(u"disks"_s).contains(u"web.qcow2"_s));
        QVERIFY(definition(u"web"_s).contains(u"/disks/web.raw"_s));
    }

    void nobodysVolumeIsOverwritten()
    {
        const GuestDisks web = disksOf(u"web"_s);
        const QStringList were = volumes(u"disks"_s);
        Job *job
            = run(makeDiskReplaceJob(*m_host, web, replacement(web, u"disks"_s, u"old.qcow2"_s, u"qcow2"_s), hooks()));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QCOMPARE(volumes(u"disks"_s), were);
    }

    /// The page may show what was so an hour ago.
    void aBaseIsNeitherConvertedNorGrown()
    {
        GuestDisks golden = disksOf(u"golden"_s);
        golden.disks[0].chain[0].children.clear(); // as it was seen before
        const QString before = definition(u"golden"_s);
        Job *job
            = run(makeDiskReplaceJob(*m_host, golden, replacement(golden, u"fast"_s, u"b.raw"_s, u"raw"_s), hooks()));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"clone.qcow2"_s), qPrintable(job->error()->message));
        QVERIFY(volumes(u"fast"_s).isEmpty());
        job = run(makeDiskResizeJob(*m_host, golden, {golden.uuid, u"vda"_s, u"/disks/base.qcow2"_s, {2ULL << 30U}}));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY(job->error()->message.contains(u"clone.qcow2"_s));
        QCOMPARE(definition(u"golden"_s), before);
    }

    void aMissingBaseIsSaidBefore()
    {
        const GuestDisks broken = disksOf(u"broken"_s);
        Job *job
            = run(makeDiskReplaceJob(*m_host, broken, replacement(broken, u"fast"_s, u"b.raw"_s, u"raw"_s), hooks()));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"/disks/gone.qcow2"_s), qPrintable(job->error()->message));
    }

    void whatChangedSinceIsLeftAlone()
    {
        const GuestDisks web = disksOf(u"web"_s);
        DiskReplacement wanted = replacement(web, u"fast"_s, u"web.qcow2"_s, u"qcow2"_s);
        wanted.path = u"/disks/before.raw"_s;
        Job *job = run(makeDiskReplaceJob(*m_host, web, wanted, hooks()));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(volumes(u"fast"_s).isEmpty());
    }

    void aKeptDiskThatIsUsedAgainStays()
    {
        const GuestDisks web = disksOf(u"web"_s);
        const KeptDisk claimed{
            {u"disks"_s, u"web.raw"_s, u"/disks/web.raw"_s, 1ULL << 30U, {}}, u"/disks/web.raw"_s, {4096}};
        Job *job = run(makeDeleteKeptJob(*m_host, claimed));
        QCOMPARE(job->state(), Job::State::Failed);
        QVERIFY2(job->error()->message.contains(u"web"_s), qPrintable(job->error()->message));
        KeptDisk another = claimed;
        another.identity.capacity = 7;
        QCOMPARE(run(makeDeleteKeptJob(*m_host, another))->error()->kind, ErrorKind::Conflict);
        QVERIFY(volumes(u"disks"_s).contains(u"web.raw"_s));
    }
};

QTEST_GUILESS_MAIN(TestDiskJobs)
#include "tst_diskjobs.moc"
