// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/hardwareitem.h"

#include "models/hardware/fieldpath.h"
#include "models/hardware/hardwarenodes.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::Hardware)
};

const QString otherId = u"other"_s;

/// What libvirt writes of its own, and what has a page of its own.
bool isBookkeeping(const pugi::xml_node &element)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"alias", "address", "backingStore", "privateData"},
                               [&](const char *name) { return std::strcmp(element.name(), name) == 0; });
}

/// Whether any field of a kind without an element looks into that child of <domain>.
const HardwareKind *singleKindOf(const pugi::xml_node &child)
{
    for (const HardwareKind &kind : hardwareKinds()) {
        if (!kind.element.isEmpty() || kind.id == otherId) {
            continue;
        }
        for (const HardwareField &field : kind.fields) {
            const auto path = FieldPath::parse(field.path);
            if (path && !path->steps().isEmpty() && path->steps().first().name == child.name()) {
                return &kind;
            }
        }
    }
    return nullptr;
}

const HardwareKind *kindOf(const pugi::xml_node &device)
{
    for (const HardwareKind &kind : hardwareKinds()) {
        if (kind.id != otherId && !kind.element.isEmpty() && kind.element.toUtf8() == device.name()
            && (!kind.matches || kind.matches(device))) {
            return &kind;
        }
    }
    return hardwareKind(otherId);
}

/// Attributes and texts that fields show, as one set of addresses in the tree.
class Shown
{
public:
    void add(const HardwareKind &kind, const pugi::xml_node &base)
    {
        for (const HardwareField &field : kind.fields) {
            add(field.path, base);
            for (const QString &path : field.also) {
                add(path, base);
            }
        }
    }

    /// Settings below `element`, itself included, that are not among them.
    int missing(const pugi::xml_node &element) const
    {
        int count = 0;
        for (const pugi::xml_attribute &attribute : element.attributes()) {
            count += m_seen.contains(attribute.internal_object()) ? 0 : 1;
        }
        bool hasElements = false;
        for (const pugi::xml_node &child : element.children()) {
            if (child.type() == pugi::node_element) {
                hasElements = true;
                count += isBookkeeping(child) ? 0 : missing(child);
            }
        }
        const bool saysSomething
            = !hasElements && (!element.first_attribute() || !xml::text(element, 64).trimmed().isEmpty());
        return count + (saysSomething && !m_seen.contains(element.internal_object()) ? 1 : 0);
    }

private:
    void add(const QString &text, const pugi::xml_node &base)
    {
        const auto path = FieldPath::parse(text);
        const pugi::xml_node node = path ? path->find(base) : pugi::xml_node();
        if (!node) {
            return;
        }
        for (const FieldPath::Step &step : path->steps()) {
            for (const auto &[key, value] : step.where) {
                m_seen.insert(node.attribute(key.constData()).internal_object());
            }
        }
        if (path->attribute().isEmpty()) {
            m_seen.insert(node.internal_object());
            m_seen.insert(node.attribute("unit").internal_object());
        } else {
            m_seen.insert(node.attribute(path->attribute().constData()).internal_object());
        }
    }

    QSet<const void *> m_seen;
};

/// Of the page of a kind that has no element: what stands in the elements that it looks into first.
int unshownOf(const HardwareKind &kind, const pugi::xml_node &domain, const Shown &shown)
{
    int count = 0;
    for (const pugi::xml_node &child : domain.children()) {
        if (child.type() == pugi::node_element && singleKindOf(child) == &kind) {
            count += shown.missing(child);
        }
    }
    return count;
}

bool isOwnPlace(const pugi::xml_node &child)
{
    // The devices are listed one by one; libvirt's notes and other programs' are nobody's hardware.
    return std::ranges::any_of(std::initializer_list<const char *>{"devices", "metadata", "uuid", "name"},
                               [&](const char *name) { return std::strcmp(child.name(), name) == 0; });
}

} // namespace

QList<HardwareNode> hardwareNodes(const pugi::xml_node &domain)
{
    QList<HardwareNode> found;
    for (const HardwareKind &kind : hardwareKinds()) {
        if (kind.element.isEmpty() && kind.id != otherId) {
            found.append({{kind.id, {}}, &kind, domain, false});
        }
    }
    QList<HardwareNode> devices;
    const auto append = [&](const HardwareKind *kind, const pugi::xml_node &node, const QString &fallback) {
        if (kind) {
            const QString id = kind->identity ? kind->identity(node) : fallback;
            devices.append({{kind->id, id}, kind, node, true});
        }
    };
    for (const pugi::xml_node &device : domain.child("devices").children()) {
        const bool isLine = std::strcmp(device.name(), "emulator") == 0; // of the overview
        if (device.type() == pugi::node_element && !isLine) {
            append(kindOf(device), device, QString::fromUtf8(device.name()));
        }
    }
    for (const pugi::xml_node &child : domain.children()) {
        if (child.type() == pugi::node_element && !isOwnPlace(child) && !singleKindOf(child)) {
            append(hardwareKind(otherId), child, QString::fromUtf8(child.name()));
        }
    }
    QHash<HardwareKey, int> alike;
    for (HardwareNode &device : devices) {
        const int count = ++alike[device.key];
        if (count > 1) {
            device.key.id += u'#' + QString::number(count);
        }
    }
    // In the order of the page: kinds as in the table, items of a kind as in the file.
    const HardwareKind *const first = hardwareKinds().constData();
    std::ranges::stable_sort(devices, {}, [first](const HardwareNode &one) { return one.kind - first; });
    return found + devices;
}

