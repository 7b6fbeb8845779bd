// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/ownmedia.h"

#include "models/inventory/domaininfo.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <QUuid>

#include <algorithm>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

std::vector<pugi::xml_node> marks(const pugi::xml_node &metadata)
{
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node &element : metadata.children()) {
        if (element.type() == pugi::node_element && xml::localName(element) == "media"_L1
            && xml::namespaceOf(element) == ownMediaNamespace) {
            found.push_back(element);
        }
    }
    return found;
}

} // namespace

QStringList readOwnMedia(const QString &domainXml)
{
    constexpr qsizetype most = 8;
    QStringList paths;
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return paths;
    }
    const QUuid guest(xml::childText(document->root(), "uuid", 64));
    for (const pugi::xml_node &element : marks(document->root().child("metadata"))) {
        if (guest.isNull() || QUuid(xml::attribute(element, "guest")) != guest) {
            continue; // somebody else's, copied
        }
        for (const pugi::xml_node &volume : element.children()) {
            const QString path = xml::attribute(volume, "path");
            if (path.startsWith(u'/') && paths.size() < most) {
                paths << path;
            }
        }
    }
    return paths;
}

void takeOwnMedia(DomainDetails &details, const QString &domainXml)
{
    for (const QString &path : readOwnMedia(domainXml)) {
        const auto disc = std::find_if(details.disks.begin(), details.disks.end(),
                                       [&](const DiskInfo &disk) { return disk.source == path; });
        DiskInfo own = disc == details.disks.end() ? DiskInfo{} : *disc;
        own.device = DiskInfo::Device::Disk;
        own.source = path;
        own.isFile = true;
        own.readOnly = false;
        if (disc == details.disks.end()) {
            details.disks.append(own); // a kernel, say, that only the first start has used
        } else {
            *disc = own;
        }
    }
}

Result<QByteArray> withOwnMedia(const QByteArray &domainXml, const QStringList &paths)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node domain = document->root("domain");
    const QString guest = xml::childText(domain, "uuid", 64);
    if (guest.isEmpty()) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition, or one without a UUID"_s};
    }
    pugi::xml_node metadata = domain.child("metadata");
    if (!metadata) {
        metadata = xml::addElement(domain, "<metadata/>");
    }
    const pugi::xml_node media = xml::addElement(metadata, "<guestdeck:media/>");
    xml::setAttribute(media, "xmlns:guestdeck", QString(ownMediaNamespace));
    xml::setAttribute(media, "guest", guest);
    for (const QString &path : paths) {
        xml::setAttribute(xml::addElement(media, "<guestdeck:volume/>"), "path", path);
    }
    return document->toUtf8();
}

void removeOwnMedia(pugi::xml_node domain)
{
    const pugi::xml_node metadata = domain.child("metadata");
    const std::vector<pugi::xml_node> found = marks(metadata);
    for (const pugi::xml_node &mark : found) {
        xml::removeElement(mark);
    }
    const auto children = metadata.children();
    if (!found.empty() && std::none_of(children.begin(), children.end(), [](const pugi::xml_node &child) {
            return child.type() == pugi::node_element || child.type() == pugi::node_comment;
        })) {
        xml::removeElement(metadata);
    }
}

} // namespace guestdeck
