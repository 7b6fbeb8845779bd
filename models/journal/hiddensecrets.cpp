// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/hiddensecrets.h"

#include "models/xml/difference.h"
#include "models/xml/document.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <pugixml.hpp>

#include <algorithm>
#include <cstring>
#include <functional>
#include <initializer_list>

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

bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What the emulator or the kernel would be told.
bool looksSecret(const QString &argument)
{
    return hasAny(argument, {"password="_L1, "passwd="_L1, "passphrase="_L1, "\"password\""_L1})
        || (argument.startsWith("secret,"_L1) && argument.contains("data="_L1))
        || (argument.contains("\"secret\""_L1) && argument.contains("\"data\""_L1));
}

/// The name of a variable or of an emulator's property.
bool isSecretName(const QString &name)
{
    return hasAny(name, {"passw"_L1, "passphrase"_L1, "secret"_L1, "token"_L1});
}

/// Of a file's address: what gives the right to read it.
bool isSigned(const QString &query)
{
    return hasAny(query, {"token="_L1, "passw"_L1, "secret="_L1, "signature="_L1, "sig="_L1, "key="_L1});
}

void addSources(pugi::xml_node holder, const QString &name, QList<Place> &places)
{
    int layer = 0;
    // The disk's own source, and those of what it is built upon.
    for (; holder; holder = holder.child("backingStore"), ++layer) {
        const QString place = layer ? u"%1 layer %2"_s.arg(name).arg(layer) : name;
        const pugi::xml_node source = holder.child("source");
        if (source.attribute("query")
            && (isMark(source.attribute("query").value()) || isSigned(xml::attribute(source, "query")))) {
            places.append({u"address %1"_s.arg(place), source, "query"});
        }
        for (const pugi::xml_node &cookie : source.child("cookies").children("cookie")) {
            places.append({u"cookie %1 %2"_s.arg(place, xml::attribute(cookie, "name")), cookie, nullptr});
        }
    }
}

void addDisk(const pugi::xml_node &disk, int number, QList<Place> &places)
{
    const QString target = xml::attribute(disk.child("target"), "dev");
    const QString name = target.isEmpty() ? QString::number(number) : target;
    addSources(disk, name, places);
    addSources(disk.child("mirror"), u"%1 mirror"_s.arg(name), places);
}

/// <qemu:arg value=…>, <qemu:env name=… value=…>, and <qemu:property name=… value=…> of <qemu:override>.
void addArguments(const pugi::xml_node &parent, const QString &kind, int &number, QList<Place> &places)
{
    for (const pugi::xml_node &argument : parent.children()) {
        if (argument.type() != pugi::node_element) {
            continue;
        }
        ++number;
        const QByteArray raw = argument.attribute("value").value();
        if (argument.attribute("value")
            && (isMark(raw) || looksSecret(xml::attribute(argument, "value"))
                || isSecretName(xml::attribute(argument, "name")))) {
            places.append({u"%1 %2"_s.arg(kind).arg(number), argument, "value"});
        }
        addArguments(argument, kind, number, places);
    }
}

/// What systemd takes as credentials, in the tables that the firmware or the emulator shows to the guest.
void addCredentials(const pugi::xml_node &domain, QList<Place> &places)
{
    int number = 0;
    for (const pugi::xml_node &info : domain.children("sysinfo")) {
        for (const pugi::xml_node &parent : {info, info.child("oemStrings")}) {
            for (const pugi::xml_node &entry : parent.children("entry")) {
                ++number;
                const QByteArray raw = entry.text().get();
                if (!raw.isEmpty()
                    && (isMark(raw) || xml::text(entry).contains("credential"_L1)
                        || xml::attribute(entry, "name").contains("credential"_L1))) {
                    places.append({u"credential %1"_s.arg(number), entry, nullptr});
                }
            }
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
            addDisk(device, ++disks, places);
        }
    }
    for (const pugi::xml_node &child : domain.children()) {
        const QString name = xml::localName(child);
        int number = 0;
        if (name == "commandline"_L1 || name == "override"_L1) {
            addArguments(child, name == "override"_L1 ? u"property"_s : u"argument"_s, number, places);
        }
    }
    addCredentials(domain, places);
    const pugi::xml_node kernel = domain.child("os").child("cmdline");
    if (kernel && (isMark(kernel.text().get()) || looksSecret(xml::text(kernel, longest)))) {
        places.append({u"kernel arguments"_s, kernel, nullptr});
    }
    QHash<QString, int> same;
    for (Place &place : places) {
        const int count = ++same[place.key];
        place.key += count > 1 ? u" #%1"_s.arg(count) : QString();
    }
    return places;
}

