// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectionuri.h"

#include "models/transport/remoteuri.h"

#include <QCoreApplication>
#include <QUrl>

namespace guestdeck
{

using namespace Qt::StringLiterals;

bool isLocalUri(const QString &uri)
{
    if (const auto parsed = RemoteUri::parse(uri)) {
        return parsed->isLocal();
    }
    const QUrl url(uri);
    const QString transport = url.scheme().section(u'+', 1);
    return url.isValid() && url.host().isEmpty() && (transport.isEmpty() || transport == "unix"_L1);
}

bool isSimulatedUri(const QString &uri)
{
    return QUrl(uri).scheme().section(u'+', 0, 0) == "test"_L1;
}

QString defaultConnectionName(const QString &uri)
{
    const QUrl url(uri);
    const bool session = url.path().startsWith("/session"_L1);
    if (isSimulatedUri(uri)) {
        return QCoreApplication::translate("ConnectionUri", "Simulated host");
    }
    if (isLocalUri(uri)) {
        return session ? QCoreApplication::translate("ConnectionUri", "This machine (user session)")
                       : QCoreApplication::translate("ConnectionUri", "This machine");
    }
    const QString host = url.host().isEmpty() ? uri.left(80) : url.host();
    return session ? QCoreApplication::translate("ConnectionUri", "%1 (user session)").arg(host) : host;
}

QString normalizedUri(const QString &uri)
{
    return uri.trimmed();
}

QString withoutPassword(const QString &uri)
{
    // Not by QUrl: it finds no password in what it takes for no URL, and puts the names of hosts into lower case.
    const qsizetype scheme = uri.indexOf("://"_L1);
    if (scheme < 0) {
        return uri;
    }
    const qsizetype begin = scheme + 3;
    const auto endingAt = [&](const char16_t *signs) {
        qsizetype end = begin;
        while (end < uri.size() && !QStringView(signs).contains(uri.at(end))) {
            ++end;
        }
        return end;
    };
    const qsizetype slash = endingAt(u"/?#");
    qsizetype at = uri.lastIndexOf(u'@', slash - 1);
    const qsizetype colon = uri.indexOf(u':', begin);
    const bool isAddress = uri.mid(begin).startsWith(u'[');
    if (at < begin && colon >= 0 && colon < slash && !isAddress) {
        // A password with a slash in it: what stands behind the colon is no port.
        bool isPort = colon + 1 == slash;
        (void)QStringView(uri).mid(colon + 1, slash - colon - 1).toInt(&isPort);
        at = isPort ? -1 : uri.lastIndexOf(u'@', endingAt(u"?#") - 1);
    }
    return at < begin || colon < 0 || colon > at ? uri : QString(uri.left(colon) + uri.mid(at));
}

} // namespace guestdeck
