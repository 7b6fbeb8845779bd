// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/guestfiles.h"

#include "models/hardware/hardwareitem.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GuestFiles)
};

constexpr qsizetype mostFiles = 200;
constexpr int mostDepth = 32;

struct Files {
    QList<GuestFile> list;

    void add(const QString &what, const QString &text)
    {
        const QString path = text.trimmed();
        const bool known = std::ranges::find(list, path, &GuestFile::path) != list.cend();
        if (path.startsWith(u'/') && path.size() > 1 && !known && list.size() < mostFiles) {
            list.append({what, path});
        }
    }

    /// Whatever begins like a path: a list of all places in the schema would miss the next libvirt's.
    void addBelow(const QString &what, const pugi::xml_node &node, int depth = 0)
    {
        for (const pugi::xml_attribute &attribute : node.attributes()) {
            add(what, xml::attribute(node, attribute.name()));
        }
        add(what, xml::text(node));
        for (const pugi::xml_node &child : node.children()) {
            if (child.type() == pugi::node_element && depth < mostDepth) {
                addBelow(what, child, depth + 1);
            }
        }
    }
};

} // namespace

QList<GuestFile> guestFiles(const GuestHardware &guest, const QString &uri)
{
    Files files;
    const bool system = QUrl(uri).path() == "/system"_L1 && guest.host.hypervisor.contains("QEMU"_L1);
    if (system && guest.persistent && !guest.name.contains(u'/')) {
        files.add(Tr::tr("Definition"), u"/etc/libvirt/qemu/%1.xml"_s.arg(guest.name));
    }
    const QByteArray &definition = guest.stored.isEmpty() ? guest.live : guest.stored;
    const auto document = xml::Document::parse(definition);
    if (document.has_value()) {
        const pugi::xml_node os = document->root().child("os");
        files.addBelow(Tr::tr("Firmware"), os.child("loader"));
        files.addBelow(Tr::tr("UEFI variables"), os.child("nvram"));
        files.addBelow(Tr::tr("Kernel"), os.child("kernel"));
        files.addBelow(Tr::tr("Initial RAM disk"), os.child("initrd"));
    }
    const auto entries = readHardware(definition);
    for (const HardwareEntry &entry : entries.has_value() ? *entries : QList<HardwareEntry>()) {
        const HardwareKind *kind = hardwareKind(entry.key.kind);
        const auto element = xml::Document::parse(entry.element);
        if (kind && !entry.element.isEmpty() && element.has_value()) {
            files.addBelow(kind->itemTitle ? kind->itemTitle(entry.values) : kind->title, element->root());
        }
    }
    if (system && !guest.name.contains(u'/')) {
        files.add(Tr::tr("Log of the emulator"), u"/var/log/libvirt/qemu/%1.log"_s.arg(guest.name));
    }
    return files.list;
}

} // namespace guestdeck
