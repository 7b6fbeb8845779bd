// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hotplugroom.h"

#include "models/hardware/kindtools.h"
#include "models/xml/document.h"

#include <QSet>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using kinds::Definition;
using kinds::Tr;

namespace
{

constexpr quint64 firstUnnumbered = 1 << 20U; ///< above every number that a bus can have
constexpr int slotsOfPciBus = 31; ///< slot 0 is the bus's own

bool takesOneDevice(const QString &model)
{
    return kinds::isOneOf(model, {"pcie-root-port"_L1, "pcie-switch-downstream-port"_L1});
}

void countPci(const pugi::xml_node &devices, HotPlugRoom &room)
{
    QSet<quint64> ports;
    QSet<quint64> buses; // with slots to plug into
    quint64 unnumbered = 0;
    for (const pugi::xml_node &controller : devices.children("controller")) {
        if (xml::attribute(controller, "type") != "pci"_L1) {
            continue;
        }
        const QString model = xml::attribute(controller, "model");
        // One that was only just added has no number yet; libvirt gives it the next.
        const QString number = xml::attribute(controller, "index");
        const quint64 index = number.isEmpty() ? firstUnnumbered + unnumbered++ : xml::number(number);
        room.pcie = room.pcie || model == "pcie-root"_L1;
        if (takesOneDevice(model)) {
            ports.insert(index);
        } else if (kinds::isOneOf(model, {"pci-root"_L1, "pci-bridge"_L1, "pcie-to-pci-bridge"_L1})) {
            buses.insert(index);
        }
    }
    QSet<quint64> takenPorts;
    QSet<quint64> takenSlots; // bus * 256 + slot
    const auto take = [&](const pugi::xml_node &address) {
        if (xml::attribute(address, "type") != "pci"_L1) {
            return;
        }
        bool known = false;
        const quint64 bus = xml::attribute(address, "bus").toUInt(&known, 0);
        const quint64 slot = xml::attribute(address, "slot").toUInt(nullptr, 0);
        if (known && ports.contains(bus)) {
            takenPorts.insert(bus);
        } else if (known && buses.contains(bus)) {
            takenSlots.insert(bus * 256 + slot);
        }
    };
    for (const pugi::xml_node &device : devices.children()) {
        take(device.child("address"));
    }
    room.freeOldSlots = int(buses.size()) * slotsOfPciBus - int(takenSlots.size());
    if (room.pcie) {
        room.ports = int(ports.size());
        room.freePorts = int(ports.size() - takenPorts.size());
    } else {
        room.ports = int(buses.size()) * slotsOfPciBus;
        room.freePorts = room.freeOldSlots;
    }
}

} // namespace

HotPlugRoom hotPlugRoom(const QByteArray &text)
{
    HotPlugRoom room;
    const Definition definition(text);
    const pugi::xml_node domain = definition.domain();
    const pugi::xml_node devices = definition.devices();
    countPci(devices, room);
    for (const pugi::xml_node &controller : devices.children("controller")) {
        const QString type = xml::attribute(controller, "type");
        if (type == "usb"_L1 && xml::attribute(controller, "model") != "none"_L1) {
            room.usb = true;
            room.usbPorts += int(std::min<quint64>(xml::number(xml::attribute(controller, "ports")), 255));
        }
        room.scsi = room.scsi || type == "scsi"_L1;
        room.serial = room.serial || type == "virtio-serial"_L1;
    }
    const pugi::xml_node most = domain.child("maxMemory");
    room.memory = Bytes{xml::scaledBytes(domain.child("memory"), "KiB")};
    room.maxMemory = Bytes{most ? xml::scaledBytes(most, "KiB") : 0};
    room.memorySlots = int(std::min<quint64>(xml::number(xml::attribute(most, "slots")), 4096));
    const auto modules = devices.children("memory");
    room.usedMemorySlots = int(std::distance(modules.begin(), modules.end()));
    room.numa = !domain.child("cpu").child("numa").child("cell").empty();
    return room;
}

QString whyNoPciRoom(const GuestHardware &guest)
{
    if (!guest.running) {
        return {};
    }
    const HotPlugRoom room = hotPlugRoom(guest.live);
    if (room.freePorts > 0) {
        return {};
    }
    if (room.ports == 0) {
        return Tr::tr("The running guest has no slot that a device can be plugged into. It can be added for the next "
                      "start, when libvirt makes one.");
    }
    return room.pcie
        ? Tr::tr("All %n PCI Express ports of the running guest are taken, so nothing more can be plugged in. Add it "
                 "for the next start, together with a few controllers of the model pcie-root-port as room for more.",
                 nullptr, room.ports)
        : Tr::tr("All %n PCI slots of the running guest are taken, so nothing more can be plugged in. Add it for the "
                 "next start.",
                 nullptr, room.ports);
}

QString whyNoOldPciRoom(const GuestHardware &guest)
{
    const HotPlugRoom room = guest.running ? hotPlugRoom(guest.live) : HotPlugRoom{};
    if (!room.pcie) {
        return whyNoPciRoom(guest);
    }
    return room.freeOldSlots > 0
        ? QString()
        : Tr::tr("This is an old PCI device, which fits no PCI Express port, and the running guest has no other free "
                 "slot. Add it for the next start, when libvirt makes a bridge for it; a controller of the model "
                 "pcie-to-pci-bridge gives room for more.");
}

bool isOldPci(const QString &model)
{
    return model.isEmpty()
        || !kinds::isOneOf(
               model,
               {"virtio"_L1, "virtio-non-transitional"_L1, "virtio-scsi"_L1, "e1000e"_L1, "igb"_L1, "vmxnet3"_L1});
}

QString whyNoMemoryRoom(const QByteArray &definition)
{
    const HotPlugRoom room = hotPlugRoom(definition);
    if (room.maxMemory.value == 0 || room.memorySlots == 0) {
        return Tr::tr("The guest has no room for memory modules: it needs a maximum with slots, and a NUMA cell. Set "
                      "“Maximum with memory modules” under Memory; it is there after the next start.");
    }
    if (!room.numa) {
        return Tr::tr("A memory module is put into a NUMA cell, and the guest has none. Set “Maximum with memory "
                      "modules” under Memory; it is there after the next start.");
    }
    if (room.usedMemorySlots >= room.memorySlots) {
        return Tr::tr("All %n slots for memory modules are taken.", nullptr, room.memorySlots);
    }
    if (room.memory.value >= room.maxMemory.value) {
        return Tr::tr("The guest has its maximum of memory already.");
    }
    return {};
}

QString freeTarget(const GuestHardware &guest, const QString &bus)
{
    const QString prefix = bus == "virtio"_L1 ? u"vd"_s
        : bus == "ide"_L1                     ? u"hd"_s
        : bus == "fdc"_L1                     ? u"fd"_s
        : bus == "xen"_L1                     ? u"xvd"_s
                                              : u"sd"_s;
    QSet<QString> taken;
    for (const QByteArray &text : {guest.live, guest.stored}) {
        const Definition definition(text);
        for (const pugi::xml_node &disk : definition.devices().children("disk")) {
            taken.insert(xml::attribute(disk.child("target"), "dev"));
        }
    }
    for (int i = 0; i < 26 * 27; ++i) {
        const QString name = prefix + (i < 26 ? QString() : QString(QChar(u'a' + i / 26 - 1))) + QChar(u'a' + i % 26);
        if (!taken.contains(name)) {
            return name;
        }
    }
    return {};
}

} // namespace guestdeck
