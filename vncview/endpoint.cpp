// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/endpoint.h"

#include <QUrl>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

Endpoint Endpoint::tcp(const QString &host, quint16 port)
{
    Endpoint endpoint;
    endpoint.kind = Kind::Tcp;
    endpoint.host = host;
    endpoint.port = port;
    return endpoint;
}

Endpoint Endpoint::unixSocket(const QString &path)
{
    Endpoint endpoint;
    endpoint.kind = Kind::Unix;
    endpoint.path = path;
    return endpoint;
}

Endpoint Endpoint::descriptor(int fd, const QString &serverName)
{
    Endpoint endpoint;
    endpoint.kind = Kind::Fd;
    endpoint.fd = fd;
    endpoint.serverName = serverName;
    return endpoint;
}

Endpoint Endpoint::handedOver(int fd, QSize screen, const QString &serverName)
{
    Endpoint endpoint = descriptor(fd, serverName);
    endpoint.established = screen;
    return endpoint;
}

bool Endpoint::isLocal() const
{
    return link == Link::Auto ? isPrivate() : link == Link::Local;
}

bool Endpoint::isPrivate() const
{
    return kind != Kind::Tcp || host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

QString Endpoint::certificateName() const
{
    if (!trust.name.isEmpty()) {
        return trust.name;
    }
    return kind == Kind::Tcp ? host : u"localhost"_s;
}

QString Endpoint::describe() const
{
    switch (kind) {
    case Kind::Tcp:
        return (host.contains(u':') ? QString(u'[' % host % u']') : host) % u':' % QString::number(port);
    case Kind::Unix:
        return path;
    case Kind::Fd:
        return serverName.isEmpty() ? u"fd %1"_s.arg(fd) : serverName;
    }
    return {};
}

std::optional<Endpoint> parseVncUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "vnc"_L1 || url.host().isEmpty()) {
        return std::nullopt;
    }
    const bool hasMore = !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()
        || !(url.path().isEmpty() || url.path() == "/"_L1);
    const int port = url.port(5900);
    if (hasMore || port < 1 || port > 65535) {
        return std::nullopt;
    }
    return Endpoint::tcp(url.host(QUrl::FullyDecoded), static_cast<quint16>(port));
}

} // namespace guestdeck::vnc
