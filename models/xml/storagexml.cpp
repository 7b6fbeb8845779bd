// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/storagexml.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// What of a pool's <source> a person would name it by.
QString sourceOf(const pugi::xml_node &source)
{
    const QString host = xml::attribute(source.child("host"), "name");
    QString place = xml::attribute(source.child("dir"), "path");
    if (place.isEmpty()) {
        place = xml::attribute(source.child("device"), "path");
    }
    if (place.isEmpty()) {
        place = xml::childText(source, "name");
    }
    if (place.isEmpty()) {
        place = xml::attribute(source.child("adapter"), "name");
    }
    return host.isEmpty() || place.isEmpty() ? host + place : QString(host + u':' + place);
}

} // namespace

Result<PoolInfo> readPool(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("pool");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a pool definition"_s};
    }
    PoolInfo pool;
    pool.uuid = QUuid(xml::childText(root, "uuid", 64));
    pool.source = sourceOf(root.child("source"));
    pool.name = xml::childText(root, "name");
    pool.type = xml::attribute(root, "type");
    pool.path = xml::childText(root.child("target"), "path");
    pool.capacity = {xml::scaledBytes(root.child("capacity"), "bytes")};
    pool.allocation = {xml::scaledBytes(root.child("allocation"), "bytes")};
    pool.available = {xml::scaledBytes(root.child("available"), "bytes")};
    return pool;
}

Result<VolumeInfo> readVolume(const QString &text, const QString &pool)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("volume");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a volume definition"_s};
    }
    VolumeInfo volume;
    volume.pool = pool;
    volume.name = xml::childText(root, "name");
    volume.key = xml::childText(root, "key");
    const pugi::xml_node target = root.child("target");
    volume.path = xml::childText(target, "path");
    volume.format = xml::attribute(target.child("format"), "type");
    volume.compat = xml::childText(target, "compat", 16);
    volume.type = xml::attribute(root, "type");
    if (const double since = xml::childText(target.child("timestamps"), "mtime", 64).toDouble(); since > 0) {
        volume.changed = QDateTime::fromSecsSinceEpoch(qint64(since), Qt::UTC);
    }
    const pugi::xml_node backing = root.child("backingStore");
    volume.backingPath = xml::childText(backing, "path");
    volume.backingFormat = xml::attribute(backing.child("format"), "type");
    volume.capacity = {xml::scaledBytes(root.child("capacity"), "bytes")};
    volume.allocation = {xml::scaledBytes(root.child("allocation"), "bytes")};
    return volume;
}

QString readVolumeChangeTime(const QString &text)
{
    const auto document = xml::Document::parse(text);
    return document.has_value()
        ? xml::childText(document->root("volume").child("target").child("timestamps"), "mtime", 64)
        : QString();
}

QString buildFolderPoolXml(const QString &name, const QString &folder, const QUuid &uuid)
{
    const xml::Document document = xml::Document::create("pool");
    pugi::xml_node root = document.root();
    root.append_attribute("type").set_value("dir");
    xml::addText(root, "name", name);
    if (!uuid.isNull()) {
        xml::addText(root, "uuid", uuid.toString(QUuid::WithoutBraces));
    }
    xml::addText(xml::add(root, "target"), "path", folder);
    return document.toPrettyString();
}

Outcome checkNewVolume(const NewVolume &volume)
{
    const auto wrong = [](const QString &why) { return Outcome(Error{ErrorKind::Invalid, 0, why, {}}); };
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (volume.name.isEmpty() || volume.name == "."_L1 || volume.name == ".."_L1) {
        return wrong(Tr::tr("The volume needs a name."));
    }
    if (volume.name.contains(u'/') || std::ranges::any_of(volume.name, isControl)) {
        return wrong(Tr::tr("The name of a volume cannot hold a slash, a line break or other control characters."));
    }
    // Most file systems take 255 bytes.
    if (volume.name.toUtf8().size() > 255) {
        return wrong(Tr::tr("The name of the volume is too long."));
    }
    if (volume.backingPath.isEmpty()) {
        return {};
    }
    if (volume.format != "qcow2"_L1) {
        return wrong(Tr::tr("Only a qcow2 volume can be built upon another one."));
    }
    if (volume.backingFormat.isEmpty() || volume.backingFormat == "auto"_L1) {
        return wrong(Tr::tr("The format of the base must be given: where it is guessed, a guest could pass off another "
                            "file of the host as its disk."));
    }
    return {};
}

QString buildVolumeXml(const NewVolume &volume)
{
    const xml::Document document = xml::Document::create("volume");
    const pugi::xml_node root = document.root();
    const QString size = QString::number(volume.capacity.value);
    xml::addText(root, "name", volume.name);
    xml::addText(root, "capacity", size, {{"unit", u"bytes"_s}});
    // Without <allocation> libvirt allocates all of a raw file.
    xml::addText(root, "allocation", volume.sparse || !volume.backingPath.isEmpty() ? u"0"_s : size,
                 {{"unit", u"bytes"_s}});
    if (!volume.format.isEmpty()) {
        const pugi::xml_node target = xml::add(root, "target");
        xml::add(target, "format", {{"type", volume.format}});
        if (volume.format == "qcow2"_L1) {
            xml::addText(target, "compat", u"1.1"_s);
        }
    }
    if (!volume.backingPath.isEmpty()) {
        const pugi::xml_node backing = xml::add(root, "backingStore");
        xml::addText(backing, "path", volume.backingPath);
        xml::add(backing, "format", {{"type", volume.backingFormat}});
    }
    return document.toPrettyString();
}

} // namespace guestdeck
