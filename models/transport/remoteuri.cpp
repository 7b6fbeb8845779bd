// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/remoteuri.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

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

void readParameters(const QString &query, RemoteUri &uri)
{
    const QUrlQuery parameters(query);
    const auto value = [&](const QString &name) { return parameters.queryItemValue(name, QUrl::FullyDecoded); };
    // libvirt takes any number but 0 for yes.
    const auto yes = [&](const QString &name) { return value(name).toInt() != 0; };
    uri.keyFile = value(u"keyfile"_s);
    uri.command = value(u"command"_s);
    uri.knownHosts = value(u"known_hosts"_s);
    uri.knownHostsVerify = value(u"known_hosts_verify"_s);
    uri.noTty = yes(u"no_tty"_s);
    uri.noVerify = yes(u"no_verify"_s);
}

} // namespace

bool RemoteUri::isLocal() const
{
    return host.isEmpty() && (transport.isEmpty() || transport == "unix"_L1);
}

bool RemoteUri::usesSsh() const
{
    return transport == "ssh"_L1 || transport == "libssh"_L1 || transport == "libssh2"_L1;
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
        readParameters(rest.mid(question + 1).toString(), uri);
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
