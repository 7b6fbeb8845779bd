// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/endpoint.h"

#include <QUrl>

#include <arpa/inet.h>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

// Addresses alone: a name may begin with "127.", too, and be anywhere.
bool isLoopback(const QString &host)
{
    const QByteArray text = host.toLatin1();
    in_addr v4{};
    if (inet_pton(AF_INET, text.constData(), &v4) == 1) {
        return ntohl(v4.s_addr) >> 24 == 127;
    }
    in6_addr v6{};
    return inet_pton(AF_INET6, text.constData(), &v6) == 1 && IN6_IS_ADDR_LOOPBACK(&v6);
}

} // namespace

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
    return kind != Kind::Tcp || host == "localhost"_L1 || isLoopback(host);
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
