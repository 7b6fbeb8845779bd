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

/// Where to switch it on: the first row whose word is in the machine's vendor or name.
struct Place {
    const char *word; ///< lower case; "": any
    bool isVirtual;
    const char *advice;
};

constexpr Place places[] = {
    {"vmware", true,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "This host is itself a virtual machine of VMware. Shut it down, and in its processor settings tick "
         "“Virtualize Intel VT-x/EPT or AMD-V/RVI”.")},
    {"innotek", true,
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "This host is itself a virtual machine of VirtualBox. Shut it down, and in its system settings, "
                       "under Processor, tick “Enable Nested VT-x/AMD-V”.")},
    {"virtualbox", true,
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "This host is itself a virtual machine of VirtualBox. Shut it down, and in its system settings, "
                       "under Processor, tick “Enable Nested VT-x/AMD-V”.")},
    {"microsoft", true,
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "This host is itself a virtual machine of Hyper-V. Shut it down, and on the machine it runs on, "
                       "in PowerShell: Set-VMProcessor -VMName NAME -ExposeVirtualizationExtensions $true")},
    {"qemu", true,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "This host is itself a virtual machine of KVM. On the machine it runs on, nesting must be on (the "
         "parameter nested of kvm_intel or kvm_amd), and its processor must be passed through "
         "(host-passthrough).")},
    {"parallels", true,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "This host is itself a virtual machine of Parallels. Shut it down, and in its processor settings "
         "enable nested virtualization.")},
    {"", true,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "This host is itself a virtual machine. Whoever runs the machine below has to let virtualization "
         "through to it; in a cloud, choose a kind of machine that offers nested virtualization, or bare "
         "metal.")},
    {"dell", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (F2) and switch on “Virtualization Technology” under Processor "
         "Settings or Virtualization Support.")},
    {"hewlett", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (F9 or F10) and switch on “Virtualization Technology (VTx)” or "
         "“AMD-V” under System Security, System Options or Virtualization Options.")},
    {"hp", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (F9 or F10) and switch on “Virtualization Technology (VTx)” or "
         "“AMD-V” under System Security, System Options or Virtualization Options.")},
    {"lenovo", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (F1 or F2) and switch on “Intel Virtualization Technology” or "
         "“SVM Support”, under Security, Virtualization, or under Processors.")},
    {"supermicro", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM "
         "Mode” under Advanced, CPU Configuration.")},
    {"asus", false,
     QT_TRANSLATE_NOOP("guestdeck::Doctor",
                       "Start the machine's firmware setup (Del or F2) and switch on “Intel (VMX) Virtualization "
                       "Technology” or “SVM Mode” under Advanced, CPU Configuration.")},
    {"gigabyte", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (Del) and switch on “Intel Virtualization Technology” or “SVM "
         "Mode” under Tweaker, Advanced CPU Settings.")},
    {"micro-star", false,
     QT_TRANSLATE_NOOP(
         "guestdeck::Doctor",
         "Start the machine's firmware setup (Del) and switch on “Intel Virtualization Tech” or “SVM Mode” "
         "under Overclocking, CPU Features.")},
};

QString firmwareAdvice(const HostFacts &facts)
{
    const QString machine = (facts.machineVendor + u' ' + facts.machineName).toLower();
    const bool isVirtual = facts.cpuFlags.contains(u"hypervisor"_s);
    for (const Place &place : places) {
        const QString word = QString::fromLatin1(place.word);
        if (place.isVirtual == isVirtual && machine.contains(word)) {
            return Text::tr(place.advice);
        }
    }
    if (facts.cpuVendor == "GenuineIntel"_L1) {
        return Text::tr("Start the machine's firmware setup (often Del, F2 or F10) and switch on “Intel Virtualization "
                        "Technology” (VT-x, VMX), usually under Advanced, CPU Configuration.");
    }
    if (facts.cpuVendor == "AuthenticAMD"_L1) {
        return Text::tr("Start the machine's firmware setup (often Del, F2 or F10) and switch on “SVM Mode” (AMD-V), "
                        "usually under Advanced, CPU Configuration.");
    }
    return Text::tr(
        "Look in the machine's firmware setup for virtualization (VT-x, VMX, AMD-V or SVM) and switch it on, "
        "if its processor has it.");
}

bool isX86(const HostFacts &facts)
{
    return facts.arch == "x86_64"_L1 || (facts.arch.size() == 4 && facts.arch.endsWith("86"_L1));
}

QString vendorModule(const HostFacts &facts)
{
    if (!isX86(facts)) {
        return u"kvm"_s;
    }
    return facts.cpuFlags.contains(u"svm"_s) ? u"kvm_amd"_s : u"kvm_intel"_s;
}

