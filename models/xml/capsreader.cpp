// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/capsreader.h"

#include "models/xml/document.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <vector>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

/// CPU models of libvirt's map that have svm in themselves, so that the host's XML does not list it; none has vmx.
bool modelHasVirtualisation(const QString &model)
{
    static const std::array exact{"Dhyana"_L1,     "Opteron_G2"_L1, "Opteron_G3"_L1,
                                  "Opteron_G4"_L1, "Opteron_G5"_L1, "phenom"_L1};
    return model.startsWith("EPYC"_L1) || std::ranges::find(exact, model) != exact.end();
}

/// libvirt advertises KVM wherever /dev/kvm can be opened, and that is no proof: on a virtual CPU without vmx or svm
/// QEMU aborts or hangs. Other architectures have no such flag, so their word is taken.
bool cpuCanVirtualise(const pugi::xml_node &cpu, const QString &arch, const QString &model)
{
    if (arch != "x86_64"_L1 && arch != "i686"_L1) {
        return true;
    }
    if (modelHasVirtualisation(model)) {
        return true;
    }
    for (const pugi::xml_node &feature : cpu.children("feature")) {
        const QString name = xml::attribute(feature, "name");
        if (name == "vmx"_L1 || name == "svm"_L1 || name.startsWith("vmx-"_L1)) {
            return true;
        }
    }
    return false;
}

bool offersKvm(const pugi::xml_node &root, const QString &hostArch)
{
    for (const pugi::xml_node &guest : root.children("guest")) {
        const pugi::xml_node arch = guest.child("arch");
        if (xml::attribute(arch, "name") != hostArch) {
            continue;
        }
        for (const pugi::xml_node &domain : arch.children("domain")) {
            if (xml::attribute(domain, "type") == "kvm"_L1) {
                return true;
            }
        }
    }
    return false;
}

constexpr size_t maxCells = 256;
constexpr size_t maxCpus = 16384; ///< of all cells together
constexpr qsizetype maxNames = 16; ///< of security drivers, transports
constexpr qsizetype maxWord = 120;

/// A word of the host's, fit to be shown in a line.
QString word(QString text)
{
    text = text.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text.left(maxWord);
}

/// {0, 1, 2, 5} → "0-2,5"
QString ranges(std::vector<quint64> ids)
{
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QStringList parts;
    for (size_t first = 0; first < ids.size();) {
        size_t last = first;
        while (last + 1 < ids.size() && ids[last + 1] == ids[last] + 1) {
            ++last;
        }
        parts.append(first == last ? QString::number(ids[first])
                                   : QString(QString::number(ids[first]) + u'-' + QString::number(ids[last])));
        first = last + 1;
    }
    return parts.join(u',');
}

/// The smallest size is that of the common pages.
QList<NumaNode::Pages> hugePages(const pugi::xml_node &cell)
{
    QList<NumaNode::Pages> pages;
    for (const pugi::xml_node &node : cell.children("pages")) {
        const QString unit = xml::attribute(node, "unit");
        const quint64 size = xml::number(xml::attribute(node, "size"));
        if (size > 0 && (unit.isEmpty() || unit == "KiB"_L1) && pages.size() < maxNames) {
            pages.append({{size}, xml::number(xml::text(node))});
        }
    }
    std::ranges::sort(pages, {}, &NumaNode::Pages::size);
    if (!pages.isEmpty()) {
        pages.removeFirst();
    }
    pages.removeIf([](const NumaNode::Pages &page) { return page.count == 0; });
    return pages;
}

/// Cells that name the place of each of their processors tell the topology, too: virNodeGetInfo's product is wrong
/// wherever sockets differ, and knows no dies.
void readCells(const pugi::xml_node &cells, HostInfo &host)
{
    std::set<quint64> sockets;
    std::set<std::tuple<quint64, quint64, quint64>> cores;
    std::set<quint64> threads;
    bool placed = true;
    QList<NumaNode> nodes;
    for (const pugi::xml_node &cell : cells.children("cell")) {
        if (size_t(nodes.size()) >= maxCells || threads.size() >= maxCpus) {
            return; // no host is like that: say nothing rather than half
        }
        NumaNode node;
        node.id = quint32(std::min<quint64>(xml::number(xml::attribute(cell, "id")), UINT32_MAX));
        node.memory = toKiB({xml::scaledBytes(cell.child("memory"), "KiB")});
        std::vector<quint64> ids;
        for (const pugi::xml_node &cpu : cell.child("cpus").children("cpu")) {
            if (ids.size() >= maxCpus) {
                return;
            }
            const quint64 id = xml::number(xml::attribute(cpu, "id"));
            ids.push_back(id);
            threads.insert(id);
            placed = placed && cpu.attribute("socket_id") && cpu.attribute("core_id");
            const quint64 socket = xml::number(xml::attribute(cpu, "socket_id"));
            sockets.insert(socket);
            cores.emplace(socket, xml::number(xml::attribute(cpu, "die_id")),
                          xml::number(xml::attribute(cpu, "core_id")));
        }
        node.cpus = ranges(std::move(ids));
        node.cpuCount = quint32(
            std::distance(cell.child("cpus").children("cpu").begin(), cell.child("cpus").children("cpu").end()));
        node.hugePages = hugePages(cell);
        nodes.append(node);
    }
    if (!nodes.isEmpty()) {
        host.numa = nodes;
    }
    if (placed && !threads.empty()) {
        host.topology = {quint32(sockets.size()), quint32(cores.size()), quint32(threads.size())};
    }
}

void readSecurity(const pugi::xml_node &hostNode, HostInfo &host)
{
    host.security.clear();
    host.securityKnown = true;
    for (const pugi::xml_node &node : hostNode.children("secmodel")) {
        const SecurityModel model{word(xml::childText(node, "model")), word(xml::childText(node, "doi"))};
        if (!model.name.isEmpty() && model.name != "none"_L1 && host.security.size() < maxNames) {
            host.security.append(model);
        }
    }
}

} // namespace

void readHostCapabilities(const QString &text, HostInfo &host)
{
    const auto document = xml::Document::parse(text);
    if (!document.has_value()) {
        return;
    }
    const pugi::xml_node root = document->root("capabilities");
    const pugi::xml_node node = root.child("host");
    if (!node) {
        return;
    }
    const pugi::xml_node cpu = node.child("cpu");
    const QString arch = word(xml::childText(cpu, "arch"));
    if (!arch.isEmpty()) {
        host.arch = arch;
    }
    host.cpuModel = word(xml::childText(cpu, "model"));
    host.cpuVendor = word(xml::childText(cpu, "vendor"));
    host.microcode = word(xml::attribute(cpu.child("microcode"), "version"));
    if (const pugi::xml_node iommu = node.child("iommu")) {
        host.iommu = xml::attribute(iommu, "support") == "yes"_L1;
    }
    host.migrationTransports.clear();
    for (const pugi::xml_node &transport :
         node.child("migration_features").child("uri_transports").children("uri_transport")) {
        if (host.migrationTransports.size() < maxNames) {
            host.migrationTransports.append(word(xml::text(transport)));
        }
    }
    host.migrationTransports.removeAll(QString());
    readCells(node.child("topology").child("cells"), host);
    readSecurity(node, host);
    host.kvmAdvertised = offersKvm(root, host.arch);
    host.kvmUsable = host.kvmAdvertised && cpuCanVirtualise(cpu, host.arch, host.cpuModel);
}

} // namespace guestdeck
