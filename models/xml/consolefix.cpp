// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/consolefix.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QCoreApplication>

#include <pugixml.hpp>

#include <cstring>
#include <optional>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::ConsoleFix)
};

constexpr quint64 vdagentLibvirt = 8004000;
constexpr quint64 vdagentQemu = 6001000;
constexpr int maxVncPassword = 8;
constexpr int firstVncPort = 5900;
constexpr auto agentName = "com.redhat.spice.0"_L1;

bool is(const pugi::xml_node &node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

bool has(const pugi::xml_node &node, const char *name, const char *value)
{
    return std::strcmp(node.attribute(name).value(), value) == 0;
}

Error unsupported(const QString &why)
{
    return {ErrorKind::Unsupported, 0, why, {}};
}

// ---- tablet --------------------------------------------------------------------------------------------------------

Result<ConsoleFixPlan> addTablet(pugi::xml_node devices)
{
    ConsoleFixPlan plan{ConsoleFix::AddTablet, false, {}, {}};
    bool usb = true;
    for (const pugi::xml_node &device : devices.children()) {
        if (is(device, "input") && has(device, "type", "tablet")) {
            plan.done = true;
            return plan;
        }
        if (is(device, "controller") && has(device, "type", "usb") && has(device, "model", "none")) {
            usb = false;
        }
    }
    if (usb) {
        plan.device = u"<input type='tablet' bus='usb'/>"_s;
        plan.changes << Tr::tr("A USB tablet is added.");
    } else {
        plan.device = u"<input type='tablet' bus='virtio'/>"_s;
        plan.changes << Tr::tr("A virtio tablet is added (the guest has no USB).");
    }
    xml::addElement(devices, plan.device.toUtf8());
    return plan;
}

// ---- clipboard -----------------------------------------------------------------------------------------------------

Result<ConsoleFixPlan> addClipboard(pugi::xml_node devices, const HostAbilities &host)
{
    ConsoleFixPlan plan{ConsoleFix::AddClipboard, false, {}, {}};
    for (const pugi::xml_node &channel : devices.children("channel")) {
        if (xml::attribute(channel.child("target"), "name") != agentName) {
            continue;
        }
        if (!has(channel, "type", "qemu-vdagent")) {
            return unsupported(Tr::tr("The channel of the guest's agent belongs to SPICE in this guest."));
        }
        const pugi::xml_node source = channel.child("source");
        pugi::xml_node clipboard = source.child("clipboard");
        plan.done = has(clipboard, "copypaste", "yes");
        if (plan.done) {
            return plan;
        }
        plan.changes << Tr::tr("The clipboard is switched on in the channel of the guest's agent.");
        if (clipboard) {
            xml::setAttribute(clipboard, "copypaste", u"yes"_s);
        } else if (source) {
            xml::addElement(source, "<clipboard copypaste='yes'/>");
        } else {
            xml::addElement(channel, "<source><clipboard copypaste='yes'/></source>");
        }
        return plan;
    }
    if (!host.isQemu || host.libvirtVersion < vdagentLibvirt || host.hypervisorVersion < vdagentQemu) {
        return unsupported(Tr::tr("Sharing the clipboard needs libvirt 8.4 and QEMU 6.1 or newer on the host."));
    }
    plan.device = u"<channel type='qemu-vdagent'><source><clipboard copypaste='yes'/></source>"
                  "<target type='virtio' name='com.redhat.spice.0'/></channel>"_s;
    plan.changes << Tr::tr("A channel for the guest's SPICE agent is added, with the clipboard switched on.");
    xml::addElement(devices, plan.device.toUtf8());
    return plan;
}

// ---- SPICE to VNC --------------------------------------------------------------------------------------------------

std::vector<pugi::xml_node> childrenOf(const pugi::xml_node &parent, const char *name, const char *type)
{
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node &child : parent.children(name)) {
        if (has(child, "type", type)) {
            found.push_back(child);
        }
    }
    return found;
}

