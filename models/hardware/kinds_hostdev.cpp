// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/hardware/reattach.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

/// What every handed-over device has: the words that make it one.
QList<HardwareField> words(const QString &type)
{
    return {choice(u"mode"_s, u"@mode"_s, Tr::tr("Mode"), Tr::tr("Always a device of the host as a whole."))
                .options({{u"subsystem"_s, Tr::tr("The whole device")}})
                .required()
                .rare(),
            choice(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("What sort of device it is."))
                .options({{type, type.toUpper()}})
                .required()
                .rare()};
}

bool isType(const pugi::xml_node &node, QLatin1StringView type)
{
    return xml::attribute(node, "type") == type && xml::attribute(node, "mode") != "capabilities"_L1;
}

const NodeDevice *deviceAt(const GuestHardware &guest, NodeDevice::Kind kind, const QString &address)
{
    const auto found
        = std::find_if(guest.nodeDevices.cbegin(), guest.nodeDevices.cend(), [&](const NodeDevice &device) {
              return device.kind == kind && device.address.compare(address, Qt::CaseInsensitive) == 0;
          });
    return found == guest.nodeDevices.cend() ? nullptr : &*found;
}

QString nameOf(const NodeDevice &device)
{
    const QString name = joined({device.vendor, device.product}).replace(u", "_s, u" "_s);
    return name.isEmpty() ? device.name : name;
}

bool anyOf(const GuestHardware &guest, NodeDevice::Kind kind)
{
    return std::any_of(guest.nodeDevices.cbegin(), guest.nodeDevices.cend(),
                       [&](const NodeDevice &device) { return device.kind == kind; });
}

// ---- USB -----------------------------------------------------------------------------------------------------------

QString hexProblem(const GuestHardware &, const FieldValues &, const QString &value)
{
    static const QRegularExpression hex(u"^0x[0-9a-fA-F]{4}$"_s);
    return hex.match(value).hasMatch() ? QString() : Tr::tr("0x and four hexadecimal digits, as lsusb shows them.");
}

ReattachRule ruleOf(const pugi::xml_node &hostdev)
{
    const pugi::xml_node source = hostdev.child("source");
    return {attributeOf(source, "vendor", "id"), attributeOf(source, "product", "id")};
}

/// The rule stands in the guest's metadata, which a device that is only being made up does not reach.
QString readReattach(const pugi::xml_node &hostdev)
{
    const pugi::xml_node domain = hostdev.parent().parent();
    return readReattachRules(domain).contains(ruleOf(hostdev)) ? u"yes"_s : QString();
}

void writeReattach(pugi::xml_node hostdev, const QString &value)
{
    if (const pugi::xml_node domain = hostdev.parent().parent(); qstrcmp(domain.name(), "domain") == 0) {
        setReattachRule(domain, ruleOf(hostdev), value == "yes"_L1);
    }
}

QString whyNoReattach(const GuestHardware &guest, const FieldValues &values)
{
    const ReattachRule wanted{values.value(u"vendorId"_s), values.value(u"productId"_s)};
    if (wanted.vendorId.isEmpty()) {
        return Tr::tr("Name the device by maker and product first: bus and number change when it returns.");
    }
    const Definition stored(guest.stored);
    const auto hostdevs = stored.devices().children("hostdev");
    return std::any_of(hostdevs.begin(), hostdevs.end(),
                       [&](const pugi::xml_node &node) { return ruleOf(node) == wanted; })
        ? QString()
        : Tr::tr("Add the device first; then this can be set.");
}

