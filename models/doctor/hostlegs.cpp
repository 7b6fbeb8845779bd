// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/hostlegs.h"

#include "models/core/shell.h"
#include "models/doctor/packages.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using State = DoctorLeg::State;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Doctor)
};

bool isLoaded(const HostFacts &facts, const QString &unit)
{
    const HostFacts::Unit *found = facts.unit(unit);
    return found && found->load != "not-found"_L1 && !found->load.isEmpty();
}

bool isMasked(const HostFacts &facts, const QString &unit)
{
    const HostFacts::Unit *found = facts.unit(unit);
    return found && (found->load == "masked"_L1 || found->file == "masked"_L1);
}

/// Whether the modular daemons are what this host means to run.
bool wantsModular(const HostFacts &facts, const DoctorWay &way)
{
    const QString modular = way.modularDaemon();
    const bool there = facts.hasTool(modular) || isLoaded(facts, modular + u".socket"_s);
    const bool monolithic = facts.hasTool(u"libvirtd"_s)
        && (!facts.systemd || (isLoaded(facts, u"libvirtd.service"_s) && !isMasked(facts, u"libvirtd.service"_s)));
    const HostFacts::Unit *socket = facts.unit(modular + u".socket"_s);
    return there && (!monolithic || (socket && socket->file == "enabled"_L1));
}

QStringList unitsToStart(const HostFacts &facts, const DoctorWay &way)
{
    if (!wantsModular(facts, way)) {
        return {!facts.systemd || facts.units.isEmpty() || isLoaded(facts, u"libvirtd.socket"_s)
                    ? u"libvirtd.socket"_s
                    : u"libvirtd.service"_s};
    }
    QStringList units{way.modularDaemon() + u".socket"_s};
    for (const QString &unit : {u"virtnetworkd.socket"_s, u"virtstoraged.socket"_s}) {
        if (isLoaded(facts, unit)) {
            units.append(unit);
        }
    }
    return units;
}

QString startCommand(const HostFacts &facts, const DoctorWay &way)
{
    if (!facts.systemd) {
        return asRoot(facts, {wantsModular(facts, way) ? way.modularDaemon() : u"libvirtd"_s, u"-d"_s});
    }
    QStringList lines;
    const QStringList units = unitsToStart(facts, way);
    QStringList masked;
    for (const QString &unit : units) {
        const QString service = unit.section(u'.', 0, 0) + u".service"_s;
        for (const QString &name : {unit, service}) {
            if (isMasked(facts, name) && !masked.contains(name)) {
                masked.append(name);
            }
        }
    }
    if (!masked.isEmpty()) {
        lines.append(asRoot(facts, QStringList{u"systemctl"_s, u"unmask"_s} + masked));
    }
    lines.append(asRoot(facts, QStringList{u"systemctl"_s, u"enable"_s, u"--now"_s} + units));
    return lines.join(u'\n');
}

bool isInstalled(const HostFacts &facts, const DoctorWay &way)
{
    return facts.hasTool(u"libvirtd"_s) || facts.hasTool(way.modularDaemon()) || isLoaded(facts, u"libvirtd.service"_s)
        || isLoaded(facts, way.modularDaemon() + u".service"_s);
}

DoctorLeg notInstalled(const HostFacts &facts, const DoctorWay &way)
{
    DoctorLeg leg = makeLeg(DoctorLeg::Id::Daemon, State::Failed, Text::tr("libvirt is not installed."));
    leg.advice = Text::tr("The host needs libvirt and an emulator before it can run virtual machines. Install them; on "
                          "most systems the daemon then starts by itself.");
    leg.command = installCommand(facts, {HostPackage::Libvirt, HostPackage::Emulator});
    if (!leg.command.isEmpty() && facts.systemd && !way.session) {
        const bool debian = distributionOf(facts) == Distribution::Debian;
        leg.command += u'\n'
            + asRoot(facts,
                     {u"systemctl"_s, u"enable"_s, u"--now"_s,
                      debian || way.uri.driver != "qemu"_L1 ? u"libvirtd.socket"_s : u"virtqemud.socket"_s});
    }
    return leg;
}

/// The daemon whose socket this is: "/run/libvirt/virtqemud-sock" is virtqemud's.
QString ownerOf(const HostFacts &facts, const HostFacts::Socket &socket)
{
    const QString name = socket.path.section(u'/', -1).section(u'-', 0, 0);
    if (name != "libvirt"_L1) {
        return name;
    }
    const bool proxy = facts.processes.contains(u"virtproxyd"_s) || facts.isUnitActive(u"virtproxyd.socket"_s);
    return proxy && !facts.processes.contains(u"libvirtd"_s) ? u"virtproxyd"_s : u"libvirtd"_s;
}

bool answers(const HostFacts &facts, const QString &daemon)
{
    return facts.processes.contains(daemon) || facts.isUnitActive(daemon + u".socket"_s)
        || facts.isUnitActive(daemon + u".service"_s);
}

