// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/capsreader.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxWords = 512;

QStringList words(const pugi::xml_node &parent)
{
    QStringList list;
    for (const pugi::xml_node &value : parent.children("value")) {
        if (list.size() < maxWords) {
            list.append(xml::text(value).left(256));
        }
    }
    return list;
}

bool isYes(const pugi::xml_node &node, const char *name = "supported")
{
    return xml::attribute(node, name) == "yes"_L1;
}

void readEnums(const pugi::xml_node &parent, const QString &prefix, HardwareCaps &caps)
{
    for (const pugi::xml_node &candidate : parent.children("enum")) {
        if (caps.enums.size() < maxWords) {
            caps.enums.insert(prefix + xml::attribute(candidate, "name"), words(candidate));
        }
    }
}

void readCpu(const pugi::xml_node &cpu, HardwareCaps &caps)
{
    QStringList unusable;
    for (const pugi::xml_node &mode : cpu.children("mode")) {
        const QString name = xml::attribute(mode, "name");
        if (!isYes(mode)) {
            continue;
        }
        caps.cpuModes.append(name);
        if (name != "custom"_L1) {
            continue;
        }
        for (const pugi::xml_node &model : mode.children("model")) {
            QStringList &list = isYes(model, "usable") ? caps.cpuModels : unusable;
            if (list.size() < maxWords) {
                list.append(xml::text(model).left(128));
            }
        }
    }
    caps.enums.insert(u"cpu/usableModels"_s, caps.cpuModels);
    caps.cpuModels += unusable;
}

} // namespace

Result<HardwareCaps> readHardwareCaps(const QByteArray &text)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node root = document->root("domainCapabilities");
    if (!root) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a description of domain capabilities"_s};
    }
    HardwareCaps caps;
    caps.known = true;
    caps.machine = xml::childText(root, "machine");
    caps.emulator = xml::childText(root, "path");
    caps.maxVcpus = quint32(std::min<quint64>(xml::number(xml::attribute(root.child("vcpu"), "max")), 65536));
    caps.supported.insert(u"iothreads"_s, isYes(root.child("iothreads")));

    const pugi::xml_node os = root.child("os");
    const pugi::xml_node loader = os.child("loader");
    readEnums(os, u"os/"_s, caps);
    readEnums(loader, u"loader/"_s, caps);
    caps.loaders = words(loader);
    caps.firmwares = caps.enums.value(u"os/firmware"_s);
    caps.secureBoot = caps.firmwares.contains("efi"_L1) && caps.enums.value(u"loader/secure"_s).contains("yes"_L1);
    readCpu(root.child("cpu"), caps);
    const pugi::xml_node backing = root.child("memoryBacking");
    if (isYes(backing)) {
        readEnums(backing, u"memoryBacking/"_s, caps);
        caps.memoryBacking = caps.enums.value(u"memoryBacking/sourceType"_s);
    }
    for (const char *group : {"devices", "features"}) {
        for (const pugi::xml_node &child : root.child(group).children()) {
            const QString name = QString::fromUtf8(child.name());
            if (child.type() == pugi::node_element && caps.supported.size() < maxWords) {
                caps.supported.insert(name, isYes(child));
                readEnums(child, name + u'/', caps);
            }
        }
    }
    return caps;
}

} // namespace guestdeck
