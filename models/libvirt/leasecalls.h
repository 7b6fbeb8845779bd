// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace guestdeck
{

class Session;

/// An address that a virtual network's DHCP server has given out. Names are the guest's own words.
struct NetworkLease {
    QString mac; ///< lower case
    QString address;
    int prefix = 0;
    bool v6 = false;
    QString hostName; ///< at most 255 characters
    QString clientId; ///< or DUID
    QDateTime expires; ///< UTC; invalid: never
    QUuid guest = {}; ///< null: not known whose
    QString guestName = {};

    bool operator==(const NetworkLease &) const = default;
};

/// Of a running network, by address; empty for a stopped one. Without the guests. Errors: NotFound, Unsupported.
Result<QList<NetworkLease>> readLeases(Session &session, const QUuid &network);

} // namespace guestdeck
