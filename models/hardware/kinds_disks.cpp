// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"
#include "models/hardware/kindtools.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <optional>

namespace guestdeck::kinds
{

using namespace Qt::StringLiterals;

namespace
{

bool isDevice(const pugi::xml_node &node, std::initializer_list<QLatin1StringView> devices)
{
    const QString device = xml::attribute(node, "device");
    return isOneOf(device.isEmpty() ? u"disk"_s : device, devices);
}

/// A path, pool/volume, or what a network disk is called.
QString sourceOf(const pugi::xml_node &disk)
{
    const pugi::xml_node source = disk.child("source");
    for (const char *name : {"file", "dev", "dir"}) {
        if (const QString path = xml::attribute(source, name); !path.isEmpty()) {
            return path;
        }
    }
    if (xml::attribute(disk, "type") == "volume"_L1) {
        return xml::attribute(source, "pool") + u'/' + xml::attribute(source, "volume");
    }
    const QString protocol = xml::attribute(source, "protocol");
    return protocol.isEmpty() ? QString() : QString(protocol + u':' + xml::attribute(source, "name"));
}

/// Where it is in the definition, by the kind of source.
QStringList placesOfSource()
{
    return {u"source@dev"_s,    u"source@dir"_s,      u"source@pool"_s,
            u"source@volume"_s, u"source@protocol"_s, u"source@name"_s};
}

/// "/dev/…" is a block device, another path a file, "pool/volume" a volume of libvirt's.
void writeSource(pugi::xml_node disk, const QString &value)
{
    if (value.isEmpty()) {
        removeChild(disk, "source");
        return;
    }
    pugi::xml_node source = disk.child("source");
    if (!source) {
        source = xml::addElement(disk, "<source/>");
    }
    for (const char *name : {"file", "dev", "dir", "pool", "volume", "protocol", "name", "index", "mode"}) {
        source.remove_attribute(name);
    }
    removeChild(source, "host"); // of a network disk
    const bool block = value.startsWith("/dev/"_L1);
    if (value.startsWith(u'/')) {
        xml::setAttribute(disk, "type", block ? u"block"_s : u"file"_s);
        xml::setAttribute(source, block ? "dev" : "file", value);
    } else {
        xml::setAttribute(disk, "type", u"volume"_s);
        xml::setAttribute(source, "pool", value.section(u'/', 0, 0));
        xml::setAttribute(source, "volume", value.section(u'/', 1));
    }
    // What libvirt found below the old one does not hold for the new one.
    removeChild(disk, "backingStore");
}

QString checkSource(const GuestHardware &, const FieldValues &, const QString &value)
{
    if (value.startsWith(u'/')) {
        return value.endsWith(u'/') ? Tr::tr("This is a folder; name the file.") : QString();
    }
    const QStringList parts = value.split(u'/');
    return parts.size() == 2 && !parts.at(0).isEmpty() && !parts.at(1).isEmpty()
        ? QString()
        : Tr::tr("A path on the host beginning with /, or pool/volume.");
}

/// The format is not taken from the new image, into which a guest may have written what looks like another one.
QString sameFormat(const FieldValues &before, const FieldValues &changes)
{
    const QString format = before.value(u"format"_s);
    return before.value(u"source"_s).isEmpty() || changes.contains(u"format"_s)
        ? QString()
        : Tr::tr("The format stays %1: the new image must really have it, or the guest destroys data and may read "
                 "files of the host.")
              .arg(format.isEmpty() ? u"raw"_s : format);
}

QString prefixOf(const QString &bus)
{
    return bus == "virtio"_L1 ? u"vd"_s
        : bus == "ide"_L1     ? u"hd"_s
        : bus == "fdc"_L1     ? u"fd"_s
        : bus == "xen"_L1     ? u"xvd"_s
                              : u"sd"_s;
}

/// The name of a disk follows its bus, and its place on the old one means nothing on the new.
void writeBus(pugi::xml_node disk, const QString &value)
{
    const pugi::xml_node target = childOf(disk, "target");
    if (xml::attribute(target, "bus") == value) {
        return;
    }
    setOwnAttribute(target, "bus", value);
    removeChild(disk, "address");
    if (value != "virtio"_L1) {
        for (const char *name : {"iothread", "queues", "queue_size", "iommu", "ats", "packed"}) {
            disk.child("driver").remove_attribute(name);
        }
        setOwnAttribute(disk, "model", {});
    }
    const QString prefix = prefixOf(value);
    QStringList taken;
    for (const pugi::xml_node &other : disk.parent().children("disk")) {
        if (other != disk) {
            taken.append(attributeOf(other, "target", "dev"));
        }
    }
    const QString now = xml::attribute(target, "dev");
    if (now.startsWith(prefix) && !taken.contains(now)) {
        return;
    }
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        if (const QString name = prefix + QChar(letter); !taken.contains(name)) {
            xml::setAttribute(target, "dev", name);
            return;
        }
    }
}

QList<FieldOption> busesOf(const QString &device)
{
    const FieldOption sata{u"sata"_s, Tr::tr("SATA – every system knows it")};
    const FieldOption scsi{u"scsi"_s, Tr::tr("SCSI – many disks on one controller")};
    const FieldOption usb{u"usb"_s, Tr::tr("USB")};
    const FieldOption ide{u"ide"_s, Tr::tr("IDE – old systems")};
    if (device == "floppy"_L1) {
        return {{u"fdc"_s, Tr::tr("Floppy controller")}};
    }
    if (device == "cdrom"_L1) {
        return {sata, scsi, ide, usb};
    }
    return {{u"virtio"_s, Tr::tr("virtio – fastest; Windows needs a driver")}, scsi, sata, usb, ide};
}

Field target()
{
    return text(u"target"_s, u"target@dev"_s, Tr::tr("Target"),
                Tr::tr("What libvirt calls the disk (vda, sda). The guest may see another name. Empty for a new one: "
                       "the next that is free."))
        .rare()
        .check([](const GuestHardware &guest, const FieldValues &values, const QString &value) {
            for (const QChar c : value) {
                if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9')) {
                    return Tr::tr("Small letters only, as in vdb.");
                }
            }
            if (values.value(u"target"_s) == value) {
                return QString();
            }
            const Definition stored(guest.stored);
            for (const pugi::xml_node &disk : stored.devices().children("disk")) {
                if (attributeOf(disk, "target", "dev") == value) {
                    return Tr::tr("Another disk is called %1 already.").arg(value);
                }
            }
            return QString();
        });
}

