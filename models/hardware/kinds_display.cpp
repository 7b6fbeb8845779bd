// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <algorithm>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

// ---- Graphics ------------------------------------------------------------------------------------------------------

QString listenKind(const pugi::xml_node &graphics)
{
    const QString type = attributeOf(graphics, "listen", "type");
    return type.isEmpty() ? (xml::attribute(graphics, "socket").isEmpty() ? u"address"_s : u"socket"_s) : type;
}

void writeListenKind(pugi::xml_node graphics, const QString &value)
{
    if (listenKind(graphics) == value && graphics.child("listen")) {
        return;
    }
    const QString address = xml::attribute(graphics, "listen");
    removeChild(graphics, "listen");
    const pugi::xml_node listen = xml::addElement(graphics, "<listen/>");
    xml::setAttribute(listen, "type", value);
    if (value == "address"_L1) {
        if (!address.isEmpty()) {
            xml::setAttribute(listen, "address", address);
        }
    } else {
        for (const char *name : {"listen", "port", "autoport", "socket"}) {
            setOwnAttribute(graphics, name, {});
        }
    }
}

QString addressOf(const pugi::xml_node &graphics)
{
    const QString own = xml::attribute(graphics, "listen");
    return own.isEmpty() ? attributeOf(graphics, "listen", "address") : own;
}

/// libvirt keeps it in two places and refuses the definition when they differ.
void writeAddress(pugi::xml_node graphics, const QString &value)
{
    setOwnAttribute(graphics, "listen", value);
    pugi::xml_node listen = graphics.child("listen");
    if (!listen) {
        listen = xml::addElement(graphics, "<listen type=\"address\"/>");
    }
    setOwnAttribute(listen, "address", value);
}

QString portOf(const pugi::xml_node &graphics)
{
    const QString port = xml::attribute(graphics, "port");
    const bool automatic = xml::attribute(graphics, "autoport") == "yes"_L1 || port == "-1"_L1;
    return automatic ? QString() : port;
}

void writePort(pugi::xml_node graphics, const QString &value)
{
    xml::setAttribute(graphics, "port", value.isEmpty() ? u"-1"_s : value);
    xml::setAttribute(graphics, "autoport", value.isEmpty() ? u"yes"_s : u"no"_s);
}

QList<FieldOption> screens()
{
    return {{u"vnc"_s, u"VNC"_s},
            {u"spice"_s, u"SPICE"_s},
            {u"egl-headless"_s, Tr::tr("The host's graphics card, beside another")},
            {u"dbus"_s, Tr::tr("D-Bus")},
            {u"sdl"_s, Tr::tr("A window on the host")},
            {u"rdp"_s, u"RDP"_s}};
}

/// libvirt takes one of each protocol.
QString whyNoScreen(const GuestHardware &guest, const QString &type)
{
    if (const QString why = whyNotOffered(guest.caps, u"graphics/type"_s, type); !why.isEmpty()) {
        return why;
    }
    const Definition stored(guest.stored);
    const auto there = stored.devices().children("graphics");
    return std::any_of(there.begin(), there.end(),
                       [&](const pugi::xml_node &one) { return attributeOf(one, "type") == type; })
        ? Tr::tr("The guest has such a screen already, and can have one of each protocol.")
        : QString();
}

/// The first protocol that another screen can have; empty: none.
QString freeScreen(const GuestHardware &guest)
{
    for (const FieldOption &option : screens()) {
        if (whyNoScreen(guest, option.value).isEmpty()) {
            return option.value;
        }
    }
    return {};
}

QList<FieldOption> screensOf(const GuestHardware &guest, const FieldValues &values)
{
    QList<FieldOption> list = screens();
    for (FieldOption &option : list) {
        option.whyNot = option.value == values.value(u"type"_s)
            ? whyNotOffered(guest.caps, u"graphics/type"_s, option.value)
            : whyNoScreen(guest, option.value);
    }
    for (const QString &type : guest.caps.enums.value(u"graphics/type"_s)) { // newer than this table
        if (std::none_of(list.cbegin(), list.cend(), [&](const FieldOption &one) { return one.value == type; })) {
            list.append({type, type});
        }
    }
    return list;
}

