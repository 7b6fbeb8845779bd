// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/clonexml.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"
#include "models/xml/ownmedia.h"
#include "models/xml/templatemark.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <pugixml.hpp>

#include <cstring>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// Children may be removed while the list is walked.
std::vector<pugi::xml_node> elements(const pugi::xml_node &parent, const char *name = nullptr)
{
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node &child : parent.children()) {
        if (child.type() == pugi::node_element && (!name || std::strcmp(child.name(), name) == 0)) {
            found.push_back(child);
        }
    }
    return found;
}

bool is(const pugi::xml_node &node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

QString plain(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

/// The element keeps its place, its attributes and comments; one that is missing is added.
void setText(pugi::xml_node parent, const char *name, const QString &text)
{
    pugi::xml_node node = parent.child(name);
    if (!node) {
        node = xml::addElement(parent, QByteArray("<") + name + "/>");
    }
    for (pugi::xml_node child = node.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
            node.remove_child(child);
        }
        child = next;
    }
    // Written by addText, which escapes, and moved: so that text has one way in.
    pugi::xml_node scratch = xml::addText(node, "x", text);
    if (scratch.first_child()) {
        node.insert_move_before(scratch.first_child(), node.first_child());
    }
    node.remove_child(scratch);
}

void removeAttribute(pugi::xml_node node, const char *name)
{
    node.remove_attribute(name);
}

void removeAll(const pugi::xml_node &parent, const char *name)
{
    for (const pugi::xml_node &node : elements(parent, name)) {
        xml::removeElement(node);
    }
}

// Ids of the guest itself.

void renewIds(pugi::xml_node domain, const CloneXmlOptions &options)
{
    setText(domain, "name", options.name);
    setText(domain, "uuid", plain(options.uuid));
    removeAttribute(domain, "id");
    if (domain.child("genid")) {
        setText(domain, "genid", plain(QUuid::createUuid()));
    }
    // libvirt refuses a definition whose SMBIOS names another UUID.
    for (const pugi::xml_node &sysinfo : elements(domain, "sysinfo")) {
        for (pugi::xml_node entry : elements(sysinfo.child("system"), "entry")) {
            if (xml::attribute(entry, "name") == "uuid"_L1) {
                pugi::xml_node parent = entry.parent();
                const pugi::xml_node fresh = xml::addText(parent, "entry", plain(options.uuid), {{"name", u"uuid"_s}});
                parent.insert_move_before(fresh, entry);
                parent.remove_child(entry);
            }
        }
    }
}

void setSizes(pugi::xml_node domain, const CloneXmlOptions &options)
{
    if (options.memory) {
        const QString size = QString::number(options.memory->value);
        for (const char *name : {"memory", "currentMemory"}) {
            if (domain.child(name) || is(domain.child("memory"), name)) {
                setText(domain, name, size);
                xml::setAttribute(domain.child(name), "unit", u"KiB"_s);
            }
        }
    }
    if (options.vcpus) {
        setText(domain, "vcpu", QString::number(*options.vcpus));
        removeAttribute(domain.child("vcpu"), "current");
        // Single vCPUs, and a topology whose product is another number, would contradict it.
        removeAll(domain, "vcpus");
        removeAll(domain.child("cpu"), "topology");
    }
}

void renewFirmware(pugi::xml_node os, const CloneXmlOptions &options)
{
    pugi::xml_node nvram = os.child("nvram");
    if (!nvram) {
        return;
    }
    if (!options.nvram.isEmpty() && xml::attribute(nvram, "type").isEmpty()) {
        setText(os, "nvram", options.nvram);
        return;
    }
    // Without a path libvirt makes the file from the template that the element or its own configuration names.
    if (!nvram.attribute("template")) {
        xml::removeElement(nvram);
        return;
    }
    removeAttribute(nvram, "type");
    for (pugi::xml_node child = nvram.first_child(); child; child = nvram.first_child()) {
        nvram.remove_child(child);
    }
}

// Disks.

void replaceSource(pugi::xml_node disk, const CloneXmlOptions::Disk &with)
{
    const pugi::xml_node old = disk.child("source");
    // Our own fragment; the path comes in by setAttribute, which escapes it.
    pugi::xml_node source = old ? xml::replaceElement(old, "<source/>") : xml::addElement(disk, "<source/>");
    xml::setAttribute(disk, "type", with.block ? u"block"_s : u"file"_s);
    xml::setAttribute(source, with.block ? "dev" : "file", with.path);
    removeAll(disk, "backingStore"); // the new image names its own
    removeAll(disk, "mirror");
    removeAll(disk, "auth"); // of a network disk
    pugi::xml_node driver = disk.child("driver");
    if (!with.format.isEmpty()) {
        if (!driver) {
            driver = xml::addElement(disk, "<driver name='qemu'/>");
        }
        xml::setAttribute(driver, "type", with.format);
    }
}

void emptyDrive(pugi::xml_node disk)
{
    removeAll(disk, "source");
    removeAll(disk, "backingStore");
    removeAll(disk, "auth");
    xml::setAttribute(disk, "type", u"file"_s);
}

void renewDisks(const pugi::xml_node &devices, const CloneXmlOptions &options)
{
    for (const pugi::xml_node &disk : elements(devices, "disk")) {
        const QString target = xml::attribute(disk.child("target"), "dev");
        for (const CloneXmlOptions::Disk &wish : options.disks) {
            if (wish.target != target) {
                continue;
            }
            switch (wish.what) {
            case CloneXmlOptions::Disk::Do::Keep:
                break;
            case CloneXmlOptions::Disk::Do::Replace:
                replaceSource(disk, wish);
                break;
            case CloneXmlOptions::Disk::Do::Empty:
                emptyDrive(disk);
                break;
            case CloneXmlOptions::Disk::Do::Drop:
                xml::removeElement(disk);
                break;
            }
            break;
        }
    }
}

void addSeed(pugi::xml_node devices, const QString &path)
{
    // At the bus of a CD drive that is there, else SATA where the machine has it, else the oldest.
    QStringList taken;
    QString bus;
    for (const pugi::xml_node &disk : elements(devices, "disk")) {
        taken.append(xml::attribute(disk.child("target"), "dev"));
        if (xml::attribute(disk, "device") == "cdrom"_L1 && bus.isEmpty()) {
            bus = xml::attribute(disk.child("target"), "bus");
        }
    }
    if (bus.isEmpty()) {
        const QString machine = xml::attribute(devices.parent().child("os").child("type"), "machine");
        const QString arch = xml::attribute(devices.parent().child("os").child("type"), "arch");
        bus = machine.contains("q35"_L1) ? u"sata"_s : arch == "x86_64"_L1 || arch == "i686"_L1 ? u"ide"_s : u"scsi"_s;
    }
    const QString prefix = bus == "ide"_L1 ? u"hd"_s : u"sd"_s;
    QString target;
    for (char16_t letter = u'a'; letter <= u'z' && target.isEmpty(); ++letter) {
        const QString candidate = prefix + QChar(letter);
        if (!taken.contains(candidate)) {
            target = candidate;
        }
    }
    pugi::xml_node disk = xml::addElement(devices,
                                          "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source/>"
                                          "<target/><readonly/></disk>");
    xml::setAttribute(disk.child("source"), "file", path);
    xml::setAttribute(disk.child("target"), "dev", target);
    xml::setAttribute(disk.child("target"), "bus", bus);
}

// Everything else that only one guest can have.

bool isHostNic(const pugi::xml_node &nic)
{
    const QString type = xml::attribute(nic, "type");
    return type == "hostdev"_L1 || type == "vdpa"_L1;
}

void renewNics(const pugi::xml_node &devices, const CloneXmlOptions &options)
{
    qsizetype index = 0;
    for (pugi::xml_node nic : elements(devices, "interface")) {
        const QString mac = options.macs.value(index++);
        if (isHostNic(nic) && !options.keepHostDevices) {
            xml::removeElement(nic);
            continue;
        }
        pugi::xml_node address = nic.child("mac");
        if (!address) {
            address = xml::addElement(nic, "<mac/>");
        }
        xml::setAttribute(address, "address", mac.isEmpty() ? randomMac() : mac);
        removeAttribute(address, "currentAddress");
        // A device name on the host is one guest's.
        for (const pugi::xml_node &target : elements(nic, "target")) {
            if (target.attribute("dev")) {
                removeAttribute(target, "dev");
                if (!target.first_attribute() && !target.first_child()) {
                    xml::removeElement(target);
                }
            }
        }
        removeAttribute(nic.child("virtualport").child("parameters"), "interfaceid");
        if (xml::attribute(nic, "type") == "vhostuser"_L1) {
            continue; // its socket is the switch's; which one the clone gets is not ours to know
        }
        for (const pugi::xml_node &filter : elements(nic, "filterref")) {
            for (const pugi::xml_node &parameter : elements(filter, "parameter")) {
                const QString name = xml::attribute(parameter, "name");
                if (name == "IP"_L1 || name == "IPV6"_L1 || name == "MAC"_L1) {
                    xml::removeElement(parameter);
                }
            }
        }
    }
}

void renewGraphics(const pugi::xml_node &devices, const CloneXmlOptions &options)
{
    bool first = true;
    for (pugi::xml_node graphics : elements(devices, "graphics")) {
        removeAttribute(graphics, "socket");
        for (pugi::xml_node listen : elements(graphics, "listen")) {
            removeAttribute(listen, "socket"); // libvirt makes one in the guest's own folder
        }
        const bool vnc = xml::attribute(graphics, "type") == "vnc"_L1;
        if (vnc && first && options.vncPort) {
            xml::setAttribute(graphics, "port", QString::number(*options.vncPort));
            xml::setAttribute(graphics, "autoport", u"no"_s);
        } else if (graphics.attribute("port") || graphics.attribute("autoport")) {
            removeAttribute(graphics, "tlsPort");
            xml::setAttribute(graphics, "port", u"-1"_s);
            xml::setAttribute(graphics, "autoport", u"yes"_s);
        }
        removeAttribute(graphics, "websocket");
        first = first && !vnc;
    }
}

/// "/var/log/web.log" → "/var/log/web-2.log"
QString besides(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    QString safe = name;
    safe.replace(u'/', u'-');
    const QString suffix = info.suffix();
    return info.path() + u'/' + info.completeBaseName() + u'-' + safe + (suffix.isEmpty() ? QString() : u'.' + suffix);
}

bool isCharacterDevice(const pugi::xml_node &device)
{
    return is(device, "serial") || is(device, "parallel") || is(device, "console") || is(device, "channel")
        || is(device, "redirdev") || is(device, "smartcard") || is(device, "rng");
}

void renewCharacterDevice(pugi::xml_node device, const CloneXmlOptions &options)
{
    const QString type = xml::attribute(device, "type");
    const pugi::xml_node log = device.child("log");
    if (log && log.attribute("file")) {
        xml::setAttribute(log, "file", besides(xml::attribute(log, "file"), options.name));
    }
    for (pugi::xml_node source : elements(device, "source")) {
        const QString path = xml::attribute(source, "path");
        if (path.isEmpty()) {
            continue;
        }
        if (type == "file"_L1 || type == "pipe"_L1) {
            xml::setAttribute(source, "path", besides(path, options.name));
        } else if (type == "unix"_L1 && xml::attribute(source, "mode") != "connect"_L1) {
            if (is(device, "channel")) {
                removeAttribute(source, "path"); // libvirt makes one
            } else {
                xml::setAttribute(source, "path", besides(path, options.name));
            }
        } else if (type == "pty"_L1) {
            removeAttribute(source, "path"); // of the last run
        }
    }
}

void renewDevices(const pugi::xml_node &devices, const CloneXmlOptions &options)
{
    for (pugi::xml_node device : elements(devices)) {
        if (is(device, "hostdev")) {
            if (!options.keepHostDevices) {
                xml::removeElement(device);
            }
        } else if (is(device, "filesystem")) {
            if (!options.keepHostPaths) {
                xml::removeElement(device);
            }
        } else if (is(device, "tpm")) {
            if (xml::attribute(device.child("backend"), "type") == "passthrough"_L1 && !options.keepHostDevices) {
                xml::removeElement(device);
            }
        } else if (is(device, "vsock")) {
            if (pugi::xml_node cid = device.child("cid")) {
                removeAttribute(cid, "address");
                xml::setAttribute(cid, "auto", u"yes"_s);
            }
        } else if (is(device, "shmem")) {
            continue; // shared by its nature
        } else if (isCharacterDevice(device)) {
            renewCharacterDevice(device, options);
        }
    }
}

QString hostAddress(const pugi::xml_node &device)
{
    const pugi::xml_node source = device.child("source");
    const pugi::xml_node address = source.child("address");
    if (address.attribute("uuid")) {
        return xml::attribute(address, "uuid");
    }
    if (address.attribute("slot")) {
        const auto hex = [&](const char *name) { return xml::attribute(address, name).remove(u"0x"_s); };
        return hex("domain") + u':' + hex("bus") + u':' + hex("slot") + u'.' + hex("function");
    }
    if (source.child("vendor")) {
        return xml::attribute(source.child("vendor"), "id") + u':' + xml::attribute(source.child("product"), "id");
    }
    const QString named = xml::attribute(source, "dev") + xml::childText(source, "block")
        + xml::childText(source, "char") + xml::attribute(source.child("adapter"), "name");
    return named.isEmpty() ? xml::attribute(device, "type") : named;
}

} // namespace

