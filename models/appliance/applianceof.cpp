// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/importplan.h"

#include "models/xml/document.h"
#include "models/xml/domainreader.h"

#include <pugixml.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

/// Elements that an appliance has no word for.
struct Loss {
    const char *element; ///< below <domain>, or below <devices> with "devices/"
    const char *sentence;
};

constexpr std::array losses{
    Loss{"devices/hostdev", QT_TRANSLATE_NOOP("Appliance", "Devices of the host that are handed to the machine.")},
    Loss{"devices/filesystem", QT_TRANSLATE_NOOP("Appliance", "Folders shared with the host.")},
    Loss{"devices/tpm", QT_TRANSLATE_NOOP("Appliance", "The TPM with the keys in it.")},
    Loss{"devices/sound", QT_TRANSLATE_NOOP("Appliance", "The sound card.")},
    Loss{"devices/watchdog", QT_TRANSLATE_NOOP("Appliance", "The watchdog.")},
    Loss{"devices/smartcard", QT_TRANSLATE_NOOP("Appliance", "The smart card reader.")},
    Loss{"devices/shmem", QT_TRANSLATE_NOOP("Appliance", "Memory shared with other machines.")},
    Loss{"devices/vsock", QT_TRANSLATE_NOOP("Appliance", "The vsock channel to the host.")},
    Loss{"devices/redirdev", QT_TRANSLATE_NOOP("Appliance", "USB devices handed through by a viewer.")},
    Loss{"devices/channel", QT_TRANSLATE_NOOP("Appliance", "The channels of the guest agent and of SPICE.")},
    Loss{"devices/rng", QT_TRANSLATE_NOOP("Appliance", "The random number generator.")},
    Loss{"devices/memory", QT_TRANSLATE_NOOP("Appliance", "Memory modules that were plugged in.")},
    Loss{"launchSecurity", QT_TRANSLATE_NOOP("Appliance", "Encryption of the memory.")},
    Loss{"sysinfo", QT_TRANSLATE_NOOP("Appliance", "Texts of the firmware (SMBIOS).")},
    Loss{"cpu", QT_TRANSLATE_NOOP("Appliance", "Model and topology of the CPUs.")},
    Loss{"metadata", QT_TRANSLATE_NOOP("Appliance", "What programs noted in the definition (metadata).")},
    Loss{"cputune", QT_TRANSLATE_NOOP("Appliance", "Pinning and limits of the CPUs.")},
    Loss{"numatune", QT_TRANSLATE_NOOP("Appliance", "NUMA placement.")},
    Loss{"memoryBacking", QT_TRANSLATE_NOOP("Appliance", "Huge pages and other settings of the memory.")},
    Loss{"blkiotune", QT_TRANSLATE_NOOP("Appliance", "Limits of the disks.")},
    Loss{"qemu:commandline", QT_TRANSLATE_NOOP("Appliance", "Arguments for QEMU itself.")},
};

void addLosses(const pugi::xml_node &root, Appliance &appliance)
{
    for (const Loss &loss : losses) {
        const QLatin1StringView name(loss.element);
        const bool device = name.startsWith("devices/"_L1);
        const pugi::xml_node parent = device ? root.child("devices") : root;
        if (parent.child(device ? loss.element + qstrlen("devices/") : loss.element)) {
            appliance.lost.append(Tr::tr(loss.sentence));
        }
    }
}

void addDisks(const DomainDetails &details, Appliance &appliance)
{
    QStringList moved;
    for (const DiskInfo &disk : details.disks) {
        if (disk.device == DiskInfo::Device::Disk) {
            appliance.disks.append({{}, {}, {}, u"vmdk"_s, Appliance::Disk::Bus::Sata});
            if (disk.bus != "sata"_L1) {
                moved.append(u"%1 (%2)"_s.arg(disk.target, disk.bus));
            }
        } else if (disk.device == DiskInfo::Device::Lun) {
            appliance.lost.append(Tr::tr("The disk %1, which is a LUN: %2.").arg(disk.target, disk.source));
        } else if (!disk.source.isEmpty()) {
            appliance.lost.append(Tr::tr("The medium in the drive %1: %2.").arg(disk.target, disk.source));
        }
    }
    if (!moved.isEmpty()) {
        appliance.lost.append(Tr::tr("The bus of these disks, which are on SATA in it: %1.").arg(moved.join(u", "_s)));
    }
}

bool bootsByUefi(const pugi::xml_node &root)
{
    const pugi::xml_node os = root.child("os");
    return xml::attribute(os, "firmware") == "efi"_L1 || xml::attribute(os.child("loader"), "type") == "pflash"_L1;
}

} // namespace

Result<Appliance> applianceOf(const QByteArray &definition)
{
    const auto document = xml::Document::parse(definition);
    const auto details = readDomainDetails(QString::fromUtf8(definition));
    if (!document.has_value() || !details.has_value()) {
        return document.has_value() ? details.error() : document.error();
    }
    const pugi::xml_node root = document->root("domain");
    Appliance appliance;
    appliance.name = xml::childText(root, "name", 256).trimmed();
    appliance.description = xml::childText(root, "description");
    appliance.osName = details->osName;
    appliance.vcpus = quint32(std::clamp<quint64>(xml::number(xml::childText(root, "vcpu", 16)), 1, 4096));
    appliance.memory = toKiB(Bytes{xml::scaledBytes(root.child("memory"), "KiB")});
    appliance.uefi = bootsByUefi(root);
    if (appliance.uefi) {
        appliance.lost.append(Tr::tr("What the firmware remembers (boot entries, keys)."));
    }
    addDisks(*details, appliance);
    for (const NicInfo &nic : details->nics) {
        appliance.nics.append({nic.source.isEmpty() ? nic.type : nic.source, nic.model});
    }
    if (!details->nics.isEmpty()) {
        appliance.lost.append(Tr::tr("The MAC addresses, which are made anew by whoever imports it."));
    }
    for (const pugi::xml_node &nic : root.child("devices").children("interface")) {
        if (nic.child("filterref") || nic.child("bandwidth") || nic.child("vlan")) {
            appliance.lost.append(Tr::tr("Filters, limits and VLANs of the network cards."));
            break;
        }
    }
    addLosses(root, appliance);
    return appliance;
}

} // namespace guestdeck
