// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/nodedevicereader.h"

#include "models/xml/document.h"
#include "models/xml/hostobjectxml.h"

#include <QCoreApplication>

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(NodeDevices)
};

constexpr quint32 bridgeClass = 0x06; ///< host, ISA and PCI bridges
constexpr qsizetype maxMembers = 256;

QString addressOf(const pugi::xml_node &node)
{
    const auto part = [&](const char *name) { return xml::attribute(node, name).toUInt(nullptr, 0); };
    return u"%1:%2:%3.%4"_s.arg(part("domain"), 4, 16, QChar(u'0'))
        .arg(part("bus"), 2, 16, QChar(u'0'))
        .arg(part("slot"), 2, 16, QChar(u'0'))
        .arg(part("function"));
}

void readPci(const pugi::xml_node &capability, quint32 classCode, NodeDevice &device)
{
    for (const pugi::xml_node &member : capability.child("iommuGroup").children("address")) {
        const QString address = addressOf(member);
        if (address != device.address && device.groupMembers.size() < maxMembers) {
            device.groupMembers.append(address);
        }
    }
    device.isBridge = (classCode >> 16U) == bridgeClass;
    if (device.isBridge) {
        device.whyNot = Tr::tr("This is a bridge of the host itself, which everything behind it needs.");
    } else if (device.iommuGroup < 0) {
        device.whyNot
            = Tr::tr("It is in no IOMMU group: the host's IOMMU (VT-d, AMD-Vi) is off or there is none, so the "
                     "guest's access could not be kept to its own memory.");
    }
}

void readUsb(NodeDevice &device)
{
    device.address.replace(u':', u'.');
    constexpr auto linuxFoundation = "0x1d6b"_L1; // whose devices are the hubs that the host's controllers show
    if (device.vendorId == linuxFoundation) {
        device.whyNot = Tr::tr("This is a USB controller of the host itself. Hand over what is plugged into it.");
    } else if (device.address.isEmpty()) {
        device.whyNot = Tr::tr("The host does not tell where it is plugged in.");
    }
}

void readMdev(const pugi::xml_node &capability, NodeDevice &device)
{
    device.address = xml::childText(capability, "uuid");
    if (device.address.isEmpty()) { // older libvirt: only in the name
        device.address = device.name.section(u'_', 1).left(36).replace(u'_', u'-');
    }
}

} // namespace

std::optional<NodeDevice> readNodeDevice(const QByteArray &text)
{
    const auto info = readDevice(QString::fromUtf8(text));
    const auto document = xml::Document::parse(text);
    if (!info.has_value() || !document.has_value() || !info->active) {
        return {};
    }
    NodeDevice device;
    device.name = info->name;
    device.vendor = info->vendor;
    device.product = info->product;
    device.vendorId = info->vendorId;
    device.productId = info->productId;
    device.address = info->address;
    device.driver = info->driver;
    device.iommuGroup = info->iommuGroup;
    const pugi::xml_node capability = document->root("device").child("capability");
    if (info->capability == "pci"_L1) {
        device.kind = NodeDevice::Kind::Pci;
        readPci(capability, info->classCode, device);
    } else if (info->capability == "usb_device"_L1) {
        device.kind = NodeDevice::Kind::Usb;
        readUsb(device);
    } else if (info->capability == "mdev"_L1) {
        device.kind = NodeDevice::Kind::Mdev;
        readMdev(capability, device);
    } else {
        return {};
    }
    return device;
}

} // namespace guestdeck
