// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/ovf.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <QMap>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

const QString ovfNamespace = u"http://schemas.dmtf.org/ovf/envelope/1"_s;
const QString rasdNamespace = u"http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_ResourceAllocationSettingData"_s;
const QString vssdNamespace = u"http://schemas.dmtf.org/wbem/wscim/1/cim-schema/2/CIM_VirtualSystemSettingData"_s;

QString formatUri(const QString &format)
{
    if (format == "vmdk"_L1) {
        return u"http://www.vmware.com/interfaces/specifications/vmdk.html#streamOptimized"_s;
    }
    return format == "qcow2"_L1 ? u"http://www.gnome.org/~markmc/qcow-image-format.html"_s
                                : u"http://www.qemu.org/"_s + format;
}

QString nicModel(const QString &model)
{
    static const QHash<QString, QString> names{{u"e1000"_s, u"E1000"_s},
                                               {u"e1000e"_s, u"E1000E"_s},
                                               {u"vmxnet3"_s, u"VmxNet3"_s},
                                               {u"pcnet"_s, u"PCNet32"_s},
                                               {u"virtio"_s, u"virtio"_s}};
    return names.value(model, u"E1000"_s);
}

class Writer
{
public:
    explicit Writer(const Appliance &appliance)
        : m_appliance(appliance)
    {
    }

    QByteArray write()
    {
        const pugi::xml_node root = m_document.root();
        xml::setAttribute(root, "xmlns", ovfNamespace);
        xml::setAttribute(root, "xmlns:ovf", ovfNamespace);
        xml::setAttribute(root, "xmlns:rasd", rasdNamespace);
        xml::setAttribute(root, "xmlns:vssd", vssdNamespace);
        xml::setAttribute(root, "xmlns:vmw", u"http://www.vmware.com/schema/ovf"_s);
        writeFiles(root);
        writeNetworks(root);
        const pugi::xml_node system = xml::add(root, "VirtualSystem", {{"ovf:id", m_appliance.name}});
        xml::addText(system, "Info", u"A virtual machine"_s);
        xml::addText(system, "Name", m_appliance.name);
        const pugi::xml_node os = xml::add(system, "OperatingSystemSection", {{"ovf:id", u"1"_s}}); // 1: "other"
        xml::addText(os, "Info", u"The kind of installed guest operating system"_s);
        if (!m_appliance.osName.isEmpty()) {
            xml::addText(os, "Description", m_appliance.osName);
        }
        if (!m_appliance.description.isEmpty()) {
            const pugi::xml_node note = xml::add(system, "AnnotationSection");
            xml::addText(note, "Info", u"A description"_s);
            xml::addText(note, "Annotation", m_appliance.description);
        }
        writeHardware(xml::add(system, "VirtualHardwareSection"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + m_document.toPrettyString().toUtf8();
    }

private:
    void writeFiles(const pugi::xml_node &root) const
    {
        const pugi::xml_node references = xml::add(root, "References");
        const pugi::xml_node section = xml::add(root, "DiskSection");
        xml::addText(section, "Info", u"Virtual disks"_s);
        int number = 0;
        for (const Appliance::Disk &disk : m_appliance.disks) {
            const QString id = QString::number(++number);
            xml::add(references, "File",
                     {{"ovf:id", u"file"_s + id},
                      {"ovf:href", disk.file},
                      {"ovf:size", QString::number(disk.fileSize.value)}});
            xml::add(section, "Disk",
                     {{"ovf:diskId", u"disk"_s + id},
                      {"ovf:fileRef", u"file"_s + id},
                      {"ovf:capacity", QString::number(disk.capacity.value)},
                      {"ovf:capacityAllocationUnits", u"byte"_s},
                      {"ovf:format", formatUri(disk.format)}});
        }
    }

    void writeNetworks(const pugi::xml_node &root) const
    {
        if (m_appliance.nics.isEmpty()) {
            return;
        }
        const pugi::xml_node section = xml::add(root, "NetworkSection");
        xml::addText(section, "Info", u"Logical networks"_s);
        QStringList named;
        for (const Appliance::Nic &nic : m_appliance.nics) {
            if (!named.contains(nic.network)) {
                named.append(nic.network);
                const pugi::xml_node network = xml::add(section, "Network", {{"ovf:name", nic.network}});
                xml::addText(network, "Description", nic.network);
            }
        }
    }

    /// The elements of an item stand in the order of their names, as the schema wants it: a map has it.
    using Fields = QMap<QByteArray, QString>;

    void item(const pugi::xml_node &hardware, int type, const QString &name, Fields fields)
    {
        fields.insert("ElementName", name);
        fields.insert("InstanceID", QString::number(++m_instance));
        fields.insert("ResourceType", QString::number(type));
        const pugi::xml_node node = xml::add(hardware, "Item");
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            xml::addText(node, QByteArray("rasd:" + field.key()).constData(), field.value());
        }
    }

    void writeHardware(const pugi::xml_node &hardware)
    {
        xml::addText(hardware, "Info", u"Virtual hardware"_s);
        const pugi::xml_node system = xml::add(hardware, "System");
        xml::addText(system, "vssd:ElementName", u"Virtual Hardware Family"_s);
        xml::addText(system, "vssd:InstanceID", u"0"_s);
        xml::addText(system, "vssd:VirtualSystemIdentifier", m_appliance.name);
        xml::addText(system, "vssd:VirtualSystemType", u"vmx-10"_s);
        item(hardware, 3, u"%1 virtual CPU(s)"_s.arg(m_appliance.vcpus),
             {{"AllocationUnits", u"hertz * 10^6"_s}, {"VirtualQuantity", QString::number(m_appliance.vcpus)}});
        const QString memory = QString::number(m_appliance.memory.value / 1024);
        item(hardware, 4, memory + u" MB of memory"_s,
             {{"AllocationUnits", u"byte * 2^20"_s}, {"VirtualQuantity", memory}});
        if (!m_appliance.disks.isEmpty()) {
            item(hardware, 20, u"SATA Controller 0"_s, {{"Address", u"0"_s}, {"ResourceSubType", u"AHCI"_s}});
        }
        const QString controller = QString::number(m_instance);
        for (int i = 0; i < m_appliance.disks.size(); ++i) {
            item(hardware, 17, u"Hard Disk %1"_s.arg(i + 1),
                 {{"AddressOnParent", QString::number(i)},
                  {"HostResource", u"ovf:/disk/disk%1"_s.arg(i + 1)},
                  {"Parent", controller}});
        }
        for (int i = 0; i < m_appliance.nics.size(); ++i) {
            const Appliance::Nic &nic = m_appliance.nics[i];
            item(hardware, 10, u"Ethernet %1"_s.arg(i + 1),
                 {{"AutomaticAllocation", u"true"_s},
                  {"Connection", nic.network},
                  {"ResourceSubType", nicModel(nic.model)}});
        }
        if (m_appliance.uefi) {
            xml::add(hardware, "vmw:Config",
                     {{"ovf:required", u"false"_s}, {"vmw:key", u"firmware"_s}, {"vmw:value", u"efi"_s}});
        }
    }

    const Appliance &m_appliance;
    xml::Document m_document = xml::Document::create("Envelope");
    int m_instance = 0;
};

} // namespace

QByteArray writeOvf(const Appliance &appliance)
{
    return Writer(appliance).write();
}

} // namespace guestdeck
