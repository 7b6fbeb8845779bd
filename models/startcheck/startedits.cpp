// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startcheck/startedits.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

Result<xml::Document> parse(const QByteArray &domainXml)
{
    auto document = xml::Document::parse(domainXml);
    if (document.has_value() && !document->root("domain")) {
        return Error{ErrorKind::Invalid, 0, {}, u"not a domain definition"_s};
    }
    return document;
}

Error nothing(const QString &what)
{
    return {ErrorKind::NotFound, 0, {}, what};
}

} // namespace

Result<QByteArray> withAutoPort(const QByteArray &domainXml)
{
    const auto document = parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    bool changed = false;
    for (pugi::xml_node graphics : document->root().child("devices").children("graphics")) {
        if (graphics.attribute("port") && xml::attribute(graphics, "autoport") != "yes"_L1) {
            xml::setAttribute(graphics, "port", u"-1"_s);
            xml::setAttribute(graphics, "autoport", u"yes"_s);
            changed = true;
        }
    }
    return changed ? Result<QByteArray>(document->toUtf8()) : nothing(u"no screen with a port of its own"_s);
}

Result<QByteArray> withEmulation(const QByteArray &domainXml)
{
    const auto document = parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    pugi::xml_node domain = document->root();
    if (xml::attribute(domain, "type") != "kvm"_L1) {
        return nothing(u"not a guest of KVM"_s);
    }
    xml::setAttribute(domain, "type", u"qemu"_s);
    // The host's own processor is KVM's to give.
    if (pugi::xml_node cpu = domain.child("cpu"); cpu) {
        const QString mode = xml::attribute(cpu, "mode");
        if (mode == "host-passthrough"_L1 || mode == "host-model"_L1) {
            xml::setAttribute(cpu, "mode", u"maximum"_s);
            for (const char *name : {"model", "vendor", "cache"}) {
                if (const pugi::xml_node part = cpu.child(name)) {
                    xml::removeElement(part);
                }
            }
            while (const pugi::xml_node feature = cpu.child("feature")) {
                xml::removeElement(feature);
            }
            cpu.remove_attribute("check");
            cpu.remove_attribute("fallback");
        }
    }
    return document->toUtf8();
}

Result<QByteArray> withoutMedium(const QByteArray &domainXml, const QString &target)
{
    const auto document = parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    for (pugi::xml_node disk : document->root().child("devices").children("disk")) {
        const QString device = xml::attribute(disk, "device");
        const bool removable = device == "cdrom"_L1 || device == "floppy"_L1;
        const pugi::xml_node source = disk.child("source");
        if (removable && source && xml::attribute(disk.child("target"), "dev") == target) {
            xml::removeElement(source);
            return document->toUtf8();
        }
    }
    return nothing(u"no medium in that drive"_s);
}

} // namespace guestdeck
