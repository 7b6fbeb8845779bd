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

bool isPci(const FieldValues &values)
{
    return values.value(u"type"_s) == "pci"_L1;
}

QList<FieldOption> controllerModels(const GuestHardware &, const FieldValues &values)
{
    const QString type = values.value(u"type"_s);
    QList<FieldOption> list = {{u""_s, Tr::tr("As libvirt decides")}};
    if (type == "usb"_L1) {
        list += {{u"qemu-xhci"_s, Tr::tr("USB 3 (qemu-xhci)")}, {u"nec-xhci"_s, Tr::tr("USB 3 (NEC)")},
                 {u"ich9-ehci1"_s, Tr::tr("USB 2 (ICH9)")},     {u"ehci"_s, Tr::tr("USB 2")},
                 {u"piix3-uhci"_s, Tr::tr("USB 1 (PIIX3)")},    {u"none"_s, Tr::tr("No USB")}};
    } else if (type == "scsi"_L1) {
        list += {{u"virtio-scsi"_s, Tr::tr("virtio – fastest")},
                 {u"lsilogic"_s, Tr::tr("LSI Logic – old systems")},
                 {u"lsisas1068"_s, Tr::tr("LSI SAS 1068")},
                 {u"lsisas1078"_s, Tr::tr("LSI SAS 1078")},
                 {u"vmpvscsi"_s, Tr::tr("For systems that come from VMware")}};
    } else if (type == "pci"_L1) {
        list += {{u"pcie-root-port"_s, Tr::tr("Root port – room to plug in one device")},
                 {u"pcie-to-pci-bridge"_s, Tr::tr("Bridge to old PCI")},
                 {u"pcie-switch-upstream-port"_s, Tr::tr("Switch, upper end")},
                 {u"pcie-switch-downstream-port"_s, Tr::tr("Switch, lower end")},
                 {u"pcie-expander-bus"_s, Tr::tr("Bus of a NUMA cell")},
                 {u"pci-bridge"_s, Tr::tr("Bridge with 31 slots")},
                 {u"pcie-root"_s, Tr::tr("The machine's own (PCI Express)")},
                 {u"pci-root"_s, Tr::tr("The machine's own (PCI)")}};
    } else if (type == "virtio-serial"_L1) {
        list += {{u"virtio"_s, u"virtio"_s}, {u"virtio-non-transitional"_s, Tr::tr("virtio, new only")}};
    }
    const QString now = values.value(u"model"_s);
    for (const FieldOption &option : std::as_const(list)) {
        if (option.value == now) {
            return list;
        }
    }
    list.append({now, now});
    return list;
}

