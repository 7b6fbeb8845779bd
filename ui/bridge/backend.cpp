// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/backend.h"

#include "models/connection/connection.h"
#include "models/core/async.h"
#include "models/libvirt/domaincalls.h"
#include "models/libvirt/networkcalls.h"
#include "models/xml/domainreader.h"

#include <QCoreApplication>
#include <QPointer>

namespace guestdeck
{

namespace
{

template <class T>
QFuture<Result<T>> hostGone()
{
    return readyFuture(
        Result<T>(Error{ErrorKind::Unreachable,
                        0,
                        QCoreApplication::translate("guestdeck::CreateBackend", "The host is no longer in the list."),
                        {}}));
}

/// By the definition of now and the one of the next start: either would be in trouble without the bridge.
Outcome addUsers(Session &session, const DomainInfo &guest, const QStringList &networks, const QString &bridge,
                 QList<BridgeUser> &users)
{
    QList<bool> definitions;
    if (isActive(guest.state)) {
        definitions << false;
    }
    if (guest.persistent) {
        definitions << true;
    }
    for (const bool inactive : std::as_const(definitions)) {
        const Result<QString> xml = readDomainXml(session, guest.uuid, false, inactive);
        if (!xml) {
            if (xml.error().kind == ErrorKind::NotFound) {
                return {}; // gone meanwhile
            }
            return Outcome(xml.error());
        }
        const Result<DomainDetails> details = readDomainDetails(*xml);
        if (!details) {
            return Outcome(details.error());
        }
        for (const NicInfo &nic : details->nics) {
            const bool direct = nic.type == QLatin1StringView("bridge") && nic.source == bridge;
            const bool byNetwork = nic.type == QLatin1StringView("network") && networks.contains(nic.source);
            const BridgeUser user{guest.name, isActive(guest.state), byNetwork ? nic.source : QString()};
            if ((direct || byNetwork) && !users.contains(user)) {
                users.append(user);
            }
        }
    }
    return {};
}

Result<BridgeWorld> readWorld(Session &session, const QString &bridge, const CallContext &context)
{
    BridgeWorld world;
    Result<QList<NetworkInfo>> networks = listNetworks(session);
    if (!networks) {
        return tl::unexpected(networks.error());
    }
    world.networks = std::move(*networks);
    if (bridge.isEmpty()) {
        return world;
    }
    const QStringList pointing = world.networksOn(bridge);
    const auto guests = readAllDomains(session);
    world.usersKnown = guests.has_value();
    for (const DomainInfo &guest : guests.value_or(std::vector<DomainInfo>())) {
        if (context.stop.stop_requested()) {
            return tl::unexpected(Error{ErrorKind::Cancelled, 0, {}, {}});
        }
        world.usersKnown = addUsers(session, guest, pointing, bridge, world.users).has_value() && world.usersKnown;
    }
    return world;
}

} // namespace

QStringList BridgeWorld::networkNames() const
{
    QStringList names;
    for (const NetworkInfo &network : networks) {
        names << network.name;
    }
    return names;
}

QStringList BridgeWorld::networksOn(const QString &bridge) const
{
    QStringList names;
    for (const NetworkInfo &network : networks) {
        if (network.forwardMode == QLatin1StringView("bridge") && network.bridge == bridge) {
            names << network.name;
        }
    }
    return names;
}

BridgeBackend makeBridgeBackend(Connection &connection)
{
    const QPointer<Connection> host(&connection);
    BridgeBackend backend;
    backend.facts = [host] { return host ? readHostNet(*host) : hostGone<HostNetFacts>(); };
    backend.world = [host](const QString &bridge) {
        return host ? host->run(Lane::General,
                                [bridge](Session &session, const CallContext &context) {
                                    return readWorld(session, bridge, context);
                                })
                    : hostGone<BridgeWorld>();
    };
    backend.suggest = [](const HostNetFacts &facts) { return suggestBridgePlan(facts); };
    backend.planOf = [](const QString &bridge, const HostNetFacts &facts) { return planOfBridge(bridge, facts); };
    backend.whyNoPort
        = [](const HostLink &link, const HostNetFacts &facts) { return guestdeck::whyNoPort(link, facts); };
    backend.check = [](const BridgePlan &plan, const HostNetFacts &facts, const QStringList &networks) {
        return checkBridgePlan(plan, facts, networks);
    };
    backend.change = [](const BridgePlan &plan, const HostNetFacts &facts) { return planHostNetChange(plan, facts); };
    backend.before = [](const BridgePlan &plan, const HostNetFacts &facts) { return topologyBefore(plan, facts); };
    backend.after = [](const BridgePlan &plan, const HostNetFacts &facts) { return topologyAfter(plan, facts); };
    // This machine answers itself whatever happens to its cable: there the user says the word.
    backend.keepsByItself = connection.sshMaster() != nullptr;
    return backend;
}

} // namespace guestdeck