Field format()
{
    return choice(u"format"_s, u"driver@type"_s, Tr::tr("Format"),
                  Tr::tr("How the image is stored. It must be what the file really is: a wrong one destroys data, or "
                         "lets the guest read files of the host."))
        .options({{u""_s, Tr::tr("Not said (raw)")},
                  {u"raw"_s, Tr::tr("raw – as it is; fastest")},
                  {u"qcow2"_s, Tr::tr("qcow2 – grows as it is used, snapshots")},
                  {u"vmdk"_s, u"vmdk"_s},
                  {u"vdi"_s, u"vdi"_s},
                  {u"vpc"_s, u"vpc"_s},
                  {u"vhdx"_s, u"vhdx"_s},
                  {u"qed"_s, u"qed"_s},
                  {u"qcow"_s, u"qcow"_s},
                  {u"luks"_s, u"luks"_s}});
}

/// Of the first controller of that type; nothing: there is none. One of the model "none" only says that.
std::optional<QString> controllerModel(const QByteArray &definition, QLatin1StringView type)
{
    const Definition parsed(definition);
    for (const pugi::xml_node &controller : parsed.devices().children("controller")) {
        const QString model = xml::attribute(controller, "model");
        if (xml::attribute(controller, "type") == type && model != "none"_L1) {
            return model;
        }
    }
    return {};
}

/// Without one libvirt takes an LSI Logic, an old PCI device for which new systems have no driver.
QList<std::pair<QString, FieldValues>> controllersFor(const GuestHardware &guest, const FieldValues &values)
{
    const QString bus = values.value(u"bus"_s);
    const auto type = bus == "usb"_L1 ? "usb"_L1 : "scsi"_L1;
    const auto stored = controllerModel(guest.stored, type);
    const auto live = controllerModel(guest.live, type);
    if (bus != type || (stored && (live || !guest.running))) {
        return {};
    }
    const QString usual = bus == "usb"_L1 ? u"qemu-xhci"_s : u"virtio-scsi"_s;
    return {{u"controller"_s, {{u"type"_s, bus}, {u"model"_s, stored ? *stored : live.value_or(usual)}}}};
}