HardwareKind usb()
{
    HardwareKind kind;
    kind.id = u"hostdev-usb"_s;
    kind.element = u"hostdev"_s;
    kind.title = Tr::tr("USB device of the host");
    kind.help = Tr::tr("A USB device that is plugged into the host is handed to the guest, while the host lets go of "
                       "it. By maker and product it is found wherever it is plugged in; by bus and number only as long "
                       "as it stays there.");
    kind.icon = u"drive-removable-media-usb"_s;
    kind.matches = [](const pugi::xml_node &node) { return isType(node, "usb"_L1); };
    kind.fields = words(u"usb"_s);
    kind.fields += {
        text(u"vendorId"_s, u"source/vendor@id"_s, Tr::tr("Maker"), Tr::tr("Its number: 0x046d")).check(hexProblem),
        text(u"productId"_s, u"source/product@id"_s, Tr::tr("Product"), Tr::tr("Its number: 0xc52b")).check(hexProblem),
        number(u"bus"_s, u"source/address@bus"_s, Tr::tr("Bus"),
               Tr::tr("Needed only to tell two alike apart. It changes when the device is plugged in again."))
            .range(1, 65535)
            .rare(),
        number(u"device"_s, u"source/address@device"_s, Tr::tr("Number on the bus"),
               Tr::tr("Needed only to tell two alike apart. It changes when the device is plugged in again."))
            .range(1, 65535)
            .rare(),
        choice(u"startup"_s, u"source@startupPolicy"_s, Tr::tr("When it is missing"),
               Tr::tr("What libvirt does at the start of the guest when the device is not plugged in."))
            .ofCaps(u"hostdev/startupPolicy"_s,
                    {{u""_s, Tr::tr("The guest does not start")},
                     {u"mandatory"_s, Tr::tr("The guest does not start, said outright")},
                     {u"requisite"_s, Tr::tr("The guest does not start, but may lose it while moving")},
                     {u"optional"_s, Tr::tr("The guest starts without it")}}),
        bootOrder(),
        toggle(
            u"reattach"_s, u""_s, Tr::tr("Plug in again when it returns"),
            Tr::tr(
                "A device that is pulled out and put back is a new one to libvirt. With this set, this program plugs "
                "it into the running guest again, as long as it runs and is connected to the host; libvirt alone "
                "does not. The rule is kept with the guest and holds at once. Only for devices by maker and "
                "product."))
            .reads(readReattach)
            .writes(writeReattach)
            .whyNot(whyNoReattach),
        choice(u"reset"_s, u"source@guestReset"_s, Tr::tr("Reset by the guest"),
               Tr::tr("Whether the guest may reset the device; some forget their settings then."))
            .options({{u""_s, Tr::tr("As the emulator decides")},
                      {u"off"_s, Tr::tr("Never")},
                      {u"uninitialized"_s, Tr::tr("Only before it was used")},
                      {u"on"_s, Tr::tr("Always")}})
            .rare(),
    };
    kind.identity = [](const pugi::xml_node &node) {
        const pugi::xml_node source = node.child("source");
        return QString(attributeOf(source, "vendor", "id") + u':' + attributeOf(source, "product", "id") + u':'
                       + attributeOf(source, "address", "bus") + u'.' + attributeOf(source, "address", "device"));
    };
    kind.itemTitle = [](const FieldValues &values) {
        const QString vendor = values.value(u"vendorId"_s);
        return vendor.isEmpty() ? Tr::tr("USB device at %1.%2").arg(values.value(u"bus"_s), values.value(u"device"_s))
                                : Tr::tr("USB device %1:%2").arg(vendor.mid(2), values.value(u"productId"_s).mid(2));
    };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        const QString why = whyNotOffered(guest.caps, u"hostdev/subsysType"_s, u"usb"_s);
        return !why.isEmpty()                     ? why
            : anyOf(guest, NodeDevice::Kind::Usb) ? QString()
                                                  : Tr::tr("libvirt sees no USB device on the host.");
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) { return usbPlug(guest); };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"mode"_s, u"subsystem"_s}, {u"type"_s, u"usb"_s}, {u"startup"_s, u"optional"_s}};
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        const bool vendor = !values.value(u"vendorId"_s).isEmpty();
        const bool place = !values.value(u"bus"_s).isEmpty();
        if (vendor != !values.value(u"productId"_s).isEmpty()) {
            problems.append({u"productId"_s, Tr::tr("Maker and product belong together.")});
        }
        if (place != !values.value(u"device"_s).isEmpty()) {
            problems.append({u"device"_s, Tr::tr("Bus and number belong together.")});
        }
        if (!vendor && !place) {
            problems.append({u"vendorId"_s, Tr::tr("Choose the device.")});
        }
        return problems;
    };
    return kind;
}

