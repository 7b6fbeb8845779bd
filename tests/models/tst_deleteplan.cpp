// SPDX-License-Identifier: GPL-3.0-or-later
// Which disks may go with a guest: never one that somebody else needs, whatever it is called there.
#include "models/actions/domainactions.h"
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/storagecalls.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <stop_token>
#include <unistd.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// A host file for libvirt's test driver.
class HostFile
{
public:
    QString folder() const { return m_dir.path(); }

    void pool(const QString &name, const QString &path, const QString &volumes)
    {
        m_xml
            += u"<pool type='dir'><name>%1</name><target><path>%2</path></target>%3</pool>"_s.arg(name, path, volumes);
    }
    static QString volume(const QString &name, const QString &base = {})
    {
        const QString backing = base.isEmpty()
            ? QString()
            : u"<backingStore><path>%1</path><format type='qcow2'/></backingStore>"_s.arg(base);
        return u"<volume type='file'><name>%1</name><capacity>1000000</capacity><allocation>4096</allocation>"
               "<target><format type='qcow2'/></target>%2</volume>"_s.arg(name, backing);
    }
    static QString file(const QString &path, const QString &extra = {})
    {
        return u"<disk type='file' device='disk'><source file='%1'/><target dev='vda'/>%2</disk>"_s.arg(path, extra);
    }
    void guest(const QString &name, const QString &disk, const QString &metadata = {})
    {
        m_xml += u"<domain type='test'><name>%1</name>%3<memory>262144</memory><os><type>hvm</type></os><devices>%2"
                 "</devices></domain>"_s.arg(name, disk, metadata);
    }
    /// Writes it, and the files of the guests' disks if `names` says so.
    QString write(const QStringList &names = {})
    {
        for (const QString &name : names) {
            QFile image(m_dir.filePath(name));
            if (!image.open(QIODevice::WriteOnly)) {
                return {};
            }
        }
        QFile file(m_dir.filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            return {};
        }
        file.write(u"<node>%1</node>"_s.arg(m_xml).toUtf8());
        return u"test://"_s + file.fileName();
    }

private:
    QTemporaryDir m_dir;
    QString m_xml;
};

} // namespace

class TestDeletePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_host = std::make_unique<HostFile>(); }

    void anOwnDiskMayGo()
    {
        const QString path = m_host->folder() + u"/own.qcow2"_s;
        m_host->pool(u"images"_s, m_host->folder(), HostFile::volume(u"own.qcow2"_s));
        m_host->guest(u"victim"_s, HostFile::file(path));
        m_host->guest(u"other"_s, HostFile::file(m_host->folder() + u"/another.qcow2"_s));
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 1);
        QVERIFY2(m_plan->disks.first().deletable, qPrintable(m_plan->disks.first().why));
        QVERIFY(m_plan->disks.first().exists);
    }

    /// Disks of another guest that are the victim's, by all ways to say so.
    void aDiskOfAnotherGuestStays_data()
    {
        QTest::addColumn<QString>("disk"); // of the other guest; @ is the pool's folder
        QTest::newRow("same path") << HostFile::file(u"@/own.qcow2"_s);
        QTest::newRow("another spelling") << HostFile::file(u"@/../%1//own.qcow2"_s);
        QTest::newRow("symbolic link") << HostFile::file(u"@/symlink.qcow2"_s);
        QTest::newRow("hard link") << HostFile::file(u"@/hardlink.qcow2"_s);
        QTest::newRow("pool and volume")
            << u"<disk type='volume' device='disk'><source pool='images' volume='own.qcow2'/><target dev='vda'/></disk>"_s;
        QTest::newRow("base of a chain") << HostFile::file(
            u"@/top.qcow2"_s,
            u"<driver name='qemu' type='qcow2'/><backingStore type='file'><format type='qcow2'/>"
            "<source file='@/own.qcow2'/><backingStore/></backingStore>"_s);
    }

    void aDiskOfAnotherGuestStays()
    {
        QFETCH(QString, disk);
        const QString folder = m_host->folder();
        const QString path = folder + u"/own.qcow2"_s;
        disk.replace(u'@', folder).replace(u"%1"_s, QDir(folder).dirName());
        m_host->pool(u"images"_s, folder, HostFile::volume(u"own.qcow2"_s));
        m_host->guest(u"victim"_s, HostFile::file(path));
        m_host->guest(u"other"_s, disk);
        const QString uri = m_host->write({u"own.qcow2"_s});
        QVERIFY(QFile::link(path, folder + u"/symlink.qcow2"_s));
        QCOMPARE(::link(qPrintable(path), qPrintable(folder + u"/hardlink.qcow2"_s)), 0);
        QVERIFY(read(uri));
        QCOMPARE(m_plan->disks.size(), 1);
        QVERIFY(!m_plan->disks.first().deletable);
        QVERIFY2(m_plan->disks.first().why.contains(u"other"_s), qPrintable(m_plan->disks.first().why));

        // And who asks nevertheless, with a list of before, changes nothing at all.
        JobQueue queue;
        Job *job = queue.submit(makeDeleteJob(*m_connection, *m_plan, {path}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(m_connection->inventory()->findByName(u"victim"_s));
    }

    /// No guest uses the upper one, or only one that is off: its definition names no chain.
    void theBaseOfAVolumeStays_data()
    {
        QTest::addColumn<QString>("pool");
        QTest::newRow("in the same pool") << u"images"_s;
        QTest::newRow("in another pool") << u"fast"_s;
    }

    void theBaseOfAVolumeStays()
    {
        QFETCH(QString, pool);
        const QString path = m_host->folder() + u"/own.qcow2"_s;
        const QString upper = HostFile::volume(u"upper.qcow2"_s, path);
        m_host->pool(u"images"_s, m_host->folder(),
                     HostFile::volume(u"own.qcow2"_s) + (pool == u"images"_s ? upper : QString()));
        m_host->pool(u"fast"_s, m_host->folder() + u"/fast"_s, pool == u"fast"_s ? upper : QString());
        m_host->guest(u"victim"_s, HostFile::file(path));
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 1);
        QVERIFY(!m_plan->disks.first().deletable);
        QVERIFY2(m_plan->disks.first().why.contains(u"upper.qcow2"_s), qPrintable(m_plan->disks.first().why));
    }

    /// What only this guest's disk is built upon can go with it, and never before it.
    void theWholeChainIsListed()
    {
        const QString folder = m_host->folder();
        m_host->pool(u"images"_s, folder,
                     HostFile::volume(u"top.qcow2"_s, folder + u"/middle.qcow2"_s)
                         + HostFile::volume(u"middle.qcow2"_s, folder + u"/base.qcow2"_s)
                         + HostFile::volume(u"base.qcow2"_s));
        m_host->guest(u"victim"_s, HostFile::file(folder + u"/top.qcow2"_s));
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(m_plan->disks[i].depth, i);
            QVERIFY2(m_plan->disks[i].deletable, qPrintable(m_plan->disks[i].why));
        }
        QCOMPARE(m_plan->disks[1].above, QStringList{folder + u"/top.qcow2"_s});
        QCOMPARE(m_plan->disks[2].disk.source, folder + u"/base.qcow2"_s);

        JobQueue queue;
        Job *job = queue.submit(makeDeleteJob(*m_connection, *m_plan, {folder + u"/base.qcow2"_s}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(m_connection->inventory()->findByName(u"victim"_s));
        // In any order: the overlays go first.
        job = queue.submit(
            makeDeleteJob(*m_connection, *m_plan, {folder + u"/middle.qcow2"_s, folder + u"/top.qcow2"_s}));
        QTRY_VERIFY(job->isFinished());
        QVERIFY2(job->state() == Job::State::Succeeded, qPrintable(job->error().value_or(Error{}).message));
        QCOMPARE(volumeNames(), QStringList{u"base.qcow2"_s}); // it was not named
    }

    void aBaseOfOthersStays_data()
    {
        QTest::addColumn<bool>("guest");
        QTest::newRow("another volume") << false;
        QTest::newRow("a template's disk") << true;
    }

    void aBaseOfOthersStays()
    {
        QFETCH(bool, guest);
        const QString folder = m_host->folder();
        m_host->pool(u"images"_s, folder,
                     HostFile::volume(u"top.qcow2"_s, folder + u"/base.qcow2"_s) + HostFile::volume(u"base.qcow2"_s)
                         + (guest ? QString() : HostFile::volume(u"other.qcow2"_s, folder + u"/base.qcow2"_s)));
        m_host->guest(u"victim"_s, HostFile::file(folder + u"/top.qcow2"_s));
        if (guest) {
            m_host->guest(u"golden"_s, HostFile::file(folder + u"/base.qcow2"_s));
        }
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 2);
        QVERIFY(m_plan->disks[0].deletable);
        QVERIFY(!m_plan->disks[1].deletable);
        const QString why = m_plan->disks[1].why;
        QVERIFY2(why.contains(guest ? u"golden"_s : u"other.qcow2"_s), qPrintable(why));
        JobQueue queue;
        Job *job = queue.submit(
            makeDeleteJob(*m_connection, *m_plan, {folder + u"/top.qcow2"_s, folder + u"/base.qcow2"_s}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(m_connection->inventory()->findByName(u"victim"_s));
        QVERIFY(volumeNames().contains(u"top.qcow2"_s));
    }

    /// Its mark alone made its disks read-only; what was so before stays another's.
    void aTemplateGoesWithItsDisks_data()
    {
        QTest::addColumn<bool>("child");
        QTest::newRow("nothing is built upon it") << false;
        QTest::newRow("a linked clone") << true;
    }

    void aTemplateGoesWithItsDisks()
    {
        QFETCH(bool, child);
        const QString folder = m_host->folder();
        m_host->pool(u"images"_s, folder,
                     HostFile::volume(u"own.qcow2"_s) + HostFile::volume(u"data.qcow2"_s)
                         + (child ? HostFile::volume(u"child.qcow2"_s, folder + u"/own.qcow2"_s) : QString()));
        m_host->guest(u"victim"_s,
                      HostFile::file(folder + u"/own.qcow2"_s, u"<readonly/>"_s)
                          + HostFile::file(folder + u"/data.qcow2"_s, u"<readonly/>"_s).replace(u"vda"_s, u"vdb"_s),
                      u"<metadata><guestdeck:template xmlns:guestdeck='https://guestdeck.org/xmlns/domain/1' "
                      "since='2026-01-01T00:00:00Z' disks='vda'/></metadata>"_s);
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 2);
        QVERIFY2(m_plan->disks[0].deletable != child, qPrintable(m_plan->disks[0].why));
        QCOMPARE(m_plan->disks[0].why.contains(u"child.qcow2"_s), child);
        QVERIFY(!m_plan->disks[1].deletable);
    }

    void twoOverlaysOfOneGuestShareTheirBase()
    {
        const QString folder = m_host->folder();
        m_host->pool(u"images"_s, folder,
                     HostFile::volume(u"a.qcow2"_s, folder + u"/base.qcow2"_s)
                         + HostFile::volume(u"b.qcow2"_s, folder + u"/base.qcow2"_s)
                         + HostFile::volume(u"base.qcow2"_s));
        m_host->guest(u"victim"_s,
                      HostFile::file(folder + u"/a.qcow2"_s)
                          + HostFile::file(folder + u"/b.qcow2"_s).replace(u"vda"_s, u"vdb"_s));
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 3);
        QCOMPARE(m_plan->disks[2].above.size(), 2);
        QVERIFY2(m_plan->disks[2].deletable, qPrintable(m_plan->disks[2].why));
        JobQueue queue;
        Job *job
            = queue.submit(makeDeleteJob(*m_connection, *m_plan, {folder + u"/a.qcow2"_s, folder + u"/base.qcow2"_s}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->error()->kind, ErrorKind::Conflict); // b would be left without it
    }

    void aDiskOfNoPoolIsShownAndStays()
    {
        m_host->guest(u"victim"_s, HostFile::file(u"/srv/loose.img"_s));
        QVERIFY(read());
        QCOMPARE(m_plan->disks.size(), 1);
        QVERIFY(!m_plan->disks.first().deletable);
    }

    /// Half an answer would let a shared disk be deleted.
    void aCancelledLookGivesNoPlan()
    {
        m_host->guest(u"victim"_s, HostFile::file(u"/srv/a.img"_s));
        m_host->guest(u"other"_s, HostFile::file(u"/srv/a.img"_s));
        Connection connection({{QUuid::createUuid()}, m_host->write(), {}, true, false});
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        const QUuid uuid = connection.inventory()->findByName(u"victim"_s)->info.uuid;
        std::optional<Result<DeletePlan>> answer;
        deliver(connection.run(Lane::General,
                               [uuid](Session &session, const CallContext &) {
                                   std::stop_source stopped;
                                   stopped.request_stop();
                                   return readDeletePlan(session, uuid, {stopped.get_token(), {}});
                               }),
                this, [&](const Result<DeletePlan> &result) { answer = result; });
        QTRY_VERIFY(answer.has_value());
        QVERIFY(!answer->has_value());
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
    }

private:
    QStringList volumeNames()
    {
        const auto future = m_connection->run(
            Lane::General, [](Session &session, const CallContext &) { return listVolumeNames(session, u"images"_s); });
        QStringList names;
        if (QTest::qWaitFor([&]() { return future.isFinished(); }, 30'000) && future.result().has_value()) {
            names = *future.result();
        }
        names.sort();
        return names;
    }

    bool read(const QString &uri = {})
    {
        m_connection = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, uri.isEmpty() ? m_host->write() : uri, {}, true, false});
        m_connection->open();
        if (!QTest::qWaitFor([this]() { return m_connection->isListComplete(); }, 30'000)) {
            qWarning("%s", qPrintable(m_connection->lastError().value_or(Error{}).detail));
            return false;
        }
        m_plan.reset();
        std::optional<Error> error;
        const QUuid uuid = m_connection->inventory()->findByName(u"victim"_s)->info.uuid;
        deliver(planDelete(*m_connection, uuid), this, [&](const Result<DeletePlan> &result) {
            if (result.has_value()) {
                m_plan = *result;
            } else {
                error = result.error();
            }
        });
        const bool answered = QTest::qWaitFor([&]() { return m_plan || error; }, 30'000);
        if (error) {
            qWarning("%s %s", qPrintable(error->message), qPrintable(error->detail));
        }
        return answered && m_plan;
    }

    std::unique_ptr<HostFile> m_host;
    std::unique_ptr<Connection> m_connection;
    std::optional<DeletePlan> m_plan;
};

QTEST_GUILESS_MAIN(TestDeletePlan)
#include "tst_deleteplan.moc"
