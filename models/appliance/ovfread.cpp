// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/ovf.h"

#include "models/appliance/ovfnodes.h"
#include "models/xml/document.h"

#include <pugixml.hpp>

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using namespace ovf;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Appliance)
};

constexpr qsizetype mostDisks = 64;
constexpr qsizetype mostNics = 64;
constexpr qsizetype mostItems = 4096;
constexpr quint32 mostVcpus = 4096;
constexpr qsizetype longestName = 200;

Error invalid(const QString &message, const QString &detail = {})
{
    return {ErrorKind::Invalid, 0, message, detail};
}

/// The CIM resource types that OVF uses.
enum Resource {
    Other = 1,
    Processor = 3,
    Memory = 4,
    IdeController = 5,
    ScsiController = 6,
    Ethernet = 10,
    Floppy = 14,
    Cd = 15,
    Dvd = 16,
    DiskDrive = 17,
    OtherStorage = 20,
    Usb = 23,
    Graphics = 24,
    Sound = 35,
};

struct Item {
    int type = 0;
    QString id;
    QString parent;
    QString subType;
    QString quantity;
    QString unit;
    QString connection;
    QString name;
    QStringList hostResources;
    int place = 0; ///< on its parent
};

class Reader
{
public:
    explicit Reader(const pugi::xml_node &envelope)
        : m_envelope(envelope)
    {
    }

    Result<Appliance> read()
    {
        pugi::xml_node system;
        for (const pugi::xml_node &child : m_envelope.children()) {
            if (isCalled(child, "VirtualSystemCollection"_L1)) {
                return Error{ErrorKind::Unsupported,
                             0,
                             Tr::tr("The appliance holds several machines. Only appliances with one can be imported."),
                             {}};
            }
            if (isCalled(child, "VirtualSystem"_L1)) {
                if (system) {
                    return Error{
                        ErrorKind::Unsupported,
                        0,
                        Tr::tr("The appliance holds several machines. Only appliances with one can be imported."),
                        {}};
                }
                system = child;
            }
        }
        if (!system) {
            return invalid(Tr::tr("The appliance describes no machine."));
        }
        if (const auto known = readFiles(); !known.has_value()) {
            return known.error();
        }
        readSystem(system);
        if (const auto read = readItems(childOf(system, "VirtualHardwareSection"_L1)); !read.has_value()) {
            return read.error();
        }
        readSections();
        return m_appliance;
    }

private:
    struct File {
        QString name;
        quint64 size = 0;
        bool packed = false;
    };

    void lose(const QString &sentence)
    {
        if (!m_appliance.lost.contains(sentence)) {
            m_appliance.lost.append(sentence);
        }
    }

    Outcome readFiles()
    {
        for (const pugi::xml_node &file : childOf(m_envelope, "References"_L1).children()) {
            if (!isCalled(file, "File"_L1) || m_files.size() > mostItems) {
                continue;
            }
            const QString name = attributeOf(file, "href"_L1);
            if (!isPlainFileName(name)) {
                return invalid(Tr::tr("The appliance refers to a file outside of it: %1.").arg(name.left(longestName)));
            }
            const QString packed = attributeOf(file, "compression"_L1);
            m_files.insert(
                attributeOf(file, "id"_L1),
                {name, attributeOf(file, "size"_L1).toULongLong(), !packed.isEmpty() && packed != "identity"_L1});
        }
        for (const pugi::xml_node &disk : childOf(m_envelope, "DiskSection"_L1).children()) {
            if (!isCalled(disk, "Disk"_L1) || m_disks.size() > mostItems) {
                continue;
            }
            if (const auto one = readDisk(disk); one.has_value()) {
                m_disks.insert(attributeOf(disk, "diskId"_L1), *one);
            } else {
                return one.error();
            }
        }
        return {};
    }

