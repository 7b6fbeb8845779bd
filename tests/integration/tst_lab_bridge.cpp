// SPDX-License-Identifier: GPL-3.0-or-later
// A bridge over the cable that carries a host's only address, made over that same cable, and all that may go wrong with
// it: with NetworkManager and with ifupdown, on real hosts.
#include "models/actions/hostcommand.h"
#include "models/core/async.h"
#include "models/hostnet/bridgejob.h"
#include "tests/integration/program.h"
#include "tests/support/patience.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace guestdeck;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A login of somebody else's that is there all the time.
class OtherLogin
{
public:
    explicit OtherLogin(const QString &host)
    {
        m_ssh.start(lab::value(u"LAB_SSH_COMMAND"_s),
                    {u"-i"_s, lab::value(u"LAB_SSH_KEY"_s), u"-o"_s, u"BatchMode=yes"_s, u"root@"_s + host, u"cat"_s});
        m_ssh.waitForStarted();
    }
    ~OtherLogin()
    {
        m_ssh.kill();
        m_ssh.waitForFinished();
    }
    bool echoes(const QByteArray &word)
    {
        m_ssh.write(word + '\n');
        return lab::waitFor(
            [&]() {
                m_said += m_ssh.readAllStandardOutput();
                return m_said.contains(word);
            },
            20);
    }

private:
    QProcess m_ssh;
    QByteArray m_said;
};

} // namespace

