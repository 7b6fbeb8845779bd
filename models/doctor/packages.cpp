// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/packages.h"

#include "models/core/shell.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Names {
    HostPackage package;
    const char *debian;
    const char *fedora;
    const char *suse;
    const char *arch;
};

// {a} is the architecture in the distribution's words for it.
constexpr Names names[] = {
    {HostPackage::Libvirt, "libvirt-daemon-system", "libvirt-daemon-kvm", "libvirt-daemon-qemu", "libvirt"},
    {HostPackage::Emulator, "qemu-system-{a}", "qemu-kvm", "qemu-{a}", "qemu-base"},
    {HostPackage::DiskTools, "qemu-utils", "qemu-img", "qemu-img", "qemu-img"},
    {HostPackage::Firmware, "{fw}", "{fw}", "{fw}", "{fw}"},
    {HostPackage::Tpm, "swtpm swtpm-tools", "swtpm swtpm-tools", "swtpm", "swtpm"},
    {HostPackage::Dhcp, "dnsmasq-base", "dnsmasq", "dnsmasq", "dnsmasq"},
    {HostPackage::SshHelper, "libvirt-daemon", "libvirt-daemon-common", "libvirt-daemon-common", "libvirt"},
};

bool isArm(const HostFacts &facts)
{
    return facts.arch == "aarch64"_L1 || facts.arch.startsWith("arm"_L1);
}

QString architecture(const HostFacts &facts)
{
    if (isArm(facts)) {
        return u"arm"_s;
    }
    if (facts.arch.startsWith("ppc"_L1)) {
        return u"ppc"_s;
    }
    return facts.arch == "s390x"_L1 ? u"s390x"_s : u"x86"_s;
}

QString firmware(Distribution distribution, bool arm)
{
    switch (distribution) {
    case Distribution::Debian:
        return arm ? u"qemu-efi-aarch64"_s : u"ovmf"_s;
    case Distribution::Suse:
        return arm ? u"qemu-uefi-aarch64"_s : u"qemu-ovmf-x86_64"_s;
    case Distribution::Arch:
        return arm ? u"edk2-aarch64"_s : u"edk2-ovmf"_s;
    default:
        return arm ? u"edk2-aarch64"_s : u"edk2-ovmf"_s;
    }
}

Distribution byId(const QString &id)
{
    if (id == "debian"_L1 || id == "ubuntu"_L1) {
        return Distribution::Debian;
    }
    if (id == "fedora"_L1 || id == "rhel"_L1 || id == "centos"_L1 || id == "rocky"_L1 || id == "almalinux"_L1) {
        return Distribution::Fedora;
    }
    if (id == "suse"_L1 || id == "sles"_L1 || id.startsWith("opensuse"_L1)) {
        return Distribution::Suse;
    }
    return id == "arch"_L1 || id == "manjaro"_L1 ? Distribution::Arch : Distribution::Unknown;
}

} // namespace

Distribution distributionOf(const HostFacts &facts)
{
    for (const QString &id : QStringList{facts.osId} + facts.osLike) {
        if (const Distribution found = byId(id); found != Distribution::Unknown) {
            return found;
        }
    }
    if (facts.hasTool(u"apt-get"_s)) {
        return Distribution::Debian;
    }
    if (facts.hasTool(u"dnf"_s) || facts.hasTool(u"yum"_s)) {
        return Distribution::Fedora;
    }
    if (facts.hasTool(u"zypper"_s)) {
        return Distribution::Suse;
    }
    return facts.hasTool(u"pacman"_s) ? Distribution::Arch : Distribution::Unknown;
}

QString asRoot(const HostFacts &facts, const QStringList &command)
{
    return shellJoin(facts.uid == 0 ? command : QStringList{u"sudo"_s} + command);
}

QString installCommand(const HostFacts &facts, const QList<HostPackage> &packages)
{
    const Distribution distribution = distributionOf(facts);
    QStringList command;
    switch (distribution) {
    case Distribution::Unknown:
        return {};
    case Distribution::Debian:
        command = {u"apt"_s, u"install"_s};
        break;
    case Distribution::Fedora:
        command = {facts.hasTool(u"yum"_s) && !facts.hasTool(u"dnf"_s) ? u"yum"_s : u"dnf"_s, u"install"_s};
        break;
    case Distribution::Suse:
        command = {u"zypper"_s, u"install"_s};
        break;
    case Distribution::Arch:
        command = {u"pacman"_s, u"-S"_s};
        break;
    }
    for (const Names &row : names) {
        if (!packages.contains(row.package)) {
            continue;
        }
        const char *text = distribution == Distribution::Debian ? row.debian
            : distribution == Distribution::Fedora              ? row.fedora
            : distribution == Distribution::Suse                ? row.suse
                                                                : row.arch;
        QString package = QString::fromLatin1(text);
        package.replace(u"{a}"_s, architecture(facts)).replace(u"{fw}"_s, firmware(distribution, isArm(facts)));
        for (const QString &name : package.split(u' ')) {
            if (!command.contains(name)) {
                command.append(name);
            }
        }
    }
    return command.size() > 2 ? asRoot(facts, command) : QString();
}

} // namespace guestdeck
