// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hosturi.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
struct HostUri {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostUri)
};

const QString simulatedUri = u"test:///default"_s;

bool validHost(const QString &host)
{
    // A leading '-' would be an option for ssh.
    static const QRegularExpression name(u"\\A[A-Za-z0-9_]([A-Za-z0-9._-]{0,252}[A-Za-z0-9_])?\\.?\\z"_s);
    static const QRegularExpression ipv6(u"\\A[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9]+)?\\z"_s);
    return name.match(host).hasMatch() || (host.contains(u':') && ipv6.match(host).hasMatch());
}

bool validUser(const QString &user)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_][A-Za-z0-9_.@\\\\-]{0,63}\\z"_s);
    return name.match(user).hasMatch();
}
/// As a shell would read it: libvirt takes the path as it stands.
QString keyPath(const HostAddress &address)
{
    const QString path = address.keyFile.trimmed();
    return path.startsWith("~/"_L1) ? QDir::homePath() + path.mid(1) : path;
}
} // namespace

QString toUri(const HostAddress &address)
{
    switch (address.kind) {
    case HostAddress::Kind::System:
        return u"qemu:///system"_s;
    case HostAddress::Kind::Session:
        return u"qemu:///session"_s;
    case HostAddress::Kind::Simulated:
        return simulatedUri;
    case HostAddress::Kind::Custom:
        return address.uri.trimmed();
    case HostAddress::Kind::Ssh:
        break;
    }
    QUrl url;
    url.setScheme(u"qemu+ssh"_s);
    url.setHost(address.host.trimmed());
    if (!address.user.trimmed().isEmpty()) {
        url.setUserName(address.user.trimmed());
    }
    if (address.port > 0) {
        url.setPort(address.port);
    }
    url.setPath(u"/system"_s);
    if (const QString key = keyPath(address); !key.isEmpty()) {
        QUrlQuery query;
        query.addQueryItem(u"keyfile"_s, QString::fromLatin1(QUrl::toPercentEncoding(key, "/")));
        url.setQuery(query);
    }
    return url.toString(QUrl::FullyEncoded);
}

HostAddress fromUri(const QString &uri)
{
    HostAddress address;
    if (uri == u"qemu:///system"_s) {
        return address;
    }
    if (uri == u"qemu:///session"_s) {
        address.kind = HostAddress::Kind::Session;
        return address;
    }
    if (uri == simulatedUri) {
        address.kind = HostAddress::Kind::Simulated;
        return address;
    }
    const QUrl url(uri, QUrl::StrictMode);
    if (url.scheme() == u"qemu+ssh"_s) {
        HostAddress ssh;
        ssh.kind = HostAddress::Kind::Ssh;
        ssh.host = url.host();
        ssh.user = url.userName();
        ssh.port = url.port(0);
        ssh.keyFile = QUrlQuery(url).queryItemValue(u"keyfile"_s, QUrl::FullyDecoded);
        if (toUri(ssh) == uri && !problem(ssh)) {
            return ssh;
        }
    }
    address.kind = HostAddress::Kind::Custom;
    address.uri = uri;
    return address;
}

std::optional<HostProblem> problem(const HostAddress &address)
{
    if (address.kind == HostAddress::Kind::Ssh) {
        const QString host = address.host.trimmed();
        if (host.isEmpty()) {
            return HostProblem{HostField::Host, HostUri::tr("Enter the host's name or IP address.")};
        }
        if (!validHost(host)) {
            return HostProblem{HostField::Host, HostUri::tr("This is neither a host name nor an IP address.")};
        }
        const QString user = address.user.trimmed();
        if (!user.isEmpty() && !validUser(user)) {
            return HostProblem{HostField::User, HostUri::tr("A user name cannot look like this.")};
        }
        if (address.port < 0 || address.port > 65535) {
            return HostProblem{HostField::Port, HostUri::tr("A port is a number from 1 to 65535.")};
        }
        const QString key = keyPath(address);
        if (!key.isEmpty() && !key.startsWith(u'/')) {
            return HostProblem{HostField::KeyFile, HostUri::tr("Give the whole path of the key file.")};
        }
    }
    if (address.kind == HostAddress::Kind::Custom) {
        const QString uri = address.uri.trimmed();
        if (uri.isEmpty()) {
            return HostProblem{HostField::Uri,
                               HostUri::tr("Enter a libvirt address such as qemu+ssh://root@host/system.")};
        }
        const QUrl url(uri, QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty() || !uri.contains(u":/"_s)) {
            return HostProblem{HostField::Uri,
                               HostUri::tr("This is no libvirt address; it looks like qemu+ssh://root@host/system.")};
        }
        if (!url.password().isEmpty()) {
            return HostProblem{
                HostField::Uri,
                HostUri::tr("Leave the password out: it would be kept in plain text. You will be asked.")};
        }
        const QString command = QUrlQuery(url).queryItemValue(u"command"_s);
        if (!command.isEmpty()) {
            return HostProblem{
                HostField::Uri,
                HostUri::tr("“command” names a program to run here; it is not taken from an address. Leave it out.")};
        }
    }
    return {};
}

} // namespace guestdeck
