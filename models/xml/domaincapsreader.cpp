// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/domaincapsreader.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

bool isSupported(const pugi::xml_node &node)
{
    return xml::attribute(node, "supported") == "yes"_L1;
}

QStringList values(const pugi::xml_node &parent, QLatin1StringView enumName)
{
    QStringList list;
    for (const pugi::xml_node &candidate : parent.children("enum")) {
        if (xml::attribute(candidate, "name") != enumName) {
            continue;
        }
        for (const pugi::xml_node &value : candidate.children("value")) {
            if (list.size() < 256) {
                list.append(xml::text(value));
            }
        }
    }
    return list;
}

QStringList supportedValues(const pugi::xml_node &parent, QLatin1StringView enumName)
{
    return isSupported(parent) ? values(parent, enumName) : QStringList{};
}

} // namespace

Result<DomainCaps> readDomainCaps(const QString &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domainCapabilities");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a description of domain capabilities"_s};
    }
    DomainCaps caps;
    caps.virtType = xml::childText(root, "domain");
    caps.arch = xml::childText(root, "arch");
    caps.machine = xml::childText(root, "machine");
    caps.emulator = xml::childText(root, "path");
    caps.maxVcpus = quint32(std::min<quint64>(xml::number(xml::attribute(root.child("vcpu"), "max")), 65536));

    const pugi::xml_node os = root.child("os");
    caps.uefi = isSupported(os) && values(os, "firmware"_L1).contains("efi"_L1);
    caps.secureBoot = caps.uefi && supportedValues(os.child("loader"), "secure"_L1).contains("yes"_L1);
    for (const pugi::xml_node &mode : root.child("cpu").children("mode")) {
        if (isSupported(mode) && caps.cpuModes.size() < 16) {
            caps.cpuModes.append(xml::attribute(mode, "name"));
        }
    }
    const pugi::xml_node devices = root.child("devices");
    caps.tpm = supportedValues(devices.child("tpm"), "backendModel"_L1).contains("emulator"_L1);
    caps.diskBuses = supportedValues(devices.child("disk"), "bus"_L1);
    caps.graphicsTypes = supportedValues(devices.child("graphics"), "type"_L1);
    caps.videoModels = supportedValues(devices.child("video"), "modelType"_L1);
    return caps;
}

} // namespace guestdeck
