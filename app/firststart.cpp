// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firststart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtConcurrent>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::FirstStart)
};

HostProbe::Socket probeSocket(const char *path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) {
        return HostProbe::Socket::Missing;
    }
    const bool connected = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    const int failure = connected ? 0 : errno;
    ::close(fd);
    if (connected || failure == EAGAIN) { // a full queue is a sign of life, too
        return HostProbe::Socket::Connectable;
    }
    if (failure == EACCES || failure == EPERM) {
        return HostProbe::Socket::Denied;
    }
    return failure == ECONNREFUSED ? HostProbe::Socket::Refused : HostProbe::Socket::Missing;
}

bool hasProgram(const QStringList &names)
{
    // Daemons are outside the PATH of normal users.
    const QStringList folders{u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s, u"/usr/libexec"_s};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return !QStandardPaths::findExecutable(name).isEmpty()
            || !QStandardPaths::findExecutable(name, folders).isEmpty();
    });
}

HostProbe probe()
{
    HostProbe result;
    for (const char *path : {"/run/libvirt/libvirt-sock", "/run/libvirt/virtqemud-sock"}) {
        result.system = std::max(result.system, probeSocket(path));
    }
    result.daemon = hasProgram({u"libvirtd"_s, u"virtqemud"_s});
    result.emulator = hasProgram({u"qemu-system-x86_64"_s, u"qemu-kvm"_s, u"qemu-system-aarch64"_s});
    result.root = ::geteuid() == 0;
    result.systemd = QFileInfo::exists(u"/run/systemd/system"_s);
    result.apt = hasProgram({u"apt-get"_s});
    return result;
}

QString asRoot(const HostProbe &probe, const QString &command)
{
    return probe.root ? command : u"sudo "_s + command;
}

QString installCommand(const HostProbe &probe)
{
    const QString packages = u"libvirt-daemon-system qemu-system-x86 qemu-utils"_s;
    return probe.apt ? asRoot(probe, u"apt install "_s + packages) : QString();
}

QString startCommand(const HostProbe &probe)
{
    if (probe.systemd) {
        return asRoot(probe, u"systemctl enable --now libvirtd"_s);
    }
    return probe.root ? u"virtlogd -d && libvirtd -d"_s : u"sudo sh -c 'virtlogd -d && libvirtd -d'"_s;
}

QString groupCommand()
{
    return u"sudo usermod -aG libvirt $USER"_s;
}

FirstStart session(const QString &why, const QString &command)
{
    FirstStart result;
    result.uri = u"qemu:///session"_s;
    result.message = Text::tr("Guestdeck shows your own virtual machines (qemu:///session). %1").arg(why);
    result.command = command;
    return result;
}

FirstStart nothing(const QString &message, const QString &command)
{
    FirstStart result;
    result.message = message;
    result.command = command;
    result.offerSimulated = true;
    return result;
}

FirstStart denied(const HostProbe &probe)
{
    if (probe.daemon && !probe.root) {
        return session(Text::tr("You may not use this machine's own (qemu:///system): join the group libvirt with this "
                                "command, then log in again."),
                       groupCommand());
    }
    return nothing(
        Text::tr("You may not use this machine's libvirt: join the group libvirt with this command, then log "
                 "in again."),
        groupCommand());
}

} // namespace

QFuture<HostProbe> probeThisMachine()
{
    return QtConcurrent::run(probe);
}

FirstStart decideFirstStart(const HostProbe &probe)
{
    if (probe.system == HostProbe::Socket::Connectable) {
        FirstStart result;
        result.uri = u"qemu:///system"_s;
        result.message = Text::tr("Guestdeck shows the virtual machines of this machine (qemu:///system), because its "
                                  "libvirt is running and lets you in.");
        return result;
    }
    if (probe.system == HostProbe::Socket::Denied) {
        return denied(probe);
    }
    if (!probe.daemon) {
        return nothing(probe.apt
                           ? Text::tr("There is no hypervisor on this machine. This command installs libvirt and QEMU; "
                                      "hosts elsewhere can be added without it.")
                           : Text::tr("There is no hypervisor on this machine. Install libvirt and QEMU from your "
                                      "distribution; hosts elsewhere can be added without them."),
                       installCommand(probe));
    }
    if (probe.root) {
        // libvirt starts no session daemon for root.
        return nothing(Text::tr("This machine's libvirt is not running. This command starts it."), startCommand(probe));
    }
    if (!probe.emulator) {
        return session(Text::tr("The emulator is missing, so no guest can start: this command installs it."),
                       probe.apt ? asRoot(probe, u"apt install qemu-system-x86 qemu-utils"_s) : QString());
    }
    return session(
        Text::tr("This machine's own (qemu:///system) cannot be reached, because its libvirt is not running; "
                 "this command starts it."),
        startCommand(probe));
}

FirstStart afterRefusal(const HostProbe &probe)
{
    return denied(probe);
}

FirstStart afterFailure(const HostProbe &probe, const QString &uri)
{
    if (!probe.daemon) {
        return nothing(Text::tr("This machine's libvirt (%1) cannot be reached: it is not whole. This command installs "
                                "it; hosts elsewhere can be added without it.")
                           .arg(uri),
                       installCommand(probe));
    }
    return nothing(
        Text::tr("This machine's libvirt (%1) cannot be reached. This command starts the system's.").arg(uri),
        startCommand(probe));
}

QString simulatedHostUri()
{
    return u"test:///default"_s;
}

QString simulatedHostName()
{
    return Text::tr("Simulated host (nothing here is real)");
}

} // namespace guestdeck
