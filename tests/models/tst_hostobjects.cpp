// SPDX-License-Identifier: GPL-3.0-or-later
// Pools, networks, interfaces and devices: random histories of the model, and a host that others change meanwhile.
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/itemmodels/hostobjectfilter.h"
#include "models/itemmodels/hostobjectmodel.h"

#include <libvirt/libvirt.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto pools = HostObjectKind::Pools;
constexpr auto networks = HostObjectKind::Networks;

ConnectionConfig simulated()
{
    return {{QUuid::createUuid()}, u"test:///default"_s, {}, true, false};
}

DeviceInfo device(int number)
{
    DeviceInfo info;
    info.name = u"pci_%1"_s.arg(number);
    return info;
}

/// Another administrator: test:///default is one host for the whole process.
class Other
{
public:
    Other()
        : m_connection(virConnectOpen("test:///default"))
    {
    }
    ~Other() { virConnectClose(m_connection); }
    Other(const Other &) = delete;
    Other &operator=(const Other &) = delete;
    virConnectPtr raw() const { return m_connection; }

    bool startNetwork(const char *name)
    {
        const QByteArray xml = QByteArray("<network><name>") + name
            + "</name><forward mode='route'/><bridge name='virbr77'/><ip address='10.7.0.1' prefix='16'/></network>";
        virNetworkPtr network = virNetworkCreateXML(m_connection, xml.constData());
        return network && virNetworkFree(network) == 0;
    }
    bool stopNetwork(const char *name)
    {
        virNetworkPtr network = virNetworkLookupByName(m_connection, name);
        return network && virNetworkDestroy(network) == 0 && virNetworkFree(network) == 0;
    }
    bool definePool(const char *name)
    {
        const QByteArray xml
            = QByteArray("<pool type='dir'><name>") + name + "</name><target><path>/nowhere</path></target></pool>";
        virStoragePoolPtr pool = virStoragePoolDefineXML(m_connection, xml.constData(), 0);
        return pool && virStoragePoolFree(pool) == 0;
    }
    bool startPool(const char *name)
    {
        virStoragePoolPtr pool = virStoragePoolLookupByName(m_connection, name);
        return pool && virStoragePoolCreate(pool, 0) == 0 && virStoragePoolFree(pool) == 0;
    }
    bool removePool(const char *name)
    {
        virStoragePoolPtr pool = virStoragePoolLookupByName(m_connection, name);
        return pool && virStoragePoolDestroy(pool) == 0 && virStoragePoolUndefine(pool) == 0
            && virStoragePoolFree(pool) == 0;
    }

private:
    virConnectPtr m_connection;
};

/// Waits until nothing more is asked.
bool settled(const HostObjects &objects)
{
    quint64 before = 0;
    do {
        before = objects.requests();
        QTest::qWait(250);
    } while (objects.requests() != before);
    return true;
}

} // namespace

class TestHostObjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistories()
    {
        QRandomGenerator random(20260202);
        HostObjectStore store(HostObjectKind::Devices);
        HostObjectModel model(&store, nullptr);
        HostObjectFilter filter;
        filter.setSourceModel(&model);
        filter.sort(1, Qt::DescendingOrder);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 600; ++step) {
            switch (random.bounded(6)) {
            case 0: {
                QList<HostObject> all;
                for (int i = 0; i < 25; ++i) {
                    if (random.bounded(2)) {
                        DeviceInfo info = device(i);
                        info.active = random.bounded(2);
                        all.append(info);
                    }
                }
                all += all.mid(0, 2); // a host that lists one twice
                store.applyList(all);
                break;
            }
            case 1:
            case 2:
            case 3: {
                DeviceInfo info = device(random.bounded(25));
                info.capability = random.bounded(2) ? u"pci"_s : u"net"_s;
                store.applyDefinition(info);
                break;
            }
            case 4:
                store.remove(device(random.bounded(25)).name);
                break;
            default:
                if (random.bounded(20) == 0) {
                    store.clear();
                }
                filter.setCategory(random.bounded(3) == 0 ? u"pci"_s : QString());
            }
            QCOMPARE(model.rowCount(), int(store.size()));
            for (const QString &name : store.entries().keys()) {
                const QModelIndex index = model.indexOf(name);
                QVERIFY(index.isValid());
                QCOMPARE(model.nameAt(index.row()), name);
                QCOMPARE(index.data(HostObjectModel::NameRole).toString(), name);
            }
        }
        QCOMPARE(resets.size(), 0);
    }

    void keepsWhatOnlyListsTell()
    {
        HostObjectStore store(networks);
        NetworkInfo listed;
        listed.name = u"n"_s;
        listed.active = true;
        listed.autostart = true;
        listed.persistent = false;
        QCOMPARE(store.applyList({listed}), QStringList{u"n"_s});
        NetworkInfo read;
        read.name = u"n"_s;
        read.bridge = u"br0"_s;
        store.applyDefinition(read);
        const auto &now = std::get<NetworkInfo>(store.find(u"n"_s)->object);
        QVERIFY(now.active && now.autostart && !now.persistent);
        QCOMPARE(now.bridge, u"br0"_s);
        QSignalSpy changed(&store, &HostObjectStore::changed);
        QCOMPARE(store.applyList({listed}), QStringList());
        store.applyDefinition(read);
        QCOMPARE(changed.size(), 0); // nothing new, nothing said
        listed.active = false;
        QCOMPARE(store.applyList({listed}), QStringList{u"n"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(std::get<NetworkInfo>(store.find(u"n"_s)->object).bridge, u"br0"_s);
    }

    void followsWhatOthersDo()
    {
        Connection connection(simulated());
        HostObjects *objects = connection.objects();
        HostObjectModel model(objects->store(networks), objects);
        objects->watch(networks, true);
        objects->watch(pools, true);
        QCOMPARE(objects->requests(), 0U);
        connection.open();
        QTRY_VERIFY(objects->isListed(networks) && objects->isListed(pools));
        QTRY_VERIFY(model.indexOf(u"default"_s).data(HostObjectModel::CompleteRole).toBool());
        const auto network = [&](const char *name) {
            const HostObject *object = model.object(QString::fromLatin1(name));
            return object ? std::get<NetworkInfo>(*object) : NetworkInfo();
        };
        QVERIFY(network("default").active);
        QTRY_VERIFY(objects->store(pools)->find(u"default-pool"_s));
        QTRY_VERIFY(objects->store(pools)->find(u"default-pool"_s)->complete);
        QVERIFY(std::get<PoolInfo>(objects->store(pools)->find(u"default-pool"_s)->object).volumes >= 0);

        Other other;
        QVERIFY(other.startNetwork("elsewhere"));
        QTRY_COMPARE(network("elsewhere").bridge, u"virbr77"_s);
        QVERIFY(network("elsewhere").active);
        QVERIFY(!network("elsewhere").persistent);
        QVERIFY(other.stopNetwork("elsewhere"));
        QTRY_VERIFY(!model.object(u"elsewhere"_s));

        QVERIFY(other.definePool("elsewhere"));
        const auto pool = [&]() { return objects->store(pools)->find(u"elsewhere"_s); };
        QTRY_VERIFY(pool() && pool()->complete);
        QVERIFY(!isActive(pool()->object));
        QVERIFY(other.startPool("elsewhere"));
        QTRY_VERIFY(isActive(pool()->object));
        QVERIFY(other.removePool("elsewhere"));
        QTRY_VERIFY(!pool());
        // All that was asked: no kind that nobody watches.
        QVERIFY(!objects->isListed(HostObjectKind::Devices));
        QVERIFY(!objects->isListed(HostObjectKind::Interfaces));
    }

    void asksNothingWhileNobodyWatches()
    {
        Connection connection(simulated());
        HostObjects *objects = connection.objects();
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        connection.refresh();
        QVERIFY(settled(*objects));
        QCOMPARE(objects->requests(), 0U);

        objects->watch(networks, true);
        QTRY_VERIFY(objects->isListed(networks));
        QVERIFY(settled(*objects));
        QCOMPARE(objects->requests(), quint64(1 + objects->store(networks)->size())); // a list, and each one once
        objects->watch(networks, false);
        const quint64 before = objects->requests();
        Other other;
        QVERIFY(other.startNetwork("unseen"));
        connection.refresh();
        QVERIFY(settled(*objects));
        QCOMPARE(objects->requests(), before);
        QVERIFY(!objects->store(networks)->find(u"unseen"_s));
        objects->watch(networks, true);
        QTRY_VERIFY(objects->store(networks)->find(u"unseen"_s));
        QVERIFY(settled(*objects));

        // Looking away and back costs nothing where events tell; a flood of them is read a few times.
        const quint64 calm = objects->requests();
        objects->watch(networks, false);
        objects->watch(networks, true);
        QVERIFY(settled(*objects));
        QCOMPARE(objects->requests(), calm);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(other.stopNetwork("unseen"));
            QVERIFY(other.startNetwork("unseen"));
        }
        QVERIFY(settled(*objects));
        QVERIFY2(objects->requests() - calm <= 10, qPrintable(QString::number(objects->requests() - calm)));
        QVERIFY(other.stopNetwork("unseen"));
        QTRY_VERIFY(!objects->store(networks)->find(u"unseen"_s));
        objects->watch(networks, false);
    }

    void readsInterfacesAnewWhenShownAgain()
    {
        Connection connection(simulated());
        HostObjects *objects = connection.objects();
        connection.open();
        constexpr auto kind = HostObjectKind::Interfaces;
        objects->watch(kind, true);
        QTRY_VERIFY(objects->isListed(kind));
        QTRY_VERIFY(objects->store(kind)->find(u"eth1"_s) && objects->store(kind)->find(u"eth1"_s)->complete);
        QVERIFY(settled(*objects));
        const quint64 before = objects->requests();
        objects->watch(kind, false);
        objects->watch(kind, true);
        QTRY_COMPARE(objects->requests(), before + 1 + quint64(objects->store(kind)->size()));
        objects->watch(kind, false);
    }

    void readsDevicesAndTheirDefinitions()
    {
        Connection connection(simulated());
        HostObjects *objects = connection.objects();
        connection.open();
        constexpr auto kind = HostObjectKind::Devices;
        objects->watch(kind, true);
        QTRY_VERIFY(objects->store(kind)->find(u"computer"_s) && objects->store(kind)->find(u"computer"_s)->complete);
        QCOMPARE(std::get<DeviceInfo>(objects->store(kind)->find(u"computer"_s)->object).capability, u"system"_s);
        QVERIFY(std::get<DeviceInfo>(objects->store(kind)->find(u"computer"_s)->object).active);
        const QFuture<Result<QString>> xml = objects->definition(kind, u"computer"_s);
        QTRY_VERIFY(xml.isFinished());
        QVERIFY(xml.result().has_value() && xml.result()->contains("<name>computer</name>"_L1));
        const QFuture<Result<QString>> none = objects->definition(kind, u"nothing"_s);
        QTRY_VERIFY(none.isFinished());
        QVERIFY(!none.result().has_value());
        objects->watch(kind, false);
    }

    void forgetsWithTheHostAndStartsAnew()
    {
        Connection connection(simulated());
        HostObjects *objects = connection.objects();
        HostObjectModel model(objects->store(networks), objects);
        objects->watch(networks, true);
        connection.open();
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(!model.index(0, 0).data(HostObjectModel::StaleRole).toBool());
        connection.close(); // the user's wish: the list goes, as that of the guests does
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!objects->isListed(networks));
        connection.open();
        QTRY_VERIFY(model.rowCount() > 0);
        Other other;
        QVERIFY(other.startNetwork("second")); // events of the new connection
        QTRY_VERIFY(model.object(u"second"_s));
        QVERIFY(other.stopNetwork("second"));
        QTRY_VERIFY(!model.object(u"second"_s));
        objects->watch(networks, false);
    }

    void modelOutlivesTheHost()
    {
        auto connection = std::make_unique<Connection>(simulated());
        HostObjects *objects = connection->objects();
        HostObjectModel model(objects->store(networks), objects);
        objects->watch(networks, true);
        connection->open();
        QTRY_VERIFY(model.rowCount() > 0);
        connection.reset();
        QCOMPARE(model.rowCount(), 0);
    }

    void cleanupTestCase()
    {
        // Each registration of events holds its connection open until it is taken back.
        QVERIFY(Executor::waitForAll(std::chrono::seconds(10)));
    }
};

QTEST_GUILESS_MAIN(TestHostObjects)
#include "tst_hostobjects.moc"
