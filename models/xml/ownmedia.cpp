// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/ownmedia.h"

#include "models/inventory/domaininfo.h"
#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

QStringList readOwnMedia(const QString &domainXml)
{
    constexpr qsizetype most = 8;
    QStringList paths;
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return paths;
    }
    for (const pugi::xml_node &element : document->root().child("metadata").children()) {
        if (xml::localName(element) != "media"_L1 || xml::namespaceOf(element) != ownMediaNamespace) {
            continue;
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

} // namespace guestdeck
