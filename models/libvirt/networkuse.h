// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;

/// A guest with an interface in a virtual network.
struct NetworkUser {
    QUuid uuid;
    QString name;
    bool running = false;
    QStringList macs; ///< lower case, of its interfaces there
    bool pluggedNow = false; ///< the running guest has it; else only its next start will

    bool operator==(const NetworkUser &) const = default;
};

/// Who uses which networks, by their names, and who has which MAC: the definitions of all guests, live and stored, a
/// call for each, several in flight. Fails rather than leave one out, since a network is deleted by the answer.
struct NetworkUse {
    QHash<QString, QList<NetworkUser>> users; ///< name of the network → guests, by name
    QHash<QString, QString> macs; ///< lower case → guest
};
Result<NetworkUse> readNetworkUse(Session &session, const CallContext &context);

} // namespace guestdeck