/// Where a fixed port was, it stays; VNC's begin at 5900.
void setPort(pugi::xml_node graphics, QStringList &changes)
{
    const int port = graphics.attribute("port").as_int(-1);
    const bool fixed = has(graphics, "autoport", "no");
    if (fixed && port >= firstVncPort) {
        return;
    }
    if (fixed && (port > 0 || graphics.attribute("tlsPort").as_int(-1) > 0)) {
        changes << Tr::tr("The fixed port is not kept, as VNC's ports begin at %1: the host chooses one.")
                       .arg(firstVncPort);
    }
    xml::setAttribute(graphics, "port", u"-1"_s);
    xml::setAttribute(graphics, "autoport", u"yes"_s);
}

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1 || address == "localhost"_L1;
}

/// Without an address it is where qemu.conf says, for both kinds; that is loopback if nobody changed it.
bool isOnNetwork(const pugi::xml_node &graphics)
{
    const auto isOpen = [](const pugi::xml_node &node, const char *name) {
        const QString address = xml::attribute(node, name);
        return !address.isEmpty() && !isLoopback(address);
    };
    bool listens = false;
    for (const pugi::xml_node &listen : graphics.children("listen")) {
        listens = true;
        if (has(listen, "type", "network") || (has(listen, "type", "address") && isOpen(listen, "address"))) {
            return true;
        }
    }
    return !listens && isOpen(graphics, "listen");
}

std::optional<Error> turnIntoVnc(pugi::xml_node graphics, QStringList &changes)
{
    if (has(graphics.child("gl"), "enable", "yes")) {
        return unsupported(Tr::tr("The guest draws by the host's graphics card (OpenGL), which VNC cannot show."));
    }
    if (xml::attribute(graphics, "passwd").toUtf8().size() > maxVncPassword) {
        return unsupported(Tr::tr("The password of the screen is longer than the eight characters that VNC takes. Give "
                                  "it a shorter one first."));
    }
    const bool encrypted = graphics.attribute("tlsPort") || graphics.attribute("defaultMode")
        || graphics.find_child_by_attribute("channel", "mode", "secure");
    changes << Tr::tr("The SPICE display becomes a VNC display with the same address.");
    if (encrypted) {
        changes << Tr::tr("SPICE's encryption settings are dropped; VNC is encrypted if the host's qemu.conf says so.");
    }
    xml::setAttribute(graphics, "type", u"vnc"_s);
    setPort(graphics, changes);
    if (!graphics.attribute("passwd") && isOnNetwork(graphics)) {
        changes << Tr::tr("Warning: the display has no password of its own and can be reached by the network. What the "
                          "host's qemu.conf demands of SPICE viewers (spice_sasl, spice_password) does not guard VNC.");
    }
    QStringList lost;
    if (graphics.attribute("connected")) {
        lost << u"connected"_s;
    }
    for (const char *name : {"tlsPort", "defaultMode", "connected"}) {
        graphics.remove_attribute(name);
    }
    for (pugi::xml_node child = graphics.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child.type() == pugi::node_element && !is(child, "listen")) {
            lost << QString::fromUtf8(child.name());
            xml::removeElement(child);
        }
        child = next;
    }
    lost.removeDuplicates();
    if (!lost.isEmpty()) {
        changes << Tr::tr("Settings of the display that VNC does not have are dropped: %1.").arg(lost.join(", "_L1));
    }
    return {};
}