// ---- PCI -----------------------------------------------------------------------------------------------------------

QString pciAddressOf(const pugi::xml_node &node)
{
    const pugi::xml_node address = node.child("source").child("address");
    if (!address) {
        return {};
    }
    const auto part = [&](const char *name) { return xml::attribute(address, name).toUInt(nullptr, 0); };
    return u"%1:%2:%3.%4"_s.arg(part("domain"), 4, 16, QChar(u'0'))
        .arg(part("bus"), 2, 16, QChar(u'0'))
        .arg(part("slot"), 2, 16, QChar(u'0'))
        .arg(part("function"));
}

const QRegularExpression &pciPattern()
{
    static const QRegularExpression pattern(u"^([0-9a-fA-F]{4}):([0-9a-fA-F]{2}):([01][0-9a-fA-F])\\.([0-7])$"_s);
    return pattern;
}

void writePciAddress(pugi::xml_node node, const QString &value)
{
    const auto match = pciPattern().match(value);
    if (!match.hasMatch()) {
        removeChild(node, "source");
        return;
    }
    const pugi::xml_node address = childOf(childOf(node, "source"), "address"); // what else is said of it stays
    for (const auto &[name, place] :
         {std::pair("domain", 1), std::pair("bus", 2), std::pair("slot", 3), std::pair("function", 4)}) {
        xml::setAttribute(address, name, u"0x"_s + match.captured(place));
    }
}

QString checkPci(const GuestHardware &guest, const FieldValues &, const QString &value)
{
    if (!pciPattern().match(value).hasMatch()) {
        return Tr::tr("An address as lspci -D shows it: 0000:03:00.0");
    }
    const NodeDevice *device = deviceAt(guest, NodeDevice::Kind::Pci, value);
    if (!device) {
        return anyOf(guest, NodeDevice::Kind::Pci) ? Tr::tr("The host has no PCI device at %1.").arg(value) : QString();
    }
    return device->whyNot;
}

/// The host must have let go of everything of a group, else its memory would be open to the guest.
QString groupProblem(const GuestHardware &guest, const QString &address)
{
    const NodeDevice *device = deviceAt(guest, NodeDevice::Kind::Pci, address);
    if (!device) {
        return {};
    }
    QStringList held;
    const Definition stored(guest.stored);
    QStringList handed = {address};
    for (const pugi::xml_node &node : stored.devices().children("hostdev")) {
        handed.append(pciAddressOf(node));
    }
    for (const QString &other : device->groupMembers) {
        const NodeDevice *member = deviceAt(guest, NodeDevice::Kind::Pci, other);
        if (member && !member->isBridge && !handed.contains(other) && !member->driver.isEmpty()
            && member->driver != "vfio-pci"_L1) {
            held.append(Tr::tr("%1 (%2, driver %3)").arg(nameOf(*member), other, member->driver));
        }
    }
    return held.isEmpty()
        ? QString()
        : Tr::tr("IOMMU group %1 also holds %2. A group can be handed over only as a whole: add these devices too, or "
                 "take them from the host.")
              .arg(device->iommuGroup)
              .arg(held.join(u", "_s));
}

