// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/volumebacking.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

namespace guestdeck
{

QString readBackingPath(const QString &volumeXml)
{
    const auto document = xml::Document::parse(volumeXml);
    return document.has_value() ? xml::childText(document->root("volume").child("backingStore"), "path") : QString();
}

} // namespace guestdeck
