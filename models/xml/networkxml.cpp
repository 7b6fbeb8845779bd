// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/networkxml.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Result<NetworkInfo> readNetwork(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("network");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a network definition"_s};
    }
    NetworkInfo network;
    network.name = xml::childText(root, "name");
    network.bridge = xml::attribute(root.child("bridge"), "name");
    if (const pugi::xml_node forward = root.child("forward")) {
        const QString mode = xml::attribute(forward, "mode");
        network.forwardMode = mode.isEmpty() ? u"nat"_s : mode; // libvirt's default of a bare <forward/>
    }
    return network;
}

QString readBridgeName(const QString &interfaceXml)
{
    const auto document = xml::Document::parse(interfaceXml);
    if (!document.has_value()) {
        return {};
    }
    const pugi::xml_node root = document->root("interface");
    return xml::attribute(root, "type") == "bridge"_L1 ? xml::attribute(root, "name") : QString();
}

} // namespace guestdeck
