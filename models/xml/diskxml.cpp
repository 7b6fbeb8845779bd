// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/diskxml.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QCoreApplication>

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::DiskXml)
};

constexpr auto markNamespace = "https://guestdeck.org/xmlns/domain/1"_L1;
constexpr int maxChain = 64;

QString pathOf(const pugi::xml_node &source)
{
    const QString file = xml::attribute(source, "file");
    return file.isEmpty() ? xml::attribute(source, "dev") : file;
}

bool isType(const pugi::xml_node &node, const char *type)
{
    return xml::attribute(node, "type") == QLatin1StringView(type);
}

DiskExtras extrasOf(const pugi::xml_node &disk)
{
    DiskExtras extras;
    extras.cache = xml::attribute(disk.child("driver"), "cache");
    extras.isBlock = isType(disk, "block");
    pugi::xml_node store = disk.child("backingStore");
    for (int i = 0; store && i < maxChain; ++i, store = store.child("backingStore")) {
        const QString path = pathOf(store.child("source"));
        if (!path.isEmpty()) {
            extras.chain.append({path, xml::attribute(store.child("format"), "type"), isType(store, "block")});
        }
    }
    if (const pugi::xml_node mirror = disk.child("mirror")) {
        extras.blockJob = xml::attribute(mirror, "job");
        extras.mirror = pathOf(mirror.child("source"));
        extras.mirrorReady = xml::attribute(mirror, "ready") == "yes"_L1;
    }
    return extras;
}

pugi::xml_node findDisk(const pugi::xml_node &domain, const QString &target)
{
    for (const pugi::xml_node &disk : domain.child("devices").children("disk")) {
        if (xml::attribute(disk.child("target"), "dev") == target) {
            return disk;
        }
    }
    return {};
}

void renameAttribute(pugi::xml_node node, const char *from, const char *to, const QString &value)
{
    if (pugi::xml_attribute old = node.attribute(from)) {
        old.set_name(to); // in its place
    }
    xml::setAttribute(node, to, value);
}

} // namespace

Result<QHash<QString, DiskExtras>> readDiskExtras(const QString &domainXml)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    QHash<QString, DiskExtras> all;
    for (const pugi::xml_node &disk : document->root("domain").child("devices").children("disk")) {
        all.insert(xml::attribute(disk.child("target"), "dev"), extrasOf(disk));
    }
    return all;
}

bool isMarkedAsTemplate(const QString &domainXml)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return false;
    }
    for (const pugi::xml_node &item : document->root("domain").child("metadata").children()) {
        if (xml::namespaceOf(item) == markNamespace && xml::localName(item) == "template"_L1) {
            return true;
        }
    }
    return false;
}

VolumeChain readVolumeChain(const QString &volumeXml)
{
    const auto document = xml::Document::parse(volumeXml);
    if (!document.has_value()) {
        return {};
    }
    const pugi::xml_node root = document->root("volume");
    const pugi::xml_node backing = root.child("backingStore");
    return {xml::childText(backing, "path"), xml::attribute(backing.child("format"), "type"),
            xml::childText(root.child("target"), "compat", 64), isType(root, "block")};
}

Result<QByteArray> withDiskSource(const QByteArray &domainXml, const DiskSwitch &change)
{
    auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node disk = findDisk(document->root("domain"), change.target);
    pugi::xml_node source = disk.child("source");
    if (!disk || !source) {
        return Error{
            ErrorKind::NotFound, 0, Tr::tr("The definition has no disk %1 with an image.").arg(change.target), {}};
    }
    const bool byVolume = isType(disk, "volume");
    const QString pool = xml::attribute(source, "pool");
    const QString volume = xml::attribute(source, "volume");
    const auto names = [&](const QString &path, const QString &inPool, const QString &name) {
        return byVolume ? !name.isEmpty() && pool == inPool && volume == name : pathOf(source) == path;
    };
    if (names(change.toPath, change.toPool, change.toVolume)) {
        return domainXml;
    }
    if (!names(change.fromPath, change.fromPool, change.fromVolume)) {
        return Error{ErrorKind::Conflict,
                     0,
                     Tr::tr("The disk %1 has another image by now: %2.")
                         .arg(change.target, byVolume ? QString(pool + u'/' + volume) : pathOf(source)),
                     {}};
    }
    if (byVolume) {
        xml::setAttribute(source, "pool", change.toPool);
        xml::setAttribute(source, "volume", change.toVolume);
    } else {
        const char *const wanted = change.toBlock ? "dev" : "file";
        renameAttribute(source, isType(disk, "block") ? "dev" : "file", wanted, change.toPath);
        xml::setAttribute(disk, "type", change.toBlock ? u"block"_s : u"file"_s);
    }
    if (!disk.child("driver")) {
        pugi::xml_node driver = disk.insert_child_before("driver", source);
        xml::setAttribute(driver, "name", u"qemu"_s);
    }
    xml::setAttribute(disk.child("driver"), "type", change.format);
    // What was below the old image is not below the new one; libvirt looks for itself.
    while (const pugi::xml_node chain = disk.child("backingStore")) {
        xml::removeElement(chain);
    }
    return document->toUtf8();
}

QString buildBlockCopyXml(const QString &path, bool block, const QString &format)
{
    const xml::Document document = xml::Document::create("disk");
    pugi::xml_node root = document.root();
    xml::setAttribute(root, "type", block ? u"block"_s : u"file"_s);
    xml::add(root, "driver", {{"name", u"qemu"_s}, {"type", format}});
    xml::add(root, "source", {{block ? "dev" : "file", path}});
    return document.toPrettyString();
}

} // namespace guestdeck