HardwareKind base(const QString &id, const QString &title)
{
    HardwareKind kind;
    kind.id = id;
    kind.element = u"disk"_s;
    kind.title = title;
    kind.identity = [](const pugi::xml_node &node) { return attributeOf(node, "target", "dev"); };
    kind.itemTitle = [title](const FieldValues &values) {
        return Tr::tr("%1 %2", "kind of device and its name").arg(title, values.value(u"target"_s)).trimmed();
    };
    kind.itemSummary = [](const FieldValues &values) {
        const QString source = values.value(u"source"_s);
        return joined({values.value(u"bus"_s), values.value(u"format"_s),
                       source.startsWith(u'/') ? source.section(u'/', -1) : source});
    };
    kind.completed = [](const GuestHardware &guest, const FieldValues &values) {
        FieldValues all = values;
        if (all.value(u"target"_s).isEmpty() || !all.value(u"target"_s).startsWith(prefixOf(all.value(u"bus"_s)))) {
            all.insert(u"target"_s, freeTarget(guest, all.value(u"bus"_s)));
        }
        return all;
    };
    kind.companions = controllersFor;
    return kind;
}

Field bus(const QString &device)
{
    return choice(u"bus"_s, u"target@bus"_s, Tr::tr("Bus"),
                  Tr::tr("How the disk is attached. Changing it gives the disk another name and place; a system that "
                         "names its disks by UUID finds them again, if it has the driver."))
        .ofCaps(u"disk/bus"_s, busesOf(device))
        .required()
        .reads([](const pugi::xml_node &node) { return attributeOf(node, "target", "bus"); })
        .writes(writeBus);
}

Field sourceKind()
{
    return info(u"type"_s, u"@type"_s, Tr::tr("Source kind"),
                Tr::tr("file, block, volume, network … follows the source."))
        .rare();
}

Field fixedDevice(const QString &device, const QString &text)
{
    return choice(u"device"_s, u"@device"_s, Tr::tr("Kind"), Tr::tr("What the guest sees."))
        .options({{device, text}})
        .required()
        .rare();
}

QString whyNotSource(const GuestHardware &, const FieldValues &values)
{
    const QString type = values.value(u"type"_s);
    return isOneOf(type, {"network"_L1, "nvme"_L1, "vhostuser"_L1, "vhostvdpa"_L1})
        ? Tr::tr("A disk of the kind “%1” is described by several settings; change them on the XML page.").arg(type)
        : QString();
}

/// Plugged in on that bus while the guest runs.
HotPlug plugOn(const GuestHardware &guest, const FieldValues &values)
{
    const QString bus = values.value(u"bus"_s);
    if (bus == "virtio"_L1) {
        return pciPlug(guest);
    }
    if (bus == "usb"_L1) {
        return usbPlug(guest);
    }
    if (bus == "scsi"_L1) {
        const bool there = hotPlugRoom(guest.running ? guest.live : guest.stored).scsi;
        const QString why = there ? QString() : whyNoPciRoom(guest); // its controller is plugged in first
        return {why.isEmpty(), true, why};
    }
    return {false, false,
            Tr::tr("A disk on the %1 bus can be plugged neither in nor out while the guest runs; virtio, SCSI and USB "
                   "can.")
                .arg(bus.toUpper())};
}

