// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/waylegs.h"

#include "models/core/shell.h"

#include <QCoreApplication>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Doctor)
};

constexpr qint64 slowName = 2000; // ms
constexpr qint64 slowBanner = 2000;

QString addressList(const ResolveFinding &found)
{
    QStringList texts;
    for (const SocketAddress &address : found.addresses) {
        texts.append(address.text);
    }
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QString openPortCommand(int port)
{
    const QString service = u"%1/tcp"_s.arg(port);
    return shellJoin({u"sudo"_s, u"ss"_s, u"-ltn"_s}) + u'\n'
        + shellJoin({u"sudo"_s, u"firewall-cmd"_s, u"--permanent"_s, u"--add-port="_s + service}) + u" && "_s
        + shellJoin({u"sudo"_s, u"firewall-cmd"_s, u"--reload"_s}) + u'\n'
        + shellJoin({u"sudo"_s, u"ufw"_s, u"allow"_s, service});
}

QString startServerCommand(const DoctorWay &way)
{
    const auto enable = [](const QString &unit) {
        return shellJoin({u"sudo"_s, u"systemctl"_s, u"enable"_s, u"--now"_s, unit});
    };
    switch (way.kind) {
    case DoctorWay::Kind::Ssh:
        return enable(u"ssh"_s) + u" || "_s + enable(u"sshd"_s);
    case DoctorWay::Kind::Tls:
        return enable(u"libvirtd-tls.socket"_s) + u" || "_s + enable(u"virtproxyd-tls.socket"_s);
    case DoctorWay::Kind::Tcp:
        return enable(u"libvirtd-tcp.socket"_s) + u" || "_s + enable(u"virtproxyd-tcp.socket"_s);
    default:
        return {};
    }
}

QString serverName(const DoctorWay &way)
{
    switch (way.kind) {
    case DoctorWay::Kind::Ssh:
        return Text::tr("an ssh server (sshd)");
    case DoctorWay::Kind::Tls:
        return Text::tr("libvirt's TLS server");
    case DoctorWay::Kind::Tcp:
        return Text::tr("libvirt's TCP server");
    default:
        return Text::tr("the hypervisor's service");
    }
}

} // namespace

DoctorLeg nameLeg(const QString &host, const ResolveFinding &found)
{
    using Id = DoctorLeg::Id;
    DoctorLeg leg;
    if (found.timedOut || found.addresses.isEmpty()) {
        leg = makeLeg(Id::Name, State::Failed,
                      found.timedOut ? Text::tr("The name service did not answer about “%1”.").arg(host)
                                     : Text::tr("No address is known for “%1”.").arg(host));
        leg.advice = found.timedOut
            ? Text::tr("This machine's name server does not answer. Check the network and its DNS settings, or use the "
                       "host's IP address.")
            : Text::tr(
                "Check the spelling. If the name is right, the name server of this network does not know it: use "
                "the IP address, or add the host to /etc/hosts.");
        leg.command = shellJoin({u"getent"_s, u"hosts"_s, host});
        leg.details = found.error;
    } else if (found.literal) {
        leg = makeLeg(Id::Name, State::Good, Text::tr("It is an address; there is nothing to look up."));
    } else {
        leg = makeLeg(Id::Name, State::Good, addressList(found));
        if (found.milliseconds >= slowName) {
            leg.state = State::Warning;
            leg.advice
                = Text::tr("The name service is slow: often its first server does not answer. Each new login waits "
                           "for it.");
            leg.command = shellJoin({u"resolvectl"_s, u"query"_s, host});
        }
    }
    leg.milliseconds = found.milliseconds;
    return leg;
}