HardwareKind graphics()
{
    HardwareKind kind;
    kind.id = u"graphics"_s;
    kind.element = u"graphics"_s;
    kind.title = Tr::tr("Screen");
    kind.help = Tr::tr("How the guest's picture is seen from outside.");
    kind.icon = u"video-display"_s;
    const auto remote = [](const FieldValues &values) {
        return isOneOf(values.value(u"type"_s), {"vnc"_L1, "spice"_L1});
    };
    const auto byAddress
        = [remote](const FieldValues &values) { return remote(values) && values.value(u"listen"_s) == "address"_L1; };
    const auto spice = [](const FieldValues &values) { return values.value(u"type"_s) == "spice"_L1; };
    const auto vnc = [](const FieldValues &values) { return values.value(u"type"_s) == "vnc"_L1; };
    const QString channel = Tr::tr("SPICE");
    kind.fields = {
        choice(u"type"_s, u"@type"_s, Tr::tr("Protocol"),
               Tr::tr("VNC is what this program's console shows; SPICE is for remote-viewer."))
            .options(screens())
            .offered(screensOf)
            .required(),
        choice(u"listen"_s, u"listen@type"_s, Tr::tr("Reached by"), Tr::tr("Where the emulator waits for viewers."))
            .options({{u"address"_s, Tr::tr("A port on an address of the host")},
                      {u"network"_s, Tr::tr("A port in a virtual network")},
                      {u"socket"_s, Tr::tr("A socket on the host – only by the host's login")},
                      {u"none"_s, Tr::tr("Nothing – only through libvirt")}})
            .reads(listenKind)
            .writes(writeListenKind)
            .when(remote),
        text(u"address"_s, u"listen@address"_s, Tr::tr("Address"),
             Tr::tr("127.0.0.1: only from the host itself and by its login, as this program does it. 0.0.0.0: from "
                    "everywhere; then set a password, and know that VNC is not encrypted."))
            .also({u"@listen"_s})
            .reads(addressOf)
            .writes(writeAddress)
            .when(byAddress)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.contains(u' ') || value.contains(u'/') ? Tr::tr("An address or a host name.") : QString();
            }),
        text(u"network"_s, u"listen@network"_s, Tr::tr("Network"),
             Tr::tr("The virtual network's name; the screen is on the host's address in it."))
            .when([remote](const FieldValues &values) {
                return remote(values) && values.value(u"listen"_s) == "network"_L1;
            }),
        number(
            u"port"_s, u"@port"_s, Tr::tr("Port"),
            Tr::tr("Empty: the host chooses one that is free at each start (from 5900). A fixed one must not be taken "
                   "by another guest."))
            .range(5900, 65535)
            .also({u"@autoport"_s})
            .reads(portOf)
            .writes(writePort)
            .when(byAddress),
        number(u"tlsPort"_s, u"@tlsPort"_s, Tr::tr("TLS port"), Tr::tr("The encrypted port; -1: chosen by the host."))
            .range(-1, 65535)
            .in(channel)
            .rare()
            .when(spice),
        Field(FieldType::Secret, u"password"_s, u"@passwd"_s, Tr::tr("Password"),
              Tr::tr("What a viewer must know; VNC takes at most 8 characters. While the guest runs it can be changed "
                     "only when it was started with one. Taking it away waits for the next start."))
            .live(LiveWay::GraphicsPassword)
            .when(remote)
            .check([](const GuestHardware &, const FieldValues &values, const QString &value) {
                return values.value(u"type"_s) == "vnc"_L1 && value.toUtf8().size() > 8
                    ? Tr::tr("VNC takes at most 8 characters.")
                    : QString();
            }),
        text(u"passwordUntil"_s, u"@passwdValidTo"_s, Tr::tr("Password valid until"),
             Tr::tr("In universal time, as 2031-12-24T18:00:00. Afterwards nobody gets in until another is set."))
            .live(LiveWay::GraphicsPassword)
            .rare()
            .when(remote)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return QDateTime::fromString(value, u"yyyy-MM-ddTHH:mm:ss"_s).isValid()
                    ? QString()
                    : Tr::tr("A date and a time, as 2031-12-24T18:00:00.");
            }),
        choiceOrText(u"keymap"_s, u"@keymap"_s, Tr::tr("Keyboard"),
                     Tr::tr("The layout for viewers that send characters and not keys. This program sends keys, so it "
                            "is best left empty."))
            .options({{u""_s, Tr::tr("As the viewer sends it")},
                      {u"en-us"_s, u"en-us"_s},
                      {u"en-gb"_s, u"en-gb"_s},
                      {u"de"_s, u"de"_s},
                      {u"de-ch"_s, u"de-ch"_s},
                      {u"fr"_s, u"fr"_s},
                      {u"es"_s, u"es"_s},
                      {u"it"_s, u"it"_s},
                      {u"pt-br"_s, u"pt-br"_s},
                      {u"ru"_s, u"ru"_s},
                      {u"sv"_s, u"sv"_s},
                      {u"ja"_s, u"ja"_s}})
            .rare()
            .when(remote),
        choice(u"sharing"_s, u"@sharePolicy"_s, Tr::tr("Several viewers"),
               Tr::tr("What happens when a second one connects."))
            .options({{u""_s, Tr::tr("As the viewer asks")},
                      {u"allow-exclusive"_s, Tr::tr("As the viewer asks, said outright")},
                      {u"force-shared"_s, Tr::tr("All see it")},
                      {u"ignore"_s, Tr::tr("All see it, whatever they ask")}})
            .rare()
            .when(vnc),
        number(u"websocket"_s, u"@websocket"_s, Tr::tr("WebSocket port"),
               Tr::tr("For viewers in a browser; -1: chosen by the host."))
            .range(-1, 65535)
            .rare()
            .when(vnc),
        info(u"socket"_s, u"@socket"_s, Tr::tr("Socket"), Tr::tr("The socket's path on the host.")).rare().when(remote),
        toggle(u"gl"_s, u"gl@enable"_s, Tr::tr("3D by the host"),
               Tr::tr("Lets the host's graphics card draw for the guest (with the video model virtio and 3D)."))
            .rare()
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"type"_s), {"spice"_L1, "sdl"_L1, "dbus"_L1});
            }),
        text(u"renderNode"_s, u"gl@rendernode"_s, Tr::tr("Graphics card"),
             Tr::tr("Which of the host's draws: /dev/dri/renderD128"))
            .rare()
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"type"_s), {"spice"_L1, "egl-headless"_L1, "dbus"_L1});
            }),
        toggle(u"clipboard"_s, u"clipboard@copypaste"_s, Tr::tr("Clipboard"),
               Tr::tr("Copying and pasting between viewer and guest."))
            .in(channel)
            .rare()
            .when(spice),
        toggle(u"files"_s, u"filetransfer@enable"_s, Tr::tr("File transfer"), Tr::tr("Dragging files into the guest."))
            .in(channel)
            .rare()
            .when(spice),
        choice(u"image"_s, u"image@compression"_s, Tr::tr("Compression"), Tr::tr("How pictures are packed."))
            .options({{u""_s, Tr::tr("As the emulator decides")},
                      {u"auto_glz"_s, u"auto_glz"_s},
                      {u"auto_lz"_s, u"auto_lz"_s},
                      {u"quic"_s, u"quic"_s},
                      {u"glz"_s, u"glz"_s},
                      {u"lz"_s, u"lz"_s},
                      {u"off"_s, Tr::tr("Off")}})
            .in(channel)
            .rare()
            .when(spice),
        choice(u"streaming"_s, u"streaming@mode"_s, Tr::tr("Video streams"), Tr::tr("Moving pictures sent as video."))
            .options({{u""_s, Tr::tr("As the emulator decides")},
                      {u"filter"_s, Tr::tr("What looks like video")},
                      {u"all"_s, Tr::tr("All that moves")},
                      {u"off"_s, Tr::tr("Off")}})
            .in(channel)
            .rare()
            .when(spice),
        choice(u"mouse"_s, u"mouse@mode"_s, Tr::tr("Mouse"), Tr::tr("Where the pointer is drawn."))
            .options({{u""_s, Tr::tr("As the emulator decides")},
                      {u"client"_s, Tr::tr("By the viewer")},
                      {u"server"_s, Tr::tr("By the guest")}})
            .in(channel)
            .rare()
            .when(spice),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "type"); };
    kind.itemTitle = [](const FieldValues &values) {
        return Tr::tr("Screen %1").arg(values.value(u"type"_s).toUpper()).trimmed();
    };
    kind.itemSummary = [](const FieldValues &values) {
        const QString address = values.value(u"address"_s);
        const QString port = values.value(u"port"_s);
        return joined({address, port.isEmpty() ? Tr::tr("automatic port") : Tr::tr("port %1").arg(port)});
    };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a screen while the guest runs."));
    kind.whyNotAdd = [](const GuestHardware &guest) {
        const QString why = whyUnsupported(guest.caps, u"graphics"_s);
        return !why.isEmpty() || !freeScreen(guest).isEmpty() ? why : whyNoScreen(guest, u"vnc"_s);
    };
    kind.defaults = [](const GuestHardware &guest) {
        const QString type = freeScreen(guest);
        if (!type.isEmpty() && type != "vnc"_L1 && type != "spice"_L1) {
            return FieldValues{{u"type"_s, type}};
        }
        return FieldValues{
            {u"type"_s, type.isEmpty() ? u"vnc"_s : type}, {u"listen"_s, u"address"_s}, {u"address"_s, u"127.0.0.1"_s}};
    };
    kind.check = [](const GuestHardware &guest, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        if (!values.value(u"passwordUntil"_s).isEmpty() && values.value(u"password"_s).isEmpty()
            && !guest.stored.contains("passwd")) {
            problems.append({u"passwordUntil"_s, Tr::tr("Set a password as well.")});
        }
        if (values.value(u"listen"_s) == "network"_L1 && values.value(u"network"_s).isEmpty()) {
            problems.append({u"network"_s, Tr::tr("Name the virtual network.")});
        }
        return problems;
    };
    return kind;
}

