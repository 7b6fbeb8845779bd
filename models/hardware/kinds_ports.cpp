// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto agentName = "org.qemu.guest_agent.0"_L1;

bool isAnyOf(const FieldValues &values, std::initializer_list<QLatin1StringView> types)
{
    return isOneOf(values.value(u"type"_s), types);
}

/// The host's end, the same for serial and parallel ports, consoles, channels and redirected devices.
QList<HardwareField> hostEnd(const QList<FieldOption> &types)
{
    const QString group = Tr::tr("The host's end");
    const auto path = [](const FieldValues &values) {
        return isAnyOf(values, {"file"_L1, "pipe"_L1, "dev"_L1, "unix"_L1, "pty"_L1});
    };
    const auto net = [](const FieldValues &values) { return isAnyOf(values, {"tcp"_L1, "udp"_L1}); };
    const auto waits = [](const FieldValues &values) { return isAnyOf(values, {"tcp"_L1, "unix"_L1}); };
    return {
        choice(u"type"_s, u"@type"_s, Tr::tr("Leads to"), Tr::tr("What is at the other end, on the host."))
            .options(types)
            .required(),
        text(u"path"_s, u"source@path"_s, Tr::tr("Path"), Tr::tr("On the host. Empty where libvirt chooses it."))
            .in(group)
            .rare()
            .when(path)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.startsWith(u'/') ? QString() : Tr::tr("A whole path, beginning with /.");
            }),
        onOff(u"append"_s, u"source@append"_s, Tr::tr("Append"), Tr::tr("Keeps what the file holds at each start."))
            .in(group)
            .rare()
            .when([](const FieldValues &values) { return isAnyOf(values, {"file"_L1}); }),
        choice(u"mode"_s, u"source@mode"_s, Tr::tr("Role"), Tr::tr("Which side waits for the other."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"bind"_s, Tr::tr("The guest waits")},
                      {u"connect"_s, Tr::tr("The guest connects")}})
            .in(group)
            .rare()
            .when(waits),
        text(u"host"_s, u"source@host"_s, Tr::tr("Address"), Tr::tr("Where it waits, or whom it connects to."))
            .in(group)
            .when(net),
        number(u"service"_s, u"source@service"_s, Tr::tr("Port"), Tr::tr("Of that address."))
            .in(group)
            .range(0, 65535)
            .when(net),
        choice(u"protocol"_s, u"protocol@type"_s, Tr::tr("Protocol"), Tr::tr("What is spoken there."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"raw"_s, Tr::tr("Plain")},
                      {u"telnet"_s, u"telnet"_s},
                      {u"telnets"_s, u"telnets"_s},
                      {u"tls"_s, u"TLS"_s}})
            .in(group)
            .rare()
            .when([](const FieldValues &values) { return isAnyOf(values, {"tcp"_L1}); }),
        text(u"channelName"_s, u"source@channel"_s, Tr::tr("SPICE channel"), Tr::tr("Its name in SPICE."))
            .in(group)
            .rare()
            .when([](const FieldValues &values) {
                return isAnyOf(values, {"spiceport"_L1, "dbus"_L1});
            }),
        text(u"logFile"_s, u"log@file"_s, Tr::tr("Log file"), Tr::tr("All that the guest writes is kept there too."))
            .in(group)
            .rare(),
        onOff(u"logAppend"_s, u"log@append"_s, Tr::tr("Keep the log"), Tr::tr("Each start appends to the log file."))
            .in(group)
            .rare(),
    };
}

QList<FieldOption> lineTypes()
{
    return {{u"pty"_s, Tr::tr("A terminal of the host – this program's Serial page shows it")},
            {u"unix"_s, Tr::tr("A socket on the host")},
            {u"tcp"_s, Tr::tr("A TCP port")},
            {u"udp"_s, Tr::tr("A UDP port")},
            {u"file"_s, Tr::tr("A file")},
            {u"pipe"_s, Tr::tr("A pipe")},
            {u"dev"_s, Tr::tr("A device of the host")},
            {u"spicevmc"_s, Tr::tr("SPICE")},
            {u"spiceport"_s, Tr::tr("A SPICE port")},
            {u"nmdm"_s, Tr::tr("A null modem")},
            {u"vc"_s, Tr::tr("A text screen of the emulator")},
            {u"stdio"_s, Tr::tr("The emulator's own words")},
            {u"null"_s, Tr::tr("Nothing")},
            {u"qemu-vdagent"_s, Tr::tr("The emulator's own agent (clipboard in VNC)")},
            {u"dbus"_s, u"D-Bus"_s}};
}