HardwareKind pci()
{
    HardwareKind kind;
    kind.id = u"hostdev-pci"_s;
    kind.element = u"hostdev"_s;
    kind.title = Tr::tr("PCI device of the host");
    kind.help = Tr::tr("A card of the host is handed to the guest, which uses it with its own driver. The host cannot "
                       "use it meanwhile, the guest cannot be moved while it runs, and all of its memory is held.");
    kind.icon = u"drive-multidisk"_s;
    kind.matches = [](const pugi::xml_node &node) { return isType(node, "pci"_L1); };
    kind.fields = words(u"pci"_s);
    kind.fields += {
        text(u"address"_s, u"source/address@bus"_s, Tr::tr("Address"),
             Tr::tr("Where it is on the host, as lspci -D shows it: 0000:03:00.0"))
            .required()
            .also({u"source/address@domain"_s, u"source/address@slot"_s, u"source/address@function"_s})
            .reads(pciAddressOf)
            .writes(writePciAddress)
            .check(checkPci),
        toggle(u"managed"_s, u"@managed"_s, Tr::tr("Taken and given back by libvirt"),
               Tr::tr("libvirt takes the device from the host's driver when the guest starts, and gives it back "
                      "afterwards. Without it somebody must do so by hand.")),
        bootOrder(),
        onOff(u"romBar"_s, u"rom@bar"_s, Tr::tr("Boot ROM"), Tr::tr("Whether the guest sees the card's boot ROM."))
            .rare(),
        text(u"romFile"_s, u"rom@file"_s, Tr::tr("Boot ROM's file"), Tr::tr("Another ROM, as a path on the host."))
            .rare(),
        choice(u"driver"_s, u"driver@name"_s, Tr::tr("Done by"), Tr::tr("vfio is right for all that is new."))
            .ofCaps(u"hostdev/pciBackend"_s,
                    {{u""_s, Tr::tr("As libvirt decides")},
                     {u"vfio"_s, u"vfio"_s},
                     {u"kvm"_s, u"kvm"_s},
                     {u"xen"_s, u"xen"_s}})
            .rare(),
        info(u"guestAddress"_s, u"address@bus"_s, Tr::tr("Bus in the guest"),
             Tr::tr("On which of its buses the guest sees it."))
            .rare(),
    };
    kind.identity = pciAddressOf;
    kind.itemTitle
        = [](const FieldValues &values) { return Tr::tr("PCI device %1").arg(values.value(u"address"_s)).trimmed(); };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        if (const QString why = whyNotOffered(guest.caps, u"hostdev/subsysType"_s, u"pci"_s); !why.isEmpty()) {
            return why;
        }
        const auto backends = guest.caps.enums.constFind(u"hostdev/pciBackend"_s);
        if (guest.caps.known && backends != guest.caps.enums.cend() && backends->isEmpty()) {
            return Tr::tr("The host cannot hand PCI devices to guests: its IOMMU is off, or the kernel module vfio-pci "
                          "is missing. Switch on VT-d or AMD-Vi in its firmware, and add intel_iommu=on to the "
                          "kernel line of Intel machines.");
        }
        return anyOf(guest, NodeDevice::Kind::Pci) ? QString() : Tr::tr("libvirt sees no PCI device on the host.");
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) { return pciPlug(guest); };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"mode"_s, u"subsystem"_s}, {u"type"_s, u"pci"_s}, {u"managed"_s, u"yes"_s}};
    };
    kind.check = [](const GuestHardware &guest, const FieldValues &values) {
        QList<std::pair<QString, QString>> problems;
        if (const QString why = groupProblem(guest, values.value(u"address"_s)); !why.isEmpty()) {
            problems.append({u"address"_s, why});
        }
        return problems;
    };
    return kind;
}

// ---- Mediated devices, and the rest --------------------------------------------------------------------------------

