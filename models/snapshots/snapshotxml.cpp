// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snapshots/snapshotxml.h"

#include "models/xml/document.h"

#include <QCoreApplication>
#include <QDir>

#include <pugixml.hpp>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Snapshots)
};

constexpr int mostDisks = 256;
constexpr qsizetype longestNote = 16384;

Error unreadable()
{
    return {ErrorKind::Invalid, 0, Tr::tr("The description of a snapshot cannot be read."), {}};
}

bool same(const QString &path, const QString &other)
{
    return !path.isEmpty() && QDir::cleanPath(path) == QDir::cleanPath(other);
}

QString sourceOf(const pugi::xml_node &disk)
{
    const pugi::xml_node source = disk.child("source");
    for (const char *name : {"file", "dev"}) {
        const QString path = xml::attribute(source, name);
        if (!path.isEmpty()) {
            return path;
        }
    }
    const QString pool = xml::attribute(source, "pool");
    return pool.isEmpty() ? QString() : QString(pool + u'/' + xml::attribute(source, "volume"));
}

pugi::xml_node diskOf(const pugi::xml_node &domain, const QString &target)
{
    for (const pugi::xml_node &disk : domain.child("devices").children("disk")) {
        if (xml::attribute(disk.child("target"), "dev") == target) {
            return disk;
        }
    }
    return {};
}

DomainState stateOf(const QString &text)
{
    // A snapshot of the disks of a running guest says only that.
    if (text == "running"_L1 || text == "disk-snapshot"_L1 || text == "blocked"_L1) {
        return DomainState::Running;
    }
    return text == "paused"_L1     ? DomainState::Paused
        : text == "shutoff"_L1     ? DomainState::ShutOff
        : text == "crashed"_L1     ? DomainState::Crashed
        : text == "pmsuspended"_L1 ? DomainState::Suspended
                                   : DomainState::Unknown;
}

SnapshotDisk::How howOf(const QString &text)
{
    return text == "internal"_L1 ? SnapshotDisk::How::Internal
        : text == "external"_L1  ? SnapshotDisk::How::External
                                 : SnapshotDisk::How::None;
}

Snapshot::Kind kindOf(const Snapshot &snapshot, const QString &memory)
{
    bool internal = memory == "internal"_L1;
    bool external = memory == "external"_L1;
    for (const SnapshotDisk &disk : snapshot.disks) {
        internal = internal || disk.how == SnapshotDisk::How::Internal;
        external = external || disk.how == SnapshotDisk::How::External;
    }
    return !external ? Snapshot::Kind::Internal : internal ? Snapshot::Kind::Mixed : Snapshot::Kind::External;
}

/// The one element that is left in the root, byte for byte.
QByteArray onlyChild(const xml::Document &document)
{
    const QByteArray text = document.toUtf8();
    const qsizetype from = text.indexOf('<', text.indexOf('>', text.indexOf("<domainsnapshot")));
    return text.mid(from, text.lastIndexOf("</domainsnapshot") - from).trimmed();
}

/// `part`: which of the two definitions. Empty: it is not there.
Result<QByteArray> domainWith(const QByteArray &xmlText, const char *part, const QHash<QString, QString> &images)
{
    const auto document = xml::Document::parse(xmlText);
    pugi::xml_node root = document.has_value() ? document->root("domainsnapshot") : pugi::xml_node();
    pugi::xml_node domain = root.child(part);
    if (!domain) {
        return QByteArray();
    }
    for (pugi::xml_node child = root.first_child(); child;) {
        const pugi::xml_node next = child.next_sibling();
        if (child != domain) {
            root.remove_child(child);
        }
        child = next;
    }
    domain.set_name("domain");
    for (auto image = images.cbegin(); image != images.cend(); ++image) {
        pugi::xml_node disk = diskOf(domain, image.key());
        if (!disk) {
            return Error{ErrorKind::NotFound, 0, Tr::tr("The snapshot knows no disk %1.").arg(image.key()), {}};
        }
        // Told anew by the new image: what was below the old one, and how libvirt counted it.
        while (disk.remove_child("backingStore")) { }
        pugi::xml_node source = disk.child("source");
        if (!source) {
            source = disk.append_child("source");
        }
        for (const char *name : {"dev", "pool", "volume", "mode", "index"}) {
            source.remove_attribute(name);
        }
        xml::setAttribute(disk, "type", u"file"_s);
        xml::setAttribute(source, "file", image.value());
        pugi::xml_node driver = disk.child("driver");
        if (!driver) {
            driver = disk.prepend_child("driver");
            xml::setAttribute(driver, "name", u"qemu"_s);
        }
        xml::setAttribute(driver, "type", u"qcow2"_s);
    }
    return onlyChild(*document);
}

