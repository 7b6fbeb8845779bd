// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/devicewords.h"

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Category {
    const char *key;
    const char *text;
};
constexpr std::array categoryTable{
    Category{"pci", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "PCI")},
    Category{"usb", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "USB")},
    Category{"net", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Network")},
    Category{"storage", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Storage")},
    Category{"scsi", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "SCSI")},
    Category{"mdev", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Mediated device")},
    Category{"graphics", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Graphics")},
    Category{"channel", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Channel I/O")},
    Category{"crypto", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Crypto adapter")},
    Category{"system", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "System")},
    Category{"other", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Other")},
};

/// libvirt's capability types (virNodeDevCapTypeFromString) by category.
struct Capability {
    const char *type;
    const char *category;
};
constexpr std::array capabilityTable{
    Capability{"system", "system"},    Capability{"pci", "pci"},         Capability{"usb_device", "usb"},
    Capability{"usb", "usb"},          Capability{"net", "net"},         Capability{"scsi_host", "scsi"},
    Capability{"scsi_target", "scsi"}, Capability{"scsi", "scsi"},       Capability{"storage", "storage"},
    Capability{"fc_host", "scsi"},     Capability{"vports", "scsi"},     Capability{"scsi_generic", "scsi"},
    Capability{"drm", "graphics"},     Capability{"mdev_types", "mdev"}, Capability{"mdev", "mdev"},
    Capability{"ccw", "channel"},      Capability{"css", "channel"},     Capability{"vdpa", "net"},
    Capability{"ap_card", "crypto"},   Capability{"ap_queue", "crypto"}, Capability{"ap_matrix", "crypto"},
    Capability{"ccwgroup", "channel"},
};

/// Classes of PCI devices (PCI Code and ID Assignment Specification); the first row that fits counts.
struct PciClass {
    quint32 code;
    quint32 mask;
    const char *text;
};
constexpr std::array pciClasses{
    PciClass{0x010800, 0xffff00, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "NVMe storage")},
    PciClass{0x010600, 0xffff00, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "SATA controller")},
    PciClass{0x010000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "storage")},
    PciClass{0x028000, 0xffff00, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "wireless or other network")},
    PciClass{0x020000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "network")},
    PciClass{0x030000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "display")},
    PciClass{0x040000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "multimedia")},
    PciClass{0x050000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "memory")},
    PciClass{0x060400, 0xffff00, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "PCI bridge")},
    PciClass{0x060000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "bridge")},
    PciClass{0x070000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "communication")},
    PciClass{0x080000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "system peripheral")},
    PciClass{0x0c0300, 0xffff00, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "USB controller")},
    PciClass{0x0c0000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "serial bus")},
    PciClass{0x0d0000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "wireless")},
    PciClass{0x100000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "encryption")},
    PciClass{0x120000, 0xff0000, QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "accelerator")},
};

/// "Red Hat, Inc. Virtio 1.0 GPU"; ids stand in for words the host does not have.
QString makerAndModel(const DeviceInfo &device)
{
    QStringList words{device.vendor, device.product};
    words.removeAll(QString());
    if (words.isEmpty() && !device.vendorId.isEmpty() && !device.productId.isEmpty()) {
        return DeviceWords::tr("Device %1:%2", "ids of vendor and product")
            .arg(QString(device.vendorId).remove("0x"_L1), QString(device.productId).remove("0x"_L1));
    }
    if (device.product.isEmpty() && !device.productId.isEmpty()) {
        words.append(DeviceWords::tr("device %1", "id of the product").arg(QString(device.productId).remove("0x"_L1)));
    }
    return words.join(u' ');
}

/// What a device of that kind is called that has neither maker nor model.
struct Unnamed {
    const char *capability;
    const char *text;
    QString DeviceInfo::*place;
};
constexpr std::array unnamedTable{
    Unnamed{"net", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Network interface %1"), &DeviceInfo::interface},
    Unnamed{"storage", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "Drive %1"), &DeviceInfo::block},
    Unnamed{"scsi_host", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "SCSI host %1"), &DeviceInfo::name},
    Unnamed{"scsi", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "SCSI unit %1"), &DeviceInfo::address},
    Unnamed{"usb", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "USB interface %1"), &DeviceInfo::name},
    Unnamed{"usb_device", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "USB device %1"), &DeviceInfo::address},
    Unnamed{"system", QT_TRANSLATE_NOOP("guestdeck::DeviceWords", "The host itself"), nullptr},
};

} // namespace

QString DeviceWords::title(const DeviceInfo &device)
{
    QString named = makerAndModel(device).simplified();
    if (!named.isEmpty() && !device.block.isEmpty()) {
        return tr("%1 (%2)", "drive and its place, /dev/sda").arg(named, device.block);
    }
    if (!named.isEmpty()) {
        return named;
    }
    for (const Unnamed &row : unnamedTable) {
        const QString place = row.place ? (device.*row.place).simplified() : QString();
        if (device.capability == QLatin1StringView(row.capability) && (!row.place || !place.isEmpty())) {
            const QString text = tr(row.text);
            return row.place ? text.arg(place) : text;
        }
    }
    return device.name.simplified();
}

QString DeviceWords::category(const DeviceInfo &device)
{
    for (const Capability &row : capabilityTable) {
        if (device.capability == QLatin1StringView(row.type)) {
            return QLatin1StringView(row.category);
        }
    }
    return u"other"_s;
}

QStringList DeviceWords::categories()
{
    QStringList keys;
    for (const Category &row : categoryTable) {
        keys.append(QLatin1StringView(row.key));
    }
    return keys;
}

QString DeviceWords::categoryText(const QString &category)
{
    const auto row = std::ranges::find_if(categoryTable,
                                          [&](const Category &one) { return category == QLatin1StringView(one.key); });
    return row == categoryTable.end() ? category : tr(row->text);
}

QString DeviceWords::kind(const DeviceInfo &device)
{
    const QString text = categoryText(category(device));
    if (device.capability == "pci"_L1) {
        for (const PciClass &row : pciClasses) {
            if ((device.classCode & row.mask) == row.code) {
                return tr("%1: %2", "PCI: what the device does").arg(text, tr(row.text));
            }
        }
    }
    return device.wireless ? tr("Wireless network") : text;
}

} // namespace guestdeck
