// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networks/networkusers.h"

#include "models/connection/connection.h"
#include "models/libvirt/networkverbs.h"
#include "models/xml/networkspecxml.h"

namespace guestdeck
{

QFuture<Result<QList<NetworkUser>>> networkUsers(Connection &connection, const QUuid &network,
                                                 const CallContext &context)
{
    return connection.run(
        Lane::General,
        [network](Session &session, const CallContext &given) -> Result<QList<NetworkUser>> {
            const auto state = readNetworkState(session, network);
            if (!state.has_value()) {
                return state.error();
            }
            const auto use = readNetworkUse(session, given);
            return use.has_value() ? Result<QList<NetworkUser>>(use->users.value(state->name)) : use.error();
        },
        context);
}

QFuture<Result<LoadedNetwork>> loadNetwork(Connection &connection, const QUuid &network)
{
    return connection.run(Lane::General, [network](Session &session, const CallContext &) -> Result<LoadedNetwork> {
        const auto state = readNetworkState(session, network);
        const auto spec = state.has_value() ? readNetworkSpec(state->xml) : Result<NetworkSpec>(state.error());
        if (!spec.has_value()) {
            return spec.error();
        }
        LoadedNetwork loaded{state->xml, *spec, state->active, state->persistent, {}};
        loaded.spec.autostart = state->autostart;
        if (state->active) {
            const auto running = readNetworkSpec(state->liveXml);
            loaded.running = running.has_value() ? std::optional(*running) : std::nullopt;
        }
        if (loaded.running) {
            loaded.running->autostart = state->autostart;
        }
        return loaded;
    });
}

} // namespace guestdeck