HardwareKind video()
{
    HardwareKind kind;
    kind.id = u"video"_s;
    kind.element = u"video"_s;
    kind.title = Tr::tr("Video card");
    kind.help = Tr::tr("The graphics card that the guest sees.");
    kind.icon = u"video-display"_s;
    const auto isQxl = [](const FieldValues &values) { return values.value(u"model"_s) == "qxl"_L1; };
    const auto isVirtio = [](const FieldValues &values) { return values.value(u"model"_s) == "virtio"_L1; };
    kind.fields = {
        choice(u"model"_s, u"model@type"_s, Tr::tr("Model"),
               Tr::tr("virtio is right for Linux, and for Windows with its drivers; VGA works everywhere."))
            .ofCaps(u"video/modelType"_s,
                    {{u"virtio"_s, Tr::tr("virtio – fastest, any size")},
                     {u"vga"_s, Tr::tr("VGA – every system knows it")},
                     {u"qxl"_s, Tr::tr("QXL – for SPICE")},
                     {u"bochs"_s, Tr::tr("bochs – plain, for UEFI")},
                     {u"cirrus"_s, Tr::tr("cirrus – very old systems")},
                     {u"vmvga"_s, Tr::tr("vmvga – for systems that come from VMware")},
                     {u"ramfb"_s, Tr::tr("ramfb – until a handed-over card takes over")},
                     {u"none"_s, Tr::tr("None – for a handed-over graphics card")}})
            .required(),
        number(u"vram"_s, u"model@vram"_s, Tr::tr("Video memory"), Tr::tr("In KiB; the default fits most screens."))
            .unit(Tr::tr("KiB"))
            .range(0, 4194304)
            .rare(),
        number(u"ram"_s, u"model@ram"_s, Tr::tr("Memory of the first bar"), Tr::tr("Of QXL, in KiB."))
            .unit(Tr::tr("KiB"))
            .range(0, 4194304)
            .rare()
            .when(isQxl),
        number(u"vgamem"_s, u"model@vgamem"_s, Tr::tr("VGA memory"), Tr::tr("Of QXL, in KiB: it bounds the size."))
            .unit(Tr::tr("KiB"))
            .range(0, 4194304)
            .rare()
            .when(isQxl),
        number(u"heads"_s, u"model@heads"_s, Tr::tr("Screens"), Tr::tr("How many monitors the card has.")).range(1, 16),
        toggle(u"primary"_s, u"model@primary"_s, Tr::tr("First card"),
               Tr::tr("The card that shows the firmware's words."))
            .rare(),
        toggle(u"accel3d"_s, u"model/acceleration@accel3d"_s, Tr::tr("3D"),
               Tr::tr("The host's graphics card draws for the guest. Needs a screen with 3D by the host."))
            .when(isVirtio),
        number(u"width"_s, u"model/resolution@x"_s, Tr::tr("Width"), Tr::tr("At the start, in pixels."))
            .range(1, 16384)
            .rare(),
        number(u"height"_s, u"model/resolution@y"_s, Tr::tr("Height"), Tr::tr("At the start, in pixels."))
            .range(1, 16384)
            .rare(),
        onOff(u"blob"_s, u"model@blob"_s, Tr::tr("Shared pictures"),
              Tr::tr("Pictures are not copied between guest and host. Needs shared memory (Memory, Backed by)."))
            .rare()
            .when(isVirtio),
    };
    kind.itemTitle
        = [](const FieldValues &values) { return Tr::tr("Video card %1").arg(values.value(u"model"_s)).trimmed(); };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a video card while the guest runs."));
    kind.whyNotAdd = [](const GuestHardware &guest) { return whyUnsupported(guest.caps, u"video"_s); };
    kind.defaults = [](const GuestHardware &guest) {
        const bool virtio = whyNotOffered(guest.caps, u"video/modelType"_s, u"virtio"_s).isEmpty();
        return FieldValues{{u"model"_s, virtio ? u"virtio"_s : u"vga"_s}};
    };
    kind.companions = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, FieldValues>> list;
        if (values.value(u"blob"_s) == "yes"_L1) {
            list.append({u"memory"_s, {{u"source"_s, u"memfd"_s}, {u"access"_s, u"shared"_s}}});
        }
        return list;
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        if (values.value(u"width"_s).isEmpty() != values.value(u"height"_s).isEmpty()) {
            problems.append({u"width"_s, Tr::tr("Give both width and height.")});
        }
        return problems;
    };
    return kind;
}