    Result<Appliance::Disk> readDisk(const pugi::xml_node &node)
    {
        Appliance::Disk disk;
        const QString id = attributeOf(node, "diskId"_L1).left(longestName);
        if (!attributeOf(node, "parentRef"_L1).isEmpty()) {
            return Error{
                ErrorKind::Unsupported,
                0,
                Tr::tr("The disk %1 of the appliance is built upon another one, which cannot be imported.").arg(id),
                {}};
        }
        const QString reference = attributeOf(node, "fileRef"_L1);
        if (!reference.isEmpty()) {
            const auto file = m_files.constFind(reference);
            if (file == m_files.constEnd()) {
                return invalid(Tr::tr("The disk %1 of the appliance has no file.").arg(id));
            }
            if (file->packed) {
                return Error{ErrorKind::Unsupported,
                             0,
                             Tr::tr("The file %1 of the appliance is packed. Unpack it, and import the descriptor.")
                                 .arg(file->name),
                             {}};
            }
            disk.file = file->name;
            disk.fileSize = {file->size};
        }
        disk.format = formatOf(attributeOf(node, "format"_L1), disk.file);
        const auto size = bytesOf(attributeOf(node, "capacity"_L1), attributeOf(node, "capacityAllocationUnits"_L1));
        if (!size || *size > mostBytes || (disk.file.isEmpty() && *size == 0)) {
            return invalid(Tr::tr("The disk %1 of the appliance has no size that makes sense.").arg(id));
        }
        disk.capacity = {*size};
        return disk;
    }

    void readSystem(const pugi::xml_node &system)
    {
        QString name = textOf(system, "Name"_L1, longestName);
        if (name.isEmpty()) {
            name = attributeOf(system, "id"_L1).left(longestName);
        }
        m_appliance.name = name;
        m_appliance.description = textOf(childOf(system, "AnnotationSection"_L1), "Annotation"_L1);
        m_appliance.osName = textOf(childOf(system, "OperatingSystemSection"_L1), "Description"_L1, longestName);
        for (const pugi::xml_node &section : system.children()) {
            if (isCalled(section, "ProductSection"_L1)) {
                readProperties(section);
            } else if (isCalled(section, "Machine"_L1)) {
                readVirtualBox(section);
            } else if (isCalled(section, "EulaSection"_L1)) {
                lose(Tr::tr("The licence that the appliance asks to agree to is not shown."));
            }
        }
    }

    void readProperties(const pugi::xml_node &product)
    {
        QStringList keys;
        for (const pugi::xml_node &property : product.children()) {
            if (isCalled(property, "Property"_L1) && keys.size() < 8) {
                keys.append(attributeOf(property, "key"_L1).left(64));
            }
        }
        if (!keys.isEmpty()) {
            lose(Tr::tr("Settings that the appliance wants at its first start are not given to it: %1.")
                     .arg(keys.join(u", "_s)));
        }
    }

    void readVirtualBox(const pugi::xml_node &machine)
    {
        const pugi::xml_node hardware = childOf(machine, "Hardware"_L1);
        const QString firmware = attributeOf(childOf(hardware, "Firmware"_L1), "type"_L1);
        m_appliance.uefi = m_appliance.uefi || firmware.startsWith("EFI"_L1, Qt::CaseInsensitive);
        lose(Tr::tr("VirtualBox's own settings of the machine are not taken over."));
    }

    Outcome readItems(const pugi::xml_node &hardware)
    {
        if (!hardware) {
            return invalid(Tr::tr("The appliance describes no hardware."));
        }
        QList<Item> items;
        for (const pugi::xml_node &node : hardware.children()) {
            if (isCalled(node, "Item"_L1) || isCalled(node, "StorageItem"_L1)
                || isCalled(node, "EthernetPortItem"_L1)) {
                if (items.size() >= mostItems) {
                    return invalid(Tr::tr("The appliance describes more devices than any machine has."));
                }
                items.append(readItem(node));
            } else if (isCalled(node, "Config"_L1) && attributeOf(node, "key"_L1) == "firmware"_L1) {
                m_appliance.uefi = attributeOf(node, "value"_L1).compare("efi"_L1, Qt::CaseInsensitive) == 0;
            }
        }
        for (const Item &item : std::as_const(items)) {
            if (item.type == IdeController || item.type == ScsiController || item.type == OtherStorage) {
                m_controllers.insert(item.id, item);
            }
        }
        for (const Item &item : std::as_const(items)) {
            if (const Outcome taken = take(item); !taken.has_value()) {
                return taken;
            }
        }
        std::ranges::stable_sort(m_places, {}, &Place::order);
        for (const Place &place : std::as_const(m_places)) {
            m_appliance.disks.append(place.disk);
        }
        return {};
    }

