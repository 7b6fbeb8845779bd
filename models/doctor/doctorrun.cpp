// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/doctorrun.h"

#include "models/core/async.h"
#include "models/doctor/background.h"
#include "models/doctor/hostlegs.h"
#include "models/doctor/libvirtprobe.h"
#include "models/doctor/probescript.h"
#include "models/transport/sshmaster.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto nameLimit = 10s;
constexpr auto tcpLimit = 5s;
constexpr auto bannerLimit = 10s;
constexpr auto probeLimit = 20s;
constexpr auto routeLimit = 5s;

struct Route {
    SshRoute end; ///< the host itself
    SshRoute first; ///< the machine that is called first
    QString hop; ///< its name; empty: the host itself
};

SshRoute askSsh(const QString &program, const QStringList &arguments, const std::stop_token &stop)
{
    const Result<ProgramAnswer> answer = runProgram(program, QStringList{u"-G"_s} + arguments, routeLimit, stop);
    return answer && answer->status == 0 ? parseSshRoute(answer->out, QDir::homePath()) : SshRoute{};
}

/// Follows the jump hosts to the one that is called first.
Route routeTo(const SshHost &host, const std::stop_token &stop)
{
    const QString program = host.program.isEmpty() ? u"ssh"_s : host.program;
    Route route;
    route.end = askSsh(program, host.arguments(), stop);
    if (route.end.host.isEmpty()) {
        route.end.host = host.host;
        route.end.port = host.port > 0 ? host.port : 22;
        route.end.user = host.user;
        route.end.proxyJump = host.jumpHosts;
    }
    route.first = route.end;
    for (int depth = 0; depth < 8 && !route.first.proxyJump.isEmpty(); ++depth) {
        const QStringList hop = route.first.firstHop();
        const SshRoute next = hop.isEmpty() ? SshRoute{} : askSsh(program, hop, stop);
        if (next.host.isEmpty()) {
            break;
        }
        route.first = next;
        route.hop = hop.last();
    }
    return route;
}

KeyState lookUpKey(const SshRoute &route, const std::stop_token &stop)
{
    bool looked = false;
    for (const QString &file : route.knownHostsFiles) {
        if (!QFileInfo::exists(file)) {
            continue;
        }
        const Result<ProgramAnswer> answer
            = runProgram(u"ssh-keygen"_s, {u"-F"_s, route.keyName(), u"-f"_s, file}, routeLimit, stop);
        looked = looked || answer.has_value();
        if (answer && answer->status == 0 && !answer->out.isEmpty()) {
            return KeyState::Known;
        }
    }
    return looked || !route.knownHostsFiles.isEmpty() ? KeyState::Unknown : KeyState::NotLooked;
}

struct Greeting {
    BannerFinding banner;
    KeyState key = KeyState::NotLooked;
};

} // namespace

Doctor::Run::Run(Doctor *doctor, ConnectionConfig config, HostServices services)
    : m_doctor(doctor)
    , m_config(std::move(config))
    , m_services(services)
{
    const Result<DoctorWay> way = DoctorWay::of(m_config);
    if (!way) {
        m_invalid = way.error();
        return;
    }
    m_way = *way;
    if (m_way->kind == DoctorWay::Kind::Ssh) {
        const Result<SshHost> host = sshHost(m_way->uri, m_config.jumpHosts);
        if (host) {
            m_sshHost = *host;
        } else {
            m_way.reset();
            m_invalid = host.error();
        }
    }
}

Doctor::Run::~Run()
{
    m_stop.request_stop();
}

bool Doctor::Run::has(Id id) const
{
    return std::ranges::find(m_legs, id, &DoctorLeg::id) != m_legs.end();
}

DoctorLeg &Doctor::Run::leg(Id id)
{
    return *std::ranges::find(m_legs, id, &DoctorLeg::id);
}

void Doctor::Run::set(const DoctorLeg &value)
{
    const auto found = std::ranges::find(m_legs, value.id, &DoctorLeg::id);
    if (found != m_legs.end() && *found != value) {
        *found = value;
        // There, "the host" is this machine.
        found->commandIsForHost = value.commandIsForHost && m_way && m_way->kind != DoctorWay::Kind::Local;
        Q_EMIT m_doctor->legChanged(static_cast<int>(found - m_legs.begin()));
    }
}

void Doctor::Run::running(Id id)
{
    set(makeLeg(id, State::Running));
    m_timer.start();
}

void Doctor::Run::skip(Id id, const QString &why)
{
    set(makeLeg(id, State::Skipped, why));
}

void Doctor::Run::stopHere(const QString &why)
{
    for (const DoctorLeg &leg : QList<DoctorLeg>(m_legs)) {
        if (leg.state == State::Waiting || leg.state == State::Running) {
            skip(leg.id, why);
        }
    }
    finish();
}

void Doctor::Run::finish()
{
    if (!m_finished) {
        m_finished = true;
        m_master.reset();
        Q_EMIT m_doctor->finished();
    }
}

void Doctor::Run::cancel()
{
    if (!m_started || m_finished) {
        return;
    }
    m_stop.request_stop();
    // Nothing that is still on its way may arrive any more.
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
    stopHere(Doctor::tr("Cancelled."));
}

