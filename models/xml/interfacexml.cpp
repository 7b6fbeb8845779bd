// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/xml/interfacexml.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"
#include "models/xml/interfaceaddress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;
using Source = InterfaceSpec::Source;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::InterfaceXml)
};

const SourceKind *kindOf(Source source)
{
    const auto *const found = std::ranges::find(sourceKinds, source, &SourceKind::source);
    return found == std::end(sourceKinds) ? nullptr : found;
}

Error notFound(const InterfaceSpec &which)
{
    return {ErrorKind::NotFound,
            0,
            Tr::tr("The definition has no network card with the address %1 any more.").arg(which.mac),
            {}};
}

pugi::xml_node findInterface(const pugi::xml_node &domain, const InterfaceSpec &which)
{
    QList<pugi::xml_node> alike;
    for (const pugi::xml_node &node : domain.child("devices").children("interface")) {
        if (xml::attribute(node.child("mac"), "address").toLower() == which.mac) {
            alike.append(node);
        }
    }
    if (alike.size() > 1) {
        for (const pugi::xml_node &node : std::as_const(alike)) {
            if (readDeviceAddress(node.child("address")) == which.address) {
                return node;
            }
        }
    }
    return alike.value(0);
}

/// The child of that name, made where there is none.
pugi::xml_node childOf(pugi::xml_node node, const char *name)
{
    const pugi::xml_node found = node.child(name);
    return found ? found : xml::addElement(node, '<' + QByteArray(name) + "/>");
}

void removeAll(pugi::xml_node node, const char *name)
{
    while (const pugi::xml_node child = node.child(name)) {
        xml::removeElement(child);
    }
}

/// An element that is nothing but one attribute; an empty value takes it away.
void setSingle(pugi::xml_node node, const char *name, const char *attribute, const QString &value)
{
    if (value.isEmpty()) {
        removeAll(node, name);
    } else {
        xml::setAttribute(childOf(node, name), attribute, value);
    }
}

void setOptional(pugi::xml_node node, const char *name, const QString &value)
{
    if (value.isEmpty()) {
        node.remove_attribute(name);
    } else {
        xml::setAttribute(node, name, value);
    }
}

QString numberOrNone(quint32 value)
{
    return value == 0 ? QString() : QString::number(value);
}

void writeSource(pugi::xml_node node, const InterfaceSpec &spec)
{
    const SourceKind *const kind = kindOf(spec.source);
    if (!kind) {
        return;
    }
    const bool sameKind = xml::attribute(node, "type") == QLatin1StringView(kind->type);
    xml::setAttribute(node, "type", QString::fromLatin1(kind->type));
    if (!kind->attribute) {
        removeAll(node, "source");
    } else {
        pugi::xml_node source = childOf(node, "source");
        // What libvirt notes of the old one while the guest runs, and what belongs to another kind.
        for (const char *old : {"network", "bridge", "dev", "portid", "portgroup", "mode"}) {
            const bool stays = sameKind
                && (std::strcmp(old, kind->attribute) == 0 || std::strcmp(old, "portgroup") == 0
                    || (std::strcmp(old, "mode") == 0 && spec.source == Source::Direct));
            if (!stays) {
                source.remove_attribute(old);
            }
        }
        xml::setAttribute(source, kind->attribute, spec.sourceName);
        if (spec.source == Source::Direct) {
            setOptional(source, "mode", spec.directMode);
        }
    }
    if (xml::attribute(node.child("virtualport"), "type") != spec.virtualPort) {
        removeAll(node, "virtualport");
        setSingle(node, "virtualport", "type", spec.virtualPort);
    }
    if (!sameKind) {
        removeAll(node, "actual");
    }
}

void writeRate(pugi::xml_node bandwidth, const char *name, const InterfaceRate &rate)
{
    if (!rate.isLimited()) {
        removeAll(bandwidth, name);
        return;
    }
    pugi::xml_node node = childOf(bandwidth, name);
    setOptional(node, "average", numberOrNone(rate.average));
    setOptional(node, "peak", numberOrNone(rate.peak));
    setOptional(node, "burst", numberOrNone(rate.burst));
}

