// SPDX-License-Identifier: GPL-3.0-or-later
// Virtual networks on a real libvirtd, with guests that get addresses and reach, or do not reach, each other, the host
// and the outside; what is done to a network reaches the guests in it.
#include "models/connection/connection.h"
#include "models/libvirt/networkverbs.h"
#include "models/networks/leases.h"
#include "models/networks/networkjobs.h"
#include "models/networks/networkusers.h"
#include "models/networks/speccheck.h"
#include "models/xml/networkspecxml.h"
#include "tests/integration/cutproxy.h"
#include "tests/integration/lab.h"
#include "tests/integration/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace guestdeck;
using namespace Qt::StringLiterals;

namespace
{

using Kind = NetworkSpec::Kind;

/// Runs a shell line on the host; what it printed, or a null string when it failed.
QString onHost(const QString &line)
{
    return lab::output({u"exec"_s, u"1"_s, u"sh"_s, u"-c"_s, line});
}

/// "10.91.<n>.<last>"
QString at(int n, int last)
{
    return u"10.91.%1.%2"_s.arg(n).arg(last);
}

} // namespace

Q_DECLARE_METATYPE(guestdeck::lab::CutProxy::Where)

class TestLabNetworks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Connection> m_host;
    JobQueue m_queue;
    QString m_uri;

    template <class T>
    Result<T> waited(QFuture<Result<T>> future)
    {
        return lab::waitFor([&]() { return future.isFinished(); }, 60) ? future.result() : Result<T>(Error{});
    }
    Job *run(std::unique_ptr<Job> made)
    {
        Job *job = m_queue.submit(std::move(made));
        return lab::waitFor([job]() { return job->isFinished(); }, 90) ? job : nullptr;
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
        return job && job->state() == Job::State::Failed && job->leftovers().isEmpty() ? job->error().value_or(Error{})
                                                                                       : Error{};
    }
    QUuid idOf(const QString &network) const { return QUuid(lab::virsh(m_uri, {u"net-uuid"_s, network}).trimmed()); }
    QStringList networks() const
    {
        QStringList names = lab::virsh(m_uri, {u"net-list"_s, u"--all"_s, u"--name"_s}).split(u'\n');
        for (QString &name : names) {
            name = name.trimmed();
        }
        names.removeAll(QString());
        names.sort();
        return names;
    }
    LoadedNetwork loaded(const QString &name)
    {
        return waited(loadNetwork(*m_host, idOf(name))).value_or(LoadedNetwork{});
    }
    static NetworkSpec wanted(Kind kind, int n)
    {
        NetworkSpec spec;
        spec.kind = kind;
        spec.name = u"gd%1"_s.arg(n);
        spec.v4 = NetworkSubnet{at(n, 1), 24, {{at(n, 10), at(n, 99)}}, {}};
        return spec;
    }
    /// Runs a shell line in the guest by its agent; what it printed, and null when it failed or there is no answer.
    QString inGuest(const QString &guest, const QString &line) const
    {
        const auto agent = [&](const QJsonObject &command) {
            const QString text = QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact));
            const QString answer = lab::virsh(m_uri, {u"qemu-agent-command"_s, guest, text});
            return QJsonDocument::fromJson(answer.toUtf8()).object().value(u"return"_s).toObject();
        };
        const QJsonObject words{
            {u"path"_s, u"/bin/sh"_s}, {u"arg"_s, QJsonArray{u"-c"_s, line}}, {u"capture-output"_s, true}};
        const QJsonValue pid = agent({{u"execute"_s, u"guest-exec"_s}, {u"arguments"_s, words}}).value(u"pid"_s);
        QJsonObject status;
        const bool ended = pid.isDouble()
            && lab::waitFor(
                               [&]() {
                                   status = agent({{u"execute"_s, u"guest-exec-status"_s},
                                                   {u"arguments"_s, QJsonObject{{u"pid"_s, pid}}}});
                                   return status[u"exited"_s].toBool();
                               },
                               40);
        const QByteArray out = QByteArray::fromBase64(status[u"out-data"_s].toString().toLatin1());
        return ended && status[u"exitcode"_s].toInt() == 0 ? QString::fromUtf8(out.isNull() ? QByteArray("") : out)
                                                           : QString();
    }
    bool reaches(const QString &guest, const QString &address, int seconds = 3) const
    {
        return !inGuest(guest, u"ping -c 1 -W %1 %2"_s.arg(seconds).arg(address)).isNull();
    }
    /// A bridge passes nothing on for the first seconds of a new port.
    bool comesToReach(const QString &guest, const QString &address) const
    {
        return lab::waitFor([&]() { return reaches(guest, address); }, 60);
    }
    bool start(const QString &guest, const QString &network) const
    {
        return lab::run({u"guest"_s, u"1"_s, guest, u"net="_s + network, u"vnc=none"_s, u"mem=128"_s, u"start=1"_s});
    }
    bool isReady(const QString &guest) const
    {
        return lab::run({u"wait-serial"_s, u"1"_s, guest, u"LAB-READY"_s, u"150"_s}, 160);
    }
    QString addressOf(NetworkLeases &leases, const QString &guest) const
    {
        QString address;
        const auto found = [&]() {
            for (const NetworkLease &lease : leases.leases()) {
                if (lease.guestName == guest) {
                    address = lease.address;
                }
            }
            return !address.isEmpty();
        };
        leases.watch(true);
        (void)lab::waitFor(found, 150);
        leases.watch(false);
        return address;
    }
    void clean() const
    {
        lab::run({u"clear"_s, u"1"_s});
        for (const QString &name : networks()) {
            if (name.startsWith(u"gd"_s)) {
                onHost(u"virsh net-destroy %1; virsh net-undefine %1; true"_s.arg(name));
            }
        }
        onHost(u"for l in gd-out gd-lan; do ip link del $l 2>/dev/null; done; true"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_uri = lab::value(u"LAB_LOCAL_URI"_s);
        clean();
        m_host = std::make_unique<Connection>(ConnectionConfig{{QUuid::createUuid()}, m_uri, {}, true, false});
        QSignalSpy complete(m_host.get(), &Connection::listCompleted);
        m_host->open();
        QVERIFY(complete.wait(30'000));
    }

    void cleanupTestCase()
    {
        m_queue.clearFinished();
        m_host.reset();
        clean(); // the lab serves other tests too
        QCOMPARE(networks(), QStringList{u"default"_s});
    }

    /// Over ssh, where the host's own shell tells its routes: what is on them is refused, what is suggested is free.
    void subnetsOfTheHostAreRefused()
    {
        const QString uri = lab::value(u"LAB_SSH_URI"_s);
        QVERIFY(
            lab::run({u"exec"_s, u"2"_s, u"ip"_s, u"route"_s, u"replace"_s, u"10.92.0.0/16"_s, u"dev"_s, u"eth0"_s}));
        {
            lab::Program program(QStringList{uri});
            QVERIFY(program.waitForHosts());
            const auto known = waited(loadNetworkFacts(*program.host(uri)));
            QVERIFY(known.has_value());
            QVERIFY(known->routesKnown);
            const auto refused = [&](const QString &address) {
                NetworkSpec spec = wanted(Kind::Nat, 1);
                spec.v4 = NetworkSubnet{address, 24, {}, {}};
                const auto problems = checkNetworkSpec(spec, *known);
                return hasErrors(problems) ? problems.first().message : QString();
            };
            QVERIFY(refused(u"10.92.7.1"_s).contains(u"10.92.0.0/16"_s));
            QVERIFY(refused(lab::value(u"LAB_LOCAL_ADDR"_s).section(u'.', 0, 2) + u".200"_s).contains(u"eth0"_s));
            QVERIFY(refused(u"192.168.132.9"_s).contains(u"the virtual network default"_s)); // not "the host by virbr0"
            QVERIFY(refused(u"10.93.7.1"_s).isEmpty());
            QVERIFY(known->interfaces.contains(u"virbr0"_s) && !known->bridges.contains(u"virbr0"_s));
            QVERIFY(checkNetworkSpec(suggestNetwork(Kind::Nat, *known), *known).isEmpty());
        }
        QVERIFY(lab::run({u"exec"_s, u"2"_s, u"ip"_s, u"route"_s, u"del"_s, u"10.92.0.0/16"_s, u"dev"_s, u"eth0"_s}));
    }

    /// Two guests for all that follows: one behind NAT, one isolated. They boot at the same time.
    void guestsGetLeases()
    {
        QVERIFY(succeeds(makeCreateNetworkJob(*m_host, wanted(Kind::Nat, 1))));
        QVERIFY(succeeds(makeCreateNetworkJob(*m_host, wanted(Kind::Isolated, 2))));
        QCOMPARE(networks(), (QStringList{u"default"_s, u"gd1"_s, u"gd2"_s}));
        QVERIFY(start(u"gd-one"_s, u"gd1"_s) && start(u"gd-two"_s, u"gd2"_s));
        NetworkLeases nat(*m_host, idOf(u"gd1"_s));
        NetworkLeases isolated(*m_host, idOf(u"gd2"_s));
        const QString one = addressOf(nat, u"gd-one"_s);
        const QString two = addressOf(isolated, u"gd-two"_s);
        QVERIFY2(one.startsWith(u"10.91.1."_s), qPrintable(one));
        QVERIFY2(two.startsWith(u"10.91.2."_s), qPrintable(two));
        QVERIFY(nat.leases().first().expires > QDateTime::currentDateTimeUtc());
        QCOMPARE(nat.leases().first().hostName, u"gd-one"_s);
        QCOMPARE(nat.leases().first().prefix, 24);
        QVERIFY(!nat.leases().first().guest.isNull());
        QVERIFY(isReady(u"gd-one"_s) && isReady(u"gd-two"_s));
    }

    void theyReachWhatTheyShould()
    {
        // The outside: this machine's end of the lab's cable, which knows no way back to the guests.
        const QString outside = lab::value(u"LAB_LOCAL_ADDR"_s).section(u'.', 0, 2) + u".254"_s;
        QVERIFY(reaches(u"gd-one"_s, at(1, 1)));
        QVERIFY(reaches(u"gd-two"_s, at(2, 1)));
        QVERIFY(reaches(u"gd-one"_s, outside)); // translated
        QVERIFY(!reaches(u"gd-two"_s, outside)); // isolated
    }

    void aReservationReachesTheGuest()
    {
        const auto users = waited(networkUsers(*m_host, idOf(u"gd1"_s))).value_or(QList<NetworkUser>{});
        QCOMPARE(users.size(), 1);
        const DhcpReservation reserved{users[0].macs[0], u"gd-one"_s, at(1, 200)};
        Job *job = run(makeReservationJob(*m_host, idOf(u"gd1"_s), u"gd1"_s, {}, reserved));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY2(job->successNote().contains(at(1, 200)), qPrintable(job->successNote())); // it has another one now
        QVERIFY(succeeds(makeDnsHostJob(*m_host, idOf(u"gd1"_s), u"gd1"_s, {},
                                        DnsHost{at(1, 77), {u"printer"_s, u"printer.gd"_s}})));
        // It asks again, as at a restart.
        QVERIFY(!inGuest(u"gd-one"_s,
                         u"killall udhcpc; ip addr flush dev eth0; udhcpc -n -q -i eth0 -t 8 -T 2 -x hostname:gd-one "
                         "-s /etc/udhcpc/default.script"_s)
                     .isNull());
        QVERIFY(inGuest(u"gd-one"_s, u"ip -4 addr show eth0"_s).contains(at(1, 200)));
        QVERIFY(inGuest(u"gd-one"_s, u"nslookup printer %1; true"_s.arg(at(1, 1))).contains(at(1, 77)));
        const LoadedNetwork now = loaded(u"gd1"_s);
        QCOMPARE(now.spec.v4->reservations, QList<DhcpReservation>{reserved});
        QCOMPARE(now.running->v4->reservations, QList<DhcpReservation>{reserved});
    }

    void rangesChangeWithoutARestart()
    {
        const LoadedNetwork before = loaded(u"gd1"_s);
        NetworkSpec after = before.spec;
        after.v4->ranges = {{at(1, 50), at(1, 60)}};
        QVERIFY(succeeds(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false)));
        const LoadedNetwork now = loaded(u"gd1"_s);
        QCOMPARE(now.running->v4->ranges, after.v4->ranges);
        QCOMPARE(now.spec.v4->ranges, after.v4->ranges);
        QVERIFY(reaches(u"gd-one"_s, at(1, 1))); // was not cut off
        QVERIFY(onHost(u"cat /var/lib/libvirt/dnsmasq/gd1.conf"_s).contains(at(1, 50)));
    }

    /// A restart takes the bridge away and makes it anew: the guest must be in it again, and its address work.
    void aRestartPlugsTheGuestsInAgain()
    {
        const LoadedNetwork before = loaded(u"gd1"_s);
        NetworkSpec after = before.spec;
        after.domain = u"gd.test"_s;
        Job *job = run(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QVERIFY(job->successNote().contains(u"started anew"_s));
        const LoadedNetwork waiting = loaded(u"gd1"_s);
        QVERIFY(waiting.running->domain.isEmpty());
        after.domain = u"gd2.test"_s;
        job = run(makeEditNetworkJob(*m_host, waiting.xml, waiting.spec, after, true));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QCOMPARE(job->successNote(), QString());
        QCOMPARE(loaded(u"gd1"_s).running->domain, u"gd2.test"_s);
        QVERIFY(comesToReach(u"gd-one"_s, at(1, 1)));
        QCOMPARE(networks(), (QStringList{u"default"_s, u"gd1"_s, u"gd2"_s})); // nothing is left of the moving
        // Stopped and started: the same.
        QVERIFY(succeeds(makeStopNetworkJob(*m_host, idOf(u"gd1"_s), u"gd1"_s)));
        QVERIFY(!reaches(u"gd-one"_s, at(1, 1), 1));
        QVERIFY(succeeds(makeStartNetworkJob(*m_host, idOf(u"gd1"_s), u"gd1"_s)));
        QVERIFY(comesToReach(u"gd-one"_s, at(1, 1)));
    }

    void anEditThatCannotStartIsTakenBack()
    {
        // The host has the new address on another interface by now, which the form could not know.
        QVERIFY(!onHost(u"ip link add gd-out type bridge && ip addr add 10.91.7.1/24 dev gd-out && "
                        "ip link set gd-out up"_s)
                     .isNull());
        const LoadedNetwork before = loaded(u"gd1"_s);
        NetworkSpec after = before.spec;
        after.v4 = NetworkSubnet{at(7, 1), 24, {}, {}};
        const Error error = failure(makeEditNetworkJob(*m_host, before.xml, before.spec, after, true));
        QVERIFY2(error.message.contains(u"gd-out"_s), qPrintable(error.message + error.detail));
        const LoadedNetwork now = loaded(u"gd1"_s);
        QVERIFY(now.active);
        QCOMPARE(now.xml, before.xml);
        QVERIFY(comesToReach(u"gd-one"_s, at(1, 1)));
        // The same for a new one: nothing is left of it.
        const Error second = failure(makeCreateNetworkJob(*m_host, wanted(Kind::Isolated, 7)));
        QVERIFY2(second.message.contains(u"gd-out"_s), qPrintable(second.message + second.detail));
        QCOMPARE(networks(), (QStringList{u"default"_s, u"gd1"_s, u"gd2"_s}));
        QVERIFY(!onHost(u"ip link del gd-out"_s).isNull());
    }

    /// Something fails after the network runs with the new definition: it runs with the former one again.
    void anEditUndoneAfterItsRestart()
    {
        const LoadedNetwork before = loaded(u"gd1"_s);
        NetworkSpec after = before.spec;
        after.domain = u"undone.test"_s;
        auto made = makeEditNetworkJob(*m_host, before.xml, before.spec, after, true);
        Job::Step step;
        step.run = [this, id = idOf(u"gd1"_s)](const CallContext &context) {
            return m_host->run(
                Lane::General,
                [id](Session &session, const CallContext &) {
                    const auto state = readNetworkState(session, id);
                    const bool runs = state.has_value() && state->liveXml.contains("undone.test"_L1);
                    return Outcome(Error{runs ? ErrorKind::Io : ErrorKind::NotFound, 0, u"wanted"_s, {}});
                },
                context);
        };
        made->addStep(std::move(step));
        const Error error = failure(std::move(made));
        QCOMPARE(error.message, u"wanted"_s);
        QCOMPARE(error.kind, ErrorKind::Io);
        const LoadedNetwork now = loaded(u"gd1"_s);
        QCOMPARE(now.xml, before.xml);
        QVERIFY(now.active);
        QCOMPARE(now.running->domain, before.running->domain);
        QVERIFY(comesToReach(u"gd-one"_s, at(1, 1)));
    }

    /// Without translation the guest's own address goes out, and the outside must know the way back.
    void aRoutedNetworkRoutes()
    {
        const LoadedNetwork before = loaded(u"gd2"_s);
        NetworkSpec after = before.spec;
        after.kind = Kind::Routed;
        QVERIFY(succeeds(makeEditNetworkJob(*m_host, before.xml, before.spec, after, true)));
        QVERIFY(comesToReach(u"gd-two"_s, at(2, 1)));
        // Two routed and translated networks of one host: the guest behind NAT reaches the routed one, and not back.
        const QString two
            = inGuest(u"gd-two"_s, u"ip -4 -o addr show eth0"_s).section(u"inet "_s, 1).section(u'/', 0, 0);
        QVERIFY(two.startsWith(u"10.91.2."_s));
        QVERIFY(comesToReach(u"gd-one"_s, two));
        QVERIFY(!reaches(u"gd-two"_s, at(1, 200)));
    }

    void aChangeBySomebodyElseIsNotLost()
    {
        const LoadedNetwork before = loaded(u"gd2"_s);
        QVERIFY(!lab::virsh(m_uri,
                            {u"net-update"_s, u"gd2"_s, u"add"_s, u"dns-host"_s,
                             u"<host ip='10.91.2.5'><hostname>theirs</hostname></host>"_s, u"--config"_s})
                     .isNull());
        NetworkSpec after = before.spec;
        after.mtu = 1400;
        QCOMPARE(failure(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false)).kind, ErrorKind::Conflict);
        QCOMPARE(loaded(u"gd2"_s).spec.dnsHosts.size(), 1);
        QCOMPARE(loaded(u"gd2"_s).spec.mtu, 0);
        // They meant it for the next start: an entry of ours does not bring it along, nor is it said to wait.
        Job *job = run(makeDnsHostJob(*m_host, idOf(u"gd2"_s), u"gd2"_s, {}, DnsHost{at(2, 6), {u"ours"_s}}));
        QVERIFY(job && job->state() == Job::State::Succeeded);
        QCOMPARE(job->successNote(), QString());
        QVERIFY(succeeds(makeReservationJob(*m_host, idOf(u"gd2"_s), u"gd2"_s, {},
                                            DhcpReservation{u"52:54:00:00:00:97"_s, {}, at(2, 201)})));
        LoadedNetwork now = loaded(u"gd2"_s);
        QCOMPARE(now.running->dnsHosts, (QList<DnsHost>{{at(2, 6), {u"ours"_s}}}));
        QCOMPARE(now.running->v4->reservations.size(), 1);
        QCOMPARE(now.spec.dnsHosts.size(), 2);
        // Their entry, which does not run yet, changed by us: it does then.
        const DnsHost theirs{at(2, 5), {u"theirs"_s}};
        const DnsHost changed{at(2, 5), {u"renamed"_s}};
        QVERIFY(succeeds(makeDnsHostJob(*m_host, idOf(u"gd2"_s), u"gd2"_s, theirs, changed)));
        QVERIFY(loaded(u"gd2"_s).running->dnsHosts.contains(changed));
    }

    void everyKindCanBeMade()
    {
        QVERIFY(!onHost(u"ip link add gd-lan type bridge && ip link set gd-lan up"_s).isNull());
        const NetworkFacts facts = waited(loadNetworkFacts(*m_host)).value_or(NetworkFacts{});
        QVERIFY(facts.networks.size() == 3 && facts.active.size() == 3 && !facts.isDefaultMissing());
        NetworkSpec open = wanted(Kind::Open, 3);
        open.v6 = NetworkSubnet{u"fd00:91:3::1"_s, 64, {{u"fd00:91:3::1000"_s, u"fd00:91:3::ffff"_s}}, {}};
        open.v6->reservations = {{QString(), u"six"_s, u"fd00:91:3::20"_s}};
        NetworkSpec nat = open;
        nat.kind = Kind::Nat;
        nat.name = u"gd4"_s;
        nat.v4 = NetworkSubnet{at(4, 1), 24, {{at(4, 10), at(4, 20)}}, {{u"52:54:00:00:00:99"_s, u"x"_s, at(4, 30)}}};
        nat.v6 = NetworkSubnet{u"fd00:91:4::1"_s, 64, {}, {}};
        nat.domain = u"gd4.test"_s;
        nat.domainLocalOnly = true;
        nat.dnsForwarders = {u"9.9.9.9"_s};
        nat.dnsHosts = {{at(4, 1), {u"gw"_s}}};
        nat.mtu = 1400;
        nat.bridge = u"gdbr4"_s;
        nat.portGroups = {{u"slow"_s, true, {}, 100, 100}};
        NetworkSpec bridge;
        bridge.name = u"gd5"_s;
        bridge.kind = Kind::Bridge;
        bridge.bridge = u"gd-lan"_s;
        NetworkSpec macvtap = bridge;
        macvtap.name = u"gd6"_s;
        macvtap.kind = Kind::Macvtap;
        macvtap.bridge.clear();
        macvtap.device = u"eth0"_s;
        for (const NetworkSpec &spec : {open, nat, bridge, macvtap}) {
            QVERIFY2(!hasErrors(checkNetworkSpec(spec, facts)), qPrintable(spec.name));
            QVERIFY2(succeeds(makeCreateNetworkJob(*m_host, spec)), qPrintable(spec.name));
            LoadedNetwork made = loaded(spec.name);
            QVERIFY(made.active && made.spec.autostart);
            if (spec.bridge.isEmpty()) {
                made.spec.bridge.clear(); // libvirt's choice
            }
            made.spec.uuid = {};
            made.spec.natV6 = spec.natV6;
            QVERIFY2(made.spec == spec, qPrintable(made.xml));
        }
        QVERIFY(loaded(u"gd4"_s).spec.natV6);
        QVERIFY(onHost(u"ip6tables -t nat -S; ip link show gdbr4"_s).contains(u"mtu 1400"_s));
        // Port groups, without a restart.
        const LoadedNetwork before = loaded(u"gd4"_s);
        NetworkSpec after = before.spec;
        after.portGroups = {{u"slow"_s, false, {}, 50, 0}, {u"fast"_s, true, {}, 0, 0}};
        after.v6->ranges = {{u"fd00:91:4::1000"_s, u"fd00:91:4::1fff"_s}};
        QVERIFY(succeeds(makeEditNetworkJob(*m_host, before.xml, before.spec, after, false)));
        QVERIFY(compareNetworks(*loaded(u"gd4"_s).running, after).isEmpty());
    }

    void whatWasCutOffIsSettled_data()
    {
        using Where = lab::CutProxy::Where;
        QTest::addColumn<int>("procedure");
        QTest::addColumn<Where>("where");
        QTest::newRow("define, not arrived") << lab::procedure::NetworkDefine << Where::Request;
        QTest::newRow("define, done") << lab::procedure::NetworkDefine << Where::Answer;
        QTest::newRow("start, done") << lab::procedure::NetworkCreate << Where::Answer;
        QTest::newRow("delete, done") << lab::procedure::NetworkUndefine << Where::Answer;
    }
    /// The link breaks at one exact call: the task ends with the truth, and the network is there once, or not at all.
    void whatWasCutOffIsSettled()
    {
        QFETCH(int, procedure);
        QFETCH(lab::CutProxy::Where, where);
        const QTemporaryDir dir;
        lab::CutProxy proxy(dir.filePath(u"sock"_s), lab::value(u"LAB_LOCAL_SOCKET"_s));
        QVERIFY(proxy.isListening());
        Connection host(ConnectionConfig{{QUuid::createUuid()}, proxy.uri(), {}, true, false});
        QSignalSpy complete(&host, &Connection::listCompleted);
        host.open();
        QVERIFY(complete.wait(30'000));
        NetworkSpec spec = wanted(Kind::Isolated, 8);
        spec.uuid = QUuid::createUuid();
        const bool deletes = procedure == lab::procedure::NetworkUndefine;
        if (deletes) {
            QVERIFY(succeeds(makeCreateNetworkJob(*m_host, spec)));
        }
        proxy.arm(procedure, where);
        Job *job = m_queue.submit(deletes ? makeDeleteNetworkJob(host, spec.uuid, spec.name, {})
                                          : makeCreateNetworkJob(host, spec));
        QVERIFY(lab::waitFor([&]() { return proxy.hasCut(); }, 30));
        proxy.mend();
        QVERIFY(lab::waitFor([job]() { return job->isFinished(); }, 90));
        QCOMPARE(job->state(), Job::State::Succeeded);
        QCOMPARE(networks().contains(spec.name), !deletes);
        if (!deletes) {
            QVERIFY(loaded(spec.name).active);
            QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, spec.uuid, spec.name, {})));
        }
        m_queue.clearFinished();
    }

    void deletingNamesTheGuests()
    {
        const QUuid id = idOf(u"gd1"_s);
        const Error error = failure(makeDeleteNetworkJob(*m_host, id, u"gd1"_s, {}));
        QCOMPARE(error.kind, ErrorKind::Conflict);
        QVERIFY(error.message.contains(u"gd-one"_s));
        QVERIFY(loaded(u"gd1"_s).active);
        const auto users = waited(networkUsers(*m_host, id)).value_or(QList<NetworkUser>{});
        QCOMPARE(users.size(), 1);
        QVERIFY(users[0].running && users[0].pluggedNow);
        QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, id, u"gd1"_s, {users[0].uuid})));
        for (int n = 2; n <= 6; ++n) {
            const QString name = u"gd%1"_s.arg(n);
            const auto known = waited(networkUsers(*m_host, idOf(name))).value_or(QList<NetworkUser>{});
            QVERIFY(succeeds(makeDeleteNetworkJob(*m_host, idOf(name), name,
                                                  known.isEmpty() ? QList<QUuid>{} : QList<QUuid>{known[0].uuid})));
        }
        QCOMPARE(networks(), QStringList{u"default"_s});
    }
};

LAB_TEST_MAIN(TestLabNetworks)
#include "tst_lab_networks.moc"
