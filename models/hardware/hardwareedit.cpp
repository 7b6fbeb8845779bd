// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hardwareedit.h"

#include "models/hardware/editing.h"
#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwarenodes.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using What = HardwareEdit::What;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

constexpr qsizetype longestText = 1024 * 1024;

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, 0, message, {}};
}

Error unknownKind(const QString &id)
{
    return {ErrorKind::Invalid, 0, Tr::tr("There is no such kind of hardware."), id};
}

Error gone(const HardwareEdit &edit, const HardwareKind &kind)
{
    const QString title = titleOf(kind, edit.seen);
    const QString name = title == kind.title && !edit.key.id.isEmpty()
        ? Tr::tr("%1 (%2)", "a kind of hardware, and which").arg(kind.title, edit.key.id)
        : title;
    return {ErrorKind::NotFound, 0, Tr::tr("The definition does not have this any more: %1.").arg(name), {}};
}

Error changedField(const HardwareKind &kind, const FieldValues &now, const HardwareField &field, const QString &seen)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("Somebody else has changed “%1” of %2 since you looked at it: it was %3, and is %4 now. Nothing was "
                   "changed.")
                .arg(field.label, titleOf(kind, now), shownValue(field, seen), shownValue(field, now.value(field.id))),
            {}};
}

Error changedItem(const HardwareKind &kind, const FieldValues &now)
{
    return {ErrorKind::Conflict,
            0,
            Tr::tr("Somebody else has changed this since you looked at it: %1. Nothing was changed.")
                .arg(titleOf(kind, now)),
            {}};
}

/// A single element of somebody's text, in quotes that the writer uses.
Result<QByteArray> ownElement(const QByteArray &text)
{
    auto document = xml::Document::parse(text.trimmed());
    if (!document.has_value()) {
        return explained(Result<QByteArray>(document.error()), Tr::tr("This is not one whole XML element."));
    }
    struct Clean : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node &node) override
        {
            for (pugi::xml_attribute attribute : node.attributes()) {
                attribute.set_value(QByteArray(attribute.value()).replace('\'', "&apos;").constData());
            }
            // Character data in another dress, which would not survive the copying.
            if (std::ranges::any_of(node.children(),
                                    [](const pugi::xml_node &child) { return child.type() == pugi::node_cdata; })) {
                xml::setText(node, xml::text(node, longestText));
            }
            return true;
        }
    } clean;
    pugi::xml_node root = document->root();
    clean.for_each(root);
    root.traverse(clean);
    return document->toUtf8(root); // without what stood around it: declaration, comments
}

Result<pugi::xml_node> findNode(const QList<HardwareNode> &nodes, const HardwareEdit &edit, const HardwareKind &kind)
{
    const auto found = std::ranges::find(nodes, edit.key, &HardwareNode::key);
    return found == nodes.cend() ? Result<pugi::xml_node>(gone(edit, kind)) : Result<pugi::xml_node>(found->node);
}

Outcome applySet(const HardwareEdit &edit, const HardwareKind &kind, pugi::xml_node node)
{
    const FieldValues now = fieldValues(kind, node);
    for (auto it = edit.values.cbegin(); it != edit.values.cend(); ++it) {
        if (!findField(kind, it.key())) {
            return unknownKind(kind.id + u'.' + it.key());
        }
    }
    for (const HardwareField &field : kind.fields) {
        const bool wasSeen = edit.seen.contains(field.id);
        const QString value = now.value(field.id);
        const bool isDone = field.type != FieldType::Secret && value == edit.values.value(field.id, value);
        if (wasSeen && value != edit.seen.value(field.id) && !(edit.values.contains(field.id) && isDone)) {
            return changedField(kind, now, field, edit.seen.value(field.id));
        }
    }
    for (const HardwareField &field : kind.fields) {
        if (edit.values.contains(field.id)) {
            writeField(field, node, edit.values.value(field.id));
        }
    }
    return {};
}

Outcome applyRemove(const HardwareEdit &edit, const HardwareKind &kind, const xml::Document &document,
                    pugi::xml_node node)
{
    if (!edit.element.isEmpty() && withoutSecrets(document.toUtf8(node)) != withoutSecrets(edit.element)) {
        return changedItem(kind, fieldValues(kind, node));
    }
    xml::removeElement(node);
    return {};
}

/// A guest that has all of its memory has the module's, too, as with virsh attach-device. Otherwise its balloon would
/// take as much away at the next start, at a time when the guest cannot use the module yet.
void giveModule(const pugi::xml_node &domain, const pugi::xml_node &module)
{
    const pugi::xml_node current = domain.child("currentMemory");
    const quint64 total = xml::scaledBytes(domain.child("memory"), "KiB");
    if (!current || xml::scaledBytes(current, "KiB") != total) {
        return;
    }
    HardwareField size;
    size.type = FieldType::Size;
    const QString wanted = QString::number(total + xml::scaledBytes(module.child("target").child("size"), "KiB"));
    for (const QString &path : {u"memory%KiB"_s, u"currentMemory%KiB"_s}) {
        size.path = path;
        writeField(size, domain, wanted);
    }
}