class TestLabBridge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("SSH_AUTH_SOCK");
        m_uri = lab::value(u"LAB_SSH_URI"_s);
        m_otherUri = lab::value(u"LAB_SSH_URI_1"_s);
        m_address = lab::value(u"LAB_SSH_HOST"_s);
        m_outer = m_address.section(u'.', 0, 2) + u".254"_s;
        QVERIFY(lab::run({u"reset"_s, u"1"_s}));
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        m_program = std::make_unique<lab::Program>(QStringList{m_uri, m_otherUri});
        QVERIFY(m_program->waitForHosts());
    }

    void cleanup()
    {
        lab::Program::keepPicturesOfFailure();
        lab::run({u"link"_s, u"2"_s, u"up"_s}); // what failed may have left it
    }

    void cleanupTestCase()
    {
        m_program.reset();
        lab::run({u"clear"_s, u"2"_s});
        QVERIFY(lab::run({u"reset"_s, u"1"_s}));
        QVERIFY(lab::run({u"reset"_s, u"2"_s}));
    }

    /// On the other host, while everything below happens here; looked at in the end.
    void theRealMinuteBegins()
    {
        QVERIFY(lab::run({u"manager"_s, u"1"_s, u"ifupdown"_s}));
        m_otherFiles = files(1);
        Connection *host = m_program->host(m_otherUri);
        BridgePlan plan = suggested(host);
        QCOMPARE(plan.ports, QStringList{u"eth0"_s});
        plan.v4 = {AddressPlan::Way::Static, {u"10.99.9.9/24"_s}, u"10.99.9.1"_s};
        m_otherBridge = plan.name;
        m_otherBegan = uptime(1);
        m_other = begin(host, plan, 60s);
        QVERIFY(m_other.job);
        QTRY_VERIFY(m_other.trial->state() >= BridgeTrial::State::Trial);
        QTRY_VERIFY(!has(1, u"10.77."_s));
        // The host itself writes down when it is back: nobody may be there to see it.
        QVERIFY(!on(1,
                    {u"sh"_s, u"-c"_s,
                     u"rm -f /run/back-at; setsid sh -c 'until ip -o -4 addr show dev eth0 | grep -q 10.77; do "
                     "sleep 0.3; done; cat /proc/uptime >/run/back-at' </dev/null >/dev/null 2>&1 &"_s})
                     .isNull());
    }

    void aBridgeOverTheOnlyCable_data() { managers(); }

    void aBridgeOverTheOnlyCable()
    {
        QFETCH(QString, manager);
        manage(manager);
        OtherLogin session(m_address);
        QVERIFY(session.echoes("before"));
        Connection *host = m_program->host(m_uri);
        BridgePlan plan = suggested(host);
        plan.libvirtNetwork = u"lab-"_s + manager;
        const int before = lab::output({u"logins"_s, u"2"_s}).section(u'\n', 0, 0).toInt();
        Running running = begin(host, plan, 40s);
        QVERIFY(running.job);
        QVERIFY(ended(running, Job::State::Succeeded));
        QCOMPARE(running.trial->state(), BridgeTrial::State::Kept);
        QVERIFY(session.echoes("after"));
        // Over a login of its own.
        QVERIFY(lab::output({u"logins"_s, u"2"_s}).section(u'\n', 0, 0).toInt() > before);
        QVERIFY(running.job->successNote().contains(m_address));
        QVERIFY(running.job->successNote().contains(u"nmcli"_s) || running.job->successNote().contains(u"+++ "_s));
        QVERIFY(on(2, {u"ip"_s, u"-br"_s, u"addr"_s, u"show"_s, u"dev"_s, plan.name}).contains(m_address));
        QVERIFY(on(2, {u"ip"_s, u"-o"_s, u"link"_s, u"show"_s, u"eth0"_s}).contains(u"master "_s + plan.name));
        QTRY_VERIFY(!on(2, {u"ls"_s, u"/run"_s}).contains(u"guestdeck-net"_s));
        const QString network = lab::virsh(lab::value(u"LAB_SOCKET_URI_2"_s), {u"net-info"_s, plan.libvirtNetwork});
        QVERIFY(network.contains(QRegularExpression(u"Active: +yes"_s)));
        QVERIFY(network.contains(QRegularExpression(u"Autostart: +yes"_s)));
        QVERIFY(network.contains(QRegularExpression(u"Bridge: +"_s + plan.name)));
        if (manager == u"nm") {
            guestGetsAnOuterAddress(plan.libvirtNetwork);
        }
        // It lasts: the manager begins anew with what is on the disk.
        QVERIFY(restartManager(manager, plan.name));
        QTRY_VERIFY(on(2, {u"ip"_s, u"-br"_s, u"addr"_s, u"show"_s, u"dev"_s, plan.name}).contains(m_address));
        for (const char *verb : {"net-destroy", "net-undefine"}) {
            QVERIFY(!lab::virsh(lab::value(u"LAB_SOCKET_URI_2"_s), {QString::fromLatin1(verb), plan.libvirtNetwork})
                         .isNull());
        }
    }

    void aWrongGatewayGoesBack_data() { managers(); }

    void aWrongGatewayGoesBack()
    {
        QFETCH(QString, manager);
        manage(manager);
        const QString old = files(2);
        OtherLogin session(m_address);
        BridgePlan plan = suggested(m_program->host(m_uri));
        plan.v4 = {AddressPlan::Way::Static, {m_address + u"/24"_s}, m_address.section(u'.', 0, 2) + u".99"_s};
        Running running = begin(m_program->host(m_uri), plan, 10s);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->note().contains(u".99"_s)); // it answers, and says what is wrong
        QVERIFY(!running.trial->isAnswering());
        QVERIFY(ended(running, Job::State::Failed));
        QCOMPARE(running.trial->state(), BridgeTrial::State::RolledBack);
        QVERIFY(running.job->error()->message.contains(u".99"_s));
        QVERIFY(running.job->error()->detail.contains(plan.name)); // the plan
        expectOldState(old, plan.name);
        QVERIFY(session.echoes("still here"));
    }

    void theWorkstationIsGone_data() { managers(); }

    void theWorkstationIsGone()
    {
        QFETCH(QString, manager);
        manage(manager);
        const QString old = files(2);
        // A change that would be good; but nobody comes back to say so.
        auto other = std::make_unique<lab::Program>(QStringList{m_uri});
        QVERIFY(other->waitForHosts());
        Connection *host = other->host(m_uri);
        const BridgePlan plan = suggested(host);
        BridgeJob made = make(host, plan, 8s);
        QVERIFY(made.job);
        made.trial->setKeepWhenAnswering(false);
        const Job *job = other->queue()->submit(std::move(made.job));
        QTRY_VERIFY(made.trial->isAnswering());
        QVERIFY(!job->isFinished());
        other.reset();
        QVERIFY(on(2, {u"ip"_s, u"-br"_s, u"addr"_s, u"show"_s, u"dev"_s, plan.name}).contains(m_address));
        QVERIFY(lab::waitFor([&]() { return isBack(2, plan.name); }, 25));
        expectOldState(old, plan.name);
    }

    void cancelGoesBackAtOnce_data() { managers(); }

    void cancelGoesBackAtOnce()
    {
        QFETCH(QString, manager);
        manage(manager);
        const QString old = files(2);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        Running running = begin(m_program->host(m_uri), plan, 120s, false);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->isAnswering());
        running.job->cancel();
        QVERIFY(ended(running, Job::State::Cancelled));
        QVERIFY(running.job->leftovers().isEmpty());
        QCOMPARE(running.trial->state(), BridgeTrial::State::RolledBack);
        expectOldState(old, plan.name);
    }

    void theUsersWordKeepsIt()
    {
        manage(u"ifupdown"_s);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        Running running = begin(m_program->host(m_uri), plan, 120s, false);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->isAnswering());
        QVERIFY(running.trial->deadline().remainingTime() > 60'000);
        running.trial->keepNow();
        QVERIFY(ended(running, Job::State::Succeeded));
        QVERIFY(on(2, {u"cat"_s, u"/etc/network/interfaces"_s}).contains(u"bridge_ports eth0"_s));
    }

    void aCommandThatFails()
    {
        manage(u"nm"_s);
        const QString old = files(2);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        HostNetChange change = changeFor(m_program->host(m_uri), plan);
        change.apply.append({u"sh"_s, u"-c"_s, u"echo no such luck >&2; exit 3"_s});
        Running running = begin(m_program->host(m_uri), plan, change, 60s);
        QVERIFY(ended(running, Job::State::Failed));
        QVERIFY(running.job->error()->detail.contains(u"no such luck"_s));
        expectOldState(old, plan.name);
    }

    void theManagerDies()
    {
        manage(u"nm"_s);
        const QString old = files(2);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        Running running = begin(m_program->host(m_uri), plan, 8s, false);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->isAnswering());
        QVERIFY(!on(2, {u"pkill"_s, u"-9"_s, u"-x"_s, u"NetworkManager"_s}).isNull());
        QVERIFY(ended(running, Job::State::Failed));
        QVERIFY(isBack(2, QString()));
        QCOMPARE(files(2), old);
        QVERIFY(lab::run({u"manager"_s, u"2"_s, u"start-nm"_s}));
        QTRY_VERIFY(isBack(2, QString()));
        QVERIFY(!on(2, {u"nmcli"_s, u"-t"_s, u"connection"_s, u"show"_s}).contains(u"bridge"_s));
    }

    void theCableIsPulledMeanwhile_data() { managers(); }

    void theCableIsPulledMeanwhile()
    {
        QFETCH(QString, manager);
        manage(manager);
        const QString old = files(2);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        Running running = begin(m_program->host(m_uri), plan, 6s, false);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->state() >= BridgeTrial::State::Applying);
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"down"_s}));
        QTRY_COMPARE(running.trial->state(), BridgeTrial::State::RollingBack);
        QVERIFY(!running.job->isFinished()); // nothing is known before the host is heard of
        QVERIFY(lab::run({u"link"_s, u"2"_s, u"up"_s}));
        QVERIFY(ended(running, Job::State::Failed));
        QCOMPARE(running.trial->state(), BridgeTrial::State::RolledBack);
        expectOldState(old, plan.name);
    }

    void powerCutInTheTrial_data() { managers(); }

    void powerCutInTheTrial()
    {
        QFETCH(QString, manager);
        manage(manager);
        const QString old = files(2);
        const BridgePlan plan = suggested(m_program->host(m_uri));
        Running running = begin(m_program->host(m_uri), plan, 120s, false);
        QVERIFY(running.job);
        QTRY_VERIFY(running.trial->isAnswering());
        // All at once: both watches, the manager, what is in /run, and what the kernel had.
        QVERIFY(!on(2,
                    {u"sh"_s, u"-c"_s,
                     u"for p in $(pgrep -f 'guestdeck-ne[t]-'); do kill -9 $p; done; "
                     "pkill -9 -x NetworkManager; rm -rf /run/guestdeck-net* /run/NetworkManager/system-connections "
                     "/run/network/*; ip link del "_s
                         + plan.name + u"; ip addr flush dev eth0; ip link set eth0 nomaster up; true"_s})
                     .isNull());
        QCOMPARE(files(2), old);
        QVERIFY(restartManager(manager, plan.name));
        QTRY_VERIFY(isBack(2, plan.name));
        QVERIFY(ended(running, Job::State::Failed));
        QVERIFY(running.job->error()->message.contains(u"restarted"_s));
    }

    void theRealMinuteHasPassed()
    {
        const Job *job = m_other.job;
        QVERIFY(job);
        QVERIFY(lab::waitFor([&]() { return job->isFinished(); }, 120));
        QCOMPARE(job->state(), Job::State::Failed);
        QCOMPARE(m_other.trial->state(), BridgeTrial::State::RolledBack);
        QVERIFY(isBack(1, m_otherBridge));
        const double back = on(1, {u"cat"_s, u"/run/back-at"_s}).section(u' ', 0, 0).toDouble();
        QVERIFY2(back > m_otherBegan + 50 && back < m_otherBegan + 75,
                 qPrintable(QString::number(back - m_otherBegan)));
        QCOMPARE(files(1), m_otherFiles);
    }

