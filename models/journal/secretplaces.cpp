// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/secretplaces.h"

#include "models/xml/document.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <initializer_list>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = SecretPlace::Kind;

constexpr qsizetype longest = 1 << 20; ///< in characters; an argument that is longer is hidden unread
constexpr qsizetype longestPart = 100; ///< of a key
constexpr QLatin1StringView cookiePrefix("cookie/");

bool hasAny(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// What begins a secret, wherever it stands: more than what makes an argument one.
const QRegularExpression &beginning()
{
    static const QRegularExpression known(
        u"(?:passw(?:or)?d|passphrase|token|secret|api[-_]?key|data|key|credential|sig|signature)[\"']?\\s*[=:]|://"_s,
        QRegularExpression::CaseInsensitiveOption);
    return known;
}

/// The name of a variable or of an emulator's property.
bool isSecretName(const QString &name)
{
    return hasAny(name,
                  {"passw"_L1, "passphrase"_L1, "secret"_L1, "token"_L1, "apikey"_L1, "api_key"_L1, "credential"_L1});
}

/// In one line, without what no text may have.
QString part(const QString &text)
{
    QString out = text.left(4 * longestPart).simplified();
    out.removeIf([](QChar c) { return !c.isPrint() || c.isSurrogate(); });
    return out.left(longestPart).trimmed();
}

/// libvirt's schema has no blank, and little else, in a cookie.
QString cookieKey(std::initializer_list<QString> parts)
{
    QByteArray key;
    for (const QString &one : parts) {
        key += '/' + part(one).toUtf8().toPercentEncoding(":");
    }
    return cookiePrefix + QString::fromLatin1(key.sliced(1));
}

QString hostsOf(const pugi::xml_node &source)
{
    QStringList hosts;
    for (const pugi::xml_node &host : source.children("host")) {
        const QString port = xml::attribute(host, "port");
        hosts.append((host.attribute("name") ? xml::attribute(host, "name") : xml::attribute(host, "socket"))
                     + (port.isEmpty() ? QString() : u':' + port));
    }
    return hosts.join(u',');
}

void add(QList<SecretPlace> &places, Kind kind, const QString &home, const pugi::xml_node &node,
         const char *attribute = nullptr)
{
    places.append({kind, home, home, node, attribute});
}

void addSource(const pugi::xml_node &source, const QString &name, QList<SecretPlace> &places)
{
    const QString protocol = xml::attribute(source, "protocol");
    const QString hosts = hostsOf(source);
    if (source.attribute("query")
        && (isMark(source.attribute("query").value()) || isSigned(xml::attribute(source, "query", longest)))) {
        const QString url = u"%1://%2/%3"_s.arg(protocol, hosts, xml::attribute(source, "name"));
        add(places, Kind::Address, u"address %1 %2"_s.arg(part(name), part(url)), source, "query");
    }
    for (const pugi::xml_node &cookie : source.child("cookies").children("cookie")) {
        add(places, Kind::Cookie, cookieKey({name, protocol, hosts, xml::attribute(cookie, "name")}), cookie);
    }
}

/// The holder's own source, and those of what it is built upon.
void addSources(pugi::xml_node holder, const QString &name, QList<SecretPlace> &places)
{
    for (int layer = 0; holder; holder = holder.child("backingStore"), ++layer) {
        const QString place = layer ? u"%1 layer %2"_s.arg(name).arg(layer) : name;
        addSource(holder.child("source"), place, places);
        if (const pugi::xml_node data = holder.child("source").child("dataStore")) {
            addSources(data, place + u" data"_s, places);
        }
    }
}

void addDisk(const pugi::xml_node &disk, int number, QList<SecretPlace> &places)
{
    const QString target = xml::attribute(disk.child("target"), "dev");
    const QString name = target.isEmpty() ? QString::number(number) : target;
    addSources(disk, name, places);
    addSources(disk.child("mirror"), u"%1 mirror"_s.arg(name), places);
}

/// "secret,id=a,data=…": a; two commas are one in a value.
QString idIn(const QString &options)
{
    QString text = options;
    for (const QString &one : text.replace(",,"_L1, "\x1f"_L1).split(u',')) {
        if (one.startsWith("id="_L1)) {
            return one.sliced(3);
        }
    }
    return {};
}

/// What tells an argument from others without a word of what is secret in it. `previous`: the argument before it.
QString argumentHome(const QString &value, const QString &previous)
{
    const bool option = previous.startsWith(u'-') && !looksSecret(previous) && previous.size() <= 40;
    QString home = option ? previous : QString();
    const auto addPart
        = [&home](const QString &more) { home += (home.isEmpty() || more.isEmpty() ? u""_s : u" "_s) + more; };
    const QJsonObject object
        = value.startsWith(u'{') ? QJsonDocument::fromJson(value.toUtf8()).object() : QJsonObject();
    if (!object.isEmpty()) {
        addPart(part(object.value("qom-type"_L1).toString(object.value("driver"_L1).toString())));
        addPart(part(object.value("id"_L1).toString(object.value("node-name"_L1).toString())));
        return home;
    }
    const QString id = value.startsWith("secret,"_L1) ? idIn(value) : QString();
    if (!id.isEmpty()) {
        addPart(u"secret"_s);
        addPart(part(id));
        return home;
    }
    const QRegularExpressionMatch secret = beginning().match(value);
    addPart(part(secret.hasMatch() ? value.left(secret.capturedStart()) : QString()));
    return home;
}

/// <qemu:arg value=…>, <qemu:env name=… value=…>, and <qemu:property name=… value=…> of <qemu:override>. Their depth is
/// bounded by the document's.
void addArguments(const pugi::xml_node &parent, const QString &owner, QList<SecretPlace> &places)
{
    QString previous;
    for (const pugi::xml_node &argument : parent.children()) {
        if (argument.type() != pugi::node_element) {
            continue;
        }
        const QString name = xml::attribute(argument, "name");
        if (argument.attribute("value")) {
            const bool marked = isMark(argument.attribute("value").value());
            const QString value = xml::attribute(argument, "value", longest);
            if (marked || value.size() >= longest || looksSecret(value) || isSecretName(name)) {
                if (name.isEmpty()) {
                    add(places, Kind::Argument, u"argument %1"_s.arg(argumentHome(value, previous)).trimmed(), argument,
                        "value");
                } else {
                    const bool variable = xml::localName(argument) == "env"_L1;
                    add(places, variable ? Kind::Variable : Kind::Argument,
                        (variable ? u"variable %1"_s.arg(part(name))
                                  : u"property %1 %2"_s.arg(part(owner), part(name))),
                        argument, "value");
                }
            }
            previous = marked ? QString() : value;
        }
        addArguments(argument, argument.attribute("alias") ? xml::attribute(argument, "alias") : owner, places);
    }
}

/// What systemd takes as credentials, in the tables that the firmware or the emulator shows to the guest.
void addCredentials(const pugi::xml_node &domain, QList<SecretPlace> &places)
{
    for (const pugi::xml_node &info : domain.children("sysinfo")) {
        for (const pugi::xml_node &parent : {info, info.child("oemStrings")}) {
            for (const pugi::xml_node &entry : parent.children("entry")) {
                const QByteArray raw = entry.text().get();
                const QString name = xml::attribute(entry, "name");
                const QString text = xml::text(entry, longest);
                if (!raw.isEmpty()
                    && (isMark(raw) || text.contains("credential"_L1) || name.contains("credential"_L1))) {
                    const QString given = name.isEmpty() && text.contains(u'=') ? text.section(u'=', 0, 0) : name;
                    add(places, Kind::Credential, u"credential %1"_s.arg(part(given)).trimmed(), entry);
                }
            }
        }
    }
}

/// The key in a mark.
QString keyIn(const SecretPlace &place)
{
    const QString mark = place.plain();
    return mark.sliced(std::min<qsizetype>(mark.size(), qsizetype(std::strlen("(hidden:")))).chopped(1).trimmed();
}

/// Some may be alike in all that is known of them. Their number is in the key then, so that one of two is never taken
/// for one alone.
void numberThem(QList<SecretPlace> &places)
{
    QHash<QString, int> alike;
    for (SecretPlace &place : places) {
        if (isMark(place.raw())) {
            place.key = keyIn(place);
        } else {
            ++alike[place.home];
        }
    }
    QHash<QString, int> numbers;
    for (SecretPlace &place : places) {
        const int all = alike.value(place.home);
        if (all > 1 && !isMark(place.raw())) {
            const bool cookie = place.kind == Kind::Cookie;
            place.key += (cookie ? u"#%1-of-%2"_s : u" #%1 of %2"_s).arg(++numbers[place.home]).arg(all);
        }
    }
}

/// With the blanks before it.
void removeNode(pugi::xml_node node)
{
    pugi::xml_node parent = node.parent();
    const pugi::xml_node before = node.previous_sibling();
    if (before.type() == pugi::node_pcdata && QByteArray(before.value()).trimmed().isEmpty()) {
        parent.remove_child(before);
    }
    parent.remove_child(node);
}

} // namespace

