// SPDX-License-Identifier: GPL-3.0-or-later
// Rules about what a host lacks: networks, ports, KVM, memory, programs; and about the definition itself.
#include "models/startcheck/startrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck::startrules
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::StartRules)
};

QString size(KiB memory)
{
    return QLocale().formattedDataSize(qint64(toBytes(memory).value), 1);
}

bool isX86(const StartFacts &facts)
{
    return facts.emulator.isEmpty() || facts.emulator.contains("x86_64"_L1) || facts.emulator.contains("i386"_L1)
        || facts.emulator.endsWith("kvm"_L1);
}

StartFinding emulate(const QString &what)
{
    StartFinding finding;
    finding.rule = u"kvm"_s;
    finding.what = what;
    finding.step = StartStep::Emulate;
    finding.stepText = Tr::tr("Start it without KVM");
    return finding;
}

} // namespace

void network(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    static const QRegularExpression notActive(u"network '([^']{1,256})' is not active"_s);
    static const QRegularExpression notFound(u"no network with matching name '([^']{1,256})'"_s);
    static const QRegularExpression noBridge(
        u"(?:interface MTU on|interface index for|add bridge|bridge) '?([A-Za-z0-9_.-]{1,15})'?.*no such device"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList told;
    const auto add = [&](StartFinding finding, const QString &name) {
        if (!told.contains(name)) {
            told.append(name);
            finding.rule = u"network"_s;
            found.append(finding);
        }
    };
    const auto start = [](const QString &name) {
        StartFinding finding;
        finding.what = Tr::tr("The virtual network %1, which a network card of the guest is plugged into, is not "
                              "started.")
                           .arg(name);
        finding.step = StartStep::StartNetwork;
        finding.argument = name;
        finding.stepText = Tr::tr("Start the network %1").arg(name);
        finding.advice = Tr::tr("To have it there after the next start of the host, let it start with the host.");
        return finding;
    };
    const auto choose = [](const QString &what) {
        StartFinding finding;
        finding.what = what;
        finding.step = StartStep::OpenNetworkCards;
        finding.stepText = Tr::tr("Go to its network cards");
        finding.advice = Tr::tr("Choose another network for the card, or make one of that name.");
        return finding;
    };
    if (const auto match = notActive.match(words.text); match.hasMatch()) {
        add(start(match.captured(1)), match.captured(1));
    }
    if (const auto match = notFound.match(words.text); match.hasMatch()) {
        add(choose(Tr::tr("There is no virtual network %1 on %2.").arg(match.captured(1), facts.host)),
            match.captured(1));
    }
    if (const auto match = noBridge.match(words.text); match.hasMatch()) {
        add(choose(Tr::tr("There is no bridge %1 on %2.").arg(match.captured(1), facts.host)), match.captured(1));
    }
    for (const StartNetwork &one : facts.networks) {
        if (!one.isBridge && one.known && !one.active) {
            add(start(one.name), one.name);
        } else if (!one.known) {
            add(choose(one.isBridge ? Tr::tr("There is no bridge %1 on %2.").arg(one.name, facts.host)
                                    : Tr::tr("There is no virtual network %1 on %2.").arg(one.name, facts.host)),
                one.name);
        }
    }
}

void port(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("address already in use") || words.has("failed to find an available port")
        || words.has("unable to find an unused port") || words.has("already in use|port");
    if (!said) {
        return;
    }
    StartFinding finding;
    finding.rule = u"port"_s;
    if (facts.vncPort > 0) {
        finding.what = Tr::tr("Port %1, which the guest's screen is to have, is in use on %2.")
                           .arg(facts.vncPort)
                           .arg(facts.host);
        finding.step = StartStep::AutoPort;
        finding.stepText = Tr::tr("Let libvirt choose a port");
        finding.advice = facts.portHolder.isEmpty() ? Tr::tr("Another guest, or another program on the host, holds it.")
                                                    : Tr::tr("It is held by: %1").arg(facts.portHolder);
    } else {
        finding.what = Tr::tr("A network port that the guest is to have is in use on %1.").arg(facts.host);
        finding.step = StartStep::OpenXml;
        finding.stepText = Tr::tr("Go to its definition");
        finding.advice = Tr::tr("Look for “port” in the definition, and choose another one.");
    }
    found.append(finding);
}

void kvm(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("failed to initialize kvm") || words.has("access kvm kernel module")
        || words.has("virt type 'kvm'") || words.has("type=kvm") || words.has("kvm is not available")
        || words.has("invalid accelerator kvm") || words.has("failed to set msr") || words.has("domain type kvm");
    if (!said || facts.virtType == "qemu"_L1) {
        return;
    }
    const QString slow = Tr::tr("Without KVM the guest runs on emulated processors, ten times slower or more.");
    if (facts.kvm && facts.kvm->exists && facts.user && facts.kvm->allowed == std::optional(false)) {
        StartFinding finding = emulate(
            Tr::tr("The emulator's user %1 may not use KVM (/dev/kvm) on %2.").arg(facts.user->name, facts.host));
        finding.fix = NetworkFix{
            Tr::tr("Let the group kvm use KVM"),
            {{u"chgrp"_s, u"kvm"_s, u"/dev/kvm"_s},
             {u"chmod"_s, u"0660"_s, u"/dev/kvm"_s},
             {u"usermod"_s, u"-aG"_s, u"kvm"_s, facts.user->name}},
            {},
            Tr::tr("The rights of /dev/kvm come back with the next start of the host; a rule of udev makes them last "
                   "(package qemu-system-x86 on Debian has one). Libvirt must be restarted to see the new group.")};
        finding.advice = slow;
        found.append(finding);
        return;
    }
    if (isX86(facts) && !facts.cpuCanKvm) {
        StartFinding finding = emulate(Tr::tr("KVM cannot work on %1: its processor has no virtualization, or it is "
                                              "switched off in the BIOS.")
                                           .arg(facts.host));
        finding.advice
            = Tr::tr("Switch on VT-x or AMD-V (“SVM”) in the BIOS; in a virtual host, let the outer one pass "
                     "virtualization on (nested).")
            + u' ' + slow;
        found.append(finding);
        return;
    }
    if (facts.kvm && !facts.kvm->exists) {
        StartFinding finding = emulate(Tr::tr("KVM is not switched on, on %1: there is no /dev/kvm.").arg(facts.host));
        if (!facts.kvmModule && isX86(facts)) {
            finding.fix = NetworkFix{Tr::tr("Load the module of KVM"),
                                     {{u"sh"_s, u"-c"_s, u"modprobe kvm_intel || modprobe kvm_amd"_s}},
                                     {},
                                     Tr::tr("One of the two is for the other make of processor. Most hosts load the "
                                            "right one by themselves at their next start.")};
        }
        finding.advice = slow;
        found.append(finding);
        return;
    }
    StartFinding finding = emulate(Tr::tr("KVM does not work on %1.").arg(facts.host));
    finding.advice = slow;
    found.append(finding);
}

void memory(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("cannot allocate memory") || words.has("cannot set up guest memory")
        || words.has("unable to map backing store") || words.has("insufficient free memory")
        || words.has("not enough memory") || words.has("hugetlbfs");
    if (!said) {
        return;
    }
    StartFinding finding;
    finding.rule = u"memory"_s;
    finding.step = StartStep::OpenHardware;
    finding.stepText = Tr::tr("Give it less memory");
    if (facts.hugePages) {
        finding.what = Tr::tr("%1 has not enough free huge pages for %2.").arg(facts.host, size(facts.memory));
        finding.advice = Tr::tr("Set more huge pages aside on the host (vm.nr_hugepages), best right after its start, "
                                "or give the guest ordinary memory.");
    } else {
        finding.what = facts.freeMemory
            ? Tr::tr("%1 has not enough memory: the guest wants %2, and %3 are free.")
                  .arg(facts.host, size(facts.memory), size(*facts.freeMemory))
            : Tr::tr("%1 has not enough memory for the %2 of the guest.").arg(facts.host, size(facts.memory));
        finding.advice = Tr::tr("Shut down another guest, or give this one less.");
    }
    found.append(finding);
}

void savedState(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    const bool said = words.has("load of migration failed") || words.has("unable to read from migration")
        || words.has("saved state") || words.has("save image") || words.has("migration stream");
    if (!facts.savedState || !said) {
        return;
    }
    StartFinding finding;
    finding.rule = u"saved"_s;
    finding.what
        = Tr::tr("The guest was saved, and what was kept of its memory no longer fits: its hardware, its disks "
                 "or the emulator have changed since.");
    finding.step = StartStep::DiscardSavedState;
    finding.stepText = Tr::tr("Discard the saved state and start afresh");
    finding.advice = Tr::tr("What was not yet written to its disks is lost then, as if the plug were pulled.");
    found.append(finding);
}

void missingProgram(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    struct Program {
        const char *words;
        const char *name;
        const char *packages;
    };
    static constexpr Program programs[] = {
        {"swtpm", QT_TRANSLATE_NOOP("guestdeck::StartRules", "the emulated TPM (swtpm)"), "swtpm swtpm-tools"},
        {"virtiofsd", QT_TRANSLATE_NOOP("guestdeck::StartRules", "the file server for shared folders (virtiofsd)"),
         "virtiofsd"},
        {"unable to find any firmware", QT_TRANSLATE_NOOP("guestdeck::StartRules", "a firmware for UEFI (OVMF)"),
         "ovmf"},
        {"cannot check qemu binary", QT_TRANSLATE_NOOP("guestdeck::StartRules", "the emulator (QEMU)"), "qemu-system"},
        {"passt", QT_TRANSLATE_NOOP("guestdeck::StartRules", "the user network (passt)"), "passt"},
    };
    const bool missing = words.has("unable to find") || words.has("no such file or directory") || words.has("not found")
        || words.has("not supported") || words.has("cannot find");
    for (const Program &program : programs) {
        if (missing && words.has(program.words)) {
            StartFinding finding;
            finding.rule = u"program"_s;
            finding.what = Tr::tr("%1 lacks %2.").arg(facts.host, Tr::tr(program.name));
            finding.advice = Tr::tr("Install it there; on Debian and Ubuntu the packages are called: %1. Or take the "
                                    "device out of the guest.")
                                 .arg(QString::fromLatin1(program.packages));
            finding.step = StartStep::ExamineHost;
            finding.stepText = Tr::tr("Examine the host");
            found.append(finding);
            return;
        }
    }
}

void noSpace(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    if (words.has("no space left on device")) {
        StartFinding finding;
        finding.rule = u"space"_s;
        finding.what = Tr::tr("A file system of %1 is full.").arg(facts.host);
        finding.advice = Tr::tr("Free some space there; the emulator needs a little even to start.");
        finding.step = StartStep::OpenDisks;
        finding.stepText = Tr::tr("Go to its disks");
        found.append(finding);
    }
}

/// Only where nothing nearer was found: a definition that libvirt objects to.
void definition(const StartFacts &facts, const Words &words, QList<StartFinding> &found)
{
    if (!found.isEmpty()) {
        return;
    }
    StartFinding finding;
    finding.rule = u"definition"_s;
    if (words.has("cpu|not compatible") || words.has("doesn't match specification") || words.has("missing features")
        || words.has("unknown cpu model") || words.has("requires kvm")) {
        finding.what = Tr::tr("The processor that the guest is to have is none that %1 can give it.").arg(facts.host);
        finding.advice = Tr::tr("Choose another processor model: “host-model” and “maximum” fit everywhere.");
        finding.step = StartStep::OpenHardware;
        finding.stepText = Tr::tr("Go to its hardware");
    } else if (facts.error.kind == ErrorKind::Invalid || words.has("xml error")
               || words.has("unsupported configuration") || words.has("schema")) {
        finding.what = Tr::tr("libvirt objects to the guest's definition. Its words above say to what.");
        finding.step = StartStep::OpenXml;
        finding.stepText = Tr::tr("Go to its definition");
        finding.advice = Tr::tr("The page XML checks it against libvirt's own rules, and shows the line.");
    } else {
        return;
    }
    found.append(finding);
}

} // namespace guestdeck::startrules
