// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/job.h"
#include "models/networks/networkspec.h"

#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

// What can be done to virtual networks. Each job rereads what it changed (HostObjects) when it ends. Networks are meant
// by UUID; names are for the user. Thread: GUI.

/// Define, start and autostart where asked. A failure or cancel leaves nothing of it.
std::unique_ptr<Job> makeCreateNetworkJob(Connection &connection, const NetworkSpec &spec);
/// `xmlSeen`: LoadedNetwork::xml as the form was filled from; when the host has another one by now, the job ends with
/// Conflict. What can change at once does; `restartNow` also starts the network anew when that is needed, and plugs the
/// running guests in again. A failure brings the old definition back.
std::unique_ptr<Job> makeEditNetworkJob(Connection &connection, const QString &xmlSeen, const NetworkSpec &before,
                                        const NetworkSpec &after, bool restartNow);
std::unique_ptr<Job> makeStartNetworkJob(Connection &connection, const QUuid &network, const QString &name);
/// Running guests stay plugged into nothing until it is started by makeStartNetworkJob, which plugs them in again.
std::unique_ptr<Job> makeStopNetworkJob(Connection &connection, const QUuid &network, const QString &name);
std::unique_ptr<Job> makeRestartNetworkJob(Connection &connection, const QUuid &network, const QString &name);
std::unique_ptr<Job> makeAutostartNetworkJob(Connection &connection, const QUuid &network, const QString &name,
                                             bool on);
/// Stops it and removes its definition. `knownUsers`: guests that the user was told of; when others use it by now, the
/// job ends with Conflict and names them.
std::unique_ptr<Job> makeDeleteNetworkJob(Connection &connection, const QUuid &network, const QString &name,
                                          const QList<QUuid> &knownUsers);

/// Adds (`before` none), removes (`after` none) or replaces a reservation, in the running network and its definition.
/// Errors: Conflict (address or MAC are reserved for another, or `before` is not there any more).
std::unique_ptr<Job> makeReservationJob(Connection &connection, const QUuid &network, const QString &name,
                                        const std::optional<DhcpReservation> &before,
                                        const std::optional<DhcpReservation> &after);
/// The same for a static DNS name.
std::unique_ptr<Job> makeDnsHostJob(Connection &connection, const QUuid &network, const QString &name,
                                    const std::optional<DnsHost> &before, const std::optional<DnsHost> &after);

} // namespace guestdeck
