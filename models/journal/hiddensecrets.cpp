// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/hiddensecrets.h"

#include "models/journal/secretplaces.h"
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

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HiddenSecrets)
};

constexpr qsizetype longestMessage = 64 << 10;
constexpr qsizetype shortestKnown = 4; ///< shorter ones would be found in any word

/// As they stand in the file, by what tells them from each other.
QHash<QString, QByteArray> secretsIn(const xml::Document &document)
{
    QHash<QString, QByteArray> known;
    for (const SecretPlace &place : secretPlaces(document.root())) {
        known.insert(place.key, place.raw());
    }
    return known;
}

/// Of all disks and of the guest's firmware.
QList<pugi::xml_node> allSources(const pugi::xml_node &domain)
{
    QList<pugi::xml_node> sources;
    for (const pugi::xml_node &disk : domain.child("devices").children("disk")) {
        sources.append(sourcesIn(disk));
        sources.append(sourcesIn(disk.child("mirror")));
    }
    for (const char *name : {"loader", "nvram"}) {
        sources.append(sourcesIn(domain.child("os").child(name)));
    }
    return sources;
}

/// The cookies of `known` where the same disk has the same source from the same host.
void giveCookies(const xml::Document &told, const xml::Document &known)
{
    const auto nameOf = [](const pugi::xml_node &source) {
        QStringList name{xml::attribute(source, "protocol"), xml::attribute(source, "name")};
        for (const pugi::xml_node &host : source.children("host")) {
            name.append({xml::attribute(host, "name"), xml::attribute(host, "port"), xml::attribute(host, "socket")});
        }
        for (pugi::xml_node up = source.parent(); up; up = up.parent()) {
            name.append(QString::fromUtf8(up.name()));
            name.append(xml::attribute(up.child("target"), "dev"));
        }
        return name.join(u'\n');
    };
    QHash<QString, pugi::xml_node> cookies;
    for (const pugi::xml_node &source : allSources(known.root())) {
        if (const pugi::xml_node found = source.child("cookies")) {
            cookies.insert(nameOf(source), found);
        }
    }
    for (pugi::xml_node &source : allSources(told.root())) {
        const auto found = cookies.constFind(nameOf(source));
        if (found != cookies.cend() && !source.child("cookies")) {
            source.append_copy(*found);
        }
    }
}

} // namespace

Result<QByteArray> withHiddenSecrets(const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return document.error();
    }
    const QList<SecretPlace> places = secretPlaces(document->root());
    for (const SecretPlace &place : places) {
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
    for (const SecretPlace &place : secretPlaces(source->root())) {
        known.insert(markOf(place.key), place.raw());
    }
    bool changed = false;
    for (const SecretPlace &place : secretPlaces(document->root())) {
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
    for (const SecretPlace &place : secretPlaces(document->root())) {
        const QByteArray raw = place.raw();
        if (isMark(raw)) {
            continue;
        }
        const auto found = known.constFind(place.key);
        // One that was moved, or of which another was taken away beside it, is still the same secret.
        const QString key = found != known.constEnd() && *found == raw ? place.key : known.key(raw);
        if (!key.isEmpty()) {
            place.setRaw(markOf(key));
        }
    }
    return document->toUtf8();
}

QByteArray withMarksForSecretsOf(const QByteArray &text, const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(definition);
    const Result<QByteArray> open = withHiddenSecrets(definition);
    if (!document.has_value() || !open.has_value()) {
        return text;
    }
    struct Known {
        QByteArray raw;
        QByteArray mark;
        const char *attribute = nullptr;
    };
    QList<Known> all;
    for (const SecretPlace &place : secretPlaces(document->root())) {
        if (place.raw().size() >= shortestKnown && !isMark(place.raw())) {
            all.append({place.raw(), markOf(place.key), place.attribute});
        }
    }
    // The longest first: one may be a part of another.
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Known &known) { return known.raw.size(); });
    QByteArray hidden = text;
    for (Known &known : all) {
        if (!open->contains(known.raw)) {
            hidden.replace(known.raw, known.mark);
        } else if (known.attribute) {
            for (const char *quote : {"='", "=\""}) {
                const QByteArray start = QByteArray(known.attribute) + quote;
                hidden.replace(QByteArray(start + known.raw), QByteArray(start + known.mark));
            }
        } else {
            hidden.replace(QByteArray('>' + known.raw), QByteArray('>' + known.mark));
        }
        explicit_bzero(known.raw.data(), size_t(known.raw.size()));
    }
    return hidden;
}

