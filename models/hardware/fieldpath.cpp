// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hardware/fieldpath.h"

#include "models/hardware/hardwareitem.h"
#include "models/xml/document.h"
#include "models/xml/domainedit.h"

#include <algorithm>
#include <cstring>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestText = 1024 * 1024; ///< of a description

bool chooses(const FieldPath::Step &step, const pugi::xml_node &node)
{
    return std::ranges::all_of(
        step.where, [&](const auto &one) { return xml::attribute(node, one.first.constData()) == one.second; });
}

pugi::xml_node childOf(const pugi::xml_node &parent, const FieldPath::Step &step)
{
    for (const pugi::xml_node &child : parent.children(step.name.constData())) {
        if (chooses(step, child)) {
            return child;
        }
    }
    return {};
}

bool isBlank(const pugi::xml_node &node)
{
    return node.type() == pugi::node_pcdata && node.value()[std::strspn(node.value(), " \t\r\n")] == '\0';
}

/// Whether nothing is said in it but what `step` finds it by.
bool isEmptied(const pugi::xml_node &node, const FieldPath::Step &step)
{
    for (const pugi::xml_node &child : node.children()) {
        if (!isBlank(child)) {
            return false;
        }
    }
    return std::ranges::all_of(node.attributes(), [&](const pugi::xml_attribute &attribute) {
        return std::ranges::any_of(step.where, [&](const auto &one) { return one.first == attribute.name(); });
    });
}

/// An element without elements keeps no lines between its tags.
void dropBlanks(pugi::xml_node node)
{
    if (std::ranges::all_of(node.children(), isBlank)) {
        while (node.first_child()) {
            node.remove_child(node.first_child());
        }
    }
}

quint64 factorOf(const QByteArray &unit)
{
    const xml::Document scale = xml::Document::create("size");
    xml::setText(scale.root(), u"1"_s);
    return std::max<quint64>(1, xml::scaledBytes(scale.root(), unit.constData()));
}

QString canonicalSize(const FieldPath &path, const pugi::xml_node &node, const QString &raw)
{
    bool ok = false;
    const quint64 number = raw.trimmed().toULongLong(&ok);
    if (!ok) {
        return raw.trimmed();
    }
    if (path.unit().isEmpty()) {
        return QString::number(number);
    }
    return path.attribute().isEmpty() ? QString::number(xml::scaledBytes(node, path.unit().constData()))
                                      : QString::number(number * factorOf(path.unit()));
}

QString canonical(const HardwareField &field, const FieldPath &path, const pugi::xml_node &node, const QString &raw)
{
    switch (field.type) {
    case FieldType::Switch:
        // A word that is neither is kept: it is not ours to say what it means.
        return raw == field.yes ? u"yes"_s : raw == field.no ? u"no"_s : raw;
    case FieldType::Size:
        return canonicalSize(path, node, raw);
    case FieldType::Secret:
        return secretMark();
    case FieldType::Text:
    case FieldType::Lines:
    case FieldType::Info:
        return raw;
    case FieldType::Number:
    case FieldType::Choice:
    case FieldType::ChoiceOrText:
        return raw.trimmed();
    }
    return raw;
}

/// In the unit of the file where that is exact, so that a size that was written in GiB stays so.
void writeSize(const FieldPath &path, pugi::xml_node node, const QString &value)
{
    const quint64 bytes = value.toULongLong();
    if (!path.attribute().isEmpty()) {
        const quint64 factor = path.unit().isEmpty() ? 1 : factorOf(path.unit());
        xml::setAttribute(node, path.attribute().constData(), QString::number((bytes + factor - 1) / factor));
        return;
    }
    if (path.unit().isEmpty()) {
        xml::setText(node, QString::number(bytes));
        return;
    }
    QByteArray unit = xml::attribute(node, "unit").toUtf8();
    if (unit.isEmpty() || bytes % factorOf(unit) != 0) {
        unit = path.unit();
        xml::setAttribute(node, "unit", QString::fromLatin1(unit));
    }
    const quint64 factor = factorOf(unit);
    xml::setText(node, QString::number((bytes + factor - 1) / factor));
}

} // namespace