/// What administrators have written about a guest is not of its hardware.
constexpr const char *notes[] = {"title", "description", "metadata"};

Result<QByteArray> withNotesOf(const QByteArray &xmlText, const pugi::xml_node &from)
{
    const auto document = xml::Document::parse(xmlText);
    pugi::xml_node domain = document.has_value() ? document->root("domain") : pugi::xml_node();
    if (!domain) {
        return unreadable();
    }
    pugi::xml_node after = domain.child("uuid") ? domain.child("uuid") : domain.child("name");
    for (const char *name : notes) {
        while (domain.remove_child(name)) { }
        if (const pugi::xml_node note = from.child(name)) {
            after = after ? domain.insert_copy_after(note, after) : domain.prepend_copy(note);
        }
    }
    return document->toUtf8();
}

void replaceIn(pugi::xml_node node, const QString &from, const QString &to, int depth)
{
    for (pugi::xml_node child : node.children()) {
        if (qstrcmp(child.name(), "disk") == 0 && same(sourceOf(child), from)) {
            pugi::xml_node source = child.child("source");
            for (const char *name : {"dev", "pool", "volume", "mode", "index"}) {
                source.remove_attribute(name);
            }
            xml::setAttribute(child, "type", u"file"_s);
            xml::setAttribute(source, "file", to);
            while (child.remove_child("backingStore")) { }
        } else if (qstrcmp(child.name(), "disk") == 0) {
            // Above: what lies below is found out again by libvirt.
            for (pugi::xml_node below = child.child("backingStore"); below; below = below.child("backingStore")) {
                if (same(sourceOf(below), from)) {
                    while (child.remove_child("backingStore")) { }
                    break;
                }
            }
        } else if (depth > 0) {
            replaceIn(child, from, to, depth - 1);
        }
    }
}

} // namespace

Result<Snapshot> readSnapshotXml(const QByteArray &xmlText)
{
    const auto document = xml::Document::parse(xmlText);
    const pugi::xml_node root = document.has_value() ? document->root("domainsnapshot") : pugi::xml_node();
    Snapshot snapshot;
    snapshot.name = xml::childText(root, "name");
    if (snapshot.name.isEmpty()) {
        return unreadable();
    }
    snapshot.note = xml::childText(root, "description", longestNote);
    snapshot.parent = xml::childText(root.child("parent"), "name");
    snapshot.time = QDateTime::fromSecsSinceEpoch(qint64(xml::number(xml::childText(root, "creationTime"))), Qt::UTC);
    snapshot.state = stateOf(xml::childText(root, "state"));
    const pugi::xml_node memory = root.child("memory");
    const QString memoryHow = xml::attribute(memory, "snapshot");
    snapshot.hasMemory = memoryHow == "internal"_L1 || memoryHow == "external"_L1;
    snapshot.memoryFile = memoryHow == "external"_L1 ? xml::attribute(memory, "file") : QString();
    for (const pugi::xml_node &disk : root.child("disks").children("disk")) {
        if (snapshot.disks.size() >= mostDisks) {
            return unreadable(); // half of it would leave out files that it needs
        }
        SnapshotDisk found;
        found.target = xml::attribute(disk, "name");
        found.how = howOf(xml::attribute(disk, "snapshot"));
        found.overlay = found.how == SnapshotDisk::How::External ? sourceOf(disk) : QString();
        const pugi::xml_node then = diskOf(root.child("domain"), found.target);
        const QString device = xml::attribute(then, "device");
        found.frozen = sourceOf(then);
        found.written = device != "cdrom"_L1 && device != "floppy"_L1 && !then.child("readonly");
        if (!found.overlay.isEmpty()) {
            snapshot.files.append(found.overlay);
        }
        snapshot.disks.append(found);
    }
    snapshot.kind = kindOf(snapshot, memoryHow);
    return snapshot;
}

