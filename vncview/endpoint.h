// SPDX-License-Identifier: GPL-3.0-or-later
// Where a console is to be dialled: a value, made by whoever knows hosts, understood by the session alone.
#pragma once

#include <QSize>
#include <QString>

#include <optional>

namespace guestdeck::vnc
{

// How to tell who answers, where the server speaks TLS.
struct Trust {
    QString name; // whom the certificate must be for; empty: Endpoint::certificateName() finds one
    QString caFile; // the issuers to believe, PEM; empty: the system's and libvirt's
    QString
        pinFile; // where certificates trusted by the user's choice are remembered (certificatepins.h); empty: nowhere
    QString pinKey; // which one of them is this server's; empty: Endpoint::describe()
    bool forgetPin = false; // the user said so
    bool allowPlain = false; // the user said that this host has no TLS any more; where issuers are set, that goes first
    QString clientCertificateFile; // ours, for servers that want to know who asks; empty: libvirt's, if there is one
    QString clientKeyFile;
};

struct Endpoint {
    enum class Kind { Tcp, Unix, Fd };
    // How fast the way to the server is. Auto takes loopback, unix sockets and descriptors for local. Whoever knows
    // better (a socket that is the near end of an ssh channel) says Remote, and gets a compressing encoding.
    enum class Link { Auto, Local, Remote };

    Kind kind = Kind::Tcp;
    QString host; // Tcp: name or address, IPv6 without brackets
    quint16 port = 5900;
    QString path; // Unix: path of the socket, shorter than 108 bytes
    int fd = -1; // Fd: a connected stream socket; open() takes it and closes it, whatever comes of the session
    QString serverName; // shown to the user when a secret is asked for; empty: describe()
    Link link = Link::Auto;
    // Fd: of a session that is past its handshake, with a screen of this size, and between two messages. Empty: it
    // begins with the handshake.
    QSize established;
    Trust trust;

    static Endpoint tcp(const QString &host, quint16 port);
    static Endpoint unixSocket(const QString &path);
    static Endpoint descriptor(int fd, const QString &serverName);
    static Endpoint handedOver(int fd, QSize screen, const QString &serverName);

    [[nodiscard]] bool isLocal() const;
    // Whether nobody on a network can read along even without TLS: sockets, descriptors (channels of ssh), loopback.
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] QString certificateName() const;
    // For logs and messages, e.g. "[::1]:5901", "/run/x.sock"; never holds a secret.
    [[nodiscard]] QString describe() const;
};

// Understands vnc://host[:port] with a default port of 5900 and brackets around IPv6 addresses. Everything else
// (user names, passwords, paths, other schemes) is refused rather than guessed at.
[[nodiscard]] std::optional<Endpoint> parseVncUrl(const QString &text);

} // namespace guestdeck::vnc