bool Doctor::Run::isUp() const
{
    return m_master && m_master->isUp();
}

void Doctor::Run::start()
{
    if (m_started) {
        return;
    }
    m_started = true;
    if (!m_way) {
        DoctorLeg leg = makeLeg(Id::Libvirt, State::Failed, m_invalid.message);
        leg.advice = Doctor::tr("Edit the host and correct its address.");
        leg.details = m_invalid.detail;
        m_legs = {leg};
        QMetaObject::invokeMethod(
            this, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    for (const Id id : m_way->legs()) {
        m_legs.append(makeLeg(id));
    }
    switch (m_way->kind) {
    case DoctorWay::Kind::Simulated:
        openLibvirt();
        break;
    case DoctorWay::Kind::Local:
        probeHere();
        break;
    case DoctorWay::Kind::Ssh:
        findRoute();
        break;
    default:
        resolve(m_way->host, m_way->defaultPort(), {});
    }
}

void Doctor::Run::findRoute()
{
    running(Id::Name);
    if (m_services.canLogIn()) {
        m_master = m_services.acquire(*m_sshHost);
    }
    deliver(inBackground([host = *m_sshHost, stop = m_stop.get_token()] { return routeTo(host, stop); }), this,
            [this](const Route &route) {
                m_route = route.end;
                takeRoute(route.first, route.hop);
            });
}

void Doctor::Run::takeRoute(const SshRoute &route, const QString &hop)
{
    m_login.route = m_route;
    m_login.user = m_way->uri.user;
    m_login.keyFile = m_way->uri.keyFile;
    if (!route.proxyCommand.isEmpty()) {
        const QString why = Doctor::tr("ssh gets there by a command of its own (ProxyCommand).");
        for (const Id id : {Id::Name, Id::Tcp, Id::Ssh}) {
            skip(id, why);
        }
        login();
        return;
    }
    resolve(route.host, route.port, hop);
}

void Doctor::Run::resolve(const QString &host, int port, const QString &hop)
{
    running(Id::Name);
    const auto work = [host, stop = m_stop.get_token()] { return resolveName(host, nameLimit, stop); };
    deliver(inBackground(work), this, [this, host, port, hop](const ResolveFinding &found) {
        DoctorLeg leg = nameLeg(host, found);
        if (!hop.isEmpty() && leg.state == State::Good) {
            leg.result = Doctor::tr("Jump host %1: %2", "name, what was found").arg(hop, leg.result);
        }
        set(leg);
        if (leg.state != State::Failed) {
            connectTo(found, port, hop);
        } else if (isUp()) {
            skip(Id::Tcp, Doctor::tr("There is a login already."));
            skip(Id::Ssh, Doctor::tr("There is a login already."));
            login();
        } else {
            stopHere(Doctor::tr("Not reached."));
        }
    });
}

void Doctor::Run::connectTo(const ResolveFinding &found, int port, const QString &hop)
{
    running(Id::Tcp);
    struct Answer {
        TcpFinding finding;
        std::shared_ptr<OpenSocket> socket;
    };
    const auto work = [addresses = found.addresses, port, stop = m_stop.get_token()] {
        Answer answer{{}, std::make_shared<OpenSocket>()};
        answer.finding = connectTcp(addresses, port, tcpLimit, stop, *answer.socket);
        return answer;
    };
    deliver(inBackground(work), this, [this, port, hop](const Answer &answer) {
        const DoctorLeg leg = tcpLeg(*m_way, port, answer.finding, hop);
        set(leg);
        m_login.tcpMilliseconds = answer.finding.milliseconds;
        if (leg.state == State::Failed && !isUp()) {
            stopHere(Doctor::tr("Not reached."));
        } else if (m_way->kind != DoctorWay::Kind::Ssh) {
            openLibvirt();
        } else if (leg.state == State::Failed) {
            skip(Id::Ssh, Doctor::tr("There is a login already."));
            login();
        } else if (!hop.isEmpty()) {
            skip(Id::Ssh, Doctor::tr("It is behind the jump host %1; the login shows it.").arg(hop));
            login();
        } else {
            greet(answer.socket, port);
        }
    });
}

void Doctor::Run::greet(const std::shared_ptr<OpenSocket> &socket, int port)
{
    running(Id::Ssh);
    const auto work = [socket, route = m_route, stop = m_stop.get_token()] {
        Greeting greeting;
        greeting.banner = readSshBanner(*socket, bannerLimit, stop);
        if (greeting.banner.end == BannerFinding::End::Hello) {
            greeting.key = lookUpKey(route, stop);
        }
        return greeting;
    };
    deliver(inBackground(work), this, [this, port](const Greeting &greeting) {
        const DoctorLeg leg = sshLeg(greeting.banner, greeting.key, port);
        set(leg);
        if (leg.state == State::Failed && !isUp()) {
            stopHere(Doctor::tr("Not reached."));
        } else {
            login();
        }
    });
}

void Doctor::Run::login()
{
    if (!m_master) {
        for (const Id id : {Id::Login, Id::Daemon, Id::Permission, Id::Carrier, Id::Kvm, Id::Components}) {
            skip(id, Doctor::tr("libvirt logs in by itself here."));
        }
        openLibvirt();
        return;
    }
    running(Id::Login);
    const bool shared = m_master->isUp();
    const auto work = [master = m_master, stop = m_stop.get_token()] { return master->login({stop, {}}); };
    deliver(inBackground(work), this, [this, shared](const Outcome &outcome) { loggedIn(outcome, shared); });
}

void Doctor::Run::loggedIn(const Outcome &outcome, bool shared)
{
    m_login.milliseconds = outcome ? m_master->loginTime() : m_timer.elapsed();
    if (!outcome) {
        m_login.error = outcome.error();
        const std::optional<DoctorLeg> key = keyTrouble(m_login);
        if (key) {
            DoctorLeg leg = *key;
            leg.milliseconds = this->leg(Id::Ssh).milliseconds;
            set(leg);
        } else {
            set(loginLeg(m_login));
        }
        stopHere(Doctor::tr("Not reached."));
        return;
    }
    DoctorLeg leg = loginLeg(m_login);
    if (shared) {
        leg.result += u' ' + Doctor::tr("This login was there already; the time is that of then.");
    }
    addSlowness(leg, m_login, nullptr);
    set(leg);
    probeThere();
}

void Doctor::Run::probeThere()
{
    running(Id::Daemon);
    const auto work = [master = m_master, command = probeCommand(m_way->socket), stop = m_stop.get_token()] {
        return master->run(command, {stop, {}}, probeLimit);
    };
    deliver(inBackground(work), this, [this](const Result<SshAnswer> &answer) {
        probed(answer ? answer->out : QByteArray(), answer ? answer->err : answer.error().detail);
    });
}

void Doctor::Run::probeHere()
{
    running(Id::Daemon);
    const auto work = [command = probeCommand(m_way->socket), stop = m_stop.get_token()] {
        return runProgram(command.first(), command.mid(1), probeLimit, stop);
    };
    deliver(inBackground(work), this, [this](const Result<ProgramAnswer> &answer) {
        probed(answer ? answer->out : QByteArray(), answer ? answer->err : answer.error().detail);
    });
}

void Doctor::Run::probed(const QByteArray &output, const QString &trouble)
{
    const HostFacts facts = parseProbe(output);
    const qint64 time = m_timer.elapsed();
    if (!facts.complete) {
        // A restricted shell, or a host that is too busy: libvirt itself has the last word anyway.
        for (const Id id : {Id::Daemon, Id::Permission, Id::Carrier, Id::Kvm, Id::Components}) {
            DoctorLeg leg = makeLeg(id, State::Skipped, Doctor::tr("No command could be run there to look."));
            leg.details = trouble.left(2000);
            set(leg);
        }
        openLibvirt();
        return;
    }
    m_facts = facts;
    DoctorLeg daemon = daemonLeg(facts, *m_way);
    daemon.milliseconds = time;
    set(daemon);
    set(permissionLeg(facts, *m_way));
    if (has(Id::Carrier)) {
        set(carrierLeg(facts, *m_way));
    }
    set(kvmLeg(facts, *m_way));
    set(componentsLeg(facts, *m_way));
    if (has(Id::Login) && leg(Id::Login).state == State::Warning) {
        DoctorLeg login = leg(Id::Login);
        login.state = State::Good;
        login.result = loginLeg(m_login).result;
        addSlowness(login, m_login, &facts);
        set(login);
    }
    openLibvirt();
}

void Doctor::Run::openLibvirt()
{
    running(Id::Libvirt);
    auto *probe = new LibvirtProbe(m_config, m_services, this);
    connect(probe, &LibvirtProbe::found, this, &Run::libvirtFound);
    probe->start();
}

void Doctor::Run::libvirtFound(const LibvirtFinding &found)
{
    DoctorLeg libvirt = libvirtLeg(*m_way, found, m_facts ? &*m_facts : nullptr);
    bool explainedBefore = false;
    for (const Id id : {Id::Daemon, Id::Permission, Id::Carrier}) {
        if (!has(id) || leg(id).state != State::Failed) {
            continue;
        }
        if (found.error) {
            explainedBefore = true;
        } else {
            // What opens is not broken, whatever it looked like.
            DoctorLeg corrected = makeLeg(id, State::Good, Doctor::tr("libvirt opens all the same."));
            corrected.details = QStringList{leg(id).result, leg(id).details}.join(u'\n').trimmed();
            set(corrected);
        }
    }
    if (explainedBefore) {
        libvirt.state = State::Skipped;
        libvirt.advice = Doctor::tr("Put right what is broken above, then examine again.");
        libvirt.command.clear();
    }
    set(libvirt);
    if (has(Id::Kvm) && leg(Id::Kvm).state == State::Waiting) {
        if (found.error) {
            skip(Id::Kvm, Doctor::tr("Not reached."));
        } else {
            set(kvmLegFromLibvirt(found.host));
        }
    }
    finish();
}

} // namespace guestdeck