void writeRates(pugi::xml_node node, const InterfaceSpec &spec)
{
    if (!spec.inbound.isLimited() && !spec.outbound.isLimited()) {
        removeAll(node, "bandwidth");
        return;
    }
    const pugi::xml_node bandwidth = childOf(node, "bandwidth");
    writeRate(bandwidth, "inbound", spec.inbound);
    writeRate(bandwidth, "outbound", spec.outbound);
}

void writeVlans(pugi::xml_node node, const InterfaceSpec &spec)
{
    removeAll(node, "vlan");
    if (spec.vlans.isEmpty()) {
        return;
    }
    QByteArray fragment = spec.vlans.size() > 1 ? "<vlan trunk='yes'>" : "<vlan>";
    for (const int tag : spec.vlans) {
        fragment += "<tag id='" + QByteArray::number(tag) + "'/>";
    }
    xml::addElement(node, fragment + "</vlan>");
}

void writeFilter(pugi::xml_node node, const InterfaceSpec &spec)
{
    // Parameters (addresses that are allowed) belong to the filter they were written for.
    if (xml::attribute(node.child("filterref"), "filter") != spec.filter) {
        removeAll(node, "filterref");
        setSingle(node, "filterref", "filter", spec.filter);
    }
}

void writeLink(pugi::xml_node node, const InterfaceSpec &spec)
{
    if (!spec.linkUp || node.child("link")) {
        setSingle(node, "link", "state", spec.linkUp ? u"up"_s : u"down"_s);
    }
}

void writeParts(pugi::xml_node node, const InterfaceSpec &spec, NicParts parts)
{
    if (parts & NicPart::Mac) {
        pugi::xml_node mac = childOf(node, "mac");
        xml::setAttribute(mac, "address", spec.mac);
        mac.remove_attribute("currentAddress");
    }
    if (parts & NicPart::Source) {
        writeSource(node, spec);
    }
    if ((parts & NicPart::PortGroup) && spec.source == Source::Network) {
        setOptional(childOf(node, "source"), "portgroup", spec.portGroup);
    }
    if (parts & NicPart::Model) {
        // Queues and offloads are settings of virtio's own.
        if (!spec.model.isEmpty() && !spec.model.startsWith("virtio"_L1)) {
            removeAll(node, "driver");
        }
        setSingle(node, "model", "type", spec.model);
    }
    if (parts & NicPart::Link) {
        writeLink(node, spec);
    }
    if (parts & NicPart::Rate) {
        writeRates(node, spec);
    }
    if (parts & NicPart::Vlan) {
        writeVlans(node, spec);
    }
    if (parts & NicPart::Filter) {
        writeFilter(node, spec);
    }
    if (parts & NicPart::Mtu) {
        setSingle(node, "mtu", "size", numberOrNone(quint32(std::max(0, spec.mtu))));
    }
    if (parts & NicPart::BootOrder) {
        setSingle(node, "boot", "order", numberOrNone(quint32(std::max(0, spec.bootOrder))));
    }
}

/// One element as it stands, with all its bytes.
QByteArray textOf(const pugi::xml_node &node)
{
    const xml::Document document = xml::Document::create(node.name());
    pugi::xml_node root = document.root();
    for (const pugi::xml_attribute &attribute : node.attributes()) {
        root.append_copy(attribute);
    }
    for (const pugi::xml_node &child : node.children()) {
        root.append_copy(child);
    }
    return document.toUtf8().trimmed();
}

