// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/hostobjectxml.h"

#include "models/xml/document.h"
#include "models/xml/networkxml.h"
#include "models/xml/storagexml.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Lists in a definition that nobody would read further.
constexpr qsizetype maxEntries = 256;

quint32 smallNumber(const QString &text)
{
    return quint32(std::min<quint64>(xml::number(text), std::numeric_limits<quint32>::max()));
}

void readAddresses(const pugi::xml_node &root, InterfaceInfo &info)
{
    for (const pugi::xml_node &protocol : root.children("protocol")) {
        info.dhcp = info.dhcp || protocol.child("dhcp");
        for (const pugi::xml_node &ip : protocol.children("ip")) {
            const QString address = xml::attribute(ip, "address");
            const QString prefix = xml::attribute(ip, "prefix");
            if (!address.isEmpty() && info.addresses.size() < maxEntries) {
                info.addresses.append(prefix.isEmpty() ? address : QString(address + u'/' + prefix));
            }
        }
    }
}

void readPci(const pugi::xml_node &capability, DeviceInfo &device)
{
    bool known = false;
    const uint code = xml::childText(capability, "class").toUInt(&known, 16);
    device.classCode = known ? code : 0;
    const auto part = [&](const char *name) { return smallNumber(xml::childText(capability, name)); };
    device.address = u"%1:%2:%3.%4"_s.arg(part("domain"), 4, 16, QChar(u'0'))
                         .arg(part("bus"), 2, 16, QChar(u'0'))
                         .arg(part("slot"), 2, 16, QChar(u'0'))
                         .arg(part("function"));
    const QString group = xml::attribute(capability.child("iommuGroup"), "number");
    bool isNumber = false;
    const int number = group.toInt(&isNumber);
    device.iommuGroup = isNumber && number >= 0 ? number : -1;
    for (const pugi::xml_node &more : capability.children("capability")) {
        if (xml::attribute(more, "type") == "virt_functions"_L1) {
            device.virtualFunctions = int(std::min<quint32>(smallNumber(xml::attribute(more, "maxCount")), 65536));
        }
    }
}

void readUsb(const pugi::xml_node &capability, DeviceInfo &device)
{
    const QString bus = xml::childText(capability, "bus");
    const QString number = xml::childText(capability, "device");
    device.address = bus.isEmpty() || number.isEmpty() ? QString() : QString(bus + u':' + number);
}

void readNet(const pugi::xml_node &capability, DeviceInfo &device)
{
    device.interface = xml::childText(capability, "interface");
    device.address = xml::childText(capability, "address");
    for (const pugi::xml_node &more : capability.children("capability")) {
        device.wireless = device.wireless || xml::attribute(more, "type") == "80211"_L1;
    }
}

void readStorage(const pugi::xml_node &capability, DeviceInfo &device)
{
    device.block = xml::childText(capability, "block");
    device.serial = xml::childText(capability, "serial");
    device.product = device.product.isEmpty() ? xml::childText(capability, "model") : device.product;
    device.size = {xml::scaledBytes(capability.child("size"), "bytes")};
    for (const pugi::xml_node &more : capability.children("capability")) {
        if (device.size.value == 0) { // a drive with a medium says its size one level further down
            device.size = {xml::scaledBytes(more.child("media_size"), "bytes")};
        }
    }
}

void readScsi(const pugi::xml_node &capability, DeviceInfo &device)
{
    QStringList parts;
    for (const char *name : {"host", "bus", "target", "lun"}) {
        parts.append(xml::childText(capability, name));
    }
    device.address = parts.contains(QString()) ? QString() : parts.join(u':');
}

void readSystem(const pugi::xml_node &capability, DeviceInfo &device)
{
    const pugi::xml_node hardware = capability.child("hardware");
    device.vendor = device.vendor.isEmpty() ? xml::childText(hardware, "vendor") : device.vendor;
    device.serial = xml::childText(hardware, "serial");
}