QString randomMac()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return u"52:54:00:%1:%2:%3"_s.arg((random >> 16U) & 0xffU, 2, 16, QLatin1Char('0'))
        .arg((random >> 8U) & 0xffU, 2, 16, QLatin1Char('0'))
        .arg(random & 0xffU, 2, 16, QLatin1Char('0'));
}

Result<QByteArray> cloneXml(const QByteArray &source, const CloneXmlOptions &options)
{
    const auto document = xml::Document::parse(source);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node domain = document->root("domain");
    if (!domain || options.name.isEmpty() || options.uuid.isNull()) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition, or no name or UUID for its copy"_s};
    }
    removeTemplateMark(domain);
    removeOwnMedia(domain);
    renewIds(domain, options);
    setSizes(domain, options);
    renewFirmware(domain.child("os"), options);
    const pugi::xml_node devices = domain.child("devices");
    renewDisks(devices, options);
    renewNics(devices, options);
    renewGraphics(devices, options);
    renewDevices(devices, options);
    if (!options.keepHostPaths) {
        removeAll(devices, "emulator"); // the other host has its own place for it
    }
    if (!options.seedIso.isEmpty()) {
        addSeed(devices, options.seedIso);
    }
    return document->toUtf8();
}

QStringList encryptedDisks(const QByteArray &source)
{
    QStringList found;
    const auto document = xml::Document::parse(source);
    const pugi::xml_node domain = document.has_value() ? document->root("domain") : pugi::xml_node();
    for (const pugi::xml_node &disk : elements(domain.child("devices"), "disk")) {
        if (disk.child("encryption") || disk.child("source").child("encryption")) {
            found.append(xml::attribute(disk.child("target"), "dev"));
        }
    }
    return found;
}

