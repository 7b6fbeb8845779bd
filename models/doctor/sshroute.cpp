// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/doctor/sshroute.h"

namespace guestdeck
{

using namespace Qt::StringLiterals;

QString SshRoute::keyName() const
{
    const QString name = hostKeyAlias.isEmpty() ? host : hostKeyAlias;
    return port == 22 || !hostKeyAlias.isEmpty() ? name : u"["_s + name + u"]:"_s + QString::number(port);
}

QStringList SshRoute::firstHop() const
{
    QString hop = proxyJump.section(u',', 0, 0).trimmed();
    if (hop.startsWith("ssh://"_L1)) {
        hop = hop.mid(6).section(u'/', 0, 0);
    }
    QStringList options;
    if (const qsizetype at = hop.lastIndexOf(u'@'); at >= 0) {
        options << u"-l"_s << hop.left(at);
        hop = hop.mid(at + 1);
    }
    QString port;
    if (hop.startsWith(u'[')) {
        const qsizetype end = hop.indexOf(u']');
        port = hop.mid(end + 1).startsWith(u':') ? hop.mid(end + 2) : QString();
        hop = hop.mid(1, end - 1);
    } else if (hop.count(u':') == 1) {
        port = hop.section(u':', 1);
        hop = hop.section(u':', 0, 0);
    }
    if (hop.isEmpty() || hop.startsWith(u'-')) {
        return {};
    }
    if (!port.isEmpty()) {
        options << u"-p"_s << port;
    }
    return options << u"--"_s << hop;
}

SshRoute parseSshRoute(const QByteArray &output, const QString &home)
{
    SshRoute route;
    route.home = home;
    for (const QByteArray &line : output.left(200000).split('\n')) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray key = line.left(space).toLower();
        const QString value = space < 0 ? QString() : QString::fromUtf8(line.mid(space + 1)).trimmed();
        const bool none = value.compare("none"_L1, Qt::CaseInsensitive) == 0;
        if (key == "hostname") {
            route.host = value;
        } else if (key == "port") {
            const int port = value.toInt();
            route.port = port > 0 && port < 65536 ? port : 22;
        } else if (key == "user") {
            route.user = value;
        } else if (key == "proxyjump" && !none) {
            route.proxyJump = value;
        } else if (key == "proxycommand" && !none) {
            route.proxyCommand = value;
        } else if (key == "hostkeyalias" && !none) {
            route.hostKeyAlias = value;
        } else if ((key == "userknownhostsfile" || key == "globalknownhostsfile") && !none) {
            for (QString file : value.split(u' ', Qt::SkipEmptyParts)) {
                if (file.startsWith("~/"_L1)) {
                    file = home + file.mid(1);
                }
                route.knownHostsFiles.append(file);
            }
        }
    }
    return route;
}

} // namespace guestdeck
