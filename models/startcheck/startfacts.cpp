// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/startcheck/startfacts.h"

#include "models/xml/document.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <pugixml.hpp>

#include <algorithm>
#include <array>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFiles = 64;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype mostPathsInText = 8;

void addFile(StartFacts &facts, StartFile::Kind kind, const QString &path, const QString &target = {})
{
    if (path.startsWith(u'/') && facts.files.size() < mostFiles) {
        facts.files.append({kind, path.left(longestPath), target});
    }
}

void takeDisks(StartFacts &facts, const pugi::xml_node &devices)
{
    for (const pugi::xml_node &disk : devices.children("disk")) {
        const QString device = xml::attribute(disk, "device");
        const StartFile::Kind kind = device == "cdrom"_L1 ? StartFile::Kind::Cdrom
            : device == "floppy"_L1                       ? StartFile::Kind::Floppy
                                                          : StartFile::Kind::Disk;
        const pugi::xml_node source = disk.child("source");
        const QString file = xml::attribute(source, "file");
        addFile(facts, kind, file.isEmpty() ? xml::attribute(source, "dev") : file,
                xml::attribute(disk.child("target"), "dev"));
    }
}

void takeNetworks(StartFacts &facts, const pugi::xml_node &devices)
{
    for (const pugi::xml_node &card : devices.children("interface")) {
        const QString type = xml::attribute(card, "type");
        const QString name = xml::attribute(card.child("source"), type == "network"_L1 ? "network" : "bridge");
        if ((type != "network"_L1 && type != "bridge"_L1) || name.isEmpty() || facts.networks.size() >= mostFiles) {
            continue;
        }
        const StartNetwork network{name.left(256), type == "bridge"_L1};
        if (!facts.networks.contains(network)) {
            facts.networks.append(network);
        }
    }
}

} // namespace

void takeDefinition(StartFacts &facts, const QByteArray &domainXml)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return;
    }
    const pugi::xml_node domain = document->root("domain");
    const pugi::xml_node devices = domain.child("devices");
    const pugi::xml_node os = domain.child("os");
    facts.virtType = xml::attribute(domain, "type").left(32);
    facts.emulator = xml::childText(devices, "emulator").left(longestPath);
    facts.memory = toKiB({xml::scaledBytes(domain.child("memory"), "KiB")});
    facts.hugePages = bool(domain.child("memoryBacking").child("hugepages"));
    takeDisks(facts, devices);
    addFile(facts, StartFile::Kind::Kernel, xml::childText(os, "kernel"));
    addFile(facts, StartFile::Kind::Initrd, xml::childText(os, "initrd"));
    addFile(facts, StartFile::Kind::Loader, xml::childText(os, "loader"));
    addFile(facts, StartFile::Kind::Nvram, xml::childText(os, "nvram"));
    takeNetworks(facts, devices);
    for (const pugi::xml_node &graphics : devices.children("graphics")) {
        bool ok = false;
        const int port = xml::attribute(graphics, "port").toInt(&ok);
        if (ok && port > 0 && port < 65536 && xml::attribute(graphics, "autoport") != "yes"_L1) {
            facts.vncPort = port;
            break;
        }
    }
}

QStringList pathsIn(const QString &text)
{
    // libvirt quotes with '…', QEMU with '…' or "…", or gives file=… up to a comma or colon.
    static const QRegularExpression quoted(
        u"'(/[^'\\x00-\\x1f]{1,4096})'|\"(/[^\"\\x00-\\x1f]{1,4096})\"|(?:^|[\\s=:])(/[^\\s'\",:;()]{2,4096})"_s);
    QStringList paths;
    auto matches = quoted.globalMatch(text.left(16384));
    while (matches.hasNext() && paths.size() < mostPathsInText) {
        const auto match = matches.next();
        const QString path = match.captured(1) + match.captured(2) + match.captured(3);
        if (!paths.contains(path) && !path.startsWith("//"_L1)) {
            paths.append(path);
        }
    }
    return paths;
}

std::optional<uint> uidIn(const QString &text)
{
    static const QRegularExpression uid(u"as uid:(\\d{1,9})\\b"_s);
    const auto match = uid.match(text.left(16384));
    return match.hasMatch() ? std::optional(match.captured(1).toUInt()) : std::nullopt;
}

} // namespace guestdeck
