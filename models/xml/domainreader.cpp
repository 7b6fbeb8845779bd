// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/domainreader.h"

#include "models/xml/document.h"
#include "models/xml/templatemark.h"

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto tagNamespace = "https://guestdeck.org/domain/1"_L1;
constexpr auto osinfoNamespace = "http://libosinfo.org/xmlns/libvirt/domain/1.0"_L1;
/// More of one kind than any host accepts: a bound against hostile definitions only.
constexpr qsizetype maxDevices = 1024;
constexpr int maxBacking = 64;

bool is(const pugi::xml_node &node, const char *name)
{
    return std::strcmp(node.name(), name) == 0;
}

void readMetadata(const pugi::xml_node &metadata, DomainDetails &details)
{
    for (const pugi::xml_node &item : metadata.children()) {
        const QString uri = xml::namespaceOf(item);
        if (uri == osinfoNamespace) {
            for (const pugi::xml_node &os : item.children()) {
                if (details.osId.isEmpty() && xml::localName(os) == "os"_L1) {
                    details.osId = xml::attribute(os, "id");
                }
            }
        } else if (uri == tagNamespace && xml::localName(item) == "domain"_L1) {
            for (const pugi::xml_node &tags : item.children()) {
                if (xml::localName(tags) != "tags"_L1) {
                    continue;
                }
                for (const pugi::xml_node &tag : tags.children()) {
                    const QString name = xml::text(tag, 256).trimmed();
                    if (xml::localName(tag) == "tag"_L1 && !name.isEmpty() && !details.tags.contains(name)
                        && details.tags.size() < 256) {
                        details.tags.append(name);
                    }
                }
            }
        }
    }
}

/// "http://debian.org/debian/11" → "debian11", as libosinfo's own short ids are made.
QString shortOsName(const QString &id)
{
    const QStringList parts = id.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3) {
        return {};
    }
    const QString &product = parts.at(parts.size() - 2);
    const QString &version = parts.last();
    if (parts.size() == 3) { // http: host name
        return version;
    }
    return product + (version.at(0).isLetter() ? u"-"_s : QString()) + version;
}

GraphicsInfo readGraphics(const pugi::xml_node &node)
{
    GraphicsInfo graphics;
    const QString type = xml::attribute(node, "type");
    graphics.type = type == "vnc"_L1 ? GraphicsInfo::Type::Vnc
        : type == "spice"_L1         ? GraphicsInfo::Type::Spice
                                     : GraphicsInfo::Type::Other;
    graphics.autoPort = xml::attribute(node, "autoport") != "no"_L1;
    bool ok = false;
    const int port = xml::attribute(node, "port").toInt(&ok);
    graphics.port = ok && port > 0 && port <= 65535 ? port : -1;
    graphics.socket = xml::attribute(node, "socket");
    graphics.listen = xml::attribute(node, "listen");
    graphics.hasPassword = !xml::attribute(node, "passwd").isEmpty();
    for (const pugi::xml_node &listen : node.children("listen")) {
        const QString kind = xml::attribute(listen, "type");
        if (kind == "socket"_L1) {
            graphics.socket = xml::attribute(listen, "socket");
        } else if (!xml::attribute(listen, "address").isEmpty()) {
            graphics.listen = xml::attribute(listen, "address");
        }
    }
    if (!graphics.socket.isEmpty()) {
        graphics.listen.clear();
        graphics.port = -1;
    }
    return graphics;
}

/// VNC first: that is what the console speaks. A guest may have several.
void takeGraphics(const GraphicsInfo &found, GraphicsInfo &best)
{
    if (best.type == GraphicsInfo::Type::None
        || (found.type == GraphicsInfo::Type::Vnc && best.type != GraphicsInfo::Type::Vnc)) {
        best = found;
    }
}

QString networkSource(const pugi::xml_node &source)
{
    const pugi::xml_node host = source.child("host");
    const QString name = xml::attribute(source, "name");
    QString url = xml::attribute(source, "protocol") + u"://"_s + xml::attribute(host, "name");
    if (!xml::attribute(host, "port").isEmpty()) {
        url += u":"_s + xml::attribute(host, "port");
    }
    return name.isEmpty() ? url : url + u"/"_s + name;
}

