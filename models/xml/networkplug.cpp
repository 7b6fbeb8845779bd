// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/networkplug.h"

#include "models/xml/document.h"
#include "models/xml/networkparts.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Result<QList<NetworkPlug>> readNetworkPlugs(const QString &domainXml)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    QList<NetworkPlug> plugs;
    for (pugi::xml_node node : document->root("domain").child("devices").children("interface")) {
        if (xml::attribute(node, "type") != "network"_L1) {
            continue;
        }
        pugi::xml_node source = node.child("source");
        NetworkPlug plug{xml::attribute(source, "network"), QUuid(xml::attribute(source, "portid")), {}};
        source.remove_attribute("portid");
        source.remove_attribute("bridge");
        plug.xml = QString::fromUtf8(network::fragment(node));
        plugs.append(plug);
    }
    return plugs;
}

QString NetworkPlug::into(const QString &other) const
{
    const auto document = xml::Document::parse(xml);
    if (!document.has_value()) {
        return {};
    }
    pugi::xml_node source = document->root().child("source");
    xml::setAttribute(source, "network", other);
    source.remove_attribute("portgroup"); // the other one has none
    return QString::fromUtf8(document->toUtf8());
}

} // namespace guestdeck
