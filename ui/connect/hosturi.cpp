// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hosturi.h"

#include "models/transport/remoteuri.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
struct HostUri {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::HostUri)
};

using Kind = HostUriParts::Kind;

const QString simulatedUri = u"test:///default"_s;

bool validHost(const QString &host)
{
    // A leading '-' would be an option for ssh.
    static const QRegularExpression name(u"\\A[A-Za-z0-9_]([A-Za-z0-9._-]{0,252}[A-Za-z0-9_])?\\.?\\z"_s);
    static const QRegularExpression ipv6(u"\\A[0-9A-Fa-f:.]{2,45}(%[A-Za-z0-9._-]+)?\\z"_s);
    return name.match(host).hasMatch() || (host.contains(u':') && ipv6.match(host).hasMatch());
}

bool validUser(const QString &user)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_][A-Za-z0-9_.@-]{0,63}\\z"_s);
    return name.match(user).hasMatch();
}

bool validJumpHost(QString hop)
{
    if (const qsizetype at = hop.lastIndexOf(u'@'); at >= 0) {
        if (!validUser(hop.left(at))) {
            return false;
        }
        hop = hop.mid(at + 1);
    }
    static const QRegularExpression withPort(u"\\A(?:\\[([^\\]]+)\\]|([^:]+))(?::([0-9]{1,5}))?\\z"_s);
    const auto match = withPort.match(hop);
    if (!match.hasMatch()) {
        return false;
    }
    const QString port = match.captured(3);
    return validHost(match.captured(1) + match.captured(2))
        && (port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 65535));
}

/// As a shell would read it: libvirt takes the path as it stands.
QString wholePath(const QString &path)
{
    const QString clean = path.trimmed();
    return clean.startsWith("~/"_L1) ? QDir::homePath() + clean.mid(1) : clean;
}

QString withoutBlanks(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, keep));
}

/// What stands between '?' and '#'.
QString queryOf(const QString &uri)
{
    return uri.section(u'#', 0, 0).section(u'?', 1);
}

