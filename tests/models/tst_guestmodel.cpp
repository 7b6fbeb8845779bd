// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories of several hosts: whatever happens, the rows are exactly the guests, and the model never resets.
#include "models/connection/connectionregistry.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

DomainInfo guest(int number)
{
    DomainInfo info;
    info.uuid = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    info.name = u"guest-%1"_s.arg(number);
    info.state = number % 3 == 0 ? DomainState::Running : DomainState::ShutOff;
    info.memory = mebi(quint64(number) + 1);
    return info;
}

/// Every row is a known guest, every known guest has one row, and the index finds it.
void compare(const GuestModel &model, const ConnectionRegistry &registry)
{
    qsizetype expected = 0;
    for (const auto &connection : registry.connections()) {
        for (const QUuid &uuid : connection->inventory()->domains().keys()) {
            const QModelIndex index = model.indexOf({connection->id(), uuid});
            QVERIFY(index.isValid());
            QCOMPARE(model.domainAt(index.row()), (DomainId{connection->id(), uuid}));
            QCOMPARE(index.data().toString(), connection->inventory()->find(uuid)->info.name);
            ++expected;
        }
    }
    QCOMPARE(model.rowCount(), int(expected));
}

} // namespace

class TestGuestModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistories()
    {
        QRandomGenerator random(20260101);
        ConnectionRegistry registry(nullptr);
        GuestModel model(&registry);
        GuestFilter filter;
        filter.setSourceModel(&model);
        filter.sort(GuestModel::NameColumn);
        HostModel hosts(&registry);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester hostTester(&hosts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int step = 0; step < 400; ++step) {
            if (registry.connections().size() < 3 && random.bounded(10) == 0) {
                registry.add({{}, u"test:///default"_s, u"host-%1"_s.arg(step), false, false}, false);
            }
            if (registry.connections().empty()) {
                continue;
            }
            const auto at = size_t(random.bounded(int(registry.connections().size())));
            Inventory *inventory = registry.connections().at(at)->inventory();
            switch (random.bounded(8)) {
            case 0: {
                std::vector<DomainInfo> all;
                for (int i = 0; i < 30; ++i) {
                    if (random.bounded(2)) {
                        all.push_back(guest(i));
                    }
                }
                inventory->applyAll(all);
                break;
            }
            case 1:
            case 2:
            case 3: {
                DomainInfo info = guest(random.bounded(30));
                info.state = DomainState(random.bounded(int(DomainState::Suspended) + 1));
                inventory->apply(info);
                break;
            }
            case 4:
            case 5:
                inventory->remove(guest(random.bounded(30)).uuid);
                break;
            case 6:
                inventory->setDetails(guest(random.bounded(30)).uuid, std::make_shared<DomainDetails>());
                break;
            default:
                if (random.bounded(12) == 0) {
                    registry.remove(registry.connections().at(at)->id());
                }
            }
            compare(model, registry);
            QCOMPARE(filter.rowCount(), model.rowCount());
        }
        QCOMPARE(resets.size(), 0);
    }

    void activeCountIsTrue()
    {
        Inventory inventory({QUuid::createUuid()});
        inventory.applyAll({guest(0), guest(1), guest(3)});
        QCOMPARE(inventory.activeCount(), 2);
        DomainInfo off = guest(0);
        off.state = DomainState::ShutOff;
        inventory.apply(off);
        QCOMPARE(inventory.activeCount(), 1);
        inventory.remove(guest(3).uuid);
        QCOMPARE(inventory.activeCount(), 0);
    }

    void searchUnderstandsKeys()
    {
        ConnectionRegistry registry(nullptr);
        Connection *host = registry.add({{}, u"test:///default"_s, u"Kvm-A"_s, false, false}, false);
        host->inventory()->applyAll({guest(0), guest(1), guest(2), guest(12)});
        auto details = std::make_shared<DomainDetails>();
        details->title = u"Wiki"_s;
        details->osName = u"debian11"_s;
        details->tags = {u"lab"_s};
        details->addresses = {u"10.0.0.7"_s};
        host->inventory()->setDetails(guest(0).uuid, details);
        GuestModel model(&registry);
        GuestFilter filter;
        filter.setSourceModel(&model);
        const auto rows = [&](const QString &query) {
            filter.setQuery(query);
            return filter.rowCount();
        };
        QCOMPARE(rows(u""_s), 4);
        QCOMPARE(rows(u"guest-1"_s), 2);
        QCOMPARE(rows(u"WIKI"_s), 1);
        QCOMPARE(rows(u"10.0.0"_s), 1);
        QCOMPARE(rows(u"ip:10.0 state:running"_s), 1);
        QCOMPARE(rows(u"state:running"_s), 2);
        QCOMPARE(rows(u"state:off"_s), 2);
        QCOMPARE(rows(u"os:debian tag:lab host:kvm-a"_s), 1);
        QCOMPARE(rows(u"host:kvm-b"_s), 0);
        filter.setQuery({});
        filter.setHost(ConnectionId{QUuid::createUuid()});
        QCOMPARE(filter.rowCount(), 0);
        filter.setHost({});
        QCOMPARE(filter.rowCount(), 4);
    }

    void sortsAsPeopleCount()
    {
        QVERIFY(GuestFilter::compareNatural(u"web-9"_s, u"web-10"_s) < 0);
        QVERIFY(GuestFilter::compareNatural(u"Web"_s, u"web-1"_s) < 0);
        QVERIFY(GuestFilter::compareNatural(u"a007"_s, u"a7"_s) != 0);
        QCOMPARE(GuestFilter::compareNatural(u"x"_s, u"x"_s), 0);
        QVERIFY(GuestFilter::compareNatural(u"99999999999999999999998"_s, u"99999999999999999999999"_s) < 0);
    }

    void everyColumnHasAKeyATitleAndSaysItself()
    {
        ConnectionRegistry registry(nullptr);
        Connection *host = registry.add({{}, u"test:///default"_s, {}, false, false}, false);
        host->inventory()->apply(guest(0));
        const GuestModel model(&registry);
        QSet<QString> keys;
        for (int column = 0; column < GuestModel::ColumnCount; ++column) {
            keys.insert(GuestModel::columnKey(GuestModel::Column(column)));
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        QCOMPARE(keys.size(), int(GuestModel::ColumnCount));
        for (int state = 0; state <= int(DomainState::Suspended); ++state) {
            QVERIFY(!GuestModel::stateText(DomainState(state)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestGuestModel)
#include "tst_guestmodel.moc"