    static Item readItem(const pugi::xml_node &node)
    {
        Item item;
        item.type = textOf(node, "ResourceType"_L1, 16).toInt();
        item.id = textOf(node, "InstanceID"_L1, 64);
        item.parent = textOf(node, "Parent"_L1, 64);
        item.subType = textOf(node, "ResourceSubType"_L1, 64).toLower();
        item.quantity = textOf(node, "VirtualQuantity"_L1, 32);
        item.unit = textOf(node, "AllocationUnits"_L1, 64);
        item.connection = textOf(node, "Connection"_L1, longestName);
        item.name = textOf(node, "ElementName"_L1, longestName);
        item.place = textOf(node, "AddressOnParent"_L1, 16).toInt();
        for (const pugi::xml_node &child : node.children()) {
            if (isCalled(child, "HostResource"_L1) && item.hostResources.size() < 4) {
                item.hostResources.append(xml::text(child, 1024).trimmed());
            }
        }
        return item;
    }

    Outcome take(const Item &item)
    {
        switch (item.type) {
        case Processor:
            m_appliance.vcpus = std::clamp<quint32>(item.quantity.toUInt(), 1, mostVcpus);
            return {};
        case Memory:
            return takeMemory(item);
        case DiskDrive:
            return takeDisk(item);
        case Ethernet:
            takeNic(item);
            return {};
        case Cd:
        case Dvd:
            if (!item.hostResources.isEmpty() && item.hostResources.first().contains("ovf:/"_L1)) {
                lose(Tr::tr("The medium in the CD drive is not imported."));
            }
            return {};
        case Floppy:
            lose(Tr::tr("A floppy drive is left out."));
            return {};
        case Sound:
            lose(Tr::tr("A sound card is left out."));
            return {};
        case IdeController:
        case ScsiController:
        case OtherStorage:
        case Usb:
        case Graphics:
            return {}; // every machine gets what takes their place
        default:
            lose(Tr::tr("A device is left out: %1.").arg(item.name.isEmpty() ? QString::number(item.type) : item.name));
            return {};
        }
    }

    Outcome takeMemory(const Item &item)
    {
        const auto bytes = bytesOf(item.quantity, item.unit.isEmpty() ? u"byte * 2^20"_s : item.unit);
        if (!bytes || *bytes < (1ULL << 20U) || *bytes > (1ULL << 50U)) {
            return invalid(Tr::tr("The appliance asks for a size of memory that makes no sense."));
        }
        m_appliance.memory = toKiB(Bytes{*bytes});
        return {};
    }

    Appliance::Disk::Bus busOf(const QString &parent) const
    {
        using Bus = Appliance::Disk::Bus;
        const auto controller = m_controllers.constFind(parent);
        if (controller == m_controllers.constEnd()) {
            return Bus::Sata;
        }
        if (controller->subType.contains("virtio"_L1)) {
            return Bus::Virtio;
        }
        if (controller->subType.contains("nvme"_L1)) {
            return Bus::Nvme;
        }
        return controller->type == IdeController ? Bus::Ide
            : controller->type == ScsiController ? Bus::Scsi
                                                 : Bus::Sata;
    }