Outcome applyAdd(const HardwareEdit &edit, const HardwareKind &kind, const pugi::xml_node &domain)
{
    const auto element = newElement(edit, kind);
    if (!element.has_value()) {
        return element.error();
    }
    const pugi::xml_node devices = domain.child("devices");
    if (!devices) {
        return invalid(Tr::tr("This is not the definition of a guest."));
    }
    const pugi::xml_node added = xml::addElement(devices, *element);
    if (kind.element == "memory"_L1) {
        giveModule(domain, added);
    }
    return {};
}

} // namespace

Result<QByteArray> newElement(const HardwareEdit &edit, const HardwareKind &kind)
{
    return edit.element.isEmpty() ? buildHardware(kind, edit.values) : ownElement(edit.element);
}

Result<QByteArray> withHardwareEdits(const QByteArray &definition, const QList<HardwareEdit> &edits)
{
    auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node domain = document->root("domain");
    if (!domain) {
        return invalid(Tr::tr("This is not the definition of a guest."));
    }
    // All are found before any is changed: what tells items apart may be among the changes.
    const QList<HardwareNode> nodes = hardwareNodes(domain);
    QList<std::pair<const HardwareKind *, pugi::xml_node>> targets;
    for (const HardwareEdit &edit : edits) {
        const HardwareKind *const kind = hardwareKind(edit.key.kind);
        if (!kind || (edit.what != What::Set && kind->element.isEmpty() && kind->id != "other"_L1)) {
            return unknownKind(edit.key.kind);
        }
        const auto node = edit.what == What::Add ? Result<pugi::xml_node>() : findNode(nodes, edit, *kind);
        if (!node.has_value()) {
            return node.error();
        }
        targets.append({kind, *node});
    }
    // Removed last, so that a change of the same item does not meet what is gone.
    for (const bool removing : {false, true}) {
        for (qsizetype i = 0; i < edits.size(); ++i) {
            const auto &[kind, node] = targets[i];
            if ((edits[i].what == What::Remove) != removing) {
                continue;
            }
            const Outcome done = edits[i].what == What::Set ? applySet(edits[i], *kind, node)
                : edits[i].what == What::Add                ? applyAdd(edits[i], *kind, domain)
                                                            : applyRemove(edits[i], *kind, *document, node);
            if (!done.has_value()) {
                return done.error();
            }
        }
    }
    return document->toUtf8();
}

Result<QByteArray> buildHardware(const HardwareKind &kind, const FieldValues &values)
{
    if (kind.element.isEmpty()) {
        return unknownKind(kind.id);
    }
    const xml::Document document = xml::Document::create(kind.element.toUtf8().constData());
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!findField(kind, it.key())) {
            return unknownKind(kind.id + u'.' + it.key());
        }
    }
    for (const HardwareField &field : kind.fields) {
        if (const QString value = values.value(field.id); !value.isEmpty()) {
            writeField(field, document.root(), value);
        }
    }
    if (kind.matches && !kind.matches(document.root())) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("The values do not make one of this kind: %1.").arg(kind.title),
                     QString::fromUtf8(document.toUtf8())};
    }
    return document.toUtf8().trimmed();
}

Result<QByteArray> withFields(const QByteArray &element, const HardwareKind &kind, const FieldValues &values)
{
    auto document = xml::Document::parse(element);
    if (!document.has_value()) {
        return document.error();
    }
    for (const HardwareField &field : kind.fields) {
        if (values.contains(field.id)) {
            writeField(field, document->root(), values.value(field.id));
        }
    }
    return document->toUtf8();
}

Result<QByteArray> elementOf(const QByteArray &definition, const HardwareKey &key)
{
    const auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const QList<HardwareNode> nodes = hardwareNodes(document->root("domain"));
    const auto found = std::ranges::find(nodes, key, &HardwareNode::key);
    return found == nodes.cend() || !found->isWhole ? QByteArray() : document->toUtf8(found->node);
}

QByteArray withoutAddress(const QByteArray &element)
{
    auto document = xml::Document::parse(element);
    if (!document.has_value()) {
        return element;
    }
    for (const char *name : {"address", "alias"}) {
        if (const pugi::xml_node child = document->root().child(name)) {
            xml::removeElement(child);
        }
    }
    return document->toUtf8();
}

} // namespace guestdeck