std::optional<FieldPath> FieldPath::parse(const QString &text)
{
    FieldPath path;
    const QByteArray bytes = text.toUtf8();
    qsizetype at = 0;
    const auto word = [&](const char *until) {
        const qsizetype from = at;
        while (at < bytes.size() && !std::strchr(until, bytes[at])) {
            ++at;
        }
        return bytes.mid(from, at - from);
    };
    while (at < bytes.size()) {
        const QByteArray name = word("/@?%[");
        if (!name.isEmpty()) {
            path.m_steps.append({name, {}});
        }
        while (at < bytes.size() && bytes[at] == '[' && !path.m_steps.isEmpty()) {
            ++at;
            const QByteArray key = word("=]");
            if (at >= bytes.size() || bytes[at] != '=') {
                return {};
            }
            ++at;
            const QByteArray value = word("]");
            if (at >= bytes.size()) {
                return {};
            }
            ++at;
            path.m_steps.last().where.append({key, QString::fromUtf8(value)});
        }
        if (at >= bytes.size()) {
            break;
        }
        const char what = bytes[at++];
        if (what == '@') {
            path.m_attribute = word("%");
        } else if (what == '?') {
            path.m_presence = true;
        } else if (what == '%') {
            path.m_unit = word("");
        } else if (what != '/' || name.isEmpty()) {
            return {};
        }
    }
    if ((path.m_presence && (path.m_steps.isEmpty() || !path.m_attribute.isEmpty()))
        || (path.m_steps.isEmpty() && path.m_attribute.isEmpty())) {
        return {};
    }
    return path;
}

pugi::xml_node FieldPath::find(pugi::xml_node base) const
{
    for (const Step &step : m_steps) {
        base = childOf(base, step);
    }
    return base;
}

pugi::xml_node FieldPath::make(pugi::xml_node base) const
{
    for (const Step &step : m_steps) {
        pugi::xml_node child = childOf(base, step);
        if (!child) {
            child = xml::addElement(base, '<' + step.name + "/>");
            for (const auto &[key, value] : step.where) {
                xml::setAttribute(child, key.constData(), value);
            }
        }
        base = child;
    }
    return base;
}

void FieldPath::remove(pugi::xml_node base) const
{
    QList<pugi::xml_node> way;
    pugi::xml_node node = base;
    for (const Step &step : m_steps) {
        node = childOf(node, step);
        way.append(node);
    }
    if (!node) {
        return;
    }
    if (m_presence) {
        while (node.first_child()) {
            node.remove_child(node.first_child());
        }
        while (node.first_attribute()) {
            node.remove_attribute(node.first_attribute());
        }
    } else if (!m_attribute.isEmpty()) {
        node.remove_attribute(m_attribute.constData());
    } else {
        xml::setText(node, {});
        if (!m_unit.isEmpty()) {
            node.remove_attribute("unit");
        }
    }
    for (qsizetype i = m_steps.size() - 1; i >= 0 && isEmptied(way[i], m_steps[i]); --i) {
        pugi::xml_node parent = way[i].parent();
        xml::removeElement(way[i]);
        dropBlanks(parent);
    }
}

std::optional<QString> readField(const HardwareField &field, const pugi::xml_node &base)
{
    if (field.read) {
        const QString value = field.read(base);
        if (value.isEmpty()) {
            return {};
        }
        return field.type == FieldType::Secret ? secretMark() : value;
    }
    const auto path = FieldPath::parse(field.path);
    if (!path) {
        return {};
    }
    const pugi::xml_node node = path->find(base);
    if (path->isPresence()) {
        return node ? u"yes"_s : u"no"_s;
    }
    const char *const name = path->attribute().constData();
    if (!node || (!path->attribute().isEmpty() && !node.attribute(name))) {
        return {};
    }
    const QString raw = path->attribute().isEmpty() ? xml::text(node, longestText) : xml::attribute(node, name);
    return raw.isEmpty() ? std::optional<QString>() : canonical(field, *path, node, raw);
}

void writeField(const HardwareField &field, pugi::xml_node base, const QString &value)
{
    if ((field.type == FieldType::Secret && value == secretMark())
        || (field.type != FieldType::Secret && readField(field, base).value_or(QString()) == value)) {
        return;
    }
    if (field.write) {
        field.write(base, value);
        return;
    }
    const auto path = FieldPath::parse(field.path);
    if (!path) {
        return;
    }
    if (value.isEmpty() || (path->isPresence() && value == "no"_L1)) {
        path->remove(base);
        return;
    }
    const pugi::xml_node node = path->make(base);
    if (path->isPresence()) {
        return;
    }
    if (field.type == FieldType::Size) {
        writeSize(*path, node, value);
        return;
    }
    const bool isSwitch = field.type == FieldType::Switch;
    const QString word = isSwitch && value == "yes"_L1 ? field.yes : isSwitch && value == "no"_L1 ? field.no : value;
    if (path->attribute().isEmpty()) {
        xml::setText(node, word);
    } else {
        xml::setAttribute(node, path->attribute().constData(), word);
    }
}

} // namespace guestdeck