QByteArray addressFragment(const QString &address)
{
    static const QRegularExpression pci(
        u"^pci ([0-9a-f]{4}):([0-9a-f]{2}):([0-9a-f]{2})\\.([0-7])$"_s); // as readAddress() writes it
    const QRegularExpressionMatch match = pci.match(address);
    if (!match.hasMatch()) {
        return {};
    }
    return "<address type='pci' domain='0x" + match.captured(1).toLatin1() + "' bus='0x" + match.captured(2).toLatin1()
        + "' slot='0x" + match.captured(3).toLatin1() + "' function='0x" + match.captured(4).toLatin1() + "'/>";
}

/// Runs `change` on the card of a definition, and gives the whole back.
template <class Change>
Result<QByteArray> edited(const QByteArray &domainXml, const InterfaceSpec &which, Change change)
{
    auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node node = findInterface(document->root("domain"), which);
    if (!node) {
        return notFound(which);
    }
    return change(*document, node);
}

} // namespace

QByteArray buildInterface(const InterfaceSpec &spec)
{
    const xml::Document document = xml::Document::create("interface");
    pugi::xml_node root = document.root();
    xml::setAttribute(root, "type", QString::fromLatin1(kindOf(spec.source) ? kindOf(spec.source)->type : "network"));
    if (!spec.mac.isEmpty()) {
        xml::add(root, "mac", {{"address", spec.mac}});
    }
    NicParts parts = NicPart::Source;
    parts |= changedParts(InterfaceSpec{}, spec);
    parts.setFlag(NicPart::Mac, false);
    writeParts(root, spec, parts);
    if (!spec.alias.isEmpty() && spec.alias.startsWith("ua-"_L1)) {
        xml::add(root, "alias", {{"name", spec.alias}});
    }
    const QByteArray address = addressFragment(spec.address);
    if (!address.isEmpty()) {
        xml::addElement(root, address);
    }
    return document.toUtf8().trimmed();
}

Result<QByteArray> withInterface(const QByteArray &domainXml, const InterfaceSpec &added)
{
    return withElement(domainXml, buildInterface(added));
}

Result<QByteArray> withElement(const QByteArray &domainXml, const QByteArray &element)
{
    auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return document.error();
    }
    const pugi::xml_node devices = document->root("domain").child("devices");
    if (!devices) {
        return Error{ErrorKind::Invalid, 0, Tr::tr("This is not the definition of a guest."), {}};
    }
    xml::addElement(devices, element);
    return document->toUtf8();
}

Result<QByteArray> withChangedInterface(const QByteArray &domainXml, const InterfaceSpec &which,
                                        const InterfaceSpec &wanted, NicParts parts)
{
    return edited(domainXml, which, [&](xml::Document &document, const pugi::xml_node &node) -> Result<QByteArray> {
        writeParts(node, wanted, parts);
        return document.toUtf8();
    });
}

Result<QByteArray> changedElement(const QByteArray &domainXml, const InterfaceSpec &which, const InterfaceSpec &wanted,
                                  NicParts parts)
{
    return edited(domainXml, which, [&](xml::Document &, const pugi::xml_node &node) -> Result<QByteArray> {
        writeParts(node, wanted, parts);
        return textOf(node);
    });
}

Result<QByteArray> withoutInterface(const QByteArray &domainXml, const InterfaceSpec &which)
{
    return edited(domainXml, which, [&](xml::Document &document, const pugi::xml_node &node) -> Result<QByteArray> {
        xml::removeElement(node);
        return document.toUtf8();
    });
}

Result<QByteArray> interfaceElement(const QByteArray &domainXml, const InterfaceSpec &which)
{
    return edited(domainXml, which,
                  [](xml::Document &, const pugi::xml_node &node) -> Result<QByteArray> { return textOf(node); });
}

bool isAddressTaken(const QByteArray &domainXml, const QString &address)
{
    const auto document = xml::Document::parse(domainXml);
    if (!document.has_value()) {
        return false;
    }
    for (const pugi::xml_node &device : document->root("domain").child("devices").children()) {
        if (readDeviceAddress(device.child("address")) == address) {
            return true;
        }
    }
    return false;
}

} // namespace guestdeck
