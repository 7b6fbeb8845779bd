// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appliance/ovfnodes.h"

#include "models/xml/document.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace guestdeck::ovf
{

using namespace Qt::StringLiterals;

namespace
{

/// "byte * 2^20", "KiloBytes", "MegaBytes", "GigaBytes": how many bytes one unit has; nothing: no unit that is known.
std::optional<quint64> unitBytes(const QString &text)
{
    static const QRegularExpression power(u"^byte\\s*\\*\\s*(2|10)\\s*\\^\\s*(\\d{1,2})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString unit = text.trimmed();
    if (unit.isEmpty() || unit.compare("byte"_L1, Qt::CaseInsensitive) == 0
        || unit.compare("bytes"_L1, Qt::CaseInsensitive) == 0) {
        return 1;
    }
    if (const auto match = power.match(unit); match.hasMatch()) {
        const double value = std::pow(match.captured(1).toInt(), match.captured(2).toInt());
        return value <= double(mostBytes) ? std::optional(quint64(value)) : std::nullopt;
    }
    static const QHash<QString, int> words{{u"kilobytes"_s, 10}, {u"kb"_s, 10}, {u"megabytes"_s, 20}, {u"mb"_s, 20},
                                           {u"gigabytes"_s, 30}, {u"gb"_s, 30}, {u"terabytes"_s, 40}, {u"tb"_s, 40}};
    const auto found = words.constFind(unit.toLower());
    return found != words.constEnd() ? std::optional(1ULL << unsigned(*found)) : std::nullopt;
}

} // namespace

bool isCalled(const pugi::xml_node &node, QLatin1StringView name)
{
    return node.type() == pugi::node_element && xml::localName(node) == name;
}

pugi::xml_node childOf(const pugi::xml_node &parent, QLatin1StringView name)
{
    for (const pugi::xml_node &child : parent.children()) {
        if (isCalled(child, name)) {
            return child;
        }
    }
    return {};
}

QString textOf(const pugi::xml_node &parent, QLatin1StringView name, qsizetype limit)
{
    return xml::text(childOf(parent, name), limit).trimmed();
}

/// By its local name: the prefix is the writer's choice.
QString attributeOf(const pugi::xml_node &node, QLatin1StringView name)
{
    for (const pugi::xml_attribute &attribute : node.attributes()) {
        const QLatin1StringView full(attribute.name());
        if (full == name
            || (full.size() > name.size() && full.endsWith(name) && full[full.size() - name.size() - 1] == u':')) {
            return xml::attribute(node, attribute.name()).trimmed();
        }
    }
    return {};
}

std::optional<quint64> bytesOf(const QString &number, const QString &unit)
{
    bool ok = false;
    const quint64 value = number.toULongLong(&ok);
    const auto each = unitBytes(unit);
    if (!ok || !each || (value > 0 && *each > mostBytes / value)) {
        return {};
    }
    return value * *each;
}

QString formatOf(const QString &uri, const QString &file)
{
    const QString text = uri.toLower();
    if (text.contains("vmdk"_L1)) {
        return u"vmdk"_s;
    }
    for (const auto &[word, format] : {std::pair("qcow"_L1, u"qcow2"_s), std::pair("vdi"_L1, u"vdi"_s),
                                       std::pair("vhd"_L1, u"vhd"_s), std::pair("raw"_L1, u"raw"_s)}) {
        if (text.contains(word) || file.endsWith(u'.' + QString(word), Qt::CaseInsensitive)) {
            return format;
        }
    }
    return file.endsWith(".vmdk"_L1, Qt::CaseInsensitive) ? u"vmdk"_s : QString();
}

} // namespace guestdeck::ovf