Result<QList<CloneLoss>> cloneLosses(const QByteArray &source)
{
    const auto document = xml::Document::parse(source);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node domain = document->root("domain");
    if (!domain) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition"_s};
    }
    QList<CloneLoss> losses;
    const auto add = [&](CloneLoss::Kind kind, const QString &what, bool onlyElsewhere = false) {
        if (losses.size() < 256 && !losses.contains(CloneLoss{kind, what, onlyElsewhere})) {
            losses.append({kind, what, onlyElsewhere});
        }
    };
    for (const pugi::xml_node &device : elements(domain.child("devices"))) {
        const QString type = xml::attribute(device, "type");
        if (is(device, "hostdev")) {
            add(CloneLoss::Kind::HostDevice, hostAddress(device));
        } else if (is(device, "interface")) {
            if (isHostNic(device)) {
                add(CloneLoss::Kind::HostNic, hostAddress(device));
            } else if (type != "user"_L1 && type != "network"_L1) {
                const pugi::xml_node from = device.child("source");
                add(CloneLoss::Kind::Network,
                    xml::attribute(from, "bridge") + xml::attribute(from, "dev") + xml::attribute(from, "path"), true);
            }
            for (const pugi::xml_node &parameter : elements(device.child("filterref"), "parameter")) {
                const QString name = xml::attribute(parameter, "name");
                if (name == "IP"_L1 || name == "IPV6"_L1 || name == "MAC"_L1) {
                    add(CloneLoss::Kind::Filter, xml::attribute(parameter, "value"));
                }
            }
        } else if (is(device, "filesystem")) {
            add(CloneLoss::Kind::HostFolder,
                xml::attribute(device.child("source"), "dir") + xml::attribute(device.child("source"), "file"), true);
        } else if (is(device, "tpm")) {
            const bool passthrough = xml::attribute(device.child("backend"), "type") == "passthrough"_L1;
            add(passthrough ? CloneLoss::Kind::HostDevice : CloneLoss::Kind::Tpm,
                xml::attribute(device.child("backend").child("device"), "path"));
        } else if (is(device, "disk") && xml::attribute(device, "device") == "lun"_L1) {
            add(CloneLoss::Kind::Passthrough, xml::attribute(device.child("source"), "dev"));
        } else if (isCharacterDevice(device)) {
            const pugi::xml_node from = device.child("source");
            if ((type == "dev"_L1 || type == "file"_L1 || type == "pipe"_L1
                 || (type == "unix"_L1 && !is(device, "channel")))
                && from.attribute("path")) {
                add(type == "dev"_L1 ? CloneLoss::Kind::HostDevice : CloneLoss::Kind::HostPath,
                    xml::attribute(from, "path"));
            }
        }
    }
    return losses;
}

} // namespace guestdeck
