// SPDX-License-Identifier: GPL-3.0-or-later
// Pools and volumes on a real libvirtd: what it makes is looked at with other programs on the host.
#include "models/actions/pooljobs.h"
#include "models/actions/volumejobs.h"
#include "models/connection/connection.h"
#include "models/connection/volumestore.h"
#include "models/libvirt/poolcalls.h"
#include "models/libvirt/storagecalls.h"
#include "models/libvirt/volumecalls.h"
#include "tests/integration/cutproxy.h"
#include "tests/integration/lab.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

constexpr Bytes mib(quint64 n)
{
    return {n << 20U};
}

const QString home = u"/srv/gd-store"_s; // NOLINT(cert-err58-cpp)

/// Runs a shell line on the host; what it printed, or a null string when it failed.
QString onHost(const QString &line)
{
    return lab::output({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, line});
}

QJsonObject imageInfo(const QString &path)
{
    const QString text = onHost(u"qemu-img info -U --output=json "_s + path);
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString compat(const QString &path)
{
    return imageInfo(path)[u"format-specific"_s].toObject()[u"data"_s].toObject()[u"compat"_s].toString();
}

} // namespace

class TestLabStorage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QString m_uri;
    QString m_loop;

    template <class Fn>
    auto call(Fn fn)
    {
        auto future = m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); });
        return lab::waitFor([&]() { return future.isFinished(); }, 30) ? future.result()
                                                                       : decltype(future.result())(Error{});
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return lab::waitFor([job]() { return job->isFinished(); }, 60) ? job : nullptr;
    }
    bool succeeds(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        if (job && job->error()) {
            qWarning("%s | %s", qUtf8Printable(job->error()->message), qUtf8Printable(job->error()->detail));
        }
        return job && job->state() == Job::State::Succeeded;
    }
    QString failure(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        return job && job->state() == Job::State::Failed && job->error() && job->leftovers().isEmpty()
            ? job->error()->message
            : QString();
    }
    PoolInfo pool(const QString &name)
    {
        const auto all = call([](Session &session) { return listPools(session); }).value_or(QList<PoolInfo>{});
        const auto found = std::ranges::find(all, name, &PoolInfo::name);
        return found == all.end() ? PoolInfo{} : *found;
    }
    QStringList volumes(const QString &name)
    {
        return call([name](Session &session) { return listVolumeNames(session, name); }).value_or(QStringList{});
    }
    bool make(const NewVolume &volume) { return succeeds(makeCreateVolumeJob(*m_host, u"gd"_s, volume)); }
    StorageMap map()
    {
        const auto future = loadStorageMap(*m_host, true);
        return lab::waitFor([&]() { return future.isFinished(); }, 30) && future.result().has_value() ? *future.result()
                                                                                                      : StorageMap();
    }
    static NewPool wanted(const QString &name, const QString &type, const QString &target)
    {
        NewPool made;
        made.name = name;
        made.type = type;
        made.target = target;
        return made;
    }
    static VolumeRef ref(const QString &name) { return {u"gd"_s, name}; }
    static QString path(const QString &name) { return home + u"/images/"_s + name; }

    void removeAll()
    {
        const QString known = lab::virsh(m_uri, {u"pool-list"_s, u"--all"_s, u"--name"_s});
        for (const QString &name : known.split(u'\n')) {
            if (name.startsWith("gd"_L1)) {
                lab::virsh(m_uri, {u"pool-destroy"_s, name});
                lab::virsh(m_uri, {u"pool-undefine"_s, name});
            }
        }
        onHost(u"rm -rf "_s + home);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        removeAll();
        m_host = std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, m_uri, {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(20'000));
        // The folder is not there, nor is the one above it.
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, wanted(u"gd"_s, u"dir"_s, home + u"/images"_s))));
        const PoolInfo made = pool(u"gd"_s);
        QVERIFY(made.active && made.autostart);
        QCOMPARE(onHost(u"test -d %1/images && echo yes"_s.arg(home)).trimmed(), u"yes"_s);
    }

    void cleanupTestCase()
    {
        m_queue.clearFinished();
        m_host.reset();
        removeAll();
        if (!m_loop.isEmpty()) {
            QVERIFY(!onHost(u"losetup -d "_s + m_loop).isNull());
        }
        onHost(u"rm -f /var/tmp/gd-store.img"_s);
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
    }

    void theHostTellsWhatItCan()
    {
        const auto told = call([](Session &session) { return readPoolCapabilities(session); });
        QVERIFY(told.has_value() && told->known);
        QVERIFY(told->supports(u"dir"_s) && told->supports(u"netfs"_s));
        for (const PoolCapabilities::Type &type : told->types) {
            QVERIFY2(findPoolType(type.type), qPrintable(type.type));
        }
    }

    void aFolderGoesOnlyWhenItIsEmpty()
    {
        const QString folder = home + u"/empty"_s;
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, wanted(u"gd-empty"_s, u"dir"_s, folder))));
        onHost(u"mkdir %1/kept"_s.arg(folder));
        const PoolInfo made = pool(u"gd-empty"_s);
        const QString text = failure(makeDeletePoolJob(*m_host, made, true));
        QVERIFY2(text.contains(u"not empty"_s), qPrintable(text));
        QVERIFY(pool(u"gd-empty"_s).active); // as it was
        onHost(u"rmdir %1/kept"_s.arg(folder));
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, made, true)));
        QVERIFY(pool(u"gd-empty"_s).name.isEmpty());
        QVERIFY(onHost(u"test -e "_s + folder).isNull());
    }

    void whatCannotBeMadeLeavesNothing()
    {
        // A folder that nobody can make.
        QString text = failure(makeCreatePoolJob(*m_host, wanted(u"gd-bad"_s, u"dir"_s, u"/proc/gd/x"_s)));
        QVERIFY2(text.startsWith(u"The pool gd-bad could not be started."_s), qPrintable(text));
        QVERIFY(pool(u"gd-bad"_s).name.isEmpty());
        // One that is taken, and storage of another pool.
        text = failure(makeCreatePoolJob(*m_host, wanted(u"gd-bad"_s, u"dir"_s, home + u"/images"_s)));
        QVERIFY2(text.contains(u"The pool gd uses the same storage"_s), qPrintable(text));
        // A server that is not there (or a kernel without NFS): the mount point goes, too.
        NewPool nfs = wanted(u"gd-nfs"_s, u"netfs"_s, home + u"/nfs"_s);
        nfs.host = u"127.0.0.1"_s;
        nfs.sourceDir = u"/export"_s;
        QVERIFY(!failure(makeCreatePoolJob(*m_host, nfs)).isEmpty());
        QVERIFY(pool(u"gd-nfs"_s).name.isEmpty());
        // What the host's libvirt was not built for.
        NewPool ceph = wanted(u"gd-bad"_s, u"rbd"_s, {});
        ceph.host = u"mon"_s;
        ceph.sourceName = u"vms"_s;
        text = failure(makeCreatePoolJob(*m_host, ceph));
        QVERIFY2(text.contains(u"libvirt-daemon-driver-storage"_s), qPrintable(text));
        QVERIFY(pool(u"gd-bad"_s).name.isEmpty());
    }

    void formatsADiskOnlyWhenAsked()
    {
        m_loop
            = onHost(u"truncate -s 64M /var/tmp/gd-store.img && losetup -f --show /var/tmp/gd-store.img"_s).trimmed();
        QVERIFY2(m_loop.startsWith(u"/dev/loop"_s), qPrintable(m_loop));
        NewPool fs = wanted(u"gd-fs"_s, u"fs"_s, home + u"/mnt"_s);
        fs.device = m_loop;
        fs.format = u"ext4"_s;
        QString text = failure(makeCreatePoolJob(*m_host, fs));
        QVERIFY2(text.contains(u"prepared first"_s), qPrintable(text));
        QVERIFY(pool(u"gd-fs"_s).name.isEmpty());
        fs.build = NewPool::Build::Prepare;
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, fs)));
        QVERIFY(onHost(u"mount"_s).contains(home + u"/mnt"_s));
        QVERIFY(succeeds(makeCreateVolumeJob(*m_host, u"gd-fs"_s, {u"kept.img"_s, mib(1), u"raw"_s})));
        const PoolInfo made = pool(u"gd-fs"_s);
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, made, false)));
        fs.uuid = QUuid::createUuid();
        text = failure(makeCreatePoolJob(*m_host, fs)); // there is something on it now
        QVERIFY2(text.contains(u"left alone"_s), qPrintable(text));
        fs.build = NewPool::Build::AsIs;
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, fs)));
        QVERIFY(volumes(u"gd-fs"_s).contains(u"kept.img"_s));
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, pool(u"gd-fs"_s), false)));
    }

    void makesEveryKindOfVolume()
    {
        QVERIFY(make({u"sparse.img"_s, mib(32), u"raw"_s}));
        QVERIFY(make({u"full.img"_s, mib(32), u"raw"_s, false}));
        QVERIFY(make({u"thin.qcow2"_s, mib(32), u"qcow2"_s}));
        QVERIFY(make({u"thick.qcow2"_s, mib(32), u"qcow2"_s, false}));
        QVERIFY(make({u"link.qcow2"_s, mib(64), u"qcow2"_s, true, path(u"thin.qcow2"_s), u"qcow2"_s}));
        const auto used
            = [](const QString &name) { return onHost(u"stat -c '%b' "_s + path(name)).trimmed().toULongLong() * 512; };
        QVERIFY(used(u"sparse.img"_s) < 1U << 20U);
        QVERIFY(used(u"full.img"_s) >= mib(32).value);
        QVERIFY(used(u"thin.qcow2"_s) < 1U << 20U);
        QVERIFY(used(u"thick.qcow2"_s) >= mib(32).value);
        for (const QString &name : {u"thin.qcow2"_s, u"thick.qcow2"_s, u"link.qcow2"_s}) {
            QCOMPARE(compat(path(name)), u"1.1"_s);
        }
        const QJsonObject link = imageInfo(path(u"link.qcow2"_s));
        QCOMPARE(link[u"backing-filename"_s].toString(), path(u"thin.qcow2"_s));
        QCOMPARE(link[u"backing-filename-format"_s].toString(), u"qcow2"_s);
        QCOMPARE(link[u"virtual-size"_s].toInteger(), qint64(mib(64).value));
    }

    void aBaseIsLocked()
    {
        const VolumeRef base = ref(u"thin.qcow2"_s);
        const auto names
            = [](const QString &text) { return text.contains(u"thin.qcow2"_s) && text.contains(u"link.qcow2"_s); };
        QVERIFY(names(failure(makeDeleteVolumesJob(*m_host, {base}))));
        QVERIFY(names(failure(makeWipeVolumeJob(*m_host, base))));
        QVERIFY(names(failure(makeResizeVolumeJob(*m_host, base, mib(48), false))));
        QCOMPARE(imageInfo(path(u"thin.qcow2"_s))[u"virtual-size"_s].toInteger(), qint64(mib(32).value));
        const StorageMap known = map();
        QCOMPARE(known.lock(base), StorageMap::Lock::Base);
        QCOMPARE(known.chain(ref(u"link.qcow2"_s)).size(), 2);
        // A guest's disk, which is off: by name, too.
        QVERIFY(!onHost(u"cp %1 %2"_s.arg(path(u"sparse.img"_s), path(u"guest.img"_s))).isNull());
        QVERIFY(lab::run({u"guest"_s, u"1"_s, u"holder"_s, u"disk="_s + path(u"guest.img"_s)}));
        QString text = failure(makeDeleteVolumesJob(*m_host, {ref(u"guest.img"_s)}));
        QVERIFY2(text.contains(u"holder"_s), qPrintable(text));
        text = failure(makeWipeVolumeJob(*m_host, ref(u"guest.img"_s)));
        QVERIFY2(text.contains(u"holder"_s), qPrintable(text));
        QVERIFY(succeeds(makeResizeVolumeJob(*m_host, ref(u"guest.img"_s), mib(40), false)));
        QVERIFY(lab::run({u"clear"_s, u"1"_s}));
        QVERIFY(map().isOrphan(ref(u"guest.img"_s)));
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"guest.img"_s)})));
    }

    void convertsThereAndBack()
    {
        QVERIFY(!onHost(u"dd if=/dev/urandom of=%1 bs=1M count=20 conv=notrunc"_s.arg(path(u"full.img"_s))).isNull());
        QVERIFY(
            succeeds(makeCopyVolumeJob(*m_host, ref(u"full.img"_s), u"gd"_s, {u"conv.qcow2"_s, mib(48), u"qcow2"_s})));
        QCOMPARE(compat(path(u"conv.qcow2"_s)), u"1.1"_s);
        QCOMPARE(imageInfo(path(u"conv.qcow2"_s))[u"virtual-size"_s].toInteger(), qint64(mib(48).value));
        QVERIFY(succeeds(makeCopyVolumeJob(*m_host, ref(u"conv.qcow2"_s), u"gd"_s, {u"back.img"_s, {}, u"raw"_s})));
        QCOMPARE(imageInfo(path(u"back.img"_s))[u"format"_s].toString(), u"raw"_s);
        const QString same = onHost(
            u"cmp -n %1 %2 %3 && echo same"_s.arg(mib(32).value).arg(path(u"full.img"_s), path(u"back.img"_s)));
        QCOMPARE(same.trimmed(), u"same"_s);
        // A linked one is copied with what it is built upon.
        QVERIFY(
            succeeds(makeCopyVolumeJob(*m_host, ref(u"link.qcow2"_s), u"gd"_s, {u"alone.qcow2"_s, {}, u"qcow2"_s})));
        QVERIFY(!imageInfo(path(u"alone.qcow2"_s)).contains(u"backing-filename"_s));
        QCOMPARE(onHost(u"qemu-img compare %1 %2"_s.arg(path(u"link.qcow2"_s), path(u"alone.qcow2"_s))).trimmed(),
                 u"Images are identical."_s);
    }

    void resizesAndWipes()
    {
        QVERIFY(succeeds(makeResizeVolumeJob(*m_host, ref(u"conv.qcow2"_s), mib(64), false)));
        QCOMPARE(imageInfo(path(u"conv.qcow2"_s))[u"virtual-size"_s].toInteger(), qint64(mib(64).value));
        QString text = failure(makeResizeVolumeJob(*m_host, ref(u"conv.qcow2"_s), mib(16), false));
        QVERIFY2(text.contains(u"larger than that already"_s), qPrintable(text));
        QVERIFY(!failure(makeResizeVolumeJob(*m_host, ref(u"full.img"_s), mib(16), true)).isEmpty());

        QVERIFY(succeeds(makeWipeVolumeJob(*m_host, ref(u"full.img"_s))));
        QCOMPARE(onHost(u"cmp -n %1 %2 /dev/zero && echo zero"_s.arg(mib(32).value).arg(path(u"full.img"_s))).trimmed(),
                 u"zero"_s);
        QVERIFY(succeeds(makeWipeVolumeJob(*m_host, ref(u"conv.qcow2"_s))));
        const QJsonObject wiped = imageInfo(path(u"conv.qcow2"_s));
        QCOMPARE(wiped[u"format"_s].toString(), u"qcow2"_s);
        QCOMPARE(wiped[u"virtual-size"_s].toInteger(), qint64(mib(64).value));
        QCOMPARE(compat(path(u"conv.qcow2"_s)), u"1.1"_s);
        QVERIFY(wiped[u"actual-size"_s].toInteger() < 1 << 20);
    }

    void aFullPoolKeepsNothingOfACopy()
    {
        // The pool "tiny" of the lab has 64 MiB.
        QVERIFY(!onHost(u"dd if=/dev/urandom of=%1 bs=1M count=100"_s.arg(path(u"big.img"_s))).isNull());
        QVERIFY(succeeds(makeRefreshPoolJob(*m_host, pool(u"gd"_s))));
        const QString folder = pool(u"tiny"_s).path;
        const QString before = onHost(u"ls -A "_s + folder);
        for (const QString &format : {u"raw"_s, u"qcow2"_s}) {
            const QString text
                = failure(makeCopyVolumeJob(*m_host, ref(u"big.img"_s), u"tiny"_s, {u"big"_s, {}, format}));
            QVERIFY2(text.contains(u"no room"_s), qPrintable(text));
            QCOMPARE(onHost(u"ls -A "_s + folder), before);
            QVERIFY(!volumes(u"tiny"_s).contains(u"big"_s));
        }
        const QString text = failure(makeCreateVolumeJob(*m_host, u"tiny"_s, {u"big"_s, mib(100), u"raw"_s, false}));
        QVERIFY2(text.contains(u"no room"_s), qPrintable(text));
        QCOMPARE(onHost(u"ls -A "_s + folder), before);
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"big.img"_s)})));
    }

    void aCancelledCopyLeavesNothing()
    {
        QVERIFY(!onHost(u"dd if=/dev/urandom of=%1 bs=1M count=400"_s.arg(path(u"large.img"_s))).isNull());
        Job *job
            = m_queue.submit(makeCopyVolumeJob(*m_host, ref(u"large.img"_s), u"gd"_s, {u"half"_s, {}, u"qcow2"_s}));
        QVERIFY(lab::waitFor([&]() { return !onHost(u"test -e "_s + path(u"half"_s)).isNull(); }, 20));
        job->cancel();
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 60));
        QCOMPARE(job->state(), Job::State::Cancelled);
        QVERIFY(job->leftovers().isEmpty());
        QVERIFY(!volumes(u"gd"_s).contains(u"half"_s));
        QVERIFY(onHost(u"test -e "_s + path(u"half"_s)).isNull());
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"large.img"_s)})));
    }

    /// The link breaks under the one call that matters; the job waits for the host and looks.
    void aBrokenLinkLosesNothing_data()
    {
        using Where = lab::CutProxy::Where;
        QTest::addColumn<int>("procedure");
        QTest::addColumn<lab::CutProxy::Where>("where");
        QTest::newRow("copy: never asked for") << lab::procedure::VolumeCopy << Where::Request;
        QTest::newRow("copy: at work") << lab::procedure::VolumeCopy << Where::Work;
        QTest::newRow("copy: done") << lab::procedure::VolumeCopy << Where::Answer;
        QTest::newRow("deletion: done") << lab::procedure::VolumeDelete << Where::Answer;
    }

    void aBrokenLinkLosesNothing()
    {
        QFETCH(int, procedure);
        QFETCH(lab::CutProxy::Where, where);
        const bool copies = procedure == lab::procedure::VolumeCopy;
        QVERIFY(!onHost(u"dd if=/dev/urandom of=%1 bs=1M count=100"_s.arg(path(u"source.img"_s))).isNull());
        QVERIFY(succeeds(makeRefreshPoolJob(*m_host, pool(u"gd"_s))));
        const QTemporaryDir dir;
        lab::CutProxy proxy(dir.filePath(u"sock"_s), lab::value(u"LAB_LOCAL_SOCKET"_s));
        Connection near(ConnectionConfig{{QUuid::createUuid()}, proxy.uri(), {}, true, false});
        QSignalSpy complete(&near, &Connection::listCompleted);
        near.open();
        QVERIFY(complete.wait(20'000));
        proxy.arm(procedure, where);
        Job *job = m_queue.submit(
            copies ? makeCopyVolumeJob(near, ref(u"source.img"_s), u"gd"_s, {u"target.qcow2"_s, {}, u"qcow2"_s})
                   : makeDeleteVolumesJob(near, {ref(u"source.img"_s)}));
        QVERIFY(lab::waitFor([&]() { return proxy.hasCut(); }, 20));
        QVERIFY(lab::waitFor([job]() { return job->isSettling(); }, 20));
        proxy.mend();
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 60));
        QVERIFY2(job->state() == Job::State::Succeeded, job->error() ? qPrintable(job->error()->message) : "");
        if (copies) {
            QCOMPARE(onHost(u"qemu-img compare %1 %2"_s.arg(path(u"source.img"_s), path(u"target.qcow2"_s))).trimmed(),
                     u"Images are identical."_s);
            QCOMPARE(compat(path(u"target.qcow2"_s)), u"1.1"_s);
            QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"target.qcow2"_s), ref(u"source.img"_s)})));
        }
        QVERIFY(onHost(u"test -e "_s + path(u"source.img"_s)).isNull());
        m_queue.clearFinished();
    }

    // A copy would hold what the host's converter read there, as root.
    void anImageThatNamesAFileOfTheHostIsNotCopied()
    {
        QVERIFY(!onHost(u"qemu-img create -q -u -f qcow2 -b /etc/shadow -F raw %1 1M"_s.arg(path(u"evil.qcow2"_s)))
                     .isNull());
        QVERIFY(succeeds(makeRefreshPoolJob(*m_host, pool(u"gd"_s))));
        const NewVolume copy{u"loot"_s, {}, u"raw"_s};
        QString text = failure(makeCopyVolumeJob(*m_host, ref(u"evil.qcow2"_s), u"gd"_s, copy));
        QVERIFY2(text.contains(u"/etc/shadow"_s), qPrintable(text));
        NewVolume upon{u"loot"_s, mib(1), u"qcow2"_s};
        upon.backingPath = path(u"evil.qcow2"_s);
        upon.backingFormat = u"qcow2"_s;
        text = failure(makeCreateVolumeJob(*m_host, u"gd"_s, upon));
        QVERIFY2(text.contains(u"/etc/shadow"_s), qPrintable(text));
        QVERIFY(!volumes(u"gd"_s).contains(u"loot"_s));
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"evil.qcow2"_s)})));
    }

    void aFileThatThePoolHasNotSeenIsNotWrittenOver()
    {
        QVERIFY(!onHost(u"echo precious > "_s + path(u"new.qcow2"_s)).isNull());
        const QString text = failure(makeCreateVolumeJob(*m_host, u"gd"_s, {u"new.qcow2"_s, mib(1), u"qcow2"_s}));
        QVERIFY2(text.contains(u"new.qcow2"_s), qPrintable(text));
        QCOMPARE(onHost(u"cat "_s + path(u"new.qcow2"_s)).trimmed(), u"precious"_s);
        QVERIFY(!onHost(u"rm "_s + path(u"new.qcow2"_s)).isNull());
    }

    void chainsThatLeadAstrayAreSeen()
    {
        QVERIFY(
            !onHost(u"qemu-img create -u -f qcow2 -b /etc/shadow -F raw %1 1M"_s.arg(path(u"evil.qcow2"_s))).isNull());
        QVERIFY(
            !onHost(u"qemu-img create -u -f qcow2 -b %1 -F raw %2 1M"_s.arg(path(u"gone.img"_s), path(u"lost.qcow2"_s)))
                 .isNull());
        const StorageMap known = map();
        QVERIFY(known.isDangerous(ref(u"evil.qcow2"_s)));
        QCOMPARE(known.chain(ref(u"evil.qcow2"_s)).constLast().path, u"/etc/shadow"_s);
        QVERIFY(known.isBroken(ref(u"lost.qcow2"_s)) && !known.isDangerous(ref(u"lost.qcow2"_s)));
        QVERIFY(!known.isDangerous(ref(u"link.qcow2"_s)) && !known.isBroken(ref(u"link.qcow2"_s)));
        // A whole chain goes at once, whatever the order it is named in.
        QVERIFY(succeeds(makeDeleteVolumesJob(*m_host, {ref(u"thin.qcow2"_s), ref(u"link.qcow2"_s)})));
        QVERIFY(!volumes(u"gd"_s).contains(u"thin.qcow2"_s) && !volumes(u"gd"_s).contains(u"link.qcow2"_s));
    }

    void aFolderThatIsGoneIsSaid()
    {
        QVERIFY(!onHost(u"mv %1/images %1/away"_s.arg(home)).isNull());
        QString text = failure(makeRefreshPoolJob(*m_host, pool(u"gd"_s)));
        QVERIFY2(text.contains(u"is not there"_s), qPrintable(text));
        text = failure(makeStartPoolJob(*m_host, pool(u"gd"_s)));
        QVERIFY2(text.contains(u"is not there"_s), qPrintable(text));
        QVERIFY(!onHost(u"mv %1/away %1/images"_s.arg(home)).isNull());
        QVERIFY(succeeds(makeStartPoolJob(*m_host, pool(u"gd"_s))));
        // One that cannot be written to.
        QVERIFY(!onHost(u"mkdir %1/ro && mount -t tmpfs -o ro,size=1M gd %1/ro"_s.arg(home)).isNull());
        QVERIFY(succeeds(makeCreatePoolJob(*m_host, wanted(u"gd-bad"_s, u"dir"_s, home + u"/ro"_s))));
        text = failure(makeCreateVolumeJob(*m_host, u"gd-bad"_s, {u"a.img"_s, mib(1), u"raw"_s}));
        QVERIFY2(text.contains(u"only be read"_s), qPrintable(text));
        QVERIFY(succeeds(makeDeletePoolJob(*m_host, pool(u"gd-bad"_s), false)));
        QVERIFY(!onHost(u"umount %1/ro"_s.arg(home)).isNull());
    }
};

LAB_TEST_MAIN(TestLabStorage)
#include "tst_lab_storage.moc"