HardwareKind mdev()
{
    HardwareKind kind;
    kind.id = u"hostdev-mdev"_s;
    kind.element = u"hostdev"_s;
    kind.title = Tr::tr("Mediated device of the host");
    kind.help = Tr::tr("A part of a card that the host shares out, for example a virtual graphics card.");
    kind.icon = u"video-display"_s;
    kind.matches = [](const pugi::xml_node &node) { return isType(node, "mdev"_L1); };
    kind.fields = words(u"mdev"_s);
    kind.fields += {
        text(u"uuid"_s, u"source/address@uuid"_s, Tr::tr("UUID"), Tr::tr("What the host calls this part."))
            .required()
            .check([](const GuestHardware &guest, const FieldValues &, const QString &value) {
                if (QUuid::fromString(value).isNull()) {
                    return Tr::tr("A UUID, as virsh nodedev-list --cap mdev shows it.");
                }
                const NodeDevice *device = deviceAt(guest, NodeDevice::Kind::Mdev, value);
                return device ? device->whyNot : QString();
            }),
        choice(u"model"_s, u"@model"_s, Tr::tr("Interface"), Tr::tr("How the host offers it."))
            .options({{u"vfio-pci"_s, Tr::tr("PCI")},
                      {u"vfio-ccw"_s, Tr::tr("Channel I/O")},
                      {u"vfio-ap"_s, Tr::tr("Crypto")}})
            .required(),
        onOff(u"display"_s, u"@display"_s, Tr::tr("Screen"), Tr::tr("Its picture is shown in the console.")).rare(),
        onOff(u"ramfb"_s, u"@ramfb"_s, Tr::tr("Screen at the start"),
              Tr::tr("Shows the firmware's words until the guest's driver takes over."))
            .rare(),
        toggle(u"managed"_s, u"@managed"_s, Tr::tr("Taken and given back by libvirt"), Tr::tr("Has no effect here."))
            .rare(),
        bootOrder(),
    };
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node.child("source"), "address", "uuid"); };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"uuid"_s); };
    kind.whyNotAdd = [](const GuestHardware &guest) {
        return anyOf(guest, NodeDevice::Kind::Mdev)
            ? QString()
            : Tr::tr("The host shares out no device: none is listed by virsh nodedev-list --cap mdev.");
    };
    kind.hotPlug = [](const GuestHardware &guest, const FieldValues &) { return pciPlug(guest); };
    kind.defaults = [](const GuestHardware &) {
        return FieldValues{{u"mode"_s, u"subsystem"_s}, {u"type"_s, u"mdev"_s}, {u"model"_s, u"vfio-pci"_s}};
    };
    return kind;
}

/// SCSI devices, host adapters, and what containers are given: shown, and changed as XML.
HardwareKind others()
{
    HardwareKind kind;
    kind.id = u"hostdev"_s;
    kind.element = u"hostdev"_s;
    kind.title = Tr::tr("Other device of the host");
    kind.help = Tr::tr("A SCSI device, a host adapter, or what a container is given.");
    kind.icon = u"drive-harddisk"_s;
    kind.canAdd = false;
    kind.fields = {
        info(u"mode"_s, u"@mode"_s, Tr::tr("Mode"), Tr::tr("A whole device, or a capability of a container.")),
        info(u"type"_s, u"@type"_s, Tr::tr("Kind"), Tr::tr("What sort of device it is.")),
        info(u"adapter"_s, u"source/adapter@name"_s, Tr::tr("Adapter"), Tr::tr("The host's SCSI adapter.")),
        info(u"protocol"_s, u"source@protocol"_s, Tr::tr("Protocol"), Tr::tr("How it is reached.")),
        toggle(u"readonly"_s, u"readonly?"_s, Tr::tr("Read only"), Tr::tr("The guest cannot write to it.")),
        toggle(u"shareable"_s, u"shareable?"_s, Tr::tr("Shared"), Tr::tr("Several guests may use it at once.")),
        bootOrder(),
    };
    kind.identity = [](const pugi::xml_node &node) {
        return QString(attributeOf(node, "type") + u':' + attributeOf(node.child("source"), "adapter", "name")
                       + attributeOf(node.child("source"), "wwpn"));
    };
    kind.itemSummary = [](const FieldValues &values) { return values.value(u"type"_s); };
    kind.hotPlug = [](const GuestHardware &, const FieldValues &values) {
        return isOneOf(values.value(u"type"_s), {"scsi"_L1, "scsi_host"_L1})
            ? HotPlug{true, true, {}}
            : HotPlug{false, false, Tr::tr("Such a device cannot be plugged in or out while the guest runs.")};
    };
    return kind;
}

} // namespace

QList<HardwareKind> hostdevKinds()
{
    return {usb(), pci(), mdev(), others()};
}

} // namespace guestdeck::kinds