QString SecretPlace::plain() const
{
    return attribute ? xml::attribute(node, attribute, longest) : xml::text(node, longest);
}

void SecretPlace::setRaw(const QByteArray &value) const
{
    if (attribute) {
        node.attribute(attribute).set_value(value.constData());
    } else {
        pugi::xml_node(node).text().set(value.constData());
    }
}

bool SecretPlace::drop() const
{
    pugi::xml_node changed = node;
    switch (kind) {
    case Kind::Screen:
    case Kind::Address:
        return changed.remove_attribute(attribute);
    case Kind::Cookie: {
        const pugi::xml_node cookies = changed.parent();
        removeNode(changed);
        if (!cookies.child("cookie")) {
            removeNode(cookies);
        }
        return true;
    }
    case Kind::Variable:
    case Kind::Credential:
        removeNode(changed);
        return true;
    case Kind::Argument:
    case Kind::Kernel:
        break;
    }
    return false;
}

QList<SecretPlace> secretPlaces(const pugi::xml_node &domain)
{
    QList<SecretPlace> places;
    QHash<QString, int> counts;
    int disks = 0;
    for (const pugi::xml_node &device : domain.child("devices").children()) {
        if (std::strcmp(device.name(), "graphics") == 0) {
            const QString type = xml::attribute(device, "type");
            const int count = ++counts[type];
            if (device.attribute("passwd")) {
                add(places, Kind::Screen, u"%1 %2"_s.arg(part(type)).arg(count), device, "passwd");
            }
        } else if (std::strcmp(device.name(), "disk") == 0) {
            addDisk(device, ++disks, places);
        }
    }
    for (const pugi::xml_node &child : domain.children()) {
        const QString name = xml::localName(child);
        if (name == "commandline"_L1 || name == "override"_L1) {
            addArguments(child, {}, places);
        }
    }
    addCredentials(domain, places);
    const pugi::xml_node system = domain.child("os");
    addSources(system.child("nvram"), u"nvram"_s, places);
    addSources(system.child("loader"), u"loader"_s, places);
    const pugi::xml_node kernel = system.child("cmdline");
    const QString line = xml::text(kernel, longest);
    if (kernel && (isMark(kernel.text().get()) || line.size() >= longest || looksSecret(line))) {
        const QRegularExpressionMatch secret = beginning().match(line);
        const QString open = secret.hasMatch() ? line.left(secret.capturedStart()) : QString();
        add(places, Kind::Kernel, u"kernel arguments %1"_s.arg(part(open)).trimmed(), kernel);
    }
    numberThem(places);
    return places;
}