QStringList backingChain(const pugi::xml_node &disk)
{
    QStringList chain;
    pugi::xml_node store = disk.child("backingStore");
    for (int i = 0; store && i < maxBacking; ++i, store = store.child("backingStore")) {
        const pugi::xml_node source = store.child("source");
        const QString path = xml::attribute(source, "file") + xml::attribute(source, "dev");
        if (!path.isEmpty()) {
            chain.append(path);
        }
    }
    return chain;
}

DiskInfo readDisk(const pugi::xml_node &node)
{
    DiskInfo disk;
    const QString device = xml::attribute(node, "device");
    disk.device = device == "cdrom"_L1 ? DiskInfo::Device::Cdrom
        : device == "floppy"_L1        ? DiskInfo::Device::Floppy
        : device == "lun"_L1           ? DiskInfo::Device::Lun
                                       : DiskInfo::Device::Disk;
    disk.target = xml::attribute(node.child("target"), "dev");
    disk.bus = xml::attribute(node.child("target"), "bus");
    disk.format = xml::attribute(node.child("driver"), "type");
    disk.readOnly = bool(node.child("readonly"));
    disk.shareable = bool(node.child("shareable"));
    disk.backing = backingChain(node);

    const QString type = xml::attribute(node, "type");
    const pugi::xml_node source = node.child("source");
    if (type == "file"_L1 || type == "block"_L1 || type == "dir"_L1) {
        disk.source = xml::attribute(source, type == "block"_L1 ? "dev" : type == "dir"_L1 ? "dir" : "file");
        disk.isFile = !disk.source.isEmpty() && type != "dir"_L1;
    } else if (type == "volume"_L1) {
        disk.pool = xml::attribute(source, "pool");
        disk.volume = xml::attribute(source, "volume");
        disk.source = disk.pool + u"/"_s + disk.volume;
    } else if (source) {
        disk.source = networkSource(source);
    }
    return disk;
}

NicInfo readNic(const pugi::xml_node &node)
{
    NicInfo nic;
    nic.type = xml::attribute(node, "type");
    nic.mac = xml::attribute(node.child("mac"), "address");
    nic.model = xml::attribute(node.child("model"), "type");
    const pugi::xml_node source = node.child("source");
    for (const char *key : {"network", "bridge", "dev", "path", "name", "address"}) {
        if (nic.source.isEmpty()) {
            nic.source = xml::attribute(source, key);
        }
    }
    return nic;
}

void readDevices(const pugi::xml_node &devices, DomainDetails &details)
{
    for (const pugi::xml_node &device : devices.children()) {
        if (is(device, "disk") && details.disks.size() < maxDevices) {
            details.disks.append(readDisk(device));
        } else if (is(device, "interface") && details.nics.size() < maxDevices) {
            details.nics.append(readNic(device));
        } else if (is(device, "graphics")) {
            takeGraphics(readGraphics(device), details.graphics);
        } else if (is(device, "serial") || is(device, "console")) {
            details.hasSerial = true;
        } else if (is(device, "tpm")) {
            details.tpm = true;
        } else if (is(device, "input")) {
            details.hasTablet |= xml::attribute(device, "type") == "tablet"_L1;
        } else if (is(device, "channel")) {
            details.hasAgent |= xml::attribute(device.child("target"), "name") == "org.qemu.guest_agent.0"_L1;
        }
    }
}

} // namespace

Result<DomainDetails> readDomainDetails(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domain");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition"_s};
    }
    DomainDetails details;
    details.title = xml::childText(root, "title");
    details.description = xml::childText(root, "description", 65536);
    details.virtType = xml::attribute(root, "type");
    readMetadata(root.child("metadata"), details);
    details.isTemplate = templateMarkOf(root).has_value();
    details.osName = shortOsName(details.osId);

    const pugi::xml_node os = root.child("os");
    details.machine = xml::attribute(os.child("type"), "machine");
    details.arch = xml::attribute(os.child("type"), "arch");
    details.nvram = xml::childText(os, "nvram");
    if (details.nvram.isEmpty()) {
        details.nvram = xml::attribute(os.child("nvram").child("source"), "file");
    }
    details.uefi = xml::attribute(os, "firmware") == "efi"_L1 || os.child("nvram")
        || xml::attribute(os.child("loader"), "type") == "pflash"_L1;
    readDevices(root.child("devices"), details);
    return details;
}

} // namespace guestdeck
