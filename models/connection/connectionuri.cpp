// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connection/connectionuri.h"

#include <QCoreApplication>
#include <QUrl>

namespace guestdeck
{

using namespace Qt::StringLiterals;

bool isLocalUri(const QString &uri)
{
    const QUrl url(uri);
    const QString transport = url.scheme().section(u'+', 1);
    return url.host().isEmpty() && (transport.isEmpty() || transport == "unix"_L1);
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
    QUrl url(uri);
    if (url.password().isEmpty()) {
        return uri;
    }
    url.setPassword({});
    return url.toString();
}

} // namespace guestdeck
