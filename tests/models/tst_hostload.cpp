// SPDX-License-Identifier: GPL-3.0-or-later
// How busy a host is, computed from what libvirt counts; and that nobody is asked while nobody looks.
#include "models/connection/connection.h"
#include "models/doctor/hostfacts.h"
#include "models/doctor/hostsystem.h"
#include "models/libvirt/eventloop.h"
#include "models/stats/hostload.h"

#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

ConnectionConfig simulated()
{
    ConnectionConfig config;
    config.id = {QUuid::createUuid()};
    config.uri = u"test:///default"_s;
    return config;
}

} // namespace

class TestHostLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void busyIsAShareOfTheTimeInBetween_data()
    {
        QTest::addColumn<quint64>("busy");
        QTest::addColumn<quint64>("idle");
        QTest::addColumn<float>("share");
        QTest::newRow("half") << quint64(1500) << quint64(2500) << 0.5F;
        QTest::newRow("idle") << quint64(1000) << quint64(9000) << 0.0F;
        QTest::newRow("full") << quint64(4000) << quint64(2000) << 1.0F;
        QTest::newRow("no time") << quint64(1000) << quint64(2000) << -1.0F;
        QTest::newRow("idle stepped back") << quint64(1100) << quint64(1999) << 1.0F;
        QTest::newRow("counts anew") << quint64(0) << quint64(0) << -1.0F;
    }

    void busyIsAShareOfTheTimeInBetween()
    {
        QFETCH(quint64, busy);
        QFETCH(quint64, idle);
        HostCpuTimes before;
        before.busy = 1000;
        before.idle = 2000;
        HostCpuTimes now;
        now.busy = busy;
        now.idle = idle;
        QTEST(HostLoad::busy(before, now), "share");
    }

    void cacheIsNotUsedMemory()
    {
        QCOMPARE(HostLoad::used({{1000}, {200}, {50}, {350}}).value, quint64(400));
        QCOMPARE(HostLoad::used({{1000}, {900}, {200}, {350}}).value, quint64(0)); // never below
        QCOMPARE(HostLoad::used({}).value, quint64(0));
    }

    /// The simulated host counts, but its time stands still.
    void askedWhileConnectedAndWatched()
    {
        Connection connection(simulated());
        HostLoad load(&connection);
        load.setWatched(true);
        QCOMPARE(load.readings(), 0); // nobody there yet
        connection.open();
        QTRY_COMPARE(load.readings(), 1);
        QTRY_VERIFY(load.readings() >= 2);
        const int readings = load.readings();
        load.setWatched(false);
        load.setWatched(true); // shown and hidden in turn adds no calls
        QCOMPARE(load.readings(), readings);
        QVERIFY(load.cpu().isEmpty());
        connection.close();
        QVERIFY(load.memory().isEmpty());
        connection.open();
        QTRY_COMPARE(load.readings(), readings + 1);
    }

    void nobodyLooksNobodyAsks()
    {
        Connection connection(simulated());
        HostLoad load(&connection);
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        QTRY_VERIFY(!connection.hostInfo().hostName.isEmpty());
        QCOMPARE(load.readings(), 0);
    }

    void theConnectionMayGoFirst()
    {
        auto connection = std::make_unique<Connection>(simulated());
        HostLoad load(connection.get());
        connection->open();
        QTRY_VERIFY(connection->isListComplete());
        load.setWatched(true);
        connection.reset();
        load.setWatched(false);
        load.setWatched(true);
        QVERIFY(load.cpu().isEmpty());
    }

    void whatTheProbeSaysOfTheSystem()
    {
        const QDateTime now(QDate(2024, 5, 1), QTime(12, 0), Qt::UTC);
        const HostFacts facts = parseProbe("probe=1\nkernel=6.1.0-18-amd64\nuptime=90061\nos.PRETTY_NAME=\"Debian\"\n"
                                           "nested=N\ndmi.sys_vendor=Dell Inc.\ndmi.product_name=R640\nend=1\n");
        const HostSystem system = hostSystem(facts, now);
        QCOMPARE(system.kernel, u"6.1.0-18-amd64"_s);
        QCOMPARE(system.osName, u"Debian"_s);
        QCOMPARE(system.machine, u"Dell Inc. R640"_s);
        QCOMPARE(system.nested, std::optional(false));
        QCOMPARE(system.upSince, now.addSecs(-90061));
    }

    void anUptimeMustBeOne_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"", "-5", "x", "99999999999999999999", "9999999999999"}) {
            QTest::newRow(value) << QByteArray(value);
        }
    }

    void anUptimeMustBeOne()
    {
        QFETCH(QByteArray, value);
        const HostFacts facts = parseProbe("probe=1\nuptime=" + value + "\nend=1\n");
        QCOMPARE(facts.uptime, qint64(-1));
        const HostSystem system = hostSystem(facts, QDateTime::currentDateTimeUtc());
        QVERIFY(!system.upSince.isValid() && !system.nested);
    }

    void thisMachineTells()
    {
        const QFuture<Result<HostSystem>> future = readLocalSystem(QSysInfo::machineHostName() + u".example.org"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        const Result<HostSystem> system = future.result();
        QVERIFY(system.has_value());
        QVERIFY(!system->kernel.isEmpty());
        QVERIFY(system->upSince.isValid() && system->upSince < QDateTime::currentDateTimeUtc());
    }

    void aSocketOfAnotherMachineIsNotThisOne()
    {
        const QFuture<Result<HostSystem>> future = readLocalSystem(u"kvm-elsewhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY(!future.result().has_value());
    }
};

QTEST_GUILESS_MAIN(TestHostLoad)
#include "tst_hostload.moc"