HardwareKind disk()
{
    HardwareKind kind = base(u"disk"_s, Tr::tr("Disk"));
    kind.help = Tr::tr("A disk image, a volume or a block device of the host.");
    kind.icon = u"drive-harddisk"_s;
    kind.matches = [](const pugi::xml_node &node) { return isDevice(node, {"disk"_L1, "lun"_L1}); };
    kind.fields = {
        choice(u"device"_s, u"@device"_s, Tr::tr("Kind"),
               Tr::tr("A LUN hands a SCSI disk of the host through, commands and all."))
            .options({{u"disk"_s, Tr::tr("Disk")}, {u"lun"_s, Tr::tr("LUN – a SCSI disk handed through")}})
            .required()
            .rare(),
        sourceKind(),
        text(u"source"_s, u"source@file"_s, Tr::tr("Source"),
             Tr::tr("The image's path on the host, or pool/volume. A new image is made on the Disks page, which also "
                    "finds the volumes there are."))
            .required()
            .also(placesOfSource())
            .reads(sourceOf)
            .writes(writeSource)
            .whyNot(whyNotSource)
            .caution(sameFormat)
            .check(checkSource),
        format(),
        bus(u"disk"_s),
        target(),
        bootOrder(),
        toggle(u"readonly"_s, u"readonly?"_s, Tr::tr("Read only"), Tr::tr("The guest cannot write to it.")),
        toggle(u"shareable"_s, u"shareable?"_s, Tr::tr("Shared"),
               Tr::tr("Several guests may use it at once. Only for file systems made for that; with any other the data "
                      "is destroyed.")),
        text(
            u"serial"_s, u"serial"_s, Tr::tr("Serial number"),
            Tr::tr("What the guest reads as the disk's serial number: it finds the disk by it under /dev/disk/by-id.")),
    };
    kind.fields += diskDriverFields();
    kind.fields += {
        text(u"wwn"_s, u"wwn"_s, Tr::tr("WWN"), Tr::tr("The world wide name: 16 hexadecimal digits."))
            .in(Tr::tr("Identity"))
            .rare()
            .check([](const GuestHardware &, const FieldValues &, const QString &value) {
                bool isNumber = false;
                (void)value.toULongLong(&isNumber, 16);
                return isNumber && value.size() == 16 ? QString() : Tr::tr("16 hexadecimal digits.");
            }),
        text(u"vendor"_s, u"vendor"_s, Tr::tr("Maker"), Tr::tr("Of a SCSI disk: at most 8 characters."))
            .in(Tr::tr("Identity"))
            .rare(),
        text(u"product"_s, u"product"_s, Tr::tr("Product"), Tr::tr("Of a SCSI disk: at most 16 characters."))
            .in(Tr::tr("Identity"))
            .rare(),
        number(u"rotation"_s, u"target@rotation_rate"_s, Tr::tr("Rotation"),
               Tr::tr("Turns per minute as the guest sees it; 1 says that it is an SSD."))
            .in(Tr::tr("Identity"))
            .range(1, 65534)
            .rare(),
        number(u"physicalBlock"_s, u"blockio@physical_block_size"_s, Tr::tr("Physical block"),
               Tr::tr("What the guest sees as the disk's block, in bytes: 512 or 4096."))
            .in(Tr::tr("Identity"))
            .range(512, 65536)
            .rare(),
        number(u"logicalBlock"_s, u"blockio@logical_block_size"_s, Tr::tr("Logical block"),
               Tr::tr("The smallest piece that is addressed, in bytes: 512 or 4096."))
            .in(Tr::tr("Identity"))
            .range(512, 65536)
            .rare(),
        choice(u"snapshot"_s, u"@snapshot"_s, Tr::tr("In snapshots"),
               Tr::tr("How this disk takes part when a snapshot is taken."))
            .options({{u""_s, Tr::tr("As the snapshot says")},
                      {u"internal"_s, Tr::tr("Inside the image")},
                      {u"external"_s, Tr::tr("In a file of its own")},
                      {u"no"_s, Tr::tr("Left out")}})
            .rare(),
        choice(u"startup"_s, u"source@startupPolicy"_s, Tr::tr("When it is missing"),
               Tr::tr("What libvirt does at the start when the image is not there."))
            .options({{u""_s, Tr::tr("The guest does not start")},
                      {u"mandatory"_s, Tr::tr("The guest does not start, whatever the cause")},
                      {u"requisite"_s, Tr::tr("The guest does not start, but may lose it while moving")},
                      {u"optional"_s, Tr::tr("The guest starts without it")}})
            .rare(),
    };
    kind.fields += diskLimitFields();
    kind.hotPlug = plugOn;
    kind.defaults = [](const GuestHardware &guest) {
        const QString bus = whyNotOffered(guest.caps, u"disk/bus"_s, u"virtio"_s).isEmpty() ? u"virtio"_s : u"sata"_s;
        return FieldValues{{u"device"_s, u"disk"_s},
                           {u"bus"_s, bus},
                           {u"format"_s, u"qcow2"_s},
                           {u"discard"_s, u"unmap"_s},
                           {u"target"_s, freeTarget(guest, bus)}};
    };
    kind.check = [](const GuestHardware &, const FieldValues &values) {
        auto problems = diskLimitProblems(values);
        if (values.value(u"device"_s) == "lun"_L1 && values.value(u"source"_s).startsWith(u'/')
            && !values.value(u"source"_s).startsWith("/dev/"_L1)) {
            problems.append({u"device"_s, Tr::tr("Only a block device (/dev/…) can be handed through as a LUN.")});
        }
        return problems;
    };
    return kind;
}