/// What only works with SPICE, by element.
void dropSpiceDevices(pugi::xml_node devices, QStringList &changes)
{
    const auto drop = [&devices](const char *name, std::initializer_list<const char *> types) {
        int count = 0;
        for (const char *type : types) {
            for (const pugi::xml_node &node : childrenOf(devices, name, type)) {
                xml::removeElement(node);
                ++count;
            }
        }
        return count;
    };
    if (const int count = drop("channel", {"spicevmc", "spiceport"})) {
        changes << Tr::tr("%n channel(s) of SPICE are removed.", nullptr, count);
    }
    if (const int count = drop("redirdev", {"spicevmc"})) {
        changes << Tr::tr("%n USB redirection(s) of SPICE are removed.", nullptr, count);
    }
    if (const int count = drop("smartcard", {"spicevmc"})) {
        changes << Tr::tr("%n smart card reader(s) of SPICE are removed.", nullptr, count);
    }
    for (pugi::xml_node audio : childrenOf(devices, "audio", "spice")) {
        // The guest's sound card may name it, so it stays, silent.
        xml::setAttribute(audio, "type", u"none"_s);
        while (audio.first_child()) {
            audio.remove_child(audio.first_child());
        }
        changes << Tr::tr("The guest's sound goes nowhere (it went to the SPICE viewer).");
    }
}

/// QEMU without SPICE refuses to start with one of these, and where they should go instead is the admin's choice.
std::optional<Error> whatStays(const pugi::xml_node &devices)
{
    QStringList names;
    const auto look = [&names](const pugi::xml_node &node, const char *name) {
        if (has(node, "type", "spicevmc") || has(node, "type", "spiceport")) {
            names << QString::fromUtf8(name);
        }
    };
    for (const pugi::xml_node &device : devices.children()) {
        look(device, device.name());
        look(device.child("backend"), device.name());
    }
    names.removeDuplicates();
    if (names.isEmpty()) {
        return {};
    }
    return unsupported(Tr::tr("These devices of the guest go to the SPICE viewer, and it does not start with them "
                              "without SPICE: %1. Give them another type first.")
                           .arg(names.join(", "_L1)));
}

void replaceQxl(pugi::xml_node devices, const HostAbilities &host, QStringList &changes)
{
    if (host.videoModels.isEmpty() || host.videoModels.contains(u"qxl"_s)) {
        return;
    }
    for (const pugi::xml_node &video : devices.children("video")) {
        pugi::xml_node model = video.child("model");
        if (!has(model, "type", "qxl")) {
            continue;
        }
        xml::setAttribute(model, "type", u"virtio"_s);
        for (const char *name : {"ram", "vram", "vram64", "vgamem"}) {
            model.remove_attribute(name);
        }
        changes << Tr::tr("The QXL video card becomes a virtio one (this host's QEMU has no QXL).");
    }
}

Result<ConsoleFixPlan> spiceToVnc(pugi::xml_node devices, const HostAbilities &host)
{
    ConsoleFixPlan plan{ConsoleFix::SpiceToVnc, false, {}, {}};
    const auto spice = childrenOf(devices, "graphics", "spice");
    if (!childrenOf(devices, "graphics", "vnc").empty()) {
        plan.done = true;
        return plan;
    }
    if (spice.empty()) {
        return unsupported(Tr::tr("The guest has no SPICE display."));
    }
    for (size_t i = 0; i < spice.size(); ++i) {
        if (i > 0) {
            xml::removeElement(spice[i]);
            plan.changes << Tr::tr("Another SPICE display is removed.");
        } else if (const auto problem = turnIntoVnc(spice[i], plan.changes)) {
            return *problem;
        }
    }
    dropSpiceDevices(devices, plan.changes);
    if (const auto problem = whatStays(devices)) {
        return *problem;
    }
    replaceQxl(devices, host, plan.changes);
    return plan;
}

} // namespace

Result<ConsoleFixPlan> applyConsoleFix(xml::Document &definition, ConsoleFix fix, const HostAbilities &host)
{
    const pugi::xml_node devices = definition.root("domain").child("devices");
    if (!devices) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The definition of the guest cannot be read."), {}};
    }
    switch (fix) {
    case ConsoleFix::AddTablet:
        return addTablet(devices);
    case ConsoleFix::AddClipboard:
        return addClipboard(devices, host);
    case ConsoleFix::SpiceToVnc:
        return spiceToVnc(devices, host);
    }
    Q_UNREACHABLE();
}

} // namespace guestdeck
