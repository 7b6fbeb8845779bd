// SPDX-License-Identifier: GPL-3.0-or-later
// The volumes of a pool as rows: random histories, and what can be deleted together.
#include "models/itemmodels/volumemodel.h"
#include "models/itemmodels/volumemodelfilter.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

VolumeRow row(const QString &name, quint64 capacity = 1000, quint64 allocation = 500)
{
    VolumeRow row;
    row.info.pool = u"default"_s;
    row.info.name = name;
    row.info.path = u"/images/"_s + name;
    row.info.format = u"qcow2"_s;
    row.info.capacity = {capacity};
    row.info.allocation = {allocation};
    row.usageKnown = true;
    return row;
}

StorageMap::User user(const QString &name)
{
    StorageMap::User user;
    user.guest = QUuid::createUuid();
    user.name = name;
    user.target = u"vda"_s;
    return user;
}

int columnOf(const char *key)
{
    const auto columns = VolumeModel::columns();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QLatin1StringView(columns[i].key) == QLatin1StringView(key)) {
            return int(i);
        }
    }
    return -1;
}

} // namespace

class TestVolumeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistories()
    {
        QRandomGenerator random(20261121);
        VolumeModel model;
        VolumeModelFilter filter;
        filter.setSourceModel(&model);
        filter.sort(2, Qt::DescendingOrder);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QHash<QString, QPersistentModelIndex> kept;
        for (int step = 0; step < 800; ++step) {
            QList<VolumeRow> rows;
            QSet<QString> names;
            for (int i = 0; i < 30; ++i) {
                if (random.bounded(3) > 0) {
                    VolumeRow one = row(u"v%1"_s.arg(i), 1000 + random.bounded(3), random.bounded(1000));
                    one.orphan = random.bounded(2) == 0;
                    rows.append(one);
                    names.insert(one.info.name);
                }
            }
            std::shuffle(rows.begin(), rows.end(), random);
            QHash<QString, VolumeRow> wanted;
            for (const VolumeRow &one : std::as_const(rows)) {
                wanted.insert(one.info.name, one);
            }
            if (!rows.isEmpty() && random.bounded(4) == 0) {
                rows.append(row(rows.first().info.name, 77)); // a host that lists one twice
            }
            model.setRows(rows);
            QCOMPARE(model.rowCount(), int(names.size()));
            for (auto it = kept.cbegin(); it != kept.cend(); ++it) {
                QCOMPARE(it->isValid(), names.contains(it.key()));
                if (it->isValid()) {
                    QCOMPARE(it->data(VolumeModel::NameRole).toString(), it.key());
                }
            }
            kept.clear();
            for (const QString &name : std::as_const(names)) {
                const QModelIndex index = model.indexOf(name);
                QCOMPARE(index.data(VolumeModel::NameRole).toString(), name);
                QCOMPARE(*model.find(name), wanted.value(name));
                kept.insert(name, index);
            }
            filter.setOrphansOnly(random.bounded(5) == 0);
            filter.setQuery(random.bounded(3) == 0 ? u"v1"_s : QString());
        }
        QCOMPARE(resets.count(), 0);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void onlyWhatChangedIsTold()
    {
        VolumeModel model;
        QList<VolumeRow> rows{row(u"a"_s), row(u"b"_s), row(u"c"_s)};
        model.setRows(rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        model.setRows(rows);
        QCOMPARE(changes.count(), 0);
        rows[1].info.allocation = {800};
        model.setRows(rows);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        QCOMPARE(inserts.count(), 0);
    }

    void words()
    {
        VolumeModel model;
        VolumeRow base = row(u"base.qcow2"_s, 1ULL << 30, 1ULL << 29);
        base.children = {{u"default"_s, u"x.qcow2"_s}, {u"other"_s, u"y.qcow2"_s}};
        base.guests = {user(u"web"_s), user(u"web"_s), user(u"db"_s)};
        VolumeRow child = row(u"x.qcow2"_s);
        child.info.backingPath = u"/images/base.qcow2"_s;
        child.info.changed = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        VolumeRow unknown = row(u"z.raw"_s, 0, 0);
        unknown.usageKnown = false;
        unknown.trouble = u"Its base is missing."_s;
        model.setRows({base, child, unknown});
        const auto text
            = [&model](int row, const char *key) { return model.index(row, columnOf(key)).data().toString(); };
        QCOMPARE(text(0, "users"), u"web, db"_s);
        QCOMPARE(text(1, "users"), u"–"_s);
        QCOMPARE(text(2, "users"), QString()); // not known is not nobody
        QVERIFY(text(0, "base").contains(u'2'));
        QCOMPARE(text(1, "base"), u"Upon base.qcow2"_s);
        QVERIFY(!text(1, "changed").isEmpty() && text(0, "changed").isEmpty());
        QCOMPARE(model.index(0, columnOf("allocated")).data(VolumeModel::FractionRole).toDouble(), 0.5);
        QVERIFY(!model.index(2, columnOf("allocated")).data(VolumeModel::FractionRole).isValid());
        QVERIFY(model.index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"Its base is missing."_s));
        QVERIFY(model.index(0, 0).data(VolumeModel::SearchRole).toString().contains(u"y.qcow2"_s));
    }

    void hostileNamesStayPlain()
    {
        VolumeModel model;
        model.setRows({row(u"<b>x</b>\nnext"_s)});
        QCOMPARE(model.index(0, 0).data().toString(), u"<b>x</b> next"_s);
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QCOMPARE(model.index(0, 0).data(VolumeModel::NameRole).toString(), u"<b>x</b>\nnext"_s);
    }

    void deletesChainsOnlyWhole()
    {
        VolumeRow base = row(u"base"_s);
        VolumeRow middle = row(u"middle"_s);
        VolumeRow top = row(u"top"_s);
        base.children = {middle.ref()};
        middle.children = {top.ref()};
        QCOMPARE(deletableVolumes({base}), QList<VolumeRef>());
        QCOMPARE(deletableVolumes({base, top}), QList<VolumeRef>{top.ref()});
        QCOMPARE(deletableVolumes({base, middle, top}).size(), 3);
        top.guests = {user(u"web"_s)};
        QCOMPARE(deletableVolumes({base, middle, top}), QList<VolumeRef>());
        top.guests.clear();
        top.usageKnown = false;
        QCOMPARE(deletableVolumes({base, middle, top}), QList<VolumeRef>());
    }
};

QTEST_GUILESS_MAIN(TestVolumeModel)
#include "tst_volumemodel.moc"
