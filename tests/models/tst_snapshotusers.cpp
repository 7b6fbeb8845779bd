// SPDX-License-Identifier: GPL-3.0-or-later
// Files that other guests' snapshots need are needed, and none of them is overlooked.
#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/deletecalls.h"
#include "models/libvirt/diskusers.h"
#include "models/libvirt/session.h"
#include "models/libvirt/snapshotcalls.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestSnapshotUsers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    static QString disk(const QString &path)
    {
        return u"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='%1'/>"
               "<target dev='vda'/></disk>"_s.arg(path);
    }
    static QString snapshot(const QString &name, const QString &uuid, const QString &frozen, const QString &overlay,
                            const QString &memory)
    {
        return u"<test:domainsnapshot><active>0</active><name>%1</name><state>running</state>"
               "<creationTime>1700000000</creationTime>"
               "<memory snapshot='external' file='%5'/><disks><disk name='vda' snapshot='external' type='file'>"
               "<driver type='qcow2'/><source file='%4'/></disk></disks><domain type='test'><name>other</name>"
               "<uuid>%2</uuid><memory>262144</memory><os><type>hvm</type></os><devices>%3</devices></domain>"
               "</test:domainsnapshot>"_s.arg(name, uuid, disk(frozen), overlay, memory);
    }
    static QString guest(const QString &name, const QString &uuid, const QString &path, const QString &snapshots = {})
    {
        return u"<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
               "<uuid>%2</uuid><memory>262144</memory><os><type>hvm</type></os><devices>%3</devices>%4</domain>"_s.arg(
                   name, uuid, disk(path), snapshots);
    }
    bool open(const QString &guests)
    {
        QFile file(m_folder.filePath(u"host.xml"_s));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            return false;
        }
        file.write(u"<node>%1</node>"_s.arg(guests).toUtf8());
        file.close();
        m_connection = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        m_connection->open();
        const bool listed = QTest::qWaitFor([this] { return m_connection->isListComplete(); }, 20000);
        if (!listed) {
            qWarning("%s", qPrintable(m_connection->lastError().value_or(Error{}).detail));
        }
        return listed;
    }
    template <class T>
    Result<T> ask(std::function<Result<T>(Session &, const CallContext &)> call)
    {
        const auto future = m_connection->run(Lane::General, std::move(call));
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20000) ? future.result() : Result<T>(Error{});
    }

    const QString m_web = u"11111111-2222-3333-4444-555555555555"_s;
    const QString m_other = u"22222222-2222-3333-4444-555555555555"_s;

private Q_SLOTS:
    void snapshotsOfOtherGuestsCount()
    {
        // The other guest went back: what its snapshot keeps is none of its disks now, nor below one.
        QVERIFY(open(
            guest(u"web"_s, m_web, u"/images/base"_s)
            + guest(u"other"_s, m_other, u"/images/fork"_s,
                    snapshot(u"kept"_s, m_other, u"/images/frozen"_s, u"/images/overlay"_s, u"/images/memory"_s))));
        const QUuid web(m_web);
        const auto users = ask<DiskUsers>(
            [web](Session &session, const CallContext &context) { return readDiskUsers(session, web, context); });
        QVERIFY(users.has_value());
        QCOMPARE(users->guests.value(u"path /images/frozen"_s), QStringList{u"other"_s});
        QCOMPARE(users->guests.value(u"path /images/memory"_s), QStringList{u"other"_s});
        QCOMPARE(users->guests.value(u"path /images/fork"_s), QStringList{u"other"_s});
        QVERIFY(!users->guests.contains(u"path /images/overlay"_s)); // for itself to say
        QCOMPARE(users->overlays.value(u"path /images/overlay"_s), QStringList{u"other"_s});
        for (const QString &path : {u"/images/frozen"_s, u"/images/memory"_s}) {
            const Outcome unused = ask<void>([path](Session &session, const CallContext &context) {
                return checkDiskUnused(session, path, context);
            });
            QVERIFY2(!unused.has_value(), qPrintable(path));
            QCOMPARE(unused.error().kind, ErrorKind::Conflict);
        }
        const auto facts = ask<SnapshotFacts>(
            [web](Session &session, const CallContext &context) { return readSnapshotFacts(session, web, context); });
        QVERIFY2(facts.has_value(), qPrintable(facts.has_value() ? QString() : facts.error().detail));
    }

    /// Of backups: going back would leave them without what they stand for.
    void checkpointsAreCounted()
    {
        QVERIFY(open(guest(u"web"_s, m_web, u"/images/base"_s)));
        const QUuid web(m_web);
        const auto count = [&] {
            const auto facts = ask<SnapshotFacts>([web](Session &session, const CallContext &context) {
                return readSnapshotFacts(session, web, context);
            });
            return facts.has_value() ? facts->checkpoints : -1;
        };
        QCOMPARE(count(), 0);
        const Outcome made = ask<void>([](Session &session, const CallContext &) -> Outcome {
            virDomainPtr domain = virDomainLookupByName(session.raw(), "web");
            virDomainCheckpointPtr one
                = virDomainCheckpointCreateXML(domain, "<domaincheckpoint><name>backup-1</name></domaincheckpoint>", 0);
            const bool good = one != nullptr;
            if (one) {
                virDomainCheckpointFree(one);
            }
            virDomainFree(domain);
            return good ? Outcome{} : Outcome(Error{});
        });
        QVERIFY(made.has_value());
        QCOMPARE(count(), 1);
    }

    /// One that were left out would have its files taken for nobody's.
    void tooManyAreAnError()
    {
        QString many;
        for (int i = 0; i < 501; ++i) {
            many += snapshot(u"s%1"_s.arg(i), m_other, u"/images/f%1"_s.arg(i), u"/images/o%1"_s.arg(i),
                             u"/images/m%1"_s.arg(i));
        }
        QVERIFY(open(guest(u"other"_s, m_other, u"/images/now"_s, many)));
        const QUuid other(m_other);
        const auto all = ask<QList<Snapshot>>(
            [other](Session &session, const CallContext &) { return listSnapshots(session, other); });
        QVERIFY(!all.has_value());
        QVERIFY2(all.error().message.contains(u"500"_s), qPrintable(all.error().message));
        const auto users = ask<DiskUsers>(
            [](Session &session, const CallContext &context) { return readDiskUsers(session, {}, context); });
        QVERIFY(!users.has_value());
    }
};

QTEST_GUILESS_MAIN(TestSnapshotUsers)
#include "tst_snapshotusers.moc"
