// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/templatemark.h"

#include "models/inventory/domaininfo.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <array>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto markNamespace = "https://guestdeck.org/xmlns/domain/1"_L1;
constexpr qsizetype maxDisks = 1024;

struct PreparedWord {
    TemplateMark::Prepared prepared;
    QLatin1StringView word;
};
constexpr std::array preparedWords{
    PreparedWord{TemplateMark::Prepared::No, "no"_L1},
    PreparedWord{TemplateMark::Prepared::Sysprep, "sysprep"_L1},
    PreparedWord{TemplateMark::Prepared::CloudInit, "cloud-init"_L1},
};

QString wordOf(TemplateMark::Prepared prepared)
{
    return preparedWords.at(size_t(prepared)).word;
}

TemplateMark::Prepared preparedOf(const QString &word)
{
    for (const PreparedWord &known : preparedWords) {
        if (word == known.word) {
            return known.prepared;
        }
    }
    return TemplateMark::Prepared::No;
}

pugi::xml_node markNode(const pugi::xml_node &domain)
{
    for (const pugi::xml_node &item : domain.child("metadata").children()) {
        if (item.type() == pugi::node_element && xml::localName(item) == "template"_L1
            && xml::namespaceOf(item) == markNamespace) {
            return item;
        }
    }
    return {};
}

bool isLockable(const pugi::xml_node &disk)
{
    const QString device = xml::attribute(disk, "device");
    const QString bus = xml::attribute(disk.child("target"), "bus");
    return (device.isEmpty() || device == "disk"_L1)
        && (bus == "virtio"_L1 || bus == "scsi"_L1 || bus == "usb"_L1 || bus == "xen"_L1);
}

/// Gives the names of the disks that were writable before.
QStringList lockDisks(pugi::xml_node devices)
{
    QStringList locked;
    for (pugi::xml_node disk : devices.children("disk")) {
        const QString target = xml::attribute(disk.child("target"), "dev");
        if (isLockable(disk) && !disk.child("readonly") && !target.isEmpty() && !target.contains(u' ')) {
            xml::addElement(disk, "<readonly/>");
            locked.append(target);
        }
    }
    return locked;
}

bool hasElements(const pugi::xml_node &node)
{
    for (const pugi::xml_node &child : node.children()) {
        if (child.type() == pugi::node_element || child.type() == pugi::node_comment) {
            return true;
        }
    }
    return false;
}

Result<xml::Document> parseDomain(const QByteArray &domainXml)
{
    auto document = xml::Document::parse(domainXml);
    if (document.has_value() && !document->root("domain")) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition"_s};
    }
    return document;
}

} // namespace

std::optional<TemplateMark> templateMarkOf(const pugi::xml_node &domain)
{
    const pugi::xml_node node = markNode(domain);
    if (!node) {
        return {};
    }
    TemplateMark mark;
    mark.since = QDateTime::fromString(xml::attribute(node, "since").left(64), Qt::ISODate);
    mark.prepared = preparedOf(xml::attribute(node, "prepared"));
    mark.lockedDisks = xml::attribute(node, "disks").split(u' ', Qt::SkipEmptyParts).mid(0, maxDisks);
    return mark;
}

std::optional<TemplateMark> readTemplateMark(const QByteArray &domainXml)
{
    const auto document = parseDomain(domainXml);
    return document.has_value() ? templateMarkOf(document->root()) : std::nullopt;
}

bool canLockDisk(const DiskInfo &disk)
{
    return disk.device == DiskInfo::Device::Disk
        && (disk.bus == "virtio"_L1 || disk.bus == "scsi"_L1 || disk.bus == "usb"_L1 || disk.bus == "xen"_L1);
}

void removeTemplateMark(pugi::xml_node domain)
{
    const auto mark = templateMarkOf(domain);
    if (!mark) {
        return;
    }
    for (pugi::xml_node disk : domain.child("devices").children("disk")) {
        const pugi::xml_node readOnly = disk.child("readonly");
        if (readOnly && mark->lockedDisks.contains(xml::attribute(disk.child("target"), "dev"))) {
            xml::removeElement(readOnly);
        }
    }
    while (const pugi::xml_node node = markNode(domain)) {
        xml::removeElement(node);
    }
    if (const pugi::xml_node metadata = domain.child("metadata"); !hasElements(metadata)) {
        xml::removeElement(metadata);
    }
}

Result<QByteArray> withTemplateMark(const QByteArray &domainXml, const TemplateMark &mark)
{
    const auto document = parseDomain(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node domain = document->root();
    removeTemplateMark(domain);
    const QStringList locked = lockDisks(domain.child("devices"));
    pugi::xml_node metadata = domain.child("metadata");
    if (!metadata) {
        metadata = xml::addElement(domain, "<metadata/>");
    }
    pugi::xml_node node = xml::addElement(metadata, "<guestdeck:template/>");
    xml::setAttribute(node, "xmlns:guestdeck", markNamespace);
    xml::setAttribute(node, "since", mark.since.toUTC().toString(Qt::ISODate));
    xml::setAttribute(node, "prepared", wordOf(mark.prepared));
    if (!locked.isEmpty()) {
        xml::setAttribute(node, "disks", locked.join(u' '));
    }
    return document->toUtf8();
}

Result<QByteArray> withoutTemplateMark(const QByteArray &domainXml)
{
    const auto document = parseDomain(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    removeTemplateMark(document->root());
    return document->toUtf8();
}

} // namespace guestdeck