HardwareKind controller()
{
    HardwareKind kind;
    kind.id = u"controller"_s;
    kind.element = u"controller"_s;
    kind.title = Tr::tr("Controller");
    kind.help = Tr::tr("What other devices are plugged into. libvirt adds those that are needed by itself; root ports "
                       "are added beforehand as room for what is plugged in later.");
    kind.icon = u"preferences-system"_s;
    const auto isScsi = [](const FieldValues &values) { return values.value(u"type"_s) == "scsi"_L1; };
    const auto isUsb = [](const FieldValues &values) { return values.value(u"type"_s) == "usb"_L1; };
    kind.fields = {
        choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("What can be plugged in."))
            .options({{u"pci"_s, Tr::tr("PCI")},
                      {u"usb"_s, Tr::tr("USB")},
                      {u"scsi"_s, Tr::tr("SCSI disks")},
                      {u"sata"_s, Tr::tr("SATA disks")},
                      {u"virtio-serial"_s, Tr::tr("Channels and consoles (virtio-serial)")},
                      {u"ide"_s, Tr::tr("IDE disks")},
                      {u"fdc"_s, Tr::tr("Floppy disks")},
                      {u"ccid"_s, Tr::tr("Smart cards")},
                      {u"isa"_s, u"ISA"_s},
                      {u"xenbus"_s, u"Xen"_s}})
            .required(),
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("Which one the guest sees.")).offered(controllerModels),
        number(u"index"_s, u"@index"_s, Tr::tr("Number"),
               Tr::tr("By which devices name it. Empty for a new one: libvirt chooses it."))
            .range(0, 65535)
            .rare(),
        number(u"ports"_s, u"@ports"_s, Tr::tr("Ports"), Tr::tr("How many devices fit; 15 for USB 3."))
            .range(1, 255)
            .rare()
            .when([](const FieldValues &values) {
                return isOneOf(values.value(u"type"_s), {"usb"_L1, "virtio-serial"_L1});
            }),
        number(u"vectors"_s, u"@vectors"_s, Tr::tr("Interrupts"), Tr::tr("Of virtio-serial."))
            .range(0, 65535)
            .rare()
            .when([](const FieldValues &values) { return values.value(u"type"_s) == "virtio-serial"_L1; }),
        number(u"queues"_s, u"driver@queues"_s, Tr::tr("Queues"), Tr::tr("Usually one for each vCPU."))
            .range(1, 1024)
            .rare()
            .when(isScsi),
        number(u"iothread"_s, u"driver@iothread"_s, Tr::tr("I/O thread"),
               Tr::tr("Which of the guest's I/O threads serves its disks (see Processors)."))
            .range(1, 1024)
            .rare()
            .when(isScsi),
        number(u"commandsPerLun"_s, u"driver@cmd_per_lun"_s, Tr::tr("Commands for each disk"),
               Tr::tr("How many may wait at once."))
            .range(1, 65535)
            .rare()
            .when(isScsi),
        number(u"maxSectors"_s, u"driver@max_sectors"_s, Tr::tr("Largest request"), Tr::tr("In sectors."))
            .range(1, 4294967295LL)
            .rare()
            .when(isScsi),
        number(u"chassis"_s, u"target@chassis"_s, Tr::tr("Chassis"), Tr::tr("Of a root port; libvirt chooses it."))
            .range(0, 255)
            .rare()
            .when(isPci),
        text(u"port"_s, u"target@port"_s, Tr::tr("Port"), Tr::tr("Of a root port; libvirt chooses it."))
            .rare()
            .when(isPci),
        onOff(u"hotplug"_s, u"target@hotplug"_s, Tr::tr("Hot-plug"),
              Tr::tr("Off: what is in this port cannot be unplugged, and Windows does not offer to eject it."))
            .rare()
            .when(isPci),
        number(u"node"_s, u"target/node"_s, Tr::tr("NUMA cell"), Tr::tr("Of the guest, that this bus belongs to."))
            .range(0, 1023)
            .rare()
            .when(isPci),
        info(u"master"_s, u"master@startport"_s, Tr::tr("Companion's first port"),
             Tr::tr("USB 1 controllers that stand beside a USB 2 controller."))
            .rare()
            .when(isUsb),
    };
    kind.identity = [](const pugi::xml_node &node) {
        return QString(attributeOf(node, "type") + u'-' + attributeOf(node, "index") + u'-'
                       + attributeOf(node, "model").section(u'-', 0, 0));
    };
    kind.itemTitle = [](const FieldValues &values) {
        return Tr::tr("Controller %1 %2").arg(values.value(u"type"_s).toUpper(), values.value(u"index"_s)).trimmed();
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"model"_s); };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &values) {
        if (values.value(u"type"_s) == "scsi"_L1) {
            return isOldPci(values.value(u"model"_s)) ? oldPciPlug(guest) : pciPlug(guest);
        }
        return HotPlug{false, false, Tr::tr("Only SCSI controllers can be plugged in or out while the guest runs.")};
    };
    kind.whyNotRemove = [](const GuestHardware &, const FieldValues &values) {
        return isOneOf(values.value(u"model"_s), {"pcie-root"_L1, "pci-root"_L1}) ? Tr::tr("It is part of the machine.")
                                                                                  : QString();
    };
    kind.defaults = [](const GuestHardware &guest) {
        const bool pcie = hotPlugRoom(guest.stored).pcie;
        return pcie ? FieldValues{{u"type"_s, u"pci"_s}, {u"model"_s, u"pcie-root-port"_s}}
                    : FieldValues{{u"type"_s, u"scsi"_s}, {u"model"_s, u"virtio-scsi"_s}};
    };
    return kind;
}

