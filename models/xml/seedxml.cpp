// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/seedxml.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <QStringList>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

QString busOf(const pugi::xml_node &disk)
{
    return xml::attribute(disk.child("target"), "bus");
}

bool isDevice(const pugi::xml_node &disk, QLatin1String kind)
{
    const QString device = xml::attribute(disk, "device");
    return device == kind || (device.isEmpty() && kind == "disk"_L1);
}

bool looksLikeWindows(const pugi::xml_node &domain)
{
    return domain.child("features").child("hyperv");
}

/// Without a model libvirt takes an older controller, which small kernels do not know either.
bool hasScsiController(const pugi::xml_node &devices, bool virtio)
{
    for (const pugi::xml_node &controller : devices.children("controller")) {
        if (xml::attribute(controller, "type") == "scsi"_L1
            && xml::attribute(controller, "model").startsWith("virtio"_L1) == virtio) {
            return true;
        }
    }
    return false;
}

/// A new drive's bus; virtio-scsi comes with its controller.
QString busFor(const pugi::xml_node &domain)
{
    const pugi::xml_node devices = domain.child("devices");
    QString cdBus;
    QString diskBus;
    for (const pugi::xml_node &disk : devices.children("disk")) {
        if (isDevice(disk, "cdrom"_L1) && cdBus.isEmpty()) {
            cdBus = busOf(disk);
        } else if (isDevice(disk, "disk"_L1) && diskBus.isEmpty()) {
            diskBus = busOf(disk);
        }
    }
    const QString machine = xml::attribute(domain.child("os").child("type"), "machine");
    const bool ready = hasScsiController(devices, true) || !hasScsiController(devices, false);
    if (ready && !looksLikeWindows(domain) && (diskBus == "virtio"_L1 || diskBus == "scsi"_L1)) {
        return u"scsi"_s;
    }
    if (!cdBus.isEmpty()) {
        return cdBus;
    }
    return diskBus == "ide"_L1 || (diskBus.isEmpty() && !machine.contains("q35"_L1)) ? u"ide"_s : u"sata"_s;
}

QString freeTarget(const pugi::xml_node &devices, const QString &prefix)
{
    QStringList taken;
    for (const pugi::xml_node &disk : devices.children("disk")) {
        taken.append(xml::attribute(disk.child("target"), "dev"));
    }
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        if (!taken.contains(prefix + QChar(letter))) {
            return prefix + QChar(letter);
        }
    }
    return {};
}

} // namespace

Result<QByteArray> withSeedCd(const QByteArray &domainXml, const QString &isoPath)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node domain = document->root("domain");
    pugi::xml_node devices = domain.child("devices");
    const QString bus = busFor(domain);
    const QString target = freeTarget(devices, bus == "ide"_L1 ? u"hd"_s : u"sd"_s);
    if (!devices || target.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, {}, u"no place for a CD drive in the definition"_s};
    }
    if (bus == "scsi"_L1 && !hasScsiController(devices, true)) {
        xml::addElement(devices, "<controller type='scsi' index='0' model='virtio-scsi'/>");
    }
    pugi::xml_node disk = xml::addElement(
        devices,
        "<disk type='file' device='cdrom'><driver name='qemu' type='raw'/><source/><target/><readonly/></disk>");
    const bool isBlock = isoPath.startsWith("/dev/"_L1); // a logical volume
    xml::setAttribute(disk, "type", isBlock ? u"block"_s : u"file"_s);
    xml::setAttribute(disk.child("source"), isBlock ? "dev" : "file", isoPath);
    xml::setAttribute(disk.child("target"), "dev", target);
    xml::setAttribute(disk.child("target"), "bus", bus);
    return document->toUtf8();
}

} // namespace guestdeck
