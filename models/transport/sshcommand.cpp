// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshchannel.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshChannel)
};

/// libvirt's rules for the libssh transports, in OpenSSH's words.
QStringList hostKeyOptions(const RemoteUri &uri)
{
    QStringList options;
    if (uri.transport != "ssh"_L1) {
        if (!uri.knownHosts.isEmpty()) {
            options << u"-o"_s << u"UserKnownHostsFile="_s + uri.knownHosts;
        }
        if (uri.knownHostsVerify == "ignore"_L1) {
            options << u"-o"_s << u"StrictHostKeyChecking=no"_s;
        } else if (uri.knownHostsVerify == "auto"_L1) {
            options << u"-o"_s << u"StrictHostKeyChecking=accept-new"_s;
        }
    }
    if (uri.noVerify) {
        options << u"-o"_s << u"StrictHostKeyChecking=no"_s;
    }
    return options;
}

/// The address comes from the host's answer: only what is an address or a name goes on.
bool isHostName(const QString &host)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9]([A-Za-z0-9._-]{0,252}[A-Za-z0-9])?\\z"_s);
    const bool address = !QHostAddress(host).isNull() && !host.contains(u'%');
    return address || name.match(host).hasMatch();
}

/// Paths in -L know backslash escapes and "%" tokens, and replace ${NAME} by our environment, which must not leak.
Result<QString> forwardPath(const QString &path)
{
    const bool plain = path.startsWith(u'/') && path.size() < 108
        && std::none_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c == u'$'; });
    if (!plain) {
        return Error{ErrorKind::Unsupported, 0,
                     Text::tr("The guest's screen is on a socket whose path cannot be forwarded."), path};
    }
    QString escaped = path;
    return escaped.replace(u'\\', u"\\\\"_s).replace(u':', u"\\:"_s).replace(u'%', u"%%"_s);
}

} // namespace

Result<SshCommand> sshCommand(const RemoteUri &uri, const SshTarget &target, const QString &localSocket)
{
    if (uri.host.isEmpty() || uri.host.startsWith(u'-') || uri.user.startsWith(u'-')) {
        return Error{ErrorKind::Invalid, 0, Text::tr("The address of the host names no machine."), {}};
    }
    SshCommand command;
    command.program = uri.command.isEmpty() ? u"ssh"_s : uri.command;
    QStringList &arguments = command.arguments;
    if (uri.port > 0) {
        arguments << u"-p"_s << QString::number(uri.port);
    }
    if (!uri.user.isEmpty()) {
        arguments << u"-l"_s << uri.user;
    }
    if (!uri.keyFile.isEmpty()) {
        arguments << u"-i"_s << uri.keyFile;
    }
    arguments << u"-T"_s << u"-e"_s << u"none"_s;
    if (uri.noTty) {
        arguments << u"-o"_s << u"BatchMode=yes"_s;
    }
    arguments << hostKeyOptions(uri) << u"-o"_s << u"ExitOnForwardFailure=yes"_s;
    if (target.path.isEmpty()) {
        if (!isHostName(target.host) || target.port == 0) {
            return Error{ErrorKind::Invalid, 0, Text::tr("The host told an address of the screen that is none."),
                         target.host.left(300)};
        }
        const QString host = target.host.contains(u':') ? u"["_s + target.host + u"]"_s : target.host;
        arguments << u"-W"_s << host + u":"_s + QString::number(target.port);
    } else {
        const Result<QString> remote = forwardPath(target.path);
        const Result<QString> local = forwardPath(localSocket);
        if (!remote || !local) {
            return !remote ? remote.error() : local.error();
        }
        arguments << u"-L"_s << *local + u":"_s + *remote;
    }
    arguments << u"--"_s << uri.host;
    if (!target.path.isEmpty()) {
        // In place of -N, which would outlive us if we crash: this ends with its input, and takes ssh along.
        arguments << u"exec cat >/dev/null"_s;
    }
    return command;
}

} // namespace guestdeck