HardwareKind iommu()
{
    HardwareKind kind;
    kind.id = u"iommu"_s;
    kind.element = u"iommu"_s;
    kind.title = Tr::tr("IOMMU");
    kind.help = Tr::tr("Lets the guest hand its own devices to guests inside it. Needs a q35 machine.");
    kind.icon = u"security-medium"_s;
    kind.most = 1;
    const auto intel = [](const FieldValues &values) { return values.value(u"model"_s) == "intel"_L1; };
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("Intel's is the best known."))
            .options({{u"intel"_s, Tr::tr("Intel VT-d")},
                      {u"virtio"_s, u"virtio"_s},
                      {u"smmuv3"_s, Tr::tr("SMMUv3, of ARM machines")},
                      {u"amd"_s, u"AMD"_s}})
            .required(),
        onOff(u"intremap"_s, u"driver@intremap"_s, Tr::tr("Interrupt remapping"),
              Tr::tr("Needed for more than 255 vCPUs, and by guests inside the guest."))
            .when(intel),
        onOff(u"caching"_s, u"driver@caching_mode"_s, Tr::tr("Caching mode"),
              Tr::tr("Needed when devices of the host are handed on."))
            .when(intel),
        onOff(u"eim"_s, u"driver@eim"_s, Tr::tr("Extended interrupts"), Tr::tr("For more than 255 vCPUs."))
            .rare()
            .when(intel),
        onOff(u"iotlb"_s, u"driver@iotlb"_s, Tr::tr("Device TLB"), Tr::tr("For virtio devices behind it."))
            .rare()
            .when(intel),
        number(u"addressBits"_s, u"driver@aw_bits"_s, Tr::tr("Address width"), Tr::tr("39 or 48 bits."))
            .range(39, 57)
            .rare()
            .when(intel),
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"model"_s); };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        const QString one = atMostOne(u"iommu"_s)(guest);
        if (!one.isEmpty()) {
            return one;
        }
        const Definition stored(guest.stored);
        const QString machine = attributeOf(stored.domain().child("os"), "type", "machine");
        return machine.contains("q35"_L1) || machine.startsWith("virt"_L1)
            ? QString()
            : Tr::tr("An IOMMU needs the machine type q35; this guest is a %1.").arg(machine);
    };
    kind.companions = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, FieldValues>> list;
        if (values.value(u"intremap"_s) == "yes"_L1 || values.value(u"eim"_s) == "yes"_L1) {
            list.append({u"overview"_s, {{u"ioapic"_s, u"yes"_s}}});
        }
        return list;
    };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove an IOMMU while the guest runs."));
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"intel"_s}, {u"intremap"_s, u"yes"_s}, {u"caching"_s, u"yes"_s}};
    };
    return kind;
}

HardwareKind hub()
{
    HardwareKind kind;
    kind.id = u"hub"_s;
    kind.element = u"hub"_s;
    kind.title = Tr::tr("USB hub");
    kind.help = Tr::tr("More USB ports; libvirt adds hubs by itself where they are needed.");
    kind.icon = u"drive-removable-media-usb"_s;
    kind.fields = {choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("Only USB."))
                       .options({{u"usb"_s, Tr::tr("USB")}})
                       .required()};
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a hub while the guest runs."));
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"type"_s, u"usb"_s}}; };
    return kind;
}

