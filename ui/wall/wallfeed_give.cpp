// SPDX-License-Identifier: GPL-3.0-or-later
// The half of WallFeed that gives a live connection away to the console that is opened from its picture.
#include "ui/wall/wallfeed.h"

#include "models/console/graphicsendpoint.h"

#include <unistd.h>

namespace guestdeck
{

std::optional<QFuture<Result<std::shared_ptr<GraphicsEndpoint>>>> WallFeed::takeOffered(const DomainId &guest)
{
    const auto found = m_entries.find(guest);
    if (guest != m_offered || found == m_entries.end() || found->phase != Phase::Open || found->id == 0) {
        return {};
    }
    Giving giving{std::make_shared<QPromise<Result<std::shared_ptr<GraphicsEndpoint>>>>(), found->endpoint};
    giving.promise->start();
    const auto future = giving.promise->future();
    m_giving.insert(found->id, giving);
    m_ids.remove(found->id);
    engine()->release(std::exchange(found->id, 0));
    found->endpoint.reset();
    found->tile.current = false;
    pause(*found); // a picture that is still looked at gets a connection of its own
    return future;
}

void WallFeed::onReleased(quint64 id, int descriptor, QSize screen)
{
    const Giving giving = m_giving.take(id);
    if (!giving.promise) {
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        return;
    }
    if (descriptor < 0) {
        giving.promise->addResult(Error{ErrorKind::Unreachable, 0, {}, {}}); // a new connection is made instead
    } else {
        auto endpoint = std::make_shared<GraphicsEndpoint>();
        endpoint->kind = GraphicsEndpoint::Kind::Descriptor;
        endpoint->setDescriptor(descriptor);
        endpoint->established = screen;
        endpoint->serverName = giving.endpoint->serverName;
        endpoint->certificateKey = giving.endpoint->certificateKey;
        endpoint->tunnel = giving.endpoint->tunnel;
        giving.promise->addResult(endpoint);
    }
    giving.promise->finish();
}

} // namespace guestdeck
