// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/domainreader.h"

#include <pugixml.hpp>

namespace guestdeck
{

Result<DomainDetails> readDomainDetails(const QString &xml)
{
    pugi::xml_document document;
    const QByteArray utf8 = xml.toUtf8();
    if (!document.load_buffer(utf8.constData(), size_t(utf8.size()))) {
        return Error{ErrorKind::Invalid, 0, {}, {}};
    }
    const pugi::xml_node root = document.child("domain");
    DomainDetails details;
    details.title = QString::fromUtf8(root.child_value("title"));
    details.description = QString::fromUtf8(root.child_value("description"));
    return details;
}

} // namespace guestdeck