HardwareKind shmem()
{
    HardwareKind kind;
    kind.id = u"shmem"_s;
    kind.element = u"shmem"_s;
    kind.title = Tr::tr("Shared memory");
    kind.help = Tr::tr("A piece of memory that several guests, or the host, see at once.");
    kind.icon = u"media-flash"_s;
    const auto doorbell = [](const FieldValues &values) { return values.value(u"model"_s) == "ivshmem-doorbell"_L1; };
    kind.fields = {
        text(u"name"_s, u"@name"_s, Tr::tr("Name"), Tr::tr("All with the same name see the same memory."))
            .required()
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.contains(u'/') || value == "."_L1 || value == ".."_L1 ? Tr::tr("A word without /.")
                                                                                   : QString();
            }),
        choice(u"model"_s, u"model@type"_s, Tr::tr("Model"), Tr::tr("With a doorbell guests can wake each other."))
            .options({{u"ivshmem-plain"_s, Tr::tr("Memory alone")},
                      {u"ivshmem-doorbell"_s, Tr::tr("With a doorbell – needs a server")},
                      {u"ivshmem"_s, Tr::tr("The old one")}}),
        size(u"size"_s, u"size%bytes"_s, Tr::tr("Size"), Tr::tr("A power of two, from 1 MiB."))
            .range(1024 * 1024)
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                const quint64 bytes = value.toULongLong();
                return (bytes & (bytes - 1)) != 0 ? Tr::tr("The size must be a power of two.") : QString();
            }),
        choice(u"role"_s, u"@role"_s, Tr::tr("While moving"), Tr::tr("Whether its contents move with the guest."))
            .options({{u""_s, Tr::tr("As libvirt decides")},
                      {u"master"_s, Tr::tr("They move along")},
                      {u"peer"_s, Tr::tr("They stay")}})
            .rare(),
        text(u"server"_s, u"server@path"_s, Tr::tr("Server"), Tr::tr("The server's socket on the host."))
            .rare()
            .when(doorbell),
        number(u"vectors"_s, u"msi@vectors"_s, Tr::tr("Interrupts"), Tr::tr("How many the guest gets."))
            .range(1, 65535)
            .rare()
            .when(doorbell),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "name"); };
    kind.itemSummary = [](const FieldValues &values) {
        return joined({values.value(u"name"_s), sizeText(values.value(u"size"_s))});
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) { return oldPciPlug(guest); };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"ivshmem-plain"_s}, {u"size"_s, u"4194304"_s}};
    };
    return kind;
}

HardwareKind lease()
{
    HardwareKind kind;
    kind.id = u"lease"_s;
    kind.element = u"lease"_s;
    kind.title = Tr::tr("Lock");
    kind.help = Tr::tr("A lock that the guest holds while it runs, so that it cannot run on two hosts at once.");
    kind.icon = u"object-locked"_s;
    kind.fields = {
        text(u"key"_s, u"key"_s, Tr::tr("Key"), Tr::tr("What is locked.")).required(),
        text(u"lockspace"_s, u"lockspace"_s, Tr::tr("Lock space"), Tr::tr("Of the lock manager.")),
        text(u"path"_s, u"target@path"_s, Tr::tr("File"), Tr::tr("Where the lock is kept, on the host."))
            .required()
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                return value.startsWith(u'/') ? QString() : Tr::tr("A whole path on the host, beginning with /.");
            }),
        number(u"offset"_s, u"target@offset"_s, Tr::tr("Place"), Tr::tr("In that file, in bytes."))
            .range(0, 4611686018427387904LL)
            .rare(),
    };
    kind.identity = [](const pugi::xml_node &node) {
        return QString(xml::childText(node, "lockspace") + u':' + xml::childText(node, "key"));
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"key"_s); };
    kind.hotPlug = [](const GuestHardware &, const FieldValues &) { return HotPlug{true, true, {}}; };
    return kind;
}

QString rulesOf(const pugi::xml_node &node)
{
    QStringList list;
    for (const pugi::xml_node &rule : node.children("usbdev")) {
        QStringList words = {xml::attribute(rule, "allow") == "yes"_L1 ? u"allow"_s : u"deny"_s};
        for (const char *name : {"class", "vendor", "product", "version"}) {
            const QString value = xml::attribute(rule, name);
            if (!value.isEmpty()) {
                words.append(QString::fromLatin1(name) + u'=' + value);
            }
        }
        list.append(words.join(u' '));
    }
    return list.join(u'\n');
}

void writeRules(pugi::xml_node node, const QString &value)
{
    removeChild(node, "usbdev");
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        const pugi::xml_node rule = xml::addElement(node, "<usbdev/>");
        for (const QString &word : words.mid(1)) {
            xml::setAttribute(rule, word.section(u'=', 0, 0).toUtf8().constData(), word.section(u'=', 1));
        }
        xml::setAttribute(rule, "allow", words.first() == "allow"_L1 ? u"yes"_s : u"no"_s);
    }
}

QString checkRules(const GuestHardware &, const FieldValues &, const QString &value)
{
    for (const QString &line : value.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.simplified().split(u' ');
        bool fine = isOneOf(words.first(), {"allow"_L1, "deny"_L1});
        for (const QString &word : words.mid(1)) {
            fine = fine && isOneOf(word.section(u'=', 0, 0), {"class"_L1, "vendor"_L1, "product"_L1, "version"_L1});
        }
        if (!fine) {
            return Tr::tr("Each line is allow or deny, and what it is about: “allow class=0x08 vendor=0x1234”.");
        }
    }
    return {};
}

