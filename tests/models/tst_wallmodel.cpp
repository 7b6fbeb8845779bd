// SPDX-License-Identifier: GPL-3.0-or-later
// Which guests are on the wall, through random histories.
#include "models/connection/connectionregistry.h"
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/wallmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

DomainInfo guest(int number, DomainState state = DomainState::Running)
{
    DomainInfo info;
    info.uuid = QUuid::createUuidV5(QUuid(), QByteArray::number(number));
    info.name = u"guest-%1"_s.arg(number);
    info.state = state;
    return info;
}

} // namespace

class TestWallModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistories()
    {
        QRandomGenerator random(20260102);
        ConnectionRegistry registry(nullptr);
        GuestModel model(&registry);
        GuestFilter filter;
        filter.setSourceModel(&model);
        filter.sort(GuestModel::StateColumn, Qt::DescendingOrder); // the table's order is not the wall's
        WallModel wall(&filter);
        const QAbstractItemModelTester tester(&wall, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&wall, &QAbstractItemModel::modelReset);
        Connection *host = registry.add({{}, u"test:///default"_s, u"host"_s, false, false}, false);
        for (int step = 0; step < 500; ++step) {
            Inventory *inventory = host->inventory();
            const int number = random.bounded(30);
            if (random.bounded(4) == 0) {
                inventory->remove(guest(number).uuid);
            } else {
                inventory->apply(guest(number, DomainState(random.bounded(int(DomainState::Suspended) + 1))));
            }
            if (step % 50 == 0) {
                filter.setQuery(step % 100 == 0 ? u"guest-1"_s : QString());
            }
            int expected = 0;
            for (const Inventory::Domain &domain : inventory->domains()) {
                expected += isActive(domain.info.state) && domain.info.name.contains(filter.query()) ? 1 : 0;
            }
            QCOMPARE(wall.rowCount(), expected);
            for (int row = 1; row < wall.rowCount(); ++row) {
                QVERIFY(GuestFilter::compareNatural(wall.index(row - 1, 0).data().toString(),
                                                    wall.index(row, 0).data().toString())
                        < 0);
            }
        }
        QCOMPARE(resets.size(), 0);
    }

    void speaksOfGuestAndHost()
    {
        ConnectionRegistry registry(nullptr);
        Connection *host = registry.add({{}, u"test:///default"_s, u"kvm-a"_s, false, false}, false);
        host->inventory()->applyAll({guest(2, DomainState::Paused), guest(10), guest(1, DomainState::ShutOff)});
        GuestModel model(&registry);
        GuestFilter filter;
        filter.setSourceModel(&model);
        WallModel wall(&filter);
        QCOMPARE(wall.rowCount(), 2);
        QCOMPARE(wall.guestAt(0), (DomainId{host->id(), guest(2).uuid}));
        QCOMPARE(wall.indexOf({host->id(), guest(10).uuid}).row(), 1);
        QVERIFY(!wall.indexOf({host->id(), guest(1).uuid}).isValid());
        QCOMPARE(wall.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"guest-2, Paused, on kvm-a"_s);
        QCOMPARE(wall.index(0, 0).data(WallModel::HostNameRole).toString(), u"kvm-a"_s);
        filter.setHost(ConnectionId{QUuid::createUuid()});
        QCOMPARE(wall.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWallModel)
#include "tst_wallmodel.moc"
