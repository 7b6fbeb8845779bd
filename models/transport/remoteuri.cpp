// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/remoteuri.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::RemoteUri)
};

Error invalid(const QString &message, const QString &uri)
{
    return {ErrorKind::Invalid, 0, message, uri};
}

QString decoded(QStringView text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// Whether it may stand in a command line: no option, nothing that a shell on the way or a terminal would act upon.
bool isHarmless(const QString &text)
{
    return !text.startsWith(u'-') && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() <= 0x20 || c.unicode() == 0x7f || u"\"'`$;&|<>()\\*?#!{}"_s.contains(c);
    });
}

/// host, host:port, [v6]:port. False when the port is no number.
bool splitHost(QStringView text, RemoteUri &uri)
{
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0) {
            return false;
        }
        uri.host = decoded(text.mid(1, end - 1));
        const QStringView rest = text.mid(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':')) {
            return false;
        }
        port = rest.mid(1);
    } else {
        const qsizetype colon = text.indexOf(u':');
        uri.host = decoded(colon < 0 ? text : text.left(colon));
        port = colon < 0 ? QStringView() : text.mid(colon + 1);
    }
    if (port.isEmpty()) {
        return true;
    }
    bool ok = false;
    uri.port = port.toInt(&ok);
    return ok && uri.port > 0 && uri.port <= 65535;
}

/// libvirt's strings end at a zero.
QString decodedParameter(QStringView text)
{
    const QString whole = decoded(text);
    const qsizetype zero = whole.indexOf(QChar(0));
    return zero < 0 ? whole : whole.left(zero);
}

void readParameters(QStringView query, RemoteUri &uri)
{
    // libvirt takes any number but 0 for yes.
    const auto yes = [](const QString &value) { return value.toInt() != 0; };
    for (const UriParameter &parameter : uriParameters(query)) {
        if (parameter.name == "keyfile"_L1) {
            uri.keyFile = parameter.value;
        } else if (parameter.name == "command"_L1) {
            uri.command = parameter.value;
        } else if (parameter.name == "known_hosts"_L1) {
            uri.knownHosts = parameter.value;
        } else if (parameter.name == "known_hosts_verify"_L1) {
            uri.knownHostsVerify = parameter.value;
        } else if (parameter.name == "no_tty"_L1) {
            uri.noTty = yes(parameter.value);
        } else if (parameter.name == "no_verify"_L1) {
            uri.noVerify = yes(parameter.value);
        }
    }
}

} // namespace

QList<UriParameter> uriParameters(QStringView query)
{
    QList<UriParameter> result;
    while (!query.isEmpty()) {
        qsizetype end = query.indexOf(u'&');
        if (end < 0) {
            end = query.indexOf(u';');
        }
        const QStringView one = end < 0 ? query : query.left(end);
        query = end < 0 ? QStringView() : query.mid(end + 1);
        const qsizetype equals = one.indexOf(u'=');
        if (one.isEmpty() || equals == 0) {
            continue;
        }
        result << UriParameter{decodedParameter(equals < 0 ? one : one.left(equals)).toLower(),
                               equals < 0 ? QString() : decodedParameter(one.mid(equals + 1)), one.toString()};
    }
    return result;
}

bool RemoteUri::isLocal() const
{
    return host.isEmpty() && (transport.isEmpty() || transport == "unix"_L1);
}

bool RemoteUri::usesSsh() const
{
    return transport == "ssh"_L1 || transport == "libssh"_L1 || transport == "libssh2"_L1;
}

bool RemoteUri::asksForSsh(const QString &uri)
{
    RemoteUri schemeOnly;
    schemeOnly.transport = uri.section(u':', 0, 0).section(u'+', 1).trimmed().toLower();
    return schemeOnly.usesSsh();
}

Result<RemoteUri> RemoteUri::parse(const QString &text)
{
    const qsizetype schemeEnd = text.indexOf(u"://"_s);
    if (schemeEnd <= 0) {
        return invalid(Text::tr("This is not an address of a host."), text);
    }
    RemoteUri uri;
    const QStringView scheme = QStringView(text).left(schemeEnd);
    const qsizetype plus = scheme.indexOf(u'+');
    uri.driver = (plus < 0 ? scheme : scheme.left(plus)).toString().toLower();
    uri.transport = plus < 0 ? QString() : scheme.mid(plus + 1).toString().toLower();

    // Not by QUrl: it lowers the case of hosts and refuses names that an ssh configuration may define.
    QStringView rest = QStringView(text).mid(schemeEnd + 3);
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0) {
        rest = rest.left(fragment);
    }
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        readParameters(rest.mid(question + 1), uri);
        rest = rest.left(question);
    }
    const qsizetype slash = rest.indexOf(u'/');
    QStringView authority = slash < 0 ? rest : rest.left(slash);
    uri.path = slash < 0 ? QString() : decoded(rest.mid(slash));
    if (const qsizetype at = authority.lastIndexOf(u'@'); at >= 0) {
        uri.user = decoded(authority.left(at));
        authority = authority.mid(at + 1);
    }
    if (!splitHost(authority, uri)) {
        return invalid(Text::tr("The port in the address of the host is not a number from 1 to 65535."), text);
    }
    if (!isHarmless(uri.host) || !isHarmless(uri.user) || uri.host.contains(u'@')) {
        return invalid(Text::tr("The host or user name in the address holds characters that are not allowed."), text);
    }
    return uri;
}

} // namespace guestdeck