QByteArray buildSnapshotXml(const SnapshotWish &wish, const QList<NewOverlay> &overlays, const QString &memoryFile)
{
    const xml::Document document = xml::Document::create("domainsnapshot");
    const pugi::xml_node root = document.root();
    xml::addText(root, "name", wish.name);
    if (!wish.note.isEmpty()) {
        xml::addText(root, "description", wish.note);
    }
    if (wish.mode == SnapshotMode::Internal) {
        return document.toPrettyString().toUtf8(); // memory and disks as libvirt does by itself
    }
    if (wish.mode == SnapshotMode::ExternalMemory) {
        xml::add(root, "memory", {{"snapshot", u"external"_s}, {"file", memoryFile}});
    } else {
        xml::add(root, "memory", {{"snapshot", u"no"_s}});
    }
    const pugi::xml_node disks = xml::add(root, "disks");
    for (const NewOverlay &overlay : overlays) {
        if (overlay.path.isEmpty()) {
            xml::add(disks, "disk", {{"name", overlay.target}, {"snapshot", u"no"_s}});
            continue;
        }
        const pugi::xml_node disk
            = xml::add(disks, "disk", {{"name", overlay.target}, {"snapshot", u"external"_s}, {"type", u"file"_s}});
        xml::add(disk, "driver", {{"type", u"qcow2"_s}});
        xml::add(disk, "source", {{"file", overlay.path}});
    }
    return document.toPrettyString().toUtf8();
}

Result<QByteArray> withSnapshotNote(const QByteArray &xmlText, const QString &note)
{
    auto document = xml::Document::parse(xmlText);
    pugi::xml_node root = document.has_value() ? document->root("domainsnapshot") : pugi::xml_node();
    const pugi::xml_node name = root.child("name");
    if (!name) {
        return unreadable();
    }
    const pugi::xml_node old = root.child("description");
    if (xml::text(old, longestNote) == note) {
        return xmlText;
    }
    if (note.isEmpty()) {
        root.remove_child(old);
        return document->toUtf8();
    }
    const pugi::xml_node fresh = xml::addText(root, "description", note.left(longestNote));
    root.insert_move_after(fresh, old ? old : name);
    if (old) {
        root.remove_child(old);
    }
    return document->toUtf8();
}

Result<QByteArray> withSnapshotImage(const QByteArray &xmlText, const QString &from, const QString &to)
{
    auto document = xml::Document::parse(xmlText);
    const pugi::xml_node root = document.has_value() ? document->root("domainsnapshot") : pugi::xml_node();
    if (!root) {
        return unreadable();
    }
    for (const char *part : {"domain", "inactiveDomain"}) {
        replaceIn(root.child(part), from, to, 1);
    }
    return document->toUtf8();
}

Result<SnapshotDomain> snapshotDomain(const QByteArray &xmlText, const QHash<QString, QString> &images,
                                      const QByteArray &now)
{
    auto live = domainWith(xmlText, "domain", images);
    auto stored = domainWith(xmlText, "inactiveDomain", images);
    if (!live.has_value() || !stored.has_value()) {
        return live.has_value() ? stored.error() : live.error();
    }
    if (live->isEmpty()) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The snapshot does not say what the guest was like then."), {}};
    }
    if (stored->isEmpty()) {
        stored = live;
    }
    if (!now.isEmpty()) {
        const auto present = xml::Document::parse(now);
        const pugi::xml_node root = present.has_value() ? present->root("domain") : pugi::xml_node();
        if (!root) {
            return unreadable();
        }
        live = withNotesOf(*live, root);
        stored = withNotesOf(*stored, root);
        if (!live.has_value() || !stored.has_value()) {
            return live.has_value() ? stored.error() : live.error();
        }
    }
    return SnapshotDomain{*stored, *live};
}

} // namespace guestdeck