/// Whether those who run the guests may use /dev/kvm, as far as is known.
bool emulatorMay(const HostFacts &facts, const DoctorWay &way)
{
    if (way.session) {
        return facts.kvmOpens;
    }
    const bool forAll = facts.kvmMode.size() >= 10 && facts.kvmMode.at(8) == u'w';
    return forAll || facts.emulatorUser.isEmpty() || facts.emulatorUser == "root"_L1
        || facts.emulatorGroups.contains(facts.kvmGroup);
}

DoctorLeg slow(const QString &result, const QString &advice, const QString &command = {})
{
    DoctorLeg leg = makeLeg(DoctorLeg::Id::Kvm, State::Warning, result);
    leg.advice = Text::tr("Guests are emulated and slow until then.") + u' ' + advice;
    leg.command = command;
    return leg;
}

DoctorLeg mayNot(const HostFacts &facts, const DoctorWay &way)
{
    const QString user = way.session ? facts.user : facts.emulatorUser;
    const bool hasGroup = facts.kvmGroup != "root"_L1 && !facts.kvmGroup.isEmpty();
    return slow(Text::tr("The user %1, who runs the guests, may not use /dev/kvm.").arg(user),
                hasGroup
                    ? Text::tr("Put that user into the group %1, then start the daemon or your login afresh.")
                          .arg(facts.kvmGroup)
                    : Text::tr("The device belongs to root alone. Restart the host's device manager, which gives it "
                               "to the group kvm."),
                hasGroup ? asRoot(facts, {u"usermod"_s, u"-aG"_s, facts.kvmGroup, user})
                         : asRoot(facts, {u"udevadm"_s, u"trigger"_s, u"/dev/kvm"_s}));
}

DoctorLeg examined(const HostFacts &facts, const DoctorWay &way)
{
    const bool flag = facts.cpuFlags.contains(u"vmx"_s) || facts.cpuFlags.contains(u"svm"_s);
    const bool offByFirmware = facts.kvmLog.contains("disabled by bios"_L1, Qt::CaseInsensitive);
    if (isX86(facts) && !flag) {
        return slow(Text::tr("The processor does not offer virtualization (VT-x or AMD-V)."), firmwareAdvice(facts));
    }
    if (facts.kvmMode.isEmpty()) {
        if (offByFirmware) {
            return slow(Text::tr("Virtualization is switched off in the firmware."), firmwareAdvice(facts));
        }
        const QString module = vendorModule(facts);
        const QString result = facts.modules.contains(module)
            ? Text::tr("The module %1 is loaded, but there is no /dev/kvm.").arg(module)
            : Text::tr("The module %1 is not loaded.").arg(module);
        return slow(result,
                    Text::tr("Load it. If that fails, virtualization is switched off in the firmware.") + u' '
                        + firmwareAdvice(facts),
                    asRoot(facts, {u"modprobe"_s, module}));
    }
    if (!emulatorMay(facts, way)) {
        return mayNot(facts, way);
    }
    const QString kind = facts.cpuFlags.contains(u"vmx"_s) ? u"Intel VT-x"_s
        : facts.cpuFlags.contains(u"svm"_s)                ? u"AMD-V"_s
                                                           : facts.arch;
    QString result = Text::tr("Works (%1).", "kind of virtualization").arg(kind);
    if (!facts.nested.isEmpty()) {
        const bool nested = facts.nested == "Y"_L1 || facts.nested == "1"_L1;
        result += u' '
            + (nested ? Text::tr("Guests may be hosts themselves (nested).")
                      : Text::tr("Guests cannot be hosts themselves (nested is off)."));
    }
    return makeLeg(DoctorLeg::Id::Kvm, State::Good, result);
}

} // namespace

DoctorLeg kvmLeg(const HostFacts &facts, const DoctorWay &way)
{
    if (way.uri.driver != "qemu"_L1) {
        return makeLeg(DoctorLeg::Id::Kvm, State::Skipped, Text::tr("Only looked for on QEMU hosts."));
    }
    DoctorLeg leg = examined(facts, way);
    leg.commandIsForHost = true;
    leg.details
        = QStringList{Text::tr("Processor: %1, %2", "vendor, flags").arg(facts.cpuVendor, facts.cpuFlags.join(u' ')),
                      Text::tr("Modules: %1").arg(facts.modules.join(u' ')),
                      Text::tr("Device: %1", "mode and group of /dev/kvm")
                          .arg(QString(facts.kvmMode + u' ' + facts.kvmGroup).trimmed()),
                      Text::tr("Machine: %1 %2", "vendor, name").arg(facts.machineVendor, facts.machineName),
                      facts.kvmLog}
              .join(u'\n')
              .trimmed();
    return leg;
}

} // namespace guestdeck