private:
    struct Running {
        Job *job = nullptr;
        std::shared_ptr<BridgeTrial> trial;
    };

    static void managers()
    {
        QTest::addColumn<QString>("manager");
        QTest::newRow("NetworkManager") << u"nm"_s;
        QTest::newRow("ifupdown") << u"ifupdown"_s;
    }

    QString on(int host, const QStringList &command) const
    {
        return lab::output(QStringList{u"exec"_s, QString::number(host)} + command);
    }
    bool has(int host, const QString &address) const
    {
        return on(host, {u"ip"_s, u"-o"_s, u"-4"_s, u"addr"_s}).contains(u" "_s + address);
    }

    void manage(const QString &manager)
    {
        QVERIFY(lab::run({u"manager"_s, u"2"_s, manager}));
        QVERIFY(isConnected());
    }

    /// Not the other host, which is on its way back from far away.
    bool isConnected() const
    {
        const Connection *host = m_program->host(m_uri);
        return lab::waitFor(
            [host]() { return host->state() == Connection::State::Connected && host->isListComplete(); }, 60);
    }

    double uptime(int host) const { return on(host, {u"cat"_s, u"/proc/uptime"_s}).section(u' ', 0, 0).toDouble(); }

    /// What is on the disk, all of it.
    QString files(int host) const
    {
        return on(host,
                  {u"sh"_s, u"-c"_s,
                   u"cd /etc && find network NetworkManager -type f 2>/dev/null | sort | "
                   "while read -r f; do echo \"$f\"; cat \"$f\"; done"_s});
    }

    HostNetFacts factsOf(Connection *host) const
    {
        std::optional<Result<HostNetFacts>> facts;
        QObject context;
        deliver(readHostNet(*host), &context, [&facts](const Result<HostNetFacts> &read) { facts = read; });
        lab::waitFor([&]() { return facts.has_value(); }, 30);
        return facts && facts->has_value() ? **facts : HostNetFacts{};
    }

    BridgePlan suggested(Connection *host) const { return suggestBridgePlan(factsOf(host)); }

    HostNetChange changeFor(Connection *host, const BridgePlan &plan) const
    {
        const auto change = planHostNetChange(plan, factsOf(host));
        if (!change.has_value()) {
            qWarning("%s", qPrintable(change.error().message));
        }
        return change.value_or(HostNetChange{});
    }

    BridgeJob make(Connection *host, const BridgePlan &plan, std::chrono::seconds limit) const
    {
        const HostNetChange change = changeFor(host, plan);
        return change.apply.isEmpty() ? BridgeJob{} : makeBridgeJob(*host, plan, change, limit);
    }

    Running begin(Connection *host, const BridgePlan &plan, std::chrono::seconds limit, bool keepWhenAnswering = true)
    {
        const HostNetChange change = changeFor(host, plan);
        return change.apply.isEmpty() ? Running{} : begin(host, plan, change, limit, keepWhenAnswering);
    }

    Running begin(Connection *host, const BridgePlan &plan, const HostNetChange &change, std::chrono::seconds limit,
                  bool keepWhenAnswering = true)
    {
        BridgeJob made = makeBridgeJob(*host, plan, change, limit);
        made.trial->setKeepWhenAnswering(keepWhenAnswering);
        return {m_program->queue()->submit(std::move(made.job)), made.trial};
    }

    bool ended(const Running &running, Job::State state) const
    {
        if (!lab::waitFor([&]() { return running.job->isFinished(); }, 90) || running.job->state() != state) {
            qWarning("state %d: %s\n%s\n%s", int(running.job->state()),
                     qPrintable(running.job->error() ? running.job->error()->message : u"no error"_s),
                     qPrintable(running.job->error() ? running.job->error()->detail : QString()),
                     qPrintable(running.trial->note()));
            return false;
        }
        return true;
    }

    bool isBack(int host, const QString &bridge)
    {
        const QString address = m_address.section(u'.', 0, 2) + u".1"_s + QString::number(host);
        const QString all = on(host, {u"ip"_s, u"-o"_s, u"-4"_s, u"addr"_s});
        const bool back = all.contains(QRegularExpression(u" eth0 +inet "_s + address + u"/24"_s))
            && (bridge.isEmpty() || !all.contains(u" "_s + bridge + u" "_s))
            && on(host, {u"ip"_s, u"route"_s}).contains(u"default via "_s + m_outer);
        return back;
    }

    void expectOldState(const QString &old, const QString &bridge)
    {
        QTRY_VERIFY(isBack(2, bridge));
        QVERIFY(!on(2, {u"ls"_s, u"/sys/class/net"_s}).split(QRegularExpression(u"\\s+"_s)).contains(bridge));
        QCOMPARE(files(2), old);
        QVERIFY(isConnected());
    }

    bool restartManager(const QString &manager, const QString &bridge) const
    {
        if (manager == u"nm") {
            return !on(2,
                       {u"sh"_s, u"-c"_s,
                        u"pkill -9 -x NetworkManager; ip link del "_s + bridge
                            + u" 2>/dev/null; ip link set eth0 nomaster; ip addr flush dev eth0; true"_s})
                        .isNull()
                && lab::run({u"manager"_s, u"2"_s, u"start-nm"_s});
        }
        return !on(2,
                   {u"sh"_s, u"-c"_s,
                    u"rm -f /run/network/ifstate*; ip link del "_s + bridge
                        + u" 2>/dev/null; ip addr flush dev eth0; ifup -a </dev/null >/dev/null 2>&1; true"_s})
                    .isNull();
    }

    void guestGetsAnOuterAddress(const QString &network)
    {
        const QString outer = m_address.section(u'.', 0, 2);
        const QTemporaryDir dir;
        QProcess server;
        server.start(u"dnsmasq"_s,
                     {u"--keep-in-foreground"_s, u"--conf-file=/dev/null"_s, u"--port=0"_s, u"--user=root"_s,
                      u"--interface=gdlab"_s + outer.section(u'.', 2), u"--bind-interfaces"_s, u"--no-ping"_s,
                      u"--dhcp-range="_s + outer + u".201,"_s + outer + u".203,255.255.255.0,10m"_s,
                      u"--pid-file="_s + dir.filePath(u"pid"_s), u"--dhcp-leasefile="_s + dir.filePath(u"leases"_s)});
        QVERIFY(server.waitForStarted());
        QVERIFY(lab::run({u"guest"_s, u"2"_s, u"bridged"_s, u"net="_s + network, u"start=1"_s}));
        const QString said
            = lab::output({u"wait-serial"_s, u"2"_s, u"bridged"_s, u"LAB-IP eth0 [0-9.]+"_s, u"120"_s}, 150);
        QVERIFY2(said.contains(outer + u".20"_s), qPrintable(said));
        QVERIFY(lab::run({u"clear"_s, u"2"_s}));
        server.terminate();
        server.waitForFinished();
    }

    QString m_uri;
    QString m_otherUri;
    QString m_address;
    QString m_outer;
    QString m_otherFiles;
    Running m_other;
    QString m_otherBridge;
    double m_otherBegan = 0; ///< by the other host's clock
    std::unique_ptr<lab::Program> m_program;
};

LAB_TEST_MAIN(TestLabBridge)
#include "tst_lab_bridge.moc"
