// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/hostlegs.h"
#include "models/doctor/packages.h"

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

struct Missing {
    HostPackage package;
    QString text;
};

QList<Missing> missingParts(const HostFacts &facts, const DoctorWay &way)
{
    QList<Missing> missing;
    const auto want = [&](bool there, HostPackage package, const QString &text) {
        if (!there) {
            missing.append({package, text});
        }
    };
    const bool uefi = facts.arch == "x86_64"_L1 || facts.arch == "aarch64"_L1;
    want(!facts.emulators.isEmpty() || facts.hasTool(u"qemu-kvm"_s), HostPackage::Emulator,
         Text::tr("QEMU: runs the guests"));
    want(facts.hasTool(u"qemu-img"_s), HostPackage::DiskTools, Text::tr("qemu-img: makes disks"));
    want(!uefi || !facts.firmware.isEmpty(), HostPackage::Firmware,
         Text::tr("UEFI firmware: guests with UEFI and Secure Boot"));
    want(facts.hasTool(u"swtpm"_s), HostPackage::Tpm, Text::tr("swtpm: TPM, which Windows 11 asks for"));
    want(way.session || facts.hasTool(u"dnsmasq"_s), HostPackage::Dhcp,
         Text::tr("dnsmasq: addresses in virtual networks"));
    return missing;
}

/// Told, never to be switched off.
QStringList surroundings(const HostFacts &facts)
{
    QStringList lines;
    lines.append(Text::tr("System: %1, kernel %2, %3", "name, version, architecture")
                     .arg(facts.osName, facts.kernel, facts.arch));
    if (!facts.emulators.isEmpty()) {
        lines.append(Text::tr("Emulators: %1").arg(facts.emulators.join(u", "_s)));
    }
    QStringList foreign = facts.emulators;
    foreign.removeIf([&](const QString &arch) {
        return arch.startsWith(facts.arch) || (facts.arch == "x86_64"_L1 && arch == "i386"_L1);
    });
    if (!foreign.isEmpty()) {
        lines.append(Text::tr("Always emulated here, KVM or not: %1", "architectures").arg(foreign.join(u", "_s)));
    }
    if (!facts.selinux.isEmpty()) {
        lines.append(facts.selinux == "1"_L1
                         ? Text::tr("SELinux is on and may stay on: libvirt labels what guests use.")
                         : Text::tr("SELinux only watches (permissive)."));
    }
    if (facts.apparmor.startsWith(u'Y')) {
        lines.append(Text::tr("AppArmor is on and may stay on: libvirt writes a profile for each guest."));
    }
    const bool firewalld = facts.processes.contains(u"firewalld"_s) || facts.isUnitActive(u"firewalld.service"_s);
    if (firewalld) {
        lines.append(Text::tr("The firewall firewalld runs and may go on: libvirt has a zone of its own there."));
    }
    if (facts.ufw == "yes"_L1) {
        lines.append(Text::tr("The firewall ufw runs. Ports that guests offer have to be allowed in it."));
    }
    if (facts.isUnitActive(u"nftables.service"_s)) {
        lines.append(Text::tr("The host has firewall rules of its own (nftables)."));
    }
    return lines;
}

} // namespace

DoctorLeg componentsLeg(const HostFacts &facts, const DoctorWay &way)
{
    if (way.uri.driver != "qemu"_L1) {
        return makeLeg(DoctorLeg::Id::Components, State::Skipped, Text::tr("Only looked for on QEMU hosts."));
    }
    DoctorLeg leg;
    const QList<Missing> missing = missingParts(facts, way);
    if (missing.isEmpty()) {
        leg = makeLeg(DoctorLeg::Id::Components, State::Good, Text::tr("All there."));
    } else {
        QStringList texts;
        QList<HostPackage> packages;
        for (const Missing &part : missing) {
            texts.append(part.text);
            packages.append(part.package);
        }
        leg = makeLeg(DoctorLeg::Id::Components, State::Warning, Text::tr("Missing: %1").arg(texts.join(u"; "_s)));
        leg.advice = Text::tr("Guests that need them cannot be created or started. Install what you want to use.");
        leg.command = installCommand(facts, packages);
        leg.commandIsForHost = true;
    }
    leg.details = surroundings(facts).join(u'\n');
    return leg;
}

} // namespace guestdeck