void readMdev(const pugi::xml_node &capability, DeviceInfo &device)
{
    device.product = xml::attribute(capability.child("type"), "id");
    const QString group = xml::attribute(capability.child("iommuGroup"), "number");
    bool isNumber = false;
    const int number = group.toInt(&isNumber);
    device.iommuGroup = isNumber && number >= 0 ? number : -1;
}

struct CapabilityReader {
    QLatin1StringView type;
    void (*read)(const pugi::xml_node &, DeviceInfo &);
};
constexpr std::array readers{
    CapabilityReader{"pci"_L1, readPci},   CapabilityReader{"usb_device"_L1, readUsb},
    CapabilityReader{"net"_L1, readNet},   CapabilityReader{"storage"_L1, readStorage},
    CapabilityReader{"scsi"_L1, readScsi}, CapabilityReader{"system"_L1, readSystem},
    CapabilityReader{"mdev"_L1, readMdev},
};

void readCapability(const pugi::xml_node &capability, DeviceInfo &device)
{
    device.capability = xml::attribute(capability, "type");
    device.vendor = xml::childText(capability, "vendor").trimmed();
    device.product = xml::childText(capability, "product").trimmed();
    device.vendorId = xml::attribute(capability.child("vendor"), "id");
    device.productId = xml::attribute(capability.child("product"), "id");
    if (device.vendor.startsWith("0x"_L1)) { // virtio drives have an id for a name
        device.vendorId = std::exchange(device.vendor, QString());
    }
    for (const CapabilityReader &reader : readers) {
        if (device.capability == reader.type) {
            reader.read(capability, device);
        }
    }
}

template <class T>
Result<HostObject> asObject(Result<T> result)
{
    return result.has_value() ? Result<HostObject>(HostObject(std::move(*result))) : Result<HostObject>(result.error());
}

} // namespace

Result<InterfaceInfo> readInterface(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("interface");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not an interface definition"_s};
    }
    InterfaceInfo info;
    info.name = xml::attribute(root, "name");
    info.type = xml::attribute(root, "type");
    info.mac = xml::attribute(root.child("mac"), "address");
    info.startMode = xml::attribute(root.child("start"), "mode");
    info.mtu = smallNumber(xml::attribute(root.child("mtu"), "size"));
    info.linkState = xml::attribute(root.child("link"), "state");
    info.speed = smallNumber(xml::attribute(root.child("link"), "speed"));
    readAddresses(root, info);
    for (const char *master : {"bridge", "bond"}) {
        for (const pugi::xml_node &port : root.child(master).children("interface")) {
            if (info.ports.size() < maxEntries) {
                info.ports.append(xml::attribute(port, "name"));
            }
        }
    }
    const pugi::xml_node vlan = root.child("vlan");
    info.vlanTag = xml::attribute(vlan, "tag");
    info.vlanDevice = xml::attribute(vlan.child("interface"), "name");
    return info;
}

Result<DeviceInfo> readDevice(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("device");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a device definition"_s};
    }
    DeviceInfo device;
    device.name = xml::childText(root, "name");
    device.parent = xml::childText(root, "parent");
    device.path = xml::childText(root, "path");
    device.driver = xml::childText(root.child("driver"), "name");
    for (const pugi::xml_node &node : root.children("devnode")) {
        if (xml::attribute(node, "type") == "dev"_L1) {
            device.devNode = xml::text(node);
            break;
        }
    }
    const pugi::xml_node first = root.child("capability");
    readCapability(first, device);
    for (const pugi::xml_node &more : first.children("capability")) {
        if (device.abilities.size() < maxEntries) {
            device.abilities.append(xml::attribute(more, "type"));
        }
    }
    return device;
}

Result<HostObject> readHostObject(HostObjectKind kind, const QString &xml)
{
    switch (kind) {
    case HostObjectKind::Pools:
        return asObject(readPool(xml));
    case HostObjectKind::Networks:
        return asObject(readNetwork(xml));
    case HostObjectKind::Interfaces:
        return asObject(readInterface(xml));
    case HostObjectKind::Devices:
        return asObject(readDevice(xml));
    }
    return Error{ErrorKind::Internal, 0, {}, {}};
}

} // namespace guestdeck
