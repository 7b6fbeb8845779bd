// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transport/sshhost.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace guestdeck
{

using namespace Qt::StringLiterals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(guestdeck::SshHost)
};

constexpr qsizetype maxLength = 1024;

Error invalid(const QString &message, const QString &what)
{
    return {ErrorKind::Invalid, 0, message, what.left(300)};
}

/// A name of a host or user: nothing that ssh, or a shell that ssh starts for a ProxyCommand, could take for more.
bool isWord(const QString &text)
{
    return text.size() <= 255 && !text.startsWith(u'-') && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() <= 0x20 || c.unicode() == 0x7f || u"\"'`$;&|<>()\\*?#!{}"_s.contains(c);
           });
}

/// A file or program: taken as it is, but it must be one line.
bool isPath(const QString &text)
{
    return text.size() <= maxLength
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// ssh reads the value as a list of words, with quotes, tokens ("%h") and variables ("${HOME}") in them.
QString quotedPath(QString path)
{
    return u"\""_s + path.replace(u'%', u"%%"_s) + u"\""_s;
}

Result<QStringList> hostKeyOptions(const RemoteUri &uri)
{
    QStringList options;
    // libvirt ignores these for the ssh transport.
    if (uri.transport != "ssh"_L1) {
        if (!uri.knownHosts.isEmpty()) {
            if (!isPath(uri.knownHosts) || uri.knownHosts.contains(u'"') || uri.knownHosts.contains(u'\\')
                || uri.knownHosts.contains(u"${"_s)) {
                return invalid(Text::tr("The file of known hosts has a name that ssh cannot be given."),
                               uri.knownHosts);
            }
            options << u"UserKnownHostsFile="_s + quotedPath(uri.knownHosts);
        }
        if (uri.knownHostsVerify == "ignore"_L1) {
            options << u"StrictHostKeyChecking=no"_s;
        } else if (uri.knownHostsVerify == "auto"_L1) {
            options << u"StrictHostKeyChecking=accept-new"_s;
        }
    }
    if (uri.noVerify) {
        options.removeIf([](const QString &option) { return option.startsWith(u"StrictHostKeyChecking="_s); });
        options << u"StrictHostKeyChecking=no"_s;
    }
    return options;
}

/// [user@]host[:port], addresses of IPv6 in brackets.
bool isJumpHost(const QString &text)
{
    static const QRegularExpression form(u"\\A(?:([A-Za-z0-9_.][A-Za-z0-9_.@+-]*)@)?"
                                         "([A-Za-z0-9_][A-Za-z0-9_.-]*|\\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9_.-]+)?\\])"
                                         "(?::([0-9]{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    const int port = match.captured(3).toInt();
    return match.hasMatch() && (match.captured(3).isEmpty() || (port > 0 && port <= 65535));
}

Result<QString> checkedJumpHosts(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return QString();
    }
    QStringList hops;
    for (const QString &part : text.left(maxLength + 1).split(u',')) {
        const QString hop = part.trimmed();
        if (text.size() > maxLength || !isJumpHost(hop)) {
            return invalid(
                Text::tr("The jump host is not of the form user@host:port. Several are separated by commas."), hop);
        }
        hops << hop;
    }
    return hops.join(u',');
}

} // namespace

QString SshHost::label() const
{
    QString text = host.contains(u':') ? u"["_s + host + u"]"_s : host;
    if (!user.isEmpty()) {
        text.prepend(user + u"@"_s);
    }
    if (port > 0) {
        text.append(u":"_s + QString::number(port));
    }
    return text;
}

QString SshHost::realm() const
{
    return jumpHosts.isEmpty() ? label() : QString(label() + u" via "_s + jumpHosts);
}

QStringList SshHost::arguments() const
{
    QStringList list;
    if (port > 0) {
        list << u"-p"_s << QString::number(port);
    }
    if (!user.isEmpty()) {
        list << u"-l"_s << user;
    }
    if (!keyFile.isEmpty()) {
        list << u"-i"_s << keyFile;
    }
    if (!jumpHosts.isEmpty()) {
        list << u"-J"_s << jumpHosts;
    }
    for (const QString &option : options) {
        list << u"-o"_s << option;
    }
    if (neverAsk) {
        list << u"-o"_s << u"BatchMode=yes"_s;
    }
    return list << u"--"_s << host;
}

Result<SshHost> sshHost(const RemoteUri &uri, const QString &jumpHosts)
{
    if (uri.host.isEmpty()) {
        return invalid(Text::tr("The address of the host names no machine."), uri.path);
    }
    if (!isWord(uri.host) || !isWord(uri.user) || uri.host.contains(u'@') || uri.host.contains(u'/')) {
        return invalid(Text::tr("The host or user name in the address holds characters that are not allowed."),
                       uri.user + u"@"_s + uri.host);
    }
    if (uri.port < 0 || uri.port > 65535) {
        return invalid(Text::tr("The port in the address of the host is not a number from 1 to 65535."),
                       QString::number(uri.port));
    }
    if (!isPath(uri.keyFile) || !isPath(uri.command) || uri.command.startsWith(u'-')) {
        return invalid(Text::tr("The key file or the program in the address of the host has a name that cannot be."),
                       uri.keyFile + u" "_s + uri.command);
    }
    const Result<QString> hops = checkedJumpHosts(jumpHosts);
    const Result<QStringList> options = hostKeyOptions(uri);
    if (!hops || !options) {
        return !hops ? hops.error() : options.error();
    }
    SshHost host;
    host.program = uri.command;
    host.user = uri.user;
    host.host = uri.host;
    host.port = uri.port;
    host.keyFile = uri.keyFile;
    host.jumpHosts = *hops;
    host.options = *options;
    host.neverAsk = uri.noTty;
    return host;
}

} // namespace guestdeck