QByteArray markOf(const QString &key)
{
    const QString mark = (key.startsWith(cookiePrefix) ? u"(hidden:%1)"_s : u"(hidden: %1)"_s).arg(key);
    return mark.toHtmlEscaped().replace(u'\'', u"&apos;"_s).toUtf8();
}

bool isMark(const QByteArray &raw)
{
    return raw.startsWith("(hidden:") && raw.endsWith(')');
}

bool looksSecret(const QString &argument)
{
    static const QRegularExpression given(
        u"(?:passw(?:or)?d|passphrase|token|(?<![-.\\w])secret|api[-_]?key|set_credential(?:_binary)?)="
        u"|\"(?:passw(?:or)?d|passphrase|token|api_?key)\""
        u"|://[^/@\\s:]*:[^/@\\s]+@"_s,
        QRegularExpression::CaseInsensitiveOption);
    return given.match(argument).hasMatch() || (argument.startsWith("secret,"_L1) && argument.contains("data="_L1))
        || (argument.contains("\"secret\""_L1) && argument.contains("\"data\""_L1));
}

bool isSigned(const QString &query)
{
    return hasAny(query, {"token="_L1, "passw"_L1, "secret="_L1, "signature="_L1, "sig="_L1, "key="_L1});
}

QStringList secretValues(const QString &argument)
{
    static const QRegularExpression given(u"(?:passw(?:or)?d|passphrase|token|secret|api[-_]?key|data|key|sig|"
                                          u"signature)[\"']?\\s*[=:]\\s*[\"']?([^\\s\"',&]+)"
                                          u"|://[^/@\\s:]*:([^/@\\s]+)@"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList values;
    for (auto match = given.globalMatch(argument); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        values.append(one.captured(1).isEmpty() ? one.captured(2) : one.captured(1));
    }
    return values;
}

QList<pugi::xml_node> sourcesIn(const pugi::xml_node &holder)
{
    QList<pugi::xml_node> sources;
    for (pugi::xml_node one = holder; one; one = one.child("backingStore")) {
        if (const pugi::xml_node source = one.child("source")) {
            sources.append(source);
            sources.append(sourcesIn(source.child("dataStore")));
        }
    }
    return sources;
}

} // namespace guestdeck
