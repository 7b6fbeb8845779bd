// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/reattach.h"

#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <pugixml.hpp>

#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxRules = 64;

pugi::xml_node rulesNode(const pugi::xml_node &domain)
{
    for (const pugi::xml_node &item : domain.child("metadata").children()) {
        if (item.type() == pugi::node_element && xml::localName(item) == "reattach"_L1
            && xml::namespaceOf(item) == reattachNamespace) {
            return item;
        }
    }
    return {};
}

bool isId(const QString &text)
{
    static const QRegularExpression hex(u"^0x[0-9a-fA-F]{4}$"_s);
    return hex.match(text).hasMatch();
}

bool sameId(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

ReattachRule ruleOf(const pugi::xml_node &node)
{
    return {xml::attribute(node, "vendor"), xml::attribute(node, "product")};
}

bool matches(const ReattachRule &rule, const QString &vendor, const QString &product)
{
    return sameId(rule.vendorId, vendor) && sameId(rule.productId, product);
}

/// Where on the host a plugged in device is: "1.7"; empty where it is not said.
QString placeOf(const pugi::xml_node &hostdev)
{
    const pugi::xml_node address = hostdev.child("source").child("address");
    return address ? QString(xml::attribute(address, "bus") + u'.' + xml::attribute(address, "device")) : QString();
}

/// USB devices of the host that a running guest has: their elements.
QList<pugi::xml_node> pluggedIn(const pugi::xml_node &domain)
{
    QList<pugi::xml_node> list;
    for (const pugi::xml_node &node : domain.child("devices").children("hostdev")) {
        if (xml::attribute(node, "type") == "usb"_L1) {
            list.append(node);
        }
    }
    return list;
}

/// By bus and number too: there may be two alike, and this is the one that returned.
QByteArray elementFor(const NodeDevice &device)
{
    const xml::Document document = xml::Document::create("hostdev");
    const pugi::xml_node root = document.root();
    xml::setAttribute(root, "mode", u"subsystem"_s);
    xml::setAttribute(root, "type", u"usb"_s);
    const pugi::xml_node source = xml::add(root, "source");
    xml::add(source, "vendor", {{"id", device.vendorId}});
    xml::add(source, "product", {{"id", device.productId}});
    xml::add(source, "address",
             {{"bus", device.address.section(u'.', 0, 0)}, {"device", device.address.section(u'.', 1)}});
    return document.toUtf8().trimmed();
}

QString nameOf(const NodeDevice &device)
{
    const QString name = QString(device.vendor + u' ' + device.product).simplified();
    return name.isEmpty() ? QString(device.vendorId + u':' + device.productId) : name;
}

} // namespace

QList<ReattachRule> readReattachRules(const pugi::xml_node &domain)
{
    QList<ReattachRule> rules;
    for (const pugi::xml_node &item : rulesNode(domain).children()) {
        const ReattachRule rule = ruleOf(item);
        if (item.type() == pugi::node_element && xml::localName(item) == "usb"_L1 && isId(rule.vendorId)
            && isId(rule.productId) && rules.size() < maxRules && !rules.contains(rule)) {
            rules.append(rule);
        }
    }
    return rules;
}

QList<ReattachRule> readReattachRules(const QByteArray &definition)
{
    const auto document = xml::Document::parse(definition);
    return document.has_value() ? readReattachRules(document->root("domain")) : QList<ReattachRule>{};
}

void setReattachRule(pugi::xml_node domain, const ReattachRule &rule, bool on)
{
    pugi::xml_node rules = rulesNode(domain);
    for (pugi::xml_node item = rules.first_child(); item;) {
        const pugi::xml_node next = item.next_sibling();
        const ReattachRule known = ruleOf(item);
        if (item.type() == pugi::node_element && matches(rule, known.vendorId, known.productId)) {
            xml::removeElement(item);
        }
        item = next;
    }
    if (on && isId(rule.vendorId) && isId(rule.productId)) {
        if (!rules) {
            pugi::xml_node metadata = domain.child("metadata");
            if (!metadata) {
                metadata = xml::addElement(domain, "<metadata/>");
            }
            rules = xml::addElement(
                metadata, "<guestdeck:reattach xmlns:guestdeck=\"" + QByteArray(reattachNamespace.data()) + "\"/>");
        }
        const QByteArray prefix = QByteArray(rules.name()).chopped(qsizetype(qstrlen("reattach")));
        const pugi::xml_node item = xml::addElement(rules, '<' + prefix + "usb/>");
        xml::setAttribute(item, "vendor", rule.vendorId);
        xml::setAttribute(item, "product", rule.productId);
    }
    if (rules && readReattachRules(domain).isEmpty()) {
        xml::removeElement(rules);
    }
}

QList<ReattachStep> planReattach(const QByteArray &stored, const QByteArray &live, const QList<NodeDevice> &devices,
                                 const QList<QByteArray> &others)
{
    const auto running = xml::Document::parse(live);
    QList<ReattachStep> steps;
    if (!running.has_value()) {
        return steps;
    }
    QStringList elsewhere;
    for (const QByteArray &other : others) {
        if (const auto document = xml::Document::parse(other); document.has_value()) {
            for (const pugi::xml_node &node : pluggedIn(document->root("domain"))) {
                elsewhere.append(placeOf(node));
            }
        }
    }
    const QList<pugi::xml_node> own = pluggedIn(running->root("domain"));
    for (const ReattachRule &rule : readReattachRules(stored)) {
        const auto device = std::ranges::find_if(devices, [&](const NodeDevice &one) {
            return one.kind == NodeDevice::Kind::Usb && one.whyNot.isEmpty() && !elsewhere.contains(one.address)
                && matches(rule, one.vendorId, one.productId);
        });
        if (device == devices.cend()) {
            continue;
        }
        ReattachStep step{{}, elementFor(*device), nameOf(*device)};
        bool isThere = false;
        for (const pugi::xml_node &node : own) {
            const pugi::xml_node source = node.child("source");
            const bool isAlike = matches(rule, xml::attribute(source.child("vendor"), "id"),
                                         xml::attribute(source.child("product"), "id"));
            const QString place = placeOf(node);
            isThere = isThere || place == device->address;
            const bool isGone
                = isAlike && place != device->address && std::ranges::none_of(devices, [&](const NodeDevice &one) {
                      return one.kind == NodeDevice::Kind::Usb && one.address == place;
                  });
            if (isGone) {
                step.gone = running->toUtf8(node);
            } else if (isAlike) {
                isThere = true; // another of the same make serves it
            }
        }
        if (!isThere) {
            steps.append(step);
        }
    }
    return steps;
}

} // namespace guestdeck