HardwareKind redirfilter()
{
    HardwareKind kind;
    kind.id = u"redirfilter"_s;
    kind.element = u"redirfilter"_s;
    kind.title = Tr::tr("USB redirection's filter");
    kind.help = Tr::tr("Which USB devices of a viewer may be handed to the guest.");
    kind.icon = u"view-filter"_s;
    kind.most = 1;
    kind.fields = {lines(u"rules"_s, u"usbdev@allow"_s, Tr::tr("Rules"),
                         Tr::tr("One a line, the first that fits counts: allow class=0x08, or deny for all others."))
                       .also({u"usbdev@class"_s, u"usbdev@vendor"_s, u"usbdev@product"_s, u"usbdev@version"_s})
                       .reads(rulesOf)
                       .writes(writeRules)
                       .check(checkRules)};
    kind.whyNotAdd = atMostOne(u"redirfilter"_s);
    kind.hotPlug = notLive(Tr::tr("The filter is read at the start of the guest."));
    kind.defaults = [](const GuestHardware &) { return FieldValues{{u"rules"_s, u"allow"_s}}; };
    return kind;
}

HardwareKind crypto()
{
    HardwareKind kind;
    kind.id = u"crypto"_s;
    kind.element = u"crypto"_s;
    kind.title = Tr::tr("Crypto device");
    kind.help = Tr::tr("Lets the host encrypt for the guest.");
    kind.icon = u"security-high"_s;
    kind.fields = {
        choice(u"model"_s, u"@model"_s, Tr::tr("Model"), Tr::tr("Only virtio."))
            .options({{u"virtio"_s, u"virtio"_s}})
            .required(),
        choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("Only QEMU's."))
            .options({{u"qemu"_s, u"QEMU"_s}})
            .required(),
        choice(u"backend"_s, u"backend@model"_s, Tr::tr("Done by"), Tr::tr("Who encrypts."))
            .ofCaps(u"crypto/backendModel"_s,
                    {{u"builtin"_s, Tr::tr("The emulator")}, {u"lkcf"_s, Tr::tr("The host's kernel")}})
            .required(),
        number(u"queues"_s, u"backend@queues"_s, Tr::tr("Queues"), Tr::tr("How many requests run at once."))
            .range(1, 1024)
            .rare(),
    };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        return guest.caps.known && !guest.caps.supported.value(u"crypto"_s, false)
            ? Tr::tr("The host's libvirt does not offer crypto devices.")
            : QString();
    };
    kind.hotPlug = notLive(Tr::tr("libvirt cannot add or remove a crypto device while the guest runs."));
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"model"_s, u"virtio"_s}, {u"type"_s, u"qemu"_s}, {u"backend"_s, u"builtin"_s}};
    };
    return kind;
}

HardwareKind nvram()
{
    HardwareKind kind;
    kind.id = u"nvram"_s;
    kind.element = u"nvram"_s;
    kind.title = Tr::tr("NVRAM");
    kind.help = Tr::tr("The firmware's memory of POWER machines.");
    kind.icon = u"media-flash"_s;
    kind.canAdd = false;
    kind.most = 1;
    kind.fields = {info(u"address"_s, u"address@reg"_s, Tr::tr("Address"), Tr::tr("Where the guest finds it."))};
    kind.hotPlug = notLive(Tr::tr("It is part of the machine."));
    return kind;
}

HardwareKind other()
{
    HardwareKind kind;
    kind.id = u"other"_s;
    kind.element = u"*"_s;
    kind.title = Tr::tr("Other");
    kind.help
        = Tr::tr("Something that this program has no page for. It is kept as it is, and can be changed on the XML "
                 "page.");
    kind.icon = u"unknown"_s;
    kind.canAdd = false;
    kind.hotPlug = notLive(Tr::tr("This program does not know whether it can be unplugged while the guest runs."));
    return kind;
}

} // namespace

QList<HardwareKind> systemKinds()
{
    return {controller(), iommu(), hub(), shmem(), lease(), redirfilter(), crypto(), nvram(), other()};
}

} // namespace guestdeck::kinds