/// As libvirt looks for it: '&' or ';' between parameters, names percent-decoded and in any case.
bool hasParameter(const QString &uri, const QString &name)
{
    const QStringList parameters = queryOf(uri).split(QRegularExpression(u"[&;]"_s));
    return std::ranges::any_of(parameters, [&](const QString &parameter) {
        const QString key = QUrl::fromPercentEncoding(parameter.section(u'=', 0, 0).toUtf8());
        return key.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isRemote(Kind kind)
{
    return kind == Kind::Ssh || kind == Kind::Tls || kind == Kind::Tcp;
}

/// "user@host:port". By hand, not by QUrl: that would put the names of ~/.ssh/config into lower case.
QString authority(const HostUriParts &address)
{
    QString text = address.user.isEmpty() ? QString() : QString(encoded(address.user) + u'@');
    text += address.host.contains(u':') ? QString(u'[' + encoded(address.host, ":") + u']') : encoded(address.host);
    return address.port > 0 ? QString(text + u':' + QString::number(address.port)) : text;
}

std::optional<HostProblem> remoteProblem(const HostUriParts &address)
{
    if (address.host.isEmpty()) {
        return HostProblem{HostField::Host, HostUri::tr("Enter the host's name or IP address.")};
    }
    if (!validHost(address.host)) {
        return HostProblem{HostField::Host, HostUri::tr("This is neither a host name nor an IP address.")};
    }
    if (!address.user.isEmpty() && !validUser(address.user)) {
        return HostProblem{HostField::User, HostUri::tr("A user name cannot look like this.")};
    }
    if (address.port < 0 || address.port > 65535) {
        return HostProblem{HostField::Port, HostUri::tr("A port is a number from 1 to 65535.")};
    }
    if (!address.keyFile.isEmpty() && !address.keyFile.startsWith(u'/')) {
        return HostProblem{HostField::KeyFile, HostUri::tr("Give the whole path of the key file.")};
    }
    if (!address.certificates.isEmpty() && !address.certificates.startsWith(u'/')) {
        return HostProblem{HostField::Certificates, HostUri::tr("Give the whole path of the folder.")};
    }
    return {};
}

std::optional<HostProblem> jumpProblem(const HostUriParts &address)
{
    if (address.jumpHosts.isEmpty()) {
        return {};
    }
    const QStringList hops = address.jumpHosts.split(u',');
    const auto bad = std::ranges::find_if_not(hops, validJumpHost);
    if (bad == hops.end()) {
        return {};
    }
    return HostProblem{
        HostField::JumpHosts,
        bad->isEmpty() ? HostUri::tr("There is a comma too many.")
                       : HostUri::tr("“%1” is no jump host; it looks like user@host:port, several with commas between.")
                             .arg(*bad)};
}

std::optional<HostProblem> customProblem(const HostUriParts &address)
{
    const auto wrong = [](const QString &text) { return HostProblem{HostField::Uri, text}; };
    if (address.uri.isEmpty()) {
        return wrong(HostUri::tr("Enter a libvirt address such as qemu+ssh://root@host/system."));
    }
    const QUrl url(address.uri, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty() || !address.uri.contains(u":/"_s)) {
        return wrong(HostUri::tr("This is no libvirt address; it looks like qemu+ssh://root@host/system."));
    }
    if (!url.password().isEmpty()) {
        return wrong(HostUri::tr("Leave the password out: it would be kept in plain text. You will be asked."));
    }
    // Addresses come here out of chats and web pages, and a program named in one would run without a word. Whoever
    // types --connect in a shell can run the program anyway: there it is taken.
    if (hasParameter(address.uri, u"command"_s)) {
        return wrong(
            HostUri::tr("“command” names a program to run here; it is not taken from an address. Leave it out."));
    }
    return {};
}

/// The fields of a remote address, or nothing when they cannot say all of it.
std::optional<HostUriParts> remoteFromUri(const QString &text)
{
    const auto parsed = RemoteUri::parse(text);
    if (!parsed || parsed->driver != "qemu"_L1 || text.contains(u'#') || queryOf(text).contains(u';')) {
        return {};
    }
    HostUriParts address;
    address.kind = parsed->transport == "ssh"_L1 ? Kind::Ssh
        : parsed->transport == "tls"_L1          ? Kind::Tls
        : parsed->transport == "tcp"_L1          ? Kind::Tcp
                                                 : Kind::Custom;
    address.userSession = address.kind == Kind::Ssh && parsed->path == "/session"_L1;
    if (!isRemote(address.kind) || (parsed->path != "/system"_L1 && !address.userSession)) {
        return {};
    }
    address.host = parsed->host;
    address.user = parsed->user;
    address.port = parsed->port;
    const auto items = QUrlQuery(queryOf(text)).queryItems(QUrl::FullyDecoded);
    const QString known = address.kind == Kind::Ssh ? u"keyfile"_s
        : address.kind == Kind::Tls                 ? u"pkipath"_s
                                                    : QString();
    if (items.size() > 1 || (items.size() == 1 && (items.first().first != known || items.first().second.isEmpty()))) {
        return {};
    }
    if (items.size() == 1) {
        (address.kind == Kind::Ssh ? address.keyFile : address.certificates) = items.first().second;
    }
    // What a field would change or refuse stays as it is written.
    return address == normalized(address) && !problem(address) ? std::optional(address) : std::nullopt;
}
} // namespace

bool usesSsh(const HostUriParts &address)
{
    if (address.kind != Kind::Custom) {
        return address.kind == Kind::Ssh;
    }
    const auto parsed = RemoteUri::parse(address.uri.trimmed());
    return parsed && parsed->usesSsh() && !parsed->host.isEmpty();
}

int usualPort(HostUriParts::Kind kind)
{
    return kind == Kind::Tls ? 16514 : kind == Kind::Tcp ? 16509 : 22;
}

HostUriParts normalized(const HostUriParts &address)
{
    HostUriParts result;
    result.kind = address.kind;
    if (isRemote(address.kind)) {
        result.host = address.host.trimmed();
        result.port = address.port;
    }
    if (address.kind == Kind::Ssh) {
        result.user = address.user.trimmed();
        result.keyFile = wholePath(address.keyFile);
        result.userSession = address.userSession;
    } else if (address.kind == Kind::Tls) {
        result.user = address.user.trimmed();
        result.certificates = wholePath(address.certificates);
    } else if (address.kind == Kind::Custom) {
        result.uri = address.uri.trimmed();
    }
    if (usesSsh(address)) {
        result.jumpHosts = withoutBlanks(address.jumpHosts);
    }
    return result;
}

QString toUri(const HostUriParts &address)
{
    const HostUriParts clean = normalized(address);
    switch (clean.kind) {
    case Kind::System:
        return u"qemu:///system"_s;
    case Kind::Session:
        return u"qemu:///session"_s;
    case Kind::Simulated:
        return simulatedUri;
    case Kind::Custom:
        return clean.uri;
    case Kind::Ssh:
        return u"qemu+ssh://"_s + authority(clean) + (clean.userSession ? u"/session"_s : u"/system"_s)
            + (clean.keyFile.isEmpty() ? QString() : QString(u"?keyfile="_s + encoded(clean.keyFile, "/")));
    case Kind::Tls:
        return u"qemu+tls://"_s + authority(clean) + u"/system"_s
            + (clean.certificates.isEmpty() ? QString() : QString(u"?pkipath="_s + encoded(clean.certificates, "/")));
    case Kind::Tcp:
        return u"qemu+tcp://"_s + authority(clean) + u"/system"_s;
    }
    return {};
}

HostUriParts fromUri(const QString &uri, const QString &jumpHosts)
{
    HostUriParts address;
    if (uri == u"qemu:///system"_s) {
        return address;
    }
    if (uri == u"qemu:///session"_s) {
        address.kind = Kind::Session;
        return address;
    }
    if (uri == simulatedUri) {
        address.kind = Kind::Simulated;
        return address;
    }
    if (const auto remote = remoteFromUri(uri)) {
        address = *remote;
    } else {
        address.kind = Kind::Custom;
        address.uri = uri;
    }
    address.jumpHosts = usesSsh(address) ? jumpHosts : QString();
    return address;
}

std::optional<HostProblem> problem(const HostUriParts &address)
{
    const HostUriParts clean = normalized(address);
    if (isRemote(clean.kind)) {
        if (const auto wrong = remoteProblem(clean)) {
            return wrong;
        }
    } else if (clean.kind == Kind::Custom) {
        if (const auto wrong = customProblem(clean)) {
            return wrong;
        }
    }
    return jumpProblem(clean);
}

} // namespace guestdeck