Field port()
{
    return number(u"port"_s, u"target@port"_s, Tr::tr("Number"),
                  Tr::tr("Which port it is, counted from 0 (the first serial port of Linux is ttyS0)."))
        .range(0, 255)
        .rare();
}

QString portIdentity(const pugi::xml_node &node)
{
    const QString type = attributeOf(node, "target", "type");
    const QString port = attributeOf(node, "target", "port");
    return port.isEmpty() ? type : QString(type + u':' + port);
}

HardwareKind serial()
{
    HardwareKind kind;
    kind.id = u"serial"_s;
    kind.element = u"serial"_s;
    kind.title = Tr::tr("Serial port");
    kind.help = Tr::tr("A line for text: Linux can put its messages and a login there.");
    kind.icon = u"utilities-terminal"_s;
    kind.fields = hostEnd(lineTypes());
    kind.fields += {
        choice(u"target"_s, u"target@type"_s, Tr::tr("Guest's end"), Tr::tr("What the guest sees."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"isa-serial"_s, Tr::tr("An ordinary serial port")},
                      {u"pci-serial"_s, Tr::tr("A PCI card")},
                      {u"usb-serial"_s, Tr::tr("A USB adapter")},
                      {u"spapr-vio-serial"_s, Tr::tr("Of POWER machines")},
                      {u"system-serial"_s, Tr::tr("Of ARM machines")},
                      {u"sclp-serial"_s, Tr::tr("Of z machines")},
                      {u"isa-debug"_s, Tr::tr("The firmware's debug port")}})
            .byMachine()
            .rare(),
        info(u"model"_s, u"target/model@name"_s, Tr::tr("Model"), Tr::tr("Which device it is.")).rare(),
        port(),
    };
    kind.identity = portIdentity;
    kind.itemTitle
        = [](const FieldValues &values) { return Tr::tr("Serial port %1").arg(values.value(u"port"_s)).trimmed(); };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"type"_s); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        const QString target = values.value(u"target"_s);
        if (target == "pci-serial"_L1) {
            return oldPciPlug(guest);
        }
        if (target == "usb-serial"_L1) {
            return usbPlug(guest);
        }
        return HotPlug{
            false, false,
            Tr::tr("An ordinary serial port is part of the machine and cannot be plugged in or out while the "
                   "guest runs; a USB adapter or PCI card can.")};
    };
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"type"_s, u"pty"_s}}; };
    return kind;
}

HardwareKind parallel()
{
    HardwareKind kind;
    kind.id = u"parallel"_s;
    kind.element = u"parallel"_s;
    kind.title = Tr::tr("Parallel port");
    kind.help = Tr::tr("A port for old printers and dongles.");
    kind.icon = u"printer"_s;
    kind.fields = hostEnd(lineTypes());
    kind.fields += {port()};
    kind.identity = portIdentity;
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"type"_s); };
    kind.hotPlug = notLive(Tr::tr("A parallel port is part of the machine and cannot be plugged in or out while the "
                                  "guest runs."));
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"type"_s, u"unix"_s}, {u"mode"_s, u"bind"_s}}; };
    return kind;
}

HardwareKind console()
{
    HardwareKind kind;
    kind.id = u"console"_s;
    kind.element = u"console"_s;
    kind.title = Tr::tr("Text console");
    kind.help
        = Tr::tr("Where the guest's system shows its text console. The first one is usually the first serial port "
                 "under another name.");
    kind.icon = u"utilities-terminal"_s;
    kind.fields = hostEnd(lineTypes());
    kind.fields += {
        choice(u"target"_s, u"target@type"_s, Tr::tr("Guest's end"), Tr::tr("virtio is hvc0 in Linux."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"serial"_s, Tr::tr("The serial port")},
                      {u"virtio"_s, Tr::tr("virtio console")},
                      {u"sclp"_s, Tr::tr("Of z machines")},
                      {u"sclplm"_s, Tr::tr("Of z machines, line mode")},
                      {u"xen"_s, u"Xen"_s},
                      {u"lxc"_s, u"LXC"_s},
                      {u"uml"_s, u"UML"_s},
                      {u"openvz"_s, u"OpenVZ"_s}})
            .byMachine(),
        port(),
    };
    kind.identity = portIdentity;
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"target"_s), values.value(u"type"_s)});
    };
    kind.hotPlug = [](const GuestHardware &, const FieldValues &values) {
        return values.value(u"target"_s) == "virtio"_L1
            ? HotPlug{true, true, {}}
            : HotPlug{false, false,
                      Tr::tr("Only a virtio console can be plugged in or out while the guest runs; this one is the "
                             "serial port.")};
    };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"type"_s, u"pty"_s}, {u"target"_s, u"virtio"_s}};
    };
    return kind;
}