QString unitStates(const HostFacts &facts)
{
    QStringList lines;
    for (const HostFacts::Unit &unit : facts.units) {
        if (unit.name.startsWith("libvirt"_L1) || unit.name.startsWith("virt"_L1)) {
            lines.append(unit.name + u": "_s + unit.load + u", "_s + unit.active + u", "_s + unit.file);
        }
    }
    for (const HostFacts::Socket &socket : facts.sockets) {
        lines.append(socket.mode + u' ' + socket.owner + u':' + socket.group + u' ' + socket.path);
    }
    return lines.join(u'\n');
}

DoctorLeg namedSocket(const HostFacts &facts, const DoctorWay &way)
{
    if (daemonSocket(facts, way)) {
        return makeLeg(DoctorLeg::Id::Daemon, State::Good, Text::tr("Its socket is at %1.").arg(way.socket));
    }
    DoctorLeg leg
        = makeLeg(DoctorLeg::Id::Daemon, State::Failed, Text::tr("There is no socket at %1.").arg(way.socket));
    leg.advice = Text::tr("The address names this socket. Check it, or start the daemon that makes it.");
    leg.command = shellJoin({u"ls"_s, u"-l"_s, u"--"_s, way.socket});
    return leg;
}

DoctorLeg systemDaemon(const HostFacts &facts, const DoctorWay &way)
{
    const HostFacts::Socket *socket = daemonSocket(facts, way);
    if (!socket && !isInstalled(facts, way)) {
        return notInstalled(facts, way);
    }
    const QString daemon = socket  ? ownerOf(facts, *socket)
        : wantsModular(facts, way) ? way.modularDaemon()
                                   : u"libvirtd"_s;
    const HostFacts::Unit *service = facts.unit(daemon + u".service"_s);
    if (service && service->active == "failed"_L1) {
        DoctorLeg leg
            = makeLeg(DoctorLeg::Id::Daemon, State::Failed, Text::tr("%1 was started, but failed.").arg(daemon));
        leg.advice = Text::tr("Its log says why. Put that right, then start it again.");
        leg.command = asRoot(facts, {u"journalctl"_s, u"-u"_s, daemon, u"-n"_s, u"50"_s, u"--no-pager"_s}) + u'\n'
            + asRoot(facts, {u"systemctl"_s, u"restart"_s, daemon});
        return leg;
    }
    if (socket && answers(facts, daemon)) {
        return makeLeg(DoctorLeg::Id::Daemon, State::Good,
                       facts.processes.contains(daemon)
                           ? Text::tr("%1 runs.", "daemon").arg(daemon)
                           : Text::tr("%1 is started when it is called.", "daemon").arg(daemon));
    }
    DoctorLeg leg = makeLeg(DoctorLeg::Id::Daemon, State::Failed, Text::tr("%1 does not run.", "daemon").arg(daemon));
    leg.advice = socket
        ? Text::tr("It has left its socket behind, but nobody listens there. Start the daemon.")
        : Text::tr("libvirt is installed, but its daemon has made no socket to call it by. Start it, and "
                   "let it start with the host.");
    leg.command = startCommand(facts, way);
    return leg;
}

QString relogin(const DoctorWay &way)
{
    return way.kind == DoctorWay::Kind::Ssh
        ? Text::tr("Then log in again: disconnect the host here, and connect again.")
        : Text::tr("Then log out of your desktop and in again, since a login keeps the groups it began with.");
}

DoctorLeg mustJoin(const HostFacts &facts, const DoctorWay &way, const QString &group, State state,
                   const QString &result)
{
    DoctorLeg leg = makeLeg(DoctorLeg::Id::Permission, state, result);
    if (facts.accountGroups.contains(group) && !facts.groups.contains(group)) {
        leg.result
            = Text::tr("%1 is in the group %2, but this login began before.", "user, group").arg(facts.user, group);
        leg.advice = relogin(way);
        return leg;
    }
    leg.advice
        = Text::tr("Members of the group %1 may manage virtual machines. Put the user %2 into it.", "group, user")
              .arg(group, facts.user)
        + u' ' + relogin(way);
    leg.command = asRoot(facts, {u"usermod"_s, u"-aG"_s, group, facts.user});
    return leg;
}

} // namespace

const HostFacts::Socket *daemonSocket(const HostFacts &facts, const DoctorWay &way)
{
    if (!way.socket.isEmpty()) {
        const auto named = std::ranges::find(facts.sockets, way.socket, &HostFacts::Socket::path);
        return named == facts.sockets.end() ? nullptr : &*named;
    }
    for (const QString &name : QStringList{u"/libvirt-sock"_s, u"/"_s + way.modularDaemon() + u"-sock"_s}) {
        for (const HostFacts::Socket &socket : facts.sockets) {
            // A dead libvirtd must not hide the virtqemud beside it.
            if (socket.system != way.session && socket.path.endsWith(name)
                && (way.session || answers(facts, ownerOf(facts, socket)))) {
                return &socket;
            }
        }
    }
    const auto any = std::ranges::find_if(facts.sockets, [&](const HostFacts::Socket &socket) {
        return socket.system != way.session
            && (socket.path.endsWith(u"/libvirt-sock"_s) || socket.path.endsWith(way.modularDaemon() + u"-sock"_s));
    });
    return any == facts.sockets.end() ? nullptr : &*any;
}