HardwareKind removable(const QString &device, const QString &title)
{
    HardwareKind kind = base(device, title);
    kind.matches = [device](const pugi::xml_node &node) { return xml::attribute(node, "device") == device; };
    kind.fields = {
        fixedDevice(device, title),
        sourceKind(),
        text(u"source"_s, u"source@file"_s, Tr::tr("Medium"),
             Tr::tr("The image's path on the host, or pool/volume. Empty: the drive is empty. It can be changed while "
                    "the guest runs; if the guest then holds the medium, its tray is opened by force. To wait for the "
                    "guest instead, release the medium inside it first."))
            .live(LiveWay::ChangeMedium)
            .also(placesOfSource())
            .reads(sourceOf)
            .writes(writeSource)
            .whyNot(whyNotSource)
            .check(checkSource),
        // Without a medium there is nothing that could have one, whatever libvirt writes there.
        format().rare().when([](const FieldValues &values) { return !values.value(u"source"_s).isEmpty(); }),
        bus(device),
        target(),
        bootOrder(),
        toggle(u"readonly"_s, u"readonly?"_s, Tr::tr("Read only"), Tr::tr("The guest cannot write to the medium."))
            .rare(),
        choice(u"tray"_s, u"target@tray"_s, Tr::tr("Tray"), Tr::tr("Whether the drive is open."))
            .options({{u""_s, Tr::tr("Closed")},
                      {u"closed"_s, Tr::tr("Closed, said outright")},
                      {u"open"_s, Tr::tr("Open")}})
            .rare(),
        choice(u"startup"_s, u"source@startupPolicy"_s, Tr::tr("When the medium is missing"),
               Tr::tr("What libvirt does at the start when the image is not there."))
            .options({{u""_s, Tr::tr("The guest does not start")},
                      {u"mandatory"_s, Tr::tr("The guest does not start, whatever the cause")},
                      {u"requisite"_s, Tr::tr("The guest does not start, but may lose it while moving")},
                      {u"optional"_s, Tr::tr("The guest starts with an empty drive")}})
            .rare(),
    };
    kind.hotPlug = plugOn;
    kind.itemSummary = [](const FieldValues &values) {
        const QString source = values.value(u"source"_s);
        return source.isEmpty() ? Tr::tr("Empty") : source.section(u'/', -1);
    };
    return kind;
}

} // namespace

QList<HardwareKind> diskKinds()
{
    HardwareKind cdrom = removable(u"cdrom"_s, Tr::tr("CD drive"));
    cdrom.help = Tr::tr("A drive for CDs and DVDs, with an ISO image in it or empty.");
    cdrom.icon = u"media-optical"_s;
    cdrom.defaults = [](const GuestHardware &guest) {
        const Definition stored(guest.stored);
        const QString machine = attributeOf(stored.domain().child("os"), "type", "machine");
        const QString bus = machine.contains("q35"_L1) || !machine.startsWith("pc"_L1) ? u"sata"_s : u"ide"_s;
        return FieldValues{{u"device"_s, u"cdrom"_s},
                           {u"bus"_s, bus},
                           {u"format"_s, u"raw"_s},
                           {u"readonly"_s, u"yes"_s},
                           {u"target"_s, freeTarget(guest, bus)}};
    };
    HardwareKind floppy = removable(u"floppy"_s, Tr::tr("Floppy drive"));
    floppy.help = Tr::tr("A drive for floppy disks, with an image in it or empty.");
    floppy.icon = u"media-floppy"_s;
    floppy.whyNotAdd
        = [](const GuestHardware &guest) { return whyNotOffered(guest.caps, u"disk/diskDevice"_s, u"floppy"_s); };
    floppy.defaults = [](const GuestHardware &guest) {
        return FieldValues{{u"device"_s, u"floppy"_s},
                           {u"bus"_s, u"fdc"_s},
                           {u"format"_s, u"raw"_s},
                           {u"target"_s, freeTarget(guest, u"fdc"_s)}};
    };
    return {disk(), cdrom, floppy};
}

} // namespace guestdeck::kinds