HardwareKind channel()
{
    HardwareKind kind;
    kind.id = u"channel"_s;
    kind.element = u"channel"_s;
    kind.title = Tr::tr("Channel");
    kind.help = Tr::tr("A private line between host and guest, for the guest agent or the SPICE agent.");
    kind.icon = u"network-transmit-receive"_s;
    kind.fields = {
        choiceOrText(u"name"_s, u"target@name"_s, Tr::tr("For"), Tr::tr("The name by which the guest finds it."))
            .options({{QString(agentName), Tr::tr("Guest agent (qemu-guest-agent)")},
                      {u"com.redhat.spice.0"_s, Tr::tr("SPICE agent (spice-vdagent): clipboard and screen size")},
                      {u"org.spice-space.webdav.0"_s, Tr::tr("Folders shared by SPICE")},
                      {u"org.libguestfs.channel.0"_s, u"libguestfs"_s}}),
    };
    kind.fields += hostEnd(lineTypes());
    kind.fields += {
        choice(u"target"_s, u"target@type"_s, Tr::tr("Guest's end"), Tr::tr("virtio for all that is new."))
            .options({{u"virtio"_s, Tr::tr("virtio port")},
                      {u"guestfwd"_s, Tr::tr("An address that leads to the host")},
                      {u"xen"_s, u"Xen"_s}})
            .required()
            .rare(),
        info(u"state"_s, u"target@state"_s, Tr::tr("Now"),
             Tr::tr("Whether somebody inside the guest has it open, as libvirt says while it runs.")),
        text(u"forwardAddress"_s, u"target@address"_s, Tr::tr("Guest's address"), Tr::tr("That is led to the host."))
            .rare()
            .when([](const FieldValues &values) { return values.value(u"target"_s) == "guestfwd"_L1; }),
        number(u"forwardPort"_s, u"target@port"_s, Tr::tr("Guest's port"), Tr::tr("That is led to the host."))
            .range(1, 65535)
            .rare()
            .when([](const FieldValues &values) { return values.value(u"target"_s) == "guestfwd"_L1; }),
        toggle(u"clipboard"_s, u"source/clipboard@copypaste"_s, Tr::tr("Clipboard"),
               Tr::tr("Copying and pasting between viewer and guest."))
            .when([](const FieldValues &values) { return isAnyOf(values, {"qemu-vdagent"_L1}); }),
    };
    kind.identity = [](const pugi::xml_node &node) {
        const QString name = attributeOf(node, "target", "name");
        return name.isEmpty()
            ? QString(attributeOf(node, "target", "address") + u':' + attributeOf(node, "target", "port"))
            : name;
    };
    kind.itemTitle = [](const FieldValues &values) {
        const QString name = values.value(u"name"_s);
        return name == agentName              ? Tr::tr("Guest agent's channel")
            : name == "com.redhat.spice.0"_L1 ? Tr::tr("SPICE agent's channel")
                                              : Tr::tr("Channel %1").arg(name).trimmed();
    };
    kind.itemSummary = [](const FieldValues &values) {
        const QString state = values.value(u"state"_s);
        return state == "connected"_L1   ? Tr::tr("in use by the guest")
            : state == "disconnected"_L1 ? Tr::tr("nobody answers in the guest")
                                         : values.value(u"type"_s);
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) {
        const bool there = hotPlugRoom(guest.running ? guest.live : guest.stored).serial;
        return HotPlug{there, true,
                       there ? QString()
                             : Tr::tr("The running guest has no virtio-serial controller; it comes with the channel at "
                                      "the next start.")};
    };
    kind.defaults = [](const GuestHardware &guest) {
        const bool has = guest.stored.contains(agentName.data());
        return FieldValues{{u"name"_s, has ? u"com.redhat.spice.0"_s : QString(agentName)},
                           {u"type"_s, has ? u"spicevmc"_s : u"unix"_s},
                           {u"target"_s, u"virtio"_s}};
    };
    kind.completed = [](const GuestHardware &, const FieldValues &values) {
        FieldValues all = values;
        if (all.value(u"type"_s) == "unix"_L1 && all.value(u"mode"_s).isEmpty()) {
            all.insert(u"mode"_s, u"bind"_s); // libvirt makes the socket's path itself then
        }
        return all;
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        if (values.value(u"target"_s) == "virtio"_L1 && values.value(u"name"_s).isEmpty()) {
            problems.append({u"name"_s, Tr::tr("Say what the channel is for.")});
        }
        return problems;
    };
    return kind;
}

