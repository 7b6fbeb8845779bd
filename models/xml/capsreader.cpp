// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/capsreader.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// CPU models of libvirt's map that have svm in themselves, so that the host's XML does not list it; none has vmx.
bool modelHasVirtualisation(const QString &model)
{
    static const std::array exact{"Dhyana"_L1,     "Opteron_G2"_L1, "Opteron_G3"_L1,
                                  "Opteron_G4"_L1, "Opteron_G5"_L1, "phenom"_L1};
    return model.startsWith("EPYC"_L1) || std::ranges::find(exact, model) != exact.end();
}

/// libvirt advertises KVM wherever /dev/kvm can be opened, and that is no proof: on a virtual CPU without vmx or svm
/// QEMU aborts or hangs. Other architectures have no such flag, so their word is taken.
bool cpuCanVirtualise(const pugi::xml_node &cpu, const QString &arch, const QString &model)
{
    if (arch != "x86_64"_L1 && arch != "i686"_L1) {
        return true;
    }
    if (modelHasVirtualisation(model)) {
        return true;
    }
    for (const pugi::xml_node &feature : cpu.children("feature")) {
        const QString name = xml::attribute(feature, "name");
        if (name == "vmx"_L1 || name == "svm"_L1 || name.startsWith("vmx-"_L1)) {
            return true;
        }
    }
    return false;
}

bool offersKvm(const pugi::xml_node &root, const QString &hostArch)
{
    for (const pugi::xml_node &guest : root.children("guest")) {
        const pugi::xml_node arch = guest.child("arch");
        if (xml::attribute(arch, "name") != hostArch) {
            continue;
        }
        for (const pugi::xml_node &domain : arch.children("domain")) {
            if (xml::attribute(domain, "type") == "kvm"_L1) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void readHostCapabilities(const QString &text, HostInfo &host)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return;
    }
    const pugi::xml_node root = document->root("capabilities");
    const pugi::xml_node cpu = root.child("host").child("cpu");
    const QString arch = xml::childText(cpu, "arch");
    if (!arch.isEmpty()) {
        host.arch = arch;
    }
    host.cpuModel = xml::childText(cpu, "model");
    host.kvmAdvertised = offersKvm(root, host.arch);
    host.kvmUsable = host.kvmAdvertised && cpuCanVirtualise(cpu, host.arch, host.cpuModel);
}

} // namespace guestdeck
