// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/hostnet/hostnetchange.h"
#include "models/inventory/hostinfo.h"
#include "models/topology/topology.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace guestdeck
{

class Connection;

/// A guest that is plugged into a bridge, by itself or by a virtual network that points there.
struct BridgeUser {
    QString guest;
    bool running = false;
    QString network; ///< empty: by the bridge's own name

    bool operator==(const BridgeUser &) const = default;
};

/// What libvirt knows of a host that concerns its bridges.
struct BridgeWorld {
    QList<NetworkInfo> networks;
    QList<BridgeUser> users; ///< of the bridge that was asked for
    bool usersKnown = true; ///< false: they could not be read

    QStringList networkNames() const;
    /// Names of the networks that point at this bridge.
    QStringList networksOn(const QString &bridge) const;
};

/// Everything the bridge wizard asks of the rest of the program, so that it can be tried without a host. All members
/// must be set. Thread: GUI; the futures are filled by workers.
struct BridgeBackend {
    std::function<QFuture<Result<HostNetFacts>>()> facts;
    /// Empty name: only the networks are wanted.
    std::function<QFuture<Result<BridgeWorld>>(const QString &bridge)> world;
    std::function<BridgePlan(const HostNetFacts &)> suggest;
    std::function<std::optional<BridgePlan>(const QString &bridge, const HostNetFacts &)> planOf;
    std::function<std::optional<QString>(const HostLink &, const HostNetFacts &)> whyNoPort;
    std::function<QList<BridgeProblem>(const BridgePlan &, const HostNetFacts &, const QStringList &networks)> check;
    std::function<Result<HostNetChange>(const BridgePlan &, const HostNetFacts &)> change;
    std::function<Topology(const BridgePlan &, const HostNetFacts &)> before;
    std::function<Topology(const BridgePlan &, const HostNetFacts &)> after;
    bool keepsByItself = true; ///< as RunningTrial::keepsByItself
};

/// The functions of models/hostnet bound to this connection. The backend may outlive it: calls then give Unreachable.
BridgeBackend makeBridgeBackend(Connection &connection);

} // namespace guestdeck