HardwareKind redirdev()
{
    HardwareKind kind;
    kind.id = u"redirdev"_s;
    kind.element = u"redirdev"_s;
    kind.title = Tr::tr("USB redirection");
    kind.help = Tr::tr("A USB device of whoever looks at the guest, through SPICE.");
    kind.icon = u"drive-removable-media-usb"_s;
    kind.fields = {choice(u"bus"_s, u"@bus"_s, Tr::tr("Bus"), Tr::tr("Only USB."))
                       .options({{u"usb"_s, Tr::tr("USB")}})
                       .required()
                       .rare()};
    kind.fields += hostEnd({{u"spicevmc"_s, Tr::tr("SPICE")},
                            {u"tcp"_s, Tr::tr("A TCP port")},
                            {u"unix"_s, Tr::tr("A socket on the host")},
                            {u"pipe"_s, Tr::tr("A pipe")},
                            {u"dev"_s, Tr::tr("A device of the host")}});
    kind.fields += {bootOrder()};
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"type"_s); };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        const QString why = whyUnsupported(guest.caps, u"redirdev"_s);
        return why.isEmpty() ? whyNotOffered(guest.caps, u"redirdev/bus"_s, u"usb"_s) : why;
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) { return usbPlug(guest); };
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"bus"_s, u"usb"_s}, {u"type"_s, u"spicevmc"_s}}; };
    return kind;
}

HardwareKind smartcard()
{
    HardwareKind kind;
    kind.id = u"smartcard"_s;
    kind.element = u"smartcard"_s;
    kind.title = Tr::tr("Smart card reader");
    kind.help = Tr::tr("The viewer's or the host's smart card in the guest.");
    kind.icon = u"auth-sim"_s;
    kind.most = 1;
    kind.fields = {
        choice(u"mode"_s, u"@mode"_s, Tr::tr("Card"), Tr::tr("Whose card it is."))
            .options({{u"passthrough"_s, Tr::tr("The viewer's")},
                      {u"host"_s, Tr::tr("The host's")},
                      {u"host-certificates"_s, Tr::tr("Certificates on the host")}})
            .required(),
        choice(u"type"_s, u"@type"_s, Tr::tr("Through"), Tr::tr("By which way the viewer's card comes."))
            .options(
                {{u"spicevmc"_s, Tr::tr("SPICE")}, {u"tcp"_s, Tr::tr("A TCP port")}, {u"unix"_s, Tr::tr("A socket")}})
            .when([](const FieldValues &values) { return values.value(u"mode"_s) == "passthrough"_L1; }),
        text(u"database"_s, u"database"_s, Tr::tr("Certificates"), Tr::tr("The folder of the certificates' database."))
            .rare()
            .when([](const FieldValues &values) { return values.value(u"mode"_s) == "host-certificates"_L1; }),
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"mode"_s); };
    kind.whyNotAdd = atMostOne(u"smartcard"_s);
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a smart card reader while the guest runs."));
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"mode"_s, u"passthrough"_s}, {u"type"_s, u"spicevmc"_s}};
    };
    return kind;
}

} // namespace

QList<HardwareKind> portKinds()
{
    return {serial(), parallel(), console(), channel(), redirdev(), smartcard()};
}

} // namespace guestdeck::kinds