HiddenPair withHiddenSecrets(const QByteArray &before, const QByteArray &after)
{
    const Result<xml::Document> old = xml::Document::parse(before);
    const Result<xml::Document> now = xml::Document::parse(after);
    if (!old.has_value() || !now.has_value()) {
        return {withoutSecretWords(before), withoutSecretWords(after)};
    }
    const QHash<QString, QByteArray> known = secretsIn(*old);
    for (const SecretPlace &place : secretPlaces(now->root())) {
        if (isMark(place.raw())) {
            continue;
        }
        const auto found = known.constFind(place.key);
        const bool another = found != known.constEnd() && *found != place.raw();
        place.setRaw(markOf(another ? Tr::tr("%1, another one").arg(place.key) : place.key));
    }
    for (const SecretPlace &place : secretPlaces(old->root())) {
        if (!isMark(place.raw())) {
            place.setRaw(markOf(place.key));
        }
    }
    return {old->toUtf8(), now->toUtf8()};
}

QByteArray withoutSecretWords(const QByteArray &text)
{
    static const QRegularExpression attribute(u"(\\bpasswd\\s*=\\s*)('[^'<]*'?|\"[^\"<]*\"?|[^\\s'\"<>]+)"_s);
    static const QRegularExpression cookie(u"(<cookie\\b[^<>]*>)([^<]+)"_s);
    static const QRegularExpression value(u"(\\b(?:value|query)\\s*=\\s*)('[^'<]*'?|\"[^\"<]*\"?)"_s);
    static const QRegularExpression line(u"(<cmdline>|<entry\\b[^<>]*>)([^<]+)"_s);
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

QByteArray withoutSecretsOf(const QByteArray &text, const QByteArray &definition)
{
    QByteArray words = text.first(std::min(text.size(), longestMessage));
    const Result<xml::Document> document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return withoutSecretWords(words);
    }
    QList<QByteArray> known;
    for (const SecretPlace &place : secretPlaces(document->root())) {
        const QString plain = place.plain();
        known.append({place.raw(), plain.toUtf8()});
        if (!isMark(place.raw())) {
            for (const QString &value : secretValues(plain)) {
                known.append(value.toUtf8());
            }
        }
    }
    // The longest first: one may be a part of another.
    std::ranges::sort(known, std::ranges::greater(), &QByteArray::size);
    for (QByteArray &secret : known) {
        if (secret.size() >= shortestKnown && !isMark(secret)) {
            words.replace(secret, "(hidden)");
        }
        if (secret.isDetached() && !secret.isEmpty()) {
            explicit_bzero(secret.data(), size_t(secret.size()));
        }
    }
    return withoutSecretWords(words);
}

bool secretsDiffer(const QByteArray &before, const QByteArray &after)
{
    const Result<xml::Document> old = xml::Document::parse(before);
    const Result<xml::Document> now = xml::Document::parse(after);
    if (!old.has_value() || !now.has_value()) {
        return false;
    }
    const QHash<QString, QByteArray> known = secretsIn(*old);
    return std::ranges::any_of(secretPlaces(now->root()), [&](const SecretPlace &place) {
        const auto found = known.constFind(place.key);
        return found != known.constEnd() && *found != place.raw() && !isMark(*found) && !isMark(place.raw());
    });
}

QByteArray withoutLostSecrets(const QByteArray &text, const QByteArray &definition, QStringList *lost)
{
    const Result<xml::Document> document = xml::Document::parse(text);
    const Result<xml::Document> source = xml::Document::parse(definition);
    if (!document.has_value() || !source.has_value()) {
        return text;
    }
    const QHash<QString, QByteArray> known = secretsIn(*source);
    bool changed = false;
    for (const SecretPlace &place : secretPlaces(document->root())) {
        if (isMark(place.raw()) && !known.contains(place.key) && place.drop()) {
            lost->append(place.key);
            changed = true;
        }
    }
    return changed ? document->toUtf8() : text;
}

QByteArray asToldForReading(const QByteArray &definition)
{
    const Result<xml::Document> document = xml::Document::parse(definition);
    if (!document.has_value()) {
        return definition;
    }
    for (pugi::xml_node device : document->root().child("devices").children()) {
        if (std::strcmp(device.name(), "graphics") == 0) {
            device.remove_attribute("passwd");
        }
    }
    for (pugi::xml_node &source : allSources(document->root())) {
        const pugi::xml_node cookies = source.child("cookies");
        if (cookies && cookies.previous_sibling().type() == pugi::node_pcdata) {
            source.remove_child(cookies.previous_sibling()); // its indentation
        }
        source.remove_child(cookies);
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
        const Result<xml::Document> document = xml::Document::parse(*merged);
        if (document.has_value()) {
            // What was told for one host is not for another that stands in its line now.
            bool changed = false;
            for (const SecretPlace &place : secretPlaces(document->root())) {
                const bool away = place.kind == SecretPlace::Kind::Cookie && isMark(place.raw())
                    && place.key != place.home && !place.key.startsWith(place.home + u'#');
                changed = (away && place.drop()) || changed;
            }
            return changed ? document->toUtf8() : *merged;
        }
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
    giveCookies(*document, *old);
    return document->toUtf8();
}

bool hasHiddenSecrets(const QByteArray &text)
{
    return text.contains("(hidden:");
}

} // namespace guestdeck