DoctorLeg tcpLeg(const DoctorWay &way, int port, const TcpFinding &found, const QString &hop)
{
    using Id = DoctorLeg::Id;
    using End = TcpFinding::End;
    const QString where = hop.isEmpty() ? found.address : hop;
    DoctorLeg leg = makeLeg(Id::Tcp, State::Failed);
    leg.milliseconds = found.milliseconds;
    leg.details = found.error;
    leg.commandIsForHost = true;
    const QString server = hop.isEmpty() ? serverName(way) : Text::tr("an ssh server (sshd)");
    switch (found.end) {
    case End::Open:
        leg.state = State::Good;
        leg.result = hop.isEmpty() ? Text::tr("Port %1 answers.").arg(port)
                                   : Text::tr("The jump host %1 answers at port %2.").arg(hop).arg(port);
        break;
    case End::Refused:
        leg.result = Text::tr("%1 answers, but nothing listens at port %2.").arg(where).arg(port);
        leg.advice = Text::tr("Check the port. If it is right, %1 does not run there: start it on the host. A firewall "
                              "can refuse, too.")
                         .arg(server);
        leg.command = startServerCommand(way);
        if (way.kind == DoctorWay::Kind::Tcp) {
            leg.advice += u' ' + Text::tr("Plain TCP is neither encrypted nor, as a rule, protected: better use ssh.");
        }
        break;
    case End::Unreachable:
        leg.result = Text::tr("There is no way to %1.").arg(where);
        leg.advice
            = Text::tr("Check that this machine is in a network (or VPN) from which the host can be reached, and "
                       "that the host is switched on.");
        leg.command = shellJoin({u"ip"_s, u"route"_s, u"get"_s, found.address});
        leg.commandIsForHost = false;
        break;
    case End::Timeout:
    case End::Other:
        leg.result = Text::tr("%1 does not answer at port %2.").arg(where).arg(port);
        leg.advice
            = Text::tr("The host is switched off, its address is another one by now, or a firewall drops what is "
                       "sent to this port. On the host, see what listens; then allow the port in the firewall that "
                       "runs there (firewalld or ufw). There is no need to switch a firewall off.");
        leg.command = openPortCommand(port);
        break;
    }
    return leg;
}

DoctorLeg sshLeg(const BannerFinding &found, KeyState key, int port)
{
    using Id = DoctorLeg::Id;
    using End = BannerFinding::End;
    DoctorLeg leg = makeLeg(Id::Ssh, State::Failed);
    leg.milliseconds = found.milliseconds;
    switch (found.end) {
    case End::Hello:
        leg.state = State::Good;
        leg.result = found.banner.section(u'-', 2);
        if (key == KeyState::Unknown) {
            leg.result += u"; "_s + Text::tr("its key is not known here yet: you are asked before it is trusted");
        } else if (key == KeyState::Known) {
            leg.result += u"; "_s + Text::tr("its key is known here");
        }
        if (found.milliseconds >= slowBanner) {
            leg.state = State::Warning;
            leg.advice = Text::tr("The server took long to say hello: it is busy, or it looks up names first.");
        }
        break;
    case End::Silent:
        leg.result = Text::tr("Something accepts the connection at port %1, but says nothing.").arg(port);
        leg.advice = Text::tr("The ssh server hangs or is overloaded, or another service listens at this port. Look at "
                              "the host's own screen, or try another port.");
        break;
    case End::Closed:
        leg.result = Text::tr("The ssh server closes the connection at once.");
        leg.advice
            = Text::tr("It refuses this machine: after failed logins it may be locked out for a while (fail2ban, "
                       "MaxStartups), or a list of allowed addresses leaves it out. Look at the server's log.");
        leg.command = shellJoin(
            {u"sudo"_s, u"journalctl"_s, u"-u"_s, u"ssh"_s, u"-u"_s, u"sshd"_s, u"-n"_s, u"30"_s, u"--no-pager"_s});
        leg.commandIsForHost = true;
        break;
    case End::NotSsh:
        leg.result = Text::tr("What listens at port %1 is no ssh server.").arg(port);
        leg.advice = Text::tr("Check the port: ssh is usually at 22.");
        leg.details = found.banner;
        break;
    }
    return leg;
}

} // namespace guestdeck