HardwareKind input()
{
    HardwareKind kind;
    kind.id = u"input"_s;
    kind.element = u"input"_s;
    kind.title = Tr::tr("Input device");
    kind.help = Tr::tr("Mouse, tablet or keyboard. A tablet makes the pointer follow yours exactly.");
    kind.icon = u"input-mouse"_s;
    const auto handed = [](const FieldValues &values) {
        return isOneOf(values.value(u"type"_s), {"passthrough"_L1, "evdev"_L1});
    };
    kind.fields = {
        choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("What is plugged in."))
            .options({{u"tablet"_s, Tr::tr("Tablet – the pointer follows yours")},
                      {u"mouse"_s, Tr::tr("Mouse")},
                      {u"keyboard"_s, Tr::tr("Keyboard")},
                      {u"passthrough"_s, Tr::tr("A device of the host (virtio)")},
                      {u"evdev"_s, Tr::tr("A device of the host (evdev)")}})
            .required(),
        choice(u"bus"_s, u"@bus"_s, Tr::tr("Bus"), Tr::tr("How it is attached. PS/2 devices belong to the machine."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"usb"_s, Tr::tr("USB")},
                      {u"virtio"_s, Tr::tr("virtio")},
                      {u"ps2"_s, Tr::tr("PS/2")},
                      {u"xen"_s, Tr::tr("Xen")}}),
        text(u"device"_s, u"source@evdev"_s, Tr::tr("Device"), Tr::tr("The host's device: /dev/input/event5"))
            .also({u"source@dev"_s})
            .reads([](const pugi::xml_node &node) {
                const QString dev = attributeOf(node, "source", "dev");
                return dev.isEmpty() ? attributeOf(node, "source", "evdev") : dev;
            })
            .writes([](pugi::xml_node node, const QString &value) {
                if (value.isEmpty()) {
                    removeChild(node, "source");
                    return;
                }
                const bool evdev = xml::attribute(node, "type") == "evdev"_L1;
                const pugi::xml_node source = childOf(node, "source"); // how it is grabbed stays as it is
                setOwnAttribute(source, evdev ? "evdev" : "dev", {});
                xml::setAttribute(source, evdev ? "dev" : "evdev", value);
            })
            .when(handed)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.startsWith("/dev/"_L1) ? QString() : Tr::tr("A path beginning with /dev/.");
            }),
        choice(u"model"_s, u"@model"_s, Tr::tr("virtio model"), Tr::tr("Which version of virtio the guest sees."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"virtio"_s, u"virtio"_s},
                      {u"virtio-transitional"_s, Tr::tr("Old and new")},
                      {u"virtio-non-transitional"_s, Tr::tr("New only")}})
            .rare()
            .when([](const FieldValues &values) { return values.value(u"bus"_s) == "virtio"_L1; }),
    };
    kind.identity = [](const pugi::xml_node &node) {
        return QString(attributeOf(node, "type") + u'-' + attributeOf(node, "bus"));
    };
    kind.itemTitle = [](const FieldValues &values) {
        const QString type = values.value(u"type"_s);
        return type == "tablet"_L1  ? Tr::tr("Tablet")
            : type == "mouse"_L1    ? Tr::tr("Mouse")
            : type == "keyboard"_L1 ? Tr::tr("Keyboard")
                                    : Tr::tr("Input device");
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"bus"_s).toUpper(); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        const QString bus = values.value(u"bus"_s);
        if (values.value(u"type"_s) == "evdev"_L1) {
            return HotPlug{false, false, Tr::tr("Such a device is there only from the next start on.")};
        }
        if (bus == "ps2"_L1) {
            return HotPlug{false, false, Tr::tr("PS/2 devices cannot be plugged in while the guest runs.")};
        }
        return bus == "virtio"_L1 ? pciPlug(guest) : usbPlug(guest);
    };
    kind.whyNotRemove = [](const GuestHardware &, const FieldValues &values) {
        return values.value(u"bus"_s) == "ps2"_L1
            ? Tr::tr("PS/2 devices belong to the machine; libvirt puts them back.")
            : QString();
    };
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"type"_s, u"tablet"_s}, {u"bus"_s, u"usb"_s}}; };
    return kind;
}

} // namespace

QList<HardwareKind> displayKinds()
{
    return {graphics(), video(), input()};
}

} // namespace guestdeck::kinds
