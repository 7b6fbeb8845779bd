// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/volumebacking.h"

#include <pugixml.hpp>

namespace guestdeck
{

QString readBackingPath(const QString &volumeXml)
{
    pugi::xml_document document;
    const QByteArray utf8 = volumeXml.toUtf8();
    document.load_buffer(utf8.constData(), size_t(utf8.size()));
    return QString::fromUtf8(document.child("volume").child("backingStore").child_value("path"));
}

} // namespace guestdeck