    Outcome takeDisk(const Item &item)
    {
        const QString reference = item.hostResources.value(0);
        const QString id = reference.section(u'/', -1);
        Appliance::Disk disk;
        if (reference.contains("/file/"_L1)) {
            const auto file = m_files.constFind(id);
            if (file == m_files.constEnd()) {
                return invalid(Tr::tr("The disk %1 of the appliance has no file.").arg(id.left(longestName)));
            }
            disk.file = file->name;
            disk.fileSize = {file->size};
            disk.format = formatOf({}, file->name);
        } else {
            const auto known = m_disks.constFind(id);
            if (known == m_disks.constEnd()) {
                return invalid(Tr::tr("The machine of the appliance has a disk that is not described: %1.")
                                   .arg(reference.left(longestName)));
            }
            disk = *known;
        }
        disk.bus = busOf(item.parent);
        if (m_places.size() >= mostDisks) {
            return invalid(Tr::tr("The appliance describes more devices than any machine has."));
        }
        // By controller, as it is described, and place: a stranger's ids are no order.
        qint64 controller = 0;
        const auto found = m_controllers.constFind(item.parent);
        if (found != m_controllers.constEnd()) {
            controller = qint64(found->id.toInt()) * 1000 + std::clamp(found->place, 0, 999);
        }
        m_places.append({{controller, item.place}, disk});
        return {};
    }

    void takeNic(const Item &item)
    {
        if (m_appliance.nics.size() >= mostNics) {
            return;
        }
        QString model;
        for (const auto &[word, name] : {std::pair("virtio"_L1, u"virtio"_s), std::pair("e1000e"_L1, u"e1000e"_s),
                                         std::pair("e1000"_L1, u"e1000"_s), std::pair("vmxnet3"_L1, u"vmxnet3"_s),
                                         std::pair("pcnet"_L1, u"pcnet"_s), std::pair("rtl8139"_L1, u"rtl8139"_s)}) {
            if (model.isEmpty() && item.subType.contains(word)) {
                model = name;
            }
        }
        m_appliance.nics.append({item.connection, model});
    }

    void readSections()
    {
        for (const pugi::xml_node &section : m_envelope.children()) {
            if (isCalled(section, "DeploymentOptionSection"_L1)) {
                lose(Tr::tr("The appliance's choice of sizes is not offered; its default is taken."));
            }
        }
    }

    struct Place {
        std::pair<qint64, int> order;
        Appliance::Disk disk;
    };

    const pugi::xml_node m_envelope;
    Appliance m_appliance;
    QHash<QString, File> m_files;
    QHash<QString, Appliance::Disk> m_disks;
    QHash<QString, Item> m_controllers;
    QList<Place> m_places;
};

} // namespace

bool isPlainFileName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 255 && name != "."_L1 && name != ".."_L1 && !name.contains(u'/')
        && !name.contains(u'\\')
        && std::ranges::none_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

Result<Appliance> readOvf(const QByteArray &descriptor)
{
    const auto document = xml::Document::parse(descriptor);
    if (!document.has_value()) {
        return explained(Result<Appliance>(document.error()), Tr::tr("The appliance's descriptor cannot be read."));
    }
    const pugi::xml_node root = document->root();
    if (!isCalled(root, "Envelope"_L1)) {
        return invalid(Tr::tr("The file is no OVF descriptor."));
    }
    return Reader(root).read();
}

QList<ManifestLine> readManifest(const QByteArray &text)
{
    static const QRegularExpression form(
        u"^\\s*(SHA1|SHA256|SHA512)\\s*\\(([^)]+)\\)\\s*=\\s*([0-9a-fA-F]{40,128})\\s*$"_s);
    QList<ManifestLine> lines;
    const QList<QByteArray> rows = text.left(1 << 20).split('\n');
    for (const QByteArray &row : rows) {
        const auto match = form.match(QString::fromUtf8(row));
        if (match.hasMatch() && lines.size() < mostItems) {
            lines.append({match.captured(1), match.captured(2), match.captured(3).toLower()});
        }
    }
    return lines;
}

} // namespace guestdeck
