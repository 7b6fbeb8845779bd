// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/capsreader.h"

#include <pugixml.hpp>

namespace guestdeck
{

void readHostCapabilities(const QString &xml, HostInfo &host)
{
    pugi::xml_document document;
    const QByteArray utf8 = xml.toUtf8();
    if (document.load_buffer(utf8.constData(), size_t(utf8.size()))) {
        host.cpuModel
            = QString::fromUtf8(document.child("capabilities").child("host").child("cpu").child_value("model"));
    }
}

} // namespace guestdeck