/// As they stand in the file, by what tells them from each other.
QHash<QString, QByteArray> secretsIn(const xml::Document &document)
{
    QHash<QString, QByteArray> known;
    for (const Place &place : placesIn(document.root())) {
        known.insert(place.key, place.raw());
    }
    return known;
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

Result<QByteArray> withHiddenSecretsOf(const QByteArray &text, const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(text);
    const Result<xml::Document> source = xml::Document::parse(definition);
    if (!document.has_value() || !source.has_value()) {
        return document.has_value() ? source.error() : document.error();
    }
    const QHash<QString, QByteArray> known = secretsIn(*source);
    for (const Place &place : placesIn(document->root())) {
        const auto found = known.constFind(place.key);
        if (found != known.constEnd() && *found == place.raw()) {
            place.setRaw(markOf(place.key));
        }
    }
    return document->toUtf8();
}

HiddenPair withHiddenSecrets(const QByteArray &before, const QByteArray &after)
{
    const Result<xml::Document> old = xml::Document::parse(before);
    const Result<xml::Document> now = xml::Document::parse(after);
    if (!old.has_value() || !now.has_value()) {
        return {withoutSecretWords(before), withoutSecretWords(after)};
    }
    const QHash<QString, QByteArray> known = secretsIn(*old);
    for (const Place &place : placesIn(now->root())) {
        if (isMark(place.raw())) {
            continue;
        }
        const auto found = known.constFind(place.key);
        const bool another = found != known.constEnd() && *found != place.raw();
        place.setRaw(markOf(another ? Tr::tr("%1, another one").arg(place.key) : place.key));
    }
    for (const Place &place : placesIn(old->root())) {
        if (!isMark(place.raw())) {
            place.setRaw(markOf(place.key));
        }
    }
    return {old->toUtf8(), now->toUtf8()};
}

QByteArray withoutSecretWords(const QByteArray &text)
{
    static const QRegularExpression attribute(u"(\\bpasswd\\s*=\\s*)('[^'<]*'?|\"[^\"<]*\"?|[^\\s'\"<>]+)"_s);
    static const QRegularExpression cookie(u"(<cookie\\b[^>]*>)([^<]+)"_s);
    static const QRegularExpression value(u"(\\b(?:value|query)\\s*=\\s*)('[^'<]*'?|\"[^\"<]*\"?)"_s);
    static const QRegularExpression line(u"(<cmdline>|<entry\\b[^>]*>)([^<]+)"_s);
    const auto replaced = [](const QString &in, const QRegularExpression &what, const QString &mark,
                             const std::function<bool(const QString &)> &isSecret) {
        QString out;
        qsizetype from = 0;
        for (auto it = what.globalMatch(in); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            out += QStringView(in).sliced(from, match.capturedEnd(1) - from);
            out += match.captured(2).contains("(hidden"_L1) || !isSecret(match.captured(0)) ? match.captured(2) : mark;
            from = match.capturedEnd(0);
        }
        return QString(out + QStringView(in).sliced(from));
    };
    const auto always = [](const QString &) { return true; };
    QString words = QString::fromUtf8(text);
    words = replaced(words, attribute, u"'(hidden)'"_s, always);
    words = replaced(words, cookie, u"(hidden)"_s, always);
    words = replaced(words, value, u"'(hidden)'"_s, [](const QString &found) {
        QString plain = found;
        plain.replace("&quot;"_L1, "\""_L1);
        return looksSecret(plain) || isSigned(plain) || plain.contains("secret"_L1);
    });
    words = replaced(words, line, u"(hidden)"_s,
                     [](const QString &found) { return looksSecret(found) || found.contains("credential"_L1); });
    return words.toUtf8();
}

QByteArray asToldForReading(const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return definition;
    }
    for (const pugi::xml_node &device : document->root().child("devices").children()) {
        pugi::xml_node changed = device;
        if (std::strcmp(device.name(), "graphics") == 0) {
            changed.remove_attribute("passwd");
        }
        for (pugi::xml_node holder = device; holder; holder = holder.child("backingStore")) {
            pugi::xml_node source = holder.child("source");
            const pugi::xml_node cookies = source.child("cookies");
            if (cookies && cookies.previous_sibling().type() == pugi::node_pcdata) {
                source.remove_child(cookies.previous_sibling()); // its indentation
            }
            source.remove_child(cookies);
        }
    }
    return document->toUtf8();
}

QByteArray withMarksOf(const QByteArray &told, const QByteArray &known)
{
    const QByteArray base = asToldForReading(known);
    if (base == told) {
        return known;
    }
    if (const auto merged = mergedLines(base, told, known)) {
        return *merged;
    }
    // The line of a screen itself was changed.
    const Result<xml::Document> document = xml::Document::parse(told);
    const Result<xml::Document> old = xml::Document::parse(known);
    if (!document.has_value() || !old.has_value()) {
        return told;
    }
    const QHash<QString, QByteArray> marks = secretsIn(*old);
    QHash<QString, int> counts;
    for (pugi::xml_node screen : document->root().child("devices").children("graphics")) {
        const QString type = xml::attribute(screen, "type");
        const auto mark = marks.constFind(u"%1 %2"_s.arg(type).arg(++counts[type]));
        if (mark != marks.constEnd() && !screen.attribute("passwd")) {
            screen.append_attribute("passwd").set_value(mark->constData());
        }
    }
    return document->toUtf8();
}

bool hasHiddenSecrets(const QByteArray &text)
{
    return text.size() < longest && text.contains("(hidden: ");
}

} // namespace guestdeck
