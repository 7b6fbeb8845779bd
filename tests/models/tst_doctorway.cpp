// SPDX-License-Identifier: GPL-3.0-or-later
// The legs up to the login and libvirt's own, from made-up findings; and whole examinations of hosts near by.
#include "models/doctor/doctor.h"
#include "models/doctor/netcheck.h"
#include "models/doctor/sshroute.h"
#include "models/doctor/waylegs.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace guestdeck;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using State = DoctorLeg::State;
using Id = DoctorLeg::Id;

namespace
{

ConnectionConfig configOf(const QString &uri)
{
    ConnectionConfig config;
    config.uri = uri;
    return config;
}

DoctorWay wayOf(const QString &uri)
{
    const Result<DoctorWay> way = DoctorWay::of(configOf(uri));
    return way ? *way : DoctorWay{};
}

LoginFinding refusedLogin(const QString &detail, ErrorKind kind = ErrorKind::Auth)
{
    LoginFinding found;
    found.error = Error{kind, 0, u"The login failed."_s, detail};
    found.route.host = u"kvm-a.example.org"_s;
    found.route.port = 2222;
    found.route.user = u"kai"_s;
    found.route.home = u"/home/kai"_s;
    found.keyFile = u"/home/kai/my key"_s;
    return found;
}

QString stateName(State state)
{
    return legStateText(state);
}

/// Runs it to its end.
bool examine(Doctor &doctor)
{
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    return QTest::qWaitFor([&] { return finished.count() == 1; }, 60000);
}

} // namespace

