// SPDX-License-Identifier: GPL-3.0-or-later
// A Connection against libvirt's test driver: everything but the wire is real.
#include "models/actions/domainactions.h"
#include "models/connection/connection.h"
#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/core/job.h"
#include "models/itemmodels/guestmodel.h"
#include "models/libvirt/domaincalls.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

/// A host file for the test driver with `count` running guests; each connection to it has a world of its own, while
/// test:///default is one for the whole process.
QString writeHost(const QTemporaryDir &dir, int count)
{
    QFile file(dir.filePath(u"host.xml"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("<node><cpu><mhz>6000</mhz><model>i986</model><active>8</active><nodes>2</nodes><sockets>2</sockets>"
               "<cores>2</cores><threads>1</threads></cpu><memory>8192000</memory>");
    for (int i = 1; i <= count; ++i) {
        file.write(QStringLiteral("<domain type='test'><name>guest-%1</name><memory>262144</memory><vcpu>2</vcpu>"
                                  "<os><type>hvm</type></os></domain>")
                       .arg(i, 4, 10, QChar(u'0'))
                       .toUtf8());
    }
    file.write("</node>");
    return u"test://"_s + file.fileName();
}

ConnectionConfig configOf(const QString &uri)
{
    return {{QUuid::createUuid()}, uri, {}, true, false};
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsAndFollowsEvents()
    {
        const QTemporaryDir dir;
        Connection connection(configOf(writeHost(dir, 1)));
        QVERIFY(connection.isSimulated());
        QSignalSpy complete(&connection, &Connection::listCompleted);
        connection.open();
        QVERIFY(complete.wait(10'000));
        QCOMPARE(connection.state(), Connection::State::Connected);
        QVERIFY(connection.hostInfo().isLocal); // at once: a wizard opened now must not take it for a remote one
        const Inventory::Domain *test = connection.inventory()->findByName(u"guest-0001"_s);
        QVERIFY(test);
        QCOMPARE(test->info.state, DomainState::Running);
        QVERIFY(test->info.persistent);
        QCOMPARE(connection.inventory()->activeCount(), 1);
        QTRY_VERIFY(connection.hostInfo().memory.value > 0);

        const QUuid uuid = test->info.uuid;
        JobQueue queue;
        const auto act = [&](DomainAction action) {
            Job *job = queue.submit(makeDomainJob(connection, uuid, action));
            return QTest::qWaitFor([job]() { return job->isFinished(); }, 30'000)
                && job->state() == Job::State::Succeeded;
        };
        const auto state = [&]() { return connection.inventory()->find(uuid)->info.state; };
        QVERIFY(act(DomainAction::Pause));
        QTRY_COMPARE(state(), DomainState::Paused);
        QVERIFY(act(DomainAction::Resume));
        QTRY_COMPARE(state(), DomainState::Running);
        QVERIFY(act(DomainAction::EnableAutostart));
        QTRY_VERIFY(connection.inventory()->find(uuid)->info.autostart);
        QVERIFY(act(DomainAction::Save));
        QTRY_COMPARE(state(), DomainState::Saved);
        QVERIFY(act(DomainAction::Start));
        QTRY_COMPARE(state(), DomainState::Running);
        QVERIFY(act(DomainAction::ForceOff));
        QTRY_COMPARE(state(), DomainState::ShutOff);
        Job *rename = queue.submit(makeRenameJob(connection, uuid, u"renamed"_s));
        QTRY_VERIFY(rename->isFinished());
        QCOMPARE(rename->state(), Job::State::Succeeded);
        QTRY_VERIFY(connection.inventory()->findByName(u"renamed"_s));
        QTRY_COMPARE(connection.inventory()->size(), 1);
    }

    void deletesAGuest()
    {
        const QTemporaryDir dir;
        Connection connection(configOf(writeHost(dir, 1)));
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        const QUuid uuid = connection.inventory()->findByName(u"guest-0001"_s)->info.uuid;
        std::optional<DeletePlan> plan;
        deliver(planDelete(connection, uuid), this, [&](const Result<DeletePlan> &result) {
            QVERIFY(result.has_value());
            plan = *result;
        });
        QTRY_VERIFY(plan.has_value());
        QCOMPARE(plan->name, u"guest-0001"_s);
        QVERIFY(plan->running);
        JobQueue queue;
        Job *job = queue.submit(makeDeleteJob(connection, *plan, {}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Succeeded);
        QTRY_COMPARE(connection.inventory()->size(), 0);
    }

    void refusesADiskThatTheGuestDoesNotHave()
    {
        const QTemporaryDir dir;
        Connection connection(configOf(writeHost(dir, 1)));
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        DeletePlan plan;
        plan.uuid = connection.inventory()->findByName(u"guest-0001"_s)->info.uuid;
        plan.name = u"test"_s;
        JobQueue queue;
        Job *job = queue.submit(makeDeleteJob(connection, plan, {u"/etc/passwd"_s}));
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(job->error()->kind, ErrorKind::Conflict);
        QVERIFY(connection.inventory()->findByName(u"guest-0001"_s));
    }

    void holdsAThousandGuestsInTwoSignals()
    {
        const QTemporaryDir dir;
        Connection connection(configOf(writeHost(dir, 1000)));
        QSignalSpy added(connection.inventory(), &Inventory::domainsAdded);
        connection.open();
        QTRY_VERIFY_WITH_TIMEOUT(connection.isListComplete(), 30'000);
        QCOMPARE(connection.inventory()->size(), 1000);
        QCOMPARE(added.size(), 1);
    }

    void twentyHostsConnectSideBySide()
    {
        const QTemporaryDir dir;
        const QString uri = writeHost(dir, 250);
        ConnectionRegistry registry(nullptr);
        const GuestModel model(&registry);
        for (int i = 0; i < 20; ++i) {
            registry.add(configOf(uri), false)->open();
        }
        registry.add(configOf(u"qemu+unix:///system?socket=/no/such/socket"_s), false)->open(); // holds nobody up
        const auto listed = [](const auto &host) { return host->isListComplete(); };
        QTRY_COMPARE_WITH_TIMEOUT(std::ranges::count_if(registry.connections(), listed), 20, 30'000);
        QCOMPARE(model.rowCount(), 5000);
        registry.remove(registry.connections().front()->id());
        QCOMPARE(model.rowCount(), 4750);
    }

    void callsWithoutAConnectionFailAsUnreachable()
    {
        Connection connection(configOf(u"test:///default"_s));
        std::optional<Outcome> outcome;
        deliver(connection.run(Lane::General,
                               [](Session &session, const CallContext &) { return startDomain(session, QUuid()); }),
                this, [&](const Outcome &result) { outcome = result; });
        QTRY_VERIFY(outcome.has_value());
        QCOMPARE(outcome->error().kind, ErrorKind::Unreachable);
    }

    void aSlowCallHoldsUpNoOtherThatAUserWaitsFor()
    {
        const QTemporaryDir dir;
        Connection connection(configOf(writeHost(dir, 1)));
        connection.open();
        QTRY_VERIFY(connection.isListComplete());
        std::promise<void> gate;
        const std::shared_future<void> opened = gate.get_future().share();
        bool slow = false;
        bool quick = false;
        deliver(connection.run(Lane::Interactive,
                               [opened](Session &, const CallContext &) {
                                   opened.wait_for(std::chrono::seconds(20));
                                   return Outcome{};
                               }),
                this, [&](const Outcome &) { slow = true; });
        deliver(connection.run(Lane::Interactive, [](Session &, const CallContext &) { return Outcome{}; }), this,
                [&](const Outcome &) { quick = true; });
        QTRY_VERIFY(quick);
        QVERIFY(!slow);
        gate.set_value();
        QTRY_VERIFY(slow);
    }

    void saysWhyItCannotConnect()
    {
        Connection connection(configOf(u"test:///no/such/file.xml"_s));
        connection.open();
        QTRY_COMPARE(connection.state(), Connection::State::Failed);
        QVERIFY(connection.lastError());
        QVERIFY(!connection.lastError()->detail.isEmpty());
    }

    void retriesAHostThatIsNotThere()
    {
        Connection connection(configOf(u"qemu+unix:///system?socket=/no/such/socket"_s));
        connection.open();
        QTRY_COMPARE(connection.state(), Connection::State::Reconnecting);
        QCOMPARE(connection.lastError()->kind, ErrorKind::Unreachable);
        QVERIFY(connection.nextAttempt().isValid());
        connection.close();
        QCOMPARE(connection.state(), Connection::State::Disconnected);
    }

    void canBeDestroyedAtAnyMoment()
    {
        const QTemporaryDir dir;
        const QString uri = writeHost(dir, 50);
        for (int i = 0; i < 30; ++i) {
            auto connection = std::make_unique<Connection>(configOf(uri));
            connection->open();
            QTest::qWait(i % 10);
            if (i % 3 == 0) {
                connection->close();
            }
        }
        QVERIFY(Executor::waitForAll(std::chrono::seconds(10)));
    }

    void registryKeepsOrderAndFinds()
    {
        ConnectionRegistry registry(nullptr);
        Connection *a = registry.add(configOf(u"test:///default"_s));
        Connection *b = registry.add({{}, u"qemu:///system"_s, u"kvm"_s, false, true}, false);
        QVERIFY(!b->id().isNull());
        QCOMPARE(registry.find(b->id()), b);
        QCOMPARE(registry.findByUri(u" test:///default "_s), a);
        QCOMPARE(b->displayName(), u"kvm"_s);
        // Hosts behind others have addresses that others may have, too.
        ConnectionConfig behind = configOf(u"qemu+ssh://kvm/system"_s);
        behind.jumpHosts = u"gate"_s;
        Connection *c = registry.add(behind);
        QCOMPARE(registry.findByUri(behind.uri), c);
        Connection *d = registry.add(configOf(behind.uri));
        QCOMPARE(registry.findByUri(behind.uri), d);
        registry.remove(d->id());
        registry.remove(c->id());
        QCOMPARE(registry.findByUri(behind.uri), nullptr);
        QSignalSpy removed(&registry, &ConnectionRegistry::removed);
        registry.remove(a->id());
        QCOMPARE(removed.size(), 1);
        QCOMPARE(registry.connections().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
