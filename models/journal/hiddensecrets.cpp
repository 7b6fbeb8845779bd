// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/hiddensecrets.h"

#include "models/xml/document.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <pugixml.hpp>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HiddenSecrets)
};

constexpr qsizetype longest = 1 << 20;

/// A place in a definition where a secret stands, as an attribute or as the text of the element.
struct Place {
    QString key; ///< tells it from the others of the same guest
    pugi::xml_node node;
    const char *attribute = nullptr;

    /// As it stands in the file, still escaped.
    QByteArray raw() const { return attribute ? node.attribute(attribute).value() : node.text().get(); }
    void setRaw(const QByteArray &value) const
    {
        if (attribute) {
            node.attribute(attribute).set_value(value.constData());
        } else {
            pugi::xml_node(node).text().set(value.constData());
        }
    }
};

QByteArray markOf(const QString &key)
{
    const QString mark = u"(hidden: %1)"_s.arg(key);
    return mark.toHtmlEscaped().replace(u'\'', u"&apos;"_s).toUtf8();
}

bool isMark(const QByteArray &raw)
{
    return raw.startsWith("(hidden: ") && raw.endsWith(')');
}

/// What the emulator would be told on its command line.
bool looksSecret(const QString &argument)
{
    return argument.contains("password="_L1) || argument.contains("passwd="_L1)
        || (argument.startsWith("secret,"_L1) && argument.contains("data="_L1));
}

void addCookies(const pugi::xml_node &disk, int number, QList<Place> &places)
{
    const QString target = xml::attribute(disk.child("target"), "dev");
    const QString name = target.isEmpty() ? QString::number(number) : target;
    int layer = 0;
    // The disk's own source, and those of what it is built upon.
    for (pugi::xml_node holder = disk; holder; holder = holder.child("backingStore"), ++layer) {
        for (const pugi::xml_node &cookie : holder.child("source").child("cookies").children("cookie")) {
            const QString place = layer ? u"%1 layer %2"_s.arg(name).arg(layer) : name;
            places.append({u"cookie %1 %2"_s.arg(place, xml::attribute(cookie, "name")), cookie, nullptr});
        }
    }
}

QList<Place> placesIn(const pugi::xml_node &domain)
{
    QList<Place> places;
    QHash<QString, int> counts;
    int disks = 0;
    for (const pugi::xml_node &device : domain.child("devices").children()) {
        const QString name = QString::fromUtf8(device.name());
        if (name == "graphics"_L1) {
            const QString type = xml::attribute(device, "type");
            const int count = ++counts[type];
            if (device.attribute("passwd")) {
                places.append({u"%1 %2"_s.arg(type).arg(count), device, "passwd"});
            }
        } else if (name == "disk"_L1) {
            addCookies(device, ++disks, places);
        }
    }
    for (const pugi::xml_node &child : domain.children()) {
        if (xml::localName(child) != "commandline"_L1) {
            continue;
        }
        int number = 0;
        for (const pugi::xml_node &argument : child.children()) {
            if (argument.type() != pugi::node_element) {
                continue;
            }
            ++number;
            const QByteArray raw = argument.attribute("value").value();
            if (isMark(raw) || looksSecret(xml::attribute(argument, "value"))) {
                places.append({u"argument %1"_s.arg(number), argument, "value"});
            }
        }
    }
    QHash<QString, int> same;
    for (Place &place : places) {
        const int count = ++same[place.key];
        place.key += count > 1 ? u" #%1"_s.arg(count) : QString();
    }
    return places;
}

} // namespace

Result<QByteArray> withHiddenSecrets(const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const QList<Place> places = placesIn(document->root());
    for (const Place &place : places) {
        if (!isMark(place.raw())) {
            place.setRaw(markOf(place.key));
        }
    }
    return places.isEmpty() ? definition : document->toUtf8();
}

Result<QByteArray> withSecretsOf(const QByteArray &text, const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(text);
    const Result<xml::Document> source = xml::Document::parse(definition);
    if (!document.has_value() || !source.has_value()) {
        return document.has_value() ? source.error() : document.error();
    }
    QHash<QByteArray, QByteArray> known; // by the mark
    for (const Place &place : placesIn(source->root())) {
        known.insert(markOf(place.key), place.raw());
    }
    bool changed = false;
    for (const Place &place : placesIn(document->root())) {
        const QByteArray mark = place.raw();
        if (!isMark(mark)) {
            continue;
        }
        const auto found = known.constFind(mark);
        if (found == known.constEnd() || isMark(*found)) {
            return Error{ErrorKind::Invalid,
                         0,
                         Tr::tr("The password that stands hidden as “%1” is not in the guest's present definition. "
                                "Write a password in its place, or leave it out.")
                             .arg(QString::fromUtf8(mark.first(std::min<qsizetype>(mark.size(), 100)))),
                         {}};
        }
        place.setRaw(*found);
        changed = true;
    }
    return changed ? document->toUtf8() : text;
}

bool hasHiddenSecrets(const QByteArray &text)
{
    return text.size() < longest && text.contains("(hidden: ");
}

} // namespace guestdeck
