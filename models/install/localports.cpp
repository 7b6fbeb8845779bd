// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/install/localports.h"

#include <QByteArray>
#include <QFile>

namespace guestdeck
{

using namespace Qt::StringLiterals;

QList<int> listeningVncPorts()
{
    QList<int> ports;
    for (const QString &name : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        // "  sl  local_address rem_address   st …": addresses as hex:hex; state 0A listens.
        for (QByteArray line = file.readLine(4096); !line.isEmpty(); line = file.readLine(4096)) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() < 4 || words[3] != "0A") {
                continue;
            }
            bool ok = false;
            const int port = words[1].mid(words[1].lastIndexOf(':') + 1).toInt(&ok, 16);
            if (ok && port >= 5900 && !ports.contains(port)) {
                ports.append(port);
            }
        }
    }
    return ports;
}

} // namespace guestdeck