class TestDoctorWay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waysHaveTheirLegs_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QList<int>>("legs");
        const auto row = [](const char *uri, std::initializer_list<Id> legs) {
            QList<int> numbers;
            for (const Id id : legs) {
                numbers.append(int(id));
            }
            QTest::newRow(uri) << QString::fromLatin1(uri) << numbers;
        };
        row("test:///default", {Id::Libvirt});
        row("qemu:///system", {Id::Daemon, Id::Permission, Id::Libvirt, Id::Kvm, Id::Components});
        row("qemu+unix:///system?socket=/x", {Id::Daemon, Id::Permission, Id::Libvirt, Id::Kvm, Id::Components});
        row("qemu+ssh://h/system",
            {Id::Name, Id::Tcp, Id::Ssh, Id::Login, Id::Daemon, Id::Permission, Id::Carrier, Id::Libvirt, Id::Kvm,
             Id::Components});
        row("qemu://h/system", {Id::Name, Id::Tcp, Id::Libvirt, Id::Kvm});
        row("qemu+tcp://h/system", {Id::Name, Id::Tcp, Id::Libvirt, Id::Kvm});
        row("esx://root@h/", {Id::Name, Id::Tcp, Id::Libvirt});
    }

    void waysHaveTheirLegs()
    {
        QFETCH(QString, uri);
        QFETCH(QList<int>, legs);
        QList<int> found;
        for (const Id id : wayOf(uri).legs()) {
            found.append(int(id));
        }
        QCOMPARE(found, legs);
    }

    void portsAreThoseOfTheirServices()
    {
        QCOMPARE(wayOf(u"qemu+ssh://h/system"_s).defaultPort(), 22);
        QCOMPARE(wayOf(u"qemu+ssh://h:2222/system"_s).defaultPort(), 2222);
        QCOMPARE(wayOf(u"qemu+tls://h/system"_s).defaultPort(), 16514);
        QCOMPARE(wayOf(u"qemu+tcp://h/system"_s).defaultPort(), 16509);
        QCOMPARE(wayOf(u"esx://h/"_s).defaultPort(), 443);
    }

    void sshTellsItsRoute()
    {
        const SshRoute route = parseSshRoute("user kai\nhostname 10.0.0.7\nport 2222\nproxyjump me@gate:23,inner\n"
                                             "proxycommand none\nuserknownhostsfile ~/.ssh/known_hosts /etc/more\n",
                                             u"/home/kai"_s);
        QCOMPARE(route.host, u"10.0.0.7"_s);
        QCOMPARE(route.keyName(), u"[10.0.0.7]:2222"_s);
        QCOMPARE(route.knownHostsFiles, (QStringList{u"/home/kai/.ssh/known_hosts"_s, u"/etc/more"_s}));
        QVERIFY(!route.isDirect());
        QCOMPARE(route.firstHop(), (QStringList{u"-l"_s, u"me"_s, u"-p"_s, u"23"_s, u"--"_s, u"gate"_s}));
        SshRoute six;
        six.proxyJump = u"[fe80::1]:22"_s;
        QCOMPARE(six.firstHop(), (QStringList{u"-p"_s, u"22"_s, u"--"_s, u"fe80::1"_s}));
        six.proxyJump = u"-oProxyCommand=evil"_s;
        QVERIFY(six.firstHop().isEmpty());
        QVERIFY(parseSshRoute(QByteArray(500000, 'x'), {}).host.isEmpty());
        QCOMPARE(parseSshRoute("port 99999999\n", {}).port, 22);
    }

    void nameLegs()
    {
        ResolveFinding found;
        found.error = u"Name or service not known"_s;
        DoctorLeg leg = nameLeg(u"kvm-a; reboot"_s, found);
        QCOMPARE(leg.state, State::Failed);
        QCOMPARE(leg.command, u"getent hosts 'kvm-a; reboot'"_s);
        QVERIFY(!leg.commandIsForHost);
        found = {};
        found.timedOut = true;
        QVERIFY(nameLeg(u"h"_s, found).advice.contains(u"DNS"_s));
        found = {};
        found.addresses = {{"", u"192.0.2.1"_s}};
        found.milliseconds = 3;
        leg = nameLeg(u"h"_s, found);
        QCOMPARE(leg.state, State::Good);
        QCOMPARE(leg.result, u"192.0.2.1"_s);
        found.milliseconds = 5010;
        QCOMPARE(nameLeg(u"h"_s, found).state, State::Warning);
    }

    void tcpLegs_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("command");
        using End = TcpFinding::End;
        const auto row
            = [](const char *name, End end, const QString &uri, State state, const QString &words,
                 const QString &command) { QTest::newRow(name) << int(end) << uri << int(state) << words << command; };
        row("open", End::Open, u"qemu+ssh://h/system"_s, State::Good, u"22"_s, {});
        row("refused ssh", End::Refused, u"qemu+ssh://h/system"_s, State::Failed, u"sshd"_s,
            u"systemctl enable --now ssh"_s);
        row("refused tls", End::Refused, u"qemu+tls://h/system"_s, State::Failed, u"TLS"_s, u"libvirtd-tls.socket"_s);
        row("refused tcp", End::Refused, u"qemu+tcp://h/system"_s, State::Failed, u"better use ssh"_s,
            u"libvirtd-tcp.socket"_s);
        row("silent", End::Timeout, u"qemu+tls://h/system"_s, State::Failed, u"firewall"_s, u"--add-port=16514/tcp"_s);
        row("silent ssh", End::Timeout, u"qemu+ssh://h/system"_s, State::Failed, u"firewall"_s, u"ufw allow 22/tcp"_s);
        row("no way", End::Unreachable, u"qemu+ssh://h/system"_s, State::Failed, u"VPN"_s, u"ip route get 192.0.2.1"_s);
    }

    void tcpLegs()
    {
        QFETCH(int, end);
        QFETCH(QString, uri);
        QFETCH(int, state);
        QFETCH(QString, words);
        QFETCH(QString, command);
        const DoctorWay way = wayOf(uri);
        const DoctorLeg leg
            = tcpLeg(way, way.defaultPort(), {static_cast<TcpFinding::End>(end), u"192.0.2.1"_s, {}, 5});
        QCOMPARE(stateName(leg.state), stateName(static_cast<State>(state)));
        const QString all = leg.result + u' ' + leg.advice;
        QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY2(leg.command.contains(command), qPrintable(leg.command));
        QCOMPARE(leg.milliseconds, 5);
    }

    void sshLegs()
    {
        using End = BannerFinding::End;
        DoctorLeg leg = sshLeg({End::Hello, u"SSH-2.0-OpenSSH_9.2p1 Debian-2"_s, 4}, KeyState::Unknown, 22);
        QCOMPARE(leg.state, State::Good);
        QVERIFY(leg.result.startsWith(u"OpenSSH_9.2p1"_s) && leg.result.contains(u"not known"_s));
        QCOMPARE(sshLeg({End::Hello, u"SSH-2.0-x"_s, 5000}, KeyState::Known, 22).state, State::Warning);
        QCOMPARE(sshLeg({End::Silent, {}, 10000}, KeyState::NotLooked, 22).state, State::Failed);
        QVERIFY(sshLeg({End::Closed, {}, 1}, KeyState::NotLooked, 22).advice.contains(u"fail2ban"_s));
        QVERIFY(sshLeg({End::NotSsh, u"HTTP/1.1 400"_s, 1}, KeyState::NotLooked, 80).result.contains(u"80"_s));
    }

    void refusedLogins_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("command");
        const auto row = [](const char *name, const char *detail, const char *words, const char *command) {
            QTest::newRow(name) << QString::fromLatin1(detail) << QString::fromLatin1(words)
                                << QString::fromLatin1(command);
        };
        row("key only", "kai@h: Permission denied (publickey).", "keys only",
            "ssh-copy-id -p 2222 kai@kvm-a.example.org");
        row("password", "kai@h: Permission denied (publickey,password).", "password", "ssh-copy-id");
        row("many keys", "Received disconnect: Too many authentication failures", "IdentitiesOnly", "ssh-add -l");
        row("key rights",
            "Permissions 0644 for '/home/kai/my key' are too open.\nWARNING: UNPROTECTED PRIVATE KEY FILE!",
            "read by others", "chmod 600 -- '/home/kai/my key'");
        row("config rights", "Bad owner or permissions on /home/kai/.ssh/config", "configuration",
            "chmod 600 -- /home/kai/.ssh/config");
        row("jump forbids", "channel 0: open failed: administratively prohibited: open failed\nstdio forwarding failed",
            "AllowTcpForwarding", "");
        row("jump does not reach",
            "channel 0: open failed: connect failed: Connection refused\nstdio forwarding failed",
            "jump host let you in", "");
        row("old", "Unable to negotiate with h port 22: no matching host key type found. Their offer: ssh-rsa",
            "too old", "ssh -p 2222");
        row("thrown out", "kex_exchange_identification: Connection closed by remote host", "fail2ban", "journalctl");
        row("unknown words", "something nobody knows", "terminal", "ssh -p 2222 kai@kvm-a.example.org -v");
    }

    void refusedLogins()
    {
        QFETCH(QString, detail);
        QFETCH(QString, words);
        QFETCH(QString, command);
        const LoginFinding found = refusedLogin(detail);
        QVERIFY(!keyTrouble(found));
        const DoctorLeg leg = loginLeg(found);
        QCOMPARE(leg.state, State::Failed);
        const QString all = leg.result + u' ' + leg.advice;
        QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY2(leg.command.contains(command), qPrintable(leg.command));
        QCOMPARE(leg.details, detail);
        QVERIFY(!loginLeg(refusedLogin({}, ErrorKind::Cancelled)).advice.isEmpty());
        QVERIFY(loginLeg(refusedLogin({}, ErrorKind::NotFound)).advice.contains(u"OpenSSH"_s));
    }

    /// A jump host says what it likes before it lets anybody in.
    void onlyFilesOfSshAreNamed()
    {
        for (const auto &file : {u"/home/kai/secret.txt"_s, u"/home/kai/.ssh/../secret.txt"_s, u"/etc/passwd"_s,
                                 u"/etc/ssh/../shadow"_s, u"~/.ssh/config"_s, u"/home/kai/.ssh"_s}) {
            const DoctorLeg leg = loginLeg(refusedLogin(u"Bad owner or permissions on "_s + file));
            QVERIFY2(leg.command.isEmpty() && !leg.advice.isEmpty(), qPrintable(leg.command));
        }
        QCOMPARE(loginLeg(refusedLogin(u"Bad owner or permissions on /etc/ssh/ssh_config.d/a b"_s)).command,
                 u"sudo chmod go-w -- '/etc/ssh/ssh_config.d/a b'"_s);
    }

    void keysOfHosts()
    {
        const std::optional<DoctorLeg> changed
            = keyTrouble(refusedLogin(u"@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nOffending ED25519 key in "
                                      u"/home/kai/.ssh/known hosts:12\n"
                                      "Host key verification failed."_s));
        QVERIFY(changed);
        QCOMPARE(changed->id, Id::Ssh);
        QCOMPARE(changed->command, u"ssh-keygen -f '/home/kai/.ssh/known hosts' -R '[kvm-a.example.org]:2222'"_s);
        QVERIFY(!changed->commandIsForHost);
        QVERIFY(changed->advice.contains(u"in between"_s));
        const std::optional<DoctorLeg> unknown = keyTrouble(refusedLogin(u"Host key verification failed."_s));
        QVERIFY(unknown);
        QVERIFY(unknown->advice.contains(u"fingerprint"_s));
        QVERIFY(!keyTrouble({}));
    }

    void slowLoginsAreExplained()
    {
        LoginFinding found;
        found.route.user = u"kai"_s;
        found.milliseconds = 9000;
        found.tcpMilliseconds = 2;
        DoctorLeg leg = loginLeg(found);
        addSlowness(leg, found, nullptr);
        QCOMPARE(leg.state, State::Warning);
        QVERIFY(leg.advice.contains(u"UseDNS"_s) && leg.advice.contains(u"GSSAPI"_s));
        HostFacts facts;
        facts.useDns = u"UseDNS yes"_s;
        facts.osId = u"debian"_s;
        facts.uid = 1000;
        leg = loginLeg(found);
        addSlowness(leg, found, &facts);
        QVERIFY(leg.advice.contains(u"UseDNS"_s) && !leg.advice.contains(u"GSSAPI"_s));
        QVERIFY(leg.command.contains(u"UseDNS no"_s) && leg.command.endsWith(u"sudo systemctl reload ssh"_s));
        QVERIFY(leg.commandIsForHost);
        LoginFinding late = refusedLogin(u"Connection to 192.0.2.1 port 22 timed out"_s, ErrorKind::Timeout);
        late.tcpMilliseconds = 1;
        leg = loginLeg(late);
        QCOMPARE(leg.state, State::Failed);
        QVERIFY(leg.advice.contains(u"UseDNS"_s) && leg.command.contains(u"UseDNS no"_s));
        found.tcpMilliseconds = 600; // a slow link takes that long by itself
        leg = loginLeg(found);
        addSlowness(leg, found, nullptr);
        QCOMPARE(leg.state, State::Good);
    }

    void libvirtsOwnWords_data()
    {
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *detail, const char *words) {
            QTest::newRow(name) << QString::fromLatin1(detail) << QString::fromLatin1(words);
        };
        row("no ca", "Cannot read CA certificate '/etc/pki/CA/cacert.pem': No such file or directory", "cacert.pem");
        row("expired", "The server certificate /etc/pki/libvirt/servercert.pem has expired", "run out");
        row("other name", "Certificate [session] owner does not match the hostname kvm-a", "another name");
        row("issuer",
            "authentication failed: Failed to verify peer's certificate: The certificate hasn't got a known issuer",
            "authority");
        row("client refused", "server verification (of our certificate or IP address) failed", "does not accept");
        row("polkit", "authentication unavailable: no polkit agent available to authenticate action", "Join the group");
        row("sasl", "authentication failed: Failed to start SASL negotiation: -13", "saslpasswd2");
        row("no driver", "no connection driver available for kvm:///system", "no driver");
        row("unknown", "what nobody has seen", "own words");
    }

    void libvirtsOwnWords()
    {
        QFETCH(QString, detail);
        QFETCH(QString, words);
        LibvirtFinding found;
        found.error = Error{ErrorKind::Unreachable, 38, {}, detail};
        const DoctorLeg leg = libvirtLeg(wayOf(u"qemu+tls://h/system"_s), found, nullptr);
        QCOMPARE(leg.state, State::Failed);
        QVERIFY2(leg.advice.contains(words), qPrintable(leg.advice));
    }

    void versionsAreTold()
    {
        LibvirtFinding found;
        found.host.libvirtVersion = 9000000;
        found.host.hypervisor = u"QEMU"_s;
        found.host.hypervisorVersion = 7002011;
        found.clientVersion = 10001002;
        const DoctorLeg leg = libvirtLeg(wayOf(u"qemu+ssh://h/system"_s), found, nullptr);
        QCOMPARE(leg.state, State::Good);
        for (const QString &version : {u"9.0.0"_s, u"10.1.2"_s, u"QEMU 7.2.11"_s}) {
            QVERIFY2(leg.result.contains(version), qPrintable(leg.result));
        }
        QCOMPARE(kvmLegFromLibvirt({}).state, State::Warning);
    }

    void simulatedHostIsOpened()
    {
        Doctor doctor(configOf(u"test:///default"_s), {});
        QVERIFY(examine(doctor));
        QCOMPARE(doctor.legs().size(), 1);
        QVERIFY2(doctor.legs().first().state == State::Good, qPrintable(doctor.report()));
        QVERIFY(!doctor.firstBroken());
        QVERIFY(doctor.report().contains(u"test:///default"_s));
    }

    void badAddressIsBroken()
    {
        Doctor doctor(configOf(u"nothing"_s), {});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QVERIFY(!doctor.firstBroken()->advice.isEmpty());
    }

    void unknownNameStopsThere()
    {
        Doctor doctor(configOf(u"qemu+tls://no-such-host.invalid/system"_s), {});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QCOMPARE(doctor.firstBroken()->id, Id::Name);
        QCOMPARE(doctor.legs().last().state, State::Skipped);
    }

    void closedPortStopsThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Doctor doctor(configOf(u"qemu+tls://127.0.0.1:%1/system"_s.arg(port)), {});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QCOMPARE(doctor.firstBroken()->id, Id::Tcp);
        QVERIFY2(doctor.firstBroken()->result.contains(QString::number(port)),
                 qPrintable(doctor.firstBroken()->result));
        QVERIFY(doctor.firstBroken()->milliseconds >= 0);
    }

    void otherServiceIsNoSshServer()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
        Doctor doctor(configOf(u"qemu+ssh://127.0.0.1:%1/system"_s.arg(server.serverPort())), {});
        QVERIFY(examine(doctor));
        QVERIFY(doctor.firstBroken());
        QCOMPARE(doctor.firstBroken()->id, Id::Ssh);
        QVERIFY(doctor.firstBroken()->details.startsWith(u"HTTP/1.1"_s));
    }

    void silenceCanBeCancelled()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost)); // accepts, and says nothing
        Doctor doctor(configOf(u"qemu+ssh://127.0.0.1:%1/system"_s.arg(server.serverPort())), {});
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start();
        QTRY_VERIFY_WITH_TIMEOUT(doctor.legs().size() > 2 && doctor.legs().at(2).state == State::Running, 30000);
        doctor.cancel();
        QCOMPARE(finished.count(), 1);
        QVERIFY(doctor.isFinished());
        QVERIFY(!doctor.firstBroken());
        QTest::qWait(200); // what was on its way finds nobody
        QCOMPARE(finished.count(), 1);
        QCOMPARE(doctor.legs().at(2).state, State::Skipped);
    }

    void thisMachineIsProbed()
    {
        Doctor doctor(configOf(u"qemu:///system"_s), {});
        QVERIFY(examine(doctor));
        QCOMPARE(doctor.legs().size(), 5);
        for (const DoctorLeg &leg : doctor.legs()) {
            QVERIFY(leg.state != State::Waiting && leg.state != State::Running);
            QVERIFY(!leg.result.isEmpty());
        }
        qInfo("%s", qPrintable(doctor.report()));
    }
};

QTEST_GUILESS_MAIN(TestDoctorWay)
#include "tst_doctorway.moc"