DoctorLeg daemonLeg(const HostFacts &facts, const DoctorWay &way)
{
    DoctorLeg leg;
    if (!way.socket.isEmpty()) {
        leg = namedSocket(facts, way);
    } else if (!way.session) {
        leg = systemDaemon(facts, way);
    } else if (!isInstalled(facts, way)) {
        leg = notInstalled(facts, way);
    } else {
        leg = makeLeg(DoctorLeg::Id::Daemon, State::Good,
                      daemonSocket(facts, way) ? Text::tr("Your own daemon has its socket.")
                                               : Text::tr("Your own daemon is started when it is called."));
    }
    leg.commandIsForHost = true;
    leg.details = unitStates(facts);
    return leg;
}

DoctorLeg permissionLeg(const HostFacts &facts, const DoctorWay &way)
{
    using Id = DoctorLeg::Id;
    if (way.session) {
        return makeLeg(Id::Permission, State::Good, Text::tr("It is your own daemon."));
    }
    const HostFacts::Socket *socket = daemonSocket(facts, way);
    if (!socket) {
        return makeLeg(Id::Permission, State::Skipped, Text::tr("There is no socket yet to be allowed to use."));
    }
    DoctorLeg leg;
    const QString group = facts.knownGroups.contains(u"libvirt"_s) || !facts.knownGroups.contains(u"libvirtd"_s)
        ? u"libvirt"_s
        : u"libvirtd"_s;
    const bool forAll = socket->mode.size() >= 10 && socket->mode.at(8) == u'w';
    if (facts.uid == 0) {
        leg = makeLeg(Id::Permission, State::Good, Text::tr("The user is root."));
    } else if (!socket->writable) {
        const QString wanted = socket->group == "root"_L1 || socket->group == "-"_L1 ? group : socket->group;
        leg = mustJoin(facts, way, wanted, State::Failed,
                       Text::tr("The user %1 may not use the daemon's socket.").arg(facts.user));
        if (socket->group == "root"_L1 && !facts.knownGroups.contains(wanted)) {
            leg.advice
                = Text::tr("The daemon lets only root in. Log in as root, or set unix_sock_group in the daemon's "
                           "configuration on the host.");
            leg.command.clear();
        }
    } else if (forAll && !facts.groups.contains(group)) {
        leg = mustJoin(facts, way, group, State::Warning,
                       Text::tr("Everyone may call the daemon; then the host's policy (polkit) decides, and it may ask "
                                "for a password."));
    } else {
        leg = makeLeg(Id::Permission, State::Good,
                      facts.groups.contains(group)
                          ? Text::tr("The user %1 is in the group %2.", "user, group").arg(facts.user, group)
                          : Text::tr("The user %1 may use the daemon's socket.").arg(facts.user));
    }
    leg.commandIsForHost = true;
    leg.details = socket->mode + u' ' + socket->owner + u':' + socket->group + u' ' + socket->path + u'\n' + facts.user
        + u": "_s + facts.groups.join(u' ');
    if (!facts.polkitRules.isEmpty()) {
        leg.details += u"\npolkit: "_s + facts.polkitRules.join(u", "_s);
    }
    return leg;
}

DoctorLeg carrierLeg(const HostFacts &facts, const DoctorWay &way)
{
    using Id = DoctorLeg::Id;
    if (facts.hasTool(u"virt-ssh-helper"_s)) {
        return makeLeg(Id::Carrier, State::Good, Text::tr("By virt-ssh-helper."));
    }
    if (facts.hasTool(u"nc"_s) && facts.ncUnix && !way.session) {
        return makeLeg(Id::Carrier, State::Good, Text::tr("By nc."));
    }
    DoctorLeg leg = makeLeg(Id::Carrier, State::Warning,
                            way.session && !daemonSocket(facts, way)
                                ? Text::tr("The host has no virt-ssh-helper, and your own daemon does not run.")
                                : Text::tr("The host has neither virt-ssh-helper nor a suitable nc; the login forwards "
                                           "the daemon's socket instead."));
    leg.advice = way.session ? Text::tr("Without virt-ssh-helper nothing starts your own daemon there. Install it.")
                             : Text::tr("Nothing needs to be done for Guestdeck. Other programs need the helper.");
    leg.command = installCommand(facts, {HostPackage::SshHelper});
    leg.commandIsForHost = true;
    return leg;
}

} // namespace guestdeck
