// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/poolxml.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int maxEntries = 128;

/// "server", "server:1234", "[::1]:1234", "::1"
void addHost(pugi::xml_node source, const QString &text)
{
    QString name = text.trimmed();
    QString port;
    if (name.startsWith(u'[')) {
        const qsizetype end = name.indexOf(u']');
        port = end > 0 && name.mid(end + 1).startsWith(u':') ? name.mid(end + 2) : QString();
        name = name.mid(1, end > 0 ? end - 1 : -1);
    } else if (name.count(u':') == 1) {
        port = name.section(u':', 1);
        name = name.section(u':', 0, 0);
    }
    const pugi::xml_node host = xml::add(source, "host", {{"name", name}});
    bool number = false;
    if (port.toUShort(&number) > 0 && number) {
        xml::setAttribute(host, "port", port);
    }
}

void addSource(pugi::xml_node source, const NewPool &pool)
{
    // Ceph has several monitors; each is asked.
    for (const QString &host : pool.host.split(u',', Qt::SkipEmptyParts)) {
        addHost(source, host);
    }
    if (!pool.sourceDir.isEmpty()) {
        xml::add(source, "dir", {{"path", pool.sourceDir}});
    }
    for (const QString &device : pool.devices) {
        xml::add(source, "device", {{"path", device}});
    }
    const QString device = pool.iqn.isEmpty() ? pool.device : pool.iqn;
    if (!device.isEmpty()) {
        xml::add(source, "device", {{"path", device}});
    }
    if (!pool.sourceName.isEmpty()) {
        xml::addText(source, "name", pool.sourceName);
    }
    if (!pool.adapter.isEmpty()) {
        xml::add(source, "adapter", {{"type", u"scsi_host"_s}, {"name", pool.adapter}});
    }
    if (!pool.initiator.isEmpty()) {
        xml::add(xml::add(source, "initiator"), "iqn", {{"name", pool.initiator}});
    }
    if (!pool.user.isEmpty()) {
        const QString kind = pool.type == "rbd"_L1 ? u"ceph"_s : u"chap"_s;
        const pugi::xml_node auth = xml::add(source, "auth", {{"type", kind}, {"username", pool.user}});
        xml::add(auth, "secret", {{"usage", pool.secretUsage}});
    }
    if (!pool.format.isEmpty()) {
        xml::add(source, "format", {{"type", pool.format}});
    }
}

QStringList readValues(const pugi::xml_node &options, const char *name)
{
    QStringList values;
    for (const pugi::xml_node &list : options.children("enum")) {
        if (xml::attribute(list, "name") != QLatin1StringView(name)) {
            continue;
        }
        for (const pugi::xml_node &value : list.children("value")) {
            if (values.size() < maxEntries) {
                values.append(xml::text(value, 64));
            }
        }
    }
    return values;
}

} // namespace

QString buildPoolXml(const NewPool &pool)
{
    const xml::Document document = xml::Document::create("pool");
    pugi::xml_node root = document.root();
    xml::setAttribute(root, "type", pool.type);
    xml::addText(root, "name", pool.name);
    if (!pool.uuid.isNull()) {
        xml::addText(root, "uuid", pool.uuid.toString(QUuid::WithoutBraces));
    }
    pugi::xml_node source = xml::add(root, "source");
    addSource(source, pool);
    if (!source.first_child()) {
        root.remove_child(source);
    }
    if (!pool.target.isEmpty()) {
        xml::addText(xml::add(root, "target"), "path", pool.target);
    }
    return document.toPrettyString();
}

Result<PoolCapabilities> readPoolCapabilities(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("storagepoolCapabilities");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not storage pool capabilities"_s};
    }
    PoolCapabilities capabilities;
    capabilities.known = true;
    for (const pugi::xml_node &pool : root.children("pool")) {
        if (capabilities.types.size() >= maxEntries) {
            break;
        }
        PoolCapabilities::Type type;
        type.type = xml::attribute(pool, "type");
        type.supported = xml::attribute(pool, "supported") == "yes"_L1;
        type.sourceFormats = readValues(pool.child("poolOptions"), "sourceFormatType");
        type.defaultSourceFormat = xml::attribute(pool.child("poolOptions").child("defaultFormat"), "type");
        type.volumeFormats = readValues(pool.child("volOptions"), "targetFormatType");
        capabilities.types.append(type);
    }
    return capabilities;
}

} // namespace guestdeck