FieldValues fieldValues(const HardwareKind &kind, const pugi::xml_node &node)
{
    FieldValues values;
    for (const HardwareField &field : kind.fields) {
        if (const auto value = readField(field, node)) {
            values.insert(field.id, *value);
        }
    }
    return values;
}

const HardwareField *findField(const HardwareKind &kind, const QString &id)
{
    const auto found = std::ranges::find(kind.fields, id, &HardwareField::id);
    return found == kind.fields.cend() ? nullptr : &*found;
}

QByteArray withoutSecrets(const QByteArray &element)
{
    auto document = xml::Document::parse(element);
    if (!document.has_value()) {
        return {};
    }
    struct Mask : pugi::xml_tree_walker {
        bool for_each(pugi::xml_node &node) override
        {
            if (node.attribute("passwd") && xml::attribute(node, "passwd") != secretMark()) {
                xml::setAttribute(node, "passwd", secretMark());
            }
            return true;
        }
    } mask;
    pugi::xml_node root = document->root();
    mask.for_each(root);
    root.traverse(mask);
    return document->toUtf8();
}

QString titleOf(const HardwareKind &kind, const FieldValues &values)
{
    const QString title = kind.itemTitle ? kind.itemTitle(values) : QString();
    return title.isEmpty() ? kind.title : title;
}

size_t qHash(const HardwareKey &key, size_t seed)
{
    return qHashMulti(seed, key.kind, key.id);
}

Result<QList<HardwareEntry>> readHardware(const QByteArray &definition)
{
    const auto document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node domain = document->root("domain");
    if (!domain) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("This is not the definition of a guest."), {}};
    }
    const QList<HardwareNode> nodes = hardwareNodes(domain);
    Shown shown;
    for (const HardwareNode &one : nodes) {
        shown.add(*one.kind, one.node);
    }
    QList<HardwareEntry> entries;
    for (const HardwareNode &one : nodes) {
        HardwareEntry entry{one.key, fieldValues(*one.kind, one.node), {}, 0};
        if (one.isWhole) {
            entry.element = withoutSecrets(document->toUtf8(one.node));
            entry.unshown = shown.missing(one.node);
        } else {
            entry.unshown = unshownOf(*one.kind, domain, shown);
        }
        entries.append(entry);
    }
    return entries;
}

bool HardwareItem::differs() const
{
    if (!running) {
        return false;
    }
    if (!live || !stored) {
        return true;
    }
    const HardwareKind *const kind = hardwareKind(key.kind);
    if (!kind) {
        return false;
    }
    return std::ranges::any_of(kind->fields, [this](const HardwareField &field) {
        // What can be changed in the running guest alone, and libvirt fills in nowhere.
        const bool ofNow = field.live == LiveWay::ChangeMedium
            || (field.live != LiveWay::None && (field.type == FieldType::Choice || field.type == FieldType::Switch));
        // Only what the page shows beside each other.
        const bool compared = field.type != FieldType::Info && field.type != FieldType::Secret
            && (!field.applies || field.applies(stored->values));
        return compared && (ofNow || stored->values.contains(field.id))
            && stored->values.value(field.id) != live->values.value(field.id);
    });
}

Result<QList<HardwareItem>> hardwareItems(const GuestHardware &guest)
{
    QList<HardwareItem> items;
    QHash<HardwareKey, qsizetype> at;
    if (!guest.stored.isEmpty()) {
        const auto stored = readHardware(guest.stored);
        if (!stored.has_value()) {
            return stored.error();
        }
        for (const HardwareEntry &entry : *stored) {
            at.insert(entry.key, items.size());
            items.append({entry.key, guest.running, {}, entry});
        }
    }
    if (guest.live.isEmpty()) {
        return items;
    }
    const auto live = readHardware(guest.live);
    if (!live.has_value()) {
        return live.error();
    }
    for (const HardwareEntry &entry : *live) {
        const auto found = at.constFind(entry.key);
        if (found != at.cend()) {
            items[*found].live = entry;
        } else {
            items.append({entry.key, guest.running, entry, {}});
        }
    }
    const HardwareKind *const first = hardwareKinds().constData();
    std::ranges::stable_sort(items, {},
                             [first](const HardwareItem &item) { return hardwareKind(item.key.kind) - first; });
    return items;
}

} // namespace guestdeck
