// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks on virtual networks against libvirt's test driver.
#include "models/connection/connection.h"
#include "models/connection/hostobjects.h"
#include "models/libvirt/networkverbs.h"
#include "models/libvirt/session.h"
#include "models/networks/leases.h"
#include "models/networks/networkjobs.h"
#include "models/networks/networkusers.h"
#include "models/networks/speccheck.h"
#include "models/xml/networkspecxml.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <libvirt/libvirt.h>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

class TestNetworkJobs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;

    template <class T>
    Result<T> waited(QFuture<Result<T>> future)
    {
        return QTest::qWaitFor([&]() { return future.isFinished(); }, 20'000) ? future.result() : Result<T>(Error{});
    }
    template <class Fn>
    auto call(Fn fn)
    {
        return waited(m_host->run(Lane::General, [fn](Session &session, const CallContext &) { return fn(session); }));
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return QTest::qWaitFor([job]() { return job->isFinished(); }, 20'000) ? job : nullptr;
    }
    bool succeeds(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        if (job && job->error()) {
            qWarning("%s | %s", qUtf8Printable(job->error()->message), qUtf8Printable(job->error()->detail));
        }
        return job && job->state() == Job::State::Succeeded;
    }
    Error failure(std::unique_ptr<Job> made)
    {
        const Job *job = run(std::move(made));
        return job && job->state() == Job::State::Failed && job->error() ? *job->error() : Error{};
    }
    QList<NetworkState> networks()
    {
        const auto states = call([](Session &session) { return readNetworkStates(session); });
        if (!states.has_value()) {
            qWarning("%s", qUtf8Printable(states.error().detail));
        }
        return states.value_or(QList<NetworkState>{});
    }
    NetworkState network(const QString &name)
    {
        const auto all = networks();
        const auto found = std::ranges::find(all, name, &NetworkState::name);
        return found == all.end() ? NetworkState{} : *found;
    }
    QUuid idOf(const QString &name)
    {
        const auto spec = readNetworkSpec(network(name).xml);
        return spec.has_value() ? spec->uuid : QUuid();
    }
    LoadedNetwork loaded(const QString &name)
    {
        return waited(loadNetwork(*m_host, idOf(name))).value_or(LoadedNetwork{});
    }
    NetworkFacts facts() { return waited(loadNetworkFacts(*m_host)).value_or(NetworkFacts{}); }
    NetworkSpec wanted(const QString &name)
    {
        NetworkSpec spec = suggestNetwork(NetworkSpec::Kind::Nat, facts());
        spec.name = name;
        return spec;
    }
    /// A step at the end that fails, after doing something: all before it is undone.
    void failAtTheEnd(Job &job, std::function<Outcome(Session &)> before = {})
    {
        Job::Step step;
        step.text = u"failing"_s;
        step.run = [this, before](const CallContext &context) {
            return m_host->run(
                Lane::General,
                [before](Session &session, const CallContext &) {
                    const Outcome done = before ? before(session) : Outcome{};
                    return done.has_value() ? Outcome(Error{ErrorKind::Io, 0, u"wanted"_s, {}}) : done;
                },
                context);
        };
        job.addStep(step);
    }

private Q_SLOTS:
    void init()
    {
        QFile file(m_dir.filePath(u"host.xml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(
            "<node><memory>8192000</memory><network><name>office</name><forward mode='nat'/><bridge name='virbr1'/>"
            "<ip address='192.168.123.1' netmask='255.255.255.0'><dhcp><range start='192.168.123.10' "
            "end='192.168.123.99'/></dhcp></ip></network>"
            "<network><name>cards</name><forward mode='hostdev'><pf dev='eth7'/></forward></network>"
            "<interface type='ethernet' name='eth1'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:ff'/>"
            "<mtu size='1492'/><protocol family='ipv4'><ip address='192.168.0.5' prefix='24'/></protocol></interface>"
            "<domain type='test'><name>web</name><memory>262144</memory><os><type>hvm</type></os><devices>"
            "<interface type='network'><mac address='52:54:00:AA:00:01'/><source network='office'/></interface>"
            "</devices></domain></node>");
        file.close();
        m_host = std::make_unique<Connection>(
            ConnectionConfig{{QUuid::createUuid()}, u"test://"_s + file.fileName(), {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(10'000));
    }

    void cleanup()
    {
        m_queue.clearFinished();
        m_host.reset();
    }

    void knowsTheHost()
    {
        const NetworkFacts known = facts();
        QCOMPARE(known.networks.size(), 1);
        QCOMPARE(known.networks[0].name, u"office"_s);
        QVERIFY(known.active.contains(known.networks[0].uuid));
        QCOMPARE(known.otherNetworks, QStringList{u"cards"_s});
        QVERIFY(known.interfaces.contains(u"eth1"_s));
        QVERIFY(!known.routesKnown); // a simulated host has no shell
        QVERIFY(std::ranges::any_of(known.hostSubnets,
                                    [](const TakenSubnet &taken) { return taken.address == "192.168.0.5"_L1; }));
        QCOMPARE(known.guestMacs.value(u"52:54:00:aa:00:01"_s), u"web"_s);
        QVERIFY(known.isDefaultMissing());
    }

    void makesStartsStopsAndDeletesNetworks()
    {
        NetworkSpec spec = wanted(u"more"_s);
        QVERIFY(succeeds(makeCreateNetworkJob(*m_host, spec)));
        NetworkState made = network(u"more"_s);
        QVERIFY(made.active && made.autostart && made.persistent);
        const QUuid id = idOf(u"more"_s);
        QVERIFY(succeeds(makeAutostartNetworkJob(*m_host, id, u"more"_s, false)));
        QVERIFY(!network(u"more"_s).autostart);
        QVERIFY(succeeds(makeStopNetworkJob(*m_host, id, u"more"_s)));
        QVERIFY(!network(u"more"_s).active);
        QVERIFY(succeeds(makeStopNetworkJob(*m_host, id, u"more"_s))); // has happened already
        QVERIFY(succeeds(makeStartNetworkJob(*m_host, id, u"more"_s)));
        QVERIFY(network(u"more"_s).active);
        QVERIFY(succeeds(makeRestartNetworkJob(*m_host, id, u"more"_s)));
        QVERIFY(network(u"more"_s).active);
        QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, id, u"more"_s, {})));
        QVERIFY(network(u"more"_s).name.isEmpty());
        QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, id, u"more"_s, {}))); // gone: by somebody else
        QCOMPARE(failure(makeStartNetworkJob(*m_host, id, u"more"_s)).message,
                 u"The network more could not be started. It is gone."_s);
    }

    void theListFollows()
    {
        m_host->objects()->watch(HostObjectKind::Networks, true);
        auto *store = m_host->objects()->store(HostObjectKind::Networks);
        QTRY_VERIFY(m_host->objects()->isListed(HostObjectKind::Networks));
        QVERIFY(succeeds(makeAutostartNetworkJob(*m_host, idOf(u"office"_s), u"office"_s, true)));
        QTRY_VERIFY([&]() {
            const auto *info = store->find(u"office"_s);
            return info && std::get<NetworkInfo>(info->object).autostart;
        }());
        m_host->objects()->watch(HostObjectKind::Networks, false);
    }

    void aFailedCreationLeavesNothing()
    {
        NetworkSpec spec = wanted(u"office"_s); // taken meanwhile
        const QString before = network(u"office"_s).xml;
        const Error error = failure(makeCreateNetworkJob(*m_host, spec));
        QVERIFY2(error.message.startsWith(u"The network office could not be made."_s), qPrintable(error.message));
        QCOMPARE(network(u"office"_s).xml, before);
        QCOMPARE(networks().size(), 2);
    }

    void usersAreNamed()
    {
        const auto users = waited(networkUsers(*m_host, idOf(u"office"_s))).value_or(QList<NetworkUser>{});
        QCOMPARE(users.size(), 1);
        QCOMPARE(users[0].name, u"web"_s);
        QVERIFY(users[0].running && users[0].pluggedNow);
        QCOMPARE(users[0].macs, QStringList{u"52:54:00:aa:00:01"_s});
        const QUuid id = idOf(u"office"_s);
        const Error error = failure(makeDeleteNetworkJob(*m_host, id, u"office"_s, {}));
        QCOMPARE(error.kind, ErrorKind::Conflict);
        QVERIFY(error.message.contains(u"(web)"_s));
        QVERIFY(network(u"office"_s).active);
        QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, id, u"office"_s, {users[0].uuid}))); // the user knew
        QVERIFY(network(u"office"_s).name.isEmpty());
    }

    void changesWhatRunsAndWhatIsStored()
    {
        const LoadedNetwork before = loaded(u"office"_s);
        QVERIFY(before.active && before.running);
        NetworkSpec after = before.spec;
        after.v4->ranges = {{u"192.168.123.20"_s, u"192.168.123.80"_s}};
        after.v4->reservations = {{u"52:54:00:AA:00:01"_s, u"web"_s, u"192.168.123.200"_s}};
        after.autostart = true;
        QVERIFY(succeeds(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false)));
        const LoadedNetwork now = loaded(u"office"_s);
        QCOMPARE(now.spec.v4->ranges, after.v4->ranges);
        QCOMPARE(now.running->v4->ranges, after.v4->ranges);
        QCOMPARE(now.running->v4->reservations.value(0).mac, u"52:54:00:aa:00:01"_s);
        QVERIFY(now.spec.autostart);
        // The same dialog again, which was filled before: somebody else was faster.
        const Error error = failure(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false));
        QCOMPARE(error.kind, ErrorKind::Conflict);
    }

    /// The driver shows a new definition only of a network that does not run.
    void whatSomebodyElseStoredIsNotUndone()
    {
        const QUuid id = idOf(u"office"_s);
        QVERIFY(succeeds(makeStopNetworkJob(*m_host, id, u"office"_s)));
        const LoadedNetwork before = loaded(u"office"_s);
        NetworkSpec after = before.spec;
        after.domain = u"ours.test"_s;
        auto made = makeEditNetworkJob(*m_host, before.xml, before.spec, after, false);
        failAtTheEnd(*made);
        Job *job = run(std::move(made));
        QVERIFY(job && job->state() == Job::State::Failed && job->leftovers().isEmpty());
        QCOMPARE(network(u"office"_s).xml, before.xml);

        made = makeEditNetworkJob(*m_host, before.xml, before.spec, after, false);
        failAtTheEnd(*made, [id](Session &session) -> Outcome {
            const auto now = readNetworkState(session, id);
            if (!now.has_value() || !now->xml.contains("ours.test"_L1)) {
                return Error{ErrorKind::NotFound, 0, u"not stored"_s, {}};
            }
            return redefineNetwork(session, id, now->xml, QString(now->xml).replace("ours.test"_L1, "theirs.test"_L1));
        });
        job = run(std::move(made));
        QVERIFY(job && job->state() == Job::State::Failed);
        QCOMPARE(job->error()->message, u"wanted"_s);
        QCOMPARE(job->leftovers().size(), 1);
        QCOMPARE(job->leftovers()[0].kind, ErrorKind::Conflict);
        QCOMPARE(loaded(u"office"_s).spec.domain, u"theirs.test"_s);
    }

    void whatNeedsARestartWaitsOrGetsOne()
    {
        const LoadedNetwork before = loaded(u"office"_s);
        NetworkSpec after = before.spec;
        after.domain = u"office.test"_s;
        Job *job = run(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(job->successNote().contains(u"started anew"_s));
        QVERIFY(loaded(u"office"_s).running->domain.isEmpty());
        // The driver shows one definition only, and forgets the other: what becomes of it is seen in the lab.
        const LoadedNetwork now = loaded(u"office"_s);
        job = run(makeEditNetworkJob(*m_host, now.xml, now.spec, after, true));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(job->successNote().isEmpty());
        QVERIFY(loaded(u"office"_s).active);
    }

    /// The network must run again with what it had: an undoing stops it, before the former definition starts it.
    void anUndoneRestartRestartsAgain()
    {
        QStringList seen; // told on another thread
        QMutex mutex;
        std::pair<QStringList *, QMutex *> log{&seen, &mutex};
        const auto registered = call([&log](Session &session) -> Result<int> {
            const virConnectNetworkEventLifecycleCallback told
                = [](virConnectPtr, virNetworkPtr, int event, int, void *opaque) {
                      const auto &[events, guard] = *static_cast<std::pair<QStringList *, QMutex *> *>(opaque);
                      const QMutexLocker lock(guard);
                      events->append(event == VIR_NETWORK_EVENT_STARTED       ? u"started"_s
                                         : event == VIR_NETWORK_EVENT_STOPPED ? u"stopped"_s
                                                                              : u"other"_s);
                  };
            const int id = virConnectNetworkEventRegisterAny(session.raw(), nullptr, VIR_NETWORK_EVENT_ID_LIFECYCLE,
                                                             VIR_NETWORK_EVENT_CALLBACK(told), &log, nullptr);
            return id >= 0 ? Result<int>(id) : Result<int>(Error{});
        });
        QVERIFY(registered.has_value());
        const LoadedNetwork before = loaded(u"office"_s);
        NetworkSpec after = before.spec;
        after.domain = u"office.test"_s;
        auto made = makeEditNetworkJob(*m_host, before.xml, before.spec, after, true);
        failAtTheEnd(*made);
        const Job *job = run(std::move(made));
        QVERIFY(job && job->state() == Job::State::Failed && job->leftovers().isEmpty());
        const auto runs = [&]() {
            const QMutexLocker lock(&mutex);
            return seen.filter(QRegularExpression(u"started|stopped"_s));
        };
        QTRY_COMPARE(runs(), (QStringList{u"stopped"_s, u"started"_s, u"stopped"_s, u"started"_s}));
        QVERIFY(network(u"office"_s).active);
        QVERIFY(call([id = *registered](Session &session) -> Result<int> {
                    return virConnectNetworkEventDeregisterAny(session.raw(), id);
                }).has_value());
    }

    void reservations()
    {
        const QUuid id = idOf(u"office"_s);
        const auto job = [&](std::optional<DhcpReservation> before, std::optional<DhcpReservation> after) {
            return makeReservationJob(*m_host, id, u"office"_s, before, after);
        };
        const DhcpReservation one{u"52:54:00:aa:00:01"_s, u"web"_s, u"192.168.123.200"_s};
        const DhcpReservation moved{u"52:54:00:aa:00:01"_s, u"web"_s, u"192.168.123.201"_s};
        const DhcpReservation two{u"52:54:00:AA:00:02"_s, QString(), u"192.168.123.200"_s};
        QVERIFY(succeeds(job({}, one)));
        QVERIFY(succeeds(job({}, one))); // it is there
        QCOMPARE(loaded(u"office"_s).running->v4->reservations, QList<DhcpReservation>{one});
        QCOMPARE(loaded(u"office"_s).spec.v4->reservations, QList<DhcpReservation>{one});
        QCOMPARE(failure(job({}, two)).kind, ErrorKind::Conflict);
        QCOMPARE(failure(job({}, moved)).kind, ErrorKind::Conflict); // the MAC has one
        QVERIFY(succeeds(job(one, moved)));
        QCOMPARE(loaded(u"office"_s).running->v4->reservations, QList<DhcpReservation>{moved});
        QCOMPARE(failure(job(one, two)).kind, ErrorKind::Conflict); // gone meanwhile
        QVERIFY(succeeds(job({}, two)));
        QCOMPARE(failure(job({}, DhcpReservation{u"52:54:00:aa:00:03"_s, {}, u"10.0.0.1"_s})).kind, ErrorKind::Invalid);
        QVERIFY(succeeds(job(moved, {})));
        QVERIFY(succeeds(job(moved, {}))); // gone already
        QCOMPARE(loaded(u"office"_s).running->v4->reservations.size(), 1);
    }

    void fixedNames()
    {
        const QUuid id = idOf(u"office"_s);
        const DnsHost files{u"192.168.123.5"_s, {u"files"_s, u"nas"_s}};
        const DnsHost changed{u"192.168.123.5"_s, {u"files"_s}};
        const auto job = [&](std::optional<DnsHost> before, std::optional<DnsHost> after) {
            return makeDnsHostJob(*m_host, id, u"office"_s, before, after);
        };
        QVERIFY(succeeds(job({}, files)));
        QCOMPARE(loaded(u"office"_s).spec.dnsHosts, QList<DnsHost>{files});
        QCOMPARE(failure(job({}, changed)).kind, ErrorKind::Conflict);
        QVERIFY(succeeds(job(files, changed)));
        QCOMPARE(loaded(u"office"_s).running->dnsHosts, QList<DnsHost>{changed});
        QVERIFY(succeeds(job(changed, {})));
        QVERIFY(loaded(u"office"_s).running->dnsHosts.isEmpty());
    }

    /// The test driver has no leases: the reason is told, and nothing is asked when nobody watches.
    void leasesTellWhyThereAreNone()
    {
        NetworkLeases leases(*m_host, idOf(u"office"_s));
        QSignalSpy changed(&leases, &NetworkLeases::changed);
        leases.watch(true);
        QTRY_VERIFY(leases.error());
        QCOMPARE(leases.error()->kind, ErrorKind::Unsupported);
        leases.watch(false);
        QVERIFY(!leases.isLoaded());
    }
};

QTEST_GUILESS_MAIN(TestNetworkJobs)
#include "tst_networkjobs.moc"
