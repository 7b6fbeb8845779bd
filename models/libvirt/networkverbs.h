// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/networks/networkchange.h"

#include <QString>
#include <QStringList>
#include <QUuid>

namespace guestdeck
{

class Session;

// Virtual networks by UUID, so that none is mistaken for a later one of the same name. Thread: worker.

struct NetworkState {
    QString name;
    QString xml; ///< as stored; of one that is not: as it runs
    QString liveXml; ///< as it runs; empty while it does not
    bool active = false;
    bool autostart = false;
    bool persistent = true;
};
/// Errors: NotFound.
Result<NetworkState> readNetworkState(Session &session, const QUuid &uuid);
/// Of all of them, several calls in flight. Errors: Unsupported (the driver has none).
Result<QList<NetworkState>> readNetworkStates(Session &session);

/// Stores a new network. Errors: Conflict when another has its name, or this UUID, though not this definition.
Outcome defineNetwork(Session &session, const QUuid &uuid, const QString &xml);
/// Stores `after` unless the definition is no longer `before`. Errors: Conflict (somebody else was faster), NotFound.
Outcome redefineNetwork(Session &session, const QUuid &uuid, const QString &before, const QString &after);
/// One that is gone already is a success, as for the next ones one that is so already.
Outcome undefineNetwork(Session &session, const QUuid &uuid);
Outcome startNetwork(Session &session, const QUuid &uuid);
Outcome stopNetwork(Session &session, const QUuid &uuid);
Outcome setNetworkAutostart(Session &session, const QUuid &uuid, bool on);

/// virNetworkUpdate; which <ip> it is for is looked up in the running network (or the stored one).
Outcome updateNetwork(Session &session, const QUuid &uuid, const NetworkUpdate &update, bool live, bool stored);

/// What became of running guests.
struct Replugged {
    QStringList guests; ///< plugged in again
    QStringList failed; ///< still without a link: they must be restarted
};
/// libvirt forgets the taps of running guests when a network stops, and does not plug them in when it starts again; an
/// update with the same source changes nothing (9.0). So each interface that has no port in the network is moved to a
/// network made for just that and back; the guest does not notice, but a bridge with STP passes nothing on for the
/// first four seconds of a new port. Guests that an earlier, broken off call left there are brought back, too.
Result<Replugged> replugGuests(Session &session, const QUuid &uuid, const CallContext &context);

} // namespace guestdeck
