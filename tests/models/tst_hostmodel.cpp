// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts and their groups in the sidebar's model: whatever is added, removed, renamed and moved, the rows are what the
// registry says, persistent indexes follow, and the model never resets.
#include "models/itemmodels/guestfilter.h"
#include "models/itemmodels/guestmodel.h"
#include "models/itemmodels/hostmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

Connection *addHost(ConnectionRegistry &registry, const QString &name, const QString &group = {})
{
    return registry.add({{}, u"test:///default"_s, name, false, false, group}, false);
}

/// The model as text: "Hosts(a,b) Rack(c)".
QString shown(const HostModel &model)
{
    QStringList parts;
    for (int row = 1; row < model.rowCount(); ++row) {
        const QModelIndex heading = model.index(row, 0);
        QStringList hosts;
        for (int i = 0; i < model.rowCount(heading); ++i) {
            hosts << model.index(i, 0, heading).data().toString();
        }
        parts << u"%1(%2)"_s.arg(heading.data().toString(), hosts.join(u','));
    }
    return parts.join(u' ');
}

QString expected(const ConnectionRegistry &registry)
{
    std::map<QString, QStringList> groups{{QString(), {}}};
    for (const auto &connection : registry.connections()) {
        groups[connection->config().group] << connection->displayName();
    }
    QStringList parts;
    for (const auto &[name, hosts] : groups) {
        parts << u"%1(%2)"_s.arg(name.isEmpty() ? u"Hosts"_s : name, hosts.join(u','));
    }
    return parts.join(u' ');
}

} // namespace

class TestHostModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsComeAndGo()
    {
        ConnectionRegistry registry(nullptr);
        Connection *a = addHost(registry, u"a"_s, u"Rack"_s);
        HostModel model(&registry);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(shown(model), u"Hosts() Rack(a)"_s);
        Connection *b = addHost(registry, u"b"_s);
        addHost(registry, u"c"_s, u"attic"_s);
        QCOMPARE(shown(model), u"Hosts(b) attic(c) Rack(a)"_s);
        ConnectionConfig config = b->config();
        config.group = u"Rack"_s;
        registry.update(config);
        QCOMPARE(shown(model), u"Hosts() attic(c) Rack(a,b)"_s);
        config = a->config();
        config.group = u"attic"_s;
        registry.update(config);
        QCOMPARE(shown(model), u"Hosts() attic(a,c) Rack(b)"_s); // in the registry's order, as after a new start
        registry.remove(b->id());
        QCOMPARE(shown(model), u"Hosts() attic(a,c)"_s);
        QVERIFY(!model.groupIndex(u"Rack"_s).isValid());
        const QModelIndex attic = model.groupIndex(u"attic"_s);
        QCOMPARE(attic.data(HostModel::KindRole).toInt(), int(HostModel::Kind::Group));
        QCOMPARE(attic.data(HostModel::GroupRole).toString(), u"attic"_s);
        QVERIFY(attic.data(Qt::AccessibleTextRole).toString().contains(u"attic"_s));
        QVERIFY(!model.hostsIndex().data(HostModel::GroupRole).isValid());
        QVERIFY(model.flags(attic).testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.flags(model.hostsIndex()).testFlag(Qt::ItemIsSelectable));
    }

    void randomHistories()
    {
        QRandomGenerator random(20260104);
        const QStringList names{QString(), QString(), u"Attic"_s, u"Lab"_s, u"Rack 1"_s, u"Rack 2"_s};
        ConnectionRegistry registry(nullptr);
        HostModel model(&registry);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        QHash<ConnectionId, QPersistentModelIndex> kept;
        for (int step = 0; step < 1500; ++step) {
            const auto count = int(registry.connections().size());
            const QString group = names.at(random.bounded(int(names.size())));
            const int what = random.bounded(6);
            if (count == 0 || (what == 0 && count < 20)) {
                const Connection *made = addHost(registry, u"host-%1"_s.arg(step), group);
                kept.insert(made->id(), model.indexOf(made->id()));
            } else {
                Connection *host = registry.connections().at(size_t(random.bounded(count))).get();
                if (what == 1) {
                    kept.remove(host->id());
                    registry.remove(host->id());
                } else if (what == 2) {
                    DomainInfo info;
                    info.uuid = QUuid::createUuidV5(QUuid(), QByteArray::number(random.bounded(5)));
                    info.state = random.bounded(2) ? DomainState::Running : DomainState::ShutOff;
                    host->inventory()->apply(info);
                } else {
                    ConnectionConfig config = host->config();
                    config.group = group;
                    registry.update(config);
                }
            }
            QCOMPARE(shown(model), expected(registry));
            for (const auto &connection : registry.connections()) {
                // A selection stays on its host, wherever it moves.
                QCOMPARE(QModelIndex(kept.value(connection->id())), model.indexOf(connection->id()));
                QCOMPARE(model.indexOf(connection->id()).data(HostModel::ConnectionIdRole).value<ConnectionId>(),
                         connection->id());
            }
        }
        QCOMPARE(resets.size(), 0);
        QCOMPARE(layouts.size(), 0);
    }

    void countsOfGroups()
    {
        ConnectionRegistry registry(nullptr);
        HostModel model(&registry);
        GuestModel guests(&registry);
        GuestFilter filter;
        filter.setSourceModel(&guests);
        for (int i = 0; i < 3; ++i) {
            Connection *host = addHost(registry, u"h%1"_s.arg(i), i < 2 ? u"Rack"_s : u"Lab"_s);
            DomainInfo info;
            info.uuid = QUuid::createUuid();
            info.name = u"guest-%1"_s.arg(i);
            info.state = i == 0 ? DomainState::Running : DomainState::ShutOff;
            host->inventory()->apply(info);
        }
        QCOMPARE(model.groupIndex(u"Rack"_s).data(HostModel::CountRole).toInt(), 2);
        QCOMPARE(model.groupIndex(u"Rack"_s).data(HostModel::ActiveCountRole).toInt(), 1);
        filter.setGroup(u"Rack"_s);
        QCOMPARE(filter.rowCount(), 2);
        // A host that joins the group brings its guests along.
        ConnectionConfig config = registry.connections().back()->config();
        config.group = u"Rack"_s;
        registry.update(config);
        QCOMPARE(filter.rowCount(), 3);
        filter.setGroup(std::nullopt);
        QCOMPARE(filter.rowCount(), 3);
    }

    void statesInWords()
    {
        ConnectionRegistry registry(nullptr);
        Connection *host = addHost(registry, u"h"_s);
        HostModel model(&registry);
        QCOMPARE(model.indexOf(host->id()).data(HostModel::StateTextRole).toString(), u"Not connected"_s);
        for (const auto state :
             {Connection::State::Disconnected, Connection::State::Connecting, Connection::State::Connected,
              Connection::State::Reconnecting, Connection::State::Failed}) {
            QVERIFY(!HostModel::stateText(state).isEmpty());
        }
        host->open();
        QVERIFY(!model.indexOf(host->id()).data(HostModel::StateTextRole).toString().isEmpty());
        QTRY_VERIFY(host->isListComplete());
        QCOMPARE(model.indexOf(host->id()).data(HostModel::StateTextRole).toString(), QString());
        QVERIFY(model.indexOf(host->id()).data(Qt::AccessibleTextRole).toString().contains(u"Connected"_s));
    }

    void reconnectingTellsSinceWhenAndWhenNext()
    {
        ConnectionRegistry registry(nullptr);
        ConnectionConfig config;
        config.uri = u"qemu+tcp://127.0.0.1:1/system"_s; // nobody listens
        Connection *host = registry.add(config, false);
        HostModel model(&registry);
        GuestModel guests(&registry);
        DomainInfo info;
        info.uuid = QUuid::createUuid();
        info.name = u"g"_s;
        info.state = DomainState::Running;
        host->inventory()->apply(info);
        host->open();
        QTRY_COMPARE(host->state(), Connection::State::Reconnecting);
        const QString tip = model.indexOf(host->id()).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"Since"_s) && tip.contains(u"next try"_s), qPrintable(tip));
        // Its guests stay, and say by word as well as by colour that this is old.
        const QModelIndex state = guests.index(0, GuestModel::StateColumn);
        QVERIFY(state.data(GuestModel::StaleRole).toBool());
        QCOMPARE(state.data().toString(), u"Running (last seen)"_s);
        QVERIFY(state.data(Qt::AccessibleTextRole).toString().contains(u"last seen"_s));
        QVERIFY(!state.data(Qt::ToolTipRole).toString().isEmpty());
        host->close();
    }
};

QTEST_GUILESS_MAIN(TestHostModel)
#include "tst_hostmodel.moc"
